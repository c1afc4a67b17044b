/* Tunnels over UDP: VXLAN (RFC 7348), Geneve (RFC 8926), GTP-U (3GPP TS 29.281), L2TP (RFC 2661,
 * RFC 3931), Teredo (RFC 4380), TZSP, CAPWAP (RFC 5415). The packet decoder proves them by what
 * they carry; here are the messages by which their ends keep them up, told by headers and elements
 * that fill the datagram. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum {
    GTP_ECHO_REQUEST = 1,
    GTP_ECHO_RESPONSE = 2,
    GTP_WITH_SEQUENCE = 0x32, /* version 1, and of the optional members only the sequence number */
    GTP_FIXED = 8,
    GTP_RECOVERY = 14,
    GTP_RECOVERY_TIME = 231,
    GTP_PRIVATE = 255,
    PORT_GTP_C = 2123,
    L2TP_CONTROL_2 = 0xc802, /* control, with length and sequence numbers, version 2 */
    L2TP_CONTROL_3 = 0xc803,
    L2TP_HEADER = 12,
    AVP_HEADER = 6,
    AVP_MANDATORY = 0x8000,
    AVP_RESERVED = 0x3c00,
    AVP_LENGTH = 0x03ff,
    CAPWAP_HEADER = 8,
    CAPWAP_DTLS = 1,         /* preamble of version 0: the rest is DTLS */
    CAPWAP_KEEP_ALIVE = 0x8, /* flags behind the lengths and ids of the header's first word */
    CAPWAP_HAS_MAC = 0x10,
    CAPWAP_FLAGS = 0x1ff,
    CAPWAP_MESSAGE_LAST = 26,
    CAPWAP_ELEMENT_LAST = 53,
    CAPWAP_SESSION = 35,
    CAPWAP_SESSION_BYTES = 16,
    DTLS_HEADER = 13
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .length_plus = GTP_FIXED,
     .pattern = "32 01 ?? ?? 00 00 00 00"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .length_plus = GTP_FIXED,
     .pattern = "32 02 ?? ?? 00 00 00 00"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .shortest = L2TP_HEADER,
     .pattern = "c8 02"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .shortest = L2TP_HEADER,
     .pattern = "c8 03"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 16, .pattern = "00 ?? ?? ?? 00 00 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 17, .pattern = "01 00 00 00 ?? fe"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 4789, PROTOCOL_VXLAN},  {ON_UDP, 8472, PROTOCOL_VXLAN},
    {ON_UDP, 3544, PROTOCOL_TEREDO}, {ON_UDP, 5246, PROTOCOL_CAPWAP},
    {ON_UDP, 5247, PROTOCOL_CAPWAP}, {ON_UDP, 2152, PROTOCOL_GTP_U},
    {ON_UDP, 6081, PROTOCOL_GENEVE}, {ON_UDP, 1701, PROTOCOL_L2TP},
    {ON_UDP, 37008, PROTOCOL_TZSP},
};

/* Whether what is told to follow is what follows: less only where the capture was cut. */
static bool is_filled(const struct inspection *i, const struct cursor *c, size_t told)
{
    return cursor_ok(c) && (told == cursor_left(c) || (i->truncated && told > cursor_left(c)));
}

/* 3GPP TS 29.281, sections 5.1 and 7.2: no tunnel (all zeros), a sequence number, then elements in
 * the order of their types. A response tells its restart counter first. */
static bool read_gtp(const struct inspection *i, struct cursor c)
{
    uint8_t flags = cursor_u8(&c), message = cursor_u8(&c), last = 0;
    size_t length = cursor_u16be(&c);
    uint32_t endpoint = cursor_u32be(&c);
    /* The control plane's echoes look the same and are at home on a port of their own. */
    if (flags != GTP_WITH_SEQUENCE || endpoint != 0 || !is_filled(i, &c, length) ||
        (message != GTP_ECHO_REQUEST && message != GTP_ECHO_RESPONSE) ||
        i->client_port == PORT_GTP_C || i->server_port == PORT_GTP_C)
        return false;
    cursor_skip(&c, 4);
    if (!cursor_ok(&c) ||
        (message == GTP_ECHO_RESPONSE && cursor_peek(&c, 0) != GTP_RECOVERY && !i->truncated))
        return false;
    while (cursor_left(&c) > 0) {
        uint8_t type = cursor_u8(&c);
        if ((type != GTP_RECOVERY && type != GTP_RECOVERY_TIME && type != GTP_PRIVATE) ||
            type < last)
            return false;
        cursor_skip(&c, type == GTP_RECOVERY ? 1 : cursor_u16be(&c));
        last = type;
    }
    return cursor_ok(&c) || i->truncated;
}

/* RFC 2661, section 3.2, and RFC 3931, section 6.1: the numbers that are given to messages. */
static bool is_l2tp_message(uint16_t type, bool is_version_3)
{
    return (type >= 1 && type <= 4) || (type >= 6 && type <= 12) || (type >= 14 && type <= 16) ||
           (is_version_3 && type == 20);
}

