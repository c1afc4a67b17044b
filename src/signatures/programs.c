/* Protocols of a catalogue as dissectors: openings, usual ports, and the checks of their messages.
 */
/* SPDX-License-Identifier: MIT */
#include "signatures/programs.h"

#include <stdlib.h>

#include "base/error.h"
#include "signatures/evaluate.h"

/* What openings are made of; checks and patterns beyond narrow nothing. */
enum { BYTES_MOST = 128, CHECKS_MOST = 32, ALTERNATIVES_MOST = 64 };

/* The checks of a message that count. */
static struct span checks_of(const struct view *v, uint32_t step)
{
    struct span tests = VIEW_SPAN(v, STEP, step, STEP_TEST, TEST);
    if (tests.end - tests.at > CHECKS_MOST)
        tests.end = tests.at + CHECKS_MOST;
    return tests;
}

/* The first check for bytes at a place that openings look at which has several patterns. */
static uint32_t branching(const struct view *v, uint32_t step)
{
    struct span tests = VIEW_SPAN(v, STEP, step, STEP_TEST, TEST);
    for (uint32_t t = tests.at; t < tests.end; t++)
        if (VIEW(v, TEST, t, TEST_KIND) == TEST_BYTES &&
            VIEW(v, TEST, t, TEST_OFFSET) < OPENING_BYTES &&
            VIEW(v, TEST, t, TEST_PATTERN_COUNT) > 1)
            return t;
    return UINT32_MAX;
}

/* How many openings a way's first message needs. */
static uint32_t openings_of(const struct view *v, uint32_t way)
{
    if (VIEW(v, WAY, way, WAY_STEP_COUNT) == 0)
        return 0;
    uint32_t test = branching(v, VIEW(v, WAY, way, WAY_STEP));
    if (test == UINT32_MAX)
        return 1;
    struct span patterns = VIEW_SPAN(v, TEST, test, TEST_PATTERN, PATTERN);
    return patterns.end - patterns.at;
}

/* What a message's bytes must be: a byte b agrees where (b & mask) == byte. */
struct fixed {
    uint8_t bytes[BYTES_MOST];
    uint8_t mask[BYTES_MOST];
};

static void fix(struct fixed *f, size_t at, uint8_t byte, uint8_t mask)
{
    if (at >= BYTES_MOST)
        return;
    f->bytes[at] |= byte & mask;
    f->mask[at] |= mask;
}

/* The bits that some patterns have in common. */
static void fix_patterns(const struct view *v, struct fixed *f, struct span patterns,
                         uint32_t offset)
{
    struct view_pattern first = view_pattern(v, patterns.at);
    if (patterns.end - patterns.at > ALTERNATIVES_MOST)
        return;
    for (uint32_t i = 0; i < first.length && offset + i < BYTES_MOST; i++) {
        uint8_t mask = first.mask[i];
        for (uint32_t p = patterns.at + 1; p < patterns.end; p++) {
            struct view_pattern other = view_pattern(v, p);
            mask &=
                i < other.length ? other.mask[i] & (uint8_t) ~(other.bytes[i] ^ first.bytes[i]) : 0;
        }
        fix(f, offset + i, first.bytes[i], mask);
    }
}

/* The bits that all numbers of a range begin with. */
static void fix_range(const struct view *v, struct fixed *f, uint32_t t, uint32_t offset)
{
    uint32_t low = VIEW(v, TEST, t, TEST_LOW), high = VIEW(v, TEST, t, TEST_HIGH);
    uint32_t shape = VIEW(v, TEST, t, TEST_SHAPE);
    unsigned size = shape_size(shape);
    bool is_little = shape == SHAPE_U16LE || shape == SHAPE_U24LE || shape == SHAPE_U32LE;
    uint32_t same = UINT32_MAX;
    while ((low & same) != (high & same))
        same <<= 1;
    for (unsigned i = 0; i < size; i++)
        fix(f, offset + (is_little ? i : size - 1 - i), (uint8_t)(low >> 8 * i),
            (uint8_t)(same >> 8 * i));
}

/* What the checks of a way's first message fix, where the one that branches has its pattern number
 * `n`. True when patterns fix some of the first bytes. */
static bool fix_step(const struct view *v, uint32_t step, uint32_t n, struct fixed *f)
{
    struct span tests = checks_of(v, step);
    uint32_t branch = branching(v, step);
    bool says = false;
    for (uint32_t t = tests.at; t < tests.end; t++) {
        uint32_t kind = VIEW(v, TEST, t, TEST_KIND), offset = VIEW(v, TEST, t, TEST_OFFSET);
        struct span patterns = VIEW_SPAN(v, TEST, t, TEST_PATTERN, PATTERN);
        if (offset >= BYTES_MOST)
            continue;
        if (t == branch)
            patterns = (struct span){patterns.at + n, patterns.at + n + 1};
        if (kind == TEST_BYTES && patterns.at < patterns.end) {
            fix_patterns(v, f, patterns, offset);
            says = says || (patterns.end - patterns.at == 1 && offset < OPENING_BYTES);
        }
        if (kind == TEST_NUMBER)
            fix_range(v, f, t, offset);
        uint32_t printed = kind == TEST_PRINTED ? VIEW(v, TEST, t, TEST_LOW) : 0;
        for (uint32_t i = 0; i < printed && offset + i < BYTES_MOST; i++)
            fix(f, offset + i, 0, 0x80);
    }
    return says;
}

