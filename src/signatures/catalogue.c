/* What a compiled catalogue says: records, addresses and the smaller tables. */
/* SPDX-License-Identifier: MIT */
#include "signatures/catalogue.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "protocols/protocol.h"

struct catalogue *catalogue_open(struct slice bytes, uint8_t *owned, const char *name,
                                 struct sonde_error *error)
{
    struct catalogue *c = calloc(1, sizeof *c);
    if (c == NULL) {
        free(owned);
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory for the catalogue", name);
        return NULL;
    }
    c->owned = owned;
    (void)snprintf(c->name, sizeof c->name, "%s", name);
    if (view_open(&c->view, bytes, name, error) != SONDE_OK) {
        catalogue_free(c);
        return NULL;
    }
    return c;
}

void catalogue_free(struct catalogue *c)
{
    if (c == NULL)
        return;
    free(c->owned);
    free(c);
}

unsigned catalogue_count(const struct catalogue *c)
{
    return c == NULL ? 0 : view_count(&c->view, SECTION_APPLICATION);
}

struct application catalogue_at(const struct catalogue *c, unsigned index)
{
    if (index >= catalogue_count(c))
        return (struct application){0};
    const struct view *v = &c->view;
    uint32_t class = VIEW(v, APPLICATION, index, APPLICATION_CATEGORY);
    return (struct application){
        .id = (uint16_t)VIEW(v, APPLICATION, index, APPLICATION_ID),
        .is_shared = (VIEW(v, CLASS, class, CLASS_FLAGS) & CLASS_SHARED) != 0,
        .tag = view_text(v, VIEW(v, APPLICATION, index, APPLICATION_TAG)),
        .name = view_text(v, VIEW(v, APPLICATION, index, APPLICATION_NAME)),
        .category = view_text(v, VIEW(v, CLASS, class, CLASS_TAG)),
        .owner = view_text(v, VIEW(v, APPLICATION, index, APPLICATION_OWNER)),
        .source = view_text(v, VIEW(v, APPLICATION, index, APPLICATION_SOURCE)),
    };
}

int catalogue_find(const struct catalogue *c, struct slice tag)
{
    for (unsigned i = 0; i < catalogue_count(c); i++)
        if (slice_equal(view_text(&c->view, VIEW(&c->view, APPLICATION, i, APPLICATION_TAG)), tag))
            return (int)i;
    return -1;
}

int catalogue_find_id(const struct catalogue *c, uint16_t id)
{
    for (unsigned i = 0; i < catalogue_count(c); i++)
        if (VIEW(&c->view, APPLICATION, i, APPLICATION_ID) == id)
            return (int)i;
    return -1;
}

struct rule_place catalogue_rule(const struct catalogue *c, uint32_t rule)
{
    if (c == NULL || rule == 0 || rule > view_count(&c->view, SECTION_RULE))
        return (struct rule_place){0};
    const struct view *v = &c->view;
    uint32_t file = VIEW(v, RULE, rule - 1, RULE_FILE);
    return (struct rule_place){
        .file = view_text(v, VIEW(v, SOURCE, file, SOURCE_NAME)),
        .line = VIEW(v, RULE, rule - 1, RULE_LINE),
        .text = view_text(v, VIEW(v, RULE, rule - 1, RULE_TEXT)),
    };
}

bool rule_is_of_list(uint32_t kind)
{
    return kind == RULE_LISTED || kind == RULE_LISTED_EXACT || kind == RULE_LISTED_WILDCARD ||
           kind == RULE_LISTED_NETWORK;
}

uint16_t rule_application(const struct catalogue *c, uint32_t rule)
{
    if (rule == 0)
        return 0;
    uint32_t kind = VIEW(&c->view, RULE, rule - 1, RULE_KIND);
    if (rule_is_of_list(kind) || kind == RULE_ROUTED)
        return 0;
    uint32_t owner = VIEW(&c->view, RULE, rule - 1, RULE_OWNER);
    return owner < catalogue_count(c) ? (uint16_t)(owner + 1) : 0;
}

