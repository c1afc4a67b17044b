/* Reading bytes: every read, the failure that sticks, parts inside parts. */
/* SPDX-License-Identifier: MIT */
#include "base/cursor.h"
#include "check.h"

static struct cursor over(const char *digits)
{
    return cursor_over(bytes_of(digits));
}

static void numbers_are_read_in_both_orders(void **state)
{
    (void)state;
    struct cursor c = over("01"
                           "0203"
                           "0302"
                           "010203"
                           "04050607"
                           "07060504"
                           "0102030405060708"
                           "0807060504030201");
    assert_int_equal(cursor_u8(&c), 1);
    assert_int_equal(cursor_u16be(&c), 0x0203);
    assert_int_equal(cursor_u16le(&c), 0x0203);
    assert_int_equal(cursor_u24be(&c), 0x010203);
    assert_int_equal(cursor_u32be(&c), 0x04050607);
    assert_int_equal(cursor_u32le(&c), 0x04050607);
    assert_int_equal(cursor_u64be(&c), UINT64_C(0x0102030405060708));
    assert_int_equal(cursor_u64le(&c), UINT64_C(0x0102030405060708));
    assert_true(cursor_done(&c));
}

static void largest_numbers_keep_their_sign(void **state)
{
    (void)state;
    struct cursor c = over("ff"
                           "ffff"
                           "ffffff"
                           "ffffffff"
                           "ffffffffffffffff");
    assert_int_equal(cursor_u8(&c), UINT8_MAX);
    assert_int_equal(cursor_u16be(&c), UINT16_MAX);
    assert_int_equal(cursor_u24be(&c), 0xffffff);
    assert_int_equal(cursor_u32be(&c), UINT32_MAX);
    assert_int_equal(cursor_u64be(&c), UINT64_MAX);
}

/* Each kind of read on fewer bytes than it needs: zero, and nothing is left. */
static void short_reads_fail(void **state)
{
    (void)state;
    static const uint8_t bytes[16] = {1, 2, 3, 4, 5, 6, 7, 8};
    for (size_t length = 0; length <= 8; length++) {
        struct cursor c;
#define FAILS(need, read)                                                                          \
    c = cursor_over(slice_of(bytes, length));                                                      \
    if (length < (need)) {                                                                         \
        assert_int_equal(read, 0);                                                                 \
        assert_false(cursor_ok(&c));                                                               \
        assert_int_equal(cursor_left(&c), 0);                                                      \
    } else {                                                                                       \
        assert_int_not_equal(read, 0);                                                             \
        assert_true(cursor_ok(&c));                                                                \
    }
        FAILS(1, cursor_u8(&c))
        FAILS(2, cursor_u16be(&c))
        FAILS(2, cursor_u16le(&c))
        FAILS(3, cursor_u24be(&c))
        FAILS(4, cursor_u32be(&c))
        FAILS(4, cursor_u32le(&c))
        FAILS(8, cursor_u64be(&c))
        FAILS(8, cursor_u64le(&c))
        FAILS(5, cursor_take(&c, 5).length)
    }
}

static void failure_sticks(void **state)
{
    (void)state;
    struct cursor c = over("0102030405");
    cursor_skip(&c, 4);
    assert_int_equal(cursor_u16be(&c), 0);
    assert_false(cursor_ok(&c));
    assert_int_equal(cursor_u8(&c), 0); /* there was one byte left */
    assert_int_equal(cursor_take(&c, 1).length, 0);
    struct cursor inner = cursor_block8(&c);
    assert_false(cursor_ok(&inner));
    (void)cursor_take(&c, 0);
    assert_false(cursor_ok(&c));
    assert_false(cursor_done(&c));
}

static void empty_and_missing_bytes_can_be_read_from(void **state)
{
    (void)state;
    struct cursor c = cursor_over(SLICE_NONE);
    assert_true(cursor_done(&c));
    assert_int_equal(cursor_take(&c, 0).length, 0);
    assert_true(cursor_ok(&c));
    assert_int_equal(cursor_peek(&c, 0), -1);
    assert_false(cursor_accept(&c, SLICE_LITERAL("x")));
    assert_true(cursor_accept(&c, SLICE_NONE));
    assert_true(cursor_ok(&c));
    assert_int_equal(cursor_u8(&c), 0);
    assert_false(cursor_ok(&c));
}

static void sizes_that_overflow_fail(void **state)
{
    (void)state;
    struct cursor c = over("0102");
    (void)cursor_take(&c, SIZE_MAX);
    assert_false(cursor_ok(&c));
}

