/* The agent's numbers at /metrics, for Prometheus to fetch. HTTP is libmicrohttpd's, in the event
 * loop of the publisher. */
/* SPDX-License-Identifier: MIT */
#include <math.h>
#include <microhttpd.h>
#include <stdlib.h>

#include "agent/metrics.h"
#include "agent/sinks/sink.h"
#include "base/buffer.h"
#include "base/error.h"

enum { CONNECTIONS_MOST = 16, TIMEOUT_S = 10, MEMORY_EACH = 16 << 10 };

struct prometheus {
    struct sink *sink;
    struct MHD_Daemon *daemon;
    uv_poll_t poll;
    struct buffer text;
    const struct metric *last; /* that was described */
};

static void tell(void *user, const struct metric_value *v)
{
    struct prometheus *t = user;
    const struct metric *m = v->metric;
    int decimals = v->value == floor(v->value) ? 0 : 6;
    if (t->last != m)
        buffer_printf(&t->text, "# HELP sonde_%s %s\n# TYPE sonde_%s %s\n", m->name, m->help,
                      m->name, m->is_counter ? "counter" : "gauge");
    t->last = m;
    if (v->of == NULL) {
        buffer_printf(&t->text, "sonde_%s %.*f\n", m->name, decimals, v->value);
        return;
    }
    buffer_printf(&t->text, "sonde_%s{%s=", m->name, v->label);
    buffer_quoted(&t->text, v->of);
    buffer_printf(&t->text, "} %.*f\n", decimals, v->value);
}

static const char *write_metrics(struct prometheus *t, size_t *length)
{
    static struct snapshot now; /* large */
    struct publisher *p = t->sink->outlet.publisher;
    snapshot_take(p, &now);
    buffer_clear(&t->text);
    t->last = NULL;
    buffer_printf(&t->text,
                  "# HELP sonde_info The agent.\n# TYPE sonde_info gauge\n"
                  "sonde_info{version=\"%s\",signatures=\"%s\"} 1\n",
                  sonde_version(), p->catalogue_version);
    metrics_each(p, &now, tell, t);
    *length = t->text.length;
    return t->text.failed ? NULL : (const char *)t->text.bytes;
}

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *text,
                              size_t length)
{
    union {
        const char *text;
        void *copied; /* it is not written to */
    } body = {text};
    struct MHD_Response *response =
        MHD_create_response_from_buffer(length, body.copied, MHD_RESPMEM_MUST_COPY);
    if (response == NULL)
        return MHD_NO;
    (void)MHD_add_response_header(response, "Content-Type",
                                  "text/plain; version=0.0.4; charset=utf-8");
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
        (void)MHD_add_response_header(response, "Allow", "GET, HEAD");
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result on_request(void *user, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *body,
                                  size_t *body_size, void **state)
{
    static const char elsewhere[] = "The numbers are at /metrics.\n",
                      no_method[] = "Only GET and HEAD are known here.\n";
    struct prometheus *t = user;
    size_t length = 0;
    (void)version, (void)body, (void)state;
    if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) {
        *body_size = 0;
        return answer(connection, MHD_HTTP_METHOD_NOT_ALLOWED, no_method, sizeof no_method - 1);
    }
    if (strcmp(url, "/metrics") != 0)
        return answer(connection, MHD_HTTP_NOT_FOUND, elsewhere, sizeof elsewhere - 1);
    const char *text = write_metrics(t, &length);
    if (text == NULL)
        return MHD_NO;
    t->sink->outlet.messages++;
    t->sink->outlet.bytes += length;
    return answer(connection, MHD_HTTP_OK, text, length);
}

static void on_activity(uv_poll_t *poll, int status, int events)
{
    struct prometheus *t = poll->data;
    (void)status, (void)events;
    (void)MHD_run(t->daemon);
}

static int prometheus_open(struct sink *s, struct sonde_error *error)
{
    struct prometheus *t = calloc(1, sizeof *t);
    if (t == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    t->sink = s;
    t->poll.data = t;
    s->own = t;
    t->daemon =
        MHD_start_daemon(MHD_USE_EPOLL, 0, NULL, NULL, on_request, t, MHD_OPTION_LISTEN_SOCKET,
                         s->option->fd, MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS_MOST,
                         MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)TIMEOUT_S,
                         MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)MEMORY_EACH, MHD_OPTION_END);
    const union MHD_DaemonInfo *info =
        t->daemon == NULL ? NULL : MHD_get_daemon_info(t->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    if (info == NULL || uv_poll_init(&s->outlet.publisher->loop, &t->poll, info->epoll_fd) != 0 ||
        uv_poll_start(&t->poll, UV_READABLE, on_activity) != 0)
        return error_set(error, SONDE_ENOMEM, "[sink-%s]: no HTTP server", s->option->name);
    return SONDE_OK;
}

/* The socket listens already. */
static void prometheus_start(struct sink *s)
{
    sink_up(s);
}

/* Connections that say nothing time out. */
static void prometheus_tick(struct sink *s, int64_t now_ns)
{
    (void)now_ns;
    (void)MHD_run(((struct prometheus *)s->own)->daemon);
}

static void prometheus_close(struct sink *s)
{
    struct prometheus *t = s->own;
    (void)uv_poll_stop(&t->poll);
    MHD_stop_daemon(t->daemon);
}

const struct sink_kind sink_module = {
    .open = prometheus_open,
    .start = prometheus_start,
    .tick = prometheus_tick,
    .close = prometheus_close,
};
