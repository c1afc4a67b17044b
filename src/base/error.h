/* The one way in which a function that fails says why. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_ERROR_H
#define SONDE_BASE_ERROR_H

#include <sonde.h>

/* Functions that can fail take a `struct sonde_error *` last, return a negative code or NULL, and
 * leave the reason there. The pointer may be NULL when the caller does not want the words. */

/* Writes the reason and returns `code`, so that a caller can `return error_set(…)`. */
__attribute__((format(printf, 3, 4))) int error_set(struct sonde_error *error, int code,
                                                    const char *format, ...);

/* Like error_set(), with the place in the user's input: `line` and `column` from 1; 0 where the
 * input has none. */
__attribute__((format(printf, 6, 7))) int error_set_at(struct sonde_error *error, int code,
                                                       const char *file, unsigned line,
                                                       unsigned column, const char *format, ...);

#endif
