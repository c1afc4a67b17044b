"""Flow records of IPFIX, read by other people's collectors and held against the JSON of the same
agent: tshark reads each field, nfcapd and nfdump what they know."""
# SPDX-License-Identifier: MIT
import json
import pathlib
import re
import socket
import struct
import sys
import time
import xml.etree.ElementTree

from sinks_test import INTERFACES, is_up, make_certificates, state
from testbed import NAME, main, run, wait_for

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORT = 4739
# RFC 5102 section 5.11.3.
REASONS = {"expired": 1, "closed": 3, "terminated": 4, "evicted": 5}
DATA, TEMPLATES, OPTIONS, APPLICATIONS = range(256, 259), 2, 3, 259


def tag_frames(source, target, vlan):
    """The capture with a VLAN tag in each frame."""
    data = source.read_bytes()
    order = "<" if data[:4] == b"\xd4\xc3\xb2\xa1" else ">"
    out, at = data[:24], 24
    while at < len(data):
        seconds, fraction, captured, wire = struct.unpack(order + "IIII", data[at:at + 16])
        frame = data[at + 16:at + 16 + captured]
        out += struct.pack(order + "IIII", seconds, fraction, captured + 4, wire + 4)
        out += frame[:12] + struct.pack(">HH", 0x8100, vlan) + frame[12:]
        at += 16 + captured
    target.write_bytes(out)


def traffic(bed):
    """What the captures of the project hold, in one file: IPv4, IPv6, VLANs, ICMP, no IP at all."""
    captures = sorted((ROOT / "tests/captures").glob("*.pcap"))
    tagged = bed.folder / "tagged.pcap"
    tag_frames(ROOT / "tests/captures/dns.pcap", tagged, 77)
    path = bed.folder / "traffic.pcap"
    run(sys.executable, ROOT / "bench/merge.py", path, *captures, tagged)
    return path


def start(bed, keys, capture=None, more=""):
    """An agent with a sink ipfix, and a file with the same flows as JSON."""
    path = bed.folder / "ipfix.conf"
    (bed.folder / "log").mkdir(exist_ok=True)
    (bed.folder / "log").chmod(0o777)
    (bed.folder / "log/flows.json").unlink(missing_ok=True)
    text = INTERFACES if capture is None else (
        f"[capture-interface-lo]\nrole = LAN\ncapture_type = file\npath = {capture}\n")
    text += f"[sonded]\nupdate_interval = 1\n{more}[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n"
    text += "[sink-records]\ntype = ipfix\n" + "".join(f"{k} = {v}\n" for k, v in keys.items())
    text += (f"[sink-json]\ntype = file\npath = {bed.folder}/log/flows.json\nmessages[0] = flow_purge\n"
             "messages[1] = flow_stats\nmessages[2] = flow\nmessages[3] = flow_dpi_update\n"
             "messages[4] = flow_dpi_complete\n")
    path.write_text(text)
    return bed.agent(arguments=["-c", path, "--no-state", "--signatures",
                                bed.folder / "applications.sig"])


def record_packets(bed, kind):
    """tcpdump on the router's loopback: (process, file)."""
    path = bed.folder / f"{kind}.pcap"
    path.unlink(missing_ok=True)
    process = bed.start(bed.router, "tcpdump", "-i", "lo", "-s", "2000" if kind == "udp" else "70000", "-U",
                        "--immediate-mode", "-B", "65536", "-Z", "root", "-w", path, f"{kind} port {PORT}")
    wait_for(lambda: path.exists() and path.stat().st_size >= 24)
    time.sleep(0.2)
    return process, path


def leaves(element):
    """(name, bytes) of the innermost fields, in their order."""
    found = []
    for field in element.findall("./field"):
        if field.find("./field") is not None and field.get("name") == "cflow.timedelta":
            found += leaves(field)
        else:
            found.append((field.get("name"), bytes.fromhex(field.get("value") or "")))
    return found


