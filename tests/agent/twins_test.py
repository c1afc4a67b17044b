"""Translated and routed flows: the two sides name each other, and say what conntrack says."""
# SPDX-License-Identifier: MIT
import re
import socket
import time

from testbed import (CLIENT, NAME, ROUTER_LAN, ROUTER_WAN, SERVER, is_tls_flow, main, run,
                     wait_for)

MASQUERADE = """
table ip nat {
    chain post {
        type nat hook postrouting priority 100;
        oifname "wan0" masquerade random
    }
}
table inet marks {
    chain forward {
        type filter hook forward priority 0;
        ct mark set 42
    }
}
"""
CLIENT6, ROUTER_LAN6 = "2001:db8:1::2", "2001:db8:1::1"
SERVER6, ROUTER_WAN6 = "2001:db8:2::2", "2001:db8:2::1"


def translate(bed):
    run("ip", "netns", "exec", bed.router, "nft", "-f", "-", input=MASQUERADE)


def stop_translating(bed):
    bed.on(bed.router, "nft", "flush", "ruleset")
    bed.on(bed.router, "conntrack", "-F")


def known_to_conntrack(bed, port):
    """The entry of a connection from the client, as conntrack(8) shows it."""
    text = bed.on(bed.router, "conntrack", "-L", "-o", "id", "-p", "tcp", "--orig-port-src",
                  port).stdout
    pairs = re.findall(r"(\w+)=(\S+)", text)
    addresses = {k: [v for name, v in pairs if name == k] for k in ("src", "dst", "sport", "dport")}
    single = dict(pairs)
    return {"id": int(single["id"]), "mark": int(single["mark"]), "zone": 0,
            "reply_src_ip": addresses["src"][1], "reply_dst_ip": addresses["dst"][1],
            "reply_src_port": int(addresses["sport"][1]),
            "reply_dst_port": int(addresses["dport"][1])}


def both_sides(reader, test=is_tls_flow):
    """The last message of each interface's flow, once both know their twins."""
    last = {}
    for message in reader.all():
        if message["type"] in ("flow", "flow_dpi_update", "flow_dpi_complete") and test(message):
            last[message["interface"]] = message["flow"]
    return last if {"lan0", "wan0"} <= last.keys() and all("twin" in f for f in last.values()) else None


def is_tls(m):
    return m["flow"].get("ssl", {}).get("client_sni") == NAME


def translated_flows_name_each_other(bed):
    translate(bed)
    try:
        agent = bed.agent("--update-interval", "1")
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        time.sleep(0.1)
        bed.curl(f"https://{NAME}/")
        sides = wait_for(lambda: both_sides(reader, is_tls))
        lan, wan = sides["lan0"], sides["wan0"]
        assert lan["local_ip"] == CLIENT and wan["local_ip"] == ROUTER_WAN, sides
        assert lan["local_port"] != wan["local_port"], "the port is translated too"
        assert lan["twin"] == wan["digest"] and wan["twin"] == lan["digest"], sides
        assert lan["ip_nat"] and wan["ip_nat"]
        told = known_to_conntrack(bed, lan["local_port"])
        assert lan["conntrack"] == told and wan["conntrack"] == told, (sides, told)
        assert told["mark"] == 42 and told["reply_dst_ip"] == ROUTER_WAN
        # The purge tells it too, and so does the status.
        _, m = reader.wait(lambda m: m["type"] == "agent_status" and
                           m["joins"]["conntrack_size"] > 0)
        assert m["joins"]["conntrack"] and m["joins"]["conntrack_evicted"] == 0, m["joins"]
        agent.stop()
        _, m = reader.wait(lambda m: m["type"] == "flow_purge" and is_tls(m))
        assert m["flow"]["ip_nat"] and m["flow"]["conntrack"] == told and m["flow"]["twin"], m
    finally:
        stop_translating(bed)


def the_first_of_two_is_told_again_once(bed):
    translate(bed)
    try:
        agent = bed.agent()
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        time.sleep(0.1)
        # One datagram: no later message of inspection brings what is known late.
        with bed.inside(bed.client):
            s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.bind((CLIENT, 5353))
        query = (b"\x12\x34\x01\0\0\1\0\0\0\0\0\0" + b"\3www\7example\4test\0" + b"\0\1\0\1")
        s.sendto(query, (SERVER, 53))
        is_dns = lambda m: m["flow"].get("other_port") == 53
        sides = wait_for(lambda: both_sides(reader, is_dns))
        assert sides["lan0"]["twin"] == sides["wan0"]["digest"], sides
        time.sleep(1.5)
        for interface in ("lan0", "wan0"):
            told = [m for m in reader.all(interface=interface) if is_dns(m)]
            with_twin = [m for m in told if "twin" in m["flow"]]
            late = [m for m in told if m["type"] == "flow_dpi_update"]
            assert with_twin and len(late) <= 1, told
        s.close()
    finally:
        stop_translating(bed)