static void peek_does_not_move(void **state)
{
    (void)state;
    struct cursor c = over("0aff");
    assert_int_equal(cursor_peek(&c, 0), 10);
    assert_int_equal(cursor_peek(&c, 1), 255);
    assert_int_equal(cursor_peek(&c, 2), -1);
    assert_int_equal(cursor_left(&c), 2);
    assert_slice(cursor_rest(&c), bytes_of("0aff"));
}

static void parts_end_at_their_length(void **state)
{
    (void)state;
    /* 16 bits, inside 8 bits and 24 bits. */
    struct cursor c = over("0009"
                           "02"
                           "aabb"
                           "000003"
                           "010203"
                           "ee");
    struct cursor outer = cursor_block16(&c);
    struct cursor first = cursor_block8(&outer), second = cursor_block24(&outer);
    assert_slice(cursor_rest(&first), bytes_of("aabb"));
    assert_slice(cursor_rest(&second), bytes_of("010203"));
    assert_true(cursor_done(&outer));
    (void)cursor_u32be(&second);
    assert_false(cursor_ok(&second)); /* and nobody else */
    assert_true(cursor_ok(&outer));
    assert_int_equal(cursor_u8(&c), 0xee);
    assert_true(cursor_done(&c));
}

static void part_longer_than_the_rest_fails_both(void **state)
{
    (void)state;
    struct cursor c = over("0003aabb");
    struct cursor inner = cursor_block16(&c);
    assert_false(cursor_ok(&c));
    assert_false(cursor_ok(&inner));
    assert_int_equal(cursor_left(&inner), 0);
}

static void quic_integers_have_four_lengths(void **state)
{
    (void)state;
    /* RFC 9000, appendix A.1. */
    struct cursor c = over("c2197c5eff14e88c"
                           "9d7f3e7d"
                           "7bbd"
                           "25"
                           "4025"
                           "00");
    assert_int_equal(cursor_varint(&c), UINT64_C(151288809941952652));
    assert_int_equal(cursor_varint(&c), 494878333);
    assert_int_equal(cursor_varint(&c), 15293);
    assert_int_equal(cursor_varint(&c), 37);
    assert_int_equal(cursor_varint(&c), 37);
    assert_int_equal(cursor_varint(&c), 0);
    assert_true(cursor_done(&c));
    c = over("c2197c5eff14e8");
    assert_int_equal(cursor_varint(&c), 0);
    assert_false(cursor_ok(&c));
}

static void lines_end_in_lf_or_crlf(void **state)
{
    (void)state;
    struct cursor c = cursor_over(SLICE_LITERAL("one\r\ntwo\n\r\n\nfive\r\r\nunfinished"));
    assert_slice_text(cursor_line(&c), "one");
    assert_slice_text(cursor_line(&c), "two");
    assert_slice_text(cursor_line(&c), "");
    assert_slice_text(cursor_line(&c), "");
    assert_slice_text(cursor_line(&c), "five\r");
    assert_true(cursor_ok(&c));
    assert_int_equal(cursor_line(&c).length, 0);
    assert_false(cursor_ok(&c));
}

static void expected_bytes_are_accepted_or_left(void **state)
{
    (void)state;
    struct cursor c = cursor_over(SLICE_LITERAL("GET get"));
    assert_false(cursor_accept(&c, SLICE_LITERAL("POST")));
    assert_false(cursor_accept(&c, SLICE_LITERAL("GET get and more")));
    assert_int_equal(cursor_left(&c), 7);
    assert_true(cursor_accept(&c, SLICE_LITERAL("GET ")));
    assert_false(cursor_accept(&c, SLICE_LITERAL("GET")));
    assert_true(cursor_accept_nocase(&c, SLICE_LITERAL("GET")));
    assert_true(cursor_done(&c));
}

static void runs_of_one_byte_are_passed_over(void **state)
{
    (void)state;
    struct cursor c = over("000000000000000000000100");
    assert_int_equal(cursor_skip_run(&c, 0), 10);
    assert_int_equal(cursor_skip_run(&c, 0), 0);
    assert_int_equal(cursor_u8(&c), 1);
    assert_int_equal(cursor_skip_run(&c, 0), 1);
    assert_int_equal(cursor_skip_run(&c, 0), 0);
    assert_true(cursor_done(&c));
}

