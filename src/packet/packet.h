/* From a frame to its layers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PACKET_PACKET_H
#define SONDE_PACKET_PACKET_H

#include <sonde.h>

#include "packet/address.h"

/* How an inner layer was carried by the one outside it. */
enum tunnel {
    TUNNEL_NONE,
    TUNNEL_GRE,  /* also NVGRE, PPTP, EtherIP */
    TUNNEL_IPIP, /* IPIP, 6in4, 4in6, 6in6 */
    TUNNEL_GTP,
    TUNNEL_VXLAN,
    TUNNEL_GENEVE,
    TUNNEL_L2TP,
    TUNNEL_TEREDO,
    TUNNEL_TZSP,
    TUNNEL_ERSPAN,
    TUNNEL_CAPWAP,
    TUNNEL_COUNT
};

/* Short lower-case name ("vxlan"); "none" for TUNNEL_NONE. */
const char *tunnel_name(enum tunnel tunnel);

enum {
    /* Offset 0 with more to come: the ports are known. The payload is empty when it waits for the
     * rest of its datagram, and what this frame has of it when it cannot be joined. */
    LAYER_FRAGMENT_FIRST = 1 << 0,
    /* No payload; the ports are those of the first fragment when that was seen before, else 0. */
    LAYER_FRAGMENT_LATER = 1 << 1,
    /* The payload comes from several fragments, this frame the one that was missing. Its length is
     * that of the whole, though the other frames' layers told their part of it already. */
    LAYER_REASSEMBLED = 1 << 2,
    LAYER_TRUNCATED = 1 << 3, /* captured bytes end before the payload does */
    LAYER_MALFORMED = 1 << 4, /* a header contradicts itself or the frame's length; no payload */
    /* Other fragments of its datagram came before this first one: their layers had no ports. */
    LAYER_FRAGMENT_LATE = 1 << 6,
    LAYER_DONT_FRAGMENT = 1 << 7, /* IPv4's flag */
    LAYER_HAS_MAC = 1 << 5 /* Linux cooked captures know the source only: the target is zero */
};

enum { TCP_FIN = 0x01, TCP_SYN = 0x02, TCP_RST = 0x04, TCP_PSH = 0x08, TCP_ACK = 0x10 };

enum {
    IP_ICMP = 1,
    IP_IGMP = 2,
    IP_IPIP = 4,
    IP_TCP = 6,
    IP_EGP = 8,
    IP_UDP = 17,
    IP_IPV6 = 41,
    IP_GRE = 47,
    IP_ESP = 50,
    IP_AH = 51,
    IP_ICMPV6 = 58,
    IP_OSPF = 89,
    IP_ETHERIP = 97,
    IP_PIM = 103,
    IP_VRRP = 112,
    IP_L2TP = 115,
    IP_SCTP = 132,
    IP_UDPLITE = 136
};

/*
 * One level of a frame that is a flow of its own: an IP datagram, or a frame that holds no IP.
 * Slices point into the frame, or into the decoder's reassembly buffer, which lives until the next
 * packet_decode() with the same decoder.
 */
struct layer {
    uint8_t ip_version; /* 4 or 6; 0: no IP, see ether_type */
    uint8_t ip_protocol;
    uint8_t dscp;
    uint8_t vlan_count; /* tags in `vlan`; more than two are read, the outermost two are kept */
    /* Of what this level carries; PPP without IP: 0x8864 or 0x880b, the payload beginning with the
     * PPP protocol. Frames without one: 0, the payload beginning with the LLC header; it is empty
     * where 802.11 encrypts or manages. */
    uint16_t ether_type;
    uint16_t flags; /* LAYER_… */
    struct address source;
    struct address target;
    uint16_t source_port; /* TCP, UDP, UDP-Lite, SCTP; else 0 */
    uint16_t target_port;
    uint16_t vlan[2]; /* VLAN ids, outermost first; priority tags (id 0) are not among them */
    uint16_t pppoe_session;
    uint8_t source_mac[6];
    uint8_t target_mac[6];
    enum tunnel tunnel;   /* how this level was carried; TUNNEL_NONE for the outermost */
    uint32_t network_id;  /* VNI of VXLAN and Geneve, VSID of NVGRE: key of the flow; else 0 */
    uint32_t tunnel_id;   /* TEID, GRE key, PPTP call, ERSPAN session, L2TP tunnel << 16 | session,
                           * innermost MPLS label: attribute, never key */
    uint32_t wire_length; /* bytes of this level on the wire, its link header included */
    uint32_t payload_length; /* bytes that the payload has on the wire; >= payload.length */
    struct slice payload;    /* what follows the transport header, as captured; ICMP, ICMPv6, IGMP:
                              * what follows the checksum */
    uint32_t tcp_sequence;
    uint32_t tcp_acknowledged;
    struct slice tcp_options; /* of a SYN, as captured */
    uint16_t tcp_window;
    uint8_t tcp_flags;
    uint8_t hop_limit; /* time to live, IPv6: hop limit */
    uint8_t icmp_type; /* also ICMPv6, IGMP */
    uint8_t icmp_code;
};

