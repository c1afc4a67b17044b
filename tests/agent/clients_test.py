"""Clients that are slow, stuck, noisy or many: nobody else notices."""
# SPDX-License-Identifier: MIT
import socket
import time

from testbed import NAME, ROUTER_LAN, Reader, is_tls_flow, main, wait_for

# Each of these is a DNS query for another name: a flow of its own that is told at once.
QUERY = bytes.fromhex("123401000001000000000000") + b"\x07example\x04test\0\0\1\0\1"


FLOWS = 3000


def trickle(bed):
    """FLOWS flows, no faster than a client that reads can take them; each is seen on both sides."""
    for first in range(0, FLOWS, 100):
        bed.flood(100, QUERY, first=first)
        time.sleep(0.03)


def live_flows(reader):
    """The flood's flows that were told as they came: {(interface, digest)}."""
    return {(m["interface"], m["flow"]["digest"])
            for m in reader.all(type="flow", established=False)
            if m["flow"]["detected_protocol_name"] == "DNS"}


def counted(reader):
    """Counters of flows; those of the flood come once, because they do not move again."""
    return len(reader.all(type="flow_stats"))


def lost_nothing(reader):
    """Every flow was told live, and nothing was dropped."""
    wait_for(lambda: len(live_flows(reader)) == 2 * FLOWS)
    assert not reader.all(type="dropped") and reader.ended is None


def a_slow_client_is_told_what_it_missed_and_what_there_is(bed):
    # The counters of all flows at once, which come every second, must fit for the one that reads.
    agent = bed.agent("--client-queue", "4M", "--client-timeout", "30", "--update-interval", "1")
    slow = agent.connect(paused=True, receive_buffer=4096)
    quick = agent.connect()
    quick.wait(lambda m: m["type"] == "interfaces")
    trickle(bed)
    lost_nothing(quick)
    wait_for(lambda: counted(quick) >= 2 * FLOWS)
    slow.may_read.set()
    _, dropped = slow.wait(lambda m: m["type"] == "dropped")
    print("it was told:", dropped)
    count = dropped["count"]
    assert set(count) <= {"flow_stats", "transaction", "flow_purge", "flow_dpi", "flow", "agent"}
    assert all(number > 0 for number in count.values()), count
    # What it is told and what it was told that it missed are together what there was.
    assert count["flow"] > FLOWS / 10, count
    wait_for(lambda: len(live_flows(slow)) + count["flow"] == 2 * FLOWS)
    wait_for(lambda: counted(slow) + count.get("flow_stats", 0) == counted(quick))
    at = [m["type"] for _, m in slow.messages].index("dropped")
    assert not [m for _, m in slow.messages[:at] if m.get("established")], "it had no flows before"

    def filled():
        """all flows are told again"""
        return {(m["interface"], m["flow"]["digest"]) for _, m in slow.messages[at:]
                if m.get("established")} >= live_flows(quick)
    wait_for(filled)
    assert len(slow.all(type="dropped")) == 1, "what is told again is not lost again"
    bed.curl(f"https://{NAME}/")
    for interface in ("lan0", "wan0"):
        slow.wait(lambda m: is_tls_flow(m) and m["interface"] == interface)
    assert not quick.all(type="dropped") and not quick.all(established=True), "it missed nothing"


def a_stuck_client_is_cut_and_the_others_go_on(bed):
    agent = bed.agent("--client-queue", "8M", "--client-timeout", "3", "--update-interval", "1")
    stuck = agent.connect_tcp(paused=True, receive_buffer=4096)
    quick = agent.connect()
    quick.wait(lambda m: m["type"] == "interfaces")
    began = time.monotonic()
    trickle(bed)
    assert not any("disconnected" in line for line in agent.lines), "it has 3 s"
    _, status = quick.wait(lambda m: m["type"] == "agent_status" and
                           m["queues"]["clients_cut"] == 1)
    took = time.monotonic() - began
    assert 3 <= took < 9, took
    assert status["queues"]["clients"] == 1
    assert agent.log.count("took nothing for 3 s: disconnected") == 1, agent.log
    stuck.may_read.set()
    wait_for(lambda: stuck.ended)
    assert len(live_flows(stuck)) < 2 * FLOWS
    lost_nothing(quick)
    bed.curl(f"https://{NAME}/")
    quick.wait(lambda m: is_tls_flow(m))
    lost_nothing(quick)


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


def flows_of_its_own_clients_are_tagged(bed):
    agent = bed.agent(arguments=["-I", "lan0", "-E", "wan0", "--no-state", "--listen", "tcp:*:7150",
                                 "--listen", f"unix:{bed.folder}/sonded.sock"])
    reader = agent.connect()
    with bed.inside(bed.client):
        far = socket.create_connection((ROUTER_LAN, 7150))
    far_reader = Reader(far)
    far_reader.wait(lambda m: m["type"] == "interfaces")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m))
    agent.stop()
    _, m = reader.wait(lambda m: m["type"] == "flow_purge" and m["interface"] == "lan0" and
                       m["flow"].get("other_port") == 7150)
    assert m["flow"]["tags"] == ["self"], m
    tagged = [m["flow"]["other_port"] for m in reader.all(type="flow_purge") if
              "tags" in m["flow"]]
    assert tagged == [7150], tagged


if __name__ == "__main__":
    main(flows_of_its_own_clients_are_tagged, a_slow_client_is_told_what_it_missed_and_what_there_is,
         a_stuck_client_is_cut_and_the_others_go_on, what_clients_say_is_thrown_away,
         a_client_that_has_said_all_still_listens,
         more_clients_than_there_is_room_for_are_turned_away)
