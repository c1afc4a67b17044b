/* Counts of bits, of readable bytes and of values in a flow's first payload. */
/* SPDX-License-Identifier: MIT */
#include "inspect/randomness.h"

#include "base/hash.h"

enum {
    SHORTEST = 64, /* of fewer bytes the share of bits says little */
    RANDOM_SHORTEST = 256,
    LONGEST = 256, /* what is looked at: more says the same */
    READABLE_RUN = 20,
    READABLE_START = 6
};

static bool is_readable(uint8_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

/* Bits that are set, eight bytes at a time: sums of two, four and eight bits side by side. */
static unsigned count_bits(const uint8_t *at, size_t words)
{
    unsigned bits = 0;
    for (size_t i = 0; i < words; i++) {
        uint64_t word = hash_load64(at + 8 * i);
        word -= word >> 1 & UINT64_C(0x5555555555555555);
        word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
        word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
        bits += (unsigned)(word * UINT64_C(0x0101010101010101) >> 56);
    }
    return bits;
}

/* Ciphers set half of the bits; the firewall spares what is below 3.4 or above 4.6 a byte. */
static bool has_half_its_bits(struct slice s)
{
    size_t words = s.length / 8;
    unsigned bits = count_bits(s.at, words);
    return bits * 10 > 34 * 8 * words && bits * 10 < 46 * 8 * words;
}

bool looks_fully_encrypted(struct slice first)
{
    unsigned readable = 0, run = 0;
    first = slice_head(first, LONGEST);
    if (first.length < SHORTEST || !has_half_its_bits(first))
        return false;
    for (size_t i = 0; i < first.length; i++) {
        run = is_readable(first.at[i]) ? run + 1 : 0;
        readable += run > 0;
        if (run > READABLE_RUN || (run == READABLE_START && i + 1 == READABLE_START))
            return false;
    }
    return readable * 2 <= first.length;
}

bool looks_random(struct slice first)
{
    uint16_t count[256] = {0};
    uint32_t squares = 0;
    first = slice_head(first, LONGEST);
    if (first.length < RANDOM_SHORTEST)
        return false;
    for (size_t i = 0; i < first.length; i++)
        count[first.at[i]]++;
    for (unsigned c = 0; c < 256; c++)
        squares += (uint32_t)count[c] * count[c];
    /* Pearson's statistic for even bytes, sum(count²) * 256 / n - n, is 255 on average with a
     * deviation of 22.6: three of them in either direction. */
    uint32_t n = (uint32_t)first.length;
    uint64_t scaled = (uint64_t)squares * 256;
    return scaled > (uint64_t)(187 + n) * n && scaled < (uint64_t)(323 + n) * n;
}
