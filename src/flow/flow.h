/* Flows: their key, their record, and the table that finds them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_FLOW_FLOW_H
#define SONDE_FLOW_FLOW_H

#include "base/pool.h"
#include "packet/packet.h"

/* What tells flows apart. The end with the lower address (then port) comes first, so both
 * directions have one key. Fields that differ by direction (GTP TEID, L2TP session, MPLS label) are
 * no part of it. For flows without IP the addresses hold the MACs, and ports[0] the EtherType. */
struct flow_key {
    struct address address[2];
    uint16_t port[2];
    uint16_t vlan[2]; /* id + 1, so that 0 says "no tag" */
    uint32_t network_id;
    uint16_t pppoe_session;
    uint16_t domain;
    uint8_t ip_version; /* 0: no IP */
    uint8_t ip_protocol;
    uint8_t unused[2]; /* zero: the key is compared and hashed as bytes */
};

enum {
    FLOW_CLIENT_1 = 1 << 0,  /* address[1] opened the flow; else address[0] */
    FLOW_LOCAL_1 = 1 << 1,   /* address[1] is the local side */
    FLOW_BOTH_WAYS = 1 << 2, /* packets were seen in both directions */
    FLOW_PAYLOAD = 1 << 3,   /* payload was seen: a real conversation, evicted last */
    FLOW_CLOSED = 1 << 4,    /* TCP: a FIN from both sides, or a reset */
    FLOW_FIN_0 = 1 << 5,     /* by place in the key */
    FLOW_FIN_1 = 1 << 6,
    FLOW_INSPECTED = 1 << 7,   /* inspection has ended: only counters run */
    FLOW_TOLD = 1 << 8,        /* a `flow` event was handed out */
    FLOW_GUESSED = 1 << 9,     /* the protocol is a guess by port */
    FLOW_UPDATED = 1 << 10,    /* a later packet refined what was told */
    FLOW_HINTED = 1 << 11,     /* the DNS hint cache named it */
    FLOW_REMEMBERED = 1 << 12, /* the flow cache knew it */
    FLOW_SYN_0 = 1 << 13,      /* the sequence number of this side is known */
    FLOW_SYN_1 = 1 << 14,
    FLOW_TUNNEL = 1 << 15 /* carried inside another flow */
};

/* What every packet touches: two cache lines, the key and state, then counters and times. */
struct flow {
    struct flow_key key; /* 52 bytes */
    uint16_t flags;      /* FLOW_… */
    uint16_t protocol;   /* enum protocol; 0 while unknown */
    uint32_t inspection; /* slot of its running inspection; 0: none */
    uint32_t timer_next; /* neighbours in the same slot of the timer wheel */
    uint64_t bytes[2];   /* sent by address[0], address[1] */
    uint64_t packets[2];
    int64_t first_ns;     /* monotonic */
    int64_t last_ns;      /* monotonic */
    uint32_t tcp_next[2]; /* sequence number expected next; ICMP: type << 8 | code of the first
                           * message, at its sender's place */
    uint32_t timer_prev;
    uint16_t timer_slot;
    uint16_t input; /* where it was seen first */
};

enum { FLOW_PATH = 4 };

/* An application or protocol that a newer catalogue does not have: the rule of its evidence is the
 * number of an interned text that says what it was. */
enum { FLOW_RETIRED = UINT16_MAX };

enum evidence_method {
    EVIDENCE_NONE,
    EVIDENCE_PAYLOAD,
    EVIDENCE_SERVER_NAME,
    EVIDENCE_HTTP_HOST,
    EVIDENCE_CERTIFICATE,
    EVIDENCE_DNS_HINT,
    EVIDENCE_NETWORK,
    EVIDENCE_CORRELATION,
    EVIDENCE_CACHE,
    EVIDENCE_IP_PROTOCOL,
    EVIDENCE_PORT_GUESS,
    EVIDENCE_PROTOCOL, /* an application that has a protocol of its own */
    EVIDENCE_USER_AGENT,
    EVIDENCE_ALPN,
    EVIDENCE_EXPRESSION,
    EVIDENCE_SYSTEM, /* an autonomous system */
    EVIDENCE_COUNT
};

const char *evidence_name(enum evidence_method method);

struct evidence {
    uint8_t method;  /* enum evidence_method */
    uint16_t packet; /* number of the packet of the flow that decided, from 1; saturates */
    uint32_t rule;   /* the dissector, or the number of the signature's rule */
};