def dissect(path, kind):
    """[(sequence, domain, [(id of the set, [record])])] of all messages, as tshark reads them."""
    text = run("tshark", "-r", path, "-d", f"{kind}.port=={PORT},cflow", "-Y", "cflow", "-T", "pdml").stdout
    messages = []
    for proto in xml.etree.ElementTree.fromstring(text).iter("proto"):
        if proto.get("name") != "cflow":
            continue
        numbers = {f.get("name"): f.get("show") for f in proto.findall("./field")}
        assert numbers["cflow.version"] == "10", numbers
        sets = []
        for element in proto.findall("./field"):
            number = element.find("./field[@name='cflow.flowset_id']")
            if number is None:
                continue
            records = [leaves(f) for f in element.findall("./field")
                       if (f.get("show") or "").startswith("Flow ")]
            sets.append((int(number.get("show")), records))
        messages.append((int(numbers["cflow.sequence"]), int(numbers["cflow.od_id"]), sets))
    return messages


def number(value, size):
    return int(value).to_bytes(size, "big")


def address(text):
    return socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text)


def tag(name):
    """Of the protocol of that name."""
    return re.sub("[^a-z0-9]+", "-", name.lower())


def expected(message, known, interface, index, before):
    """The id of the template and the fields that the record of a message must have."""
    flow = {**known, **message["flow"]}
    source, target = ("local", "other") if flow["local_origin"] else ("other", "local")
    reason = REASONS[message["reason"]] if message["type"] == "flow_purge" else 2
    version = flow.get("ip_version", 0)
    fields = [("cflow.abstimestart", number(flow["first_seen_at"], 8)),
              ("cflow.abstimeend", number(flow["last_seen_at"], 8))]
    for side in (source, target):
        fields += [("cflow.octets", number(flow[f"{side}_total_bytes"] - before.get(f"{side}_total_bytes", 0), 8)),
                   ("cflow.packets", number(flow[f"{side}_total_packets"] - before.get(f"{side}_total_packets", 0), 8))]
    if version:
        six = "v6" if version == 6 else ""
        fields += [(f"cflow.srcaddr{six}", address(flow[f"{source}_ip"])),
                   (f"cflow.dstaddr{six}", address(flow[f"{target}_ip"])),
                   ("cflow.srcport", number(flow[f"{source}_port"], 2)),
                   ("cflow.dstport", number(flow[f"{target}_port"], 2)),
                   ("cflow.protocol", number(flow["ip_protocol"], 1)),
                   ("cflow.ip_version", number(version, 1)), ("cflow.ip_dscp", number(flow["ip_dscp"], 1))]
        icmp = flow.get("icmp", {"type": 0, "code": 0}) if flow["ip_protocol"] in (1, 58) else {"type": 0, "code": 0}
        if version == 4:
            fields.append(("cflow.icmp_type_code_ipv4", bytes([icmp["type"], icmp["code"]])))
        else:
            fields += [("cflow.icmp_ipv6_type", bytes([icmp["type"]])),
                       ("cflow.icmp_ipv6_code", bytes([icmp["code"]]))]
    else:
        fields.append(("cflow.ethernet_type", number(flow["ether_type"], 2)))
    kind, selector, name = 0, flow["detected_protocol"], tag(flow["detected_protocol_name"])
    if flow["detected_application"]:
        kind, selector, name = 1, flow["detected_application"], flow["detected_application_name"]
    fields += [("cflow.vlanid", number(flow.get("vlan_id", 0), 2)),
               ("cflow.srcmac", bytes.fromhex(flow[f"{source}_mac"].replace(":", ""))),
               ("cflow.dstmac", bytes.fromhex(flow[f"{target}_mac"].replace(":", ""))),
               ("cflow.inputint", number(index, 4)), ("cflow.flow_end_reason", number(reason, 1)),
               ("cflow.biflow_direction", b"\1"), ("cflow.flow_id", bytes.fromhex(flow["digest"][:16])),
               ("cflow.appl_id.classification_engine_id", b"\6"),
               ("cflow.appl_id.selector_id", bytes([kind]) + number(selector, 2)),
               ("cflow.appl_name", name.encode()), ("cflow.if_name", interface.encode())]
    return {0: 258, 4: 256, 6: 257}[version], fields


def messages_of(bed):
    return [json.loads(line) for line in (bed.folder / "log/flows.json").read_text().splitlines()]


