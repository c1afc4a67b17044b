/* The ring between processes: records whole and in order, whatever either side does. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "agent/ring.h"

enum { CAPACITY = 4 * RING_RECORD_MOST };

struct shared {
    struct ring_positions positions;
    _Alignas(1 << 16) uint8_t data[CAPACITY]; /* the largest pages that there are */
};

static uint64_t body[RING_RECORD_MOST / 8];

static int set_up(void **state)
{
    struct shared *s =
        mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    *state = s;
    return s == MAP_FAILED ? -1 : 0;
}

static int tear_down(void **state)
{
    return munmap(*state, sizeof(struct shared));
}

static bool put(struct ring *w, uint32_t number, uint32_t length, uint64_t reserve)
{
    static uint8_t bytes[RING_RECORD_MOST];
    struct ring_head head = {
        .length = length, .kind = 1, .place = (uint16_t)(number * 3), .number = number};
    memset(bytes, (int)(number & 0xff), length);
    return ring_write(w, &head, bytes, reserve);
}

static void assert_is(const struct ring_head *head, uint32_t number, uint32_t length)
{
    const uint8_t *bytes = (const uint8_t *)body;
    assert_int_equal(head->number, number);
    assert_int_equal(head->kind, 1);
    assert_int_equal(head->place, (uint16_t)(number * 3));
    assert_int_equal(head->length, length);
    for (uint32_t i = 0; i < length; i++)
        assert_int_equal(bytes[i], number & 0xff);
}

static uint32_t length_of(uint32_t number)
{
    return number * 2654435761U >> 18; /* 0 to 16,383 */
}

static void records_come_out_as_they_went_in(void **state)
{
    struct shared *s = *state;
    struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
    struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
    struct ring_head head;
    assert_int_equal(ring_read(&r, &head, body), 0);
    for (uint32_t i = 0; i < 5000; i++) {
        assert_true(put(&w, i, length_of(i), 0));
        if (i % 7 != 0)
            continue;
        for (uint32_t k = i < 7 ? 0 : i - 6; k <= i; k++) {
            assert_int_equal(ring_read(&r, &head, body), 1);
            assert_is(&head, k, length_of(k));
        }
        assert_int_equal(ring_read(&r, &head, body), 0);
    }
}

static void a_full_ring_takes_no_more_and_loses_nothing(void **state)
{
    struct shared *s = *state;
    struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
    struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
    struct ring_head head;
    uint32_t count = 0;
    while (put(&w, count, 1000, 0))
        count++;
    assert_true(count >= CAPACITY / 1024 - 1);
    assert_true(ring_room(&w) < 1024 + RING_ALIGNMENT);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(ring_read(&r, &head, body), 1);
        assert_is(&head, i, 1000);
    }
    assert_int_equal(ring_read(&r, &head, body), 0);
    assert_int_equal(ring_room(&w), CAPACITY);
    assert_int_equal(ring_used(&r), 0);
}

static void what_matters_less_finds_it_full_first(void **state)
{
    struct shared *s = *state;
    struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
    uint32_t count = 0;
    while (put(&w, count, 1000, CAPACITY / 2))
        count++;
    assert_true(ring_room(&w) >= CAPACITY / 2);
    assert_true(put(&w, count, 1000, CAPACITY / 4));
    assert_true(put(&w, count, 1000, 0));
    assert_false(put(&w, count, 1000, CAPACITY / 2));
}

static void records_that_are_too_large_are_refused(void **state)
{
    struct shared *s = *state;
    struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
    struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
    struct ring_head head = {.length = RING_RECORD_MOST + 1, .kind = 1};
    assert_false(ring_write(&w, &head, body, 0));
    assert_true(put(&w, 9, RING_RECORD_MOST, 0));
    assert_int_equal(ring_read(&r, &head, body), 1);
    assert_is(&head, 9, RING_RECORD_MOST);
}

/* A writer that dies between writing and telling leaves nothing; the next goes on. */
static void the_next_writer_goes_on(void **state)
{
    struct shared *s = *state;
    struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
    struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
    struct ring_head head;
    assert_true(put(&w, 1, 100, 0));
    memset(s->data + w.at, 0xee, 5000);
    struct ring next = ring_writer(&s->positions, s->data, CAPACITY);
    assert_true(put(&next, 2, 100, 0));
    assert_int_equal(ring_read(&r, &head, body), 1);
    assert_is(&head, 1, 100);
    /* And so does the next reader. */
    struct ring other = ring_reader(&s->positions, s->data, CAPACITY);
    assert_int_equal(ring_read(&other, &head, body), 1);
    assert_is(&head, 2, 100);
    assert_int_equal(ring_read(&other, &head, body), 0);
}

