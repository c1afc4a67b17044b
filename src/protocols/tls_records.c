/* Records of TLS (RFC 8446, section 5): finds the handshake messages in them, joins those that are
 * spread over several, passes over what is encrypted, and knows when nothing more can be seen. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_records.h"

enum {
    RECORD_HEADER_BYTES = 5,
    RECORD_LONGEST = 16384 + 2048,
    MESSAGE_HEADER_BYTES = 4,
    HELLO_SHORTEST = 38,
    HELLO_LONGEST = 131072,
    SEALED_SHORTEST = 16, /* of an encrypted record: a tag, or a block */
    ALERT_WARNING = 1,
    ALERT_FATAL = 2
};

/* One call. `proven`: these bytes are TLS. */
struct reading {
    struct inspection *i;
    struct tls_flow *flow;
    struct direction *side;
    bool proven;
    unsigned whole_records;
    uint16_t record_version;
};

enum step {
    STEP_ON,
    STEP_WAIT,  /* for more bytes */
    STEP_WRONG, /* this is not TLS */
    STEP_OVER   /* nothing of interest can follow */
};

static bool knows(const struct reading *r, unsigned seen)
{
    return (r->flow->session.seen & seen) != 0;
}

static bool record_length_fits(enum record_type type, size_t length, bool proven)
{
    if (length > RECORD_LONGEST)
        return false;
    switch (type) {
    case RECORD_CHANGE_CIPHER_SPEC:
        return length == 1;
    case RECORD_ALERT:
        return length == 2 || length >= SEALED_SHORTEST;
    case RECORD_HANDSHAKE:
        return length >= (proven ? 1 : MESSAGE_HEADER_BYTES);
    case RECORD_APPLICATION_DATA:
        return proven || length >= SEALED_SHORTEST;
    default:
        return proven && length >= SEALED_SHORTEST;
    }
}

/* Reads a record's header; false where it cannot be one, or is not whole. */
static bool record_header(struct cursor *c, bool proven, uint8_t *type, uint16_t *version,
                          uint16_t *length)
{
    *type = cursor_u8(c);
    *version = cursor_u16be(c);
    *length = cursor_u16be(c);
    return cursor_ok(c) && *type >= RECORD_CHANGE_CIPHER_SPEC && *type <= RECORD_HEARTBEAT &&
           *version >= VERSION_SSL3 && *version <= VERSION_TLS13 &&
           record_length_fits(*type, *length, proven);
}

/* The client goes on as if it had been answered, but the server is out of sight: what it offered is
 * the best that can be said. Early data is sent without an answer (RFC 8446, section 2.3). */
static enum step client_goes_on(struct reading *r)
{
    if (knows(r, SEEN_EARLY_DATA | SEEN_RETRY_REQUEST))
        return STEP_ON;
    inspect_uint(r->i, TLS_VERSION, r->flow->session.offered);
    return STEP_OVER;
}

/* From the ChangeCipherSpec on everything is encrypted, up to TLS 1.2. In 1.3 it is an empty
 * gesture, but comes behind the hellos as well. */
static enum step change_cipher_spec(struct reading *r)
{
    const struct tls_session *s = &r->flow->session;
    if (knows(r, SEEN_SERVER_HELLO)) {
        bool resumed = !r->side->is_client && !version_hides_certificate(s->version) &&
                       !knows(r, SEEN_CERTIFICATE | SEEN_HELLO_DONE);
        if (resumed && !r->i->gap)
            inspect_flag(r->i, TLS_RESUMED);
        return STEP_OVER;
    }
    if (knows(r, SEEN_RETRY_REQUEST))
        return STEP_ON;
    if (r->side->is_client)
        return client_goes_on(r);
    r->side->encrypted = true;
    return STEP_ON;
}

