/* Foreign lists: the rules of entries, each once, and each name and network with one application.
 */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "cli/signatures/import.h"
#include "cli/signatures/prefix.h"

enum { SHOWN = 120 };

static struct import_rule *rule_at(const struct import *im, uint32_t rule)
{
    return &((struct import_rule *)(void *)im->rules.bytes)[rule];
}

/* Names and networks belong to one application of all; other rules may be the same in several
 * entries. */
static bool is_same(const struct import *im, const struct import_rule *r, uint32_t entry,
                    enum import_kind kind, struct slice text)
{
    bool claims = import_entry_at(im, entry)->sort == IMPORT_APPLICATION && kind <= IMPORT_NETWORK;
    bool same_owner =
        r->entry == entry || (claims && import_entry_at(im, r->entry)->sort == IMPORT_APPLICATION);
    return r->kind == kind && same_owner && slice_equal(slice_text(import_text(im, r->text)), text);
}

static uint32_t *place_of(const struct import *im, uint32_t entry, enum import_kind kind,
                          struct slice text)
{
    bool claims = import_entry_at(im, entry)->sort == IMPORT_APPLICATION && kind <= IMPORT_NETWORK;
    uint64_t seed = claims ? (uint64_t)kind : ((uint64_t)entry + 1) << 8 | (uint64_t)kind;
    for (uint32_t at = (uint32_t)hash_bytes(text, seed);; at++) {
        uint32_t *place = &im->rule_table.places[at & im->rule_table.mask];
        if (*place == 0 || is_same(im, rule_at(im, *place - 1), entry, kind, text))
            return place;
    }
}

static void make_room(struct import *im)
{
    if (!import_grow(im, &im->rule_table, 1024))
        return;
    for (uint32_t r = 0; r < im->rule_table.count; r++) {
        const struct import_rule *rule = rule_at(im, r);
        *place_of(im, rule->entry, (enum import_kind)rule->kind,
                  slice_text(import_text(im, rule->text))) = r + 1;
    }
}

/* The place of a new rule; NULL where there is such a rule already, or no memory. */
static uint32_t *find_place(struct import *im, uint32_t entry, enum import_kind kind,
                            struct slice text)
{
    make_room(im);
    if (im->failed)
        return NULL;
    uint32_t *place = place_of(im, entry, kind, text);
    if (*place == 0)
        return place;
    const struct import_rule *there = rule_at(im, *place - 1);
    if (there->entry == entry) {
        im->repeated++;
        return NULL;
    }
    char where[IMPORT_PLACE_SIZE];
    import_place(im, there->file, there->line, where);
    import_refuse(im, "\"%.*s\" belongs to application \"%s\" already (%s)", (int)text.length,
                  (const char *)text.at, import_text(im, import_entry_at(im, there->entry)->tag),
                  where);
    return NULL;
}

static bool add(struct import *im, uint32_t *place, uint32_t entry, enum import_kind kind,
                uint32_t text)
{
    struct import_rule rule = {
        .kind = (uint8_t)kind, .entry = entry, .text = text, .file = im->file, .line = im->line};
    buffer_append(&im->rules, &rule, sizeof rule);
    im->failed = im->failed || im->rules.failed;
    if (im->failed)
        return false;
    *place = ++im->rule_table.count;
    import_entry_at(im, entry)->rules++;
    return true;
}

bool import_rule(struct import *im, uint32_t entry, enum import_kind kind, struct slice text)
{
    uint32_t *place = find_place(im, entry, kind, text);
    return place != NULL && add(im, place, entry, kind, import_keep(im, text));
}

bool import_rule_text(struct import *im, uint32_t entry, enum import_kind kind, uint32_t text)
{
    uint32_t *place = find_place(im, entry, kind, slice_text(import_text(im, text)));
    return place != NULL && add(im, place, entry, kind, text);
}

