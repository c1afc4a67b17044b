/* What is opened before the children start. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/catalogue.h"
#include "agent/clock.h"
#include "agent/conntrack.h"
#include "agent/crash.h"
#include "agent/life.h"
#include "agent/log.h"
#include "agent/opener.h"
#include "agent/sinks/prepare.h"
#include "agent/state.h"
#include "agent/uuid.h"
#include "agent/watch.h"
#include "base/error.h"
#include "base/hash.h"

enum { SOCKET_FOLDER_MODE = 0755, DUMP_FOLDER_MODE = 0700 };

#define DEFAULT_TCP    "tcp:127.0.0.1:7150"
#define DEFAULT_FOLDER VOLATILE_DIR
#define DEFAULT_UNIX   "unix:" DEFAULT_FOLDER "/sonded.sock"

int agent_prepare(struct agent *agent, struct sonde_error *error)
{
    const char *user = agent->options.user;
    agent->started_ns = clock_monotonic_ns();
    agent->hints_fd = agent->hints_saved_fd = agent->dump_fd = -1;
    agent->dump_parent_fd = -1;
    agent->conntrack_fd = agent->conntrack_all_fd = -1;
    agent->publisher = (struct child){.name = "publisher", .control = -1};
    int code = identity_find(&agent->identity, user[0] == '\0' ? NULL : user, error);
    if (code == EXIT_OK)
        code = sinks_prepare(&agent->options, error);
    if (code == EXIT_OK)
        code = agent_check_listeners(&agent->options, error);
    if (code == EXIT_OK)
        code = watch_prepare(agent, error);
    if (code == EXIT_OK)
        code = catalogue_prepare(agent, error);
    return code;
}

/* ---- opening ----------------------------------------------------------------------------------
 */

static int open_hints(struct agent *agent, struct sonde_error *error)
{
    uint64_t seed;
    size_t size = sonde_hints_size(agent->options.name_cache);
    agent->hints_fd = memory_make("sonde-hints", size, error);
    void *at = agent->hints_fd < 0 ? NULL : memory_map(agent->hints_fd, size, error);
    if (at == NULL)
        return EXIT_INTERNAL;
    memcpy(&seed, agent->key, sizeof seed);
    (void)sonde_hints_init(at, agent->options.name_cache, seed);
    (void)munmap(at, size);
    agent->hints_saved_fd = state_read(&agent->options, "dns-hints");
    return EXIT_OK;
}

static const struct admission_option *admission_of(const struct options *o, int number)
{
    return number < 0 ? NULL : &o->admission[number];
}

/* What nothing is said about has the format of the configuration. */
static struct wanted_listener wanted_listener(const struct options *o, const char *name,
                                              enum format format,
                                              const struct admission_option *admission)
{
    return (struct wanted_listener){name, format == FORMAT_STANDARD ? o->standard_format : format,
                                    admission};
}

unsigned agent_listeners(const struct options *o, struct wanted_listener wanted[LISTEN_MOST])
{
    unsigned count = 0;
    for (; count < o->listen_count; count++)
        wanted[count] = wanted_listener(o, o->listen[count], o->format[count],
                                        admission_of(o, o->number[count]));
    if (count > 0)
        return count;
    wanted[count++] = wanted_listener(o, DEFAULT_TCP, o->listen_format[0], &o->admission[0]);
    if ((mkdir(DEFAULT_FOLDER, SOCKET_FOLDER_MODE) == 0 || errno == EEXIST) &&
        access(DEFAULT_FOLDER, W_OK) == 0)
        wanted[count++] = wanted_listener(o, DEFAULT_UNIX, o->listen_format[0], &o->admission[0]);
    else
        log_info("%s: %s: no Unix socket is opened (--listen unix:PATH names another place)",
                 DEFAULT_FOLDER, strerror(errno));
    return count;
}

int agent_open_listener(struct listener *l, const struct wanted_listener *wanted,
                        struct sonde_error *error)
{
    int code = listener_open(l, wanted->name, "--listen", error);
    if (code != EXIT_OK)
        return code;
    l->format = wanted->format;
    code = admission_permit(wanted->admission, l, error);
    if (code == EXIT_OK)
        code = admission_prepare(wanted->admission, l->is_unix, &l->admission_fd, error);
    if (code != EXIT_OK)
        listener_close(l);
    return code;
}

static int check_listener(const struct admission_option *a, const char *name,
                          struct sonde_error *error)
{
    int fd;
    int code = admission_prepare(a, strncmp(name, "unix:", 5) == 0, &fd, error);
    if (fd >= 0)
        (void)close(fd);
    if (code == EXIT_OK)
        admission_warn(a, name);
    return code;
}

int agent_check_listeners(const struct options *o, struct sonde_error *error)
{
    int code = EXIT_OK;
    if (o->listen_count == 0) {
        code = check_listener(&o->admission[0], DEFAULT_TCP, error);
        return code == EXIT_OK ? check_listener(&o->admission[0], DEFAULT_UNIX, error) : code;
    }
    for (unsigned i = 0; i < o->listen_count && code == EXIT_OK; i++)
        code = check_listener(admission_of(o, o->number[i]), o->listen[i], error);
    return code;
}

