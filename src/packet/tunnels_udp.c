/* Tunnels over UDP: GTP-U (3GPP TS 29.281), VXLAN (RFC 7348), Geneve (RFC 8926), L2TPv2 (RFC 2661),
 * Teredo (RFC 4380), TZSP, CAPWAP data (RFC 5415). */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

/*
 * A port only says which structure to look for. All of it must be there, and a believable frame or
 * datagram after it, before the payload counts as a tunnel.
 */
enum {
    PORT_L2TP = 1701,
    PORT_GTP_U = 2152,
    PORT_TEREDO = 3544,
    PORT_VXLAN = 4789,
    PORT_CAPWAP_DATA = 5247,
    PORT_GENEVE = 6081,
    PORT_VXLAN_LINUX = 8472,
    PORT_TZSP = 37008
};

enum {
    GTP_VERSION1 = 0x30, /* version 1, protocol type GTP */
    GTP_EXTENSION = 0x04,
    GTP_OPTIONAL = 0x07, /* any of extension, sequence number, N-PDU number */
    GTP_G_PDU = 255
};

static enum step gtp_open(struct walk *w)
{
    struct cursor c = w->c;
    uint8_t flags = cursor_u8(&c), type = cursor_u8(&c);
    uint16_t length = cursor_u16be(&c);
    uint32_t endpoint = cursor_u32be(&c);
    if ((flags & 0xf8) != GTP_VERSION1 || type != GTP_G_PDU || !cursor_ok(&c) ||
        length > cursor_left(&c) + w->missing)
        return STEP_END;
    if ((flags & GTP_OPTIONAL) != 0) {
        cursor_skip(&c, 3);
        uint8_t next = cursor_u8(&c);
        /* Lengths are in words of four octets, with the length and the next type in them. */
        while ((flags & GTP_EXTENSION) != 0 && next != 0 && cursor_ok(&c)) {
            size_t words = cursor_u8(&c);
            if (words == 0)
                cursor_fail(&c);
            cursor_skip(&c, words * 4 - 2);
            next = cursor_u8(&c);
        }
    }
    enum step step = STEP_IP;
    if (!ip_is_plausible(&c, w->missing)) {
        /* 5G sessions may carry Ethernet. */
        if (!ethernet_is_plausible(&c, w->missing))
            return STEP_END;
        step = STEP_ETHERNET;
    }
    step = tunnel_enter(w, c, TUNNEL_GTP, step);
    if (step != STEP_END)
        w->layer->tunnel_id = endpoint;
    return step;
}

static enum step vxlan_open(struct walk *w)
{
    struct cursor c = w->c;
    uint32_t first = cursor_u32be(&c), second = cursor_u32be(&c);
    /* Of the first word only the I flag is set, or G with its group policy and flags as well
     * (draft-smith-vxlan-group-policy). */
    bool is_plain = first == 0x08000000U;
    bool has_policy = (first & 0xffb70000U) == 0x88000000U;
    if ((!is_plain && !has_policy) || (second & 0xff) != 0 ||
        !ethernet_is_plausible(&c, w->missing))
        return STEP_END;
    enum step step = tunnel_enter(w, c, TUNNEL_VXLAN, STEP_ETHERNET);
    if (step != STEP_END)
        w->layer->network_id = second >> 8;
    return step;
}

static enum step geneve_open(struct walk *w)
{
    struct cursor c = w->c;
    uint8_t version = cursor_u8(&c), flags = cursor_u8(&c);
    uint16_t type = cursor_u16be(&c);
    uint32_t network = cursor_u32be(&c);
    cursor_skip(&c, (size_t)(version & 0x3f) * 4);
    /* Version 0; all but the flags for control and critical options reserved. */
    if (!cursor_ok(&c) || version >> 6 != 0 || (flags & 0x3f) != 0 || (network & 0xff) != 0)
        return STEP_END;
    enum step step = STEP_ETHERNET;
    if (type == ETHER_IP4 || type == ETHER_IP6) {
        if (!ip_is_plausible(&c, w->missing))
            return STEP_END;
        step = type == ETHER_IP4 ? STEP_IP4 : STEP_IP6;
    } else if (type != ETHER_TEB || !ethernet_is_plausible(&c, w->missing)) {
        return STEP_END;
    }
    step = tunnel_enter(w, c, TUNNEL_GENEVE, step);
    if (step != STEP_END)
        w->layer->network_id = network >> 8;
    return step;
}

enum {
    L2TP_CONTROL = 0x8000,
    L2TP_LENGTH = 0x4000,
    L2TP_SEQUENCE = 0x0800,
    L2TP_OFFSET = 0x0200,
    L2TP_RESERVED = 0x34f0,
    L2TP_VERSION = 0x000f
};

static enum step l2tp_open(struct walk *w)
{
    struct cursor c = w->c;
    size_t wire = walk_wire_left(w);
    uint16_t flags = cursor_u16be(&c);
    if ((flags & (L2TP_CONTROL | L2TP_RESERVED)) != 0 || (flags & L2TP_VERSION) != 2)
        return STEP_END;
    if ((flags & L2TP_LENGTH) != 0 && cursor_u16be(&c) > wire)
        return STEP_END;
    uint32_t session = cursor_u32be(&c); /* the tunnel's id, then the session's */
    if ((flags & L2TP_SEQUENCE) != 0)
        cursor_skip(&c, 4);
    if ((flags & L2TP_OFFSET) != 0)
        cursor_skip(&c, cursor_u16be(&c));
    if (!cursor_ok(&c))
        return STEP_END;
    enum step step = tunnel_enter(w, c, TUNNEL_L2TP, STEP_PPP);
    if (step != STEP_END)
        w->layer->tunnel_id = session;
    return step;
}

