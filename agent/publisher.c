/* The publisher: records of the workers' rings become lines for clients. It sees no packets. */
/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/control.h"
#include "agent/log.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum {
    TICK_MS = 250,
    DRAIN_TICK_MS = 10,
    RECORDS_A_TURN = 2048, /* of one ring, before the others and the clients have their turn */
    DRAIN_S = 2,
    BACKLOG = 64
};

/* ---- records ----------------------------------------------------------------------------------
 */

static void send_and_release(struct publisher *p, struct lines *lines)
{
    outlets_message(p, lines);
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        line_release(lines->of[f]);
}

static void take_record(struct publisher *p, struct source *s, const struct ring_head *head)
{
    const struct sonde_event *event = (const struct sonde_event *)p->record;
    if (head->kind == RECORD_FILL_END) {
        outlet_fill_end(p, head, s->number);
        return;
    }
    if (!sonde_event_valid(p->record, head->length)) {
        p->broken_records++;
        return;
    }
    if (s->facts.role == ROLE_LAN && event->type != SONDE_EVENT_STATS)
        devices_see(p->devices, &event->flow, clock_monotonic_ns());
    if (head->kind == RECORD_EVENT)
        outlets_event(p, s);
    else
        outlet_fill(p, head, s);
}

/* True when there may be more. */
static bool read_ring(struct source *s)
{
    struct publisher *p = s->publisher;
    for (unsigned i = 0; i < RECORDS_A_TURN; i++) {
        struct ring_head head;
        int got = ring_read(&s->ring, &head, p->record);
        if (got == 0)
            return false;
        if (got > 0) {
            take_record(p, s, &head);
            continue;
        }
        p->broken_records++;
        log_error("the ring of %s held what is no record: it was emptied", s->facts.name);
    }
    return true;
}

static void on_ready(uv_poll_t *handle, int status, int events)
{
    struct source *s = handle->data;
    eventfd_t ignored;
    (void)status, (void)events;
    (void)eventfd_read(s->ready_fd, &ignored);
    /* The last records come all at once, and nothing is lost by waiting for the clients. */
    if (s->publisher->stopping && clients_waiting(s->publisher) + sinks_waiting(s->publisher) >
                                      s->publisher->agent->options.client_queue_bytes / 2)
        return;
    if (read_ring(s))
        (void)eventfd_write(s->ready_fd, 1);
}

/* What found a ring full is lost to every client. */
static void tell_ring_drops(struct publisher *p)
{
    for (unsigned i = 0; i < p->source_count; i++) {
        struct source *s = &p->source[i];
        uint64_t new[CLASS_COUNT], sum = 0;
        if (!status_read(s->block, &s->status))
            continue;
        for (unsigned k = 0; k < CLASS_COUNT; k++) {
            new[k] = s->status.dropped[k] - s->told_drops[k];
            s->told_drops[k] = s->status.dropped[k];
            sum += new[k];
        }
        if (sum > 0)
            outlets_lost(p, new);
    }
}

/* ---- the end ----------------------------------------------------------------------------------
 */

static void save_hints(struct publisher *p, int fd)
{
    struct sonde_error error;
    FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
    struct sonde_hints *hints =
        file == NULL ? NULL
                     : memory_map(p->agent->hints_fd,
                                  sonde_hints_size(p->agent->options.name_cache), &error);
    if (hints != NULL && sonde_hints_save(hints, file, clock_monotonic_ns()) != SONDE_OK)
        p->exit_code = EXIT_OUTPUT;
    if (file != NULL)
        (void)fclose(file);
}

static void on_tick(uv_timer_t *timer);

static void begin_stop(struct publisher *p, int state_fd)
{
    save_hints(p, state_fd);
    p->stopping = true;
    (void)uv_timer_start(&p->tick, on_tick, 0, DRAIN_TICK_MS);
    p->until_ns = clock_monotonic_ns() + DRAIN_S * NS_PER_S;
    for (unsigned i = 0; i < p->agent->listener_count; i++)
        if (!uv_is_closing(&p->listener[i].uv.handle))
            uv_close(&p->listener[i].uv.handle, NULL);
}

/* True when all clients have what was written for them, or time is up. */
static bool stopped(struct publisher *p)
{
    bool empty = clients_waiting(p) + sinks_waiting(p) == 0;
    for (unsigned i = 0; i < p->source_count; i++)
        empty = empty && ring_used(&p->source[i].ring) == 0;
    return p->stopping && (empty || clock_monotonic_ns() >= p->until_ns);
}

