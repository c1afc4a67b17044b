"""Sinks: files that rotate, and connections that the agent makes."""
# SPDX-License-Identifier: MIT
import gzip
import http.server
import json
import os
import pwd
import re
import socket
import ssl
import subprocess
import threading
import time

from testbed import NAME, Reader, is_tls_flow, main, run, wait_for

INTERFACES = "[capture-interface-lan0]\nrole = LAN\n[capture-interface-wan0]\nrole = WAN\n"


def start(bed, sinks, more=""):
    """An agent with these sections [sink-NAME]; its clients come over a Unix socket."""
    text = INTERFACES + f"[sonded]\nupdate_interval = 1\n{more}\n"
    text += f"[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n"
    for name, keys in sinks.items():
        text += f"[sink-{name}]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items())
    path = bed.folder / "sinks.conf"
    path.write_text(text)
    return bed.agent(arguments=["-c", path, "--no-state", "--signatures",
                                bed.folder / "applications.sig"])


def state(reader, name):
    """What the last agent_status says of a sink."""
    return reader.all(type="agent_status")[-1]["sinks"][name]


def is_up(reader, name):
    wait_for(lambda: reader.all(type="agent_status") and state(reader, name)["state"] == "up")


def lines_of(*paths):
    """The messages in files, each line whole."""
    found = []
    for path in paths:
        text = path.read_bytes()
        assert text == b"" or text.endswith(b"\n"), f"{path} ends within a line"
        Reader.lines += text.splitlines()
        found += [json.loads(line) for line in text.splitlines()]
    return found


class Server:
    """Takes connections, one after the other, and keeps the lines that come."""

    def __init__(self, bed, port=7200, paused=False):
        with bed.inside(bed.router):
            self.listener = socket.socket()
            self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.listener.bind(("127.0.0.1", port))
        self.listener.listen()
        self.readers = []
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.readers.append(Reader(connection))

    def messages(self, **wanted):
        return sum((reader.all(**wanted) for reader in list(self.readers)), [])

    def close(self):
        # A thread that waits in accept() keeps the socket listening.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for reader in self.readers:
            reader.close()


# ---- files


