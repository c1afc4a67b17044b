/* sonde signatures compile, check: sources become a catalogue, or the list of their mistakes. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "signatures.h"

static int run_compile(int argc, char **argv)
{
    static const struct option options[] = {{"output", required_argument, NULL, 'o'},
                                            {"quiet", no_argument, NULL, 'q'},
                                            HELP_OPTION,
                                            {0}};
    struct diagnostics shown = {0};
    struct sonde_error error;
    const char *output = NULL;
    int code = EXIT_OK, letter;
    size_t size = 0;
    while ((letter = next_option(&signatures_compile, argc, argv, ":o:qh", options, &code)) > 0) {
        if (letter == 'o')
            output = optarg;
        else
            shown.quiet = true;
    }
    if (letter == 0)
        return code;
    if (output == NULL || argc == optind)
        return complain_usage(&signatures_compile, "it needs sources, and -o for the catalogue");
    struct sonde_signatures *s = read_sources(argc - optind, argv + optind, &shown, &code);
    if (s == NULL)
        return code;
    void *bytes = sonde_signatures_compile(s, &size, &error);
    if (bytes == NULL) {
        code = complain(&error);
    } else {
        code = write_whole(output, bytes, size);
        if (code == EXIT_OK && !shown.quiet && strcmp(output, "-") != 0)
            (void)printf("%s: %zu bytes\n", output, size);
    }
    free(bytes);
    sonde_signatures_free(s);
    return code;
}

const struct verb signatures_compile = {
    .name = "signatures compile",
    .usage = "-o FILE SOURCE…",
    .summary = "turn sources into a catalogue",
    .options =
        "  SOURCE is a file of signatures, a folder of *.sig files, or a compiled catalogue.\n"
        "\n"
        "  -o, --output FILE     the catalogue; it is replaced as a whole, and only by one without "
        "mistakes\n"
        "  -q, --quiet           no warnings\n",
    .run = run_compile,
};

/* ---- check ---------------------------------------------------------------------------------- */

/* How many entries name which kind of source. */
struct source_count {
    char kind[32];
    unsigned applications;
};

static void print_sources(const struct sonde_catalogue *c)
{
    struct source_count counts[8] = {{{0}, 0}};
    struct sonde_application a;
    for (unsigned i = 0; sonde_application_at(c, i, &a); i++) {
        char kind[sizeof counts[0].kind];
        const char *source = a.source[0] == '\0' ? "none" : a.source;
        (void)snprintf(kind, sizeof kind, "%.*s", (int)strcspn(source, " "), source);
        for (size_t k = 0; k < sizeof counts / sizeof counts[0]; k++) {
            if (counts[k].applications > 0 && strcmp(counts[k].kind, kind) != 0)
                continue;
            memcpy(counts[k].kind, kind, sizeof kind);
            counts[k].applications++;
            break;
        }
    }
    for (size_t k = 0; k < sizeof counts / sizeof counts[0] && counts[k].applications > 0; k++)
        (void)printf("  source %-12s %6u applications\n", counts[k].kind, counts[k].applications);
}

/* What a catalogue holds, in numbers. */
static void print_summary(const struct sonde_catalogue *c, bool sources)
{
    struct sonde_catalogue_counts n;
    struct sonde_software software;
    unsigned programs = 0;
    sonde_catalogue_count(c, &n);
    while (sonde_software_at(c, programs, &software))
        programs++;
    (void)printf("%u applications in %u categories, %u domains, %u networks, %u other rules; "
                 "%u protocols; %u lists with %u entries; %u kinds of software\n",
                 n.applications, n.categories, n.domains, n.networks, n.others, n.protocols,
                 n.lists, n.listed, programs);
    if (sources)
        print_sources(c);
}

/* What `check` and `test` have in common. */
struct tested {
    bool sources; /* count where facts are from */
    bool summary; /* say what there is, else how many tests passed */
};

static int test_sources(int count, char **paths, struct diagnostics *shown,
                        const struct tested *how)
{
    struct sonde_error error;
    int code = EXIT_OK;
    size_t size = 0;
    struct sonde_signatures *s = read_sources(count, paths, shown, &code);
    if (s == NULL)
        return code;
    void *bytes = sonde_signatures_compile(s, &size, &error);
    struct sonde_catalogue *c =
        bytes == NULL ? NULL : sonde_catalogue_open(bytes, size, "the catalogue", &error);
    if (c == NULL) {
        code = complain(&error);
    } else {
        unsigned failed = sonde_signatures_test(s, c);
        if (how->summary)
            print_summary(c, how->sources);
        else
            (void)printf("%u of %u tests passed\n", sonde_signatures_tests(s) - failed,
                         sonde_signatures_tests(s));
        if (failed > 0)
            code = complain_text(EXIT_SYNTAX, "%u test%s of entries failed", failed,
                                 failed == 1 ? "" : "s");
    }
    sonde_catalogue_free(c);
    free(bytes);
    sonde_signatures_free(s);
    return code;
}

static int run(const struct verb *verb, int argc, char **argv, struct tested how)
{
    /* Sources are counted by `check` alone. */
    static const struct option options[] = {
        {"quiet", no_argument, NULL, 'q'}, HELP_OPTION, {"sources", no_argument, NULL, 's'}, {0}};
    static const struct option fewer[] = {{"quiet", no_argument, NULL, 'q'}, HELP_OPTION, {0}};
    struct diagnostics shown = {0};
    int code = EXIT_OK, letter;
    while ((letter = next_option(verb, argc, argv, how.summary ? ":qhs" : ":qh",
                                 how.summary ? options : fewer, &code)) > 0)
        *(letter == 's' ? &how.sources : &shown.quiet) = true;
    return letter == 0 ? code : test_sources(argc - optind, argv + optind, &shown, &how);
}

static int run_check(int argc, char **argv)
{
    return run(&signatures_check, argc, argv, (struct tested){.summary = true});
}

static int run_test(int argc, char **argv)
{
    return run(&signatures_test, argc, argv, (struct tested){.summary = false});
}

const struct verb signatures_test = {
    .name = "signatures test",
    .usage = "[SOURCE…]",
    .summary = "run the tests that entries carry",
    .options = "  -q, --quiet           no warnings\n",
    .run = run_test,
};

const struct verb signatures_check = {
    .name = "signatures check",
    .usage = "[--sources] [SOURCE…]",
    .summary = "tell all mistakes in sources, and run the tests of their entries",
    .options = "  Without SOURCE: the catalogue of this machine, and what /etc/sonde/signatures.d "
               "adds to it.\n"
               "\n"
               "  -s, --sources         count where the facts of the entries are from\n"
               "  -q, --quiet           no warnings\n",
    .run = run_check,
};
