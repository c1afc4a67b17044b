/* Members that are wanted, and those that lead to them. */
/* SPDX-License-Identifier: MIT */
#include "base/json_selection.h"

static bool is_key(struct slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        uint8_t c = text.at[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '_')
            return false;
    }
    return text.length > 0;
}

bool json_selection_add(struct json_selection *s, struct slice path)
{
    struct slice rest = path;
    unsigned parts = 0;
    if (s->count == SELECTION_MOST || path.length == 0 || path.at[path.length - 1] == '.')
        return false;
    while (rest.length > 0) {
        struct slice part = slice_split(rest, '.', &rest);
        if (parts == SELECTION_PARTS || !is_key(part))
            return false;
        s->path[s->count].part[parts++] = part;
    }
    s->path[s->count++].parts = parts;
    return true;
}

/* ---- the walk through the text ----------------------------------------------------------------
 */

enum { LEVELS = 32 };

/* The objects and lists that are open, from the outermost on. */
struct level {
    uint64_t paths; /* bits of those that lead through it */
    bool whole;     /* all of it is wanted */
    bool is_list;
    bool comma_before; /* what stands before it, for where it turns out to be empty */
    size_t from;       /* where it begins in what is written, and */
    size_t inside;     /* its first member */
};

struct walk {
    const struct json_selection *selection;
    struct slice text;
    size_t at;
    struct buffer *out;
    bool comma;
    struct level level[LEVELS];
    unsigned depth;
};

static uint8_t here(const struct walk *w)
{
    return w->at < w->text.length ? w->text.at[w->at] : 0;
}

/* Behind the quotation mark that ends the text which begins here. */
static void pass_text(struct walk *w)
{
    for (w->at++; w->at < w->text.length && here(w) != '"'; w->at++)
        w->at += here(w) == '\\';
    w->at++;
}

static void pass_value(struct walk *w)
{
    if (here(w) == '"') {
        pass_text(w);
        return;
    }
    while (w->at < w->text.length && here(w) != ',' && here(w) != '}' && here(w) != ']')
        w->at++;
}

/* The paths that lead to or through a member; `whole` is set where one ends there. */
static uint64_t follow(const struct walk *w, struct slice key, bool *whole)
{
    const struct json_selection *s = w->selection;
    unsigned depth = w->depth - 1; /* the outermost object has no name */
    uint64_t found = 0;
    for (uint64_t left = w->level[depth].paths; left != 0; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctzll(left);
        if (depth >= s->path[n].parts || !slice_equal(s->path[n].part[depth], key))
            continue;
        found |= UINT64_C(1) << n;
        *whole = *whole || s->path[n].parts == depth + 1;
    }
    return found;
}

/* Whether something is written of which this is known: all that it is, or a way to a member. */
static bool is_wanted(const struct walk *w, bool whole, uint64_t paths)
{
    return w->selection->leaves_out ? !whole : whole || paths != 0;
}

/* What leads to a value: a comma and, in an object, its key. */
static void put_lead(struct walk *w, struct slice key)
{
    if (w->comma)
        buffer_byte(w->out, ',');
    if (key.length == 0)
        return;
    buffer_byte(w->out, '"');
    buffer_append(w->out, key.at, key.length);
    buffer_append(w->out, "\":", 2);
}

static void open_level(struct walk *w, struct slice key)
{
    unsigned count = w->selection->count;
    struct level new = {.comma_before = w->comma, .from = w->out->length};
    if (w->depth == 0)
        new.paths = count == SELECTION_MOST ? ~UINT64_C(0) : (UINT64_C(1) << count) - 1;
    else if (w->level[w->depth - 1].whole)
        new.whole = true;
    else if (key.length > 0)
        new.paths = follow(w, key, &new.whole);
    new.is_list = here(w) == '[';
    if (is_wanted(w, new.whole, new.paths)) {
        put_lead(w, key);
        buffer_byte(w->out, here(w));
        w->comma = false;
    }
    new.inside = w->out->length;
    w->level[w->depth++] = new;
    w->at++;
}

static void close_level(struct walk *w)
{
    const struct level *l = &w->level[--w->depth];
    uint8_t bracket = here(w);
    w->at++;
    if (!is_wanted(w, l->whole, l->paths))
        return;
    /* Nothing that was wanted was in it. */
    if (!w->selection->leaves_out && !l->whole && w->depth > 0 && w->out->length == l->inside) {
        w->out->length = l->from;
        w->comma = l->comma_before;
        return;
    }
    buffer_byte(w->out, bracket);
    w->comma = true;
}

static void take_value(struct walk *w, struct slice key)
{
    size_t from = w->at;
    bool whole = w->level[w->depth - 1].whole;
    pass_value(w);
    if (!whole && key.length > 0)
        (void)follow(w, key, &whole);
    if (!is_wanted(w, whole, 0))
        return;
    put_lead(w, key);
    buffer_append(w->out, w->text.at + from,
                  (w->at < w->text.length ? w->at : w->text.length) - from);
    w->comma = true;
}

void json_select(const struct json_selection *s, struct slice text, struct buffer *out)
{
    struct walk w = {.selection = s, .text = text, .out = out};
    do {
        struct slice key = SLICE_NONE;
        if (here(&w) == ',')
            w.at++;
        if (here(&w) == '}' || here(&w) == ']') {
            close_level(&w);
            continue;
        }
        if (w.depth > 0 && !w.level[w.depth - 1].is_list) {
            size_t from = w.at + 1;
            pass_text(&w);
            if (w.at >= text.length)
                break;
            key = slice_of(text.at + from, w.at - 1 - from);
            w.at++;
        }
        if ((here(&w) == '{' || here(&w) == '[') && w.depth < LEVELS)
            open_level(&w, key);
        else if (w.depth > 0)
            take_value(&w, key);
        else
            break;
    } while (w.depth > 0 && w.at < text.length);
    out->failed = out->failed || w.depth > 0 || w.at < text.length || w.at == 0;
}
