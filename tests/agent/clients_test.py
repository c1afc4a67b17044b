"""Clients that are slow, stuck, noisy or many: nobody else notices."""
# SPDX-License-Identifier: MIT
import socket
import time

from testbed import NAME, is_tls_flow, main, wait_for

# Each of these is a DNS query for another name: a flow of its own that is told at once.
QUERY = bytes.fromhex("123401000001000000000000") + b"\x07example\x04test\0\0\1\0\1"


def a_slow_client_is_told_what_it_missed_and_what_there_is(bed):
    agent = bed.agent("--client-queue", "64K", "--client-timeout", "30", "--update-interval", "1")
    slow = agent.connect(paused=True, receive_buffer=4096)
    quick = agent.connect()
    quick.wait(lambda m: m["type"] == "interfaces")
    bed.flood(3000, QUERY)
    quick.wait(lambda m: m["type"] == "agent_status" and
               sum(m["queues"]["client_drops"].values()) > 0)
    time.sleep(0.5)
    slow.may_read.set()
    _, dropped = slow.wait(lambda m: m["type"] == "dropped", seconds=10)
    assert sum(dropped["count"].values()) > 500, dropped
    assert set(dropped["count"]) <= {"flow_stats", "transaction", "flow_purge", "flow_dpi", "flow", "agent"}
    print("it was told:", dropped)
    at = [m["type"] for _, m in slow.messages].index("dropped")

    def filled():
        """all flows are told again"""
        return len({m["flow"]["digest"] for _, m in slow.messages[at:] if m.get("established")
                    and m["flow"]["detected_protocol_name"] == "DNS"}) >= 6000
    wait_for(filled, 10)
    seen = len(slow.messages)
    slow.wait(lambda m: m["type"] == "agent_status" and m in [x for _, x in slow.messages[seen:]],
              what="live message after them")


def a_stuck_client_is_cut_and_the_others_go_on(bed):
    agent = bed.agent("--client-queue", "64K", "--client-timeout", "2", "--update-interval", "1")
    stuck = agent.connect_tcp(paused=True, receive_buffer=4096)
    quick = agent.connect()
    quick.wait(lambda m: m["type"] == "interfaces")
    for turn in range(6):
        bed.flood(1000, QUERY, first=1000 * turn)
        time.sleep(0.2)
    _, status = quick.wait(lambda m: m["type"] == "agent_status" and
                           m["queues"]["clients_cut"] == 1, seconds=10)
    assert status["queues"]["clients"] == 1
    assert "took nothing for 2 s: disconnected" in agent.log, agent.log
    stuck.may_read.set()
    wait_for(lambda: stuck.ended)
    bed.curl(f"https://{NAME}/")
    quick.wait(lambda m: is_tls_flow(m))
    assert quick.ended is None


def what_clients_say_is_thrown_away(bed):
    agent = bed.agent()
    noisy = agent.connect()
    noisy.wait(lambda m: m["type"] == "interfaces")
    sent, until = 0, time.monotonic() + 1
    while time.monotonic() < until:
        try:
            sent += noisy.socket.send(b"noise\n" * 10000, socket.MSG_DONTWAIT)
        except BlockingIOError:
            time.sleep(0.01)
    assert sent > 0
    print(f"{sent} bytes were taken in 1 s")
    assert sent < 4 << 20, "its input is bounded"
    bed.curl(f"https://{NAME}/")
    noisy.wait(lambda m: is_tls_flow(m))


def a_client_that_has_said_all_still_listens(bed):
    agent = bed.agent()
    reader = agent.connect_tcp()
    reader.socket.shutdown(socket.SHUT_WR)
    reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m))


def more_clients_than_there_is_room_for_are_turned_away(bed):
    agent = bed.agent("--update-interval", "1")
    readers = [agent.connect() for _ in range(64)]
    for reader in readers:
        reader.wait(lambda m: m["type"] == "interfaces")
    one_more = agent.connect()
    wait_for(lambda: one_more.ended)
    assert not one_more.messages
    bed.curl(f"https://{NAME}/")
    for reader in readers:
        reader.wait(lambda m: is_tls_flow(m))
    for reader in readers[1:]:
        reader.close()
    readers[0].wait(lambda m: m["type"] == "agent_status" and m["queues"]["clients"] == 1 and
                    m["queues"]["clients_accepted"] == 64)
    agent.connect().wait(lambda m: m["type"] == "interfaces")


if __name__ == "__main__":
    main(a_slow_client_is_told_what_it_missed_and_what_there_is,
         a_stuck_client_is_cut_and_the_others_go_on, what_clients_say_is_thrown_away,
         a_client_that_has_said_all_still_listens,
         more_clients_than_there_is_room_for_are_turned_away)
