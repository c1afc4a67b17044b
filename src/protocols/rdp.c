/* RDP (MS-RDPBCGR section 2.2.1, RFC 1006, X.224): told by a connection request or confirm in a
 * TPKT of exact length that carries a routing cookie or a negotiation; RDP over UDP (MS-RDPEUDP) by
 * a SYN datagram of its fixed sizes, or by the headers in front of its TLS. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/tls_handshake.h"

enum { USER = FIELD_BASE(rdp), ROUTING, REQUESTED, SELECTED, FAILURE };

static const struct field fields[] = {
    {USER, FIELD_TEXT, false, "rdp", "user", "user name of the cookie, often cut short"},
    {ROUTING, FIELD_TEXT, false, "rdp", "routing_token", "token for a load balancer"},
    {REQUESTED, FIELD_TEXT, true, "rdp", "requested_security",
     "rdp, tls, credssp, rdstls, credssp-ex"},
    {SELECTED, FIELD_TEXT, false, "rdp", "selected_security", "what the server chose among them"},
    {FAILURE, FIELD_UINT, false, "rdp", "failure",
     "why the server refused: 1 TLS required, 2 TLS not allowed, 3 no certificate, 5 CredSSP "
     "required"},
};

enum {
    TPKT_VERSION = 3,
    TPKT_BYTES = 4,
    X224_BYTES = 7,
    CONNECTION_REQUEST = 0xe0,
    CONNECTION_CONFIRM = 0xd0,
    NEGOTIATION_REQUEST = 1,
    NEGOTIATION_RESPONSE = 2,
    NEGOTIATION_FAILURE = 3,
    NEGOTIATION_BYTES = 8,
    PROTOCOL_BITS = 0x1f,
    UDP_SYN = 0x0001,
    UDP_ACK_AND_DATA = 0x000c,
    UDP_FLAGS = 0x3fff,
    UDP_RUNS_MOST = 2048,
    UDP_MTU_LEAST = 1132,
    UDP_MTU_MOST = 1232
};

struct state {
    uint32_t selected;
    bool confirmed;
    bool refused;
    bool udp_syn;
};

/* TPKT 03 00, its length, the length of X.224, its code. RDP-UDP's SYN has no acknowledgement. */
static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "03 00 00 ?? ?? e0 00 00"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "03 00 01 ?? ?? e0 00 00"},
    {.on = ON_TCP, .from = FROM_SERVER, .pattern = "03 00 00 13 0e d0"},
    {.on = ON_UDP,
     .from = FROM_CLIENT,
     .shortest = UDP_MTU_LEAST,
     .longest = UDP_MTU_MOST,
     .pattern = "ff ff ff ff"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 25, .pattern = "?? ?? ?? ?? ?? ?? 00 0c"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 3389, PROTOCOL_RDP}};

static const struct {
    uint32_t bit;
    char name[12];
} protocols[] = {{1, "tls"}, {2, "credssp"}, {4, "rdstls"}, {8, "credssp-ex"}, {16, "aad"}};

static void tell_requested(struct inspection *i, uint32_t bits)
{
    if (bits == 0)
        inspect_string(i, REQUESTED, "rdp");
    for (size_t n = 0; n < COUNT_OF(protocols); n++)
        if ((bits & protocols[n].bit) != 0)
            inspect_string(i, REQUESTED, protocols[n].name);
}

static void tell_selected(struct inspection *i, uint32_t selected)
{
    if (selected == 0)
        inspect_string(i, SELECTED, "rdp");
    for (size_t n = 0; n < COUNT_OF(protocols); n++)
        if (selected == protocols[n].bit)
            inspect_string(i, SELECTED, protocols[n].name);
}

/* Section 2.2.1.1: a token or a cookie that ends in CRLF, then perhaps the negotiation, then
 * perhaps correlation data. */
static bool read_request(struct inspection *i, struct cursor c)
{
    bool has_cookie = false;
    if (cursor_accept(&c, SLICE_LITERAL("Cookie: mstshash="))) {
        inspect_text(i, USER, cursor_line(&c));
        has_cookie = true;
    } else if (cursor_accept(&c, SLICE_LITERAL("Cookie: msts="))) {
        inspect_text(i, ROUTING, cursor_line(&c));
        has_cookie = true;
    } else if (cursor_accept(&c, SLICE_LITERAL("tsv://"))) {
        inspect_text(i, ROUTING, cursor_line(&c));
        has_cookie = true;
    }
    if (!cursor_ok(&c))
        return false;
    if (cursor_left(&c) == 0)
        return has_cookie;
    uint8_t type = cursor_u8(&c);
    uint8_t flags = cursor_u8(&c);
    uint16_t length = cursor_u16le(&c);
    uint32_t bits = cursor_u32le(&c);
    if (!cursor_ok(&c) || type != NEGOTIATION_REQUEST || (flags & ~0x0b) != 0 ||
        length != NEGOTIATION_BYTES || (bits & ~(uint32_t)PROTOCOL_BITS) != 0)
        return false;
    tell_requested(i, bits);
    return true;
}

