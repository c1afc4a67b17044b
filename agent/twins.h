/* Flows by their ends, so that one that is seen on two interfaces is known to be one. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_TWINS_H
#define SONDE_AGENT_TWINS_H

#include "agent/tuples.h"

struct twin_flow {
    uint8_t digest[20];
    uint16_t interface;
    int64_t first_seen_ms;
    int64_t last_seen_ms;
    bool has_ended;
    uint32_t late; /* its event that waits to be told again; 0: none */
};

struct twins {
    struct tuple_map map;
    struct ages ages;
    struct twin_flow *flow;
    uint64_t evicted; /* flows in the workers' tables that made room */
};

/* False when memory cannot be had. */
bool twins_init(struct twins *t, uint32_t size, uint64_t seed);
void twins_free(struct twins *t);

/* Notes a flow that an event tells of. */
struct twin_flow *twins_note(struct twins *t, const struct tuple *tuple,
                             const struct sonde_flow *flow, uint16_t interface, bool has_ended);

/* The digest of a flow with these ends on another interface at the same time; NULL: none. Of
 * several it is the one that began closest to it. */
const uint8_t *twins_find(const struct twins *t, const struct tuple *tuple,
                          const struct sonde_flow *flow, uint16_t interface);

#endif
