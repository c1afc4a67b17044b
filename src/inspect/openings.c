/* Opening table: for each of the first bytes a vector of the openings that allow its value. */
/* SPDX-License-Identifier: MIT */
#include "inspect/openings.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/pattern.h"

enum {
    TRANSPORTS = 5,
    WORD_BITS = 64,
    LANE = 4,          /* words that are taken together */
    PORT_PLACES = 4096 /* a power of two, well above the number of usual ports */
};

struct pattern {
    size_t count;
    uint8_t bytes[OPENING_BYTES];
    uint8_t mask[OPENING_BYTES];
};

struct entry {
    const struct opening *opening;
    uint16_t dissector;
    uint8_t count;                       /* bytes that it looks at */
    uint8_t strength[OPENING_BYTES + 1]; /* bits that it fixes of the first so many bytes */
};

struct opening_table {
    const struct dissector **dissectors; /* the built-in ones, then the others */
    unsigned dissector_count;
    struct entry *entries;
    unsigned count;
    unsigned words;
    uint64_t *by_byte;   /* [OPENING_BYTES][256][words] */
    uint64_t *by_any;    /* [OPENING_BYTES][words]: those that allow all bytes, while it is made */
    uint64_t *by_source; /* [TRANSPORTS][2][words] */
    const struct usual_port *ports[PORT_PLACES]; /* open addressing by port */
    uint8_t *port_transports; /* by protocol: those on which it has usual ports */
    unsigned protocol_count;
};

static bool pattern_parse(const char *text, struct pattern *p)
{
    size_t wrong;
    if (!pattern_read(slice_text(text), p->bytes, p->mask, OPENING_BYTES, &p->count, &wrong))
        return false;
    p->count = p->count < OPENING_BYTES ? p->count : OPENING_BYTES;
    return true;
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
    return number < DISSECTOR_COUNT ? dissector_protocol((enum dissector_id)number)
                                    : (enum protocol)t->dissectors[number]->protocol;
}

static bool add_opening(struct opening_table *t, unsigned bit, uint16_t dissector,
                        const struct opening *opening)
{
    struct pattern p;
    if (!pattern_parse(opening->pattern == NULL ? "" : opening->pattern, &p))
        return false;
    struct entry *e = &t->entries[bit];
    *e = (struct entry){.opening = opening, .dissector = dissector, .count = (uint8_t)p.count};
    e->strength[0] = opening->length_rule != LENGTH_FREE ? 8 : 0;
    for (unsigned at = 0; at < OPENING_BYTES; at++) {
        unsigned fixed = at < p.count ? (unsigned)__builtin_popcount(p.mask[at]) : 0;
        e->strength[at + 1] = (uint8_t)(e->strength[at] + fixed);
        uint64_t *values = t->by_byte + (size_t)at * 256 * t->words;
        bool exact = at < p.count && p.mask[at] == 0xff;
        if (at >= p.count || p.mask[at] == 0)
            set_bit(t->by_any + at * t->words, bit);
        else if (exact)
            set_bit(values + (size_t)p.bytes[at] * t->words, bit);
        for (unsigned byte = 0; byte < 256 && at < p.count && p.mask[at] != 0 && !exact; byte++)
            if ((byte & p.mask[at]) == p.bytes[at])
                set_bit(values + (size_t)byte * t->words, bit);
    }
    for (unsigned on = 0; on < TRANSPORTS; on++)
        for (unsigned from = 0; from < 2; from++)
            if ((opening->on & 1 << on) != 0 && (opening->from & 1 << from) != 0)
                set_bit(t->by_source + (on * 2 + from) * t->words, bit);
    return true;
}

/* False when there are more usual ports than places. */
static bool add_ports(struct opening_table *t, const struct dissector *d, unsigned *used)
{
    for (unsigned i = 0; i < d->port_count; i++) {
        unsigned at = d->ports[i].port & (PORT_PLACES - 1);
        while (t->ports[at] != NULL)
            at = (at + 1) & (PORT_PLACES - 1);
        t->ports[at] = &d->ports[i];
        if (d->ports[i].protocol < t->protocol_count)
            t->port_transports[d->ports[i].protocol] |= d->any_port ? 0 : d->ports[i].on;
        if (++*used > PORT_PLACES / 2)
            return false;
    }
    return true;
}

