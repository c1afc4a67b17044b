/* IEEE 802.11 data frames, and the radiotap header that captures put before them
 * (www.radiotap.org). */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

enum { WIFI_MANAGEMENT = 0, WIFI_CONTROL = 1, WIFI_DATA = 2 };

enum {
    WIFI_TO_DS = 0x01,
    WIFI_FROM_DS = 0x02,
    WIFI_PROTECTED = 0x40,
    WIFI_ORDER = 0x80,
    WIFI_SUBTYPE_NO_DATA = 0x4,
    WIFI_SUBTYPE_QOS = 0x8,
    WIFI_QOS_AGGREGATE = 0x80
};

enum { RADIOTAP_FCS = 0x10, RADIOTAP_PAD = 0x20, RADIOTAP_BAD_FCS = 0x40 };

enum { RADIOTAP_WORDS = 16 };

/* The flags field is the second that may be there, after an eight-octet timestamp. */
static uint8_t radiotap_flags(struct cursor c)
{
    const uint8_t *start = c.at;
    cursor_skip(&c, 4);
    uint32_t first = cursor_u32le(&c), present = first;
    for (unsigned i = 0; (present & 0x80000000U) != 0 && i < RADIOTAP_WORDS; i++)
        present = cursor_u32le(&c);
    if ((first & 2) == 0 || !cursor_ok(&c))
        return 0;
    if ((first & 1) != 0) {
        size_t offset = (size_t)(c.at - start);
        cursor_skip(&c, (8 - offset % 8) % 8 + 8);
    }
    return cursor_u8(&c);
}

enum step radiotap_read(struct walk *w)
{
    struct cursor c = w->c;
    uint8_t version = cursor_u8(&c);
    cursor_skip(&c, 1);
    uint16_t length = cursor_u16le(&c);
    if (!cursor_ok(&c) || version != 0 || length < 8 || length > cursor_left(&w->c))
        return level_unreadable(w);
    uint8_t flags = radiotap_flags(cursor_block(&w->c, length));
    /* A frame whose check sequence was wrong is noise. */
    if ((flags & RADIOTAP_BAD_FCS) != 0)
        return level_unreadable(w);
    if ((flags & RADIOTAP_FCS) != 0 && walk_wire_left(w) >= 4)
        walk_limit(w, walk_wire_left(w) - 4);
    w->wifi_padded = (flags & RADIOTAP_PAD) != 0;
    return STEP_WIFI;
}

/* Which of the addresses are the sender and the receiver of what is inside. */
static void wifi_addresses(struct layer *layer, unsigned flags, struct slice address[4])
{
    unsigned source = 1, target = 0;
    if ((flags & WIFI_TO_DS) != 0)
        target = 2;
    if ((flags & WIFI_FROM_DS) != 0)
        source = (flags & WIFI_TO_DS) != 0 ? 3 : 2;
    memcpy(layer->source_mac, address[source].at, 6);
    memcpy(layer->target_mac, address[target].at, 6);
    layer->flags |= LAYER_HAS_MAC;
}

/* Several frames in one: each has a short header. Only the first is read, because the others are
 * no levels of it. */
static enum step wifi_aggregate_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 14);
    if (header == NULL)
        return level_unreadable(w);
    memcpy(w->layer->target_mac, header, 6);
    memcpy(w->layer->source_mac, header + 6, 6);
    if (!walk_limit(w, be16(header + 12)))
        return level_unreadable(w);
    return STEP_LLC;
}

enum step wifi_read(struct walk *w)
{
    struct cursor c = w->c;
    const uint8_t *start = c.at;
    struct slice address[4] = {SLICE_NONE};
    uint8_t control = cursor_u8(&c), flags = cursor_u8(&c);
    if (w->swapped_wifi_control) {
        uint8_t first = control;
        control = flags;
        flags = first;
    }
    unsigned type = control >> 2 & 3, subtype = control >> 4;
    /* Acknowledgements and their kin belong to no conversation. */
    if (cursor_ok(&c) && type == WIFI_CONTROL)
        return STEP_END;
    cursor_skip(&c, 2);
    for (unsigned i = 0; i < 3; i++)
        address[i] = cursor_take(&c, 6);
    cursor_skip(&c, 2);
    if (type != WIFI_DATA)
        flags &= (uint8_t) ~(WIFI_TO_DS | WIFI_FROM_DS);
    if ((flags & WIFI_TO_DS) != 0 && (flags & WIFI_FROM_DS) != 0)
        address[3] = cursor_take(&c, 6);
    unsigned quality = 0;
    if (type == WIFI_DATA && (subtype & WIFI_SUBTYPE_QOS) != 0) {
        quality = cursor_u16le(&c);
        if ((flags & WIFI_ORDER) != 0)
            cursor_skip(&c, 4);
    }
    if (cursor_ok(&c) && w->wifi_padded)
        cursor_skip(&c, (4 - (size_t)(c.at - start) % 4) % 4);
    if (!cursor_ok(&c) || (control & 3) != 0)
        return level_unreadable(w);
    w->c = c;
    w->linked = true;
    w->ether_type = 0;
    wifi_addresses(w->layer, flags, address);
    if (type != WIFI_DATA || (subtype & WIFI_SUBTYPE_NO_DATA) != 0 || (flags & WIFI_PROTECTED) != 0)
        return level_opaque(w);
    return (quality & WIFI_QOS_AGGREGATE) != 0 ? wifi_aggregate_read(w) : STEP_LLC;
}
