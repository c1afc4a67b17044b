/* Protocols of a catalogue as their sources have them: the reverse of compiling them. */
/* SPDX-License-Identifier: MIT */
#include <sonde_signatures.h>

#include <stdlib.h>

#include "base/buffer.h"
#include "engine/engine_private.h"
#include "protocols/protocol.h"

static const char *const shapes[SHAPES] = {
    [SHAPE_U8] = "u8",       [SHAPE_U16BE] = "u16be", [SHAPE_U16LE] = "u16le",
    [SHAPE_U24BE] = "u24be", [SHAPE_U24LE] = "u24le", [SHAPE_U32BE] = "u32be",
    [SHAPE_U32LE] = "u32le",
};

static const char *shape_of(uint32_t shape)
{
    return shape < SHAPES ? shapes[shape] : "u8";
}

static const char *transport_of(uint32_t on)
{
    return on == ON_TCP ? "tcp" : on == ON_UDP ? "udp" : "sctp";
}

static const char *side_of(uint32_t from)
{
    return from == FROM_CLIENT ? "client" : from == FROM_SERVER ? "server" : "either";
}

/* ---- bytes ---------------------------------------------------------------------------------- */

/* A byte and the bits of it that count: "16", "0?", "~'h'" where the case does not matter. */
static void put_byte(struct buffer *out, uint8_t byte, uint8_t mask)
{
    static const char digits[] = "0123456789abcdef";
    if (mask == 0xdf) {
        buffer_printf(out, " ~'%c'", ascii_lower(byte));
        return;
    }
    buffer_byte(out, ' ');
    if (mask != 0 && mask != 0xff && mask != 0xf0 && mask != 0x0f) {
        buffer_printf(out, "%02x/%02x", byte, mask);
        return;
    }
    buffer_byte(out, (mask & 0xf0) == 0 ? '?' : (uint8_t)digits[byte >> 4]);
    buffer_byte(out, (mask & 0x0f) == 0 ? '?' : (uint8_t)digits[byte & 15]);
}

static void put_pattern(struct buffer *out, const struct view *v, uint32_t pattern)
{
    const uint8_t *bytes = v->section[SECTION_TEXT].at + VIEW(v, PATTERN, pattern, PATTERN_BYTES);
    uint32_t length = VIEW(v, PATTERN, pattern, PATTERN_LENGTH);
    for (uint32_t i = 0; i < length; i++)
        put_byte(out, bytes[i], bytes[length + i]);
}

static void put_alternatives(struct buffer *out, const struct view *v, uint32_t test)
{
    uint32_t first = VIEW(v, TEST, test, TEST_PATTERN);
    uint32_t count = VIEW(v, TEST, test, TEST_PATTERN_COUNT);
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0)
            buffer_printf(out, " |");
        put_pattern(out, v, first + i);
    }
    buffer_byte(out, '\n');
}

/* ---- checks and fields ---------------------------------------------------------------------- */

static void put_range(struct buffer *out, uint32_t low, uint32_t high)
{
    if (low == high)
        buffer_printf(out, "%u\n", low);
    else
        buffer_printf(out, "%u-%u\n", low, high);
}

static void put_test(struct buffer *out, const struct view *v, uint32_t test)
{
    int32_t offset = (int32_t)VIEW(v, TEST, test, TEST_OFFSET);
    uint32_t low = VIEW(v, TEST, test, TEST_LOW), high = VIEW(v, TEST, test, TEST_HIGH);
    enum test_kind kind = (enum test_kind)VIEW(v, TEST, test, TEST_KIND);
    const char *shape = shape_of(VIEW(v, TEST, test, TEST_SHAPE));
    int32_t more = (int32_t)low;
    switch (kind) {
    case TEST_BYTES:
        buffer_printf(out, "    at %d", offset);
        put_alternatives(out, v, test);
        break;
    case TEST_FIND:
        buffer_printf(out, "    find %d-%u", offset, high);
        put_alternatives(out, v, test);
        break;
    case TEST_SIZE:
        buffer_printf(out, "    size ");
        put_range(out, low, high);
        break;
    case TEST_PRINTED:
        buffer_printf(out, "    printed %d %u\n", offset, low);
        break;
    case TEST_NUMBER:
    case TEST_EXCEPT:
        buffer_printf(out, "    number %s %d %s ", shape, offset, kind == TEST_NUMBER ? "=" : "!=");
        put_range(out, low, high);
        break;
    case TEST_REST:
    case TEST_WHOLE:
        buffer_printf(out, "    number %s %d = %s", shape, offset,
                      kind == TEST_REST ? "rest" : "size");
        if (more != 0)
            buffer_printf(out, " %c %d", more < 0 ? '-' : '+', more < 0 ? -more : more);
        buffer_byte(out, '\n');
        break;
    case TEST_KINDS:
        break;
    }
}

