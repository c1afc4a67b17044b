/* Joins the fragments of IP datagrams (RFC 791, RFC 8200), within a bound of memory and time. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PACKET_FRAGMENTS_H
#define SONDE_PACKET_FRAGMENTS_H

#include "packet/packet.h"

struct fragments;
struct datagram;

/* What the fragments of one datagram have in common. Hashed as bytes: it must have no padding, and
 * fields that do not apply are zero. */
struct fragment_key {
    struct address source;
    struct address target;
    uint32_t id;
    uint32_t network_id;
    uint32_t tunnel_id; /* only inside tunnels: the MPLS label of fragments may differ */
    uint16_t domain;
    uint16_t pppoe_session;
    uint16_t vlan[2];
    uint8_t ip_version;
    uint8_t protocol; /* IPv4 only (RFC 8200, section 4.5) */
    uint8_t tunnel;
    uint8_t unused;
};

struct fragment {
    uint32_t offset;    /* in bytes */
    bool is_last;       /* no more fragments follow */
    bool is_cut;        /* the capture holds less of it than the wire did */
    uint8_t protocol;   /* what the datagram's first byte is a header of */
    struct slice bytes; /* of the payload */
};

enum fragment_verdict {
    FRAGMENT_WAITS,     /* kept; the datagram is not whole yet */
    FRAGMENT_COMPLETES, /* the datagram is whole: see `joined` */
    FRAGMENT_DISCARDED, /* it, and with it its datagram, will never be joined */
    FRAGMENT_LOST       /* the same, because the capture or the memory does not hold it */
};

struct fragment_result {
    enum fragment_verdict verdict;
    struct datagram *datagram; /* until the next fragment is added; NULL where none is known */
    struct slice joined;       /* until fragments_release_joined() */
    uint8_t protocol;          /* of `joined` */
};

/* The transport header's ports and protocol, once the first fragment was read. */
struct fragment_ports {
    bool is_known;
    uint8_t protocol;
    uint16_t source;
    uint16_t target;
};

/* False where the settings leave no room for a single datagram. */
bool fragments_wanted(const struct packet_settings *settings);

/* NULL when memory cannot be had. `counters` must outlive it. */
struct fragments *fragments_new(const struct packet_settings *settings,
                                struct packet_counters *counters);
void fragments_free(struct fragments *f);

/* Joined datagrams that were handed out are no longer needed. */
void fragments_release_joined(struct fragments *f);

struct fragment_result fragments_add(struct fragments *f, const struct fragment_key *key,
                                     const struct fragment *fragment, int64_t now_ns);

/* True where a first fragment that was just added is not the only one. */
bool fragments_had_others(const struct datagram *datagram);

/* Remembers for the later fragments what the layer of the first one says. */
void fragments_tell_ports(struct datagram *datagram, const struct layer *first);
struct fragment_ports fragments_ports(const struct datagram *datagram);

#endif
