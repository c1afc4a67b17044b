/* Finds what somebody meant who mistyped a name. */
/* SPDX-License-Identifier: MIT */
#include "base/nearest.h"

enum { NEAREST_BYTES = 40 };

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static bool is_same(struct slice a, unsigned i, struct slice b, unsigned j)
{
    return ascii_lower(a.at[i]) == ascii_lower(b.at[j]);
}

/* Letters that are missing, too many, wrong, or have changed places with their neighbour (optimal
 * string alignment). Both must be at most NEAREST_BYTES long. */
static unsigned distance(struct slice a, struct slice b)
{
    unsigned rows[3][NEAREST_BYTES + 1];
    unsigned *before = rows[0], *last = rows[1], *row = rows[2];
    for (unsigned j = 0; j <= b.length; j++)
        last[j] = j;
    for (unsigned i = 1; i <= a.length; i++) {
        row[0] = i;
        for (unsigned j = 1; j <= b.length; j++) {
            unsigned wrong = is_same(a, i - 1, b, j - 1) ? 0 : 1;
            row[j] = least(last[j - 1] + wrong, least(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && is_same(a, i - 1, b, j - 2) && is_same(a, i - 2, b, j - 1))
                row[j] = least(row[j], before[j - 2] + 1);
        }
        unsigned *free_row = before;
        before = last;
        last = row;
        row = free_row;
    }
    return last[b.length];
}

struct nearest nearest_begin(struct slice name)
{
    /* A name that differs in more than about a third of its letters would only puzzle. */
    return (struct nearest){name, SLICE_NONE, ((unsigned)name.length + 2) / 3 + 1};
}

void nearest_consider(struct nearest *nearest, struct slice known)
{
    if (known.length > NEAREST_BYTES || nearest->name.length > NEAREST_BYTES)
        return;
    unsigned d = distance(nearest->name, known);
    if (d < nearest->best) {
        nearest->best = d;
        nearest->found = known;
    }
}
