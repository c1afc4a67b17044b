/* The stream over a connection that the agent makes. What the other side has not acknowledged is
 * sent again over the next one. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "agent/sinks/connection.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum { BATCH_LINES = 64, BATCH_BYTES = 128 << 10, BATCHES_MOST = 256 };

struct tcp {
    struct connection connection;
    struct queue out; /* lines that are on their way */
    /* Batches of them: a ring. */
    struct {
        uint64_t end; /* bytes of the connection up to its end */
        unsigned lines;
    } batch[BATCHES_MOST];
    unsigned first, count;
};

/* Lines that have arrived are the other side's. */
static void release(struct sink *s)
{
    struct tcp *t = s->own;
    uint64_t arrived = t->connection.written - connection_unacknowledged(&t->connection);
    while (t->count > 0 && t->batch[t->first].end <= arrived) {
        for (unsigned i = 0; i < t->batch[t->first].lines; i++)
            outlet_sent(&s->outlet, queue_pop(&t->out));
        t->first = (t->first + 1) % BATCHES_MOST;
        t->count--;
    }
}

static void tcp_send(struct sink *s)
{
    struct tcp *t = s->own;
    struct slice parts[BATCH_LINES];
    struct line *line;
    while (s->state == SINK_UP && t->count < BATCHES_MOST && t->out.bytes < s->outlet.limit / 2) {
        unsigned lines = 0;
        size_t bytes = 0;
        while (lines < BATCH_LINES && bytes < BATCH_BYTES &&
               (line = outlet_take(&s->outlet)) != NULL) {
            if (!queue_push(&t->out, line)) {
                (void)outlet_give_back(&s->outlet, line);
                break;
            }
            line_release(line); /* the queue has its own reference */
            parts[lines++] = slice_of(line->bytes, line->length);
            bytes += line->length;
        }
        if (lines == 0)
            return;
        unsigned n = (t->first + t->count++) % BATCHES_MOST;
        t->batch[n].lines = lines;
        t->batch[n].end = UINT64_MAX;
        connection_send(&t->connection, parts, lines);
        if (s->state == SINK_UP)
            t->batch[n].end = t->connection.written;
    }
}

static void on_up(void *user)
{
    sink_up(user);
}

static void on_down(void *user, const char *reason)
{
    struct sink *s = user;
    struct tcp *t = s->own;
    struct line *line;
    while ((line = queue_pop_last(&t->out)) != NULL)
        (void)outlet_give_back(&s->outlet, line);
    t->first = t->count = 0;
    sink_down(s, "%s: %s", s->option->address, reason);
}

static void on_sent(void *user)
{
    release(user);
    tcp_send(user);
}

static int tcp_open(struct sink *s, struct sonde_error *error)
{
    struct tcp *t = calloc(1, sizeof *t);
    if (t == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    t->connection.user = s;
    t->connection.on_up = on_up;
    t->connection.on_down = on_down;
    t->connection.on_sent = on_sent;
    s->own = t;
    return connection_open(&t->connection, &s->outlet.publisher->loop, s->option, error);
}

static void tcp_start(struct sink *s)
{
    connection_start(&((struct tcp *)s->own)->connection);
}

static void tcp_tick(struct sink *s, int64_t now_ns)
{
    struct tcp *t = s->own;
    connection_tick(&t->connection, now_ns);
    if (s->state == SINK_UP)
        release(s);
}

static void tcp_close(struct sink *s)
{
    connection_stop(&((struct tcp *)s->own)->connection);
}

const struct sink_kind sink_tcp = {
    .messages = ~0U,
    .greets = true,
    .open = tcp_open,
    .start = tcp_start,
    .send = tcp_send,
    .tick = tcp_tick,
    .close = tcp_close,
};