static void put_field(struct buffer *out, const struct view *v, uint32_t field)
{
    static const char *const types[EXTRACT_TYPES] = {
        [EXTRACT_TEXT] = "text", [EXTRACT_HEX] = "hex", [EXTRACT_NUMBER] = "number"};
    uint32_t type = VIEW(v, FIELD, field, FIELD_TYPE), after = VIEW(v, FIELD, field, FIELD_AFTER);
    uint32_t length = VIEW(v, FIELD, field, FIELD_LENGTH);
    uint32_t until = VIEW(v, FIELD, field, FIELD_UNTIL);
    buffer_printf(out, "    field %s %s", view_string(v, VIEW(v, FIELD, field, FIELD_KEY)),
                  types[type < EXTRACT_TYPES ? type : EXTRACT_TEXT]);
    if (after != 0) {
        buffer_printf(out, " after");
        put_pattern(out, v, after - 1);
    } else {
        buffer_printf(out, " %d", (int32_t)VIEW(v, FIELD, field, FIELD_OFFSET));
    }
    switch ((enum extract_end)VIEW(v, FIELD, field, FIELD_END)) {
    case END_LENGTH:
        buffer_printf(out, " length %u\n", length);
        break;
    case END_SIZED:
        buffer_printf(out, " sized %s\n", shape_of(length));
        break;
    case END_SHAPE:
        buffer_printf(out, " %s\n", shape_of(length));
        break;
    case END_UNTIL:
        buffer_printf(out, " until");
        if (until != 0)
            put_pattern(out, v, until - 1);
        buffer_byte(out, '\n');
        break;
    case END_REST:
    case ENDS:
        buffer_printf(out, " rest\n");
        break;
    }
}

/* ---- entries -------------------------------------------------------------------------------- */

static void put_way(struct buffer *out, const struct view *v, uint32_t way)
{
    uint32_t on = VIEW(v, WAY, way, WAY_ON), number = VIEW(v, WAY, way, WAY_NUMBER);
    uint32_t first = VIEW(v, WAY, way, WAY_STEP), count = VIEW(v, WAY, way, WAY_STEP_COUNT);
    for (uint32_t s = first; s < first + count; s++) {
        const char *side = side_of(VIEW(v, STEP, s, STEP_FROM));
        if (s > first)
            buffer_printf(out, "    then %s\n", side);
        else if (on == ON_IP)
            buffer_printf(out, "    match ip %u\n", number);
        else if (on == ON_ETHER)
            buffer_printf(out, "    match ether %04x\n", number);
        else
            buffer_printf(out, "    match %s %s\n", transport_of(on), side);
        uint32_t test = VIEW(v, STEP, s, STEP_TEST), field = VIEW(v, STEP, s, STEP_FIELD);
        for (uint32_t i = 0; i < VIEW(v, STEP, s, STEP_TEST_COUNT); i++)
            put_test(out, v, test + i);
        for (uint32_t i = 0; i < VIEW(v, STEP, s, STEP_FIELD_COUNT); i++)
            put_field(out, v, field + i);
    }
}

char *sonde_catalogue_protocol_source(const struct sonde_catalogue *catalogue, unsigned index)
{
    const struct catalogue *c = (const struct catalogue *)(const void *)catalogue;
    struct sonde_protocol p;
    struct buffer out = {0};
    if (!sonde_catalogue_protocol_at(catalogue, index, &p))
        return NULL;
    const struct view *v = &c->view;
    const char *source = view_string(v, VIEW(v, WIRE, index, WIRE_SOURCE));
    uint32_t usual = VIEW(v, WIRE, index, WIRE_USUAL), way = VIEW(v, WIRE, index, WIRE_WAY);
    buffer_printf(&out, "protocol %s %u ", p.tag, p.id);
    buffer_quoted(&out, p.name);
    buffer_printf(&out, " %s\n", p.category);
    if (p.summary[0] != '\0') {
        buffer_printf(&out, "    summary ");
        buffer_quoted(&out, p.summary);
        buffer_byte(&out, '\n');
    }
    if (*source != '\0')
        buffer_printf(&out, "    source %s\n", source);
    for (uint32_t i = 0; i < VIEW(v, WIRE, index, WIRE_USUAL_COUNT); i++)
        buffer_printf(&out, "    port %s %u\n", transport_of(VIEW(v, USUAL, usual + i, USUAL_ON)),
                      VIEW(v, USUAL, usual + i, USUAL_PORT));
    for (uint32_t i = 0; i < VIEW(v, WIRE, index, WIRE_WAY_COUNT); i++)
        put_way(&out, v, way + i);
    buffer_byte(&out, '\0');
    if (!out.failed)
        return (char *)out.bytes;
    buffer_free(&out);
    return NULL;
}
