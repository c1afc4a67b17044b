/* Options of the verbs: one way to read them, one way to say that they are wrong. */
/* SPDX-License-Identifier: MIT */
#include "arguments.h"

#include <stdarg.h>
#include <string.h>

int next_option(const struct verb *verb, int argc, char **argv, const char *letters,
                const struct option *options, int *code)
{
    opterr = 0;
    int at = optind;
    int letter = getopt_long(argc, argv, letters, options, NULL);
    if (letter == 'h') {
        *code = print_help(verb);
        return 0;
    }
    if (letter != '?' && letter != ':')
        return letter;
    /* A letter may stand among others in one word; a long option is a word of its own. */
    char one[] = {'-', (char)optopt, '\0'};
    const char *word = argv[at < argc ? at : argc - 1];
    const char *name = optopt != 0 && strncmp(word, "--", 2) != 0 ? one : word;
    *code = letter == ':' ? complain_usage(verb, "%s needs a value", name)
                          : complain_usage(verb, "there is no option %s", name);
    return 0;
}

int complain_usage(const struct verb *verb, const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return complain_text(EXIT_USAGE, "%s: %s: see 'sonde %s --help'", verb->name, text, verb->name);
}
