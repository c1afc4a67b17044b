/* The publisher: records of the workers' rings become lines for clients. It sees no packets. */
/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/control.h"
#include "agent/heap.h"
#include "agent/life.h"
#include "agent/log.h"
#include "agent/privacy.h"
#include "agent/sinks/sink.h"
#include "agent/tracking.h"
#include "base/error.h"

enum { TICK_MS = 250, DRAIN_TICK_MS = 10, DRAIN_S = 2 };

static bool has_outlet(const struct publisher *p, enum format format)
{
    for (unsigned i = 0; i < OUTLETS_MOST; i++)
        if (p->outlet[i] != NULL && p->outlet[i]->format == format)
            return true;
    return false;
}

static void send_and_release(struct publisher *p, struct lines *lines)
{
    outlets_message(p, lines);
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        line_release(lines->of[f]);
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
    acceptors_close(p);
}

/* True when all clients have what was written for them, or time is up. */
static bool stopped(struct publisher *p)
{
    bool empty = clients_waiting(p) + sinks_waiting(p) == 0;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s))
        empty = empty && ring_used(&s->ring) == 0;
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
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        if (has_outlet(p, (enum format)f))
            definitions_write(p, (enum format)f);
    for (unsigned n = 0; n < DEFINITIONS_MOST; n++) {
        struct lines lines;
        for (unsigned f = 0; f < FORMAT_COUNT; f++)
            lines.of[f] = p->definitions[f][n];
        outlets_message(p, &lines);
    }
}

/* Other settings, or the reason why the options were refused. */
static void take_settings(struct publisher *p, const struct control_message *m)
{
    (void)snprintf(p->config_error, sizeof p->config_error, "%.*s", 255, m->text);
    if (m->text[0] != '\0')
        return;
    if (m->live.update_interval_s != p->live.update_interval_s)
        p->next_status_ns = clock_monotonic_ns() + m->live.update_interval_s * NS_PER_S;
    p->live = m->live;
    log_set_level((enum log_level)p->live.log_level);
    clients_take_settings(p);
}

/* Where that fails even the next message could tell too much, so there is none: the publisher that
 * takes this one's place begins with what was asked for. */
static void take_privacy(struct publisher *p, int fd)
{
    struct sonde_error error;
    if (privacy_take(p, fd, &error) == SONDE_OK)
        return;
    log_failure(&error);
    _exit(EXIT_INTERNAL);
}

static void tell_interfaces(struct publisher *p)
{
    struct lines lines;
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        lines.of[f] = message_interfaces(p, (enum format)f);
    send_and_release(p, &lines);
}

/* An interface came, changed or went. */
static void take_source(struct publisher *p, const struct control_message *m,
                        int fds[CONTROL_DESCRIPTORS])
{
    const struct source_shared given = {fds[0], fds[1], fds[2], m->text};
    struct sonde_error error;
    if (m->interface >= WORKERS_MOST)
        return;
    struct source *s = &p->source[m->interface];
    if (m->type == CONTROL_INTERFACE && s->block != NULL) {
        s->facts = m->facts;
    } else if (m->type == CONTROL_SOURCE_LEAVES && s->block != NULL) {
        s->leaves = true;
    } else if (m->type == CONTROL_SOURCE_END && s->block != NULL) {
        source_close(p, m->interface);
    } else if (m->type == CONTROL_SOURCE && s->block == NULL) {
        if (source_open(p, m->interface, &m->facts, &given, &error) != SONDE_OK)
            log_failure(&error);
        fds[0] = fds[1] = fds[2] = -1;
    }
    tracking_look(p);
    privacy_look(p);
    if (m->type != CONTROL_SOURCE_END) /* it was told when it was left */
        tell_interfaces(p);
}

static void update(struct publisher *p)
{
    static struct snapshot now; /* large */
    struct lines lines = {{NULL}};
    snapshot_take(p, &now);
    p->latency_last = p->latency;
    p->latency = (struct latency){0};
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        if (has_outlet(p, (enum format)f))
            lines.of[f] = message_status(p, (enum format)f, &now);
    send_and_release(p, &lines);
    sinks_update(p, &now);
    p->last = now;
}

static void take_message(struct publisher *p, const struct control_message *m,
                         int fds[CONTROL_DESCRIPTORS])
{
    struct sonde_error error;
    switch ((enum control_type)m->type) {
    case CONTROL_INTERFACE:
    case CONTROL_SOURCE:
    case CONTROL_SOURCE_LEAVES:
    case CONTROL_SOURCE_END:
        take_source(p, m, fds);
        break;
    case CONTROL_CATALOGUE:
        take_catalogue(p, fds[0], m->text);
        break;
    case CONTROL_SETTINGS:
        take_settings(p, m);
        break;
    case CONTROL_LISTEN:
        if (acceptor_open(p, &m->listener, fds[0], fds[1], &error) != SONDE_OK)
            log_failure(&error);
        fds[0] = -1;
        break;
    case CONTROL_LISTEN_END:
        acceptor_close(p, m->listener.name);
        break;
    case CONTROL_STOP:
        if (!p->stopping)
            begin_stop(p, fds[0]);
        fds[0] = -1;
        break;
    case CONTROL_DUMP:
        dump_open(p, fds[0]);
        fds[0] = -1;
        break;
    case CONTROL_FILE:
        save_begin(p, m->interface, fds[0]);
        fds[0] = -1;
        break;
    case CONTROL_UPDATE:
        update(p);
        save_update(p);
        break;
    case CONTROL_RETRY:
        sinks_retry(p);
        break;
    case CONTROL_PRIVACY:
        take_privacy(p, fds[0]);
        break;
    case CONTROL_FILE_END:
    case CONTROL_CAPTURE:
        break;
    }
}

