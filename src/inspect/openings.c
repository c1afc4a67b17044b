/* Opening table: for each of the first bytes of each side a vector of the openings that allow its
 * value. Most values are allowed by the same ones, so that they share a few dozen vectors. */
/* SPDX-License-Identifier: MIT */
#include "inspect/openings.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/pattern.h"

enum {
    TRANSPORTS = 5,
    WORD_BITS = 64,
    PORT_PLACES = 4096, /* a power of two, well above the number of usual ports */
    RESIDENTS = 8
};

struct entry {
    const struct opening *opening;
    uint16_t dissector;
    uint16_t shortest, longest; /* of datagrams: lengths that agree */
    uint16_t exact;             /* EXACT_RANK, or 0 for a heuristic */
    uint16_t far_at;            /* where a word has to be `far_word` in the bits of `far_mask` */
    uint32_t far_word, far_mask;
    uint8_t strength[OPENING_BYTES + 1]; /* bits that it fixes of the first so many bytes */
};

/* The openings that are possible on one transport from one side: for each of the first bytes a row
 * of bits for those that allow its value. Values that no opening tells apart are one class. */
struct side {
    struct entry *entries; /* the likeliest first, as rank_of() has it but for ports */
    unsigned count;
    unsigned words;
    uint8_t class_of[OPENING_BYTES][256];
    uint64_t *rows[OPENING_BYTES]; /* [classes][words] */
    unsigned room;
    /* While it is made: the drafts, and those of them that say something of the byte in hand. */
    struct draft *drafts;
    uint16_t *telling;
    unsigned telling_count;
};

/* An opening before its place is known. */
struct draft {
    struct entry entry;
    struct beginning beginning;
    uint16_t rank;
    unsigned place; /* among the entries */
};

struct opening_table {
    const struct dissector **dissectors; /* the built-in ones, then the others */
    uint16_t *named; /* by dissector: the protocol that it names when it does not say which */
    unsigned dissector_count;
    struct side side[TRANSPORTS * 2];            /* by transport, then client and server */
    const struct usual_port *ports[PORT_PLACES]; /* open addressing by port */
    uint16_t port_owner[PORT_PLACES];            /* the dissectors whose ports they are */
    uint8_t *port_transports; /* by protocol: those on which it has usual ports */
    unsigned protocol_count;
};

static bool parse_pattern(const char *text, struct beginning *b)
{
    uint8_t bytes[OPENING_BYTES + FAR_BYTES] = {0}, mask[OPENING_BYTES + FAR_BYTES] = {0};
    size_t count, wrong;
    if (!pattern_read(slice_text(text), bytes, mask, sizeof bytes, &count, &wrong))
        return false;
    *b = (struct beginning){.count = (uint8_t)(count < OPENING_BYTES ? count : OPENING_BYTES),
                            .far_at = OPENING_BYTES};
    memcpy(b->bytes, bytes, OPENING_BYTES);
    memcpy(b->mask, mask, OPENING_BYTES);
    memcpy(b->far_bytes, bytes + OPENING_BYTES, FAR_BYTES);
    memcpy(b->far_mask, mask + OPENING_BYTES, FAR_BYTES);
    return true;
}

static uint32_t load_word(const uint8_t *at)
{
    uint32_t word;
    memcpy(&word, at, sizeof word);
    return word;
}

static void set_bit(uint64_t *words, unsigned bit)
{
    words[bit / WORD_BITS] |= UINT64_C(1) << bit % WORD_BITS;
}

const struct dissector *opening_table_dissector(const struct opening_table *t, unsigned number)
{
    return t->dissectors[number];
}

enum protocol opening_table_protocol(const struct opening_table *t, unsigned number)
{
    return (enum protocol)t->named[number];
}

/* True for the openings that a side has: their transport is one of its and they may come from it.
 */
static bool belongs(const struct opening *o, unsigned side)
{
    return (o->on >> side / 2 & 1) != 0 && (o->from >> side % 2 & 1) != 0;
}

enum { PORT_RANK = 1024, EXACT_RANK = 256, RANKS = EXACT_RANK + 8 + 8 * OPENING_BYTES + 1 };

static unsigned bits_of(uint8_t mask)
{
    return mask == 0xff ? 8 : mask == 0 ? 0 : (unsigned)__builtin_popcount(mask);
}

