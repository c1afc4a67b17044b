"""Who may read at a listener: TLS, tokens, certificates of clients, users of Unix sockets."""
# SPDX-License-Identifier: MIT
import contextlib
import json
import os
import pwd
import resource
import signal
import socket
import ssl
import stat
import time

from sinks_test import INTERFACES, make_certificates
from testbed import NAME, Reader, is_tls_flow, main, run, wait_for

TOKEN = "0123456789abcdef0123456789abcdef"
PORT = 7150


def write(bed, keys, more=""):
    """A configuration with these keys of [socket]; a Unix socket beside them is open to all."""
    (bed.folder / "token").write_text(TOKEN + "\n")
    (bed.folder / "token").chmod(0o600)
    text = INTERFACES + f"[sonded]\nupdate_interval = 1\n[socket]\nlisten_path[9] = {bed.folder}/sonded.sock\n"
    text += "".join(f"{key} = {value}\n" for key, value in keys.items()) + more
    path = bed.folder / "admission.conf"
    path.write_text(text)
    return path


def start(bed, keys, more=""):
    return bed.agent(arguments=["-c", write(bed, keys, more), "--no-state", "--signatures",
                                bed.folder / "applications.sig"])


def tls_keys(tls, **more):
    return {"listen_address[0]": "127.0.0.1", "listen_tls_certificate[0]": tls / "server.pem",
            "listen_tls_key[0]": tls / "server.key",
            **{f"listen_{key}[0]": value for key, value in more.items()}}


def connect(bed):
    with bed.inside(bed.router):
        s = socket.socket()
        s.settimeout(5)
        s.connect(("127.0.0.1", PORT))
    return s


def tls_connect(bed, tls, certificate=None, version=None):
    context = ssl.create_default_context(cafile=tls / "ca.pem")
    if certificate:
        context.load_cert_chain(tls / f"{certificate}.pem", tls / f"{certificate}.key")
    if version:
        context.minimum_version = context.maximum_version = version
    s = context.wrap_socket(connect(bed), server_hostname="localhost")
    s.settimeout(None)
    return s


def say_token(s, token=TOKEN):
    s.sendall(json.dumps({"token": token}).encode() + b"\n")
    return s


def is_closed(s, seconds=3):
    """Nothing came but the end."""
    s.settimeout(seconds)
    try:
        return s.recv(4096) == b""
    except (ConnectionResetError, ssl.SSLError):
        return True
    finally:
        s.close()


def refused(reader):
    return reader.all(type="agent_status")[-1]["queues"]["clients_refused"]


def wait_refused(reader, **wanted):
    wait_for(lambda: reader.all(type="agent_status") and
             all(refused(reader)[kind] == count for kind, count in wanted.items()))


def gets_the_stream(reader):
    reader.wait(lambda m: m["type"] == "interfaces")
    assert reader.messages[0][1]["type"] == "agent_hello"


