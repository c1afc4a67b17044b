"""Flows that are known are counted in the kernel: the agent says the same of them as without."""
# SPDX-License-Identifier: MIT
import contextlib
import ipaddress
import json
import os
import signal
import socket
import struct
import time

from testbed import CLIENT, SERVER, main, run, wait_for

PORT = 7999
LONG = 200  # packets after which a flow of any kind is known, and counted in the kernel


def start(bed, keys="", interface="", more="", program=None):
    path = bed.folder / "sonded.conf"
    path.write_text(f"[sonded]\nupdate_interval = 1\n{keys}\n[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n"
                    f"[capture-interface-lan0]\nrole = LAN\nring_size = 32M\n{interface}\n{more}\n")
    agent = bed.agent(arguments=["-c", path, "--no-state", "--signatures", bed.folder / "applications.sig"],
                      program=program)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    return agent, reader


def link_bytes(bed):
    text = run("ip", "-n", bed.router, "-s", "-j", "link", "show", "lan0").stdout
    stats = json.loads(text)[0]["stats64"]
    return stats["rx"]["bytes"] + stats["tx"]["bytes"]


def status(reader, after=None):
    after = time.time() if after is None else after
    _, m = reader.wait(lambda m: m["type"] == "agent_status" and m["timestamp"] > after + 1, what="a later status")
    return m["stats"]["lan0"]


