"""The stream as entries of a stream in Redis: the real server, plain, with a password and a user, through TLS."""
# SPDX-License-Identifier: MIT
import contextlib
import json
import socket
import subprocess
import time

from settings_test import write
from testbed import NAME, main, run, wait_for

PORT, TLS_PORT = 16379, 16380


def cli(bed, *arguments, port=PORT, check=True):
    with bed.inside(bed.router):
        return subprocess.run(["redis-cli", "-p", str(port), *map(str, arguments)], capture_output=True, text=True, timeout=10,
                              check=check).stdout


@contextlib.contextmanager
def server(bed, *more, keep="redis"):
    """What it is told in a folder of this name it knows again."""
    folder = bed.folder / keep
    folder.mkdir(exist_ok=True)
    process = bed.start(bed.router, "redis-server", "--port", PORT, "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes",
                        "--appendfsync", "always", *more)
    wait_for(lambda: "PONG" in cli(bed, "ping", check=False) or "NOAUTH" in cli(bed, "ping", check=False))
    try:
        yield process
    finally:
        process.terminate()
        process.wait(8)


def entries(bed, *login, stream="sonde"):
    """The messages in the stream, in their order."""
    text = cli(bed, *login, "--raw", "XRANGE", stream, "-", "+")
    lines = text.splitlines()
    return [json.loads(lines[n + 1]) for n, line in enumerate(lines) if line == "json"]


def start(bed, more="", port=PORT):
    text = f"[sonded]\nupdate_interval = 1\nttl_idle_flow = 1\n[sink-bus]\ntype = redis\naddress = 127.0.0.1:{port}\n{more}\n"
    return bed.agent(arguments=["-c", write(bed, text), "--no-state"])


def told(messages):
    """What can be compared: messages about flows, by their text."""
    return sorted(json.dumps(m, sort_keys=True) for m in messages if m["type"] in ("flow", "flow_purge") and not m["established"])


def traffic(bed, reader, count=3):
    seen = len(reader.all(type="flow_purge"))
    for _ in range(count):
        bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: len(reader.all(type="flow_purge")) >= seen + 2 * count, what="ends of flows")


def what_clients_get_is_in_the_stream(bed):
    with server(bed):
        agent = start(bed, "database = 3\nstream = events\nmessages[] = flow\nmessages[] = flow_purge\n")
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "up")
        traffic(bed, reader)
        wait_for(lambda: told(entries(bed, "-n", "3", stream="events")) == told(m for _, m in reader.messages))
        assert {m["type"] for m in entries(bed, "-n", "3", stream="events")} == {"flow", "flow_purge"}
        assert cli(bed, "EXISTS", "events").strip() == "0", "the database is another one"


def nothing_is_lost_while_it_is_away(bed):
    with server(bed):
        agent = start(bed, "messages[] = flow\nmessages[] = flow_purge\n")
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "up")
        traffic(bed, reader, 2)
    traffic(bed, reader, 2)
    assert "tried again" in agent.log
    with server(bed):
        traffic(bed, reader, 2)
        wait_for(lambda: set(told(entries(bed))) == set(told(m for _, m in reader.messages)))
        _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["reconnects"] > 0)
        assert status["sinks"]["bus"]["dropped"] == {}, status["sinks"]
    assert "works again" in agent.log


def it_logs_in(bed):
    secret = bed.folder / "password"
    secret.write_text("open sesame\n")
    with server(bed, "--requirepass", "open sesame", keep="login"):
        agent = start(bed, f"password_file = {secret}\n")
        wait_for(lambda: entries(bed, "-a", "open sesame"))
        assert agent.stop() == 0
        cli(bed, "-a", "open sesame", "ACL", "SETUSER", "probe", "on", ">only", "~sonde", "+xadd", "+select")
        secret.write_text("only\n")
        cli(bed, "-a", "open sesame", "DEL", "sonde")
        agent = start(bed, f"password_file = {secret}\nlogin = probe\n")
        wait_for(lambda: entries(bed, "-a", "open sesame"))
        assert agent.stop() == 0
        # A wrong one is told, and the agent goes on.
        secret.write_text("wrong\n")
        agent = start(bed, f"password_file = {secret}\n")
        wait_for(lambda: "WRONGPASS" in agent.log)
        reader = agent.connect()
        _, status = reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "waiting")
        assert "WRONGPASS" in status["sinks"]["bus"]["error"]
        assert "open sesame" not in agent.log and "wrong" not in agent.log.replace("WRONG", "")


def what_redis_refuses_is_dropped_and_counted(bed):
    with server(bed, keep="refused"):
        cli(bed, "SET", "sonde", "a text")
        agent = start(bed, "messages[] = flow\n")
        reader = agent.connect()
        bed.curl(f"https://{NAME}/")
        reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["dropped"].get("flow", 0) >= 2 and
                    m["sinks"]["bus"]["errors"] > 0, what="dropped messages")
        assert "WRONGTYPE" in agent.log


def the_stream_has_a_length(bed):
    with server(bed):
        agent = start(bed, "stream = short\nstream_length = 100\nmessages[] = flow\n")
        reader = agent.connect()
        reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["bus"]["state"] == "up")
        bed.flood(3000, b"to nobody")
        assert agent.stop() == 0
        assert 100 <= int(cli(bed, "XLEN", "short")) <= 400, cli(bed, "XLEN", "short")


def it_speaks_tls(bed):
    key, certificate = bed.make_certificate("redis", "bus", "IP:127.0.0.1")
    with server(bed, "--tls-port", TLS_PORT, "--tls-cert-file", certificate, "--tls-key-file", key, "--tls-ca-cert-file", certificate,
                "--tls-auth-clients", "no", keep="tls"):
        agent = start(bed, f"tls = yes\ntls_ca = {certificate}\n", TLS_PORT)
        wait_for(lambda: entries(bed))
        assert agent.stop() == 0
        agent = start(bed, "tls = yes\n", TLS_PORT)
        wait_for(lambda: "certificate" in agent.log)


def nonsense_from_the_server_is_no_answer(bed):
    for answer in (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"+OK\r\n" * 100, b"*1000000000\r\n", b"$-5\r\n", bytes(range(256)) * 40):
        with bed.inside(bed.router):
            listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", PORT))
        listener.listen()
        listener.settimeout(8)
        agent = start(bed, "messages[] = agent_status\n")
        connection, _ = listener.accept()
        connection.sendall(answer)
        time.sleep(0.5)
        assert agent.connect().wait(lambda m: m["type"] == "interfaces") and "was ended" not in agent.log, agent.log
        connection.close()
        listener.close()
        assert agent.stop() == 0


def refused(bed, keys, more, reason):
    """A sink with these keys is no sink: that is told with its place and this reason."""
    code, lines = bed.try_agent("-c", write(bed, f"[sink-bus]\n{keys}\n{more}\n"), "--check")
    assert code in (3, 5) and reason in lines[-1] and "sonded.conf:" in "\n".join(lines), (more, code, lines)


def mistakes_are_named(bed):
    for more, reason in (("password_file = /nowhere/at/all", "/nowhere/at/all"), ("database = many", "database"),
                         ("address = nowhere", "HOST:PORT"), ("stream_length = -1", "stream_length")):
        refused(bed, "type = redis\naddress = 127.0.0.1:6379", more, reason)


if __name__ == "__main__":
    main(what_clients_get_is_in_the_stream, nothing_is_lost_while_it_is_away, it_logs_in, what_redis_refuses_is_dropped_and_counted,
         the_stream_has_a_length, it_speaks_tls, nonsense_from_the_server_is_no_answer, mistakes_are_named)
