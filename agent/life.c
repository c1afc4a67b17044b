/* Signs of life. */
/* SPDX-License-Identifier: MIT */
#include "agent/life.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>

#include "agent/log.h"
#include "base/error.h"

struct lives *lives_new(struct sonde_error *error)
{
    void *memory =
        mmap(NULL, sizeof(struct lives), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED)
        return memory;
    (void)error_set(error, SONDE_ENOMEM, "no shared memory: %s", strerror(errno));
    return NULL;
}

static void guard(const struct agent *agent, const struct child *child, int64_t seen_ns,
                  int64_t now_ns)
{
    uint32_t limit_s = agent->options.live.watchdog_s;
    int64_t since_ns = seen_ns > child->started_ns ? seen_ns : child->started_ns;
    if (child->pid == 0 || now_ns - since_ns <= limit_s * NS_PER_S)
        return;
    log_error("%s has not moved for %u s: it is replaced", child->name, (unsigned)limit_s);
    (void)kill(child->pid, SIGKILL);
}

void lives_guard(const struct agent *agent, int64_t now_ns)
{
    const struct lives *l = agent->lives;
    if (agent->options.live.watchdog_s == 0)
        return;
    guard(agent, &agent->publisher, atomic_load(&l->publisher_ns), now_ns);
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].state == WATCHED_WELL)
            guard(agent, &agent->watched[i].worker, atomic_load(&l->worker_ns[i]), now_ns);
}

bool lives_all(const struct agent *agent)
{
    const struct lives *l = agent->lives;
    const struct child *p = &agent->publisher;
    bool all = p->pid != 0 && atomic_load(&l->publisher_ns) >= p->started_ns;
    for (unsigned i = 0; i < agent->watched_count; i++) {
        const struct child *w = &agent->watched[i].worker;
        if (agent->watched[i].state == WATCHED_WELL)
            all = all && w->pid != 0 && atomic_load(&l->worker_ns[i]) >= w->started_ns;
    }
    return all;
}
