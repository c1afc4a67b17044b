/* Pools of slots and of runs of bytes. */
/* SPDX-License-Identifier: MIT */
#include "base/pool.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* A pool that has outgrown this many bytes takes memory in blocks, which the system may give as one
 * large page each: fewer faults while it grows, fewer misses of the address cache ever after. The
 * first few stay small pages, since a large one that is half empty would be much of what a small
 * agent has. */
enum { GROWN = 1 << 18, BLOCK = 1 << 21, SMALL_PAGED_BLOCKS = 2 };

bool pool_init(struct pool *p, uint32_t slot_size, uint32_t chunk_shift, uint32_t limit)
{
    *p = (struct pool){.slot_size = (slot_size + 7) & ~7U, .chunk_shift = chunk_shift, .made = 1};
    p->limit = limit < UINT32_MAX ? limit + 1 : limit;
    size_t chunks = ((size_t)p->limit >> chunk_shift) + 1;
    p->chunks = calloc(chunks, sizeof *p->chunks);
    return p->chunks != NULL;
}

static size_t chunk_size(const struct pool *p)
{
    return ((size_t)1 << p->chunk_shift) * p->slot_size;
}

/* Whether a chunk has memory of its own. */
static bool is_small(uint32_t number, size_t size)
{
    return number * size < GROWN || size > BLOCK / 4;
}

static uint8_t *take_of_block(struct pool *p, size_t size)
{
    if (p->block_left < size) {
        uint8_t **blocks = realloc(p->blocks, (p->block_count + 1) * sizeof *blocks);
        if (blocks == NULL)
            return NULL;
        p->blocks = blocks;
        uint8_t *block = aligned_alloc(BLOCK, BLOCK);
        if (block == NULL)
            return NULL;
#ifdef MADV_HUGEPAGE
        if (p->block_count >= SMALL_PAGED_BLOCKS)
            (void)madvise(block, BLOCK, MADV_HUGEPAGE);
#endif
        p->blocks[p->block_count++] = block;
        p->block_left = BLOCK;
    }
    p->block_left -= size;
    return p->blocks[p->block_count - 1] + p->block_left;
}

void pool_destroy(struct pool *p)
{
    size_t size = chunk_size(p);
    for (uint32_t i = 0; i < p->chunk_count && is_small(i, size); i++)
        free(p->chunks[i]);
    for (uint32_t i = 0; i < p->block_count; i++)
        free(p->blocks[i]);
    free(p->chunks);
    free(p->blocks);
    *p = (struct pool){0};
}

uint32_t pool_take_raw(struct pool *p)
{
    uint32_t slot = p->free_head;
    if (slot != 0) {
        memcpy(&p->free_head, pool_at(p, slot), sizeof p->free_head);
        p->used++;
        return slot;
    }
    if (p->made >= p->limit)
        return 0;
    if (p->made >> p->chunk_shift >= p->chunk_count || p->chunk_count == 0) {
        /* Not zeroed: pool_take() clears the slots that it hands out, and most of a chunk may never
         * be used. */
        size_t size = chunk_size(p);
        void *chunk = is_small(p->chunk_count, size) ? malloc(size) : take_of_block(p, size);
        if (chunk == NULL)
            return 0;
        p->chunks[p->chunk_count++] = chunk;
    }
    p->used++;
    return p->made++;
}

uint32_t pool_take(struct pool *p)
{
    uint32_t slot = pool_take_raw(p);
    if (slot != 0)
        memset(pool_at(p, slot), 0, p->slot_size);
    return slot;
}

void pool_give(struct pool *p, uint32_t slot)
{
    if (slot == 0)
        return;
    memcpy(pool_at(p, slot), &p->free_head, sizeof p->free_head);
    p->free_head = slot;
    p->used--;
}

size_t pool_bytes(const struct pool *p)
{
    return p->chunk_count * chunk_size(p);
}

void runs_init(struct runs *r, size_t limit)
{
    *r = (struct runs){.limit = limit};
}

void runs_destroy(struct runs *r)
{
    for (int i = 0; i < RUN_CLASSES; i++) {
        while (r->free_heads[i] != NULL) {
            void *next;
            memcpy(&next, r->free_heads[i], sizeof(void *));
            free(r->free_heads[i]);
            r->free_heads[i] = next;
        }
    }
}

static int class_of(size_t size)
{
    int class = 0;
    while (class < RUN_CLASSES && ((size_t)RUN_SMALLEST << class) < size)
        class ++;
    return class;
}

/* Frees kept runs, the largest first, until `size` more bytes fit below the ceiling. */
static bool make_room(struct runs *r, size_t size)
{
    for (int i = RUN_CLASSES - 1; i >= 0 && r->reserved + size > r->limit; i--) {
        while (r->free_heads[i] != NULL && r->reserved + size > r->limit) {
            void *next;
            memcpy(&next, r->free_heads[i], sizeof(void *));
            free(r->free_heads[i]);
            r->free_heads[i] = next;
            r->reserved -= (size_t)RUN_SMALLEST << i;
        }
    }
    return r->reserved + size <= r->limit;
}

void *runs_take(struct runs *r, size_t size, uint32_t *capacity)
{
    int class = class_of(size);
    void *run = NULL;
    if (class < RUN_CLASSES) {
        size = (size_t)RUN_SMALLEST << class;
        run = r->free_heads[class];
        if (run != NULL) {
            memcpy(&r->free_heads[class], run, sizeof(void *));
        } else if (r->reserved + size <= r->limit || make_room(r, size)) {
            run = malloc(size);
            r->reserved += run == NULL ? 0 : size;
        }
    }
    if (run == NULL) {
        r->refused++;
        return NULL;
    }
    r->used += size;
    *capacity = (uint32_t)size;
    return run;
}

void runs_give(struct runs *r, void *run, uint32_t capacity)
{
    if (run == NULL)
        return;
    int class = class_of(capacity);
    memcpy(run, &r->free_heads[class], sizeof(void *));
    r->free_heads[class] = run;
    r->used -= capacity;
}
