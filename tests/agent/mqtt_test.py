"""The stream as messages with topics for an MQTT server: the real mosquitto, plain, with a password, through TLS."""
# SPDX-License-Identifier: MIT
import collections
import contextlib
import json
import os
import signal
import socket
import ssl
import subprocess
import threading
import time

from redis_test import refused
from settings_test import write
from testbed import NAME, SERVER, main, run, wait_for

PORT, TLS_PORT = 18830, 18840
FLOWS = "messages[] = flow\nmessages[] = flow_purge\n"


@contextlib.contextmanager
def server(bed, *lines, keep="mqtt", address="127.0.0.1", ns=None):
    """What it is told in a folder of this name it knows again."""
    folder = bed.folder / keep
    folder.mkdir(exist_ok=True)
    text = [f"listener {PORT} {address}", "user root", "persistence true", f"persistence_location {folder}/",
            "max_queued_messages 0", "log_dest none", *(lines or ["allow_anonymous true"])]
    (folder / "mosquitto.conf").write_text("\n".join(map(str, text)) + "\n")
    process = bed.start(ns or bed.router, "mosquitto", "-c", folder / "mosquitto.conf")

    def listens():
        assert process.poll() is None, "mosquitto does not start"
        return bed.listens(ns or bed.router, address, PORT)
    wait_for(listens)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(8)


class Subscriber:
    """Reads topics in the router's namespace, across restarts of the server: [(topic, text)]."""

    def __init__(self, bed, topic="sonde/#", *more, name="reader"):
        self.seen = []
        command = ["stdbuf", "-oL", "mosquitto_sub", "-p", str(PORT), "-i", name, "-c", "-q", "1", "-t", topic, "-F", "%t %p", "-d", *more]
        self.process = subprocess.Popen(["ip", "netns", "exec", bed.router, *command], text=True, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        bed.processes.append(self.process)
        self.subscribed = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()
        assert self.subscribed.wait(8), "nobody can subscribe"

    def _read(self):
        for line in self.process.stdout:
            if line.startswith("Subscribed"):
                self.subscribed.set()
            topic, _, text = line.rstrip("\n").partition(" ")
            if topic != "Client" and text.startswith(("{", "o")):
                self.seen.append((topic, text))

    def messages(self):
        return [json.loads(text) for _, text in list(self.seen) if text.startswith("{")]

    def close(self):
        self.process.terminate()
        self.process.wait(8)


def retained(bed, topic):
    """The text that the server keeps for a topic; empty: none."""
    with bed.inside(bed.router):
        return subprocess.run(["mosquitto_sub", "-p", str(PORT), "-t", topic, "-C", "1", "-W", "1"], capture_output=True, text=True,
                              timeout=10, check=False).stdout.strip()


def start(bed, more="", address=f"127.0.0.1:{PORT}", head="update_interval = 1\nttl_idle_flow = 1\n"):
    text = f"[sonded]\nuuid = AB-12-CD-34\n{head}[sink-bus]\ntype = mqtt\naddress = {address}\n{more}\n"
    return bed.agent(arguments=["-c", write(bed, text), "--no-state"])


def is_up(m):
    return m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "up"


def up(agent):
    reader = agent.connect()
    reader.wait(is_up, what="word of a sink that is up")
    return reader


def told(messages):
    """What can be compared: messages about flows, by their text, and how often each came."""
    return collections.Counter(json.dumps(m, sort_keys=True) for m in messages
                               if m["type"] in ("flow", "flow_purge") and not m["established"])


def of_client(reader):
    return told(m for _, m in list(reader.messages))


def traffic(bed, reader, count=3):
    seen = len(reader.all(type="flow_purge"))
    for _ in range(count):
        bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: len(reader.all(type="flow_purge")) >= seen + 2 * count, what="ends of flows")


def what_clients_get_is_published(bed):
    for qos in (0, 1):
        with server(bed, keep=f"qos{qos}"):
            subscriber = Subscriber(bed)
            agent = start(bed, f"{FLOWS}qos = {qos}\n")
            reader = up(agent)
            traffic(bed, reader)
            wait_for(lambda: told(subscriber.messages()) == of_client(reader))
            assert all(topic == f"sonde/AB-12-CD-34/{json.loads(text)['type']}" for topic, text in subscriber.seen)
            count = len(subscriber.seen)
            _, status = reader.wait(lambda m: is_up(m) and m["sinks"]["bus"]["messages"] == count, what="their number")
            assert status["sinks"]["bus"]["dropped"] == {} and status["sinks"]["bus"]["errors"] == 0, status["sinks"]
            assert agent.stop() == 0
            subscriber.close()