static struct draft draft_of(uint16_t dissector, bool heuristic, const struct opening *opening,
                             const struct beginning *b)
{
    uint16_t shortest = opening->shortest > b->count ? opening->shortest : b->count;
    uint16_t longest = opening->longest != 0 ? opening->longest : UINT16_MAX;
    uint16_t exact = heuristic ? 0 : EXACT_RANK;
    struct draft d = {.entry = {opening,
                                dissector,
                                shortest,
                                longest,
                                exact,
                                b->far_at,
                                load_word(b->far_bytes),
                                load_word(b->far_mask),
                                {0}},
                      .beginning = *b};
    uint8_t *strength = d.entry.strength;
    strength[0] = opening->length_rule != LENGTH_FREE ? 8 : 0;
    for (unsigned at = 0; at < OPENING_BYTES; at++) {
        unsigned fixed = at < b->count ? bits_of(b->mask[at]) : 0;
        strength[at + 1] = (uint8_t)(strength[at] + fixed);
    }
    d.rank = (uint16_t)(strength[OPENING_BYTES] + exact);
    return d;
}

/* Gives each draft its place: the highest rank first, of equals the one that came first. */
static void place_drafts(struct side *s)
{
    unsigned next[RANKS] = {0}, place = 0;
    for (unsigned i = 0; i < s->count; i++)
        next[s->drafts[i].rank]++;
    for (unsigned rank = RANKS; rank-- > 0;) {
        unsigned here = next[rank];
        next[rank] = place;
        place += here;
    }
    for (unsigned i = 0; i < s->count; i++)
        s->drafts[i].place = next[s->drafts[i].rank]++;
}

/* The classes of the values of one byte, and one value of each. Each round takes the values that
 * one beginning allows out of their classes. */
struct classes {
    uint8_t *of; /* [256] */
    unsigned count;
    unsigned size[256];
    uint8_t one[256];
    unsigned round;
    struct {
        unsigned round; /* the last one that touched it; what follows belongs to that */
        unsigned leave; /* values that leave it */
        uint8_t into;   /* where they go; itself while that is not known, or where none stays */
    } split[256];
    uint16_t done[256]; /* bits and mask of earlier rounds, as far as they are remembered */
};

static bool is_free(const struct beginning *b, unsigned at)
{
    return at >= b->count || b->mask[at] == 0;
}

/* Counts a value that leaves its class in this round. */
static void count_value(struct classes *c, unsigned value)
{
    uint8_t from = c->of[value];
    if (c->split[from].round != c->round) {
        c->split[from].round = c->round;
        c->split[from].leave = 0;
        c->split[from].into = from;
    }
    c->split[from].leave++;
}

/* Moves a value to those that leave the same class, unless nothing would stay behind. */
static void move_value(struct classes *c, unsigned value)
{
    uint8_t from = c->of[value];
    if (c->split[from].into == from) {
        if (c->split[from].leave == c->size[from])
            return;
        c->split[from].into = (uint8_t)c->count++;
    }
    uint8_t into = c->split[from].into;
    c->of[value] = into;
    c->size[into]++;
    c->size[from]--;
}

static void split_classes(struct classes *c, uint8_t bits, uint8_t mask)
{
    unsigned free_bits = (uint8_t)~mask, value = free_bits;
    uint16_t what = (uint16_t)(mask << 8 | bits), *done = &c->done[(mask ^ bits) & 0xff];
    if (*done == what)
        return;
    *done = what;
    c->round++;
    do {
        value = (value - 1) & free_bits;
        count_value(c, bits | value);
    } while (value != free_bits);
    do {
        value = (value - 1) & free_bits;
        move_value(c, bits | value);
    } while (value != free_bits);
}

static void make_classes(struct side *s, unsigned at, struct classes *c)
{
    *c = (struct classes){.of = s->class_of[at], .count = 1, .size = {256}};
    for (unsigned i = 0; i < s->telling_count; i++) {
        const struct beginning *b = &s->drafts[s->telling[i]].beginning;
        split_classes(c, b->bytes[at], b->mask[at]);
    }
    for (unsigned value = 0; value < 256; value++)
        c->one[c->of[value]] = (uint8_t)value;
}

/* Sets the bit of a place in the rows of all values that the beginning allows for a byte. */
static void allow_values(uint64_t *rows, const struct side *s, const struct classes *c,
                         const struct draft *d, unsigned at)
{
    uint8_t bits = d->beginning.bytes[at], mask = d->beginning.mask[at];
    unsigned free_bits = (uint8_t)~mask, value = free_bits;
    if (1U << bits_of((uint8_t)free_bits) > c->count) {
        for (unsigned class = 0; class < c->count; class ++)
            if ((c->one[class] & mask) == bits)
                set_bit(rows + (size_t) class * s->words, d->place);
        return;
    }
    do {
        value = (value - 1) & free_bits;
        set_bit(rows + (size_t)c->of[bits | value] * s->words, d->place);
    } while (value != free_bits);
}

