/* The opener's life: signals, changes of interfaces, children that end. */
/* SPDX-License-Identifier: MIT */
#include "agent/opener.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent/catalogue.h"
#include "agent/clock.h"
#include "agent/control.h"
#include "agent/daemon.h"
#include "agent/log.h"
#include "agent/state.h"

enum {
    SETTLE_MS = 100, /* after a change, before interfaces are looked at */
    RETRY_MS = 1000, /* while one is missing */
    ECHO_MS = 500,   /* signals so soon after the first are the same wish, told again */
    WORKERS_STOP_MS = 2000,
    PUBLISHER_STOP_MS = 3000,
    LONGEST_SLEEP_MS = 60000
};

enum phase {
    PHASE_RUNNING,
    PHASE_WORKERS,   /* they hand out their last records */
    PHASE_PUBLISHER, /* it writes what it has */
    PHASE_DONE
};

struct opener {
    struct agent *agent;
    enum phase phase;
    int64_t stop_ns;       /* when the stop was asked for */
    int64_t phase_ends_ns; /* then those that are still there are killed */
    int64_t look_at_ns;    /* when to look at the interfaces; 0: no need */
    int signal_fd;
    int watch_fd;
    int log_fd;
    int exit_code;
    int hints_fd;                  /* the file that the publisher saves hints in */
    int cache_fd[INTERFACES_MOST]; /* those that the workers save flows in */
};

/* ---- children ---------------------------------------------------------------------------------
 */

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

static void start_worker(struct agent *agent, unsigned i)
{
    struct watched *w = &agent->watched[i];
    struct worker_start start = {agent, i};
    struct child_plan plan = {.run = worker_run, .user = &start, .who = &agent->identity};
    keep(&plan, w->capture_fd);
    keep(&plan, w->block_fd);
    keep(&plan, w->ready_fd);
    keep(&plan, w->wake_fd);
    keep(&plan, w->cache_fd);
    keep(&plan, agent->hints_fd);
    keep(&plan, agent->catalogue_fd);
    started(&w->worker, &plan);
    forget(&w->cache_fd);
}

static void start_publisher(struct agent *agent)
{
    struct child_plan plan = {.run = publisher_run, .user = agent, .who = &agent->identity};
    for (unsigned i = 0; i < agent->watched_count; i++) {
        keep(&plan, agent->watched[i].block_fd);
        keep(&plan, agent->watched[i].ready_fd);
        keep(&plan, agent->watched[i].wake_fd);
    }
    for (unsigned i = 0; i < agent->listener_count; i++)
        keep(&plan, agent->listener[i].fd);
    for (unsigned i = 0; i < agent->options.sink_count; i++)
        keep(&plan, agent->options.sink[i].fd);
    keep(&plan, agent->hints_fd);
    keep(&plan, agent->hints_saved_fd);
    keep(&plan, agent->catalogue_fd);
    started(&agent->publisher, &plan);
    forget(&agent->hints_saved_fd);
}

static void tell(struct agent *agent, unsigned i)
{
    struct watched *w = &agent->watched[i];
    struct control_message m = {.type = CONTROL_INTERFACE, .interface = i, .facts = w->facts};
    if (agent->publisher.control >= 0 && !control_send(agent->publisher.control, &m, -1))
        log_warning("the publisher does not read its messages");
    if (w->worker.control >= 0)
        (void)control_send(w->worker.control, &m, -1);
}

static void start_due(struct opener *o)
{
    int64_t now = clock_monotonic_ns();
    struct agent *agent = o->agent;
    if (o->phase != PHASE_RUNNING)
        return;
    struct child *p = &agent->publisher;
    if (p->pid == 0 && p->start_at_ns <= now)
        start_publisher(agent);
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct child *worker = &agent->watched[i].worker;
        if (worker->pid != 0 || worker->start_at_ns > now)
            continue;
        start_worker(agent, i);
        if (worker->restarts > 0) {
            agent->watched[i].facts.restarts = worker->restarts;
            tell(agent, i);
        }
    }
}

/* ---- the stop ---------------------------------------------------------------------------------
 */

static void begin_phase(struct opener *o, enum phase phase, int64_t longest_ms)
{
    o->phase = phase;
    o->phase_ends_ns = clock_monotonic_ns() + longest_ms * NS_PER_MS;
}

static void stop_workers(struct opener *o)
{
    struct control_message m = {.type = CONTROL_STOP};
    begin_phase(o, PHASE_WORKERS, WORKERS_STOP_MS);
    for (unsigned i = 0; i < o->agent->watched_count; i++) {
        struct watched *w = &o->agent->watched[i];
        char name[64];
        (void)snprintf(name, sizeof name, "flows.%s", w->facts.name);
        if (w->worker.pid == 0)
            continue;
        o->cache_fd[i] = state_begin(&o->agent->options, name);
        if (!control_send(w->worker.control, &m, o->cache_fd[i]))
            (void)kill(w->worker.pid, SIGKILL);
    }
}

