"""Packets that wait in the packet filter's queue until it is known whether they may go on."""
# SPDX-License-Identifier: MIT
import contextlib
import socket
import threading
import time

from settings_test import write
from testbed import NAME, SERVER, is_tls_flow, main, wait_for


@contextlib.contextmanager
def queued(bed):
    bed.on(bed.router, "iptables-nft", "-A", "FORWARD", "-j", "NFQUEUE", "--queue-num", "5", "--queue-bypass")
    try:
        yield
    finally:
        bed.on(bed.router, "iptables-nft", "-F", "FORWARD")


def start(bed, block, more=""):
    text = (f"[sonded]\nupdate_interval = 1\n[capture-interface-nfq0]\nrole = LAN\ncapture_type = nfqueue\nqueue = 5\n"
            f"block = {block}\n{more}")
    return bed.agent(arguments=["-c", write(bed, text, interfaces=""), "--no-state"])


def is_blocked(bed, url):
    return bed.on(bed.client, "curl", "-sk", "--max-time", "1", "--resolve", f"{NAME}:80:{SERVER}", url, check=False).returncode != 0


def what_is_blocked_does_not_arrive(bed):
    """Not one byte of it: the packet that tells is the first that is kept back."""
    with bed.inside(bed.server):
        server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind((SERVER, 8443))
    server.listen()
    arrived = []

    def serve():
        while True:
            connection, _ = server.accept()
            connection.settimeout(1.5)
            with contextlib.suppress(OSError):
                arrived.append(connection.recv(1000))
            connection.close()
    threading.Thread(target=serve, daemon=True).start()
    with queued(bed):
        agent = start(bed, "proto == tls && detected_hostname == '*.example.test'")
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "interfaces")
        refused = bed.on(bed.client, "curl", "-sk", "--max-time", "1", "--resolve", f"secret.example.test:8443:{SERVER}",
                         "https://secret.example.test:8443/", check=False)
        assert refused.returncode != 0
        bed.on(bed.client, "curl", "-sk", "--max-time", "1", "--resolve", f"open.example.org:8443:{SERVER}",
               "https://open.example.org:8443/", check=False)
        wait_for(lambda: any(b"open.example.org" in data for data in arrived))
        assert not any(b"secret" in data for data in arrived), arrived
        # Others go on as they did.
        assert bed.curl(f"http://{NAME}/").returncode == 0
        reader.wait(lambda m: m["type"] == "agent_status" and m["stats"]["nfq0"]["blocked"] > 0, what="blocked packets")
        reader.wait(lambda m: is_tls_flow(m) or m["type"] == "flow" and m["flow"].get("host_server_name") == "secret.example.test")
        assert agent.stop() == 0


def all_go_on_when_the_agent_is_gone(bed):
    with queued(bed):
        agent = start(bed, "proto == http")
        assert is_blocked(bed, f"http://{NAME}/")
        assert agent.stop() == 0
        began = time.monotonic()
        assert bed.curl(f"http://{NAME}/").returncode == 0 and time.monotonic() - began < 1


def a_worker_that_dies_lets_the_rest_go_on(bed):
    with queued(bed):
        agent = start(bed, "proto == http")
        worker = agent.child("worker nfq0")
        bed.on(bed.router, "kill", "-9", worker)
        agent.child("worker nfq0", other_than=worker)
        assert bed.curl(f"https://{NAME}/").returncode == 0
        assert is_blocked(bed, f"http://{NAME}/"), "the next one blocks too"


def mistakes_are_named(bed):
    for text, code, reason in (("[capture-interface-lan0]\nrole = LAN\nblock = proto == tls\n", 3, "capture_type = nfqueue"),
                               ("[capture-interface-q]\nrole = LAN\ncapture_type = nfqueue\nblock = proto = = tls\n", 5, "block"),
                               ("[capture-interface-q]\nrole = LAN\ncapture_type = nfqueue\nblock = protocool == tls\n", 5, "protocool")):
        got, lines = bed.try_agent("-c", write(bed, text, interfaces=""), "--check")
        assert got == code and reason in "\n".join(lines), (text, got, lines)


if __name__ == "__main__":
    main(what_is_blocked_does_not_arrive, all_go_on_when_the_agent_is_gone, a_worker_that_dies_lets_the_rest_go_on,
         mistakes_are_named)
