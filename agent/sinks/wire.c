/* Lines over a connection, kept until they have arrived. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/wire.h"

#include "base/error.h"

enum { BATCH_LINES = 64, BATCH_BYTES = 128 << 10 };

/* Lines that have arrived are the other side's. */
static void release(struct sink *s)
{
    struct wire *t = s->own;
    uint64_t arrived = t->connection.written - connection_unacknowledged(&t->connection);
    while (t->count > 0 && t->batch[t->first].end <= arrived) {
        for (unsigned i = 0; i < t->batch[t->first].lines; i++)
            outlet_sent(&s->outlet, queue_pop(&t->out));
        t->first = (t->first + 1) % WIRE_BATCHES_MOST;
        t->count--;
    }
}

static void on_up(void *user)
{
    sink_up(user);
}

static void on_down(void *user, const char *reason)
{
    struct sink *s = user;
    struct wire *t = s->own;
    struct line *line;
    while ((line = queue_pop_last(&t->out)) != NULL)
        (void)outlet_give_back(&s->outlet, line);
    t->first = t->count = 0;
    sink_down(s, "%s: %s", s->option->address, reason);
}

/* Takes up to a batch of lines; returns how many. */
static unsigned take_batch(struct sink *s, struct slice parts[BATCH_LINES])
{
    struct wire *t = s->own;
    unsigned lines = 0;
    size_t bytes = 0;
    struct line *line;
    buffer_clear(&t->framed);
    while (lines < BATCH_LINES && bytes < BATCH_BYTES && (line = outlet_take(&s->outlet)) != NULL) {
        if (!queue_push(&t->out, line)) {
            (void)outlet_give_back(&s->outlet, line);
            break;
        }
        line_release(line); /* the queue has its own reference */
        if (t->frame != NULL)
            t->frame(s, line, &t->framed);
        parts[lines++] = slice_of(line->bytes, line->length);
        bytes += line->length;
    }
    return lines;
}

void wire_send(struct sink *s)
{
    struct wire *t = s->own;
    struct slice parts[BATCH_LINES];
    while (s->state == SINK_UP && t->count < WIRE_BATCHES_MOST &&
           t->out.bytes < s->outlet.limit / 2) {
        unsigned lines = take_batch(s, parts);
        if (lines == 0)
            return;
        if (t->framed.failed) {
            connection_stop(&t->connection);
            on_down(s, "no memory to send");
            return;
        }
        unsigned n = (t->first + t->count++) % WIRE_BATCHES_MOST;
        t->batch[n].lines = lines;
        t->batch[n].end = UINT64_MAX;
        if (t->frame != NULL)
            parts[0] = buffer_slice(&t->framed);
        connection_send(&t->connection, parts, t->frame != NULL ? 1 : lines);
        if (s->state == SINK_UP)
            t->batch[n].end = t->connection.written;
    }
}

static void on_sent(void *user)
{
    release(user);
    wire_send(user);
}

int wire_open(struct sink *s, struct sonde_error *error)
{
    struct wire *t = s->own;
    t->connection.user = s;
    t->connection.on_up = on_up;
    t->connection.on_down = on_down;
    t->connection.on_sent = on_sent;
    t->connection.own = &s->outlet.publisher->joins.own;
    return connection_open(&t->connection, &s->outlet.publisher->loop, s->option, error);
}

void wire_start(struct sink *s)
{
    connection_start(&((struct wire *)s->own)->connection);
}

void wire_tick(struct sink *s, int64_t now_ns)
{
    struct wire *t = s->own;
    connection_tick(&t->connection, now_ns);
    if (s->state == SINK_UP)
        release(s);
}

void wire_close(struct sink *s)
{
    connection_stop(&((struct wire *)s->own)->connection);
}
