/* Compiling networks: prefixes that lie in one another become ranges that do not. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signatures/build.h"

enum layer { LAYER_APPLICATION, LAYER_LIST, LAYER_SYSTEM, LAYERS };

/* What an address is in: numbers plus 1, as in SECTION_PLACE. */
struct where {
    uint32_t of[LAYERS];
};

/* A prefix that says something, with its rule. */
struct prefix {
    struct network network;
    uint8_t layer;
    uint32_t rule;   /* number in the model */
    uint32_t number; /* what its layer says */
};

struct range {
    struct address start;
    struct where where;
};

/* The prefixes that the current one lies in, the widest first. */
struct open_prefix {
    struct address last;
    struct where where;
};

struct sweep {
    bool is4;
    struct buffer ranges;             /* struct range */
    struct open_prefix open[3 * 129]; /* a chain has each length once in each layer */
    unsigned depth;
};

static int compare_addresses(const struct address *a, const struct address *b)
{
    return memcmp(a->bytes, b->bytes, sizeof a->bytes);
}

/* By beginning; of those with the same the widest first, then layer and source order. */
static int by_start(const void *a, const void *b)
{
    const struct prefix *one = a, *two = b;
    int order = compare_addresses(&one->network.address, &two->network.address);
    if (order != 0)
        return order;
    if (one->network.prefix != two->network.prefix)
        return (int)one->network.prefix - (int)two->network.prefix;
    if (one->layer != two->layer)
        return (int)one->layer - (int)two->layer;
    return one->rule < two->rule ? -1 : 1;
}

static struct address last_of(const struct network *n)
{
    struct address a = n->address;
    for (unsigned bit = n->prefix; bit < 128; bit++)
        a.bytes[bit / 8] |= (uint8_t)(0x80 >> bit % 8);
    return a;
}

/* The address behind this one; false behind the last. */
static bool step(struct address *a)
{
    for (unsigned i = sizeof a->bytes; i-- > 0;)
        if (++a->bytes[i] != 0)
            return true;
    return false;
}

static void begin_range(struct sweep *s, struct address start, struct where where)
{
    struct range r = {start, where};
    struct range *last = s->ranges.length == 0
                             ? NULL
                             : (struct range *)(void *)(s->ranges.bytes + s->ranges.length) - 1;
    if (last != NULL && address_equal(&last->start, &start))
        last->where = where;
    else
        buffer_append(&s->ranges, &r, sizeof r);
}

/* Closes the open prefixes that end before `next`, or all. */
static void close_before(struct sweep *s, const struct address *next)
{
    while (s->depth > 0) {
        struct open_prefix *top = &s->open[s->depth - 1];
        if (next != NULL && compare_addresses(&top->last, next) >= 0)
            return;
        struct address behind = top->last;
        s->depth--;
        struct where outer = s->depth > 0 ? s->open[s->depth - 1].where : (struct where){{0}};
        if (step(&behind) && (!s->is4 || address_is4(&behind)))
            begin_range(s, behind, outer);
    }
}

static void add_prefix(struct sweep *s, const struct prefix *p)
{
    close_before(s, &p->network.address);
    struct where where = s->depth > 0 ? s->open[s->depth - 1].where : (struct where){{0}};
    where.of[p->layer] = p->number;
    begin_range(s, p->network.address, where);
    s->open[s->depth++] = (struct open_prefix){last_of(&p->network), where};
}

/* The number of a place among those that were written; they are few. */
static uint32_t write_place(struct builder *b, struct where where, uint32_t *table, uint32_t mask)
{
    struct buffer *out = &b->section[SECTION_PLACE];
    uint64_t hash = (where.of[0] * UINT64_C(0x9e3779b97f4a7c15)) ^
                    (where.of[1] * UINT64_C(0xbf58476d1ce4e5b9)) ^
                    (where.of[2] * UINT64_C(0x94d049bb133111eb));
    for (uint32_t at = (uint32_t)(hash >> 32);; at++) {
        uint32_t *place = &table[at & mask];
        if (*place == 0) {
            *place = build_count(b, SECTION_PLACE) + 1;
            BUILD(b, PLACE, where.of[0], where.of[1], where.of[2]);
            return *place - 1;
        }
        const uint8_t *record = out->bytes + (size_t)(*place - 1) * WORDS_PLACE * 4;
        if (load_word(record) == where.of[0] && load_word(record + 4) == where.of[1] &&
            load_word(record + 8) == where.of[2])
            return *place - 1;
    }
}

