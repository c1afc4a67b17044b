/* Files that a process may open (landlock(7)). */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/sandbox.h"
#include "base/error.h"

/* The kernel's interface, as far as it goes today; headers of distributions know less of it. */
enum {
    FS_EXECUTE = 1 << 0,
    FS_WRITE_FILE = 1 << 1,
    FS_READ_FILE = 1 << 2,
    FS_READ_DIR = 1 << 3,
    FS_REMOVE_FILE = 1 << 5,
    FS_MAKE_REG = 1 << 8,
    FS_FIRST = (1 << 13) - 1, /* all of version 1 */
    FS_REFER = 1 << 13,       /* from version 2 on */
    FS_TRUNCATE = 1 << 14,    /* 3 */
    FS_IOCTL_DEV = 1 << 15,   /* 5 */
    NET_BIND_TCP = 1 << 0,    /* 4 */
    NET_CONNECT_TCP = 1 << 1,
    SCOPE_ABSTRACT_UNIX = 1 << 0, /* 6: sockets and processes of others */
    SCOPE_SIGNAL = 1 << 1,
    RULE_PATH_BENEATH = 1,
    VERSION_WANTED = 1 /* flag */
};

struct ruleset {
    uint64_t fs;
    uint64_t net;
    uint64_t scoped;
};

struct path_beneath {
    uint64_t allowed;
    int32_t parent_fd;
} __attribute__((packed));

#if defined(SYS_landlock_create_ruleset)
static int create(const struct ruleset *r, size_t size, uint32_t flags)
{
    return (int)syscall(SYS_landlock_create_ruleset, r, size, flags);
}

static bool allow(int ruleset, int fd, uint64_t allowed)
{
    struct path_beneath rule = {allowed, fd};
    return syscall(SYS_landlock_add_rule, ruleset, RULE_PATH_BENEATH, &rule, 0) == 0;
}

static bool restrict_self(int ruleset)
{
    return syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
}
#else
static int create(const struct ruleset *r, size_t size, uint32_t flags)
{
    (void)r, (void)size, (void)flags;
    errno = ENOSYS;
    return -1;
}

static bool allow(int ruleset, int fd, uint64_t allowed)
{
    (void)ruleset, (void)fd, (void)allowed;
    return false;
}

static bool restrict_self(int ruleset)
{
    (void)ruleset;
    return false;
}
#endif

/* What a resolver, a TLS library and the C library read. What is not there is not needed. */
static void allow_system(int ruleset)
{
    static const char *const read[] = {"/etc",
                                       "/usr",
                                       "/lib",
                                       "/lib64",
                                       "/run/systemd/resolve",
                                       "/run/resolvconf",
                                       "/run/NetworkManager",
                                       "/var/lib/ca-certificates",
                                       "/sys/devices/system/cpu"};
    static const char *const files[] = {"/dev/null", "/dev/urandom", "/dev/random"};
    for (size_t i = 0; i < sizeof read / sizeof read[0]; i++) {
        int fd = open(read[i], O_PATH | O_CLOEXEC);
        if (fd < 0)
            continue;
        (void)allow(ruleset, fd, FS_READ_FILE | FS_READ_DIR | FS_EXECUTE);
        (void)close(fd);
    }
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        int fd = open(files[i], O_PATH | O_CLOEXEC);
        if (fd < 0)
            continue;
        (void)allow(ruleset, fd, FS_READ_FILE | FS_WRITE_FILE);
        (void)close(fd);
    }
}

static struct ruleset handled_by(const struct sandbox *s, int version)
{
    struct ruleset r = {.fs = FS_FIRST};
    if (version >= 2)
        r.fs |= FS_REFER;
    if (version >= 3)
        r.fs |= FS_TRUNCATE;
    if (version >= 5)
        r.fs |= FS_IOCTL_DEV;
    /* All listeners are open; sinks connect to where they are told to. */
    if (version >= 4)
        r.net = s->role == SANDBOX_WORKER ? NET_BIND_TCP | NET_CONNECT_TCP : NET_BIND_TCP;
    if (version >= 6)
        r.scoped = SCOPE_SIGNAL | (s->role == SANDBOX_WORKER ? SCOPE_ABSTRACT_UNIX : 0);
    return r;
}

int sandbox_files(const struct sandbox *s, struct sonde_error *error)
{
    int version = create(NULL, 0, VERSION_WANTED);
    if (version < 1) {
        if (s->role == SANDBOX_PUBLISHER)
            log_info("this kernel has no Landlock (%s): files are guarded by their modes alone",
                     strerror(errno));
        return SONDE_OK;
    }
    struct ruleset wanted = handled_by(s, version);
    int ruleset = create(&wanted, sizeof wanted, 0);
    bool done = ruleset >= 0;
    if (done && s->reads_system)
        allow_system(ruleset);
    uint64_t writing = (FS_READ_FILE | FS_READ_DIR | FS_WRITE_FILE | FS_REMOVE_FILE | FS_MAKE_REG |
                        FS_REFER | FS_TRUNCATE) &
                       wanted.fs;
    for (unsigned i = 0; i < s->writable_count && done; i++)
        done = allow(ruleset, s->writable[i], writing);
    done = done && restrict_self(ruleset);
    int reason = errno;
    if (ruleset >= 0)
        (void)close(ruleset);
    return done ? SONDE_OK : error_set(error, SONDE_EIO, "Landlock: %s", strerror(reason));
}