def several_sinks_have_one_server(bed):
    with server(bed, keep="several"):
        subscribers = [Subscriber(bed, f"{name}/#", name=name) for name in ("bus", "second")]
        agent = start(bed, f"{FLOWS}topic = {{sink}}/{{type}}\n[sink-second]\ntype = mqtt\naddress = 127.0.0.1:{PORT}\n"
                      f"{FLOWS}topic = {{sink}}/{{type}}\n")
        reader = up(agent)
        reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["second"]["state"] == "up")
        traffic(bed, reader)
        for subscriber in subscribers:
            wait_for(lambda: told(subscriber.messages()) == of_client(reader))
            subscriber.close()
        assert "tried again" not in agent.log, agent.log


def members_are_chosen(bed):
    with server(bed, keep="members"):
        subscriber = Subscriber(bed, "a/#")
        agent = start(bed, "topic = a/{sink}/{{{type}}}\nmessages[] = flow\nfields[] = flow.other_ip\nfilter = port == 443\n")
        reader = up(agent)
        bed.curl(f"http://{NAME}/")
        traffic(bed, reader)
        wait_for(lambda: len(subscriber.seen) >= 3)
        assert {topic for topic, _ in subscriber.seen} == {"a/bus/{flow}"}, subscriber.seen
        assert all(set(m) <= {"type", "flow"} and set(m["flow"]) == {"other_ip"} for m in subscriber.messages()), subscriber.seen
        subscriber.close()


def nothing_is_lost_while_it_is_away(bed):
    with server(bed, keep="away"):
        subscriber = Subscriber(bed)
        agent = start(bed, FLOWS)
        reader = up(agent)
        traffic(bed, reader, 2)
        wait_for(lambda: told(subscriber.messages()) == of_client(reader))
        time.sleep(0.5)  # for what acknowledges them
    wait_for(lambda: "tried again" in agent.log)
    traffic(bed, reader, 2)
    with server(bed, keep="away"):
        traffic(bed, reader, 2)
        wait_for(lambda: told(subscriber.messages()) == of_client(reader))
        _, status = reader.wait(lambda m: is_up(m) and m["sinks"]["bus"]["reconnects"] > 0)
        assert status["sinks"]["bus"]["dropped"] == {}, status["sinks"]
        count = len(subscriber.seen)
        reader.wait(lambda m: is_up(m) and m["sinks"]["bus"]["messages"] == count, what="their number")
        subscriber.close()
    assert "works again" in agent.log


def what_was_not_acknowledged_comes_again(bed):
    """The server is killed while messages are on their way: at least once is what QoS 1 says."""
    with server(bed, "allow_anonymous true", "autosave_interval 1", "autosave_on_changes true", keep="killed") as first:
        subscriber = Subscriber(bed)
        agent = start(bed, FLOWS)
        reader = up(agent)
        first.send_signal(signal.SIGSTOP)  # what is sent from now on nobody acknowledges
        traffic(bed, reader, 2)
        time.sleep(0.5)
        first.kill()
    with server(bed, keep="killed"):
        traffic(bed, reader, 1)
        wait_for(lambda: set(told(subscriber.messages())) == set(of_client(reader)))
        assert up(agent).all(type="agent_status")[-1]["sinks"]["bus"]["dropped"] == {}
        subscriber.close()


def a_server_without_a_sign_of_life_is_left(bed):
    with server(bed, keep="asleep") as broker:
        subscriber = Subscriber(bed)
        agent = start(bed, f"{FLOWS}keep_alive = 5\n")
        reader = up(agent)
        broker.send_signal(signal.SIGSTOP)
        try:
            traffic(bed, reader, 2)
            wait_for(lambda: "no sign of life" in agent.log)
        finally:
            broker.send_signal(signal.SIGCONT)
        wait_for(lambda: "works again" in agent.log)
        wait_for(lambda: set(told(subscriber.messages())) == set(of_client(reader)))
        subscriber.close()


def what_is_too_much_is_counted(bed):
    with server(bed, keep="full"):
        subscriber = Subscriber(bed)  # which comes back
    agent = start(bed, "messages[] = flow\nqueue = 64K\n")
    reader = agent.connect()
    bed.flood(600, b"to nobody")

    def are_over(m):
        return m["type"] == "agent_status" and m["flows"]["new"] >= 600 and m["flow_count"] == 0
    reader.wait(are_over, what="end of all flows")
    with server(bed, keep="full"):
        _, status = reader.wait(lambda m: is_up(m) and m["sinks"]["bus"]["queue_bytes"] == 0)
        sink = status["sinks"]["bus"]
        wait_for(lambda: len(subscriber.seen) >= sink["messages"])
        assert len(subscriber.seen) == sink["messages"] > 0 and sink["dropped"]["flow"] > 0, sink
        assert sink["messages"] + sink["dropped"]["flow"] == len(reader.all(type="flow", established=False)), sink
        subscriber.close()


