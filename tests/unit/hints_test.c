/* DNS hints: who is told what for how long, in memory, in files, by several threads at once. */
/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <stdatomic.h>

#include "inspect/hints.h"
#include "numbered.h"

#define SECOND INT64_C(1000000000)

static struct hint_store *hints;

static void begin_hints(uint32_t entries)
{
    free(hints);
    size_t size = (hint_store_size(entries) + 63) & ~(size_t)63;
    void *memory = aligned_alloc(64, size);
    assert_non_null(memory);
    memset(memory, 0, size);
    hints = hint_store_init(memory, entries, 99);
}

static int setup_hints(void **state)
{
    (void)state;
    begin_hints(1024);
    return 0;
}

static int teardown_hints(void **state)
{
    (void)state;
    free(hints);
    hints = NULL;
    return 0;
}

static void put_hint(uint32_t client, uint32_t server, const char *name, uint32_t ttl_s,
                     int64_t now)
{
    struct address a = address_number(client), b = address_number(server);
    hint_store_put(hints, &a, &b, slice_text(name), ttl_s, now);
}

static void assert_hint(uint32_t client, uint32_t server, int64_t now, const char *expected)
{
    struct address a = address_number(client), b = address_number(server);
    uint8_t name[HINT_NAME_BYTES];
    size_t length = hint_store_get(hints, &a, &b, now, name);
    assert_slice_text(slice_of(name, length), expected);
}

static void hint_is_for_its_client_and_address(void **state)
{
    (void)state;
    put_hint(1, 2, "a.example", 600, SECOND);
    assert_hint(1, 2, SECOND, "a.example");
    assert_hint(2, 1, SECOND, "");
    assert_hint(1, 3, SECOND, "");
    put_hint(1, 2, "b.example", 600, 2 * SECOND);
    assert_hint(1, 2, 2 * SECOND, "b.example");
    assert_int_equal(hint_store_counters(hints).stored, 2);
    assert_int_equal(hint_store_counters(hints).hits, 2);
    assert_int_equal(hint_store_counters(hints).misses, 2);
    assert_int_equal(hint_store_counters(hints).evicted, 0);
}

static void time_to_live_is_kept_within_bounds(void **state)
{
    (void)state;
    put_hint(1, 2, "short", 1, 0);
    assert_hint(1, 2, 299 * SECOND, "short");
    assert_hint(1, 2, 301 * SECOND, "");
    put_hint(1, 3, "long", UINT32_MAX, 0);
    assert_hint(1, 3, 86399 * SECOND, "long");
    assert_hint(1, 3, 86401 * SECOND, "");
    put_hint(1, 4, "hour", 3600, 0);
    assert_hint(1, 4, 3599 * SECOND, "hour");
    assert_hint(1, 4, 3601 * SECOND, "");
}

static void names_that_do_not_fit_are_left_out(void **state)
{
    (void)state;
    char name[HINT_NAME_BYTES + 2];
    memset(name, 'x', sizeof name);
    name[HINT_NAME_BYTES + 1] = '\0';
    put_hint(1, 2, name, 600, SECOND);
    put_hint(1, 2, "", 600, SECOND);
    assert_hint(1, 2, SECOND, "");
    name[HINT_NAME_BYTES] = '\0';
    put_hint(1, 2, name, 600, SECOND);
    assert_hint(1, 2, SECOND, name);
}

static void full_store_replaces_what_expires_first(void **state)
{
    (void)state;
    begin_hints(4); /* one bucket */
    for (uint32_t n = 0; n < 4; n++)
        put_hint(1, n, "old", 1000 + n, SECOND);
    put_hint(1, 9, "new", 2000, SECOND);
    assert_hint(1, 0, SECOND, "");
    assert_hint(1, 1, SECOND, "old");
    assert_hint(1, 9, SECOND, "new");
    assert_int_equal(hint_store_counters(hints).evicted, 1);
    assert_int_equal(hint_store_counters(hints).size, 4);
}

