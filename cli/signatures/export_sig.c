/* Catalogues as sources again: Sonde's own language. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "cli/signatures/export.h"
#include "cli/signatures/prefix.h"

static void put_rules(struct buffer *out, struct export_rules rules)
{
    for (uint32_t i = 0; i < rules.count; i++) {
        const struct export_rule *r = &rules.at[i];
        buffer_printf(out, "    %s %s", export_word(r->kind), export_sign(r->kind));
        if (r->kind == EXPORT_EXPRESSION || r->kind == EXPORT_ORGANIZATION ||
            r->kind == EXPORT_AGENT || r->kind == EXPORT_ALPN)
            buffer_quoted(out, r->text);
        else
            buffer_append(out, r->text, strlen(r->text));
        buffer_byte(out, '\n');
    }
}

static void put_header(struct buffer *out, const struct sonde_application *a)
{
    buffer_printf(out, "\napplication %s %u ", a->tag, a->id);
    signatures_word(out, a->name);
    buffer_printf(out, " %s\n", a->category);
}

static void put_entry(const struct export *ex, const struct sonde_application *a,
                      const struct sonde_list *l, struct export_rules rules, void *user)
{
    struct buffer *out = user;
    const char *source = a != NULL ? a->source : l->source;
    (void)ex;
    if (a != NULL)
        put_header(out, a);
    else
        buffer_printf(out, "\nlist %s %s%s%s\n", l->tag, l->category,
                      l->risk == NULL ? "" : " risk ", l->risk == NULL ? "" : l->risk);
    if (a != NULL && a->owner[0] != '\0') {
        buffer_printf(out, "    owner ");
        buffer_quoted(out, a->owner);
        buffer_byte(out, '\n');
    }
    if (source[0] != '\0')
        buffer_printf(out, "    source %s\n", source);
    if (a != NULL && a->priority != 0)
        buffer_printf(out, "    priority %d\n", a->priority);
    put_rules(out, rules);
}

static void put_categories(const struct export *ex, struct buffer *out)
{
    struct sonde_category c;
    buffer_byte(out, '\n');
    for (unsigned i = 0; sonde_category_at(ex->catalogue, i, &c); i++) {
        buffer_printf(out, "category %s %u ", c.tag, c.id);
        buffer_quoted(out, c.name);
        buffer_printf(out, "%s\n", c.shared ? " shared" : "");
    }
}

/* An error is told as an exit code. */
static int put_protocols(const struct export *ex, struct buffer *out)
{
    struct sonde_protocol p;
    for (unsigned i = 0; sonde_catalogue_protocol_at(ex->catalogue, i, &p); i++) {
        char *text = sonde_catalogue_protocol_source(ex->catalogue, i);
        if (text == NULL)
            return complain_text(EXIT_INTERNAL, "no memory for protocol \"%s\"", p.tag);
        buffer_printf(out, "\n%s", text);
        free(text);
    }
    return EXIT_OK;
}

static void put_software(const struct export *ex, struct buffer *out)
{
    struct sonde_software s;
    struct sonde_fingerprint f;
    for (unsigned i = 0; sonde_software_at(ex->catalogue, i, &s); i++) {
        buffer_printf(out, "\nsoftware %s ", s.tag);
        buffer_quoted(out, s.name);
        buffer_printf(out, "%s%s\n", s.source[0] == '\0' ? "" : "\n    source ", s.source);
        for (unsigned n = 0; sonde_fingerprint_at(ex->catalogue, n, &f); n++)
            if (f.software == i)
                buffer_printf(out, "    %s %s\n", f.kind, f.text);
    }
}

/* ---- systems -------------------------------------------------------------------------------- */

/* A range of one system's addresses, with all that adjoins it. */
struct run {
    struct sonde_routed routed;
    uint32_t order; /* by system, then by address */
};

