/* Compiling names: the tree of labels, its rules and its hash table. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/hash.h"
#include "signatures/build.h"
#include "signatures/names.h"

struct node {
    uint32_t parent;
    struct slice label;
};

/* A rule and the node that it stands at. */
struct placed {
    uint32_t node;
    uint32_t rule; /* number in the model */
};

struct tree {
    struct buffer nodes; /* struct node */
    uint32_t *table;     /* open addressing; 0: free */
    uint32_t mask;
    bool failed;
};

static const struct node *node_at(const struct tree *t, uint32_t n)
{
    return &((const struct node *)(const void *)t->nodes.bytes)[n];
}

static uint32_t node_count(const struct tree *t)
{
    return (uint32_t)(t->nodes.length / sizeof(struct node));
}

static uint32_t *child_place(const struct tree *t, uint32_t parent, struct slice label)
{
    for (uint32_t at = (uint32_t)name_hash(parent, label);; at++) {
        uint32_t *place = &t->table[at & t->mask];
        if (*place == 0 ||
            (node_at(t, *place)->parent == parent && slice_equal(node_at(t, *place)->label, label)))
            return place;
    }
}

static void grow_tree(struct tree *t)
{
    uint32_t *new = calloc((size_t)t->mask * 2 + 2, sizeof *new);
    if (new == NULL) {
        t->failed = true;
        return;
    }
    free(t->table);
    t->table = new;
    t->mask = t->mask * 2 + 1;
    for (uint32_t n = 1; n < node_count(t); n++)
        *child_place(t, node_at(t, n)->parent, node_at(t, n)->label) = n;
}

static uint32_t child(struct tree *t, uint32_t parent, struct slice label)
{
    if (node_count(t) >= t->mask / 2)
        grow_tree(t);
    if (t->failed)
        return 0;
    uint32_t *place = child_place(t, parent, label);
    if (*place == 0) {
        struct node n = {parent, label};
        *place = node_count(t);
        buffer_append(&t->nodes, &n, sizeof n);
        t->failed = t->nodes.failed || node_count(t) > NAME_NODE_MASK;
    }
    return *place;
}

static uint32_t node_of(struct tree *t, struct slice name)
{
    uint32_t node = 0;
    while (name.length > 0 && !t->failed) {
        size_t begin = name.length;
        while (begin > 0 && name.at[begin - 1] != '.')
            begin--;
        node = child(t, node, slice_tail(name, begin));
        name.length = begin > 0 ? begin - 1 : 0;
    }
    return node;
}

static bool is_name_rule(const struct rule_entry *r)
{
    return r->kind <= RULE_LISTED_WILDCARD;
}

/* Rules of one node together, by kind, then in the order of the sources. */
static int by_node(const void *a, const void *b, void *rules)
{
    const struct placed *one = a, *two = b;
    const struct rule_entry *all = rules;
    if (one->node != two->node)
        return one->node < two->node ? -1 : 1;
    int kinds = (int)all[one->rule].kind - (int)all[two->rule].kind;
    return kinds != 0 ? kinds : one->rule < two->rule ? -1 : 1;
}

/* Writes the rules of a node, of several of one kind the one that wins. Returns how many. */
static uint32_t write_rules(struct builder *b, const struct rule_entry *rules,
                            const struct placed *placed, size_t count)
{
    uint32_t written = 0;
    for (size_t i = 0; i < count;) {
        const struct rule_entry *winner = &rules[placed[i].rule];
        uint8_t kind = winner->kind;
        for (i++; i < count && rules[placed[i].rule].kind == kind; i++)
            if (build_second_wins(b, winner, &rules[placed[i].rule]))
                winner = &rules[placed[i].rule];
        (void)build_rule(b, winner);
        written++;
    }
    return written;
}

static void write_nodes(struct builder *b, const struct tree *t, const struct placed *placed,
                        size_t count)
{
    const struct rule_entry *rules = ENTRIES(b->model, rules, rule_entry);
    size_t at = 0;
    for (uint32_t n = 0; n < node_count(t); n++) {
        size_t from = at;
        while (at < count && placed[at].node == n)
            at++;
        uint32_t first = build_count(b, SECTION_RULE);
        uint32_t written = write_rules(b, rules, placed + from, at - from);
        BUILD(b, NODE, node_at(t, n)->parent, build_text(b, node_at(t, n)->label), first, written);
    }
}

/* At most two thirds of the places are taken: a search that fails is short. */
static void write_table(struct builder *b, const struct tree *t)
{
    uint32_t size = 2;
    while (size < node_count(t) + node_count(t) / 2 + 1)
        size *= 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL) {
        b->failed = true;
        return;
    }
    for (uint32_t n = 1; n < node_count(t); n++) {
        uint64_t hash = name_hash(node_at(t, n)->parent, node_at(t, n)->label);
        uint32_t at = (uint32_t)hash & (size - 1);
        while (table[at] != 0)
            at = (at + 1) & (size - 1);
        table[at] = n | (uint32_t)(hash >> NAME_HASH_SHIFT) << NAME_TAG_SHIFT;
    }
    build_words(b, SECTION_BUCKET, table, size);
    free(table);
}

void build_names(struct builder *b)
{
    enum { FIRST_TABLE = 4096 };
    struct sonde_signatures *m = b->model;
    struct rule_entry *rules = ENTRIES(m, rules, rule_entry);
    uint32_t all = ENTRY_COUNT(m, rules, rule_entry);
    struct tree t = {.table = calloc(FIRST_TABLE, sizeof *t.table), .mask = FIRST_TABLE - 1};
    struct placed *placed = calloc((size_t)all + 1, sizeof *placed);
    struct node root = {0, SLICE_NONE};
    size_t count = 0;
    t.failed = t.table == NULL || placed == NULL;
    buffer_append(&t.nodes, &root, sizeof root);
    for (uint32_t i = 0; i < all && !t.failed; i++)
        if (is_name_rule(&rules[i]))
            placed[count++] = (struct placed){node_of(&t, rules[i].text), i};
    b->failed = b->failed || t.failed || t.nodes.failed;
    if (!b->failed) {
        qsort_r(placed, count, sizeof *placed, by_node, rules);
        write_nodes(b, &t, placed, count);
        write_table(b, &t);
    }
    free(placed);
    free(t.table);
    buffer_free(&t.nodes);
}
