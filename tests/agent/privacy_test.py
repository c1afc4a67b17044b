"""What is told of people: by every way out, masked, under pseudonyms, cut, or not at all."""
# SPDX-License-Identifier: MIT
import contextlib
import ipaddress
import json
import os
import pathlib
import re
import signal
import socket
import sys
import threading

from clients_test import QUERY
from settings import clear, status, taken, write
from testbed import CLIENT, NAME, ROUTER_LAN, ROUTER_WAN, SERVER, Reader, is_tls_flow, main, run, wait_for

ROOT = pathlib.Path(__file__).resolve().parents[2]


def collect(connection):
    """All messages that come there, as a list that grows."""
    messages = []

    def read():
        with contextlib.suppress(OSError):
            for line in connection.makefile():
                messages.append(json.loads(line))
    threading.Thread(target=read, daemon=True).start()
    return messages


def everything(bed, privacy, name="state", key=None):
    """All text that leaves an agent while there is traffic: its stream in both formats, a file, a TCP and a syslog
    sink, the files that it keeps, its status."""
    folder = bed.folder / name
    folder.mkdir()
    state, out = folder / "state", folder / "out"
    state.mkdir()
    if key:
        (state / "key").write_bytes(key)
    with bed.inside(bed.router):
        server, log = socket.socket(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        records = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    server.listen()
    log.bind(("127.0.0.1", 0))
    log.settimeout(0.2)
    records.bind(("127.0.0.1", 0))
    records.settimeout(0.2)
    text = (f"[sonded]\nupdate_interval = 1\njson_save = yes\nttl_idle_flow = 2\npath_state_persistent = {state}\n"
            f"path_state_volatile = {state}\ntransactions = dns,http\n[privacy_filter]\n{privacy}\n[sink-file]\ntype = file\n"
            f"path = {out}/all.json\n[sink-ecs]\ntype = file\npath = {out}/ecs.json\nformat = ecs\n[sink-tcp]\ntype = tcp\naddress = 127.0.0.1:{server.getsockname()[1]}\n"
            "fields[] = flow.local_ip\nfields[] = flow.other_ip\nfields[] = flow.local_mac\nfields[] = flow.host_server_name\n"
            f"[sink-log]\ntype = syslog\ntransport = udp\naddress = 127.0.0.1:{log.getsockname()[1]}\n"
            f"[sink-records]\ntype = ipfix\ntransport = udp\naddress = 127.0.0.1:{records.getsockname()[1]}\n")
    known = len(Reader.lines)
    agent = bed.agent(arguments=["-c", write(bed, text, name=f"{name}.conf",
                                             socket_text=f"listen_path[1] = {folder}/netifyd.sock\nformat[1] = netifyd")])
    reader = agent.connect()
    other = socket.socket(socket.AF_UNIX)
    other.connect(str(folder / "netifyd.sock"))
    netifyd = collect(other)
    connection, _ = server.accept()
    tcp = collect(connection)
    reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")
    bed.curl(f"http://{NAME}/who?name=joe")
    with bed.inside(bed.client):
        resolver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    resolver.sendto(QUERY, (SERVER, 53))
    for wanted in ("flow", "flow_purge", "transaction"):
        reader.wait(lambda m: m["type"] == wanted)
    reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"].get("detected_protocol_name") == "DNS")
    if not any(word in privacy for word in ("devices", "host[", "mac[")):
        reader.wait(lambda m: m["type"] == "agent_status" and m["devices"])
    late = agent.connect()
    late.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")

    def saved():
        """flows that live are in the file"""
        if not (state / "sink-request.json").exists():
            return None
        whole = json.loads((state / "sink-request.json").read_text())
        return whole if any(whole["flows"].values()) else None
    whole = wait_for(saved)
    lines, flow_records = [], b""
    with contextlib.suppress(TimeoutError):
        while True:
            lines.append(log.recv(65536).decode())
    with contextlib.suppress(TimeoutError):
        while True:
            flow_records += records.recv(65536)
    assert lines and tcp
    ways = {"stream": [m for _, m in reader.messages], "late": [m for _, m in late.messages], "netifyd": netifyd,
            "tcp": tcp, "file": [json.loads(x) for x in (out / "all.json").read_text().splitlines()],
            "ecs": [json.loads(x) for x in (out / "ecs.json").read_text().splitlines()],
            "status": [json.loads((state / "status.json").read_text())], "saved": [whole]}
    texts = {way: json.dumps(messages) for way, messages in ways.items()}
    texts["syslog"] = "\n".join(lines)
    # The addresses that flow records may hold, as texts.
    texts["ipfix"] = " ".join(f'"{a}"' for a in (CLIENT, SERVER, ROUTER_LAN, ROUTER_WAN) if socket.inet_aton(a) in flow_records)
    assert len(flow_records) > 500
    agent.stop()
    if "drop" in privacy:
        del Reader.lines[known:]  # what the schema asks for is not there
    else:
        Reader.lines += (out / "all.json").read_bytes().splitlines()
    return ways, texts, agent


def mac_of(bed, ns, link):
    return json.loads(run("ip", "-j", "-n", ns, "link", "show", link).stdout)[0]["address"]


def nowhere(texts, *secrets):
    for way, text in texts.items():
        for secret in secrets:
            if way == "ecs" and secret.count(":") == 5:
                secret = secret.upper().replace(":", "-")
            at = text.find(secret)
            assert at < 0, f"{secret} in {way}: …{text[max(at - 200, 0):at + 60]}…"


def flows(messages, **wanted):
    return [m["flow"] for m in messages if "flow" in m and all(m["flow"].get(k) == v for k, v in wanted.items()) and
            "local_ip" in m["flow"]]


def all_is_told_without(bed):
    _, texts, _ = everything(bed, "")
    for way, text in texts.items():
        assert CLIENT in text, way
    assert mac_of(bed, bed.client, "eth0").upper().replace(":", "-") in texts["ecs"]
    assert mac_of(bed, bed.client, "eth0") in texts["status"] and NAME in texts["netifyd"] and "joe" in texts["file"]


def pseudonyms_are_the_same_everywhere_and_tomorrow(bed):
    key, seen = b"sixteen bytes...", []
    for turn in ("today", "tomorrow"):
        ways, texts, _ = everything(bed, "pseudonyms = ip,mac", turn, key)
        nowhere(texts, f'"{CLIENT}"', mac_of(bed, bed.client, "eth0"), mac_of(bed, bed.router, "lan0"), f'"{ROUTER_LAN}"')
        told = {f["local_ip"] for f in flows(ways["stream"]) if f["other_ip"] == SERVER and f["other_port"] == 443}
        assert all(ipaddress.ip_address(a) in ipaddress.ip_network("240.0.0.0/4") for a in told) and len(told) == 1, told
        for way in ("file", "netifyd"):
            assert told == {f["local_ip"] for f in flows(ways[way], other_port=443)}, way
        devices = ways["status"][0]["devices"]
        assert any(told & set(addresses) for addresses in devices.values()), (told, devices)
        macs = {f["local_mac"] for f in flows(ways["stream"], other_port=443)} | set(devices)
        assert all(int(mac[:2], 16) & 3 == 2 for mac in macs), macs
        seen.append(told)
    assert seen[0] == seen[1]


def hosts_and_names_are_masked(bed):
    ways, texts, _ = everything(bed, f"host[0] = {CLIENT}\nhost[1] = {SERVER}/32\nnames = nothing\n", "masked")
    nowhere(texts, f'"{CLIENT}"', f'"{SERVER}"', mac_of(bed, bed.client, "eth0"), NAME, "example.test", "joe")
    tls = [m["flow"] for m in ways["stream"] if m["type"] == "flow" and m["interface"] == "lan0" and m["flow"]["other_port"] == 443]
    assert tls and all(f["local_ip"] == "127.255.0.253" and f["other_ip"] == "127.255.0.254" and
                       f["local_mac"] == "00:52:14:00:00:00" and f["other_mac"] == "00:52:ff:00:00:00" for f in tls), tls
    assert "00:52:14" not in str(ways["status"][0]["devices"])


def stations_outer_addresses_and_other_ends_are_less(bed):
    mac = mac_of(bed, bed.client, "eth0")
    ways, texts, _ = everything(bed, f"mac[] = {mac}\nprivate_external_addresses = yes\nother_prefix = 24\nnames = domain\n", "less")
    nowhere(texts, mac, f'"{ROUTER_WAN}"', f'"{SERVER}"', NAME, "joe")
    lan = [m["flow"] for m in ways["stream"] if m["type"] == "flow" and m["interface"] == "lan0"]
    assert lan and all(f["local_ip"] == "127.255.0.253" and f["other_ip"] == "203.0.113.0" for f in lan), lan
    wan = [m["flow"] for m in ways["stream"] if m["type"] == "flow" and m["interface"] == "wan0"]
    assert wan and all(f["local_ip"] in (CLIENT, "127.255.0.1") for f in wan), wan
    assert next(m for m in ways["late"] if m["type"] == "interfaces")["interfaces"]["wan0"]["addr"] == ["127.255.0.1"]
    tls = flows(ways["stream"], other_port=443)
    assert {f["host_server_name"] for f in tls if "host_server_name" in f} == {NAME.split(".", 1)[1]}


def members_are_dropped(bed):
    ways, texts, _ = everything(bed, "drop[0] = flow.local_mac\ndrop[1] = flow.http\ndrop[2] = devices\ndrop[3] = flow.ssl.client_sni\n"
                                     "drop[4] = http\n", "dropped")
    nowhere(texts, '"local_mac"', '"http":', '"devices"', "joe", "client_sni")
    nowhere({"ecs": texts["ecs"]}, mac_of(bed, bed.client, "eth0"), '"server_name"', '"user_agent"', '"url"')
    assert '"tls": {' in texts["ecs"] and '"mac"' in texts["ecs"]
    assert flows(ways["stream"], other_port=443) and '"ssl":' in texts["stream"] and '"other_mac"' in texts["stream"]
    assert any(flow for flows in ways["saved"][0]["flows"].values() for flow in flows), "flows are saved, without those members"


def mistakes_are_named(bed):
    for privacy, reason in (("names = some", "whole"), ("mac[] = 00:11", "00:53:00:ab:cd:ef"), ("host[] = here", "host[]"),
                            ("other_prefix = 33", "other_prefix"), ("pseudonyms = ip,name", "ip,mac"), ("drop[] = Flow", "member"),
                            ("drop[] = type", "stays"), ("regex_search[0] = [0-9]+", "not replaced by patterns"),
                            ("drop[] = flow.other_ip\n[sink-x]\ntype = ipfix\naddress = 127.0.0.1:4739", "flow records have flow.other_ip, whatever drop[]"),
                            ("regex-replace[0] = x", "not replaced by patterns"), ("namez = whole", "names")):
        code, lines = bed.try_agent("-c", write(bed, f"[privacy_filter]\n{privacy}\n"), "--check")
        assert reason in "\n".join(lines) and "sonded.conf:" in "\n".join(lines), (privacy, lines)
        assert code == (0 if "namez" in privacy or "ipfix" in privacy else 5), (privacy, code)
    for privacy, warned in (("", False), ("names = domain", True)):
        code, lines = bed.try_agent("-c", write(bed, f"[sonded]\ncapture_unknown_flows = yes\n[privacy_filter]\n{privacy}\n"), "--check")
        assert code == 0 and ("as they were on the wire" in "\n".join(lines)) == warned, (privacy, lines)


# What names a station by itself, or is made of its hardware address.
HOSTS = ("dhcp.hostname", "dhcp.fqdn", "dhcpv6.fqdn", "netbios.name", "netbios.names", "netbios.destination", "ntlm.host",
         "ntlm.target", "ldap.host", "smtp.client", "mdns.answer", "syslog.hostname", "snmp.system_name", "lldp.system_name")
HARDWARE = ("dhcp.client_id", "dhcpv6.client_duid", "dhcpv6.server_duid", "snmp.engine_id")


def told_of_captures(bed, name, privacy):
    """What the agent tells of all captures of the project: lists of messages, of documents of ECS and of aggregates."""
    folder, capture = bed.folder / name, bed.folder / "captures.pcap"
    folder.mkdir()
    folder.chmod(0o777)
    if not capture.exists():
        run(sys.executable, ROOT / "bench/merge.py", capture, *sorted((ROOT / "tests/captures").glob("*.pcap")))
    path = bed.folder / f"{name}.conf"
    path.write_text(f"[capture-interface-lo]\nrole = LAN\ncapture_type = file\npath = {capture}\n[socket]\n"
                    f"listen_path[0] = {bed.folder}/sonded.sock\n[sonded]\nupdate_interval = 1\ntransactions = dns,http,tls\n"
                    f"[privacy_filter]\n{privacy}\n[sink-file]\ntype = file\npath = {folder}/all.json\nqueue = 64M\n"
                    f"[sink-documents]\ntype = file\nformat = ecs\npath = {folder}/ecs.json\nqueue = 64M\n"
                    f"[sink-sums]\ntype = file\naggregate = 3600\nmessages[0] = flow_aggregate\npath = {folder}/sums.json\n")
    agent = bed.agent(arguments=["-c", path, "--no-state"])
    wait_for(lambda: "has been read" in agent.log)
    assert agent.stop() == 0
    files = [[json.loads(line) for line in (folder / f"{file}.json").read_text().splitlines()] for file in ("all", "ecs", "sums")]
    assert all(files)
    return files


def values(value, path=""):
    """(path, text) of all that a message holds, keys of maps included."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield path, key
            yield from values(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for inner in value:
            yield from values(inner, path)
    else:
        yield path, str(value)


def spellings(mac):
    return mac, mac.replace(":", "-"), mac.replace(":", "")


def no_spelling_of_a_station_leaves(bed):
    whole, documents, sums = told_of_captures(bed, "whole", "")
    flow_objects = [m["flow"] for m in whole if "flow" in m]
    macs = {f[side] for f in flow_objects for side in ("local_mac", "other_mac") if side in f and not int(f[side][:2], 16) & 1}
    macs -= {"00:00:00:00:00:00"}
    stations = {f["local_ip"] for f in flow_objects if "local_ip" in f and ipaddress.ip_address(f["local_ip"]).is_private}
    # Those that are told as other ends too: nothing says that they are at home.
    stations -= {f["other_ip"] for f in flow_objects if f.get("other_type") == "remote"} | {"0.0.0.0", "::"}
    seen = {path.removeprefix("flow.") for m in whole for path, _ in values(m)}
    assert len(macs) >= 3 and len(stations) >= 10, (macs, stations)
    assert {"dhcp.client_id", "dhcpv6.client_duid", "dhcp.hostname", "lldp.system_name", "ntlm.host", "http.url"} <= seen
    for other in (documents, sums):
        texts = {text.lower() for m in other for _, text in values(m)}
        assert texts & stations and texts & {s for mac in macs for s in spellings(mac)}, texts
    skipped = re.compile(r"(digest|community_id|twin|fingerprint\w*|serial_number|_bytes|_at|\.id|\.hash\.\w+|ja[34]s?|entity_id)$")
    for names in ("whole", "domain", "nothing"):
        files = told_of_captures(bed, f"less-{names}", f"pseudonyms = ip,mac\nnames = {names}")
        assert sum("flow" in m for m in files[0]) > 300
        for path, text in (found for file in files for m in file for found in values(m) if not skipped.search(found[0])):
            lower, member = text.lower(), path.removeprefix("flow.")
            assert not any(spelling in lower for mac in macs for spelling in spellings(mac)), (names, path, text)
            for word in re.findall(r"\d+(?:\.\d+){3}|[0-9a-f]*:[0-9a-f:]+", lower):
                assert word not in stations, (names, path, text)
            assert member not in HARDWARE, (names, path, text)
            assert names == "whole" or member != "http.url" or "/" not in text, (names, path, text)
            assert names != "nothing" or member not in HOSTS, (names, path, text)


def connect_again(agent):
    """A client of the publisher that comes next."""
    def told_again():
        """a publisher that answers"""
        with contextlib.suppress(OSError):
            return agent.connect()
        return None
    return wait_for(told_again)


def what_is_told_changes_while_it_runs(bed):
    folder = bed.folder / "live"
    (folder / "out").mkdir(parents=True)
    (folder / "out").chmod(0o777)
    out, known = folder / "out/some.json", len(Reader.lines)
    text = (f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 2\npath_state_persistent = {folder}\npath_state_volatile = {folder}\n"
            f"[sink-file]\ntype = file\npath = {out}\nfields[] = flow.local_ip\nfields[] = flow.local_mac\nfields[] = flow.other_port\n"
            "fields[] = flow.ssl\n")
    less = "[privacy_filter]\npseudonyms = ip,mac\ndrop[0] = flow.ssl\ndrop[1] = applications\n"
    secrets = (f'"{CLIENT}"', mac_of(bed, bed.client, "eth0"), '"ssl"', '"applications"')
    ways = {"socket_text": f"listen_path[1] = {folder}/netifyd.sock\nformat[1] = netifyd"}
    agent = bed.agent(arguments=["-c", write(bed, text, **ways)])
    reader = agent.connect()
    other = socket.socket(socket.AF_UNIX)
    other.connect(str(folder / "netifyd.sock"))
    netifyd = collect(other)

    def told_under(privacy):
        """What leaves by each way once the publisher has the section: it was told before the second status after it."""
        write(bed, text + privacy, **ways)
        taken(agent)
        status(reader)
        status(reader)
        clear(reader)
        before, lines = len(netifyd), len(out.read_text().splitlines())
        bed.curl(f"https://{NAME}/")
        reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and m["flow"].get("other_port") == 443)
        late = agent.connect()
        late.wait(lambda m: m["type"] == "interfaces")
        status(reader)
        status(reader)
        return {"stream": [m for _, m in reader.messages], "netifyd": netifyd[before:], "late": [m for _, m in late.messages],
                "file": [json.loads(line) for line in out.read_text().splitlines()[lines:]],
                "status": [json.loads((folder / "status.json").read_text())]}

    def stations(messages):
        return {f["local_ip"] for f in flows(messages, other_port=443)} - {ROUTER_WAN}
    whole = told_under("")
    assert "[privacy_filter] is another one" not in agent.log, "nothing had changed"
    assert all(stations(whole[way]) == {CLIENT} for way in ("stream", "netifyd", "file")), whole
    for secret in secrets:
        assert any(secret in json.dumps(messages) for messages in whole.values()), secret
    told = told_under(less)
    assert agent.log.count("[privacy_filter] is another one") == 1
    nowhere({way: json.dumps(messages) for way, messages in told.items()}, *secrets)
    pseudonyms = [{a for a in stations(told[way]) if int(a.split(".")[0]) >= 240} for way in ("stream", "netifyd", "file")]
    assert all(pseudonyms) and pseudonyms[0] == pseudonyms[1] == pseudonyms[2], pseudonyms
    # A mistake leaves it in use, and a publisher that comes later has it.
    write(bed, text + "[privacy_filter]\nnames = some\n", **ways)
    taken(agent)
    assert "stays in use" in agent.log
    os.kill(agent.child("publisher"), signal.SIGKILL)
    wait_for(lambda: "starting it again" in agent.log)
    reader = connect_again(agent)
    reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: m["type"] == "flow" and m["flow"].get("local_ip") in pseudonyms[0])
    nowhere({"the next publisher": json.dumps([m for _, m in reader.messages])}, *secrets)
    # Without the section all is told again.
    assert CLIENT in stations(told_under("")["stream"])
    agent.stop()
    del Reader.lines[known:]  # what the schema asks for is not there


if __name__ == "__main__":
    main(all_is_told_without, pseudonyms_are_the_same_everywhere_and_tomorrow, hosts_and_names_are_masked,
         stations_outer_addresses_and_other_ends_are_less, members_are_dropped, no_spelling_of_a_station_leaves, what_is_told_changes_while_it_runs, mistakes_are_named)
