/* The opener's life: signals, changes of interfaces, children that end. */
/* SPDX-License-Identifier: MIT */
#include "agent/opener.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent/catalogue.h"
#include "agent/changes.h"
#include "agent/children.h"
#include "agent/clock.h"
#include "agent/conntrack.h"
#include "agent/control.h"
#include "agent/counted.h"
#include "agent/crash.h"
#include "agent/daemon.h"
#include "agent/files.h"
#include "agent/heap.h"
#include "agent/life.h"
#include "agent/log.h"
#include "agent/reload.h"
#include "agent/service.h"
#include "agent/state.h"
#include "agent/watch.h"

enum {
    ECHO_MS = 500, /* signals so soon after the first are the same wish, told again */
    MESSAGES_A_TURN = 8,
    WORKERS_STOP_MS = 2000,
    PUBLISHER_STOP_MS = 3000,
    LOOK_MS = 2000,
    STARTING_MS = 50, /* while children start */
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
    struct changes changes;
    int signal_fd;
    int log_fd;
    int exit_code;
    int hints_fd; /* the file that the publisher saves hints in */
    struct files files;
    struct service service;
    int64_t ask_ns;  /* when connection tracking is asked again what it has counted */
    int64_t look_ns; /* when children and service manager are looked after again */
};

/* ---- children ---------------------------------------------------------------------------------
 */

/* A capture of which nobody knows how far the worker that died has read it, or that was given up
 * because packets waited for that worker. */
static void renew_capture(struct opener *o, unsigned i)
{
    struct sonde_error error;
    struct watched *w = &o->agent->watched[i];
    bool is_unknown = w->handle != NULL && w->worker.restarts > 0;
    bool was_given_up = w->family->holds_traffic && w->capture_fd < 0;
    if ((!is_unknown && !was_given_up) ||
        watch_open_capture(w, &o->agent->options, &error) == EXIT_OK)
        return;
    log_failure(&error);
    changes_retry(&o->changes);
}

static void start_due(struct opener *o)
{
    int64_t now = clock_monotonic_ns();
    struct agent *agent = o->agent;
    bool started = false;
    if (o->phase != PHASE_RUNNING)
        return;
    struct child *p = &agent->publisher;
    if (p->pid == 0 && p->start_at_ns <= now) {
        children_start_publisher(agent);
        started = true;
    }
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct child *worker = &agent->watched[i].worker;
        if (agent->watched[i].state != WATCHED_WELL || worker->pid != 0 ||
            worker->start_at_ns > now)
            continue;
        renew_capture(o, i);
        children_start_worker(agent, i);
        started = true;
        if (worker->restarts > 0) {
            agent->watched[i].facts.restarts = worker->restarts;
            changes_tell(agent, i);
        }
    }
    if (started)
        heap_settle();
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
        char name[STATE_NAME_BYTES];
        if (w->worker.pid == 0 || w->state == WATCHED_LEAVING)
            continue;
        w->save_fd = state_begin(&o->agent->options, state_flows_name(&w->facts, name));
        if (!control_send(w->worker.control, &m, w->save_fd))
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

static void ended(struct opener *o, struct child *child, int status, bool is_wanted,
                  const char *state, int *fd)
{
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    bool well = code == EXIT_OK;
    state_end(&o->agent->options, state, *fd, well);
    *fd = -1;
    if (o->phase == PHASE_RUNNING && !is_wanted) {
        child_ended(child, status);
        return;
    }
    if (code < 0 && o->phase != PHASE_DONE)
        log_warning("%s did not stop by itself", child->name);
    else if (!well && code != EXIT_OUTPUT) /* what could not be written has its line already */
        log_warning("%s ended with code %d", child->name, code);
    child_forget(child);
}

static void reap(struct opener *o)
{
    int status;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
        if (pid == o->agent->publisher.pid) {
            files_forget(&o->files);
            ended(o, &o->agent->publisher, status, false, "dns-hints", &o->hints_fd);
        }
        for (unsigned i = 0; i < o->agent->watched_count; i++) {
            struct watched *w = &o->agent->watched[i];
            char name[STATE_NAME_BYTES];
            if (pid != w->worker.pid || w->state == WATCHED_NOT)
                continue;
            if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
                crash_report(o->agent, i, status);
            ended(o, &w->worker, status, w->state == WATCHED_LEAVING || w->is_renewed,
                  state_flows_name(&w->facts, name), &w->save_fd);
            w->is_renewed = false;
            if (w->family->holds_traffic)
                watch_close_capture(w);
            if (w->state == WATCHED_LEAVING)
                changes_left(o->agent, i);
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
        service_stopping(&o->service);
        o->stop_ns = now;
        stop_workers(o);
    } else if (now - o->stop_ns >= ECHO_MS * NS_PER_MS) {
        log_warning("stopped at once");
        kill_all(o->agent);
        o->exit_code = EXIT_FORCED;
        o->phase = PHASE_DONE;
    }
}

