/* SIP (RFC 3261): told by a request line that ends in SIP/2.0 or a status line that begins with it;
 * session descriptions (RFC 8866) in its bodies announce the media flows. */
/* SPDX-License-Identifier: MIT */
#include "packet/packet.h"
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { METHOD = FIELD_BASE(sip), URI, FROM, TO, USER_AGENT, SERVER, CALL_ID, STATUS, MEDIA };

static const struct field fields[] = {
    {METHOD, FIELD_TEXT, true, "sip", "method", "methods of the requests"},
    {URI, FIELD_TEXT, false, "sip", "uri", "target of the first request"},
    {FROM, FIELD_TEXT, false, "sip", "from", "URI in the first From header"},
    {TO, FIELD_TEXT, false, "sip", "to", "URI in the first To header"},
    {USER_AGENT, FIELD_TEXT, false, "sip", "user_agent", "User-Agent header"},
    {SERVER, FIELD_TEXT, false, "sip", "server", "Server header"},
    {CALL_ID, FIELD_TEXT, false, "sip", "call_id", "Call-ID of the first message"},
    {STATUS, FIELD_UINT, false, "sip", "status", "status code of the first final response"},
    {MEDIA, FIELD_TEXT, true, "sip", "media", "endpoints of media in session descriptions"},
};

