/* Finding variables by the names that users write. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_VARIABLES_H
#define SONDE_EXPRESSION_VARIABLES_H

#include "expression/expression.h"

/* A flow variable by any of its names, without regard to case; EXPRESSION_VARIABLE_COUNT: none. */
enum expression_variable variable_find(struct slice name);

/* The metadata path that a shorthand stands for, with the type it is compared as. `name` may be the
 * path itself. Returns SLICE_NONE where there is none. */
struct slice variable_shorthand(struct slice name, enum expression_type *type);

/* The known name that is most like this one; SLICE_NONE where none is like it. */
struct slice variable_nearest(struct slice name);

/* The word of a closed list that is meant by `text`; NULL where it is none of them. */
const char *variable_choice(enum expression_variable variable, struct slice text);

/* Writes "a, b or c": the words that the variable may be. */
void variable_choices(enum expression_variable variable, char *text, size_t size);

/* The number of an IP protocol by its name (tcp, udp, …); false where it is unknown. */
bool variable_ip_protocol(struct slice name, int64_t *number);

/* "a number", "an IP address", …: what a variable of this type is compared with. */
const char *variable_type_text(enum expression_type type);

#endif
