/* Remembers the digests of inputs that come again and again: certificates, lists of ciphers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_MEMO_H
#define SONDE_BASE_MEMO_H

#include "base/slice.h"

enum {
    MEMO_PLACES = 1024,   /* a power of two */
    MEMO_BYTES = 1 << 18, /* for inputs and answers; the oldest make room */
    MEMO_SHORTEST = 32,
    MEMO_LONGEST = 4096,
    MEMO_DIGEST = 56
};

/* What the digest of an input is; inputs of one kind do not meet those of another. */
enum memo_kind {
    MEMO_MD5,
    MEMO_SHA1,
    MEMO_SHA256,
    MEMO_SHA1_SHA256, /* one behind the other */
    MEMO_HELLO,       /* the fingerprints of a TLS hello, by what they are made of */
    MEMO_AGENT        /* whether the program that an HTTP request names is a scanner */
};

/* Inputs are kept whole and compared whole, so that nobody can pass one for another. They stand one
 * behind the other in a ring, each behind its answer, so that little memory is touched. */
struct memo {
    struct memo_place {
        uint64_t at;     /* in all that was ever written */
        uint16_t length; /* of the input; 0: free */
        uint8_t kind;
    } place[MEMO_PLACES];
    uint64_t written;
    uint8_t bytes[MEMO_BYTES];
};

/* What is remembered of this input, MEMO_DIGEST bytes that last until the next memo_put(); NULL
 * where nothing is. */
const uint8_t *memo_get(const struct memo *memo, enum memo_kind kind, struct slice input);

/* Remembers the first `size` bytes of an answer, unless the input is too short or long to be worth
 * it. */
void memo_put(struct memo *memo, enum memo_kind kind, struct slice input, const void *digest,
              size_t size);

#endif
