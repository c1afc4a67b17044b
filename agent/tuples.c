/* Tuples, and bounded tables of them. */
/* SPDX-License-Identifier: MIT */
#include "agent/tuples.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

struct tuple tuple_of(const uint8_t address[2][16], const uint16_t port[2], uint8_t protocol)
{
    struct tuple t = {.protocol = protocol};
    int order = memcmp(address[0], address[1], sizeof t.address[0]);
    unsigned low = order < 0 || (order == 0 && port[0] <= port[1]) ? 0 : 1;
    for (unsigned i = 0; i < 2; i++) {
        memcpy(t.address[i], address[low ^ i], sizeof t.address[i]);
        t.port[i] = port[low ^ i];
    }
    return t;
}

bool tuple_of_flow(const struct sonde_flow *flow, struct tuple *tuple)
{
    if (flow->ip_version == 0 || flow->tunnel != 0)
        return false;
    *tuple = tuple_of(flow->address, flow->port, flow->ip_protocol);
    return true;
}

bool tuple_equal(const struct tuple *a, const struct tuple *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

/* ---- the map --------------------------------------------------------------------------------- */

bool tuple_map_init(struct tuple_map *m, uint32_t size, uint64_t seed)
{
    uint32_t buckets = 1;
    while (buckets < size)
        buckets *= 2;
    *m = (struct tuple_map){.seed = seed,
                            .mask = buckets - 1,
                            .first = calloc(buckets, sizeof *m->first),
                            .next = calloc((size_t)size + 1, sizeof *m->next),
                            .tuple = calloc((size_t)size + 1, sizeof *m->tuple)};
    return m->first != NULL && m->next != NULL && m->tuple != NULL;
}

void tuple_map_free(struct tuple_map *m)
{
    free(m->first);
    free(m->next);
    free(m->tuple);
}

static uint32_t *bucket_of(const struct tuple_map *m, const struct tuple *tuple)
{
    return &m->first[hash_bytes(slice_of(tuple, sizeof *tuple), m->seed) & m->mask];
}

void tuple_map_add(struct tuple_map *m, uint32_t node, const struct tuple *tuple)
{
    uint32_t *bucket = bucket_of(m, tuple);
    m->tuple[node] = *tuple;
    m->next[node] = *bucket;
    *bucket = node;
}

void tuple_map_remove(struct tuple_map *m, uint32_t node)
{
    uint32_t *place = bucket_of(m, &m->tuple[node]);
    while (*place != 0 && *place != node)
        place = &m->next[*place];
    if (*place == node)
        *place = m->next[node];
}

uint32_t tuple_map_find(const struct tuple_map *m, const struct tuple *tuple, uint32_t after)
{
    uint32_t node = after == 0 ? *bucket_of(m, tuple) : m->next[after];
    while (node != 0 && !tuple_equal(&m->tuple[node], tuple))
        node = m->next[node];
    return node;
}

/* ---- ages ------------------------------------------------------------------------------------
 */

/* The heads of the lists stand behind the nodes; node 0 is none. */
static uint32_t head_of(const struct ages *a, enum age_list list)
{
    return a->size + 1 + (uint32_t)list;
}

static void link_in(struct ages *a, uint32_t node, enum age_list list)
{
    uint32_t head = head_of(a, list);
    a->before[node] = a->before[head];
    a->after[node] = head;
    a->after[a->before[head]] = node;
    a->before[head] = node;
    a->list[node] = (uint8_t)list;
    a->used += list == AGE_USED;
}

bool ages_init(struct ages *a, uint32_t size)
{
    size_t places = (size_t)size + 1 + AGE_LISTS;
    *a = (struct ages){.size = size,
                       .before = calloc(places, sizeof *a->before),
                       .after = calloc(places, sizeof *a->after),
                       .list = calloc(places, 1)};
    if (a->before == NULL || a->after == NULL || a->list == NULL)
        return false;
    for (unsigned list = 0; list < AGE_LISTS; list++) {
        uint32_t head = head_of(a, (enum age_list)list);
        a->before[head] = a->after[head] = head;
    }
    return true;
}

void ages_free(struct ages *a)
{
    free(a->before);
    free(a->after);
    free(a->list);
}

void ages_move(struct ages *a, uint32_t node, enum age_list list)
{
    if (node > a->fresh) {
        a->fresh = node;
    } else {
        a->after[a->before[node]] = a->after[node];
        a->before[a->after[node]] = a->before[node];
        a->used -= a->list[node] == AGE_USED;
    }
    link_in(a, node, list);
}

uint32_t ages_next(const struct ages *a)
{
    if (a->fresh < a->size)
        return a->fresh + 1;
    uint32_t node = a->after[head_of(a, AGE_FREE)];
    return node <= a->size ? node : a->after[head_of(a, AGE_USED)];
}