class Download:
    """Bytes from the server to the client over TCP, of a protocol that nobody knows."""

    def __init__(self, bed):
        with bed.inside(bed.server):
            listener = socket.create_server((SERVER, PORT))
        with bed.inside(bed.client):
            self.client = socket.create_connection((SERVER, PORT))
        self.server, _ = listener.accept()
        listener.close()
        self.port = self.client.getsockname()[1]

    def go_on(self, size):
        piece = b"\xa5" * 16384
        for _ in range(size // len(piece)):
            self.server.sendall(piece)
            left = len(piece)
            while left > 0:
                left -= len(self.client.recv(left))

    def close(self):
        self.server.close()
        self.client.close()


def purge_of(reader, port):
    return reader.wait(lambda m: m["type"] == "flow_purge" and port in (m["flow"].get("local_port"), m["flow"].get("other_port")),
                       what=f"the end of the flow of port {port}")[1]


def download(bed, interface):
    """What a download counts, on the link and in the agent: (bytes, flow, status)."""
    agent, reader = start(bed, "ttl_idle_flow = 1", interface)
    before = link_bytes(bed)
    d = Download(bed)
    d.go_on(32 << 20)
    time.sleep(1.2)  # told in between too
    d.go_on(32 << 20)
    d.close()
    ended = purge_of(reader, d.port)
    passed = link_bytes(bed) - before
    stats = status(reader)
    assert agent.stop() == 0
    return passed, ended, stats


def the_bytes_are_the_same_as_without(bed):
    for interface in ("shunt = 0", "shunt = 16", "shunt = 16\nworkers = 2", "shunt = 16\nfilter = tcp or arp"):
        passed, ended, stats = download(bed, interface)
        flow = ended["flow"]
        print(interface, flow["total_packets"], flow["total_bytes"], passed, stats["shunted"])
        assert stats["kernel_drops"] == 0, stats
        assert abs(flow["total_bytes"] - passed) <= passed // 1000, (flow, passed)
        assert abs(stats["wire_bytes"] - passed) <= passed // 1000, (stats, passed)
        assert ended["reason"] == "closed" and flow["tcp"]["seq_errors"] == 0, ended
        assert stats["tcp"] >= flow["total_packets"] > 64 << 20 >> 16, (stats, flow)
        if "shunt = 0" in interface:
            assert stats["shunted"] == 0, stats
        else:
            assert stats["shunted"] >= flow["total_packets"] // 2, (stats, flow)


def frames(bed, six=False, tags=(), port=PORT):
    """A function that makes one UDP frame of a flow from the client."""
    def mac(ns, link):
        text = json.loads(run("ip", "-n", ns, "-j", "link", "show", link).stdout)[0]["address"]
        return bytes.fromhex(text.replace(":", ""))
    head = mac(bed.router, "lan0") + mac(bed.client, "eth0")
    for tag in tags:
        head += struct.pack(">HH", 0x8100, tag)

    def frame(back=False, size=100):
        payload = b"\xff\xfe" * (size // 2)
        ports = (port, 40000) if back else (40000, port)
        udp = struct.pack(">4H", *ports, 8 + len(payload), 0) + payload
        if six:
            ends = [ipaddress.ip_address(a).packed for a in ("fd00::2", "2001:db8::1")]
            ip = struct.pack(">IHBB", 6 << 28, len(udp), 17, 64)
            kind = 0x86dd
        else:
            ends = [socket.inet_aton(a) for a in (CLIENT, SERVER)]
            ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0)
            kind = 0x0800
        return head + struct.pack(">H", kind) + ip + b"".join(reversed(ends) if back else ends) + udp
    return frame


def flow_of(reader, kind, port=PORT, **members):
    return [m["flow"] for m in reader.all(type=kind, interface="lan0")
            if port in (m["flow"].get("other_port"), m["flow"].get("local_port")) and
            all(m["flow"].get(k) == v for k, v in members.items())]


def each_kind_of_frame_is_counted_exactly(bed):
    """IPv4 and IPv6, without a tag, with one and with two, in both directions."""
    run("ip", "-n", bed.client, "link", "set", "eth0", "mtu", "1600")
    agent, reader = start(bed)
    kinds = [(six, tags) for six in (False, True) for tags in ((), (10,), (20, 30))]
    sent = {}
    for n, (six, tags) in enumerate(kinds):
        frame = frames(bed, six, tags, PORT + n)
        # What comes faster than it is read is counted when it has come: the flow is known first.
        for part in range(6):
            batch = [frame(back=i % 3 == 0, size=100 + 2 * n) for i in range(LONG if part < 2 else 5000)]
            bed.send(batch)
            sent.setdefault(n, []).extend(len(f) for f in batch)
            time.sleep(0.05)
    stats = status(reader)
    assert stats["kernel_drops"] == 0, stats
    assert stats["shunted"] >= len(kinds) * 4 * 5000, stats
    assert agent.stop() == 0
    for n, (six, tags) in enumerate(kinds):
        ended = flow_of(reader, "flow_purge", PORT + n, ip_version=6 if six else 4)
        assert len(ended) == 1, (six, tags, ended)
        # The kernel takes the outer tag off on the way.
        packets = len(sent[n])
        assert ended[0]["total_packets"] == packets, (six, tags, ended[0], packets)
        assert ended[0]["total_bytes"] == sum(sent[n]) - (4 * packets if tags else 0), (six, tags, ended[0])
        assert ended[0].get("vlan_id") == (tags[0] if tags else None), ended[0]
        assert (ended[0]["local_total_packets"], ended[0]["other_total_packets"]) == \
            (packets - sum(1 for i in range(packets) if back_of(i)), sum(1 for i in range(packets) if back_of(i))), ended[0]


def back_of(i):
    """Whether the i-th frame of a flow above went from the server."""
    return (i if i < LONG else i - LONG if i < 2 * LONG else (i - 2 * LONG) % 5000) % 3 == 0


def silence_ends_a_flow_and_nothing_else(bed):
    agent, reader = start(bed, "ttl_idle_flow = 2")
    frame = frames(bed)
    bed.send(frame() for _ in range(LONG))
    time.sleep(0.2)
    for _ in range(16):
        bed.send([frame()] * 10)
        time.sleep(0.3)
        last = time.time()
    last -= 0.3
    assert not flow_of(reader, "flow_purge"), "it was told that a living flow ended"
    when, ended = reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"].get("other_port") == PORT)
    assert ended["reason"] == "expired" and 1.9 <= when - last <= 3.2, (ended, when - last)
    assert abs(ended["flow"]["last_seen_at"] / 1000 - last) < 0.1, (ended, last)
    assert ended["flow"]["total_packets"] == LONG + 160, ended
    # The next packet is another flow's, and comes to the agent.
    bed.send(frame() for _ in range(LONG))
    reader.wait(lambda m: m["type"] == "flow" and m["flow"].get("other_port") == PORT and
                m["flow"]["first_seen_at"] > ended["flow"]["last_seen_at"] + 1000)
    assert agent.stop() == 0


def what_finds_no_room_is_delivered(bed):
    agent, reader = start(bed, interface="shunt = 1")
    many = [frames(bed, port=PORT + n) for n in range(4)]
    for _ in range(5):
        for frame in many:
            bed.send(frame() for _ in range(LONG))
            time.sleep(0.05)
    stats = status(reader)
    assert 0 < stats["shunted"] <= 5 * LONG and stats["kernel_drops"] == 0, stats
    assert agent.stop() == 0
    for n in range(4):
        assert [f["total_packets"] for f in flow_of(reader, "flow_purge", PORT + n)] == [5 * LONG]


def a_filter_holds_before_and_after(bed):
    agent, reader = start(bed, interface=f"filter = udp port {PORT} or (ip[2:2] > 1400 and not tcp)")
    one, other = frames(bed), frames(bed, port=PORT + 1)
    path = bed.folder / "sonded.conf"
    for _ in range(3):
        bed.send(one() for _ in range(LONG))
        bed.send(other() for _ in range(LONG))
        time.sleep(0.05)
    text = path.read_text()
    path.write_text(text.replace(f"filter = udp port {PORT} or", f"filter = udp port {PORT + 1} or"))
    agent.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "lan0 has another filter" in agent.log)
    for _ in range(3):
        bed.send(other() for _ in range(LONG))
        bed.send(other(size=1420) for _ in range(LONG))
        time.sleep(0.05)
    path.write_text(text.replace("filter = ", "# "))
    agent.process.send_signal(signal.SIGHUP)
    wait_for(lambda: agent.log.count("lan0 has another filter") == 2)
    bed.send(frames(bed, port=PORT + 2)() for _ in range(LONG))
    stats = status(reader)
    assert stats["shunted"] > 0, stats
    assert agent.stop() == 0
    assert [f["total_packets"] for f in flow_of(reader, "flow_purge", PORT)] == [3 * LONG]
    assert [f["total_packets"] for f in flow_of(reader, "flow_purge", PORT + 1)] == [6 * LONG]
    assert [f["total_packets"] for f in flow_of(reader, "flow_purge", PORT + 2)] == [LONG]
    assert "not counted in the kernel" not in agent.log, agent.log


