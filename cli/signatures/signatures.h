/* What can be done with signatures: sub-verbs of `sonde signatures`, one file each. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_H
#define SONDE_CLI_SIGNATURES_H

#include <sonde_signatures.h>

#include "base/buffer.h"
#include "cli/arguments.h"

extern const struct verb signatures_compile;
extern const struct verb signatures_check;
extern const struct verb signatures_test;
extern const struct verb signatures_fmt;
extern const struct verb signatures_explain;
extern const struct verb signatures_diff;
extern const struct verb signatures_keygen;
extern const struct verb signatures_publish;
extern const struct verb signatures_update;
extern const struct verb signatures_import;
extern const struct verb signatures_export;

/* How mistakes are shown: on the standard error, with the line and a mark below the place. */
struct diagnostics {
    unsigned shown;
    bool quiet; /* warnings are not shown */
};
void show_diagnostic(void *user, const struct sonde_diagnostic *diagnostic);

/* Reads the sources that are named, or those of this machine where there are none. NULL after a
 * message; `*code` is then the exit code. */
struct sonde_signatures *read_sources(int count, char **paths, struct diagnostics *shown,
                                      int *code);

/* The same, compiled; the machine's catalogue as it is where nothing is named. */
struct sonde_catalogue *compile_sources(int count, char **paths, struct diagnostics *shown,
                                        int *code);

/* Appends a text as the language has it: in quotes where it needs them. */
void signatures_word(struct buffer *out, const char *text);

/* Writes a file as a whole or not at all: beside it first, then renamed. */
int write_whole(const char *path, const void *bytes, size_t size);

#endif
