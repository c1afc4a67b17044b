"""Documents of the Elastic Common Schema: each field is one that the schema has, of its type, and
says what the JSON of the same agent says; and _bulk, as Elasticsearch and OpenSearch answer it."""
# SPDX-License-Identifier: MIT
import calendar
import http.server
import ipaddress
import json
import pathlib
import re
import socket
import threading
import time

from ipfix_test import tag, traffic
from sinks_test import INTERFACES, is_up, state
from testbed import NAME, main, wait_for

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELDS = dict(line.split("\t") for line in
              (ROOT / "tests/agent/ecs_fields.tsv").read_text().splitlines() if not line.startswith("#"))
OWN = {"sonde.digest": "keyword", "sonde.established": "boolean", "sonde.guessed": "boolean",
       "sonde.protocol_category": "keyword", "sonde.protocol_path": "keyword",
       "sonde.application_category": "keyword", "sonde.domain_category": "keyword", "sonde.risks": "keyword"}
# The values that the schema allows there.
ALLOWED = {"event.kind": {"event", "metric"}, "event.category": {"network"},
           "event.type": {"connection", "start", "end", "info", "protocol"},
           "network.direction": {"inbound", "outbound", "internal", "external", "unknown"},
           "network.type": {"ipv4", "ipv6"}}
TIME = re.compile(r"20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d\.\d{3}Z")
PORT = 7204


def is_of_type(kind, value):
    if kind == "long":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "float":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "date":
        return bool(TIME.fullmatch(value))
    if kind == "ip":
        return bool(ipaddress.ip_address(value))
    return isinstance(value, str) and value != ""


def flatten(document, before=""):
    """[(path, value)] of all values; lists as Elasticsearch has them: several values of a field."""
    for key, value in document.items():
        path = before + key
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from flatten(one, path + ".")
            else:
                yield path, one


def start(bed, keys, capture=None, more=""):
    path = bed.folder / "ecs.conf"
    (bed.folder / "ecs").mkdir(exist_ok=True)
    (bed.folder / "ecs").chmod(0o777)
    text = INTERFACES if capture is None else (
        f"[capture-interface-lo]\nrole = LAN\ncapture_type = file\npath = {capture}\n")
    text += ("[sonded]\nupdate_interval = 1\ntransactions = dns,http,tls\n"
             f"[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n{more}")
    for name, its in keys.items():
        text += f"[sink-{name}]\n" + "".join(f"{k} = {v}\n" for k, v in its.items())
    path.write_text(text)
    return bed.agent(arguments=["-c", path, "--no-state", "--signatures",
                                bed.folder / "applications.sig"])


def milliseconds(text):
    seconds = time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S")

    return calendar.timegm(seconds) * 1000 + int(text[20:23])


