/* ICMP and ICMPv6 (RFC 792, RFC 4443, RFC 4861): the IP protocol number is the protocol. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { TYPE = FIELD_BASE(icmp), CODE, LARGEST };

static const struct field fields[] = {
    {TYPE, FIELD_UINT, false, "icmp", "type",
     "type of the first message: 8 (v6: 128) echo request"},
    {CODE, FIELD_UINT, false, "icmp", "code", "code of the first message"},
    {LARGEST, FIELD_UINT, false, "icmp", "echo_bytes",
     "data in the first echo, in bytes: large ones may be a tunnel"},
};

enum {
    NUMBER_ICMP = 1,
    NUMBER_ICMPV6 = 58,
    ECHO_REPLY = 0,
    ECHO_REQUEST = 8,
    ECHO_REQUEST_6 = 128,
    ECHO_REPLY_6 = 129
};

static const struct opening openings[] = {
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_ICMP},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_ICMPV6},
};

static enum verdict inspect(struct inspection *i)
{
    bool is_v6 = i->ip_protocol == NUMBER_ICMPV6;
    bool is_echo = is_v6 ? i->icmp_type == ECHO_REQUEST_6 || i->icmp_type == ECHO_REPLY_6
                         : i->icmp_type == ECHO_REQUEST || i->icmp_type == ECHO_REPLY;
    i->protocol = is_v6 ? PROTOCOL_ICMPV6 : PROTOCOL_ICMP;
    inspect_uint(i, TYPE, i->icmp_type);
    inspect_uint(i, CODE, i->icmp_code);
    /* Behind the checksum stand identifier and sequence. */
    cursor_skip(&i->in, 4);
    if (is_echo && cursor_ok(&i->in))
        inspect_uint(i, LARGEST, cursor_left(&i->in));
    return VERDICT_DONE;
}

static const struct sample samples[] = SAMPLES({.name = "echo_request",
                                                .hex = "0001 0001 6162636465666768",
                                                .on = ON_IP,
                                                .number = NUMBER_ICMP,
                                                .protocol = PROTOCOL_ICMP,
                                                .facts = "icmp.echo_bytes=8"},
                                               {.name = "router_solicitation",
                                                .hex = "00000000 0101 020304050607",
                                                .on = ON_IP,
                                                .number = NUMBER_ICMPV6,
                                                .protocol = PROTOCOL_ICMPV6}, );

const struct dissector icmp_dissector = {
    .name = "icmp",
    .summary = "IP protocol numbers 1 and 58.",
    .source = "RFC 792, RFC 4443, RFC 4861",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
