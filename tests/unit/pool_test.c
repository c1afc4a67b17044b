/* Pools, runs, interned strings, buffers: ceilings, reuse, holders. */
/* SPDX-License-Identifier: MIT */
#include "base/buffer.h"
#include "base/intern.h"
#include "base/pool.h"
#include "check.h"

#include <stdio.h>

static void pool_hands_out_zeroed_slots_up_to_its_ceiling(void **state)
{
    (void)state;
    struct pool p;
    assert_true(pool_init(&p, 20, 2, 10));
    for (uint32_t i = 1; i <= 10; i++) {
        uint32_t slot = pool_take(&p);
        assert_int_equal(slot, i);
        assert_int_equal(((uintptr_t)pool_at(&p, slot)) % 8, 0);
        memset(pool_at(&p, slot), 0xff, 20);
    }
    assert_int_equal(pool_take(&p), 0);
    assert_int_equal(p.used, 10);
    pool_give(&p, 4);
    pool_give(&p, 7);
    pool_give(&p, 0); /* allowed */
    assert_int_equal(p.used, 8);
    uint32_t again = pool_take(&p);
    assert_int_equal(again, 7); /* the last one that came back is still in the cache */
    static const uint8_t zeros[20];
    assert_memory_equal(pool_at(&p, again), zeros, sizeof zeros);
    assert_int_equal(pool_take(&p), 4);
    assert_int_equal(pool_take(&p), 0);
    pool_destroy(&p);
}

static void slots_do_not_move_while_the_pool_grows(void **state)
{
    (void)state;
    struct pool p;
    assert_true(pool_init(&p, 8, 3, 10000));
    uint32_t first = pool_take(&p);
    uint64_t *at = pool_at(&p, first);
    *at = 42;
    for (uint32_t i = 0; i < 9000; i++)
        assert_int_not_equal(pool_take(&p), 0);
    assert_ptr_equal(pool_at(&p, first), at);
    assert_int_equal(*at, 42);
    pool_destroy(&p);
}

/* Two chunks of their own, then parts of blocks. */
static void large_pools_keep_their_slots_apart(void **state)
{
    (void)state;
    enum { SLOT = 136, SLOTS = 40000 };
    struct pool p;
    assert_true(pool_init(&p, SLOT, 10, SLOTS));
    for (uint32_t i = 1; i <= SLOTS; i++) {
        assert_int_equal(pool_take(&p), i);
        memset(pool_at(&p, i), (int)(i % 251), SLOT);
    }
    assert_int_equal(pool_take(&p), 0);
    for (uint32_t i = 1; i <= SLOTS; i++) {
        const uint8_t *slot = pool_at(&p, i);
        assert_int_equal(slot[0], i % 251);
        assert_memory_equal(slot, slot + 1, SLOT - 1);
    }
    assert_true(p.block_count > 1);
    pool_destroy(&p);
}

static void runs_have_classes_and_a_ceiling(void **state)
{
    (void)state;
    struct runs r;
    uint32_t capacity;
    runs_init(&r, 4096);
    void *small = runs_take(&r, 1, &capacity);
    assert_non_null(small);
    assert_int_equal(capacity, RUN_SMALLEST);
    void *large = runs_take(&r, 1025, &capacity);
    assert_int_equal(capacity, 2048);
    assert_int_equal(r.used, 2304);
    assert_null(runs_take(&r, 2048, &capacity));
    assert_null(runs_take(&r, RUN_LARGEST + 1, &capacity));
    assert_int_equal(r.refused, 2);
    runs_give(&r, large, 2048);
    runs_give(&r, NULL, 0);
    void *again = runs_take(&r, 2000, &capacity);
    assert_ptr_equal(again, large); /* kept for the next one */
    runs_give(&r, again, 2048);
    /* Kept runs make room for another class. */
    void *other = runs_take(&r, 3000, &capacity);
    assert_null(other);
    runs_give(&r, small, RUN_SMALLEST);
    other = runs_take(&r, 3000, &capacity);
    assert_non_null(other);
    assert_int_equal(capacity, 4096);
    assert_true(r.reserved <= 4096);
    runs_give(&r, other, capacity);
    assert_int_equal(r.used, 0);
    runs_destroy(&r);
}

static void interned_strings_are_kept_once(void **state)
{
    (void)state;
    struct intern *in = intern_new(1 << 20, 1);
    assert_non_null(in);
    uint32_t a = intern_take(in, SLICE_LITERAL("www.example.com"));
    uint32_t b = intern_take(in, SLICE_LITERAL("www.example.org"));
    assert_int_not_equal(a, 0);
    assert_int_not_equal(a, b);
    assert_int_equal(intern_take(in, SLICE_LITERAL("www.example.com")), a);
    assert_int_equal(intern_holders(in, a), 2);
    assert_int_equal(intern_count(in), 2);
    intern_give(in, a);
    assert_slice_text(intern_at(in, a), "www.example.com");
    intern_give(in, a);
    intern_give(in, 0);
    assert_int_equal(intern_count(in), 1);
    uint32_t empty = intern_take(in, SLICE_NONE);
    assert_int_not_equal(empty, 0);
    assert_int_equal(intern_at(in, empty).length, 0);
    assert_int_equal(intern_at(in, 0).length, 0);
    intern_give(in, empty);
    intern_give(in, b);
    assert_int_equal(intern_count(in), 0);
    intern_free(in);
    intern_free(NULL);
}

