"""The stream as messages on subjects of NATS: the real server, plain, with JetStream, a login, a token, through TLS."""
# SPDX-License-Identifier: MIT
import base64
import contextlib
import json
import os
import signal
import socket
import ssl
import threading
import time

from redis_test import refused, told, traffic
from settings_test import write
from testbed import NAME, main, wait_for

PORT = 14222


class Subscriber:
    """A client of the protocol (docs.nats.io/reference/reference-protocols/nats-protocol): (subject, message)."""

    def __init__(self, bed, subject="sonde.>", context=None, **login):
        self.received, self.answers, self.lock = [], {}, threading.Condition()
        with bed.inside(bed.router):
            s = socket.create_connection(("127.0.0.1", PORT), 5)
        s.settimeout(None)
        self.stream = s.makefile("rb")
        json.loads(self.stream.readline().split(b" ", 1)[1])
        if context is not None:
            self.stream = None
            s = context.wrap_socket(s, server_hostname="127.0.0.1")
            self.stream = s.makefile("rb")
        self.socket = s
        self.send(b"CONNECT " + json.dumps({"verbose": False, "pedantic": False, **login}).encode())
        self.send(b"SUB " + subject.encode() + b" 1")
        self.send(b"SUB answers 2")
        self.send(b"PING")
        assert self.stream.readline().strip() == b"PONG"
        threading.Thread(target=self._read, daemon=True).start()

    def send(self, line, body=None):
        self.socket.sendall(line + b"\r\n" + (body + b"\r\n" if body is not None else b""))

    def _read(self):
        with contextlib.suppress(OSError, ValueError):
            for line in self.stream:
                words = line.split()
                if words[0] == b"PING":
                    self.send(b"PONG")
                elif words[0] == b"MSG":
                    body = self.stream.read(int(words[-1]) + 2)[:-2]
                    with self.lock:
                        if words[2] == b"2":
                            self.answers[len(self.answers)] = json.loads(body)
                        else:
                            self.received.append((words[1].decode(), json.loads(body)))
                        self.lock.notify_all()

    def ask(self, subject, body):
        """An answer of the server's own interface."""
        with self.lock:
            count = len(self.answers)
        payload = json.dumps(body).encode()
        self.send(b"PUB " + subject.encode() + b" answers " + str(len(payload)).encode(), payload)
        return wait_for(lambda: self.answers.get(count))

    @property
    def messages(self):
        return [m for _, m in list(self.received)]


@contextlib.contextmanager
def server(bed, *more):
    process = bed.start(bed.router, "nats-server", "-a", "127.0.0.1", "-p", PORT, *more)
    wait_for(lambda: bed.listens(bed.router, "127.0.0.1", PORT))
    try:
        yield process
    finally:
        process.terminate()
        process.wait(8)


def start(bed, more=""):
    text = f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 1\n[sink-bus]\ntype = nats\naddress = 127.0.0.1:{PORT}\n{more}\n"
    agent = bed.agent(arguments=["-c", write(bed, text), "--no-state"])
    return agent, agent.connect()


def is_up(reader, after=0):
    return reader.wait(lambda m: m["type"] == "agent_status" and m["timestamp"] >= after and m["sinks"]["bus"]["state"] == "up")[1]["sinks"]["bus"]


def what_clients_get_is_published(bed):
    with server(bed):
        subscriber = Subscriber(bed)
        agent, reader = start(bed, "subject = sonde.{sink}.{type}\nmessages[] = flow\nmessages[] = flow_purge\n")
        is_up(reader)
        traffic(bed, reader)
        wait_for(lambda: told(subscriber.messages) == told(m for _, m in reader.messages))
        assert all(subject == f"sonde.bus.{m['type']}" for subject, m in subscriber.received), subscriber.received
        assert {m["type"] for m in subscriber.messages} == {"flow", "flow_purge"}


def what_was_not_answered_comes_again(bed):
    with server(bed):
        agent, reader = start(bed, "subject = sonde.x\nmessages[] = flow\nmessages[] = flow_purge\n")
        first = Subscriber(bed)
        is_up(reader)
        traffic(bed, reader, 2)
        wait_for(lambda: len(told(first.messages)) >= 8)
    traffic(bed, reader, 2)
    wait_for(lambda: "tried again" in agent.log)
    # A subject is not kept, and only who is there hears it: the agent comes last.
    publisher = agent.children()["publisher"]
    os.kill(publisher, signal.SIGSTOP)
    with server(bed):
        second = Subscriber(bed)
        os.kill(publisher, signal.SIGCONT)
        begun = time.time()
        traffic(bed, reader, 2)
        wait_for(lambda: set(told(first.messages + second.messages)) == set(told(m for _, m in reader.messages)))
        assert is_up(reader, begun)["dropped"] == {}
    assert "works again" in agent.log


