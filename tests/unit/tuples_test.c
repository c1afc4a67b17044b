/* Tables by the ends of a connection: order does not matter, what is oldest goes first. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "agent/tuples.h"

enum { NODES = 8 };

static struct tuple tuple(uint8_t from, uint16_t from_port, uint8_t to, uint16_t to_port)
{
    const uint8_t address[2][16] = {{[15] = from}, {[15] = to}};
    return tuple_of(address, (const uint16_t[2]){from_port, to_port}, 6);
}

static void both_directions_are_one_tuple(void **state)
{
    (void)state;
    struct tuple a = tuple(1, 1000, 2, 80), b = tuple(2, 80, 1, 1000), c = tuple(1, 80, 2, 1000);
    struct tuple same[2] = {tuple(1, 80, 1, 90), tuple(1, 90, 1, 80)};
    assert_true(tuple_equal(&a, &b));
    assert_false(tuple_equal(&a, &c));
    assert_true(tuple_equal(&same[0], &same[1]));
}

static void flows_in_tunnels_and_without_ip_have_none(void **state)
{
    (void)state;
    struct tuple t;
    struct sonde_flow flow = {.ip_version = 4, .ip_protocol = 17};
    assert_true(tuple_of_flow(&flow, &t));
    flow.tunnel = 1;
    assert_false(tuple_of_flow(&flow, &t));
    assert_false(tuple_of_flow(&(struct sonde_flow){0}, &t));
}

static void the_map_finds_all_of_one_tuple_the_last_one_first(void **state)
{
    (void)state;
    struct tuple_map m;
    struct tuple a = tuple(1, 1, 2, 2), b = tuple(1, 1, 2, 3);
    assert_true(tuple_map_init(&m, NODES, 7));
    tuple_map_add(&m, 1, &a);
    tuple_map_add(&m, 2, &b);
    tuple_map_add(&m, 3, &a);
    assert_int_equal(tuple_map_find(&m, &a, 0), 3);
    assert_int_equal(tuple_map_find(&m, &a, 3), 1);
    assert_int_equal(tuple_map_find(&m, &a, 1), 0);
    tuple_map_remove(&m, 3);
    tuple_map_remove(&m, 3); /* nothing is lost by asking twice */
    assert_int_equal(tuple_map_find(&m, &a, 0), 1);
    assert_int_equal(tuple_map_find(&m, &b, 0), 2);
    tuple_map_free(&m);
}

static void many_tuples_keep_apart(void **state)
{
    (void)state;
    enum { MANY = 5000 };
    struct tuple_map m;
    assert_true(tuple_map_init(&m, MANY, 1));
    for (uint32_t i = 1; i <= MANY; i++) {
        struct tuple t = tuple(1, (uint16_t)i, 2, 80);
        tuple_map_add(&m, i, &t);
    }
    for (uint32_t i = 1; i <= MANY; i += 2)
        tuple_map_remove(&m, i);
    for (uint32_t i = 1; i <= MANY; i++) {
        struct tuple t = tuple(2, 80, 1, (uint16_t)i);
        assert_int_equal(tuple_map_find(&m, &t, 0), i % 2 == 0 ? i : 0);
    }
    tuple_map_free(&m);
}

static void what_is_free_is_taken_before_what_is_old(void **state)
{
    (void)state;
    struct ages a;
    assert_true(ages_init(&a, 3));
    for (uint32_t node = 1; node <= 3; node++) {
        assert_int_equal(ages_next(&a), node);
        ages_move(&a, node, AGE_USED);
        assert_int_equal(a.used, node);
    }
    assert_int_equal(ages_next(&a), 1);
    ages_move(&a, 1, AGE_USED); /* young again */
    assert_int_equal(ages_next(&a), 2);
    ages_move(&a, 3, AGE_FREE);
    assert_int_equal(ages_next(&a), 3);
    assert_int_equal(a.used, 2);
    ages_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_directions_are_one_tuple),
        cmocka_unit_test(flows_in_tunnels_and_without_ip_have_none),
        cmocka_unit_test(the_map_finds_all_of_one_tuple_the_last_one_first),
        cmocka_unit_test(many_tuples_keep_apart),
        cmocka_unit_test(what_is_free_is_taken_before_what_is_old),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
