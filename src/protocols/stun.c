/* STUN and TURN (RFC 8489, RFC 8656, RFC 3489, [MS-TURN]): told by the magic cookie and an exact
 * length, and without a cookie by a chain of attributes that fills the message. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum {
    MAPPED = FIELD_BASE(stun),
    PEER,
    RELAYED,
    RESPONSE,
    OTHER,
    SOFTWARE,
    REALM,
    USERNAME,
    ERROR_CODE
};

static const struct field fields[] = {
    {MAPPED, FIELD_TEXT, false, "stun", "mapped", "the client's address as the server sees it"},
    {PEER, FIELD_TEXT, true, "stun", "peer", "addresses of peers that a relay is used for"},
    {RELAYED, FIELD_TEXT, false, "stun", "relayed", "address that a relay gave the client"},
    {RESPONSE, FIELD_TEXT, false, "stun", "response", "address that the response came from"},
    {OTHER, FIELD_TEXT, false, "stun", "other", "second address of the server"},
    {SOFTWARE, FIELD_TEXT, false, "stun", "software", "software of the first side that tells"},
    {REALM, FIELD_TEXT, false, "stun", "realm", "realm that credentials are for"},
    {USERNAME, FIELD_TEXT, false, "stun", "username", "user name, or the ICE fragments of both"},
    {ERROR_CODE, FIELD_UINT, false, "stun", "error_code", "code of the first error response"},
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .length_plus = 20,
     .shortest = 20,
     .pattern = "0? ?? ?? ?? 21 12 a4 42"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .length_plus = 20,
     .shortest = 20,
     .longest = 600,
     .pattern = "00 0?"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .length_plus = 20,
     .shortest = 20,
     .longest = 600,
     .pattern = "01 ??"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "0? ?? ?? ?? 21 12 a4 42"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "?? ?? 0? ?? ?? ?? 21 12"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 3478, PROTOCOL_STUN}};

static const uint16_t companions[] = {DISSECTOR_dtls, DISSECTOR_rtp};

enum {
    HEADER_BYTES = 20,
    COOKIE = 0x2112a442,
    MESSAGE_MAX = 2048,
    ATTRIBUTES_MAX = 48,
    BINDING_REQUEST = 0x0001,
    BINDING_RESPONSE = 0x0101,
    METHOD_BITS = 0x3eef,
    ALLOCATE = 0x0003,
    ALLOCATE_RESPONSE = 0x0103,
    WHATSAPP_PING = 0x0801,
    WHATSAPP_PONG = 0x0802,
    DRAFT_COOKIE_TYPE = 0x000f, /* of TURN before its standardisation, which [MS-TURN] keeps */
    DRAFT_COOKIE = 0x72c64bc6,
    MESSAGES_FOLLOWED = 32
};

enum framing { FRAMING_UNKNOWN, FRAMING_NONE, FRAMING_LENGTH };

struct state {
    uint8_t transaction[16]; /* of a request without cookie */
    bool is_waiting;
    uint8_t framing; /* enum framing, of TCP */
    uint8_t messages;
};

struct message {
    uint16_t type;
    bool has_cookie;
    bool is_draft;            /* of TURN before its standardisation */
    struct slice transaction; /* with the cookie's place in front */
    unsigned known;           /* attributes of a known type and size */
    enum protocol dialect;    /* whose attributes or types it has */
};

/* A plain address, or one that is hidden by XOR with the cookie and the transaction. */
static void note_address(struct inspection *i, unsigned field, struct cursor value,
                         const struct message *m, bool is_hidden)
{
    uint8_t bytes[16] = {0};
    cursor_skip(&value, 1);
    uint8_t family = cursor_u8(&value);
    uint16_t port = cursor_u16be(&value);
    size_t size = cursor_left(&value);
    if (!cursor_ok(&value) || !((family == 1 && size == 4) || (family == 2 && size == 16)))
        return;
    for (size_t k = 0; k < size && k < sizeof bytes; k++)
        bytes[k] = cursor_u8(&value) ^ (is_hidden ? m->transaction.at[k] : 0);
    if (is_hidden)
        port ^= (uint16_t)(m->transaction.at[0] << 8 | m->transaction.at[1]);
    struct cursor c = cursor_over(slice_of(bytes, size));
    struct address address = size == 4 ? address_read4(&c) : address_read16(&c);
    inspect_address(i, field, &address, port);
}

