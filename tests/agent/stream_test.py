"""What a client is told: first, then live, and how soon."""
# SPDX-License-Identifier: MIT
import itertools
import json
import socket
import time

from testbed import (CLIENT, NAME, ROUTER_WAN, SERVER, flood_frames, is_tls_flow, main,
                     wait_for)

FIRST = ["agent_hello", "agent_status", "definitions", "interfaces"]


def on_connect_it_says_who_it_is(bed):
    reader = bed.agent("--update-interval", "3").connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    assert [m["type"] for _, m in reader.messages[:4]] == FIRST
    hello, status, definitions, interfaces = (m for _, m in reader.messages[:4])
    assert set(hello) == {"type", "build_version", "agent_version", "json_version", "uuid"}
    for member in ("uptime", "timestamp", "cpu_cores", "cpu_user", "cpu_system", "flow_count",
                   "flows", "maxrss_kb", "dhc_size", "dhc_hits", "fhc_size", "fhc_hits", "queues",
                   "signature_version", "stats", "devices", "interfaces"):
        assert member in status, member
    tls = [p for p in definitions["protocols"] if p["tag"] == "tls"]
    assert tls == [{"id": 91, "tag": "tls", "name": "TLS", "category": "web"}], tls
    assert definitions["applications"] == [
        {"id": 60001, "tag": "example", "name": "Example", "category": "business"}]
    assert definitions["version"] == status["signature_version"] != ""
    lan, wan = interfaces["interfaces"]["lan0"], interfaces["interfaces"]["wan0"]
    assert (lan["role"], wan["role"], wan["addr"]) == ("LAN", "WAN", [ROUTER_WAN])
    assert lan["capture"] == "tpacket" and len(lan["mac"]) == 17


def a_tls_flow_is_told_within_100_ms_of_its_verdict(bed):
    agent = bed.agent()
    readers = agent.connect_tcp(), agent.connect()
    for reader in readers:
        reader.wait(lambda m: m["type"] == "interfaces")
    worst = 0.0
    for _ in range(5):
        bed.curl(f"https://{NAME}/")
        time.sleep(0.1)
    for reader, (interface, internal) in itertools.product(
            readers, (("lan0", True), ("wan0", False))):
        reader.wait(lambda m: is_tls_flow(m) and m["interface"] == interface)
        found = [(t, m) for t, m in reader.messages
                 if is_tls_flow(m) and m["interface"] == interface]
        assert len(found) == 5, len(found)
        for came, m in found:
            flow = m["flow"]
            assert m["internal"] is internal
            assert (flow["local_ip"], flow["other_ip"]) == (CLIENT, SERVER)
            assert flow["detected_protocol_name"] == "TLS"
            assert flow["detected_application_name"] == "example"
            worst = max(worst, came - flow["first_update_at"] / 1000)
    print(f"slowest of 20: {worst * 1000:.1f} ms")
    assert worst < 0.1, worst


def a_later_client_is_told_the_established_flows_first(bed):
    agent = bed.agent("--update-interval", "1")
    early = agent.connect()
    for _ in range(20):
        bed.curl(f"https://{NAME}/")
    early.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    time.sleep(0.3)
    told = {m["flow"]["digest"] for m in early.all(type="flow", established=False)}
    late = agent.connect()
    late.wait(lambda m: m["type"] == "flow_stats" or m["type"] == "agent_status" and
              m["uptime"] > late.messages[1][1]["uptime"], what="live message")
    types = [(m["type"], m.get("established")) for _, m in late.messages]
    assert [t for t, _ in types[:4]] == FIRST
    filled = {m["flow"]["digest"] for m in late.all(type="flow", established=True)}
    assert told <= filled, (len(told), len(filled), len(told - filled))
    last_fill = max(i for i, t in enumerate(types) if t == ("flow", True))
    live = [i for i, t in enumerate(types) if i >= 4 and t != ("flow", True)]
    assert live and min(live) > last_fill, types
    tls = [m for m in late.all(type="flow", established=True) if is_tls_flow(m, True)]
    assert tls, "metadata lives as long as its flow"
    assert not early.all(type="flow", established=True), "meant for the late client alone"


