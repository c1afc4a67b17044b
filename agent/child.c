/* Child processes: start, loss of privileges, pauses before a restart. */
/* SPDX-License-Identifier: MIT */
#include "agent/child.h"

#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/control.h"
#include "agent/log.h"
#include "agent/options.h"
#include "base/error.h"

enum {
    FIRST_DESCRIPTOR = 3,
    HEALTHY_S = 10,       /* a child that lived that long starts with a clean slate */
    FIRST_PAUSE_MS = 100, /* after the second failure in a row; doubles */
    LONGEST_PAUSE_MS = 5000
};

int identity_find(struct identity *who, const char *user, struct sonde_error *error)
{
    *who = (struct identity){.change = geteuid() == 0};
    if (!who->change) {
        if (user == NULL)
            return EXIT_OK;
        (void)error_set(error, SONDE_EINVAL, "user %s: only root can become another user", user);
        return EXIT_USAGE;
    }
    const char *name = user == NULL ? OWN_USER : user;
    const struct passwd *entry = getpwnam(name);
    if (entry == NULL && user == NULL) {
        name = "nobody";
        entry = getpwnam(name);
    }
    if (entry == NULL || entry->pw_uid == 0) {
        (void)error_set(error, SONDE_EINVAL, "user %s: %s", name,
                        entry == NULL ? "there is no such user" : "root is what is to be dropped");
        return EXIT_USAGE;
    }
    who->uid = entry->pw_uid;
    who->gid = entry->pw_gid;
    return EXIT_OK;
}

/* Nothing of what the child could do may come back: no user, no group, no capability but the one
 * that it cannot do without. */