def tls_and_a_token(bed):
    tls = make_certificates(bed)
    agent = start(bed, {**tls_keys(tls, token=bed.folder / "token"), "handshake_timeout": 2})
    other = agent.connect()
    gets_the_stream(other)
    readers = []
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        readers.append(Reader(say_token(tls_connect(bed, tls, version=version))))
        gets_the_stream(readers[-1])
    # In pieces, with the blanks that JSON allows.
    s = tls_connect(bed, tls)
    for part in (b'  { "tok', b'en" :\t"' + TOKEN.encode()[:7], TOKEN.encode()[7:] + b'" } \r', b"\n"):
        s.sendall(part)
        time.sleep(0.1)
    readers.append(Reader(s))
    gets_the_stream(readers[-1])
    for line in (b'{"token": "' + TOKEN.encode()[:-1] + b'"}\n',
                 b'{"token": "' + TOKEN.encode()[:-1] + b'0"}\n',
                 b'{"token": "' + TOKEN.encode() + b'0"}\n', b'{"token": ""}\n', b"\n",
                 b'{"token": "' + TOKEN.encode() + b'", "more": 1}\n', TOKEN.encode() + b"\n",
                 b'{"token": "' + b"x" * 5000 + b'"}\n', b"\0\xff" * 40 + b"\n"):
        s = tls_connect(bed, tls)
        s.sendall(line)
        assert is_closed(s), line
    wait_refused(other, token=9)
    # No TLS at all, TLS that is too old, and a client that does not trust the certificate.
    for bytes_sent in (b'{"token": "' + TOKEN.encode() + b'"}\n', b"GET / HTTP/1.0\r\n\r\n",
                       b"\x16\x03\x01\x02\x00" + b"\0" * 512):
        s = connect(bed)
        s.sendall(bytes_sent)
        s.settimeout(3)
        with contextlib.suppress(ConnectionResetError):
            assert b"{" not in s.recv(4096)
        s.close()
    with contextlib.suppress(ssl.SSLError):
        ssl.create_default_context().wrap_socket(connect(bed), server_hostname="localhost")
        raise AssertionError("it was not to be trusted")
    wait_refused(other, tls=4, token=9, late=0)
    # Those that never come to an end: nothing, half a handshake, a handshake and half a line.
    hello = ssl.MemoryBIO()
    with contextlib.suppress(ssl.SSLWantReadError):
        ssl.create_default_context().wrap_bio(ssl.MemoryBIO(), hello,
                                              server_hostname="localhost").do_handshake()
    hello = hello.read()
    slow = [connect(bed), connect(bed), connect(bed), tls_connect(bed, tls), tls_connect(bed, tls)]
    slow[1].sendall(hello[:30])
    slow[2].sendall(hello)
    slow[4].sendall(b'{"token": "0123')
    began = time.monotonic()
    bed.curl(f"https://{NAME}/")
    for reader in [other, *readers]:
        reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    assert time.monotonic() - began < 1.5, "nobody waits for a handshake"
    wait_refused(other, late=5)
    assert 1.5 < time.monotonic() - began < 4.5
    for s in slow[:2] + slow[3:]:
        assert is_closed(s)
    slow[2].close()
    assert all(reader.ended is None for reader in readers)
    lines = [line for line in agent.lines if "refused" in line]
    assert 5 <= len(lines) <= 12, lines
    assert any("its token is wrong" in line for line in lines), lines
    assert agent.stop() == 0
    assert TOKEN not in agent.log
    for reader in readers:
        wait_for(lambda reader=reader: reader.ended)
        assert isinstance(reader.ended, EOFError), reader.ended


def a_token_without_tls(bed):
    agent = start(bed, {"listen_address[3]": "127.0.0.1", "listen_token[3]": bed.folder / "token"})
    other = agent.connect()
    gets_the_stream(other)
    reader = Reader(say_token(connect(bed)))
    gets_the_stream(reader)
    line = run("ip", "netns", "exec", bed.router, "sh", "-c",
               f"""printf '{{"token":"{TOKEN}"}}\\n' | nc -q 1 127.0.0.1 {PORT} | head -n 1""").stdout
    assert json.loads(line)["type"] == "agent_hello"
    assert is_closed(say_token(connect(bed), TOKEN[::-1]))
    s = connect(bed)
    s.sendall(b'{"token": "01')
    s.close()
    wait_refused(other, token=2)
    # What a client says later is of no interest, however much it is.
    reader.socket.sendall(b"hello\n" * 100000)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    assert agent.stop() == 0


def make_more_certificates(tls):
    """One that the authority signed for another name, and one of nobody's."""
    ec = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    run("openssl", "req", *ec, "-subj", "/CN=other", "-keyout", tls / "other.key", "-out", tls / "other.csr")
    (tls / "extensions").write_text("subjectAltName=DNS:hub.example.test\n")
    run("openssl", "x509", "-req", "-in", tls / "other.csr", "-CA", tls / "ca.pem", "-CAkey",
        tls / "ca.key", "-CAcreateserial", "-days", "3", "-extfile", tls / "extensions", "-out",
        tls / "other.pem")
    run("openssl", "req", "-x509", *ec, "-days", "3", "-subj", "/CN=client", "-keyout",
        tls / "stranger.key", "-out", tls / "stranger.pem")


def try_certificate(bed, tls, certificate, version):
    """True where the stream comes."""
    try:
        s = tls_connect(bed, tls, certificate, version)
        s.settimeout(3)
        came = s.recv(4096)
        s.close()
        assert came == b"" or b"agent_hello" in came
        return came != b""
    except (ssl.SSLError, ConnectionResetError):
        return False


def certificates_of_clients(bed):
    tls = make_certificates(bed)
    make_more_certificates(tls)
    keys = tls_keys(tls, tls_ca=tls / "ca.pem")
    for names, wanted in ((None, {"client": True, "other": True, "stranger": False, None: False}),
                          ("client", {"client": True, "other": False, "stranger": False}),
                          ("nobody, hub.example.test", {"client": False, "other": True})):
        agent = start(bed, {**keys, **({"listen_tls_names[0]": names} if names else {})})
        other = agent.connect()
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            for certificate, comes in wanted.items():
                got = try_certificate(bed, tls, certificate, version)
                assert got == comes, (names, certificate, version, agent.log)
        wait_refused(other, tls=2 * list(wanted.values()).count(False))
        bed.end_agents()
    # A token beside it: both are asked for.
    agent = start(bed, {**keys, "listen_token[0]": bed.folder / "token"})
    assert is_closed(say_token(tls_connect(bed, tls, "client"), "x" * 32))
    gets_the_stream(Reader(say_token(tls_connect(bed, tls, "client"))))