static void note_realm(struct inspection *i, struct slice realm)
{
    inspect_text(i, REALM, realm);
    for (size_t k = 0; k < realm.length; k++)
        if (!text_is_alpha(realm.at[k]) && !text_is_digit(realm.at[k]) && realm.at[k] != '-' &&
            realm.at[k] != '.')
            return;
    if (slice_find_byte(realm, '.') > 0)
        inspect_server_name(i, realm, NAME_GREETING);
}

static void note_text(struct inspection *i, unsigned field, struct slice value)
{
    while (value.length > 0 && value.at[value.length - 1] == 0)
        value.length--;
    if (value.length > 0 && text_is_readable(value))
        inspect_text(i, field, value);
}

/* True for an attribute whose type is registered and whose size is one that it can have. */
static bool read_attribute(struct inspection *i, const struct message *m, uint16_t type,
                           struct cursor value)
{
    static const struct {
        uint16_t type;
        uint16_t field;
        bool is_hidden;
    } addresses[] = {
        {0x0001, MAPPED, false}, {0x0002, 0, false},        {0x0004, RESPONSE, false},
        {0x0005, OTHER, false},  {0x000b, 0, false},        {0x0012, PEER, true},
        {0x0016, RELAYED, true}, {0x0020, MAPPED, true},    {0x8020, MAPPED, true},
        {0x8023, 0, false},      {0x802b, RESPONSE, false}, {0x802c, OTHER, false},
    };
    size_t size = cursor_left(&value);
    for (size_t k = 0; k < COUNT_OF(addresses); k++)
        if (addresses[k].type == type) {
            if (addresses[k].field != 0)
                note_address(i, addresses[k].field, value, m, addresses[k].is_hidden);
            int family = cursor_peek(&value, 1);
            return (family == 1 && size == 8) || (family == 2 && size == 20);
        }
    switch (type) {
    case 0x0003: /* CHANGE-REQUEST: two bits may be set */
        return size == 4 && (cursor_u32be(&value) & ~6U) == 0;
    case 0x0006:
        note_text(i, USERNAME, cursor_rest(&value));
        return size >= 4;
    case 0x0008: /* MESSAGE-INTEGRITY */
        return size == 20;
    case 0x0009: {
        cursor_skip(&value, 2);
        uint8_t hundreds = cursor_u8(&value) & 7, rest = cursor_u8(&value);
        if (!cursor_ok(&value) || hundreds < 3 || rest > 99)
            return false;
        inspect_uint(i, ERROR_CODE, hundreds * 100U + rest);
        return true;
    }
    case DRAFT_COOKIE_TYPE:
        return size == 4 && cursor_u32be(&value) == DRAFT_COOKIE;
    case 0x0014:
        if (text_is_ascii(cursor_rest(&value)))
            note_realm(i, cursor_rest(&value));
        return size > 0;
    case 0x0019: /* REQUESTED-TRANSPORT: UDP or TCP, reserved bytes zero */
        return size == 4 && (cursor_u32be(&value) & ~0x17000000U) == 0;
    case 0x8022:
        note_text(i, SOFTWARE, cursor_rest(&value));
        return size > 0;
    case 0x8028: /* FINGERPRINT */
        return size == 4;
    default:
        return false;
    }
}

/* [MS-TURN], section 2.2.2: addresses are plain, that of the relay has the number of the client's
 * own, and realm and nonce have each other's. */
static bool read_draft_attribute(struct inspection *i, const struct message *m, uint16_t type,
                                 struct cursor value)
{
    struct slice text = cursor_rest(&value);
    switch (type) {
    case 0x0001:
        if (m->type == ALLOCATE_RESPONSE)
            note_address(i, RELAYED, value, m, false);
        else if ((m->type & METHOD_BITS) != ALLOCATE)
            note_address(i, MAPPED, value, m, false);
        return true;
    case 0x0011:
    case 0x0012:
        note_address(i, PEER, value, m, false);
        return true;
    case 0x0014:
        return true;
    case 0x0015:
        if (text.length > 2 && text.at[0] == '"' && text.at[text.length - 1] == '"')
            text = slice_head(slice_tail(text, 1), text.length - 2);
        if (text_is_ascii(text))
            note_realm(i, text);
        return true;
    default:
        return read_attribute(i, m, type, value);
    }
}

/* The cookie of the drafts stands in front of their other attributes. */
static bool is_draft_cookie(uint16_t type, struct cursor value)
{
    return type == DRAFT_COOKIE_TYPE && cursor_left(&value) == 4 &&
           cursor_u32be(&value) == DRAFT_COOKIE;
}

