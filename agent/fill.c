/* Walks through the flow table for clients that came later. */
/* SPDX-License-Identifier: MIT */
#include "agent/fill.h"

enum {
    FLOWS_A_STEP = 8,
    STEPS_A_TURN = 16,
    RESERVE = RING_BYTES / 2 /* of the ring stays free for what is live */
};

void fills_init(struct fills *f, bool unknown)
{
    *f = (struct fills){.unknown = unknown};
}

bool fills_open(struct fills *f, struct worker_block *block)
{
    bool open = false;
    for (unsigned i = 0; i < OUTLETS_MOST; i++) {
        struct fill *fill = &f->fill[i];
        uint32_t wanted = atomic_load_explicit(&block->fill[i].session, memory_order_acquire);
        if (wanted != fill->session)
            *fill = (struct fill){.session = wanted};
        bool credit =
            fill->sent < atomic_load_explicit(&block->fill[i].granted, memory_order_relaxed);
        open = open || (fill->session != 0 && !fill->done && credit);
    }
    return open;
}

void fills_event(struct fills *f, struct ring *ring, const struct sonde_event *event)
{
    struct fill *fill = &f->fill[f->current];
    struct ring_head head = {.length = event->size,
                             .kind = RECORD_FILL,
                             .place = (uint16_t)f->current,
                             .number = fill->session};
    if (!f->unknown && event->flow.protocol_id == 0 && event->flow.application_id == 0)
        return;
    /* There is room: each step begins with enough for the largest flows. */
    fill->sent += ring_write(ring, &head, event, 0);
}

static bool run_one(struct fills *f, uint32_t granted, struct ring *ring,
                    struct sonde_engine *engine)
{
    struct fill *fill = &f->fill[f->current];
    for (unsigned step = 0; step < STEPS_A_TURN && fill->sent < granted; step++) {
        if (ring_room(ring) < RESERVE + (uint64_t)FLOWS_A_STEP * RING_RECORD_MOST)
            return step > 0;
        fill->position = sonde_engine_dump_some(engine, fill->position, FLOWS_A_STEP);
        if (fill->position != 0)
            continue;
        struct ring_head head = {
            .kind = RECORD_FILL_END, .place = (uint16_t)f->current, .number = fill->session};
        fill->done = ring_write(ring, &head, NULL, 0);
        break;
    }
    return true;
}

bool fills_run(struct fills *f, struct worker_block *block, struct ring *ring,
               struct sonde_engine *engine)
{
    bool done = false;
    if (!fills_open(f, block))
        return false;
    for (f->current = 0; f->current < OUTLETS_MOST; f->current++) {
        const struct fill *fill = &f->fill[f->current];
        uint32_t granted =
            atomic_load_explicit(&block->fill[f->current].granted, memory_order_relaxed);
        if (fill->session != 0 && !fill->done && fill->sent < granted)
            done = run_one(f, granted, ring, engine) || done;
    }
    return done;
}
