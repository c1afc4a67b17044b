"""What the tests of updates stand on: catalogues, a web server with its own authority, forged releases."""
# SPDX-License-Identifier: MIT
import base64
import hashlib
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "../../signatures")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, data):
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def sha(data):
    return hashlib.sha256(data).hexdigest()


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(condition, seconds=5):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.01)
    return False


def raw_zstd(data, claimed=None):
    """A zstd frame of blocks that are not compressed: any bytes, without a library."""
    out = struct.pack("<IBI", 0xFD2FB528, 0xA0, len(data) if claimed is None else claimed)
    pieces = [data[i:i + 100000] for i in range(0, len(data), 100000)] or [b""]
    for i, piece in enumerate(pieces):
        header = len(piece) << 3 | (i == len(pieces) - 1)
        out += struct.pack("<I", header)[:3] + piece
    return out


class Authority:
    """Certificates for 127.0.0.1, from an authority that no system knows."""

    def __init__(self, folder):
        self.ca = f"{folder}/ca.pem"
        self.key = f"{folder}/server.key"
        self.certificate = f"{folder}/server.pem"
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        write(f"{folder}/san", "subjectAltName=IP:127.0.0.1\n")
        for command in (
                ["req", "-x509", *curve, "-keyout", f"{folder}/ca.key", "-out", self.ca,
                 "-days", "2", "-subj", "/CN=authority of a test"],
                ["req", *curve, "-keyout", self.key, "-out", f"{folder}/server.csr",
                 "-subj", "/CN=127.0.0.1"],
                ["x509", "-req", "-in", f"{folder}/server.csr", "-CA", self.ca, "-CAkey",
                 f"{folder}/ca.key", "-CAcreateserial", "-out", self.certificate, "-days", "2",
                 "-extfile", f"{folder}/san"]):
            subprocess.run(["openssl", *command], check=True, capture_output=True)


