"""Webhooks: a request for each message that was chosen, signed, not too many, until it has arrived."""
# SPDX-License-Identifier: MIT
import base64
import hashlib
import hmac
import http.server
import json
import os
import ssl
import threading
import time

from sinks_test import is_up, make_certificates, start, state
from testbed import NAME, main, wait_for

PORT = 7203


class Receiver:
    """A web server with TLS: [(time, headers, body)] of the requests."""

    def __init__(self, bed, tls=None):
        self.requests, self.status, self.closed = [], 204, False
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if receiver.closed:  # a connection of before
                    self.close_connection = True
                    return
                receiver.requests.append((time.monotonic(), dict(self.headers), body, receiver.status))
                self.send_response(receiver.status)
                if receiver.status != 204:
                    self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        with bed.inside(bed.router):
            self.server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls / "server.pem", tls / "server.key")
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def taken(self):
        """The bodies of requests that were answered with success."""
        return [json.loads(body) for _, _, body, status in list(self.requests) if status < 300]

    def close(self):
        self.closed = True
        self.server.shutdown()
        self.server.server_close()


def make_secret(bed):
    key = os.urandom(32)
    path = bed.folder / "webhook.secret"
    path.write_text("whsec_" + base64.b64encode(key).decode() + "\n")
    path.chmod(0o600)
    return key, path


def each_message_is_a_signed_request(bed):
    tls = make_certificates(bed)
    key, path = make_secret(bed)
    receiver = Receiver(bed, tls)
    agent = start(bed, {"hook": {"type": "webhook", "url": f"https://localhost:{PORT}/hook?x=1",
                                 "tls_ca": tls / "ca.pem", "secret": path,
                                 "authorization": "Bearer abc", "filter": "app == 'example'",
                                 "fields[0]": "flow.local_ip", "fields[1]": "flow.ssl.client_sni"}})
    client = agent.connect()
    is_up(client, "hook")
    bed.curl(f"https://{NAME}/")
    bed.curl("http://203.0.113.2/")
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(receiver.requests) >= 4)
    time.sleep(0.4)
    assert receiver.taken() == [{"type": "flow", "flow": {"local_ip": "10.77.0.2",
                                                         "ssl": {"client_sni": NAME}}}] * 4, receiver.taken()
    ids = set()
    for _, headers, body, _ in receiver.requests:
        assert headers["Content-Type"] == "application/json" and headers["Authorization"] == "Bearer abc"
        assert abs(int(headers["webhook-timestamp"]) - time.time()) < 60
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        digest = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        assert headers["webhook-signature"] == "v1," + digest, headers
        ids.add(headers["webhook-id"])
    assert len(ids) == 4
    time.sleep(1.1)
    assert state(client, "hook")["messages"] == 4 and state(client, "hook")["errors"] == 0
    assert agent.stop() == 0
    receiver.close()


def no_secret_no_signature_and_lists(bed):
    receiver = Receiver(bed)
    agent = start(bed, {"hook": {"type": "webhook", "url": f"http://127.0.0.1:{PORT}/", "batch": 3,
                                 "rate": 60, "messages[0]": "flow_purge", "format": "netifyd"}},
                  more="ttl_idle_flow = 1")
    client = agent.connect()
    is_up(client, "hook")
    bed.flood(40, b"to nobody")
    wait_for(lambda: len(client.all(type="flow_purge")) >= 40)
    wanted = len(client.all(type="flow_purge"))
    wait_for(lambda: sum(map(len, receiver.taken())) >= 30)
    assert all("webhook-signature" not in headers for _, headers, _, _ in receiver.requests)
    assert all(isinstance(body, list) and 1 <= len(body) <= 3 for body in receiver.taken())
    assert all(m["type"] == "flow_purge" for body in receiver.taken() for m in body)
    print(f"  {wanted} messages in {len(receiver.requests)} requests")
    assert agent.stop() == 0
    receiver.close()


