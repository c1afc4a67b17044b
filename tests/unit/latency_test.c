/* The histogram of how long things took. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "agent/latency.h"

static void nothing_took_nothing(void **state)
{
    (void)state;
    struct latency l = {0};
    assert_int_equal(latency_within(&l, 500), 0);
    assert_int_equal(latency_within(&l, 1000), 0);
}

static void one_is_all_of_them(void **state)
{
    (void)state;
    static const uint32_t numbers[] = {0, 1, 7, 8, 9, 15, 16, 1000, 65535, 65536, UINT32_MAX};
    for (unsigned i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        struct latency l = {0};
        latency_add(&l, numbers[i]);
        assert_int_equal(latency_within(&l, 1), numbers[i]);
        assert_int_equal(latency_within(&l, 1000), numbers[i]);
    }
}

static void quantiles_are_right_within_an_eighth(void **state)
{
    (void)state;
    struct latency l = {0};
    for (uint32_t us = 1; us <= 100000; us++)
        latency_add(&l, us);
    for (unsigned permille = 1; permille <= 1000; permille++) {
        uint32_t exact = permille * 100, told = latency_within(&l, permille);
        assert_true(told >= exact && told <= exact + exact / 8);
    }
    assert_int_equal(l.count, 100000);
    assert_int_equal(l.most_us, 100000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_took_nothing),
        cmocka_unit_test(one_is_all_of_them),
        cmocka_unit_test(quantiles_are_right_within_an_eighth),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