static void hints_survive_in_a_file(void **state)
{
    (void)state;
    FILE *file = tmpfile();
    assert_non_null(file);
    for (uint32_t n = 0; n < 100; n++)
        put_hint(7, n, "name.example", 1000, 0);
    put_hint(7, 1000, "gone.example", 300, 0);
    assert_int_equal(hint_store_save(hints, file, 500 * SECOND), SONDE_OK);
    rewind(file);
    begin_hints(1024);
    assert_int_equal(hint_store_load(hints, file, "file", 10 * SECOND, NULL), SONDE_OK);
    for (uint32_t n = 0; n < 100; n++)
        assert_hint(7, n, 10 * SECOND, "name.example");
    assert_hint(7, 0, 511 * SECOND, ""); /* 500 s were left */
    assert_hint(7, 1000, 10 * SECOND, "");
    (void)fclose(file);
}

static void wrong_lines_in_the_hint_file_are_named(void **state)
{
    (void)state;
    static const char *const lines[] = {"10.0.0.1,192.0.2.1,600",
                                        "10.0.0.1,192.0.2.1,600,",
                                        "10.0.0.1,192.0.2.1,soon,a.example",
                                        "10.0.0.1,192.0.2.1,86401,a.example",
                                        "10.0.0.1,192.0.2,600,a.example",
                                        "host,192.0.2.1,600,a.example",
                                        "nonsense"};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char text[200];
        struct sonde_error error = {.code = 0};
        (void)snprintf(text, sizeof text, "10.0.0.9,192.0.2.9,600,kept.example\n\n%s\n", lines[i]);
        FILE *file = file_with(text);
        assert_int_equal(hint_store_load(hints, file, "hints", 0, &error), SONDE_ESYNTAX);
        assert_int_equal(error.line, 3);
        assert_string_equal(error.file, "hints");
        (void)fclose(file);
        assert_hint(10U << 24 | 9, 192U << 24 | 2U << 8 | 9, 0, "kept.example");
    }
}

/* Names tell which pair they belong to and are all of one letter: a torn read would show. */
enum { PAIRS = 64, ROUNDS = 20000 };
static atomic_bool torn;

static void *write_hints(void *argument)
{
    unsigned seed = *(unsigned *)argument;
    for (unsigned i = 0; i < ROUNDS; i++) {
        char name[64];
        uint32_t pair = (i * 7 + seed) % PAIRS;
        size_t length = 1 + (i + seed) % 60;
        memset(name, (int)('a' + (i + seed) % 26), length);
        name[length] = '\0';
        name[0] = (char)('0' + pair);
        put_hint(pair, pair, name, 600, SECOND);
    }
    return NULL;
}

static void *read_hints(void *argument)
{
    (void)argument;
    for (unsigned i = 0; i < ROUNDS; i++) {
        uint8_t name[HINT_NAME_BYTES];
        struct address a = address_number(i % PAIRS);
        size_t length = hint_store_get(hints, &a, &a, SECOND, name);
        if (length > 0 && name[0] != '0' + i % PAIRS)
            torn = true;
        for (size_t n = 2; n < length; n++)
            if (name[n] != name[1])
                torn = true;
    }
    return NULL;
}

static void readers_never_see_half_a_hint(void **state)
{
    (void)state;
    pthread_t threads[5];
    unsigned seeds[2] = {3, 40};
    begin_hints(32); /* few buckets, so that writers meet */
    torn = false;
    for (unsigned i = 0; i < 5; i++)
        assert_int_equal(i < 2 ? pthread_create(&threads[i], NULL, write_hints, &seeds[i])
                               : pthread_create(&threads[i], NULL, read_hints, NULL),
                         0);
    for (unsigned i = 0; i < 5; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_false(torn);
}

#define HINTS(name) cmocka_unit_test_setup_teardown(name, setup_hints, teardown_hints)

int main(void)
{
    const struct CMUnitTest tests[] = {
        HINTS(hint_is_for_its_client_and_address),
        HINTS(time_to_live_is_kept_within_bounds),
        HINTS(names_that_do_not_fit_are_left_out),
        HINTS(full_store_replaces_what_expires_first),
        HINTS(hints_survive_in_a_file),
        HINTS(wrong_lines_in_the_hint_file_are_named),
        HINTS(readers_never_see_half_a_hint),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
