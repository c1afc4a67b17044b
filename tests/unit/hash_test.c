/* Hashes: reference vectors of SipHash-1-3, and that the fast one looks at everything. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "check.h"

static void siphash_gives_the_reference_vectors(void **state)
{
    (void)state;
    /* One round a word and three at the end, as the reference code has them when it is told so: key
     * 00 to 0f, inputs 00, 00 01, … of each length. */
    static const uint64_t vectors[] = {
        UINT64_C(0xabac0158050fc4dc), UINT64_C(0xc9f49bf37d57ca93), UINT64_C(0x82cb9b024dc7d44d),
        UINT64_C(0x8bf80ab8e7ddf7fb), UINT64_C(0xcf75576088d38328), UINT64_C(0xdef9d52f49533b67),
        UINT64_C(0xc50d2b50c59f22a7), UINT64_C(0xd3927d989bb11140), UINT64_C(0x369095118d299a8e),
        UINT64_C(0x25a48eb36c063de4), UINT64_C(0x79de85ee92ff097f), UINT64_C(0x70c118c1f94dc352),
        UINT64_C(0x78a384b157b4d9a2), UINT64_C(0x306f760c1229ffa7), UINT64_C(0x605aa111c0f95d34),
        UINT64_C(0xd320d86d2a519956)};
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