def hold_against_the_stream(bed, packets, whole=False, index=0):
    """Each message of a flow has its record, with the same in each field, and each application its
    name before. Returns how many records there were."""
    records, named, sequence = {}, {}, None
    for number_before, domain, sets in packets:
        assert domain == 7
        data = [record for which, found in sets for record in found if which >= 256]
        if not data and sets[0][0] == TEMPLATES:
            assert [which for which, _ in sets] == [TEMPLATES, OPTIONS]
        assert sequence is None or number_before == sequence, (number_before, sequence)
        sequence = number_before + len(data)
        for which, found in sets:
            for record in found if which == APPLICATIONS else []:
                fields = dict(record)
                named[fields["cflow.appl_id.selector_id"]] = tuple(
                    fields[f"cflow.{name}"].decode() for name in ("appl_name", "appl_desc",
                                                                  "application_category_name"))
            for record in found if which in DATA else []:
                fields = dict(record)
                assert fields["cflow.appl_id.selector_id"] in named, "it was not named before"
                assert named[fields["cflow.appl_id.selector_id"]][0] == fields["cflow.appl_name"].decode()
                records.setdefault(fields["cflow.flow_id"].hex(), []).append((which, record))
    known, told, kinds, exported = {}, {}, set(), {}
    for message in messages_of(bed):
        flow = known.setdefault(message["flow"]["digest"], {})
        if message["type"] not in ("flow_stats", "flow_purge"):
            flow.update(message["flow"])
            continue
        if message["type"] == "flow_stats" and whole:
            continue
        which, fields = expected(message, flow, message["interface"], index, exported.get(message["flow"]["digest"], {}))
        exported[message["flow"]["digest"]] = message["flow"]
        flow.update({k: v for k, v in message["flow"].items() if message["type"] == "flow_purge"})
        told.setdefault(message["flow"]["digest"][:16], []).append((which, fields))
        kinds.add((which, message["type"]))
        if flow["detected_application"]:
            selector = b"\1" + number(flow["detected_application"], 2)
            wanted = (flow["detected_application_name"], "Example", flow["category"]["application"])
        else:
            selector = b"\0" + number(flow["detected_protocol"], 2)
            wanted = (tag(flow["detected_protocol_name"]), flow["detected_protocol_name"],
                      flow["category"]["protocol"]) if flow["detected_protocol"] else ("unknown",) * 3
        if flow["detected_protocol"] or flow["detected_application"]:
            assert named[selector] == wanted, (named[selector], wanted)
        else:
            assert named[selector][0] == "unknown"
    assert told.keys() == records.keys(), (told.keys() ^ records.keys())
    for digest, wanted in told.items():
        assert len(wanted) == len(records[digest]), digest
        for one, other in zip(wanted, records[digest]):
            assert one == other, f"{digest}:\n{one}\n{other}"
    count = sum(map(len, told.values()))
    print(f"  {count} records of {len(told)} flows and {len(named)} applications are what the stream says")
    return count, kinds


def is_still(path):
    before = path.stat().st_size
    time.sleep(0.5)
    return path.stat().st_size == before


def end(agent, process, path):
    assert agent.stop() == 0
    wait_for(lambda: is_still(path))
    process.terminate()
    process.wait(5)


def collector(bed):
    """nfcapd on the port; its folder."""
    folder = bed.folder / "nfcapd"
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    process = bed.start(bed.router, "nfcapd", "-w", folder, "-b", "127.0.0.1", "-p", PORT, "-t", "300")
    wait_for(lambda: str(PORT) in bed.on(bed.router, "ss", "-Hlun").stdout)
    return process, folder


