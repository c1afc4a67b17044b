/* ARP (RFC 826): told by its EtherType and by the sizes of the addresses it maps. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { OPERATION = FIELD_BASE(arp), SENDER, TARGET };

static const struct field fields[] = {
    {OPERATION, FIELD_UINT, false, "arp", "operation", "1 request, 2 reply"},
    {SENDER, FIELD_TEXT, true, "arp", "sender", "addresses that senders have"},
    {TARGET, FIELD_TEXT, true, "arp", "target", "addresses that are asked for"},
};

static const struct opening openings[] = {
    {.on = ON_ETHER, .from = FROM_BOTH, .number = 0x0806, .pattern = "00 01 08 00 06 04 00"},
};

static enum verdict inspect(struct inspection *i)
{
    enum { MAC_SIZE = 6, LAST_OPERATION = 4 };
    cursor_skip(&i->in, 6);
    uint16_t operation = cursor_u16be(&i->in);
    cursor_skip(&i->in, MAC_SIZE);
    struct address sender = address_read4(&i->in);
    cursor_skip(&i->in, MAC_SIZE);
    struct address target = address_read4(&i->in);
    if (!cursor_ok(&i->in) || operation == 0 || operation > LAST_OPERATION)
        return VERDICT_NOT;
    inspect_uint(i, OPERATION, operation);
    if (!address_is_unspecified(&sender))
        inspect_address(i, SENDER, &sender, 0);
    inspect_address(i, TARGET, &target, 0);
    return VERDICT_MATCH;
}

static const struct sample samples[] =
    SAMPLES({.name = "host_asks_for_its_gateway",
             .hex = "0001 0800 06 04 0001 020000000001 c0000202 000000000000 c0000201",
             .on = ON_ETHER,
             .number = 0x0806,
             .protocol = PROTOCOL_ARP,
             .facts = "arp.operation=1; arp.sender=192.0.2.2; arp.target=192.0.2.1"},
            {.name = "operation_that_does_not_exist",
             .hex = "0001 0800 06 04 0009 020000000001 c0000202 000000000000 c0000201",
             .on = ON_ETHER,
             .number = 0x0806,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector arp_dissector = {
    .name = "arp",
    .summary = "Its EtherType, and the sizes of the addresses that it maps.",
    .source = "RFC 826",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