/* How many bits are fixed of the few bytes at a place. */
static unsigned bits_at(const struct fixed *f, uint32_t at)
{
    unsigned bits = 0;
    for (unsigned i = 0; i < FAR_BYTES; i++)
        bits += (unsigned)__builtin_popcount(f->mask[at + i]);
    return bits;
}

/* The first bytes, and of those behind them the few that a check begins at and fixes best. */
static void set_beginning(const struct view *v, uint32_t step, const struct fixed *f,
                          struct beginning *b)
{
    struct span tests = checks_of(v, step);
    unsigned best = 0;
    memcpy(b->bytes, f->bytes, sizeof b->bytes);
    memcpy(b->mask, f->mask, sizeof b->mask);
    b->count = OPENING_BYTES;
    while (b->count > 0 && b->mask[b->count - 1] == 0)
        b->count--;
    for (uint32_t t = tests.at; t < tests.end; t++) {
        uint32_t at = VIEW(v, TEST, t, TEST_OFFSET);
        at = at < OPENING_BYTES ? OPENING_BYTES : at;
        if (at > BYTES_MOST - FAR_BYTES || bits_at(f, at) <= best)
            continue;
        best = bits_at(f, at);
        b->far_at = (uint16_t)at;
    }
    memcpy(b->far_bytes, f->bytes + b->far_at, best > 0 ? FAR_BYTES : 0);
    memcpy(b->far_mask, f->mask + b->far_at, best > 0 ? FAR_BYTES : 0);
}

static uint16_t clamp16(uint32_t value)
{
    return value > UINT16_MAX ? UINT16_MAX : (uint16_t)value;
}

/* The bytes that a message has at least when a check holds. */
static uint32_t least_size(const struct view *v, uint32_t t)
{
    uint32_t kind = VIEW(v, TEST, t, TEST_KIND), offset = VIEW(v, TEST, t, TEST_OFFSET);
    uint32_t length = 0;
    if (kind == TEST_SIZE)
        return VIEW(v, TEST, t, TEST_LOW);
    if (offset > INT16_MAX) /* from the end, or far away */
        return 0;
    if (kind == TEST_PRINTED) {
        length = VIEW(v, TEST, t, TEST_LOW);
    } else if (kind == TEST_BYTES || kind == TEST_FIND) {
        struct span patterns = VIEW_SPAN(v, TEST, t, TEST_PATTERN, PATTERN);
        length = patterns.at < patterns.end ? UINT16_MAX : 0;
        for (uint32_t p = patterns.at; p < patterns.end; p++)
            if (view_pattern(v, p).length < length)
                length = view_pattern(v, p).length;
    } else {
        length = shape_size(VIEW(v, TEST, t, TEST_SHAPE));
    }
    return length > UINT16_MAX ? 0 : offset + length;
}

/* Sizes, and numbers that tell them, of datagrams. */
static void add_lengths(const struct view *v, uint32_t step, struct opening *o)
{
    static const uint8_t rules[SHAPES] = {
        [SHAPE_U8] = LENGTH_U8,      [SHAPE_U16BE] = LENGTH_BE16, [SHAPE_U16LE] = LENGTH_LE16,
        [SHAPE_U32BE] = LENGTH_BE32, [SHAPE_U32LE] = LENGTH_LE32,
    };
    struct span tests = VIEW_SPAN(v, STEP, step, STEP_TEST, TEST);
    for (uint32_t t = tests.at; t < tests.end; t++) {
        uint32_t kind = VIEW(v, TEST, t, TEST_KIND), shape = VIEW(v, TEST, t, TEST_SHAPE);
        uint32_t at = VIEW(v, TEST, t, TEST_OFFSET);
        int64_t plus = -(int64_t)(int32_t)VIEW(v, TEST, t, TEST_LOW);
        if (least_size(v, t) > o->shortest)
            o->shortest = clamp16(least_size(v, t));
        if (kind == TEST_SIZE) {
            o->longest = clamp16(VIEW(v, TEST, t, TEST_HIGH));
        } else if ((kind == TEST_WHOLE || kind == TEST_REST) && at <= UINT8_MAX && shape < SHAPES &&
                   rules[shape] != LENGTH_FREE) {
            if (kind == TEST_REST)
                plus += at + shape_size(shape);
            if (plus < INT16_MIN || plus > INT16_MAX)
                continue;
            o->length_rule = rules[shape];
            o->length_at = (uint8_t)at;
            o->length_plus = (int16_t)plus;
        }
    }
}

