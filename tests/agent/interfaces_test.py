"""Interfaces that are missing, go away and come back; filters; who may capture; what is picked."""
# SPDX-License-Identifier: MIT
import json
import socket
import subprocess
import time

from listeners_test import one_line
from testbed import (CLIENT, NAME, ROUTER_LAN, ROUTER_WAN, SERVER, flood_frames, is_tls_flow, main,
                     run, wait_for)


def a_missing_interface_is_named_with_those_there_are(bed):
    for check in ([], ["--check"]):
        code, lines = bed.try_agent("-I", "lan7", "-E", "wan0", "--no-state", *check)
        error = one_line(lines)
        assert code == 3 and "lan7" in error and "lan0" in error, (code, error)


def an_interface_that_goes_away_comes_back(bed):
    agent = bed.agent("--update-interval", "1")
    reader = agent.connect()
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    worker = agent.child("worker wan0")
    run("ip", "-n", bed.router, "link", "del", "wan0")
    reader.wait(lambda m: m["type"] == "interfaces" and
                m["interfaces"]["wan0"]["state"] == "gone", what="news of the loss")
    wait_for(lambda: sum("wan0 has gone away" in line for line in agent.lines) == 1)
    gone = time.time()
    bed.ping(bed.client, ROUTER_LAN)
    reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                m["flow"]["other_ip"] == ROUTER_LAN, what="flow on the other interface")
    bed.make_link("wan0", bed.server, "eth0", "203.0.113.2/24", "203.0.113.1/24")
    run("ip", "-n", bed.server, "route", "add", "default", "via", "203.0.113.1")
    reader.wait(lambda m: m["type"] == "interfaces" and m["interfaces"]["wan0"]["state"] == "up" and
                agent_was_gone(reader, m), what="news of the return")
    wait_for(lambda: "wan0 is back" in agent.log)
    wait_for(lambda: bed.curl(f"https://{NAME}/", check=False).returncode == 0)
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0" and
                m["flow"]["first_seen_at"] > gone * 1000, what="flow on the interface that is back")
    assert agent.child("worker wan0") == worker, "the same worker goes on"
    reader.wait(lambda m: m["type"] == "interfaces" and
                m["interfaces"]["wan0"]["addr"] == ["203.0.113.1"])


def agent_was_gone(reader, message):
    """True for a message behind the one that told of the loss."""
    told = reader.all(type="interfaces")
    lost = [i for i, m in enumerate(told) if m["interfaces"]["wan0"]["state"] == "gone"]
    return bool(lost) and message in told[lost[0]:]


def an_interface_that_is_down_for_a_while(bed):
    agent = bed.agent()
    reader = agent.connect()
    run("ip", "-n", bed.router, "link", "set", "lan0", "down")
    reader.wait(lambda m: m["type"] == "interfaces" and
                m["interfaces"]["lan0"]["state"] == "down")
    run("ip", "-n", bed.router, "link", "set", "lan0", "up")
    wait_for(lambda: reader.all(type="interfaces")[-1]["interfaces"]["lan0"]["state"] == "up")
    wait_for(lambda: bed.curl(f"https://{NAME}/", check=False).returncode == 0)
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    assert "lan0 is down" in agent.log and "lan0 is up" in agent.log, agent.log


