/* Digests of recent inputs, in a direct-mapped table. */
/* SPDX-License-Identifier: MIT */
#include "base/memo.h"

#include "base/hash.h"

struct memo_entry *memo_find(struct memo *memo, uint8_t kind, struct slice input, bool *known)
{
    if (input.length < MEMO_SHORTEST || input.length > MEMO_LONGEST)
        return NULL;
    uint64_t hash = hash_bytes(input, kind);
    struct memo_entry *e = &memo->entry[(hash ^ hash >> 32) & (MEMO_PLACES - 1)];
    *known = e->length == input.length && e->kind == kind &&
             memcmp(e->input, input.at, input.length) == 0;
    if (!*known) {
        e->length = (uint16_t)input.length;
        e->kind = kind;
        memcpy(e->input, input.at, input.length);
    }
    return e;
}
