/* HTTP/1.x (RFC 9110, RFC 9112): told by a registered method and a version at the end of the
 * request line, or by a status line. */
/* SPDX-License-Identifier: MIT */
#include "protocols/http.h"
#include "protocols/bittorrent.h"

static const struct field fields[] = {
    {HTTP_METHOD, FIELD_TEXT, false, "http", "method", "method of the first request"},
    {HTTP_URL, FIELD_TEXT, false, "http", "url",
     "host and target of the first request, or the target as sent when it is a whole URL"},
    {HTTP_HOST, FIELD_TEXT, false, "http", "host", "Host header, with its port if it has one"},
    {HTTP_USER_AGENT, FIELD_TEXT, false, "http", "user_agent", "User-Agent header"},
    {HTTP_STATUS, FIELD_UINT, false, "http", "status", "status code of the first final response"},
    {HTTP_CONTENT_TYPE, FIELD_TEXT, false, "http", "content_type",
     "Content-Type of the first response that has one"},
    {HTTP_SERVER, FIELD_TEXT, false, "http", "server", "Server header"},
    {HTTP_VERSION, FIELD_TEXT, false, "http", "version", "protocol version of the first message"},
    {HTTP_REQUEST_CONTENT_TYPE, FIELD_TEXT, false, "http", "request_content_type",
     "Content-Type of the first request that has one"},
    {HTTP_REFERER, FIELD_TEXT, false, "http", "referer", "Referer header, up to 256 bytes"},
    {HTTP_FORWARDED_FOR, FIELD_TEXT, false, "http", "x_forwarded_for",
     "X-Forwarded-For header: whom a proxy asks for"},
    {HTTP_FILENAME, FIELD_TEXT, false, "http", "filename",
     "file name in the first Content-Disposition"},
    {HTTP_POWERED_BY, FIELD_TEXT, false, "http", "powered_by", "X-Powered-By header"},
    {HTTP_AUTHORIZATION, FIELD_TEXT, false, "http", "authorization",
     "scheme of the first Authorization or Proxy-Authorization header"},
    {HTTP_UPGRADE, FIELD_TEXT, false, "http", "upgrade", "protocol that the flow switched to"},
    {HTTP_USER, FIELD_TEXT, false, "http", "user", "user name of the first Basic authorization"},
    {HTTP_NTLM_DOMAIN, FIELD_TEXT, false, "ntlm", "domain", "domain of the user"},
    {HTTP_NTLM_USER, FIELD_TEXT, false, "ntlm", "user", "name of the user"},
    {HTTP_NTLM_HOST, FIELD_TEXT, false, "ntlm", "host", "name of the client's machine"},
    {HTTP_NTLM_TARGET, FIELD_TEXT, false, "ntlm", "target", "name of the server or its domain"},
};

#define AS_OPENING(method) {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'" method " '"},
static const struct opening openings[] = {
    HTTP_METHODS(AS_OPENING){.on = ON_TCP, .from = FROM_BOTH, .pattern = "'HTTP/1.'"},
};

static const struct usual_port ports[] = {
    {ON_TCP, 80, PROTOCOL_HTTP},
    {ON_TCP, 8080, PROTOCOL_HTTP},
    {ON_TCP, 3128, PROTOCOL_HTTP_PROXY},
    /* Where servers, proxies, printers and devices speak it too. */
    {ON_TCP, 8080, PROTOCOL_HTTP_PROXY, true},
    {ON_TCP, 631, PROTOCOL_HTTP, true},
    {ON_TCP, 3000, PROTOCOL_HTTP, true},
    {ON_TCP, 5000, PROTOCOL_HTTP, true},
    {ON_TCP, 5357, PROTOCOL_HTTP, true},
    {ON_TCP, 5985, PROTOCOL_HTTP, true},
    {ON_TCP, 7547, PROTOCOL_HTTP, true},
    {ON_TCP, 8000, PROTOCOL_HTTP, true},
    {ON_TCP, 8008, PROTOCOL_HTTP, true},
    {ON_TCP, 8081, PROTOCOL_HTTP, true},
    {ON_TCP, 8888, PROTOCOL_HTTP, true},
    {ON_TCP, 9100, PROTOCOL_HTTP, true},
    {ON_TCP, 49152, PROTOCOL_HTTP, true},
};

