/* The dispatcher's side of an inspection: what dissectors say is gathered here. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_HOST_H
#define SONDE_INSPECT_HOST_H

#include "flow/stream.h"
#include "inspect/dispatch.h"
#include "protocols/inspect.h"

enum {
    CANDIDATES = 6,
    ROUNDS = 4, /* changes of the inner protocol that one packet may bring */
    PENDING_HINTS = 256,
    PENDING_EXPECTATIONS = 4,
    PENDING_TRANSACTIONS = 16,
    PENDING_TEXT = 2048,
    SCRATCH_BYTES = 1 << 16
};

struct candidate {
    uint16_t dissector;
    /* A dissector keeps a structure of its own here, with numbers of any width. */
    _Alignas(8) uint8_t state[INSPECT_STATE_BYTES];
};

/* A flow's running inspection. What stands before `facts` is zero at first; the rest is written
 * before it is read. */
struct running {
    struct stream stream[2]; /* by place in the key */
    uint8_t *memory;         /* of inspect_memory() */
    uint32_t memory_capacity;
    uint16_t memory_owner;
    uint16_t packets;        /* with payload */
    uint8_t packets_from[2]; /* by place in the key; saturates */
    uint8_t looked;          /* bits by place: the openings of this stream were looked up */
    uint8_t candidate_count; /* candidate[0] is the owner once `matched` */
    bool matched;
    bool inner_names; /* what is found next names the flow */
    bool is_judged;   /* its first payload was looked at for `doubts` */
    uint64_t doubts;  /* risks of it, should nobody know it in the end */
    struct facts facts;
    struct candidate candidate[CANDIDATES];
};

struct pending_hint {
    struct address address;
    uint32_t ttl_s;
    uint16_t text_at;
    uint16_t text_length;
};

struct pending_expectation {
    struct address address;
    uint16_t port;
    uint8_t ip_protocol;
    bool is_peer; /* of inspect_peer() */
    uint16_t protocol;
};

/* What one call of a dissector says; it counts only once the verdict is in. */
struct inspect_host {
    struct dispatcher *dispatcher;
    struct flow *flow;
    struct flow_detail *detail;
    struct running *running;
    const struct dispatch_input *input;
    unsigned facts_before;                      /* facts from here on are this call's */
    uint16_t transaction[PENDING_TRANSACTIONS]; /* each ends before this fact */
    uint64_t risks;
    uint16_t name_length;
    uint8_t name_source;
    uint8_t expectation_count;
    uint8_t transaction_count;
    bool rests;   /* the packet's last call said so */
    bool decides; /* see inspect_decides() */
    uint16_t hint_count;
    uint16_t text_used;
    uint16_t dissector;
    uint8_t name[FACT_TEXT_BYTES];
    struct pending_hint hint[PENDING_HINTS];
    struct pending_expectation expectation[PENDING_EXPECTATIONS];
    uint8_t text[PENDING_TEXT];
};

struct dispatcher {
    struct dispatch_settings settings;
    struct opening_table *openings;
    struct fact_store store;
    struct pool running;
    struct runs runs;
    struct hint_store *hints;
    struct expectations *expectations;
    struct expectations *peers;
    struct crypto *crypto;
    struct dispatch_counters counters;
    dispatch_transaction *on_transaction;
    void *transaction_user;
    dispatch_software *on_software;
    const void *software_user;
    dispatch_trace *on_call;
    void *trace_user;
    struct inspect_host host;
    uint8_t scratch[SCRATCH_BYTES];
};

enum { RUNNING_CHUNK_SHIFT = 5 };
_Static_assert(sizeof(struct running) % 8 == 0, "pools round the size of a slot up to eight");

static inline struct running *running_at(const struct dispatcher *d, uint32_t slot)
{
    return pool_at_sized(&d->running, slot, sizeof(struct running), RUNNING_CHUNK_SHIFT);
}

/* Before a call: nothing is pending. */
void host_begin(struct inspect_host *host, uint16_t dissector);
/* The verdict was MATCH or DONE: what is pending becomes the flow's. Returns DISPATCH_… bits. */
unsigned host_commit(struct inspect_host *host);
/* The verdict was NOT or MORE: nothing is left of the call. */
void host_discard(struct inspect_host *host);

#endif