static bool drop_privileges(const struct child_plan *plan)
{
    const struct identity *who = plan->who;
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct left[2] = {{0}};
    if (plan->keeps_net_admin) {
        left[0].effective = left[0].permitted = UINT32_C(1) << CAP_NET_ADMIN;
        (void)prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0);
    }
    if (who->change && (setgroups(0, NULL) != 0 || setresgid(who->gid, who->gid, who->gid) != 0 ||
                        setresuid(who->uid, who->uid, who->uid) != 0))
        return false;
    (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    return syscall(SYS_capset, &header, left) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

static bool bound_resources(bool dumps_core)
{
    struct rlimit none = {0, 0};
    if (dumps_core)
        return true;
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

int opener_drop_privileges(bool dumps_core, struct sonde_error *error)
{
    /* DAC_READ_SEARCH: folders of the user that children become; KILL: those children. */
    static const unsigned kept[] = {CAP_BPF,     CAP_CHOWN,     CAP_DAC_READ_SEARCH,
                                    CAP_KILL,    CAP_NET_ADMIN, CAP_NET_BIND_SERVICE,
                                    CAP_NET_RAW, CAP_SETGID,    CAP_SETUID};
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct now[2] = {{0}}, mask[2] = {{0}};
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        mask[kept[i] / 32].permitted |= UINT32_C(1) << kept[i] % 32;
    bool done = bound_resources(dumps_core) && syscall(SYS_capget, &header, now) == 0;
    /* Not for those who may not: they have none of them. */
    for (unsigned c = 0; c < 64 && done; c++)
        if ((mask[c / 32].permitted >> c % 32 & 1) == 0)
            (void)prctl(PR_CAPBSET_DROP, c, 0, 0, 0);
    for (unsigned i = 0; i < 2; i++) {
        now[i].permitted &= mask[i].permitted;
        now[i].effective = now[i].permitted;
        now[i].inheritable = 0;
    }
    (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    done = done && syscall(SYS_capset, &header, now) == 0 &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    return done ? SONDE_OK
                : error_set(error, SONDE_EIO, "privileges cannot be dropped: %s", strerror(errno));
}

static int by_number(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* Closes every descriptor from 3 on that is not among `keep`, which is sorted here. */
static void close_others(int *keep, unsigned count)
{
    unsigned next = FIRST_DESCRIPTOR;
    qsort(keep, count, sizeof keep[0], by_number);
    for (unsigned i = 0; i < count; i++) {
        if (keep[i] < (int)next)
            continue;
        if (keep[i] > (int)next)
            (void)syscall(SYS_close_range, next, (unsigned)keep[i] - 1, 0);
        next = (unsigned)keep[i] + 1;
    }
    (void)syscall(SYS_close_range, next, ~0U, 0);
}

static void reset_signals(void)
{
    static const int ignored[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGUSR1, SIGUSR2};
    sigset_t none;
    /* A terminal and service managers signal all processes: only the opener decides. */
    for (size_t i = 0; i < sizeof ignored / sizeof ignored[0]; i++)
        (void)signal(ignored[i], SIG_IGN);
    (void)signal(SIGCHLD, SIG_DFL);
    (void)sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
}

__attribute__((noreturn)) static void become(const struct child *child,
                                             const struct child_plan *plan, int control,
                                             pid_t parent)
{
    struct sonde_error error;
    int keep[CHILD_DESCRIPTORS + 1];
    log_as_child(child->name);
    (void)prctl(PR_SET_NAME, child->name, 0, 0, 0);
    reset_signals();
    memcpy(keep, plan->keep, plan->keep_count * sizeof keep[0]);
    keep[plan->keep_count] = control;
    close_others(keep, plan->keep_count + 1);
    if (!bound_resources(plan->dumps_core) || !drop_privileges(plan)) {
        log_error("privileges cannot be dropped: %s", strerror(errno));
        _exit(EXIT_PRIVILEGE);
    }
    /* Asked for last: a change of the user takes it back. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != parent)
        _exit(EXIT_INTERNAL);
    if (sandbox_enter(&plan->sandbox, &error) != SONDE_OK) {
        log_failure(&error);
        _exit(EXIT_PRIVILEGE);
    }
    _exit(plan->run(plan->user, control));
}

int child_start(struct child *child, const struct child_plan *plan, struct sonde_error *error)
{
    int ends[2];
    pid_t parent = getpid();
    if (control_pair(ends, error) != SONDE_OK)
        return SONDE_ENOMEM;
    pid_t pid = fork();
    if (pid == 0) {
        (void)close(ends[0]);
        become(child, plan, ends[1], parent);
    }
    (void)close(ends[1]);
    if (pid < 0) {
        (void)close(ends[0]);
        return error_set(error, SONDE_ENOMEM, "no new process: %s", strerror(errno));
    }
    child->pid = pid;
    child->control = ends[0];
    child->started_ns = clock_monotonic_ns();
    child->start_at_ns = 0;
    return SONDE_OK;
}

void child_tell(const struct child *child, const struct control_message *m, const int *fds,
                unsigned count)
{
    if (child->pid != 0 && !control_send_all(child->control, m, fds, count)) {
        log_warning("%s does not read its messages: it is replaced", child->name);
        (void)kill(child->pid, SIGKILL);
    }
}

void child_forget(struct child *child)
{
    if (child->control >= 0)
        (void)close(child->control);
    child->control = -1;
    child->pid = 0;
}

void child_ended(struct child *child, int status)
{
    int64_t now = clock_monotonic_ns();
    child_forget(child);
    if (now - child->started_ns > HEALTHY_S * NS_PER_S)
        child->failures = 0;
    int64_t pause_ms = 0;
    for (unsigned i = 0; i < child->failures && pause_ms < LONGEST_PAUSE_MS; i++)
        pause_ms = pause_ms == 0 ? FIRST_PAUSE_MS : pause_ms * 2;
    if (pause_ms > LONGEST_PAUSE_MS)
        pause_ms = LONGEST_PAUSE_MS;
    child->failures++;
    child->restarts++;
    child->start_at_ns = now + pause_ms * NS_PER_MS;
    if (WIFSIGNALED(status))
        log_warning("%s was ended by signal %d (%s): starting it again", child->name,
                    WTERMSIG(status), strsignal(WTERMSIG(status)));
    else
        log_warning("%s ended with code %d: starting it again", child->name, WEXITSTATUS(status));
}
