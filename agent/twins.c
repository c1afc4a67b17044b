/* Flows by their ends. */
/* SPDX-License-Identifier: MIT */
#include "agent/twins.h"

#include <stdlib.h>
#include <string.h>

enum { SLACK_MS = 1000 /* the two interfaces' clocks of one packet */ };

bool twins_init(struct twins *t, uint32_t size, uint64_t seed)
{
    *t = (struct twins){.flow = calloc((size_t)size + 1, sizeof *t->flow)};
    return t->flow != NULL && tuple_map_init(&t->map, size, seed) && ages_init(&t->ages, size);
}

void twins_free(struct twins *t)
{
    free(t->flow);
    tuple_map_free(&t->map);
    ages_free(&t->ages);
}

static uint32_t find(const struct twins *t, const struct tuple *tuple, const uint8_t digest[20])
{
    uint32_t node = 0;
    while ((node = tuple_map_find(&t->map, tuple, node)) != 0)
        if (memcmp(t->flow[node].digest, digest, sizeof t->flow[node].digest) == 0)
            break;
    return node;
}

struct twin_flow *twins_note(struct twins *t, const struct tuple *tuple,
                             const struct sonde_flow *flow, uint16_t interface, bool has_ended)
{
    uint32_t node = find(t, tuple, flow->digest);
    if (node == 0) {
        node = ages_next(&t->ages);
        t->evicted += t->ages.used == t->ages.size;
        tuple_map_remove(&t->map, node);
        tuple_map_add(&t->map, node, tuple);
        t->flow[node] =
            (struct twin_flow){.interface = interface, .first_seen_ms = flow->first_seen_ms};
        memcpy(t->flow[node].digest, flow->digest, sizeof t->flow[node].digest);
    }
    t->flow[node].last_seen_ms = flow->last_seen_ms;
    t->flow[node].has_ended = has_ended;
    ages_move(&t->ages, node, has_ended ? AGE_FREE : AGE_USED);
    return &t->flow[node];
}

static int64_t distance(const struct twin_flow *a, const struct sonde_flow *b)
{
    return a->first_seen_ms < b->first_seen_ms ? b->first_seen_ms - a->first_seen_ms
                                               : a->first_seen_ms - b->first_seen_ms;
}

const uint8_t *twins_find(const struct twins *t, const struct tuple *tuple,
                          const struct sonde_flow *flow, uint16_t interface)
{
    const struct twin_flow *best = NULL;
    uint32_t node = 0;
    while ((node = tuple_map_find(&t->map, tuple, node)) != 0) {
        const struct twin_flow *f = &t->flow[node];
        bool before = f->has_ended && f->last_seen_ms + SLACK_MS < flow->first_seen_ms;
        if (f->interface == interface || before)
            continue;
        if (best == NULL || distance(f, flow) < distance(best, flow))
            best = f;
    }
    return best == NULL ? NULL : best->digest;
}