static void stop_publisher(struct opener *o)
{
    struct control_message m = {.type = CONTROL_STOP};
    begin_phase(o, PHASE_PUBLISHER, PUBLISHER_STOP_MS);
    if (o->agent->publisher.pid == 0)
        return;
    o->hints_fd = state_begin(&o->agent->options, "dns-hints");
    if (!control_send(o->agent->publisher.control, &m, o->hints_fd))
        (void)kill(o->agent->publisher.pid, SIGKILL);
}

static bool any_worker(const struct agent *agent)
{
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].worker.pid != 0)
            return true;
    return false;
}

static void kill_all(const struct agent *agent)
{
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].worker.pid != 0)
            (void)kill(agent->watched[i].worker.pid, SIGKILL);
    if (agent->publisher.pid != 0)
        (void)kill(agent->publisher.pid, SIGKILL);
}

/* Goes on with the stop as far as the children allow. */
static void advance(struct opener *o)
{
    bool late = clock_monotonic_ns() >= o->phase_ends_ns;
    if (o->phase == PHASE_WORKERS && any_worker(o->agent) && late)
        for (unsigned i = 0; i < o->agent->watched_count; i++)
            if (o->agent->watched[i].worker.pid != 0)
                (void)kill(o->agent->watched[i].worker.pid, SIGKILL);
    if (o->phase == PHASE_WORKERS && !any_worker(o->agent))
        stop_publisher(o);
    else if (o->phase == PHASE_PUBLISHER && late && o->agent->publisher.pid != 0)
        (void)kill(o->agent->publisher.pid, SIGKILL);
    if (o->phase == PHASE_PUBLISHER && o->agent->publisher.pid == 0)
        o->phase = PHASE_DONE;
}

/* ---- children that ended -----------------------------------------------------------------------
 */

static void ended(struct opener *o, struct child *child, int status, const char *state, int *fd)
{
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    bool well = code == EXIT_OK;
    state_end(&o->agent->options, state, *fd, well);
    *fd = -1;
    if (o->phase == PHASE_RUNNING) {
        child_ended(child, status);
        return;
    }
    if (code < 0 && o->phase != PHASE_DONE)
        log_warning("%s did not stop by itself", child->name);
    else if (!well && code != EXIT_OUTPUT) /* what could not be written has its line already */
        log_warning("%s ended with code %d", child->name, code);
    forget(&child->control);
    child->pid = 0;
}

static void reap(struct opener *o)
{
    int status;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
        if (pid == o->agent->publisher.pid)
            ended(o, &o->agent->publisher, status, "dns-hints", &o->hints_fd);
        for (unsigned i = 0; i < o->agent->watched_count; i++) {
            struct watched *w = &o->agent->watched[i];
            char name[64];
            (void)snprintf(name, sizeof name, "flows.%s", w->facts.name);
            if (pid == w->worker.pid)
                ended(o, &w->worker, status, name, &o->cache_fd[i]);
        }
    }
}

/* Who asks again did not get what was wanted. But one wish may come as several signals: timeout(1)
 * and terminals send it to the process and to its group. */
static void on_stop_signal(struct opener *o)
{
    int64_t now = clock_monotonic_ns();
    if (o->phase == PHASE_RUNNING) {
        log_info("stopping");
        o->stop_ns = now;
        stop_workers(o);
    } else if (now - o->stop_ns >= ECHO_MS * NS_PER_MS) {
        log_warning("stopped at once");
        kill_all(o->agent);
        o->exit_code = EXIT_FORCED;
        o->phase = PHASE_DONE;
    }
}

/* Tells one child of the catalogue; one that does not read is replaced, and the next has it. */
static void tell_catalogue(const struct child *child, const struct control_message *m, int fd)
{
    if (child->pid != 0 && !control_send(child->control, m, fd))
        (void)kill(child->pid, SIGKILL);
}

static void on_reload_signal(struct opener *o)
{
    struct agent *agent = o->agent;
    struct sonde_error error = {0};
    struct control_message m = {.type = CONTROL_CATALOGUE};
    if (o->phase != PHASE_RUNNING)
        return;
    if (catalogue_read_again(agent, &error) != EXIT_OK) {
        log_failure(&error);
        log_warning("the signatures that were read before stay in use");
        (void)snprintf(m.text, sizeof m.text, "%.100s%s%.140s", error.file,
                       error.file[0] == '\0' ? "" : ": ", error.text);
        tell_catalogue(&agent->publisher, &m, -1);
        return;
    }
    log_info("signatures were read again");
    for (unsigned i = 0; i < agent->watched_count; i++)
        tell_catalogue(&agent->watched[i].worker, &m, agent->catalogue_fd);
    tell_catalogue(&agent->publisher, &m, agent->catalogue_fd);
}