def jetstream_keeps_each_once(bed):
    folder = bed.folder / "jetstream"
    stream = {"name": "FLOWS", "subjects": ["sonde.>"], "storage": "file"}
    with server(bed, "-js", "-sd", folder):
        agent, reader = start(bed, "subject = sonde.{type}\njetstream = yes\nmessages[] = flow\nmessages[] = flow_purge\n")
        bed.curl(f"https://{NAME}/")
        # Nobody takes the subject: that is told, and nothing is lost.
        reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
        admin = Subscriber(bed, "nothing")
        assert "error" not in admin.ask("$JS.API.STREAM.CREATE.FLOWS", stream)
        traffic(bed, reader, 2)
        is_up(reader, time.time())
    traffic(bed, reader, 2)
    with server(bed, "-js", "-sd", folder):
        traffic(bed, reader, 2)
        admin = Subscriber(bed, "nothing")

        def kept():
            """the stream has each message once"""
            last = admin.ask("$JS.API.STREAM.INFO.FLOWS", {})["state"]["last_seq"]
            found = [admin.ask("$JS.API.STREAM.MSG.GET.FLOWS", {"seq": n + 1})["message"]["data"] for n in range(last)]
            return told(json.loads(base64.b64decode(data)) for data in found) == told(m for _, m in reader.messages)
        wait_for(kept)
        assert is_up(reader, time.time())["dropped"] == {}


def it_logs_in(bed):
    secret = bed.folder / "password"
    secret.write_text("open sesame\n")
    with server(bed, "--user", "probe", "--pass", "open sesame"):
        subscriber = Subscriber(bed, user="probe", **{"pass": "open sesame"})
        agent, reader = start(bed, f"subject = sonde.a\nlogin = probe\npassword_file = {secret}\n")
        wait_for(lambda: subscriber.messages)
        assert agent.stop() == 0
        secret.write_text("wrong\n")
        agent, reader = start(bed, f"login = probe\npassword_file = {secret}\n")
        _, status = reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
        assert "Auth" in status["sinks"]["bus"]["error"] and "wrong" not in agent.log, (status["sinks"], agent.log)
        assert agent.stop() == 0
    secret.write_text("a token\n")
    with server(bed, "--auth", "a token"):
        subscriber = Subscriber(bed, auth_token="a token")
        agent, reader = start(bed, f"subject = sonde.a\npassword_file = {secret}\n")
        wait_for(lambda: subscriber.messages)


def it_speaks_tls(bed):
    key, certificate = bed.make_certificate("nats", "bus", "IP:127.0.0.1,DNS:bus")
    with server(bed, "--tls", "--tlscert", certificate, "--tlskey", key):
        context = ssl.create_default_context(cafile=str(certificate))
        subscriber = Subscriber(bed, context=context)
        agent, reader = start(bed, f"subject = sonde.a\ntls = yes\ntls_ca = {certificate}\n")
        wait_for(lambda: subscriber.messages)
        assert agent.stop() == 0
        agent, reader = start(bed, "tls = yes\n")
        reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
        assert agent.stop() == 0
        agent, reader = start(bed, "subject = sonde.a\ntls = yes\ntls_verify = no\n")
        count = len(subscriber.messages)
        wait_for(lambda: len(subscriber.messages) > count)
        assert agent.stop() == 0
    with server(bed, "--tls", "--tlscert", certificate, "--tlskey", key, "--tlscacert", certificate, "--tlsverify"):
        context.load_cert_chain(certificate, key)
        subscriber = Subscriber(bed, context=context)
        agent, reader = start(bed, f"subject = sonde.a\ntls = yes\ntls_ca = {certificate}\ntls_certificate = {certificate}\n"
                                   f"tls_key = {key}\n")
        wait_for(lambda: subscriber.messages)


def a_server_that_says_nothing_stops_nothing(bed):
    with bed.inside(bed.router):
        listener = socket.create_server(("127.0.0.1", PORT))
    agent, reader = start(bed)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: m["type"] == "flow_purge")
    reader.wait(lambda m: m["type"] == "agent_status" and "error" in m["sinks"]["bus"])
    assert agent.stop() == 0
    listener.close()


def mistakes_are_named(bed):
    for more, reason in (("subject = flows.{what}", "{what}"), ("subject = flows.*", "*"), ("jetstream = perhaps", "jetstream"),
                         ("address = nowhere", "HOST:PORT"), ("password_file = /nowhere/at/all", "/nowhere/at/all")):
        refused(bed, "type = nats\naddress = 127.0.0.1:4222", more, reason)


if __name__ == "__main__":
    main(what_clients_get_is_published, what_was_not_answered_comes_again, jetstream_keeps_each_once, it_logs_in, it_speaks_tls,
         a_server_that_says_nothing_stops_nothing, mistakes_are_named)
