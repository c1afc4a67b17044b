/* Finding variables by the names that users write. */
/* SPDX-License-Identifier: MIT */
#include "expression/variables.h"

#include <stdio.h>

#include "base/nearest.h"

struct variable {
    const char *name;
    enum expression_type type;
    const char *aliases;
};

static const struct variable variables[] = {
#define EXPRESSION_VARIABLE(id, name, type, aliases, meaning) {name, EXPRESSION_##type, aliases},
#include "expression/variables.def"
};

struct shorthand {
    const char *name;
    const char *path;
    enum expression_type type;
    const char *aliases;
};

static const struct shorthand shorthands[] = {
#define EXPRESSION_SHORTHAND(name, path, type, aliases, meaning)                                   \
    {name, path, EXPRESSION_##type, aliases},
#include "expression/variables.def"
};

struct constant {
    enum expression_variable variable;
    const char *word;
    const char *prefixed;
};

static const struct constant constants[] = {
#define EXPRESSION_CONSTANT(id, word, prefixed) {EXPRESSION_##id, word, prefixed},
#include "expression/variables.def"
};

struct ip_protocol {
    const char *name;
    uint8_t number;
};

static const struct ip_protocol ip_protocols[] = {
    {"icmp", 1},      {"igmp", 2},    {"ipip", 4},       {"tcp", 6},    {"egp", 8},
    {"udp", 17},      {"dccp", 33},   {"ipv6", 41},      {"gre", 47},   {"esp", 50},
    {"ah", 51},       {"icmpv6", 58}, {"ipv6-icmp", 58}, {"eigrp", 88}, {"ospf", 89},
    {"etherip", 97},  {"pim", 103},   {"vrrp", 112},     {"l2tp", 115}, {"sctp", 132},
    {"udplite", 136},
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

const char *expression_variable_name(enum expression_variable variable)
{
    return variables[variable].name;
}

enum expression_type expression_variable_type(enum expression_variable variable)
{
    return variables[variable].type;
}

static bool is_listed(const char *list, struct slice name)
{
    struct slice rest = slice_text(list);
    while (rest.length > 0)
        if (slice_equal_nocase(slice_split(rest, ' ', &rest), name))
            return true;
    return false;
}

enum expression_variable variable_find(struct slice name)
{
    for (size_t i = 0; i < COUNT(variables); i++)
        if (slice_equal_nocase(slice_text(variables[i].name), name) ||
            is_listed(variables[i].aliases, name))
            return (enum expression_variable)i;
    return EXPRESSION_VARIABLE_COUNT;
}

struct slice variable_shorthand(struct slice name, enum expression_type *type)
{
    for (size_t i = 0; i < COUNT(shorthands); i++) {
        const struct shorthand *s = &shorthands[i];
        if (slice_equal_nocase(slice_text(s->name), name) ||
            slice_equal_nocase(slice_text(s->path), name) || is_listed(s->aliases, name)) {
            *type = s->type;
            return slice_text(s->path);
        }
    }
    return SLICE_NONE;
}

static void consider_list(struct nearest *nearest, const char *list)
{
    struct slice rest = slice_text(list);
    while (rest.length > 0)
        nearest_consider(nearest, slice_split(rest, ' ', &rest));
}

struct slice variable_nearest(struct slice name)
{
    struct nearest nearest = nearest_begin(name);
    for (size_t i = 0; i < COUNT(variables); i++) {
        nearest_consider(&nearest, slice_text(variables[i].name));
        consider_list(&nearest, variables[i].aliases);
    }
    for (size_t i = 0; i < COUNT(shorthands); i++) {
        nearest_consider(&nearest, slice_text(shorthands[i].name));
        nearest_consider(&nearest, slice_text(shorthands[i].path));
        consider_list(&nearest, shorthands[i].aliases);
    }
    return nearest.found;
}

const char *variable_choice(enum expression_variable variable, struct slice text)
{
    for (size_t i = 0; i < COUNT(constants); i++) {
        const struct constant *c = &constants[i];
        struct slice bare;
        (void)slice_split(slice_text(c->prefixed), '_', &bare);
        if (c->variable == variable &&
            (slice_equal_nocase(slice_text(c->word), text) || slice_equal_nocase(bare, text) ||
             slice_equal_nocase(slice_text(c->prefixed), text)))
            return c->word;
    }
    return NULL;
}

void variable_choices(enum expression_variable variable, char *text, size_t size)
{
    size_t used = 0, last = 0;
    const char *previous = "";
    for (size_t i = 0; i < COUNT(constants); i++)
        if (constants[i].variable == variable)
            last = i;
    text[0] = 0;
    for (size_t i = 0; i < COUNT(constants) && used < size; i++) {
        const struct constant *c = &constants[i];
        if (c->variable != variable || strcmp(c->word, previous) == 0)
            continue;
        const char *joint = used == 0 ? "" : i == last ? " or " : ", ";
        int written = snprintf(text + used, size - used, "%s%s", joint, c->word);
        used += written > 0 ? (size_t)written : 0;
        previous = c->word;
    }
}

bool variable_ip_protocol(struct slice name, int64_t *number)
{
    for (size_t i = 0; i < COUNT(ip_protocols); i++)
        if (slice_equal_nocase(slice_text(ip_protocols[i].name), name)) {
            *number = ip_protocols[i].number;
            return true;
        }
    return false;
}

const char *variable_type_text(enum expression_type type)
{
    switch (type) {
    case EXPRESSION_FLAG:
        return "true or false";
    case EXPRESSION_NUMBER:
        return "a number";
    case EXPRESSION_TEXT:
        return "a text";
    case EXPRESSION_NAME:
        return "a name or id";
    case EXPRESSION_CHOICE:
        return "one of its words";
    case EXPRESSION_ADDRESS:
        return "an IP address or network";
    case EXPRESSION_MAC:
        return "a MAC address";
    }
    return "a value";
}