def ask_as(path, user, group=None, groups=()):
    """What somebody else gets from the socket first: True where it is the stream, False where it
    is the end, None where it cannot be opened."""
    entry = pwd.getpwnam(user)
    child = os.fork()
    if child == 0:
        code = 5
        try:
            os.setgroups(list(groups))
            os.setgid(entry.pw_gid if group is None else group)
            os.setuid(entry.pw_uid)
            with socket.socket(socket.AF_UNIX) as s:
                s.settimeout(4)
                s.connect(str(path))
                code = 0 if b"agent_hello" in s.recv(4096) else 4
        except ConnectionResetError:
            code = 4
        except PermissionError:
            code = 3
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return {0: True, 4: False, 3: None}[os.waitstatus_to_exitcode(status)]


def users_of_a_unix_socket(bed):
    path = bed.folder / "users.sock"
    adm, daemon = 4, 1
    keys = {"listen_path[1]": path, "listen_mode[1]": "0666", "listen_group[1]": "adm",
            "listen_users[1]": "daemon", "listen_groups[1]": "adm, 65000"}
    agent = start(bed, keys)
    other = agent.connect()
    gets_the_stream(other)
    status = path.stat()
    assert stat.S_IMODE(status.st_mode) == 0o666 and status.st_gid == adm
    assert ask_as(path, "root") and ask_as(path, "daemon")
    assert ask_as(path, "nobody") is False
    assert ask_as(path, "nobody", group=adm) and ask_as(path, "nobody", groups=(daemon, 65000))
    assert ask_as(path, "nobody", groups=(daemon, 65001)) is False
    wait_refused(other, user=2)
    assert "user 65534 (process " in agent.log and "is not in listen_users" in agent.log
    # The mode alone keeps others out, and SIGHUP changes it.
    write(bed, {**keys, "listen_mode[1]": "0600", "listen_group[1]": "daemon"})
    agent.process.send_signal(signal.SIGHUP)
    wait_for(lambda: stat.S_IMODE(path.stat().st_mode) == 0o600 and path.stat().st_gid == daemon)
    assert ask_as(path, "nobody", group=adm) is None
    assert agent.stop() == 0 and not path.exists()


def ten_thousand_connections(bed):
    tls = make_certificates(bed)
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    agent = start(bed, {**tls_keys(tls, token=bed.folder / "token"), "handshake_timeout": 3})
    other = agent.connect()
    gets_the_stream(other)
    inside = Reader(say_token(tls_connect(bed, tls)))
    gets_the_stream(inside)
    publisher, most = agent.child("publisher"), 0
    held, made, started = [], 0, time.monotonic()
    with bed.inside(bed.router):
        while made < 10000:
            s = socket.socket()
            s.settimeout(5)
            s.connect(("127.0.0.1", PORT))
            made += 1
            s.setblocking(False)
            with contextlib.suppress(OSError):
                s.send((b"", b"\x16\x03\x01", b"rubbish\n")[made % 3])
            held.append(s)
            if len(held) > 1000:
                held.pop(0).close()
            if made % 1000 == 0:
                most = max(most, len(os.listdir(f"/proc/{publisher}/fd")))
    began = time.monotonic()
    later = Reader(say_token(tls_connect(bed, tls)))
    gets_the_stream(later)
    bed.curl(f"https://{NAME}/")
    for reader in (other, inside, later):
        reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    print(f"  {made} connections in {began - started:.1f} s; {most} descriptors at the most; a client came in and had the "
          f"flow after {time.monotonic() - began:.2f} s")
    assert most < 300
    wait_for(lambda: sum(refused(other).values()) == 10000)
    assert not other.all(type="dropped") and not inside.all(type="dropped")
    assert agent.child("publisher") == publisher
    for s in held:
        s.close()
    lines = [line for line in agent.lines if "refused" in line or "was said" in line]
    assert len(lines) < 60, len(lines)
    assert agent.stop() == 0


