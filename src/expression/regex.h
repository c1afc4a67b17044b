/* Regular expressions whose time and memory are bounded beforehand. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_REGEX_H
#define SONDE_EXPRESSION_REGEX_H

#include "base/slice.h"

struct regex;

/* The working memory that matching needs, shared by any number of regular expressions; one thread
 * uses it at a time. NULL when memory cannot be had. */
struct regex_memory;
struct regex_memory *regex_memory_new(void);
void regex_memory_free(struct regex_memory *memory);

/* How many matches were given up at a bound. */
uint64_t regex_limit_hits(const struct regex_memory *memory);

enum { REGEX_MESSAGE_SIZE = 128 };

/* Compiles PCRE2 syntax over bytes, without regard to case. Where it is wrong returns NULL, says
 * why in `message` and where in `offset` (bytes from the start of the pattern). */
struct regex *regex_compile(struct slice pattern, char message[REGEX_MESSAGE_SIZE], size_t *offset);
void regex_free(struct regex *regex);

/* True where the pattern is found anywhere in the text. Allocates nothing; what exceeds the bounds
 * is given up and is no match. */
bool regex_match(struct regex_memory *memory, const struct regex *regex, struct slice text);

#endif
