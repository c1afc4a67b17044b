/* Finds what somebody meant who mistyped a name. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_NEAREST_H
#define SONDE_BASE_NEAREST_H

#include "base/slice.h"

/*
 *     struct nearest nearest = nearest_begin(name);
 *     …                                   for each known name
 *         nearest_consider(&nearest, known);
 *     if (nearest.found.length > 0)
 *         …                               did you mean it?
 */
struct nearest {
    struct slice name;
    struct slice found; /* empty as long as none is like the name */
    unsigned best;
};

struct nearest nearest_begin(struct slice name);

/* Of two that are equally near the first one stays. Case does not matter. */
void nearest_consider(struct nearest *nearest, struct slice known);

#endif
