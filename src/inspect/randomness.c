/* Counts of bits, of readable bytes and of values in a flow's first payload. */
/* SPDX-License-Identifier: MIT */
#include "inspect/randomness.h"

enum {
    ENCRYPTED_SHORTEST = 64, /* of fewer bytes the share of bits says little */
    RANDOM_SHORTEST = 256,
    RANDOM_LONGEST = 1024, /* what is looked at; the table below is for these lengths */
    READABLE_RUN = 20,
    READABLE_START = 6
};

static bool is_readable(uint8_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

bool looks_fully_encrypted(struct slice first)
{
    unsigned bits = 0, readable = 0, run = 0;
    if (first.length < ENCRYPTED_SHORTEST)
        return false;
    for (size_t i = 0; i < first.length; i++) {
        bits += (unsigned)__builtin_popcount(first.at[i]);
        run = is_readable(first.at[i]) ? run + 1 : 0;
        readable += run > 0;
        if (run > READABLE_RUN || (run == READABLE_START && i + 1 == READABLE_START))
            return false;
    }
    /* Ciphers set half of the bits; the firewall spares what is below 3.4 or above 4.6 a byte. */
    return bits * 10 > 34 * first.length && bits * 10 < 46 * first.length &&
           readable * 2 <= first.length;
}

bool looks_random(struct slice first)
{
    uint16_t count[256] = {0};
    uint32_t squares = 0;
    first = slice_head(first, RANDOM_LONGEST);
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
