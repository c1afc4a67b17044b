/* What is opened before the children start. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/catalogue.h"
#include "agent/clock.h"
#include "agent/conntrack.h"
#include "agent/log.h"
#include "agent/opener.h"
#include "agent/state.h"
#include "agent/watch.h"
#include "base/error.h"

enum { SOCKET_FOLDER_MODE = 0755 };

#define DEFAULT_TCP    "tcp:127.0.0.1:7150"
#define DEFAULT_FOLDER "/run/sonde"
#define DEFAULT_UNIX   "unix:" DEFAULT_FOLDER "/sonded.sock"

int agent_prepare(struct agent *agent, struct sonde_error *error)
{
    agent->started_ns = clock_monotonic_ns();
    agent->hints_fd = agent->hints_saved_fd = -1;
    agent->conntrack_fd = agent->conntrack_all_fd = -1;
    agent->publisher = (struct child){.name = "publisher", .control = -1};
    int code = identity_find(&agent->identity, agent->options.user, error);
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

static int listen_on(struct agent *agent, const char *name, struct sonde_error *error)
{
    int code = listener_open(&agent->listener[agent->listener_count], name, error);
    if (code != EXIT_OK)
        return code;
    agent->listener_count++;
    return EXIT_OK;
}

static int open_listeners(struct agent *agent, struct sonde_error *error)
{
    const struct options *o = &agent->options;
    int code = EXIT_OK;
    for (unsigned i = 0; i < o->listen_count && code == EXIT_OK; i++)
        code = listen_on(agent, o->listen[i], error);
    if (o->listen_count > 0)
        return code;
    code = listen_on(agent, DEFAULT_TCP, error);
    if (code != EXIT_OK)
        return code;
    if ((mkdir(DEFAULT_FOLDER, SOCKET_FOLDER_MODE) != 0 && errno != EEXIST) ||
        access(DEFAULT_FOLDER, W_OK) != 0) {
        log_info("%s: %s: no Unix socket is opened (--listen unix:PATH names another place)",
                 DEFAULT_FOLDER, strerror(errno));
        return EXIT_OK;
    }
    return listen_on(agent, DEFAULT_UNIX, error);
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

int agent_open(struct agent *agent, struct sonde_error *error)
{
    /* Captures first: without the privilege nothing else matters. */
    int code = watch_open_captures(agent, error);
    if (code == EXIT_OK)
        code = open_listeners(agent, error);
    if (code == EXIT_OK)
        code = state_open(&agent->options, error);
    if (code == EXIT_OK && state_key(&agent->options, agent->key, error) != SONDE_OK)
        code = EXIT_INTERNAL;
    if (code == EXIT_OK)
        code = open_hints(agent, error);
    if (code == EXIT_OK)
        code = watch_open(agent, error);
    if (code == EXIT_OK)
        open_conntrack(agent);
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
