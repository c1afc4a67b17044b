/* The names that a filter may compare with. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_FILTER_NAMES_H
#define SONDE_ENGINE_FILTER_NAMES_H

#include "expression/expression.h"

/* What there is to name: NULL where it is not known which applications there are. */
struct filter_names {
    const struct catalogue *catalogue;
};

/* `struct expression_options`.name; `user` is a `struct filter_names *`. */
bool filter_name(void *user, enum expression_variable variable, unsigned index,
                 struct expression_name *name);

/* The number of a category by its tag; 0 where only the catalogue knows it. */
unsigned filter_category(struct slice tag);

#endif