static void read_catalogue_again(struct agent *agent)
{
    struct sonde_error error = {0};
    struct control_message m = {.type = CONTROL_CATALOGUE};
    if (catalogue_read_again(agent, &error) != EXIT_OK) {
        log_failure(&error);
        log_warning("the signatures that were read before stay in use");
        (void)snprintf(m.text, sizeof m.text, "%.100s%s%.140s", error.file,
                       error.file[0] == '\0' ? "" : ": ", error.text);
        child_tell(&agent->publisher, &m, NULL, 0);
        return;
    }
    log_answer("signatures were read again");
    unsigned count = agent->catalogue_fd < 0 ? 0 : 1;
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].state == WATCHED_WELL)
            child_tell(&agent->watched[i].worker, &m, &agent->catalogue_fd, count);
    child_tell(&agent->publisher, &m, &agent->catalogue_fd, count);
}

/* One may be wrong while the other is taken over. */
static void on_reload_signal(struct opener *o)
{
    struct sonde_error error = {0};
    if (o->phase != PHASE_RUNNING)
        return;
    service_reloading(&o->service);
    if (reload_options(o->agent, &error) == EXIT_OK) {
        log_answer("the configuration was read again");
        changes_soon(&o->changes);
    } else {
        log_failure(&error);
        log_warning("the configuration that was read before stays in use");
    }
    read_catalogue_again(o->agent);
    o->look_ns = 0;
}

static void ask_publisher(struct opener *o, enum control_type wish)
{
    const struct control_message m = {.type = wish};
    if (o->phase == PHASE_RUNNING)
        child_tell(&o->agent->publisher, &m, NULL, 0);
}

static void on_signal(struct opener *o)
{
    struct signalfd_siginfo info;
    while (read(o->signal_fd, &info, sizeof info) == (ssize_t)sizeof info) {
        if (info.ssi_signo == SIGCHLD)
            reap(o);
        else if (info.ssi_signo == SIGHUP)
            on_reload_signal(o);
        else if (info.ssi_signo == SIGUSR1)
            ask_publisher(o, CONTROL_UPDATE);
        else if (info.ssi_signo == SIGUSR2)
            ask_publisher(o, CONTROL_RETRY);
        else
            on_stop_signal(o);
    }
}

/* A few at a time: signals have their turn in between. */
static void on_publisher(struct opener *o)
{
    struct control_message m;
    int fds[CONTROL_DESCRIPTORS];
    for (unsigned i = 0; i < MESSAGES_A_TURN; i++) {
        if (control_receive(o->agent->publisher.control, &m, fds) <= 0)
            return;
        control_close(fds);
        files_message(&o->files, o->agent, &m);
    }
}

/* ---- the loop ----------------------------------------------------------------------------------
 */

static int sleep_ms(const struct opener *o)
{
    int64_t now = clock_monotonic_ns(), until = now + LONGEST_SLEEP_MS * NS_PER_MS;
    if (o->changes.look_at_ns != 0 && o->changes.look_at_ns < until)
        until = o->changes.look_at_ns;
    if (o->phase == PHASE_RUNNING && o->look_ns < until)
        until = o->look_ns;
    if (o->phase == PHASE_RUNNING && o->agent->options.counts_conntrack && o->ask_ns < until)
        until = o->ask_ns;
    if (o->phase != PHASE_RUNNING && o->phase_ends_ns < until)
        until = o->phase_ends_ns;
    for (unsigned i = 0; i < o->agent->watched_count; i++)
        if (o->agent->watched[i].state == WATCHED_LEAVING &&
            o->agent->watched[i].leave_by_ns < until)
            until = o->agent->watched[i].leave_by_ns;
    for (unsigned i = 0; i <= o->agent->watched_count && o->phase == PHASE_RUNNING; i++) {
        bool is_worker = i < o->agent->watched_count;
        const struct child *c = is_worker ? &o->agent->watched[i].worker : &o->agent->publisher;
        if (is_worker && o->agent->watched[i].state != WATCHED_WELL)
            continue;
        if (c->pid == 0 && c->start_at_ns < until)
            until = c->start_at_ns;
    }
    return until <= now ? 0 : (int)((until - now) / NS_PER_MS + 1);
}

