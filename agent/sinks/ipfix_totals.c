/* A hash table with open addressing; entries that follow a removed one move up. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/ipfix_totals.h"

#include <stdlib.h>

enum { FIRST_CAPACITY = 1024 };

/* Where the key is, or the free place where it belongs. There is always one. */
static uint32_t find(const struct ipfix_totals *t, uint64_t key)
{
    uint32_t at = (uint32_t)key & (t->capacity - 1);
    while (t->place[at].key != 0 && t->place[at].key != key)
        at = (at + 1) & (t->capacity - 1);
    return at;
}

static void remove_at(struct ipfix_totals *t, uint32_t hole)
{
    const uint32_t mask = t->capacity - 1;
    t->count--;
    for (uint32_t at = (hole + 1) & mask; t->place[at].key != 0; at = (at + 1) & mask) {
        uint32_t home = (uint32_t)t->place[at].key & mask;
        /* It may move to the hole unless its home lies behind that. */
        if (((at - home) & mask) < ((at - hole) & mask))
            continue;
        t->place[hole] = t->place[at];
        hole = at;
    }
    t->place[hole] = (struct ipfix_total){0};
}

/* Moves what is young enough into a new table. False without memory: nothing has changed. */
static bool rebuild(struct ipfix_totals *t, uint32_t capacity, int64_t oldest_ns)
{
    struct ipfix_totals new = *t;
    new.place = calloc(capacity, sizeof *new.place);
    new.capacity = capacity;
    new.count = 0;
    if (new.place == NULL)
        return false;
    for (uint32_t i = 0; i < t->capacity; i++) {
        if (t->place[i].key == 0 || t->place[i].touched_ns < oldest_ns)
            continue;
        new.place[find(&new, t->place[i].key)] = t->place[i];
        new.count++;
    }
    free(t->place);
    *t = new;
    return true;
}

static bool make_room(struct ipfix_totals *t, int64_t now_ns)
{
    if (t->count < t->most && t->count < t->capacity - t->capacity / 4)
        return true;
    if (t->count < t->most)
        return rebuild(t, t->capacity == 0 ? FIRST_CAPACITY : t->capacity * 2, INT64_MIN);
    return rebuild(t, t->capacity, now_ns - t->age_ns) && t->count < t->most;
}

struct ipfix_total *ipfix_total_of(struct ipfix_totals *t, uint64_t key, int64_t now_ns)
{
    key += key == 0;
    uint32_t at = t->capacity == 0 ? 0 : find(t, key);
    if (t->capacity == 0 || t->place[at].key == 0) {
        if (!make_room(t, now_ns))
            return NULL;
        at = find(t, key);
        t->place[at].key = key;
        t->count++;
    }
    t->place[at].touched_ns = now_ns;
    return &t->place[at];
}

void ipfix_total_forget(struct ipfix_totals *t, uint64_t key)
{
    key += key == 0;
    uint32_t at = t->capacity == 0 ? 0 : find(t, key);
    if (t->capacity > 0 && t->place[at].key != 0)
        remove_at(t, at);
}

void ipfix_totals_free(struct ipfix_totals *t)
{
    free(t->place);
    t->place = NULL;
    t->capacity = t->count = 0;
}
