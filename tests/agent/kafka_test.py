"""The stream as records of topics of Kafka: librdkafka's mock brokers, in a process of their own."""
# SPDX-License-Identifier: MIT
import contextlib
import json
import subprocess
import threading
import time

from redis_test import refused, told, traffic
from settings_test import write
from testbed import NAME, main, wait_for


class Broker:
    """Brokers, and what a consumer reads of their topics: (topic, partition, key, message)."""

    def __init__(self, bed, *topics):
        program = bed.program.parents[1] / "tests" / "agent" / "kafka_broker"
        self.process = subprocess.Popen(["ip", "netns", "exec", bed.router, program, *topics], text=True, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.address = self.process.stdout.readline().strip()
        self.records = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            topic, partition, key, value = line.rstrip("\n").split("\t", 3)
            self.records.append((topic, int(partition), key, json.loads(value)))

    def tell(self, what):
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()

    @property
    def messages(self):
        return [r[3] for r in list(self.records)]


@contextlib.contextmanager
def broker(bed, *topics):
    b = Broker(bed, *topics)
    try:
        yield b
    finally:
        b.process.stdin.close()
        b.process.wait(5)


def start(bed, address, more=""):
    text = f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 1\n[sink-bus]\ntype = kafka\naddress = {address}\n{more}\n"
    agent = bed.agent(arguments=["-c", write(bed, text), "--no-state"])
    return agent, agent.connect()


def what_clients_get_is_in_the_topics(bed):
    for codec in ("none", "gzip", "zstd"):
        with broker(bed, "net.flow", "net.flow_purge") as b:
            agent, reader = start(bed, b.address, f"topic = net.{{type}}\nmessages[] = flow\nmessages[] = flow_purge\n"
                                                  f"compression = {codec}\n")
            traffic(bed, reader)
            wait_for(lambda: told(b.messages) == told(m for _, m in reader.messages))
            for topic, _, key, message in b.records:
                assert topic == f"net.{message['type']}" and key == message["flow"]["digest"], (topic, key, message)
            # All of a flow is in one partition.
            places = {(key, partition) for topic, partition, key, _ in b.records if topic == "net.flow_purge"}
            assert len(places) == len({key for key, _ in places}) > 1, places
            assert len({partition for _, partition in places}) > 1, places
            _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["messages"] >= len(b.records))
            assert status["sinks"]["bus"]["state"] == "up" and status["sinks"]["bus"]["dropped"] == {}, status["sinks"]
            assert agent.stop() == 0


def nothing_is_lost_or_there_twice_while_it_is_away(bed):
    with broker(bed, "sonde") as b:
        agent, reader = start(bed, b.address, "messages[] = flow\nmessages[] = flow_purge\n")
        traffic(bed, reader, 2)
        wait_for(lambda: len(told(b.messages)) >= 8)
        b.tell("down")
        wait_for(lambda: "no broker can be reached" in agent.log)
        reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
        traffic(bed, reader, 2)
        b.tell("up")
        traffic(bed, reader, 2)
        wait_for(lambda: told(b.messages) == told(m for _, m in reader.messages), 30)
        wait_for(lambda: "works again" in agent.log)
        _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["timestamp"] > time.time() - 2 and
                                m["sinks"]["bus"]["state"] == "up")
        assert status["sinks"]["bus"]["dropped"] == {}, status["sinks"]


def who_the_agent_is_is_said_once(bed):
    with broker(bed, "sonde") as b:
        agent, _ = start(bed, b.address)
        wait_for(lambda: [m for m in b.messages if m["type"] == "agent_status"])
        b.tell("down")
        wait_for(lambda: "no broker can be reached" in agent.log)
        b.tell("up")
        wait_for(lambda: "works again" in agent.log)
        count = len(b.messages)
        wait_for(lambda: len([m for m in b.messages[count:] if m["type"] == "agent_status"]) > 1)
        assert [m["type"] for m in b.messages].count("agent_hello") == 1
        assert not [key for topic, _, key, m in b.records if m["type"] == "agent_status" and key != ""]


def what_does_not_fit_is_dropped_and_counted(bed):
    with broker(bed, "sonde") as b:
        b.tell("down")
        time.sleep(1)
        agent, reader = start(bed, b.address, "queue = 64K\nmessages[] = flow\n")
        bed.flood(2000, b"to nobody")
        reader.wait(lambda m: m["type"] == "agent_status" and m["flow_count"] > 1900)
        b.tell("up")
        _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "up" and
                                m["sinks"]["bus"]["queue_bytes"] == 0 and m["sinks"]["bus"]["dropped"].get("flow", 0) > 0, 30)
        bus = status["sinks"]["bus"]
        time.sleep(1)
        seen = len([m for m in b.messages if m["type"] == "flow"])
        told_drops = sum(m["counts"].get("flow", 0) for m in b.messages if m["type"] == "dropped")
        all_flows = len(reader.all(type="flow"))
        print(seen, bus, all_flows, told_drops)
        assert seen + bus["dropped"]["flow"] >= all_flows > 1900, (seen, bus, all_flows)


def a_password_nobody_knows_is_told(bed):
    secret = bed.folder / "password"
    secret.write_text("open sesame\n")
    with broker(bed, "sonde") as b:  # it speaks no SASL: what is sent is no answer
        agent, reader = start(bed, b.address, f"login = sonde\npassword_file = {secret}\n")
        reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
        assert "[sink-bus]" in agent.log and "open sesame" not in agent.log, agent.log
        bed.curl(f"https://{NAME}/")
        reader.wait(lambda m: m["type"] == "flow_purge")


def a_server_without_tls_is_told(bed):
    with broker(bed, "sonde") as b:
        agent, reader = start(bed, b.address, "tls = yes\n")
        reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
        assert "[sink-bus]" in agent.log, agent.log


def mistakes_are_named(bed):
    for more, reason in (("topic = flows.{what}", "{what}"), ("topic = {type", "brace"), ("key = port", "key"), ("acks = some", "acks"),
                         ("login = sonde", "password_file"), ("compression = lzma", "compression"), ("mechanism = digest", "mechanism"),
                         ("address = one:9092,two", "HOST:PORT"), ("password_file = /nowhere/at/all\nlogin = x", "/nowhere/at/all")):
        refused(bed, "type = kafka\naddress = 127.0.0.1:9092", more, reason)


if __name__ == "__main__":
    main(what_clients_get_is_in_the_topics, nothing_is_lost_or_there_twice_while_it_is_away, who_the_agent_is_is_said_once,
         what_does_not_fit_is_dropped_and_counted, a_password_nobody_knows_is_told, a_server_without_tls_is_told, mistakes_are_named)
