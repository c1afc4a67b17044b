"""Signatures that change while the agent runs."""
# SPDX-License-Identifier: MIT
import ctypes
import signal
import socket
import time

from testbed import LIBC, NAME, ROUTER_LAN, SERVER, flood_frames, is_tls_flow, main, wait_for

ADDED = """application shop - Shop business
    domain shop.test
    test www.shop.test
"""


def reload(agent):
    agent.process.send_signal(signal.SIGHUP)


def http(bed, host):
    bed.on(bed.client, "curl", "-s", "--max-time", "4", "-H", f"Host: {host}", f"http://{SERVER}/")


def application_of(reader, host):
    """The application of the next flow to a host."""
    _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                       m["flow"].get("host_server_name") == host)
    return m["flow"]["detected_application_name"]


def an_application_that_is_added_names_the_next_flow(bed):
    folder = bed.folder / "signatures.d"
    folder.mkdir()
    agent = bed.agent("--local-signatures", folder)
    reader = agent.connect()
    _, first = reader.wait(lambda m: m["type"] == "definitions")
    reader.wait(lambda m: m["type"] == "interfaces")
    http(bed, "www.shop.test")
    assert application_of(reader, "www.shop.test") == "unknown"
    (folder / "shop.sig").write_text(ADDED)
    reader.messages.clear()
    reload(agent)
    _, second = reader.wait(lambda m: m["type"] == "definitions", what="new definitions")
    assert second["version"] != first["version"]
    assert "shop" in [a["tag"] for a in second["applications"]]
    reader.messages.clear()
    http(bed, "www.shop.test")
    assert application_of(reader, "www.shop.test") == "shop"
    _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                       m["flow"].get("host_server_name") == "www.shop.test")
    assert m["flow"]["evidence"]["application"]["rule"] == "shop.sig:2", m["flow"]["evidence"]
    # One who comes later is told the new ones.
    _, third = agent.connect().wait(lambda m: m["type"] == "definitions")
    assert third["version"] == second["version"]


def what_has_a_mistake_leaves_the_old_one_in_use(bed):
    folder = bed.folder / "broken.d"
    folder.mkdir()
    agent = bed.agent("--local-signatures", folder, "--update-interval", "1")
    reader = agent.connect()
    _, first = reader.wait(lambda m: m["type"] == "definitions")
    (folder / "shop.sig").write_text(ADDED.replace("domain", "doman"))
    reload(agent)
    wait_for(lambda: "stay in use" in agent.log)
    assert "shop.sig:2:5" in agent.log and 'did you mean "domain"' in agent.log, agent.log
    _, status = reader.wait(lambda m: m["type"] == "agent_status" and "signature_error" in m)
    assert "shop.sig" in status["signature_error"] and status["signature_version"] == first["version"]
    bed.curl(f"https://{NAME}/")
    _, m = reader.wait(is_tls_flow)
    assert m["flow"]["detected_application_name"] == "example"
    # Once it is right it counts, and the error is gone.
    (folder / "shop.sig").write_text(ADDED)
    reader.messages.clear()
    reload(agent)
    reader.wait(lambda m: m["type"] == "definitions")
    reader.messages.clear()
    _, status = reader.wait(lambda m: m["type"] == "agent_status")
    assert "signature_error" not in status and status["signature_version"] != first["version"]


def open_flow(bed, reader):
    """A connection that asks for NAME and stays open, and the flow that was told of it."""
    with bed.inside(bed.client):
        client = socket.socket()
    client.connect((SERVER, 80))
    client.send(f"GET / HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode())
    _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                       m["flow"].get("host_server_name") == NAME)
    return client, m["flow"]


def known_flows_keep_their_verdict(bed):
    signatures = bed.folder / "applications.sig"
    kept = signatures.read_text()
    agent = bed.agent("--update-interval", "1")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    client, flow = open_flow(bed, reader)
    digest = flow["digest"]
    assert flow["detected_application_name"] == "example"
    try:
        signatures.write_text('category business 5 "Business"\napplication other 60002 Other business\n    domain other.test\n')
        reader.messages.clear()
        reload(agent)
        reader.wait(lambda m: m["type"] == "definitions")
        late = agent.connect()
        _, m = late.wait(lambda m: m["type"] == "flow" and m["flow"]["digest"] == digest)
        assert m["flow"]["detected_application_name"] == "example", "gone from the catalogue, not from the flow"
        assert m["flow"]["detected_application"] == 60001 and m["flow"]["category"]["application"] == "business"
        reader.messages.clear()
        http(bed, NAME)
        assert application_of(reader, NAME) == "unknown"
    finally:
        signatures.write_text(kept)
        client.close()


