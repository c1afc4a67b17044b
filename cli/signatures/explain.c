/* sonde signatures explain: why a name or address is whose it is. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "signatures.h"

static void print_found(const char *what, const struct sonde_lookup *l)
{
    if (l->application.id != 0)
        (void)printf("  %-40s %s, by %s in %s\n", what, l->application.tag, l->method, l->rule);
    if (l->list != NULL)
        (void)printf("  %-40s in list %s (%s), by %s\n", what, l->list, l->list_category,
                     l->list_rule);
    if (l->system != 0)
        (void)printf("  %-40s AS%u %s\n", what, l->system, l->system_name);
}

/* From the last label to the whole name: the longest that is known wins. */
static int explain_name(const struct sonde_catalogue *c, const char *name)
{
    struct sonde_lookup l, whole;
    bool known = sonde_catalogue_lookup(c, name, &whole);
    char before[sizeof l.rule] = "", list_before[sizeof l.list_rule] = "";
    (void)printf("%s\n", name);
    for (const char *from = name + strlen(name); from-- > name;) {
        if (from != name && from[-1] != '.')
            continue;
        if (!sonde_catalogue_lookup(c, from, &l) ||
            (strcmp(l.rule, before) == 0 && strcmp(l.list_rule, list_before) == 0))
            continue;
        memcpy(before, l.rule, sizeof before);
        memcpy(list_before, l.list_rule, sizeof list_before);
        print_found(from, &l);
    }
    if (!known) {
        (void)printf("  no rule is for it or for a domain that it is in\n");
        return EXIT_NOT_FOUND;
    }
    if (whole.application.id != 0)
        (void)printf("  so it is %s: the longest domain wins\n", whole.application.tag);
    return EXIT_OK;
}

static bool explain_tag(const struct sonde_catalogue *c, const char *tag)
{
    struct sonde_application a;
    struct sonde_protocol p;
    struct sonde_rule r;
    for (unsigned i = 0; sonde_application_at(c, i, &a); i++) {
        if (strcmp(a.tag, tag) != 0)
            continue;
        (void)printf("application %s (%s, id %u), category %s\n  source: %s\n", a.tag, a.name, a.id,
                     a.category, a.source[0] == '\0' ? "not told" : a.source);
        for (unsigned n = 0; sonde_catalogue_rule_at(c, tag, n, &r); n++)
            (void)printf("  %s %s  (%s)\n", r.kind, r.text, r.place);
        return true;
    }
    for (unsigned i = 0; sonde_catalogue_protocol_at(c, i, &p); i++) {
        if (strcmp(p.tag, tag) != 0)
            continue;
        (void)printf("protocol %s (%s, id %u), category %s\n  %s\n  source: %s\n", p.tag, p.name,
                     p.id, p.category, p.summary, sonde_catalogue_protocol_source(c, i));
        return true;
    }
    return false;
}

static int run_explain(int argc, char **argv)
{
    static const struct option options[] = {HELP_OPTION, {0}};
    struct diagnostics shown = {.quiet = true};
    int code = EXIT_OK;
    int letter = next_option(&signatures_explain, argc, argv, ":h", options, &code);
    if (letter == 0)
        return code;
    if (argc == optind)
        return complain_usage(&signatures_explain, "it needs a tag, a name or an address");
    struct sonde_catalogue *c =
        compile_sources(argc - optind - 1, argv + optind + 1, &shown, &code);
    if (c == NULL)
        return code;
    const char *asked = argv[optind];
    if (!explain_tag(c, asked))
        code = explain_name(c, asked);
    sonde_catalogue_free(c);
    return code;
}

const struct verb signatures_explain = {
    .name = "signatures explain",
    .usage = "TAG|NAME|ADDRESS [SOURCE…]",
    .summary = "why a name or address is whose it is, rule by rule",
    .run = run_explain,
};
