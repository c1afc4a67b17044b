/* Clients: connections that read the stream. */
/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "agent/client.h"
#include "agent/clock.h"
#include "agent/log.h"

enum {
    BATCH_BYTES = 128 << 10,
    INPUT_BYTES = 16 << 10,
    INPUT_A_TICK = 64 << 10 /* bytes from a client that are read, and thrown away, a tick */
};

static void send_next(struct client *c);

/* ---- the end of a client --------------------------------------------------------------------- */

static void on_closed(uv_handle_t *handle)
{
    struct client *c = handle->data;
    struct publisher *p = c->publisher;
    for (unsigned i = 0; i < c->batch_count; i++)
        line_release(c->batch[i]);
    own_end(&p->joins.own, c->own);
    if (c->entered) {
        p->client[c->place] = NULL;
        p->clients--;
    } else if (c->place < GUESTS_MOST && p->guest[c->place] == c) {
        p->guest[c->place] = NULL;
    }
    gate_close(&c->gate);
    buffer_free(&c->encrypted);
    free(c);
}

void client_close(struct client *c)
{
    if (c->closing)
        return;
    c->closing = true;
    gate_say_goodbye(&c->gate);
    (void)client_flush_tls(c);
    if (c->entered)
        outlet_close(&c->outlet);
    uv_close(&c->uv.handle, on_closed);
}

/* ---- writing --------------------------------------------------------------------------------- */

static void on_written(uv_write_t *request, int status)
{
    struct client *c = request->data;
    for (unsigned i = 0; i < c->batch_count; i++)
        outlet_sent(&c->outlet, c->batch[i]);
    c->batch_count = 0;
    c->batch_bytes = 0;
    c->writing = false;
    c->progress_ns = clock_monotonic_ns();
    if (status < 0)
        client_close(c);
    if (c->closing)
        return;
    send_next(c);
    outlet_give_credit(&c->outlet);
}

/* Where there is TLS the lines become one buffer. */
static bool encrypt(struct client *c, uv_buf_t buffers[BATCH_LINES], unsigned *count)
{
    *count = c->batch_count;
    if (c->gate.ssl == NULL)
        return true;
    buffer_clear(&c->encrypted);
    for (unsigned i = 0; i < c->batch_count; i++)
        if (!gate_put(&c->gate, slice_of(c->batch[i]->bytes, c->batch[i]->length)))
            return false;
    gate_flush(&c->gate, &c->encrypted);
    buffers[0] = uv_buf_init((char *)c->encrypted.bytes, (unsigned)c->encrypted.length);
    *count = 1;
    return !c->encrypted.failed;
}

static void send_next(struct client *c)
{
    uv_buf_t buffers[BATCH_LINES];
    unsigned count;
    struct line *line;
    if (c->writing || c->closing)
        return;
    while (c->batch_count < BATCH_LINES && c->batch_bytes < BATCH_BYTES &&
           (line = outlet_take(&c->outlet)) != NULL) {
        buffers[c->batch_count] = uv_buf_init(line->bytes, line->length);
        c->batch[c->batch_count++] = line;
        c->batch_bytes += line_cost(line);
    }
    if (c->batch_count == 0) {
        c->progress_ns = clock_monotonic_ns();
        return;
    }
    c->write.data = c;
    c->writing = true;
    c->unsent = SIZE_MAX;
    if (!encrypt(c, buffers, &count) ||
        uv_write(&c->write, &c->uv.stream, buffers, count, on_written) != 0) {
        c->writing = false;
        client_close(c);
    }
}

/* ---- from time to time ------------------------------------------------------------------------
 */

static bool is_stuck(struct client *c, int64_t now_ns)
{
    size_t unsent = uv_stream_get_write_queue_size(&c->uv.stream);
    if (unsent < c->unsent) {
        c->unsent = unsent;
        c->progress_ns = now_ns;
    }
    int64_t allowed_ns = c->publisher->live.client_timeout_s * NS_PER_S;
    return c->writing && now_ns - c->progress_ns >= allowed_ns;
}

static void on_allocate(uv_handle_t *handle, size_t size, uv_buf_t *buffer)
{
    static char input[INPUT_BYTES];
    (void)handle, (void)size;
    *buffer = uv_buf_init(input, sizeof input);
}

/* The end of a client's input need not be the end of its interest: `nc` without input goes on
 * reading. On a Unix socket the two can be told; on TCP writing tells when it is gone. */
static bool is_gone(const struct client *c)
{
    struct pollfd wait = {-1, 0, 0};
    return c->is_unix && uv_fileno(&c->uv.handle, &wait.fd) == 0 && poll(&wait, 1, 0) > 0 &&
           (wait.revents & POLLHUP) != 0;
}

static void on_input(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer)
{
    struct client *c = stream->data;
    /* Through TLS nobody goes on reading without a word, and who is not through the gate does not
     * wait for anything. */
    if (size < 0 && (size != UV_EOF || is_gone(c) || c->gate.ssl != NULL || !c->entered))
        client_pass(c, GATE_ENDED);
    else if (size > 0 && (c->gate.ssl != NULL || !c->entered))
        client_pass(c, gate_take(&c->gate, slice_of(buffer->base, (size_t)size)));
    if (c->closing)
        return;
    c->input_ended = size < 0;
    if (c->input_ended || (size_t)size >= c->input) {
        (void)uv_read_stop(stream);
        c->reading = false;
        return;
    }
    c->input -= (size_t)size;
}

void client_read_on(struct client *c)
{
    c->input = INPUT_A_TICK;
    if (!c->reading && !c->input_ended)
        c->reading = uv_read_start(&c->uv.stream, on_allocate, on_input) == 0;
}

void clients_tick(struct publisher *p, int64_t now_ns)
{
    guests_tick(p, now_ns);
    for (unsigned i = 0; i < CLIENTS_MOST; i++) {
        struct client *c = p->client[i];
        if (c == NULL || c->closing)
            continue;
        if (is_stuck(c, now_ns)) {
            p->clients_cut++;
            log_warning("%s took nothing for %u s: disconnected", c->peer,
                        p->live.client_timeout_s);
            client_close(c);
            continue;
        }
        outlet_tick(&c->outlet, now_ns);
        client_read_on(c);
        send_next(c);
    }
}

size_t clients_waiting(const struct publisher *p)
{
    size_t bytes = 0;
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL && !p->client[i]->closing)
            bytes += outlet_waiting(&p->client[i]->outlet);
    return bytes;
}

void clients_close(struct publisher *p)
{
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL)
            client_close(p->client[i]);
    guests_close(p);
}

/* ---- the beginning --------------------------------------------------------------------------- */

static void on_ready(struct outlet *o)
{
    send_next((struct client *)(void *)o);
}

static void take_settings(struct client *c)
{
    c->outlet.limit = c->publisher->live.client_queue_bytes;
    c->outlet.wants_established = c->publisher->live.dump_established;
}

void clients_take_settings(struct publisher *p)
{
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL)
            take_settings(p->client[i]);
}

void client_greet(struct client *c)
{
    c->outlet.ready = on_ready;
    c->outlet.types = ~0U;
    take_settings(c);
    outlet_open(&c->outlet, c->publisher, c->place);
    if (outlet_greet(&c->outlet))
        send_next(c);
    else
        client_close(c);
}
