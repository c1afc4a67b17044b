/* What waits for a client: lines, shared by all clients that get them, within a bound. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_QUEUE_H
#define SONDE_AGENT_QUEUE_H

#include "agent/modules.h"
#include "agent/shared.h"

/* One message, written once for all clients. */
struct line {
    uint32_t references;
    uint32_t length;
    uint8_t class; /* enum message_class */
    uint16_t type; /* one bit of enum message_type */
    uint8_t head;  /* bytes in front of the JSON: the line that tells its length */
    char bytes[];
};

/* NULL when memory cannot be had. The caller holds the first reference. Where `is_framed` is set,
 * {"length": N} stands before it on a line of its own. */
struct line *line_new(enum message_class class, bool is_framed, const char *bytes, size_t length);
FOR_MODULES void line_release(struct line *line);

/* First in, first out. Starts zeroed. */
struct queue {
    struct line **lines; /* a ring of `capacity` places, a power of two */
    uint32_t capacity;
    uint32_t head;
    uint32_t count;
    uint32_t of[CLASS_COUNT]; /* of each class */
    size_t bytes;             /* of the lines and what it takes to keep them */
};

void queue_free(struct queue *q);

/* Takes a reference. False when memory cannot be had. */
FOR_MODULES bool queue_push(struct queue *q, struct line *line);
/* The same for one that comes before all others. */
bool queue_push_front(struct queue *q, struct line *line);
/* Hands the reference over; NULL when it is empty. */
FOR_MODULES struct line *queue_pop(struct queue *q);

/* The last one. */
FOR_MODULES struct line *queue_pop_last(struct queue *q);

/* Takes out all lines below `class` of the lowest class that there is, and counts them, which takes
 * as long as the queue is. False, at once, when there is none. */
bool queue_shed(struct queue *q, enum message_class class, uint64_t dropped[CLASS_COUNT]);

/* Its JSON alone: without what stands before it, and without the end of the line. */
static inline struct slice line_json(const struct line *line)
{
    size_t length = (size_t)line->length - line->head;
    const char *json = line->bytes + line->head;
    return slice_of(json, length > 0 && json[length - 1] == '\n' ? length - 1 : length);
}

static inline size_t line_cost(const struct line *line)
{
    return line->length + sizeof *line + sizeof(struct line *);
}

#endif