/* The rows of one of the first bytes: those that allow all its values stand in each row. `first` is
 * the room for one row. */
static bool fill_rows(struct side *s, unsigned at, uint64_t *first)
{
    struct classes classes;
    memset(first, 0, s->words * sizeof *first);
    s->telling_count = 0;
    for (unsigned i = 0; i < s->count; i++)
        if (is_free(&s->drafts[i].beginning, at))
            set_bit(first, s->drafts[i].place);
        else
            s->telling[s->telling_count++] = (uint16_t)i;
    make_classes(s, at, &classes);
    s->rows[at] = malloc((size_t)classes.count * s->words * sizeof *s->rows[at]);
    if (s->rows[at] == NULL)
        return false;
    for (unsigned class = 0; class < classes.count; class ++)
        memcpy(s->rows[at] + (size_t) class * s->words, first, s->words * sizeof *first);
    for (unsigned i = 0; i < s->telling_count; i++)
        allow_values(s->rows[at], s, &classes, &s->drafts[s->telling[i]], at);
    return true;
}

static bool finish_side(struct side *s)
{
    uint64_t *row = calloc((size_t)s->words + 1, sizeof *row);
    bool made = row != NULL;
    place_drafts(s);
    for (unsigned i = 0; i < s->count; i++)
        s->entries[s->drafts[i].place] = s->drafts[i].entry;
    for (unsigned at = 0; made && at < OPENING_BYTES && s->words > 0; at++)
        made = fill_rows(s, at, row);
    free(row);
    free(s->drafts);
    free(s->telling);
    s->drafts = NULL;
    s->telling = NULL;
    return made;
}

static bool add_opening(struct opening_table *t, uint16_t dissector, const struct opening *opening)
{
    struct beginning parsed;
    const struct beginning *b = opening->beginning != NULL ? opening->beginning : &parsed;
    if (b == &parsed && !parse_pattern(opening->pattern == NULL ? "" : opening->pattern, &parsed))
        return false;
    struct draft draft = draft_of(dissector, t->dissectors[dissector]->heuristic, opening, b);
    for (unsigned side = 0; side < COUNT_OF(t->side); side++)
        if (belongs(opening, side))
            t->side[side].drafts[t->side[side].count++] = draft;
    return true;
}

/* False when there are more usual ports than places. */
static bool add_ports(struct opening_table *t, unsigned number, unsigned *used)
{
    const struct dissector *d = t->dissectors[number];
    for (unsigned i = 0; i < d->port_count; i++) {
        unsigned at = d->ports[i].port & (PORT_PLACES - 1);
        while (t->ports[at] != NULL)
            at = (at + 1) & (PORT_PLACES - 1);
        t->ports[at] = &d->ports[i];
        t->port_owner[at] = (uint16_t)number;
        if (d->ports[i].protocol < t->protocol_count)
            t->port_transports[d->ports[i].protocol] |= d->any_port ? 0 : d->ports[i].on;
        if (++*used > PORT_PLACES / 2)
            return false;
    }
    return true;
}

static bool list_dissectors(struct opening_table *t, struct more_dissectors more)
{
    t->dissector_count = DISSECTOR_COUNT + more.count;
    t->dissectors = calloc(t->dissector_count, sizeof *t->dissectors);
    t->named = calloc(t->dissector_count, sizeof *t->named);
    t->protocol_count = PROTOCOL_COUNT;
    if (t->dissectors == NULL || t->named == NULL)
        return false;
    for (unsigned d = 0; d < t->dissector_count; d++) {
        const struct dissector *one =
            d < DISSECTOR_COUNT ? dissector_table[d] : &more.dissector[d - DISSECTOR_COUNT];
        t->dissectors[d] = one;
        t->named[d] = (uint16_t)(d < DISSECTOR_COUNT ? dissector_protocol((enum dissector_id)d)
                                                     : one->protocol);
        for (unsigned o = 0; o < one->opening_count; o++)
            for (unsigned side = 0; side < COUNT_OF(t->side); side++)
                t->side[side].room += belongs(&one->openings[o], side);
        if (one->protocol >= t->protocol_count)
            t->protocol_count = one->protocol + 1U;
    }
    t->port_transports = calloc(t->protocol_count, sizeof *t->port_transports);
    return t->port_transports != NULL;
}

static bool make_room(struct side *s)
{
    s->words = (s->room + WORD_BITS - 1) / WORD_BITS;
    /* Each is written before it is read. */
    s->entries = malloc(((size_t)s->room + 1) * sizeof *s->entries);
    s->drafts = malloc(((size_t)s->room + 1) * sizeof *s->drafts);
    s->telling = malloc(((size_t)s->room + 1) * sizeof *s->telling);
    return s->entries != NULL && s->drafts != NULL && s->telling != NULL;
}

