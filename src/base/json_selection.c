/* Members that are wanted, and those that lead to them. */
/* SPDX-License-Identifier: MIT */
#include "base/json_selection.h"

#include "base/json.h"

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

/* The paths that lead to or through a member; `whole` is set where one ends there. */
static uint64_t follow(const struct json_selection *s, struct slice key, bool *whole)
{
    unsigned depth = s->depth - 1; /* the outermost object has no name */
    uint64_t found = 0;
    for (uint64_t left = s->level[depth].paths; left != 0; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctzll(left);
        if (depth >= s->path[n].parts || !slice_equal(s->path[n].part[depth], key))
            continue;
        found |= UINT64_C(1) << n;
        *whole = *whole || s->path[n].parts == depth + 1;
    }
    return found;
}

bool json_wants(const struct json *j, const char *key)
{
    const struct json_selection *s = j->selection;
    bool whole = false;
    if (s->depth == 0 || s->depth > SELECTION_LEVELS)
        return s->depth == 0;
    if (s->level[s->depth - 1].whole || key == NULL)
        return s->level[s->depth - 1].whole;
    (void)follow(s, slice_text(key), &whole);
    return whole;
}

void json_open_selected(struct json *j, const char *key, uint8_t bracket)
{
    struct json_selection *s = j->selection;
    uint64_t paths = s->count == SELECTION_MOST ? ~UINT64_C(0) : (UINT64_C(1) << s->count) - 1;
    bool whole = false;
    if (s->depth >= SELECTION_LEVELS) {
        s->depth++;
        return;
    }
    if (s->depth > 0) {
        whole = s->level[s->depth - 1].whole;
        paths = whole || key == NULL ? 0 : follow(s, slice_text(key), &whole);
    }
    s->level[s->depth].paths = paths;
    s->level[s->depth].whole = whole;
    s->level[s->depth].comma_before = j->comma;
    s->level[s->depth].from = j->out->length;
    s->depth++;
    if (paths == 0 && !whole)
        return;
    if (j->comma)
        buffer_byte(j->out, ',');
    if (key != NULL) {
        json_put_text(j, slice_text(key));
        buffer_byte(j->out, ':');
    }
    buffer_byte(j->out, bracket);
    s->level[s->depth - 1].inside = j->out->length;
    j->comma = false;
}

void json_close_selected(struct json *j, uint8_t bracket)
{
    struct json_selection *s = j->selection;
    if (s->depth-- > SELECTION_LEVELS)
        return;
    bool whole = s->level[s->depth].whole;
    if (s->level[s->depth].paths == 0 && !whole)
        return;
    /* Nothing that was wanted was in it. */
    if (!whole && s->depth > 0 && j->out->length == s->level[s->depth].inside) {
        j->out->length = s->level[s->depth].from;
        j->comma = s->level[s->depth].comma_before;
        return;
    }
    buffer_byte(j->out, bracket);
    j->comma = true;
}
