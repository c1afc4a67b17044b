"""Interfaces and captures when the configuration is read again."""
# SPDX-License-Identifier: MIT
import contextlib
import json
import os
import signal
import socket
import time

from reload_test import open_flow
from settings import change, clear, start, status, taken, write
from testbed import NAME, ROUTER_WAN, SERVER, is_tls_flow, main, run, wait_for


def interfaces_come_and_go(bed):
    agent = start(bed, interfaces="lan0 LAN", text="[sonded]\nupdate_interval = 1\n")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"lan0"})
    client, flow = open_flow(bed, reader)
    change(bed, agent, "[sonded]\nupdate_interval = 1\n")
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"lan0", "wan0"})
    agent.child("worker wan0")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    late = agent.connect()
    late.wait(lambda m: m["type"] == "flow" and m["flow"]["digest"] == flow["digest"])
    seen = status(reader)
    # What is taken out tells the end of its flows; the other one goes on.
    change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="wan0 WAN")
    _, m = reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"]["digest"] == flow["digest"])
    assert m["reason"] == "terminated"
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"wan0"})
    assert set(agent.children()) == {"publisher", "worker wan0"}, agent.children()
    now = status(reader)
    assert set(now["stats"]) == {"wan0"} and now["flows"]["new"] >= seen["flows"]["new"], (now, seen)
    clear(reader)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    assert not reader.all(interface="lan0")
    # And back, in the place that became free, with a client that is told all there is.
    change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="wan0 WAN lan0 LAN")
    agent.child("worker lan0")
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"lan0", "wan0"})
    time.sleep(0.2)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    late = agent.connect()
    for link in ("lan0", "wan0"):
        late.wait(lambda m, link=link: m["type"] == "flow" and m["established"] and m["interface"] == link)
    # Many times; then a worker that dies in its place is replaced.
    for n in range(6):
        change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="lan0 LAN" if n % 2 else "wan0 WAN")
    change(bed, agent, "[sonded]\nupdate_interval = 1\n")
    wait_for(lambda: set(agent.children()) == {"publisher", "worker lan0", "worker wan0"})
    pid = agent.child("worker lan0")
    os.kill(pid, signal.SIGKILL)
    agent.child("worker lan0", other_than=pid)
    time.sleep(0.3)
    clear(reader)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    assert agent.stop() == 0
    client.close()


WORKERS = """[capture-interface-lan0]
role = LAN
workers = {}
"""


def names(agent):
    return {name for name in agent.children() if name != "publisher"}


def workers_that_share_an_interface_come_and_go(bed):
    every = f"[sonded]\nupdate_interval = 1\nmax_udp_pkts = 1\njson_save = yes\npath_json_save = {bed.folder}/flows.json\n"
    told = "dump_unknown_flows = yes\n"
    shared = {"worker lan0", "worker lan0.1", "worker lan0.2"}
    agent = start(bed, text=every, interfaces="wan0 WAN", socket_text=told)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"wan0"})
    change(bed, agent, every + WORKERS.format(3), interfaces="wan0 WAN", socket_text=told)
    wait_for(lambda: names(agent) == shared | {"worker wan0"})
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"lan0", "wan0"})
    time.sleep(0.3)  # one after the other takes up its share
    bed.flood(200, b"a datagram of each flow")
    m = wait_for(lambda: next((m for m in reader.all(type="agent_status")
                               if m["stats"].get("lan0", {}).get("flow_count", 0) >= 200), None))
    assert set(m["stats"]) == {"lan0", "wan0"} and m["queues"]["ring_max_bytes"] == 4 * 4 << 20, m
    late = agent.connect()
    wait_for(lambda: len(late.all(type="flow", interface="lan0")) >= 200)

    def saved():
        """the file with one list of all three workers' flows"""
        pairs = []
        with contextlib.suppress(OSError, ValueError):
            text = (bed.folder / "flows.json").read_text()
            pairs = json.loads(text, object_pairs_hook=lambda all_pairs: all_pairs)
        lists = dict(pairs).get("flows", [])
        assert len({name for name, _ in lists}) == len(lists), [name for name, _ in lists]
        return len(dict(lists).get("lan0", [])) >= 200 and "joins" in dict(pairs)
    wait_for(saved)
    # All of them leave; what they counted stays in the sums.
    before = status(reader)
    change(bed, agent, every, interfaces="wan0 WAN", socket_text=told)
    wait_for(lambda: names(agent) == {"worker wan0"})
    wait_for(lambda: len(reader.all(type="flow_purge", interface="lan0")) >= 200)
    now = status(reader)
    assert set(now["stats"]) == {"wan0"} and now["flows"]["new"] >= before["flows"]["new"], (now, before)
    # Many times, with other numbers of workers, in the places that are free.
    for workers in (2, 16, 1, 5, 3):
        change(bed, agent, every + WORKERS.format(workers), interfaces="wan0 WAN", socket_text=told)
        wait_for(lambda n=workers: len(names(agent)) == 1 + n)
        change(bed, agent, every, interfaces="wan0 WAN", socket_text=told)
    change(bed, agent, every + WORKERS.format(3), interfaces="wan0 WAN", socket_text=told)
    wait_for(lambda: names(agent) == shared | {"worker wan0"})
    # A publisher that comes later knows all of them.
    os.kill(agent.child("publisher"), signal.SIGKILL)
    wait_for(lambda: "starting it again" in agent.log)

    def told_again():
        """a publisher that answers"""
        with contextlib.suppress(OSError):
            return agent.connect()
        return None
    reader = wait_for(told_again)
    reader.wait(lambda m: m["type"] == "interfaces" and set(m["interfaces"]) == {"lan0", "wan0"})
    for _ in range(8):
        bed.curl(f"https://{NAME}/")
    wait_for(lambda: sum(map(is_tls_flow, reader.all(type="flow", interface="lan0"))) == 8)
    # More workers than there are places is a mistake that leaves all as it is.
    write(bed, every + "".join(f"[capture-interface-any{n}]\nrole = LAN\ncapture_type = pcap\nworkers = 16\n"
                               for n in range(5)))
    taken(agent)
    assert "have more than 64 workers" in agent.log and "stays in use" in agent.log, agent.log
    assert names(agent) == shared | {"worker wan0"}
    assert agent.stop() == 0


