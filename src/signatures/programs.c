/* Protocols of a catalogue as dissectors: openings, usual ports, and the checks of their messages.
 */
/* SPDX-License-Identifier: MIT */
#include "signatures/programs.h"

#include <stdlib.h>

#include "base/error.h"
#include "signatures/evaluate.h"

enum { OPENING_MOST = 8, ITEM_TEXT = 5, PATTERN_TEXT = OPENING_MOST * ITEM_TEXT + 1 };

/* The first check for bytes at a place that openings look at which has several patterns. */
static uint32_t branching(const struct view *v, uint32_t step)
{
    struct span tests = VIEW_SPAN(v, STEP, step, STEP_TEST, TEST);
    for (uint32_t t = tests.at; t < tests.end; t++)
        if (VIEW(v, TEST, t, TEST_KIND) == TEST_BYTES &&
            VIEW(v, TEST, t, TEST_OFFSET) < OPENING_MOST &&
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

/* Bytes that a conversation must begin with. */
struct beginning {
    uint8_t bytes[OPENING_MOST];
    uint8_t mask[OPENING_MOST];
};

static void overlay(const struct view *v, struct beginning *b, uint32_t pattern, uint32_t offset)
{
    struct view_pattern p = view_pattern(v, pattern);
    for (uint32_t i = 0; i < p.length && offset + i < OPENING_MOST; i++) {
        b->bytes[offset + i] |= p.bytes[i];
        b->mask[offset + i] |= p.mask[i];
    }
}

/* Writes a beginning as openings have it, up to the last byte that it says something of: shorter
 * datagrams match too. True when it says anything. */
static bool write_beginning(const struct beginning *b, char *text)
{
    static const char digits[] = "0123456789abcdef";
    bool says = false;
    unsigned count = OPENING_MOST;
    while (count > 0 && b->mask[count - 1] == 0)
        count--;
    for (unsigned i = 0; i < count; i++) {
        bool letter = b->mask[i] == 0xdf && b->bytes[i] >= 'A' && b->bytes[i] <= 'Z';
        bool upper = b->mask[i] >> 4 == 15, lower = (b->mask[i] & 15) == 15;
        if (letter) {
            text = (char *)bytes_copy((uint8_t *)text, "~' '", 4);
            text[-2] = (char)b->bytes[i];
        } else {
            *text++ = upper ? digits[b->bytes[i] >> 4] : '?';
            *text++ = lower ? digits[b->bytes[i] & 15] : '?';
        }
        *text++ = ' ';
        says = says || letter || upper || lower;
    }
    *text = '\0';
    return says;
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
        struct beginning b = {{0}};
        struct opening *o = &p->openings[*used];
        char *text = p->patterns + (size_t)*used * PATTERN_TEXT;
        struct span tests = VIEW_SPAN(v, STEP, step, STEP_TEST, TEST);
        uint32_t branch = branching(v, step);
        for (uint32_t t = tests.at; t < tests.end; t++) {
            uint32_t offset = VIEW(v, TEST, t, TEST_OFFSET);
            bool several = VIEW(v, TEST, t, TEST_PATTERN_COUNT) != 1;
            if (VIEW(v, TEST, t, TEST_KIND) != TEST_BYTES || offset >= OPENING_MOST ||
                (several && t != branch))
                continue;
            overlay(v, &b, VIEW(v, TEST, t, TEST_PATTERN) + (several ? n : 0), offset);
        }
        *o = (struct opening){.on = (uint8_t)VIEW(v, WAY, way, WAY_ON),
                              .from = (uint8_t)VIEW(v, STEP, step, STEP_FROM),
                              .number = (uint16_t)VIEW(v, WAY, way, WAY_NUMBER),
                              .pattern = text};
        add_lengths(v, step, o);
        bool by_number = o->on == ON_IP || o->on == ON_ETHER;
        if (!write_beginning(&b, text) && !by_number)
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
        p->patterns = calloc((size_t)openings + 1, PATTERN_TEXT);
    }
    if (p == NULL || p->dissectors == NULL || p->protocols == NULL || p->program == NULL ||
        p->openings == NULL || p->ports == NULL || p->patterns == NULL) {
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
    free(p->patterns);
    free(p);
}
