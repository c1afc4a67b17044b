/* Signs of life: workers and the publisher show them, and the opener replaces who shows none. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_LIFE_H
#define SONDE_AGENT_LIFE_H

#include <stdatomic.h>

#include "agent/agent.h"
#include "agent/clock.h"

/* Memory that all processes share: when each of them was in its loop last, monotonic; 0: not yet.
 */
struct lives {
    _Atomic int64_t publisher_ns;
    _Atomic int64_t worker_ns[WORKERS_MOST];
};

/* Before the first fork. NULL with a reason. */
struct lives *lives_new(struct sonde_error *error);

static inline void life_show(_Atomic int64_t *sign)
{
    atomic_store_explicit(sign, clock_monotonic_ns(), memory_order_relaxed);
}

/* Ends the children that have been silent for longer than the watchdog allows: they are started
 * again as others that end. */
void lives_guard(const struct agent *agent, int64_t now_ns);

/* All that should run do, and have shown that they do since they were started. */
bool lives_all(const struct agent *agent);

#endif
