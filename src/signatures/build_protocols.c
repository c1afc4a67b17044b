/* Compiling protocols: their ways to begin, and whether those say enough. */
/* SPDX-License-Identifier: MIT */
#include "base/nearest.h"
#include "protocols/protocol.h"
#include "signatures/build.h"

/* Random bytes must not be taken for a protocol: so many bits of a conversation's beginning are to
 * be fixed. */
enum { LEAST_BITS = 24 };

static unsigned bits_of_pattern(const struct pattern_entry *p)
{
    unsigned bits = 0;
    for (uint32_t i = 0; i < p->length; i++)
        bits += (unsigned)__builtin_popcount(p->mask[i]);
    return bits;
}

static unsigned log2_floor(uint64_t n)
{
    return n == 0 ? 0 : 63U - (unsigned)__builtin_clzll(n);
}

static unsigned shape_bits(uint8_t shape)
{
    return shape == SHAPE_U8                              ? 8
           : shape == SHAPE_U16BE || shape == SHAPE_U16LE ? 16
           : shape == SHAPE_U24BE || shape == SHAPE_U24LE ? 24
                                                          : 32;
}

/* The bits that a check fixes, at least: of alternatives the weakest one counts, less what their
 * number gives away. */
static unsigned bits_of_check(const struct sonde_signatures *m, const struct check_entry *c)
{
    const struct pattern_entry *patterns = ENTRIES(m, patterns, pattern_entry) + c->first_pattern;
    unsigned bits = PATTERN_MOST * 8, lost;
    switch ((enum test_kind)c->kind) {
    case TEST_BYTES:
    case TEST_FIND:
        for (uint32_t i = 0; i < c->pattern_count; i++)
            if (bits_of_pattern(&patterns[i]) < bits)
                bits = bits_of_pattern(&patterns[i]);
        lost = log2_floor(c->pattern_count);
        if (c->kind == TEST_FIND)
            lost += log2_floor(c->high - (uint32_t)c->offset + 1);
        return bits > lost ? bits - lost : 0;
    case TEST_NUMBER:
        lost = log2_floor((uint64_t)c->high - c->low + 1);
        return shape_bits(c->shape) > lost ? shape_bits(c->shape) - lost : 0;
    case TEST_REST:
    case TEST_WHOLE:
        return shape_bits(c->shape);
    case TEST_PRINTED:
        return c->low * 3 / 2; /* 95 of 256 bytes are printable */
    case TEST_EXCEPT:
    case TEST_SIZE:
    case TEST_KINDS:
        break;
    }
    return 0;
}

static void check_way(struct builder *b, const struct wire_entry *w, const struct way_entry *way)
{
    struct sonde_signatures *m = b->model;
    const struct step_entry *steps = ENTRIES(m, steps, step_entry) + way->first_step;
    unsigned bits = way->on == ON_IP || way->on == ON_ETHER ? LEAST_BITS : 0;
    for (uint32_t s = 0; s < way->step_count; s++)
        for (uint32_t c = 0; c < steps[s].check_count; c++)
            bits += bits_of_check(m, &ENTRIES(m, checks, check_entry)[steps[s].first_check + c]);
    if (bits < LEAST_BITS)
        model_error(m, way->place,
                    "this fixes %u bits of the beginning of \"%.*s\" and needs %d: other traffic "
                    "would be taken for it; check more bytes, or the answer (\"then server\")",
                    bits, SLICE_PRINT(w->tag), LEAST_BITS);
    if (way->step_count > 0 && steps[0].check_count == 0 && bits < LEAST_BITS)
        return;
    for (uint32_t s = 0; s < way->step_count && way->on != ON_IP && way->on != ON_ETHER; s++)
        if (steps[s].check_count == 0)
            model_error(m, steps[s].place, "nothing is checked of this message");
}

static void build_pattern(struct builder *b, const struct pattern_entry *p)
{
    struct buffer *text = &b->section[SECTION_TEXT];
    uint32_t place = (uint32_t)text->length;
    buffer_append(text, p->bytes, p->length);
    buffer_append(text, p->mask, p->length);
    BUILD(b, PATTERN, place, p->length);
}