static const struct opening openings[] = {
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'SIP/2.0 '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'INVITE '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'ACK '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'BYE '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'CANCEL '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'OPTIONS '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'REGISTER'"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'PRACK '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'SUBSCRIB'"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'NOTIFY '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'PUBLISH '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'INFO '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'REFER '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'MESSAGE '"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "'UPDATE '"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 5060, PROTOCOL_SIP}};

enum { HEADER_LINES_MAX = 128, BODY_LINES_MAX = 256, MEDIA_MAX = 8, MESSAGES_A_CALL = 16 };

struct message {
    int status; /* 0: a request */
    struct slice method;
    struct slice target;
    bool has_description;
    uint64_t length;
};

struct media {
    struct address address;
    bool has_address;
    bool is_muxed;
    bool is_rtp;
    uint16_t port;
    uint16_t control_port;
};

static bool is_method(struct slice s)
{
    static const char *const methods[] = {"INVITE",   "ACK",   "BYE",       "CANCEL", "OPTIONS",
                                          "REGISTER", "PRACK", "SUBSCRIBE", "NOTIFY", "PUBLISH",
                                          "INFO",     "REFER", "MESSAGE",   "UPDATE"};
    for (size_t k = 0; k < COUNT_OF(methods); k++)
        if (slice_equal(s, slice_text(methods[k])))
            return true;
    return false;
}

static bool read_start_line(struct slice line, struct message *m)
{
    struct slice rest = line, first = text_word(&rest);
    if (slice_equal(first, SLICE_LITERAL("SIP/2.0"))) {
        m->status = text_code(slice_head(rest, 3));
        return m->status >= 100 && m->status < 700 && (rest.length == 3 || rest.at[3] == ' ');
    }
    m->method = first;
    m->target = text_word(&rest);
    return is_method(first) && slice_find_byte(m->target, ':') > 0 &&
           slice_equal(rest, SLICE_LITERAL("SIP/2.0"));
}

/* The URI of a name-addr or addr-spec (RFC 3261, section 25.1), without its parameters. */
static struct slice bare_uri(struct slice value)
{
    struct slice rest, uri;
    if (slice_find_byte(value, '<') >= 0) {
        (void)slice_split(value, '<', &uri);
        return slice_split(uri, '>', &rest);
    }
    return slice_trim(slice_split(value, ';', &rest));
}

/* Header names have compact forms of one letter. */
static bool is_named(struct slice name, const char *full, uint8_t compact)
{
    return slice_equal_nocase(name, slice_text(full)) ||
           (compact != 0 && name.length == 1 && ascii_lower(name.at[0]) == compact);
}

static void note_header(struct inspection *i, struct message *m, const struct text_header *h)
{
    if (is_named(h->name, "from", 'f')) {
        inspect_text(i, FROM, bare_uri(h->value));
    } else if (is_named(h->name, "to", 't')) {
        inspect_text(i, TO, bare_uri(h->value));
    } else if (is_named(h->name, "call-id", 'i')) {
        inspect_text(i, CALL_ID, h->value);
    } else if (is_named(h->name, "user-agent", 0)) {
        inspect_text(i, USER_AGENT, h->value);
    } else if (is_named(h->name, "server", 0)) {
        inspect_text(i, SERVER, h->value);
    } else if (is_named(h->name, "content-type", 'c')) {
        m->has_description = text_find_nocase(h->value, SLICE_LITERAL("application/sdp")) >= 0 ||
                             slice_starts_nocase(h->value, SLICE_LITERAL("multipart/"));
    } else if (is_named(h->name, "content-length", 'l')) {
        if (!slice_to_uint(h->value, UINT32_MAX, &m->length))
            m->length = 0;
    }
}

/* "IN IP4 192.0.2.1", perhaps with "/ttl" behind it. */
static bool read_connection(struct slice value, struct address *address)
{
    struct slice rest = value, suffix;
    (void)text_word(&rest);
    (void)text_word(&rest);
    return address_parse(slice_split(text_word(&rest), '/', &suffix), address);
}

static void read_media(struct slice value, struct media *media)
{
    uint64_t port;
    struct slice rest = value, count;
    (void)text_word(&rest);
    if (slice_to_uint(slice_split(text_word(&rest), '/', &count), UINT16_MAX, &port))
        media->port = (uint16_t)port;
    media->is_rtp = slice_starts(text_word(&rest), SLICE_LITERAL("RTP/"));
}

static void announce(struct inspection *i, const struct media *media)
{
    if (media->port == 0 || !media->has_address || address_is_unspecified(&media->address))
        return;
    inspect_address(i, MEDIA, &media->address, media->port);
    if (!media->is_rtp)
        return;
    inspect_expect(i, &media->address, media->port, IP_UDP, PROTOCOL_RTP);
    uint16_t control = media->control_port != 0 ? media->control_port : (uint16_t)(media->port + 1);
    if (!media->is_muxed && control != 0)
        inspect_expect(i, &media->address, control, IP_UDP, PROTOCOL_RTCP);
}

/* Connection lines before the first media line are for all media, later ones for the one above. */
static void read_description(struct inspection *i, struct cursor body)
{
    struct media session = {.port = 0}, media[MEDIA_MAX];
    unsigned count = 0;
    struct slice line;
    for (unsigned lines = 0; lines < BODY_LINES_MAX && text_line(&body, &line); lines++) {
        struct slice value = slice_tail(line, 2);
        uint64_t port;
        struct media *current = count > 0 ? &media[count - 1] : &session;
        if (slice_starts(line, SLICE_LITERAL("c="))) {
            if (read_connection(value, &current->address))
                current->has_address = true;
        } else if (slice_starts(line, SLICE_LITERAL("m="))) {
            if (count == MEDIA_MAX)
                break;
            media[count] = session;
            read_media(value, &media[count++]);
        } else if (slice_equal(value, SLICE_LITERAL("rtcp-mux"))) {
            current->is_muxed = true;
        } else if (slice_starts(value, SLICE_LITERAL("rtcp:"))) {
            struct slice rest = slice_tail(value, 5);
            if (slice_to_uint(text_word(&rest), UINT16_MAX, &port))
                current->control_port = (uint16_t)port;
        }
    }
    for (unsigned k = 0; k < count; k++)
        announce(i, &media[k]);
}

/* Refusals that belong to every call: authentication asked for, and a call that was hung up. */
static bool is_failure(int status)
{
    return status >= 400 && status != 401 && status != 407 && status != 487;
}

static void note_start(struct inspection *i, const struct message *m)
{
    if (m->status != 0) {
        if (m->status >= 200)
            inspect_uint(i, STATUS, (uint64_t)m->status);
        if (is_failure(m->status))
            inspect_risk(i, RISK_ERROR_CODE);
        return;
    }
    struct slice rest, host = m->target;
    uint16_t port;
    (void)slice_split(m->target, ':', &host);
    if (slice_find_byte(host, '@') >= 0)
        (void)slice_split(host, '@', &host);
    host = text_host_port(slice_split(host, ';', &rest), &port);
    inspect_text(i, METHOD, m->method);
    inspect_text(i, URI, m->target);
    if (host.length > 0 && !text_is_numeric_host(host))
        inspect_server_name(i, host, NAME_SERVER);
}

enum outcome { WRONG, SHORT, STARTED, COMPLETE };

static enum outcome read_message(struct inspection *i)
{
    struct message m = {.status = 0};
    struct text_header header;
    struct slice line;
    if (!text_line(&i->in, &line)) {
        struct slice rest = cursor_rest(&i->in), word = rest;
        word = text_word(&word);
        bool is_plausible =
            text_is_readable(slice_trim(rest)) &&
            (rest.length < 10 || is_method(word) || slice_starts(rest, SLICE_LITERAL("SIP/2.0 ")));
        return is_plausible && !i->datagram && !i->full ? SHORT : WRONG;
    }
    if (!read_start_line(line, &m))
        return WRONG;
    note_start(i, &m);
    enum text_result result = TEXT_MORE;
    for (unsigned count = 0; count < HEADER_LINES_MAX; count++) {
        result = text_header(&i->in, &header);
        if (result == TEXT_MORE || result == TEXT_END)
            break;
        if (result == TEXT_FIELD)
            note_header(i, &m, &header);
    }
    if (i->datagram) {
        if (m.has_description)
            read_description(i, i->in);
    } else if (result != TEXT_END || cursor_left(&i->in) < m.length) {
        return STARTED;
    } else {
        struct cursor body = cursor_block(&i->in, (size_t)m.length);
        if (m.has_description)
            read_description(i, body);
    }
    if (m.status >= 200 || m.status == 0)
        inspect_transaction(i);
    return COMPLETE;
}

static enum verdict inspect(struct inspection *i)
{
    bool is_matched = i->matched;
    for (unsigned count = 0; count < MESSAGES_A_CALL; count++) {
        struct cursor before = i->in;
        /* Keep-alives (RFC 5626, section 3.5.1; zero bytes are usual too) between messages. */
        while (is_matched && (cursor_peek(&i->in, 0) == '\r' || cursor_peek(&i->in, 0) == '\n' ||
                              cursor_peek(&i->in, 0) == 0))
            cursor_skip(&i->in, 1);
        if (is_matched && cursor_left(&i->in) == 0)
            return VERDICT_MATCH;
        switch (read_message(i)) {
        case WRONG:
            return !is_matched ? VERDICT_NOT : i->datagram ? VERDICT_MATCH : VERDICT_DONE;
        case SHORT:
            i->in = before;
            return is_matched ? VERDICT_MATCH : VERDICT_MORE;
        case STARTED:
            i->in = before;
            return i->full ? VERDICT_DONE : VERDICT_MATCH;
        case COMPLETE:
            if (i->datagram)
                return VERDICT_MATCH;
            is_matched = true;
        }
    }
    return VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "invitation_with_a_session_description",
     .hex =
         "'INVITE sip:bob@biloxi.example.com SIP/2.0\r\n"
         "Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK74bf9\r\nMax-Forwards: 70\r\n"
         "From: Alice <sip:alice@atlanta.example.com>;tag=9fxced76sl\r\n"
         "t: Bob <sip:bob@biloxi.example.com>\r\nCall-ID: 3848276298220188511@192.0.2.10\r\n"
         "CSeq: 1 INVITE\r\nUser-Agent: Test/1\r\nContent-Type: application/sdp\r\n"
         "Content-Length: 124\r\n\r\nv=0\r\no=alice 2890844526 2890844526 IN IP4 192.0.2.10\r\n"
         "s=-\r\nc=IN IP4 192.0.2.10\r\nt=0 0\r\nm=audio 49172 RTP/AVP 0\r\na=rtpmap:0 PCMU\r\n'",
     .on = ON_UDP,
     .server_port = 5060,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.method=INVITE; sip.from=sip:alice@atlanta.example.com; "
              "sip.to=sip:bob@biloxi.example.com; sip.user_agent=Test/1; "
              "sip.call_id=3848276298220188511@192.0.2.10; sip.media=192.0.2.10:49172"},
    {.name = "answer_asks_for_authentication",
     .hex = "'SIP/2.0 401 Unauthorized\r\nServer: Proxy 2\r\nContent-Length: 0\r\n\r\n'",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.status=401; sip.server=Proxy 2"},
    {.name = "answer_refuses",
     .hex = "'SIP/2.0 403 Forbidden\r\nContent-Length: 0\r\n\r\n'",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.status=403",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "registration_over_tcp_and_a_keep_alive",
     .hex = "'REGISTER sip:registrar.example.com SIP/2.0\r\nf: <sip:a@example.com>;tag=1\r\n"
            "l: 4\r\n\r\nbody\r\n\r\nOPTIONS sip:example.com SIP/2.0\r\nl: 0\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.method=REGISTER; sip.method=OPTIONS; sip.uri=sip:registrar.example.com; "
              "sip.from=sip:a@example.com"},
    {.name = "invitation_over_tcp_in_a_first_part",
     .hex = "'INVITE sip:bob@example.net;transport=tcp SIP/2.0\r\ni: 1@192.0.2.10\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.method=INVITE"},
    {.name = "rest_of_the_invitation_tells_its_media",
     .hex = "'c: application/sdp\r\nl: 215\r\n\r\nv=0\r\nc=IN IP4 192.0.2.10/127\r\n"
            "m=audio 49172/2 RTP/AVP 0\r\na=rtcp-mux\r\n"
            "m=video 49174 RTP/AVP 31\r\nc=IN IP4 192.0.2.11\r\na=rtcp:53020 IN IP4 192.0.2.11\r\n"
            "m=image 49180 udptl t38\r\nm=audio 0 RTP/AVP 8\r\nm=text x RTP/AVP 98\r\n'",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.media=192.0.2.10:49172; sip.media=192.0.2.11:49174; "
              "sip.media=192.0.2.10:49180; sip.call_id=1@192.0.2.10"},
    {.name = "answer_over_tcp_after_keep_alives",
     .hex = "'\r\n\r\n' 0000 'SIP/2.0 200 OK\r\nl: x\r\n\r\n'",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_SIP,
     .facts = "sip.status=200"},
    {.name = "method_that_there_is_not",
     .hex = "'INWITE sip:bob@example.net SIP/2.0\r\n\r\n'",
     .on = ON_TCP,
     .server_port = 5060,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "rtsp_with_a_method_of_the_same_name",
     .hex = "'OPTIONS rtsp://example.com/a RTSP/1.0\r\nCSeq: 1\r\n\r\n'",
     .on = ON_TCP,
     .server_port = 5060,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "status_out_of_range",
     .hex = "'SIP/2.0 999 What\r\n\r\n'",
     .on = ON_UDP,
     .server_port = 5060,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector sip_dissector = {
    .name = "sip",
    .summary = "A SIP method, a URI and SIP/2.0 in the request line, or SIP/2.0 and a status code.",
    .source = "RFC 3261, RFC 8866",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .endless = true,
    .risks = RISK_BIT(ERROR_CODE),
};
