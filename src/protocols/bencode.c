/* Bencoding (BEP 3): finding a key in a dictionary. */
/* SPDX-License-Identifier: MIT */
#include "protocols/bittorrent.h"
#include "protocols/text.h"

enum { DEPTH_MAX = 8, ITEMS_MAX = 1024, DIGITS_MAX = 5 };

/* length ":" bytes */
static struct slice read_string(struct cursor *c)
{
    size_t length = 0;
    unsigned digits = 0;
    for (; digits <= DIGITS_MAX; digits++) {
        uint8_t byte = cursor_u8(c);
        if (byte == ':' && digits > 0)
            return cursor_take(c, length);
        if (!text_is_digit(byte))
            break;
        length = length * 10 + (byte - '0');
    }
    cursor_fail(c);
    return SLICE_NONE;
}

/* Passes over one value of any kind. */
static void skip_value(struct cursor *c)
{
    unsigned depth = 0;
    for (unsigned items = 0; items < ITEMS_MAX && cursor_ok(c); items++) {
        int first = cursor_peek(c, 0);
        if (first == 'd' || first == 'l') {
            cursor_skip(c, 1);
            if (++depth > DEPTH_MAX)
                break;
        } else if (first == 'i') {
            ptrdiff_t end = slice_find_byte(slice_head(cursor_rest(c), 24), 'e');
            if (end < 2)
                break;
            cursor_skip(c, (size_t)end + 1);
        } else if (first == 'e' && depth > 0) {
            cursor_skip(c, 1);
            depth--;
        } else {
            (void)read_string(c);
        }
        if (depth == 0)
            return;
    }
    cursor_fail(c);
}

struct slice bencode_find(struct slice dictionary, struct slice key)
{
    struct cursor c = cursor_over(dictionary);
    if (cursor_u8(&c) != 'd')
        return SLICE_NONE;
    for (unsigned items = 0; items < ITEMS_MAX && cursor_peek(&c, 0) != 'e'; items++) {
        struct slice name = read_string(&c);
        struct slice rest = cursor_rest(&c);
        struct cursor value = c;
        skip_value(&c);
        if (!cursor_ok(&c))
            return SLICE_NONE;
        if (!slice_equal(name, key))
            continue;
        if (text_is_digit((uint8_t)cursor_peek(&value, 0)))
            return read_string(&value);
        return slice_head(rest, rest.length - cursor_left(&c));
    }
    return SLICE_NONE;
}
