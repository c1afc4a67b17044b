/* Sets of values: put in order once, searched by halving afterwards. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "expression/program.h"
#include "expression/text.h"

static int range_compare(const void *a, const void *b)
{
    const struct range *x = a, *y = b;
    return (x->low > y->low) - (x->low < y->low);
}

static int address_compare(const void *a, const void *b)
{
    const struct address_range *x = a, *y = b;
    return memcmp(x->low.bytes, y->low.bytes, sizeof x->low.bytes);
}

static int text_compare(const void *a, const void *b)
{
    const struct slice *x = a, *y = b;
    return text_order(*x, *y);
}

static struct range *ranges_of(const struct expression *e, struct span span)
{
    return (struct range *)(void *)e->ranges.bytes + span.first;
}

static struct address_range *addresses_of(const struct expression *e, struct span span)
{
    return (struct address_range *)(void *)e->addresses.bytes + span.first;
}

static struct slice *texts_of(const struct expression *e, struct span span)
{
    return (struct slice *)(void *)e->texts.bytes + span.first;
}

/* Joins ranges that overlap, because a search by halving needs them apart. */
static uint32_t ranges_join(struct range *ranges, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 1; i < count; i++) {
        if (ranges[i].low > ranges[kept].high)
            ranges[++kept] = ranges[i];
        else if (ranges[i].high > ranges[kept].high)
            ranges[kept].high = ranges[i].high;
    }
    return count == 0 ? 0 : kept + 1;
}

static uint32_t addresses_join(struct address_range *ranges, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 1; i < count; i++) {
        if (memcmp(&ranges[i].low, &ranges[kept].high, sizeof ranges[i].low) > 0)
            ranges[++kept] = ranges[i];
        else if (memcmp(&ranges[i].high, &ranges[kept].high, sizeof ranges[i].high) > 0)
            ranges[kept].high = ranges[i].high;
    }
    return count == 0 ? 0 : kept + 1;
}

void set_order(struct expression *e, struct set *set)
{
    if (set->ranges.count > 1) {
        qsort(ranges_of(e, set->ranges), set->ranges.count, sizeof(struct range), range_compare);
        set->ranges.count = ranges_join(ranges_of(e, set->ranges), set->ranges.count);
    }
    if (set->addresses.count > 1) {
        struct address_range *addresses = addresses_of(e, set->addresses);
        qsort(addresses, set->addresses.count, sizeof *addresses, address_compare);
        set->addresses.count = addresses_join(addresses, set->addresses.count);
    }
    if (set->texts.count > 1)
        qsort(texts_of(e, set->texts), set->texts.count, sizeof(struct slice), text_compare);
}

static bool ranges_contain(const struct expression *e, struct span span, int64_t number)
{
    if (span.count == 0)
        return false;
    const struct range *ranges = ranges_of(e, span);
    uint32_t low = 0, high = span.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (number < ranges[middle].low)
            high = middle;
        else if (number > ranges[middle].high)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

static bool addresses_contain(const struct expression *e, struct span span,
                              const struct address *address)
{
    if (span.count == 0)
        return false;
    const struct address_range *ranges = addresses_of(e, span);
    uint32_t low = 0, high = span.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (memcmp(address, &ranges[middle].low, sizeof *address) < 0)
            high = middle;
        else if (memcmp(address, &ranges[middle].high, sizeof *address) > 0)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

static bool texts_contain(const struct expression *e, struct span span, struct slice text)
{
    if (span.count == 0)
        return false;
    const struct slice *texts = texts_of(e, span);
    uint32_t low = 0, high = span.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = text_order(text, texts[middle]);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* `compared` is what exact texts and globs see, `told` what regular expressions see: a name's slug
 * and the name itself. */
static bool patterns_contain(const struct expression *e, const struct set *set,
                             struct slice compared, struct slice told)
{
    const struct slice *globs = (const struct slice *)(const void *)e->globs.bytes;
    struct regex *const *regexes = (struct regex *const *)(const void *)e->regexes.bytes;
    if (texts_contain(e, set->texts, compared))
        return true;
    for (uint32_t i = 0; i < set->globs.count; i++)
        if (text_glob(globs[set->globs.first + i], compared))
            return true;
    for (uint32_t i = 0; i < set->regexes.count; i++)
        if (regex_match(e->regex_memory, regexes[set->regexes.first + i], told))
            return true;
    return false;
}

static bool groups_contain(const struct expression *e, const struct set *set,
                           const struct expression_value *value)
{
    const struct expression_group *groups =
        (const struct expression_group *)(const void *)e->groups.bytes;
    for (uint32_t i = 0; i < set->groups.count; i++) {
        const struct expression_group *group = &groups[set->groups.first + i];
        if (group->contains(group->set, set->type, value))
            return true;
    }
    return false;
}

static bool name_contained(const struct expression *e, const struct set *set,
                           const struct expression_value *value)
{
    /* One byte more than any literal has, so that a name that was cut off equals none. */
    uint8_t slug[EXPRESSION_NAME_BYTES + 1];
    struct slice tag = text_tag(value->text);
    /* A name without an id has 0 for it, which is no more than that it has none. */
    if (value->number != 0 && ranges_contain(e, set->ranges, value->number))
        return true;
    size_t length = text_slug(tag, false, slug, sizeof slug);
    return patterns_contain(e, set, slice_of(slug, length), tag);
}

bool set_contains(const struct expression *e, const struct set *set,
                  const struct expression_value *value)
{
    bool found = false;
    switch (set->type) {
    case EXPRESSION_FLAG:
        found = ranges_contain(e, set->ranges, value->number != 0);
        break;
    case EXPRESSION_NUMBER:
        found = ranges_contain(e, set->ranges, value->number);
        break;
    case EXPRESSION_MAC:
        found = ranges_contain(e, set->ranges, text_mac_number(value->mac));
        break;
    case EXPRESSION_ADDRESS:
        found = addresses_contain(e, set->addresses, &value->address);
        break;
    case EXPRESSION_NAME:
        found = name_contained(e, set, value);
        break;
    case EXPRESSION_TEXT:
    case EXPRESSION_CHOICE:
        found = patterns_contain(e, set, value->text, value->text);
        break;
    }
    return found || groups_contain(e, set, value);
}
