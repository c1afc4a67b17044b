"""A process that dies is replaced, and the stream goes on."""
# SPDX-License-Identifier: MIT
import os
import pathlib
import signal
import threading
import time

from clients_test import QUERY
from testbed import NAME, is_tls_flow, main, wait_for


class Traffic:
    """HTTPS requests, one after the other, until it is closed."""

    def __init__(self, bed):
        self.bed, self.going = bed, True
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self):
        while self.going:
            self.bed.curl(f"https://{NAME}/", check=False)

    def close(self):
        self.going = False
        self.thread.join()


def a_killed_worker_is_replaced_under_traffic(bed):
    replaces_a_worker(bed, signal.SIGKILL)


def a_worker_that_crashes_is_replaced_under_traffic(bed):
    replaces_a_worker(bed, signal.SIGSEGV)


def replaces_a_worker(bed, death):
    agent = bed.agent("--update-interval", "1")
    one, two = agent.connect(), agent.connect_tcp()
    traffic = Traffic(bed)
    try:
        for reader in (one, two):
            reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
        _, status = one.wait(lambda m: m["type"] == "agent_status" and
                             m["stats"]["lan0"]["packets"] > 60)
        before = status["stats"]["lan0"]["packets"]
        old, neighbour = agent.child("worker lan0"), agent.child("worker wan0")
        publisher = agent.child("publisher")
        os.kill(old, death)
        killed = time.time()
        agent.child("worker lan0", other_than=old)
        for reader in (one, two):
            came, _ = reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0" and
                                  m["flow"]["first_seen_at"] > killed * 1000)
            print(f"the first new flow came {(came - killed) * 1000:.0f} ms after the kill")
            assert came - killed < 1.5 and reader.ended is None
    finally:
        traffic.close()
    _, status = one.wait(lambda m: m["type"] == "agent_status" and m["worker_restarts"] == 1)
    assert status["stats"]["lan0"]["packets"] >= before, "counters go on"
    late = agent.connect()
    late.wait(lambda m: m.get("established") is True, what="established flow after the restart")
    assert f"worker lan0 was ended by signal {int(death)} " in agent.log, agent.log
    assert agent.child("publisher") == publisher and agent.child("worker wan0") == neighbour
    for reader in (one, two):
        assert reader.ended is None
        purged = [m["flow"]["digest"] for m in reader.all(type="flow_purge", interface="wan0")]
        assert len(purged) == len(set(purged)), "the other worker's flows end once"


def kills_in_a_row_are_answered_with_a_growing_pause(bed):
    agent = bed.agent("--update-interval", "1")
    early = agent.connect()
    # New flows all the while, though not more than the readers here can take.
    going = True

    def queries():
        for turn in range(200):
            if going:
                bed.flood(200, QUERY, first=200 * turn)
                time.sleep(0.02)
    flood = threading.Thread(target=queries)
    flood.start()
    pid = None
    began = time.monotonic()
    for _ in range(4):
        pid = agent.child("worker wan0", other_than=pid)
        time.sleep(0.03)  # it is in the middle of something
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda: agent.children().get("worker wan0") != pid)
    agent.child("worker wan0")
    assert time.monotonic() - began > 0.5, "pauses of 0, 0.1, 0.2 and 0.4 s"
    going = False
    flood.join()
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m, m.get("established")) and m["interface"] == "wan0")
    _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["worker_restarts"] == 4)
    assert status["queues"]["broken_records"] == 0, "half a record"
    assert early.ended is None


def a_killed_publisher_is_replaced(bed):
    agent = bed.agent()
    before = agent.connect()
    bed.curl(f"https://{NAME}/")
    before.wait(lambda m: is_tls_flow(m))
    old = agent.child("publisher")
    workers = {k: v for k, v in agent.children().items() if k != "publisher"}
    os.kill(old, signal.SIGKILL)
    wait_for(lambda: before.ended)
    after = agent.connect_tcp()  # the socket never closed: this waits in its queue
    after.wait(lambda m: is_tls_flow(m, established=True), what="established flow")
    bed.curl(f"https://{NAME}/")
    after.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    assert {k: v for k, v in agent.children().items() if k != "publisher"} == workers


def children_do_not_outlive_the_opener(bed):
    agent = bed.agent()
    children = agent.children()
    assert len(children) == 3, children
    for pid in children.values():
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        assert fields["Uid"].split() == ["65534"] * 4, fields["Uid"]
        assert int(fields["CapEff"], 16) == int(fields["CapPrm"], 16) == 0
        assert fields["NoNewPrivs"].strip() == "1"
        limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
        assert "Max core file size        0 " in limits, limits
    agent.process.kill()
    agent.process.wait()
    wait_for(lambda: not any(os.path.exists(f"/proc/{pid}") for pid in children.values()))
    # What the killed one left behind is no obstacle.
    bed.agent().connect().wait(lambda m: m["type"] == "agent_hello")


if __name__ == "__main__":
    main(a_killed_worker_is_replaced_under_traffic, a_worker_that_crashes_is_replaced_under_traffic,
         kills_in_a_row_are_answered_with_a_growing_pause, a_killed_publisher_is_replaced,
         children_do_not_outlive_the_opener)
