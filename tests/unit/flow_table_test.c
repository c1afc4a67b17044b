/* The flow table against a plain model, and which flow it gives up first. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "flow/flow.h"

enum { KEYS = 20000, OPERATIONS = 1000000 };

static struct flow_table table;
static uint32_t held[KEYS]; /* the slot of each key; 0: not in the table */
static uint32_t random_state = 1;

static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)random_state * limit >> 32);
}

static struct flow_key key_of(uint32_t number)
{
    struct flow_key key;
    memset(&key, 0, sizeof key);
    key.ip_version = 4;
    key.ip_protocol = IP_UDP;
    key.address[0].bytes[12] = 10;
    key.address[0].bytes[13] = (uint8_t)(number >> 8);
    key.address[1].bytes[12] = 192;
    key.port[0] = (uint16_t)number;
    key.port[1] = (uint16_t)(number * 7);
    return key;
}

static uint32_t find(uint32_t number)
{
    struct flow_key key = key_of(number);
    return flow_table_find(&table, &key, flow_table_hash(&table, &key));
}

static uint32_t add(uint32_t number)
{
    struct flow_key key = key_of(number);
    uint32_t slot = flow_table_add(&table, &key, flow_table_hash(&table, &key));
    if (slot != 0)
        flow_at(&table, slot)->packets[0] = 1;
    return slot;
}

static int setup(void **state)
{
    (void)state;
    memset(held, 0, sizeof held);
    return flow_table_init(&table, KEYS, 12345) ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    flow_table_destroy(&table);
    return 0;
}

/* Every flow of the model is visited, each once, and no other. */
static void check_walk(uint32_t count)
{
    static uint8_t seen[KEYS];
    uint32_t visited = 0;
    memset(seen, 0, sizeof seen);
    for (uint32_t slot = flow_table_next(&table, 0); slot != 0;
         slot = flow_table_next(&table, slot)) {
        uint32_t number = flow_at(&table, slot)->key.port[0];
        assert_true(number < KEYS);
        assert_int_equal(held[number], slot);
        assert_int_equal(seen[number]++, 0);
        visited++;
    }
    assert_int_equal(visited, count);
    assert_int_equal(flow_table_count(&table), count);
}

static void agrees_with_a_model_over_a_million_operations(void **state)
{
    (void)state;
    uint32_t count = 0;
    for (uint32_t i = 0; i < OPERATIONS; i++) {
        /* Phases of growing and shrinking, so that it is rebuilt in both ways. */
        bool growing = (i / 50000) % 2 == 0;
        uint32_t number = random_below(KEYS);
        uint32_t slot = find(number);
        assert_int_equal(slot, held[number]);
        if (slot != 0 && random_below(4) < (growing ? 1 : 3)) {
            flow_table_remove(&table, slot);
            held[number] = 0;
            count--;
        } else if (slot == 0 && random_below(4) < (growing ? 4 : 1)) {
            held[number] = add(number);
            assert_int_not_equal(held[number], 0);
            count++;
        }
        if (i % 100000 == 0)
            check_walk(count);
    }
    check_walk(count);
    for (uint32_t number = 0; number < KEYS; number++)
        assert_int_equal(find(number), held[number]);
}

static void full_table_refuses(void **state)
{
    (void)state;
    for (uint32_t number = 0; number < KEYS; number++)
        assert_int_not_equal(add(number), 0);
    assert_int_equal(add(KEYS), 0);
    assert_int_equal(find(KEYS), 0);
    flow_table_remove(&table, find(17));
    assert_int_not_equal(add(KEYS), 0);
}

static void new_flow_is_zeroed(void **state)
{
    (void)state;
    uint32_t slot = add(1);
    memset(flow_detail_at(&table, slot), 0xff, sizeof(struct flow_detail));
    flow_at(&table, slot)->flags = 0xffff;
    flow_table_remove(&table, slot);
    uint32_t again = add(2);
    assert_int_equal(again, slot);
    static const struct flow_detail none;
    assert_memory_equal(flow_detail_at(&table, again), &none, sizeof none);
    assert_int_equal(flow_at(&table, again)->flags, 0);
}

