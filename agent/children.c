/* What each child is given when it is started. */
/* SPDX-License-Identifier: MIT */
#include "agent/children.h"

#include <unistd.h>

#include "agent/clock.h"
#include "agent/conntrack.h"
#include "agent/life.h"
#include "agent/log.h"
#include "agent/sinks/prepare.h"

enum { RETRY_MS = 1000 /* before a process that could not be started is */ };

static void keep(struct child_plan *plan, int fd)
{
    if (fd >= 0 && plan->keep_count < CHILD_DESCRIPTORS)
        plan->keep[plan->keep_count++] = fd;
}

static void forget(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

static void started(struct child *child, const struct child_plan *plan)
{
    struct sonde_error error;
    if (child_start(child, plan, &error) == SONDE_OK) {
        log_debug("%s is process %d", child->name, (int)child->pid);
        return;
    }
    log_failure(&error);
    child->start_at_ns = clock_monotonic_ns() + RETRY_MS * NS_PER_MS;
}

void children_start_worker(struct agent *agent, unsigned i)
{
    struct watched *w = &agent->watched[i];
    struct worker_start start = {.agent = agent, .interface = i};
    struct child_plan plan = {
        .run = worker_run,
        .user = &start,
        .who = &agent->identity,
        .keeps_net_admin = w->family->keeps_net_admin,
        .dumps_core = agent->options.dumps_core,
        .sandbox = {.role = SANDBOX_WORKER,
                    .mode = agent->options.sandbox,
                    .shunts = w->family->shunts && w->capture.shunt_flows > 0}};
    keep(&plan, w->capture_fd);
    keep(&plan, w->answers_fd);
    keep(&plan, w->shunt.flows_fd);
    keep(&plan, w->shunt.counts_fd);
    keep(&plan, w->block_fd);
    keep(&plan, w->ready_fd);
    keep(&plan, w->wake_fd);
    keep(&plan, w->cache_fd);
    keep(&plan, agent->hints_fd);
    keep(&plan, agent->catalogue_fd);
    agent->lives->worker_ns[i] = 0;
    started(&w->worker, &plan);
    forget(&w->cache_fd);
}

/* Each publisher begins with the connections that there are. */
static void ask_conntrack(struct agent *agent)
{
    struct sonde_error error;
    if (agent->conntrack_fd < 0)
        return;
    agent->conntrack_all_fd = conntrack_ask(&error);
    if (agent->conntrack_all_fd < 0)
        log_info("the connections that there are already cannot be read: %s", error.text);
}

/* Folders are opened by their descriptors, which is no way around the rules about files. Where one
 * for dumps may be asked for later it is the one around it: modes guard the rest. */
static struct sandbox publisher_sandbox(const struct agent *agent)
{
    const struct options *o = &agent->options;
    struct sandbox s = {.role = SANDBOX_PUBLISHER, .mode = o->sandbox};
    for (unsigned i = 0; i < o->sink_count; i++) {
        s.reads_system = s.reads_system || o->sink[i].enable;
        if (o->sink[i].enable && o->sink[i].fd >= 0 && sink_has_folder(&o->sink[i]))
            s.writable[s.writable_count++] = o->sink[i].fd;
    }
    int dump_fd = agent->dump_fd >= 0 ? agent->dump_fd : agent->dump_parent_fd;
    if (dump_fd >= 0)
        s.writable[s.writable_count++] = dump_fd;
    return s;
}

void children_start_publisher(struct agent *agent)
{
    struct child_plan plan = {.run = publisher_run,
                              .user = agent,
                              .who = &agent->identity,
                              .dumps_core = agent->options.dumps_core,
                              .sandbox = publisher_sandbox(agent)};
    for (unsigned i = 0; i < agent->watched_count; i++) {
        keep(&plan, agent->watched[i].block_fd);
        keep(&plan, agent->watched[i].ready_fd);
        keep(&plan, agent->watched[i].wake_fd);
    }
    for (unsigned i = 0; i < agent->listener_count; i++)
        keep(&plan, agent->listener[i].fd);
    for (unsigned i = 0; i < agent->listener_count; i++)
        keep(&plan, agent->listener[i].admission_fd);
    ask_conntrack(agent);
    keep(&plan, agent->conntrack_fd);
    keep(&plan, agent->conntrack_all_fd);
    for (unsigned i = 0; i < agent->options.sink_count; i++)
        keep(&plan, agent->options.sink[i].fd);
    keep(&plan, agent->hints_fd);
    keep(&plan, agent->hints_saved_fd);
    keep(&plan, agent->dump_fd);
    keep(&plan, agent->dump_parent_fd);
    keep(&plan, agent->catalogue_fd);
    agent->lives->publisher_ns = 0;
    started(&agent->publisher, &plan);
    forget(&agent->hints_saved_fd);
    forget(&agent->conntrack_all_fd);
}