def a_filter_keeps_out_what_does_not_match(bed):
    agent = bed.agent(arguments=["-I", "lan0", "-F", "tcp port 443", "-E", "wan0", "--no-state",
                                 "--listen", f"unix:{bed.folder}/sonded.sock"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    bed.curl(f"http://{NAME}/")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    reader.wait(lambda m: m["type"] == "flow" and m["flow"].get("other_port") == 80 and
                m["interface"] == "wan0")
    lan = {m["flow"].get("other_port") for m in reader.all(type="flow", interface="lan0")}
    assert lan == {443}, lan


def what_is_ignored_is_not_seen(bed):
    mac = run("ip", "netns", "exec", bed.client, "cat", "/sys/class/net/eth0/address").stdout.strip()
    config = bed.folder / "sonded.conf"
    for ignored, seen in ((f"ignore_macs[0] = {mac}", {"wan0"}),
                          ("ignore_networks[0] = 198.51.100.0/24", {"lan0", "wan0"}),
                          ("ignore_networks[0] = 203.0.113.0/24", set())):
        config.write_text(f"""[sonded]
{ignored}
[socket]
listen_path[0] = {bed.folder}/sonded.sock
[capture-interface-lan0]
role = LAN
filter = tcp or udp
[capture-interface-wan0]
role = WAN
""")
        agent = bed.agent(arguments=["-c", config, "--no-state", "--update-interval", "1"])
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        time.sleep(0.1)
        bed.curl(f"https://{NAME}/")
        reader.wait(lambda m: m["type"] == "agent_status" and m["uptime"] > 2)
        found = {m["interface"] for m in reader.all(type="flow") if is_tls_flow(m)}
        assert found == seen, (ignored, found)
        assert agent.stop() == 0


def a_wrong_filter_is_an_error(bed):
    code, lines = bed.try_agent("-I", "lan0", "-F", "tcp prot 443", "--no-state")
    error = one_line(lines)
    assert code == 5 and "tcp prot 443" in error and "lan0" in error
    code, lines = bed.try_agent("-F", "tcp", "-I", "lan0", "--no-state")
    assert code == 2 and "before" in one_line(lines)


def without_the_privilege_one_line_says_what_to_do(bed):
    path = bed.folder / "sonded"
    path.write_bytes(bed.program.read_bytes())
    path.chmod(0o755)
    done = run("ip", "netns", "exec", bed.router, "setpriv", "--reuid=65534", "--regid=65534",
               "--clear-groups", path, "-I", "lan0", "--no-state", "--listen",
               "tcp:127.0.0.1:7150", check=False)
    error = one_line(done.stderr.splitlines())
    assert done.returncode == 7 and "not permitted" in error and "setcap" in error, done


def a_capability_is_enough(bed):
    path = bed.folder / "sonded"
    path.write_bytes(bed.program.read_bytes())
    path.chmod(0o755)
    run("setcap", "cap_net_raw+ep", path)
    agent = bed.agent(arguments=["-I", "lan0", "--no-state", "--listen", "tcp:127.0.0.1:7150"],
                      program=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", path])
    reader = agent.connect_tcp()
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m))
    for pid in agent.children().values():
        status = dict(line.split(":\t", 1) for line in open(f"/proc/{pid}/status")
                      if ":\t" in line)
        assert int(status["CapPrm"], 16) == 0, "the children have given it up"


def the_routes_tell_which_side_is_which(bed):
    run("ip", "-n", bed.router, "route", "add", "default", "via", "203.0.113.2")
    try:
        code, lines = bed.try_agent("--check", "--no-state")
        said = "\n".join(lines)
        assert code == 0, said
        assert "wan0 as WAN: the default route" in said, said
        assert "lan0 as LAN: it has a private address" in said, said
        agent = bed.agent(arguments=["--no-state", "--listen", f"unix:{bed.folder}/sonded.sock"])
        _, m = agent.connect().wait(lambda m: m["type"] == "interfaces")
        roles = {k: v["role"] for k, v in m["interfaces"].items()}
        assert roles == {"lan0": "LAN", "wan0": "WAN"}, roles
    finally:
        run("ip", "-n", bed.router, "route", "del", "default")


def picks_follow_the_routes(bed):
    run("ip", "-n", bed.router, "route", "add", "default", "via", SERVER)
    bed.make_link("wan1", bed.server, "eth1", "198.51.100.2/24", "198.51.100.1/24")
    try:
        agent = bed.agent(arguments=["--no-state", "--listen", f"unix:{bed.folder}/sonded.sock"])
        reader = agent.connect()
        roles = lambda m: {k: v["role"] for k, v in m["interfaces"].items()}
        reader.wait(lambda m: m["type"] == "interfaces" and
                    roles(m) == {"lan0": "LAN", "wan0": "WAN"})
        bed.ping(bed.client, ROUTER_LAN)
        worker = agent.child("worker lan0")
        # A second way out, then only that one: what has neither route nor private address is left.
        run("ip", "-n", bed.router, "route", "add", "default", "via", "198.51.100.2", "metric", "9")
        reader.wait(lambda m: m["type"] == "interfaces" and
                    roles(m) == {"lan0": "LAN", "wan0": "WAN", "wan1": "WAN"})
        run("ip", "-n", bed.router, "route", "del", "default", "via", SERVER)
        reader.wait(lambda m: m["type"] == "interfaces" and
                    roles(m) == {"lan0": "LAN", "wan1": "WAN"})
        wait_for(lambda: "no longer capturing on wan0" in agent.log)
        time.sleep(0.2)
        bed.ping(bed.server, "198.51.100.1")
        reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "wan1" and
                    m["flow"].get("other_ip") == "198.51.100.2", what="flow on the new interface")
        # A client that comes now is told all flows, and then goes on.
        late = agent.connect()
        late.wait(lambda m: m["type"] == "flow" and m["established"] and m["interface"] == "lan0")
        bed.ping(bed.client, "10.77.0.1")
        bed.ping(bed.server, "198.51.100.1", count=2)
        late.wait(lambda m: m["type"] == "flow" and m["interface"] == "wan1")
        # A private address and no way out any more make it a LAN.
        run("ip", "-n", bed.router, "addr", "add", "10.9.0.1/24", "dev", "wan0")
        reader.wait(lambda m: m["type"] == "interfaces" and
                    roles(m) == {"lan0": "LAN", "wan0": "LAN", "wan1": "WAN"})
        run("ip", "-n", bed.router, "route", "add", "default", "via", SERVER, "metric", "8")
        reader.wait(lambda m: m["type"] == "interfaces" and
                    roles(m) == {"lan0": "LAN", "wan0": "WAN", "wan1": "WAN"} and
                    "from now on wan0 as WAN" in agent.log)
        assert agent.child("worker lan0") == worker, "the others are not disturbed"
        assert agent.stop() == 0
    finally:
        run("ip", "-n", bed.router, "addr", "del", "10.9.0.1/24", "dev", "wan0", check=False)
        run("ip", "-n", bed.router, "link", "del", "wan1")
        run("ip", "-n", bed.router, "route", "flush", "exact", "default")


