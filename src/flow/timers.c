/* Timer wheel. */
/* SPDX-License-Identifier: MIT */
#include "flow/timers.h"

void timers_put(struct timers *w, struct flow_table *t, uint32_t slot, int64_t expires_ns)
{
    int64_t step = expires_ns / TIMER_STEP_NS + 1;
    if (step <= w->now)
        step = w->now + 1;
    if (step >= w->now + TIMER_SLOTS)
        step = w->now + TIMER_SLOTS - 1;
    uint16_t place = (uint16_t)((uint64_t)step % TIMER_SLOTS);
    struct flow *f = flow_at(t, slot);
    f->timer_slot = place;
    f->timer_prev = 0;
    f->timer_next = w->head[place];
    if (f->timer_next != 0)
        flow_at(t, f->timer_next)->timer_prev = slot;
    w->head[place] = slot;
    w->taken[place / 64] |= UINT64_C(1) << place % 64;
}

static void set_head(struct timers *w, uint16_t place, uint32_t next)
{
    w->head[place] = next;
    if (next == 0)
        w->taken[place / 64] &= ~(UINT64_C(1) << place % 64);
}

void timers_drop(struct timers *w, struct flow_table *t, uint32_t slot)
{
    struct flow *f = flow_at(t, slot);
    if (f->timer_prev != 0)
        flow_at(t, f->timer_prev)->timer_next = f->timer_next;
    else if (w->head[f->timer_slot] == slot)
        set_head(w, f->timer_slot, f->timer_next);
    if (f->timer_next != 0)
        flow_at(t, f->timer_next)->timer_prev = f->timer_prev;
    f->timer_next = f->timer_prev = 0;
}

/* How many steps it is from `from` on, which counts, to one in whose slot flows wait; at most
 * `most`. */
static int64_t steps_to_taken(const struct timers *w, int64_t from, int64_t most)
{
    for (int64_t steps = 0; steps < most;) {
        unsigned place = (unsigned)((uint64_t)(from + steps) % TIMER_SLOTS);
        uint64_t word = w->taken[place / 64] >> place % 64;
        if (word != 0) {
            steps += __builtin_ctzll(word);
            return steps < most ? steps : most;
        }
        steps += 64 - place % 64;
    }
    return most;
}

uint32_t timers_due(struct timers *w, struct flow_table *t, int64_t now_ns)
{
    int64_t step = now_ns / TIMER_STEP_NS;
    if (w->now == 0 || step - w->now > TIMER_SLOTS)
        w->now = step - TIMER_SLOTS; /* after a long pause each slot is looked at once */
    if (w->now >= step)
        return 0;
    w->now += steps_to_taken(w, w->now + 1, step - w->now);
    if (w->now >= step)
        return 0;
    uint32_t slot = w->head[(uint64_t)(w->now + 1) % TIMER_SLOTS];
    timers_drop(w, t, slot);
    return slot;
}
