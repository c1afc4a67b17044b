/* Holds the names that an expression compares with against those that there are. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_NAMES_H
#define SONDE_EXPRESSION_NAMES_H

#include "expression/compiler.h"

/*
 * Looks for the slug of a tag or display name, or for an id, among the names that the operand's
 * variable can have. Returns false, and notes the mistake at `token`, where there is none like it.
 * `*id` becomes the id of what was found, 0 where it has none or where the variable takes any name.
 */
bool name_resolve(struct compiler *compiler, const struct operand *operand,
                  const struct token *token, struct slice slug, int64_t *id);
bool name_resolve_id(struct compiler *compiler, const struct operand *operand,
                     const struct token *token, int64_t id);

#endif