static bool read_confirm(struct inspection *i, struct cursor c)
{
    struct state *state = i->state;
    uint8_t type = cursor_u8(&c);
    uint8_t flags = cursor_u8(&c);
    uint16_t length = cursor_u16le(&c);
    uint32_t value = cursor_u32le(&c);
    if (!cursor_done(&c) || length != NEGOTIATION_BYTES)
        return false;
    if (type == NEGOTIATION_FAILURE && flags == 0 && value >= 1 && value <= 6) {
        inspect_uint(i, FAILURE, value);
        inspect_risk(i, RISK_ERROR_CODE);
        state->refused = true;
        return true;
    }
    if (type != NEGOTIATION_RESPONSE || (flags & ~0x1f) != 0 || value > PROTOCOL_BITS ||
        (value & (value - 1)) != 0)
        return false;
    tell_selected(i, value);
    state->selected = value;
    state->confirmed = true;
    return true;
}

/* The references are zero in a request; the server may choose its own. */
static enum verdict read_connection(struct inspection *i)
{
    struct cursor c = i->in;
    if (cursor_left(&c) < TPKT_BYTES + X224_BYTES)
        return VERDICT_MORE;
    uint8_t version = cursor_u8(&c);
    uint8_t reserved = cursor_u8(&c);
    size_t length = cursor_u16be(&c);
    uint8_t indicator = cursor_u8(&c);
    uint8_t code = cursor_u8(&c);
    if (version != TPKT_VERSION || reserved != 0 || length < TPKT_BYTES + X224_BYTES ||
        indicator != length - TPKT_BYTES - 1 ||
        (code != CONNECTION_REQUEST && code != CONNECTION_CONFIRM))
        return VERDICT_NOT;
    cursor_skip(&c, 5);
    if (cursor_left(&c) < length - TPKT_BYTES - X224_BYTES)
        return VERDICT_MORE;
    struct cursor data = cursor_block(&c, length - TPKT_BYTES - X224_BYTES);
    bool is_confirm = code == CONNECTION_CONFIRM;
    /* A confirm without a negotiation is what an old server says; any X.224 does. */
    if (is_confirm && i->matched && cursor_left(&data) == 0)
        return VERDICT_DONE;
    if (!(is_confirm ? read_confirm(i, data) : read_request(i, data)))
        return VERDICT_NOT;
    i->in = c;
    inspect_risk(i, RISK_DESKTOP_SHARING);
    return VERDICT_MATCH;
}

/* Section 2.2.2.1: sequence of what was seen (none), window, flags, then the SYN's numbers and
 * sizes, filled up with zeros to the size that is asked for. */
static enum verdict read_udp(struct inspection *i)
{
    struct cursor *c = &i->in;
    size_t size = cursor_left(c);
    uint32_t acknowledged = cursor_u32be(c);
    cursor_skip(c, 2);
    uint16_t flags = cursor_u16be(c);
    uint32_t sequence = cursor_u32be(c);
    uint16_t up = cursor_u16be(c);
    uint16_t down = cursor_u16be(c);
    if (i->matched)
        return VERDICT_DONE;
    if (!cursor_ok(c) || acknowledged != UINT32_MAX || (flags & UDP_SYN) == 0 ||
        (flags & ~UDP_FLAGS) != 0 || (flags & 0x000c) != 0 || sequence == 0 ||
        size < UDP_MTU_LEAST || up < UDP_MTU_LEAST || up > UDP_MTU_MOST || down < UDP_MTU_LEAST ||
        down > UDP_MTU_MOST)
        return VERDICT_NOT;
    /* The end of the padding is enough: versions and a cookie's hash may stand before it. */
    struct slice rest = cursor_rest(c);
    struct cursor end = cursor_over(slice_tail(rest, rest.length - 64));
    while (cursor_left(&end) > 0)
        if (cursor_u8(&end) != 0)
            return VERDICT_NOT;
    inspect_risk(i, RISK_DESKTOP_SHARING);
    return VERDICT_MATCH;
}

/* Sections 2.2.2.2, 2.2.2.5 and 2.2.2.4: runs of what was seen, in words of 32 bits, the numbers of
 * this packet, and a record of TLS, or of DTLS where nothing is sent again. */
static enum verdict read_udp_data(struct inspection *i)
{
    struct cursor *c = &i->in;
    cursor_skip(c, 6);
    uint16_t flags = cursor_u16be(c);
    uint16_t runs = cursor_u16be(c);
    cursor_skip(c, (runs + 2U + 3) / 4 * 4 - 2);
    cursor_skip(c, 8);
    uint8_t type = cursor_u8(c);
    uint16_t version = cursor_u16be(c);
    bool is_tls = version >= VERSION_TLS10 && version <= VERSION_TLS12;
    bool is_dtls = version == VERSION_DTLS10 || version == VERSION_DTLS12;
    if (!cursor_ok(c) || flags != UDP_ACK_AND_DATA || runs > UDP_RUNS_MOST ||
        type < RECORD_CHANGE_CIPHER_SPEC || type > RECORD_APPLICATION_DATA || (!is_tls && !is_dtls))
        return VERDICT_NOT;
    inspect_risk(i, RISK_DESKTOP_SHARING);
    return VERDICT_DONE;
}