def how_packets_are_taken_has_to_wait(bed):
    lan = "[capture-interface-lan0]\nrole = LAN\n"
    agent = start(bed, text=lan, interfaces="wan0 WAN")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    before = agent.children()
    keys = {"workers": 2, "ring_size": "4M", "cpu[0]": 1, "capture_type": "pcap", "queue": 3, "copy_range": 256,
            "fail_open": "no", "path": "/var/tmp/x.pcap", "pace": "recorded"}
    joins = {"enable": "no", "table_size": 2048, "buffer_size": "1M"}
    change(bed, agent, lan + "".join(f"{k} = {v}\n" for k, v in keys.items()) + "[conntrack]\n" +
           "".join(f"{k} = {v}\n" for k, v in joins.items()), interfaces="wan0 WAN")
    for key in keys:
        line = f"[capture-interface-lan0] {key.replace('[0]', '[]')}: the change takes effect at the next start"
        assert agent.log.count(line) == 1, (line, agent.log)
    for key in joins:
        assert f"[conntrack] {key}: " in agent.log, agent.log
    assert agent.log.count("takes effect at the next start") == len(keys) + len(joins), agent.log
    change(bed, agent, lan + "capture_type = tpacket\n", interfaces="wan0 WAN")
    assert agent.log.count("takes effect at the next start") == len(keys) + len(joins), "as it was"
    assert agent.children() == before, "the same processes"
    # Whose addresses count is taken over.
    change(bed, agent, lan + "peer = wan0\n", interfaces="wan0 WAN")
    reader.wait(lambda m: m["type"] == "interfaces" and ROUTER_WAN in m["interfaces"]["lan0"]["addr"])
    change(bed, agent, lan, interfaces="wan0 WAN")
    wait_for(lambda: ROUTER_WAN not in reader.all(type="interfaces")[-1]["interfaces"]["lan0"]["addr"])


def a_capture_that_keeps_its_filter_says_so(bed):
    lan = "[capture-interface-lan0]\nrole = LAN\ncapture_type = pcap\n"
    agent = start(bed, text=lan + "filter = tcp port 443\n", interfaces="wan0 WAN")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    change(bed, agent, lan + "filter = tcp port 80\n", interfaces="wan0 WAN")
    assert "lan0: another filter takes effect when it is opened anew" in agent.log, agent.log
    bed.curl(f"http://{NAME}/")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    assert {m["flow"]["other_port"] for m in reader.all(type="flow", interface="lan0")} == {443}
    # It leaves and comes as any other.
    change(bed, agent, interfaces="wan0 WAN")
    wait_for(lambda: names(agent) == {"worker wan0"})
    change(bed, agent, lan + "filter = tcp port 80\n", interfaces="wan0 WAN")
    wait_for(lambda: names(agent) == {"worker lan0", "worker wan0"})
    time.sleep(0.2)
    clear(reader)
    bed.curl(f"http://{NAME}/")
    reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and m["flow"]["other_port"] == 80)