enum { MESSAGES_FOLLOWED = 10, HEADER_LINES_MAX = 256, CHUNKS_FOLLOWED = 256, REFERER_MAX = 256 };

enum phase { AT_MESSAGE, AT_CHUNK, AT_TRAILERS };

struct state {
    uint64_t heads; /* bit n: request n was HEAD, its response has no body */
    uint16_t protocol;
    uint16_t requests;
    uint16_t responses;
    uint16_t chunks;
    uint8_t phase[2]; /* enum phase, by direction */
    bool is_open;     /* a request was read whose response was not */
    bool is_connecting;
};

_Static_assert(sizeof(struct state) <= INSPECT_STATE_BYTES, "the state fits");

enum step {
    STEP_NOT,  /* no message here */
    STEP_MORE, /* nothing was recognised yet */
    STEP_WAIT, /* recognised; the rest of it has not arrived */
    STEP_NEXT, /* read: another message may follow */
    STEP_BODY, /* read: the rest of it is to be skipped */
    STEP_END   /* nothing that follows is of interest */
};

static void note_header(struct inspection *i, struct http_message *m, const struct text_header *h)
{
    static const struct {
        uint8_t length;
        char name[20];
        uint16_t in_request; /* field, 0: none */
        uint16_t in_response;
    } noted[] = {
#define NAME(text) sizeof(text) - 1, text
        {NAME("user-agent"), HTTP_USER_AGENT, 0},
        {NAME("host"), HTTP_HOST, 0},
        {NAME("server"), 0, HTTP_SERVER},
        {NAME("content-type"), HTTP_REQUEST_CONTENT_TYPE, HTTP_CONTENT_TYPE},
        {NAME("referer"), HTTP_REFERER, 0},
        {NAME("x-forwarded-for"), HTTP_FORWARDED_FOR, 0},
        {NAME("x-powered-by"), 0, HTTP_POWERED_BY},
#undef NAME
    };
    http_judge_header(i, m, h);
    for (size_t k = 0; k < COUNT_OF(noted); k++) {
        unsigned field = m->is_request ? noted[k].in_request : noted[k].in_response;
        if (field != 0 && h->value.length > 0 &&
            (field != HTTP_REFERER || h->value.length <= REFERER_MAX) &&
            slice_equal_nocase(h->name, slice_of(noted[k].name, noted[k].length)))
            inspect_text(i, field, h->value);
    }
    if (slice_equal_nocase(h->name, SLICE_LITERAL("host"))) {
        m->host = h->value;
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("content-type"))) {
        m->content_type = h->value;
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("content-length"))) {
        m->has_length = slice_to_uint(h->value, INT64_MAX, &m->length);
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("transfer-encoding"))) {
        m->is_chunked = text_find_nocase(h->value, SLICE_LITERAL("chunked")) >= 0;
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("content-encoding"))) {
        m->is_encoded = !slice_equal_nocase(h->value, SLICE_LITERAL("identity"));
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("upgrade"))) {
        m->upgrade = h->value;
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("content-disposition"))) {
        struct slice filename = text_parameter(h->value, ';', SLICE_LITERAL("filename"));
        if (filename.length > 0)
            inspect_text(i, HTTP_FILENAME, filename);
    }
}

static void note_request(struct inspection *i, struct state *s, struct http_message *m)
{
    uint8_t info_hash[20];
    struct slice named = http_absolute_host(m->target);
    bool is_connect = slice_equal(m->method, SLICE_LITERAL("CONNECT"));
    if (is_connect) {
        named = m->target;
        s->protocol = PROTOCOL_HTTP_CONNECT;
    } else if (named.length > 0) {
        s->protocol = PROTOCOL_HTTP_PROXY;
    } else if (s->protocol == 0 && http_tracker_request(m->target, info_hash)) {
        s->protocol = PROTOCOL_BITTORRENT;
        inspect_bytes(i, BT_INFO_HASH, slice_of(info_hash, sizeof info_hash));
    }
    if (m->host.length == 0)
        m->host = named;
    if (named.length == 0)
        named = m->host;
    if (named.length > 0)
        inspect_server_name(i, named, NAME_HTTP);
    if (m->host.length > 0 || m->is_complete)
        http_note_url(i, m);
    http_judge_message(i, m);
}