/* What the beginning of a record tells about the flow, before its contents are looked at. */
static enum step record_begins(struct reading *r)
{
    if (r->side->type == RECORD_CHANGE_CIPHER_SPEC)
        return change_cipher_spec(r);
    if (r->side->type == RECORD_APPLICATION_DATA) {
        if (knows(r, SEEN_SERVER_HELLO))
            return STEP_OVER;
        if (knows(r, SEEN_CLIENT_HELLO))
            return r->side->is_client ? client_goes_on(r) : STEP_OVER;
    }
    /* The client's answer to the server's part; an alert in its place is still read. */
    if (r->side->type == RECORD_HANDSHAKE && r->side->is_client &&
        knows(r, SEEN_CERTIFICATE | SEEN_HELLO_DONE))
        return STEP_OVER;
    return STEP_ON;
}

static enum step open_record(struct reading *r)
{
    struct cursor c = r->i->in;
    uint8_t type;
    uint16_t version, length;
    if (cursor_left(&c) < RECORD_HEADER_BYTES)
        return STEP_WAIT;
    bool fits = record_header(&c, r->proven, &type, &version, &length) &&
                (r->whole_records == 0 || r->proven || version == r->record_version);
    if (!fits && !r->proven)
        return STEP_WRONG;
    if (!fits) {
        r->side->lost = true;
        return STEP_ON;
    }
    r->i->in = c;
    r->record_version = version;
    r->side->type = type;
    r->side->record_left = length;
    return record_begins(r);
}

static enum step skip_record(struct reading *r)
{
    struct inspection *i = r->i;
    size_t missing = 0;
    if (cursor_left(&i->in) < r->side->record_left) {
        if (!r->proven)
            return STEP_WAIT;
        missing = r->side->record_left - cursor_left(&i->in);
    }
    cursor_skip(&i->in, r->side->record_left - missing);
    i->skip = (uint32_t)missing;
    r->side->record_left = 0;
    r->side->message_left = 0;
    /* Two headers, each where the record before it ends, are 48 bits that agree. */
    if (++r->whole_records >= 2)
        r->proven = true;
    return STEP_ON;
}

static enum step read_alert(struct reading *r)
{
    struct cursor c = r->i->in;
    if (r->side->record_left != 2 || r->side->encrypted)
        return skip_record(r);
    if (cursor_left(&c) < 2)
        return STEP_WAIT;
    uint8_t level = cursor_u8(&c), description = cursor_u8(&c);
    if ((level != ALERT_WARNING && level != ALERT_FATAL) || !alert_is_known(description))
        return r->proven ? skip_record(r) : STEP_WRONG;
    r->proven = true;
    if (level == ALERT_FATAL) {
        alert_report(r->i, description);
        return STEP_OVER;
    }
    return skip_record(r);
}

/* A handshake message, or what has arrived of it, joined from the records that carry it. */
struct message {
    struct slice bytes;  /* with its header */
    size_t length;       /* that it will have, header included; 0: not known yet */
    struct cursor after; /* where the joined bytes end … */
    uint16_t left;       /* … and what the record there has left */
    bool broken;         /* another kind of record stands in the middle */
};

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

static size_t message_length(struct slice header)
{
    struct cursor c = cursor_over(header);
    cursor_skip(&c, 1);
    return MESSAGE_HEADER_BYTES + (size_t)cursor_u24be(&c);
}

static struct message join_message(struct reading *r)
{
    struct message m = {.after = r->i->in, .left = r->side->record_left};
    size_t size, have = 0;
    struct slice here = slice_head(cursor_rest(&m.after), m.left);
    if (here.length >= MESSAGE_HEADER_BYTES) {
        m.length = message_length(here);
        if (m.length <= here.length) {
            m.bytes = cursor_take(&m.after, m.length);
            m.left = (uint16_t)(m.left - m.length);
            return m;
        }
    }
    uint8_t *joined = inspect_scratch(r->i, &size);
    for (;;) {
        size_t wanted =
            smaller((m.length == 0 ? MESSAGE_HEADER_BYTES : m.length) - have, size - have);
        struct slice part =
            cursor_take(&m.after, smaller(smaller(wanted, m.left), cursor_left(&m.after)));
        if (part.length > 0)
            memcpy(joined + have, part.at, part.length);
        have += part.length;
        m.left = (uint16_t)(m.left - part.length);
        if (m.length == 0 && have == MESSAGE_HEADER_BYTES)
            m.length = message_length(slice_of(joined, have));
        if (have == m.length || have == size || m.left > 0)
            break;
        struct cursor next = m.after;
        uint8_t type;
        uint16_t version;
        if (cursor_left(&next) < RECORD_HEADER_BYTES)
            break;
        m.broken =
            !record_header(&next, true, &type, &version, &m.left) || type != RECORD_HANDSHAKE;
        if (m.broken)
            break;
        m.after = next;
    }
    m.bytes = slice_of(joined, have);
    return m;
}