static void nonsense_is_noticed_and_does_no_harm(void **state)
{
    struct shared *s = *state;
    srand(1);
    for (int round = 0; round < 20000; round++) {
        struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
        struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
        struct ring_head head;
        assert_true(put(&w, 1, (uint32_t)rand() % 500, 0));
        s->data[(r.at & (CAPACITY - 1)) + (unsigned)rand() % sizeof head] = (uint8_t)rand();
        if (round % 3 == 0)
            atomic_store(&s->positions.written, (uint64_t)rand() << (unsigned)rand() % 33);
        int got;
        while ((got = ring_read(&r, &head, body)) == 1)
            assert_true(head.length <= RING_RECORD_MOST);
        assert_int_equal(ring_read(&r, &head, body), 0);
        /* A reader's position that makes no sense is a full ring. */
        if (round % 5 == 0) {
            struct ring again = ring_writer(&s->positions, s->data, CAPACITY);
            atomic_store(&s->positions.read, again.at + 1 + (uint64_t)rand());
            assert_false(put(&again, 1, 10, 0));
            atomic_store(&s->positions.read, again.at);
        }
    }
}

/* Emulators of other machines may take the call and do nothing. */
static bool system_removes(struct shared *s)
{
    s->data[0] = 1;
    return madvise(s->data, sizeof s->data, MADV_REMOVE) == 0 && s->data[0] == 0;
}

static bool has_record(const struct shared *s, uint64_t at)
{
    static const uint8_t none[sizeof(struct ring_head)];
    return memcmp(s->data + (at & (CAPACITY - 1)), none, sizeof none) != 0;
}

static void memory_goes_back_when_all_is_read(void **state)
{
    struct shared *s = *state;
    bool removes = system_removes(s);
    struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
    struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
    struct ring_head head;
    uint32_t count = CAPACITY / 16 / 1000 + 2; /* a record has 1,024 bytes */
    for (int round = 0; round < 3; round++) {
        for (uint32_t i = 1; i <= count; i++)
            assert_true(put(&w, i, 1000, 0));
        uint64_t begin = r.at;
        for (uint32_t i = 1; i <= count; i++) {
            ring_rest(&w);
            assert_true(has_record(s, begin));
            assert_int_equal(ring_read(&r, &head, body), 1);
            assert_is(&head, i, 1000);
        }
        ring_rest(&w);
        assert_int_equal(has_record(s, begin), !removes);
    }
    /* What little was written since stays: it is not worth a call. */
    assert_true(put(&w, 1, 1000, 0));
    assert_int_equal(ring_read(&r, &head, body), 1);
    ring_rest(&w);
    assert_true(has_record(s, r.at - 1024));
}

static void two_processes_at_full_speed(void **state)
{
    enum { RECORDS = 200000 };
    struct shared *s = *state;
    pid_t writer = fork();
    assert_true(writer >= 0);
    if (writer == 0) {
        struct ring w = ring_writer(&s->positions, s->data, CAPACITY);
        for (uint32_t i = 0; i < RECORDS;)
            i += put(&w, i, length_of(i) >> 6, 0);
        _exit(0);
    }
    struct ring r = ring_reader(&s->positions, s->data, CAPACITY);
    for (uint32_t i = 0; i < RECORDS;) {
        struct ring_head head;
        int got = ring_read(&r, &head, body);
        assert_true(got >= 0);
        if (got > 0)
            assert_is(&head, i, length_of(i) >> 6);
        i += got > 0;
    }
    int status;
    assert_int_equal(waitpid(writer, &status, 0), writer);
    assert_int_equal(status, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(records_come_out_as_they_went_in),
        TEST(a_full_ring_takes_no_more_and_loses_nothing),
        TEST(what_matters_less_finds_it_full_first),
        TEST(records_that_are_too_large_are_refused),
        TEST(the_next_writer_goes_on),
        TEST(nonsense_is_noticed_and_does_no_harm),
        TEST(memory_goes_back_when_all_is_read),
        TEST(two_processes_at_full_speed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
