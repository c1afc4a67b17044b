/* DHCPv6 (RFC 8415): told by a message type and options that fill the datagram exactly, among them
 * the ones that the type must have. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/inspect.h"

enum {
    MESSAGE_TYPE = FIELD_BASE(dhcpv6),
    FINGERPRINT,
    FQDN,
    VENDOR_CLASS,
    VENDOR_NUMBER,
    CLIENT_DUID,
    SERVER_DUID,
    ADDRESS,
    PREFIX,
    NAME_SERVERS
};

static const struct field fields[] = {
    {MESSAGE_TYPE, FIELD_UINT, false, "dhcpv6", "message_type",
     "1 solicit, 2 advertise, 3 request, 5 renew, 6 rebind, 7 reply, 8 release, 11 information"},
    {FINGERPRINT, FIELD_TEXT, false, "dhcpv6", "fingerprint",
     "options that the client asks for (option 6), decimal, separated by commas"},
    {FQDN, FIELD_TEXT, false, "dhcpv6", "fqdn", "name that the client gives itself"},
    {VENDOR_CLASS, FIELD_TEXT, false, "dhcpv6", "class_ident", "vendor class of the client"},
    {VENDOR_NUMBER, FIELD_UINT, false, "dhcpv6", "enterprise",
     "IANA enterprise number of the vendor class"},
    {CLIENT_DUID, FIELD_HEX, false, "dhcpv6", "client_duid", "identifier of the client"},
    {SERVER_DUID, FIELD_HEX, false, "dhcpv6", "server_duid", "identifier of the server"},
    {ADDRESS, FIELD_TEXT, false, "dhcpv6", "address", "address that is asked for or given"},
    {PREFIX, FIELD_TEXT, false, "dhcpv6", "prefix", "prefix that is delegated, without its length"},
    {NAME_SERVERS, FIELD_TEXT, true, "dhcpv6", "name_servers", "DNS servers that the server tells"},
};

enum {
    TYPE_RELAY_FORWARD = 12,
    TYPE_RELAY_REPLY = 13,
    OPTION_CLIENT_ID = 1,
    OPTION_SERVER_ID = 2,
    OPTION_IA_NA = 3,
    OPTION_IA_TA = 4,
    OPTION_IA_ADDRESS = 5,
    OPTION_REQUEST = 6,
    OPTION_ELAPSED = 8,
    OPTION_RELAYED = 9,
    OPTION_VENDOR_CLASS = 16,
    OPTION_NAME_SERVERS = 23,
    OPTION_IA_PD = 25,
    OPTION_IA_PREFIX = 26,
    OPTION_FQDN = 39,
    OPTION_LARGEST = 200, /* the registry is not longer than this */
    OPTIONS_MAX = 64,
    RELAYS_MAX = 8,
    LIST_MAX = 4,
    FINGERPRINT_MAX = 100
};

/* Types 1 to 13 of RFC 8415; what follows the transaction is an option's code. */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 8, .pattern = "0? ?? ?? ?? 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 38, .pattern = "0c"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 38, .pattern = "0d"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 547, PROTOCOL_DHCPV6},
    {ON_UDP, 546, PROTOCOL_DHCPV6},
};

static void tell_request(struct inspection *i, struct cursor c)
{
    char text[FINGERPRINT_MAX * 6];
    size_t length = 0;
    for (unsigned n = 0; n < FINGERPRINT_MAX && cursor_left(&c) >= 2; n++)
        length += (size_t)snprintf(text + length, sizeof(text) - length, "%s%u",
                                   length > 0 ? "," : "", cursor_u16be(&c));
    inspect_text(i, FINGERPRINT, slice_of(text, length));
}

/* RFC 4704: flags, then a name in labels that need not be complete. */
static void tell_fqdn(struct inspection *i, struct cursor c)
{
    char text[UINT8_MAX + 1];
    size_t length = 0;
    cursor_skip(&c, 1);
    while (cursor_left(&c) > 0) {
        struct cursor label = cursor_block8(&c);
        if (cursor_left(&label) == 0 || length + cursor_left(&label) + 1 > sizeof(text))
            break;
        if (length > 0)
            text[length++] = '.';
        while (cursor_left(&label) > 0)
            text[length++] = (char)cursor_u8(&label);
    }
    inspect_text(i, FQDN, slice_of(text, length));
}

/* An identity association holds options of its own: addresses, prefixes, a status. */
static void tell_association(struct inspection *i, uint16_t code, struct cursor c)
{
    cursor_skip(&c, code == OPTION_IA_TA ? 4 : 12);
    for (unsigned n = 0; n < LIST_MAX && cursor_left(&c) >= 4; n++) {
        uint16_t inner = cursor_u16be(&c);
        struct cursor value = cursor_block16(&c);
        if (inner == OPTION_IA_PREFIX)
            cursor_skip(&value, 9);
        else if (inner != OPTION_IA_ADDRESS)
            continue;
        struct address address = address_read16(&value);
        if (cursor_ok(&value) && !address_is_unspecified(&address))
            inspect_address(i, inner == OPTION_IA_PREFIX ? PREFIX : ADDRESS, &address, 0);
    }
}