static void build_step(struct builder *b, const struct step_entry *s)
{
    struct sonde_signatures *m = b->model;
    const struct check_entry *checks = ENTRIES(m, checks, check_entry) + s->first_check;
    const struct field_entry *fields = ENTRIES(m, fields, field_entry) + s->first_field;
    BUILD(b, STEP, s->from, build_count(b, SECTION_TEST), s->check_count,
          build_count(b, SECTION_FIELD), s->field_count);
    for (uint32_t i = 0; i < s->check_count; i++)
        BUILD(b, TEST, checks[i].kind, (uint32_t)checks[i].offset, checks[i].shape, checks[i].low,
              checks[i].high, checks[i].first_pattern, checks[i].pattern_count);
    for (uint32_t i = 0; i < s->field_count; i++)
        BUILD(b, FIELD, build_text(b, fields[i].key), fields[i].type, (uint32_t)fields[i].offset,
              fields[i].after, fields[i].end, fields[i].length, fields[i].until);
}

/* Steps stand together in the order of their ways, as the sources have them. */
static void build_ways(struct builder *b, const struct wire_entry *w)
{
    struct sonde_signatures *m = b->model;
    const struct way_entry *ways = ENTRIES(m, ways, way_entry) + w->first_way;
    for (uint32_t i = 0; i < w->way_count; i++) {
        check_way(b, w, &ways[i]);
        BUILD(b, WAY, ways[i].on, ways[i].number, build_count(b, SECTION_STEP), ways[i].step_count,
              ways[i].place.file, ways[i].place.line);
        const struct step_entry *steps = ENTRIES(m, steps, step_entry) + ways[i].first_step;
        for (uint32_t s = 0; s < ways[i].step_count; s++)
            build_step(b, &steps[s]);
    }
}

/* Tells a tag or id that another protocol has. */
static void check_protocol(struct builder *b, uint32_t number)
{
    struct sonde_signatures *m = b->model;
    const struct wire_entry *all = ENTRIES(m, wires, wire_entry), *w = &all[number];
    for (unsigned p = 1; p < PROTOCOL_COUNT; p++)
        if (protocol_table[p].id == w->id || slice_equal(slice_text(protocol_table[p].tag), w->tag))
            model_error(m, w->place,
                        "protocol \"%s\" with id %u is built in: choose another tag and id",
                        protocol_table[p].tag, protocol_table[p].id);
    for (uint32_t i = 0; i < number; i++)
        if (all[i].id == w->id || slice_equal(all[i].tag, w->tag))
            model_error(m, w->place, "protocol \"%.*s\" in %.*s:%u has this tag or id already",
                        SLICE_PRINT(all[i].tag), SLICE_PRINT(model_file(m, all[i].place.file)),
                        all[i].place.line);
    if (w->way_count == 0)
        model_error(m, w->place, "protocol \"%.*s\" has no \"match\": nothing would be told by it",
                    SLICE_PRINT(w->tag));
}

/* The number of a category of protocols: they are built in. */
static uint32_t find_category(struct builder *b, const struct wire_entry *w)
{
    struct nearest nearest = nearest_begin(w->category);
#define CATEGORY(symbol, number, slug, display)                                                    \
    if (slice_equal(SLICE_LITERAL(slug), w->category))                                             \
        return number;                                                                             \
    nearest_consider(&nearest, SLICE_LITERAL(slug));
#include "protocols/categories.def"
#undef CATEGORY
    model_error(b->model, w->category_place, "there is no category of protocols \"%.*s\"%s%.*s%s",
                SLICE_PRINT(w->category), nearest.found.length > 0 ? ": did you mean \"" : "",
                SLICE_PRINT(nearest.found), nearest.found.length > 0 ? "\"?" : "");
    return CATEGORY_UNCLASSIFIED;
}

void build_protocols(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    const struct wire_entry *all = ENTRIES(m, wires, wire_entry);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, patterns, pattern_entry); i++)
        build_pattern(b, &ENTRIES(m, patterns, pattern_entry)[i]);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, wires, wire_entry); i++) {
        const struct wire_entry *w = &all[i];
        check_protocol(b, i);
        BUILD(b, WIRE, w->id, build_text(b, w->tag), build_text(b, w->name), find_category(b, w),
              build_text(b, w->summary), build_text(b, w->source), build_count(b, SECTION_USUAL),
              w->usual_count, build_count(b, SECTION_WAY), w->way_count, w->place.file,
              w->place.line, w->inner);
        for (uint32_t u = 0; u < w->usual_count; u++) {
            const struct usual_entry *usual = &ENTRIES(m, usuals, usual_entry)[w->first_usual + u];
            BUILD(b, USUAL, usual->on, usual->port);
        }
        build_ways(b, w);
    }
}
