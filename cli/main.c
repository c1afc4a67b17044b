/* sonde: the command line. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "verb.h"

static const struct verb *const verbs[] = {&verb_read,      &verb_explain,   &verb_extract,
                                           &verb_lookup,    &verb_protocols, &verb_risks,
                                           &verb_signatures};

enum { VERBS = sizeof verbs / sizeof verbs[0] };

int complain(const struct sonde_error *error)
{
    if (error->line > 0 && error->column > 0)
        (void)fprintf(stderr, "sonde: %s:%u:%u: %s\n", error->file, error->line, error->column,
                      error->text);
    else
        (void)fprintf(stderr, "sonde: %s\n", error->text);
    switch (error->code) {
    case SONDE_ESYNTAX:
    case SONDE_EINVAL:
        return EXIT_SYNTAX;
    case SONDE_EIO:
    case SONDE_ELINK:
        return EXIT_INPUT;
    case SONDE_ENOTFOUND:
        return EXIT_NOT_FOUND;
    default:
        return EXIT_INTERNAL;
    }
}

int complain_text(int code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)fputs("sonde: ", stderr);
    (void)vfprintf(stderr, format, arguments);
    (void)fputc('\n', stderr);
    va_end(arguments);
    return code;
}

int complain_expression(const char *expression, const struct sonde_error *error)
{
    (void)fprintf(stderr, "sonde: expression: %s\n", error->text);
    /* One line of the expression with a mark below the place; longer texts are told by number. */
    if (error->column > 0 && error->line == 1 && strchr(expression, '\n') == NULL)
        (void)fprintf(stderr, "  %s\n  %*s\n", expression, (int)error->column, "^");
    else if (error->line > 0)
        (void)fprintf(stderr, "  in line %u, column %u\n", error->line, error->column);
    return EXIT_SYNTAX;
}

int print_help(const struct verb *verb)
{
    (void)printf("usage: sonde %s %s\n\n%s\n", verb->name, verb->usage, verb->summary);
    if (verb->options != NULL)
        (void)printf("\n%s", verb->options);
    return EXIT_OK;
}

static int usage(FILE *out)
{
    (void)fprintf(out, "usage: sonde VERB …\n\n");
    for (int i = 0; i < VERBS; i++)
        (void)fprintf(out, "  %-10s %s\n", verbs[i]->name, verbs[i]->summary);
    (void)fprintf(out, "\n  sonde VERB --help tells more; sonde --version names this build.\n"
                       "  NO_COLOR=1 switches colours off.\n");
    return out == stderr ? EXIT_USAGE : EXIT_OK;
}

/* The folder of the running program, with the catalogue's place relative to it appended. */
static bool beside_program(char path[PATH_MAX], const char *relative)
{
    ssize_t length = readlink("/proc/self/exe", path, PATH_MAX - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    if (slash == NULL || (size_t)(slash - path) + strlen(relative) + 2 > PATH_MAX)
        return false;
    memcpy(slash + 1, relative, strlen(relative) + 1);
    /* Rules are told with this path: without detours. */
    char *real = realpath(path, NULL);
    bool found = real != NULL && strlen(real) < PATH_MAX && access(real, R_OK) == 0;
    if (found)
        memcpy(path, real, strlen(real) + 1);
    free(real);
    return found;
}

/* The catalogue that updates installed. One that cannot be used, perhaps because it was made for a
 * newer Sonde, is told and leaves the one that came with this program. */
static struct sonde_catalogue *load_updated(void)
{
    static const char path[] = SONDE_STATEDIR "/catalogue.sdb";
    struct sonde_error error;
    if (access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
        return NULL;
    struct sonde_catalogue *c = sonde_catalogue_load(path, &error);
    if (c == NULL) {
        (void)complain(&error);
        (void)complain_text(EXIT_OK, "the catalogue that came with the program is used instead");
    }
    return c;
}

struct sonde_catalogue *load_catalogue(const char *path, struct sonde_error *error)
{
    char found[PATH_MAX];
    if (path == NULL)
        path = getenv("SONDE_SIGNATURES");
    if (path != NULL)
        return sonde_catalogue_load(path, error);
    /* A program that was just built shows what it was built with. */
    if (beside_program(found, "../signatures/catalogue.sdb"))
        return sonde_catalogue_load(found, error);
    struct sonde_catalogue *updated = load_updated();
    if (updated != NULL)
        return updated;
    if (beside_program(found, "../share/sonde/catalogue.sdb"))
        return sonde_catalogue_load(found, error);
    return sonde_catalogue_load(SONDE_DATADIR "/catalogue.sdb", error);
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