def reclassify_looks_up_known_flows_again(bed):
    signatures = bed.folder / "applications.sig"
    kept = signatures.read_text()
    agent = bed.agent("--reclassify")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    client, flow = open_flow(bed, reader)
    digest = flow["digest"]
    try:
        signatures.write_text('category business 5 "Business"\napplication finer 60002 Finer business\n    domain www.example.test\n')
        reader.messages.clear()
        reload(agent)
        reader.wait(lambda m: m["type"] == "definitions")
        late = agent.connect()
        _, m = late.wait(lambda m: m["type"] == "flow" and m["flow"]["digest"] == digest)
        assert m["flow"]["detected_application_name"] == "finer", m["flow"]["detected_application_name"]
    finally:
        signatures.write_text(kept)
        client.close()


class Batch:
    """A thousand frames that one call of sendmmsg(2) sends: faster than the 200,000 a second that are asked for."""

    COUNT = 1000

    class Vector(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]

    class Message(ctypes.Structure):
        _fields_ = [("name", ctypes.c_void_p), ("name_length", ctypes.c_uint), ("vectors", ctypes.c_void_p),
                    ("vector_count", ctypes.c_size_t), ("control", ctypes.c_void_p), ("control_length", ctypes.c_size_t),
                    ("flags", ctypes.c_int), ("pad", ctypes.c_int),
                    ("sent", ctypes.c_uint), ("pad_behind", ctypes.c_int)]

    def __init__(self, bed):
        frames = flood_frames(bed, b"not for anybody")
        # For the router itself, which has no such port: nothing is forwarded.
        target = socket.inet_aton(ROUTER_LAN)
        self.frames = [ctypes.create_string_buffer(f[:30] + target + f[34:], len(f))
                       for f in (frames(i, 0) for i in range(self.COUNT))]
        self.vectors = (self.Vector * self.COUNT)(
            *[self.Vector(ctypes.addressof(f), len(f)) for f in self.frames])
        self.messages = (self.Message * self.COUNT)(
            *[self.Message(vectors=ctypes.addressof(v), vector_count=1) for v in self.vectors])
        with bed.inside(bed.client):
            self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
            self.socket.bind(("eth0", 0))
            self.socket.setsockopt(263, 20, 1)  # SOL_PACKET, PACKET_QDISC_BYPASS

    def send(self):
        """How many left."""
        return max(0, LIBC.sendmmsg(self.socket.fileno(), self.messages, self.COUNT, 0))


def no_packet_is_lost_over_many_reloads(bed):
    folder = bed.folder / "many.d"
    folder.mkdir()
    agent = bed.agent("--local-signatures", folder, "--update-interval", "1")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.3)
    batch, sent, reloads, rate = Batch(bed), 0, 0, 200_000
    began = time.monotonic()
    while sent < 2 * rate:
        if sent >= reloads * rate // 4:
            (folder / "shop.sig").write_text(ADDED + f"    domain shop{reloads}.test\n")
            reload(agent)
            reloads += 1
        sent += batch.send()
        ahead = sent / rate - (time.monotonic() - began)
        time.sleep(max(0, ahead))
    took = time.monotonic() - began
    # What the kernel counted alone is told with its flows, one after the other over the update interval.
    end = time.time() + 2.5
    _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["timestamp"] > end)
    drops = status["queues"]["kernel_drops"]
    seen = status["stats"]["lan0"]["udp"]
    print(f"{sent} datagrams, {sent / took:.0f} a second, {reloads} reloads: {seen} seen, {drops} dropped")
    assert reloads >= 8 and drops == 0 and seen >= sent, (seen, sent, drops)


if __name__ == "__main__":
    main(an_application_that_is_added_names_the_next_flow, what_has_a_mistake_leaves_the_old_one_in_use,
         known_flows_keep_their_verdict, reclassify_looks_up_known_flows_again,
         no_packet_is_lost_over_many_reloads)
