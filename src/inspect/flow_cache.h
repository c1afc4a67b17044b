/* Flows that idled out and may come back: their digest and verdict. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_FLOW_CACHE_H
#define SONDE_INSPECT_FLOW_CACHE_H

#include <stdio.h>

#include <sonde.h>

#include "flow/flow.h"

struct flow_cache;

/* Room for `entries` flows; a full bucket drops the one that was not seen for longest. */
struct flow_cache *flow_cache_new(uint32_t entries, const uint8_t key[16]);
void flow_cache_free(struct flow_cache *c);

struct remembered {
    uint8_t digest[20];
    uint16_t protocol;    /* public id; 0: unknown */
    uint16_t application; /* public id */
};

void flow_cache_put(struct flow_cache *c, const struct flow_key *key, const struct remembered *what,
                    int64_t now_ns);
bool flow_cache_get(struct flow_cache *c, const struct flow_key *key, struct remembered *what);

struct flow_cache_counters {
    uint32_t size;
    size_t bytes; /* of memory */
    uint64_t hits;
    uint64_t misses;
    uint64_t evicted;
};
struct flow_cache_counters flow_cache_counters(const struct flow_cache *c);

/* One line an entry: hash of the key, digest, protocol id, application id. */
int flow_cache_save(const struct flow_cache *c, FILE *file);
/* A line that is not of that form is an error that names it; the lines before it are kept. */
int flow_cache_load(struct flow_cache *c, FILE *file, const char *name, struct sonde_error *error);

#endif