def a_file_has_what_was_chosen(bed):
    folder = bed.folder / "log"
    agent = start(bed, {
        "all": {"type": "file", "path": folder / "all.json"},
        "some": {"type": "file", "path": folder / "some.json", "messages[0]": "flow",
                 "filter": "app == 'example' && proto == 'TLS'", "fields[0]": "flow.local_ip",
                 "fields[1]": "flow.ssl.client_sni"},
        "peer": {"type": "file", "path": folder / "peer.json", "format": "netifyd",
                 "messages[0]": "flow", "fields[0]": "flow.detected_application_name"},
        "off": {"type": "file", "path": folder / "off.json", "enable": "no"}})
    reader = agent.connect()
    is_up(reader, "all")
    assert folder.stat().st_uid == pwd.getpwnam("nobody").pw_uid
    assert folder.stat().st_mode & 0o7777 == 0o750
    bed.curl(f"https://{NAME}/")
    bed.curl(f"http://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    reader.wait(lambda m: m["type"] == "flow_stats")
    told = {m["flow"]["digest"] for m in reader.all(type="flow")}
    wait_for(lambda: told <= {m["flow"]["digest"] for m in lines_of(folder / "all.json")
                              if m["type"] == "flow"})
    some = [json.loads(line) for line in (folder / "some.json").read_text().splitlines()]
    assert some == [{"type": "flow", "flow": {"local_ip": "10.77.0.2",
                                              "ssl": {"client_sni": NAME}}}] * 2, some
    peer = (folder / "peer.json").read_text().splitlines()
    assert len(peer) % 2 == 0 and peer
    for head, line in zip(peer[::2], peer[1::2]):
        assert json.loads(head) == {"length": len(line) + 1}
    names = [json.loads(line)["flow"]["detected_application_name"] for line in peer[1::2]]
    assert set(names) == {"netify.example"} or set(names) == {"netify.example", "Unknown"}, names
    assert not (folder / "off.json").exists()
    time.sleep(1.1)
    counts = state(reader, "some")
    assert counts["messages"] == 2 and counts["dropped"] == {} and counts["errors"] == 0, counts
    assert counts["type"] == "file" and counts["bytes"] == (folder / "some.json").stat().st_size
    assert agent.stop() == 0


def files_rotate_and_none_is_torn(bed):
    folder = bed.folder / "rotated"
    agent = start(bed, {"log": {"type": "file", "path": folder / "flows.json", "rotate_size": "20K",
                                "keep": 3, "messages[0]": "flow_purge"}})
    reader = agent.connect()
    is_up(reader, "log")
    bed.flood(300, b"to nobody", first=0)
    assert agent.stop() == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["flows.json", "flows.json.1", "flows.json.2", "flows.json.3"], names
    for number in (1, 2, 3):
        size = (folder / f"flows.json.{number}").stat().st_size
        assert 20 << 10 <= size < 160 << 10, size
    parts = [lines_of(folder / name) for name in names]
    seen = [m["flow"]["last_seen_at"] for part in reversed(parts) for m in part]
    digests = [m["flow"]["digest"] for part in parts for m in part]
    assert seen and len(digests) == len(set(digests)), "each line is in one file"


def a_file_is_begun_anew_when_it_is_old_or_moved_away(bed):
    folder = bed.folder / "moved"
    path = folder / "flows.json"
    agent = start(bed, {"log": {"type": "file", "path": path, "messages[0]": "agent_status"},
                        "old": {"type": "file", "path": folder / "old.json", "rotate_age": 2,
                                "messages[0]": "agent_status", "keep": 1}})
    is_up(agent.connect(), "log")
    wait_for(lambda: path.stat().st_size > 0)
    path.rename(folder / "away.json")
    wait_for(lambda: path.exists() and path.stat().st_size > 0)
    wait_for((folder / "old.json.1").exists)
    assert agent.stop() == 0
    times = [m["uptime"] for m in lines_of(folder / "away.json", path)]
    assert times == list(range(times[0], times[0] + len(times))), "no message was lost"


def a_folder_that_cannot_be_written_is_told(bed):
    folder = bed.folder / "roots"
    folder.mkdir()
    path = bed.folder / "sinks.conf"
    path.write_text(INTERFACES + f"[sink-log]\ntype = file\npath = {folder}/flows.json\n")
    code, lines = bed.try_agent("-c", path, "--no-state")
    assert code == 4 and f"{path}:6: [sink-log] path" in lines[-1] and "chown" in lines[-1], lines
    # One that fails later is tried again, and what waits is not lost.
    os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
    (folder / "flows.json").mkdir()
    agent = start(bed, {"log": {"type": "file", "path": folder / "flows.json",
                                "messages[0]": "flow"}})
    reader = agent.connect()
    wait_for(lambda: reader.all(type="agent_status") and
             "directory" in state(reader, "log").get("error", ""))
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    (folder / "flows.json").rmdir()
    is_up(reader, "log")
    wait_for(lambda: len([m for m in lines_of(folder / "flows.json") if is_tls_flow(m)]) == 2)
    assert "error" not in state(reader, "log") and state(reader, "log")["errors"] > 0


# ---- connections


def a_connection_gets_what_a_client_gets(bed):
    server = Server(bed)
    agent = start(bed, {"there": {"type": "tcp", "address": "localhost:7200"}})
    wait_for(lambda: server.readers)
    reader = server.readers[0]
    reader.wait(lambda m: m["type"] == "interfaces")
    first = [m["type"] for _, m in reader.messages[:4]]
    assert first == ["agent_hello", "agent_status", "definitions", "interfaces"], first
    time.sleep(0.2)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    client = agent.connect()
    wait_for(lambda: state(client, "there")["messages"] > 8 if client.all(type="agent_status")
             else False)
    assert agent.stop() == 0
    server.close()


def nothing_is_lost_while_the_server_is_away(bed):
    agent = start(bed, {"there": {"type": "tcp", "address": "127.0.0.1:7200",
                                  "messages[0]": "flow", "messages[1]": "flow_purge"}})
    client = agent.connect()
    wait_for(lambda: client.all(type="agent_status") and
             state(client, "there")["state"] == "waiting")
    server = Server(bed)
    is_up(client, "there")
    for round_number in range(3):
        bed.curl(f"https://{NAME}/")
        time.sleep(0.2)
        server.close()
        bed.curl(f"https://{NAME}/")
        time.sleep(1.5)
        seen = server.messages()
        server = Server(bed)
        server.readers += [type("Kept", (), {"all": lambda self, s=seen, **w: [
            m for m in s if all(m.get(k) == v for k, v in w.items())],
            "close": lambda self: None})()]
        is_up(client, "there")
        assert state(client, "there")["reconnects"] > round_number

    def live(messages):
        return {m["flow"]["digest"] for m in messages if is_tls_flow(m)}
    wanted = live(client.all(type="flow"))
    assert len(wanted) == 12, len(wanted)
    wait_for(lambda: wanted <= live(server.messages(type="flow")))
    assert state(client, "there")["dropped"] == {}
    server.close()


def what_does_not_fit_is_dropped_and_told(bed):
    agent = start(bed, {"there": {"type": "tcp", "address": "127.0.0.1:7200", "queue": "64K"}},
                  more="ttl_idle_flow = 1")
    client = agent.connect()
    wait_for(lambda: client.all(type="agent_status") and
             state(client, "there")["state"] == "waiting")
    bed.flood(400, b"to nobody")
    wait_for(lambda: state(client, "there")["dropped"])
    assert state(client, "there")["queue_bytes"] <= 64 << 10
    server = Server(bed)
    wait_for(lambda: server.messages(type="dropped"), seconds=25)
    assert sum(server.messages(type="dropped")[0]["count"].values()) > 100
    server.close()


def make_certificates(bed):
    """An authority, a server that it signed for localhost, and a client."""
    folder = bed.folder / "tls"
    folder.mkdir(exist_ok=True)
    ec = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    run("openssl", "req", "-x509", *ec, "-days", "3", "-subj", "/CN=authority", "-keyout",
        folder / "ca.key", "-out", folder / "ca.pem")
    for name, extension in (("server", "subjectAltName=DNS:localhost,IP:127.0.0.1"),
                            ("client", "extendedKeyUsage=clientAuth")):
        run("openssl", "req", *ec, "-subj", f"/CN={name}", "-keyout", folder / f"{name}.key",
            "-out", folder / f"{name}.csr")
        (folder / "extensions").write_text(extension + "\n")
        run("openssl", "x509", "-req", "-in", folder / f"{name}.csr", "-CA", folder / "ca.pem",
            "-CAkey", folder / "ca.key", "-CAcreateserial", "-days", "3", "-extfile",
            folder / "extensions", "-out", folder / f"{name}.pem")
    for key in folder.glob("*.key"):
        key.chmod(0o600)
    return folder


def tls_server(bed, tls, *more, port=7201):
    """openssl s_server that writes what comes into a file, and wants a client's certificate. It serves one
    connection at a time."""
    out = open(bed.folder / f"s_server-{port}.out", "w")
    process = subprocess.Popen(
        ["ip", "netns", "exec", bed.router, "openssl", "s_server", "-quiet", "-accept", str(port),
         "-cert", tls / "server.pem", "-key", tls / "server.key", "-CAfile", tls / "ca.pem",
         "-Verify", "1", "-verify_return_error", "-no_ign_eof", *more],
        stdin=subprocess.PIPE, stdout=out, stderr=subprocess.STDOUT)
    bed.processes.append(process)
    return bed.folder / f"s_server-{port}.out"


def connections_speak_tls(bed):
    tls = make_certificates(bed)
    keys = {"type": "tcp", "address": "localhost:7201", "tls": "yes", "tls_ca": tls / "ca.pem",
            "tls_certificate": tls / "client.pem", "tls_key": tls / "client.key",
            "messages[0]": "flow"}
    for version in ("-tls1_3", "-tls1_2"):
        out = tls_server(bed, tls, version)
        agent = start(bed, {"there": keys})
        client = agent.connect()
        is_up(client, "there")
        bed.curl(f"https://{NAME}/")

        def arrived():
            lines = [json.loads(line) for line in out.read_text().splitlines()
                     if line.startswith("{") and line.endswith("}")]
            return len([m for m in lines if is_tls_flow(m)]) == 2
        wait_for(arrived)
        assert agent.stop() == 0
        bed.end_agents()
        bed.processes.pop().kill()
        time.sleep(0.2)


def what_is_wrong_with_tls_is_told(bed):
    tls = make_certificates(bed)
    good = {"type": "tcp", "address": "localhost:7201", "tls": "yes", "tls_ca": tls / "ca.pem",
            "tls_certificate": tls / "client.pem", "tls_key": tls / "client.key"}
    tls_server(bed, tls)
    tls_server(bed, tls, port=7291)
    other = {k: v for k, v in good.items() if k not in ("tls_certificate", "tls_key")}
    # The names are told apart by what is wrong: no authority, no client's certificate, a wrong name.
    run("cp", bed.folder / "server.pem", tls / "other.pem")
    agent = start(bed, {
        "unknown": {**good, "tls_ca": tls / "other.pem", "address": "localhost:7291"},
        "trusting": {**good, "tls_ca": tls / "other.pem", "tls_verify": "no"},
        "nameless": {**good, "address": "ip6-localhost.invalid:7201"}})
    client = agent.connect()
    is_up(client, "trusting")
    wait_for(lambda: "certificate" in state(client, "unknown").get("error", ""))
    wait_for(lambda: "ip6-localhost.invalid" in state(client, "nameless").get("error", ""))
    bed.end_agents()
    client = start(bed, {"stranger": other}).connect()
    wait_for(lambda: client.all(type="agent_status") and state(client, "stranger")["errors"] > 0)
    bed.end_agents()
    path = bed.folder / "sinks.conf"
    for key, value in (("tls_ca", tls / "none.pem"), ("tls_ca", tls / "server.key"),
                       ("tls_key", tls / "server.key"), ("tls_certificate", tls / "ca.key")):
        text = "".join(f"{k} = {v}\n" for k, v in {**good, key: value}.items())
        path.write_text(INTERFACES + "[sink-bad]\n" + text)
        code, lines = bed.try_agent("-c", path, "--no-state", "--check")
        assert code == 3 and f"{path}:6: [sink-bad]" in lines[-1] and str(value) in lines[-1], lines


# ---- syslog

RSYSLOG = """
module(load="imuxsock" SysSock.Use="off")
module(load="imudp")
module(load="imtcp" MaxSessions="20")
input(type="imuxsock" Socket="{folder}/syslog.sock")
input(type="imudp" address="127.0.0.1" port="5514")
input(type="imtcp" address="127.0.0.1" port="5515")
global(workDirectory="{folder}" maxMessageSize="64k" preserveFQDN="on")
template(name="all" type="string"
         string="%inputname%|%protocol-version%|%pri%|%hostname%|%app-name%|%procid%|%msgid%|%timereported:::date-rfc3339%|%msg%\\n")
action(type="omfile" file="{folder}/syslog.out" template="all")
"""


def start_rsyslog(bed):
    (bed.folder / "syslog.out").unlink(missing_ok=True)
    path = bed.folder / "rsyslog.conf"
    path.write_text(RSYSLOG.format(folder=bed.folder))
    process = bed.start(bed.router, "rsyslogd", "-n", "-f", path, "-i", bed.folder / "rsyslog.pid")
    wait_for((bed.folder / "syslog.sock").exists)
    return process


def rsyslog_lines(bed):
    """What rsyslog made of the messages: lists of the fields in its template."""
    path = bed.folder / "syslog.out"
    return [line.split("|", 8) for line in path.read_text().splitlines()] if path.exists() else []


def rsyslog_understands_what_comes(bed):
    rsyslog = start_rsyslog(bed)
    common = {"type": "syslog", "messages[0]": "flow"}
    agent = start(bed, {
        "datagrams": {**common, "address": "localhost:5514", "facility": "local3"},
        "connection": {**common, "transport": "tcp", "address": "127.0.0.1:5515"},
        "here": {**common, "transport": "local", "address": bed.folder / "syslog.sock",
                 "format": "netifyd"}})
    client = agent.connect()
    for name in ("datagrams", "connection", "here"):
        is_up(client, name)
    bed.curl(f"https://{NAME}/")
    publisher = str(agent.children()["publisher"])

    def told(kind):
        return [fields for fields in rsyslog_lines(bed) if fields[0] == kind]
    wait_for(lambda: len(told("imudp")) == len(told("imtcp")) == len(told("imuxsock")) == 2)
    wanted = {m["flow"]["digest"] for m in client.all(type="flow")}
    for kind, version, priority, message in (("imudp", "1", "158", "flow"),
                                             ("imtcp", "1", "30", "flow"),
                                             ("imuxsock", "0", "30", "-")):
        for fields in told(kind):
            assert fields[1:3] == [version, priority], fields
            assert fields[3] == socket.gethostname() or kind == "imuxsock", fields
            assert fields[4:7] == ["sonded", publisher, message], fields
            assert re.fullmatch(r"20..-..-..T..:..:..(\.\d+)?(Z|[+-]..:..)", fields[7]), fields
            assert json.loads(fields[8])["flow"]["ssl"]["client_sni"] == NAME
        assert {json.loads(fields[8])["flow"]["digest"] for fields in told(kind)} == wanted
    # The server goes and comes back: what the connection held arrives.
    rsyslog.terminate()
    rsyslog.wait(5)
    (bed.folder / "syslog.sock").unlink(missing_ok=True)
    bed.curl(f"https://{NAME}/")
    client.wait(lambda m: is_tls_flow(m) and m["flow"]["digest"] not in wanted)
    time.sleep(1.2)
    start_rsyslog(bed)
    wait_for(lambda: len(told("imtcp")) >= 2 and len(told("imuxsock")) >= 2)
    assert agent.stop() == 0


# ---- HTTP


class Collector:
    """A web server with TLS that keeps each batch once, by its key."""

    def __init__(self, bed, tls):
        self.batches, self.repeated, self.requests = {}, 0, []
        self.status, self.swallows = 204, False
        collector = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                collector.requests.append(dict(self.headers))
                key = self.headers["Idempotency-Key"]
                if collector.status == 204:
                    collector.repeated += key in collector.batches
                    collector.batches[key] = collector.lines(body, self.headers)
                if collector.swallows:  # it has the batch, and the agent does not know
                    self.close_connection = True
                    return
                self.send_response(collector.status)
                if collector.status != 204:
                    self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        with bed.inside(bed.router):
            self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 7202), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls / "server.pem", tls / "server.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @staticmethod
    def lines(body, headers):
        encoding = headers["Content-Encoding"]
        if encoding == "gzip":
            body = gzip.decompress(body)
        elif encoding == "zstd":
            body = subprocess.run(["zstd", "-dc"], input=body, capture_output=True,
                                  check=True).stdout
        assert body.endswith(b"\n"), body
        return [json.loads(line) for line in body.splitlines()]

    def messages(self):
        return sum(list(self.batches.values()), [])

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def collector_keys(bed, tls, **more):
    return {"type": "https", "url": "https://localhost:7202/flows", "tls_ca": tls / "ca.pem",
            "batch_age": 1, "messages[0]": "flow", **more}


