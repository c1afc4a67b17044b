/* How long things took. */
/* SPDX-License-Identifier: MIT */
#include "agent/latency.h"

enum { BITS = 3, PART = 1 << BITS };

/* Up to 8 each number has its step; above, the step is the power of two and the three bits below
 * its highest one. */
static unsigned step_of(uint32_t us)
{
    if (us < PART)
        return us;
    unsigned exponent = 31 - (unsigned)__builtin_clz(us);
    return (exponent - BITS + 1) * PART + ((us >> (exponent - BITS)) & (PART - 1));
}

/* The largest number of a step. */
static uint32_t end_of(unsigned step)
{
    if (step < PART)
        return step;
    unsigned shift = step / PART - 1;
    return (uint32_t)(((uint64_t)(PART + step % PART + 1) << shift) - 1);
}

void latency_add(struct latency *l, uint32_t us)
{
    l->count++;
    l->step[step_of(us)]++;
    if (us > l->most_us)
        l->most_us = us;
}

uint32_t latency_within(const struct latency *l, unsigned permille)
{
    uint64_t wanted = (l->count * permille + 999) / 1000, seen = 0;
    for (unsigned i = 0; i < LATENCY_STEPS && wanted > 0; i++) {
        seen += l->step[i];
        if (seen >= wanted)
            return end_of(i) < l->most_us ? end_of(i) : l->most_us;
    }
    return 0;
}
