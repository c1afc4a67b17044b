/* Protocols straight on IP (IANA's protocol numbers): the number names them, because it is what
 * they are told by on the wire; OSPF (RFC 2328, RFC 5340), VRRP (RFC 9568), PIM (RFC 7761) and IGMP
 * (RFC 3376) have a version that must be one of theirs. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum {
    IGMP_VERSION = FIELD_BASE(ip),
    IGMP_GROUP,
    OSPF_VERSION,
    OSPF_TYPE,
    OSPF_ROUTER,
    OSPF_AREA,
    VRRP_VERSION,
    VRRP_ROUTER,
    VRRP_PRIORITY,
    VRRP_ADDRESS,
    PIM_TYPE,
    GRE_PROTOCOL
};

static const struct field fields[] = {
    {IGMP_VERSION, FIELD_UINT, false, "igmp", "version", "protocol version, 1 to 3"},
    {IGMP_GROUP, FIELD_TEXT, true, "igmp", "groups", "multicast groups that are reported or left"},
    {OSPF_VERSION, FIELD_UINT, false, "ospf", "version", "2, or 3 for IPv6"},
    {OSPF_TYPE, FIELD_UINT, false, "ospf", "type",
     "1 hello, 2 description, 3 request, 4 update, 5 acknowledgement"},
    {OSPF_ROUTER, FIELD_TEXT, false, "ospf", "router_id", "id of the router that sent it"},
    {OSPF_AREA, FIELD_TEXT, false, "ospf", "area", "area that it belongs to"},
    {VRRP_VERSION, FIELD_UINT, false, "vrrp", "version", "2 or 3"},
    {VRRP_ROUTER, FIELD_UINT, false, "vrrp", "router_id", "number of the virtual router"},
    {VRRP_PRIORITY, FIELD_UINT, false, "vrrp", "priority", "priority of the sender"},
    {VRRP_ADDRESS, FIELD_TEXT, true, "vrrp", "addresses", "addresses of the virtual router"},
    {PIM_TYPE, FIELD_UINT, false, "pim", "type", "0 hello, 1 register, 3 join or prune, 5 assert"},
    {GRE_PROTOCOL, FIELD_HEX16, false, "gre", "protocol", "EtherType of what is carried"},
};

enum {
    NUMBER_IGMP = 2,
    NUMBER_IPIP = 4,
    NUMBER_EGP = 8,
    NUMBER_IPV6 = 41,
    NUMBER_GRE = 47,
    NUMBER_OSPF = 89,
    NUMBER_PIM = 103,
    NUMBER_VRRP = 112,
    IGMP_QUERY = 0x11,
    IGMP_REPORT_1 = 0x12,
    IGMP_REPORT_2 = 0x16,
    IGMP_LEAVE = 0x17,
    IGMP_REPORT_3 = 0x22,
    RECORDS_MAX = 16,
    VRRP_ADDRESSES_MAX = 8,
    CARP_BYTES = 36,
    CARP_WORDS = 7
};

static const struct opening openings[] = {
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_IGMP},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_IPIP},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_EGP},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_IPV6},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_GRE},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_OSPF, .pattern = "02"},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_OSPF, .pattern = "03"},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_PIM, .pattern = "?? 00"},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_VRRP},
};

static void tell_address(struct inspection *i, unsigned field, struct cursor *c)
{
    struct address a = address_read4(c);
    if (cursor_ok(c) && !address_is_unspecified(&a))
        inspect_address(i, field, &a, 0);
}

/* Type and checksum are read already. */
static enum verdict read_igmp(struct inspection *i)
{
    struct cursor *c = &i->in;
    switch (i->icmp_type) {
    case IGMP_REPORT_1:
        inspect_uint(i, IGMP_VERSION, 1);
        break;
    case IGMP_REPORT_3:
        inspect_uint(i, IGMP_VERSION, 3);
        cursor_skip(c, 2);
        for (unsigned n = cursor_u16be(c), m = 0; m < n && m < RECORDS_MAX && cursor_ok(c); m++) {
            cursor_skip(c, 1);
            size_t auxiliary = cursor_u8(c);
            size_t sources = cursor_u16be(c);
            tell_address(i, IGMP_GROUP, c);
            cursor_skip(c, (sources + auxiliary) * 4);
        }
        return VERDICT_MATCH;
    case IGMP_QUERY:
        /* A query of version 3 is longer; one of version 1 leaves the time for answers out. */
        inspect_uint(i, IGMP_VERSION, cursor_left(c) > 4 ? 3 : i->icmp_code == 0 ? 1 : 2);
        break;
    case IGMP_REPORT_2:
    case IGMP_LEAVE:
        inspect_uint(i, IGMP_VERSION, 2);
        break;
    default:
        return VERDICT_MATCH;
    }
    tell_address(i, IGMP_GROUP, c);
    return VERDICT_MATCH;
}

