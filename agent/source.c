/* The workers' rings: what stands in them becomes lines. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum {
    RECORDS_A_TURN = 2048 /* of one ring, before the others and the clients have their turn */
};

/* From the packet until the line is in the queues. A clock that was read by another process may
 * seem to be ahead: that is no time at all. */
static void note_latency(struct publisher *p, uint32_t stamp)
{
    if (stamp == 0)
        return;
    int32_t us = (int32_t)(stamp_of(clock_monotonic_ns()) - stamp);
    latency_add(&p->latency, us < 0 ? 0 : (uint32_t)us);
}

/* A flow that was told, to all outlets or to the one that asked for it. */
static void tell_event(struct publisher *p, struct source *s, const struct ring_head *head)
{
    struct sonde_event *event = (struct sonde_event *)p->record;
    const struct join_source from = {(uint16_t)s->number, source_interface(s)};
    bool live = head->kind == RECORD_EVENT;
    int64_t now = clock_monotonic_ns();
    struct sonde_joined joined = live ? joins_event(&p->joins, event, from, now)
                                      : joins_of(&p->joins, event, from.interface, now);
    if (live && p->outlets > 0) {
        (void)outlets_event(p, s, event, &joined);
        joins_told(&p->joins, event, from, &joined, now);
        note_latency(p, head->stamp);
    } else if (!live && outlet_wants_fill(p, head->place, head->number)) {
        outlet_fill(p, head, s, event, &joined);
    }
}

static void take_record(struct publisher *p, struct source *s, const struct ring_head *head)
{
    const struct sonde_event *event = (const struct sonde_event *)p->record;
    bool to_file = head->place == FILE_PLACE && head->kind != RECORD_EVENT;
    if (head->kind == RECORD_FILL_END) {
        if (to_file)
            save_source_end(p, s, head->number);
        else
            outlet_fill_end(p, head, s->number);
        return;
    }
    if (head->kind == RECORD_UNKNOWN) {
        dump_record(p, head->length);
        return;
    }
    if (!sonde_event_valid(p->record, head->length)) {
        p->broken_records++;
        return;
    }
    if (s->facts.role == ROLE_LAN && event->type != SONDE_EVENT_STATS)
        devices_see(p->devices, &event->flow, clock_monotonic_ns());
    if (to_file)
        save_flow(p, s, head->number);
    else
        tell_event(p, s, head);
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
                                      s->publisher->live.client_queue_bytes / 2)
        return;
    if (read_ring(s))
        (void)eventfd_write(s->ready_fd, 1);
}

/* What found a ring full is lost to every outlet. */
static void tell_drops(struct source *s)
{
    uint64_t new[CLASS_COUNT], sum = 0;
    if (!status_read(s->block, &s->status))
        return;
    for (unsigned k = 0; k < CLASS_COUNT; k++) {
        new[k] = s->status.dropped[k] - s->told_drops[k];
        s->told_drops[k] = s->status.dropped[k];
        sum += new[k];
    }
    if (sum > 0)
        outlets_lost(s->publisher, new);
}

void sources_tell_drops(struct publisher *p)
{
    for (struct source *s = source_first(p); s != NULL; s = source_next(s))
        tell_drops(s);
}

uint32_t sources_next_session(struct publisher *p)
{
    uint32_t last = 0;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        uint32_t seen = atomic_load_explicit(&s->block->last_session, memory_order_relaxed);
        last = seen > last ? seen : last;
    }
    uint32_t session = last + 1 + (last == UINT32_MAX);
    for (struct source *s = source_first(p); s != NULL; s = source_next(s))
        atomic_store_explicit(&s->block->last_session, session, memory_order_relaxed);
    return session;
}

static struct source *source_from(struct publisher *p, unsigned number)
{
    while (number < p->source_count && p->source[number].block == NULL)
        number++;
    return number < p->source_count ? &p->source[number] : NULL;
}

struct source *source_first(struct publisher *p)
{
    return source_from(p, 0);
}

struct source *source_next(struct source *s)
{
    return source_from(s->publisher, s->number + 1);
}

static void on_poll_closed(uv_handle_t *handle)
{
    free(handle);
}

static int watch(struct source *s, struct sonde_error *error)
{
    uv_poll_t *poll = calloc(1, sizeof *poll);
    if (poll == NULL || uv_poll_init(&s->publisher->loop, poll, s->ready_fd) != 0) {
        free(poll);
        return error_set(error, SONDE_ENOMEM, "no event loop");
    }
    poll->data = s;
    s->ready = poll;
    return uv_poll_start(poll, UV_READABLE, on_ready) == 0
               ? SONDE_OK
               : error_set(error, SONDE_ENOMEM, "no event loop");
}

int source_open(struct publisher *p, unsigned number, const struct interface_facts *facts,
                const struct source_shared *shared, struct sonde_error *error)
{
    struct source *s = &p->source[number];
    *s = (struct source){.publisher = p,
                         .number = number,
                         .facts = *facts,
                         .ready_fd = shared->ready,
                         .wake_fd = shared->wake};
    (void)snprintf(s->capture, sizeof s->capture, "%s", shared->capture);
    s->block = memory_map(shared->block, sizeof *s->block, error);
    (void)close(shared->block);
    if (s->block == NULL)
        return SONDE_ENOMEM;
    s->ring = ring_reader(&s->block->positions, s->block->ring, RING_BYTES);
    /* What an earlier publisher's clients wished is of no interest any more. */
    for (unsigned k = 0; k < FILL_PLACES; k++)
        atomic_store_explicit(&s->block->fill[k].session, 0, memory_order_release);
    if (status_read(s->block, &s->status))
        memcpy(s->told_drops, s->status.dropped, sizeof s->told_drops);
    if (number >= p->source_count)
        p->source_count = number + 1;
    return watch(s, error);
}

void source_close(struct publisher *p, unsigned number)
{
    struct source *s = &p->source[number];
    while (read_ring(s))
        ;
    tell_drops(s);
    outlets_source_ended(p, number);
    save_source_gone(p, s);
    late_source_ended(&p->joins.late, (uint16_t)number);
    worker_status_add(&p->departed, &s->status);
    (void)uv_poll_stop(s->ready);
    uv_close((uv_handle_t *)s->ready, on_poll_closed);
    (void)munmap(s->block, sizeof *s->block);
    (void)close(s->ready_fd);
    (void)close(s->wake_fd);
    s->block = NULL;
}