def other_addresses_change_what_is_local(bed):
    agent = bed.agent()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    # A public network on the LAN side: only the interface's address says that it is local.
    run("ip", "-n", bed.router, "addr", "add", "198.51.100.1/24", "dev", "lan0")
    run("ip", "-n", bed.client, "addr", "add", "198.51.100.2/24", "dev", "eth0")
    try:
        reader.wait(lambda m: m["type"] == "interfaces" and
                    "198.51.100.1" in m["interfaces"]["lan0"]["addr"])
        bed.ping(bed.server, "198.51.100.2")
        _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                           m["flow"].get("local_ip") == "198.51.100.2")
        assert m["flow"]["local_origin"] is False, "the server began it"
    finally:
        run("ip", "-n", bed.router, "addr", "del", "198.51.100.1/24", "dev", "lan0")
        run("ip", "-n", bed.client, "addr", "del", "198.51.100.2/24", "dev", "eth0")


def routes_on_the_lan_side_tell_what_is_local(bed):
    agent = bed.agent()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    # A public network that another router of the LAN has.
    run("ip", "-n", bed.client, "addr", "add", "198.51.100.2/32", "dev", "lo")
    run("ip", "-n", bed.router, "route", "add", "198.51.100.0/24", "via", CLIENT)
    try:
        time.sleep(1)
        bed.ping(bed.server, "198.51.100.2")
        for interface in ("lan0", "wan0"):
            _, m = reader.wait(lambda m, i=interface: m["type"] == "flow" and m["interface"] == i and
                               m["flow"].get("local_ip") == "198.51.100.2")
            assert m["flow"]["local_origin"] is False, "the server began it"
        # The same network on the other side is remote.
        run("ip", "-n", bed.router, "route", "del", "198.51.100.0/24", "via", CLIENT)
        run("ip", "-n", bed.router, "route", "add", "198.51.100.0/24", "via", SERVER)
        run("ip", "-n", bed.client, "addr", "del", "198.51.100.2/32", "dev", "lo")
        run("ip", "-n", bed.server, "addr", "add", "198.51.100.3/32", "dev", "lo")
        time.sleep(1)
        bed.ping(bed.client, "198.51.100.3")
        for interface in ("lan0", "wan0"):
            _, m = reader.wait(lambda m, i=interface: m["type"] == "flow" and m["interface"] == i and
                               m["flow"].get("other_ip") == "198.51.100.3")
            assert m["flow"]["other_type"] == "remote" and m["flow"]["local_origin"], m
    finally:
        for ns in (bed.client, bed.server):
            run("ip", "-n", ns, "addr", "flush", "dev", "lo", "scope", "global")
        run("ip", "-n", bed.router, "route", "del", "198.51.100.0/24")