static int open_listeners(struct agent *agent, struct sonde_error *error)
{
    struct wanted_listener wanted[LISTEN_MOST];
    unsigned count = agent_listeners(&agent->options, wanted);
    int code = EXIT_OK;
    for (unsigned i = 0; i < count && code == EXIT_OK; i++) {
        struct listener *l = &agent->listener[i];
        code = agent_open_listener(l, &wanted[i], error);
        agent->listener_count += code == EXIT_OK;
    }
    return code;
}

int agent_open_dump(const struct agent *agent, const char *path, struct sonde_error *error)
{
    const struct identity *who = &agent->identity;
    struct stat status = {0};
    bool made = mkdir(path, DUMP_FOLDER_MODE) == 0;
    bool there = made || errno == EEXIST;
    int fd = there ? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) : -1;
    int reason = errno;
    if (fd >= 0 && made && who->change && fchown(fd, who->uid, who->gid) != 0) {
        reason = errno;
        (void)close(fd);
        fd = -1;
    }
    if (fd < 0) {
        (void)error_set(error, SONDE_EIO, "%s: %s: name another folder with path_dump", path,
                        strerror(reason));
        return -1;
    }
    uid_t user = who->change ? who->uid : geteuid();
    if (fstat(fd, &status) == 0 && status.st_uid == user)
        return fd;
    (void)error_set(error, SONDE_EIO,
                    "%s: it belongs to user %u: give it to user %u, or name a folder with "
                    "path_dump that is not there yet",
                    path, (unsigned)status.st_uid, (unsigned)user);
    (void)close(fd);
    return -1;
}

/* Another one than that of the digests, which the publisher is not to know. */
static void make_privacy_key(struct agent *agent)
{
    uint64_t word[2];
    hash_sip128(SLICE_LITERAL("pseudonyms"), agent->key, word);
    hash_store64(agent->privacy_key, word[0]);
    hash_store64(agent->privacy_key + 8, word[1]);
}

static void find_uuid(struct agent *agent)
{
    struct sonde_error error;
    int code = uuid_find(&agent->options, agent->uuid, &error);
    if (code == SONDE_ENOTFOUND)
        log_debug("%s", error.text);
    else if (code != SONDE_OK)
        log_warning("%s", error.text);
}

/* Flows are told without it too. */
static void open_conntrack(struct agent *agent)
{
    struct sonde_error error;
    if (!agent->options.asks_conntrack)
        return;
    agent->conntrack_fd = conntrack_open(agent->options.conntrack_buffer, &error);
    if (agent->conntrack_fd < 0)
        log_info("connection tracking cannot be read, so translated flows are not joined: %s",
                 error.text);
}

/* Connections that the kernel does not count would stay as they came by, without a word. */
static void check_counting(const struct agent *agent)
{
    static const char path[] = "/proc/sys/net/netfilter/nf_conntrack_acct";
    char value = '1';
    int fd = agent->options.counts_conntrack ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    if (read(fd, &value, 1) == 1 && value == '0')
        log_warning("connection tracking counts nothing, so counters of conntrack have no effect: "
                    "sysctl net.netfilter.nf_conntrack_acct=1");
    (void)close(fd);
}

/* The folder that a path is in; -1 where there is none yet. */
static int open_parent(const char *path)
{
    char folder[PATH_BYTES];
    (void)snprintf(folder, sizeof folder, "%s", path);
    return open(dirname(folder), O_PATH | O_DIRECTORY | O_CLOEXEC);
}

int agent_open(struct agent *agent, struct sonde_error *error)
{
    /* Captures first: without the privilege nothing else matters. */
    int code = watch_open_captures(agent, error);
    agent->lives = code == EXIT_OK ? lives_new(error) : NULL;
    agent->crashes = agent->lives != NULL ? crash_records_new(error) : NULL;
    if (code == EXIT_OK && agent->crashes == NULL)
        code = EXIT_INTERNAL;
    if (code == EXIT_OK)
        code = open_listeners(agent, error);
    if (code == EXIT_OK)
        code = sinks_open_files(&agent->options, &agent->identity, error);
    if (code == EXIT_OK)
        code = state_open(&agent->options, error);
    if (code == EXIT_OK && state_key(&agent->options, agent->key, error) != SONDE_OK)
        code = EXIT_INTERNAL;
    if (code == EXIT_OK) {
        make_privacy_key(agent);
        find_uuid(agent);
    }
    if (code == EXIT_OK && agent->options.live.capture_unknown) {
        agent->dump_fd = agent_open_dump(agent, agent->options.path_dump, error);
        code = agent->dump_fd < 0 ? EXIT_OUTPUT : EXIT_OK;
    }
    if (code == EXIT_OK)
        agent->dump_parent_fd = open_parent(agent->options.path_dump);
    if (code == EXIT_OK)
        code = open_hints(agent, error);
    if (code == EXIT_OK)
        code = watch_open(agent, error);
    if (code == EXIT_OK) {
        open_conntrack(agent);
        check_counting(agent);
    }
    if (code != EXIT_OK)
        agent_close(agent);
    return code;
}

void agent_close(struct agent *agent)
{
    for (unsigned i = 0; i < agent->listener_count; i++)
        listener_close(&agent->listener[i]);
    agent->listener_count = 0;
}