def two_clients_are_told_the_same(bed):
    agent = bed.agent()
    one, two = agent.connect(), agent.connect_tcp()
    for reader in (one, two):
        reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.2)
    bed.curl(f"https://{NAME}/")
    bed.curl(f"http://{NAME}/")
    time.sleep(0.5)
    live = [[json.dumps(m) for _, m in r.messages if m.get("established") is False]
            for r in (one, two)]
    assert len(live[0]) > 8 and sorted(live[0]) == sorted(live[1])


def flows_come_with_stats_and_an_end(bed):
    agent = bed.agent("--update-interval", "1")
    reader = agent.connect()
    bed.curl(f"http://{NAME}/")
    _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                       m["flow"]["detected_protocol_name"] == "HTTP")
    digest = m["flow"]["digest"]
    _, stats = reader.wait(lambda m: m["type"] == "flow_stats" and m["flow"]["digest"] == digest)
    assert stats["flow"]["total_packets"] >= 8
    _, purge = reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"]["digest"] == digest)
    assert purge["reason"] == "closed", purge["reason"]
    status = wait_for(lambda: reader.all(type="agent_status")[2:])[-1]
    assert status["stats"]["lan0"]["tcp"] >= 8 and status["stats"]["lan0"]["kernel_drops"] == 0
    assert CLIENT in sum(status["devices"].values(), []), status["devices"]
    assert status["flows"]["new"] >= 2 and status["queues"]["clients"] == 1


def transactions_are_told_when_asked_for(bed):
    reader = bed.agent("--transactions", "http").connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"http://{NAME}/")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m))
    time.sleep(0.2)
    told = reader.all(type="transaction")
    assert told and all("http" in m and len(m["digest"]) == 40 for m in told), told


def a_tag_that_the_kernel_took_off_is_told(bed):
    """There need be no VLAN device: the frame itself is tagged."""
    reader = bed.agent().connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    frame = flood_frames(bed, b"not for anybody")(0, 0)
    with bed.inside(bed.client):
        s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        s.bind(("eth0", 0))
    s.send(frame[:12] + bytes.fromhex("8100602a") + frame[12:])
    s.send(frame)
    s.close()
    time.sleep(0.1)
    assert bed.agents[0].stop() == 0
    told = [m["flow"].get("vlan_id") for m in reader.all(type="flow", interface="lan0")
            if m["flow"].get("local_port") == 1024]
    assert sorted(told, key=str) == [42, None], told


def tunnels_are_looked_into_unless_told_not_to(bed):
    inner = flood_frames(bed, b"not for anybody")(0, 0)
    frame = flood_frames(bed, bytes.fromhex("0800000000002a00") + inner)(1, 0)
    frame = frame[:36] + (4789).to_bytes(2, "big") + frame[38:]  # VXLAN's port
    for arguments, seen in ((), 2), (("--without-tunnel", "vxlan"), 1):
        reader = bed.agent(*arguments).connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        time.sleep(0.1)
        with bed.inside(bed.client):
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
            s.bind(("eth0", 0))
        s.send(frame)
        s.close()
        time.sleep(0.1)
        assert bed.agents[-1].stop() == 0
        told = [m["flow"].get("tunnel", {}).get("type")
                for m in reader.all(type="flow", interface="lan0")
                if m["flow"].get("local_port") in (1024, 1025)]
        assert len(told) == seen and ("vxlan" in told) == (seen == 2), told
        bed.end_agents()


if __name__ == "__main__":
    main(on_connect_it_says_who_it_is, a_tls_flow_is_told_within_100_ms_of_its_verdict,
         a_later_client_is_told_the_established_flows_first, two_clients_are_told_the_same,
         flows_come_with_stats_and_an_end, transactions_are_told_when_asked_for,
         a_tag_that_the_kernel_took_off_is_told, tunnels_are_looked_into_unless_told_not_to)
