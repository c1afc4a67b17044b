/* Variables of expressions that docs/expressions.md does not have, or has another meaning for. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "generate.h"

static const struct {
    const char *name, *meaning;
} variables[] = {
#define EXPRESSION_VARIABLE(id, name, type, aliases, meaning)    {name, meaning},
#define EXPRESSION_SHORTHAND(name, path, type, aliases, meaning) {name, meaning},
#include "expression/variables.def"
};

/* True when a line of the page begins and goes on like this. */
static bool has_row(struct slice page, struct slice begin, struct slice meaning)
{
    ptrdiff_t at;
    while ((at = slice_find(page, begin)) >= 0) {
        struct slice line = slice_split(slice_tail(page, (size_t)at), '\n', &page);
        if (slice_find(line, meaning) >= 0)
            return true;
    }
    return false;
}

unsigned generate_missing_variables(struct slice page)
{
    unsigned missing = 0;
    for (size_t i = 0; i < sizeof variables / sizeof variables[0]; i++) {
        char begin[128], end[256];
        (void)snprintf(begin, sizeof begin, "| `%s` |", variables[i].name);
        (void)snprintf(end, sizeof end, "| %s |", variables[i].meaning);
        if (has_row(page, slice_text(begin), slice_text(end)))
            continue;
        (void)fprintf(stderr, "docs/expressions.md: no row %s … %s\n", begin, end);
        missing++;
    }
    return missing;
}
