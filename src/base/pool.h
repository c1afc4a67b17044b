/* Pools: equal slots that are numbered, and runs of bytes in size classes; both with a ceiling. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_POOL_H
#define SONDE_BASE_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- equal slots ---------------------------------------------------------------------------- */

/* A slot's number stays valid, and its memory does not move, until it is given back. Number 0 is
 * never handed out and means "none". Memory is taken in chunks as it is needed and kept. */
struct pool {
    uint8_t **chunks;
    uint8_t **blocks; /* what the chunks of a large pool are parts of */
    uint32_t chunk_count;
    uint32_t block_count;
    size_t block_left; /* bytes of the last block that are no chunk yet */
    uint32_t slot_size;
    uint32_t chunk_shift; /* slots of a chunk, as a power of two */
    uint32_t limit;       /* slots at the most */
    uint32_t made;        /* slots that were ever used, slot 0 included */
    uint32_t free_head;   /* the first slot that was given back, linked through its first bytes */
    uint32_t used;
};

/* `slot_size` is rounded up to a multiple of 8. False when memory cannot be had. */
bool pool_init(struct pool *p, uint32_t slot_size, uint32_t chunk_shift, uint32_t limit);
void pool_destroy(struct pool *p);

/* The number of a slot whose bytes are zero; 0 at the ceiling or when memory cannot be had. */
uint32_t pool_take(struct pool *p);
/* The same with bytes that are whatever they were. */
uint32_t pool_take_raw(struct pool *p);
void pool_give(struct pool *p, uint32_t slot);
/* Bytes of its slots that were taken from the system. */
size_t pool_bytes(const struct pool *p);

static inline void *pool_at(const struct pool *p, uint32_t slot)
{
    uint32_t mask = (1U << p->chunk_shift) - 1;
    return p->chunks[slot >> p->chunk_shift] + (size_t)(slot & mask) * p->slot_size;
}

/* The same where slot size and chunk are constants, which makes it a few instructions; they must be
 * those of the pool. */
static inline void *pool_at_sized(const struct pool *p, uint32_t slot, uint32_t slot_size,
                                  uint32_t chunk_shift)
{
    return p->chunks[slot >> chunk_shift] + (size_t)(slot & ((1U << chunk_shift) - 1)) * slot_size;
}

/* ---- runs of bytes -------------------------------------------------------------------------- */

enum { RUN_CLASSES = 9, RUN_SMALLEST = 256, RUN_LARGEST = RUN_SMALLEST << (RUN_CLASSES - 1) };

/* Runs of 256 bytes to 64 KiB in powers of two. What is given back is kept for the next one of its
 * size; the ceiling counts all. */
struct runs {
    void *free_heads[RUN_CLASSES];
    size_t limit;
    size_t reserved; /* bytes taken from the system */
    size_t used;     /* bytes in hands */
    uint64_t refused;
};

void runs_init(struct runs *r, size_t limit);
void runs_destroy(struct runs *r);

/* At least `size` bytes, not zeroed, and how many in `capacity`; NULL past the ceiling or above
 * RUN_LARGEST. */
void *runs_take(struct runs *r, size_t size, uint32_t *capacity);
/* `capacity` as runs_take() told it. NULL is allowed. */
void runs_give(struct runs *r, void *run, uint32_t capacity);

#endif
