/* The walk from a frame's first byte to its innermost level, shared by the files of this folder. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PACKET_WALK_H
#define SONDE_PACKET_WALK_H

#include "base/cursor.h"
#include "packet/packet.h"

struct fragments;
struct datagram;

struct packet_decoder {
    struct packet_settings settings;
    struct packet_counters counters;
    struct fragments *fragments; /* NULL when joining is switched off */
};

/* What the next bytes are. A reader returns the step after its own, so that nesting is a loop. */
enum step {
    STEP_END,
    STEP_ETHERNET,
    STEP_ETHER_TYPE, /* what `ether_type` says */
    STEP_LLC,
    STEP_WIFI,
    STEP_PPP,
    STEP_MPLS,
    STEP_IP, /* the version is in the first nibble */
    STEP_IP4,
    STEP_IP6,
    STEP_EXTENSION, /* IPv6: what `protocol` says, which may be an extension header */
    STEP_TRANSPORT  /* what `protocol` says */
};

enum {
    ETHER_IP4 = 0x0800,
    ETHER_ARP = 0x0806,
    ETHER_TEB = 0x6558, /* transparent Ethernet bridging: a frame in GRE or Geneve */
    ETHER_VLAN = 0x8100,
    ETHER_IP6 = 0x86dd,
    ETHER_PPP = 0x880b,
    ETHER_MPLS = 0x8847,
    ETHER_MPLS_MULTICAST = 0x8848,
    ETHER_PPPOE_DISCOVERY = 0x8863,
    ETHER_PPPOE = 0x8864,
    ETHER_QINQ = 0x88a8,
    ETHER_ERSPAN = 0x88be,
    ETHER_ERSPAN3 = 0x22eb,
    ETHER_QINQ_OLD = 0x9100
};

struct walk {
    struct packet_decoder *decoder;
    const struct sonde_packet *frame;
    struct packet *packet;
    struct layer *layer;       /* the level being read; part of the packet once appended */
    struct cursor c;           /* captured bytes of it that were not read yet */
    size_t missing;            /* bytes that it has on the wire after the cursor's end */
    struct datagram *waiting;  /* the datagram whose first fragment this frame is, if any */
    uint16_t ether_type;       /* for STEP_ETHER_TYPE, and of the layer when it holds no IP */
    uint8_t protocol;          /* for STEP_EXTENSION and STEP_TRANSPORT */
    bool linked;               /* the level has a link header, so it is a flow even without IP */
    bool withhold;             /* the payload waits for the rest of its datagram */
    bool swapped_wifi_control; /* the two octets of the 802.11 frame control changed places */
    bool wifi_padded;          /* the 802.11 header is padded to a multiple of four octets */
};

/* Empties a layer in two halves: compilers make vector stores of each, and for the whole of it a
 * string instruction, which makes a plain frame take about a fifth longer. */
static inline void layer_clear(struct layer *layer)
{
    enum { HALF = sizeof(struct layer) / 2 };
    uint8_t *at = (uint8_t *)layer;
    memset(at, 0, HALF);
    memset(at + HALF, 0, sizeof(struct layer) - HALF);
}

enum { IP4_DONT_FRAGMENT = 0x40 }; /* of the seventh byte of the header */

/* Fields of a header that was taken whole, at offsets inside it. */
static inline uint16_t be16(const uint8_t *at)
{
    return (uint16_t)(at[0] << 8 | at[1]);
}

static inline uint32_t be32(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static inline void ports_set(struct layer *layer, const uint8_t *at)
{
    layer->source_port = be16(at);
    layer->target_port = be16(at + 2);
}

/* Takes a header of fixed length; NULL, and nothing moves, where the capture holds less. */
static inline const uint8_t *walk_header(struct walk *w, size_t length)
{
    if (cursor_left(&w->c) < length)
        return NULL;
    const uint8_t *header = w->c.at;
    w->c.at += length;
    return header;
}

/* Bytes from the cursor to the level's end, as they were on the wire. */
static inline size_t walk_wire_left(const struct walk *w)
{
    return cursor_left(&w->c) + w->missing;
}

/* A length field says that the level ends `length` wire bytes from here. False where the wire had
 * fewer. */
static inline bool walk_limit(struct walk *w, size_t length)
{
    size_t left = cursor_left(&w->c);
    if (length > left + w->missing)
        return false;
    if (length > left) {
        w->missing = length - left;
    } else {
        w->c.end -= left - length;
        w->missing = 0;
    }
    return true;
}

/* Passes over `length` wire bytes, captured or not. False where the wire had fewer. */
static inline bool walk_skip(struct walk *w, size_t length)
{
    size_t left = cursor_left(&w->c);
    if (length > left + w->missing)
        return false;
    if (length > left) {
        w->missing -= length - left;
        length = left;
    }
    cursor_skip(&w->c, length);
    return true;
}

/* level.c */
/* Begins a level at the cursor. False where the packet has no room for another layer. */
bool level_begin(struct walk *w, enum tunnel tunnel);

/* The header at hand contradicts itself: marks the level's layer; its payload stays empty. */
enum step level_malformed(struct walk *w);

/* The header that would have told whose the level is cannot be read: what is known of the link
 * becomes the layer, and where there was no link nothing does. */
enum step level_unreadable(struct walk *w);

/* The level holds no IP: appends it as `ether_type`, with the bytes at the cursor as payload. */
enum step level_without_ip(struct walk *w);

/* Like it, where the bytes cannot be read by anyone: encrypted, or of no conversation. */
enum step level_opaque(struct walk *w);

/* The bytes at the cursor are the layer's payload. */
void level_payload(struct walk *w);

/* Counts the level's layer as one of the packet. */
static inline void level_append(struct walk *w)
{
    w->packet->count++;
}

/* link.c: the outermost header, then whatever a frame may hold. */
enum step link_read(struct walk *w);
enum step ethernet_read(struct walk *w);
enum step llc_read(struct walk *w);
enum step ppp_read(struct walk *w);

/* ether.c */
void vlan_push(struct walk *w, uint16_t tci);
enum step ether_type_read(struct walk *w);
enum step mpls_read(struct walk *w);
/* True when these bytes look like an Ethernet frame with a known EtherType; `missing` as above. */
bool ethernet_is_plausible(const struct cursor *c, size_t missing);

/* wifi.c */
enum step radiotap_read(struct walk *w);
enum step wifi_read(struct walk *w);

/* ip.c */
enum step ip_read(struct walk *w);
enum step ip4_read(struct walk *w);
enum step ip6_read(struct walk *w);
enum step ip6_extension_read(struct walk *w);
/* True when these bytes begin with an IP header whose lengths fit. */
bool ip_is_plausible(const struct cursor *c, size_t missing);

/* transport.c */
enum step transport_read(struct walk *w);

/* tunnels_ip.c, tunnels_udp.c: look into the payload of the layer at hand. STEP_END where it is no
 * tunnel. */
enum step tunnel_open_ip(struct walk *w);
enum step tunnel_open_udp(struct walk *w);
/* True where tunnel_open_udp() would look into a datagram from or to this port. */
bool tunnel_has_port(uint16_t port);
/* Goes on at `inner` as a level of its own, unless that kind of tunnel is switched off. */
enum step tunnel_enter(struct walk *w, struct cursor inner, enum tunnel tunnel, enum step step);

#endif
