/* DHCP and BOOTP (RFC 2131, RFC 2132): told by the fixed header of 236 bytes and the magic cookie
 * that stands behind it. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/inspect.h"

enum {
    MESSAGE_TYPE = FIELD_BASE(dhcp),
    FINGERPRINT,
    CLASS_IDENT,
    HOSTNAME,
    FQDN,
    REQUESTED_IP,
    ASSIGNED_IP,
    SERVER_ID,
    LEASE,
    ROUTER,
    NAME_SERVERS,
    DOMAIN,
    CLIENT_MAC,
    CLIENT_ID,
    SOFTWARE
};

static const struct field fields[] = {
    {MESSAGE_TYPE, FIELD_UINT, false, "dhcp", "message_type",
     "1 discover, 2 offer, 3 request, 4 decline, 5 ack, 6 nak, 7 release, 8 inform"},
    {FINGERPRINT, FIELD_TEXT, false, "dhcp", "fingerprint",
     "options that the client asks for (option 55), decimal, separated by commas"},
    {CLASS_IDENT, FIELD_TEXT, false, "dhcp", "class_ident", "vendor class of the client"},
    {HOSTNAME, FIELD_TEXT, false, "dhcp", "hostname", "name that the client gives itself"},
    {FQDN, FIELD_TEXT, false, "dhcp", "fqdn", "domain name that the client wants registered"},
    {REQUESTED_IP, FIELD_TEXT, false, "dhcp", "requested_ip", "address that the client asks for"},
    {ASSIGNED_IP, FIELD_TEXT, false, "dhcp", "assigned_ip", "address that the server gives"},
    {SERVER_ID, FIELD_TEXT, false, "dhcp", "server_id", "address by which the server is known"},
    {LEASE, FIELD_UINT, false, "dhcp", "lease", "lease time in seconds"},
    {ROUTER, FIELD_TEXT, false, "dhcp", "router", "default gateway that the server tells"},
    {NAME_SERVERS, FIELD_TEXT, true, "dhcp", "name_servers", "DNS servers that the server tells"},
    {DOMAIN, FIELD_TEXT, false, "dhcp", "domain", "domain that the server tells"},
    {CLIENT_MAC, FIELD_TEXT, false, "dhcp", "client_mac", "hardware address of the client"},
    {CLIENT_ID, FIELD_HEX, false, "dhcp", "client_id", "client identifier: type, then value"},
    {SOFTWARE, FIELD_TEXT, false, "dhcp", "software",
     "software that is known by the options that it asks for, as its tag in the catalogue"},
};

enum {
    SHORTEST = 240,
    OPTION_PAD = 0,
    OPTION_ROUTER = 3,
    OPTION_NAME_SERVERS = 6,
    OPTION_HOSTNAME = 12,
    OPTION_DOMAIN = 15,
    OPTION_REQUESTED_IP = 50,
    OPTION_LEASE = 51,
    OPTION_MESSAGE_TYPE = 53,
    OPTION_SERVER_ID = 54,
    OPTION_PARAMETERS = 55,
    OPTION_CLASS_IDENT = 60,
    OPTION_CLIENT_ID = 61,
    OPTION_FQDN = 81,
    OPTION_END = 255,
    FQDN_IN_LABELS = 0x04,
    HTYPE_ETHERNET = 1,
    NAME_SERVERS_MAX = 4
};

static const uint8_t magic_cookie[] = {0x63, 0x82, 0x53, 0x63};

/* Direction, hardware type, length of hardware addresses, hops. */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = SHORTEST, .pattern = "01 ?? 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = SHORTEST, .pattern = "01 ?? 10"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = SHORTEST, .pattern = "02 ?? 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = SHORTEST, .pattern = "02 ?? 10"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 67, PROTOCOL_DHCP},
    {ON_UDP, 68, PROTOCOL_DHCP},
};

/* Some clients count a zero at the end of a text. */
static void tell_text(struct inspection *i, unsigned field, struct slice text)
{
    while (text.length > 0 && text.at[text.length - 1] == 0)
        text.length--;
    inspect_text(i, field, text);
}

static void tell_address(struct inspection *i, unsigned field, struct cursor c)
{
    struct address a = address_read4(&c);
    if (cursor_ok(&c) && !address_is_unspecified(&a))
        inspect_address(i, field, &a, 0);
}

static void tell_parameters(struct inspection *i, struct cursor c)
{
    char text[UINT8_MAX * 4 + 1];
    size_t length = 0;
    while (cursor_left(&c) > 0 && length + 5 < sizeof(text))
        length += (size_t)snprintf(text + length, sizeof(text) - length, "%s%u",
                                   length > 0 ? "," : "", cursor_u8(&c));
    inspect_text(i, FINGERPRINT, slice_of(text, length));
    inspect_software(i, SOFTWARE, FINGERPRINT_DHCP, slice_of((const uint8_t *)text, length));
}

