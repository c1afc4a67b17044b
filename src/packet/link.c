/* Link headers: IEEE 802.3 with 802.2 LLC and SNAP (RFC 1042), PPP (RFC 1661, 1662), Cisco HDLC,
 * Linux cooked, BSD loopback and raw IP, as www.tcpdump.org/linktypes.html describes them. */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

enum { ARPHRD_ETHERNET = 1, ARPHRD_WIFI = 801, ARPHRD_WIFI_RADIOTAP = 803 };

bool sonde_link_known(uint16_t link)
{
    switch (link) {
    case SONDE_LINK_NULL:
    case SONDE_LINK_ETHERNET:
    case SONDE_LINK_PPP:
    case SONDE_LINK_PPP_HDLC:
    case SONDE_LINK_RAW:
    case SONDE_LINK_C_HDLC:
    case SONDE_LINK_IEEE802_11:
    case SONDE_LINK_LOOP:
    case SONDE_LINK_LINUX_SLL:
    case SONDE_LINK_RADIOTAP:
    case SONDE_LINK_IPV4:
    case SONDE_LINK_IPV6:
    case SONDE_LINK_LINUX_SLL2:
        return true;
    default:
        return false;
    }
}

enum step ethernet_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 14);
    if (header == NULL)
        return level_unreadable(w);
    struct layer *layer = w->layer;
    memcpy(layer->target_mac, header, 6);
    memcpy(layer->source_mac, header + 6, 6);
    layer->flags |= LAYER_HAS_MAC;
    w->linked = true;
    w->ether_type = be16(header + 12);
    /* The most frequent answer is given here, because it is cheaper than another step. */
    return w->ether_type == ETHER_IP4 ? STEP_IP4 : STEP_ETHER_TYPE;
}

enum step llc_read(struct walk *w)
{
    static const uint8_t SNAP[3] = {0xaa, 0xaa, 0x03};
    struct cursor c = w->c;
    w->ether_type = 0;
    bool is_snap = cursor_accept(&c, slice_of(SNAP, sizeof SNAP));
    uint32_t organisation = cursor_u24be(&c);
    uint16_t type = cursor_u16be(&c);
    /* Only these two organisation codes are followed by an EtherType (RFC 1042; 802.1H). */
    if (!is_snap || !cursor_ok(&c) || (organisation != 0 && organisation != 0xf8))
        return level_without_ip(w);
    w->c = c;
    w->ether_type = type;
    return STEP_ETHER_TYPE;
}

/* PPP with or without address and control, with a protocol field of one or two octets. */
enum step ppp_read(struct walk *w)
{
    static const uint8_t ADDRESS_AND_CONTROL[2] = {0xff, 0x03};
    cursor_accept(&w->c, slice_of(ADDRESS_AND_CONTROL, sizeof ADDRESS_AND_CONTROL));
    struct cursor c = w->c;
    uint16_t protocol = cursor_u8(&c);
    if ((protocol & 1) == 0)
        protocol = (uint16_t)(protocol << 8 | cursor_u8(&c));
    if (!cursor_ok(&c))
        return level_unreadable(w);
    bool is_ip = protocol == 0x0021 || protocol == 0x0057;
    bool is_mpls = protocol == 0x0281 || protocol == 0x0283;
    if (!is_ip && !is_mpls)
        return level_without_ip(w);
    /* A tunnel is only believed when IP follows. */
    if (is_ip && !w->linked && !ip_is_plausible(&c, w->missing))
        return STEP_END;
    w->c = c;
    if (is_mpls)
        return STEP_MPLS;
    return protocol == 0x0021 ? STEP_IP4 : STEP_IP6;
}

static enum step ppp_link_read(struct walk *w)
{
    w->linked = true;
    w->ether_type = ETHER_PPP;
    return STEP_PPP;
}

/* Address (unicast 0x0f, multicast 0x8f), control, EtherType. */
static enum step cisco_hdlc_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 4);
    if (header == NULL)
        return level_unreadable(w);
    w->linked = true;
    w->ether_type = be16(header + 2);
    return STEP_ETHER_TYPE;
}

static enum step ppp_hdlc_read(struct walk *w)
{
    int first = cursor_peek(&w->c, 0);
    return first == 0x0f || first == 0x8f ? cisco_hdlc_read(w) : ppp_link_read(w);
}