enum { PACKET_LAYERS = 4 };

struct packet {
    unsigned
        count; /* filled entries of `layer`, outermost first; 0 only when nothing could be read */
    struct layer layer[PACKET_LAYERS];
};

/* Counters of one decoder, from its beginning. */
struct packet_counters {
    uint64_t frames;
    uint64_t vlan;
    uint64_t mpls;
    uint64_t pppoe;
    uint64_t fragments;
    uint64_t fragments_joined; /* datagrams that became whole */
    uint64_t
        fragments_discarded; /* datagrams given up: too old, too many, overlapping, too large */
    uint64_t malformed;
    uint64_t too_deep; /* frames with more levels than PACKET_LAYERS; the inner ones are not seen */
};

struct packet_settings {
    uint32_t tunnels;            /* bit 1 << enum tunnel set: looked into; default all */
    uint32_t fragment_datagrams; /* datagrams being joined at once; 0 switches joining off */
    uint32_t fragment_bytes;     /* memory for their bytes */
    int64_t fragment_ttl_ns;     /* age at which one is given up */
};

#define PACKET_SETTINGS_DEFAULT ((struct packet_settings){UINT32_MAX, 256, 1U << 20, 15000000000LL})

struct packet_decoder;

/* NULL when memory cannot be had. */
struct packet_decoder *packet_decoder_new(const struct packet_settings *settings);
/* From now on; as `tunnels` of the settings. */
void packet_decoder_set_tunnels(struct packet_decoder *decoder, uint32_t tunnels);
void packet_decoder_free(struct packet_decoder *decoder);
const struct packet_counters *packet_decoder_counters(const struct packet_decoder *decoder);

/* Reads a frame's layers into `packet`. Returns the number of them; 0: a frame in which nothing
 * could be read (an unknown link type or a link header cut short). Never fails otherwise: what is
 * malformed is told by flags and counters, for the levels that could be read. */
unsigned packet_decode(struct packet_decoder *decoder, const struct sonde_packet *frame,
                       struct packet *packet);

/* ---- the short way for the frames that most are ---------------------------------------------- */

/* What is needed of a plain frame to count it for its flow: Ethernet, IPv4 or IPv6, TCP or UDP, and
 * nothing in between. Places are offsets in the frame. */
struct plain {
    uint32_t transport;
    uint32_t payload;
    uint32_t end;      /* of the payload on the wire */
    uint32_t captured; /* of it in the capture */
    uint32_t wire_length;
    uint32_t tcp_sequence;
    uint16_t source_port;
    uint16_t target_port;
    uint8_t ip_version;
    uint8_t ip_protocol;
    uint8_t tcp_flags; /* 0 for UDP */
};

/* True when the frame is plain: it counts as decoded. Where it is not, or might not be, nothing is
 * said of it: packet_decode() reads it. */
bool packet_is_plain(struct packet_decoder *decoder, const struct sonde_packet *frame,
                     struct plain *plain);
void plain_addresses(const struct sonde_packet *frame, const struct plain *plain,
                     struct address *source, struct address *target);
/* What packet_decode() would have made of it. */
void plain_layer(const struct sonde_packet *frame, const struct plain *plain,
                 struct packet *packet);

#endif