/* Attributes and types outside the standard tell who speaks: [MS-TURN], section 2.2.2, and
 * [MS-ICE2], section 2.2.3; WhatsApp's relays (wacrg.org, "WARP, STUN, and relay media transport");
 * Zoom's servers, which leave the cookie out. */
static enum protocol dialect_of(const struct message *m, uint16_t type, struct cursor value)
{
    size_t size = cursor_left(&value);
    switch (type) {
    case 0x8008: /* MS-VERSION */
    case 0x8070: /* MS-IMPLEMENTATION-VERSION */
        return size == 4 && cursor_u32be(&value) < 16 ? PROTOCOL_TEAMS_CALL : PROTOCOL_UNKNOWN;
    case 0x4000: /* what the relay asks of an allocation, and tells of one */
    case 0x4001:
    case 0x4002:
    case 0x4024:
    case 0x4025:
        return m->has_cookie && (m->type & METHOD_BITS) == ALLOCATE ? PROTOCOL_WHATSAPP_CALL
                                                                    : PROTOCOL_UNKNOWN;
    case 0x0101:
        return !m->has_cookie && m->type == BINDING_REQUEST && size == 20 ? PROTOCOL_ZOOM
                                                                          : PROTOCOL_UNKNOWN;
    case 0x0103:
        return !m->has_cookie && m->type == 0x0002 && size == 8 ? PROTOCOL_ZOOM : PROTOCOL_UNKNOWN;
    default:
        return PROTOCOL_UNKNOWN;
    }
}

/* Reads a whole message; false where it is none. */
static bool read_message(struct inspection *i, struct cursor c, struct message *m)
{
    m->type = cursor_u16be(&c);
    uint16_t length = cursor_u16be(&c);
    m->transaction = cursor_take(&c, 16);
    if (!cursor_ok(&c) || m->type >> 14 != 0 || m->type == 0 || length != cursor_left(&c))
        return false;
    struct cursor cookie = cursor_over(m->transaction);
    m->has_cookie = cursor_u32be(&cookie) == COOKIE;
    /* RFC 3489 knows two methods; [MS-TURN] adds those below 0x16. */
    uint16_t method = m->type & METHOD_BITS;
    if (!m->has_cookie && (method == 0 || method > 0x15))
        return false;
    for (unsigned count = 0; cursor_left(&c) > 0 && count < ATTRIBUTES_MAX; count++) {
        uint16_t type = cursor_u16be(&c), size = cursor_u16be(&c);
        struct cursor value = cursor_block(&c, size);
        if (count == 0)
            m->is_draft = is_draft_cookie(type, value);
        /* Padding to four bytes came with the standard; a last attribute may go without. */
        size_t padding = (4 - size % 4U) % 4;
        if (m->has_cookie && !m->is_draft)
            cursor_skip(&c, padding < cursor_left(&c) ? padding : cursor_left(&c));
        if (!cursor_ok(&c))
            return false;
        m->known += m->is_draft ? read_draft_attribute(i, m, type, value)
                                : read_attribute(i, m, type, value);
        enum protocol dialect = dialect_of(m, type, value);
        if (dialect != PROTOCOL_UNKNOWN)
            m->dialect = dialect;
    }
    if (m->has_cookie && (m->type == WHATSAPP_PING || m->type == WHATSAPP_PONG))
        m->dialect = PROTOCOL_WHATSAPP_CALL;
    return cursor_done(&c);
}

/* Without a cookie one attribute at least must be what it should; a request that has none such
 * waits for a message with the same transaction: its response, or itself sent again. */
static enum verdict judge_classic(struct state *s, const struct message *m)
{
    bool is_same = s->is_waiting && memcmp(s->transaction, m->transaction.at, 16) == 0;
    if (m->known > 0)
        return VERDICT_MATCH;
    if (is_same && (m->type == BINDING_REQUEST || m->type == BINDING_RESPONSE))
        return VERDICT_MATCH;
    if (m->type != BINDING_REQUEST || s->is_waiting)
        return VERDICT_NOT;
    memcpy(s->transaction, m->transaction.at, 16);
    s->is_waiting = true;
    return VERDICT_MORE;
}

