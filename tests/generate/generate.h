/* Documents and schemas that the library's tables say. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_GENERATE_H
#define SONDE_TESTS_GENERATE_H

#include "base/json.h"

/* The schema of one message or object of the stream; false for a name that members.def has not. */
bool generate_schema(struct buffer *out, const char *name);

/* The field table as Markdown. */
void generate_fields(struct buffer *out);

/* The protocol table as Markdown; false where signatures/ or tests/ below `sources` cannot be read.
 */
bool generate_protocols(struct buffer *out, const char *sources);

/* Complains about members that `page` (docs/stream.md) does not describe; returns how many. */
unsigned generate_missing(struct slice page);

/* The same for variables of expressions and docs/expressions.md. */
unsigned generate_missing_variables(struct slice page);

/* An object of extracted fields ("ssl"), the n-th in the order of the dissectors; NULL behind the
 * last one. */
const char *extracted_object(unsigned n);

/* The same JSON with one member a line. */
void pretty_json(struct buffer *out, struct slice json);

#endif