static bool add_dissectors(struct opening_table *t, struct sonde_error *error)
{
    unsigned ports = 0;
    for (unsigned d = 0; d < t->dissector_count; d++) {
        const struct dissector *one = t->dissectors[d];
        if (!add_ports(t, d, &ports)) {
            (void)error_set(error, SONDE_EINVAL, "more usual ports than the table has places");
            return false;
        }
        for (unsigned o = 0; o < one->opening_count; o++) {
            if (add_opening(t, (uint16_t)d, &one->openings[o]))
                continue;
            (void)error_set(error, SONDE_ESYNTAX, "%s: opening %u: bad pattern \"%s\"", one->name,
                            o, one->openings[o].pattern);
            return false;
        }
    }
    return true;
}

static struct opening_table *out_of_memory(struct opening_table *t, struct sonde_error *error)
{
    opening_table_free(t);
    (void)error_set(error, SONDE_ENOMEM, "no memory for the opening table");
    return NULL;
}

struct opening_table *opening_table_new(struct more_dissectors more, struct sonde_error *error)
{
    struct opening_table *t = calloc(1, sizeof *t);
    bool made = t != NULL && list_dissectors(t, more);
    for (unsigned side = 0; made && side < COUNT_OF(t->side); side++)
        made = make_room(&t->side[side]);
    if (!made)
        return out_of_memory(t, error);
    if (!add_dissectors(t, error)) {
        opening_table_free(t);
        return NULL;
    }
    for (unsigned side = 0; made && side < COUNT_OF(t->side); side++)
        made = finish_side(&t->side[side]);
    return made ? t : out_of_memory(t, error);
}

void opening_table_free(struct opening_table *t)
{
    if (t == NULL)
        return;
    free(t->dissectors);
    free(t->named);
    free(t->port_transports);
    for (unsigned side = 0; side < COUNT_OF(t->side); side++) {
        free(t->side[side].entries);
        for (unsigned at = 0; at < OPENING_BYTES; at++)
            free(t->side[side].rows[at]);
        free(t->side[side].drafts);
        free(t->side[side].telling);
    }
    free(t);
}

static bool length_agrees(const struct entry *e, const struct opening_query *q)
{
    const struct opening *o = e->opening;
    size_t size = q->bytes.length;
    if (q->on == ON_TCP)
        return true;
    if (size < e->shortest || size > e->longest)
        return false;
    if (o->length_rule == LENGTH_FREE)
        return true;
    struct cursor c = cursor_over(q->bytes);
    cursor_skip(&c, o->length_at);
    uint32_t told = o->length_rule == LENGTH_BE16   ? cursor_u16be(&c)
                    : o->length_rule == LENGTH_LE16 ? cursor_u16le(&c)
                    : o->length_rule == LENGTH_BE32 ? cursor_u32be(&c)
                    : o->length_rule == LENGTH_LE32 ? cursor_u32le(&c)
                                                    : cursor_u8(&c);
    return cursor_ok(&c) && (int64_t)told + o->length_plus == (int64_t)size;
}

/* Bytes further on that have not come yet may agree. */
static bool far_agrees(const struct entry *e, struct slice bytes)
{
    return e->far_mask == 0 || bytes.length < (size_t)e->far_at + FAR_BYTES ||
           (load_word(bytes.at + e->far_at) & e->far_mask) == e->far_word;
}

struct ranked {
    uint16_t dissector;
    uint16_t rank;
};

/* The candidates so far, the likeliest first. */
struct ranking {
    const struct opening_table *table;
    const struct opening_query *query;
    unsigned residents; /* dissectors that usually listen on one of the two ports */
    uint16_t resident[RESIDENTS];
    unsigned count;
    uint64_t listed; /* a bit for each in the list, by its number's last bits */
    struct ranked list[OPENING_CANDIDATES];
};

/* Who usually listens on a port; of ports that tell nothing nobody does. */
static void add_residents(struct ranking *r, uint16_t port)
{
    const struct opening_table *t = r->table;
    for (unsigned at = port & (PORT_PLACES - 1); t->ports[at] != NULL;
         at = (at + 1) & (PORT_PLACES - 1))
        if (t->ports[at]->port == port && (t->ports[at]->on & r->query->on) != 0 &&
            !t->ports[at]->is_no_guess && r->residents < RESIDENTS)
            r->resident[r->residents++] = t->port_owner[at];
}

