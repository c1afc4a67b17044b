"""A client, a router and a server in network namespaces, with sonded on the router.

    client ──── lan0 [router] wan0 ──── server
    10.77.0.2    10.77.0.1   203.0.113.1  203.0.113.2

Needs root. By hand, from the root of the sources, with a build in ./build:

    python3 tests/agent/testbed.py build/agent/sonded     makes it, runs sonded, waits for Ctrl-C

and in another terminal what it prints. Each test script takes the program's path the same way, and
behind it the names of the tests to run, where not all of them are meant.
"""
# SPDX-License-Identifier: MIT
import contextlib
import ctypes
import importlib.util
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback

# What the tests run, and the Debian package that has it.
TOOLS = {"conntrack": "conntrack", "curl": "curl", "faketime": "faketime", "ip": "iproute2", "iptables-nft": "iptables", "mosquitto": "mosquitto", "mosquitto_sub": "mosquitto-clients", "mount": "mount", "nfcapd": "nfdump", "nats-server": "nats-server", "nft": "nftables", "nginx": "nginx-light",
         "openssl": "openssl", "ps": "procps", "redis-server": "redis-server", "rsyslogd": "rsyslog", "setcap": "libcap2-bin", "setpriv": "util-linux",
         "sysctl": "procps", "systemd-analyze": "systemd", "tcpdump": "tcpdump", "tshark": "tshark", "zstd": "zstd"}

LIBC = ctypes.CDLL(None, use_errno=True)
CLIENT, ROUTER_LAN = "10.77.0.2", "10.77.0.1"
ROUTER_WAN, SERVER = "203.0.113.1", "203.0.113.2"
NAME = "www.example.test"

CATALOGUE = """category business 5 "Business"
application example 60001 Example business
    domain example.test
"""

NGINX = """
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/nginx; proxy_temp_path {folder}/nginx; fastcgi_temp_path {folder}/nginx;
    uwsgi_temp_path {folder}/nginx; scgi_temp_path {folder}/nginx;
    server {{
        listen 80;
        listen 443 ssl;
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.key;
        location / {{ return 200 "here\\n"; }}
    }}
}}
"""


def say(*words):
    print(*words, flush=True)


def run(*command, check=True, **more):
    return subprocess.run([str(c) for c in command], check=check, text=True,
                          capture_output=True, timeout=20, **more)


PATIENCE = 20.0  # seconds: nothing takes so long but on a machine that is busy with something else


def wait_for(what, seconds=PATIENCE, step=0.02):
    """The first true value of `what()`; raises after that time."""
    until = time.monotonic() + seconds
    while True:
        value = what()
        if value:
            return value
        if time.monotonic() > until:
            raise AssertionError(f"not within {seconds} s: {getattr(what, '__doc__', None) or what}")
        time.sleep(step)


class Reader:
    """Reads the agent's stream in a thread; keeps each message with the time it came."""

    lines = []  # of all readers, for check_schema()

    def __init__(self, connection, paused=False):
        self.socket = connection
        self.messages = []
        self.ended = None  # why, once it has
        self.lock = threading.Condition()
        self.may_read = threading.Event()
        if not paused:
            self.may_read.set()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        rest = b""
        try:
            while True:
                self.may_read.wait()
                part = self.socket.recv(1 << 16)
                now = time.time()
                if not part:
                    raise EOFError("closed")
                *lines, rest = (rest + part).split(b"\n")
                Reader.lines += lines
                with self.lock:
                    self.messages += [(now, json.loads(line)) for line in lines]
                    self.lock.notify_all()
        except Exception as reason:  # also what is no JSON
            with self.lock:
                self.ended = reason
                self.lock.notify_all()

    def all(self, **wanted):
        """Messages whose members have these values."""
        with self.lock:
            found = list(self.messages)
        return [m for _, m in found if all(m.get(k) == v for k, v in wanted.items())]

    def wait(self, test, seconds=PATIENCE, what="a message"):
        """(time, message) of the first message for which `test` is true."""
        until = time.monotonic() + seconds
        seen = 0
        with self.lock:
            while True:
                for item in self.messages[seen:]:
                    if test(item[1]):
                        return item
                seen = len(self.messages)
                left = until - time.monotonic()
                if left <= 0:
                    kinds = [m["type"] for _, m in self.messages]
                    counts = {k: kinds.count(k) for k in set(kinds)}
                    raise AssertionError(f"no {what} within {seconds} s; {counts}, {self.ended}")
                self.lock.wait(left)

    def close(self):
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()


