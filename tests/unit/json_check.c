/* A checker of JSON by recursive descent. */
/* SPDX-License-Identifier: MIT */
#include "json_check.h"

struct check {
    struct cursor in;
    bool ascii_only;
    unsigned depth;
    const char *wrong;
};

static void refuse(struct check *c, const char *why)
{
    if (c->wrong == NULL)
        c->wrong = why;
    cursor_fail(&c->in);
}

static void value(struct check *c);

/* The bits of one continuation byte, in a range that the byte before it allows. */
static void continuation(struct check *c, uint8_t low, uint8_t high)
{
    uint8_t byte = cursor_u8(&c->in);
    if (byte < low || byte > high)
        refuse(c, "not UTF-8");
}

/* RFC 3629, section 4: the table of well-formed sequences. */
static void sequence(struct check *c, uint8_t first)
{
    if (c->ascii_only)
        refuse(c, "a character above U+007E");
    if (first == 0xc2) {
        continuation(c, 0xa0, 0xbf); /* C1 controls begin with it too */
    } else if (first > 0xc2 && first <= 0xdf) {
        continuation(c, 0x80, 0xbf);
    } else if (first >= 0xe0 && first <= 0xef) {
        continuation(c, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf);
        continuation(c, 0x80, 0xbf);
    } else if (first >= 0xf0 && first <= 0xf4) {
        continuation(c, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf);
        continuation(c, 0x80, 0xbf);
        continuation(c, 0x80, 0xbf);
    } else {
        refuse(c, "not UTF-8");
    }
}

static uint32_t hex4(struct check *c)
{
    uint32_t sum = 0;
    for (int i = 0; i < 4; i++) {
        uint8_t digit = ascii_lower(cursor_u8(&c->in));
        bool letter = digit >= 'a' && digit <= 'f';
        if (!letter && (digit < '0' || digit > '9'))
            refuse(c, "a \\u without four digits");
        sum = sum << 4 | (uint32_t)(letter ? digit - 'a' + 10 : digit - '0');
    }
    return sum;
}

static void escape(struct check *c)
{
    uint8_t byte = cursor_u8(&c->in);
    if (byte != 'u') {
        if (byte == 0 || strchr("\"\\/bfnrt", byte) == NULL)
            refuse(c, "an escape that JSON has not");
        return;
    }
    uint32_t unit = hex4(c);
    if (unit >= 0xdc00 && unit <= 0xdfff)
        refuse(c, "the second half of a pair alone");
    if (unit < 0xd800 || unit > 0xdbff)
        return;
    unit = cursor_u16be(&c->in) == ('\\' << 8 | 'u') ? hex4(c) : 0;
    if (unit < 0xdc00 || unit > 0xdfff)
        refuse(c, "the first half of a pair alone");
}

static void text(struct check *c)
{
    if (cursor_u8(&c->in) != '"')
        refuse(c, "no text where one must be");
    while (cursor_ok(&c->in)) {
        uint8_t byte = cursor_u8(&c->in);
        if (byte == '"')
            return;
        if (byte < 0x20 || byte == 0x7f)
            refuse(c, "a control character, or a text without end");
        else if (byte == '\\')
            escape(c);
        else if (byte >= 0x80)
            sequence(c, byte);
    }
}

static bool digits(struct check *c)
{
    bool any = false;
    for (int next; (next = cursor_peek(&c->in, 0)) >= '0' && next <= '9'; any = true)
        cursor_skip(&c->in, 1);
    return any;
}

static void number(struct check *c)
{
    (void)cursor_accept(&c->in, SLICE_LITERAL("-"));
    bool whole = cursor_accept(&c->in, SLICE_LITERAL("0")) || digits(c);
    bool part = !cursor_accept(&c->in, SLICE_LITERAL(".")) || digits(c);
    if (!whole || !part)
        refuse(c, "not a number");
}

static void members(struct check *c, uint8_t end, bool keys)
{
    cursor_skip(&c->in, 1);
    for (bool first = true; cursor_ok(&c->in); first = false) {
        if (first && cursor_accept(&c->in, slice_of(&end, 1)))
            return;
        if (keys) {
            text(c);
            if (!cursor_accept(&c->in, SLICE_LITERAL(":")))
                refuse(c, "a key without a colon");
        }
        value(c);
        if (cursor_accept(&c->in, slice_of(&end, 1)))
            return;
        if (!cursor_accept(&c->in, SLICE_LITERAL(",")))
            refuse(c, "no comma between members");
    }
}

static void value(struct check *c)
{
    int next = cursor_peek(&c->in, 0);
    if (++c->depth > 64)
        refuse(c, "too deep");
    if (next == '"')
        text(c);
    else if (next == '{')
        members(c, '}', true);
    else if (next == '[')
        members(c, ']', false);
    else if (!cursor_accept(&c->in, SLICE_LITERAL("true")) &&
             !cursor_accept(&c->in, SLICE_LITERAL("false")) &&
             !cursor_accept(&c->in, SLICE_LITERAL("null")))
        number(c);
    c->depth--;
}

const char *json_check(struct slice line, bool ascii_only)
{
    struct check c = {.in = cursor_over(line), .ascii_only = ascii_only};
    value(&c);
    if (c.wrong == NULL && !cursor_ok(&c.in))
        c.wrong = "ends too early";
    if (c.wrong == NULL && cursor_left(&c.in) > 0)
        c.wrong = "something follows the value";
    return c.wrong;
}
