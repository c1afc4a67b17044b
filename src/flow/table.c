/* The flow table: open addressing over groups of eight places with one-byte tags. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "flow/flow.h"

#include <stdlib.h>

#include "base/hash.h"

enum {
    GROUP = 8,
    FIRST_PLACES = 1 << 12,
    TAG_FREE = 0,
    TAG_WAS_USED = 1,
    TAG_HERE = 0x80,
    VICTIM_SAMPLE = 16,
    VICTIM_SEARCH = 256
};

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))
#define HIGH_BITS        EACH_BYTE(0x80)

bool flow_table_init(struct flow_table *t, uint32_t max_flows, uint64_t seed)
{
    *t = (struct flow_table){.mask = FIRST_PLACES - 1, .seed = seed};
    t->tags = calloc(FIRST_PLACES, sizeof *t->tags);
    t->slots = calloc(FIRST_PLACES, sizeof *t->slots);
    bool flows = pool_init(&t->flows, sizeof(struct flow), FLOW_CHUNK_SHIFT, max_flows);
    bool details = pool_init(&t->details, sizeof(struct flow_detail), FLOW_CHUNK_SHIFT, max_flows);
    return t->tags != NULL && t->slots != NULL && flows && details;
}

void flow_table_destroy(struct flow_table *t)
{
    pool_destroy(&t->flows);
    pool_destroy(&t->details);
    free(t->tags);
    free(t->slots);
    *t = (struct flow_table){0};
}

uint64_t flow_table_hash(const struct flow_table *t, const struct flow_key *key)
{
    /* The key's 52 bytes as six words and a half, without the loop of hash_bytes(). */
    static const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
    const uint8_t *at = (const uint8_t *)key;
    uint32_t last;
    memcpy(&last, at + 48, sizeof last);
    /* The two addresses beside each other: a processor works at both multiplications at once. */
    uint64_t a = hash_mix(hash_load64(at) ^ t->seed, hash_load64(at + 8) ^ odd);
    uint64_t b = hash_mix(hash_load64(at + 16) ^ ~t->seed, hash_load64(at + 24) ^ odd);
    return hash_mix(hash_load64(at + 32) ^ a, hash_load64(at + 40) ^ last ^ b);
}

static uint8_t tag_of(uint64_t hash)
{
    return (uint8_t)(TAG_HERE | (hash >> 57));
}

/* Bytes of the group that equal `value`, as their high bits; a byte above a true one may be wrong,
 * which costs one comparison of keys. */
static uint64_t bytes_equal(uint64_t group, uint8_t value)
{
    uint64_t difference = group ^ EACH_BYTE(value);
    return (difference - EACH_BYTE(1)) & ~difference & HIGH_BITS;
}

static unsigned first_place(uint64_t high_bits)
{
    return (unsigned)__builtin_ctzll(high_bits) / 8;
}

static uint32_t group_of(const struct flow_table *t, uint64_t hash)
{
    return (uint32_t)hash & t->mask & ~(uint32_t)(GROUP - 1);
}

void flow_table_prefetch(const struct flow_table *t, uint64_t hash)
{
    uint32_t group = group_of(t, hash);
    __builtin_prefetch(t->tags + group);
    __builtin_prefetch(t->slots + group);
}

void flow_table_prefetch_flow(const struct flow_table *t, uint64_t hash)
{
    uint32_t group = group_of(t, hash);
    uint64_t hit = bytes_equal(hash_load64(t->tags + group), tag_of(hash));
    if (hit == 0)
        return;
    const struct flow *f = flow_at(t, t->slots[group + first_place(hit)]);
    __builtin_prefetch(f);
    __builtin_prefetch((const uint8_t *)f + 64);
}

/* Groups are visited in steps that grow by one, which reaches all of a power of two. */
static uint32_t next_group(const struct flow_table *t, uint32_t group, uint32_t *step)
{
    *step += GROUP;
    return (group + *step) & t->mask;
}

typedef uint64_t two_words __attribute__((vector_size(16)));

static two_words differing(const uint8_t *x, const uint8_t *y)
{
    two_words a, b;
    memcpy(&a, x, sizeof a);
    memcpy(&b, y, sizeof b);
    return a ^ b;
}

/* Compares two keys in four steps: shorter than a call for bytes of any number. The last sixteen of
 * the 52 bytes overlap with those before. */
static bool same_key(const struct flow_key *a, const struct flow_key *b)
{
    const uint8_t *x = (const uint8_t *)a, *y = (const uint8_t *)b;
    two_words difference = differing(x, y) | differing(x + 16, y + 16) | differing(x + 32, y + 32) |
                           differing(x + 36, y + 36);
    return (difference[0] | difference[1]) == 0;
}