def batches_arrive_in_every_compression(bed):
    tls = make_certificates(bed)
    collector = Collector(bed, tls)
    agent = start(bed, {kind: collector_keys(bed, tls, compression=kind,
                                             authorization=f"Bearer {kind}")
                        for kind in ("none", "gzip", "zstd")})
    client = agent.connect()
    client.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.2)
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len([m for m in collector.messages() if is_tls_flow(m)]) == 6)
    seen = {r["Authorization"]: r for r in collector.requests}
    assert set(seen) == {"Bearer none", "Bearer gzip", "Bearer zstd"}, seen
    assert seen["Bearer zstd"]["Content-Encoding"] == "zstd"
    assert seen["Bearer none"].get("Content-Encoding") is None
    assert seen["Bearer none"]["Content-Type"] == "application/x-ndjson"
    assert len(collector.batches) == 3 and collector.repeated == 0
    # The last batch does not wait for its age.
    bed.curl(f"https://{NAME}/")
    client.wait(lambda m: is_tls_flow(m))
    assert agent.stop() == 0
    assert len([m for m in collector.messages() if is_tls_flow(m)]) == 12
    collector.close()


def a_spool_keeps_batches_until_the_server_has_them(bed):
    tls = make_certificates(bed)
    spool = bed.folder / "spool"
    keys = collector_keys(bed, tls, spool=spool, compression="gzip")
    agent = start(bed, {"web": keys})
    client = agent.connect()
    client.wait(lambda m: m["type"] == "interfaces")
    wanted = set()

    def browse(reader):
        before = len(wanted)
        bed.curl(f"https://{NAME}/")

        def told():
            wanted.update(m["flow"]["digest"] for m in reader.all(type="flow") if is_tls_flow(m))
            return len(wanted) == before + 2
        wait_for(told)
    browse(client)
    wait_for(lambda: list(spool.glob("*.batch.gz")))
    assert spool.stat().st_mode & 0o7777 == 0o750
    wait_for(lambda: state(client, "web")["state"] == "waiting")
    browse(client)
    assert agent.stop() == 0
    kept = sorted(path.name for path in spool.iterdir())
    assert len(kept) >= 2 and all(re.fullmatch(r"[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{8}\.batch\.gz",
                                               name) for name in kept), kept
    # The next run begins with what the last one left. The server takes it, but its answer is lost.
    collector = Collector(bed, tls)
    collector.swallows = True
    agent = start(bed, {"web": keys})
    client = agent.connect()
    wait_for(lambda: collector.batches)
    collector.swallows = False
    browse(client)
    wait_for(lambda: not list(spool.iterdir()))
    wait_for(lambda: wanted <= {m["flow"]["digest"] for m in collector.messages()})
    digests = [m["flow"]["digest"] for m in collector.messages()]
    assert len(digests) == len(set(digests)), "each flow once, because batches have keys"
    assert collector.repeated >= 1 and {name.split(".")[0] for name in kept} <= set(collector.batches)
    assert state(client, "web")["dropped"] == {}
    collector.close()


