/* sonde: the command line. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>

#include "verb.h"

static const struct verb *const verbs[] = {&verb_read,       &verb_explain,   &verb_extract,
                                           &verb_lookup,     &verb_protocols, &verb_risks,
                                           &verb_signatures, &verb_status};

enum { VERBS = sizeof verbs / sizeof verbs[0] };

static int usage(FILE *out)
{
    (void)fprintf(out, "usage: sonde VERB …\n\n");
    for (int i = 0; i < VERBS; i++)
        (void)fprintf(out, "  %-10s %s\n", verbs[i]->name, verbs[i]->summary);
    (void)fprintf(out, "\n  sonde VERB --help tells more; sonde --version names this build.\n"
                       "  NO_COLOR=1 switches colours off.\n");
    return out == stderr ? EXIT_USAGE : EXIT_OK;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return usage(stderr);
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0) {
        (void)printf("sonde %s\n", sonde_version());
        return EXIT_OK;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0)
        return usage(stdout);
    for (int i = 0; i < VERBS; i++) {
        if (strcmp(argv[1], verbs[i]->name) != 0)
            continue;
        int code = verbs[i]->run(argc - 1, argv + 1);
        if (fflush(stdout) != 0 || ferror(stdout) != 0)
            return complain_text(EXIT_OUTPUT, "cannot write to the standard output: %s",
                                 strerror(errno));
        return code;
    }
    (void)complain_text(EXIT_USAGE, "there is no verb \"%s\"", argv[1]);
    return usage(stderr);
}
