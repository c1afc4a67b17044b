/* The verbs of the command line: one file each, in one table. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_VERB_H
#define SONDE_CLI_VERB_H

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>

#include <sonde.h>

/* Exit codes, as in sonde(1). */
enum exit_code {
    EXIT_OK = 0,
    EXIT_NOT_FOUND = 1, /* what was asked for is not there: no such flow, name or protocol */
    EXIT_USAGE = 2,     /* the command line is wrong */
    EXIT_INPUT = 3,     /* a capture or file cannot be read, or ends in the middle */
    EXIT_OUTPUT = 4,    /* what should be written cannot be */
    EXIT_SYNTAX = 5,    /* an expression or data file does not parse */
    EXIT_INTERNAL = 6   /* memory or a library failed */
};

struct verb {
    const char *name;
    const char *usage;   /* what follows the name */
    const char *summary; /* one line */
    const char *options; /* the text of `sonde VERB --help`, below the usage */
    int (*run)(int argc, char **argv);
};

extern const struct verb verb_read;
extern const struct verb verb_protocols;
extern const struct verb verb_risks;
extern const struct verb verb_lookup;
extern const struct verb verb_explain;
extern const struct verb verb_extract;
extern const struct verb verb_signatures;
extern const struct verb verb_status;

/* Says on stderr what is wrong, in one line, with the place where the error has one. Returns the
 * exit code that fits. */
int complain(const struct sonde_error *error);
__attribute__((format(printf, 2, 3))) int complain_text(int code, const char *format, ...);

/* The same for an expression that was given on the command line, with the place marked. */
int complain_expression(const char *expression, const struct sonde_error *error);

/* Prints the help of a verb. */
int print_help(const struct verb *verb);

/* The file `relative` to the folder of the running program, if it can be read; `path` has PATH_MAX
 * bytes. */
bool beside_program(char *path, const char *relative);

/* What is added to the catalogue on this machine. */
#define LOCAL_SIGNATURES "/etc/sonde/signatures.d"
bool has_local_signatures(void);

/* In `path`, of PATH_MAX bytes, where the catalogue is that load_catalogue() takes when none is
 * named; false: nowhere. */
bool catalogue_path(char *path);

/* The catalogue of applications: the one that is named, $SONDE_SIGNATURES, what was built with the
 * program, what updates installed in /var/lib/sonde, or what came with the program. NULL with a
 * reason. */
struct sonde_catalogue *load_catalogue(const char *path, struct sonde_error *error);

#endif