def it_says_whether_it_is_there(bed):
    topic = "sonde/AB-12-CD-34/status"
    with server(bed, keep="status"):
        agent = start(bed, "status_topic = sonde/{agent_uuid}/status\nmessages[] = flow\n")
        up(agent)
        wait_for(lambda: retained(bed, topic) == "online")
        assert agent.stop() == 0
        assert retained(bed, topic) == "offline"
        agent = start(bed, "status_topic = sonde/{agent_uuid}/status\nmessages[] = flow\n")
        up(agent)
        assert retained(bed, topic) == "online"
        # All of it is killed, so nobody can say good-bye.
        subscriber = Subscriber(bed, topic)
        children = agent.children().values()
        for pid in [agent.process.pid, *children]:
            os.kill(pid, signal.SIGKILL)
        wait_for(lambda: (topic, "offline") in subscriber.seen)
        subscriber.close()


def it_logs_in(bed):
    folder = bed.folder / "login"
    folder.mkdir()
    secret, passwords = folder / "password", folder / "passwords"
    passwords.write_text("")
    run("mosquitto_passwd", "-b", passwords, "probe", "open sesame")
    secret.write_text("open sesame\n")
    with server(bed, "allow_anonymous false", f"password_file {passwords}", keep="login"):
        subscriber = Subscriber(bed, "sonde/#", "-u", "probe", "-P", "open sesame")
        agent = start(bed, f"login = probe\npassword_file = {secret}\n")
        up(agent)
        wait_for(lambda: subscriber.messages())
        assert agent.stop() == 0
        for lines in (f"login = probe\npassword_file = {secret}\n", ""):
            secret.write_text("wrong\n")
            agent = start(bed, lines)
            wait_for(lambda: "it is tried again" in agent.log)
            reader = agent.connect()
            _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "waiting")
            assert "Refused" in status["sinks"]["bus"]["error"], status["sinks"]
            traffic(bed, reader, 1)  # the agent goes on
            assert "open sesame" not in agent.log and "wrong" not in agent.log, agent.log
            assert agent.stop() == 0
        subscriber.close()


def certificates(bed, folder):
    """An authority, and certificates of it for the server's address and the agent."""
    folder.mkdir(exist_ok=True)
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", "/CN=authority",
        "-keyout", folder / "ca.key", "-out", folder / "ca.pem")
    for name, extension in (("bus", "subjectAltName=IP:127.0.0.1"), ("agent", "subjectAltName=DNS:agent")):
        (folder / f"{name}.ext").write_text(extension + "\n")
        run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}", "-keyout",
            folder / f"{name}.key", "-out", folder / f"{name}.csr")
        run("openssl", "x509", "-req", "-in", folder / f"{name}.csr", "-CA", folder / "ca.pem", "-CAkey", folder / "ca.key",
            "-CAcreateserial", "-days", "30", "-extfile", folder / f"{name}.ext", "-out", folder / f"{name}.pem")


def it_speaks_tls(bed):
    folder = bed.folder / "certificates"
    certificates(bed, folder)
    ca = f"tls = yes\ntls_ca = {folder}/ca.pem\n"
    own = f"tls_certificate = {folder}/agent.pem\ntls_key = {folder}/agent.key\n"
    with server(bed, "allow_anonymous true", f"listener {TLS_PORT} 127.0.0.1", f"cafile {folder}/ca.pem", f"certfile {folder}/bus.pem",
                f"keyfile {folder}/bus.key", "require_certificate true", keep="tls"):
        subscriber = Subscriber(bed)
        agent = start(bed, FLOWS + ca + own, f"127.0.0.1:{TLS_PORT}")
        reader = up(agent)
        traffic(bed, reader)
        wait_for(lambda: told(subscriber.messages()) == of_client(reader))
        assert agent.stop() == 0
        # Without its own certificate, without the authority, and by another name.
        # Of the first one the server may be gone before the library has read why.
        for lines, address, *reasons in ((ca, "127.0.0.1", "certificate required", "its log says why"),
                                         (f"tls = yes\n{own}", "127.0.0.1", "certificate"), (ca + own, "localhost", "mismatch")):
            agent = start(bed, FLOWS + lines, f"{address}:{TLS_PORT}")
            wait_for(lambda: "it is tried again" in agent.log)
            _, status = agent.connect().wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "waiting")
            error = status["sinks"]["bus"]["error"]
            assert "TLS" in error and any(reason in error for reason in reasons), error
            assert agent.stop() == 0
        agent = start(bed, f"{FLOWS}{ca}{own}tls_verify = no\n", f"localhost:{TLS_PORT}")
        up(agent)
        subscriber.close()


