/* Changes of interfaces, addresses and routes. */
/* SPDX-License-Identifier: MIT */
#include "agent/changes.h"

#include <signal.h>
#include <string.h>
#include <sys/socket.h>

#include "agent/clock.h"
#include "agent/control.h"
#include "agent/log.h"
#include "agent/watch.h"

enum {
    SETTLE_MS = 100,  /* after a change, before interfaces are looked at */
    REST_MS = 500,    /* between two looks, at least, and */
    REST_FACTOR = 20, /* so many times as long as the last one took */
    RETRY_MS = 1000   /* while one is missing */
};

void changes_retry(struct changes *c)
{
    c->look_at_ns = clock_monotonic_ns() + RETRY_MS * NS_PER_MS;
}

void changes_tell(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    struct control_message m = {.type = CONTROL_INTERFACE, .interface = place, .facts = w->facts};
    if (agent->publisher.control >= 0 && !control_send(agent->publisher.control, &m, -1))
        log_warning("the publisher does not read its messages");
    if (w->worker.control >= 0)
        (void)control_send(w->worker.control, &m, -1);
}

void changes_left(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    watch_close_capture(w);
    watch_free(w);
    changes_tell(agent, place);
}

static void give_capture(struct watched *w, unsigned place)
{
    struct control_message m = {.type = CONTROL_CAPTURE, .interface = place};
    int fd = w->handle != NULL ? -1 : w->capture_fd;
    if (w->handle != NULL) {
        m.type = CONTROL_STOP;
        w->is_renewed = w->worker.pid != 0;
    }
    if (w->worker.control >= 0 && !control_send(w->worker.control, &m, fd))
        (void)kill(w->worker.pid, SIGKILL); /* the next one inherits the capture */
}

static void reopen(struct changes *c, unsigned place)
{
    struct watched *w = &c->agent->watched[place];
    struct sonde_error error;
    if (watch_open_capture(c->agent, place, &error) != EXIT_OK) {
        log_warning("%s", error.text);
        return;
    }
    if (w->worker.pid != 0 && w->facts.part == 0)
        log_info("%s is back", w->facts.name);
    give_capture(w, place);
}

/* Its name is another one's or nobody's: what is captured would be told under the wrong one. */
static void lose(struct watched *w, unsigned place)
{
    if (w->facts.part == 0)
        log_warning("%s has gone away: the other interfaces go on, and so does it when it is back",
                    w->facts.name);
    watch_close_capture(w);
    give_capture(w, place);
}

static void settle(struct changes *c, unsigned place, const struct interface_facts *before)
{
    struct watched *w = &c->agent->watched[place];
    if (!watched_is_used(w) || w->is_leaving)
        return;
    bool other = w->facts.present && w->facts.index != before->index;
    if (w->capture_fd >= 0 && (!w->facts.present || other))
        lose(w, place);
    else if (w->facts.part == 0 && w->facts.present && before->present && w->facts.up != before->up)
        log_info("%s is %s", w->facts.name, w->facts.up ? "up" : "down");
    if (memcmp(before, &w->facts, sizeof *before) != 0)
        changes_tell(c->agent, place);
    if (w->family->holds_traffic && w->worker.pid == 0)
        return; /* it is opened when there is a worker */
    if (w->capture_fd < 0 && w->facts.present)
        reopen(c, place);
    if (w->capture_fd < 0)
        changes_retry(c);
}

/* ---- interfaces that nobody named ------------------------------------------------------------
 */

static struct watched *place_of(struct agent *agent, const char *name)
{
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (strcmp(agent->watched[i].facts.name, name) == 0)
            return &agent->watched[i];
    return NULL;
}

/* An interface that is gone or down may come back; one that is there and that nothing speaks for
 * any more is left. */
static void leave(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    struct control_message m = {.type = CONTROL_STOP};
    log_info("no longer capturing on %s: it has neither a default route nor a private address",
             w->facts.name);
    w->is_leaving = true;
    if (w->worker.pid == 0)
        changes_left(agent, place);
    else if (!control_send(w->worker.control, &m, -1))
        (void)kill(w->worker.pid, SIGKILL);
}

static void take(struct agent *agent, const struct interface_pick *pick)
{
    struct watched *known = place_of(agent, pick->name);
    if (known != NULL && known->facts.role == pick->role)
        return;
    if (known == NULL && watch_take(agent, pick) < 0) {
        log_warning("%s is not captured on: there are %d interfaces already", pick->name,
                    (int)INTERFACES_MOST);
        return;
    }
    if (known != NULL)
        known->facts.role = pick->role;
    log_info("%s %s as %s: %s", known == NULL ? "capturing on" : "from now on", pick->name,
             role_name(pick->role), pick->why);
}

static void pick_again(struct agent *agent)
{
    struct interface_pick picked[INTERFACES_MOST];
    struct sonde_error error;
    unsigned count = interfaces_pick(picked, &error);
    for (unsigned i = 0; i < agent->watched_count && count > 0; i++) {
        struct watched *w = &agent->watched[i];
        bool still = !watched_is_used(w) || w->is_leaving || !interface_is_up(w->facts.name);
        for (unsigned k = 0; k < count && !still; k++)
            still = strcmp(picked[k].name, w->facts.name) == 0;
        if (!still)
            leave(agent, i);
    }
    for (unsigned i = 0; i < count; i++)
        take(agent, &picked[i]);
}

/* ---- looking ---------------------------------------------------------------------------------
 */

void changes_look(struct changes *c)
{
    static struct interface_facts before[WORKERS_MOST];
    struct sonde_error error;
    struct agent *agent = c->agent;
    if (c->look_at_ns == 0 || clock_monotonic_ns() < c->look_at_ns)
        return;
    c->look_at_ns = 0;
    c->looked_ns = clock_monotonic_ns();
    for (unsigned i = 0; i < agent->watched_count; i++)
        before[i] = agent->watched[i].facts;
    if (agent->options.interface_count == 0)
        pick_again(agent);
    if (watch_look(agent, &error) != EXIT_OK) {
        log_failure(&error);
        changes_retry(c);
        return;
    }
    c->took_ns = clock_monotonic_ns() - c->looked_ns;
    for (unsigned i = 0; i < agent->watched_count; i++)
        settle(c, i, &before[i]);
}

void changes_note(struct changes *c)
{
    char ignored[8192];
    while (recv(c->watch_fd, ignored, sizeof ignored, 0) > 0)
        ;
    if (c->look_at_ns != 0)
        return;
    /* Where a routing protocol is at work changes do not end, and there are many routes to read. */
    int64_t settled_ns = clock_monotonic_ns() + SETTLE_MS * NS_PER_MS;
    int64_t rest_ns = REST_MS * NS_PER_MS;
    if (rest_ns < c->took_ns * REST_FACTOR)
        rest_ns = c->took_ns * REST_FACTOR;
    int64_t rested_ns = c->looked_ns + rest_ns;
    c->look_at_ns = settled_ns > rested_ns ? settled_ns : rested_ns;
}