def others_read_what_is_sent(bed):
    capture = traffic(bed)
    process, packets = record_packets(bed, "udp")
    nfcapd, folder = collector(bed)
    agent = start(bed, {"address": f"127.0.0.1:{PORT}", "observation_domain": 7}, capture)
    reader = agent.connect()
    wait_for(lambda: "has been read" in agent.log)
    wait_for(lambda: reader.all(type="agent_status") and state(reader, "records")["messages"] > 150)
    assert state(reader, "records")["type"] == "ipfix" and state(reader, "records")["errors"] == 0
    end(agent, process, packets)
    _, kinds = hold_against_the_stream(bed, dissect(packets, "udp"))
    assert kinds >= {(which, kind) for which in DATA for kind in ("flow_stats", "flow_purge")}, kinds
    # The same as nfdump has it, of what it knows: its sums, both directions.
    nfcapd.terminate()
    nfcapd.wait(10)
    rows = json.loads(run("nfdump", "-R", folder, "-o", "json").stdout)
    sums = {}
    for row in rows:
        addresses = (row.get("src4_addr") or row.get("src6_addr"), row.get("dst4_addr") or row.get("dst6_addr"))
        if addresses == (None, None) or row["proto"] not in (6, 17):
            continue
        key = (row["proto"], addresses[0], row["src_port"], addresses[1], row["dst_port"])
        counts = sums.setdefault(key, [0, 0, 0, 0])
        for i, name in enumerate(("in_bytes", "in_packets", "out_bytes", "out_packets")):
            counts[i] += row.get(name, 0)
    wanted = {}
    for message in messages_of(bed):
        flow = message["flow"]
        if message["type"] != "flow_purge" or flow.get("ip_protocol") not in (6, 17):
            continue
        sides = ("local", "other") if flow["local_origin"] else ("other", "local")
        key = (flow["ip_protocol"], *(flow[f"{side}_{part}"] for side in sides for part in ("ip", "port")))
        counts = wanted.setdefault(key, [0, 0, 0, 0])
        for i, name in enumerate(f"{side}_total_{what}" for side in sides for what in ("bytes", "packets")):
            counts[i] += flow[name]
    assert wanted == sums, {k: (wanted.get(k), sums.get(k)) for k in wanted.keys() | sums.keys()
                            if wanted.get(k) != sums.get(k)}
    print(f"  nfdump has the sums of {len(sums)} flows")


def whole_flows_over_tcp(bed):
    capture = traffic(bed)
    with bed.inside(bed.router):
        listener = socket.create_server(("127.0.0.1", PORT))
    process, packets = record_packets(bed, "tcp")
    agent = start(bed, {"address": f"localhost:{PORT}", "transport": "tcp", "interim": "no",
                        "observation_domain": 7}, capture)
    connection, _ = listener.accept()
    received = b""
    connection.settimeout(0.2)
    stopped = False
    while True:
        try:
            part = connection.recv(1 << 16)
        except TimeoutError:
            part = None
        if part == b"":
            break
        received += part or b""
        if part is None and not stopped and "has been read" in agent.log:
            stopped = True
            agent.process.terminate()
    connection.close()
    listener.close()
    end(agent, process, packets)
    # Messages follow each other without a gap.
    at, sizes = 0, 0
    while at < len(received):
        version, size = struct.unpack(">HH", received[at:at + 4])
        assert version == 10 and size >= 20
        at, sizes = at + size, sizes + 1
    assert at == len(received)
    found = dissect(packets, "tcp")
    assert len(found) == sizes, (len(found), sizes)
    hold_against_the_stream(bed, found, whole=True)


def records_tell_as_little_as_the_stream(bed):
    capture = traffic(bed)
    process, packets = record_packets(bed, "udp")
    with bed.inside(bed.router):
        receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        receiver.bind(("127.0.0.1", PORT))
    agent = start(bed, {"address": f"127.0.0.1:{PORT}", "observation_domain": 7}, capture,
                  more="[privacy_filter]\npseudonyms = ip,mac\nother_prefix = 16\nother_prefix6 = 32\n")
    wait_for(lambda: "has been read" in agent.log)
    time.sleep(1.2)
    end(agent, process, packets)
    receiver.close()
    assert b"\x02\0\0\0\x50\x02" in capture.read_bytes() and b"\x02\0\0\0\x50\x02" not in packets.read_bytes()
    hold_against_the_stream(bed, dissect(packets, "udp"))


