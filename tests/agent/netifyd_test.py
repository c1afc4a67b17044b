"""Programs that were written for netifyd, each with its habits, at an agent that was started with
netifyd's configuration."""
# SPDX-License-Identifier: MIT
import json
import socket
import threading
import time

from testbed import CLIENT, NAME, SERVER, main, wait_for

# As version 4 has it, with a listener of either kind.
CONFIGURATION = """
[netifyd]
path_state_persistent = {folder}
path_state_volatile = {folder}
update_interval = {interval}
max-capture-length = 65535
ttl-idle-flow = 30
{more}
[capture-defaults]
capture_type = auto

[capture-interface-lan0]
role = LAN

[capture-interface-wan0]
role = WAN

[flow-hash-cache]
enable = no

[dns-hint-cache]
enable = yes
save = disabled

[socket]
listen_path[0] = {folder}/netifyd.sock
listen_address[1] = 127.0.0.1
listen_port[1] = 7150
dump_established_flows = yes
{socket}
"""

NUMBER = (int, float)
# What such programs read, and of which type it is.
KEYS = {
    "agent_hello": {"build_version": str, "agent_version": str, "json_version": NUMBER},
    "agent_status": {
        "version": str, "timestamp": int, "uptime": int, "update_interval": int, "update_imf": int,
        "cpu_cores": int, "cpu_user": NUMBER, "cpu_user_prev": NUMBER, "cpu_system": NUMBER,
        "cpu_system_prev": NUMBER, "flow_count": int, "flow_count_prev": int, "maxrss_kb": int,
        "maxrss_kb_prev": int, "dhc_status": bool, "dhc_size": int, "sink_status": bool,
        "sink_uploads": bool, "interfaces": dict, "devices": dict, "stats": dict},
    "protocols": {"protocols": list},
    "definitions": {"applications": list, "protocols": list},
    "flow": {"interface": str, "internal": bool, "established": bool, "flow": dict},
    "flow_stats": {"interface": str, "internal": bool, "established": bool, "flow": dict},
    "flow_purge": {"interface": str, "internal": bool, "established": bool, "reason": str,
                   "flow": dict},
}
COUNTERS = {name: int for name in (
    "local_bytes", "other_bytes", "local_packets", "other_packets", "total_bytes", "total_packets",
    "detection_packets", "last_seen_at")}
FLOW = {
    "digest": str, "ip_nat": bool, "dhc_hit": bool, "soft_dissector": bool, "ip_version": int,
    "ip_protocol": int, "other_type": str, "local_origin": bool, "local_mac": str,
    "other_mac": str, "local_ip": str, "other_ip": str, "local_port": int, "other_port": int,
    "detected_protocol": int, "detected_protocol_name": str, "detected_application": int,
    "detected_application_name": str, "detection_guessed": bool, "detection_updated": bool,
    "category": dict, "risks": dict, "first_seen_at": int, "first_update_at": int,
    "last_seen_at": int}
CATEGORY = {"application": int, "protocol": int, "domain": int}
RISKS = {"risks": list, "ndpi_risk_score": int, "ndpi_risk_score_client": int,
         "ndpi_risk_score_server": int}
STATS = ("raw", "ethernet", "mpls", "pppoe", "vlan", "fragmented", "discarded", "ip", "tcp", "udp",
         "icmp", "igmp", "wire_bytes", "pcap_recv", "pcap_drop", "pcap_ifdrop", "queue_dropped")


def has(where, value, table):
    for key, kind in table.items():
        assert key in value, f"{where} has no {key}: {value}"
        good = isinstance(value[key], kind) and (kind is bool or not isinstance(value[key], bool))
        assert good, f"{where}: {key} is {value[key]!r}"


def check(message):
    """Holds a message against the tables above."""
    kind = message["type"]
    assert kind in KEYS, f"netifyd has no {kind}"
    has(kind, message, KEYS[kind])
    if kind in ("protocols", "definitions"):
        for entry in message["protocols"] + message.get("applications", []):
            assert set(entry) == {"id", "tag"}, entry
            has(kind, entry, {"id": int, "tag": str})
    if kind == "agent_status":
        for name, counts in message["stats"].items():
            has(f"stats of {name}", counts, {key: int for key in STATS})
        for name, facts in message["interfaces"].items():
            has(f"interface {name}", facts, {"role": str, "mac": str, "addr": list})
    if not kind.startswith("flow"):
        return
    flow = message["flow"]
    assert len(flow["digest"]) == 40 and int(flow["digest"], 16) >= 0, flow
    if kind == "flow" and "ip_version" in flow:
        has("flow", flow, FLOW)
        has("category", flow["category"], CATEGORY)
        has("risks", flow["risks"], RISKS)
        assert all(isinstance(risk, int) for risk in flow["risks"]["risks"])
        for mac in (flow["local_mac"], flow["other_mac"]):
            assert mac == mac.lower() and len(mac) == 17, mac
    elif kind != "flow":
        has(kind, flow, COUNTERS)
    if kind == "flow_purge":
        assert message["reason"] in ("closed", "expired", "terminated", "evicted")
        assert not any(flow[key] for key in list(COUNTERS)[:4]), flow