static void tell_option(struct inspection *i, uint16_t code, struct cursor value)
{
    switch (code) {
    case OPTION_CLIENT_ID:
        inspect_bytes(i, CLIENT_DUID, cursor_rest(&value));
        break;
    case OPTION_SERVER_ID:
        inspect_bytes(i, SERVER_DUID, cursor_rest(&value));
        break;
    case OPTION_REQUEST:
        tell_request(i, value);
        break;
    case OPTION_FQDN:
        tell_fqdn(i, value);
        break;
    case OPTION_VENDOR_CLASS: {
        uint32_t number = cursor_u32be(&value);
        struct cursor text = cursor_block16(&value);
        if (cursor_ok(&text)) {
            inspect_uint(i, VENDOR_NUMBER, number);
            inspect_text(i, VENDOR_CLASS, cursor_rest(&text));
        }
        break;
    }
    case OPTION_IA_NA:
    case OPTION_IA_TA:
    case OPTION_IA_PD:
        tell_association(i, code, value);
        break;
    case OPTION_NAME_SERVERS:
        for (unsigned n = 0; n < LIST_MAX && cursor_left(&value) >= 16; n++) {
            struct address address = address_read16(&value);
            inspect_address(i, NAME_SERVERS, &address, 0);
        }
        break;
    default:
        break;
    }
}

/* Identifiers (section 11) begin with one of four kinds, and hold a link address or more. */
static bool has_shape(uint16_t code, struct cursor value)
{
    size_t length = cursor_left(&value);
    uint16_t kind;
    switch (code) {
    case OPTION_CLIENT_ID:
    case OPTION_SERVER_ID:
        kind = cursor_u16be(&value);
        return length >= 8 && length <= 130 && kind >= 1 && kind <= 4;
    case OPTION_ELAPSED:
        return length == 2;
    case OPTION_REQUEST:
        return length % 2 == 0;
    case OPTION_IA_NA:
    case OPTION_IA_PD:
        return length >= 12;
    case OPTION_NAME_SERVERS:
        return length % 16 == 0;
    default:
        return true;
    }
}

/* Walks the options to the datagram's end; false where they do not end there, or where neither an
 * identifier nor, in an information request, the elapsed time is among them. */
static bool options_hold(struct cursor c, uint8_t type, struct cursor *relayed)
{
    bool is_named = false;
    unsigned n = 0;
    for (; n < OPTIONS_MAX && cursor_left(&c) > 0; n++) {
        uint16_t code = cursor_u16be(&c);
        struct cursor value = cursor_block16(&c);
        if (!cursor_ok(&c) || code == 0 || code > OPTION_LARGEST || !has_shape(code, value))
            return false;
        is_named |= code == OPTION_CLIENT_ID || code == OPTION_SERVER_ID ||
                    (type == 11 && code == OPTION_ELAPSED);
        if (code == OPTION_RELAYED)
            *relayed = value;
    }
    bool is_relay = type == TYPE_RELAY_FORWARD || type == TYPE_RELAY_REPLY;
    return cursor_done(&c) && n > 0 && (is_relay ? cursor_left(relayed) > 0 : is_named);
}

static enum verdict inspect(struct inspection *i)
{
    struct cursor c = i->in;
    uint8_t type = 0;
    /* A relay wraps the message, another relay wraps that. */
    for (unsigned n = 0; n < RELAYS_MAX; n++) {
        struct cursor relayed = cursor_over(SLICE_NONE);
        type = cursor_u8(&c);
        bool is_relay = type == TYPE_RELAY_FORWARD || type == TYPE_RELAY_REPLY;
        cursor_skip(&c, is_relay ? 33 : 3);
        if (!cursor_ok(&c) || type == 0 || type > TYPE_RELAY_REPLY ||
            !options_hold(c, type, &relayed))
            return VERDICT_NOT;
        if (!is_relay)
            break;
        c = relayed;
    }
    if (type > 11)
        return VERDICT_NOT;
    inspect_uint(i, MESSAGE_TYPE, type);
    while (cursor_left(&c) > 0) {
        uint16_t code = cursor_u16be(&c);
        tell_option(i, code, cursor_block16(&c));
    }
    inspect_transaction(i);
    return VERDICT_MATCH;
}

#define DUID "00030001020304050607"

static const struct sample samples[] = SAMPLES(
    {.name = "client_solicits",
     .hex = "01 10 08 74 0001 000a" DUID "0006 0004 0017 0018 0008 0002 0000 0010 000e 00000137"
            "0008'MSFT 5.0' 0027 0008 00 06'laptop' 0003 000c 00000001 00000e10 00001518",
     .on = ON_UDP,
     .server_port = 547,
     .protocol = PROTOCOL_DHCPV6,
     .facts = "dhcpv6.message_type=1; dhcpv6.fingerprint=23,24; dhcpv6.class_ident=MSFT 5.0;"
              "dhcpv6.enterprise=311; dhcpv6.fqdn=laptop; dhcpv6.client_duid=" DUID},
    {.name = "server_replies_with_an_address",
     .hex =
         "07 10 08 74 0001 000a" DUID "0002 000a 000300010a0b0c0d0e0f 0003 0028 00000001 00000e10"
         "00001518 0005 0018 20010db8000000000000000000000042 00001c20 00001d4c"
         "0017 0010 20010db8000000000000000000000053",
     .on = ON_UDP,
     .server_port = 546,
     .protocol = PROTOCOL_DHCPV6,
     .facts =
         "dhcpv6.message_type=7; dhcpv6.address=2001:db8::42; dhcpv6.name_servers=2001:db8::53"},
    {.name = "relay_forwards_a_request",
     .hex = "0c 00 20010db8000000000000000000000001 fe800000000000000000000000000042 0009 0018"
            "03 10 08 75 0001 000a" DUID "0006 0002 0017",
     .on = ON_UDP,
     .server_port = 547,
     .protocol = PROTOCOL_DHCPV6,
     .facts = "dhcpv6.message_type=3; dhcpv6.fingerprint=23"},
    {.name = "options_that_end_behind_the_datagram",
     .hex = "01 10 08 74 0001 000a" DUID "0006 0006 0017 0018",
     .on = ON_UDP,
     .server_port = 547,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector dhcpv6_dissector = {
    .name = "dhcpv6",
    .summary = "Message type, then options that fill the datagram and hold an identifier.",
    .source = "RFC 8415",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
