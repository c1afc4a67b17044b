/* Addresses of a recording that is played again. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sonde.h>

#include "agent/capture/moved.h"

enum { FRAME = 14 + 20 };

static void make(uint8_t frame[FRAME], const uint8_t from[4], const uint8_t to[4])
{
    memset(frame, 0, FRAME);
    frame[12] = 8;
    frame[14] = 0x45;
    memcpy(frame + 26, from, 4);
    memcpy(frame + 30, to, 4);
}

static void private_addresses_move_within_their_range(void **state)
{
    (void)state;
    static const struct {
        uint8_t before[4], after[4];
        uint32_t round;
    } cases[] = {
        {{10, 1, 2, 3}, {10, 1, 3, 3}, 1},         {{10, 1, 255, 3}, {10, 2, 0, 3}, 1},
        {{10, 255, 255, 3}, {10, 0, 0, 3}, 1},     {{192, 168, 255, 7}, {192, 168, 0, 7}, 1},
        {{192, 168, 1, 7}, {192, 168, 1, 8}, 256}, {{172, 31, 255, 9}, {172, 16, 0, 9}, 1},
        {{203, 0, 113, 9}, {203, 0, 113, 9}, 1},   {{172, 32, 0, 9}, {172, 32, 0, 9}, 1},
    };
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint8_t frame[FRAME];
        make(frame, cases[i].before, cases[i].before);
        frame_move(frame, FRAME, SONDE_LINK_ETHERNET, cases[i].round);
        assert_memory_equal(frame + 26, cases[i].after, 4);
        assert_memory_equal(frame + 30, cases[i].after, 4);
    }
}

static void only_whole_headers_are_touched(void **state)
{
    (void)state;
    const uint8_t a[4] = {10, 0, 0, 1};
    uint8_t frame[FRAME], before[FRAME];
    for (size_t length = 0; length < FRAME; length++) {
        make(frame, a, a);
        memcpy(before, frame, FRAME);
        frame_move(frame, length, SONDE_LINK_ETHERNET, 5);
        assert_memory_equal(frame, before, FRAME);
    }
    make(frame, a, a);
    memcpy(before, frame, FRAME);
    frame_move(frame, FRAME, SONDE_LINK_PPP, 5);
    assert_memory_equal(frame, before, FRAME);
}

static void tags_are_passed_over_and_unique_local_subnets_move(void **state)
{
    (void)state;
    uint8_t frame[14 + 4 + 40] = {[12] = 0x81, [16] = 0x86, [17] = 0xdd, [18] = 0x60};
    frame[18 + 8] = 0xfd;
    frame[18 + 24] = 0x20;
    frame_move(frame, sizeof frame, SONDE_LINK_ETHERNET, 0x102);
    assert_int_equal(frame[18 + 8 + 6], 1);
    assert_int_equal(frame[18 + 8 + 7], 2);
    assert_int_equal(frame[18 + 24 + 7], 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(private_addresses_move_within_their_range),
        cmocka_unit_test(only_whole_headers_are_touched),
        cmocka_unit_test(tags_are_passed_over_and_unique_local_subnets_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