struct listed rule_list(const struct catalogue *c, uint32_t rule)
{
    if (rule == 0 || !rule_is_of_list(VIEW(&c->view, RULE, rule - 1, RULE_KIND)))
        return (struct listed){0};
    const struct view *v = &c->view;
    uint32_t list = VIEW(v, RULE, rule - 1, RULE_OWNER);
    return (struct listed){
        .rule = rule,
        .tag = view_text(v, VIEW(v, LIST, list, LIST_TAG)),
        .category = view_text(v, VIEW(v, CLASS, VIEW(v, LIST, list, LIST_CATEGORY), CLASS_TAG)),
        .risk = VIEW(v, LIST, list, LIST_RISK) <= RISK_LIMIT
                    ? (uint8_t)VIEW(v, LIST, list, LIST_RISK)
                    : 0,
    };
}

/* ---- addresses ------------------------------------------------------------------------------ */

/* The number of the last range that begins at or before an address, plus 1; 0: none. `precedes`
 * compares one. */
#define FIND_RANGE(low, high, begins)                                                              \
    do {                                                                                           \
        while (low < high) {                                                                       \
            uint32_t middle = low + (high - low) / 2;                                              \
            if (begins)                                                                            \
                low = middle + 1;                                                                  \
            else                                                                                   \
                high = middle;                                                                     \
        }                                                                                          \
    } while (0)

static unsigned index_bits(const struct view *v, enum section index)
{
    return (unsigned)__builtin_ctz(view_count(v, index) - 1);
}

static uint32_t find_range4(const struct view *v, uint32_t address)
{
    unsigned bits = index_bits(v, SECTION_INDEX4);
    uint32_t part = bits == 0 ? 0 : address >> (32 - bits);
    uint32_t low = VIEW(v, INDEX4, part, INDEX4_RANGE);
    uint32_t high = VIEW(v, INDEX4, part + 1, INDEX4_RANGE);
    FIND_RANGE(low, high, VIEW(v, RANGE4, middle, RANGE4_START) <= address);
    return low;
}

static uint64_t start6(const struct view *v, uint32_t range, bool lower)
{
    return lower ? (uint64_t)VIEW(v, RANGE6, range, RANGE6_START2) << 32 |
                       VIEW(v, RANGE6, range, RANGE6_START3)
                 : (uint64_t)VIEW(v, RANGE6, range, RANGE6_START) << 32 |
                       VIEW(v, RANGE6, range, RANGE6_START1);
}

static bool begins_before(const struct view *v, uint32_t range, uint64_t upper, uint64_t lower)
{
    uint64_t start = start6(v, range, false);
    return start != upper ? start < upper : start6(v, range, true) <= lower;
}

static uint32_t find_range6(const struct view *v, const struct address *a)
{
    struct cursor c = cursor_over(slice_of(a->bytes, sizeof a->bytes));
    uint64_t upper = cursor_u64be(&c), lower = cursor_u64be(&c);
    unsigned bits = index_bits(v, SECTION_INDEX6);
    uint32_t part = bits == 0 ? 0 : (uint32_t)(upper >> (64 - bits));
    uint32_t low = VIEW(v, INDEX6, part, INDEX6_RANGE);
    uint32_t high = VIEW(v, INDEX6, part + 1, INDEX6_RANGE);
    FIND_RANGE(low, high, begins_before(v, middle, upper, lower));
    return low;
}

struct address_rules catalogue_address(const struct catalogue *c, const struct address *a)
{
    if (c == NULL)
        return (struct address_rules){0};
    const struct view *v = &c->view;
    uint32_t place, range;
    if (address_is4(a)) {
        struct cursor bytes = cursor_over(slice_of(a->bytes + 12, 4));
        range = find_range4(v, cursor_u32be(&bytes));
        if (range == 0)
            return (struct address_rules){0};
        place = VIEW(v, RANGE4, range - 1, RANGE4_PLACE);
    } else {
        range = find_range6(v, a);
        if (range == 0)
            return (struct address_rules){0};
        place = VIEW(v, RANGE6, range - 1, RANGE6_PLACE);
    }
    return (struct address_rules){
        .application = VIEW(v, PLACE, place, PLACE_APPLICATION),
        .list = VIEW(v, PLACE, place, PLACE_LIST),
        .system = VIEW(v, PLACE, place, PLACE_SYSTEM),
    };
}

