/* Messages with topics for an MQTT server (MQTT 3.1.1, OASIS 2014). What the server has not
 * acknowledged when the connection breaks comes again over the next one. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "agent/agent.h"
#include "agent/log.h"
#include "agent/sinks/mqtt_client.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum {
    ON_THE_WAY_MOST = 1024,
    AT_ONCE_MOST = 1024,
    NAME_BYTES = 1024 /* of what a template may become */
};

struct mqtt {
    struct mqtt_client client;
    char id[NAME_BYTES], status_topic[NAME_BYTES];
    /* What is on its way, the oldest first: a ring. */
    struct {
        struct line *line; /* NULL: it has arrived */
        int message;       /* its number in the library */
    } sent[ON_THE_WAY_MOST];
    unsigned first, count;
    size_t bytes;
};

/* ---- up and down ------------------------------------------------------------------------------
 */

static void say_status(struct mqtt *q, struct slice what)
{
    int ignored;
    if (q->status_topic[0] != '\0')
        (void)mqtt_client_publish(&q->client, q->status_topic, what, true, &ignored);
}

static void on_up(void *user)
{
    struct sink *s = user;
    say_status(s->own, SLICE_LITERAL(MQTT_ONLINE));
    sink_up(s); /* which sends, and settles */
}

static void on_down(void *user, const char *reason)
{
    struct sink *s = user;
    struct mqtt *q = s->own;
    for (unsigned i = q->count; i-- > 0;) {
        struct line *line = q->sent[(q->first + i) % ON_THE_WAY_MOST].line;
        if (line != NULL)
            (void)outlet_give_back(&s->outlet, line);
    }
    q->first = q->count = 0;
    q->bytes = 0;
    sink_down(s, "%s: %s", s->option->address, reason);
}

/* ---- what is sent, and what has arrived -------------------------------------------------------
 */

/* Servers acknowledge in the order of what came, but nothing here stands on that. */
static void on_done(void *user, int message)
{
    struct sink *s = user;
    struct mqtt *q = s->own;
    for (unsigned i = 0; i < q->count; i++) {
        unsigned n = (q->first + i) % ON_THE_WAY_MOST;
        struct line *line = q->sent[n].line;
        if (line == NULL || q->sent[n].message != message)
            continue;
        q->bytes -= line_cost(line);
        q->sent[n].line = NULL;
        outlet_sent(&s->outlet, line);
        break;
    }
    while (q->count > 0 && q->sent[q->first].line == NULL) {
        q->first = (q->first + 1) % ON_THE_WAY_MOST;
        q->count--;
    }
}

static void refuse(struct sink *s, struct line *line, const char *topic)
{
    struct mqtt *q = s->own;
    q->count--; /* it is the last one */
    q->bytes -= line_cost(line);
    log_warning("[sink-%s]: a message of %u bytes for the topic %s cannot be published: it is "
                "dropped",
                s->option->name, (unsigned)line->length, topic);
    s->errors++;
    outlet_drop(&s->outlet, line);
}

/* False where no more can be sent over this connection. */
static bool send_line(struct sink *s, struct line *line)
{
    struct mqtt *q = s->own;
    char topic[NAME_BYTES];
    unsigned n = (q->first + q->count++) % ON_THE_WAY_MOST;
    q->sent[n].line = line;
    q->sent[n].message = 0; /* the library begins with 1 */
    q->bytes += line_cost(line);
    if (sink_render(s, &s->option->topic, line, template_in_level, topic, sizeof topic) < 0) {
        refuse(s, line, "");
        return true;
    }
    enum mqtt_result result =
        mqtt_client_publish(&q->client, topic, line_json(line), false, &q->sent[n].message);
    if (result == MQTT_REFUSED)
        refuse(s, line, topic);
    return result != MQTT_BROKEN;
}

static void mqtt_send(struct sink *s)
{
    struct mqtt *q = s->own;
    struct line *line;
    bool goes_on = true;
    unsigned lines = 0;
    while (goes_on && lines < AT_ONCE_MOST && q->count < ON_THE_WAY_MOST &&
           q->bytes < s->outlet.limit / 2 && (line = outlet_take(&s->outlet)) != NULL) {
        goes_on = send_line(s, line);
        lines++;
    }
    mqtt_client_settle(&q->client, lines == AT_ONCE_MOST);
}

static void on_ready(void *user)
{
    mqtt_send(user);
}

/* ---- its life ---------------------------------------------------------------------------------
 */

static int mqtt_open(struct sink *s, struct sonde_error *error)
{
    const struct sink_option *o = s->option;
    struct mqtt *q = calloc(1, sizeof *q);
    if (q == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", o->name);
    s->own = q;
    if (sink_render(s, &o->client_id, NULL, template_in_level, q->id, sizeof q->id) < 0 ||
        sink_render(s, &o->status_topic, NULL, template_in_level, q->status_topic,
                    sizeof q->status_topic) < 0)
        return error_set(error, SONDE_EINVAL, "[sink-%s]: client_id or status_topic is too long",
                         o->name);
    q->client.id = q->id;
    q->client.status_topic = q->status_topic;
    q->client.user = s;
    q->client.on_up = on_up;
    q->client.on_down = on_down;
    q->client.on_done = on_done;
    q->client.on_ready = on_ready;
    q->client.own = &s->outlet.publisher->joins.own;
    return mqtt_client_open(&q->client, &s->outlet.publisher->loop, o, error);
}

static void mqtt_start(struct sink *s)
{
    mqtt_client_start(&((struct mqtt *)s->own)->client);
}

static void mqtt_tick(struct sink *s, int64_t now_ns)
{
    mqtt_client_tick(&((struct mqtt *)s->own)->client, now_ns);
}

static void mqtt_close(struct sink *s)
{
    struct mqtt *q = s->own;
    if (s->state == SINK_UP)
        say_status(q, SLICE_LITERAL(MQTT_OFFLINE));
    mqtt_client_leave(&q->client);
}

/* The server keeps who subscribes: a new connection tells it nothing anew. */
const struct sink_kind sink_module = {
    .messages = ~0U & ~(uint32_t)(MESSAGE_HELLO | MESSAGE_DEFINITIONS),
    .open = mqtt_open,
    .start = mqtt_start,
    .send = mqtt_send,
    .tick = mqtt_tick,
    .close = mqtt_close,
};