uint32_t import_keep(struct import *im, struct slice text)
{
    if (im->texts.length == 0)
        buffer_byte(&im->texts, 0);
    uint32_t offset = text.length == 0 ? 0 : (uint32_t)im->texts.length;
    if (text.length > 0) {
        buffer_append(&im->texts, text.at, text.length);
        buffer_byte(&im->texts, 0);
    }
    im->failed = im->failed || im->texts.failed || im->texts.length > UINT32_MAX;
    return im->failed ? 0 : offset;
}

/* ---- what lists write ----------------------------------------------------------------------- */

bool import_domain(struct import *im, uint32_t entry, enum import_kind kind, struct slice written)
{
    char name[DOMAIN_SIZE];
    struct prefix address;
    size_t length = domain_read(written, name);
    struct slice shown = slice_head(written, SHOWN);
    if (length == 0) {
        import_refuse(im, "\"%.*s\" is no name of a host", (int)shown.length,
                      (const char *)shown.at);
        return false;
    }
    if (prefix_read(slice_of(name, length), &address)) {
        import_refuse(im, "\"%s\" is an address, and no name of a host", name);
        return false;
    }
    (void)import_rule(im, entry, kind, slice_of(name, length));
    return true;
}

bool import_network(struct import *im, uint32_t entry, struct slice written)
{
    char text[PREFIX_TEXT];
    struct prefix p;
    struct slice shown = slice_head(written, SHOWN);
    if (!prefix_read(written, &p)) {
        import_refuse(im, "\"%.*s\" is no address or network", (int)shown.length,
                      (const char *)shown.at);
        return false;
    }
    size_t length = prefix_write(&p, text);
    (void)import_rule(im, entry, IMPORT_NETWORK, slice_of(text, length));
    return true;
}

bool import_host(struct import *im, uint32_t entry, struct slice written)
{
    struct prefix p;
    if (prefix_read(written, &p))
        return import_network(im, entry, written);
    return import_domain(im, entry, IMPORT_DOMAIN, written);
}

bool import_port(struct import *im, uint32_t entry, const char *transport, struct slice ports)
{
    char text[32];
    struct slice to, from = slice_split(ports, '-', &to);
    struct slice shown = slice_head(ports, SHOWN);
    uint64_t low, high;
    if (!slice_to_uint(from, UINT16_MAX, &low) || low == 0 ||
        !slice_to_uint(to.length == 0 ? from : to, UINT16_MAX, &high) || high < low) {
        import_refuse(im, "\"%.*s\" is no port or range of ports", (int)shown.length,
                      (const char *)shown.at);
        return false;
    }
    int length = low == high ? snprintf(text, sizeof text, "%s %u", transport, (unsigned)low)
                             : snprintf(text, sizeof text, "%s %u-%u", transport, (unsigned)low,
                                        (unsigned)high);
    (void)import_rule(im, entry, IMPORT_PORT, slice_of(text, (size_t)length));
    return true;
}

bool import_expression(struct import *im, uint32_t entry, struct slice text, unsigned flags)
{
    struct sonde_filter_settings settings = {.flags = flags};
    struct sonde_error error;
    char *copy = strndup((const char *)text.at, text.length);
    if (copy == NULL) {
        im->failed = true;
        return false;
    }
    struct sonde_filter *filter = sonde_filter_new_with(copy, &settings, &error);
    if (filter == NULL)
        import_refuse(im, "expression: %s: %.200s", error.text, copy);
    else
        (void)import_rule(im, entry, IMPORT_EXPRESSION, text);
    sonde_filter_free(filter);
    free(copy);
    return filter != NULL;
}

bool import_pattern(struct import *im, uint32_t entry, struct slice pattern)
{
    struct buffer text = {0};
    buffer_printf(&text, "detected_hostname == '");
    for (size_t i = 0; i < pattern.length; i++) {
        uint8_t c = pattern.at[i];
        if (c == '\\' || c == '\'' || c == '?')
            buffer_byte(&text, '\\');
        buffer_byte(&text, c);
    }
    buffer_byte(&text, '\'');
    bool good = !text.failed && import_expression(im, entry, buffer_slice(&text), 0);
    im->failed = im->failed || text.failed;
    buffer_free(&text);
    return good;
}
