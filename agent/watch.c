/* Interfaces and the places of their workers. */
/* SPDX-License-Identifier: MIT */
#include "agent/watch.h"

#include <errno.h>
#include <net/if_arp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/state.h"
#include "base/error.h"

/* ---- what is captured ------------------------------------------------------------------------
 */

/* The user's filter of an interface, without what nobody wants to see: NULL where all is captured.
 * The text is the caller's. */
static int make_filter(const char *filter, const struct options *o, bool has_stations, char **text,
                       struct sonde_error *error)
{
    const char *const unwanted[] = {o->ignored_networks, has_stations ? o->ignored_stations : ""};
    size_t size = (filter == NULL ? 0 : strlen(filter)) + sizeof o->ignored_networks * 2 + 64;
    *text = NULL;
    if (filter == NULL && unwanted[0][0] == '\0' && unwanted[1][0] == '\0')
        return EXIT_OK;
    *text = malloc(size);
    if (*text == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for a filter");
        return EXIT_INTERNAL;
    }
    size_t length = filter == NULL ? 0 : (size_t)snprintf(*text, size, "(%s)", filter);
    for (unsigned i = 0; i < sizeof unwanted / sizeof unwanted[0]; i++)
        if (unwanted[i][0] != '\0')
            length += (size_t)snprintf(*text + length, size - length, "%snot (%s)",
                                       length > 0 ? " and " : "", unwanted[i]);
    return EXIT_OK;
}

static int compile(struct watched *w, const struct options *o, bool has_stations,
                   struct sonde_error *error)
{
    const char *filter = w->option == NULL ? NULL : w->option->filter;
    free(w->filter_text);
    capture_filter_free(&w->filter);
    /* A mistake in the filter is told of the filter as it was written. */
    if (capture_filter(filter, &w->facts, &w->filter, error) != SONDE_OK)
        return EXIT_SYNTAX;
    capture_filter_free(&w->filter);
    int code = make_filter(filter, o, has_stations, &w->filter_text, error);
    if (code == EXIT_OK && capture_filter(w->filter_text, &w->facts, &w->filter, error) != SONDE_OK)
        code = EXIT_SYNTAX;
    return code;
}

static void add_networks(struct interface_facts *facts, const struct options *o)
{
    for (unsigned i = 0; i < o->lan_network_count && facts->network_count < NETWORKS_MOST; i++)
        facts->networks[facts->network_count++] = o->lan_network[i];
}

static int check_interface(struct agent *agent, unsigned place, struct sonde_error *error)
{
    struct watched *w = &agent->watched[place];
    const struct capture_plan plan = watch_plan(agent, place);
    if (w->family->check != NULL && w->family->check(&plan, error) != SONDE_OK)
        return EXIT_INPUT;
    bool without_header;
    if (!w->facts.present) {
        char names[160];
        interfaces_list(names, sizeof names);
        (void)error_set(error, SONDE_ENOTFOUND,
                        "%s: there is no such interface: this machine has %s", w->facts.name,
                        names);
        return EXIT_INPUT;
    }
    if (capture_link(w->facts.hardware, &without_header) < 0 && !w->family->takes_devices) {
        (void)error_set(error, SONDE_ELINK,
                        "%s: interfaces of its kind (%u) are not supported: take another one",
                        w->facts.name, w->facts.hardware);
        return EXIT_INPUT;
    }
    return compile(w, &agent->options, !without_header, error);
}

/* ---- places ----------------------------------------------------------------------------------
 */

/* "eth0" for the first worker, "eth0.1" for the next: what is kept of each has a name. */
static void name_worker(const struct watched *w, char name[WORKER_NAME])
{
    if (w->facts.part == 0)
        (void)snprintf(name, WORKER_NAME, "%s", w->facts.name);
    else
        (void)snprintf(name, WORKER_NAME, "%s.%u", w->facts.name, w->facts.part % SHARES_MOST);
}

void watch_state_name(const struct watched *w, char name[STATE_NAME])
{
    char worker[WORKER_NAME];
    name_worker(w, worker);
    (void)snprintf(name, STATE_NAME, "flows.%s", worker);
}

static void occupy(struct watched *w, const struct interface_facts *facts, const struct options *o)
{
    char name[WORKER_NAME];
    w->facts = *facts;
    w->group = -1;
    w->worker = (struct child){.control = -1};
    name_worker(w, name);
    (void)snprintf(w->worker.name, sizeof w->worker.name, "worker %s", name);
    add_networks(&w->facts, o);
}

/* The places of one interface's workers, one behind the other. */
static int occupy_all(struct agent *agent, const struct interface_option *option,
                      struct sonde_error *error)
{
    struct interface_facts facts = option->facts;
    if (agent->watched_count + option->capture.workers > WORKERS_MOST) {
        (void)error_set(error, SONDE_EINVAL,
                        "%s: all interfaces together have more than %d workers", facts.name,
                        (int)WORKERS_MOST);
        return EXIT_USAGE;
    }
    for (facts.part = 0; facts.part < option->capture.workers; facts.part++) {
        struct watched *w = &agent->watched[agent->watched_count++];
        occupy(w, &facts, &agent->options);
        w->option = option;
        w->capture = &option->capture;
        if (option->capture.family != NULL)
            w->family = option->capture.family;
        w->facts.kind = (uint8_t)w->family->kind;
        w->facts.hardware = w->family->hardware;
    }
    return EXIT_OK;
}

/* Counters of the interface that had the place before are not those of the next one. */
static void clear_status(const struct watched *w)
{
    struct sonde_error error;
    const struct worker_status none = {0};
    struct worker_block *block = memory_map(w->block_fd, sizeof *block, &error);
    if (block == NULL) {
        log_failure(&error);
        return;
    }
    status_write(block, &none);
    (void)munmap(block, sizeof *block);
}

