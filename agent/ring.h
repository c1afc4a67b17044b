/* A bounded ring of records in shared memory: one process writes, another one reads. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_RING_H
#define SONDE_AGENT_RING_H

#include <stdatomic.h>

#include "base/slice.h"

/*
 * A record counts once `written` has moved over it, so a writer that dies leaves no half of one,
 * and the next writer goes on where the last one stopped. Neither side trusts the other: positions
 * are checked against the ring's size before they are used, and the reader copies a record out
 * before it looks inside.
 */
struct ring_positions {
    _Alignas(64) _Atomic uint64_t written; /* bytes, from the beginning of time */
    _Alignas(64) _Atomic uint64_t read;
};

/* What stands before the body of each record. */
struct ring_head {
    uint32_t length; /* of the body */
    uint16_t kind;   /* the user's; 0 is the ring's own */
    uint16_t place;  /* the user's */
    uint32_t number; /* the user's */
    uint32_t stamp;  /* the user's */
};

enum {
    RING_ALIGNMENT = 16,
    RING_RECORD_MOST = 1 << 17 /* bytes of a body */
};

/* One process's handle. */
struct ring {
    struct ring_positions *shared;
    uint8_t *data;
    uint64_t capacity;
    uint64_t at;     /* this side's position */
    uint64_t rested; /* a writer's, when its memory was last given back */
};

/* `data` has `capacity` bytes, a power of two, at least twice RING_RECORD_MOST, aligned to
 * RING_ALIGNMENT; positions that are all zero are an empty ring. */
struct ring ring_writer(struct ring_positions *shared, void *data, uint64_t capacity);
struct ring ring_reader(struct ring_positions *shared, void *data, uint64_t capacity);

/* Bytes that a writer can use now. */
uint64_t ring_room(const struct ring *r);
/* Bytes that a reader has not read; only for looking at, they may be nonsense. */
uint64_t ring_used(const struct ring *r);

/* Appends a record unless less than `reserve` bytes would stay free behind it. */
bool ring_write(struct ring *r, const struct ring_head *head, const void *body, uint64_t reserve);

/* Gives the memory that records took back to the system once all of them are read, where that is
 * worth it. */
void ring_rest(struct ring *r);

/* Copies the next record out: 1; 0: there is none; -1: the ring held what no writer writes, and was
 * emptied. `body` has RING_RECORD_MOST bytes. */
int ring_read(struct ring *r, struct ring_head *head, void *body);

#endif
