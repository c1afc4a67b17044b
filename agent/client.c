/* Clients: connections that read the stream. */
/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/publisher.h"

enum {
    BATCH_LINES = 64,
    BATCH_BYTES = 128 << 10,
    INPUT_BYTES = 16 << 10,
    INPUT_A_TICK = 64 << 10,  /* bytes from a client that are read, and thrown away, a tick */
    KERNEL_BYTES = 256 << 10, /* that the kernel holds for a client beside its queue */
    KEEP_ALIVE_S = 60
};

struct client {
    struct outlet outlet; /* first */
    struct publisher *publisher;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_pipe_t pipe;
    } uv;
    unsigned place;
    bool is_unix;
    bool closing;
    bool reading;
    bool input_ended;
    size_t input; /* bytes that may still be read in this tick */
    uv_write_t write;
    bool writing;
    struct line *batch[BATCH_LINES];
    unsigned batch_count;
    size_t batch_bytes;
    size_t unsent;       /* of the batch, when it was last looked at */
    int64_t progress_ns; /* when the client last took something, or had nothing to take */
    char peer[64];
    uint32_t own; /* its connection among the agent's own; 0: none */
};

static void send_next(struct client *c);

/* ---- the end of a client --------------------------------------------------------------------- */

static void on_closed(uv_handle_t *handle)
{
    struct client *c = handle->data;
    for (unsigned i = 0; i < c->batch_count; i++)
        line_release(c->batch[i]);
    own_end(&c->publisher->joins.own, c->own);
    c->publisher->client[c->place] = NULL;
    c->publisher->clients--;
    free(c);
}

static void close_client(struct client *c)
{
    if (c->closing)
        return;
    c->closing = true;
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
        close_client(c);
    if (c->closing)
        return;
    send_next(c);
    outlet_give_credit(&c->outlet);
}

static void send_next(struct client *c)
{
    uv_buf_t buffers[BATCH_LINES];
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
    if (uv_write(&c->write, &c->uv.stream, buffers, c->batch_count, on_written) != 0) {
        c->writing = false;
        close_client(c);
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
    static char thrown_away[INPUT_BYTES];
    (void)handle, (void)size;
    *buffer = uv_buf_init(thrown_away, sizeof thrown_away);
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
    (void)buffer;
    if (size < 0 && (size != UV_EOF || is_gone(c)))
        close_client(c);
    c->input_ended = size < 0;
    if (c->input_ended || (size_t)size >= c->input) {
        (void)uv_read_stop(stream);
        c->reading = false;
        return;
    }
    c->input -= (size_t)size;
}

static void read_on(struct client *c)
{
    c->input = INPUT_A_TICK;
    if (!c->reading && !c->input_ended)
        c->reading = uv_read_start(&c->uv.stream, on_allocate, on_input) == 0;
}

void clients_tick(struct publisher *p, int64_t now_ns)
{
    for (unsigned i = 0; i < CLIENTS_MOST; i++) {
        struct client *c = p->client[i];
        if (c == NULL || c->closing)
            continue;
        if (is_stuck(c, now_ns)) {
            p->clients_cut++;
            log_warning("%s took nothing for %u s: disconnected", c->peer,
                        p->live.client_timeout_s);
            close_client(c);
            continue;
        }
        outlet_tick(&c->outlet, now_ns);
        read_on(c);
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
            close_client(p->client[i]);
}

/* ---- the beginning --------------------------------------------------------------------------- */

static void name_peer(struct client *c)
{
    struct sockaddr_storage address = {0};
    int size = sizeof address;
    uv_os_fd_t fd;
    char text[48] = "";
    if (c->is_unix) {
        (void)snprintf(c->peer, sizeof c->peer, "a client on a Unix socket");
        return;
    }
    if (uv_tcp_getpeername(&c->uv.tcp, (struct sockaddr *)&address, &size) == 0) {
        if (address.ss_family == AF_INET6)
            (void)uv_ip6_name((struct sockaddr_in6 *)&address, text, sizeof text);
        else
            (void)uv_ip4_name((struct sockaddr_in *)&address, text, sizeof text);
    }
    (void)snprintf(c->peer, sizeof c->peer, "the client from %s", text);
    if (uv_fileno(&c->uv.handle, &fd) == 0)
        c->own = own_begin_socket(&c->publisher->joins.own, fd);
}

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

static void greet(struct client *c, enum format format)
{
    c->outlet.ready = on_ready;
    c->outlet.format = format;
    c->outlet.types = ~0U;
    take_settings(c);
    outlet_open(&c->outlet, c->publisher, c->place);
    if (outlet_greet(&c->outlet))
        send_next(c);
    else
        close_client(c);
}

static void on_refused(uv_handle_t *handle)
{
    free(handle->data);
}

/* There is no place: those who will say nothing more may be gone, and make room for the next. */
static void make_room(struct publisher *p)
{
    log_warning("a client was turned away: there are %d of them", (int)CLIENTS_MOST);
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL && p->client[i]->input_ended)
            close_client(p->client[i]);
}

/* What the kernel holds for a client is bounded too, and it notices when a client vanishes. */
static void set_up_socket(struct client *c)
{
    int bytes = KERNEL_BYTES / 2; /* Linux doubles it */
    (void)uv_send_buffer_size(&c->uv.handle, &bytes);
    if (c->is_unix)
        return;
    (void)uv_tcp_nodelay(&c->uv.tcp, 1);
    (void)uv_tcp_keepalive(&c->uv.tcp, 1, KEEP_ALIVE_S);
}

void client_accept(struct publisher *p, uv_stream_t *listener, bool is_unix, enum format format)
{
    struct client *c = calloc(1, sizeof *c);
    if (c == NULL)
        return;
    c->publisher = p;
    c->is_unix = is_unix;
    if ((is_unix ? uv_pipe_init(&p->loop, &c->uv.pipe, 0) : uv_tcp_init(&p->loop, &c->uv.tcp)) !=
        0) {
        free(c);
        return;
    }
    c->uv.handle.data = c;
    bool accepted = uv_accept(listener, &c->uv.stream) == 0;
    while (c->place < CLIENTS_MOST && p->client[c->place] != NULL)
        c->place++;
    if (!accepted || c->place == CLIENTS_MOST || p->stopping) {
        if (accepted && !p->stopping)
            make_room(p);
        uv_close(&c->uv.handle, on_refused);
        return;
    }
    p->client[c->place] = c;
    p->clients++;
    p->clients_accepted++;
    c->progress_ns = clock_monotonic_ns();
    name_peer(c);
    set_up_socket(c);
    log_debug("%s is connected", c->peer);
    read_on(c);
    greet(c, format);
}
