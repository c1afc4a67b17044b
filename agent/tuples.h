/* Tables by the two ends of a connection, and lists by age: both bounded. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_TUPLES_H
#define SONDE_AGENT_TUPLES_H

#include <sonde.h>

/* The ends of a connection, in an order that does not depend on who speaks. */
struct tuple {
    uint8_t address[2][16];
    uint16_t port[2]; /* 0 where the protocol has none */
    uint8_t protocol;
    uint8_t unused[3]; /* zero */
};

struct tuple tuple_of(const uint8_t address[2][16], const uint16_t port[2], uint8_t protocol);
/* False for flows that are no connection between two stations of this network: those without IP or
 * inside a tunnel. */
bool tuple_of_flow(const struct sonde_flow *flow, struct tuple *tuple);
bool tuple_equal(const struct tuple *a, const struct tuple *b);

/* Nodes are numbers from 1 to `size`; the caller says what they are. Several may have one tuple. */
struct tuple_map {
    uint64_t seed;
    uint32_t mask;
    uint32_t *first;
    uint32_t *next;
    struct tuple *tuple;
};

/* False when memory cannot be had. */
bool tuple_map_init(struct tuple_map *m, uint32_t size, uint64_t seed);
void tuple_map_free(struct tuple_map *m);
void tuple_map_add(struct tuple_map *m, uint32_t node, const struct tuple *tuple);
void tuple_map_remove(struct tuple_map *m, uint32_t node);
/* The first node with that tuple, the one that was added last, or the next one after `after`; 0:
 * there is none. */
uint32_t tuple_map_find(const struct tuple_map *m, const struct tuple *tuple, uint32_t after);

/* Nodes by age in two lists: those in use, and those that can be taken, which all are at first. */
enum age_list { AGE_FREE, AGE_USED, AGE_LISTS };
struct ages {
    uint32_t size;
    uint32_t used;
    uint32_t fresh; /* the first so many were used ever: the others are free, and in no list */
    uint32_t *before;
    uint32_t *after;
    uint8_t *list;
};

bool ages_init(struct ages *a, uint32_t size);
void ages_free(struct ages *a);
/* To the young end of a list: what ages_next() said, or what was moved before. */
void ages_move(struct ages *a, uint32_t node, enum age_list list);
/* The node that is to be taken next: of those that are free the one that has been so for longest,
 * else the oldest that is in use. */
uint32_t ages_next(const struct ages *a);

#endif