class Web:
    """nginx that serves a folder over HTTPS and over HTTP, and says what it sent."""

    def __init__(self, folder, served):
        self.authority = Authority(folder)
        self.port, self.plain = free_port(), free_port()
        self.log = f"{folder}/access.log"
        user = "user root;" if os.getuid() == 0 else ""
        write(f"{folder}/nginx.conf", f"""
            {user} daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
            events {{ worker_connections 64; }}
            http {{
                log_format sent '$uri $status $body_bytes_sent'; access_log {self.log} sent;
                client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
                uwsgi_temp_path {folder}; scgi_temp_path {folder};
                server {{
                    listen 127.0.0.1:{self.port} ssl; root {served};
                    ssl_certificate {self.authority.certificate};
                    ssl_certificate_key {self.authority.key};
                    location /slow/ {{ alias {served}/; limit_rate 8k; }}
                    location /moved/ {{ rewrite ^/moved/(.*)$ https://127.0.0.1:{self.port}/$1; }}
                    location /unsafe/ {{ rewrite ^/unsafe/(.*)$ http://127.0.0.1:{self.plain}/$1; }}
                }}
                server {{ listen 127.0.0.1:{self.plain}; root {served}; }}
            }}""")
        write(self.log, "")
        with open(f"{folder}/nginx.err", "wb") as errors:
            self.process = subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", folder],
                                            stderr=errors)
        if not wait_for(self.answers):
            raise RuntimeError("nginx did not start: " + read(f"{folder}/nginx.err").decode())
        self.url = f"https://127.0.0.1:{self.port}"

    def answers(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
            return True
        except OSError:
            return False

    def sent(self):
        """The files that were asked for since the last call, with status and size."""
        time.sleep(0.05)
        lines = read(self.log).decode().split("\n")[:-1]
        write(self.log, "")
        return [(os.path.basename(a), int(b), int(c)) for a, b, c in map(str.split, lines)]

    def stop(self):
        self.process.terminate()
        self.process.wait()


class BadServer(threading.Thread):
    """Answers as servers should not: by the first folder of the path."""

    def __init__(self, served):
        super().__init__(daemon=True)
        self.served = served
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.start()

    def run(self):
        while True:
            connection, _ = self.socket.accept()
            threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection):
        with connection:
            request = b""
            while b"\r\n\r\n" not in request:
                request += connection.recv(4096)
            _, kind, *rest = request.split()[1].decode().split("/")
            name = rest[-1]
            if kind == "silent":
                time.sleep(10)
                return
            body = read(f"{self.served}/{name}") if name != "latest" or kind != "endless" else b""
            length = len(body)
            if kind == "cut" and name != "latest":
                body = body[:length // 2]
            head = "" if kind == "endless" else f"Content-Length: {length}\r\n"
            try:
                connection.sendall(f"HTTP/1.1 200 OK\r\n{head}Connection: close\r\n\r\n".encode() + body)
                while kind == "endless":
                    connection.sendall(bytes(65536))
            except OSError:
                return


class Agent:
    """A process that is called sonded, and counts the SIGHUPs that it gets."""
    CODE = ("import ctypes,signal,sys\n"
            "ctypes.CDLL(None).prctl(15, sys.argv[1].encode(), 0, 0, 0)\n"
            "signal.signal(signal.SIGHUP, lambda *_: print('hup', flush=True))\n"
            "print('ready', flush=True)\n"
            "while True: signal.pause()\n")

    def __init__(self, pid_file, name="sonded"):
        self.lines = []
        self.process = subprocess.Popen(["python3", "-c", self.CODE, name], stdout=subprocess.PIPE)
        threading.Thread(target=self.listen, daemon=True).start()
        wait_for(lambda: self.lines)
        write(pid_file, f"{self.process.pid}\n")

    def listen(self):
        for line in self.process.stdout:
            self.lines.append(line.strip())

    def told(self, times):
        """True if it was told so often, and not once more."""
        wait_for(lambda: self.lines.count(b"hup") >= times, 2)
        time.sleep(0.05)
        return self.lines.count(b"hup") == times

    def stop(self):
        self.process.kill()
        self.process.wait()


class Forger:
    """Signs whatever it is told to, with a key that keygen made, through OpenSSL."""

    def __init__(self, key_file, folder):
        text = [line for line in read(key_file).split(b"\n") if not line.startswith(b"#")][0]
        secret = base64.b64decode(text)
        self.folder = folder
        self.id = sha(secret[32:])[:16]
        write(f"{folder}/forger.der", bytes.fromhex("302e020100300506032b657004220420") + secret[:32])

    def sign(self, lines):
        text = ("\n".join(lines) + "\n").encode()
        write(f"{self.folder}/to-sign", text)
        signature = subprocess.run(
            ["openssl", "pkeyutl", "-sign", "-rawin", "-keyform", "DER", "-inkey",
             f"{self.folder}/forger.der", "-in", f"{self.folder}/to-sign"],
            check=True, capture_output=True).stdout
        return text + b"signature " + self.id.encode() + b" " + base64.b64encode(signature) + b"\n"

    def release(self, content, serial, bundle=None, **other):
        """A release in one file of any bytes; `other` replaces lines of the manifest."""
        bundle = raw_zstd(content) if bundle is None else bundle
        lines = {"first": "sonde-signatures 1", "serial": f"serial {serial}",
                 "version": "version forged", "created": "created 2024-05-01T12:00:00Z",
                 "catalogue": f"catalogue {sha(content)} {len(content)}",
                 "bundle": f"bundle forged.zst {len(bundle)} {sha(bundle)}", **other}
        return self.sign(list(lines.values())) + bundle


def compile_catalogues(sonde, folder, count):
    """Catalogues that differ by an application each."""
    made = []
    for i in range(count):
        sources = f"{folder}/sources-{i}"
        shutil.copytree(SOURCES, sources, ignore=shutil.ignore_patterns("meson.build"))
        with open(f"{sources}/more.sig", "w", encoding="utf-8") as file:
            for k in range(i):
                file.write(f"application added-{k} {60001 + k} Added{k} business\n"
                           f"    domain added-{k}.example\n\n")
        path = f"{folder}/catalogue-{i}.sdb"
        subprocess.run([sonde, "signatures", "compile", "-q", "-o", path, sources], check=True)
        made.append(path)
    return made


def temporary():
    folder = tempfile.mkdtemp(prefix="sonde-update-")
    os.chmod(folder, 0o755)
    return folder