/* A message is a row of pairs, of which the first tells its type; a bare header acknowledges. */
static bool read_l2tp(const struct inspection *i, struct cursor c)
{
    uint16_t flags = cursor_u16be(&c);
    size_t length = cursor_u16be(&c);
    bool is_version_3 = flags == L2TP_CONTROL_3;
    uint32_t ids = cursor_u32be(&c); /* tunnel and session, or the connection of version 3 */
    cursor_skip(&c, 4);
    if ((flags != L2TP_CONTROL_2 && !is_version_3) || length < L2TP_HEADER ||
        !is_filled(i, &c, length - L2TP_HEADER))
        return false;
    if (length == L2TP_HEADER)
        return is_version_3 ? ids != 0 : (ids & 0xffff) == 0;
    uint16_t head = cursor_u16be(&c);
    uint32_t kind = cursor_u32be(&c); /* vendor 0, attribute 0 */
    uint16_t type = cursor_u16be(&c);
    if (!cursor_ok(&c) || (head & ~AVP_MANDATORY) != AVP_HEADER + 2 || kind != 0 ||
        !is_l2tp_message(type, is_version_3))
        return false;
    while (cursor_left(&c) > 0) {
        head = cursor_u16be(&c);
        size_t size = head & AVP_LENGTH;
        if ((head & AVP_RESERVED) != 0 || size < AVP_HEADER)
            return i->truncated && !cursor_ok(&c);
        cursor_skip(&c, size - 2);
    }
    return cursor_ok(&c) || i->truncated;
}

/* RFC 5415, section 4.6: type, length, value, up to the end. */
static bool has_capwap_elements(const struct inspection *i, struct cursor c)
{
    while (cursor_left(&c) > 0) {
        uint16_t type = cursor_u16be(&c);
        if (cursor_ok(&c) && (type == 0 || type > CAPWAP_ELEMENT_LAST))
            return false;
        (void)cursor_block16(&c);
    }
    return cursor_ok(&c) || i->truncated;
}

/* Section 4.3 for the header, 4.4.1 for what keeps the data channel, 4.5.1 for control messages in
 * the clear. */
static bool read_capwap_plain(const struct inspection *i, struct cursor c)
{
    uint32_t word = cursor_u24be(&c);
    uint32_t fragment = cursor_u32be(&c);
    size_t length = (size_t)(word >> 19) * 4, flags = word & CAPWAP_FLAGS;
    if (length < CAPWAP_HEADER || fragment != 0)
        return false;
    struct cursor options = cursor_block(&c, length - CAPWAP_HEADER);
    /* The radio's address, filled up to words of four octets, or nothing. */
    size_t mac = cursor_left(&options) > 0 ? cursor_u8(&options) : 0;
    if ((flags & CAPWAP_HAS_MAC) == 0
            ? length != CAPWAP_HEADER
            : (mac != 6 && mac != 8) || length != CAPWAP_HEADER + (mac + 4) / 4 * 4)
        return false;
    if (flags == CAPWAP_KEEP_ALIVE) {
        /* Senders do not agree on whether the length counts itself. */
        size_t told = cursor_u16be(&c), left = cursor_left(&c);
        uint16_t type = cursor_u16be(&c), size = cursor_u16be(&c);
        return (told == left || told == left + 2) && type == CAPWAP_SESSION &&
               size == CAPWAP_SESSION_BYTES && cursor_left(&c) == CAPWAP_SESSION_BYTES;
    }
    uint32_t message = cursor_u32be(&c);
    cursor_skip(&c, 1);
    size_t told = cursor_u16be(&c); /* counts itself and the flags */
    uint8_t reserved = cursor_u8(&c);
    return (flags & ~(size_t)CAPWAP_HAS_MAC) == 0 && message >= 1 &&
           message <= CAPWAP_MESSAGE_LAST && reserved == 0 && told >= 3 &&
           is_filled(i, &c, told - 3) && has_capwap_elements(i, c);
}

/* Section 4.2: the preamble and three reserved bytes, then a record of DTLS 1.0 or 1.2 and, where
 * a flight is one datagram, others. */
static bool read_capwap_dtls(const struct inspection *i, struct cursor c)
{
    if (cursor_u24be(&c) != 0 || cursor_left(&c) <= DTLS_HEADER)
        return false;
    while (cursor_left(&c) > 0) {
        uint8_t type = cursor_u8(&c);
        uint16_t version = cursor_u16be(&c);
        if (cursor_ok(&c) && (type < 20 || type > 23 || (version != 0xfeff && version != 0xfefd)))
            return false;
        cursor_skip(&c, 8);
        (void)cursor_block16(&c);
    }
    return cursor_ok(&c) || i->truncated;
}

static enum verdict inspect(struct inspection *i)
{
    struct cursor c = i->in;
    bool is_known = false;
    switch (cursor_u8(&c)) {
    case GTP_WITH_SEQUENCE:
        i->protocol = PROTOCOL_GTP_U;
        is_known = read_gtp(i, i->in);
        break;
    case L2TP_CONTROL_2 >> 8:
        i->protocol = PROTOCOL_L2TP;
        is_known = read_l2tp(i, i->in);
        break;
    case 0:
        i->protocol = PROTOCOL_CAPWAP;
        is_known = read_capwap_plain(i, c);
        break;
    case CAPWAP_DTLS:
        i->protocol = PROTOCOL_CAPWAP;
        is_known = read_capwap_dtls(i, c);
        break;
    default:
        break;
    }
    return is_known ? VERDICT_DONE : VERDICT_NOT;
}