class Program:
    """A program that reads the stream in its way: keeps what it takes for messages."""

    def __init__(self, connection):
        self.file = connection.makefile("r", encoding="ascii", newline="\n")
        self.messages, self.wrong = [], None
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        try:
            self.read()
        except Exception as reason:
            self.wrong = self.wrong or reason

    def flows(self, name=NAME):
        """`flow` messages about that host that a program would act on, by interface."""
        assert self.wrong is None, self.wrong
        found = {}
        for m in list(self.messages):
            if m["type"] == "flow" and m["flow"].get("host_server_name") == name:
                found.setdefault(m["interface"], []).append(m)
        return found


class LineReader(Program):
    """Takes each line for a message; those of the lengths are such too."""

    def read(self):
        length = None
        for line in self.file:
            message = json.loads(line)
            if "length" in message:
                assert length is None and set(message) == {"length"}, line
                length = message["length"]
                continue
            assert len(line) == length, (len(line), length)
            length = None
            check(message)
            self.messages.append(message)


class LengthReader(Program):
    """Reads the line with the length, then so many characters."""

    def read(self):
        while head := self.file.readline():
            text = self.file.read(json.loads(head)["length"])
            assert text.endswith("}\n") and text.count("\n") == 1, text
            self.messages.append(json.loads(text))


class SubstringReader(Program):
    """Looks into the text before it is parsed."""

    def __init__(self, connection):
        self.kinds = set()
        super().__init__(connection)

    def read(self):
        for line in self.file:
            if '"established"' in line:
                message = json.loads(line)
                assert message["type"].startswith("flow"), line
                assert '"flow"' in line
                self.messages.append(message)
            elif "established" in line or '"flow"' in line:
                raise AssertionError(line)
            elif '"agent_status"' in line:
                assert json.loads(line)["type"] == "agent_status"
                self.kinds.add("agent_status")
            elif '"length"' not in line:
                self.kinds.add(json.loads(line)["type"])


class FlowReader(Program):
    """Acts on `flow` alone, the first time that it sees a digest."""

    def read(self):
        seen = set()
        for line in self.file:
            if '"type":"flow"' not in line:
                continue
            message = json.loads(line)
            if message["flow"]["digest"] not in seen:
                seen.add(message["flow"]["digest"])
                self.messages.append(message)


def start(bed, interval=1, more="", options="", ready=True):
    path = bed.folder / "netifyd.conf"
    path.write_text(CONFIGURATION.format(folder=bed.folder, interval=interval, more=more,
                                         socket=options))
    return bed.agent(arguments=["-c", path, "--no-state", "--signatures",
                                bed.folder / "applications.sig"])


def on_path(bed):
    s = socket.socket(socket.AF_UNIX)
    s.connect(str(bed.folder / "netifyd.sock"))
    return s


def on_port(bed):
    with bed.inside(bed.router):
        s = socket.socket()
        s.connect(("127.0.0.1", 7150))
    return s


def browse(bed, *more):
    """A request with what browsers offer in ALPN."""
    bed.on(bed.client, "curl", "-sk", "--max-time", "4", "--resolve", f"{NAME}:443:{SERVER}",
           f"https://{NAME}/", *more)


def each_program_gets_the_host_of_a_tls_flow(bed):
    start(bed)
    programs = [LineReader(on_path(bed)), LengthReader(on_port(bed)), SubstringReader(on_port(bed)),
                FlowReader(on_path(bed))]
    time.sleep(0.3)
    browse(bed)
    for program in programs:
        wait_for(lambda: len(program.flows()) == 2)
        for interface, messages in program.flows().items():
            assert len(messages) == 1, messages
            m, flow = messages[0], messages[0]["flow"]
            assert (m["established"], m["internal"]) == (False, interface == "lan0")
            assert (flow["local_ip"], flow["other_ip"]) == (CLIENT, SERVER)
            assert flow["other_type"] == "remote", flow["other_type"]
            assert (flow["detected_protocol"], flow["detected_protocol_name"]) == (196, "HTTP/S")
            assert (flow["detected_application"], flow["detected_application_name"]) == (
                60001, "netify.example")
            assert flow["category"] == {"application": 5, "protocol": 22, "domain": 1}
            assert flow["ssl"]["client_sni"] == NAME and flow["detection_updated"] is False
    lines, _, substrings, _ = programs
    first = [m["type"] for m in lines.messages[:4]]
    assert first == ["agent_hello", "agent_status", "protocols", "definitions"], first
    hello, _, protocols, definitions = lines.messages[:4]
    assert hello["json_version"] == 1.9
    tags = {p["id"]: p["tag"] for p in protocols["protocols"]}
    assert len(tags) == len(protocols["protocols"]), "each number stands once"
    assert (tags[91], tags[196], tags[5]) == ("TLS", "HTTP/S", "DNS")
    assert protocols["protocols"] == definitions["protocols"]
    assert definitions["applications"] == [{"id": 60001, "tag": "netify.example"}]
    wait_for(lambda: "agent_status" in substrings.kinds)
    assert substrings.kinds <= {"agent_hello", "agent_status", "protocols", "definitions"}