static void tell_status(struct opener *o)
{
    char text[SERVICE_TEXT] = "nothing to capture on", *at = text;
    size_t left = sizeof text;
    for (unsigned i = 0; i < o->agent->watched_count; i++) {
        const struct watched *w = &o->agent->watched[i];
        if (w->state != WATCHED_WELL || w->facts.part != 0)
            continue;
        int length = snprintf(at, left, "%s%s as %s%s", at == text ? "on " : ", ", w->facts.name,
                              role_name(w->facts.role), w->capture_fd < 0 ? " (gone)" : "");
        if (length < 0 || (size_t)length >= left)
            break;
        at += length;
        left -= (size_t)length;
    }
    service_status(&o->service, text);
}

/* Children that hang are ended; the service manager hears how all are, and that they are. */
static void look_after(struct opener *o)
{
    int64_t now = clock_monotonic_ns();
    if (now < o->look_ns)
        return;
    lives_guard(o->agent, now);
    bool all = lives_all(o->agent);
    int64_t pause_ns = all ? LOOK_MS * NS_PER_MS : STARTING_MS * NS_PER_MS;
    if (all) {
        service_ready(&o->service);
        service_alive(&o->service, now);
    }
    tell_status(o);
    if (o->service.watchdog_ns > 0 && o->service.watchdog_ns / 4 < pause_ns)
        pause_ns = o->service.watchdog_ns / 4;
    o->look_ns = now + pause_ns;
}

static void ask_counters(struct opener *o)
{
    int64_t now = clock_monotonic_ns();
    if (!o->agent->options.counts_conntrack || now < o->ask_ns)
        return;
    o->ask_ns = now + COUNTED_S * NS_PER_S;
    for (unsigned i = 0; i < o->agent->watched_count; i++) {
        struct watched *w = &o->agent->watched[i];
        if (w->answers_fd < 0 || w->state != WATCHED_WELL || conntrack_ask_again(w->answers_fd))
            continue;
        log_warning("%s: connection tracking is not asked any more: %s", w->facts.name,
                    strerror(errno));
        (void)close(w->answers_fd);
        w->answers_fd = -1;
    }
}

int opener_hold_signals(void)
{
    static const int heeded[] = {SIGCHLD, SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
    sigset_t set;
    (void)sigemptyset(&set);
    for (size_t i = 0; i < sizeof heeded / sizeof heeded[0]; i++)
        (void)sigaddset(&set, heeded[i]);
    (void)signal(SIGPIPE, SIG_IGN);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0)
        return -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int opener_run(struct agent *agent, int signal_fd, int log_fd)
{
    struct sonde_error error;
    struct opener o = {.agent = agent, .signal_fd = signal_fd, .log_fd = log_fd, .hints_fd = -1};
    files_init(&o.files);
    service_open(&o.service);
    o.changes = (struct changes){.agent = agent, .watch_fd = interfaces_watch(&error)};
    if (o.signal_fd < 0 || o.changes.watch_fd < 0) {
        log_failure(&error);
        return EXIT_INTERNAL;
    }
    while (o.phase != PHASE_DONE) {
        start_due(&o);
        struct pollfd wait[] = {{o.signal_fd, POLLIN, 0},
                                {o.changes.watch_fd, POLLIN, 0},
                                {o.log_fd, POLLIN, 0},
                                {agent->publisher.control, POLLIN, 0}};
        (void)poll(wait, 4, sleep_ms(&o));
        if (wait[0].revents != 0)
            on_signal(&o);
        if (wait[1].revents != 0)
            changes_note(&o.changes);
        if (wait[2].revents != 0)
            daemon_read_log(o.log_fd);
        if ((wait[3].revents & POLLIN) != 0)
            on_publisher(&o);
        if (o.phase == PHASE_RUNNING) {
            changes_look(&o.changes);
            look_after(&o);
            ask_counters(&o);
        }
        changes_end_leaving(agent);
        advance(&o);
    }
    reap(&o);
    if (o.log_fd >= 0)
        daemon_read_log(o.log_fd);
    return o.exit_code;
}