static enum step read_chunked_data(struct inspection *i, struct state *s, uint8_t *phase)
{
    struct slice line, extension;
    if (*phase == AT_TRAILERS) {
        for (unsigned count = 0; count < HEADER_LINES_MAX; count++) {
            if (!text_line(&i->in, &line))
                return i->full ? STEP_END : STEP_WAIT;
            if (line.length == 0) {
                *phase = AT_MESSAGE;
                return STEP_NEXT;
            }
        }
        return STEP_END;
    }
    if (!text_line(&i->in, &line))
        return i->full ? STEP_END : STEP_WAIT;
    struct slice digits = slice_trim(slice_split(line, ';', &extension));
    uint32_t size = 0;
    if (digits.length == 0 || digits.length > 7 || s->chunks++ >= CHUNKS_FOLLOWED)
        return STEP_END;
    for (size_t k = 0; k < digits.length; k++) {
        uint8_t c = ascii_lower(digits.at[k]);
        if (!text_is_digit(c) && (c < 'a' || c > 'f'))
            return STEP_END;
        size = size << 4 | (uint32_t)(text_is_digit(c) ? c - '0' : c - 'a' + 10);
    }
    if (size == 0) {
        *phase = AT_TRAILERS;
        return STEP_NEXT;
    }
    i->skip = size + 2;
    return STEP_BODY;
}

/* Shows the first bytes of the body to those who judge them; false where they have to come yet. */
static bool show_body(struct inspection *i, const struct http_message *m)
{
    struct cursor body = i->in;
    size_t wanted = http_body_wanted(m);
    if (m->is_chunked && wanted > 0) {
        struct slice line;
        if (!text_line(&body, &line))
            return i->full;
    } else if (m->has_length && m->length < wanted) {
        wanted = (size_t)m->length;
    }
    struct slice rest = cursor_rest(&body);
    /* A chunk may be shorter than what is wanted: the size of the last one ends in this. */
    bool has_ended = m->is_chunked && slice_find(rest, SLICE_LITERAL("\r\n0\r\n")) >= 0;
    if (rest.length < wanted && !i->full && !has_ended)
        return false;
    if (wanted > 0)
        http_judge_body(i, m, slice_head(rest, wanted));
    return true;
}

static enum step begin_body(struct inspection *i, const struct http_message *m, uint8_t *phase)
{
    if (!show_body(i, m))
        return STEP_WAIT;
    if (m->is_chunked) {
        *phase = AT_CHUNK;
        return STEP_NEXT;
    }
    /* A response without a length ends with the connection. */
    if ((!m->has_length && !m->is_request) || m->length > UINT32_MAX)
        return STEP_END;
    i->skip = (uint32_t)m->length;
    return i->skip == 0 ? STEP_NEXT : STEP_BODY;
}

static enum step switch_protocol(struct inspection *i, struct state *s, struct http_message *m)
{
    struct slice rest = m->upgrade, name = text_word(&rest);
    inspect_text(i, HTTP_UPGRADE, name);
    if (slice_equal_nocase(name, SLICE_LITERAL("websocket")))
        s->protocol = PROTOCOL_WEBSOCKET;
    else if (slice_equal_nocase(name, SLICE_LITERAL("h2c")))
        inspect_inner(i, DISSECTOR_http2, true);
    else if (slice_starts_nocase(name, SLICE_LITERAL("TLS/")))
        inspect_inner(i, DISSECTOR_tls, false);
    else
        inspect_inner(i, DISSECTOR_any, false);
    return STEP_END;
}

static enum step end_request(struct inspection *i, struct state *s, struct http_message *m,
                             uint8_t *phase)
{
    s->is_connecting = slice_equal(m->method, SLICE_LITERAL("CONNECT"));
    if (!m->is_chunked && !m->has_length)
        m->has_length = true;
    enum step step = s->is_connecting ? STEP_NEXT : begin_body(i, m, phase);
    if (step == STEP_WAIT)
        return step;
    if (slice_equal(m->method, SLICE_LITERAL("HEAD")))
        s->heads |= UINT64_C(1) << s->requests % 64;
    s->requests++;
    s->is_open = true;
    return s->requests > 2 * MESSAGES_FOLLOWED ? STEP_END : step;
}

