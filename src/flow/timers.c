/* Timer wheel with one slot a second. */
/* SPDX-License-Identifier: MIT */
#include "flow/timers.h"

enum { NS_PER_S = 1000000000 };

void timers_put(struct timers *w, struct flow_table *t, uint32_t slot, int64_t expires_ns)
{
    int64_t second = expires_ns / NS_PER_S + 1;
    if (second <= w->now_s)
        second = w->now_s + 1;
    if (second >= w->now_s + TIMER_SLOTS)
        second = w->now_s + TIMER_SLOTS - 1;
    uint16_t place = (uint16_t)((uint64_t)second % TIMER_SLOTS);
    struct flow *f = flow_at(t, slot);
    f->timer_slot = place;
    f->timer_prev = 0;
    f->timer_next = w->head[place];
    if (f->timer_next != 0)
        flow_at(t, f->timer_next)->timer_prev = slot;
    w->head[place] = slot;
}

void timers_drop(struct timers *w, struct flow_table *t, uint32_t slot)
{
    struct flow *f = flow_at(t, slot);
    if (f->timer_prev != 0)
        flow_at(t, f->timer_prev)->timer_next = f->timer_next;
    else if (w->head[f->timer_slot] == slot)
        w->head[f->timer_slot] = f->timer_next;
    if (f->timer_next != 0)
        flow_at(t, f->timer_next)->timer_prev = f->timer_prev;
    f->timer_next = f->timer_prev = 0;
}

uint32_t timers_due(struct timers *w, struct flow_table *t, int64_t now_ns)
{
    int64_t second = now_ns / NS_PER_S;
    if (w->now_s == 0 || second - w->now_s > TIMER_SLOTS)
        w->now_s = second - TIMER_SLOTS; /* after a long pause each slot is looked at once */
    while (w->now_s < second) {
        uint32_t slot = w->head[(uint64_t)(w->now_s + 1) % TIMER_SLOTS];
        if (slot != 0) {
            timers_drop(w, t, slot);
            return slot;
        }
        w->now_s++;
    }
    return 0;
}
