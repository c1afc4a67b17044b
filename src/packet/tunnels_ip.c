/* Tunnels directly over IP: IP in IP (RFC 2003, 2473, 4213), GRE (RFC 2784, 2890) with NVGRE (RFC
 * 7637), PPTP (RFC 2637) and ERSPAN (draft-foschiano-erspan), EtherIP (RFC 3378). */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

enum {
    GRE_CHECKSUM = 0x8000,
    GRE_ROUTING = 0x4000,
    GRE_KEY = 0x2000,
    GRE_SEQUENCE = 0x1000,
    GRE_ACKNOWLEDGED = 0x0080,
    GRE_VERSION = 0x0007
};

enum step tunnel_enter(struct walk *w, struct cursor inner, enum tunnel tunnel, enum step step)
{
    if ((w->decoder->settings.tunnels & 1U << tunnel) == 0)
        return STEP_END;
    struct cursor outer = w->c;
    w->c = inner;
    if (level_begin(w, tunnel))
        return step;
    w->c = outer;
    return STEP_END;
}

static enum step ip_in_ip_open(struct walk *w, int version)
{
    if (cursor_peek(&w->c, 0) >> 4 != version || !ip_is_plausible(&w->c, w->missing))
        return STEP_END;
    return tunnel_enter(w, w->c, TUNNEL_IPIP, STEP_IP);
}

/* Version 3 and twelve zero bits, then a frame. */
static enum step etherip_open(struct walk *w)
{
    struct cursor c = w->c;
    if (cursor_u16be(&c) != 0x3000 || !ethernet_is_plausible(&c, w->missing))
        return STEP_END;
    return tunnel_enter(w, c, TUNNEL_GRE, STEP_ETHERNET);
}

/* Type I has no header of its own, type II one of 8 bytes, type III one of 12 or 20. */
static enum step erspan_open(struct walk *w, struct cursor c, bool has_header)
{
    enum step step = STEP_ETHERNET;
    uint32_t session = 0;
    if (has_header) {
        uint32_t word = cursor_u32be(&c);
        unsigned version = word >> 28;
        session = word & 0x3ff;
        cursor_skip(&c, 4);
        if (version == 2) {
            uint32_t last = cursor_u32be(&c);
            /* The frame type: 0 is Ethernet, 2 is IP; the last bit tells of a subheader. */
            unsigned type = last >> 10 & 0x1f;
            if ((last & 1) != 0)
                cursor_skip(&c, 8);
            if (type == 2)
                step = STEP_IP;
            else if (type != 0)
                return STEP_END;
        } else if (version != 1) {
            return STEP_END;
        }
    }
    if (step == STEP_IP ? !ip_is_plausible(&c, w->missing) : !ethernet_is_plausible(&c, w->missing))
        return STEP_END;
    step = tunnel_enter(w, c, TUNNEL_ERSPAN, step);
    if (step != STEP_END)
        w->layer->tunnel_id = session;
    return step;
}

/* Version 1: the key's halves are a length and the call; PPP follows where there is a sequence
 * number. */
static enum step pptp_open(struct walk *w, struct cursor c, unsigned flags, uint16_t type)
{
    if (type != ETHER_PPP || (flags & GRE_KEY) == 0 || (flags & GRE_SEQUENCE) == 0)
        return STEP_END;
    uint16_t length = cursor_u16be(&c);
    uint16_t call = cursor_u16be(&c);
    cursor_skip(&c, (flags & GRE_ACKNOWLEDGED) != 0 ? 8 : 4);
    if (!cursor_ok(&c) || length > cursor_left(&c) + w->missing)
        return STEP_END;
    enum step step = tunnel_enter(w, c, TUNNEL_GRE, STEP_PPP);
    if (step != STEP_END)
        w->layer->tunnel_id = call;
    return step;
}

static enum step gre_open(struct walk *w)
{
    struct cursor c = w->c;
    uint32_t key = 0, network = 0;
    uint16_t flags = cursor_u16be(&c), type = cursor_u16be(&c);
    if ((flags & GRE_VERSION) == 1)
        return pptp_open(w, c, flags, type);
    /* Source routes of RFC 1701 were withdrawn; nobody sends them. */
    if ((flags & (GRE_ROUTING | GRE_VERSION)) != 0)
        return STEP_END;
    if ((flags & GRE_CHECKSUM) != 0)
        cursor_skip(&c, 4);
    if ((flags & GRE_KEY) != 0)
        key = cursor_u32be(&c);
    if ((flags & GRE_SEQUENCE) != 0)
        cursor_skip(&c, 4);
    if (!cursor_ok(&c))
        return STEP_END;

    enum step step = STEP_ETHER_TYPE;
    switch (type) {
    case ETHER_IP4:
    case ETHER_IP6:
        if (!ip_is_plausible(&c, w->missing))
            return STEP_END;
        break;
    case ETHER_VLAN:
    case ETHER_QINQ:
    case ETHER_MPLS:
    case ETHER_MPLS_MULTICAST:
        break;
    case ETHER_TEB:
        /* With a key and nothing else it is NVGRE, whose key holds a network and an entropy. */
        if (flags == GRE_KEY)
            network = key >> 8;
        step = STEP_ETHERNET;
        break;
    case ETHER_PPP:
        step = STEP_PPP;
        break;
    case ETHER_ERSPAN:
    case ETHER_ERSPAN3:
        return erspan_open(w, c, type == ETHER_ERSPAN3 || (flags & GRE_SEQUENCE) != 0);
    default:
        return STEP_END;
    }
    step = tunnel_enter(w, c, TUNNEL_GRE, step);
    if (step != STEP_END) {
        w->layer->tunnel_id = key;
        w->layer->network_id = network;
        w->ether_type = type;
    }
    return step;
}

enum step tunnel_open_ip(struct walk *w)
{
    /* A tunnel is looked into when its datagram is whole. */
    if ((w->layer->flags & (LAYER_FRAGMENT_FIRST | LAYER_MALFORMED)) != 0)
        return STEP_END;
    switch (w->protocol) {
    case IP_IPIP:
        return ip_in_ip_open(w, 4);
    case IP_IPV6:
        return ip_in_ip_open(w, 6);
    case IP_GRE:
        return gre_open(w);
    case IP_ETHERIP:
        return etherip_open(w);
    default:
        return STEP_END;
    }
}