def requests_are_not_too_many(bed):
    receiver = Receiver(bed)
    agent = start(bed, {"hook": {"type": "webhook", "url": f"http://127.0.0.1:{PORT}/", "rate": 240,
                                 "filter": "app == 'example'", "messages[0]": "flow"}})
    client = agent.connect()
    is_up(client, "hook")
    for _ in range(14):
        bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(receiver.requests) == 28)
    times = [at for at, _, _, _ in receiver.requests]
    # Ten at once, and then four a second.
    assert times[-1] - times[0] >= (28 - 10) / 4 - 1, times[-1] - times[0]
    for i in range(len(times) - 14):
        assert times[i + 14] - times[i] > 0.7, (i, times[i + 14] - times[i])
    assert state(client, "hook")["dropped"] == {}
    told = [m["flow"]["digest"] for m in client.all(type="flow", established=False)]
    assert sorted(told) == sorted(m["flow"]["digest"] for m in receiver.taken())
    assert agent.stop() == 0
    receiver.close()


def what_fails_comes_again_and_what_is_refused_does_not(bed):
    receiver = Receiver(bed)
    receiver.status = 503
    agent = start(bed, {"hook": {"type": "webhook", "url": f"http://127.0.0.1:{PORT}/",
                                 "filter": "app == 'example'"}})
    client = agent.connect()
    is_up(client, "hook")
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(receiver.requests) >= 2)
    wait_for(lambda: "status 503" in state(client, "hook").get("error", ""))
    (first, headers, body, _), (second, headers_again, again, _) = receiver.requests[:2]
    assert headers["webhook-id"] == headers_again["webhook-id"] and body == again
    assert 0.7 < second - first < 2
    receiver.status = 204
    wait_for(lambda: len(receiver.taken()) == 2)
    accepted = [h["webhook-id"] for _, h, _, status in receiver.requests if status == 204]
    assert accepted[0] == headers["webhook-id"] and len(set(accepted)) == 2
    is_up(client, "hook")
    # Nobody is there.
    receiver.close()
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: state(client, "hook")["state"] == "waiting")
    time.sleep(0.5)
    receiver = Receiver(bed)
    wait_for(lambda: len(receiver.taken()) == 2)
    # What the server will never have is dropped.
    is_up(client, "hook")
    receiver.status = 422
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(receiver.requests) == 4)
    receiver.status = 204
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(receiver.taken()) == 4)
    time.sleep(1.2)
    ids = [h["webhook-id"] for _, h, _, _ in receiver.requests]
    assert len(ids) == len(set(ids)) == 6
    assert state(client, "hook")["dropped"] == {"flow": 2}, state(client, "hook")
    assert "refuses a request (status 422)" in agent.log
    assert agent.stop() == 0
    receiver.close()


def what_is_wrong_is_told(bed):
    path = bed.folder / "sinks.conf"
    (bed.folder / "short").write_text("whsec_" + base64.b64encode(b"x" * 23).decode())
    (bed.folder / "long").write_text("whsec_" + base64.b64encode(b"x" * 65).decode())
    (bed.folder / "plain").write_text("x" * 40)
    for keys, code, words in (("", 5, "needs url"), ("url = ftp://x/", 5, "https://"),
                              ("url = https://x/\nrate = 0", 5, "1 to 60000"),
                              (f"url = https://x/\nsecret = {bed.folder}/none", 3, "No such file"),
                              (f"url = https://x/\nsecret = {bed.folder}/short", 3, "openssl rand"),
                              (f"url = https://x/\nsecret = {bed.folder}/long", 3, "24 to 64"),
                              (f"url = https://x/\nsecret = {bed.folder}/plain", 3, "whsec_")):
        path.write_text(f"[capture-interface-lan0]\nrole = LAN\n[sink-x]\ntype = webhook\n{keys}\n")
        got, lines = bed.try_agent("-c", path, "--no-state", "--check")
        assert got == code and f"{path}:" in lines[-1] and words in lines[-1], (got, lines)
    for size in (24, 25, 26, 64):
        (bed.folder / "right").write_text("whsec_" + base64.b64encode(b"x" * size).decode() + "\n")
        path.write_text(f"[capture-interface-lan0]\nrole = LAN\n[sink-x]\ntype = webhook\nurl = https://x/\n"
                        f"secret = {bed.folder}/right\n")
        got, lines = bed.try_agent("-c", path, "--no-state", "--check")
        assert got == 0, lines


if __name__ == "__main__":
    main(each_message_is_a_signed_request, no_secret_no_signature_and_lists, requests_are_not_too_many,
         what_fails_comes_again_and_what_is_refused_does_not, what_is_wrong_is_told)