def connections_from_before_the_agent_are_known(bed):
    translate(bed)
    try:
        with bed.inside(bed.client):
            s = socket.create_connection((SERVER, 80))
        port = s.getsockname()[1]
        agent = bed.agent()
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        time.sleep(0.2)

        def ask():
            s.sendall(b"GET / HTTP/1.1\r\nHost: " + NAME.encode() + b"\r\n\r\n")
            s.recv(1000)
        ask()
        is_http = lambda m: m["flow"].get("http", {}).get("host") == NAME
        sides = wait_for(lambda: both_sides(reader, is_http))
        assert sides["lan0"]["conntrack"] == known_to_conntrack(bed, port), sides
        # The next publisher asks again.
        publisher = agent.child("publisher")
        run("kill", "-9", publisher)
        agent.child("publisher", other_than=publisher)
        again = wait_for(lambda: connect(agent))
        _, m = again.wait(lambda m: m["type"] == "flow" and m["established"] and is_http(m) and
                          m["interface"] == "lan0")
        if "conntrack" not in m["flow"]:  # the answer came after the client
            ask()
        agent.stop()
        _, m = again.wait(lambda m: m["type"] == "flow_purge" and is_http(m) and
                          m["interface"] == "lan0")
        assert m["flow"]["ip_nat"], m
        s.close()
    finally:
        stop_translating(bed)


def connect(agent):
    try:
        return agent.connect()
    except OSError:
        return None


def routed_flows_have_twins_and_no_translation(bed):
    for ns, link, address in ((bed.client, "eth0", CLIENT6), (bed.router, "lan0", ROUTER_LAN6),
                              (bed.router, "wan0", ROUTER_WAN6), (bed.server, "eth0", SERVER6)):
        bed.on(ns, "sysctl", "-qw", f"net.ipv6.conf.{link}.disable_ipv6=0")
        run("ip", "-n", ns, "addr", "add", f"{address}/64", "dev", link, "nodad")
    bed.on(bed.router, "sysctl", "-qw", "net.ipv6.conf.all.forwarding=1")
    run("ip", "-n", bed.client, "route", "add", "default", "via", ROUTER_LAN6)
    run("ip", "-n", bed.server, "route", "add", "default", "via", ROUTER_WAN6)
    translate(bed)
    try:
        agent = bed.agent()
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces" and
                    ROUTER_LAN6 in m["interfaces"]["lan0"]["addr"])
        with bed.inside(bed.server):
            listener = socket.create_server((SERVER6, 8080), family=socket.AF_INET6)
        with bed.inside(bed.client):
            s = socket.create_connection((SERVER6, 8080), timeout=4)
        s.sendall(b"GET /six HTTP/1.1\r\nHost: six.example.test\r\n\r\n")
        is_six = lambda m: m["flow"].get("http", {}).get("host") == "six.example.test"
        sides = wait_for(lambda: both_sides(reader, is_six))
        lan, wan = sides["lan0"], sides["wan0"]
        assert lan["twin"] == wan["digest"] and wan["twin"] == lan["digest"], sides
        assert not lan["ip_nat"] and not wan["ip_nat"]
        assert lan["local_ip"] == wan["local_ip"] == CLIENT6, "the LAN's network is local there too"
        assert lan["conntrack"]["mark"] == 42
        s.close()
        listener.close()
    finally:
        stop_translating(bed)
        for ns, link in ((bed.client, "eth0"), (bed.router, "lan0"), (bed.router, "wan0"),
                         (bed.server, "eth0")):
            bed.on(ns, "sysctl", "-qw", f"net.ipv6.conf.{link}.disable_ipv6=1")


def the_router_s_own_flows_have_no_twin(bed):
    agent = bed.agent()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    bed.curl(f"https://{NAME}/", ns=bed.router)
    _, m = reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    assert "twin" not in m["flow"] and not m["flow"]["ip_nat"] and "conntrack" not in m["flow"], m
    bed.ping(bed.client, ROUTER_LAN)


def without_it_all_goes_on(bed):
    translate(bed)
    try:
        agent = bed.agent("--no-conntrack")
        reader = agent.connect()
        _, m = reader.wait(lambda m: m["type"] == "agent_status")
        assert not m["joins"]["conntrack"], m["joins"]
        bed.curl(f"https://{NAME}/")
        _, m = reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
        assert "conntrack" not in m["flow"] and not m["flow"]["ip_nat"], m
        assert agent.stop() == 0
        # Without the privilege one line says so.
        path = bed.folder / "sonded"
        path.write_bytes(bed.program.read_bytes())
        path.chmod(0o755)
        run("setcap", "cap_net_raw+ep", path)
        agent = bed.agent(arguments=["-I", "lan0", "--no-state", "--listen", "tcp:127.0.0.1:7150"],
                          program=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
                                   path])
        reader = agent.connect_tcp()
        bed.curl(f"https://{NAME}/")
        reader.wait(is_tls_flow)
        said = [line for line in agent.lines if "connection tracking" in line]
        assert len(said) == 1 and "cap_net_admin" in said[0], agent.log
    finally:
        stop_translating(bed)


if __name__ == "__main__":
    main(translated_flows_name_each_other, the_first_of_two_is_told_again_once,
         connections_from_before_the_agent_are_known, routed_flows_have_twins_and_no_translation,
         the_router_s_own_flows_have_no_twin, without_it_all_goes_on)