/* What is touched when something is found out or told. Same slot number as the flow. */
struct flow_detail {
    uint64_t told_bytes[2]; /* totals at the last update */
    uint64_t told_packets[2];
    uint64_t risks; /* bits of enum risk */
    int64_t first_wall_ns;
    int64_t first_told_ns;  /* wall time of the first `flow` event */
    int64_t wall_offset_ns; /* wall - monotonic, when it began: its times are those of one clock,
                               though that may be set while it lives */
    uint8_t digest[20];   /* names the flow for as long as it lives, and longer in the flow cache */
    uint32_t facts;       /* sealed facts; see inspect/facts.h */
    uint32_t server_name; /* interned */
    uint32_t hint_name;   /* interned: what DNS said, the name and its aliases */
    uint32_t tunnel;      /* interned struct flow_tunnel; 0: none */
    uint32_t listed;      /* the rule that put it into a list, plus 1; 0: none */
    uint16_t application; /* its index in the catalogue, plus 1; 0: unknown; see FLOW_RETIRED */
    uint16_t path[FLOW_PATH]; /* enum protocol, outermost first */
    uint8_t path_length;
    uint8_t named_by;    /* place in `path` of the protocol that names the flow */
    uint8_t name_source; /* enum name_source of the server name; 0: none */
    uint8_t opened;      /* bits by place in the key: the side's SYN was seen */
    uint16_t resting;    /* the dissector that owns it, while no inspection of it runs */
    struct evidence protocol_by;
    struct evidence application_by;
    uint16_t resets;
    uint16_t retransmitted;
    uint16_t sequence_errors;
    uint16_t inspected_packets;
    uint32_t rtt_us;       /* 0: not measured */
    uint32_t tcp_first[2]; /* sequence number of the first byte of a side that is `opened` */
    uint8_t mac[2][6];
    uint8_t has_mac;
    uint8_t dscp;
    uint32_t offload; /* its number where something else counts it; 0: nothing does */
};

/* How an inner flow was carried. */
struct flow_tunnel {
    uint32_t type;  /* enum tunnel */
    uint32_t id;    /* of the direction seen first: TEID, key, session, label or VNI */
    uint32_t local; /* place in `outer` of its local side */
    struct flow_key outer;
};

/* The key of a layer; `*from` is the place (0 or 1) of its sender in it. */
void flow_key_of(const struct layer *layer, uint16_t domain, struct flow_key *key, unsigned *from);

/* The same for a plain frame. */
void flow_key_of_plain(const struct sonde_packet *frame, const struct plain *plain,
                       struct flow_key *key, unsigned *from);

static inline bool flow_is_icmp(const struct flow *f)
{
    return (f->key.ip_version == 4 && f->key.ip_protocol == IP_ICMP) ||
           (f->key.ip_version == 6 && f->key.ip_protocol == IP_ICMPV6);
}

/* The end that opened the flow, as far as is known. */
static inline unsigned flow_client(const struct flow *f)
{
    return f->flags & FLOW_CLIENT_1 ? 1 : 0;
}

static inline unsigned flow_local(const struct flow *f)
{
    return f->flags & FLOW_LOCAL_1 ? 1 : 0;
}

/* ---- the table ------------------------------------------------------------------------------ */

enum { FLOW_CHUNK_SHIFT = 10 };

struct flow_table {
    struct pool flows;
    struct pool details;
    uint8_t *tags; /* one a place: 0 free, 1 was used, 0x80 | hash bits where a flow stands */
    uint32_t *slots;
    uint32_t mask;     /* places - 1 */
    uint32_t occupied; /* places that are not free */
    uint64_t seed;
    uint32_t probe_from; /* where flow_table_victim() looks next */
};

bool flow_table_init(struct flow_table *t, uint32_t max_flows, uint64_t seed);
void flow_table_destroy(struct flow_table *t);

static inline struct flow *flow_at(const struct flow_table *t, uint32_t slot)
{
    return pool_at_sized(&t->flows, slot, sizeof(struct flow), FLOW_CHUNK_SHIFT);
}

static inline struct flow_detail *flow_detail_at(const struct flow_table *t, uint32_t slot)
{
    return pool_at_sized(&t->details, slot, sizeof(struct flow_detail), FLOW_CHUNK_SHIFT);
}

uint64_t flow_table_hash(const struct flow_table *t, const struct flow_key *key);

/* Asks the processor for the place of a key that will be looked up soon. */
void flow_table_prefetch(const struct flow_table *t, uint64_t hash);
/* The same for the flow that seems to stand there, once its place has come. */
void flow_table_prefetch_flow(const struct flow_table *t, uint64_t hash);

/* The slot of the flow with this key; 0 where there is none. */
uint32_t flow_table_find(const struct flow_table *t, const struct flow_key *key, uint64_t hash);

/* A new flow with this key, which must not be there; 0 when the table is full. */
uint32_t flow_table_add(struct flow_table *t, const struct flow_key *key, uint64_t hash);
void flow_table_remove(struct flow_table *t, uint32_t slot);

static inline uint32_t flow_table_count(const struct flow_table *t)
{
    return t->flows.used;
}

/* Bytes that were taken from the system. */
size_t flow_table_bytes(const struct flow_table *t);

/* Slots up to this one have been used. */
static inline uint32_t flow_table_made(const struct flow_table *t)
{
    return t->flows.made;
}

/* The flow that is missed least among a sample: one that never carried payload, else the one that
 * is idle longest. 0 only when the table is empty. */
uint32_t flow_table_victim(struct flow_table *t);

/* Walks the table: pass 0 first, then what it returned; 0 at the end. The flow that was returned
 * may be removed before the next step. */
uint32_t flow_table_next(const struct flow_table *t, uint32_t slot);

#endif
