/* Lists of extracted values. */
/* SPDX-License-Identifier: MIT */
#include "inspect/facts.h"

_Static_assert(sizeof(struct fact) == 8, "facts are packed into sealed bytes as they are");

static uint64_t bit_of(unsigned field)
{
    return UINT64_C(1) << (field & 63);
}

bool facts_have(const struct facts *facts, unsigned field)
{
    if ((facts->may_have & bit_of(field)) == 0)
        return false;
    const struct fact *item = facts_items(facts);
    for (unsigned i = 0; i < facts->count; i++)
        if ((item[i].field & ~FACT_WIDE) == field)
            return true;
    return false;
}

static bool is_number_type(const struct field *field)
{
    return field->type != FIELD_TEXT && field->type != FIELD_HEX;
}

static uint64_t value_bit(struct fact fact)
{
    return bit_of(fact.field + fact.value);
}

/* False where the list has this value of a list field already; others are there once at most. */
static bool is_new(const struct facts *facts, const struct field *field, struct fact new)
{
    if (!field->list || (facts->may_hold & value_bit(new)) == 0)
        return true;
    const struct fact *item = facts_items(facts);
    for (unsigned i = 0; i < facts->count; i++)
        if (item[i].field == new.field && item[i].value == new.value)
            return false;
    return true;
}

/* Room for one more; the list moves where it gets long. */
static bool make_room(struct facts *facts, struct fact_store *store)
{
    if (facts->count < FACTS_HERE || (facts->long_list != NULL && facts->count < FACTS_MOST))
        return true;
    if (facts->count == FACTS_MOST)
        return false;
    facts->long_list =
        runs_take(store->runs, FACTS_MOST * sizeof *facts->long_list, &facts->capacity);
    if (facts->long_list == NULL)
        return false;
    memcpy(facts->long_list, facts->here, sizeof facts->here);
    return true;
}

/* A list that got short is kept here again. */
static void shrink(struct facts *facts, struct fact_store *store)
{
    if (facts->long_list == NULL || facts->count > FACTS_HERE)
        return;
    memcpy(facts->here, facts->long_list, facts->count * sizeof facts->here[0]);
    runs_give(store->runs, facts->long_list, facts->capacity);
    facts->long_list = NULL;
}

static void put(struct facts *facts, struct fact new)
{
    struct fact *item = facts->long_list != NULL ? facts->long_list : facts->here;
    facts->may_have |= bit_of(new.field);
    facts->may_hold |= value_bit(new);
    item[facts->count++] = new;
}

bool facts_add(struct facts *facts, struct fact_store *store, const struct field *field,
               const struct fact_value *value)
{
    if (is_number_type(field) != value->is_number || (!field->list && facts_have(facts, field->id)))
        return false;
    if (!make_room(facts, store)) {
        store->refused++;
        return false;
    }
    struct fact new = {.field = field->id};
    struct slice bytes = value->bytes;
    uint8_t wide[sizeof value->number];
    if (value->is_number && value->number <= UINT32_MAX) {
        new.value = (uint32_t)value->number;
        if (!is_new(facts, field, new))
            return false;
        put(facts, new);
        return true;
    }
    if (value->is_number) {
        memcpy(wide, &value->number, sizeof wide);
        bytes = slice_of(wide, sizeof wide);
        new.field |= FACT_WIDE;
    }
    if (bytes.length > FACT_TEXT_BYTES)
        bytes.length = FACT_TEXT_BYTES;
    if (facts->bytes + bytes.length > store->flow_bytes ||
        (new.value = intern_take(store->strings, bytes)) == 0) {
        store->refused++;
        return false;
    }
    if (!is_new(facts, field, new)) {
        intern_give(store->strings, new.value);
        return false;
    }
    facts->bytes = (uint16_t)(facts->bytes + bytes.length);
    put(facts, new);
    return true;
}

static bool is_interned(struct fact fact)
{
    const struct field *field = field_info(fact.field & ~FACT_WIDE);
    return (fact.field & FACT_WIDE) != 0 || (field != NULL && !is_number_type(field));
}

void facts_cut(struct facts *facts, struct fact_store *store, unsigned count)
{
    while (facts->count > count) {
        struct fact fact = facts_items(facts)[--facts->count];
        if (!is_interned(fact))
            continue;
        facts->bytes = (uint16_t)(facts->bytes - intern_at(store->strings, fact.value).length);
        intern_give(store->strings, fact.value);
    }
    shrink(facts, store);
}

uint32_t facts_seal(struct facts *facts, struct fact_store *store)
{
    if (facts->count == 0)
        return 0;
    size_t size = facts->count * sizeof facts->here[0];
    uint32_t sealed = intern_take(store->sealed, slice_of(facts_items(facts), size));
    if (sealed != 0 && intern_holders(store->sealed, sealed) == 1) {
        /* The sealed bytes hold the strings now. */
        facts->count = 0;
        facts->bytes = 0;
        shrink(facts, store);
    } else {
        store->refused += sealed == 0;
        facts_cut(facts, store, 0);
    }
    return sealed;
}

void facts_unseal(struct facts *facts, struct fact_store *store, uint32_t sealed)
{
    struct slice bytes = facts_sealed(store, sealed);
    for (size_t at = 0; at < bytes.length / sizeof(struct fact); at++) {
        struct fact fact = fact_at(bytes, at);
        if (!make_room(facts, store)) {
            store->refused++;
            break;
        }
        if (is_interned(fact)) {
            intern_hold(store->strings, fact.value);
            facts->bytes = (uint16_t)(facts->bytes + intern_at(store->strings, fact.value).length);
        }
        put(facts, fact);
    }
    facts_release(store, sealed);
}

void facts_release(struct fact_store *store, uint32_t sealed)
{
    if (sealed == 0)
        return;
    if (intern_holders(store->sealed, sealed) == 1) {
        struct slice facts = facts_sealed(store, sealed);
        for (size_t i = 0; i < facts.length / sizeof(struct fact); i++)
            if (is_interned(fact_at(facts, i)))
                intern_give(store->strings, fact_at(facts, i).value);
    }
    intern_give(store->sealed, sealed);
}

struct slice facts_sealed(const struct fact_store *store, uint32_t sealed)
{
    return intern_at(store->sealed, sealed);
}

struct fact_value fact_read(const struct fact_store *store, struct fact fact)
{
    struct fact_value value = {.is_number = true, .number = fact.value};
    if (!is_interned(fact))
        return value;
    value.bytes = intern_at(store->strings, fact.value);
    value.is_number = (fact.field & FACT_WIDE) != 0;
    if (value.is_number)
        memcpy(&value.number, value.bytes.at, sizeof value.number);
    return value;
}
