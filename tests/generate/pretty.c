/* JSON for people and for comparing line by line. */
/* SPDX-License-Identifier: MIT */
#include "generate.h"

struct printer {
    struct buffer *out;
    unsigned depth;
    bool in_array; /* arrays hold texts only, and stay on one line */
};

static void new_line(struct printer *p)
{
    buffer_byte(p->out, '\n');
    for (unsigned i = 0; i < p->depth; i++)
        buffer_append(p->out, "  ", 2);
}

static void put_sign(struct printer *p, uint8_t c)
{
    if (c == '}') {
        p->depth--;
        new_line(p);
    }
    buffer_byte(p->out, c);
    if (c == '[' || c == ']')
        p->in_array = c == '[';
    if (c == ':' || (c == ',' && p->in_array))
        buffer_byte(p->out, ' ');
    p->depth += c == '{';
    if (c == '{' || (c == ',' && !p->in_array))
        new_line(p);
}

void pretty_json(struct buffer *out, struct slice json)
{
    struct printer p = {.out = out};
    for (size_t at = 0; at < json.length; at++) {
        if (json.at[at] != '"') {
            put_sign(&p, json.at[at]);
            continue;
        }
        size_t end = at + 1;
        while (json.at[end] != '"')
            end += json.at[end] == '\\' ? 2 : 1;
        buffer_append(out, json.at + at, end + 1 - at);
        at = end;
    }
    buffer_byte(out, '\n');
}