static uint32_t word_of(const struct address *a, unsigned word)
{
    const uint8_t *at = a->bytes + (size_t)word * 4;
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

/* About one part of the index for each range, a power of two of them. */
static void write_index(struct builder *b, enum section index, enum section ranges, unsigned words)
{
    enum { BITS_MOST = 16 };
    const struct buffer *all = &b->section[ranges];
    uint32_t count = build_count(b, ranges), at = 0, bits = 0;
    while (bits < BITS_MOST && UINT32_C(1) << bits < count)
        bits++;
    for (uint32_t part = 0; part <= UINT32_C(1) << bits; part++) {
        while (at < count && bits > 0 &&
               load_word(all->bytes + (size_t)at * words * 4) >> (32 - bits) < part)
            at++;
        uint32_t first = part == UINT32_C(1) << bits ? count : at;
        build_words(b, index, &first, 1);
    }
}

static void write_ranges(struct builder *b, const struct sweep *s)
{
    const struct range *all = (const struct range *)(const void *)s->ranges.bytes;
    size_t count = s->ranges.length / sizeof *all;
    uint32_t mask = 1023;
    while (mask < count * 2)
        mask = mask * 2 + 1;
    uint32_t *table = calloc((size_t)mask + 1, sizeof *table);
    b->failed = b->failed || table == NULL;
    struct where before = {{0}};
    bool has_before = false;
    for (size_t i = 0; i < count && !b->failed; i++) {
        const struct range *r = &all[i];
        if (has_before && memcmp(&before, &r->where, sizeof before) == 0)
            continue;
        before = r->where;
        has_before = true;
        uint32_t place = write_place(b, r->where, table, mask);
        if (s->is4)
            BUILD(b, RANGE4, word_of(&r->start, 3), place);
        else
            BUILD(b, RANGE6, word_of(&r->start, 0), word_of(&r->start, 1), word_of(&r->start, 2),
                  word_of(&r->start, 3), place);
    }
    free(table);
}

/* Writes what one version's prefixes, sorted, come to. */
static void sweep_prefixes(struct builder *b, const struct prefix *all, size_t count, bool is4)
{
    struct sweep *s = calloc(1, sizeof *s);
    if (s == NULL) {
        b->failed = true;
        return;
    }
    const struct rule_entry *rules = ENTRIES(b->model, rules, rule_entry);
    s->is4 = is4;
    for (size_t i = 0; i < count;) {
        const struct prefix *winner = &all[i];
        for (i++; i < count && all[i].layer == winner->layer &&
                  all[i].network.prefix == winner->network.prefix &&
                  address_equal(&all[i].network.address, &winner->network.address);
             i++)
            if (build_second_wins(b, &rules[winner->rule], &rules[all[i].rule]))
                winner = &all[i];
        struct prefix p = *winner;
        struct rule_entry rule = rules[p.rule];
        if (p.layer == LAYER_SYSTEM)
            rule.owner = p.number - 1;
        uint32_t number = build_rule(b, &rule) + 1;
        p.number = p.layer == LAYER_SYSTEM ? p.number : number;
        add_prefix(s, &p);
    }
    close_before(s, NULL);
    b->failed = b->failed || s->ranges.failed;
    if (!b->failed)
        write_ranges(b, s);
    buffer_free(&s->ranges);
    free(s);
}

/* ---- autonomous systems --------------------------------------------------------------------- */

static int by_number(const void *a, const void *b, void *systems)
{
    const struct system_entry *all = systems;
    uint32_t one = *(const uint32_t *)a, two = *(const uint32_t *)b;
    if (all[one].number != all[two].number)
        return all[one].number < all[two].number ? -1 : 1;
    return one < two ? -1 : 1;
}

/* The rules by which systems are applications'; they are few. */
struct claims {
    struct buffer rules; /* numbers in the model */
};

static void find_claims(struct builder *b, struct claims *c)
{
    const struct rule_entry *rules = ENTRIES(b->model, rules, rule_entry);
    for (uint32_t i = 0; i < ENTRY_COUNT(b->model, rules, rule_entry); i++)
        if (rules[i].kind == RULE_SYSTEM)
            buffer_append(&c->rules, &i, sizeof i);
    b->failed = b->failed || c->rules.failed;
}

/* The rule that makes a system an application's; NULL: there is none. */
static const struct rule_entry *claim_of(struct builder *b, const struct claims *c, uint32_t number)
{
    const struct rule_entry *rules = ENTRIES(b->model, rules, rule_entry), *winner = NULL;
    const uint32_t *claim = (const uint32_t *)(const void *)c->rules.bytes;
    for (size_t i = 0; i < c->rules.length / sizeof *claim; i++) {
        const struct rule_entry *r = &rules[claim[i]];
        if (r->number == number && (winner == NULL || build_second_wins(b, winner, r)))
            winner = r;
    }
    return winner;
}

/* Writes the systems, each once whatever entries add to it; leaves in `record` the number that each
 * entry became. */
static void write_systems(struct builder *b, const struct claims *claims, uint32_t *record)
{
    struct sonde_signatures *m = b->model;
    struct system_entry *all = ENTRIES(m, systems, system_entry);
    uint32_t count = ENTRY_COUNT(m, systems, system_entry);
    uint32_t *order = calloc((size_t)count + 1, sizeof *order);
    b->failed = b->failed || order == NULL;
    for (uint32_t i = 0; i < count && !b->failed; i++)
        order[i] = i;
    if (!b->failed)
        qsort_r(order, count, sizeof *order, by_number, all);
    for (uint32_t i = 0; i < count && !b->failed; i++) {
        const struct system_entry *s = &all[order[i]];
        if (i > 0 && all[order[i - 1]].number == s->number) {
            record[order[i]] = build_count(b, SECTION_SYSTEM) - 1;
            continue;
        }
        const struct rule_entry *rule = claim_of(b, claims, s->number);
        uint32_t claimed = rule == NULL ? 0 : build_rule(b, rule) + 1;
        record[order[i]] = build_count(b, SECTION_SYSTEM);
        BUILD(b, SYSTEM, s->number, build_text(b, s->name), claimed, s->place.file, s->place.line);
    }
    free(order);
}

/* An application may claim a system whose networks nobody has told: it is added without any. */
static void add_missing(struct builder *b, const struct claims *c)
{
    struct sonde_signatures *m = b->model;
    const struct rule_entry *rules = ENTRIES(m, rules, rule_entry);
    const uint32_t *claim = (const uint32_t *)(const void *)c->rules.bytes;
    for (size_t i = 0; i < c->rules.length / sizeof *claim; i++) {
        const struct rule_entry *r = &rules[claim[i]];
        const struct system_entry *all = ENTRIES(m, systems, system_entry);
        bool known = false;
        for (uint32_t s = 0; s < ENTRY_COUNT(m, systems, system_entry) && !known; s++)
            known = all[s].number == r->number;
        struct system_entry missing = {.number = r->number, .place = r->place};
        if (!known)
            (void)MODEL_ADD(m, systems, missing);
    }
}

void build_networks(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    struct claims claims = {{0}};
    find_claims(b, &claims);
    add_missing(b, &claims);
    const struct rule_entry *rules = ENTRIES(m, rules, rule_entry);
    uint32_t all = ENTRY_COUNT(m, rules, rule_entry);
    uint32_t *record = calloc((size_t)ENTRY_COUNT(m, systems, system_entry) + 1, sizeof *record);
    struct prefix *four = calloc((size_t)all + 1, sizeof *four);
    struct prefix *six = calloc((size_t)all + 1, sizeof *six);
    size_t fours = 0, sixes = 0;
    b->failed = b->failed || record == NULL || four == NULL || six == NULL || m->failed;
    if (!b->failed)
        write_systems(b, &claims, record);
    for (uint32_t i = 0; i < all && !b->failed; i++) {
        const struct rule_entry *r = &rules[i];
        if (r->kind != RULE_NETWORK && r->kind != RULE_LISTED_NETWORK && r->kind != RULE_ROUTED)
            continue;
        struct prefix p = {.network = r->network,
                           .layer = r->kind == RULE_NETWORK  ? LAYER_APPLICATION
                                    : r->kind == RULE_ROUTED ? LAYER_SYSTEM
                                                             : LAYER_LIST,
                           .rule = i};
        if (r->kind == RULE_ROUTED)
            p.number = record[r->owner] + 1;
        bool is4 = address_is4(&r->network.address) && r->network.prefix >= 96;
        *(is4 ? &four[fours++] : &six[sixes++]) = p;
    }
    if (!b->failed) {
        qsort(four, fours, sizeof *four, by_start);
        sweep_prefixes(b, four, fours, true);
        write_index(b, SECTION_INDEX4, SECTION_RANGE4, WORDS_RANGE4);
        qsort(six, sixes, sizeof *six, by_start);
        sweep_prefixes(b, six, sixes, false);
        write_index(b, SECTION_INDEX6, SECTION_RANGE6, WORDS_RANGE6);
    }
    buffer_free(&claims.rules);
    free(record);
    free(four);
    free(six);
}
