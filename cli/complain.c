/* What all verbs share: how mistakes are said, and where the catalogue is. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "verb.h"

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

/* The folder of the running program, with the catalogue's place relative to it appended. */
bool beside_program(char *path, const char *relative)
{
    char program[PATH_MAX], beside[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0)
        return false;
    program[length] = '\0';
    char *slash = strrchr(program, '/');
    if (slash == NULL)
        return false;
    slash[1] = '\0';
    int written = snprintf(beside, sizeof beside, "%s%s", program, relative);
    if (written < 0 || (size_t)written >= sizeof beside)
        return false;
    /* Rules are told with this path: without detours. */
    char *real = realpath(beside, NULL);
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

bool catalogue_path(char *path)
{
    static const char *const places[] = {SONDE_STATEDIR "/catalogue.sdb",
                                         SONDE_DATADIR "/catalogue.sdb"};
    const char *named = getenv("SONDE_SIGNATURES");
    if (named == NULL &&
        (beside_program(path, "../signatures/catalogue.sdb") ||
         (access(places[0], R_OK) != 0 && beside_program(path, "../share/sonde/catalogue.sdb"))))
        return true;
    if (named == NULL)
        named = access(places[0], R_OK) == 0 ? places[0] : places[1];
    return snprintf(path, PATH_MAX, "%s", named) < PATH_MAX && access(path, R_OK) == 0;
}

bool has_local_signatures(void)
{
    DIR *folder = opendir(LOCAL_SIGNATURES);
    bool found = false;
    for (const struct dirent *e; folder != NULL && !found && (e = readdir(folder)) != NULL;) {
        size_t length = strlen(e->d_name);
        found = e->d_name[0] != '.' && length > 4 && strcmp(e->d_name + length - 4, ".sig") == 0;
    }
    if (folder != NULL)
        (void)closedir(folder);
    return found;
}

/* The catalogue with what is added to it on this machine; NULL where nothing is, or after a message
 * where it has a mistake. */
static struct sonde_catalogue *load_with_additions(void)
{
    struct sonde_error error;
    char found[PATH_MAX];
    if (!has_local_signatures() || !catalogue_path(found))
        return NULL;
    const char *const paths[] = {found, LOCAL_SIGNATURES};
    struct sonde_catalogue *c = sonde_catalogue_load_several(paths, 2, &error);
    if (c == NULL) {
        (void)complain(&error);
        (void)complain_text(EXIT_OK, "what " LOCAL_SIGNATURES " adds is left out: sonde signatures "
                                     "check tells all mistakes");
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
    struct sonde_catalogue *with = load_with_additions();
    if (with != NULL)
        return with;
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
