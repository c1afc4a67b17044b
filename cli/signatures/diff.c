/* sonde signatures diff: what one catalogue says that another one does not. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "signatures.h"

/* A catalogue as lines of text, sorted: "application netflix 133 …", "netflix domain netflix.com".
 */
struct facts {
    char **line;
    size_t count, room;
    bool failed;
};

static void add(struct facts *f, struct buffer *text)
{
    buffer_byte(text, '\0');
    if (f->count == f->room) {
        size_t room = f->room == 0 ? 1024 : f->room * 2;
        char **more = realloc(f->line, room * sizeof *more);
        f->failed = f->failed || more == NULL;
        if (more == NULL)
            return;
        f->line = more;
        f->room = room;
    }
    char *copy = text->failed ? NULL : strdup((const char *)text->bytes);
    f->failed = f->failed || copy == NULL;
    if (copy != NULL)
        f->line[f->count++] = copy;
    buffer_clear(text);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The tag that a rule belongs to. */
static const char *owner_of(const struct sonde_catalogue *c, const struct sonde_entry_rule *r,
                            char number[32])
{
    struct sonde_application a;
    struct sonde_list l;
    struct sonde_system s;
    if (r->of == SONDE_ENTRY_APPLICATION && sonde_application_at(c, r->entry, &a))
        return a.tag;
    if (r->of == SONDE_ENTRY_LIST && sonde_list_at(c, r->entry, &l))
        return l.tag;
    if (!sonde_system_at(c, r->entry, &s))
        return "";
    (void)snprintf(number, 32, "AS%u", s.number);
    return number;
}

static struct facts facts_of(const struct sonde_catalogue *c)
{
    struct facts f = {0};
    struct buffer text = {0};
    struct sonde_application a;
    struct sonde_protocol p;
    struct sonde_entry_rule r;
    struct sonde_software s;
    struct sonde_fingerprint print;
    for (unsigned i = 0; sonde_application_at(c, i, &a); i++) {
        buffer_printf(&text, "application %s %u %s %s", a.tag, a.id, a.name, a.category);
        add(&f, &text);
    }
    for (unsigned i = 0; sonde_catalogue_protocol_at(c, i, &p); i++) {
        buffer_printf(&text, "protocol %s %u %s %s", p.tag, p.id, p.name, p.category);
        add(&f, &text);
    }
    for (unsigned i = 0; sonde_software_at(c, i, &s); i++) {
        buffer_printf(&text, "software %s %s", s.tag, s.name);
        add(&f, &text);
    }
    for (unsigned i = 0; sonde_fingerprint_at(c, i, &print); i++) {
        if (!sonde_software_at(c, print.software, &s))
            continue;
        buffer_printf(&text, "%s: %s %s", s.tag, print.kind, print.text);
        add(&f, &text);
    }
    for (unsigned i = 0; sonde_entry_rule_at(c, i, &r); i++) {
        char number[32];
        size_t kind = strlen(r.rule.kind);
        bool joined = kind > 0 && strchr("=.", r.rule.kind[kind - 1]) != NULL;
        buffer_printf(&text, "%s: %s%s%s", owner_of(c, &r, number), r.rule.kind, joined ? "" : " ",
                      r.rule.text);
        add(&f, &text);
    }
    buffer_free(&text);
    if (f.count > 0)
        qsort(f.line, f.count, sizeof *f.line, by_text);
    return f;
}

static void free_facts(struct facts *f)
{
    for (size_t i = 0; i < f->count; i++)
        free(f->line[i]);
    free(f->line);
}

/* Prints what only one of the two has; true when there is anything. */
static bool print_difference(const struct facts *old, const struct facts *new)
{
    bool differs = false;
    for (size_t i = 0, k = 0; i < old->count || k < new->count;) {
        int order = i == old->count ? 1 : k == new->count ? -1 : strcmp(old->line[i], new->line[k]);
        if (order != 0)
            (void)printf("%c %s\n", order < 0 ? '-' : '+', order < 0 ? old->line[i] : new->line[k]);
        differs = differs || order != 0;
        i += order <= 0;
        k += order >= 0;
    }
    return differs;
}

static int run_diff(int argc, char **argv)
{
    static const struct option options[] = {HELP_OPTION, {0}};
    struct diagnostics shown = {.quiet = true};
    int code = EXIT_OK;
    if (next_option(&signatures_diff, argc, argv, ":h", options, &code) == 0)
        return code;
    if (argc - optind != 2)
        return complain_usage(&signatures_diff, "it needs two catalogues or sources");
    struct sonde_catalogue *old = compile_sources(1, argv + optind, &shown, &code);
    struct sonde_catalogue *new =
        old == NULL ? NULL : compile_sources(1, argv + optind + 1, &shown, &code);
    if (new != NULL) {
        struct facts before = facts_of(old), after = facts_of(new);
        if (before.failed || after.failed)
            code = complain_text(EXIT_INTERNAL, "no memory to compare them");
        else
            code = print_difference(&before, &after) ? EXIT_NOT_FOUND : EXIT_OK;
        free_facts(&before);
        free_facts(&after);
    }
    sonde_catalogue_free(old);
    sonde_catalogue_free(new);
    return code;
}

const struct verb signatures_diff = {
    .name = "signatures diff",
    .usage = "OLD NEW",
    .summary = "what one catalogue says that another one does not",
    .options = "  OLD and NEW are compiled catalogues, sources or folders of sources. Exit status "
               "1: they differ.\n",
    .run = run_diff,
};
