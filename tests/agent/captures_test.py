"""Ways to capture: each sees what goes by, names it, and says what is wrong with its settings."""
# SPDX-License-Identifier: MIT
import json
import os
import socket
import struct
import time

from listeners_test import one_line
from testbed import CLIENT, NAME, SERVER, is_tls_flow, main, run, wait_for


def configured(bed, text, *more):
    """An agent with these sections of interfaces."""
    path = bed.folder / "sonded.conf"
    path.write_text(f"[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n{text}")
    agent = bed.agent(arguments=["-c", path, "--no-state", "--signatures",
                                 bed.folder / "applications.sig", *more])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    return agent, reader


def several_workers_share_an_interface(bed):
    agent, reader = configured(bed, """[capture-interface-lan0]
role = LAN
workers = 3
ring_size = 1M
cpu[0] = 0
cpu[1] = 1
[capture-interface-wan0]
role = WAN
""", "--update-interval", "1")
    children = agent.children()
    assert {"worker lan0", "worker lan0.1", "worker lan0.2", "worker wan0"} < children.keys()
    assert os.sched_getaffinity(children["worker lan0.1"]) == {1}
    assert os.sched_getaffinity(children["worker lan0"]) == {0}
    _, m = reader.wait(lambda m: m["type"] == "interfaces")
    assert m["interfaces"].keys() == {"lan0", "wan0"}, m
    bed.flood(300, b"a datagram of each flow")
    for _ in range(12):
        bed.curl(f"https://{NAME}/")
    wait_for(lambda: len([m for m in reader.all(type="flow", interface="lan0")
                          if is_tls_flow(m)]) == 12)
    # All packets of a flow are seen by one worker: none is told twice.
    tls = [m["flow"]["local_port"] for m in reader.all(type="flow", interface="lan0")
           if is_tls_flow(m)]
    assert len(set(tls)) == 12, tls
    reader.wait(lambda m: m["type"] == "agent_status" and
                m["stats"]["lan0"]["packets"] >= 300 and m["stats"]["lan0"]["flow_count"] >= 300)
    used = {name: cpu_time(pid) for name, pid in children.items() if "lan0" in name}
    print(used)
    # It goes away and comes back for all of them.
    run("ip", "-n", bed.router, "link", "set", "lan0", "name", "lan9")
    wait_for(lambda: "lan0 has gone away" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan9", "name", "lan0")
    wait_for(lambda: "lan0 is back" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan0", "up")
    time.sleep(0.3)  # one after the other takes up its share
    before = len(tls)
    for _ in range(6):
        wait_for(lambda: bed.curl(f"https://{NAME}/", check=False).returncode == 0)
    wait_for(lambda: len([m for m in reader.all(type="flow", interface="lan0")
                          if is_tls_flow(m)]) >= before + 6)
    assert agent.stop() == 0
    purges = [m for m in reader.all(type="flow_purge", interface="lan0")
              if m["flow"].get("ssl", {}).get("client_sni") == NAME]
    assert all(m["flow"]["total_packets"] > 8 for m in purges), "whole flows on one worker"


def record(bed):
    """A capture file of two requests, half a second apart, as the router saw them."""
    path = bed.folder / "traffic.pcap"
    with bed.inside(bed.router):
        s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    s.bind(("lan0", 0))
    bed.curl(f"https://{NAME}/")
    time.sleep(0.5)
    bed.curl(f"http://{NAME}/")
    time.sleep(0.1)
    s.setblocking(False)
    with open(path, "wb") as file:
        file.write(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1))
        began, number = 1600000000.0, 0
        while True:
            try:
                frame = s.recv(65536)
            except BlockingIOError:
                break
            # The socket has lost the times: what matters is that there are some.
            now = began + number * 0.02
            number += 1
            file.write(struct.pack("<IIII", int(now), int(now % 1 * 1e6), len(frame), len(frame)))
            file.write(frame)
    s.close()
    return path, number


def a_file_is_read_once(bed):
    path, packets = record(bed)
    for pace, least, most in (("full", 0, 0.5), ("recorded", packets * 0.02 - 0.2, 5),
                              ("40", packets / 40 - 0.2, packets / 40)):
        began = time.monotonic()
        agent, reader = configured(bed, f"""[capture-interface-lab]
role = LAN
capture_type = file
path = {path}
pace = {pace}
""", "--update-interval", "1")
        # It is over: its flows end, and the agent goes on. At full pace that is before a client.
        if pace != "full":
            reader.wait(lambda m: m["type"] == "flow_purge" and m["interface"] == "lab" and
                        m["flow"].get("http", {}).get("host") == NAME)
        wait_for(lambda: f"{path} has been read: {packets} packets" in agent.log)
        took = time.monotonic() - began
        print(f"{pace}: {took:.2f} s for {packets} packets")
        assert least <= took <= most + 2, took
        _, m = reader.wait(lambda m: m["type"] == "agent_status" and "lab" in m["stats"] and
                           m["stats"]["lab"]["packets"] == packets)
        assert m["interfaces"]["lab"]["capture"] == "file", m["interfaces"]
        assert agent.process.poll() is None
        assert agent.stop() == 0
        tls = [m for m in reader.all(type="flow_purge")
               if m["flow"].get("ssl", {}).get("client_sni") == NAME]
        if pace != "full":
            assert len(tls) == 1 and tls[0]["flow"]["total_packets"] > 8, tls


def a_filter_holds_for_a_file_too(bed):
    path, _ = record(bed)
    agent, reader = configured(bed, f"""[capture-interface-lab]
role = LAN
capture_type = replay
path = {path}
pace = full
filter = tcp port 80
""")
    reader.wait(lambda m: m["type"] == "flow" and m["flow"].get("http", {}).get("host") == NAME)
    assert {m["flow"]["other_port"] for m in reader.all(type="flow")} == {80}
    assert agent.stop() == 0


def a_recording_is_played_again_with_other_stations(bed):
    path, packets = record(bed)
    agent, reader = configured(bed, f"""[capture-interface-lab]
role = LAN
capture_type = replay
path = {path}
pace = full
""", "--update-interval", "1")
    # A reader that is too slow is told what it missed: those are told twice.
    http = lambda: [m["flow"] for m in reader.all(type="flow", established=False)
                    if m["flow"].get("http", {}).get("host") == NAME]
    wait_for(lambda: len(http()) > 20)
    flows = http()
    assert len({f["digest"] for f in flows}) == len(flows), "each is a flow of its own"
    assert len({f["local_ip"] for f in flows}) > 20, "other stations each time"
    assert {f["other_ip"] for f in flows} == {SERVER}, "the world stays the same"
    times = [f["first_seen_at"] for f in flows]
    assert times == sorted(times) and len(set(times)) == len(times), times
    worker = agent.child("worker lab")
    run("kill", "-9", worker)
    agent.child("worker lab", other_than=worker)
    seen = len(reader.all(type="flow"))
    wait_for(lambda: len(reader.all(type="flow")) > seen + 20)
    assert agent.stop() == 0


def files_that_are_none_are_named(bed):
    rubbish = bed.folder / "rubbish"
    rubbish.write_bytes(b"no capture at all")
    for lines, words in ((f"path = {rubbish}", ("lab", "rubbish", "no capture file")),
                         (f"path = {bed.folder}/missing", ("lab", "missing", "No such file")),
                         (f"path = {bed.folder}", ("lab", "no capture file")),
                         ("", ("lab", "path")),
                         (f"path = {rubbish}\nworkers = 2", ("lab", "workers"))):
        for kind in ("file", "replay"):
            path = bed.folder / "sonded.conf"
            path.write_text(f"[capture-interface-lab]\ncapture_type = {kind}\n{lines}\n")
            code, said = bed.try_agent("-c", path, "--no-state", "--check")
            error = one_line(said)
            assert code == 3 and all(w in error for w in words), (code, error)


def the_packet_filter_hands_packets_over(bed):
    for rule in (["-s", CLIENT], ["-d", CLIENT]):
        bed.on(bed.router, "iptables-nft", "-A", "FORWARD", *rule, "-j", "NFQUEUE",
               "--queue-balance", "5:6")
    try:
        assert bed.curl(f"https://{NAME}/", check=False).returncode != 0, "nobody lets it go"
        agent, reader = configured(bed, """[capture-interface-nfq0]
role = LAN
capture_type = nfqueue
queue = 5
workers = 2
""", "--update-interval", "1")
        for _ in range(8):
            bed.curl(f"https://{NAME}/")
        wait_for(lambda: len([m for m in reader.all(type="flow") if is_tls_flow(m)]) == 8)
        tls = [m for m in reader.all(type="flow") if is_tls_flow(m)]
        assert {m["interface"] for m in tls} == {"nfq0"}
        mac = json.loads(run("ip", "-n", bed.client, "-j", "link", "show", "eth0").stdout)
        assert {m["flow"]["local_mac"] for m in tls} == {mac[0]["address"]}, tls[0]
        assert tls[0]["flow"]["local_ip"] == CLIENT
        _, m = reader.wait(lambda m: m["type"] == "interfaces")
        assert m["interfaces"]["nfq0"]["capture"] == "nfqueue", m
        _, m = reader.wait(lambda m: m["type"] == "agent_status" and
                           m["stats"]["nfq0"]["packets"] > 80)
        assert m["stats"]["nfq0"]["kernel_drops"] == 0, m["stats"]
        for name, pid in agent.children().items():
            status = dict(line.split(":\t", 1) for line in open(f"/proc/{pid}/status")
                          if ":\t" in line)
            wanted = 1 << 12 if "nfq0" in name else 0
            assert int(status["CapPrm"], 16) == wanted and status["Uid"].split()[0] != "0", name
        # They are told to their end before a worker that has some of them dies.
        wait_for(lambda: sum(m["flow"].get("ssl", {}).get("client_sni") == NAME and m["flow"]["total_packets"] > 12
                             for m in reader.all(type="flow_purge")) == 8, 15)
        # A worker that dies stops nobody for long.
        worker = agent.child("worker nfq0")
        run("kill", "-9", worker)
        for _ in range(6):
            bed.curl(f"https://{NAME}/")
        # Between the deaths of one that keeps dying nothing waits, where the rules let it go by.
        bed.on(bed.router, "iptables-nft", "-F", "FORWARD")
        bed.on(bed.router, "iptables-nft", "-A", "FORWARD", "-j", "NFQUEUE", "--queue-num", "5",
               "--queue-bypass")
        for _ in range(4):
            worker = agent.child("worker nfq0", other_than=worker)
            run("kill", "-9", worker)
        began = time.monotonic()
        bed.curl(f"https://{NAME}/")
        assert time.monotonic() - began < 0.5, "it did not wait for the next worker"
        agent.child("worker nfq0", other_than=worker)
        # Two agents cannot have one queue.
        path = bed.folder / "second.conf"
        path.write_text("[socket]\nlisten_path = /tmp/second.sock\n[capture-interface-nfq0]\n"
                        "capture_type = nfqueue\nqueue_id = 6\n")
        code, said = bed.try_agent("-c", path, "--no-state")
        assert code == 3 and "queue 6" in one_line(said) and "another" in one_line(said), said
        assert agent.stop() == 0
    finally:
        bed.on(bed.router, "iptables-nft", "-F", "FORWARD")


def a_filter_holds_for_a_queue_too(bed):
    bed.on(bed.router, "iptables-nft", "-A", "FORWARD", "-j", "NFQUEUE", "--queue-num", "9",
           "--queue-bypass")
    try:
        agent, reader = configured(bed, """[capture-interface-nfq0]
role = LAN
capture_type = nfqueue
queue = 9
copy_range = 600
filter = tcp port 443
""", "--update-interval", "1")
        bed.curl(f"http://{NAME}/")
        bed.curl(f"https://{NAME}/")
        reader.wait(is_tls_flow)
        _, m = reader.wait(lambda m: m["type"] == "agent_status" and
                           m["stats"]["nfq0"]["skipped"] > 5)
        assert {m["flow"]["other_port"] for m in reader.all(type="flow")} == {443}
        assert agent.stop() == 0
        assert bed.curl(f"https://{NAME}/").returncode == 0, "it goes by when nobody is there"
        path = bed.folder / "sonded.conf"
        path.write_text("[capture-interface-nfq0]\ncapture_type = nfqueue\nqueue = 65535\n"
                        "workers = 2\n")
        code, said = bed.try_agent("-c", path, "--no-state", "--check")
        assert code == 3 and "65536" in one_line(said), said
    finally:
        bed.on(bed.router, "iptables-nft", "-F", "FORWARD")


def libpcap_opens_interfaces_and_its_own_devices(bed):
    agent, reader = configured(bed, """[capture-interface-lan0]
role = LAN
capture_type = pcap
filter = tcp port 443
[capture-interface-any]
role = WAN
capture_type = pcap
filter = tcp port 80
""", "--update-interval", "1")
    bed.curl(f"https://{NAME}/")
    bed.curl(f"http://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "any" and
                m["flow"].get("http", {}).get("host") == NAME)
    assert {m["flow"]["other_port"] for m in reader.all(type="flow", interface="lan0")} == {443}
    _, m = reader.wait(lambda m: m["type"] == "interfaces")
    assert m["interfaces"]["any"]["capture"] == "pcap" and m["interfaces"]["any"]["state"] == "up"
    told = lambda: len([m for m in reader.all(type="flow", interface="lan0") if is_tls_flow(m)])
    # A worker that died is replaced, with a capture that begins anew.
    worker = agent.child("worker lan0")
    run("kill", "-9", worker)
    agent.child("worker lan0", other_than=worker)
    time.sleep(0.2)
    before = told()
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: told() > before)
    # The interface goes away and comes back.
    run("ip", "-n", bed.router, "link", "set", "lan0", "name", "lan9")
    wait_for(lambda: "lan0 has gone away" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan9", "name", "lan0")
    wait_for(lambda: "lan0 is back" in agent.log)
    time.sleep(0.3)
    before = told()
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: told() > before)
    assert agent.stop() == 0
    path = bed.folder / "sonded.conf"
    for lines, words in (("[capture-interface-nosuch0]\n", ("nosuch0", "tcpdump -D")),
                         ("[capture-interface-lan0]\nworkers = 2\n", ("lan0", "workers"))):
        path.write_text(lines + "capture_type = pcap\n")
        code, said = bed.try_agent("-c", path, "--no-state", "--check")
        assert code == 3 and all(w in one_line(said) for w in words), said


