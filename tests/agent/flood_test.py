"""Floods of half-open connections, fragments and rubbish: memory stays bounded, and what is established stays
known."""
# SPDX-License-Identifier: MIT
import random
import socket
import time

from testbed import NAME, checksum, flood_frames, is_tls_flow, main

FLOWS, PACKETS = 4000, 60000


def a_syn_flood_keeps_established_flows_and_the_stream(bed):
    agent = bed.agent("--max-flows", str(2 * FLOWS), "--update-interval", "1")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    with bed.inside(bed.client):
        client = socket.socket()
    client.connect(("203.0.113.2", 80))
    client.send(b"GET / HTTP/1.1\r\nHost: www.example.test\r\n")
    _, kept = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                          m["flow"].get("other_port") == 80)
    rate = bed.flood(PACKETS)
    client.send(b"Connection: close\r\n\r\n")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) or is_tls_flow(m, established=True),
                what="flow after the flood")
    digest = kept["flow"]["digest"]
    assert not [m for m in reader.all(type="flow_purge") if m["flow"]["digest"] == digest and
                m["reason"] == "evicted"], "an established flow was pushed out"
    end = time.time()
    _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["timestamp"] > end)
    print(f"{rate:.0f} frames/s; new {status['flows']['new']}, evicted "
          f"{status['flows']['evicted']}, now {status['flow_count']}; kernel drops "
          f"{status['queues']['kernel_drops']}, ring drops {status['queues']['ring_drops']}; all "
          f"processes {status['maxrss_kb']} kB")
    assert status["flow_count"] <= 2 * FLOWS + 2
    assert status["flows"]["evicted"] > PACKETS / 4
    assert status["maxrss_kb"] < 120000
    client.close()


def survives(bed, frames):
    """Sends the frames, and sees that the agent goes on as before: (status of lan0 then, frames a second)."""
    agent = bed.agent("--update-interval", "1")
    reader = agent.connect()
    _, m = reader.wait(lambda m: m["type"] == "agent_status")
    rate = bed.send(frames)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) or is_tls_flow(m, established=True), what="flow after the flood")
    def is_over(m):
        return m["type"] == "agent_status" and sum(m["stats"]["lan0"][k] for k in ("packets", "kernel_drops")) > PACKETS
    _, status = reader.wait(is_over, what="agent_status after the flood")
    print(f"{rate:.0f} frames/s; {status['stats']['lan0']}; all processes {status['maxrss_kb']} kB")
    assert status["worker_restarts"] == 0 and status["maxrss_kb"] < 150000, status
    assert status["stats"]["lan0"]["packets"] > PACKETS / 2
    assert agent.stop() == 0
    return status["stats"]["lan0"]


def fragments(bed, kinds):
    """Parts of datagrams that are never whole: (offset in bytes, whether more follow) for each of `kinds`."""
    plain = flood_frames(bed, b"x" * 64)
    for i in range(PACKETS):
        frame = bytearray(plain(i % 60000, i // 60000))
        offset, more = kinds[i % len(kinds)]
        frame[18:20] = (i & 0xffff).to_bytes(2, "big")
        frame[20:22] = (more << 13 | offset // 8).to_bytes(2, "big")
        frame[24:26] = b"\0\0"
        frame[24:26] = checksum(bytes(frame[14:34])).to_bytes(2, "big")
        yield bytes(frame)


def fragments_that_never_become_whole_stay_within_bounds(bed):
    for kinds in ([(0, True)], [(1480, True), (2960, False)], [(0, True), (8, True), (4, False)]):
        stats = survives(bed, fragments(bed, kinds))
        assert stats["fragmented"] > PACKETS / 2, stats
        assert stats["fragments_discarded"] > 0, stats


def rubbish(bed):
    """Frames that begin as the known ones do and go on in any way."""
    chance = random.Random(1)
    plain = flood_frames(bed, b"x" * 64)
    for i in range(PACKETS):
        frame = bytearray(plain(i % 60000, i // 60000))
        for _ in range(chance.randrange(1, 6)):
            frame[chance.randrange(12, len(frame))] = chance.randrange(256)
        yield bytes(frame[:chance.randrange(14, len(frame))])


def rubbish_is_counted_and_does_no_harm(bed):
    stats = survives(bed, rubbish(bed))
    assert stats["malformed"] > PACKETS / 4, stats


if __name__ == "__main__":
    main(a_syn_flood_keeps_established_flows_and_the_stream, fragments_that_never_become_whole_stay_within_bounds,
         rubbish_is_counted_and_does_no_harm)