def each_of_several_ways_out_knows_the_others_addresses(bed):
    bed.make_link("wan1", bed.server, "eth1", "192.0.2.2/24", "192.0.2.1/24")
    try:
        agent = bed.agent(arguments=["-I", "lan0", "-E", "wan0", "-E", "wan1", "--no-state",
                                     "--listen", f"unix:{bed.folder}/sonded.sock"])
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces" and len(m["interfaces"]) == 3)
        time.sleep(0.1)
        # To the address of one way out, over the other.
        run("ip", "-n", bed.server, "route", "add", "192.0.2.1/32", "via", ROUTER_WAN)
        bed.ping(bed.server, "192.0.2.1")
        _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "wan0" and
                           m["flow"].get("local_ip") == "192.0.2.1")
        assert m["flow"]["local_origin"] is False and m["flow"]["other_type"] == "remote", m
        # And from the LAN side: the machine itself is no remote end.
        bed.ping(bed.client, "192.0.2.1")
        _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                           m["flow"].get("other_ip") == "192.0.2.1")
        assert m["flow"]["other_type"] == "local", m
    finally:
        run("ip", "-n", bed.router, "link", "del", "wan1")


def the_kinds_of_other_ends_are_told_apart(bed):
    agent = bed.agent()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    with bed.inside(bed.client):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(CLIENT))
    ends = {"10.77.0.255": "broadcast", "255.255.255.255": "broadcast", "239.1.2.3": "multicast",
            ROUTER_LAN: "local", SERVER: "remote"}
    for target in ends:
        s.sendto(b"to whom it may concern", (target, 9999))
    s.close()
    agent.stop()
    for target, kind in ends.items():
        _, m = reader.wait(lambda m, t=target: m["type"] == "flow_purge" and m["interface"] == "lan0"
                           and m["flow"].get("other_ip") == t, what=f"flow to {target}")
        assert m["flow"]["other_type"] == kind, (target, m["flow"]["other_type"])


def an_interface_that_is_renamed_is_gone_until_it_has_its_name_again(bed):
    agent = bed.agent()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    run("ip", "-n", bed.router, "link", "set", "wan0", "name", "uplink")
    try:
        reader.wait(lambda m: m["type"] == "interfaces" and
                    m["interfaces"]["wan0"]["state"] == "gone")
        time.sleep(0.1)
        bed.ping(bed.router, SERVER)
        time.sleep(0.5)
        assert not [m for m in reader.all(type="flow", interface="wan0")], "it is another interface"
    finally:
        run("ip", "-n", bed.router, "link", "set", "uplink", "name", "wan0")
    wait_for(lambda: "wan0 is back" in agent.log)
    bed.ping(bed.router, SERVER)
    reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "wan0")