MIRROR = """
table netdev mirror {
    chain in { type filter hook ingress device "lan0" priority 0; dup to "mir0"; }
    chain out { type filter hook egress device "lan0" priority 0; dup to "mir0"; }
}
"""


def frames_of_a_mirror_come_by_af_xdp(bed):
    run("ip", "-n", bed.router, "link", "add", "mir0", "type", "veth", "peer", "name", "mir1")
    for link in ("mir0", "mir1"):
        bed.on(bed.router, "sysctl", "-qw", f"net.ipv6.conf.{link}.disable_ipv6=1")
        run("ip", "-n", bed.router, "link", "set", link, "up")
    bed.on(bed.router, "nft", "-f", "-", input=MIRROR)
    programs = lambda: "xdp" in json.dumps(json.loads(
        run("ip", "-n", bed.router, "-j", "link", "show", "mir1").stdout))
    try:
        agent, reader = configured(bed, """[capture-interface-mir1]
role = LAN
capture_type = af_xdp
filter = tcp port 443
""", "--update-interval", "1")
        assert programs(), "the program is there"
        bed.curl(f"http://{NAME}/")
        for _ in range(5):
            bed.curl(f"https://{NAME}/")
        wait_for(lambda: len([m for m in reader.all(type="flow") if is_tls_flow(m)]) == 5)
        assert {m["flow"]["other_port"] for m in reader.all(type="flow")} == {443}
        _, m = reader.wait(lambda m: m["type"] == "agent_status" and
                           m["stats"]["mir1"]["packets"] > 50)
        assert m["interfaces"]["mir1"]["capture"] == "af_xdp", m["interfaces"]
        assert m["stats"]["mir1"]["kernel_drops"] == 0 and m["stats"]["mir1"]["skipped"] > 5
        # More frames than there is room for at once.
        bed.flood(3000, b"x" * 200)
        worker = agent.child("worker mir1")
        run("kill", "-9", worker)
        agent.child("worker mir1", other_than=worker)
        seen = lambda: len([m for m in reader.all(type="flow") if is_tls_flow(m)])
        before = seen()

        def sees_again():
            """the new worker reads frames, once it has opened what it reads"""
            bed.curl(f"https://{NAME}/")
            return seen() > before
        wait_for(sees_again)
        assert agent.stop() == 0
        wait_for(lambda: not programs())
        path = bed.folder / "sonded.conf"
        path.write_text("[capture-interface-mir1]\ncapture_type = af_xdp\nworkers = 2\n")
        code, said = bed.try_agent("-c", path, "--no-state", "--check")
        assert code == 3 and "workers" in one_line(said), said
        path.write_text("[capture-interface-mir1]\ncapture_type = af_xdp\nqueue = 7\n")
        code, said = bed.try_agent("-c", path, "--no-state")
        assert code == 3 and "no queue 7" in one_line(said), said
    finally:
        bed.on(bed.router, "nft", "flush", "ruleset")
        run("ip", "-n", bed.router, "link", "del", "mir0")


def cpu_time(pid):
    return open(f"/proc/{pid}/schedstat").read().split()[0]


if __name__ == "__main__":
    main(several_workers_share_an_interface, a_file_is_read_once, a_filter_holds_for_a_file_too,
         a_recording_is_played_again_with_other_stations, files_that_are_none_are_named,
         the_packet_filter_hands_packets_over, a_filter_holds_for_a_queue_too,
         libpcap_opens_interfaces_and_its_own_devices, frames_of_a_mirror_come_by_af_xdp)
