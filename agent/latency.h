/* How long things took: a histogram whose steps grow with what they count. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_LATENCY_H
#define SONDE_AGENT_LATENCY_H

#include <stdint.h>

/* Eight steps for each power of two: what is told is too large by an eighth at the most. */
enum { LATENCY_STEPS = 240 };

struct latency {
    uint64_t count;
    uint32_t most_us;
    uint32_t step[LATENCY_STEPS];
};

void latency_add(struct latency *l, uint32_t us);
/* In microseconds, what `permille` of all took at the most; 0 where there was nothing. */
uint32_t latency_within(const struct latency *l, unsigned permille);

#endif
