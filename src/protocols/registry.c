/* The tables that protocols.def, categories.def and risks.def turn into. */
/* SPDX-License-Identifier: MIT */
#include "protocols/protocol.h"

const struct protocol_info protocol_table[PROTOCOL_COUNT] = {
    [PROTOCOL_UNKNOWN] = {0, CATEGORY_UNCLASSIFIED, 7, 7, "unknown", "Unknown"},
#define DISSECTOR(file)
#define PROTOCOL(symbol, number, slug, display, group)                                             \
    [PROTOCOL_##symbol] = {number, CATEGORY_##group, sizeof(slug) - 1, sizeof(display) - 1,        \
                           slug,   display},
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
};

static const struct dissector no_dissector = {.name = "none"};

const struct dissector *const dissector_table[DISSECTOR_COUNT] = {
    [DISSECTOR_none] = &no_dissector,
#define DISSECTOR(file) [DISSECTOR_##file] = &file##_dissector,
#define PROTOCOL(symbol, number, slug, display, group)
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
};

/* The protocol that a dissector names when it does not say which: the first one below it. */
enum protocol dissector_protocol(enum dissector_id dissector)
{
    enum dissector_id at = DISSECTOR_none;
    enum protocol found = PROTOCOL_UNKNOWN;
#define DISSECTOR(file) at = DISSECTOR_##file;
#define PROTOCOL(symbol, number, slug, display, group)                                             \
    if (at == dissector && found == PROTOCOL_UNKNOWN)                                              \
        found = PROTOCOL_##symbol;
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    return found;
}

static const struct risk_info risks[RISK_LIMIT] = {
#define RISK(symbol, bit, slug, points, advice) [bit] = {bit, points, slug, advice},
#include "protocols/risks.def"
#undef RISK
};

const struct risk_info *risk_info(unsigned number)
{
    return number < RISK_LIMIT && risks[number].tag != NULL ? &risks[number] : NULL;
}

const char *category_tag(enum category category)
{
    return (const char *)category_slice(category).at;
}

struct slice category_slice(enum category category)
{
    static const struct slice tags[] = {
#define CATEGORY(symbol, number, slug, display)                                                    \
    [number] = {(const uint8_t *)(slug), sizeof(slug) - 1},
#include "protocols/categories.def"
#undef CATEGORY
    };
    return (unsigned)category < COUNT_OF(tags) && tags[category].at != NULL
               ? tags[category]
               : SLICE_LITERAL("unclassified");
}

const char *category_name(enum category category)
{
    switch (category) {
#define CATEGORY(symbol, number, slug, display)                                                    \
    case CATEGORY_##symbol:                                                                        \
        return display;
#include "protocols/categories.def"
#undef CATEGORY
    }
    return "Unclassified";
}

const struct field *field_info(unsigned field)
{
    unsigned place = field % FIELDS_PER_DISSECTOR, owner = field / FIELDS_PER_DISSECTOR;
    if (owner >= DISSECTOR_COUNT || place >= dissector_table[owner]->field_count)
        return NULL;
    return &dissector_table[owner]->fields[place];
}
