/* Queues of lines. */
/* SPDX-License-Identifier: MIT */
#include "agent/queue.h"

#include <stdio.h>
#include <stdlib.h>

struct line *line_new(enum message_class class, bool is_framed, const char *bytes, size_t length)
{
    char head[40] = "";
    int size = is_framed ? snprintf(head, sizeof head, "{\"length\": %zu}\n", length) : 0;
    size_t whole = length + (size_t)size;
    struct line *line = whole > UINT32_MAX ? NULL : malloc(sizeof *line + whole);
    if (line == NULL)
        return NULL;
    *line = (struct line){.references = 1,
                          .length = (uint32_t)whole,
                          .class = (uint8_t) class,
                          .head = (uint8_t)size};
    memcpy(line->bytes, head, (size_t)size);
    memcpy(line->bytes + size, bytes, length);
    return line;
}

void line_release(struct line *line)
{
    if (line != NULL && --line->references == 0)
        free(line);
}

void queue_free(struct queue *q)
{
    struct line *line;
    while ((line = queue_pop(q)) != NULL)
        line_release(line);
    free(q->lines);
    *q = (struct queue){0};
}

static struct line **place(const struct queue *q, uint32_t number)
{
    return &q->lines[(q->head + number) & (q->capacity - 1)];
}

static bool grow(struct queue *q)
{
    uint32_t capacity = q->capacity == 0 ? 64 : q->capacity * 2;
    struct line **lines = malloc(capacity * sizeof(struct line *));
    if (lines == NULL)
        return false;
    for (uint32_t i = 0; i < q->count; i++)
        lines[i] = *place(q, i);
    free(q->lines);
    q->lines = lines;
    q->capacity = capacity;
    q->head = 0;
    return true;
}

static void add(struct queue *q, const struct line *line)
{
    q->bytes += line_cost(line);
    q->of[line->class]++;
}

static void subtract(struct queue *q, const struct line *line)
{
    q->bytes -= line_cost(line);
    q->of[line->class]--;
}

bool queue_push(struct queue *q, struct line *line)
{
    if (q->count == q->capacity && !grow(q))
        return false;
    line->references++;
    *place(q, q->count++) = line;
    add(q, line);
    return true;
}

bool queue_push_front(struct queue *q, struct line *line)
{
    if (q->count == q->capacity && !grow(q))
        return false;
    line->references++;
    q->head = (q->head - 1) & (q->capacity - 1);
    q->count++;
    *place(q, 0) = line;
    add(q, line);
    return true;
}

struct line *queue_pop(struct queue *q)
{
    if (q->count == 0)
        return NULL;
    struct line *line = *place(q, 0);
    q->head = (q->head + 1) & (q->capacity - 1);
    q->count--;
    subtract(q, line);
    return line;
}

struct line *queue_pop_last(struct queue *q)
{
    if (q->count == 0)
        return NULL;
    struct line *line = *place(q, --q->count);
    subtract(q, line);
    return line;
}

bool queue_shed(struct queue *q, enum message_class class, uint64_t dropped[CLASS_COUNT])
{
    unsigned lowest = 0;
    while (lowest < (unsigned)class && q->of[lowest] == 0)
        lowest++;
    if (lowest == (unsigned)class)
        return false;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < q->count; i++) {
        struct line *line = *place(q, i);
        if (line->class != lowest) {
            *place(q, kept++) = line;
            continue;
        }
        subtract(q, line);
        dropped[lowest]++;
        line_release(line);
    }
    q->count = kept;
    return true;
}
