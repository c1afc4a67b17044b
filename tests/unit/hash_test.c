/* Hashes: the vectors of the SipHash paper, and that the fast one looks at everything. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "check.h"

static void siphash_gives_the_reference_vectors(void **state)
{
    (void)state;
    /* Aumasson and Bernstein: key 00 to 0f, inputs 00, 00 01, … of each length. */
    static const uint64_t vectors[] = {
        UINT64_C(0x726fdb47dd0e0e31), UINT64_C(0x74f839c593dc67fd), UINT64_C(0x0d6c8009d9a94f5a),
        UINT64_C(0x85676696d7fb7e2d), UINT64_C(0xcf2794e0277187b7), UINT64_C(0x18765564cd99a68d),
        UINT64_C(0xcbc9466e58fee3ce), UINT64_C(0xab0200f58b01d137), UINT64_C(0x93f5f5799a932462),
        UINT64_C(0x9e0082df0ba9e4b0), UINT64_C(0x7a5dbbc594ddb9f3), UINT64_C(0xf4b32f46226bada7),
        UINT64_C(0x751e8fbc860ee5fb), UINT64_C(0x14ea5627c0843d90), UINT64_C(0xf723ca908e7af2ee),
        UINT64_C(0xa129ca6149be45e5)};
    uint8_t bytes[16];
    for (uint8_t i = 0; i < sizeof bytes; i++)
        bytes[i] = i;
    for (size_t length = 0; length < sizeof vectors / sizeof vectors[0]; length++)
        assert_int_equal(hash_sip(slice_of(bytes, length), bytes), vectors[length]);
}

static void every_bit_and_the_length_count(void **state)
{
    (void)state;
    uint8_t bytes[40] = {0};
    for (size_t length = 0; length <= 2 * sizeof bytes; length++) {
        uint64_t seed = length % 2; /* 0 is what many tables take */
        struct slice s = slice_of(bytes, length / 2);
        uint64_t before = hash_bytes(s, seed);
        assert_int_not_equal(before, hash_bytes(s, seed + 2));
        if (s.length > 0)
            assert_int_not_equal(before, hash_bytes(slice_head(s, s.length - 1), seed));
        for (size_t bit = 0; bit < s.length * 8; bit++) {
            bytes[bit / 8] ^= (uint8_t)(1U << bit % 8);
            assert_int_not_equal(before, hash_bytes(s, seed));
            bytes[bit / 8] ^= (uint8_t)(1U << bit % 8);
        }
    }
}

static void place_in_memory_does_not_matter(void **state)
{
    (void)state;
    uint8_t bytes[32];
    for (size_t shift = 1; shift < 8; shift++) {
        memset(bytes, 0, sizeof bytes);
        memcpy(bytes + shift, "0123456789abcdefXYZ", 19);
        assert_int_equal(hash_bytes(slice_of(bytes + shift, 19), 5),
                         hash_bytes(SLICE_LITERAL("0123456789abcdefXYZ"), 5));
    }
}

static void low_bits_are_spread(void **state)
{
    (void)state;
    unsigned used[256] = {0};
    for (uint32_t i = 0; i < 25600; i++)
        used[hash_bytes(slice_of(&i, sizeof i), 0) & 255]++;
    for (unsigned i = 0; i < 256; i++)
        assert_in_range(used[i], 50, 160);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(siphash_gives_the_reference_vectors),
        cmocka_unit_test(every_bit_and_the_length_count),
        cmocka_unit_test(place_in_memory_does_not_matter),
        cmocka_unit_test(low_bits_are_spread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
