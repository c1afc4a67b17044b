/* The agent's numbers for statsd, over UDP: counters as what came since the last time. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "agent/metrics.h"
#include "agent/sinks/datagram.h"
#include "agent/sinks/sink.h"
#include "base/buffer.h"
#include "base/error.h"

enum { DATAGRAM_BYTES = 1400, VALUES_MOST = 2048 };

struct statsd {
    struct datagram datagram;
    struct sink *sink;
    struct buffer text;       /* of the next datagram */
    double last[VALUES_MOST]; /* what was sent of counters, in their order */
    unsigned next;            /* of them */
    bool failed;              /* since it was begun to send */
    bool begun;               /* `last` is filled in */
};

/* Sends what there is; `room` is what comes next. */
static void flush(struct statsd *t, size_t room)
{
    if (t->text.length == 0 || (room > 0 && t->text.length + room <= DATAGRAM_BYTES))
        return;
    if (!t->failed && !t->text.failed) {
        int reason = datagram_send(&t->datagram, buffer_slice(&t->text));
        t->failed = reason != 0;
        t->sink->errors += reason == EAGAIN || reason == EMSGSIZE;
        if (reason == 0) {
            t->sink->outlet.messages++;
            t->sink->outlet.bytes += t->text.length;
        }
    }
    buffer_clear(&t->text);
}

static void tell(void *user, const struct metric_value *v)
{
    struct statsd *t = user;
    const char *prefix = t->sink->option->prefix;
    char line[512], name[128];
    double value = v->value;
    size_t length = strlen(v->metric->name);
    if (v->metric->is_counter) {
        if (t->next == VALUES_MOST)
            return;
        value -= t->last[t->next];
        t->last[t->next++] = v->value;
        length -= strlen("_total");
        /* What was before is not what has come since, and may have been told by another run. */
        if (!t->begun)
            return;
    }
    (void)snprintf(name, sizeof name, "%.*s%s%s", (int)length, v->metric->name,
                   v->of == NULL ? "" : ".", v->of == NULL ? "" : v->of);
    /* These part the fields of a line. */
    for (char *at = name; *at != '\0'; at++)
        if (strchr(":|@# ", *at) != NULL)
            *at = '_';
    int size = snprintf(line, sizeof line, "%s.%s:%.*f|%s\n", prefix, name,
                        value == floor(value) ? 0 : 6, value, v->metric->is_counter ? "c" : "g");
    flush(t, (size_t)size);
    buffer_append(&t->text, line, (size_t)size);
}

static void update(struct sink *s, const struct snapshot *now)
{
    struct statsd *t = s->own;
    t->next = 0;
    t->failed = false;
    metrics_each(s->outlet.publisher, now, tell, t);
    flush(t, 0);
    t->begun = true;
}

static void on_up(void *user)
{
    sink_up(user);
}

static void on_down(void *user, const char *reason)
{
    struct sink *s = user;
    sink_down(s, "%s: %s", s->option->address, reason);
}

static int statsd_open(struct sink *s, struct sonde_error *error)
{
    struct statsd *t = calloc(1, sizeof *t);
    if (t == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    t->sink = s;
    t->datagram.user = s;
    t->datagram.on_up = on_up;
    t->datagram.on_down = on_down;
    s->own = t;
    return datagram_open(&t->datagram, &s->outlet.publisher->loop, s->option, error);
}

static void statsd_start(struct sink *s)
{
    datagram_start(&((struct statsd *)s->own)->datagram);
}

static void statsd_close(struct sink *s)
{
    datagram_stop(&((struct statsd *)s->own)->datagram);
}

const struct sink_kind sink_statsd = {
    .open = statsd_open,
    .start = statsd_start,
    .update = update,
    .close = statsd_close,
};
