/* Pools of slots and of runs of bytes. */
/* SPDX-License-Identifier: MIT */
#include "base/pool.h"

#include <stdlib.h>
#include <string.h>

bool pool_init(struct pool *p, uint32_t slot_size, uint32_t chunk_shift, uint32_t limit)
{
    *p = (struct pool){.slot_size = (slot_size + 7) & ~7U, .chunk_shift = chunk_shift, .made = 1};
    p->limit = limit < UINT32_MAX ? limit + 1 : limit;
    size_t chunks = ((size_t)p->limit >> chunk_shift) + 1;
    p->chunks = calloc(chunks, sizeof *p->chunks);
    return p->chunks != NULL;
}

void pool_destroy(struct pool *p)
{
    for (uint32_t i = 0; i < p->chunk_count; i++)
        free(p->chunks[i]);
    free(p->chunks);
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
        void *chunk = malloc(((size_t)1 << p->chunk_shift) * p->slot_size);
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