static const struct sample samples[] =
    SAMPLES({.name = "gtp_echo_request",
             .hex = "32 01 0004 00000000 1a2b 00 00",
             .on = ON_UDP,
             .server_port = 2152,
             .protocol = PROTOCOL_GTP_U},
            {.name = "gtp_echo_response_with_a_restart_counter",
             .hex = "32 02 0006 00000000 1a2b 00 00 0e 00",
             .on = ON_UDP,
             .from_server = true,
             .server_port = 2152,
             .protocol = PROTOCOL_GTP_U},
            {.name = "gtp_echo_response_without_a_restart_counter",
             .hex = "32 02 0004 00000000 1a2b 00 00",
             .on = ON_UDP,
             .from_server = true,
             .server_port = 2152,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "gtp_echo_request_in_a_tunnel",
             .hex = "32 01 0004 00000001 1a2b 00 00",
             .on = ON_UDP,
             .server_port = 2152,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "gtp_echo_request_of_another_length",
             .hex = "32 01 0005 00000000 1a2b 00 00",
             .on = ON_UDP,
             .server_port = 2152,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "gtp_echo_of_the_control_plane",
             .hex = "32 01 0004 00000000 1a2b 00 00",
             .on = ON_UDP,
             .server_port = 2123,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "l2tp_2_starts_a_connection",
             .hex = "c802 0037 0000 0000 0000 0000 8008 0000 0000 0001 8008 0000 0002 0100"
                    "800a 0000 0003 00000003 8009 0000 0007 'lac' 8008 0000 0009 0001",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_L2TP},
            {.name = "l2tp_2_acknowledges",
             .hex = "c802 000c 0001 0000 0001 0002",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_L2TP},
            {.name = "l2tp_3_starts_a_connection",
             .hex = "c803 002a 00000000 0000 0000 8008 0000 0000 0001 800c 0000 0007 'router'"
                    "800a 0000 003c 0a000001",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_L2TP},
            {.name = "l2tp_3_acknowledges_in_so_many_words",
             .hex = "c803 0014 00000007 0003 0002 8008 0000 0000 0014",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_L2TP},
            {.name = "l2tp_2_has_no_such_message",
             .hex = "c802 0014 0007 0000 0003 0002 8008 0000 0000 0014",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "l2tp_acknowledges_for_a_session",
             .hex = "c802 000c 0001 0001 0001 0002",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "l2tp_pair_that_ends_behind_the_message",
             .hex = "c802 001c 0000 0000 0000 0000 8008 0000 0000 0001 8009 0000 0002 0100",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "l2tp_message_that_does_not_begin_with_its_type",
             .hex = "c802 001c 0000 0000 0000 0000 8008 0000 0002 0100 8008 0000 0000 0001",
             .on = ON_UDP,
             .server_port = 1701,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "capwap_looks_for_a_controller",
             .hex = "00 200210 00000000 06 580a20690e20 00 00000001 00 0008 00 0014 0001 00",
             .on = ON_UDP,
             .server_port = 5246,
             .protocol = PROTOCOL_CAPWAP},
            {.name = "capwap_data_channel_is_kept",
             .hex = "00 100208 00000000 0016 0023 0010 3f1c8a5e02d94b7760e1a8c3957f0b24",
             .on = ON_UDP,
             .server_port = 5247,
             .protocol = PROTOCOL_CAPWAP},
            {.name = "capwap_control_inside_dtls",
             .hex = "01 000000 15 feff 0001 000000000001 0010 91525de0381a81cffbbc5c495068756e",
             .on = ON_UDP,
             .server_port = 5246,
             .protocol = PROTOCOL_CAPWAP},
            {.name = "capwap_message_whose_elements_are_too_long",
             .hex = "00 200210 00000000 06 580a20690e20 00 00000001 00 0008 00 0014 0002 00",
             .on = ON_UDP,
             .server_port = 5246,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "capwap_channel_kept_by_another_element",
             .hex = "00 100208 00000000 0016 0024 0010 3f1c8a5e02d94b7760e1a8c3957f0b24",
             .on = ON_UDP,
             .server_port = 5247,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "capwap_preamble_before_something_else",
             .hex = "01 000000 18 feff 0001 000000000001 0010 91525de0381a81cffbbc5c495068756e",
             .on = ON_UDP,
             .server_port = 5246,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector tunnel_dissector = {
    .name = "tunnel",
    .summary =
        "A whole frame or packet inside the datagram, or a control message of GTP-U, L2TP or "
        "CAPWAP whose elements fill it.",
    .source = "RFC 7348, RFC 8926, 3GPP TS 29.281, RFC 2661, RFC 3931, RFC 4380, RFC 5415",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_SAMPLES,
};