def what_the_server_refuses_is_dropped_and_what_it_delays_is_not(bed):
    tls = make_certificates(bed)
    collector = Collector(bed, tls)
    collector.status = 400
    agent = start(bed, {"web": collector_keys(bed, tls)})
    client = agent.connect()
    client.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.2)
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: client.all(type="agent_status") and state(client, "web")["dropped"])
    assert state(client, "web")["dropped"]["flow"] == 2 and state(client, "web")["state"] == "up"
    for status in (503, 429):
        collector.status = status
        known = len([m for m in collector.messages() if is_tls_flow(m)])
        bed.curl(f"https://{NAME}/")
        wait_for(lambda: f"status {status}" in state(client, "web").get("error", ""))
        collector.status = 204
        wait_for(lambda: len([m for m in collector.messages() if is_tls_flow(m)]) == known + 2)
    assert state(client, "web")["dropped"]["flow"] == 2
    collector.close()


# ---- numbers


def statsd_gets_counters_and_gauges(bed):
    with bed.inside(bed.router):
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind(("127.0.0.1", 8125))
    server.settimeout(5)
    agent = start(bed, {"numbers": {"type": "statsd", "address": "localhost:8125",
                                    "prefix": "router.one"}})
    client = agent.connect()
    is_up(client, "numbers")
    sums, gauges = {}, {}

    def receive():
        data = server.recv(65536)
        assert len(data) <= 1400 and data.endswith(b"\n"), data
        for line in data.decode("ascii").splitlines():
            name, _, rest = line.partition(":")
            value, kind = rest.split("|")
            assert kind in ("c", "g") and name.startswith("router.one."), line
            if kind == "c":
                assert float(value) >= 0, line
                sums[name] = sums.get(name, 0) + float(value)
            else:
                gauges[name] = float(value)
    while "router.one.flows_new" not in sums:
        receive()
    time.sleep(0.1)
    for _ in range(5):
        bed.curl(f"https://{NAME}/")
    until = time.monotonic() + 3.2
    while time.monotonic() < until:
        receive()
    last = client.all(type="agent_status")[-1]
    assert sums["router.one.flows_new"] == last["flows"]["new"] == 10, sums
    assert sums["router.one.interface_tcp.lan0"] == last["stats"]["lan0"]["tcp"], sums
    assert gauges["router.one.flows"] == last["flow_count"]
    assert gauges["router.one.sink_up.numbers"] == 1
    assert state(client, "numbers")["messages"] > 3
    server.close()


