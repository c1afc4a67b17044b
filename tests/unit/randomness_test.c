/* Random bytes look random; text, structure and compressed text's headers do not. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "inspect/randomness.h"

#include <string.h>

static uint8_t bytes[1400];

/* A linear congruential generator's high bytes: even enough for these tests. */
static void fill_random(uint32_t seed)
{
    for (size_t i = 0; i < sizeof bytes; i++) {
        seed = seed * 1664525 + 1013904223;
        bytes[i] = (uint8_t)(seed >> 24);
    }
}

static void random_bytes_are_told(void **state)
{
    (void)state;
    unsigned encrypted = 0, random = 0;
    for (uint32_t seed = 1; seed <= 200; seed++) {
        fill_random(seed);
        encrypted += looks_fully_encrypted(slice_of(bytes, 600));
        random += looks_random(slice_of(bytes, 600));
    }
    /* A few have six readable bytes at their start, or are spread unevenly by chance. */
    assert_in_range(encrypted, 190, 200);
    assert_in_range(random, 190, 200);
}

static void short_ones_are_not_judged(void **state)
{
    (void)state;
    fill_random(7);
    assert_false(looks_fully_encrypted(slice_of(bytes, 63)));
    assert_false(looks_random(slice_of(bytes, 255)));
}

static void readable_bytes_are_spared(void **state)
{
    (void)state;
    fill_random(7);
    memcpy(bytes, "HELLO ", 6);
    assert_false(looks_fully_encrypted(slice_of(bytes, 600)));
    fill_random(7);
    memset(bytes + 100, 'a', 21);
    assert_false(looks_fully_encrypted(slice_of(bytes, 600)));
    fill_random(7);
    for (size_t i = 0; i < 600; i += 2)
        bytes[i] = 'q';
    bytes[1] = bytes[3] = 0xc5; /* not readable from the start, but more than half */
    assert_false(looks_fully_encrypted(slice_of(bytes, 600)));
}

static void few_or_many_bits_are_spared(void **state)
{
    (void)state;
    fill_random(7);
    for (size_t i = 0; i < 600; i++)
        bytes[i] &= 0x8f;
    assert_false(looks_fully_encrypted(slice_of(bytes, 600)));
    for (size_t i = 0; i < 600; i++)
        bytes[i] |= 0xf1;
    assert_false(looks_fully_encrypted(slice_of(bytes, 600)));
}

/* Records with lengths, counters and zeros, and what is too even to be chance. */
static void structure_is_not_random(void **state)
{
    (void)state;
    fill_random(7);
    for (size_t i = 0; i + 8 < 1024; i += 8)
        memset(bytes + i, 0, 2);
    assert_false(looks_random(slice_of(bytes, 1024)));
    for (size_t i = 0; i < 1024; i++)
        bytes[i] = (uint8_t)i;
    assert_false(looks_random(slice_of(bytes, 1024)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_bytes_are_told),     cmocka_unit_test(short_ones_are_not_judged),
        cmocka_unit_test(readable_bytes_are_spared), cmocka_unit_test(few_or_many_bits_are_spared),
        cmocka_unit_test(structure_is_not_random),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
