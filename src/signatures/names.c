/* Names in a compiled catalogue: from the top-level domain down, as far as there are rules. */
/* SPDX-License-Identifier: MIT */
#include "signatures/names.h"
#include "base/hash.h"
#include "signatures/catalogue.h"

uint64_t name_hash(uint32_t parent, struct slice label)
{
    return hash_bytes(label, parent);
}

/* The node of a label below another one; 0: there is none. */
static uint32_t find_child(const struct view *v, uint32_t parent, struct slice label)
{
    uint64_t hash = name_hash(parent, label);
    uint32_t mask = view_count(v, SECTION_BUCKET) - 1;
    for (uint32_t n = 0, at = (uint32_t)hash & mask; n <= mask; n++, at = (at + 1) & mask) {
        uint32_t bucket = VIEW(v, BUCKET, at, BUCKET_NODE);
        if (bucket == 0)
            return 0;
        uint32_t node = bucket & NAME_NODE_MASK;
        if (bucket >> NAME_TAG_SHIFT == hash >> NAME_HASH_SHIFT &&
            VIEW(v, NODE, node, NODE_PARENT) == parent &&
            slice_equal(view_text(v, VIEW(v, NODE, node, NODE_LABEL)), label))
            return node;
    }
    return 0;
}

/* Takes a node's rules into account; `left` is what of the name stands before its labels. */
static void apply(const struct view *v, uint32_t node, struct slice left, struct name_rules *found)
{
    struct span rules = VIEW_SPAN(v, NODE, node, NODE_RULE, RULE);
    bool one_more = left.length > 0 && slice_find_byte(left, '.') < 0;
    for (uint32_t rule = rules.at; rule < rules.end; rule++) {
        switch (VIEW(v, RULE, rule, RULE_KIND)) {
        case RULE_WILDCARD:
            if (!one_more)
                break;
            found->application = rule + 1;
            break;
        case RULE_EXACT:
            if (left.length > 0)
                break;
            found->application = rule + 1;
            break;
        case RULE_DOMAIN:
            found->application = rule + 1;
            break;
        case RULE_CERTIFICATE:
            found->certificate = rule + 1;
            break;
        case RULE_LISTED_WILDCARD:
            if (!one_more)
                break;
            found->list = rule + 1;
            break;
        case RULE_LISTED_EXACT:
            if (left.length > 0)
                break;
            found->list = rule + 1;
            break;
        case RULE_LISTED:
            found->list = rule + 1;
            break;
        default:
            break;
        }
    }
}

/* The last label of a name, which is cut off it. */
static struct slice last_label(struct slice *name)
{
    size_t begin = name->length;
    while (begin > 0 && name->at[begin - 1] != '.')
        begin--;
    struct slice label = slice_tail(*name, begin);
    name->length = begin > 0 ? begin - 1 : 0;
    return label;
}

struct name_rules catalogue_name(const struct catalogue *c, struct slice name)
{
    enum { LONGEST_NAME = 255 };
    struct name_rules found = {0};
    if (c == NULL || name.length > LONGEST_NAME)
        return found;
    const struct view *v = &c->view;
    for (uint32_t node = 0; name.length > 0;) {
        node = find_child(v, node, last_label(&name));
        if (node == 0)
            break;
        if (VIEW(v, NODE, node, NODE_RULE_COUNT) != 0)
            apply(v, node, name, &found);
    }
    return found;
}
