/* Extracted values: each once, within ceilings, shared by flows that have the same. */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#include <stdio.h>

#include "inspect/facts.h"

static struct fact_store store;
static struct runs runs;
static struct facts facts;

static int setup_facts(void **state)
{
    (void)state;
    runs_init(&runs, 1 << 20);
    store = (struct fact_store){intern_new(1 << 20, 1), intern_new(1 << 20, 2), &runs, 4096, 0};
    memset(&facts, 0, sizeof facts);
    return store.strings == NULL || store.sealed == NULL;
}

/* Whatever was taken is given back by the end of a test. */
static int teardown_facts(void **state)
{
    (void)state;
    facts_cut(&facts, &store, 0);
    assert_int_equal(intern_count(store.strings), 0);
    assert_int_equal(intern_count(store.sealed), 0);
    intern_free(store.strings);
    intern_free(store.sealed);
    assert_int_equal(runs.used, 0);
    runs_destroy(&runs);
    return 0;
}

static const struct field *field_like(enum field_type type, bool list)
{
    for (unsigned d = 0; d < DISSECTOR_COUNT; d++)
        for (unsigned f = 0; f < dissector_table[d]->field_count; f++)
            if (dissector_table[d]->fields[f].type == type &&
                dissector_table[d]->fields[f].list == list)
                return &dissector_table[d]->fields[f];
    fail_msg("no dissector has such a field");
    return NULL;
}

static bool add_text(const struct field *field, struct slice text)
{
    return facts_add(&facts, &store, field, &(struct fact_value){.bytes = text});
}

static bool add_number(const struct field *field, uint64_t number)
{
    return facts_add(&facts, &store, field,
                     &(struct fact_value){.is_number = true, .number = number});
}

static struct slice growing(void)
{
    return slice_of(facts_items(&facts), facts.count * sizeof(struct fact));
}

static void first_value_of_a_field_stays(void **state)
{
    (void)state;
    const struct field *text = field_like(FIELD_TEXT, false);
    const struct field *number = field_like(FIELD_UINT, false);
    assert_true(add_text(text, SLICE_LITERAL("one")));
    assert_false(add_text(text, SLICE_LITERAL("two")));
    assert_true(add_number(number, 5));
    assert_false(add_number(number, 6));
    assert_int_equal(facts.count, 2);
    assert_slice_text(fact_read(&store, facts_items(&facts)[0]).bytes, "one");
    assert_int_equal(fact_read(&store, facts_items(&facts)[1]).number, 5);
    assert_true(facts_have(&facts, text->id));
    assert_int_equal(store.refused, 0);
}

static void lists_hold_each_value_once(void **state)
{
    (void)state;
    const struct field *list = field_like(FIELD_TEXT, true);
    assert_true(add_text(list, SLICE_LITERAL("a")));
    assert_true(add_text(list, SLICE_LITERAL("b")));
    assert_false(add_text(list, SLICE_LITERAL("a")));
    assert_int_equal(facts.count, 2);
}

static void wide_numbers_are_kept_whole(void **state)
{
    (void)state;
    const struct field *number = field_like(FIELD_UINT, false);
    assert_true(add_number(number, UINT64_MAX - 1));
    assert_true((facts_items(&facts)[0].field & FACT_WIDE) != 0);
    struct fact_value value = fact_read(&store, facts_items(&facts)[0]);
    assert_true(value.is_number);
    assert_int_equal(value.number, UINT64_MAX - 1);
    assert_true(facts_have(&facts, number->id));
    assert_false(add_number(number, 1));
}

static void values_of_the_wrong_sort_are_refused(void **state)
{
    (void)state;
    assert_false(add_number(field_like(FIELD_TEXT, false), 1));
    assert_false(add_text(field_like(FIELD_UINT, false), SLICE_LITERAL("1")));
    assert_int_equal(facts.count, 0);
}

static void texts_are_cut_and_a_flow_has_a_ceiling(void **state)
{
    (void)state;
    static uint8_t text[2000];
    const struct field *list = field_like(FIELD_TEXT, true);
    unsigned added = 0;
    for (unsigned i = 0; i < 20; i++) {
        memset(text, (int)('a' + i), sizeof text);
        added += add_text(list, slice_of(text, sizeof text));
    }
    assert_int_equal(added, 4096 / FACT_TEXT_BYTES);
    assert_int_equal(store.refused, 20 - added);
    assert_int_equal(fact_read(&store, facts_items(&facts)[0]).bytes.length, FACT_TEXT_BYTES);
}

static void a_flow_has_so_many_values_at_the_most(void **state)
{
    (void)state;
    const struct field *list = field_like(FIELD_TEXT, true);
    char text[16];
    for (unsigned i = 0; i < FACTS_MOST + 10; i++) {
        int length = snprintf(text, sizeof text, "%u", i);
        assert_int_equal(add_text(list, slice_of(text, (size_t)length)), i < FACTS_MOST);
    }
    assert_int_equal(store.refused, 10);
}