/* A ClientHello that fills its record, but whose inner lengths are wrong: scanners and fuzzers send
 * such, and clients that a middlebox meddled with. It counts as cut off where the damage is. */
static bool is_broken_hello(struct reading *r, struct cursor body, bool cut,
                            struct client_hello *hello)
{
    size_t size = MESSAGE_HEADER_BYTES + cursor_left(&body);
    struct cursor start = body;
    uint16_t version = cursor_u16be(&start);
    if (cut || size < HELLO_SHORTEST || size != r->side->record_left || version < VERSION_SSL3 ||
        version > VERSION_TLS12 || knows(r, SEEN_CLIENT_HELLO))
        return false;
    r->side->is_client = true;
    inspect_risk(r->i, RISK_MALFORMED);
    if (client_hello_read(body, CARRIER_TLS, true, hello)) {
        client_hello_report(r->i, &r->flow->session, hello, CARRIER_TLS);
        return true;
    }
    r->flow->session.seen |= SEEN_CLIENT_HELLO;
    r->flow->session.offered = version;
    return true;
}

/* Reads a message that is of interest. False where it is not what its type says. */
static bool read_message(struct reading *r, uint8_t type, struct cursor body, bool cut)
{
    struct tls_session *s = &r->flow->session;
    struct client_hello client;
    struct server_hello server;
    switch (type) {
    case HANDSHAKE_CLIENT_HELLO:
        if (!client_hello_read(body, CARRIER_TLS, cut, &client))
            return is_broken_hello(r, body, cut, &client);
        r->side->is_client = true;
        client_hello_report(r->i, s, &client, CARRIER_TLS);
        return true;
    case HANDSHAKE_SERVER_HELLO:
        if (cut || !server_hello_read(body, &server))
            return false;
        server_hello_report(r->i, s, &server);
        return true;
    case HANDSHAKE_CERTIFICATE:
        /* A client's certificate names a person or a device, not the server. */
        if (r->side->is_client || (r->i->from_client && !knows(r, SEEN_SERVER_HELLO)))
            return false;
        return knows(r, SEEN_CERTIFICATE) || certificate_report(r->i, s, body);
    case HANDSHAKE_SERVER_HELLO_DONE:
        if (!r->proven || cursor_left(&body) != 0)
            return false;
        s->seen |= SEEN_HELLO_DONE;
        return true;
    default:
        return false;
    }
}

/* An unfinished hello that is worth waiting for. */
static bool may_be_hello(const struct message *m)
{
    struct cursor c = cursor_over(m->bytes);
    uint8_t type = cursor_u8(&c);
    cursor_skip(&c, 3);
    int major = cursor_peek(&c, 0);
    return type == HANDSHAKE_CLIENT_HELLO || type == HANDSHAKE_SERVER_HELLO
               ? m->length >= HELLO_SHORTEST && m->length <= HELLO_LONGEST &&
                     (major == -1 || major == 0x03 || major == 0x7f)
               : false;
}

static void pass_message(struct reading *r, const struct message *m)
{
    r->i->in = m->after;
    r->side->record_left = m->left;
    r->side->message_left = (uint32_t)(m->length - m->bytes.length);
}

/* What has to be dropped of a message whose beginning was enough. */
static enum step drop_message(struct reading *r)
{
    size_t in_record = smaller(r->side->message_left, r->side->record_left);
    size_t here = smaller(in_record, cursor_left(&r->i->in));
    cursor_skip(&r->i->in, here);
    r->i->skip = (uint32_t)(in_record - here);
    r->side->message_left -= (uint32_t)in_record;
    r->side->record_left = (uint16_t)(r->side->record_left - in_record);
    return STEP_ON;
}