def a_peer_lends_its_addresses(bed):
    bed.make_link("ppp7", bed.server, "eth7", "192.0.2.2/24", "192.0.2.1/24")
    try:
        agent = bed.agent(arguments=["-E", "wan0", "-N", "ppp7", "--no-state", "--listen",
                                     f"unix:{bed.folder}/sonded.sock"])
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces" and
                    m["interfaces"]["wan0"]["addr"] == [ROUTER_WAN, "192.0.2.1"])
        run("ip", "-n", bed.router, "addr", "add", "192.0.2.9/24", "dev", "ppp7")
        reader.wait(lambda m: m["type"] == "interfaces" and
                    "192.0.2.9" in m["interfaces"]["wan0"]["addr"])
        assert agent.stop() == 0
        code, lines = bed.try_agent("-N", "ppp7", "-E", "wan0", "--no-state")
        assert code == 2 and "before" in one_line(lines)
    finally:
        run("ip", "-n", bed.router, "link", "del", "ppp7")


def frames_of_a_vlan_are_told_apart_in_both_directions(bed):
    """The kernel takes tags off frames that come in, and leaves them in those that go out."""
    probe = bed.program.parents[1] / "tests" / "agent" / "vlan_probe"
    process = subprocess.Popen(bed.command(["lan0", "8"], [probe]), text=True,
                               stdout=subprocess.PIPE)
    assert process.stdout.readline() == "ready\n"
    tagged = lambda tag: b"\x81\0" + tag.to_bytes(2, "big")
    for ns, link in ((bed.client, "eth0"), (bed.router, "lan0")):
        with bed.inside(ns):
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        s.bind((link, 0))
        for tag in (b"", tagged(10), tagged(11), tagged(0xe00a)):
            s.send(b"\2\0\0\0\0\1" + b"\2\0\0\0\0\2" + tag + b"\x08\0" + b"\x45" + bytes(45))
        s.close()
    said, _ = process.communicate(timeout=10)
    assert said == "elsewhere 4 here 4\n", said
    # The agent tells both as of their VLAN.
    agent = bed.agent()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    frame = flood_frames(bed, b"from a VLAN")(77, 0)
    for ns, link in ((bed.client, "eth0"), (bed.router, "lan0")):
        with bed.inside(ns):
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        s.bind((link, 0))
        s.send(frame[:12] + tagged(10) + frame[12:])
        s.close()
    assert agent.stop() == 0
    _, m = reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"].get("vlan_id") == 10)
    assert m["flow"]["total_packets"] == 2, m


def loopback_packets_count_once(bed):
    agent = bed.agent(arguments=["-I", "lo", "--no-state", "--listen",
                                 f"unix:{bed.folder}/sonded.sock"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    bed.ping(bed.router, "127.0.0.1", count=3)
    reader.wait(lambda m: m["type"] == "flow" and m["flow"]["detected_protocol_name"] == "ICMP")
    assert agent.stop() == 0
    _, m = reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"]["ip_protocol"] == 1)
    assert m["reason"] == "terminated" and m["flow"]["total_packets"] == 6, json.dumps(m)


if __name__ == "__main__":
    main(a_missing_interface_is_named_with_those_there_are, an_interface_that_goes_away_comes_back,
         an_interface_that_is_down_for_a_while, a_filter_keeps_out_what_does_not_match,
         what_is_ignored_is_not_seen, a_wrong_filter_is_an_error, without_the_privilege_one_line_says_what_to_do,
         a_capability_is_enough, the_routes_tell_which_side_is_which,
         picks_follow_the_routes,
         other_addresses_change_what_is_local, routes_on_the_lan_side_tell_what_is_local,
         each_of_several_ways_out_knows_the_others_addresses, the_kinds_of_other_ends_are_told_apart,
         an_interface_that_is_renamed_is_gone_until_it_has_its_name_again,
         a_peer_lends_its_addresses, frames_of_a_vlan_are_told_apart_in_both_directions,
         loopback_packets_count_once)
