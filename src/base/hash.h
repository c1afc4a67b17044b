/* Hashes: a fast seeded one for tables, and SipHash where an adversary must not choose the result.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_HASH_H
#define SONDE_BASE_HASH_H

#include "base/slice.h"

/* Multiplies into 128 bits and folds: the mixing step of the fast hashes. */
static inline uint64_t hash_mix(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
    uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
    uint64_t low = al * bl, mid1 = ah * bl + (low >> 32), mid2 = al * bh + (uint32_t)mid1;
    return (mid2 << 32 | (uint32_t)low) ^ (ah * bh + (mid1 >> 32) + (mid2 >> 32));
#endif
}

/* Eight bytes in little-endian order, wherever they stand; so hashes agree on every machine. */
static inline uint64_t hash_load64(const uint8_t *at)
{
    uint64_t v;
    memcpy(&v, at, sizeof v);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    return v;
}

static inline void hash_store64(uint8_t *at, uint64_t v)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    memcpy(at, &v, sizeof v);
}

/* For tables whose keys come from inside, or that bound their chains. */
uint64_t hash_bytes(struct slice bytes, uint64_t seed);

/* SipHash (Aumasson and Bernstein, 2012) with a 16-byte key, in the form with one round a word and
 * three at the end that hash tables of Rust, Python and Ruby rest on: who does not know the key
 * cannot choose what collides. */
uint64_t hash_sip(struct slice bytes, const uint8_t key[16]);

/* The same with 128 bits of output, the low half first. */
void hash_sip128(struct slice bytes, const uint8_t key[16], uint64_t hash[2]);

#endif