/* What a message lacks will not come: there is no room for it, the capture kept less than was sent,
 * or the server answered a hello of which a segment was lost on the way to the capture. */
static bool is_rest_lost(const struct reading *r, uint8_t type)
{
    return r->i->full || r->i->truncated ||
           (type == HANDSHAKE_CLIENT_HELLO && knows(r, SEEN_SERVER_HELLO));
}

static enum step read_handshake(struct reading *r)
{
    if (r->side->encrypted)
        return skip_record(r);
    if (r->side->message_left > 0)
        return drop_message(r);
    struct message m = join_message(r);
    struct cursor body = cursor_over(m.bytes);
    uint8_t type = cursor_u8(&body);
    cursor_skip(&body, 3);
    if (m.broken) {
        r->side->lost = true;
        return r->proven ? STEP_ON : STEP_WRONG;
    }
    if (m.length == 0)
        return STEP_WAIT;
    bool whole = m.bytes.length == m.length, cut = !whole && is_rest_lost(r, type);
    bool wanted = type == HANDSHAKE_CLIENT_HELLO || type == HANDSHAKE_SERVER_HELLO ||
                  (type == HANDSHAKE_CERTIFICATE && !r->side->is_client);
    if (!whole && !cut && wanted && type != HANDSHAKE_CERTIFICATE)
        return r->proven || may_be_hello(&m) ? STEP_WAIT : skip_record(r);
    bool was_read = read_message(r, type, body, !whole);
    r->proven |= was_read;
    if (!r->proven)
        return skip_record(r); /* mid-flow, or encrypted: the framing may prove it */
    if (!was_read && !whole && !cut && wanted && !knows(r, SEEN_CERTIFICATE))
        return STEP_WAIT;
    pass_message(r, &m);
    if (version_hides_certificate(r->flow->session.version) && knows(r, SEEN_SERVER_HELLO) &&
        knows(r, SEEN_CLIENT_HELLO))
        return STEP_OVER;
    /* The stream need not wait for what was lost. */
    return cut && !r->i->full ? drop_message(r) : STEP_ON;
}

static enum step read_part(struct reading *r)
{
    if (r->side->lost) {
        cursor_skip(&r->i->in, cursor_left(&r->i->in));
        return STEP_ON;
    }
    if (r->side->record_left == 0)
        return open_record(r);
    switch (r->side->type) {
    case RECORD_HANDSHAKE:
        return read_handshake(r);
    case RECORD_ALERT:
        return read_alert(r);
    default:
        return skip_record(r);
    }
}

/* One encrypted record whose length is that of all that this side has sent: type, version and
 * length are 37 bits that agree. This is what the end of a connection looks like in captures that
 * missed its beginning. */
static bool fits_exactly(const struct reading *r)
{
    return r->whole_records == 1 && cursor_left(&r->i->in) == 0 && r->i->skip == 0 &&
           (r->side->type == RECORD_APPLICATION_DATA || r->side->type == RECORD_ALERT) &&
           r->record_version >= VERSION_TLS10 && r->record_version <= VERSION_TLS12;
}

enum verdict tls_records_read(struct inspection *i, struct tls_flow *kept)
{
    struct tls_flow flow = *kept;
    struct reading r = {i, &flow, &flow.side[i->from_client], i->matched, 0, 0};
    enum step step = STEP_ON;
    if (i->gap)
        r.side->record_left = r.side->message_left = 0;
    while (step == STEP_ON && cursor_left(&i->in) > 0)
        step = read_part(&r);
    if (step == STEP_WRONG)
        return VERDICT_NOT;
    if (!r.proven && !fits_exactly(&r))
        return VERDICT_MORE;
    *kept = flow;
    bool hello_seen =
        knows(&r, SEEN_CLIENT_HELLO | SEEN_SERVER_HELLO | SEEN_RETRY_REQUEST | SEEN_CERTIFICATE);
    bool server_lost = flow.side[false].lost && !flow.side[false].is_client;
    if (step == STEP_OVER || !hello_seen || server_lost)
        return VERDICT_DONE;
    return VERDICT_MATCH;
}