static bool is_teredo_address(const uint8_t *a)
{
    return be32(a) == 0x20010000U || (a[0] == 0xfe && (a[1] & 0xc0) == 0x80);
}

static enum step teredo_open(struct walk *w)
{
    struct cursor c = w->c;
    if (cursor_peek(&c, 0) == 0 && cursor_peek(&c, 1) == 1) {
        /* Authentication: lengths of the client's id and of the value, both, nonce and a flag. */
        cursor_skip(&c, 2);
        size_t client = cursor_u8(&c);
        size_t value = cursor_u8(&c);
        cursor_skip(&c, client + value + 9);
    }
    if (cursor_peek(&c, 0) == 0 && cursor_peek(&c, 1) == 0)
        cursor_skip(&c, 8); /* origin: the client's port and address as the server saw them */
    if (!cursor_ok(&c) || cursor_peek(&c, 0) >> 4 != 6 || !ip_is_plausible(&c, w->missing))
        return STEP_END;
    if (!is_teredo_address(c.at + 8) && !is_teredo_address(c.at + 24))
        return STEP_END;
    return tunnel_enter(w, c, TUNNEL_TEREDO, STEP_IP6);
}

enum { TZSP_TAG_PADDING = 0, TZSP_TAG_END = 1, TZSP_ETHERNET = 1, TZSP_WIFI = 18 };

static enum step tzsp_open(struct walk *w)
{
    struct cursor c = w->c;
    uint8_t version = cursor_u8(&c), type = cursor_u8(&c);
    uint16_t inside = cursor_u16be(&c);
    /* Type 0 is a frame that was received, 1 one that was sent. */
    if (version != 1 || type > 1 || (inside != TZSP_ETHERNET && inside != TZSP_WIFI))
        return STEP_END;
    uint8_t tag;
    while ((tag = cursor_u8(&c)) != TZSP_TAG_END && cursor_ok(&c))
        if (tag != TZSP_TAG_PADDING)
            cursor_skip(&c, cursor_u8(&c));
    if (!cursor_ok(&c))
        return STEP_END;
    if (inside == TZSP_WIFI)
        return tunnel_enter(w, c, TUNNEL_TZSP, STEP_WIFI);
    if (!ethernet_is_plausible(&c, w->missing))
        return STEP_END;
    return tunnel_enter(w, c, TUNNEL_TZSP, STEP_ETHERNET);
}

enum {
    CAPWAP_NATIVE = 0x100, /* the frame is in the radio's own format */
    CAPWAP_FRAGMENT = 0x080,
    CAPWAP_KEEP_ALIVE = 0x008,
    CAPWAP_BINDING_WIFI = 1,
    CAPWAP_HEADER = 8
};

static enum step capwap_open(struct walk *w)
{
    struct cursor c = w->c;
    /* Preamble: version 0, and type 0 where DTLS does not hide the rest. */
    uint8_t preamble = cursor_u8(&c);
    uint32_t word = cursor_u24be(&c);
    size_t length = (size_t)(word >> 19) * 4;
    unsigned binding = word >> 9 & 0x1f;
    if (preamble != 0 || length < CAPWAP_HEADER ||
        (word & (CAPWAP_FRAGMENT | CAPWAP_KEEP_ALIVE)) != 0)
        return STEP_END;
    cursor_skip(&c, length - 4);
    if (!cursor_ok(&c))
        return STEP_END;
    if ((word & CAPWAP_NATIVE) == 0)
        return ethernet_is_plausible(&c, w->missing)
                   ? tunnel_enter(w, c, TUNNEL_CAPWAP, STEP_ETHERNET)
                   : STEP_END;
    if (binding != CAPWAP_BINDING_WIFI)
        return STEP_END;
    /* Some controllers put the frame control's second octet first. Data frames show it: the first
     * octet ends in 8, and no set of flags does. */
    bool is_swapped = (cursor_peek(&c, 0) & 0x0f) != 8 && (cursor_peek(&c, 1) & 0x0f) == 8;
    enum step step = tunnel_enter(w, c, TUNNEL_CAPWAP, STEP_WIFI);
    if (step != STEP_END)
        w->swapped_wifi_control = is_swapped;
    return step;
}

/* The ports that a tunnel is looked for at. */
#define EACH_PORT(X)                                                                               \
    X(PORT_L2TP, l2tp_open)                                                                        \
    X(PORT_GTP_U, gtp_open)                                                                        \
    X(PORT_TEREDO, teredo_open)                                                                    \
    X(PORT_VXLAN, vxlan_open)                                                                      \
    X(PORT_VXLAN_LINUX, vxlan_open)                                                                \
    X(PORT_CAPWAP_DATA, capwap_open)                                                               \
    X(PORT_GENEVE, geneve_open)                                                                    \
    X(PORT_TZSP, tzsp_open)

static enum step port_open(struct walk *w, uint16_t port)
{
#define OPEN(number, open)                                                                         \
    case number:                                                                                   \
        return open(w);
    switch (port) {
        EACH_PORT(OPEN)
    default:
        return STEP_END;
    }
#undef OPEN
}

bool tunnel_has_port(uint16_t port)
{
#define HAS(number, open) case number:
    switch (port) {
        EACH_PORT(HAS)
        return true;
    default:
        return false;
    }
#undef HAS
}

enum step tunnel_open_udp(struct walk *w)
{
    /* A tunnel is looked into when its datagram is whole. */
    if ((w->layer->flags & (LAYER_FRAGMENT_FIRST | LAYER_MALFORMED)) != 0)
        return STEP_END;
    enum step step = port_open(w, w->layer->target_port);
    if (step != STEP_END || w->layer->source_port == w->layer->target_port)
        return step;
    return port_open(w, w->layer->source_port);
}
