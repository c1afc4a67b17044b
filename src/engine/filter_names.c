/* The names that a filter may compare with: protocols, categories, risks, applications. */
/* SPDX-License-Identifier: MIT */
#include "engine/filter_names.h"

#include "flow/flow.h"
#include "protocols/protocol.h"
#include "signatures/catalogue.h"

struct category_info {
    unsigned number;
    const char *tag;
    const char *name;
};

static const struct category_info categories[] = {
#define CATEGORY(symbol, number, tag, name) {number, tag, name},
#include "protocols/categories.def"
#undef CATEGORY
};

enum { CATEGORIES = sizeof categories / sizeof categories[0] };

unsigned filter_category(struct slice tag)
{
    for (unsigned i = 0; i < CATEGORIES; i++)
        if (slice_equal(slice_text(categories[i].tag), tag))
            return categories[i].number;
    return 0;
}

/* The built-in protocols, then those that the catalogue brings. */
static bool protocol_at(const struct catalogue *c, unsigned index, struct expression_name *name)
{
    struct sonde_protocol brought;
    if (index >= PROTOCOL_COUNT - 1) {
        if (!sonde_catalogue_protocol_at((const struct sonde_catalogue *)(const void *)c,
                                         index - (PROTOCOL_COUNT - 1), &brought))
            return false;
        *name =
            (struct expression_name){slice_text(brought.tag), slice_text(brought.name), brought.id};
        return true;
    }
    const struct protocol_info *p = &protocol_table[index + 1];
    *name = (struct expression_name){slice_text(p->tag), slice_text(p->name), p->id};
    return true;
}

static bool category_at(unsigned index, struct expression_name *name)
{
    if (index >= CATEGORIES)
        return false;
    const struct category_info *c = &categories[index];
    *name = (struct expression_name){slice_text(c->tag), slice_text(c->name), c->number};
    return true;
}

/* Several applications are of one category: a name may come more than once. */
static bool application_category_at(const struct catalogue *c, unsigned index,
                                    struct expression_name *name)
{
    if (index >= catalogue_count(c))
        return false;
    struct slice tag = catalogue_at(c, index).category;
    *name = (struct expression_name){tag, SLICE_NONE, filter_category(tag)};
    return true;
}

static bool application_at(const struct catalogue *c, unsigned index, struct expression_name *name)
{
    if (index >= catalogue_count(c))
        return false;
    struct application a = catalogue_at(c, index);
    *name = (struct expression_name){a.tag, a.name, a.id};
    return true;
}

static bool risk_at(unsigned index, struct expression_name *name)
{
    for (unsigned number = 0; number < RISK_LIMIT; number++) {
        const struct risk_info *r = risk_info(number);
        if (r == NULL || index-- > 0)
            continue;
        *name = (struct expression_name){slice_text(r->tag), SLICE_NONE, r->number};
        return true;
    }
    return false;
}

static bool evidence_at(unsigned index, struct expression_name *name)
{
    if (index >= EVIDENCE_COUNT)
        return false;
    name->tag = slice_text(evidence_name((enum evidence_method)index));
    return true;
}

bool filter_name(void *user, enum expression_variable variable, unsigned index,
                 struct expression_name *name)
{
    const struct catalogue *catalogue = ((const struct filter_names *)user)->catalogue;
    switch (variable) {
    case EXPRESSION_APPLICATION:
        return application_at(catalogue, index, name);
    case EXPRESSION_PROTOCOL:
    case EXPRESSION_PROTOCOL_PATH:
        return protocol_at(catalogue, index, name);
    case EXPRESSION_CATEGORY:
        if (catalogue == NULL)
            return false;
        return index < CATEGORIES ? category_at(index, name)
                                  : application_category_at(catalogue, index - CATEGORIES, name);
    case EXPRESSION_APPLICATION_CATEGORY:
        return application_category_at(catalogue, index, name);
    case EXPRESSION_PROTOCOL_CATEGORY:
        return category_at(index, name);
    case EXPRESSION_RISKS:
        return risk_at(index, name);
    case EXPRESSION_EVIDENCE_METHOD:
        return evidence_at(index, name);
    default:
        return false;
    }
}
