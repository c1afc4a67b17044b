/* The timer wheel against a plain list of when each flow must come up. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "flow/timers.h"

enum { FLOWS = 500 };

#define SECOND INT64_C(1000000000)

static struct flow_table table;
static struct timers wheel;
static int64_t expires[FLOWS + 1]; /* 0: not in the wheel */
static uint32_t random_state;

static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)random_state * limit >> 32);
}

static int setup(void **state)
{
    (void)state;
    wheel = (struct timers){.now = 0};
    memset(expires, 0, sizeof expires);
    if (!flow_table_init(&table, FLOWS, 1))
        return -1;
    for (unsigned i = 1; i <= FLOWS; i++) {
        struct flow_key key;
        memset(&key, 0, sizeof key);
        key.port[0] = (uint16_t)i;
        assert_int_equal(flow_table_add(&table, &key, flow_table_hash(&table, &key)), i);
    }
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    flow_table_destroy(&table);
    return 0;
}

static void put(uint32_t slot, int64_t when)
{
    timers_put(&wheel, &table, slot, when);
    expires[slot] = when;
}

/* What comes up may be early (the wheel is shorter than the time), never late by more than two
 * seconds; early ones go back, as the engine does it. */
static void run_to(int64_t now)
{
    for (uint32_t slot; (slot = timers_due(&wheel, &table, now)) != 0;) {
        assert_int_not_equal(expires[slot], 0);
        if (expires[slot] > now)
            timers_put(&wheel, &table, slot, expires[slot]);
        else
            expires[slot] = 0;
    }
    for (unsigned i = 1; i <= FLOWS; i++)
        if (expires[i] != 0)
            assert_true(expires[i] + 2 * SECOND > now);
}

static void flow_comes_up_after_its_time(void **state)
{
    (void)state;
    int64_t now = 1000 * SECOND;
    run_to(now);
    put(1, now + 30 * SECOND);
    run_to(now + 29 * SECOND);
    assert_int_not_equal(expires[1], 0);
    run_to(now + 31 * SECOND);
    assert_int_equal(expires[1], 0);
}

static void times_longer_than_the_wheel_are_kept(void **state)
{
    (void)state;
    int64_t now = 1000 * SECOND;
    run_to(now);
    put(1, now + 100000 * SECOND);
    for (int64_t s = 0; s < 100000; s += 100)
        run_to(now + s * SECOND);
    assert_int_not_equal(expires[1], 0);
    run_to(now + 100001 * SECOND);
    assert_int_equal(expires[1], 0);
}

static void agrees_with_a_model(void **state)
{
    (void)state;
    for (random_state = 1; random_state < 4; random_state++) {
        int64_t now = (int64_t)random_below(5000) * SECOND;
        for (unsigned i = 0; i < 20000; i++) {
            uint32_t slot = 1 + random_below(FLOWS);
            switch (random_below(8)) {
            case 0:
                if (expires[slot] != 0)
                    timers_drop(&wheel, &table, slot);
                expires[slot] = 0;
                break;
            case 1:
                now += (int64_t)random_below(3000) * (SECOND / 1000);
                run_to(now);
                break;
            case 2:
                now += random_below(200) == 0 ? 5000 * SECOND : 0; /* the machine slept */
                run_to(now);
                break;
            default:
                if (expires[slot] == 0)
                    put(slot, now + (int64_t)random_below(700) * SECOND);
                break;
            }
        }
        for (unsigned i = 1; i <= FLOWS; i++) {
            if (expires[i] != 0)
                timers_drop(&wheel, &table, i);
            expires[i] = 0;
        }
        for (unsigned i = 0; i < TIMER_SLOTS; i++)
            assert_int_equal(wheel.head[i], 0);
        wheel = (struct timers){.now = 0};
    }
}

static void clock_may_begin_at_zero(void **state)
{
    (void)state;
    put(1, 30 * SECOND);
    put(2, 600 * SECOND);
    for (int64_t s = 0; s < 700; s++)
        run_to(s * SECOND);
    assert_int_equal(expires[1], 0);
    assert_int_equal(expires[2], 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(flow_comes_up_after_its_time),
        TEST(times_longer_than_the_wheel_are_kept),
        TEST(agrees_with_a_model),
        TEST(clock_may_begin_at_zero),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