class Agent:
    """A running sonded."""

    def __init__(self, bed, arguments, process):
        self.bed, self.arguments, self.process = bed, arguments, process
        self.lines = []
        threading.Thread(target=self._log, daemon=True).start()

    def _log(self):
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))

    @property
    def log(self):
        return "\n".join(self.lines)

    def children(self):
        """{name: process} as the kernel names them."""
        found = {}
        text = run("ps", "--ppid", self.process.pid, "-o", "pid=,comm=", check=False).stdout
        for line in text.splitlines():
            pid, name = line.split(None, 1)
            found[name] = int(pid)
        return found

    def child(self, name, other_than=None):
        return wait_for(lambda: (lambda pid: pid if pid != other_than else None)(
            self.children().get(name)))

    def connect(self, paused=False, receive_buffer=None):
        """A client on the Unix socket."""
        s = socket.socket(socket.AF_UNIX)
        if receive_buffer:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        s.connect(str(self.bed.folder / "sonded.sock"))
        return Reader(s, paused)

    def connect_tcp(self, host="127.0.0.1", port=7150, paused=False, receive_buffer=None):
        with self.bed.inside(self.bed.router):
            s = socket.socket()
            if receive_buffer:
                s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
            s.connect((host, port))
        return Reader(s, paused)

    def stop(self, seconds=8.0):
        """Ends it; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)


class Testbed:
    def __init__(self, program):
        self.program = pathlib.Path(program).resolve()
        tag = f"sonde{os.getpid()}"
        self.client, self.router, self.server = (f"{tag}-{n}" for n in ("cl", "ro", "se"))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sonded-test-"))
        self.folder.chmod(0o755)
        self.agents, self.processes = [], []

    # ---- namespaces

    def make(self):
        say("making namespaces", self.client, self.router, self.server)
        for ns in (self.client, self.router, self.server):
            run("ip", "netns", "add", ns)
            run("ip", "-n", ns, "link", "set", "lo", "up")
        self.make_link("lan0", self.client, "eth0", f"{CLIENT}/24", f"{ROUTER_LAN}/24")
        self.make_link("wan0", self.server, "eth0", f"{SERVER}/24", f"{ROUTER_WAN}/24")
        run("ip", "-n", self.client, "route", "add", "default", "via", ROUTER_LAN)
        run("ip", "-n", self.server, "route", "add", "default", "via", ROUTER_WAN)
        self.on(self.router, "sysctl", "-qw", "net.ipv4.ip_forward=1")
        (self.folder / "applications.sig").write_text(CATALOGUE)

    def make_link(self, name, peer, peer_name, peer_address, address):
        """A link from the router's interface `name` to another namespace."""
        run("ip", "link", "add", name, "netns", self.router, "type", "veth", "peer", "name",
            peer_name, "netns", peer)
        for ns, link, a in ((self.router, name, address), (peer, peer_name, peer_address)):
            # No neighbour discovery: the tests say what traffic there is.
            self.on(ns, "sysctl", "-qw", f"net.ipv6.conf.{link}.disable_ipv6=1")
            run("ip", "-n", ns, "addr", "add", a, "dev", link)
            run("ip", "-n", ns, "link", "set", link, "up")

    def on(self, ns, *command, **more):
        return run("ip", "netns", "exec", ns, *command, **more)

    @contextlib.contextmanager
    def inside(self, ns):
        """Sockets that are made here belong to that namespace."""
        with open("/proc/self/ns/net") as here, open(f"/run/netns/{ns}") as there:
            assert LIBC.setns(there.fileno(), 0) == 0
            try:
                yield
            finally:
                assert LIBC.setns(here.fileno(), 0) == 0

    def listens(self, ns, address, port):
        """Whether somebody takes connections there."""
        with self.inside(ns), contextlib.suppress(OSError):
            socket.create_connection((address, port), 1).close()
            return True
        return False

    def make_certificate(self, name, subject, names):
        """One that signs itself: the paths of its key and of itself."""
        key, certificate = self.folder / f"{name}.key", self.folder / f"{name}.pem"
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj",
            f"/CN={subject}", "-addext", f"subjectAltName={names}", "-keyout", key, "-out", certificate)
        return key, certificate

    def start(self, ns, *command):
        process = subprocess.Popen(["ip", "netns", "exec", ns, *map(str, command)],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    # ---- traffic

    def start_server(self):
        say("starting nginx with a certificate of its own for", NAME)
        (self.folder / "nginx.conf").write_text(NGINX.format(folder=self.folder))
        self.make_certificate("server", NAME, f"DNS:{NAME}")
        self.start(self.server, "nginx", "-p", self.folder, "-c", self.folder / "nginx.conf",
                   "-e", self.folder / "nginx.log")
        wait_for(lambda: self.curl("http://203.0.113.2/", check=False).returncode == 0)

    def curl(self, url, check=True, ns=None):
        return self.on(ns or self.client, "curl", "-sk", "--max-time", "4", "--resolve",
                       f"{NAME}:443:{SERVER}", "--resolve", f"{NAME}:80:{SERVER}", url,
                       check=check)

    def ping(self, ns, target, count=1):
        """Sends echo requests, each once the answer to the one before has come."""
        with self.inside(ns):
            s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
        s.settimeout(2)
        for number in range(count):
            tail = os.getpid().to_bytes(4, "big")[2:] + number.to_bytes(2, "big") + b"ping" * 8
            s.sendto(b"\x08\0" + checksum(b"\x08\0\0\0" + tail).to_bytes(2, "big") + tail,
                     (target, 0))
            while s.recv(2048)[20:22] != b"\0\0":
                pass  # on loopback the request itself comes back too
        s.close()

    def flood(self, packets, payload=b"", first=0):
        """TCP SYNs, or UDP datagrams where there is a payload, each a flow of its own; returns
        frames a second."""
        frames = flood_frames(self, payload)
        return self.send(frames(i % 60000, i // 60000) for i in range(first, first + packets))

    def send(self, frames):
        """Frames from the client, as fast as it can; returns how many went a second."""
        with self.inside(self.client):
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
            s.bind(("eth0", 0))
        began, count = time.monotonic(), 0
        for frame in frames:
            with contextlib.suppress(OSError):  # the queue of the interface may be full
                s.send(frame)
            count += 1
        s.close()
        return count / (time.monotonic() - began)

    # ---- sonded

    def arguments(self, *more, listen=True):
        given = ["-I", "lan0", "-E", "wan0", "--no-state", "--signatures",
                 self.folder / "applications.sig"]
        if listen:
            given += ["--listen", "tcp:127.0.0.1:7150", "--listen",
                      f"unix:{self.folder}/sonded.sock"]
        return [str(a) for a in [*given, *more]]

    def command(self, arguments, program=None):
        program = program or [self.program]
        return ["ip", "netns", "exec", self.router, *map(str, [*program, *arguments])]

    def agent(self, *more, arguments=None, program=None):
        """Starts sonded and waits until clients can come."""
        arguments = self.arguments(*more) if arguments is None else arguments
        say("starting sonded", *arguments)
        process = subprocess.Popen(self.command(arguments, program), text=True, stdin=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        agent = Agent(self, arguments, process)
        self.agents.append(agent)

        def ready():
            """sonded has started its children"""
            assert process.poll() is None, f"it ended with {process.returncode}: {agent.log}"
            return "publisher" in agent.children()
        wait_for(ready)
        return agent

    def try_agent(self, *arguments):
        """Runs sonded to its end, which must come soon: (exit code, its lines)."""
        say("trying sonded", *arguments)
        try:
            done = subprocess.run(self.command(arguments), text=True, capture_output=True,
                                  timeout=6, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired as late:
            raise AssertionError(f"it did not end: {late.stderr}") from late
        return done.returncode, done.stderr.strip().splitlines()

    # ---- the end

    def end_agents(self):
        for agent in self.agents:
            with contextlib.suppress(Exception):
                agent.stop()
            if agent.process.poll() is None:
                agent.process.kill()
                agent.process.wait()
        self.agents = []

    def remove(self):
        self.end_agents()
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(3)
        for ns in (self.client, self.router, self.server):
            run("ip", "netns", "del", ns, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)
        say("removed the namespaces")


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(int.from_bytes(data[i:i + 2], "big") for i in range(0, len(data), 2))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def flood_frames(bed, payload):
    """A function of (port, round) that makes a frame from the client to the server."""
    def mac(ns, link):
        text = json.loads(run("ip", "-n", ns, "-j", "link", "show", link).stdout)[0]["address"]
        return bytes.fromhex(text.replace(":", ""))
    ether = mac(bed.router, "lan0") + mac(bed.client, "eth0") + b"\x08\x00"
    protocol = 17 if payload else 6
    size = 20 + (8 + len(payload) if payload else 20)
    head = (b"\x45\0" + size.to_bytes(2, "big") + b"\0\0\x40\0\x40" + bytes([protocol]) + b"\0\0" +
            socket.inet_aton(CLIENT))

    def frame(port, number):
        # The checksum of TCP is left wrong: the server must not answer.
        target = socket.inet_aton(SERVER)
        ip = head + target
        ip = ip[:10] + checksum(ip).to_bytes(2, "big") + ip[12:]
        ports = (1024 + port).to_bytes(2, "big") + (9999 + number % 5000).to_bytes(2, "big")
        if payload:
            return ether + ip + ports + (8 + len(payload)).to_bytes(2, "big") + b"\0\0" + payload
        return ether + ip + ports + b"\0\0\0\1\0\0\0\0\x50\x02\xff\xff\xde\xad\0\0"
    return frame


def is_tls_flow(m, established=False):
    return (m["type"] == "flow" and m["established"] == established and
            m["flow"].get("ssl", {}).get("client_sni") == NAME)


def check_schema():
    """Holds every line that was read against docs/schema; true when they fit."""
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "schema"))
    import validate
    checker = validate.Checker()
    # Floods make many of a kind: one in so many of them is enough.
    step = len(Reader.lines) // 3000 + 1
    for line in [*Reader.lines[:200], *Reader.lines[200::step]]:
        checker.check("the stream", line)
    say(f"{sum(checker.seen.values())} of {len(Reader.lines)} messages held against the schema, "
        f"{checker.wrong} wrong: {', '.join(sorted(checker.seen))}")
    return checker.wrong == 0


def need_tools():
    """Ends at once where something is missing: a test that cannot run has not passed."""
    missing = [f"{tool} (package {package})" for tool, package in TOOLS.items()
               if shutil.which(tool) is None]
    if importlib.util.find_spec("jsonschema") is None:
        missing.append("the module jsonschema (package python3-jsonschema)")
    if missing:
        sys.exit(f"FAIL: the tests need {', '.join(missing)}")


def new_bed(server):
    bed = Testbed(sys.argv[1])
    try:
        bed.make()
        if server:
            bed.start_server()
    except BaseException:
        bed.remove()
        raise
    return bed


def passes(test, bed):
    began = time.monotonic()
    try:
        test(bed)
        for agent in bed.agents:
            assert not re.search("Sanitizer|runtime error", agent.log), agent.log
        say(f"PASS {test.__name__} ({time.monotonic() - began:.1f} s)")
        return True
    except Exception:
        traceback.print_exc()
        for agent in bed.agents:
            say("its log was:", agent.log)
        say(f"FAIL {test.__name__}")
        return False
    finally:
        bed.end_agents()


def main(*tests, server=True):
    """Runs each test on one testbed, and on a new one after a failure, because nobody knows what
    that left behind. The exit code says whether all passed."""
    if os.geteuid() != 0:
        say("SKIP: namespaces need root")
        sys.exit(77)
    need_tools()
    wanted = sys.argv[2:] or [test.__name__ for test in tests]
    unknown = set(wanted) - {test.__name__ for test in tests}
    if unknown:
        sys.exit(f"FAIL: there is no test {', '.join(sorted(unknown))} here")
    bed, failed = None, 0
    try:
        for test in (test for test in tests if test.__name__ in wanted):
            bed = bed or new_bed(server)
            if not passes(test, bed):
                failed += 1
                bed.remove()
                bed = None
        if not check_schema():
            failed += 1
            say("FAIL messages_are_what_the_schema_says")
    finally:
        if bed:
            bed.remove()
    sys.exit(1 if failed else 0)


def by_hand():
    bed = Testbed(sys.argv[1])
    try:
        bed.make()
        bed.start_server()
        agent = bed.agent("--update-interval", "5")
        say(f"\n  ip netns exec {bed.router} nc 127.0.0.1 7150 | jq -c .\n"
            f"  ip netns exec {bed.client} curl -k --resolve {NAME}:443:{SERVER} https://{NAME}/\n")
        agent.process.wait()
    except KeyboardInterrupt:
        pass
    finally:
        bed.remove()


if __name__ == "__main__":
    by_hand()