static void flows_can_be_removed_while_walking(void **state)
{
    (void)state;
    for (uint32_t number = 0; number < 5000; number++)
        held[number] = add(number);
    uint32_t left = 5000;
    for (uint32_t slot = flow_table_next(&table, 0); slot != 0;
         slot = flow_table_next(&table, slot)) {
        uint32_t number = flow_at(&table, slot)->key.port[0];
        if (number % 3 != 0)
            continue;
        flow_table_remove(&table, slot);
        held[number] = 0;
        left--;
    }
    check_walk(left);
}

static void flows_without_payload_are_given_up_first(void **state)
{
    (void)state;
    for (uint32_t number = 0; number < 4000; number++) {
        held[number] = add(number);
        struct flow *f = flow_at(&table, held[number]);
        f->last_ns = number;
        if (number % 4 != 0)
            f->flags |= FLOW_PAYLOAD;
    }
    /* A sample is looked at, so the last few may be missed. */
    for (uint32_t i = 0; i < 900; i++) {
        uint32_t victim = flow_table_victim(&table);
        assert_int_not_equal(victim, 0);
        assert_int_equal(flow_at(&table, victim)->flags & FLOW_PAYLOAD, 0);
        flow_table_remove(&table, victim);
    }
    assert_int_equal(flow_table_count(&table), 3100);
}

static void long_idle_flows_are_given_up_before_busy_ones(void **state)
{
    (void)state;
    uint64_t sum = 0;
    for (uint32_t number = 0; number < 4000; number++) {
        struct flow *f = flow_at(&table, add(number));
        f->last_ns = number;
        f->flags |= FLOW_PAYLOAD;
    }
    for (uint32_t i = 0; i < 400; i++) {
        uint32_t victim = flow_table_victim(&table);
        sum += (uint64_t)flow_at(&table, victim)->last_ns;
        flow_table_remove(&table, victim);
    }
    /* A sample is looked at, not all: they are old, not the oldest. */
    assert_true(sum / 400 < 600);
}

static void victim_of_an_empty_table_is_none(void **state)
{
    (void)state;
    assert_int_equal(flow_table_victim(&table), 0);
    uint32_t slot = add(7);
    assert_int_equal(flow_table_victim(&table), slot);
    flow_table_remove(&table, slot);
    assert_int_equal(flow_table_victim(&table), 0);
}

static void key_is_the_same_in_both_directions(void **state)
{
    (void)state;
    struct layer layer = {
        .ip_version = 4, .ip_protocol = IP_TCP, .source_port = 1, .target_port = 2};
    struct flow_key there, back;
    unsigned from_there, from_back;
    static const uint8_t a[4] = {10, 0, 0, 1}, b[4] = {10, 0, 0, 2};
    for (unsigned same = 0; same < 2; same++) {
        layer.source = address_from4(a);
        layer.target = address_from4(same ? a : b);
        layer.source_port = 1;
        layer.target_port = 2;
        flow_key_of(&layer, 3, &there, &from_there);
        struct address swap = layer.source;
        layer.source = layer.target;
        layer.target = swap;
        layer.source_port = 2;
        layer.target_port = 1;
        flow_key_of(&layer, 3, &back, &from_back);
        assert_memory_equal(&there, &back, sizeof there);
        assert_int_equal(from_there, 1 - from_back);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(agrees_with_a_model_over_a_million_operations),
        TEST(full_table_refuses),
        TEST(new_flow_is_zeroed),
        TEST(flows_can_be_removed_while_walking),
        TEST(flows_without_payload_are_given_up_first),
        TEST(long_idle_flows_are_given_up_before_busy_ones),
        TEST(victim_of_an_empty_table_is_none),
        TEST(key_is_the_same_in_both_directions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
