/* System calls that a process may use (seccomp(2), through libseccomp). What is not named here ends
 * the process, with a line that says which call it was. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <linux/bpf.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <seccomp.h>

#include "agent/log.h"
#include "agent/sandbox.h"
#include "base/error.h"

/* Memory, time, signals, and descriptors that are open already. Calls that an architecture does not
 * have are passed over. */
static const char *const common[] = {
    /* memory */
    "brk", "madvise", "mremap", "munmap", "membarrier", "rseq", "set_robust_list", "futex",
    "futex_time64",
    /* time and waiting */
    "clock_gettime", "clock_gettime64", "clock_getres", "clock_getres_time64", "clock_nanosleep",
    "clock_nanosleep_time64", "gettimeofday", "nanosleep", "time", "poll", "ppoll", "ppoll_time64",
    "restart_syscall", "sched_yield",
    /* itself */
    "exit", "exit_group", "getpid", "gettid", "getppid", "getuid", "geteuid", "getgid", "getegid",
    "getrusage", "getrandom", "uname", "sysinfo", "sched_getaffinity", "sched_setaffinity",
    "prlimit64", "getrlimit", "ugetrlimit",
    /* signals, which a crash and abort(3) need too */
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack", "tgkill",
    /* descriptors */
    "read", "readv", "pread64", "write", "writev", "pwrite64", "lseek", "_llseek", "close",
    "close_range", "dup", "dup2", "dup3", "fcntl", "fcntl64", "fstat", "fstat64", "ftruncate",
    "ftruncate64", "fsync", "fdatasync", "ioctl", "recv", "recvfrom", "recvmsg", "recvmmsg",
    "recvmmsg_time64", "send", "sendto", "sendmsg", "sendmmsg", "getsockopt", "setsockopt"};

/* statx(2) and newfstatat(2) are how fstat(3) works today; Landlock and modes say of which paths.
 */
static const char *const files[] = {"newfstatat", "fstatat64", "statx"};

/* Connections, files of sinks and dumps, threads of libraries. */
static const char *const publishing[] = {
    "accept", "accept4", "bind", "connect", "getpeername", "getsockname", "listen", "shutdown",
    "socketpair", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_ctl_old", "epoll_pwait",
    "epoll_pwait2", "epoll_wait", "eventfd", "eventfd2", "pipe", "pipe2", "select", "_newselect",
    "pselect6", "pselect6_time64", "timerfd_create", "timerfd_settime", "timerfd_settime64",
    /* files */
    "access", "faccessat", "faccessat2", "fallocate", "fchmod", "fadvise64", "fadvise64_64",
    "fstatfs", "fstatfs64", "getcwd", "getdents", "getdents64", "lstat", "lstat64", "mkdirat",
    "open", "openat", "readlink", "readlinkat", "rename", "renameat", "renameat2", "stat", "stat64",
    "statfs", "statfs64", "umask", "unlink", "unlinkat", "utimensat", "utimensat_time64",
    /* threads */
    "prctl", "sched_getparam", "sched_getscheduler", "sched_setscheduler", "set_tid_address",
    "sched_get_priority_max", "sched_get_priority_min"};

/* What libraries look up on the way, and do without: libpcap counts drops of the interface too. */
static const char *const looking[] = {"access",     "faccessat", "faccessat2", "lstat",
                                      "lstat64",    "open",      "openat",     "readlink",
                                      "readlinkat", "socket",    "stat",       "stat64"};

/* Asked for with something else to fall back on. */
static const char *const missing[] = {
    "clone3", "io_uring_setup", "io_uring_enter", "io_uring_register", "openat2", "pidfd_open"};

/* Says which call it was, then does what would have happened. Only what a signal handler may. */
static void on_refused(int number, siginfo_t *info, void *context)
{
    char text[96];
    (void)context;
    int length = snprintf(text, sizeof text, "sonded: error: the sandbox refuses system call %d\n",
                          info->si_syscall);
    ssize_t done = write(STDERR_FILENO, text, (size_t)length);
    (void)done;
    (void)raise(number);
    _exit(128 + number);
}

