"""The wall clock is set by an hour, ahead and back, while the agent runs (libfaketime: monotonic time goes on; it asks for more
than the sandbox allows)."""
# SPDX-License-Identifier: MIT
import glob
import socket
import time

from reload_test import open_flow
from settings_test import write
from testbed import SERVER, main, wait_for

LIBRARY = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")


def start(bed):
    clock = bed.folder / "clock"
    clock.write_text("+0")
    clock.chmod(0o644)
    agent = bed.agent(arguments=["-c", write(bed, "[sonded]\nupdate_interval = 1\nttl_idle_flow = 2\nsandbox = off\n"), "--no-state"],
                      program=["env", f"LD_PRELOAD={LIBRARY[0]}", f"FAKETIME_TIMESTAMP_FILE={clock}", "FAKETIME_NO_CACHE=1",
                               "FAKETIME_DONT_FAKE_MONOTONIC=1", bed.program])
    return agent, lambda seconds: clock.write_text(f"{seconds:+d}")


def jump(bed, seconds):
    agent, set_clock = start(bed)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    client, flow = open_flow(bed, reader)
    _, before = reader.wait(lambda m: m["type"] == "agent_status")
    set_clock(seconds)
    changed = time.monotonic()
    reader.wait(lambda m: m["type"] == "agent_status" and abs(m["timestamp"] - before["timestamp"] - seconds) < 30, what="the new time")
    # Three updates more, in three seconds and not at once.
    seen = len(reader.all(type="agent_status"))
    wait_for(lambda: len(reader.all(type="agent_status")) >= seen + 3)
    assert 2.5 < time.monotonic() - changed < 6, time.monotonic() - changed
    assert len(reader.all(type="agent_status")) <= seen + 4
    assert not [m for m in reader.all(type="flow_purge") if m["flow"]["digest"] == flow["digest"]]
    # The flow goes on and keeps a life of seconds; one that is idle ends when it should.
    with bed.inside(bed.client):
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.sendto(b"\1 nobody knows this", (SERVER, 30123))
    sent = time.monotonic()
    _, idle = reader.wait(lambda m: m["type"] == "flow_purge" and m["interface"] == "lan0" and m["flow"].get("total_packets") == 1
                          and m["reason"] == "expired")
    assert 1.5 < time.monotonic() - sent < 5
    client.close()
    _, purge = reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"]["digest"] == flow["digest"])
    lived = purge["flow"]["last_seen_at"] - flow["first_seen_at"]
    assert 0 <= lived < 30000, lived
    assert agent.child("worker lan0") and "has not moved" not in agent.log, agent.log
    assert agent.stop() == 0


def set_ahead_by_an_hour(bed):
    jump(bed, 3600)


def set_back_by_an_hour(bed):
    jump(bed, -3600)


if __name__ == "__main__":
    main(set_ahead_by_an_hour, set_back_by_an_hour)