/* RFC 4702: flags, two result codes, then the name as text or, as it should be, in labels. */
static void tell_fqdn(struct inspection *i, struct cursor c)
{
    char text[UINT8_MAX + 1];
    size_t length = 0;
    uint8_t flags = cursor_u8(&c);
    cursor_skip(&c, 2);
    if ((flags & FQDN_IN_LABELS) == 0) {
        tell_text(i, FQDN, cursor_rest(&c));
        return;
    }
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

static void tell_mac(struct inspection *i, struct slice mac)
{
    char text[18];
    static const uint8_t zeros[6];
    if (mac.length != sizeof(zeros) || slice_equal(mac, slice_of(zeros, sizeof(zeros))))
        return;
    snprintf(text, sizeof(text), "%02x:%02x:%02x:%02x:%02x:%02x", mac.at[0], mac.at[1], mac.at[2],
             mac.at[3], mac.at[4], mac.at[5]);
    inspect_string(i, CLIENT_MAC, text);
}

static void tell_option(struct inspection *i, uint8_t code, struct cursor value)
{
    switch (code) {
    case OPTION_MESSAGE_TYPE:
        inspect_uint(i, MESSAGE_TYPE, cursor_u8(&value));
        break;
    case OPTION_PARAMETERS:
        tell_parameters(i, value);
        break;
    case OPTION_CLASS_IDENT:
        tell_text(i, CLASS_IDENT, cursor_rest(&value));
        break;
    case OPTION_HOSTNAME:
        tell_text(i, HOSTNAME, cursor_rest(&value));
        break;
    case OPTION_DOMAIN:
        tell_text(i, DOMAIN, cursor_rest(&value));
        break;
    case OPTION_FQDN:
        tell_fqdn(i, value);
        break;
    case OPTION_REQUESTED_IP:
        tell_address(i, REQUESTED_IP, value);
        break;
    case OPTION_SERVER_ID:
        tell_address(i, SERVER_ID, value);
        break;
    case OPTION_ROUTER:
        tell_address(i, ROUTER, value);
        break;
    case OPTION_NAME_SERVERS:
        for (unsigned n = 0; n < NAME_SERVERS_MAX && cursor_left(&value) >= 4; n++)
            tell_address(i, NAME_SERVERS, cursor_block(&value, 4));
        break;
    case OPTION_LEASE:
        if (cursor_left(&value) == 4)
            inspect_uint(i, LEASE, cursor_u32be(&value));
        break;
    case OPTION_CLIENT_ID:
        inspect_bytes(i, CLIENT_ID, cursor_rest(&value));
        break;
    default:
        break;
    }
}

static enum verdict inspect(struct inspection *i)
{
    struct cursor *c = &i->in;
    uint8_t direction = cursor_u8(c);
    uint8_t hardware = cursor_u8(c);
    uint8_t hardware_bytes = cursor_u8(c);
    uint8_t hops = cursor_u8(c);
    cursor_skip(c, 12); /* transaction, seconds, flags, the client's present address */
    struct cursor assigned = cursor_block(c, 4);
    cursor_skip(c, 8); /* next server, relay */
    struct slice address = cursor_take(c, 16);
    cursor_skip(c, 64 + 128); /* server name, boot file */
    if (!cursor_accept(c, slice_of(magic_cookie, sizeof(magic_cookie))) || direction < 1 ||
        direction > 2 || hardware_bytes > 16 || hops > 16)
        return VERDICT_NOT;
    if (hardware == HTYPE_ETHERNET)
        tell_mac(i, slice_head(address, hardware_bytes));
    if (direction == 2)
        tell_address(i, ASSIGNED_IP, assigned);
    while (cursor_left(c) > 0) {
        uint8_t code = cursor_u8(c);
        if (code == OPTION_END)
            break;
        if (code == OPTION_PAD)
            continue;
        struct cursor value = cursor_block8(c);
        if (cursor_ok(c))
            tell_option(i, code, value);
    }
    inspect_transaction(i);
    return VERDICT_MATCH;
}

#define ZEROS_16 "00000000000000000000000000000000"
#define ZEROS_64 ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16
/* 64 bytes of server name and 128 of boot file. */
#define NO_NAMES ZEROS_64 ZEROS_64 ZEROS_64

static const struct sample samples[] = SAMPLES(
    {.name = "client_requests_an_address",
     .hex = "01 01 06 00 3d1d0000 0000 0000 00000000 00000000 00000000 00000000"
            "020304050607 00000000000000000000" NO_NAMES "63825363 35 01 03 3d 07 01 020304050607"
            "32 04 c0000264 0c 06 'laptop' 3c 08 'MSFT 5.0' 37 05 01 03 06 0f 77"
            "51 0d 04 00 00 06'laptop' 02'ex' ff",
     .on = ON_UDP,
     .server_port = 67,
     .protocol = PROTOCOL_DHCP,
     .facts = "dhcp.message_type=3; dhcp.requested_ip=192.0.2.100; dhcp.hostname=laptop;"
              "dhcp.class_ident=MSFT 5.0; dhcp.fingerprint=1,3,6,15,119; dhcp.fqdn=laptop.ex;"
              "dhcp.client_mac=02:03:04:05:06:07; dhcp.client_id=01020304050607"},
    {.name = "server_acknowledges",
     .hex = "02 01 06 00 3d1d0000 0000 0000 00000000 c0000264 00000000 00000000"
            "020304050607 00000000000000000000" NO_NAMES "63825363 35 01 05 36 04 c0000201"
            "33 04 00000e10 03 04 c0000201 06 08 c0000202 c0000203 0f 0b 'example.net' ff",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DHCP,
     .facts = "dhcp.assigned_ip=192.0.2.100; dhcp.server_id=192.0.2.1; dhcp.lease=3600;"
              "dhcp.router=192.0.2.1; dhcp.name_servers=192.0.2.3; dhcp.domain=example.net"},
    {.name = "header_without_the_cookie",
     .hex = "01 01 06 00 3d1d0000 0000 0000 00000000 00000000 00000000 00000000"
            "020304050607 00000000000000000000" NO_NAMES "63825364 35 01 03 ff",
     .on = ON_UDP,
     .server_port = 67,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector dhcp_dissector = {
    .name = "dhcp",
    .summary = "The fixed BOOTP header with the magic cookie at offset 236.",
    .source = "RFC 2131, RFC 2132",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