static bool allow_all(scmp_filter_ctx filter, const char *const *names, size_t count,
                      uint32_t action)
{
    for (size_t i = 0; i < count; i++) {
        int number = seccomp_syscall_resolve_name(names[i]);
        int code = number == __NR_SCMP_ERROR ? 0 : seccomp_rule_add(filter, action, number, 0);
        /* Another name for a call that the architecture multiplexes is no mistake. */
        if (code != 0 && code != -EDOM && code != -EEXIST)
            return false;
    }
    return true;
}

#define ALLOW(filter, names)                                                                       \
    allow_all(filter, names, sizeof(names) / sizeof(names)[0], SCMP_ACT_ALLOW)

/* Memory that can be written never becomes code. `loads`: libraries may still be loaded, which maps
 * code that cannot be written. */
static bool allow_memory(scmp_filter_ctx filter, bool loads)
{
    static const char *const maps[] = {"mmap", "mmap2", "mprotect"};
    bool done = true;
    for (unsigned i = 0; i < sizeof maps / sizeof maps[0] && done; i++) {
        int number = seccomp_syscall_resolve_name(maps[i]);
        if (number == __NR_SCMP_ERROR)
            continue;
        int code = seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 1,
                                    SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
        if (code == 0 && loads && i < 2)
            code =
                seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 1,
                                 SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC | PROT_WRITE, PROT_EXEC));
        done = code == 0 || code == -EDOM;
    }
    return done;
}

/* Threads, not processes; sockets of the networks and of syslog, and the resolver's netlink. */
static bool allow_publishing(scmp_filter_ctx filter)
{
    static const uint64_t families[] = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK};
    bool done =
        ALLOW(filter, publishing) &&
        allow_all(filter, missing, sizeof missing / sizeof missing[0], SCMP_ACT_ERRNO(ENOSYS));
    for (size_t i = 0; i < sizeof families / sizeof families[0] && done; i++)
        done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(socket), 1,
                                SCMP_A0_64(SCMP_CMP_EQ, families[i])) == 0;
        /* On s390 the flags are the second argument. */
#if defined(__s390__)
    struct scmp_arg_cmp flags = SCMP_A1_64(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD);
#else
    struct scmp_arg_cmp flags = SCMP_A0_64(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD);
#endif
    return done && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, flags) == 0;
}

/* Of bpf(2) what changes a map that is open already. */
static bool allow_shunting(scmp_filter_ctx filter)
{
    static const uint64_t commands[] = {BPF_MAP_UPDATE_ELEM, BPF_MAP_DELETE_ELEM,
                                        BPF_MAP_GET_NEXT_KEY};
    bool done = true;
    for (size_t i = 0; i < sizeof commands / sizeof commands[0] && done; i++)
        done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(bpf), 1,
                                SCMP_A0_64(SCMP_CMP_EQ, commands[i])) == 0;
    return done;
}

int sandbox_calls(const struct sandbox *s, struct sonde_error *error)
{
    scmp_filter_ctx filter = seccomp_init(s->mode == SANDBOX_LOG ? SCMP_ACT_LOG : SCMP_ACT_TRAP);
    if (filter == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the filter of system calls");
    struct sigaction action = {.sa_sigaction = on_refused,
                               .sa_flags = SA_SIGINFO | SA_NODEFER | SA_RESETHAND};
    (void)sigemptyset(&action.sa_mask);
    bool done = sigaction(SIGSYS, &action, NULL) == 0 && ALLOW(filter, common) &&
                ALLOW(filter, files) &&
                allow_memory(filter, s->role == SANDBOX_PUBLISHER && s->reads_system);
    if (done && s->shunts)
        done = allow_shunting(filter);
    if (done && s->role == SANDBOX_PUBLISHER)
        done = allow_publishing(filter);
    else if (done)
        done =
            allow_all(filter, looking, sizeof looking / sizeof looking[0], SCMP_ACT_ERRNO(EACCES));
    int code = done ? seccomp_load(filter) : -EINVAL;
    seccomp_release(filter);
    if (code == -EINVAL && done) {
        if (s->role == SANDBOX_PUBLISHER)
            log_info("this kernel filters no system calls");
        return SONDE_OK;
    }
    return code == 0
               ? SONDE_OK
               : error_set(error, SONDE_EIO, "the filter of system calls: %s", strerror(-code));
}
