/* Compiling software: fingerprints, sorted. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signatures/build.h"

/* Equal ones in the order of the sources. */
static int by_print(const void *a, const void *b)
{
    const struct print_entry *one = a, *two = b;
    int order = print_compare(one->kind, one->text, two->kind, two->text);
    if (order != 0)
        return order;
    if (one->place.file != two->place.file)
        return one->place.file < two->place.file ? -1 : 1;
    return one->place.line < two->place.line ? -1 : one->place.line > two->place.line;
}

/* Of two sources the later one wins, so that a user's own may know better; within one, one of them
 * is a mistake. */
static void tell_twice(struct builder *b, const struct print_entry *first,
                       const struct print_entry *second)
{
    struct sonde_signatures *m = b->model;
    struct slice file = model_file(m, first->place.file);
    if (first->software == second->software || first->place.file != second->place.file)
        model_warning(m, second->place, "\"%.*s\" stands in %.*s:%u already",
                      SLICE_PRINT(second->text), SLICE_PRINT(file), first->place.line);
    else
        model_error(m, second->place,
                    "\"%.*s\" is that of other software in %.*s:%u already: remove one of the two",
                    SLICE_PRINT(second->text), SLICE_PRINT(file), first->place.line);
}

void build_software(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    const struct software_entry *all = ENTRIES(m, softwares, software_entry);
    struct print_entry *prints = ENTRIES(m, prints, print_entry);
    uint32_t count = ENTRY_COUNT(m, prints, print_entry);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, softwares, software_entry); i++) {
        if (all[i].name.length == 0)
            model_error(
                m, all[i].place,
                "software \"%.*s\" is declared nowhere: expected \"software TAG NAME\" once",
                SLICE_PRINT(all[i].tag));
        BUILD(b, SOFTWARE, build_text(b, all[i].tag), build_text(b, all[i].name),
              build_text(b, all[i].source), all[i].place.file, all[i].place.line);
    }
    if (count > 0)
        qsort(prints, count, sizeof *prints, by_print);
    for (uint32_t i = 0; i < count; i++) {
        const struct print_entry *p = &prints[i];
        bool again = i + 1 < count && print_compare(p->kind, p->text, p[1].kind, p[1].text) == 0;
        if (again)
            tell_twice(b, p, p + 1);
        else
            BUILD(b, PRINT, p->kind, build_text(b, p->text), p->software, p->place.file,
                  p->place.line);
    }
}
