/* Clients: their queues, what happens when those are full, and what a new client is told first. */
/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/publisher.h"

enum {
    BATCH_LINES = 64,
    BATCH_BYTES = 128 << 10,
    INPUT_BYTES = 16 << 10,
    INPUT_A_TICK = 64 << 10,  /* bytes from a client that are read, and thrown away, a tick */
    CREDIT_MOST = 512,        /* established flows a worker that may be on their way to a client, */
    CREDIT_LEAST = 4,         /* by the room in its queue */
    FLOW_BYTES = 2048,        /* what a flow takes there, about */
    QUIET_MS = 1000,          /* without new drops before a client is filled again */
    KERNEL_BYTES = 256 << 10, /* that the kernel holds for a client beside its queue */
    KEEP_ALIVE_S = 60
};

struct client {
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
    /* Established flows go out first, live messages wait meanwhile. */
    struct queue first;
    struct queue live;
    uv_write_t write;
    bool writing;
    struct line *batch[BATCH_LINES];
    unsigned batch_count;
    size_t batch_bytes;
    size_t unsent;       /* of the batch, when it was last looked at */
    int64_t progress_ns; /* when the client last took something, or had nothing to take */
    uint32_t session;    /* of the running fill; 0: none */
    uint64_t unfinished; /* bits of the workers that are not through */
    uint32_t received[WORKERS_MOST];
    uint64_t dropped[CLASS_COUNT]; /* not told yet */
    int64_t dropped_ns;            /* when the last one was; 0: nothing was lost since the fill */
    char peer[64];
    uint32_t own; /* its connection among the agent's own; 0: none */
};

static void send_next(struct client *c);
static void give_credit(struct client *c);

static size_t waiting(const struct client *c)
{
    return c->first.bytes + c->live.bytes + c->batch_bytes;
}

static size_t limit(const struct client *c)
{
    return c->publisher->live.client_queue_bytes;
}

/* ---- the end of a client --------------------------------------------------------------------- */

static void end_fill(struct client *c)
{
    if (c->session != 0)
        for (struct source *s = source_first(c->publisher); s != NULL; s = source_next(s))
            atomic_store_explicit(&s->block->fill[c->place].session, 0, memory_order_release);
    c->session = 0;
    c->unfinished = 0;
}

static void on_closed(uv_handle_t *handle)
{
    struct client *c = handle->data;
    for (unsigned i = 0; i < c->batch_count; i++)
        line_release(c->batch[i]);
    queue_free(&c->first);
    queue_free(&c->live);
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
    end_fill(c);
    uv_close(&c->uv.handle, on_closed);
}

/* ---- writing --------------------------------------------------------------------------------- */

static void on_written(uv_write_t *request, int status)
{
    struct client *c = request->data;
    for (unsigned i = 0; i < c->batch_count; i++)
        line_release(c->batch[i]);
    c->batch_count = 0;
    c->batch_bytes = 0;
    c->writing = false;
    c->progress_ns = clock_monotonic_ns();
    if (status < 0)
        close_client(c);
    if (c->closing)
        return;
    send_next(c);
    give_credit(c);
}

/* What goes out next: established flows, then live messages, unless too many of those wait. */
static struct line *next_line(struct client *c)
{
    bool pressed = c->live.bytes >= limit(c) / 4 || c->publisher->stopping;
    if (c->first.count > 0 && !pressed)
        return queue_pop(&c->first);
    if (c->session != 0 && !pressed)
        return NULL;
    return queue_pop(c->live.count > 0 ? &c->live : &c->first);
}

