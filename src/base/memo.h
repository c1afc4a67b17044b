/* Remembers the digests of inputs that come again and again: certificates, lists of ciphers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_MEMO_H
#define SONDE_BASE_MEMO_H

#include "base/slice.h"

enum {
    MEMO_PLACES = 64, /* a power of two */
    MEMO_SHORTEST = 64,
    MEMO_LONGEST = 2000,
    MEMO_DIGEST = 32
};

/* A few inputs are kept whole and compared whole, so that nobody can pass one for another. */
struct memo {
    struct memo_entry {
        uint16_t length; /* 0: free */
        uint8_t kind;
        uint8_t digest[MEMO_DIGEST];
        uint8_t input[MEMO_LONGEST];
    } entry[MEMO_PLACES];
};

/* The entry for this input and kind of digest. `*known` says whether its digest is there; where it
 * is not, the entry now belongs to this input and the caller writes it. NULL for inputs that are
 * too short or long to be worth it. */
struct memo_entry *memo_find(struct memo *memo, uint8_t kind, struct slice input, bool *known);

#endif
