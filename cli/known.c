/* sonde protocols, sonde risks: what the program knows without any traffic. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "arguments.h"

/* These verbs have no options but help. True where there is nothing more to do. */
static bool is_done(const struct verb *verb, int argc, char **argv, int *code)
{
    static const struct option options[] = {HELP_OPTION, {0}};
    return next_option(verb, argc, argv, ":h", options, code) != -1;
}

static void print_fields(const char *dissector)
{
    struct sonde_field f;
    for (unsigned i = 0; sonde_field_at(i, &f); i++)
        if (strcmp(f.dissector, dissector) == 0)
            (void)printf("    %s%s%-24s %-7s %s\n", f.object == NULL ? "" : f.object,
                         f.object == NULL ? "" : ".", f.key, f.list ? "list" : f.type, f.meaning);
}

/* The built-in protocols, then those of the catalogue. */
static bool protocol_at(const struct sonde_catalogue *c, unsigned index, struct sonde_protocol *p)
{
    unsigned built_in = 0;
    while (index >= built_in && sonde_protocol_at(built_in, p))
        built_in++;
    return index < built_in || sonde_catalogue_protocol_at(c, index - built_in, p);
}

static int run_protocols(int argc, char **argv)
{
    struct sonde_protocol p;
    bool found = false;
    int code = EXIT_OK;
    if (is_done(&verb_protocols, argc, argv, &code))
        return code;
    const char *what = argv[optind];
    if (argc - optind > 1)
        return complain_usage(&verb_protocols, "one tag, name or id at the most");
    if (what == NULL)
        (void)printf("%5s  %-18s %-18s %s\n", "ID", "TAG", "NAME", "CATEGORY");
    struct sonde_error error;
    struct sonde_catalogue *c = load_catalogue(NULL, &error);
    if (c == NULL)
        return complain(&error);
    for (unsigned i = 0; protocol_at(c, i, &p); i++) {
        char id[8];
        (void)snprintf(id, sizeof id, "%u", p.id);
        if (what == NULL) {
            (void)printf("%5u  %-18s %-18s %s\n", p.id, p.tag, p.name, p.category);
        } else if (strcmp(what, p.tag) == 0 || strcasecmp(what, p.name) == 0 ||
                   strcmp(what, id) == 0) {
            (void)printf("%s, id %u, category %s\n%s\n", p.name, p.id, p.category, p.summary);
            print_fields(p.dissector);
            found = true;
        }
    }
    sonde_catalogue_free(c);
    if (what != NULL && !found)
        return complain_text(EXIT_NOT_FOUND,
                             "there is no protocol \"%s\": sonde protocols lists "
                             "them all",
                             what);
    return EXIT_OK;
}

const struct verb verb_protocols = {
    .name = "protocols",
    .usage = "[TAG|NAME|ID]",
    .summary = "the protocols that are told, or one with what is extracted from it",
    .run = run_protocols,
};

static int run_risks(int argc, char **argv)
{
    struct sonde_risk r;
    int code = EXIT_OK;
    if (is_done(&verb_risks, argc, argv, &code))
        return code;
    if (argc > optind)
        return complain_usage(&verb_risks, "it takes no arguments, not \"%s\"", argv[optind]);
    (void)printf("%3s %5s  %-36s %s\n", "ID", "SCORE", "TAG", "REMEDY");
    for (unsigned i = 0; sonde_risk_at(i, &r); i++)
        (void)printf("%3u %5u  %-36s %s\n", r.number, r.score, r.tag, r.remedy);
    return EXIT_OK;
}

const struct verb verb_risks = {
    .name = "risks",
    .usage = "",
    .summary = "what can be wrong with a flow, how grave it is, and the remedy",
    .run = run_risks,
};
