/* What is opened before the children start. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/catalogue.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "agent/opener.h"
#include "agent/state.h"
#include "agent/uuid.h"
#include "base/error.h"

enum { SOCKET_FOLDER_MODE = 0755, DUMP_FOLDER_MODE = 0700 };

#define DEFAULT_TCP    "tcp:127.0.0.1:7150"
#define DEFAULT_FOLDER VOLATILE_DIR
#define DEFAULT_UNIX   "unix:" DEFAULT_FOLDER "/sonded.sock"

/* ---- interfaces -------------------------------------------------------------------------------
 */

/* Takes out of an interface's filter what nobody wants to see. */
static int leave_out(struct watched *w, const struct options *o, const char *filter,
                     bool has_stations, struct sonde_error *error)
{
    const char *const unwanted[] = {o->ignored_networks, has_stations ? o->ignored_stations : ""};
    if (unwanted[0][0] == '\0' && unwanted[1][0] == '\0')
        return EXIT_OK;
    size_t size = (filter == NULL ? 0 : strlen(filter)) + sizeof o->ignored_networks * 2 + 64;
    char *text = malloc(size);
    if (text == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for a filter");
        return EXIT_INTERNAL;
    }
    size_t length = filter == NULL ? 0 : (size_t)snprintf(text, size, "(%s)", filter);
    for (unsigned i = 0; i < sizeof unwanted / sizeof unwanted[0]; i++)
        if (unwanted[i][0] != '\0')
            length += (size_t)snprintf(text + length, size - length, "%snot (%s)",
                                       length > 0 ? " and " : "", unwanted[i]);
    capture_filter_free(&w->filter);
    int code = capture_filter(text, &w->facts, &w->filter, error);
    free(text);
    return code == SONDE_OK ? EXIT_OK : EXIT_SYNTAX;
}

static void add_networks(struct interface_facts *facts, const struct options *o)
{
    for (unsigned i = 0; i < o->lan_network_count && facts->network_count < NETWORKS_MOST; i++)
        facts->networks[facts->network_count++] = o->lan_network[i];
}

static bool is_known(const struct agent *agent, const char *name)
{
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].state == WATCHED_WELL && agent->watched[i].block_fd >= 0 &&
            strcmp(agent->watched[i].facts.name, name) == 0)
            return true;
    return false;
}

/* An interface that is known may have gone away for a while. */
static int check_interface(struct watched *w, const struct agent *agent, const struct options *o,
                           const char *filter, struct sonde_error *error)
{
    bool without_header;
    interface_look(&w->facts);
    if (!w->facts.present && !is_known(agent, w->facts.name)) {
        char names[160];
        interfaces_list(names, sizeof names);
        (void)error_set(error, SONDE_ENOTFOUND,
                        "%s: there is no such interface: this machine has %s", w->facts.name,
                        names);
        return EXIT_INPUT;
    }
    if (w->facts.present && capture_link(w->facts.hardware, &without_header) < 0) {
        (void)error_set(error, SONDE_ELINK,
                        "%s: interfaces of its kind (%u) are not supported: take another one",
                        w->facts.name, w->facts.hardware);
        return EXIT_INPUT;
    }
    (void)capture_link(w->facts.hardware, &without_header);
    /* A mistake in the filter is told of the filter as it was written. */
    if (capture_filter(filter, &w->facts, &w->filter, error) != SONDE_OK)
        return EXIT_SYNTAX;
    add_networks(&w->facts, o);
    return leave_out(w, o, filter, !without_header, error);
}

/* The hardware is that of an interface that was seen before, where there is one of the name. */
static struct watched new_place(const struct agent *agent, const struct interface_facts *facts)
{
    struct watched w = {.state = WATCHED_WELL,
                        .facts = *facts,
                        .family = &tpacket_family,
                        .capture_fd = -1,
                        .block_fd = -1,
                        .ready_fd = -1,
                        .wake_fd = -1,
                        .cache_fd = -1,
                        .save_fd = -1,
                        .worker = {.control = -1}};
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (strcmp(agent->watched[i].facts.name, facts->name) == 0)
            w.facts.hardware = agent->watched[i].facts.hardware;
    char name[sizeof w.facts.name];
    memcpy(name, w.facts.name, sizeof name);
    (void)snprintf(w.worker.name, sizeof w.worker.name, "worker %s", name);
    return w;
}

int agent_interfaces(const struct agent *agent, const struct options *o, struct watched *list,
                     unsigned *count, struct sonde_error *error)
{
    struct interface_facts picked[INTERFACES_MOST];
    bool named = o->interface_count > 0;
    unsigned wanted = named ? o->interface_count : interfaces_pick(picked, error);
    if (wanted == 0)
        return EXIT_INPUT;
    for (*count = 0; *count < wanted;) {
        const struct interface_option *option = &o->interface[*count];
        const char *filter = named && option->filter[0] != '\0' ? option->filter : NULL;
        struct watched *w = &list[*count];
        *w = new_place(agent, named ? &option->facts : &picked[*count]);
        ++*count;
        int code = check_interface(w, agent, o, filter, error);
        if (code != EXIT_OK)
            return code;
    }
    return EXIT_OK;
}