static enum step end_response(struct inspection *i, struct state *s, struct http_message *m,
                              uint8_t *phase)
{
    bool is_to_head = (s->heads >> s->responses % 64 & 1) != 0;
    if (m->status < 200 && m->status != 101)
        return STEP_NEXT;
    if (s->is_connecting && m->status / 100 == 2) {
        inspect_transaction(i);
        inspect_inner(i, DISSECTOR_any, false);
        return STEP_END;
    }
    enum step step = STEP_NEXT;
    if (m->status == 101)
        step = switch_protocol(i, s, m);
    else if (!is_to_head && m->status != 204 && m->status != 304)
        step = begin_body(i, m, phase);
    if (step == STEP_WAIT)
        return step;
    s->heads &= ~(UINT64_C(1) << s->responses % 64);
    s->is_open = s->is_connecting = false;
    inspect_transaction(i);
    return ++s->responses >= MESSAGES_FOLLOWED ? STEP_END : step;
}

/* A client that was not refused speaks the tunnelled protocol, also where its proxy's answer was
 * not seen. */
static bool is_tunnel(const struct inspection *i, const struct state *s)
{
    return s->is_connecting && i->from_client && cursor_left(&i->in) > 0 &&
           !http_is_plausible(slice_head(cursor_rest(&i->in), 8));
}

static enum step read_message(struct inspection *i, struct state *s, uint8_t *phase)
{
    struct http_message m = {.is_request = false};
    struct text_header header;
    struct slice line;
    enum text_result result = TEXT_MORE;
    if (is_tunnel(i, s)) {
        inspect_inner(i, DISSECTOR_any, false);
        return STEP_END;
    }
    /* RFC 9112, section 2.2: empty lines before a message are to be ignored. */
    while (i->matched && (cursor_accept(&i->in, SLICE_LITERAL("\r\n")) ||
                          cursor_accept(&i->in, SLICE_LITERAL("\n"))))
        continue;
    if (!text_line(&i->in, &line)) {
        struct slice rest = cursor_rest(&i->in);
        return i->full || (rest.length >= 8 && !http_is_plausible(rest)) ? STEP_NOT : STEP_MORE;
    }
    if (!http_first_line(line, &m))
        return STEP_NOT;
    if (m.is_request && s->is_open) {
        inspect_transaction(i);
        s->is_open = false;
    }
    if (s->protocol == 0)
        inspect_text(i, HTTP_VERSION, m.version);
    if (m.is_request)
        inspect_text(i, HTTP_METHOD, m.method);
    else if (m.status >= 200 || m.status == 101)
        inspect_uint(i, HTTP_STATUS, (uint64_t)m.status);
    for (unsigned count = 0; count < HEADER_LINES_MAX; count++) {
        result = text_header(&i->in, &header);
        if (result == TEXT_MORE || result == TEXT_END)
            break;
        if (result == TEXT_FIELD)
            note_header(i, &m, &header);
    }
    m.is_complete = result != TEXT_MORE || i->full;
    if (m.is_request)
        note_request(i, s, &m);
    else
        http_judge_message(i, &m);
    if (s->protocol == 0)
        s->protocol = PROTOCOL_HTTP;
    if (result != TEXT_END)
        return m.is_complete ? STEP_END : STEP_WAIT;
    return m.is_request ? end_request(i, s, &m, phase) : end_response(i, s, &m, phase);
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    uint8_t *phase = &s->phase[i->from_client ? 0 : 1];
    for (unsigned count = 0; count < CHUNKS_FOLLOWED; count++) {
        struct cursor before = i->in;
        if (s->protocol != 0 && cursor_left(&i->in) == 0)
            break;
        enum step step =
            *phase == AT_MESSAGE ? read_message(i, s, phase) : read_chunked_data(i, s, phase);
        i->protocol = s->protocol;
        if (step == STEP_NEXT)
            continue;
        if (step == STEP_BODY) {
            size_t here = cursor_left(&i->in) < i->skip ? cursor_left(&i->in) : i->skip;
            cursor_skip(&i->in, here);
            i->skip -= (uint32_t)here;
            if (i->skip == 0)
                continue;
            return VERDICT_MATCH;
        }
        if (step == STEP_END)
            return VERDICT_DONE;
        i->in = before;
        if (step == STEP_NOT)
            return s->protocol != 0 ? VERDICT_DONE : VERDICT_NOT;
        break;
    }
    return s->protocol != 0 ? VERDICT_MATCH : VERDICT_MORE;
}

