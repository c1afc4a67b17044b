/* Compiling signatures: beside what the compiler checks, whether expressions can be asked. */
/* SPDX-License-Identifier: MIT */
#include "signatures/model.h"

#include "signatures/build.h"

/* Each expression is compiled once, for its mistakes. Names are not checked against a catalogue: it
 * is only just being made. */
static void check_expressions(struct sonde_signatures *m)
{
    const struct rule_entry *rules = ENTRIES(m, rules, rule_entry);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, rules, rule_entry); i++) {
        struct sonde_error error;
        struct place place = rules[i].place;
        if (rules[i].kind != RULE_CONDITION)
            continue;
        struct slice text = model_copy(m, rules[i].text);
        struct sonde_filter *f =
            text.at == NULL ? NULL : sonde_filter_new((const char *)text.at, &error);
        sonde_filter_free(f);
        if (f != NULL || text.at == NULL)
            continue;
        /* Behind the quote that the expression begins with. */
        if (error.line == 1 && error.column > 0 && place.column > 0) {
            place.column += error.column;
            place.width = 1;
        }
        model_error(m, place, "expression: %s", error.text);
    }
}

void *sonde_signatures_compile(struct sonde_signatures *m, size_t *size, struct sonde_error *error)
{
    check_expressions(m);
    return build_catalogue(m, size, error);
}