static enum verdict read_ospf(struct inspection *i)
{
    struct cursor *c = &i->in;
    size_t size = cursor_left(c);
    uint8_t version = cursor_u8(c);
    uint8_t type = cursor_u8(c);
    size_t length = cursor_u16be(c);
    /* Version 2 puts authentication behind the length that it tells. */
    if (!cursor_ok(c) || version < 2 || version > 3 || type < 1 || type > 5 || length < 16 ||
        length > size + 4096)
        return VERDICT_NOT;
    inspect_uint(i, OSPF_VERSION, version);
    inspect_uint(i, OSPF_TYPE, type);
    struct address router = address_read4(c);
    struct address area = address_read4(c);
    if (cursor_ok(c)) {
        inspect_address(i, OSPF_ROUTER, &router, 0);
        inspect_address(i, OSPF_AREA, &area, 0);
    }
    return VERDICT_DONE;
}

static enum verdict read_vrrp(struct inspection *i)
{
    struct cursor *c = &i->in;
    size_t size = cursor_left(c);
    uint8_t first = cursor_u8(c);
    uint8_t router = cursor_u8(c);
    uint8_t priority = cursor_u8(c);
    uint8_t count = cursor_u8(c);
    cursor_skip(c, 4);
    /* CARP of the BSDs uses the same number and version, with a length where the count stands. */
    if (!cursor_ok(c) || (size == CARP_BYTES && count == CARP_WORDS) ||
        (first >> 4 != 2 && first >> 4 != 3) || (first & 15) != 1)
        return VERDICT_NOT;
    inspect_uint(i, VRRP_VERSION, first >> 4);
    inspect_uint(i, VRRP_ROUTER, router);
    inspect_uint(i, VRRP_PRIORITY, priority);
    for (unsigned n = 0; n < count && n < VRRP_ADDRESSES_MAX && cursor_left(c) >= 4; n++)
        if (address_is4(&i->client))
            tell_address(i, VRRP_ADDRESS, c);
    return VERDICT_DONE;
}

static enum verdict read_pim(struct inspection *i)
{
    uint8_t first = cursor_u8(&i->in);
    if (!cursor_ok(&i->in) || first >> 4 != 2)
        return VERDICT_NOT;
    inspect_uint(i, PIM_TYPE, first & 15);
    return VERDICT_DONE;
}

/* RFC 2784, and RFC 2637 for version 1, which PPTP uses. */
static enum verdict read_gre(struct inspection *i)
{
    uint16_t flags = cursor_u16be(&i->in);
    uint16_t protocol = cursor_u16be(&i->in);
    if (!cursor_ok(&i->in) || (flags & 7) > 1)
        return VERDICT_NOT;
    inspect_uint(i, GRE_PROTOCOL, protocol);
    return VERDICT_DONE;
}

static enum verdict inspect(struct inspection *i)
{
    switch (i->ip_protocol) {
    case NUMBER_IGMP:
        i->protocol = PROTOCOL_IGMP;
        return read_igmp(i);
    case NUMBER_IPIP:
    case NUMBER_IPV6:
        i->protocol = PROTOCOL_IPIP;
        return VERDICT_DONE;
    case NUMBER_EGP:
        i->protocol = PROTOCOL_EGP;
        return VERDICT_DONE;
    case NUMBER_GRE:
        i->protocol = PROTOCOL_GRE;
        return read_gre(i);
    case NUMBER_OSPF:
        i->protocol = PROTOCOL_OSPF;
        return read_ospf(i);
    case NUMBER_PIM:
        i->protocol = PROTOCOL_PIM;
        return read_pim(i);
    case NUMBER_VRRP:
        i->protocol = PROTOCOL_VRRP;
        return read_vrrp(i);
    default:
        return VERDICT_NOT;
    }
}

