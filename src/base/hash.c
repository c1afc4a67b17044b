/* Table hash and SipHash. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"

/* Odd constants with no pattern: the fractional digits of e and of pi. */
#define HASH_E  UINT64_C(0xb7e151628aed2a6b)
#define HASH_PI UINT64_C(0x243f6a8885a308d3)

/* Up to seven bytes as the low ones of a word. */
static uint64_t load_tail(const uint8_t *at, size_t length)
{
    uint64_t word = 0;
    for (size_t i = 0; i < length; i++)
        word |= (uint64_t)at[i] << 8 * i;
    return word;
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
    /* What is left, or of longer inputs the last eight bytes: their length is hashed too. */
    uint64_t last =
        bytes.length >= 8 ? hash_load64(bytes.at + bytes.length - 8) : load_tail(at, left);
    state = hash_mix(last ^ HASH_E, state);
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

static void sip_begin(uint64_t v[4], const uint8_t key[16])
{
    uint64_t k0 = hash_load64(key), k1 = hash_load64(key + 8);
    v[0] = k0 ^ UINT64_C(0x736f6d6570736575);
    v[1] = k1 ^ UINT64_C(0x646f72616e646f6d);
    v[2] = k0 ^ UINT64_C(0x6c7967656e657261);
    v[3] = k1 ^ UINT64_C(0x7465646279746573);
}

static void sip_take(uint64_t v[4], struct slice bytes)
{
    const uint8_t *at = bytes.at;
    size_t left = bytes.length;
    for (; left >= 8; at += 8, left -= 8) {
        uint64_t word = hash_load64(at);
        v[3] ^= word;
        sip_round(v);
        v[0] ^= word;
    }
    uint64_t last = load_tail(at, left) | (uint64_t)bytes.length << 56;
    v[3] ^= last;
    sip_round(v);
    v[0] ^= last;
}

static uint64_t sip_end(uint64_t v[4])
{
    for (int i = 0; i < 3; i++)
        sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

uint64_t hash_sip(struct slice bytes, const uint8_t key[16])
{
    uint64_t v[4];
    sip_begin(v, key);
    sip_take(v, bytes);
    v[2] ^= 0xff;
    return sip_end(v);
}

void hash_sip128(struct slice bytes, const uint8_t key[16], uint64_t hash[2])
{
    uint64_t v[4];
    sip_begin(v, key);
    v[1] ^= 0xee;
    sip_take(v, bytes);
    v[2] ^= 0xee;
    hash[0] = sip_end(v);
    v[1] ^= 0xdd;
    hash[1] = sip_end(v);
}