static bool is_resident(const struct ranking *r, uint16_t dissector)
{
    for (unsigned i = 0; i < r->residents; i++)
        if (r->resident[i] == dissector)
            return true;
    return false;
}

/* Puts a dissector at its place; one that is there keeps its best rank. */
static void insert(struct ranking *r, struct ranked new)
{
    unsigned at = r->count;
    uint64_t bit = UINT64_C(1) << new.dissector % 64;
    for (unsigned i = 0; (r->listed & bit) != 0 && i < r->count; i++) {
        if (r->list[i].dissector != new.dissector)
            continue;
        if (r->list[i].rank >= new.rank)
            return;
        at = i;
        break;
    }
    if (at == r->count) {
        if (r->count == OPENING_CANDIDATES && r->list[at - 1].rank >= new.rank)
            return;
        at = r->count < OPENING_CANDIDATES ? r->count++ : r->count - 1;
        r->listed |= bit;
    }
    for (; at > 0 && r->list[at - 1].rank < new.rank; at--)
        r->list[at] = r->list[at - 1];
    r->list[at] = new;
}

static uint16_t rank_of(const struct ranking *r, const struct entry *e)
{
    const struct opening_query *q = r->query;
    /* Bytes that have not come yet say nothing. */
    uint16_t rank = e->strength[q->bytes.length < OPENING_BYTES ? q->bytes.length : OPENING_BYTES];
    if (is_resident(r, e->dissector))
        rank += PORT_RANK;
    return (uint16_t)(rank + e->exact);
}

/* Ranks the dissectors of the openings that a word's bits stand for, the first of them at `first`.
 */
static void rank_open(struct ranking *r, const struct entry *first, uint64_t open)
{
    const struct opening_query *q = r->query;
    for (; open != 0; open &= open - 1) {
        const struct entry *e = first + __builtin_ctzll(open);
        if ((q->on & (ON_IP | ON_ETHER)) != 0 && e->opening->number != q->number)
            continue;
        if (length_agrees(e, q) && far_agrees(e, q->bytes))
            insert(r, (struct ranked){e->dissector, rank_of(r, e)});
    }
}

unsigned opening_table_find(const struct opening_table *t, const struct opening_query *q,
                            uint16_t found[OPENING_CANDIDATES])
{
    struct ranking ranking;
    unsigned on = (unsigned)__builtin_ctz(q->on);
    const struct side *s = &t->side[on * 2 + (q->from == FROM_SERVER)];
    size_t bytes = q->bytes.length < OPENING_BYTES ? q->bytes.length : OPENING_BYTES;
    ranking.table = t;
    ranking.query = q;
    ranking.count = ranking.residents = 0;
    ranking.listed = 0;
    add_residents(&ranking, q->server_port);
    if (q->client_port != q->server_port)
        add_residents(&ranking, q->client_port);
    const uint64_t *row[OPENING_BYTES];
    for (size_t at = 0; at < bytes; at++)
        row[at] = s->rows[at] + (size_t)s->class_of[at][q->bytes.at[at]] * s->words;
    for (unsigned w = 0; w < s->words; w++) {
        unsigned left = s->count - w * WORD_BITS;
        uint64_t open = left >= WORD_BITS ? UINT64_MAX : (UINT64_C(1) << left) - 1;
        /* Mostly nothing is left after two or three bytes. */
        for (size_t at = 0; at < bytes && open != 0; at++)
            open &= row[at][w];
        if (open != 0)
            rank_open(&ranking, s->entries + (size_t)w * WORD_BITS, open);
    }
    for (unsigned i = 0; i < ranking.count; i++)
        found[i] = ranking.list[i].dissector;
    return ranking.count;
}

enum protocol usual_protocol(const struct opening_table *t, uint8_t on, uint16_t port)
{
    for (unsigned at = port & (PORT_PLACES - 1); t->ports[at] != NULL;
         at = (at + 1) & (PORT_PLACES - 1))
        if (t->ports[at]->port == port && (t->ports[at]->on & on) != 0 &&
            !t->ports[at]->is_no_guess)
            return (enum protocol)t->ports[at]->protocol;
    return PROTOCOL_UNKNOWN;
}

bool unusual_port(const struct opening_table *t, enum protocol protocol, uint8_t on, uint16_t port)
{
    if ((unsigned)protocol >= t->protocol_count || (t->port_transports[protocol] & on) == 0)
        return false;
    for (unsigned at = port & (PORT_PLACES - 1); t->ports[at] != NULL;
         at = (at + 1) & (PORT_PLACES - 1)) {
        const struct usual_port *usual = t->ports[at];
        if (usual->port == port && usual->protocol == protocol && (usual->on & on) != 0)
            return false;
    }
    return true;
}