static const struct sample samples[] = SAMPLES(
    {.name = "igmp_query_of_the_first_version",
     .hex = "00000000",
     .on = ON_IP,
     .number = NUMBER_IGMP,
     .icmp_type = IGMP_QUERY,
     .protocol = PROTOCOL_IGMP,
     .facts = "igmp.version=1"},
    {.name = "igmp_query_of_the_third_version",
     .hex = "ef010203 02 7d 0000",
     .on = ON_IP,
     .number = NUMBER_IGMP,
     .icmp_type = IGMP_QUERY,
     .protocol = PROTOCOL_IGMP,
     .facts = "igmp.version=3; igmp.groups=239.1.2.3"},
    {.name = "igmp_report_of_two_groups",
     .hex = "0000 0002 04 00 0001 ef010203 c0000201 03 00 0000 ef010204",
     .on = ON_IP,
     .number = NUMBER_IGMP,
     .icmp_type = IGMP_REPORT_3,
     .protocol = PROTOCOL_IGMP,
     .facts = "igmp.version=3; igmp.groups=239.1.2.3; igmp.groups=239.1.2.4"},
    {.name = "igmp_report_of_the_first_version",
     .hex = "ef010203",
     .on = ON_IP,
     .number = NUMBER_IGMP,
     .icmp_type = IGMP_REPORT_1,
     .protocol = PROTOCOL_IGMP,
     .facts = "igmp.version=1; igmp.groups=239.1.2.3"},
    {.name = "igmp_group_is_left",
     .hex = "ef010203",
     .on = ON_IP,
     .number = NUMBER_IGMP,
     .icmp_type = IGMP_LEAVE,
     .protocol = PROTOCOL_IGMP,
     .facts = "igmp.version=2; igmp.groups=239.1.2.3"},
    {.name = "carp_with_the_number_of_vrrp",
     .hex = "21 0a 00 07 00 01 3f2a 0011223344556677 0123456789abcdef0123456789abcdef01234567",
     .on = ON_IP,
     .number = NUMBER_VRRP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "pim_of_the_first_version",
     .hex = "10 00 b0a1 0001 0002 0069",
     .on = ON_IP,
     .number = NUMBER_PIM,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "gre_of_an_unknown_version",
     .hex = "0002 0800 45000014",
     .on = ON_IP,
     .number = NUMBER_GRE,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "sctp_begins_an_association",
     .hex = "01 00 0014 11223344 00010000 000a 000a 55667788",
     .on = ON_SCTP,
     .protocol = PROTOCOL_SCTP},
    {.name = "ip_in_ip_that_was_not_opened",
     .hex = "45000014",
     .on = ON_IP,
     .number = NUMBER_IPIP,
     .protocol = PROTOCOL_IPIP},
    {.name = "egp_hello",
     .hex = "02 05 00 01 fa12 fc00 0001 001e 0078",
     .on = ON_IP,
     .number = NUMBER_EGP,
     .protocol = PROTOCOL_EGP},
    {.name = "ospf_hello",
     .hex = "02 01 002c c0000201 00000001 3f20 0000 0000000000000000 ffffff00 000a 02 01 00000028"
            "c0000201 00000000",
     .on = ON_IP,
     .number = NUMBER_OSPF,
     .protocol = PROTOCOL_OSPF,
     .facts = "ospf.version=2; ospf.type=1; ospf.router_id=192.0.2.1; ospf.area=0.0.0.1"},
    {.name = "ospf_of_an_unknown_version",
     .hex = "05 01 002c c0000201 00000001 3f20 0000 0000000000000000 ffffff00 000a 02 01 00000028",
     .on = ON_IP,
     .number = NUMBER_OSPF,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "vrrp_advertisement",
     .hex = "31 0a 64 01 0064 8a1c c00002fe",
     .on = ON_IP,
     .number = NUMBER_VRRP,
     .protocol = PROTOCOL_VRRP,
     .facts = "vrrp.version=3; vrrp.router_id=10; vrrp.priority=100; vrrp.addresses=192.0.2.254"},
    {.name = "pim_hello",
     .hex = "20 00 b0a1 0001 0002 0069",
     .on = ON_IP,
     .number = NUMBER_PIM,
     .protocol = PROTOCOL_PIM,
     .facts = "pim.type=0"},
    {.name = "gre_tells_what_it_carries",
     .hex = "0000 880b ff03c021",
     .on = ON_IP,
     .number = NUMBER_GRE,
     .protocol = PROTOCOL_GRE,
     .facts = "gre.protocol=0x880b"}, );

const struct dissector ip_dissector = {
    .name = "ip",
    .summary = "The IP protocol number; a known version where the header has one.",
    .source = "IANA, Protocol Numbers; RFC 2328, RFC 5340, RFC 9568, RFC 7761, RFC 3376",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