def read_metrics(text):
    """{sample: value} of Prometheus's text format, version 0.0.4, held against all its rules and
    against those that promtool has for names."""
    values, described, family = {}, set(), None
    assert text.endswith("\n") and "\r" not in text
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if line.startswith("# HELP "):
            family = line.split(" ")[2]
            assert family not in described, f"{family} comes in two places"
            described.add(family)
            assert len(line.split(" ", 3)[3]) > 3, line
            kind = lines[number + 1].split(" ")
            assert kind[:3] == ["#", "TYPE", family] and kind[3] in ("counter", "gauge"), kind
            assert (kind[3] == "counter") == family.endswith("_total"), line
            continue
        if line.startswith("# TYPE "):
            continue
        found = re.fullmatch(r'([a-z_][a-z0-9_]*)(\{[a-z_]+="(?:[^"\\\n]|\\["\\n])*"'
                             r'(?:,[a-z_]+="(?:[^"\\\n]|\\["\\n])*")*\})? (-?[0-9.]+)', line)
        assert found and found[1] == family, line
        sample = found[1] + (found[2] or "")
        assert sample not in values, f"{sample} stands twice"
        values[sample] = float(found[3])
    return values


def prometheus_gets_the_same_numbers(bed):
    agent = start(bed, {"numbers": {"type": "prometheus", "address": "127.0.0.1:9750"},
                        "file": {"type": "file", "path": bed.folder / "numbers" / "x.json"}})
    client = agent.connect()
    is_up(client, "numbers")
    bed.curl(f"https://{NAME}/")
    client.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    time.sleep(1.5)

    def ask(path, *more):
        return bed.on(bed.router, "curl", "-s", "--max-time", "3", "-w", "\n%{http_code}", *more,
                      f"http://127.0.0.1:9750{path}").stdout.rpartition("\n")
    text, _, code = ask("/metrics")
    assert code == "200", code
    values = read_metrics(text)
    last = client.all(type="agent_status")[-1]
    assert float(values["sonde_flows_new_total"]) == last["flows"]["new"] == 2
    assert float(values['sonde_interface_tcp_total{interface="lan0"}']) == last["stats"]["lan0"]["tcp"]
    assert float(values['sonde_sink_up{sink="file"}']) == 1
    assert float(values['sonde_sink_messages_total{sink="file"}']) > 0
    assert float(values["sonde_cpu_user_seconds_total"]) < 5
    assert 'signatures="' + last["signature_version"] + '"' in text
    assert ask("/")[2] == "404" and ask("/metrics", "-X", "POST", "-d", "x")[2] == "405"
    assert ask("/metrics", "-I")[2] == "200"
    # Who says nothing does not keep others out.
    with bed.inside(bed.router):
        silent = [socket.create_connection(("127.0.0.1", 9750)) for _ in range(8)]
    assert ask("/metrics")[2] == "200"
    for s in silent:
        s.close()
    path = bed.folder / "sinks.conf"
    code, lines = bed.try_agent("-c", path, "--no-state", "--listen", f"unix:{bed.folder}/other")
    assert code == 4 and "[sink-numbers] address" in lines[-1] and "in use" in lines[-1], lines
    assert agent.stop() == 0


if __name__ == "__main__":
    main(a_file_has_what_was_chosen, files_rotate_and_none_is_torn,
         a_file_is_begun_anew_when_it_is_old_or_moved_away,
         a_folder_that_cannot_be_written_is_told, a_connection_gets_what_a_client_gets,
         nothing_is_lost_while_the_server_is_away, what_does_not_fit_is_dropped_and_told,
         connections_speak_tls, what_is_wrong_with_tls_is_told,
         rsyslog_understands_what_comes, batches_arrive_in_every_compression,
         a_spool_keeps_batches_until_the_server_has_them,
         what_the_server_refuses_is_dropped_and_what_it_delays_is_not, statsd_gets_counters_and_gauges,
         prometheus_gets_the_same_numbers)