def hold_against(document, message):
    """The document says what the message says."""
    def at(path):
        value = document
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        return value
    flow = message.get("flow", message)
    assert at("event.action") == message["type"] and at("sonde.digest") == flow["digest"]
    assert at("observer.ingress.interface.name") == message["interface"]
    assert at("network.community_id") == flow.get("community_id", at("network.community_id"))
    ssl, http_, dns = (flow.get(name, {}) for name in ("ssl", "http", "dns"))
    pairs = [("tls.client.server_name", ssl.get("client_sni")), ("tls.client.ja3", ssl.get("client_ja3")),
             ("tls.server.ja3s", ssl.get("server_ja3")), ("tls.cipher", ssl.get("cipher_suite")),
             ("tls.server.subject", ssl.get("subject_dn")), ("tls.server.issuer", ssl.get("issuer_dn")),
             ("tls.server.hash.sha1", ssl.get("fingerprint", "").upper() or None),
             ("tls.server.hash.sha256", ssl.get("fingerprint_sha256", "").upper() or None),
             ("tls.server.x509.serial_number", ssl.get("serial_number", "").upper() or None),
             ("tls.server.x509.alternative_names", ssl.get("subject_alt_names")), ("tls.resumed", ssl.get("resumed")),
             ("tls.version", {"0x0300": "3.0", "0x0301": "1.0", "0x0302": "1.1", "0x0303": "1.2", "0x0304": "1.3",
                              "0xfefd": "1.2", "0xfeff": "1.0", None: None}[ssl.get("version")]),
             ("http.request.method", http_.get("method")), ("http.response.status_code", http_.get("status")),
             ("http.version", http_.get("version")), ("http.request.referrer", http_.get("referer")),
             ("http.request.mime_type", http_.get("request_content_type")),
             ("http.response.mime_type", http_.get("content_type")), ("url.original", http_.get("url")),
             ("user_agent.original", http_.get("user_agent")), ("dns.question.name", dns.get("query")),
             ("dns.question.type", dns.get("type")),
             ("dns.answers", [{"data": a} for a in dns["answers"]] if "answers" in dns else None)]
    for path, value in pairs:
        assert at(path) == value, (path, at(path), value, document)
    for path, key in (("tls.server.not_before", "not_before"), ("tls.server.not_after", "not_after")):
        assert (milliseconds(at(path)) if at(path) else None) == (ssl[key] * 1000 if key in ssl else None)
    if dns.get("rcode") is not None:
        assert at("dns.response_code") == {0: "NOERROR", 3: "NXDOMAIN"}.get(dns["rcode"], at("dns.response_code"))
    if message["type"] == "transaction":
        assert at("source.bytes") is None and "protocol" in at("event.type")
        return
    assert milliseconds(at("@timestamp")) == flow["last_seen_at"]
    if message["type"] == "flow_stats":
        assert at("event.kind") == "metric"
        assert at("network.bytes") == flow["total_bytes"] and at("network.packets") == flow["total_packets"]
        return
    source, target = ("local", "other") if flow["local_origin"] else ("other", "local")
    for side, end in ((source, "source"), (target, "destination")):
        assert at(f"{end}.ip") == at(f"{end}.address") == flow.get(f"{side}_ip")
        assert (at(f"{end}.port") or 0) == flow.get(f"{side}_port", 0)
        assert at(f"{end}.bytes") == flow[f"{side}_total_bytes"]
        assert at(f"{end}.packets") == flow[f"{side}_total_packets"]
        assert at(f"{end}.mac") == flow[f"{side}_mac"].upper().replace(":", "-")
    name = flow.get("host_server_name", flow.get("dns_host_name"))
    is_dns = flow["detected_protocol"] in (5, 8, 154)
    assert at("destination.domain") == (None if is_dns else name)
    assert at("related.hosts") == ([name] if name and "ip_version" in flow else None)
    wanted = {"network.protocol": tag(flow["detected_protocol_name"]) if flow["detected_protocol"] else None,
              "network.application": flow["detected_application_name"] if flow["detected_application"] else None,
              "network.iana_number": str(flow["ip_protocol"]) if "ip_protocol" in flow else None,
              "network.type": f"ipv{flow['ip_version']}" if "ip_version" in flow else None,
              "network.vlan.id": str(flow["vlan_id"]) if "vlan_id" in flow else None,
              "network.direction": {"remote": "outbound" if flow["local_origin"] else "inbound",
                                    "local": "internal"}.get(flow["other_type"], "unknown"),
              "event.risk_score": flow.get("risks", {}).get("score"),
              "event.reason": message.get("reason"), "sonde.risks": flow.get("risks", {}).get("risks"),
              "sonde.protocol_path": flow.get("protocol_path"), "sonde.guessed": flow["detection_guessed"]}
    for path, value in wanted.items():
        assert at(path) == value, (path, at(path), value)
    assert milliseconds(at("event.start")) == flow["first_seen_at"]
    if message["type"] == "flow_purge":
        assert milliseconds(at("event.end")) == flow["last_seen_at"]
        assert at("event.duration") == (flow["last_seen_at"] - flow["first_seen_at"]) * 1000000


def every_field_is_one_of_the_schema(bed):
    types = ["flow", "flow_dpi_update", "flow_dpi_complete", "flow_stats", "flow_purge", "transaction"]
    chosen = {f"messages[{i}]": kind for i, kind in enumerate(types)}
    agent = start(bed, {"ecs": {"type": "file", "path": bed.folder / "ecs/ecs.json", "format": "ecs"},
                        "plain": {"type": "file", "path": bed.folder / "ecs/plain.json", **chosen}}, traffic(bed))
    client = agent.connect()
    wait_for(lambda: "has been read" in agent.log)
    is_up(client, "ecs")
    time.sleep(1.3)
    assert agent.stop() == 0
    documents, messages = ([json.loads(line) for line in (bed.folder / f"ecs/{name}.json").read_text().splitlines()]
                           for name in ("ecs", "plain"))
    assert len(documents) == len(messages) > 500
    seen = set()
    for document, message in zip(documents, messages):
        assert document["ecs"] == {"version": "8.11.0"}
        for path, value in flatten(document):
            kind = {**FIELDS, **OWN}.get(path)
            assert kind is not None, f"{path} is no field of the schema"
            assert is_of_type(kind, value), (path, kind, value)
            assert path not in ALLOWED or value in ALLOWED[path], (path, value)
            seen.add(path)
        hold_against(document, message)
    unseen = FIELDS.keys() - seen
    print(f"  {len(documents)} documents, {len(seen)} fields; not seen: {', '.join(sorted(unseen))}")
    assert unseen <= {"network.inner.vlan.id", "tls.resumed", "http.request.referrer", "http.request.mime_type",
                      "network.application"}, unseen


