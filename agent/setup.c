/* What is opened before the children start. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
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
#include "agent/sinks/prepare.h"
#include "agent/state.h"
#include "base/error.h"

enum { SOCKET_FOLDER_MODE = 0755 };

#define DEFAULT_TCP    "tcp:127.0.0.1:7150"
#define DEFAULT_FOLDER "/run/sonde"
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

static int check_interface(struct watched *w, const struct options *o, const char *filter,
                           struct sonde_error *error)
{
    bool without_header;
    interface_look(&w->facts);
    if (!w->facts.present) {
        char names[160];
        interfaces_list(names, sizeof names);
        (void)error_set(error, SONDE_ENOTFOUND,
                        "%s: there is no such interface: this machine has %s", w->facts.name,
                        names);
        return EXIT_INPUT;
    }
    if (capture_link(w->facts.hardware, &without_header) < 0) {
        (void)error_set(error, SONDE_ELINK,
                        "%s: interfaces of its kind (%u) are not supported: take another one",
                        w->facts.name, w->facts.hardware);
        return EXIT_INPUT;
    }
    /* A mistake in the filter is told of the filter as it was written. */
    if (capture_filter(filter, &w->facts, &w->filter, error) != SONDE_OK)
        return EXIT_SYNTAX;
    add_networks(&w->facts, o);
    return leave_out(w, o, filter, !without_header, error);
}

static int prepare_interfaces(struct agent *agent, struct sonde_error *error)
{
    struct interface_facts picked[INTERFACES_MOST];
    const struct options *o = &agent->options;
    agent->watched_count = o->interface_count;
    if (o->interface_count == 0)
        agent->watched_count = interfaces_pick(picked, error);
    if (agent->watched_count == 0)
        return EXIT_INPUT;
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct watched *w = &agent->watched[i];
        bool named = o->interface_count > 0;
        *w = (struct watched){.facts = named ? o->interface[i].facts : picked[i],
                              .family = &tpacket_family,
                              .capture_fd = -1,
                              .block_fd = -1,
                              .ready_fd = -1,
                              .wake_fd = -1,
                              .cache_fd = -1,
                              .worker = {.control = -1}};
        char name[sizeof w->facts.name];
        memcpy(name, w->facts.name, sizeof name);
        (void)snprintf(w->worker.name, sizeof w->worker.name, "worker %s", name);
        int code = check_interface(w, o, named ? o->interface[i].filter : NULL, error);
        if (code != EXIT_OK)
            return code;
    }
    return EXIT_OK;
}

int agent_prepare(struct agent *agent, struct sonde_error *error)
{
    agent->started_ns = clock_monotonic_ns();
    agent->hints_fd = agent->hints_saved_fd = -1;
    agent->publisher = (struct child){.name = "publisher", .control = -1};
    int code = identity_find(&agent->identity, agent->options.user, error);
    if (code == EXIT_OK)
        code = sinks_prepare(&agent->options, error);
    if (code == EXIT_OK)
        code = prepare_interfaces(agent, error);
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

static int open_watched(struct agent *agent, struct watched *w, struct sonde_error *error)
{
    char name[64];
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
    (void)snprintf(name, sizeof name, "flows.%s", w->facts.name);
    w->cache_fd = state_read(&agent->options, name);
    return EXIT_OK;
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

static int listen_on(struct agent *agent, const char *name, enum format format,
                     struct sonde_error *error)
{
    struct listener *l = &agent->listener[agent->listener_count];
    int code = listener_open(l, name, "--listen", error);
    if (code != EXIT_OK)
        return code;
    l->format = format == FORMAT_STANDARD ? agent->options.standard_format : format;
    agent->listener_count++;
    return EXIT_OK;
}

static int open_listeners(struct agent *agent, struct sonde_error *error)
{
    const struct options *o = &agent->options;
    int code = EXIT_OK;
    for (unsigned i = 0; i < o->listen_count && code == EXIT_OK; i++)
        code = listen_on(agent, o->listen[i], o->format[i], error);
    if (o->listen_count > 0)
        return code;
    code = listen_on(agent, DEFAULT_TCP, o->listen_format[0], error);
    if (code != EXIT_OK)
        return code;
    if ((mkdir(DEFAULT_FOLDER, SOCKET_FOLDER_MODE) != 0 && errno != EEXIST) ||
        access(DEFAULT_FOLDER, W_OK) != 0) {
        log_info("%s: %s: no Unix socket is opened (--listen unix:PATH names another place)",
                 DEFAULT_FOLDER, strerror(errno));
        return EXIT_OK;
    }
    return listen_on(agent, DEFAULT_UNIX, o->listen_format[0], error);
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
        code = sinks_open_files(&agent->options, &agent->identity, error);
    if (code == EXIT_OK)
        code = state_open(&agent->options, error);
    if (code == EXIT_OK && state_key(&agent->options, agent->key, error) != SONDE_OK)
        code = EXIT_INTERNAL;
    if (code == EXIT_OK)
        code = open_hints(agent, error);
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        code = open_watched(agent, &agent->watched[i], error);
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
