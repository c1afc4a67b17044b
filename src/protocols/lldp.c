/* LLDP (IEEE 802.1AB): told by its EtherType and by the three elements that each message begins
 * with. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { CHASSIS = FIELD_BASE(lldp), PORT, SYSTEM_NAME, SYSTEM_DESCRIPTION, MANAGEMENT_ADDRESS };

static const struct field fields[] = {
    {CHASSIS, FIELD_TEXT, false, "lldp", "chassis", "chassis id: MAC address, name or address"},
    {PORT, FIELD_TEXT, false, "lldp", "port", "port id: MAC address or interface name"},
    {SYSTEM_NAME, FIELD_TEXT, false, "lldp", "system_name", "name of the device"},
    {SYSTEM_DESCRIPTION, FIELD_TEXT, false, "lldp", "system_description",
     "what the device says of its hardware and software"},
    {MANAGEMENT_ADDRESS, FIELD_TEXT, false, "lldp", "management_address",
     "first address under which the device can be managed"},
};

static const struct opening openings[] = {
    {.on = ON_ETHER, .from = FROM_BOTH, .number = 0x88cc},
};

enum element {
    ELEMENT_END,
    ELEMENT_CHASSIS,
    ELEMENT_PORT,
    ELEMENT_TIME_TO_LIVE,
    ELEMENT_SYSTEM_NAME = 5,
    ELEMENT_SYSTEM_DESCRIPTION = 6,
    ELEMENT_MANAGEMENT_ADDRESS = 8
};

enum {
    SUBTYPE_CHASSIS_MAC = 4,
    SUBTYPE_PORT_MAC = 3,
    ELEMENTS_MOST = 64,
    FAMILY_4 = 1,
    FAMILY_6 = 2
};

/* An id is a MAC address under one subtype, and under most others a text. */
static void tell_id(struct inspection *i, unsigned field, struct cursor value, uint8_t mac_subtype)
{
    uint8_t subtype = cursor_u8(&value);
    struct slice id = cursor_rest(&value);
    if (subtype != mac_subtype) {
        inspect_text(i, field, id);
        return;
    }
    char text[17];
    if (id.length != 6)
        return;
    for (unsigned k = 0; k < 6; k++) {
        slice_to_hex(slice_of(id.at + k, 1), text + 3 * k);
        if (k < 5)
            text[3 * k + 2] = ':';
    }
    inspect_text(i, field, slice_of(text, sizeof text));
}

static void tell_address(struct inspection *i, struct cursor value)
{
    struct cursor inner = cursor_block8(&value);
    uint8_t family = cursor_u8(&inner);
    if (family != FAMILY_4 && family != FAMILY_6)
        return;
    struct address address = family == FAMILY_4 ? address_read4(&inner) : address_read16(&inner);
    if (cursor_done(&inner))
        inspect_address(i, MANAGEMENT_ADDRESS, &address, 0);
}

static enum verdict inspect(struct inspection *i)
{
    for (unsigned n = 0; n < ELEMENTS_MOST; n++) {
        uint16_t head = cursor_u16be(&i->in);
        unsigned type = head >> 9;
        struct cursor value = cursor_block(&i->in, head & 0x1ff);
        if (!cursor_ok(&i->in) || (n < 3 && type != n + ELEMENT_CHASSIS))
            return VERDICT_NOT;
        switch (type) {
        case ELEMENT_CHASSIS:
            tell_id(i, CHASSIS, value, SUBTYPE_CHASSIS_MAC);
            break;
        case ELEMENT_PORT:
            tell_id(i, PORT, value, SUBTYPE_PORT_MAC);
            break;
        case ELEMENT_SYSTEM_NAME:
            inspect_text(i, SYSTEM_NAME, cursor_rest(&value));
            break;
        case ELEMENT_SYSTEM_DESCRIPTION:
            inspect_text(i, SYSTEM_DESCRIPTION, cursor_rest(&value));
            break;
        case ELEMENT_MANAGEMENT_ADDRESS:
            tell_address(i, value);
            break;
        case ELEMENT_END:
            return VERDICT_DONE;
        default:
            break;
        }
    }
    return VERDICT_DONE;
}

static const struct sample samples[] =
    SAMPLES({.name = "switch_announces_itself",
             .hex = "0207 04 02000000ab01 0405 05 'eth1' 0602 0078 0a03 'sw1' 100c 05 01 c0000201 "
                    "02 00000001 00"
                    "0000",
             .on = ON_ETHER,
             .number = 0x88cc,
             .protocol = PROTOCOL_LLDP,
             .facts = "lldp.chassis=02:00:00:00:ab:01; lldp.port=eth1; lldp.system_name=sw1; "
                      "lldp.management_address=192.0.2.1"},
            {.name = "elements_in_another_order",
             .hex = "0405 05 'eth1' 0207 04 02000000ab01 0602 0078 0000",
             .on = ON_ETHER,
             .number = 0x88cc,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector lldp_dissector = {
    .name = "lldp",
    .summary = "Its EtherType, and chassis, port and time to live at the front.",
    .source = "IEEE 802.1AB",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