static void on_signal(struct opener *o)
{
    struct signalfd_siginfo info;
    while (read(o->signal_fd, &info, sizeof info) == (ssize_t)sizeof info) {
        if (info.ssi_signo == SIGCHLD)
            reap(o);
        else if (info.ssi_signo == SIGHUP)
            on_reload_signal(o);
        else
            on_stop_signal(o);
    }
}

/* ---- interfaces that change --------------------------------------------------------------------
 */

static void reopen(struct opener *o, unsigned i)
{
    struct watched *w = &o->agent->watched[i];
    struct sonde_error error;
    struct control_message m = {.type = CONTROL_CAPTURE, .interface = i};
    if (agent_open_capture(w, &error) != EXIT_OK) {
        log_warning("%s", error.text);
        return;
    }
    log_info("%s is back", w->facts.name);
    if (w->worker.control >= 0 && !control_send(w->worker.control, &m, w->capture_fd))
        (void)kill(w->worker.pid, SIGKILL); /* the next one inherits the capture */
}

static void look_at(struct opener *o, unsigned i)
{
    struct watched *w = &o->agent->watched[i];
    struct interface_facts before = w->facts;
    interface_look(&w->facts);
    bool other = w->facts.present && w->facts.index != before.index;
    if (w->capture_fd >= 0 && (!w->facts.present || other)) {
        log_warning("%s has gone away: the other interfaces go on, and so does it when it is back",
                    w->facts.name);
        forget(&w->capture_fd);
    } else if (w->facts.present && w->facts.up != before.up) {
        log_info("%s is %s", w->facts.name, w->facts.up ? "up" : "down");
    }
    if (memcmp(&before, &w->facts, sizeof before) != 0)
        tell(o->agent, i);
    if (w->capture_fd < 0 && w->facts.present)
        reopen(o, i);
    if (w->capture_fd < 0)
        o->look_at_ns = clock_monotonic_ns() + RETRY_MS * NS_PER_MS;
}

static void look_at_interfaces(struct opener *o)
{
    if (o->look_at_ns == 0 || clock_monotonic_ns() < o->look_at_ns || o->phase != PHASE_RUNNING)
        return;
    o->look_at_ns = 0;
    for (unsigned i = 0; i < o->agent->watched_count; i++)
        look_at(o, i);
}

static void on_change(struct opener *o)
{
    char ignored[8192];
    while (recv(o->watch_fd, ignored, sizeof ignored, 0) > 0)
        ;
    if (o->look_at_ns == 0)
        o->look_at_ns = clock_monotonic_ns() + SETTLE_MS * NS_PER_MS;
}

/* ---- the loop ----------------------------------------------------------------------------------
 */

static int sleep_ms(const struct opener *o)
{
    int64_t now = clock_monotonic_ns(), until = now + LONGEST_SLEEP_MS * NS_PER_MS;
    if (o->look_at_ns != 0 && o->look_at_ns < until)
        until = o->look_at_ns;
    if (o->phase != PHASE_RUNNING && o->phase_ends_ns < until)
        until = o->phase_ends_ns;
    for (unsigned i = 0; i <= o->agent->watched_count && o->phase == PHASE_RUNNING; i++) {
        const struct child *c =
            i < o->agent->watched_count ? &o->agent->watched[i].worker : &o->agent->publisher;
        if (c->pid == 0 && c->start_at_ns < until)
            until = c->start_at_ns;
    }
    return until <= now ? 0 : (int)((until - now) / NS_PER_MS + 1);
}

static int open_signals(void)
{
    sigset_t set;
    (void)sigemptyset(&set);
    (void)sigaddset(&set, SIGCHLD);
    (void)sigaddset(&set, SIGINT);
    (void)sigaddset(&set, SIGTERM);
    (void)sigaddset(&set, SIGHUP);
    (void)signal(SIGPIPE, SIG_IGN);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0)
        return -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int opener_run(struct agent *agent, int log_fd)
{
    struct sonde_error error;
    struct opener o = {.agent = agent, .log_fd = log_fd, .hints_fd = -1};
    for (unsigned i = 0; i < INTERFACES_MOST; i++)
        o.cache_fd[i] = -1;
    o.signal_fd = open_signals();
    o.watch_fd = interfaces_watch(&error);
    if (o.signal_fd < 0 || o.watch_fd < 0) {
        log_failure(&error);
        return EXIT_INTERNAL;
    }
    while (o.phase != PHASE_DONE) {
        start_due(&o);
        struct pollfd wait[] = {
            {o.signal_fd, POLLIN, 0}, {o.watch_fd, POLLIN, 0}, {o.log_fd, POLLIN, 0}};
        (void)poll(wait, 3, sleep_ms(&o));
        if (wait[0].revents != 0)
            on_signal(&o);
        if (wait[1].revents != 0)
            on_change(&o);
        if (wait[2].revents != 0)
            daemon_read_log(o.log_fd);
        look_at_interfaces(&o);
        advance(&o);
    }
    reap(&o);
    if (o.log_fd >= 0)
        daemon_read_log(o.log_fd);
    return o.exit_code;
}
