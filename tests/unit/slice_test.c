/* Views of bytes: comparing, searching, cutting, numbers and digits. */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#define S(text) SLICE_LITERAL(text)

static void comparing_looks_at_length_and_bytes(void **state)
{
    (void)state;
    assert_true(slice_equal(S("abc"), S("abc")));
    assert_false(slice_equal(S("abc"), S("abd")));
    assert_false(slice_equal(S("abc"), S("ab")));
    assert_true(slice_equal(SLICE_NONE, S("")));
    assert_true(slice_equal_nocase(S("Host"), S("hOST")));
    assert_false(slice_equal_nocase(S("Host"), S("Hos")));
    assert_false(slice_equal_nocase(S("\xc4"), S("\xe4"))); /* ASCII alone */
    assert_false(slice_equal_nocase(S("["), S("{")));
    assert_true(slice_starts(S("abc"), S("ab")));
    assert_true(slice_starts(S("abc"), SLICE_NONE));
    assert_false(slice_starts(S("ab"), S("abc")));
    assert_true(slice_starts_nocase(S("ABc"), S("abC")));
}

static void cutting_stays_inside(void **state)
{
    (void)state;
    assert_slice_text(slice_head(S("abc"), 2), "ab");
    assert_slice_text(slice_head(S("abc"), 9), "abc");
    assert_slice_text(slice_tail(S("abc"), 2), "c");
    assert_slice_text(slice_tail(S("abc"), 3), "");
    assert_slice_text(slice_tail(S("abc"), SIZE_MAX), "");
    assert_slice_text(slice_tail(SLICE_NONE, 0), "");
    assert_slice_text(slice_trim(S(" \t\r\n a b \v\f")), "a b");
    assert_slice_text(slice_trim(S("  ")), "");
    assert_slice_text(slice_trim(SLICE_NONE), "");
}

static void searching_finds_the_first(void **state)
{
    (void)state;
    assert_int_equal(slice_find(S("aabaabaaab"), S("aaab")), 6);
    assert_int_equal(slice_find(S("abc"), S("c")), 2);
    assert_int_equal(slice_find(S("abc"), S("abcd")), -1);
    assert_int_equal(slice_find(S("abc"), SLICE_NONE), 0);
    assert_int_equal(slice_find(SLICE_NONE, S("a")), -1);
    assert_int_equal(slice_find_byte(S("abca"), 'a'), 0);
    assert_int_equal(slice_find_byte(S("abc"), 'x'), -1);
    assert_int_equal(slice_find_byte(SLICE_NONE, 0), -1);
}

static void searching_agrees_with_a_plain_loop(void **state)
{
    (void)state;
    srand(3);
    for (int round = 0; round < 20000; round++) {
        uint8_t hay[20], needle[4];
        size_t size = (size_t)rand() % sizeof hay, wanted = (size_t)rand() % sizeof needle;
        ptrdiff_t expected = -1;
        for (size_t i = 0; i < size; i++)
            hay[i] = (uint8_t)('a' + rand() % 2);
        for (size_t i = 0; i < wanted; i++)
            needle[i] = (uint8_t)('a' + rand() % 2);
        for (size_t at = 0; expected < 0 && at + wanted <= size; at++)
            if (memcmp(hay + at, needle, wanted) == 0)
                expected = (ptrdiff_t)at;
        assert_int_equal(slice_find(slice_of(hay, size), slice_of(needle, wanted)), expected);
    }
}

static void splitting_leaves_the_rest(void **state)
{
    (void)state;
    struct slice rest = S("a,b,,c,");
    static const char *const parts[] = {"a", "b", "", "c"};
    for (size_t i = 0; i < 4; i++)
        assert_slice_text(slice_split(rest, ',', &rest), parts[i]);
    assert_int_equal(rest.length, 0);
    assert_slice_text(slice_split(S("whole"), ',', &rest), "whole");
    assert_int_equal(rest.length, 0);
}

static void words_stand_between_blanks(void **state)
{
    (void)state;
    struct slice rest = S(" \tone two\t three  ");
    assert_slice_text(slice_word(&rest), "one");
    assert_slice_text(rest, "two\t three");
    assert_slice_text(slice_word(&rest), "two");
    assert_slice_text(slice_word(&rest), "three");
    assert_int_equal(rest.length, 0);
    assert_int_equal(slice_word(&rest).length, 0);
}

static void numbers_fill_the_slice_and_keep_their_limit(void **state)
{
    (void)state;
    uint64_t value = 99;
    assert_true(slice_to_uint(S("0"), 0, &value));
    assert_int_equal(value, 0);
    assert_true(slice_to_uint(S("65535"), 65535, &value));
    assert_int_equal(value, 65535);
    assert_true(slice_to_uint(S("18446744073709551615"), UINT64_MAX, &value));
    assert_int_equal(value, UINT64_MAX);
    assert_true(slice_to_uint(S("007"), 9, &value));
    assert_int_equal(value, 7);
    static const char *const wrong[] = {"",   "-1",  "+1",    " 1",      "1 ",
                                        "1x", "0x1", "65536", "99999999"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(slice_to_uint(slice_text(wrong[i]), 65535, &value));
    assert_false(slice_to_uint(S("18446744073709551616"), UINT64_MAX, &value));
    assert_false(slice_to_uint(S("99999999999999999999"), UINT64_MAX, &value));
    assert_int_equal(value, 7); /* unchanged by what failed */
}

static void hexadecimal_digits_are_read_and_written(void **state)
{
    (void)state;
    uint8_t bytes[3];
    char text[6];
    assert_true(slice_to_bytes(S("00aAfF"), bytes, 3));
    assert_memory_equal(bytes, "\x00\xaa\xff", 3);
    slice_to_hex(slice_of(bytes, 3), text);
    assert_memory_equal(text, "00aaff", 6);
    assert_false(slice_to_bytes(S("00aaf"), bytes, 3));
    assert_false(slice_to_bytes(S("00aaff0"), bytes, 3));
    assert_false(slice_to_bytes(S("00aafg"), bytes, 3));
    assert_true(slice_to_bytes(SLICE_NONE, bytes, 0));
    for (int c = 0; c < 256; c++) {
        const char *digits = "0123456789abcdef", *at = strchr(digits, ascii_lower((uint8_t)c));
        assert_int_equal(hex_value((uint8_t)c), at == NULL || c == 0 ? -1 : at - digits);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comparing_looks_at_length_and_bytes),
        cmocka_unit_test(cutting_stays_inside),
        cmocka_unit_test(words_stand_between_blanks),
        cmocka_unit_test(searching_finds_the_first),
        cmocka_unit_test(searching_agrees_with_a_plain_loop),
        cmocka_unit_test(splitting_leaves_the_rest),
        cmocka_unit_test(numbers_fill_the_slice_and_keep_their_limit),
        cmocka_unit_test(hexadecimal_digits_are_read_and_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