def counters_are_differences_whose_sum_is_the_total(bed):
    start(bed)
    program = LineReader(on_path(bed))
    time.sleep(0.3)
    browse(bed)
    wait_for(lambda: len(program.flows()) == 2)
    for messages in program.flows().values():
        digest = messages[0]["flow"]["digest"]

        def told(kind):
            return [m["flow"] for m in list(program.messages)
                    if m["type"] == kind and m["flow"]["digest"] == digest]
        wait_for(lambda: told("flow_purge"))
        last = told("flow_purge")[0]
        for key in ("bytes", "packets"):
            sides = [sum(m[f"{side}_{key}"] for m in told("flow_stats"))
                     for side in ("local", "other")]
            assert sum(sides) == last[f"total_{key}"] > 0, (sides, last)
    # What each update counts began with the last.
    statuses = wait_for(lambda: [m for m in list(program.messages)
                                 if m["type"] == "agent_status"][3:] and program.messages)
    statuses = [m for m in list(statuses) if m["type"] == "agent_status"][1:]
    for before, now in zip(statuses, statuses[1:]):
        for key in ("cpu_user", "cpu_system", "flow_count", "maxrss_kb"):
            assert now[f"{key}_prev"] == before[key], (key, before[key], now[f"{key}_prev"])
    assert sum(m["stats"]["lan0"]["tcp"] for m in statuses) < 60, statuses
    assert program.wrong is None, program.wrong


def a_later_program_is_told_the_established_flows(bed):
    start(bed)
    browse(bed)
    time.sleep(0.3)
    for kind in (LineReader, FlowReader):
        program = kind(on_port(bed))
        wait_for(lambda: len(program.flows()) == 2)
        for messages in program.flows().values():
            assert messages[0]["established"] is True
            assert messages[0]["flow"]["detected_protocol_name"] == "HTTP/S"


def texts_are_pure_ascii(bed):
    """A name that is none, in letters of several scripts."""
    start(bed)
    programs = [LineReader(on_path(bed)), LengthReader(on_port(bed))]
    time.sleep(0.3)
    agent = "żółw \U0001f422 \"x\""
    bed.on(bed.client, "curl", "-s", "--max-time", "4", "-A", agent, f"http://{SERVER}/")
    for program in programs:
        def found():
            assert program.wrong is None, program.wrong
            return [m for m in list(program.messages) if m["type"] == "flow" and
                    m["flow"].get("http", {}).get("user_agent") == agent]
        wait_for(found)


def names_and_formats_are_what_the_configuration_says(bed):
    start(bed, more="app_name_format = id-prefixed", options="format[1] = sonde")
    program = LineReader(on_path(bed))
    time.sleep(0.3)
    with on_port(bed) as plain:
        hello = json.loads(plain.makefile().readline())
        assert (hello["type"], hello["json_version"]) == ("agent_hello", 1), hello
    browse(bed, "--no-alpn")
    wait_for(lambda: len(program.flows()) == 2)
    flow = program.flows()["lan0"][0]["flow"]
    assert flow["detected_application_name"] == "60001.netify.example"
    assert (flow["detected_protocol"], flow["detected_protocol_name"]) == (91, "TLS")
    definitions = [m for m in program.messages if m["type"] == "definitions"]
    assert definitions[0]["applications"] == [{"id": 60001, "tag": "60001.netify.example"}]
    bed.end_agents()
    start(bed, more="app_name_format = tag")
    program = LineReader(on_path(bed))
    time.sleep(0.3)
    browse(bed)
    bed.on(bed.client, "curl", "-s", "--max-time", "4", f"http://{SERVER}/")
    wait_for(lambda: len(program.flows()) == 2)
    assert program.flows()["lan0"][0]["flow"]["detected_application_name"] == "example"
    unknown = wait_for(lambda: [m["flow"] for m in list(program.messages) if m["type"] == "flow" and
                                m["flow"]["detected_application"] == 0])
    assert all(flow["detected_application_name"] == "Unknown" for flow in unknown), unknown


if __name__ == "__main__":
    main(each_program_gets_the_host_of_a_tls_flow, counters_are_differences_whose_sum_is_the_total,
         a_later_program_is_told_the_established_flows, texts_are_pure_ascii,
         names_and_formats_are_what_the_configuration_says)
