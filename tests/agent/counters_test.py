"""Packets that go by elsewhere are counted by connection tracking, and flows have them too."""
# SPDX-License-Identifier: MIT
import socket
import time

from shunt_test import Download, link_bytes, purge_of
from testbed import CLIENT, SERVER, main, wait_for

# The first packets of a connection and those that end it are handed over; flow tables do the rest.
RULES = ("-m connbytes --connbytes 0:40 --connbytes-dir both --connbytes-mode packets", "-p tcp --tcp-flags FIN FIN",
         "-p tcp --tcp-flags RST RST")
QUEUE = "[capture-interface-queue5]\nrole = LAN\ncapture_type = nfqueue\nqueue = 5\n"
# Nothing that is large comes by.
SMALL = "[capture-interface-lan0]\nrole = LAN\nshunt = 0\nfilter = less 300\n"


def counts(bed, value):
    bed.on(bed.router, "sysctl", "-qw", f"net.netfilter.nf_conntrack_acct={value}")


def start(bed, interface, keys="", more="counters = yes"):
    path = bed.folder / "sonded.conf"
    path.write_text(f"[sonded]\nupdate_interval = 1\n{keys}\n[conntrack]\n{more}\n"
                    f"[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n{interface}")
    agent = bed.agent(arguments=["-c", path, "--no-state", "--signatures", bed.folder / "applications.sig"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.3)
    return agent, reader


def with_rules(bed):
    counts(bed, 1)
    bed.on(bed.router, "nft", "flush", "ruleset")
    for rule in RULES:
        bed.on(bed.router, "iptables-nft", "-A", "FORWARD", *rule.split(), "-j", "NFQUEUE", "--queue-num", "5", "--queue-bypass")


def a_connection_has_all_its_bytes(bed):
    with_rules(bed)
    for keys in ("counters = yes", "counters = no"):
        agent, reader = start(bed, QUEUE, more=keys)
        before = link_bytes(bed)
        d = Download(bed)
        for _ in range(6):
            d.go_on(8 << 20)
            time.sleep(0.3)
        d.close()
        ended = purge_of(reader, d.port)
        passed = link_bytes(bed) - before
        flow = ended["flow"]
        passed -= 14 * flow["total_packets"]  # of a queue, frames begin with IP
        assert ended["reason"] == "closed", ended
        if "yes" in keys:
            assert abs(flow["total_bytes"] - passed) <= passed // 1000, (flow, passed)
            assert flow["other_total_bytes"] > 48 << 20 > flow["local_total_bytes"], flow
            stats = reader.all(type="agent_status")[-1]["stats"]["queue5"]
            assert stats["shunted"] >= flow["total_packets"] - 60, (stats, flow)
        else:
            assert flow["total_packets"] < 60, flow
        assert agent.stop() == 0
    bed.on(bed.router, "nft", "flush", "ruleset")


def what_is_counted_elsewhere_is_alive(bed):
    with_rules(bed)
    agent, reader = start(bed, QUEUE, "ttl_idle_flow = 6")
    with bed.inside(bed.server):
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind((SERVER, 7998))
    with bed.inside(bed.client):
        client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        client.bind((CLIENT, 0))
    port, sent = client.getsockname()[1], 0
    for _ in range(50):
        client.sendto(b"\xff\xfe" * 50, (SERVER, 7998))
        sent += 1
    until = time.monotonic() + 13
    while time.monotonic() < until:
        client.sendto(b"\xff\xfe" * 50, (SERVER, 7998))
        sent += 1
        time.sleep(0.2)
    server.close()
    client.close()
    purged = [m for m in reader.all(type="flow_purge") if m["flow"].get("local_port") == port]
    assert not purged, purged
    ended = purge_of(reader, port)
    assert ended["reason"] == "expired", ended
    # The last datagram met no socket, or there was none after it: all were counted.
    assert ended["flow"]["local_total_packets"] == sent, (ended, sent)
    assert ended["flow"]["local_total_bytes"] == sent * 128, (ended, sent)
    assert agent.stop() == 0
    bed.on(bed.router, "nft", "flush", "ruleset")


def what_went_by_before_the_agent_came_is_not_its_own(bed):
    with_rules(bed)
    d = Download(bed)
    d.go_on(16 << 20)
    agent, reader = start(bed, SMALL)
    d.go_on(1 << 20)
    time.sleep(5)  # one answer at least
    before = link_bytes(bed)
    for _ in range(4):
        d.go_on(8 << 20)
        time.sleep(0.2)
    passed = link_bytes(bed) - before
    time.sleep(5)
    d.close()
    ended = purge_of(reader, d.port)
    total = ended["flow"]["total_bytes"]
    assert passed * 0.999 <= total <= passed + (2 << 20), (ended, passed)
    assert agent.stop() == 0
    bed.on(bed.router, "nft", "flush", "ruleset")


def that_nothing_is_counted_is_told(bed):
    counts(bed, 0)
    agent, _ = start(bed, SMALL)
    wait_for(lambda: "nf_conntrack_acct=1" in agent.log)
    assert agent.stop() == 0


if __name__ == "__main__":
    main(a_connection_has_all_its_bytes, what_is_counted_elsewhere_is_alive,
         what_went_by_before_the_agent_came_is_not_its_own, that_nothing_is_counted_is_told)