/* ---- the opener's messages ---------------------------------------------------------------------
 */

/* A new catalogue, or the reason why it was refused. */
static void take_catalogue(struct publisher *p, int fd, const char text[256])
{
    struct sonde_error error;
    (void)snprintf(p->catalogue_error, sizeof p->catalogue_error, "%.*s", 255, text);
    if (fd < 0)
        return;
    if (messages_take_catalogue(p, fd, &error) != SONDE_OK) {
        log_failure(&error);
        return;
    }
    for (unsigned n = 0; n < DEFINITIONS_MOST; n++) {
        struct lines lines;
        for (unsigned f = 0; f < FORMAT_COUNT; f++)
            lines.of[f] = p->definitions[f][n];
        outlets_message(p, &lines);
    }
}

static void on_control(uv_poll_t *handle, int status, int events)
{
    struct publisher *p = handle->data;
    struct control_message message;
    int fd, got;
    bool changed = false;
    (void)status, (void)events;
    while ((got = control_receive(p->control_fd, &message, &fd)) > 0) {
        if (message.type == CONTROL_INTERFACE && message.interface < p->source_count) {
            p->source[message.interface].facts = message.facts;
            changed = true;
        } else if (message.type == CONTROL_CATALOGUE) {
            take_catalogue(p, fd, message.text);
        } else if (message.type == CONTROL_STOP && !p->stopping) {
            begin_stop(p, fd);
            fd = -1;
        }
        if (fd >= 0)
            (void)close(fd);
    }
    if (got < 0)
        uv_stop(&p->loop);
    if (changed) {
        struct lines lines;
        for (unsigned f = 0; f < FORMAT_COUNT; f++)
            lines.of[f] = message_interfaces(p, (enum format)f);
        send_and_release(p, &lines);
    }
}

static bool has_outlet(const struct publisher *p, enum format format)
{
    for (unsigned i = 0; i < OUTLETS_MOST; i++)
        if (p->outlet[i] != NULL && p->outlet[i]->format == format)
            return true;
    return false;
}

static void update(struct publisher *p)
{
    static struct snapshot now; /* large */
    struct lines lines = {{NULL}};
    snapshot_take(p, &now);
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        if (has_outlet(p, (enum format)f))
            lines.of[f] = message_status(p, (enum format)f, &now);
    send_and_release(p, &lines);
    sinks_update(p, &now);
    p->last = now;
}

static void on_tick(uv_timer_t *timer)
{
    struct publisher *p = timer->data;
    int64_t now = clock_monotonic_ns();
    tell_ring_drops(p);
    clients_tick(p, now);
    sinks_tick(p, now);
    for (unsigned i = 0; i < p->source_count; i++)
        if (ring_used(&p->source[i].ring) > 0)
            (void)eventfd_write(p->source[i].ready_fd, 1);
    if (stopped(p)) {
        clients_close(p);
        sinks_close(p);
        uv_stop(&p->loop);
        return;
    }
    if (now < p->next_status_ns)
        return;
    p->next_status_ns += p->agent->options.update_interval_s * NS_PER_S;
    update(p);
}

/* ---- the beginning ----------------------------------------------------------------------------
 */

static void on_connection(uv_stream_t *listener, int status)
{
    struct publisher *p = listener->data;
    bool is_unix = listener->type == UV_NAMED_PIPE;
    unsigned i = 0;
    while (&p->listener[i].uv.stream != listener)
        i++;
    if (status == 0)
        client_accept(p, listener, is_unix, p->listener[i].format);
    else
        log_warning("a client could not be accepted: %s", uv_strerror(status));
}

static int open_listener(struct publisher *p, unsigned i, struct sonde_error *error)
{
    const struct listener *l = &p->agent->listener[i];
    int reason;
    if (l->is_unix) {
        reason = uv_pipe_init(&p->loop, &p->listener[i].uv.pipe, 0);
        if (reason == 0)
            reason = uv_pipe_open(&p->listener[i].uv.pipe, l->fd);
    } else {
        reason = uv_tcp_init(&p->loop, &p->listener[i].uv.tcp);
        if (reason == 0)
            reason = uv_tcp_open(&p->listener[i].uv.tcp, l->fd);
    }
    p->listener[i].uv.handle.data = p;
    p->listener[i].format = l->format;
    if (reason == 0)
        reason = uv_listen(&p->listener[i].uv.stream, BACKLOG, on_connection);
    return reason == 0 ? SONDE_OK
                       : error_set(error, SONDE_EIO, "%s: %s", l->name, uv_strerror(reason));
}