static enum verdict read_datagram(struct inspection *i)
{
    struct message m = {.type = 0};
    /* RFC 8656, section 12.4: a channel number, then the length of the data. */
    int first = cursor_peek(&i->in, 0);
    if (i->matched && first >= 0x40 && first <= 0x4f) {
        struct cursor c = i->in;
        cursor_skip(&c, 2);
        size_t length = cursor_u16be(&c);
        return cursor_ok(&c) && length <= cursor_left(&c) && cursor_left(&c) < length + 4
                   ? VERDICT_MATCH
                   : VERDICT_NOT;
    }
    if (!read_message(i, i->in, &m))
        return VERDICT_NOT;
    bool is_told = m.has_cookie || m.dialect != PROTOCOL_UNKNOWN;
    enum verdict verdict = is_told ? VERDICT_MATCH : judge_classic(i->state, &m);
    if (verdict == VERDICT_MATCH)
        i->protocol = (uint16_t)m.dialect;
    return verdict;
}

static uint8_t framing_of(const struct cursor *in)
{
    struct cursor plain = *in, framed = *in;
    cursor_skip(&plain, 4);
    if (cursor_u32be(&plain) == COOKIE)
        return FRAMING_NONE;
    cursor_skip(&framed, 6);
    if (cursor_u32be(&framed) == COOKIE)
        return FRAMING_LENGTH;
    return FRAMING_UNKNOWN;
}

/* Messages and channel data follow each other (RFC 8656, section 12.5), or each is framed by its
 * length (RFC 4571, which RFC 6544 asks for). */
static enum verdict read_stream(struct inspection *i, struct state *s)
{
    bool is_matched = i->matched;
    if (s->framing == FRAMING_UNKNOWN) {
        if (cursor_left(&i->in) < 10)
            return VERDICT_MORE;
        s->framing = framing_of(&i->in);
        if (s->framing == FRAMING_UNKNOWN)
            return VERDICT_NOT;
    }
    for (;;) {
        struct message m = {.type = 0};
        struct cursor c = i->in;
        size_t framed = s->framing == FRAMING_LENGTH ? cursor_u16be(&c) : 0, here = cursor_left(&c);
        struct cursor body = c;
        uint16_t type = cursor_u16be(&c), length = cursor_u16be(&c);
        if (here < 4)
            return is_matched ? VERDICT_MATCH : VERDICT_MORE;
        bool is_channel = type >> 12 == 4 && is_matched;
        size_t size =
            is_channel ? ((size_t)length + 4 + 3) & ~(size_t)3 : (size_t)length + HEADER_BYTES;
        if (s->framing == FRAMING_LENGTH && framed != size)
            return is_matched ? VERDICT_DONE : VERDICT_NOT;
        if (size > MESSAGE_MAX || s->messages >= MESSAGES_FOLLOWED)
            return is_matched ? VERDICT_DONE : VERDICT_NOT;
        if (here < size)
            return is_matched ? VERDICT_MATCH : VERDICT_MORE;
        if (!is_channel && (!read_message(i, cursor_block(&body, size), &m) || !m.has_cookie))
            return is_matched ? VERDICT_DONE : VERDICT_NOT;
        if (m.dialect != PROTOCOL_UNKNOWN)
            i->protocol = (uint16_t)m.dialect;
        cursor_skip(&i->in, size + (s->framing == FRAMING_LENGTH ? 2 : 0));
        s->messages++;
        is_matched = true;
    }
}

static enum verdict inspect(struct inspection *i)
{
    return i->datagram ? read_datagram(i) : read_stream(i, i->state);
}

