/* Ring of records. */
/* SPDX-License-Identifier: MIT */
#include "agent/ring.h"

#include <sys/mman.h>

enum { PADDING = 0 }; /* kind of the record that fills the end of the ring */

static uint64_t aligned(uint64_t size)
{
    return (size + RING_ALIGNMENT - 1) & ~(uint64_t)(RING_ALIGNMENT - 1);
}

/* A position of the other side's: whatever it says, it is where a record can begin. */
static uint64_t position(const _Atomic uint64_t *shared)
{
    return atomic_load_explicit(shared, memory_order_acquire) & ~(uint64_t)(RING_ALIGNMENT - 1);
}

struct ring ring_writer(struct ring_positions *shared, void *data, uint64_t capacity)
{
    return (struct ring){shared, data, capacity, position(&shared->written), 0};
}

struct ring ring_reader(struct ring_positions *shared, void *data, uint64_t capacity)
{
    return (struct ring){shared, data, capacity, position(&shared->read), 0};
}

uint64_t ring_room(const struct ring *r)
{
    uint64_t used = r->at - position(&r->shared->read);
    return used > r->capacity ? 0 : r->capacity - used;
}

uint64_t ring_used(const struct ring *r)
{
    return position(&r->shared->written) - r->at;
}

static void put_head(struct ring *r, uint64_t at, const struct ring_head *head)
{
    memcpy(r->data + (at & (r->capacity - 1)), head, sizeof *head);
}

bool ring_write(struct ring *r, const struct ring_head *head, const void *body, uint64_t reserve)
{
    uint64_t need = sizeof *head + aligned(head->length);
    uint64_t to_end = r->capacity - (r->at & (r->capacity - 1));
    uint64_t padding = to_end < need ? to_end : 0;
    if (head->length > RING_RECORD_MOST || need + padding + reserve > ring_room(r))
        return false;
    uint64_t at = r->at;
    if (padding > 0) {
        struct ring_head filler = {.length = (uint32_t)(padding - sizeof filler), .kind = PADDING};
        put_head(r, at, &filler);
        at += padding;
    }
    put_head(r, at, head);
    if (head->length > 0)
        memcpy(r->data + (at & (r->capacity - 1)) + sizeof *head, body, head->length);
    r->at = at + need;
    atomic_store_explicit(&r->shared->written, r->at, memory_order_release);
    return true;
}

void ring_rest(struct ring *r)
{
    if (r->at - r->rested < r->capacity / 16 || position(&r->shared->read) != r->at)
        return;
    r->rested = r->at;
#ifdef MADV_REMOVE
    (void)madvise(r->data, r->capacity,
                  MADV_REMOVE); /* memory that only one process has stays as it is */
#endif
}

static int give_up(struct ring *r, uint64_t written)
{
    r->at = written;
    atomic_store_explicit(&r->shared->read, r->at, memory_order_release);
    return -1;
}

int ring_read(struct ring *r, struct ring_head *head, void *body)
{
    uint64_t written = position(&r->shared->written);
    while (r->at != written) {
        uint64_t available = written - r->at;
        uint64_t to_end = r->capacity - (r->at & (r->capacity - 1));
        const uint8_t *from = r->data + (r->at & (r->capacity - 1));
        if (available > r->capacity || available < sizeof *head)
            return give_up(r, written);
        memcpy(head, from, sizeof *head);
        uint64_t size = sizeof *head + aligned(head->length);
        bool padding = head->kind == PADDING;
        if (size > available || size > to_end || (!padding && head->length > RING_RECORD_MOST))
            return give_up(r, written);
        if (!padding)
            memcpy(body, from + sizeof *head, head->length);
        r->at += size;
        atomic_store_explicit(&r->shared->read, r->at, memory_order_release);
        if (!padding)
            return 1;
    }
    return 0;
}
