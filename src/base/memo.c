/* Digests of recent inputs, in a direct-mapped table. */
/* SPDX-License-Identifier: MIT */
#include "base/memo.h"

#include "base/hash.h"

static uint32_t place_of(enum memo_kind kind, struct slice input)
{
    uint64_t hash = hash_bytes(input, kind);
    return (uint32_t)(hash ^ hash >> 32) & (MEMO_PLACES - 1);
}

static bool is_worth_it(struct slice input)
{
    return input.length >= MEMO_SHORTEST && input.length <= MEMO_LONGEST;
}

const uint8_t *memo_get(const struct memo *memo, enum memo_kind kind, struct slice input)
{
    if (!is_worth_it(input))
        return NULL;
    const struct memo_entry *e = &memo->entry[place_of(kind, input)];
    bool known = e->length == input.length && e->kind == kind &&
                 memcmp(e->input, input.at, input.length) == 0;
    return known ? e->digest : NULL;
}

void memo_put(struct memo *memo, enum memo_kind kind, struct slice input, const void *digest,
              size_t size)
{
    if (!is_worth_it(input) || size > MEMO_DIGEST)
        return;
    struct memo_entry *e = &memo->entry[place_of(kind, input)];
    e->length = (uint16_t)input.length;
    e->kind = (uint8_t)kind;
    memcpy(e->input, input.at, input.length);
    memcpy(e->digest, digest, size);
}
