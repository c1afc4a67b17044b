/* Digests of recent inputs: a direct-mapped table of places in a ring. */
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
    const struct memo_place *p = &memo->place[place_of(kind, input)];
    if (p->length != input.length || p->kind != kind || memo->written > p->at + MEMO_BYTES)
        return NULL;
    const uint8_t *answer = memo->bytes + p->at % MEMO_BYTES;
    return memcmp(answer + MEMO_DIGEST, input.at, input.length) == 0 ? answer : NULL;
}

void memo_put(struct memo *memo, enum memo_kind kind, struct slice input, const void *digest,
              size_t size)
{
    if (!is_worth_it(input) || size > MEMO_DIGEST)
        return;
    /* Nothing goes over the ring's end. */
    size_t left = MEMO_BYTES - memo->written % MEMO_BYTES;
    if (left < MEMO_DIGEST + input.length)
        memo->written += left;
    uint8_t *answer = memo->bytes + memo->written % MEMO_BYTES;
    struct memo_place *p = &memo->place[place_of(kind, input)];
    *p = (struct memo_place){memo->written, (uint16_t)input.length, (uint8_t)kind};
    memcpy(answer, digest, size);
    memcpy(answer + MEMO_DIGEST, input.at, input.length);
    memo->written += MEMO_DIGEST + input.length;
}
