/* What was exported of flows: nothing is mixed up while entries come, move and go. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "agent/sinks/ipfix_totals.h"

enum { KEYS = 3000 };

/* Few homes, so that many keys share one, around the end of the table too. */
static uint64_t key_of(unsigned i)
{
    return (uint64_t)i << 32 | (i % 5 == 0 ? UINT32_MAX - i % 3 : i % 40);
}

static void entries_are_found_whatever_is_removed(void **state)
{
    struct ipfix_totals t = {.most = KEYS};
    (void)state;
    for (unsigned i = 0; i < KEYS; i++) {
        struct ipfix_total *entry = ipfix_total_of(&t, key_of(i), 1);
        assert_non_null(entry);
        assert_int_equal(entry->bytes[0], 0);
        entry->bytes[0] = i + 1;
    }
    assert_int_equal(t.count, KEYS);
    for (unsigned i = 0; i < KEYS; i += 3)
        ipfix_total_forget(&t, key_of(i));
    ipfix_total_forget(&t, key_of(0));
    assert_int_equal(t.count, KEYS - KEYS / 3);
    for (unsigned i = 0; i < KEYS; i++)
        assert_int_equal(ipfix_total_of(&t, key_of(i), 2)->bytes[0], i % 3 == 0 ? 0 : i + 1);
    assert_int_equal(t.count, KEYS);
    ipfix_totals_free(&t);
}

static void a_full_table_forgets_what_is_old(void **state)
{
    struct ipfix_totals t = {.most = 10, .age_ns = 100};
    (void)state;
    for (unsigned i = 0; i < 10; i++)
        assert_non_null(ipfix_total_of(&t, key_of(i), (int64_t)i * 20));
    assert_null(ipfix_total_of(&t, key_of(50), 100));
    assert_int_equal(t.count, 10);
    ipfix_total_of(&t, key_of(3), 150)->bytes[1] = 7;
    assert_non_null(ipfix_total_of(&t, key_of(50), 190)); /* 0 to 80 were touched too long ago */
    assert_int_equal(t.count, 10 - 4 + 1);
    assert_int_equal(ipfix_total_of(&t, key_of(3), 190)->bytes[1], 7);
    ipfix_totals_free(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_are_found_whatever_is_removed),
        cmocka_unit_test(a_full_table_forgets_what_is_old),
    };
    return cmocka_run_group_tests_name("ipfix_totals", tests, NULL, NULL);
}
