"""Capture files of flows that nobody knows."""
# SPDX-License-Identifier: MIT
import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import time

from reload_test import http
from settings_test import change, status, write
from testbed import CLIENT, NAME, SERVER, checksum, is_tls_flow, main, run, wait_for

NONSENSE = b"\1 nobody knows this "
SONDE = pathlib.Path(sys.argv[1]).resolve().parents[1] / "cli/sonde"


def start(bed, name, text="", interfaces="lan0 LAN"):
    state = bed.folder / name
    state.mkdir()
    body = (f"[sonded]\npath_state_volatile = {state}\nupdate_interval = 1\ncapture_unknown_flows = yes\n"
            f"max_detection_pkts = 12\nttl_idle_flow = 2\n{text}\n")
    agent = bed.agent(arguments=["-c", write(bed, body, interfaces=interfaces, socket_text="dump_unknown_flows = yes"), "--no-state"])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    return agent, reader, state, body


def send(bed, port, count=14, size=40):
    with bed.inside(bed.client):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind((CLIENT, port))
    for n in range(count):
        s.sendto(NONSENSE + bytes([n]) * size, (SERVER, 7777))
    s.close()


def files(state):
    folder = state / "dump"
    return sorted(folder.iterdir()) if folder.exists() else []


def size_of(state):
    """Bytes of all captures; one that makes room while it is looked at does not count."""
    sizes = 0
    for f in files(state):
        try:
            sizes += f.stat().st_size if f.suffix == ".cap" else 0
        except FileNotFoundError:
            pass
    return sizes


def packets(path):
    return [line for line in run("tcpdump", "-nr", path).stdout.splitlines() if "IP" in line]


def an_unknown_flow_makes_a_file(bed):
    agent, reader, state, _ = start(bed, "one")
    send(bed, 32001)
    _, m = reader.wait(lambda m: m["type"] == "flow_dpi_complete" and m["flow"].get("local_port") == 32001)
    wait_for(lambda: [f for f in files(state) if f.suffix == ".cap"])
    assert [f.name for f in files(state)] == [f"nd-flow-{m['flow']['digest'][:8]}.cap"]
    lines = packets(files(state)[0])
    assert len(lines) == 10 and all(f"{CLIENT}.32001 > {SERVER}.7777" in line for line in lines), lines
    read = run(SONDE, "read", "--json", files(state)[0]).stdout.splitlines()
    assert len(read) == 1 and '"local_port":32001' in read[0] and '"local_total_packets":10' in read[0], read
    # Fewer packets than that: the flow ends because it is idle, and all of them are there.
    send(bed, 32002, 3)
    wait_for(lambda: len(files(state)) == 2)
    lines = [packets(f) for f in files(state) if m["flow"]["digest"][:8] not in f.name][0]
    assert len(lines) == 3 and "32002" in lines[0], lines
    said = status(reader)["queues"]
    assert said["dump_files"] == said["dump_written"] == 2 and said["dump_lost"] == said["dump_removed"] == 0, said
    assert said["dump_bytes"] == sum(f.stat().st_size for f in files(state))
    owner = (state / "dump").stat()
    assert owner.st_uid == 65534 and owner.st_mode & 0o777 == 0o700
    assert all(f.stat().st_mode & 0o777 == 0o600 for f in files(state))


def the_packet_that_decides_is_there(bed):
    agent, _, state, _ = start(bed, "last", "capture_unknown_pkts = 64")
    send(bed, 32011, 40)
    wait_for(lambda: files(state))
    lines = packets(files(state)[0])
    assert len(lines) == 12, lines
    agent.stop()


def packets_are_counted_by_transport(bed):
    agent, _, state, _ = start(bed, "udp", "capture_unknown_pkts = 64\nmax_udp_pkts = 7\nmax_tcp_pkts = 3")
    send(bed, 32012, 40)
    wait_for(lambda: files(state))
    assert len(packets(files(state)[0])) == 7
    agent.stop()


def a_known_flow_makes_none(bed):
    agent, reader, state, _ = start(bed, "known")
    for n in range(5):
        bed.curl(f"https://{NAME}/")
        http(bed, f"host{n}.test")
    bed.ping(bed.client, SERVER, 3)
    bed.flood(200)  # a scan has no payload to show
    time.sleep(3.5)
    reader.wait(lambda m: m["type"] == "flow_purge" and is_tls_flow({**m, "type": "flow"}) or m["type"] == "flow_purge")
    assert files(state) == [], files(state)
    # Without the option an unknown flow makes none either.
    change(bed, agent, f"[sonded]\npath_state_volatile = {state}\nupdate_interval = 1\nmax_detection_pkts = 12\n", interfaces="lan0 LAN")
    send(bed, 32021)
    reader.wait(lambda m: m["type"] == "flow_dpi_complete" and m["flow"].get("local_port") == 32021)
    time.sleep(0.3)
    assert files(state) == []


def it_can_be_switched_on(bed):
    state = bed.folder / "later"
    state.mkdir()
    body = f"[sonded]\npath_state_volatile = {state}\nupdate_interval = 1\nmax_detection_pkts = 12\n"
    agent = bed.agent(arguments=["-c", write(bed, body, interfaces="lan0 LAN"), "--no-state"])
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    assert not (state / "dump").exists()
    change(bed, agent, body + "capture_unknown_flows = yes\n", interfaces="lan0 LAN")
    time.sleep(0.2)
    send(bed, 32031)
    wait_for(lambda: files(state))
    # A publisher that dies leaves them, and the next one counts them.
    os.kill(agent.child("publisher"), signal.SIGKILL)

    def counted():
        """a publisher that knows the file"""
        with contextlib.suppress(OSError, AssertionError):
            return status(agent.connect())["queues"]["dump_files"] == 1
        return False
    wait_for(counted)


