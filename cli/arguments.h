/* Options of the verbs. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_ARGUMENTS_H
#define SONDE_CLI_ARGUMENTS_H

#include <getopt.h>

#include "verb.h"

/* The entry that each table of options ends with. */
#define HELP_OPTION                                                                                \
    {                                                                                              \
        "help", no_argument, NULL, 'h'                                                             \
    }

/* The next option: its letter, -1 behind the last. 0: the help was printed, or the option is wrong
 * and that was said; `*code` is the exit code. `letters` begins with ":" and holds "h". */
int next_option(const struct verb *verb, int argc, char **argv, const char *letters,
                const struct option *options, int *code);

/* Says on stderr what is wrong with a verb's command line, and where its help is. Returns
 * EXIT_USAGE. */
__attribute__((format(printf, 2, 3))) int complain_usage(const struct verb *verb,
                                                         const char *format, ...);

#endif