uint32_t flow_table_find(const struct flow_table *t, const struct flow_key *key, uint64_t hash)
{
    uint32_t step = 0;
    for (uint32_t group = group_of(t, hash);; group = next_group(t, group, &step)) {
        uint64_t tags = hash_load64(t->tags + group);
        for (uint64_t hit = bytes_equal(tags, tag_of(hash)); hit != 0; hit &= hit - 1) {
            uint32_t slot = t->slots[group + first_place(hit)];
            if (slot != 0 && same_key(&flow_at(t, slot)->key, key))
                return slot;
        }
        if (bytes_equal(tags, TAG_FREE) != 0 || step > t->mask)
            return 0;
    }
}

static void place(struct flow_table *t, uint32_t slot, uint64_t hash)
{
    uint32_t step = 0;
    for (uint32_t group = group_of(t, hash);; group = next_group(t, group, &step)) {
        uint64_t open = ~hash_load64(t->tags + group) & HIGH_BITS;
        if (open == 0)
            continue;
        uint32_t at = group + first_place(open);
        t->occupied += t->tags[at] == TAG_FREE;
        t->tags[at] = tag_of(hash);
        t->slots[at] = slot;
        return;
    }
}

/* Places all flows anew, in twice the places where they are needed; drops what was used before. */
static bool rebuild(struct flow_table *t)
{
    uint32_t places = t->mask + 1;
    if (t->flows.used >= places / 2)
        places *= 2;
    uint8_t *tags = calloc(places, sizeof *tags);
    uint32_t *slots = calloc(places, sizeof *slots);
    if (tags == NULL || slots == NULL) {
        free(tags);
        free(slots);
        return false;
    }
    uint8_t *old_tags = t->tags;
    uint32_t *old_slots = t->slots;
    uint32_t old_places = t->mask + 1;
    t->tags = tags;
    t->slots = slots;
    t->mask = places - 1;
    t->occupied = 0;
    for (uint32_t i = 0; i < old_places; i++)
        if (old_tags[i] >= TAG_HERE)
            place(t, old_slots[i], flow_table_hash(t, &flow_at(t, old_slots[i])->key));
    free(old_tags);
    free(old_slots);
    return true;
}

uint32_t flow_table_add(struct flow_table *t, const struct flow_key *key, uint64_t hash)
{
    uint32_t places = t->mask + 1;
    if (t->occupied >= places - places / 8 && !rebuild(t) && t->occupied >= places - GROUP)
        return 0;
    uint32_t slot = pool_take(&t->flows);
    if (slot == 0)
        return 0;
    if (pool_take(&t->details) != slot) {
        /* The two pools are used in step; only a failed allocation can part them. */
        pool_give(&t->flows, slot);
        return 0;
    }
    flow_at(t, slot)->key = *key;
    place(t, slot, hash);
    return slot;
}

void flow_table_remove(struct flow_table *t, uint32_t slot)
{
    uint64_t hash = flow_table_hash(t, &flow_at(t, slot)->key);
    uint32_t step = 0;
    for (uint32_t group = group_of(t, hash); step <= t->mask; group = next_group(t, group, &step)) {
        uint64_t tags = hash_load64(t->tags + group);
        for (uint32_t at = group; at < group + GROUP; at++) {
            if (t->slots[at] != slot || t->tags[at] < TAG_HERE)
                continue;
            /* A group with a free place ends every search: no mark need stay. */
            bool ends_here = bytes_equal(tags, TAG_FREE) != 0;
            t->tags[at] = ends_here ? TAG_FREE : TAG_WAS_USED;
            t->occupied -= ends_here;
            t->slots[at] = 0;
            memset(flow_at(t, slot)->packets, 0, sizeof flow_at(t, slot)->packets);
            pool_give(&t->flows, slot);
            pool_give(&t->details, slot);
            return;
        }
    }
}

size_t flow_table_bytes(const struct flow_table *t)
{
    return pool_bytes(&t->flows) + pool_bytes(&t->details) +
           ((size_t)t->mask + 1) * (sizeof t->tags[0] + sizeof t->slots[0]);
}

uint32_t flow_table_victim(struct flow_table *t)
{
    uint32_t best = 0;
    bool best_has_payload = true;
    int64_t best_last = INT64_MAX;
    unsigned seen = 0;
    for (uint32_t tried = 0; tried <= t->mask; tried++) {
        uint32_t at = t->probe_from++ & t->mask;
        if (t->tags[at] < TAG_HERE)
            continue;
        const struct flow *f = flow_at(t, t->slots[at]);
        bool has_payload = (f->flags & FLOW_PAYLOAD) != 0;
        if (has_payload < best_has_payload ||
            (has_payload == best_has_payload && f->last_ns < best_last)) {
            best = t->slots[at];
            best_has_payload = has_payload;
            best_last = f->last_ns;
        }
        seen++;
        if ((seen >= VICTIM_SAMPLE && !best_has_payload) || seen >= VICTIM_SEARCH)
            break;
    }
    return best;
}

uint32_t flow_table_next(const struct flow_table *t, uint32_t slot)
{
    while (++slot < t->flows.made) {
        /* A flow that left the table has no packets, one that is in it has at least one. */
        const struct flow *f = flow_at(t, slot);
        if (f->packets[0] + f->packets[1] > 0)
            return slot;
    }
    return 0;
}
