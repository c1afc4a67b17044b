/* The timer wheel: which flows may have expired. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_FLOW_TIMERS_H
#define SONDE_FLOW_TIMERS_H

#include "flow/flow.h"

enum { TIMER_SLOTS = 512 };

/* One slot a second. A flow waits in the slot of its expiry as it was when it was put there;
 * packets do not move it. When the slot comes up, a flow that lived on is put in a later one. */
struct timers {
    uint32_t head[TIMER_SLOTS];
    int64_t now_s; /* the second that was looked at last; 0: none yet */
};

void timers_put(struct timers *w, struct flow_table *t, uint32_t slot, int64_t expires_ns);
void timers_drop(struct timers *w, struct flow_table *t, uint32_t slot);

/* Takes the next flow whose slot has come up by `now_ns` out of the wheel; 0 when there is none.
 * The caller ends it or puts it back. */
uint32_t timers_due(struct timers *w, struct flow_table *t, int64_t now_ns);

#endif