def the_server_is_asked_for_by_its_name(bed):
    """RFC 6066: servers that have many names choose the certificate by it. Addresses are no names."""
    folder = bed.folder / "certificates"
    certificates(bed, folder)
    names = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "bus.pem", folder / "bus.key")
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    with bed.inside(bed.router):
        listener = socket.create_server(("127.0.0.1", PORT))
    listener.settimeout(8)
    for address, name in (("127.0.0.1", None), ("localhost", "localhost")):
        agent = start(bed, f"tls = yes\ntls_ca = {folder}/ca.pem\n", f"{address}:{PORT}")
        connection, _ = listener.accept()
        connection.settimeout(8)
        with contextlib.suppress(ssl.SSLError, OSError), context.wrap_socket(connection, server_side=True) as secured:
            secured.recv(1)
        assert names.pop() == name
        assert agent.stop() == 0
    listener.close()


def it_goes_by_the_next_address(bed):
    """localhost is ::1 too, where nobody listens."""
    with server(bed, keep="next"):
        agent = start(bed, "messages[] = flow\n", f"localhost:{PORT}")
        up(agent)
        assert "tried again" not in agent.log, agent.log


def its_connection_is_the_agents_own(bed):
    with server(bed, keep="own", address=SERVER, ns=bed.server):
        agent = start(bed, "messages[] = agent_status\n", f"{SERVER}:{PORT}")
        reader = up(agent)
        _, flow = reader.wait(lambda m: m["type"] == "flow" and m["flow"]["other_port"] == PORT)
        assert flow["flow"]["tags"] == ["self"], flow


def a_silent_server_keeps_nobody_waiting(bed):
    with bed.inside(bed.router):
        listener = socket.create_server(("127.0.0.1", PORT))
    agent = start(bed, "messages[] = flow\n")
    reader = agent.connect()
    for _ in range(3):
        before, again = time.monotonic(), len(reader.all(type="agent_status"))
        wait_for(lambda: len(reader.all(type="agent_status")) > again, 5)
        assert time.monotonic() - before < 2.5
    wait_for(lambda: "no answer within 10 s" in agent.log)
    listener.close()
    assert agent.stop() == 0


def nonsense_from_the_server_is_no_answer(bed):
    yes = b"\x20\x02\x00\x00"  # CONNACK
    for answer in (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x20\x02\x00\x05", yes * 50, yes + b"\x40\x02\x7f\x7f" * 20,
                   yes + b"\xff\xff\xff\xff\xff", yes + b"\x30\xff\xff\xff\x7f", yes + b"\x40\x00", bytes(range(256)) * 40):
        with bed.inside(bed.router):
            listener = socket.create_server(("127.0.0.1", PORT))
        listener.settimeout(8)
        agent = start(bed, "messages[] = agent_status\n")
        connection, _ = listener.accept()
        connection.sendall(answer)
        time.sleep(0.3)
        assert agent.connect().wait(lambda m: m["type"] == "interfaces") and "was ended" not in agent.log, agent.log
        connection.close()
        listener.close()
        assert agent.stop() == 0


def mistakes_are_named(bed):
    secret = bed.folder / "secret"
    secret.write_text("word\n")
    for more, reason in (("login = a\npassword_file = /nowhere/at/all", "/nowhere/at/all"), (f"password_file = {secret}", "login"),
                         ("qos = 2", "qos"), ("keep_alive = 1", "keep_alive"), ("address = nowhere", "HOST:PORT"),
                         ("topic = a/{typ}", "there is no {typ} here"), ("topic = a/#", '"#" may not'), ("status_topic = küche", "may not stand there"), ("topic = {type", "a { has no }"),
                         ("status_topic = a/{type}", "there is no {type} here"), ("client_id = {}", "there is no {} here"),
                         ("tls = yes\ntls_ca = /nowhere/at/all", "/nowhere/at/all")):
        refused(bed, "type = mqtt\naddress = 127.0.0.1:1883", more, reason)


if __name__ == "__main__":
    main(what_clients_get_is_published, several_sinks_have_one_server, members_are_chosen, nothing_is_lost_while_it_is_away,
         what_was_not_acknowledged_comes_again, a_server_without_a_sign_of_life_is_left,
         what_is_too_much_is_counted, it_says_whether_it_is_there, it_logs_in, it_speaks_tls, the_server_is_asked_for_by_its_name,
         it_goes_by_the_next_address, its_connection_is_the_agents_own, a_silent_server_keeps_nobody_waiting,
         nonsense_from_the_server_is_no_answer, mistakes_are_named)