def another_worker_has_all_packets(bed):
    """None is counted for flows that nobody knows any more."""
    agent, reader = start(bed)
    frame = frames(bed)
    for _ in range(3):
        bed.send(frame() for _ in range(LONG))
        time.sleep(0.05)
    worker = agent.child("worker lan0")
    os.kill(worker, signal.SIGKILL)
    agent.child("worker lan0", other_than=worker)
    time.sleep(0.3)
    begun = time.time() * 1000
    bed.send(frame() for _ in range(2 * LONG))
    reader.wait(lambda m: m["type"] == "flow" and m["flow"].get("other_port") == PORT and m["flow"]["first_seen_at"] >= begun - 1)
    assert agent.stop() == 0
    assert [f["total_packets"] for f in flow_of(reader, "flow_purge")] == [2 * LONG]


def an_interface_that_comes_back_is_shunted_again(bed):
    agent, reader = start(bed)
    frame = frames(bed)
    for _ in range(2):
        bed.send(frame() for _ in range(LONG))
        time.sleep(0.05)
    run("ip", "-n", bed.router, "link", "set", "lan0", "name", "lan9")
    wait_for(lambda: "lan0 has gone away" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan9", "name", "lan0")
    wait_for(lambda: "lan0 is back" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan0", "up")
    before = status(reader)["shunted"]
    for _ in range(3):
        bed.send(frame() for _ in range(LONG))
        time.sleep(0.05)
    assert status(reader)["shunted"] >= before + 2 * LONG
    assert agent.stop() == 0
    assert [f["total_packets"] for f in flow_of(reader, "flow_purge")] == [5 * LONG]


def loopback_counts_each_packet_once(bed):
    agent, reader = start(bed, more="[capture-interface-lo]\nrole = LAN")
    with bed.inside(bed.router):
        receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    receiver.bind(("127.0.0.1", PORT))
    for n in range(3 * LONG):
        sender.sendto(b"\xff\xfe" * 10, ("127.0.0.1", PORT))
        receiver.recv(100)
        if n % LONG == 0:
            time.sleep(0.05)
    _, m = reader.wait(lambda m: m["type"] == "agent_status" and m["stats"]["lo"]["shunted"] > LONG)
    assert agent.stop() == 0
    ended = [m["flow"] for m in reader.all(type="flow_purge", interface="lo") if m["flow"].get("other_port") == PORT]
    assert [f["total_packets"] for f in ended] == [3 * LONG], ended
    assert ended[0]["total_bytes"] == 3 * LONG * (14 + 20 + 8 + 20), ended


def where_bpf_is_refused_all_is_delivered(bed):
    """One line says so."""
    fewer = ["setpriv", "--bounding-set", "-bpf,-sys_admin", "--inh-caps", "-bpf,-sys_admin", bed.program]
    with contextlib.ExitStack() as stack:
        agent, reader = start(bed, more="[capture-interface-wan0]\nrole = WAN", program=fewer)
        stack.callback(agent.stop)
        frame = frames(bed)
        for _ in range(3):
            bed.send(frame() for _ in range(LONG))
            time.sleep(0.05)
        assert status(reader)["shunted"] == 0
    told = [line for line in agent.lines if "not counted in the kernel" in line]
    assert len(told) == 1 and "cap_bpf" in told[0], agent.log
    assert [f["total_packets"] for f in flow_of(reader, "flow_purge")] == [3 * LONG]


if __name__ == "__main__":
    main(the_bytes_are_the_same_as_without, each_kind_of_frame_is_counted_exactly, silence_ends_a_flow_and_nothing_else,
         what_finds_no_room_is_delivered, a_filter_holds_before_and_after, another_worker_has_all_packets,
         an_interface_that_comes_back_is_shunted_again, loopback_counts_each_packet_once,
         where_bpf_is_refused_all_is_delivered)
