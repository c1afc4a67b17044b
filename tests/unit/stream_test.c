/* One direction of TCP put in order: cases by name, then any order against a reference. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_model.h"

enum { WINDOW = 4096, MEMORY = 1 << 20 };

static struct stream_model m;
static uint32_t random_state;

static const struct stream_reader all = {SIZE_MAX, 0};
static const struct stream_reader none = {0, 0};

static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)random_state * limit >> 32);
}

static int setup(void **state)
{
    (void)state;
    stream_model_begin(&m, WINDOW, MEMORY, 1000, true);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    stream_model_end(&m);
    assert_int_equal(m.runs.used, 0);
    return 0;
}

static void push(uint64_t offset, size_t length, struct stream_reader reader)
{
    const char *wrong = stream_model_push(&m, offset, length, reader);
    if (wrong != NULL)
        fail_msg("segment %llu + %zu: %s", (unsigned long long)offset, length, wrong);
}

static void segments_in_order_are_read_at_once(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 100; i++) {
        push(i * 100, 100, all);
        assert_int_equal(m.delivered, (i + 1) * 100);
        assert_null(m.stream.bytes); /* nothing was copied */
    }
}

static void early_segment_waits_for_the_one_before_it(void **state)
{
    (void)state;
    push(100, 100, all);
    assert_int_equal(m.delivered, 0);
    push(0, 100, all);
    assert_int_equal(m.delivered, 200);
    assert_int_equal(m.gaps, 0);
    assert_null(m.stream.bytes);
}

static void six_ranges_may_wait(void **state)
{
    (void)state;
    for (unsigned i = STREAM_RANGES; i > 0; i--)
        push(i * 200, 100, all);
    assert_int_equal(m.stream.range_count, STREAM_RANGES);
    push(0, 1300, all);
    assert_int_equal(m.delivered, 1300);
    assert_int_equal(m.gaps, 0);
}

static void duplicates_are_shown_once(void **state)
{
    (void)state;
    push(0, 100, all);
    push(0, 100, all);
    push(50, 50, all);
    push(50, 100, all);
    assert_int_equal(m.delivered, 150);
    push(0, 300, all);
    assert_int_equal(m.delivered, 300);
}

static void early_segments_may_overlap(void **state)
{
    (void)state;
    push(100, 100, all);
    push(150, 100, all);
    push(120, 10, all);
    push(300, 50, all);
    push(80, 400, all);
    assert_int_equal(m.stream.range_count, 1);
    push(0, 80, all);
    assert_int_equal(m.delivered, 480);
    assert_int_equal(m.gaps, 0);
}

static void unread_bytes_are_shown_again_with_what_follows(void **state)
{
    (void)state;
    push(0, 100, none);
    assert_int_equal(stream_unread(&m.stream).length, 100);
    push(100, 100, none);
    assert_int_equal(stream_unread(&m.stream).length, 200);
    push(200, 1, (struct stream_reader){60, 0});
    assert_int_equal(m.delivered, 201);
    assert_null(m.stream.bytes);
}

static void gap_is_given_up_after_some_segments(void **state)
{
    (void)state;
    push(0, 100, all);
    for (unsigned i = 0; i < STREAM_PATIENCE - 1; i++) {
        push(200 + i * 100, 100, all);
        assert_int_equal(m.delivered, 100);
    }
    push(200 + (STREAM_PATIENCE - 1) * 100, 100, all);
    assert_int_equal(m.gaps, 1);
    assert_int_equal(m.delivered, 100 + STREAM_PATIENCE * 100);
    push(100, 100, all); /* too late */
    assert_int_equal(m.delivered, 100 + STREAM_PATIENCE * 100);
}

static void gap_that_outgrows_the_window_is_given_up(void **state)
{
    (void)state;
    push(0, 100, all);
    push(100 + WINDOW + 1, 100, all);
    assert_int_equal(m.gaps, 1);
    assert_int_equal(m.delivered, 200);
}

static void gap_behind_unread_bytes_is_told(void **state)
{
    (void)state;
    push(0, 3000, none);
    push(3500, 1000, none); /* does not fit behind a gap */
    push(3000, 500, all);
    assert_int_equal(m.gaps, 1);
}

static void full_window_loses_what_follows_and_says_so(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 6; i++)
        push(i * 1000, 1000, none);
    assert_true(stream_unread(&m.stream).length <= WINDOW);
    for (unsigned i = 6; i < 6 + STREAM_PATIENCE; i++)
        push(i * 100 + 5400, 100, all);
    assert_int_equal(m.gaps, 1);
    assert_true(m.delivered > 0);
}

static void refused_bytes_are_passed_over(void **state)
{
    (void)state;
    push(0, 100, (struct stream_reader){10, 500});
    assert_int_equal(m.delivered, 10);
    push(100, 300, all);
    assert_int_equal(m.delivered, 10);
    push(400, 200, all);
    assert_int_equal(m.delivered, 100);
    assert_int_equal(m.gaps, 0);
}

static void hole_in_refused_bytes_is_no_loss(void **state)
{
    (void)state;
    push(0, 100, (struct stream_reader){100, 100000});
    push(50000, 100, all);
    push(90000, 20000, all);
    assert_int_equal(m.delivered, 100 + 9900);
    assert_int_equal(m.gaps, 0);
}