/* Openings that allow all bytes at a place stand in each of its rows. */
static void spread_any(struct opening_table *t)
{
    for (unsigned at = 0; at < OPENING_BYTES; at++)
        for (unsigned byte = 0; byte < 256; byte++)
            for (unsigned w = 0; w < t->words; w++)
                t->by_byte[(at * 256 + byte) * t->words + w] |= t->by_any[at * t->words + w];
    free(t->by_any);
    t->by_any = NULL;
}

static bool list_dissectors(struct opening_table *t, struct more_dissectors more)
{
    t->dissector_count = DISSECTOR_COUNT + more.count;
    t->dissectors = calloc(t->dissector_count, sizeof *t->dissectors);
    t->protocol_count = PROTOCOL_COUNT;
    for (unsigned d = 0; t->dissectors != NULL && d < t->dissector_count; d++) {
        const struct dissector *one =
            d < DISSECTOR_COUNT ? dissector_table[d] : &more.dissector[d - DISSECTOR_COUNT];
        t->dissectors[d] = one;
        t->count += one->opening_count;
        if (one->protocol >= t->protocol_count)
            t->protocol_count = one->protocol + 1U;
    }
    t->port_transports = calloc(t->protocol_count, sizeof *t->port_transports);
    return t->dissectors != NULL && t->port_transports != NULL;
}

static bool make_rows(struct opening_table *t)
{
    t->words = (t->count + LANE * WORD_BITS - 1) / (LANE * WORD_BITS) * LANE;
    t->entries = calloc(t->count, sizeof *t->entries);
    t->by_byte = calloc((size_t)OPENING_BYTES * 256 * t->words, sizeof *t->by_byte);
    t->by_any = calloc((size_t)OPENING_BYTES * t->words, sizeof *t->by_any);
    t->by_source = calloc((size_t)TRANSPORTS * 2 * t->words, sizeof *t->by_source);
    return t->entries != NULL && t->by_byte != NULL && t->by_any != NULL && t->by_source != NULL;
}

static bool add_dissectors(struct opening_table *t, struct sonde_error *error)
{
    unsigned bit = 0, ports = 0;
    for (unsigned d = 0; d < t->dissector_count; d++) {
        const struct dissector *one = t->dissectors[d];
        if (!add_ports(t, one, &ports)) {
            (void)error_set(error, SONDE_EINVAL, "more usual ports than the table has places");
            return false;
        }
        for (unsigned o = 0; o < one->opening_count; o++) {
            if (add_opening(t, bit++, (uint16_t)d, &one->openings[o]))
                continue;
            (void)error_set(error, SONDE_ESYNTAX, "%s: opening %u: bad pattern \"%s\"", one->name,
                            o, one->openings[o].pattern);
            return false;
        }
    }
    return true;
}

struct opening_table *opening_table_new(struct more_dissectors more, struct sonde_error *error)
{
    struct opening_table *t = calloc(1, sizeof *t);
    if (t == NULL || !list_dissectors(t, more) || !make_rows(t)) {
        opening_table_free(t);
        (void)error_set(error, SONDE_ENOMEM, "no memory for the opening table");
        return NULL;
    }
    if (!add_dissectors(t, error)) {
        opening_table_free(t);
        return NULL;
    }
    spread_any(t);
    return t;
}

void opening_table_free(struct opening_table *t)
{
    if (t == NULL)
        return;
    free(t->dissectors);
    free(t->port_transports);
    free(t->entries);
    free(t->by_byte);
    free(t->by_any);
    free(t->by_source);
    free(t);
}