static int read_state(struct agent *agent, struct watched *w)
{
    char name[STATE_NAME];
    watch_state_name(w, name);
    return state_read(&agent->options, name);
}

int watch_take(struct agent *agent, const struct interface_pick *pick)
{
    struct interface_facts facts = {.role = pick->role};
    memcpy(facts.name, pick->name, sizeof facts.name);
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct watched *w = &agent->watched[i];
        if (watched_is_used(w))
            continue;
        occupy(w, &facts, &agent->options);
        clear_status(w);
        w->cache_fd = read_state(agent, w);
        return (int)i;
    }
    return -1;
}

void watch_free(struct watched *w)
{
    capture_filter_free(&w->filter);
    free(w->filter_text);
    w->filter_text = NULL;
    if (w->cache_fd >= 0)
        (void)close(w->cache_fd);
    w->cache_fd = -1;
    w->is_leaving = false;
    w->worker = (struct child){.control = -1};
    w->facts = (struct interface_facts){0};
}

int watch_look(struct agent *agent, struct sonde_error *error)
{
    struct interface_facts *all[WORKERS_MOST];
    unsigned count = 0;
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (watched_is_used(&agent->watched[i]))
            all[count++] = &agent->watched[i].facts;
    return interfaces_look(all, count, error) == SONDE_OK ? EXIT_OK : EXIT_INTERNAL;
}

/* There are free places for interfaces that will be picked later. */
static int pick(struct agent *agent, struct sonde_error *error)
{
    struct interface_pick picked[INTERFACES_MOST];
    unsigned count = interfaces_pick(picked, error);
    if (count == 0)
        return EXIT_INPUT;
    agent->watched_count = INTERFACES_MOST;
    for (unsigned i = 0; i < count; i++) {
        struct interface_facts facts = {.role = picked[i].role};
        memcpy(facts.name, picked[i].name, sizeof facts.name);
        occupy(&agent->watched[i], &facts, &agent->options);
        log_info("capturing on %s as %s: %s", facts.name, role_name(facts.role), picked[i].why);
    }
    return EXIT_OK;
}

/* No link has the name: it is the family's own to say what it means. */
static void take_device(struct watched *w)
{
    if (!watched_is_used(w) || w->facts.present || !w->family->takes_devices)
        return;
    w->facts.kind = INTERFACE_DEVICE;
    w->facts.hardware = ARPHRD_ETHER;
    w->facts.present = w->facts.up = true;
}

int watch_prepare(struct agent *agent, struct sonde_error *error)
{
    const struct options *o = &agent->options;
    int code = EXIT_OK;
    for (unsigned i = 0; i < WORKERS_MOST; i++)
        agent->watched[i] = (struct watched){.family = &tpacket_family,
                                             .capture = &capture_settings_default,
                                             .capture_fd = -1,
                                             .block_fd = -1,
                                             .ready_fd = -1,
                                             .wake_fd = -1,
                                             .cache_fd = -1,
                                             .worker = {.control = -1}};
    if (o->interface_count == 0)
        code = pick(agent, error);
    for (unsigned i = 0; i < o->interface_count && code == EXIT_OK; i++)
        code = occupy_all(agent, &o->interface[i], error);
    if (code == EXIT_OK)
        code = watch_look(agent, error);
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        take_device(&agent->watched[i]);
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        if (watched_is_used(&agent->watched[i]))
            code = check_interface(agent, i, error);
    return code;
}

/* ---- opening ---------------------------------------------------------------------------------
 */

struct capture_plan watch_plan(struct agent *agent, unsigned place)
{
    struct watched *w = &agent->watched[place];
    return (struct capture_plan){.facts = &w->facts,
                                 .settings = w->capture,
                                 .filter = &w->filter,
                                 .filter_text = w->filter_text,
                                 .part = w->facts.part,
                                 .handle = &w->handle,
                                 .group = &agent->watched[watched_first(w, place)].group};
}

void watch_close_capture(struct watched *w)
{
    if (w->handle != NULL)
        w->family->release(w->handle);
    else if (w->capture_fd >= 0)
        (void)close(w->capture_fd);
    w->handle = NULL;
    w->capture_fd = -1;
}

int watch_open_capture(struct agent *agent, unsigned place, struct sonde_error *error)
{
    struct watched *w = &agent->watched[place];
    watch_close_capture(w);
    int code = check_interface(agent, place, error);
    if (code != EXIT_OK)
        return code;
    const struct capture_plan plan = watch_plan(agent, place);
    w->capture_fd = w->family->open(&plan, error);
    if (w->capture_fd >= 0)
        return EXIT_OK;
    return error->code == SONDE_EIO && geteuid() != 0 ? EXIT_PRIVILEGE : EXIT_INPUT;
}

int watch_open_captures(struct agent *agent, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        if (watched_is_used(&agent->watched[i]))
            code = watch_open_capture(agent, i, error);
    return code;
}

static int open_place(struct agent *agent, struct watched *w, struct sonde_error *error)
{
    char name[32];
    (void)snprintf(name, sizeof name, "sonde-ring-%u", (unsigned)(w - agent->watched));
    w->block_fd = memory_make(name, sizeof(struct worker_block), error);
    w->ready_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    w->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (w->block_fd < 0)
        return EXIT_INTERNAL;
    if (w->ready_fd < 0 || w->wake_fd < 0) {
        (void)error_set(error, SONDE_ENOMEM, "no event descriptors: %s", strerror(errno));
        return EXIT_INTERNAL;
    }
    if (watched_is_used(w))
        w->cache_fd = read_state(agent, w);
    return EXIT_OK;
}

int watch_open(struct agent *agent, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        code = open_place(agent, &agent->watched[i], error);
    return code;
}