static void early_bytes_behind_a_refused_hole_are_shown(void **state)
{
    (void)state;
    push(200, 100, all);
    push(400, 100, all);
    push(0, 100, (struct stream_reader){100, 350});
    assert_int_equal(m.delivered, 100 + 50);
    assert_int_equal(m.gaps, 0);
    push(500, 100, all);
    assert_int_equal(m.delivered, 250);
}

static void refusing_more_than_can_be_numbered_ends_it(void **state)
{
    (void)state;
    push(0, 100, (struct stream_reader){100, STREAM_SKIP_MOST + 1U});
    assert_true(m.ended);
}

static void sequence_numbers_wrap_around(void **state)
{
    (void)state;
    stream_model_end(&m);
    stream_model_begin(&m, WINDOW, MEMORY, UINT32_MAX - 250, true);
    push(0, 100, all);
    push(200, 100, all); /* across the end */
    push(100, 100, all);
    push(400, 100, all);
    push(300, 100, none);
    push(500, 100, all);
    assert_int_equal(m.delivered, 600);
    assert_int_equal(m.gaps, 0);
}

static void first_segment_begins_a_stream_without_a_handshake(void **state)
{
    (void)state;
    stream_model_end(&m);
    stream_model_begin(&m, WINDOW, MEMORY, 77, false);
    push(5000, 100, all);
    push(5100, 100, all);
    push(4900, 100, all);
    assert_int_equal(m.delivered, 200);
}

static void without_memory_nothing_is_kept(void **state)
{
    (void)state;
    stream_model_end(&m);
    stream_model_begin(&m, WINDOW, 0, 1000, true);
    push(0, 100, all);
    push(200, 100, all);
    assert_int_equal(m.gaps, 1);
    push(300, 100, none);
    assert_true(m.ended);
}

/* Segments of a transfer, each sent at most `late` places after its turn. */
static void send_shuffled(unsigned count, size_t size, unsigned late, bool twice)
{
    unsigned order[256];
    assert_true(count <= 256);
    for (unsigned i = 0; i < count; i++)
        order[i] = i;
    for (unsigned i = 0; i + late < count; i += late) {
        unsigned a = i + random_below(late), b = i + random_below(late);
        unsigned swap = order[a];
        order[a] = order[b];
        order[b] = swap;
    }
    for (unsigned i = 0; i < count; i++) {
        push((uint64_t)order[i] * size, size, all);
        if (twice && random_below(3) == 0)
            push((uint64_t)order[random_below(i + 1)] * size, size, all);
    }
}

static void any_order_within_patience_loses_nothing(void **state)
{
    (void)state;
    for (random_state = 1; random_state < 2000; random_state += 7) {
        size_t size = 1 + random_below(700);
        stream_model_end(&m);
        stream_model_begin(&m, 16384, MEMORY, random_state * 123456789U, true);
        send_shuffled(200, size, 4, true);
        assert_int_equal(m.delivered, 200 * size);
        assert_int_equal(m.gaps, 0);
    }
}

static void any_segments_at_all_keep_the_rules(void **state)
{
    (void)state;
    for (uint32_t seed = 1; seed < 1500; seed++) {
        uint64_t offset = 0;
        random_state = seed;
        stream_model_end(&m);
        stream_model_begin(&m, 2048U << random_below(6), (size_t)1 << (8 + random_below(12)),
                           random_state, random_below(2) == 0);
        for (unsigned i = 0; i < 300 && !m.ended; i++) {
            size_t length = random_below(1500);
            uint64_t back = random_below(3000), ahead = random_below(3000);
            uint64_t at = offset + (random_below(4) == 0 ? ahead : 0);
            at = random_below(4) == 0 && at > back ? at - back : at;
            push(at, length,
                 (struct stream_reader){random_below(3) == 0 ? random_below(500) : SIZE_MAX,
                                        random_below(20) == 0 ? random_below(20000) : 0});
            offset = random_below(50) == 0 ? offset + random_below(100000) : offset + length;
        }
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(segments_in_order_are_read_at_once),
        TEST(early_segment_waits_for_the_one_before_it),
        TEST(six_ranges_may_wait),
        TEST(duplicates_are_shown_once),
        TEST(early_segments_may_overlap),
        TEST(unread_bytes_are_shown_again_with_what_follows),
        TEST(gap_is_given_up_after_some_segments),
        TEST(gap_that_outgrows_the_window_is_given_up),
        TEST(gap_behind_unread_bytes_is_told),
        TEST(full_window_loses_what_follows_and_says_so),
        TEST(refused_bytes_are_passed_over),
        TEST(hole_in_refused_bytes_is_no_loss),
        TEST(early_bytes_behind_a_refused_hole_are_shown),
        TEST(refusing_more_than_can_be_numbered_ends_it),
        TEST(sequence_numbers_wrap_around),
        TEST(first_segment_begins_a_stream_without_a_handshake),
        TEST(without_memory_nothing_is_kept),
        TEST(any_order_within_patience_loses_nothing),
        TEST(any_segments_at_all_keep_the_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