def what_is_wrong_is_told(bed):
    tls = make_certificates(bed)
    good = tls_keys(tls, token=bed.folder / "token", tls_ca=tls / "ca.pem")
    (bed.folder / "short").write_text("secret\n")
    (bed.folder / "two").write_text("0123456789abcdef\n0123456789abcdef\n")

    def check(keys, code, *words):
        path = write(bed, keys)
        got, lines = bed.try_agent("-c", path, "--no-state", "--check", "--signatures",
                                   bed.folder / "applications.sig")
        text = "\n".join(lines)
        assert got == code and all(str(word) in text for word in words), (got, lines)
        if code != 0:
            assert lines[-1].startswith(f"sonded: error: {path}:"), lines
        return text
    assert "warning" not in check(good, 0)
    for key, value, code, words in (
            ("listen_token[0]", bed.folder / "none", 3, ["none", "No such file"]),
            ("listen_token[0]", bed.folder / "short", 3, ["short", "16 to 256", "openssl rand"]),
            ("listen_token[0]", bed.folder / "two", 3, ["two", "one line"]),
            ("listen_tls_certificate[0]", tls / "ca.key", 3, ["ca.key", "no certificate"]),
            ("listen_tls_key[0]", tls / "client.key", 3, ["client.key", "goes with"]),
            ("listen_tls_ca[0]", tls / "server.key", 3, ["server.key", "authority"]),
            ("listen_token[77]", bed.folder / "token", 5, ["0 to 15"]),
            ("listen_mode[9]", "0999", 5, ["chmod"]), ("listen_mode[9]", "0066", 5, ["owner"]),
            ("listen_users[9]", "no-such-user", 5, ["no-such-user", "knows none"]),
            ("listen_group[9]", "no-such-group", 5, ["no-such-group"]),
            ("handshake_timeout", "0", 5, ["1 to 600"])):
        check({**good, key: value}, code, key.partition("[")[0] if code == 5 else "", *words)
    for missing, words in (("listen_tls_key[0]", ["both of"]), ("listen_tls_certificate[0]", ["both of"])):
        check({k: v for k, v in good.items() if k != missing}, 5, *words)
    check({"listen_address[0]": "127.0.0.1", "listen_tls_ca[0]": tls / "ca.pem"}, 5, "listen_tls_ca needs")
    check({**tls_keys(tls), "listen_tls_names[0]": "x"}, 5, "listen_tls_names needs")
    assert "there is no listen_address[5]" in check({"listen_token[5]": bed.folder / "token"}, 0)
    assert "there is no listen_path[5]" in check({"listen_users[5]": "root"}, 0)
    # Whoever is on the network can read there.
    for address, open_to_all in (("0.0.0.0", True), ("10.77.0.1", True), ("*", True), ("[::]", True),
                                 ("router.example", True), ("127.0.0.1", False), ("127.8.8.8", False),
                                 ("[::1]", False), ("localhost", False)):
        text = check({"listen_address[0]": address}, 0)
        assert ("can read the stream: give it listen_tls_certificate" in text) == open_to_all, text
    everywhere = {"listen_address[0]": "0.0.0.0"}
    assert "go over the network as they are" in check({**everywhere, "listen_token[0]": bed.folder / "token"}, 0)
    assert "give it listen_token or listen_tls_ca" in check({**tls_keys(tls), **everywhere}, 0)
    assert "warning" not in check({**good, **everywhere}, 0)


def a_reload_changes_what_is_asked(bed):
    tls = make_certificates(bed)
    keys = tls_keys(tls, token=bed.folder / "token")
    agent = start(bed, keys)
    first = Reader(say_token(tls_connect(bed, tls)))
    gets_the_stream(first)
    new = "f" * 40
    (bed.folder / "token").write_text(new)
    agent.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "asks new clients for other things" in agent.log)
    assert is_closed(say_token(tls_connect(bed, tls)))
    gets_the_stream(Reader(say_token(tls_connect(bed, tls), new)))
    # A file that is wrong changes nothing.
    (bed.folder / "token").write_text("short")
    agent.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "16 to 256" in agent.log)
    gets_the_stream(Reader(say_token(tls_connect(bed, tls), new)))
    # The next publisher asks for the same.
    before = agent.child("publisher")
    os.kill(before, signal.SIGKILL)
    agent.child("publisher", other_than=before)

    def comes():
        with contextlib.suppress(OSError):
            assert is_closed(say_token(tls_connect(bed, tls)))
            return True
        return False
    wait_for(comes)
    gets_the_stream(Reader(say_token(tls_connect(bed, tls), new)))
    # Without the keys the listener is as it was.
    path = write(bed, {"listen_address[0]": "127.0.0.1"})
    agent.process.send_signal(signal.SIGHUP)
    wait_for(lambda: agent.log.count("asks new clients for other things") == 2)
    assert path.exists()
    gets_the_stream(Reader(connect(bed)))
    assert agent.stop() == 0


if __name__ == "__main__":
    main(tls_and_a_token, a_token_without_tls, certificates_of_clients, users_of_a_unix_socket,
         ten_thousand_connections, what_is_wrong_is_told, a_reload_changes_what_is_asked)