static int open_source(struct publisher *p, unsigned i, struct sonde_error *error)
{
    const struct watched *watched = &p->agent->watched[i];
    struct source *s = &p->source[i];
    *s = (struct source){.publisher = p,
                         .number = i,
                         .facts = watched->facts,
                         .ready_fd = watched->ready_fd,
                         .wake_fd = watched->wake_fd};
    s->block = memory_map(watched->block_fd, sizeof *s->block, error);
    if (s->block == NULL)
        return SONDE_ENOMEM;
    s->ring = ring_reader(&s->block->positions, s->block->ring, RING_BYTES);
    /* What an earlier publisher's clients wished is of no interest any more. */
    for (unsigned k = 0; k < OUTLETS_MOST; k++)
        atomic_store_explicit(&s->block->fill[k].session, 0, memory_order_release);
    if (status_read(s->block, &s->status))
        memcpy(s->told_drops, s->status.dropped, sizeof s->told_drops);
    s->ready.data = s;
    if (uv_poll_init(&p->loop, &s->ready, s->ready_fd) != 0 ||
        uv_poll_start(&s->ready, UV_READABLE, on_ready) != 0)
        return error_set(error, SONDE_ENOMEM, "no event loop");
    p->source_count++;
    return SONDE_OK;
}

static void load_hints(const struct publisher *p)
{
    struct sonde_error error;
    FILE *file = p->agent->hints_saved_fd < 0 ? NULL : fdopen(p->agent->hints_saved_fd, "r");
    struct sonde_hints *hints =
        file == NULL ? NULL
                     : memory_map(p->agent->hints_fd,
                                  sonde_hints_size(p->agent->options.name_cache), &error);
    if (hints != NULL && sonde_hints_load(hints, file, "the saved DNS hints", clock_monotonic_ns(),
                                          &error) != SONDE_OK)
        log_warning("%s:%u: %s", error.file, error.line, error.text);
    if (file != NULL)
        (void)fclose(file);
}

static int open_loop(struct publisher *p, struct sonde_error *error)
{
    p->control.data = p;
    p->tick.data = p;
    if (uv_loop_init(&p->loop) != 0 || uv_timer_init(&p->loop, &p->tick) != 0 ||
        uv_timer_start(&p->tick, on_tick, TICK_MS, TICK_MS) != 0 ||
        uv_poll_init(&p->loop, &p->control, p->control_fd) != 0 ||
        uv_poll_start(&p->control, UV_READABLE, on_control) != 0)
        return error_set(error, SONDE_ENOMEM, "no event loop");
    for (unsigned i = 0; i < p->agent->watched_count; i++)
        if (open_source(p, i, error) != SONDE_OK)
            return SONDE_ENOMEM;
    for (unsigned i = 0; i < p->agent->listener_count; i++)
        if (open_listener(p, i, error) != SONDE_OK)
            return SONDE_EIO;
    return SONDE_OK;
}

static bool open_writers(struct publisher *p, struct sonde_error *error)
{
    const struct sonde_writer_settings settings[FORMAT_COUNT] = {
        [FORMAT_NETIFYD] = {.style = SONDE_STYLE_NETIFYD,
                            .application = p->agent->options.app_name}};
    for (unsigned f = 0; f < FORMAT_COUNT; f++) {
        p->writer[f] = sonde_writer_new_with(&settings[f], error);
        if (p->writer[f] == NULL)
            return false;
    }
    return true;
}

int publisher_run(void *user, int control)
{
    static struct publisher publisher;
    struct publisher *p = &publisher;
    struct sonde_error error;
    p->agent = user;
    p->control_fd = control;
    p->devices = devices_new();
    p->next_status_ns = clock_monotonic_ns() + p->agent->options.update_interval_s * NS_PER_S;
    if (p->devices == NULL || !open_writers(p, &error) ||
        messages_take_catalogue(p, p->agent->catalogue_fd, &error) != SONDE_OK ||
        open_loop(p, &error) != SONDE_OK || sinks_open(p, &error) != SONDE_OK) {
        log_failure(&error);
        return EXIT_INTERNAL;
    }
    load_hints(p);
    (void)uv_run(&p->loop, UV_RUN_DEFAULT);
    return p->exit_code;
}
