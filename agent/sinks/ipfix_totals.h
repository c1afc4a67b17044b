/* What was exported of flows that live: an interim record has what came since the one before, and
 * that is not what came since the last update, for a flow may be told late. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_IPFIX_TOTALS_H
#define SONDE_AGENT_SINKS_IPFIX_TOTALS_H

#include <stdbool.h>
#include <stdint.h>

struct ipfix_total {
    uint64_t key; /* of the digest, which is random already; 0: a free place */
    uint64_t bytes[2], packets[2];
    int64_t touched_ns;
};

/* Grows to `most` flows; then what was not touched for so long makes room. Starts zeroed but for
 * these two. */
struct ipfix_totals {
    uint32_t most;
    int64_t age_ns;
    struct ipfix_total *place;
    uint32_t capacity; /* 0, or a power of two; a quarter of it is always free */
    uint32_t count;
};

/* The flow's entry, made where there is none; NULL: no room. Valid until the next call. */
struct ipfix_total *ipfix_total_of(struct ipfix_totals *t, uint64_t key, int64_t now_ns);
void ipfix_total_forget(struct ipfix_totals *t, uint64_t key);
void ipfix_totals_free(struct ipfix_totals *t);

#endif