static const struct sample samples[] = SAMPLES(
    {.name = "request_and_response",
     .hex = "'GET /index.html?a=1 HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: curl/7.88.1\r\n"
            "Accept: */*\r\nReferer: http://example.com/\r\n\r\n'",
     .on = ON_TCP,
     .server_port = 80,
     .protocol = PROTOCOL_HTTP,
     .facts =
         "http.method=GET; http.url=www.example.com/index.html?a=1; http.host=www.example.com; "
         "http.user_agent=curl/7.88.1; http.version=1.1; http.referer=http://example.com/"},
    {.name = "response_to_it",
     .hex = "'HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\n"
            "Content-Length: 5\r\n\r\nhelloHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.status=200; http.server=nginx/1.22.1; http.content_type=text/html",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "flow_that_begins_with_a_response",
     .hex = "'HTTP/1.0 302 Moved\r\nLocation: /x\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.status=302; http.version=1.0"},
    {.name = "absolute_form_is_for_a_proxy",
     .hex = "'GET http://www.example.org:8080/ HTTP/1.1\r\nHost: www.example.org:8080\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP_PROXY,
     .facts = "http.url=http://www.example.org:8080/; http.host=www.example.org:8080"},
    {.name = "tunnel_is_asked_for",
     .hex = "'CONNECT mail.example.net:443 HTTP/1.1\r\nHost: mail.example.net:443\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP_CONNECT,
     .facts = "http.method=CONNECT; http.url=mail.example.net:443"},
    {.name = "tunnel_is_granted",
     .hex = "'HTTP/1.1 200 Connection established\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_HTTP_CONNECT,
     .facts = "http.status=200"},
    {.name = "websocket_is_asked_for",
     .hex = "'GET /chat HTTP/1.1\r\nHost: server.example.com\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP},
    {.name = "websocket_is_granted",
     .hex = "'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_WEBSOCKET,
     .facts = "http.status=101; http.upgrade=websocket"},
    {.name = "tracker_is_asked_for_peers",
     .hex = "'GET /announce?info_hash=%124Vx%9a%bc%de%f1%23Eg%89%ab%cd%ef%124Vx%9a&"
            "peer_id=-TR3000-abcdefghijkl&port=51413&uploaded=0 HTTP/1.1\r\n"
            "Host: tracker.example.org\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.info_hash=123456789abcdef123456789abcdef123456789a"},
    {.name = "password_in_a_header",
     .hex = "'GET / HTTP/1.1\r\nHost: example.com\r\n"
            "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.authorization=Basic; http.user=Aladdin",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "bearer_token_is_no_password",
     .hex = "'GET / HTTP/1.1\r\nHost: example.com\r\nAuthorization: Bearer abcdef\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.authorization=Bearer",
     .spares = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "ntlm_is_offered",
     .hex = "'GET /x HTTP/1.1\r\nHost: intra.example.com\r\n"
            "Authorization: NTLM TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.authorization=NTLM",
     .spares = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "ntlm_challenge_among_other_schemes",
     .hex = "'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: NTLM "
            "TlRMTVNTUAACAAAACAAIADAAAAAVgopiASNFZ4mrze8AAAAAAAAAAAAAAAA4AAAAQwBPAF"
            "IAUAA="
            ", Basic realm=x\r\nContent-Length: 0\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.status=401; ntlm.target=CORP",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "ntlm_answer_inside_negotiate",
     .hex = "'GET /x HTTP/1.1\r\nHost: intra.example.com\r\nProxy-Authorization: Negotiate "
            "oXIwcKJuBGxOVExNU1NQAAMAAAAAAAAAVAAAABgAGABUAAAACAAIAEAAAAAGAAYASAAAAA"
            "YABgBOAAAAAAAAAGwAAAAVgopiQwBPAFIAUABlAHYAZQBQAEMANwAAAQIDBAUGBwgJCgsM"
            "DQ4PEBESExQVFhc="
            "\r\n\r\n'",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_HTTP,
     .facts = "ntlm.domain=CORP; ntlm.user=eve; ntlm.host=PC7",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "password_in_a_form",
     .hex = "'POST /login HTTP/1.1\r\nHost: example.com\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 21\r\n\r\n"
            "user=eve&password=abc'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.request_content_type=application/x-www-form-urlencoded",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "form_without_a_password",
     .hex = "'POST /search HTTP/1.1\r\nHost: example.com\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 14\r\n\r\n"
            "q=pass&pwd=&s='",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .spares = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "address_instead_of_a_name",
     .hex = "'GET / HTTP/1.1\r\nHost: 192.0.2.7:8080\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .risks = RISK_BIT(NUMERIC_HOST)},
    {.name = "program_called_a_picture",
     .hex = "'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 80\r\n\r\n'"
            "4d5a90000300000004000000ffff0000b8000000000000004000000000000000"
            "000000000000000000000000000000000000000000000000 00000000 80000000"
            "0e1fba0e00b409cd21b8014ccd215468",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP,
     .risks = RISK_BIT(BINARY_DOWNLOAD) | RISK_BIT(HTTP_SUSPICIOUS_CONTENT)},
    {.name = "program_in_chunks",
     .hex = "'HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
            "Content-Disposition: attachment; filename=\"tool\"\r\n"
            "Transfer-Encoding: chunked\r\n\r\n4\r\n' 7f454c46 '\r\n0\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.filename=tool",
     .risks = RISK_BIT(BINARY_DOWNLOAD)},
    {.name = "text_that_begins_like_a_program",
     .hex = "'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 68\r\n\r\n"
            "MZ is what they call it, and this sentence goes on for sixty bytes..'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP,
     .spares = RISK_BIT(BINARY_DOWNLOAD) | RISK_BIT(HTTP_SUSPICIOUS_CONTENT)},
    {.name = "scanner_says_its_name",
     .hex =
         "'GET / HTTP/1.1\r\nHost: example.com\r\nUser-Agent: Mozilla/5.00 (Nikto/2.1.6)\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .risks = RISK_BIT(HTTP_SUSPICIOUS_AGENT)},
    {.name = "shell_function_in_a_header",
     .hex = "'GET / HTTP/1.1\r\nHost: example.com\r\nCookie: () { :; }; echo\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .risks = RISK_BIT(HTTP_SUSPICIOUS_HEADER)},
    {.name = "two_lengths",
     .hex = "'POST / HTTP/1.1\r\nHost: example.com\r\nContent-Length: 6\r\n"
            "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .risks = RISK_BIT(HTTP_SUSPICIOUS_HEADER)},
    {.name = "server_out_of_support",
     .hex = "'HTTP/1.1 304 Not Modified\r\nServer: Apache/2.2.15 (CentOS)\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP,
     .risks = RISK_BIT(OBSOLETE_SERVER)},
    {.name = "odd_but_honest_request",
     .hex = "'POST / HTTP/1.1\r\nHost: 192.0.2.7.example.com\r\nUser-Agent: NiktoReader/2.1\r\n"
            "Cookie: (){\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .spares = RISK_BIT(HTTP_SUSPICIOUS_AGENT) | RISK_BIT(HTTP_SUSPICIOUS_HEADER) |
               RISK_BIT(NUMERIC_HOST)},
    {.name = "oldest_supported_server_and_the_last_status_that_is_no_error",
     .hex = "'HTTP/1.1 399 Elsewhere\r\nServer: Apache/2.4.0\r\nContent-Length: 0\r\n\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP,
     .spares = RISK_BIT(OBSOLETE_SERVER) | RISK_BIT(ERROR_CODE)},
    {.name = "webdav_method",
     .hex = "'PROPFIND /dav/ HTTP/1.1\nHost: example.com\nDepth: 1\n\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP,
     .facts = "http.method=PROPFIND"},
    {.name = "rtsp_is_another_protocol",
     .hex = "'OPTIONS rtsp://example.com/media.mp4 RTSP/1.0\r\nCSeq: 1\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "sentence_that_begins_with_get",
     .hex = "'GET me a beer, please\r\n\r\n'",
     .on = ON_TCP,
     .server_port = 80,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector http_dissector = {
    .name = "http",
    .summary = "A registered method and HTTP/1.x at the end of the request line, or a status line.",
    .source = "RFC 9110, RFC 9112",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(BINARY_DOWNLOAD) | RISK_BIT(HTTP_SUSPICIOUS_AGENT) | RISK_BIT(NUMERIC_HOST) |
             RISK_BIT(HTTP_SUSPICIOUS_HEADER) | RISK_BIT(HTTP_SUSPICIOUS_CONTENT) |
             RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE) | RISK_BIT(OBSOLETE_SERVER),
};
