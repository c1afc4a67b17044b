/* Table hash and SipHash. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"

/* Odd constants with no pattern: the fractional digits of e and of pi. */
#define HASH_E  UINT64_C(0xb7e151628aed2a6b)
#define HASH_PI UINT64_C(0x243f6a8885a308d3)

static uint64_t load_tail(const uint8_t *at, size_t length)
{
    uint8_t padded[8] = {0};
    if (length > 0)
        memcpy(padded, at, length);
    return hash_load64(padded);
}

uint64_t hash_bytes(struct slice bytes, uint64_t seed)
{
    const uint8_t *at = bytes.at;
    size_t left = bytes.length;
    uint64_t state = seed ^ HASH_PI;
    while (left >= 16) {
        state = hash_mix(hash_load64(at) ^ HASH_E, hash_load64(at + 8) ^ state);
        at += 16;
        left -= 16;
    }
    if (left >= 8) {
        state = hash_mix(hash_load64(at) ^ HASH_E, state);
        at += 8;
        left -= 8;
    }
    state = hash_mix(load_tail(at, left) ^ HASH_E, state);
    return hash_mix(state ^ bytes.length, HASH_E);
}

static uint64_t rotate_left(uint64_t value, unsigned bits)
{
    return value << bits | value >> (64 - bits);
}

static void sip_round(uint64_t v[4])
{
    v[0] += v[1];
    v[1] = rotate_left(v[1], 13) ^ v[0];
    v[0] = rotate_left(v[0], 32);
    v[2] += v[3];
    v[3] = rotate_left(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = rotate_left(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = rotate_left(v[1], 17) ^ v[2];
    v[2] = rotate_left(v[2], 32);
}

uint64_t hash_sip(struct slice bytes, const uint8_t key[16])
{
    uint64_t k0 = hash_load64(key), k1 = hash_load64(key + 8);
    uint64_t v[4] = {k0 ^ UINT64_C(0x736f6d6570736575), k1 ^ UINT64_C(0x646f72616e646f6d),
                     k0 ^ UINT64_C(0x6c7967656e657261), k1 ^ UINT64_C(0x7465646279746573)};
    const uint8_t *at = bytes.at;
    size_t left = bytes.length;
    for (; left >= 8; at += 8, left -= 8) {
        uint64_t word = hash_load64(at);
        v[3] ^= word;
        sip_round(v);
        sip_round(v);
        v[0] ^= word;
    }
    uint64_t last = load_tail(at, left) | (uint64_t)bytes.length << 56;
    v[3] ^= last;
    sip_round(v);
    sip_round(v);
    v[0] ^= last;
    v[2] ^= 0xff;
    for (int i = 0; i < 4; i++)
        sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}