static void send_next(struct client *c)
{
    uv_buf_t buffers[BATCH_LINES];
    struct line *line;
    if (c->writing || c->closing)
        return;
    while (c->batch_count < BATCH_LINES && c->batch_bytes < BATCH_BYTES &&
           (line = next_line(c)) != NULL) {
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

static void drop(struct client *c, enum message_class class)
{
    c->dropped[class]++;
    c->dropped_ns = clock_monotonic_ns();
    c->publisher->client_drops[class]++;
}

/* Queues a line; what matters less makes room for it, or it is dropped itself. */
static void enqueue(struct client *c, struct queue *q, struct line *line)
{
    uint64_t shed[CLASS_COUNT] = {0};
    if (c->closing)
        return;
    while (waiting(c) + line_cost(line) > limit(c) &&
           (queue_shed(&c->live, (enum message_class)line->class, shed) ||
            queue_shed(&c->first, (enum message_class)line->class, shed)))
        c->dropped_ns = clock_monotonic_ns();
    for (unsigned i = 0; i < CLASS_COUNT; i++) {
        c->dropped[i] += shed[i];
        c->publisher->client_drops[i] += shed[i];
    }
    if (waiting(c) + line_cost(line) > limit(c) || !queue_push(q, line))
        drop(c, (enum message_class)line->class);
    else
        send_next(c);
}

void clients_send(struct publisher *p, struct line *line)
{
    for (unsigned i = 0; i < CLIENTS_MOST && line != NULL; i++)
        if (p->client[i] != NULL)
            enqueue(p->client[i], &p->client[i]->live, line);
}

void clients_lost(struct publisher *p, const uint64_t dropped[CLASS_COUNT])
{
    int64_t now = clock_monotonic_ns();
    for (unsigned i = 0; i < CLIENTS_MOST; i++) {
        struct client *c = p->client[i];
        for (unsigned k = 0; c != NULL && k < CLASS_COUNT; k++)
            c->dropped[k] += dropped[k];
        if (c != NULL)
            c->dropped_ns = now;
    }
}

/* ---- established flows ------------------------------------------------------------------------
 */

static uint32_t credit_of(const struct client *c)
{
    size_t flows = limit(c) / 4 / FLOW_BYTES / c->publisher->source_count;
    return flows > CREDIT_MOST    ? CREDIT_MOST
           : flows < CREDIT_LEAST ? CREDIT_LEAST
                                  : (uint32_t)flows;
}

/* Lets each worker that is not through send some more, while there is room here. */
static void give_credit(struct client *c)
{
    struct publisher *p = c->publisher;
    if (c->session == 0 || c->first.bytes > limit(c) / 4)
        return;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        unsigned i = s->number;
        struct fill_request *request = &s->block->fill[c->place];
        uint32_t granted = atomic_load_explicit(&request->granted, memory_order_relaxed);
        /* A worker goes on by a few flows at a time, so more may have come than were granted. */
        int32_t left = (int32_t)(granted - c->received[i]);
        if ((c->unfinished >> i & 1) == 0 || left > (int32_t)(credit_of(c) / 2))
            continue;
        atomic_store_explicit(&request->granted, c->received[i] + credit_of(c),
                              memory_order_relaxed);
        (void)eventfd_write(s->wake_fd, 1);
    }
}

static void begin_fill(struct client *c)
{
    struct publisher *p = c->publisher;
    end_fill(c);
    c->dropped_ns = 0;
    if (!p->live.dump_established || source_first(p) == NULL)
        return;
    uint32_t session = sources_next_session(p);
    c->session = session;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        struct fill_request *request = &s->block->fill[c->place];
        c->received[s->number] = 0;
        c->unfinished |= UINT64_C(1) << s->number;
        atomic_store_explicit(&request->granted, credit_of(c), memory_order_relaxed);
        atomic_store_explicit(&request->session, session, memory_order_release);
        (void)eventfd_write(s->wake_fd, 1);
    }
}

bool client_wants_fill(const struct publisher *p, unsigned place, uint32_t session)
{
    return place < CLIENTS_MOST && p->client[place] != NULL && session != 0 &&
           p->client[place]->session == session;
}

void client_fill(struct publisher *p, const struct ring_head *head, unsigned source,
                 struct line *line)
{
    if (!client_wants_fill(p, head->place, head->number))
        return;
    struct client *c = p->client[head->place];
    c->received[source]++;
    if (line != NULL)
        enqueue(c, &c->first, line);
    if (c->received[source] % (credit_of(c) / 2) == 0)
        give_credit(c);
}

static void end_fill_of(struct client *c, unsigned source)
{
    c->unfinished &= ~(UINT64_C(1) << source);
    if (c->unfinished == 0)
        end_fill(c);
    send_next(c);
}

void client_fill_end(struct publisher *p, const struct ring_head *head, unsigned source)
{
    if (client_wants_fill(p, head->place, head->number))
        end_fill_of(p->client[head->place], source);
}

void clients_source_ended(struct publisher *p, unsigned source)
{
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL && p->client[i]->session != 0)
            end_fill_of(p->client[i], source);
}

/* ---- from time to time ------------------------------------------------------------------------
 */

/* Tells what was lost, and what is there now, once there is room for it. */
static void tell_drops(struct client *c, int64_t now_ns)
{
    if (c->dropped_ns == 0 || waiting(c) > limit(c) / 4 ||
        now_ns - c->dropped_ns < QUIET_MS * NS_PER_MS)
        return;
    struct line *line = message_dropped(c->publisher, c->dropped);
    memset(c->dropped, 0, sizeof c->dropped);
    if (line != NULL) {
        enqueue(c, &c->first, line);
        line_release(line);
    }
    begin_fill(c);
}

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
        tell_drops(c, now_ns);
        give_credit(c);
        read_on(c);
        send_next(c);
    }
}

size_t clients_waiting(const struct publisher *p)
{
    size_t bytes = 0;
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL && !p->client[i]->closing)
            bytes += waiting(p->client[i]);
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
    struct sockaddr_storage address = {0}, here = {0};
    int size = sizeof address, here_size = sizeof here;
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
    if (uv_tcp_getsockname(&c->uv.tcp, (struct sockaddr *)&here, &here_size) == 0)
        c->own = own_begin(&c->publisher->joins.own, (const struct sockaddr *)&here,
                           (const struct sockaddr *)&address);
}

static void greet(struct client *c)
{
    struct publisher *p = c->publisher;
    struct line *lines[] = {message_hello(p), message_status(p), p->definitions,
                            message_interfaces(p)};
    p->definitions->references++;
    for (unsigned i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        /* However small the queue, these fit: there is nothing else in it yet. */
        if (lines[i] != NULL && !queue_push(&c->first, lines[i]))
            close_client(c);
        line_release(lines[i]);
    }
    if (c->closing)
        return;
    begin_fill(c);
    send_next(c);
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

void client_accept(struct publisher *p, uv_stream_t *listener, bool is_unix)
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
    greet(c);
}
