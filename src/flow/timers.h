/* The timer wheel: which flows may have expired. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_FLOW_TIMERS_H
#define SONDE_FLOW_TIMERS_H

#include "flow/flow.h"

enum { TIMER_SLOTS = 4096, TIMER_STEPS_A_SECOND = 32 };

#define TIMER_STEP_NS (INT64_C(1000000000) / TIMER_STEPS_A_SECOND)

/* One slot for each thirty-second of a second, so that flows that came one after the other do
 * not all end in one moment. A flow waits in the slot of its expiry as it was when it was put
 * there; packets do not move it. When the slot comes up, a flow that lived on is put in a later
 * one. */
struct timers {
    uint32_t head[TIMER_SLOTS];
    uint64_t taken[TIMER_SLOTS / 64]; /* bits of the slots in which flows wait */
    int64_t now;                      /* the step that was looked at last; 0: none yet */
};

void timers_put(struct timers *w, struct flow_table *t, uint32_t slot, int64_t expires_ns);
void timers_drop(struct timers *w, struct flow_table *t, uint32_t slot);

/* Takes the next flow whose slot has come up by `now_ns` out of the wheel; 0 when there is none.
 * The caller ends it or puts it back. */
uint32_t timers_due(struct timers *w, struct flow_table *t, int64_t now_ns);

#endif
