/* Foreign lists: what was read of them in the language of signatures. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "cli/signatures/import.h"

static const struct import_rule *rule_at(const struct import *im, uint32_t rule)
{
    return &((const struct import_rule *)(const void *)im->rules.bytes)[rule];
}

static void put_rule(struct buffer *out, const struct import *im, const struct import_rule *rule)
{
    static const char *const words[IMPORT_KINDS] = {
        [IMPORT_DOMAIN] = "domain ",     [IMPORT_EXACT] = "domain =",
        [IMPORT_WILDCARD] = "domain *.", [IMPORT_NETWORK] = "network ",
        [IMPORT_PORT] = "port ",         [IMPORT_EXPRESSION] = "expression ",
    };
    const char *text = import_text(im, rule->text);
    buffer_append(out, "    ", 4);
    buffer_append(out, words[rule->kind], strlen(words[rule->kind]));
    if (rule->kind == IMPORT_EXPRESSION)
        buffer_quoted(out, text);
    else
        buffer_append(out, text, strlen(text));
    buffer_byte(out, '\n');
}

static void put_header(struct buffer *out, const struct import *im, const struct import_entry *e,
                       uint16_t id)
{
    const char *tag = import_text(im, e->tag);
    if (e->sort == IMPORT_SYSTEM) {
        buffer_printf(out, "\nsystem %s", tag);
        if (e->name != 0) {
            buffer_byte(out, ' ');
            buffer_quoted(out, import_text(im, e->name));
        }
        buffer_byte(out, '\n');
        return;
    }
    const char *category = import_text(im, import_category_at(im, e->category)->tag);
    if (e->sort == IMPORT_LIST) {
        buffer_printf(out, "\nlist %s %s\n", tag, category);
    } else if (e->exists) {
        buffer_printf(out, "\napplication %s\n", tag);
        return;
    } else {
        buffer_printf(out, "\napplication %s ", tag);
        if (id == 0)
            buffer_byte(out, '-');
        else
            buffer_printf(out, "%u", id);
        buffer_byte(out, ' ');
        signatures_word(out, import_text(im, e->name));
        buffer_printf(out, " %s\n", category);
    }
    if (e->owner != 0) {
        buffer_printf(out, "    owner ");
        buffer_quoted(out, import_text(im, e->owner));
        buffer_byte(out, '\n');
    }
    buffer_printf(out, "    source %s\n", im->format->source);
}

/* The rules' numbers by entry, each entry's in the order in which they were read. */
static uint32_t *sort_rules(const struct import *im, uint32_t *first)
{
    uint32_t count = (uint32_t)(im->rules.length / sizeof(struct import_rule));
    uint32_t *order = calloc((size_t)count + 1, sizeof *order);
    uint32_t at = 0;
    for (uint32_t e = 0; e < import_entry_count(im); e++) {
        first[e] = at;
        at += import_entry_at(im, e)->rules;
    }
    for (uint32_t r = 0; r < count && order != NULL; r++)
        order[first[rule_at(im, r)->entry]++] = r;
    return order;
}

static void put_categories(struct buffer *out, const struct import *im)
{
    bool any = false;
    for (uint32_t i = 0; i < import_category_count(im); i++) {
        const struct import_category *c = import_category_at(im, i);
        if (!c->is_new)
            continue;
        buffer_printf(out, "%scategory %s %u ", any ? "" : "\n", import_text(im, c->tag), c->id);
        buffer_quoted(out, import_text(im, c->name));
        buffer_byte(out, '\n');
        any = true;
    }
}

static void put_entries(struct buffer *out, struct import *im, const uint16_t *ids, uint32_t *first,
                        const uint32_t *order)
{
    /* Applications, then lists, then systems; first[] stands at the end of each entry's rules. */
    for (unsigned sort = 0; sort < IMPORT_SORTS; sort++) {
        for (uint32_t e = 0; e < import_entry_count(im); e++) {
            const struct import_entry *entry = import_entry_at(im, e);
            if (entry->sort != sort || !import_is_written(entry))
                continue;
            put_header(out, im, entry, ids[e]);
            for (uint32_t r = first[e] - entry->rules; r < first[e]; r++)
                put_rule(out, im, rule_at(im, order[r]));
        }
    }
}

int import_write(struct import *im, int count, char **paths, struct buffer *out)
{
    uint32_t entries = import_entry_count(im);
    uint16_t *ids = calloc((size_t)entries + 1, sizeof *ids);
    uint32_t *first = calloc((size_t)entries + 1, sizeof *first);
    uint32_t *order = first == NULL ? NULL : sort_rules(im, first);
    bool has_ids = true;
    buffer_printf(out, "# Made by sonde signatures import %s of", im->format->name);
    for (int i = 0; i < count; i++) {
        struct slice name = import_stem(paths[i], "");
        buffer_byte(out, ' ');
        for (size_t k = 0; k < name.length; k++)
            buffer_byte(out, name.at[k] < ' ' ? '?' : name.at[k]);
    }
    buffer_byte(out, '\n');
    put_categories(out, im);
    im->failed = im->failed || ids == NULL || order == NULL;
    if (!im->failed)
        has_ids = import_assign(im, ids);
    if (!im->failed && has_ids)
        put_entries(out, im, ids, first, order);
    free(order);
    free(first);
    free(ids);
    if (!has_ids)
        return complain_text(EXIT_SYNTAX, "there are more applications than private ids");
    return im->failed || out->failed ? complain_text(EXIT_INTERNAL, "no memory for the entries")
                                     : EXIT_OK;
}