static int by_system(const void *a, const void *b)
{
    const struct run *one = a, *two = b;
    if (one->routed.system != two->routed.system)
        return one->routed.system < two->routed.system ? -1 : 1;
    return one->order < two->order ? -1 : 1;
}

static void put_network(void *user, const struct prefix *p)
{
    char text[PREFIX_TEXT];
    (void)prefix_write(p, text);
    buffer_printf(user, "    network %s\n", text);
}

static bool is_mapped(const uint8_t address[16])
{
    static const uint8_t mapped[12] = {[10] = 0xff, [11] = 0xff};
    return memcmp(address, mapped, sizeof mapped) == 0;
}

static void put_run(struct buffer *out, const struct sonde_routed *r)
{
    bool is4 = is_mapped(r->first) && is_mapped(r->last);
    struct prefix first = {.is4 = is4, .bits = is4 ? 32 : 128}, last = first;
    memcpy(first.address, r->first + (is4 ? 12 : 0), is4 ? 4 : 16);
    memcpy(last.address, r->last + (is4 ? 12 : 0), is4 ? 4 : 16);
    (void)prefix_of_range(&first, &last, put_network, out);
}

/* True when `next` begins where `r` ends. */
static bool adjoins(const struct sonde_routed *r, const struct sonde_routed *next)
{
    uint8_t behind[16];
    memcpy(behind, r->last, sizeof behind);
    for (unsigned i = sizeof behind; i-- > 0 && ++behind[i] == 0;)
        continue;
    return r->system == next->system && memcmp(behind, next->first, sizeof behind) == 0 &&
           is_mapped(r->last) == is_mapped(next->first);
}

/* The ranges that are some system's, those that adjoin as one. */
static void find_runs(const struct export *ex, struct buffer *runs)
{
    struct run run = {.order = 0};
    struct sonde_routed r;
    bool any = false;
    for (unsigned i = 0; sonde_routed_at(ex->catalogue, i, &r); i++) {
        if (any && r.system >= 0 && adjoins(&run.routed, &r)) {
            memcpy(run.routed.last, r.last, sizeof r.last);
            continue;
        }
        if (any)
            buffer_append(runs, &run, sizeof run);
        any = r.system >= 0;
        run = (struct run){r, i};
    }
    if (any)
        buffer_append(runs, &run, sizeof run);
}

static void put_systems(const struct export *ex, struct buffer *out)
{
    struct buffer runs = {0};
    struct sonde_system s;
    size_t at = 0;
    find_runs(ex, &runs);
    struct run *all = (struct run *)(void *)runs.bytes;
    size_t count = runs.length / sizeof *all;
    if (count > 0)
        qsort(all, count, sizeof *all, by_system);
    for (unsigned i = 0; sonde_system_at(ex->catalogue, i, &s); i++) {
        buffer_printf(out, "\nsystem %u", s.number);
        if (s.name[0] != '\0') {
            buffer_byte(out, ' ');
            buffer_quoted(out, s.name);
        }
        buffer_byte(out, '\n');
        for (; at < count && all[at].routed.system == (int)i; at++)
            put_run(out, &all[at].routed);
    }
    out->failed = out->failed || runs.failed;
    buffer_free(&runs);
}

static int write_sig(const struct export *ex, struct buffer *out)
{
    bool is_whole = ex->application == NULL && ex->category == NULL;
    char version[17];
    int code = EXIT_OK;
    sonde_catalogue_version(ex->catalogue, version);
    buffer_printf(out, "# Made by sonde signatures export sig of catalogue %s\n", version);
    if (is_whole) {
        put_categories(ex, out);
        code = put_protocols(ex, out);
    }
    export_each(ex, put_entry, out);
    if (is_whole) {
        put_software(ex, out);
        put_systems(ex, out);
    }
    return code;
}

const struct export_format export_sig = {
    .name = "sig",
    .summary =
        "the language of signatures; without --app and --category all that is in the catalogue",
    .write = write_sig,
};
