/* Reads that are more than a fixed number of bytes. */
/* SPDX-License-Identifier: MIT */
#include "base/cursor.h"

size_t cursor_skip_run(struct cursor *c, uint8_t byte)
{
    const uint8_t *start = c->at;
    uint64_t word, wanted = UINT64_C(0x0101010101010101) * byte;
    while (cursor_left(c) >= sizeof word) {
        memcpy(&word, c->at, sizeof word);
        if (word != wanted)
            break;
        c->at += sizeof word;
    }
    while (c->at != c->end && *c->at == byte)
        c->at++;
    return (size_t)(c->at - start);
}

uint64_t cursor_varint(struct cursor *c)
{
    uint64_t value = cursor_u8(c);
    unsigned more = (1U << (value >> 6)) - 1;
    value &= 0x3f;
    while (more-- > 0)
        value = value << 8 | cursor_u8(c);
    return c->failed ? 0 : value;
}

struct slice cursor_line(struct cursor *c)
{
    ptrdiff_t end = slice_find_byte(cursor_rest(c), '\n');
    if (end < 0) {
        cursor_fail(c);
        return SLICE_NONE;
    }
    struct slice line = cursor_take(c, (size_t)end);
    cursor_skip(c, 1);
    if (line.length > 0 && line.at[line.length - 1] == '\r')
        line.length--;
    return line;
}

bool cursor_accept(struct cursor *c, struct slice expected)
{
    if (!slice_starts(cursor_rest(c), expected))
        return false;
    cursor_skip(c, expected.length);
    return true;
}

bool cursor_accept_nocase(struct cursor *c, struct slice expected)
{
    if (!slice_starts_nocase(cursor_rest(c), expected))
        return false;
    cursor_skip(c, expected.length);
    return true;
}

struct cursor cursor_ber(struct cursor *c, uint8_t *tag)
{
    *tag = cursor_u8(c);
    if ((*tag & 0x1f) == 0x1f)
        cursor_fail(c);
    size_t length = cursor_u8(c);
    if (length > 0x80 + sizeof(uint32_t) || length == 0x80) {
        cursor_fail(c);
    } else if (length > 0x80) {
        size_t octets = length - 0x80;
        length = 0;
        while (octets-- > 0)
            length = length << 8 | cursor_u8(c);
    }
    return cursor_block(c, length);
}

struct cursor cursor_ber_expect(struct cursor *c, uint8_t tag)
{
    uint8_t found;
    struct cursor contents = cursor_ber(c, &found);
    if (found != tag) {
        cursor_fail(c);
        cursor_fail(&contents);
    }
    return contents;
}

int64_t cursor_ber_integer(struct cursor *contents)
{
    size_t octets = cursor_left(contents);
    if (octets == 0 || octets > sizeof(int64_t)) {
        cursor_fail(contents);
        return 0;
    }
    uint64_t value = (contents->at[0] & 0x80) != 0 ? UINT64_MAX : 0;
    while (octets-- > 0)
        value = value << 8 | cursor_u8(contents);
    return (int64_t)value;
}
