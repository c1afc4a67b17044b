/* Interned byte strings: each different one is kept once, however many flows name it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_INTERN_H
#define SONDE_BASE_INTERN_H

#include "base/slice.h"

struct intern;

/* `limit` bounds the bytes that the strings and their table take together. */
struct intern *intern_new(size_t limit, uint64_t seed);
void intern_free(struct intern *in);

/* The number of this string, counted once more; 0 when the limit is reached. Strings longer than
 * 65,535 bytes are refused. */
uint32_t intern_take(struct intern *in, struct slice text);
/* One holder more of a string that has one; 0 is allowed. */
void intern_hold(struct intern *in, uint32_t number);
/* One holder fewer; the last one frees it. 0 is allowed. */
void intern_give(struct intern *in, uint32_t number);
/* Valid until the number is given back by its last holder. Empty for 0. */
struct slice intern_at(const struct intern *in, uint32_t number);

/* How often the string was taken and not given back. */
uint32_t intern_holders(const struct intern *in, uint32_t number);

size_t intern_bytes(const struct intern *in);
uint32_t intern_count(const struct intern *in);

#endif