static void what_a_wrong_candidate_left_is_cut_off(void **state)
{
    (void)state;
    const struct field *list = field_like(FIELD_TEXT, true);
    assert_true(add_text(list, SLICE_LITERAL("kept")));
    uint16_t bytes = facts.bytes;
    assert_true(add_text(list, SLICE_LITERAL("wrong")));
    assert_true(add_number(field_like(FIELD_UINT, false), UINT64_MAX));
    facts_cut(&facts, &store, 1);
    assert_int_equal(facts.count, 1);
    assert_int_equal(facts.bytes, bytes);
    assert_int_equal(intern_count(store.strings), 1);
}

static void flows_with_the_same_facts_share_them(void **state)
{
    (void)state;
    const struct field *text = field_like(FIELD_TEXT, false);
    const struct field *number = field_like(FIELD_UINT, false);
    uint32_t sealed[3];
    for (unsigned i = 0; i < 3; i++) {
        assert_true(add_text(text, i < 2 ? SLICE_LITERAL("same") : SLICE_LITERAL("other")));
        assert_true(add_number(number, UINT64_MAX));
        sealed[i] = facts_seal(&facts, &store);
        assert_int_equal(facts.count, 0);
    }
    assert_int_equal(sealed[0], sealed[1]);
    assert_int_not_equal(sealed[0], sealed[2]);
    assert_int_equal(intern_count(store.sealed), 2);
    assert_int_equal(intern_count(store.strings), 3);
    facts_release(&store, sealed[0]);
    struct slice seen = facts_sealed(&store, sealed[1]);
    assert_int_equal(seen.length, 2 * sizeof(struct fact));
    assert_slice_text(fact_read(&store, fact_at(seen, 0)).bytes, "same");
    facts_release(&store, sealed[1]);
    facts_release(&store, sealed[2]);
    facts_release(&store, 0);
}

static void what_was_sealed_grows_on(void **state)
{
    (void)state;
    const struct field *list = field_like(FIELD_TEXT, true);
    const struct field *number = field_like(FIELD_UINT, false);
    char text[16];
    for (unsigned i = 0; i < 2 * FACTS_HERE; i++)
        assert_true(add_text(list, slice_of(text, (size_t)snprintf(text, sizeof text, "%u", i))));
    assert_true(add_number(number, UINT64_MAX));
    unsigned count = facts.count;
    uint16_t bytes = facts.bytes;
    /* Another flow has the same ones, and keeps them. */
    uint32_t mine = facts_seal(&facts, &store);
    facts_unseal(&facts, &store, mine);
    uint32_t others = facts_seal(&facts, &store);
    facts_unseal(&facts, &store, intern_take(store.sealed, facts_sealed(&store, others)));
    assert_int_equal(facts.count, count);
    assert_int_equal(facts.bytes, bytes);
    assert_false(add_text(list, SLICE_LITERAL("0")));
    assert_false(add_number(number, 1));
    assert_true(add_text(list, SLICE_LITERAL("new")));
    facts_cut(&facts, &store, 0);
    assert_slice_text(fact_read(&store, fact_at(facts_sealed(&store, others), 0)).bytes, "0");
    facts_release(&store, others);
    facts_unseal(&facts, &store, 0);
    assert_int_equal(facts.count, 0);
    assert_int_equal(store.refused, 0);
}

static void nothing_and_no_memory_seal_to_none(void **state)
{
    (void)state;
    assert_int_equal(facts_seal(&facts, &store), 0);
    intern_free(store.sealed);
    store.sealed = intern_new(1, 2);
    assert_non_null(store.sealed);
    assert_true(add_text(field_like(FIELD_TEXT, false), SLICE_LITERAL("lost")));
    assert_int_equal(facts_seal(&facts, &store), 0);
    assert_int_equal(store.refused, 1);
    assert_int_equal(growing().length, 0);
}

#define FACTS(name) cmocka_unit_test_setup_teardown(name, setup_facts, teardown_facts)

int main(void)
{
    const struct CMUnitTest tests[] = {
        FACTS(first_value_of_a_field_stays),
        FACTS(lists_hold_each_value_once),
        FACTS(wide_numbers_are_kept_whole),
        FACTS(values_of_the_wrong_sort_are_refused),
        FACTS(texts_are_cut_and_a_flow_has_a_ceiling),
        FACTS(a_flow_has_so_many_values_at_the_most),
        FACTS(what_a_wrong_candidate_left_is_cut_off),
        FACTS(flows_with_the_same_facts_share_them),
        FACTS(what_was_sealed_grows_on),
        FACTS(nothing_and_no_memory_seal_to_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
