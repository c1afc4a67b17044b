/* HTTP/2 in clear text (RFC 9113): told by the client's preface, or by the SETTINGS frame that a
 * server sends first. */
/* SPDX-License-Identifier: MIT */
#include "protocols/hpack.h"
#include "protocols/http.h"

enum { SETTINGS = FIELD_BASE(http2) };

static const struct field fields[] = {
    {SETTINGS, FIELD_TEXT, false, "http2", "settings",
     "settings of the first side that tells, as \"id:value,…\" in its order"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'PRI * HT'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 00 ?? 04 00 00 00 00"},
};

enum {
    FRAME_HEADER_BYTES = 9,
    FRAME_MAX = 1 << 20,
    SETTINGS_MAX = 16,
    FRAMES_FOLLOWED = 64,
    MESSAGES_FOLLOWED = 8
};

enum type {
    TYPE_HEADERS = 1,
    TYPE_SETTINGS = 4,
    TYPE_PUSH_PROMISE = 5,
    TYPE_WINDOW_UPDATE = 8,
    TYPE_CONTINUATION = 9
};

enum { FLAG_ACK = 0x01, FLAG_END_HEADERS = 0x04, FLAG_PADDED = 0x08, FLAG_PRIORITY = 0x20 };

struct state {
    uint8_t messages[2]; /* header blocks read, by direction */
    uint8_t frames;
    bool is_after_preface[2];
};

/* Both directions' tables. */
struct tables {
    bool are_started;
    struct hpack side[2];
};

_Static_assert(sizeof(struct tables) <= 32768, "fits inspect_memory()");

struct frame {
    uint32_t length;
    uint8_t type;
    uint8_t flags;
    uint32_t stream;
};

static struct frame read_frame_header(struct cursor *c)
{
    struct frame frame = {.length = cursor_u24be(c)};
    frame.type = cursor_u8(c);
    frame.flags = cursor_u8(c);
    frame.stream = cursor_u32be(c) & 0x7fffffff;
    return frame;
}

/* RFC 9113, section 6.5.2, RFC 8441 and RFC 9218 name the settings; those of the form 0x?a?a are
 * reserved for exercise (RFC 8701). */
static bool is_setting(uint16_t id, uint32_t value)
{
    switch (id) {
    case 2: /* ENABLE_PUSH */
    case 8: /* ENABLE_CONNECT_PROTOCOL */
    case 9: /* NO_RFC7540_PRIORITIES */
        return value <= 1;
    case 4: /* INITIAL_WINDOW_SIZE */
        return value <= INT32_MAX;
    case 5: /* MAX_FRAME_SIZE */
        return value >= 1 << 14 && value < 1 << 24;
    default:
        return (id >= 1 && id <= 6) || (id & 0x0f0f) == 0x0a0a;
    }
}

static size_t write_number(uint8_t *text, size_t at, uint32_t value, uint8_t separator)
{
    uint8_t digits[10];
    size_t count = 0;
    do
        digits[count++] = (uint8_t)('0' + value % 10);
    while ((value /= 10) > 0);
    while (count > 0)
        text[at++] = digits[--count];
    text[at++] = separator;
    return at;
}

static bool read_settings(struct inspection *i, struct cursor payload)
{
    uint8_t text[SETTINGS_MAX * 18];
    size_t at = 0;
    for (unsigned count = 0; count < SETTINGS_MAX && cursor_left(&payload) > 0; count++) {
        uint16_t id = cursor_u16be(&payload);
        uint32_t value = cursor_u32be(&payload);
        if (!cursor_ok(&payload) || !is_setting(id, value))
            return false;
        at = write_number(text, at, id, ':');
        at = write_number(text, at, value, ',');
    }
    if (at > 0)
        inspect_text(i, SETTINGS, slice_of(text, at - 1));
    return cursor_done(&payload);
}

/* What stands behind empty settings: an acknowledgement, or a window update for the connection. */
static enum verdict judge_second(struct cursor c)
{
    struct frame frame = read_frame_header(&c);
    if (!cursor_ok(&c))
        return VERDICT_MORE;
    bool is_acknowledgement =
        frame.type == TYPE_SETTINGS && frame.flags == FLAG_ACK && frame.length == 0;
    bool is_update = frame.type == TYPE_WINDOW_UPDATE && frame.flags == 0 && frame.length == 4;
    return (is_acknowledgement || is_update) && frame.stream == 0 ? VERDICT_MATCH : VERDICT_NOT;
}

/* A server's first frame. Empty settings are nine bytes that are nearly all zero and say too
 * little.
 */
static enum verdict judge(struct inspection *i, struct state *s)
{
    static const char preface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    struct slice rest = cursor_rest(&i->in), expected = SLICE_LITERAL(preface);
    if (slice_starts(expected, slice_head(rest, expected.length))) {
        if (rest.length < expected.length)
            return VERDICT_MORE;
        cursor_skip(&i->in, expected.length);
        s->is_after_preface[i->from_client ? 0 : 1] = true;
        return VERDICT_MATCH;
    }
    if (i->matched)
        return VERDICT_MATCH;
    struct cursor c = i->in;
    struct frame frame = read_frame_header(&c);
    if (!cursor_ok(&c))
        return VERDICT_MORE;
    if (frame.type != TYPE_SETTINGS || frame.flags != 0 || frame.stream != 0 ||
        frame.length % 6 != 0 || frame.length > SETTINGS_MAX * 6)
        return VERDICT_NOT;
    if (cursor_left(&c) < frame.length)
        return VERDICT_MORE;
    if (frame.length == 0)
        return judge_second(c);
    return read_settings(i, cursor_block(&c, frame.length)) ? VERDICT_MATCH : VERDICT_NOT;
}

struct collector {
    struct inspection *i;
    struct http_message message;
    uint8_t kept[2048]; /* what must outlive the decoder's scratch: host, target, method, type */
    size_t used;
};

static struct slice keep(struct collector *k, struct slice s)
{
    if (s.length == 0 || s.length > sizeof k->kept - k->used)
        return SLICE_NONE;
    struct slice kept = {k->kept + k->used, s.length};
    memcpy(k->kept + k->used, s.at, s.length);
    k->used += s.length;
    return kept;
}

static void collect(void *user, struct slice name, struct slice value)
{
    struct collector *k = user;
    struct http_message *m = &k->message;
    struct inspection *i = k->i;
    struct text_header header = {.name = name, .value = value};
    if (slice_equal(name, SLICE_LITERAL(":method"))) {
        m->is_request = true;
        m->method = keep(k, value);
    } else if (slice_equal(name, SLICE_LITERAL(":path"))) {
        m->target = keep(k, value);
    } else if (slice_equal(name, SLICE_LITERAL(":authority")) ||
               slice_equal(name, SLICE_LITERAL("host"))) {
        if (m->host.length == 0)
            m->host = keep(k, value);
    } else if (slice_equal(name, SLICE_LITERAL(":status"))) {
        m->status = text_code(value);
    } else {
        http_judge_header(i, m, &header);
        if (slice_equal(name, SLICE_LITERAL("user-agent")))
            inspect_text(i, HTTP_USER_AGENT, value);
        else if (slice_equal(name, SLICE_LITERAL("server")))
            inspect_text(i, HTTP_SERVER, value);
        else if (slice_equal(name, SLICE_LITERAL("x-forwarded-for")))
            inspect_text(i, HTTP_FORWARDED_FOR, value);
        else if (slice_equal(name, SLICE_LITERAL("content-type")))
            m->content_type = keep(k, value);
    }
}

static void report(struct inspection *i, struct http_message *m)
{
    if (m->content_type.length > 0)
        inspect_text(i, m->is_request ? HTTP_REQUEST_CONTENT_TYPE : HTTP_CONTENT_TYPE,
                     m->content_type);
    inspect_string(i, HTTP_VERSION, "2");
    if (m->is_request) {
        inspect_text(i, HTTP_METHOD, m->method);
        if (m->host.length > 0) {
            inspect_text(i, HTTP_HOST, m->host);
            inspect_server_name(i, m->host, NAME_HTTP);
        }
        if (m->target.length > 0)
            http_note_url(i, m);
    } else if (m->status >= 200) {
        inspect_uint(i, HTTP_STATUS, (uint64_t)m->status);
    }
    http_judge_message(i, m);
    if (!m->is_request && m->status >= 200)
        inspect_transaction(i);
}

/* Section 6.2 and 6.6: padding, priority or promised stream around the fragment. */
static struct slice fragment(const struct frame *frame, struct cursor payload)
{
    size_t padding = (frame->flags & FLAG_PADDED) != 0 ? cursor_u8(&payload) : 0;
    if (frame->type == TYPE_PUSH_PROMISE)
        cursor_skip(&payload, 4);
    else if ((frame->flags & FLAG_PRIORITY) != 0)
        cursor_skip(&payload, 5);
    if (!cursor_ok(&payload) || padding > cursor_left(&payload))
        return SLICE_NONE;
    return cursor_take(&payload, cursor_left(&payload) - padding);
}

/* Joins the fragments of a block that begins with this frame. MORE: not all of it is there. */
static enum verdict join(struct inspection *i, struct cursor *c, struct frame frame,
                         struct slice *block)
{
    size_t size, used = 0;
    uint8_t *scratch = inspect_scratch(i, &size);
    struct slice part = fragment(&frame, cursor_block(c, frame.length));
    while (cursor_ok(c)) {
        if (part.length > size / 2 - used)
            return VERDICT_NOT;
        if (part.length > 0)
            memcpy(scratch + used, part.at, part.length);
        used += part.length;
        if ((frame.flags & FLAG_END_HEADERS) != 0) {
            *block = slice_of(scratch, used);
            return VERDICT_MATCH;
        }
        frame = read_frame_header(c);
        if (cursor_ok(c) && (frame.type != TYPE_CONTINUATION || frame.length == 0))
            return VERDICT_NOT;
        part = cursor_take(c, frame.length);
    }
    return VERDICT_MORE;
}

static enum verdict read_headers(struct inspection *i, struct state *s, struct frame frame)
{
    struct cursor c = i->in;
    struct slice block = SLICE_NONE;
    size_t size;
    uint8_t *scratch = inspect_scratch(i, &size);
    struct tables *tables = inspect_memory(i, sizeof *tables);
    unsigned side = i->from_client ? 0 : 1;
    if (tables == NULL)
        return VERDICT_DONE;
    if (!tables->are_started) {
        hpack_start(&tables->side[0]);
        hpack_start(&tables->side[1]);
        tables->are_started = true;
    }
    cursor_skip(&c, FRAME_HEADER_BYTES);
    enum verdict verdict = join(i, &c, frame, &block);
    if (verdict == VERDICT_MORE)
        return i->full ? VERDICT_DONE : VERDICT_MORE;
    struct collector k = {.i = i};
    /* The block stands at the front of the scratch memory; its strings are written behind it. */
    if (verdict == VERDICT_NOT || !hpack_decode(&tables->side[side], block, scratch + block.length,
                                                size - block.length, collect, &k))
        return VERDICT_DONE;
    report(i, &k.message);
    i->in = c;
    return ++s->messages[side] >= MESSAGES_FOLLOWED ? VERDICT_DONE : VERDICT_MATCH;
}

static enum verdict read_frames(struct inspection *i, struct state *s)
{
    for (;;) {
        struct cursor c = i->in;
        struct frame frame = read_frame_header(&c);
        if (!cursor_ok(&c))
            return VERDICT_MATCH;
        if (frame.length > FRAME_MAX || ++s->frames > FRAMES_FOLLOWED)
            return VERDICT_DONE;
        if (frame.type == TYPE_HEADERS || frame.type == TYPE_PUSH_PROMISE) {
            enum verdict verdict = read_headers(i, s, frame);
            if (verdict == VERDICT_DONE)
                return verdict;
            if (verdict == VERDICT_MORE) {
                s->frames--;
                return VERDICT_MATCH;
            }
            continue;
        }
        if (frame.type == TYPE_SETTINGS && (frame.flags & FLAG_ACK) == 0) {
            if (cursor_left(&c) < frame.length) {
                s->frames--;
                return VERDICT_MATCH;
            }
            (void)read_settings(i, cursor_block(&c, frame.length));
            i->in = c;
            continue;
        }
        size_t here = cursor_left(&c) < frame.length ? cursor_left(&c) : frame.length;
        cursor_skip(&c, here);
        i->in = c;
        i->skip = frame.length - (uint32_t)here;
        if (i->skip > 0)
            return VERDICT_MATCH;
    }
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    if (i->gap && i->matched)
        return VERDICT_DONE;
    if (!i->matched || (!s->is_after_preface[i->from_client ? 0 : 1] && i->from_client)) {
        enum verdict verdict = judge(i, s);
        if (verdict != VERDICT_MATCH)
            return verdict;
    }
    return read_frames(i, s);
}

/* The header blocks are those of RFC 7541, appendix C.4 and C.6. */
static const struct sample samples[] = SAMPLES(
    {.name = "preface_settings_and_request",
     .hex = "'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' 00000c 04 00 00000000 000300000064 00040000ffff"
            "000011 01 05 00000001 828684418cf1e3c2e5f23a6ba0ab90f4ff"
            "00000c 01 05 00000003 828684be5886a8eb10649cbf",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP2,
     .facts = "http2.settings=3:100,4:65535"},
    {.name = "response",
     .hex =
         "000000 04 00 00000000 000000 04 01 00000000 000036 01 04 00000001"
         "488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad171863c7"
         "8f0b97c8e9ae82ae43d3 000004 00 01 00000001 'body'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_HTTP2,
     .facts = "http.status=302; http.method=GET; http.host=www.example.com; http.version=2; "
              "http.url=www.example.com/"},
    {.name = "header_in_two_frames",
     .hex = "'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' 000000 04 00 00000000"
            "000005 01 01 00000001 828684418c 00000c 09 04 00000001 f1e3c2e5f23a6ba0ab90f4ff",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP2,
     .facts = "http.host=www.example.com"},
    {.name = "server_speaks_first",
     .hex = "000006 04 00 00000000 000300000064",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP2,
     .facts = "http2.settings=3:100"},
    {.name = "address_and_an_error",
     .hex = "'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' 00000e 01 05 00000001 82868441 09 '192.0.2.1'",
     .on = ON_TCP,
     .protocol = PROTOCOL_HTTP2,
     .facts = "http.host=192.0.2.1",
     .risks = RISK_BIT(NUMERIC_HOST)},
    {.name = "answer_is_not_found",
     .hex = "000001 01 05 00000001 8d",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_HTTP2,
     .facts = "http.status=404",
     .risks = RISK_BIT(NUMERIC_HOST) | RISK_BIT(ERROR_CODE)},
    {.name = "server_speaks_first_with_empty_settings",
     .hex = "000000 04 00 00000000 000000 04 01 00000000",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_HTTP2},
    {.name = "settings_with_an_unknown_one",
     .hex = "000006 04 00 00000000 007700000064",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "another_version_in_the_preface",
     .hex = "'PRI * HTTP/3.0\r\n\r\nSM\r\n\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector http2_dissector = {
    .name = "http2",
    .summary = "The client's preface \"PRI * HTTP/2.0\", or a SETTINGS frame first.",
    .source = "RFC 9113, RFC 7541",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(NUMERIC_HOST) | RISK_BIT(ERROR_CODE) | RISK_BIT(HTTP_SUSPICIOUS_AGENT) |
             RISK_BIT(HTTP_SUSPICIOUS_HEADER) | RISK_BIT(CLEAR_TEXT_CREDENTIALS) |
             RISK_BIT(OBSOLETE_SERVER) | RISK_BIT(BINARY_DOWNLOAD),
};