def picked_interfaces_and_named_ones_change_places(bed):
    roles = lambda m: {k: v["role"] for k, v in m["interfaces"].items()}
    both = {"lan0": "LAN", "wan0": "WAN"}
    run("ip", "-n", bed.router, "route", "add", "default", "via", SERVER)
    bed.make_link("wan1", bed.server, "eth1", "198.51.100.2/24", "198.51.100.1/24")
    try:
        agent = start(bed, interfaces="")
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces" and roles(m) == both)
        before = agent.children()
        change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="")
        status(reader)
        assert agent.children() == before, "what is picked still is left alone"
        # One that is down may come back, also when the configuration is read meanwhile.
        run("ip", "-n", bed.router, "link", "set", "lan0", "down")
        reader.wait(lambda m: m["type"] == "interfaces" and m["interfaces"]["lan0"]["state"] == "down")
        change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="")
        assert agent.children() == before, agent.log
        run("ip", "-n", bed.router, "link", "set", "lan0", "up")
        run("ip", "-n", bed.router, "route", "replace", "default", "via", SERVER)
        # Routes change, and then the configuration has its say, and the other way round.
        run("ip", "-n", bed.router, "route", "add", "default", "via", "198.51.100.2", "metric", "9")
        reader.wait(lambda m: m["type"] == "interfaces" and roles(m) == {**both, "wan1": "WAN"})
        change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="wan1 WAN")
        reader.wait(lambda m: m["type"] == "interfaces" and roles(m) == {"wan1": "WAN"})
        wait_for(lambda: names(agent) == {"worker wan1"})
        run("ip", "-n", bed.router, "route", "del", "default", "via", SERVER)
        change(bed, agent, "[sonded]\nupdate_interval = 1\n", interfaces="")
        clear(reader)
        wait_for(lambda: names(agent) == {"worker lan0", "worker wan1"})
        run("ip", "-n", bed.router, "route", "add", "default", "via", SERVER)
        reader.wait(lambda m: m["type"] == "interfaces" and roles(m) == {**both, "wan1": "WAN"})
        wait_for(lambda: names(agent) == {"worker lan0", "worker wan0", "worker wan1"})
        time.sleep(0.3)
        clear(reader)
        bed.curl(f"https://{NAME}/")
        for link in both:
            reader.wait(lambda m, link=link: is_tls_flow(m) and m["interface"] == link)
        assert agent.stop() == 0
    finally:
        run("ip", "-n", bed.router, "link", "del", "wan1")
        run("ip", "-n", bed.router, "route", "del", "default", check=False)


def an_interface_that_is_away_is_no_mistake(bed):
    bed.make_link("dmz0", bed.server, "eth9", "192.0.2.2/24", "192.0.2.1/24")
    agent = start(bed, interfaces="lan0 LAN dmz0 LAN", text="[sonded]\nupdate_interval = 1\n")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    run("ip", "-n", bed.router, "link", "del", "dmz0")
    reader.wait(lambda m: m["type"] == "interfaces" and m["interfaces"]["dmz0"]["state"] == "gone")
    change(bed, agent, "[sonded]\nupdate_interval = 2\n[capture-interface-dmz0]\nfilter = udp\n", interfaces="lan0 LAN dmz0 WAN")
    reader.wait(lambda m: m["type"] == "interfaces" and m["interfaces"]["dmz0"]["role"] == "WAN")
    clear(reader)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    bed.make_link("dmz0", bed.server, "eth9", "192.0.2.2/24", "192.0.2.1/24")
    try:
        wait_for(lambda: "dmz0 is back" in agent.log)
        time.sleep(0.2)
        bed.ping(bed.server, "192.0.2.1")
        with bed.inside(bed.server):
            s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.sendto(b"hello", ("192.0.2.1", 9))
        s.close()
        reader.wait(lambda m: m["type"] == "agent_status" and m["stats"]["dmz0"]["udp"] > 0)
        assert reader.all(type="agent_status")[-1]["stats"]["dmz0"]["icmp"] == 0, "the new filter"
    finally:
        agent.stop()
        run("ip", "-n", bed.router, "link", "del", "dmz0")


if __name__ == "__main__":
    main(interfaces_come_and_go, workers_that_share_an_interface_come_and_go,
         how_packets_are_taken_has_to_wait, a_capture_that_keeps_its_filter_says_so,
         picked_interfaces_and_named_ones_change_places, an_interface_that_is_away_is_no_mistake)
