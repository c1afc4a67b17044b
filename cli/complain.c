/* How mistakes are said. */
/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

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