/* The openings of one way; those that say nothing make the protocol a heuristic. */
static void add_way(struct programs *p, const struct view *v, uint32_t way, struct dissector *d,
                    uint32_t *used)
{
    uint32_t count = openings_of(v, way);
    uint32_t step = VIEW(v, WAY, way, WAY_STEP);
    for (uint32_t n = 0; n < count; n++) {
        struct fixed f = {{0}, {0}};
        struct opening *o = &p->openings[*used];
        bool says = fix_step(v, step, n, &f);
        set_beginning(v, step, &f, &p->beginnings[*used]);
        *o = (struct opening){.on = (uint8_t)VIEW(v, WAY, way, WAY_ON),
                              .from = (uint8_t)VIEW(v, STEP, step, STEP_FROM),
                              .number = (uint16_t)VIEW(v, WAY, way, WAY_NUMBER),
                              .beginning = &p->beginnings[*used]};
        add_lengths(v, step, o);
        bool by_number = o->on == ON_IP || o->on == ON_ETHER;
        if (!says && !by_number)
            d->heuristic = true;
        (*used)++;
    }
}

static void add_protocol(struct programs *p, const struct view *v, unsigned n, uint32_t *openings,
                         uint32_t *ports)
{
    struct slice tag = view_text(v, VIEW(v, WIRE, n, WIRE_TAG));
    struct slice name = view_text(v, VIEW(v, WIRE, n, WIRE_NAME));
    p->protocols[n] = (struct protocol_info){
        .id = (uint16_t)VIEW(v, WIRE, n, WIRE_ID),
        .category = (uint8_t)VIEW(v, WIRE, n, WIRE_CATEGORY),
        .tag_length = (uint8_t)slice_head(tag, UINT8_MAX).length,
        .name_length = (uint8_t)slice_head(name, UINT8_MAX).length,
        .tag = (const char *)tag.at,
        .name = (const char *)name.at,
    };
    p->program[n] = (struct program){v, n};
    struct dissector *d = &p->dissectors[n];
    *d = (struct dissector){
        .name = (const char *)tag.at,
        .summary = view_string(v, VIEW(v, WIRE, n, WIRE_SUMMARY)),
        .inspect = evaluate,
        .openings = p->openings + *openings,
        .ports = p->ports + *ports,
        .program = &p->program[n],
        .protocol = (uint16_t)(PROTOCOL_COUNT + n),
    };
    uint32_t first = *openings;
    struct span ways = VIEW_SPAN(v, WIRE, n, WIRE_WAY, WAY);
    for (uint32_t way = ways.at; way < ways.end; way++)
        if (*openings - first + openings_of(v, way) <= UINT8_MAX &&
            *openings + openings_of(v, way) <= p->opening_count)
            add_way(p, v, way, d, openings);
    d->opening_count = (uint8_t)(*openings - first);
    struct span usual = VIEW_SPAN(v, WIRE, n, WIRE_USUAL, USUAL);
    for (uint32_t u = usual.at;
         u < usual.end && d->port_count < UINT8_MAX && *ports < p->port_count;
         u++, (*ports)++, d->port_count++)
        p->ports[*ports] = (struct usual_port){.on = (uint8_t)VIEW(v, USUAL, u, USUAL_ON),
                                               .port = (uint16_t)VIEW(v, USUAL, u, USUAL_PORT),
                                               .protocol = d->protocol};
}

struct programs *programs_new(const struct catalogue *c, struct sonde_error *error)
{
    struct programs *p = calloc(1, sizeof *p);
    const struct view *v = c == NULL ? NULL : &c->view;
    uint32_t openings = 0, ports = 0;
    if (p != NULL && v != NULL) {
        p->count = view_count(v, SECTION_WIRE);
        for (uint32_t w = 0; w < view_count(v, SECTION_WAY); w++)
            openings += openings_of(v, w);
        ports = view_count(v, SECTION_USUAL);
        p->opening_count = openings;
        p->port_count = ports;
    }
    if (p != NULL) {
        p->dissectors = calloc((size_t)p->count + 1, sizeof *p->dissectors);
        p->protocols = calloc((size_t)p->count + 1, sizeof *p->protocols);
        p->program = calloc((size_t)p->count + 1, sizeof *p->program);
        p->openings = calloc((size_t)openings + 1, sizeof *p->openings);
        p->ports = calloc((size_t)ports + 1, sizeof *p->ports);
        p->beginnings = calloc((size_t)openings + 1, sizeof *p->beginnings);
    }
    if (p == NULL || p->dissectors == NULL || p->protocols == NULL || p->program == NULL ||
        p->openings == NULL || p->ports == NULL || p->beginnings == NULL) {
        programs_free(p);
        (void)error_set(error, SONDE_ENOMEM, "no memory for the protocols of the catalogue");
        return NULL;
    }
    openings = ports = 0;
    for (unsigned n = 0; n < p->count; n++)
        add_protocol(p, v, n, &openings, &ports);
    return p;
}

void programs_free(struct programs *p)
{
    if (p == NULL)
        return;
    free(p->dissectors);
    free(p->protocols);
    free(p->program);
    free(p->openings);
    free(p->ports);
    free(p->beginnings);
    free(p);
}