static enum verdict read_datagram(struct inspection *i)
{
    bool has_data = cursor_peek(&i->in, 6) == 0 && cursor_peek(&i->in, 7) == UDP_ACK_AND_DATA;
    return has_data ? read_udp_data(i) : read_udp(i);
}

static enum verdict inspect(struct inspection *i)
{
    struct state *state = i->state;
    if (i->datagram)
        return read_datagram(i);
    if (!i->matched)
        return read_connection(i);
    if (cursor_peek(&i->in, 0) == TPKT_VERSION && !state->confirmed && !state->refused) {
        enum verdict verdict = read_connection(i);
        if (verdict != VERDICT_MATCH || state->selected == 0)
            return verdict == VERDICT_NOT ? VERDICT_DONE : verdict;
        inspect_inner(i, DISSECTOR_tls, false);
        return verdict;
    }
    /* When the server's side is not seen, the client's next bytes tell. */
    if (cursor_peek(&i->in, 0) == RECORD_HANDSHAKE) {
        inspect_inner(i, DISSECTOR_tls, false);
        return VERDICT_MATCH;
    }
    return VERDICT_DONE;
}

static const struct sample samples[] = SAMPLES(
    {.name = "client_shows_a_user_and_offers_tls",
     .hex = "03 00 002b 26 e0 0000 0000 00 'Cookie: mstshash=alice\r\n' 01 00 0800 03000000",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.user=alice; rdp.requested_security=tls; rdp.requested_security=credssp",
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "server_chooses_credssp",
     .hex = "03 00 0013 0e d0 0000 1234 00 02 1f 0800 02000000",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.selected_security=credssp",
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "server_refuses",
     .hex = "03 00 0013 0e d0 0000 1234 00 03 00 0800 05000000",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 3389,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.failure=5",
     .risks = RISK_BIT(DESKTOP_SHARING) | RISK_BIT(ERROR_CODE)},
    {.name = "datagram_with_a_piece_of_tls",
     .hex = "10976033 0400 000c 0001 0000 e65f846d e65f846d 16 0303 0061 01 00005d 0303 5a5a5a5a",
     .on = ON_UDP,
     .server_port = 3389,
     .protocol = PROTOCOL_RDP,
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "datagram_with_something_else_behind_its_numbers",
     .hex = "10976033 0400 000c 0001 0000 e65f846d e65f846d 16 0203 0061 01 00005d 0303 5a5a5a5a",
     .on = ON_UDP,
     .server_port = 3389,
     .protocol = PROTOCOL_UNKNOWN,
     .spares = RISK_BIT(DESKTOP_SHARING)},
    {.name = "client_shows_a_routing_token",
     .hex = "03 00 002f 2a e0 0000 0000 00 "
            "'Cookie: msts=3640205228.15629.0000\r\n'",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.routing_token=3640205228.15629.0000",
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "old_server_confirms_without_a_choice",
     .hex = "03 00 000b 06 d0 0000 1234 00",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_RDP,
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "client_shows_a_broker_and_offers_no_security",
     .hex = "03 00 003d 38 e0 0000 0000 00 "
            "'tsv://MS Terminal Services Plugin.1.Desk\r\n' 01 00 0800 00000000",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.requested_security=rdp",
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "server_chooses_no_security",
     .hex = "03 00 0013 0e d0 0000 1234 00 02 00 0800 00000000",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.selected_security=rdp",
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "negotiation_with_unknown_flags",
     .hex = "03 00 0029 24 e0 0000 0000 00 'Cookie: mstshash=eve\r\n' 01 40 0800 "
            "01000000",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_chooses_two_at_once",
     .hex = "03 00 0013 0e d0 0000 1234 00 02 00 0800 03000000",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 3389,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "client_offers_tls_in_a_first_part",
     .hex = "03 00 002b 26 e0 0000",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "rest_of_the_offer",
     .hex = "0000 00 'Cookie: mstshash=alice\r\n' 01 00 0800 01000000",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_RDP,
     .facts = "rdp.user=alice",
     .risks = RISK_BIT(DESKTOP_SHARING)},
    {.name = "connection_request_of_another_protocol_over_tpkt",
     .hex = "03 00 0016 11 e0 0000 0001 00 c1 02 0100 c2 02 0102 c0 01 0a",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "connection_request_with_another_cookie",
     .hex = "03 00 0021 1c e0 0000 0000 00 'Cookie: mstsname=eve\r\n'",
     .on = ON_TCP,
     .server_port = 3389,
     .protocol = PROTOCOL_UNKNOWN,
     .spares = RISK_BIT(DESKTOP_SHARING)}, );

const struct dissector rdp_dissector = {
    .name = "rdp",
    .summary = "A TPKT with an X.224 connection request that holds a cookie or a negotiation.",
    .source = "[MS-RDPBCGR] section 2.2.1, [MS-RDPEUDP], RFC 1006, X.224",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(DESKTOP_SHARING) | RISK_BIT(ERROR_CODE),
};