int agent_prepare(struct agent *agent, struct sonde_error *error)
{
    const char *user = agent->options.user;
    agent->started_ns = clock_monotonic_ns();
    agent->hints_fd = agent->hints_saved_fd = agent->dump_fd = -1;
    agent->publisher = (struct child){.name = "publisher", .control = -1};
    int code = identity_find(&agent->identity, user[0] == '\0' ? NULL : user, error);
    if (code == EXIT_OK)
        code =
            agent_interfaces(agent, &agent->options, agent->watched, &agent->watched_count, error);
    if (code == EXIT_OK)
        code = catalogue_prepare(agent, error);
    return code;
}

/* ---- opening ----------------------------------------------------------------------------------
 */

int agent_open_capture(struct watched *w, struct sonde_error *error)
{
    if (w->capture_fd >= 0)
        (void)close(w->capture_fd);
    w->capture_fd = w->family->open(&w->facts, &w->filter, error);
    if (w->capture_fd >= 0)
        return EXIT_OK;
    return error->code == SONDE_EIO && geteuid() != 0 ? EXIT_PRIVILEGE : EXIT_INPUT;
}

int agent_open_watched(const struct agent *agent, struct watched *w, struct sonde_error *error)
{
    char name[STATE_NAME_BYTES];
    (void)snprintf(name, sizeof name, "sonde-ring-%s", w->facts.name);
    w->block_fd = memory_make(name, sizeof(struct worker_block), error);
    w->ready_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    w->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (w->block_fd < 0)
        return EXIT_INTERNAL;
    if (w->ready_fd < 0 || w->wake_fd < 0) {
        (void)error_set(error, SONDE_ENOMEM, "no event descriptors: %s", strerror(errno));
        return EXIT_INTERNAL;
    }
    w->cache_fd = state_read(&agent->options, state_flows_name(&w->facts, name));
    return EXIT_OK;
}

static void forget(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

void agent_forget(struct watched *w)
{
    forget(&w->capture_fd);
    forget(&w->block_fd);
    forget(&w->ready_fd);
    forget(&w->wake_fd);
    forget(&w->cache_fd);
    forget(&w->save_fd);
    capture_filter_free(&w->filter);
    w->state = WATCHED_NOT;
}

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

unsigned agent_listeners(const struct options *o, const char *names[LISTEN_MOST])
{
    unsigned count = 0;
    for (; count < o->listen_count; count++)
        names[count] = o->listen[count];
    if (count > 0)
        return count;
    names[count++] = DEFAULT_TCP;
    if ((mkdir(DEFAULT_FOLDER, SOCKET_FOLDER_MODE) == 0 || errno == EEXIST) &&
        access(DEFAULT_FOLDER, W_OK) == 0)
        names[count++] = DEFAULT_UNIX;
    else
        log_info("%s: %s: no Unix socket is opened (--listen unix:PATH names another place)",
                 DEFAULT_FOLDER, strerror(errno));
    return count;
}

static int open_listeners(struct agent *agent, struct sonde_error *error)
{
    const char *names[LISTEN_MOST];
    unsigned wanted = agent_listeners(&agent->options, names);
    int code = EXIT_OK;
    for (unsigned i = 0; i < wanted && code == EXIT_OK; i++) {
        code = listener_open(&agent->listener[i], names[i], error);
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

static void find_uuid(struct agent *agent)
{
    struct sonde_error error;
    int code = uuid_find(&agent->options, agent->uuid, &error);
    if (code == SONDE_ENOTFOUND)
        log_debug("%s", error.text);
    else if (code != SONDE_OK)
        log_warning("%s", error.text);
}

int agent_open(struct agent *agent, struct sonde_error *error)
{
    int code = EXIT_OK;
    /* Captures first: without the privilege nothing else matters. */
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        code = agent_open_capture(&agent->watched[i], error);
    if (code == EXIT_OK)
        code = open_listeners(agent, error);
    if (code == EXIT_OK)
        code = state_open(&agent->options, error);
    if (code == EXIT_OK && state_key(&agent->options, agent->key, error) != SONDE_OK)
        code = EXIT_INTERNAL;
    if (code == EXIT_OK)
        find_uuid(agent);
    if (code == EXIT_OK && agent->options.live.capture_unknown) {
        agent->dump_fd = agent_open_dump(agent, agent->options.path_dump, error);
        code = agent->dump_fd < 0 ? EXIT_OUTPUT : EXIT_OK;
    }
    if (code == EXIT_OK)
        code = open_hints(agent, error);
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        code = agent_open_watched(agent, &agent->watched[i], error);
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
