/* Connection tracking in the publisher's loop. */
/* SPDX-License-Identifier: MIT */
#include "agent/tracking.h"

#include <unistd.h>

#include "agent/clock.h"
#include "agent/log.h"

static void on_closed(uv_handle_t *handle)
{
    int *fd = handle->data;
    (void)close(*fd);
    *fd = -1;
}

static void read_from(struct publisher *p, uv_poll_t *handle, int *fd)
{
    struct sonde_error error;
    uint64_t overruns = p->joins.conntrack.overruns;
    int got = conntrack_read(&p->joins.conntrack, *fd, clock_monotonic_ns(), &error);
    if (p->joins.conntrack.overruns > overruns)
        log_warning("connections begin faster than they can be read: some are not known "
                    "([conntrack] buffer_size helps)");
    if (got >= 0)
        return;
    if (error.text[0] != '\0')
        log_info("the connections that there are already cannot be read: %s", error.text);
    handle->data = fd;
    uv_close((uv_handle_t *)handle, on_closed);
}

static void on_change(uv_poll_t *handle, int status, int events)
{
    struct publisher *p = handle->data;
    (void)status, (void)events;
    read_from(p, handle, &p->conntrack_fd);
}

static void on_answer(uv_poll_t *handle, int status, int events)
{
    struct publisher *p = handle->data;
    (void)status, (void)events;
    read_from(p, handle, &p->conntrack_all_fd);
}

bool tracking_open(struct publisher *p)
{
    p->conntrack_fd = p->agent->conntrack_fd;
    p->conntrack_all_fd = p->agent->conntrack_all_fd;
    p->conntrack_changes.data = p->conntrack_answer.data = p;
    if (p->conntrack_fd >= 0 &&
        (uv_poll_init(&p->loop, &p->conntrack_changes, p->conntrack_fd) != 0 ||
         uv_poll_start(&p->conntrack_changes, UV_READABLE, on_change) != 0))
        return false;
    return p->conntrack_all_fd < 0 ||
           (uv_poll_init(&p->loop, &p->conntrack_answer, p->conntrack_all_fd) == 0 &&
            uv_poll_start(&p->conntrack_answer, UV_READABLE, on_answer) == 0);
}

/* Tells a flow again where more is known than when it was told last, and no more is to come. */
static bool look(void *user, struct late_event *e, bool is_settled)
{
    struct publisher *p = user;
    struct source *s = &p->source[e->source];
    struct sonde_joined joined =
        joins_of(&p->joins, e->event, source_interface(s), clock_monotonic_ns());
    bool is_news =
        (joined.twin != NULL && !e->told.twin) || (joined.conntrack != NULL && !e->told.conntrack);
    if (!is_news || (!is_settled && !joins_complete(&p->joins, &joined)))
        return false;
    e->event->type = SONDE_EVENT_DPI_UPDATE;
    p->joins.late.told += outlets_event(p, s, e->event, &joined) > 0;
    return true;
}

void tracking_look(struct publisher *p)
{
    unsigned first = UINT32_MAX;
    p->joins.has_twins = false;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        first = first == UINT32_MAX ? source_interface(s) : first;
        p->joins.has_twins = p->joins.has_twins || source_interface(s) != first;
    }
}

void tracking_tick(struct publisher *p, int64_t now_ns)
{
    late_visit(&p->joins.late, now_ns, look, p);
}