static bool length_agrees(const struct opening *o, const struct entry *e,
                          const struct opening_query *q)
{
    bool datagram = q->on != ON_TCP;
    size_t size = q->bytes.length;
    if (datagram &&
        (size < e->count || size < o->shortest || (o->longest != 0 && size > o->longest)))
        return false;
    if (o->length_rule == LENGTH_FREE || !datagram)
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

static bool listens_on(const struct dissector *d, uint8_t on, uint16_t port)
{
    for (unsigned i = 0; i < d->port_count && !d->ports[i].is_no_guess; i++)
        if ((d->ports[i].on & on) != 0 && d->ports[i].port == port)
            return true;
    return false;
}

struct ranked {
    uint16_t dissector;
    uint16_t rank;
};

/* Puts a dissector at its place among the candidates; one that is there keeps its best rank. */
static unsigned insert(struct ranked *list, unsigned count, struct ranked new)
{
    unsigned at = count;
    for (unsigned i = 0; i < count; i++) {
        if (list[i].dissector != new.dissector)
            continue;
        if (list[i].rank >= new.rank)
            return count;
        at = i;
        break;
    }
    if (at == count) {
        if (count == OPENING_CANDIDATES && list[count - 1].rank >= new.rank)
            return count;
        at = count < OPENING_CANDIDATES ? count++ : count - 1;
    }
    for (; at > 0 && list[at - 1].rank < new.rank; at--)
        list[at] = list[at - 1];
    list[at] = new;
    return count;
}

static uint16_t rank_of(const struct opening_table *t, const struct entry *e,
                        const struct opening_query *q)
{
    enum { PORT_RANK = 1024, EXACT_RANK = 256 };
    const struct dissector *d = t->dissectors[e->dissector];
    /* Bytes that have not come yet say nothing. */
    uint16_t rank = e->strength[q->bytes.length < OPENING_BYTES ? q->bytes.length : OPENING_BYTES];
    if (listens_on(d, q->on, q->server_port) || listens_on(d, q->on, q->client_port))
        rank += PORT_RANK;
    return (uint16_t)(rank + (d->heuristic ? 0 : EXACT_RANK));
}

/* Ranks the dissectors of the openings that a word's bits stand for, the first of them `first`. */
static unsigned rank_open(const struct opening_table *t, const struct opening_query *q,
                          uint64_t open, unsigned first, struct ranked *ranked, unsigned count)
{
    for (; open != 0; open &= open - 1) {
        const struct entry *e = &t->entries[first + (unsigned)__builtin_ctzll(open)];
        const struct opening *o = e->opening;
        if ((q->on & (ON_IP | ON_ETHER)) != 0 && o->number != q->number)
            continue;
        if (length_agrees(o, e, q))
            count = insert(ranked, count, (struct ranked){e->dissector, rank_of(t, e, q)});
    }
    return count;
}

unsigned opening_table_find(const struct opening_table *t, const struct opening_query *q,
                            uint16_t found[OPENING_CANDIDATES])
{
    struct ranked ranked[OPENING_CANDIDATES];
    unsigned count = 0;
    unsigned on = (unsigned)__builtin_ctz(q->on);
    const uint64_t *source = t->by_source + (on * 2 + (q->from == FROM_SERVER)) * t->words;
    size_t bytes = q->bytes.length < OPENING_BYTES ? q->bytes.length : OPENING_BYTES;
    for (unsigned lane = 0; lane < t->words; lane += LANE) {
        uint64_t open[LANE];
        memcpy(open, source + lane, sizeof open);
        for (size_t at = 0; at < bytes; at++) {
            const uint64_t *row = t->by_byte + (at * 256 + q->bytes.at[at]) * t->words + lane;
            for (unsigned w = 0; w < LANE; w++)
                open[w] &= row[w];
        }
        for (unsigned w = 0; w < LANE; w++)
            count = rank_open(t, q, open[w], (lane + w) * WORD_BITS, ranked, count);
    }
    for (unsigned i = 0; i < count; i++)
        found[i] = ranked[i].dissector;
    return count;
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