def a_live_application_has_its_name(bed):
    nfcapd, folder = collector(bed)
    process, packets = record_packets(bed, "udp")
    agent = start(bed, {"address": f"127.0.0.1:{PORT}", "observation_domain": 7, "template_interval": 5,
                        "filter": "app == 'example'"})
    reader = agent.connect()
    is_up(reader, "records")
    bed.curl(f"https://{NAME}/")
    time.sleep(6)
    bed.curl(f"https://{NAME}/")
    time.sleep(1.5)
    end(agent, process, packets)
    nfcapd.terminate()
    nfcapd.wait(10)
    found = dissect(packets, "udp")
    assert len([1 for _, _, sets in found if sets[0][0] == TEMPLATES]) == 2, "templates come again"
    names = [dict(record) for _, _, sets in found for which, records in sets for record in records
             if which == APPLICATIONS]
    assert len(names) == 2 and all(n["cflow.appl_id.selector_id"] == b"\1" + number(60001, 2) and
                                   n["cflow.appl_name"] == b"example" and n["cflow.appl_desc"] == b"Example" and
                                   n["cflow.application_category_name"] == b"business" for n in names), names
    records = [dict(record) for _, _, sets in found for which, records in sets for record in records
               if which in DATA]
    indexes = {run("ip", "-n", bed.router, "-j", "link", "show", link).stdout for link in ("lan0", "wan0")}
    indexes = {json.loads(text)[0]["ifname"]: json.loads(text)[0]["ifindex"] for text in indexes}
    assert records and {r["cflow.appl_name"] for r in records} == {b"example"}
    assert {(r["cflow.if_name"].decode(), int.from_bytes(r["cflow.inputint"], "big")) for r in records} == set(
        indexes.items())
    assert {r["cflow.dstport"] for r in records} == {number(443, 2)}


def nothing_is_lost_while_the_collector_is_away(bed):
    tls = make_certificates(bed)
    agent = start(bed, {"address": f"localhost:{PORT}", "transport": "tcp", "interim": "no", "tls": "yes",
                        "tls_ca": tls / "ca.pem", "observation_domain": 7}, more="ttl_idle_flow = 1\n")
    reader = agent.connect()
    wait_for(lambda: reader.all(type="agent_status") and state(reader, "records")["state"] == "waiting")
    for _ in range(3):
        bed.curl(f"https://{NAME}/")
    wait_for(lambda: len([m for m in messages_of(bed) if m["type"] == "flow_purge"]) >= 6)
    out = bed.folder / "s_server.ipfix"
    server = bed.start(bed.router, "sh", "-c",
                       f"sleep 1000 | openssl s_server -quiet -accept {PORT} -cert {tls}/server.pem -key "
                       f"{tls}/server.key -no_ign_eof > {out} 2>/dev/null")
    is_up(reader, "records")

    def ends():
        data, at, count = out.read_bytes(), 0, 0
        while at + 4 <= len(data):
            version, size = struct.unpack(">HH", data[at:at + 4])
            assert version == 10
            count, at = count + 1, at + size
        return count if at == len(data) else 0
    # The templates, and a message for each flow.
    wait_for(lambda: ends() >= 1 + 6)
    assert state(reader, "records")["dropped"] == {}
    assert agent.stop() == 0
    server.terminate()


def what_is_wrong_is_told(bed):
    path = bed.folder / "wrong.conf"
    for keys, words in (("", "needs address"), ("address = 127.0.0.1", "HOST:PORT"),
                        ("address = 127.0.0.1:4739\ntransport = local", "udp or tcp"),
                        ("address = 127.0.0.1:4739\ntls = yes", "take transport = tcp"),
                        ("address = 127.0.0.1:4739\nobservation_domain = -1", "0 to 4294967295")):
        path.write_text(f"{INTERFACES}[sink-x]\ntype = ipfix\n{keys}\n")
        code, lines = bed.try_agent("-c", path, "--no-state", "--check")
        assert code == 5 and str(path) in lines[-1] and words in lines[-1], (code, lines)


if __name__ == "__main__":
    main(others_read_what_is_sent, whole_flows_over_tcp, records_tell_as_little_as_the_stream,
         a_live_application_has_its_name,
         nothing_is_lost_while_the_collector_is_away, what_is_wrong_is_told)