static void interned_bytes_have_a_ceiling(void **state)
{
    (void)state;
    enum { LIMIT = 1 << 16 };
    uint8_t text[512];
    uint32_t taken[4096], count = 0;
    struct intern *in = intern_new(LIMIT, 1);
    assert_non_null(in);
    memset(text, 'x', sizeof text);
    for (uint32_t i = 0; i < 4096; i++) {
        memcpy(text, &i, sizeof i);
        uint32_t number = intern_take(in, slice_of(text, sizeof text));
        if (number != 0)
            taken[count++] = number;
        assert_true(intern_bytes(in) <= LIMIT);
    }
    assert_in_range(count, 20, LIMIT / 512);
    assert_int_equal(intern_take(in, slice_of(taken, 65536)), 0); /* too long */
    while (count > 0)
        intern_give(in, taken[--count]);
    memset(text, 'y', sizeof text);
    assert_int_not_equal(intern_take(in, slice_of(text, sizeof text)), 0);
    intern_free(in); /* with what is still held */
}

/* Strings come and go at random; each held one reads as it was. */
static void interning_agrees_with_a_model(void **state)
{
    (void)state;
    enum { NAMES = 600 };
    static uint32_t number[NAMES], holders[NAMES];
    struct intern *in = intern_new(1 << 20, 9);
    assert_non_null(in);
    srand(5);
    for (int i = 0; i < 200000; i++) {
        char text[80];
        unsigned n = (unsigned)rand() % NAMES;
        int length = snprintf(text, sizeof text, "%u%.*s", n, (int)(n % 60),
                              "------------------------------------------------------------");
        if (rand() % 2 == 0 && holders[n] > 0) {
            intern_give(in, number[n]);
            holders[n]--;
        } else if (holders[n] < 5) {
            uint32_t got = intern_take(in, slice_of(text, (size_t)length));
            assert_int_not_equal(got, 0);
            assert_true(holders[n] == 0 || got == number[n]);
            number[n] = got;
            holders[n]++;
        }
        if (holders[n] > 0) {
            assert_slice(intern_at(in, number[n]), slice_of(text, (size_t)length));
            assert_int_equal(intern_holders(in, number[n]), holders[n]);
        }
    }
    for (unsigned n = 0; n < NAMES; n++)
        while (holders[n]-- > 0)
            intern_give(in, number[n]);
    assert_int_equal(intern_count(in), 0);
    intern_free(in);
}

static void buffers_grow_and_keep_their_memory(void **state)
{
    (void)state;
    struct buffer b = {0};
    for (int i = 0; i < 1000; i++) {
        buffer_append(&b, "0123456789", 10);
        buffer_byte(&b, '\n');
    }
    assert_int_equal(b.length, 11000);
    assert_memory_equal(b.bytes + 10989, "0123456789\n", 11);
    size_t capacity = b.capacity;
    buffer_clear(&b);
    assert_int_equal(b.length, 0);
    buffer_append(&b, NULL, 0);
    buffer_printf(&b, "%s %d", "a", 7);
    buffer_hex(&b, SLICE_LITERAL("\xab"));
    assert_slice_text(buffer_slice(&b), "a 7ab");
    assert_int_equal(b.capacity, capacity);
    buffer_clear(&b);
    buffer_quoted(&b, "a \"b\" \\c");
    assert_slice_text(buffer_slice(&b), "\"a \\\"b\\\" \\\\c\"");
    buffer_free(&b);
}

static void buffer_that_cannot_grow_says_so_once(void **state)
{
    (void)state;
    struct buffer b = {0};
    buffer_byte(&b, 'x');
    assert_false(buffer_reserve(&b, SIZE_MAX - 10));
    assert_true(b.failed);
    size_t length = b.length;
    buffer_append(&b, "0123456789", 10);
    assert_true(b.length <= length + 10);
    buffer_clear(&b);
    assert_false(b.failed);
    buffer_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pool_hands_out_zeroed_slots_up_to_its_ceiling),
        cmocka_unit_test(slots_do_not_move_while_the_pool_grows),
        cmocka_unit_test(large_pools_keep_their_slots_apart),
        cmocka_unit_test(runs_have_classes_and_a_ceiling),
        cmocka_unit_test(interned_strings_are_kept_once),
        cmocka_unit_test(interned_bytes_have_a_ceiling),
        cmocka_unit_test(interning_agrees_with_a_model),
        cmocka_unit_test(buffers_grow_and_keep_their_memory),
        cmocka_unit_test(buffer_that_cannot_grow_says_so_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