static void ber_elements_have_short_and_long_lengths(void **state)
{
    (void)state;
    uint8_t tag;
    struct cursor c = over("0401aa"
                           "048101bb"
                           "04820001cc"
                           "048400000001dd"
                           "0500");
    for (uint8_t expected = 0xaa; expected != 0xee; expected = (uint8_t)(expected + 0x11)) {
        struct cursor contents = cursor_ber(&c, &tag);
        assert_int_equal(tag, 4);
        assert_int_equal(cursor_u8(&contents), expected);
        assert_true(cursor_done(&contents));
    }
    struct cursor nothing = cursor_ber_expect(&c, 5);
    assert_true(cursor_done(&nothing));
    assert_true(cursor_done(&c));
}

static void ber_that_is_not_allowed_fails(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",           /* nothing */
        "04",         /* no length */
        "0480aa0000", /* indefinite */
        "1f8101",     /* a tag of several octets */
        "0402aa",     /* longer than the rest */
        "04850000000001aa",
        "0481", /* half a length */
        "048400000001",
        "0484ffffffffaa",
        "04ffaa",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        uint8_t tag;
        struct cursor c = over(wrong[i]);
        struct cursor contents = cursor_ber(&c, &tag);
        assert_false(cursor_ok(&c));
        assert_false(cursor_ok(&contents));
    }
    struct cursor c = over("0401aa");
    struct cursor contents = cursor_ber_expect(&c, 0x30);
    assert_false(cursor_ok(&c));
    assert_false(cursor_ok(&contents));
}

static int64_t integer(const char *digits)
{
    struct cursor c = over(digits);
    return cursor_ber_integer(&c);
}

static void ber_integers_have_a_sign(void **state)
{
    (void)state;
    assert_int_equal(integer("00"), 0);
    assert_int_equal(integer("7f"), 127);
    assert_int_equal(integer("0080"), 128);
    assert_int_equal(integer("80"), -128);
    assert_int_equal(integer("ff"), -1);
    assert_int_equal(integer("7fffffffffffffff"), INT64_MAX);
    assert_int_equal(integer("8000000000000000"), INT64_MIN);
    struct cursor c = over("000000000000000001");
    assert_int_equal(cursor_ber_integer(&c), 0);
    assert_false(cursor_ok(&c));
    c = cursor_over(SLICE_NONE);
    (void)cursor_ber_integer(&c);
    assert_false(cursor_ok(&c));
}

/* Any bytes, read in any way: never outside them (the sanitiser looks on). */
static void random_reads_stay_inside(void **state)
{
    (void)state;
    srand(7);
    for (int round = 0; round < 20000; round++) {
        size_t length = (size_t)rand() % 24;
        uint8_t tag, *bytes = malloc(length + 1);
        assert_non_null(bytes);
        for (size_t i = 0; i < length; i++)
            bytes[i] = (uint8_t)rand();
        struct cursor c = cursor_over(slice_of(bytes, length)), inner = c;
        for (int reads = 0; reads < 8; reads++) {
            struct cursor *which = rand() % 2 == 0 ? &c : &inner;
            switch (rand() % 7) {
            case 0:
                (void)cursor_u64be(which);
                break;
            case 1:
                inner = cursor_ber(which, &tag);
                break;
            case 2:
                inner = cursor_block8(which);
                break;
            case 3:
                (void)cursor_varint(which);
                break;
            case 4:
                (void)cursor_line(which);
                break;
            case 5:
                (void)cursor_skip_run(which, bytes[0]);
                break;
            default:
                inner = cursor_block16(which);
                break;
            }
            assert_true(cursor_left(&c) <= length && cursor_left(&inner) <= length);
            assert_true(cursor_ok(&c) || cursor_left(&c) == 0);
        }
        free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_read_in_both_orders),
        cmocka_unit_test(largest_numbers_keep_their_sign),
        cmocka_unit_test(short_reads_fail),
        cmocka_unit_test(failure_sticks),
        cmocka_unit_test(empty_and_missing_bytes_can_be_read_from),
        cmocka_unit_test(sizes_that_overflow_fail),
        cmocka_unit_test(peek_does_not_move),
        cmocka_unit_test(parts_end_at_their_length),
        cmocka_unit_test(part_longer_than_the_rest_fails_both),
        cmocka_unit_test(quic_integers_have_four_lengths),
        cmocka_unit_test(lines_end_in_lf_or_crlf),
        cmocka_unit_test(expected_bytes_are_accepted_or_left),
        cmocka_unit_test(runs_of_one_byte_are_passed_over),
        cmocka_unit_test(ber_elements_have_short_and_long_lengths),
        cmocka_unit_test(ber_that_is_not_allowed_fails),
        cmocka_unit_test(ber_integers_have_a_sign),
        cmocka_unit_test(random_reads_stay_inside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
