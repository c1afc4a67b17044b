/* Changes of interfaces, addresses and routes. */
/* SPDX-License-Identifier: MIT */
#include "agent/changes.h"

#include <signal.h>
#include <string.h>
#include <sys/socket.h>

#include "agent/clock.h"
#include "agent/control.h"
#include "agent/log.h"
#include "agent/state.h"
#include "agent/watch.h"

enum {
    SETTLE_MS = 100,  /* after a change, before interfaces are looked at */
    REST_MS = 500,    /* between two looks, at least, and */
    REST_FACTOR = 20, /* so many times as long as the last one took */
    RETRY_MS = 1000,  /* while one is missing */
    LEAVE_MS = 2000   /* for the workers of an interface that is left */
};

void changes_retry(struct changes *c)
{
    c->look_at_ns = clock_monotonic_ns() + RETRY_MS * NS_PER_MS;
}

void changes_soon(struct changes *c)
{
    c->look_at_ns = clock_monotonic_ns();
}

void changes_tell(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    const struct control_message m = {
        .type = CONTROL_INTERFACE, .interface = place, .facts = w->facts};
    child_tell(&agent->publisher, &m, NULL, 0);
    child_tell(&w->worker, &m, NULL, 0);
}

/* ---- interfaces that come and go -------------------------------------------------------------
 */

/* The workers are started with the next turn of the opener's loop, when the publisher knows them.
 */
void changes_add(struct agent *agent, unsigned place, struct watched *list, unsigned workers)
{
    for (unsigned i = 0; i < workers; i++) {
        struct watched *w = &agent->watched[place + i];
        *w = list[i];
        list[i] = watched_none;
        struct control_message m = {
            .type = CONTROL_SOURCE, .interface = place + i, .facts = w->facts};
        (void)snprintf(m.text, sizeof m.text, "%s", w->family->name);
        const int fds[] = {w->block_fd, w->ready_fd, w->wake_fd};
        child_tell(&agent->publisher, &m, fds, 3);
    }
    if (place + workers > agent->watched_count)
        agent->watched_count = place + workers;
}

void changes_left(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    const struct control_message m = {.type = CONTROL_SOURCE_END, .interface = place};
    if (w->facts.part == 0)
        log_answer("no longer capturing on %s", w->facts.name);
    watch_forget(w);
    child_tell(&agent->publisher, &m, NULL, 0);
}

void changes_leave(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    const struct control_message stop = {.type = CONTROL_STOP};
    const struct control_message leaves = {.type = CONTROL_SOURCE_LEAVES, .interface = place};
    char name[STATE_NAME_BYTES];
    w->state = WATCHED_LEAVING;
    child_tell(&agent->publisher, &leaves, NULL, 0);
    w->leave_by_ns = clock_monotonic_ns() + LEAVE_MS * NS_PER_MS;
    if (w->worker.pid == 0) {
        changes_left(agent, place);
        return;
    }
    w->save_fd = state_begin(&agent->options, state_flows_name(&w->facts, name));
    child_tell(&w->worker, &stop, &w->save_fd, w->save_fd < 0 ? 0 : 1);
}

void changes_end_leaving(struct agent *agent)
{
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct watched *w = &agent->watched[i];
        if (w->state != WATCHED_LEAVING || clock_monotonic_ns() < w->leave_by_ns)
            continue;
        (void)kill(w->worker.pid, SIGKILL);
        w->leave_by_ns += RETRY_MS * NS_PER_MS;
    }
}

/* ---- interfaces that change ------------------------------------------------------------------
 */

static void give_capture(struct watched *w, unsigned place)
{
    struct control_message m = {.type = CONTROL_CAPTURE, .interface = place};
    const int fds[] = {w->capture_fd, w->shunt.flows_fd, w->shunt.counts_fd};
    unsigned count = w->capture_fd < 0 ? 0 : shunt_is_open(&w->shunt) ? 3 : 1;
    if (w->handle != NULL) {
        m.type = CONTROL_STOP;
        w->is_renewed = w->worker.pid != 0;
        count = 0;
    }
    if (w->worker.control >= 0 && !control_send_all(w->worker.control, &m, fds, count))
        (void)kill(w->worker.pid, SIGKILL); /* the next one inherits the capture */
}

static void reopen(struct changes *c, unsigned place)
{
    struct watched *w = &c->agent->watched[place];
    struct sonde_error error;
    if (watch_open_capture(w, &c->agent->options, &error) != EXIT_OK) {
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
    if (w->state != WATCHED_WELL)
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

static void leave(struct agent *agent, unsigned place)
{
    log_info("%s has neither a default route nor a private address any more",
             agent->watched[place].facts.name);
    changes_leave(agent, place);
}

static void take(struct agent *agent, const struct interface_pick *pick)
{
    struct watched *known = watch_find(agent, pick->name), new;
    struct sonde_error error;
    bool taken[WORKERS_MOST];
    if (known != NULL && known->facts.role == pick->role)
        return;
    if (known != NULL) {
        for (unsigned i = 0; i < known->capture.workers; i++)
            known[i].facts.role = pick->role;
        log_info("from now on %s as %s: %s", pick->name, role_name(pick->role), pick->why);
        return;
    }
    watch_taken(agent, taken);
    int place = watch_room(taken, 1);
    if (place < 0) {
        log_warning("%s is not captured on: there are %d workers already", pick->name,
                    (int)WORKERS_MOST);
        return;
    }
    watch_pick(agent, pick, &new);
    if (watch_open_place(agent, &new, &error) != EXIT_OK) {
        log_failure(&error);
        watch_forget(&new);
        return;
    }
    changes_add(agent, (unsigned)place, &new, 1);
    log_info("capturing on %s as %s: %s", pick->name, role_name(pick->role), pick->why);
}

static void pick_again(struct agent *agent)
{
    struct interface_pick picked[INTERFACES_MOST];
    struct sonde_error error;
    unsigned count = watch_picks(agent, picked, &error);
    for (unsigned i = 0; i < agent->watched_count && count > 0; i++) {
        struct watched *w = &agent->watched[i];
        bool still = w->state != WATCHED_WELL;
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
    if (watch_look(agent->watched, agent->watched_count, &error) != EXIT_OK) {
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