struct system catalogue_system(const struct catalogue *c, uint32_t system)
{
    if (c == NULL || system == 0)
        return (struct system){0};
    const struct view *v = &c->view;
    return (struct system){
        .number = VIEW(v, SYSTEM, system - 1, SYSTEM_NUMBER),
        .name = view_text(v, VIEW(v, SYSTEM, system - 1, SYSTEM_NAME)),
        .rule = VIEW(v, SYSTEM, system - 1, SYSTEM_RULE),
    };
}

/* ---- the smaller tables --------------------------------------------------------------------- */

/* The rule of a whole text in a section of texts and rules; 0: there is none. */
static uint32_t rule_of_text(const struct view *v, enum section section, struct slice text)
{
    _Static_assert((int)ORGANIZATION_TEXT == (int)ALPN_TEXT &&
                       (int)ORGANIZATION_RULE == (int)ALPN_RULE &&
                       (int)WORDS_ORGANIZATION == (int)WORDS_ALPN,
                   "records of one form");
    for (uint32_t i = 0; i < view_count(v, section); i++)
        if (slice_equal(view_text(v, view_word(v, section, WORDS_ALPN, i, ALPN_TEXT)), text))
            return view_word(v, section, WORDS_ALPN, i, ALPN_RULE) + 1;
    return 0;
}

uint32_t catalogue_organization(const struct catalogue *c, struct slice name)
{
    return c == NULL ? 0 : rule_of_text(&c->view, SECTION_ORGANIZATION, name);
}

uint32_t catalogue_alpn(const struct catalogue *c, struct slice alpn)
{
    return c == NULL ? 0 : rule_of_text(&c->view, SECTION_ALPN, alpn);
}

/* Parts are kept in lower case. */
static bool holds_part(struct slice text, struct slice part)
{
    for (size_t at = 0; part.length > 0 && at + part.length <= text.length; at++)
        if (ascii_lower(text.at[at]) == part.at[0] &&
            slice_starts_nocase(slice_tail(text, at), part))
            return true;
    return false;
}

uint32_t catalogue_agent(const struct catalogue *c, struct slice agent)
{
    for (uint32_t i = 0; c != NULL && i < view_count(&c->view, SECTION_AGENT); i++)
        if (holds_part(agent, view_text(&c->view, VIEW(&c->view, AGENT, i, AGENT_TEXT))))
            return VIEW(&c->view, AGENT, i, AGENT_RULE) + 1;
    return 0;
}

uint32_t catalogue_port(const struct catalogue *c, uint8_t on, uint16_t port)
{
    for (uint32_t i = 0; c != NULL && i < view_count(&c->view, SECTION_PORT); i++)
        if ((VIEW(&c->view, PORT, i, PORT_ON) & on) != 0 &&
            port >= VIEW(&c->view, PORT, i, PORT_LOW) && port <= VIEW(&c->view, PORT, i, PORT_HIGH))
            return VIEW(&c->view, PORT, i, PORT_RULE) + 1;
    return 0;
}

uint32_t catalogue_spoken(const struct catalogue *c, uint16_t protocol)
{
    for (uint32_t i = 0; c != NULL && i < view_count(&c->view, SECTION_SPOKEN); i++)
        if (VIEW(&c->view, SPOKEN, i, SPOKEN_PROTOCOL) == protocol)
            return VIEW(&c->view, SPOKEN, i, SPOKEN_RULE) + 1;
    return 0;
}

bool catalogue_condition(const struct catalogue *c, unsigned index, struct slice *text,
                         uint32_t *rule)
{
    if (c == NULL || index >= view_count(&c->view, SECTION_CONDITION))
        return false;
    *text = view_text(&c->view, VIEW(&c->view, CONDITION, index, CONDITION_TEXT));
    *rule = VIEW(&c->view, CONDITION, index, CONDITION_RULE) + 1;
    return true;
}

struct slice catalogue_software(const struct catalogue *c, unsigned kind, struct slice text)
{
    if (c == NULL)
        return SLICE_NONE;
    const struct view *v = &c->view;
    uint32_t low = 0, high = view_count(v, SECTION_PRINT);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = print_compare(VIEW(v, PRINT, middle, PRINT_KIND),
                                  view_text(v, VIEW(v, PRINT, middle, PRINT_TEXT)), kind, text);
        if (order == 0)
            return view_text(
                v, VIEW(v, SOFTWARE, VIEW(v, PRINT, middle, PRINT_SOFTWARE), SOFTWARE_TAG));
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return SLICE_NONE;
}