/* What both cooked headers end in: only the sender's address is known to them. */
static enum step cooked_read(struct walk *w, unsigned hardware, uint16_t protocol,
                             struct slice address)
{
    w->linked = true;
    if (hardware == ARPHRD_WIFI)
        return STEP_WIFI;
    if (hardware == ARPHRD_WIFI_RADIOTAP)
        return radiotap_read(w);
    if (address.length == 6) {
        memcpy(w->layer->source_mac, address.at, 6);
        w->layer->flags |= LAYER_HAS_MAC;
    }
    w->ether_type = protocol;
    /* Below 0x0600 stand Linux's own numbers: 4 is 802.2, 1 is 802.3 without 802.2. */
    if (protocol == 4)
        return STEP_LLC;
    if (protocol < 0x0600) {
        w->ether_type = 0;
        return level_without_ip(w);
    }
    return STEP_ETHER_TYPE;
}

static enum step linux_sll_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 16);
    if (header == NULL)
        return level_unreadable(w);
    unsigned hardware = be16(header + 2);
    bool has_mac = hardware == ARPHRD_ETHERNET && be16(header + 4) == 6;
    return cooked_read(w, hardware, be16(header + 14), slice_of(header + 6, has_mac ? 6 : 0));
}

static enum step linux_sll2_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, 20);
    if (header == NULL)
        return level_unreadable(w);
    unsigned hardware = be16(header + 8);
    bool has_mac = hardware == ARPHRD_ETHERNET && header[11] == 6;
    return cooked_read(w, hardware, be16(header), slice_of(header + 12, has_mac ? 6 : 0));
}

/* The address family in the byte order of the machine that captured, so either is tried; IPv6 has
 * another number on each system. LINKTYPE_LOOP is the same in network order. */
static enum step loopback_read(struct walk *w)
{
    if (cursor_left(&w->c) < 4)
        return level_unreadable(w);
    uint32_t family = cursor_u32be(&w->c);
    if (family > 0xffff)
        family = __builtin_bswap32(family);
    switch (family) {
    case 2:
        return STEP_IP4;
    case 10: /* Linux */
    case 23: /* Windows */
    case 24: /* NetBSD, OpenBSD */
    case 28: /* FreeBSD */
    case 30: /* Darwin */
        return STEP_IP6;
    default:
        return STEP_END;
    }
}

enum step link_read(struct walk *w)
{
    const struct sonde_packet *frame = w->frame;
    if ((frame->flags & (SONDE_PACKET_HAS_MAC | SONDE_PACKET_HAS_VLAN)) != 0) {
        /* What the frame's own header says, if it has one, replaces these addresses. */
        if ((frame->flags & SONDE_PACKET_HAS_MAC) != 0) {
            memcpy(w->layer->source_mac, frame->source_mac, 6);
            memcpy(w->layer->target_mac, frame->target_mac, 6);
            w->layer->flags |= LAYER_HAS_MAC;
        }
        if ((frame->flags & SONDE_PACKET_HAS_VLAN) != 0)
            vlan_push(w, frame->vlan_tag);
    }
    switch (frame->link) {
    case SONDE_LINK_ETHERNET:
        return ethernet_read(w);
    case SONDE_LINK_NULL:
    case SONDE_LINK_LOOP:
        return loopback_read(w);
    case SONDE_LINK_PPP:
        return ppp_link_read(w);
    case SONDE_LINK_PPP_HDLC:
        return ppp_hdlc_read(w);
    case SONDE_LINK_C_HDLC:
        return cisco_hdlc_read(w);
    case SONDE_LINK_RAW:
        return STEP_IP;
    case SONDE_LINK_IPV4:
        return STEP_IP4;
    case SONDE_LINK_IPV6:
        return STEP_IP6;
    case SONDE_LINK_IEEE802_11:
        return STEP_WIFI;
    case SONDE_LINK_RADIOTAP:
        return radiotap_read(w);
    case SONDE_LINK_LINUX_SLL:
        return linux_sll_read(w);
    case SONDE_LINK_LINUX_SLL2:
        return linux_sll2_read(w);
    default:
        return STEP_END;
    }
}