static void on_control(uv_poll_t *handle, int status, int events)
{
    struct publisher *p = handle->data;
    struct control_message message;
    int fds[CONTROL_DESCRIPTORS], got;
    (void)status, (void)events;
    while ((got = control_receive(p->control_fd, &message, fds)) > 0) {
        take_message(p, &message, fds);
        control_close(fds);
    }
    if (got < 0)
        uv_stop(&p->loop);
}

/* Thousands of lines that waited leave holes behind, which no one else would fill. */
static void give_back(struct publisher *p)
{
    enum { MUCH_BYTES = 8 << 20 };
    size_t waiting = clients_waiting(p) + sinks_waiting(p);
    if (waiting > p->most_waiting)
        p->most_waiting = waiting;
    if (p->most_waiting < MUCH_BYTES || waiting > p->most_waiting / 8)
        return;
    heap_give_back();
    p->most_waiting = 0;
}

static void on_tick(uv_timer_t *timer)
{
    struct publisher *p = timer->data;
    int64_t now = clock_monotonic_ns();
    life_show(&p->agent->lives->publisher_ns);
    sources_tell_drops(p);
    tracking_tick(p, now);
    clients_tick(p, now);
    sinks_tick(p, now);
    give_back(p);
    for (struct source *s = source_first(p); s != NULL; s = source_next(s))
        if (ring_used(&s->ring) > 0)
            (void)eventfd_write(s->ready_fd, 1);
    if (stopped(p)) {
        clients_close(p);
        sinks_close(p);
        uv_stop(&p->loop);
        return;
    }
    if (now < p->next_status_ns)
        return;
    p->next_status_ns += p->live.update_interval_s * NS_PER_S;
    update(p);
    save_update(p);
}

/* ---- the beginning ----------------------------------------------------------------------------
 */

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
    if (!tracking_open(p))
        return error_set(error, SONDE_ENOMEM, "no event loop");
    for (unsigned i = 0; i < p->agent->watched_count; i++) {
        const struct watched *w = &p->agent->watched[i];
        if (w->state == WATCHED_NOT)
            continue;
        const struct source_shared given = {w->block_fd, w->ready_fd, w->wake_fd, w->family->name};
        if (source_open(p, i, &w->facts, &given, error) != SONDE_OK)
            return SONDE_ENOMEM;
        p->source[i].leaves = w->state == WATCHED_LEAVING;
    }
    for (unsigned i = 0; i < p->agent->listener_count; i++) {
        const struct listener *l = &p->agent->listener[i];
        if (acceptor_open(p, l, l->fd, l->admission_fd, error) != SONDE_OK)
            return SONDE_EIO;
    }
    return SONDE_OK;
}

static bool open_writers(struct publisher *p, struct sonde_error *error)
{
    struct sonde_writer_settings settings[FORMAT_COUNT] = {
        [FORMAT_NETIFYD] = {.style = SONDE_STYLE_NETIFYD,
                            .application = p->agent->options.app_name},
        [FORMAT_ECS] = {.style = SONDE_STYLE_ECS}};
    struct sonde_writer_settings alone = {.flow_alone = true};
    privacy_of_writer(p->privacy, true, &alone);
    for (unsigned f = 0; f < FORMAT_COUNT; f++) {
        privacy_of_writer(p->privacy, false, &settings[f]);
        p->writer[f] = sonde_writer_new_with(&settings[f], error);
        if (p->writer[f] == NULL)
            return false;
    }
    p->flow_writer = sonde_writer_new_with(&alone, error);
    return p->flow_writer != NULL;
}

int publisher_run(void *user, int control)
{
    static struct publisher publisher;
    struct publisher *p = &publisher;
    struct sonde_error error;
    p->agent = user;
    p->live = p->agent->options.live;
    (void)snprintf(p->config_error, sizeof p->config_error, "%s", p->agent->config_error);
    p->control_fd = control;
    p->devices = devices_new();
    p->next_status_ns = clock_monotonic_ns() + p->live.update_interval_s * NS_PER_S;
    if (p->devices == NULL ||
        privacy_open(&p->agent->options.privacy, p->agent->privacy_key, &p->privacy, &error) !=
            SONDE_OK ||
        !open_writers(p, &error) ||
        !joins_init(&p->joins, p->agent->options.max_flows,
                    p->agent->conntrack_fd < 0 ? 0 : p->agent->options.conntrack_size,
                    (uint64_t)clock_wall_ns()) ||
        messages_take_catalogue(p, p->agent->catalogue_fd, &error) != SONDE_OK ||
        open_loop(p, &error) != SONDE_OK || sinks_open(p, &error) != SONDE_OK) {
        log_failure(&error);
        return EXIT_INTERNAL;
    }
    tracking_look(p);
    privacy_look(p);
    load_hints(p);
    p->dump.folder_fd = -1;
    dump_open(p, p->agent->dump_fd);
    save_update(p);
    life_show(&p->agent->lives->publisher_ns);
    heap_settle();
    (void)uv_run(&p->loop, UV_RUN_DEFAULT);
    return p->exit_code;
}