/* The vectors are those of RFC 5769, sections 2.1 and 2.2. */
static const struct sample samples[] = SAMPLES(
    {.name = "allocation_of_microsoft_is_answered_without_padding",
     .hex = "01030041 2112a442 0102030405060708090a0b0c 000f0004 72c64bc6"
            "00010008 0001c350c000020a 80200008 0001e1ba1e9d d55b 80220009 '2.0.1.211'"
            "00150008 '\"sample\"' 000d0004 00000258",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.relayed=192.0.2.10:50000; stun.software=2.0.1.211; stun.realm=sample"},
    {.name = "data_of_a_peer_of_microsoft",
     .hex = "01150024 a1b2c3d4e5f60718293a4b5c6d7e8f90 000f0004 72c64bc6"
            "00120008 00013fccc633640a 00130006 'hello!' 80500002 0001",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.peer=198.51.100.10:16332"},
    {.name = "request",
     .hex = "000100582112a442b7e7a701bc34d686fa87dfae 80220010 'STUN test client' 002400046e0001ff"
            "80290008932ff9b151263b36 00060009 'evtj:h6vY' 202020"
            "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2 80280004e57a3bcf",
     .on = ON_UDP,
     .server_port = 3478,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.software=STUN test client; stun.username=evtj:h6vY"},
    {.name = "response",
     .hex = "0101003c2112a442b7e7a701bc34d686fa87dfae 8022000b 'test vector' 20"
            "002000080001a147e112a643 000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
            "80280004c07d4c96",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.mapped=192.0.2.1:32853"},
    {.name = "channel_data_between_messages",
     .hex = "40010005 '12345'",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_STUN},
    {.name = "relay_asks_for_credentials",
     .hex = "011300202112a442000102030405060708090a0b 0009000400000401"
            "0014000b 'example.org' 00 00150001 61 000000",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.error_code=401; stun.realm=example.org"},
    {.name = "two_messages_on_tcp",
     .hex = "000300082112a442000102030405060708090a0b 0019000411000000"
            "0009000c2112a442000102030405060708090a0c 001200080001a147e112a643",
     .on = ON_TCP,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.peer=192.0.2.1:32853"},
    {.name = "framed_message_on_tcp",
     .hex = "001c 000100082112a442000102030405060708090a0b 80280004e57a3bcf",
     .on = ON_TCP,
     .protocol = PROTOCOL_STUN},
    {.name = "classic_response",
     .hex = "01010024 00112233445566778899aabbccddeeff 000100080001a147c0000201"
            "0004000800010d96c6336401 0005000800010d97c6336402",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_STUN,
     .facts = "stun.mapped=192.0.2.1:41287; stun.response=198.51.100.1:3478; "
              "stun.other=198.51.100.2:3479"},
    {.name = "classic_request_without_attributes_says_little",
     .hex = "00010000 00112233445566778899aabbccddeeff",
     .on = ON_UDP,
     .server_port = 3478,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "until_it_is_sent_again",
     .hex = "00010000 00112233445566778899aabbccddeeff",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_STUN},
    {.name = "relay_of_one_application_answers",
     .hex = "010300182112a442000102030405060708090a0b 002000080001a147e112a643"
            "40020008 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_WHATSAPP_CALL},
    {.name = "it_is_asked_whether_it_lives",
     .hex = "080100002112a442000102030405060708090a0b",
     .on = ON_UDP,
     .protocol = PROTOCOL_WHATSAPP_CALL},
    {.name = "attribute_of_that_relay_in_another_message",
     .hex = "010100182112a442000102030405060708090a0b 002000080001a147e112a643"
            "40020008 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_STUN},
    {.name = "check_that_bears_a_version_of_ms_ice2",
     .hex = "000100142112a442000102030405060708090a0b 0024 0004 6e0001ff"
            "8070 0004 00000003 8028 0000",
     .on = ON_UDP,
     .protocol = PROTOCOL_TEAMS_CALL},
    {.name = "attribute_of_ms_ice2_with_no_version",
     .hex = "000100102112a442000102030405060708090a0b 0024 0004 6e0001ff 8070 0004 5a5a5a5a",
     .on = ON_UDP,
     .protocol = PROTOCOL_STUN},
    {.name = "server_of_zoom_is_asked",
     .hex = "00010018 00112233445566778899aabbccddeeff 0101 0014 'abcdefghijklmnopqrst'",
     .on = ON_UDP,
     .protocol = PROTOCOL_ZOOM},
    {.name = "and_answers",
     .hex = "0002000c 00112233445566778899aabbccddeeff 0103 0008 0001c0d5c0000201",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_ZOOM},
    {.name = "attribute_of_another_size",
     .hex = "0002000e 00112233445566778899aabbccddeeff 0103 000a 0001c0d5c00002010000",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "cookie_with_a_wrong_length",
     .hex = "000100042112a442000102030405060708090a0b 80280004e57a3bcf",
     .on = ON_UDP,
     .server_port = 3478,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector stun_dissector = {
    .name = "stun",
    .summary =
        "The magic cookie and a length that fills the datagram; without a cookie a chain of "
        "registered attributes that does; some who speak it are told by attributes of their own.",
    .source = "RFC 8489, RFC 8656, RFC 3489, [MS-TURN], [MS-ICE2], wacrg.org (WhatsApp's relays)",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_COMPANIONS,
    HAS_SAMPLES,
};
