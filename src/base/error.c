/* Reasons of failures, in words. */
/* SPDX-License-Identifier: MIT */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

__attribute__((format(printf, 6, 0))) static int error_write(struct sonde_error *error, int code,
                                                             const char *file, unsigned line,
                                                             unsigned column, const char *format,
                                                             va_list arguments)
{
    if (error == NULL)
        return code;
    error->code = code;
    error->line = line;
    error->column = column;
    (void)snprintf(error->file, sizeof error->file, "%s", file == NULL ? "" : file);
    (void)vsnprintf(error->text, sizeof error->text, format, arguments);
    return code;
}

int error_set(struct sonde_error *error, int code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)error_write(error, code, NULL, 0, 0, format, arguments);
    va_end(arguments);
    return code;
}

int error_set_at(struct sonde_error *error, int code, const char *file, unsigned line,
                 unsigned column, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)error_write(error, code, file, line, column, format, arguments);
    va_end(arguments);
    return code;
}
