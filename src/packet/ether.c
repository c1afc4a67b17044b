/* What an EtherType announces: VLAN tags (IEEE 802.1Q, 802.1ad), MPLS (RFC 3032, 4385, 4928), PPPoE
 * (RFC 2516), IP. */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

enum { MPLS_LABELS = 32 };

void vlan_push(struct walk *w, uint16_t tci)
{
    struct layer *layer = w->layer;
    unsigned id = tci & 0x0fff;
    /* Id 0 carries a priority only: the frame is in no VLAN, and its answers may have no tag. */
    if (id == 0)
        return;
    if (layer->vlan_count == 0)
        w->decoder->counters.vlan++;
    if (layer->vlan_count < 2)
        layer->vlan[layer->vlan_count++] = (uint16_t)id;
}

static enum step vlan_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 4);
    if (header == NULL)
        return level_unreadable(w);
    vlan_push(w, be16(header));
    w->ether_type = be16(header + 2);
    return STEP_ETHER_TYPE;
}

static enum step pppoe_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 6);
    if (header == NULL)
        return level_unreadable(w);
    w->decoder->counters.pppoe++;
    w->layer->pppoe_session = be16(header + 2);
    /* Version 1, type 1, code 0 is session data. */
    bool is_session = header[0] == 0x11 && header[1] == 0;
    if (!is_session || !walk_limit(w, be16(header + 4))) {
        level_without_ip(w);
        return level_malformed(w);
    }
    return STEP_PPP;
}

/* IEEE 802.3: the type field is a length, and 802.2 follows. */
static enum step length_read(struct walk *w)
{
    uint16_t length = w->ether_type;
    w->ether_type = 0;
    if (!walk_limit(w, length)) {
        level_without_ip(w);
        return level_malformed(w);
    }
    return STEP_LLC;
}

enum step ether_type_read(struct walk *w)
{
    switch (w->ether_type) {
    case ETHER_IP4:
        return STEP_IP4;
    case ETHER_IP6:
        return STEP_IP6;
    case ETHER_VLAN:
    case ETHER_QINQ:
    case ETHER_QINQ_OLD:
        return vlan_read(w);
    case ETHER_MPLS:
    case ETHER_MPLS_MULTICAST:
        return STEP_MPLS;
    case ETHER_PPPOE:
        return pppoe_read(w);
    default:
        return w->ether_type <= 1500 ? length_read(w) : level_without_ip(w);
    }
}

/* Nothing in a label stack says what follows it; senders keep IP apart by its first nibble. */
enum step mpls_read(struct walk *w)
{
    struct cursor c = w->c;
    uint32_t entry = 0;
    unsigned labels = 0;
    do {
        entry = cursor_u32be(&c);
        labels++;
    } while ((entry & 0x100) == 0 && cursor_ok(&c) && labels < MPLS_LABELS);
    if (!cursor_ok(&c) || (entry & 0x100) == 0)
        return level_unreadable(w);
    w->c = c;
    w->decoder->counters.mpls++;
    if (w->layer->tunnel_id == 0)
        w->layer->tunnel_id = entry >> 12;
    if (ip_is_plausible(&c, w->missing))
        return STEP_IP;

    /* A pseudo-wire: Ethernet after a control word, which begins with a zero nibble, or without. */
    struct cursor after_control = c;
    bool has_control = cursor_u32be(&after_control) >> 28 == 0;
    if (has_control && ethernet_is_plausible(&after_control, w->missing))
        w->c = after_control;
    else if (!ethernet_is_plausible(&c, w->missing))
        return level_without_ip(w);
    return STEP_ETHERNET;
}

static bool ether_type_is_known(uint16_t type)
{
    static const uint16_t known[] = {
        ETHER_IP4,      ETHER_ARP,
        ETHER_VLAN,     ETHER_IP6,
        ETHER_MPLS,     ETHER_QINQ,
        ETHER_PPP,      ETHER_MPLS_MULTICAST,
        0x8035, /* reverse ARP */
        ETHER_PPPOE,    ETHER_PPPOE_DISCOVERY,
        ETHER_QINQ_OLD, 0x8809, /* LACP and other slow protocols */
        0x888e,                 /* EAPOL */
        0x8892,                 /* PROFINET */
        0x88a4,                 /* EtherCAT */
        0x88b8,         0x88b9,
        0x88ba, /* GOOSE, GSE, sampled values */
        0x88cc, /* LLDP */
        0x88e5, /* MACsec */
        0x88f7, /* PTP */
        0x8902, /* connectivity fault management */
        0x8906, /* FCoE */
        0x8915, /* RoCE */
        0x892f, /* HSR */
        0x9000, /* loopback test */
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (known[i] == type)
            return true;
    return false;
}

bool ethernet_is_plausible(const struct cursor *from, size_t missing)
{
    struct cursor c = *from;
    struct slice macs = cursor_take(&c, 12);
    uint16_t type = cursor_u16be(&c);
    /* Frames are never sent from a group address. */
    if (!cursor_ok(&c) || (macs.at[6] & 1) != 0)
        return false;
    int next = cursor_peek(&c, 0);
    if (type == ETHER_IP4 || type == ETHER_IP6)
        return next < 0 ? missing > 0 : next >> 4 == (type == ETHER_IP4 ? 4 : 6);
    if (type <= 1500)
        return type >= 3 && type <= cursor_left(&c) + missing;
    return ether_type_is_known(type);
}
