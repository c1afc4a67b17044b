"""A flood of half-open connections: memory stays bounded, and what is established stays known."""
# SPDX-License-Identifier: MIT
import socket
import time

from testbed import NAME, is_tls_flow, main

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


if __name__ == "__main__":
    main(a_syn_flood_keeps_established_flows_and_the_stream)
