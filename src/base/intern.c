/* Interned byte strings in a chained hash table that grows by doubling. */
/* SPDX-License-Identifier: MIT */
#include "base/intern.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/pool.h"

struct entry {
    _Alignas(8) uint32_t next; /* in its chain */
    uint32_t holders;
    uint32_t hash;
    uint32_t length;
    uint8_t *bytes; /* `local` where it fits */
    uint8_t local[40];
};

struct intern {
    struct pool entries;
    uint32_t *buckets;
    uint32_t bucket_mask;
    uint64_t seed;
    size_t bytes;
    size_t limit;
};

enum { FIRST_BUCKETS = 256, CHUNK_SHIFT = 9, LONGEST = 65535 };

struct intern *intern_new(size_t limit, uint64_t seed)
{
    struct intern *in = calloc(1, sizeof *in);
    if (in == NULL)
        return NULL;
    in->seed = seed;
    in->limit = limit;
    in->bucket_mask = FIRST_BUCKETS - 1;
    in->buckets = calloc(FIRST_BUCKETS, sizeof *in->buckets);
    size_t slots = limit / sizeof(struct entry) + 1;
    uint32_t most = slots > UINT32_MAX / 2 ? UINT32_MAX / 2 : (uint32_t)slots;
    if (in->buckets == NULL || !pool_init(&in->entries, sizeof(struct entry), CHUNK_SHIFT, most)) {
        intern_free(in);
        return NULL;
    }
    return in;
}

_Static_assert(sizeof(struct entry) % 8 == 0, "pools round the size of a slot up to eight");

static struct entry *entry_at(const struct intern *in, uint32_t number)
{
    return pool_at_sized(&in->entries, number, sizeof(struct entry), CHUNK_SHIFT);
}

void intern_free(struct intern *in)
{
    if (in == NULL)
        return;
    for (uint32_t b = 0; in->buckets != NULL && b <= in->bucket_mask; b++) {
        for (uint32_t n = in->buckets[b]; n != 0; n = entry_at(in, n)->next) {
            struct entry *e = entry_at(in, n);
            if (e->bytes != e->local)
                free(e->bytes);
        }
    }
    pool_destroy(&in->entries);
    free(in->buckets);
    free(in);
}

static void grow(struct intern *in)
{
    uint32_t mask = in->bucket_mask * 2 + 1;
    uint32_t *buckets = calloc((size_t)mask + 1, sizeof *buckets);
    if (buckets == NULL)
        return; /* longer chains still find everything */
    for (uint32_t b = 0; b <= in->bucket_mask; b++) {
        uint32_t n = in->buckets[b];
        while (n != 0) {
            struct entry *e = entry_at(in, n);
            uint32_t next = e->next;
            e->next = buckets[e->hash & mask];
            buckets[e->hash & mask] = n;
            n = next;
        }
    }
    free(in->buckets);
    in->buckets = buckets;
    in->bucket_mask = mask;
}

static size_t cost_of(size_t length)
{
    return sizeof(struct entry) + (length > sizeof((struct entry *)0)->local ? length : 0);
}

uint32_t intern_take(struct intern *in, struct slice text)
{
    if (text.length > LONGEST)
        return 0;
    uint32_t hash = (uint32_t)hash_bytes(text, in->seed);
    for (uint32_t n = in->buckets[hash & in->bucket_mask]; n != 0; n = entry_at(in, n)->next) {
        struct entry *e = entry_at(in, n);
        if (e->hash == hash && slice_equal(slice_of(e->bytes, e->length), text)) {
            e->holders++;
            return n;
        }
    }
    if (in->bytes + cost_of(text.length) > in->limit)
        return 0;
    uint32_t number = pool_take_raw(&in->entries);
    if (number == 0)
        return 0;
    struct entry *e = entry_at(in, number);
    e->bytes = text.length <= sizeof e->local ? e->local : malloc(text.length);
    if (e->bytes == NULL) {
        pool_give(&in->entries, number);
        return 0;
    }
    if (text.length > 0)
        memcpy(e->bytes, text.at, text.length);
    e->length = (uint32_t)text.length;
    e->hash = hash;
    e->holders = 1;
    in->bytes += cost_of(text.length);
    if (in->entries.used > in->bucket_mask)
        grow(in);
    e->next = in->buckets[hash & in->bucket_mask];
    in->buckets[hash & in->bucket_mask] = number;
    return number;
}

void intern_hold(struct intern *in, uint32_t number)
{
    if (number != 0)
        entry_at(in, number)->holders++;
}

void intern_give(struct intern *in, uint32_t number)
{
    if (number == 0)
        return;
    struct entry *e = entry_at(in, number);
    if (--e->holders > 0)
        return;
    uint32_t *link = &in->buckets[e->hash & in->bucket_mask];
    while (*link != number)
        link = &entry_at(in, *link)->next;
    *link = e->next;
    in->bytes -= cost_of(e->length);
    if (e->bytes != e->local)
        free(e->bytes);
    pool_give(&in->entries, number);
}

struct slice intern_at(const struct intern *in, uint32_t number)
{
    if (number == 0)
        return SLICE_NONE;
    const struct entry *e = entry_at(in, number);
    return slice_of(e->bytes, e->length);
}

size_t intern_bytes(const struct intern *in)
{
    return in->bytes;
}

uint32_t intern_count(const struct intern *in)
{
    return in->entries.used;
}

uint32_t intern_holders(const struct intern *in, uint32_t number)
{
    return number == 0 ? 0 : entry_at(in, number)->holders;
}
