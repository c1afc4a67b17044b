"""Flows added up for a sink: the sums are those of the single flows, and the volume is a fraction."""
# SPDX-License-Identifier: MIT
import collections
import json
import pathlib
import socket
import sys

from settings_test import change, write
from testbed import NAME, Reader, main, wait_for

SUMS = ("local_bytes", "other_bytes", "local_packets", "other_packets")
SOAK = pathlib.Path(sys.argv[1]).resolve().parent.parent / "tests/agent/soak.pcap"


def lines(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def sums_of(messages, key):
    found = collections.Counter()
    for m in messages:
        found.update({name: m[key][name] for name in SUMS})
    return found


def sinks(folder, seconds, filter_text=""):
    return (f"[sink-sums]\ntype = file\npath = {folder}/sums.json\naggregate = {seconds}\n{filter_text}\n"
            f"messages[] = flow_aggregate\n[sink-flows]\ntype = file\npath = {folder}/flows.json\n{filter_text}\n"
            "messages[] = flow\nmessages[] = flow_dpi_update\nmessages[] = flow_dpi_complete\nmessages[] = flow_stats\n"
            "messages[] = flow_purge\n")


def the_sums_are_those_of_the_flows(bed):
    folder = bed.folder / "sums"
    agent = bed.agent(arguments=["-c", write(bed, f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 2\n{sinks(folder, 2)}"), "--no-state"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    for _ in range(5):
        bed.curl(f"https://{NAME}/")
        bed.curl(f"http://{NAME}/")
    with bed.inside(bed.client):
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for port in range(9000, 9020):
        udp.sendto(b"\1 nobody knows this", ("203.0.113.2", port))
    reader.wait(lambda m: m["type"] == "flow_purge")
    # Some are told in the middle, the rest when it stops.
    wait_for(lambda: (folder / "sums.json").exists() and lines(folder / "sums.json"))
    assert agent.stop() == 0
    rows, flows = lines(folder / "sums.json"), lines(folder / "flows.json")
    assert {m["type"] for m in rows} == {"flow_aggregate"} and not any(m["rest"] for m in rows)
    told = [m for m in flows if m["type"] in ("flow_stats", "flow_purge")]
    assert sums_of(rows, "aggregate") == sums_of(told, "flow"), (sums_of(rows, "aggregate"), sums_of(told, "flow"))
    assert sum(m["aggregate"]["flows_ended"] for m in rows) == sum(m["type"] == "flow_purge" for m in flows)
    assert sum(m["aggregate"]["flows_new"] for m in rows) == sum(m["type"] == "flow" and not m["established"] for m in flows)
    tls = [m for m in rows if m["aggregate"]["detected_protocol_name"] == "TLS"]
    assert tls and all(m["aggregate"]["other_network"] == "203.0.113.0/24" and m["aggregate"]["local_ip"] == "10.77.0.2" and
                       m["aggregate"]["detected_application_name"] == "example" for m in tls), tls
    assert all(0 < m["to"] - m["from"] < 60000 for m in rows)
    Reader.lines += (folder / "sums.json").read_bytes().splitlines()


def the_volume_is_a_fifth_at_the_most(bed):
    """Mixed traffic of the project's own captures, played again and again with other stations."""
    folder = bed.folder / "volume"
    config = bed.folder / "volume.conf"
    config.write_text(f"[sonded]\nupdate_interval = 2\nttl_idle_flow = 3\nttl_idle_tcp_flow = 3\n[socket]\n"
                      f"listen_path[0] = {bed.folder}/sonded.sock\n{sinks(folder, 60)}[capture-interface-played]\nrole = LAN\n"
                      f"capture_type = replay\npath = {SOAK}\npace = 8000\n")
    agent = bed.agent(arguments=["-c", config, "--no-state"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "agent_status" and m["stats"]["played"]["packets"] > 60000, seconds=25)
    assert agent.stop() == 0
    rows, flows = lines(folder / "sums.json"), lines(folder / "flows.json")
    assert sums_of(rows, "aggregate") == sums_of([m for m in flows if m["type"] in ("flow_stats", "flow_purge")], "flow")
    sizes = [(folder / name).stat().st_size for name in ("flows.json", "sums.json")]
    print(f"{len(flows)} messages, {sizes[0]} bytes; added up {len(rows)}, {sizes[1]} bytes: 1/{sizes[0] / sizes[1]:.1f}")
    assert sizes[0] >= 5 * sizes[1], sizes


def a_filter_and_disguises_hold_for_sums(bed):
    folder = bed.folder / "filtered"
    text = sinks(folder, 1, "filter = proto == tls")
    agent = bed.agent(arguments=["-c", write(bed, f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 2\n{text}\n[privacy_filter]\n"
                                                  "pseudonyms = ip,mac\nother_prefix = 16\ndrop[] = aggregate.ip_protocol"),
                                 "--no-state"])
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")
    bed.curl(f"http://{NAME}/")
    wait_for(lambda: (folder / "sums.json").exists() and lines(folder / "sums.json"))
    assert agent.stop() == 0
    rows = [m["aggregate"] for m in lines(folder / "sums.json")]
    assert {r["detected_protocol_name"] for r in rows} == {"TLS"}
    assert all(r["other_network"] == "203.0.0.0/24" and r["local_ip"].startswith("2") and "ip_protocol" not in r for r in rows), rows


def a_member_of_flows_that_is_dropped_is_none_of_sums(bed):
    known = len(Reader.lines)
    for number, (dropped, gone) in enumerate({
            ("flow.local_mac", "flow.local_ip", "flow.detected_application"):
                {"local_mac", "local_ip", "detected_application", "detected_application_name"},
            ("flow.other_ip", "flow.detected_protocol_name", "flow.ip_protocol"):
                {"other_network", "detected_protocol", "detected_protocol_name", "ip_protocol"},
            ("flow.local_m", "flow.http"): set()}.items()):
        folder = bed.folder / f"dropped{number}"
        text = f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 1\n{sinks(folder, 3600)}[privacy_filter]\n"
        agent = bed.agent(arguments=["-c", write(bed, text + "".join(f"drop[{n}] = {d}\n" for n, d in enumerate(dropped))), "--no-state"])
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        bed.curl(f"http://{NAME}/")
        bed.curl(f"https://{NAME}/")
        for interface in ("lan0", "wan0"):
            wait_for(lambda: len(reader.all(type="flow_purge", interface=interface)) > 1)
        assert agent.stop() == 0
        rows = lines(folder / "sums.json")
        every = {"local_mac", "local_ip", "other_network", "ip_protocol", "detected_protocol", "detected_protocol_name",
                 "detected_application", "detected_application_name"}
        assert rows and all(every - set(m["aggregate"]) == gone for m in rows if not m["rest"]), (dropped, rows)
        assert sums_of(rows, "aggregate") == sums_of([m for m in lines(folder / "flows.json") if m["type"] in ("flow_stats", "flow_purge")],
                                                     "flow")
        keys = [str([m["interface"], *(m["aggregate"].get(k) for k in every)]) for m in rows]
        assert len(keys) == len(set(keys)), "rows that differ in nothing that is told are one"
    del Reader.lines[known:]  # what the schema asks for is not there


def what_was_added_up_before_is_told_without_stations(bed):
    folder = bed.folder / "forgotten"
    text = f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 1\n{sinks(folder, 3600)}"
    agent = bed.agent(arguments=["-c", write(bed, text), "--no-state"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"http://{NAME}/")
    for interface in ("lan0", "wan0"):  # a flow that ended later would be known under the new section
        reader.wait(lambda m, i=interface: m["type"] == "flow_purge" and m["interface"] == i)
    change(bed, agent, text + "[privacy_filter]\npseudonyms = ip,mac\n")
    assert agent.stop() == 0
    rows = lines(folder / "sums.json")
    assert [m["rest"] for m in rows] == [True] and "10.77.0.2" not in str(rows), rows
    assert sums_of(rows, "aggregate") == sums_of([m for m in lines(folder / "flows.json") if m["type"] in ("flow_stats", "flow_purge")], "flow")


if __name__ == "__main__":
    main(the_sums_are_those_of_the_flows, the_volume_is_a_fifth_at_the_most, a_filter_and_disguises_hold_for_sums,
         a_member_of_flows_that_is_dropped_is_none_of_sums,
         what_was_added_up_before_is_told_without_stations)