def the_template_has_these_fields(_):
    template = json.loads((ROOT / "data/ecs-index-template.json").read_text())

    def leaves(properties, before=""):
        for key, value in properties.items():
            if "properties" in value:
                yield from leaves(value["properties"], before + key + ".")
            else:
                yield before + key, value["type"]
    assert dict(leaves(template["template"]["mappings"]["properties"])) == {**FIELDS, **OWN}
    assert template["index_patterns"] == ["sonde-*"]


class Elastic:
    """The _bulk of an index: what it says of requests, and the documents by their ids."""

    def __init__(self, bed):
        self.documents, self.answers, self.requests = {}, [], 0
        elastic = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                assert self.headers["Content-Type"] == "application/x-ndjson" and self.path == "/sonde-flows/_bulk"
                assert body.endswith(b"\n")
                answer = json.dumps(elastic.take(body.decode().splitlines()), separators=(",", ":")).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        with bed.inside(bed.router):
            self.server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def take(self, lines):
        self.requests += 1
        items, forced = [], self.answers.pop(0) if self.answers else {}
        assert len(lines) % 2 == 0
        for number, (action, document) in enumerate(zip(lines[::2], lines[1::2])):
            action = json.loads(action)
            assert action.keys() == {"create"} and action["create"].keys() == {"_id"}
            key = action["create"]["_id"]
            status = forced.get(number, 409 if key in self.documents else 201)
            if status == 201:
                self.documents[key] = json.loads(document)
            items.append({"create": {"_index": "sonde-flows", "_id": key, "status": status}})
        return {"took": 1, "errors": any(i["create"]["status"] >= 300 for i in items), "items": items}


def bulk_requests_are_what_an_index_takes(bed):
    elastic = Elastic(bed)
    # The second document of the first request finds the index busy, one of a later request does not fit.
    elastic.answers = [{1: 429}, {}, {0: 400}]
    agent = start(bed, {"index": {"type": "https", "url": f"http://127.0.0.1:{PORT}/sonde-flows/_bulk",
                                  "framing": "bulk", "format": "ecs", "batch_age": 1, "messages[0]": "flow",
                                  "filter": "app == 'example'"}})
    client = agent.connect()
    is_up(client, "index")
    bed.curl(f"https://{NAME}/")
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(elastic.documents) == 4)
    assert elastic.requests == 2, "the whole batch came again"
    wait_for(lambda: state(client, "index")["errors"] == 1)
    is_up(client, "index")
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(elastic.documents) == 5)
    wait_for(lambda: "do not fit its index" in agent.log)
    bed.curl(f"https://{NAME}/")
    wait_for(lambda: len(elastic.documents) == 7)
    assert all(d["tls"]["client"]["server_name"] == NAME and d["network"]["application"] == "example"
               for d in elastic.documents.values())
    time.sleep(1.1)
    assert state(client, "index")["errors"] == 2 and state(client, "index")["dropped"] == {}
    assert agent.stop() == 0
    elastic.server.shutdown()
    elastic.server.server_close()


def listeners_have_it_too(bed):
    agent = start(bed, {}, more=f"listen_path[1] = {bed.folder}/ecs.sock\nformat[1] = ecs\n")
    plain = agent.connect()
    plain.wait(lambda m: m["type"] == "interfaces")

    s = socket.socket(socket.AF_UNIX)
    s.connect(str(bed.folder / "ecs.sock"))
    s.settimeout(5)
    bed.curl(f"https://{NAME}/")
    plain.wait(lambda m: m["type"] == "flow_purge" or m["type"] == "flow_stats")
    text = b""
    while text.count(b"\n") < 3:
        text += s.recv(1 << 16)
    found = [json.loads(line) for line in text.splitlines()[:3]]
    assert all(d["ecs"]["version"] == "8.11.0" and d["event"]["module"] == "sonde" for d in found), found
    s.close()
    assert agent.stop() == 0


if __name__ == "__main__":
    main(every_field_is_one_of_the_schema, the_template_has_these_fields,
         bulk_requests_are_what_an_index_takes, listeners_have_it_too)