def the_bounds_hold(bed):
    agent, reader, state, body = start(bed, "bounds", "dump_max_files = 5\ndump_max_bytes = 64K")
    (state / "dump" / "mine.txt").write_text("not one of them")
    for port in range(33000, 33030):
        send(bed, port, 13)
    said = wait_for(lambda: (lambda q: q if q["dump_written"] == 30 else None)(status(reader)["queues"]))
    assert said["dump_files"] == 5 and said["dump_removed"] == 25, said
    caps = [f for f in files(state) if f.suffix == ".cap"]
    ports = {int(re.search(r"\.(33\d+) > ", packets(f)[0]).group(1)) for f in caps}
    assert ports == set(range(33025, 33030)), ports
    # By bytes: large packets are cut, and a few files fill it.
    for port in range(33100, 33110):
        send(bed, port, 13, 1400)
        assert size_of(state) <= 65536
    said = wait_for(lambda: (lambda q: q if q["dump_written"] == 40 else None)(status(reader)["queues"]))
    caps = [f for f in files(state) if f.suffix == ".cap"]
    assert said["dump_files"] == len(caps) < 5 and said["dump_bytes"] == sum(f.stat().st_size for f in caps) <= 65536, said
    assert (state / "dump" / "mine.txt").exists()
    # After a restart those that are there count, and what a kill has left half written goes away.
    agent.stop()
    (state / "dump" / "nd-flow-0123abcd.cap.new").write_text("half of")
    agent = bed.agent(arguments=agent.arguments)
    reader = agent.connect()
    assert status(reader)["queues"]["dump_files"] == len(caps)
    time.sleep(0.1)
    for port in range(33200, 33206):
        send(bed, port, 13)
    wait_for(lambda: status(reader)["queues"]["dump_written"] == 6)
    assert not [f for f in files(state) if f.suffix == ".new"]
    left = [f for f in files(state) if f.suffix == ".cap"]
    assert len(left) == 5 and not set(left) & set(caps), (left, caps)
    # A flood of unknown flows: what there is no room for is counted.
    for first in range(0, 20000, 2000):
        bed.flood(2000, NONSENSE, first)
    wait_for(lambda: status(reader)["queues"]["dump_lost"] > 0)
    assert len([f for f in files(state) if f.suffix == ".cap"]) <= 5
    assert agent.stop() == 0


def a_tag_that_the_kernel_took_off_is_put_back(bed):
    agent, _, state, _ = start(bed, "tagged")
    mac = lambda ns, link: bytes.fromhex(run("ip", "netns", "exec", ns, "cat", f"/sys/class/net/{link}/address").stdout.strip().replace(":", ""))
    with bed.inside(bed.client):
        s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        s.bind(("eth0", 0))
    head = bytes.fromhex("4500003c00000000401100000a4d0002cb007102")
    head = head[:10] + checksum(head).to_bytes(2, "big") + head[12:]
    udp = bytes.fromhex("7d641e6100280000") + NONSENSE.ljust(32, b"x")
    for _ in range(13):
        s.send(mac(bed.router, "lan0") + mac(bed.client, "eth0") + bytes.fromhex("8100 0007 0800") + head + udp)
    s.close()
    wait_for(lambda: files(state))
    text = run("tcpdump", "-enr", files(state)[0]).stdout
    assert "vlan 7" in text and "32100 > " in text, text


def a_folder_of_another_is_refused(bed):
    (bed.folder / "roots").mkdir()
    write(bed, f"[sonded]\ncapture_unknown_flows = yes\npath_dump = {bed.folder}/roots\n")
    code, lines = bed.try_agent("-c", bed.folder / "sonded.conf", "--no-state")
    assert code == 4 and "belongs to user 0: give it to user 65534" in lines[-1], lines
    write(bed, f"[sonded]\ncapture_unknown_flows = yes\npath_dump = {bed.folder}/no/such\n")
    code, lines = bed.try_agent("-c", bed.folder / "sonded.conf", "--no-state")
    assert code == 4 and "no/such: No such file" in lines[-1] and "path_dump" in lines[-1], lines


def a_full_disk_is_told_once(bed):
    agent, reader, state, _ = start(bed, "full")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32k,uid=65534", "none", state / "dump"], check=True)
    try:
        agent.stop()
        agent = bed.agent(arguments=agent.arguments)
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        with contextlib.suppress(OSError):
            (state / "dump" / "filler").write_bytes(b"x" * 65536)
        time.sleep(0.1)
        for port in range(34000, 34005):
            send(bed, port, 13)
        wait_for(lambda: status(reader)["queues"]["dump_lost"] == 5)
        assert agent.log.count("of an unknown flow cannot be written") == 1, agent.log
        assert [f.name for f in files(state)] == ["filler"]
        (state / "dump" / "filler").unlink()
        send(bed, 34010, 13)
        wait_for(lambda: files(state))
        assert len(packets(files(state)[0])) == 10
        agent.stop()
    finally:
        subprocess.run(["umount", state / "dump"], check=True)


if __name__ == "__main__":
    main(an_unknown_flow_makes_a_file, the_packet_that_decides_is_there, packets_are_counted_by_transport, a_known_flow_makes_none, it_can_be_switched_on,
         the_bounds_hold, a_tag_that_the_kernel_took_off_is_put_back, a_folder_of_another_is_refused, a_full_disk_is_told_once)
