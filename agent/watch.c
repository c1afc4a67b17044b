/* Interfaces and the places of their workers. */
/* SPDX-License-Identifier: MIT */
#include "agent/watch.h"

#include <errno.h>
#include <net/if_arp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "agent/conntrack.h"
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

/* NULL: the interface was picked. */
static const struct interface_option *option_of(const struct options *o, const char *name)
{
    for (unsigned i = 0; i < o->interface_count; i++)
        if (strcmp(o->interface[i].facts.name, name) == 0)
            return &o->interface[i];
    return NULL;
}

static int compile(struct watched *w, const struct options *o, bool has_stations,
                   struct sonde_error *error)
{
    const struct interface_option *option = option_of(o, w->facts.name);
    const char *filter = option == NULL || option->filter[0] == '\0' ? NULL : option->filter;
    free(w->filter_text);
    w->filter_text = NULL;
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

/* What can be said before anything is opened. One that is watched may have gone away for a while.
 */
static int check_interface(struct watched *w, const struct options *o, bool is_watched,
                           struct sonde_error *error)
{
    const struct capture_plan plan = watch_plan(w);
    bool without_header;
    if (!is_watched && w->family->check != NULL && w->family->check(&plan, error) != SONDE_OK)
        return EXIT_INPUT;
    if (!is_watched && w->capture.block[0] != '\0' && !w->family->holds_traffic) {
        (void)error_set(error, SONDE_EINVAL,
                        "%s: block: packets are let through or not where they wait alone: with "
                        "capture_type = nfqueue, not %s",
                        w->facts.name, w->family->name);
        return EXIT_INPUT;
    }
    if (!is_watched && !w->facts.present) {
        char names[160];
        interfaces_list(names, sizeof names);
        (void)error_set(error, SONDE_ENOTFOUND,
                        "%s: there is no such interface: this machine has %s", w->facts.name,
                        names);
        return EXIT_INPUT;
    }
    if (capture_link(w->facts.hardware, &without_header) < 0 && !w->family->takes_devices &&
        w->facts.present) {
        (void)error_set(error, SONDE_ELINK,
                        "%s: interfaces of its kind (%u) are not supported: take another one",
                        w->facts.name, w->facts.hardware);
        return EXIT_INPUT;
    }
    return compile(w, o, !without_header, error);
}

/* ---- places ----------------------------------------------------------------------------------
 */

const struct watched watched_none = {.capture_fd = -1,
                                     .block_fd = -1,
                                     .ready_fd = -1,
                                     .wake_fd = -1,
                                     .answers_fd = -1,
                                     .cache_fd = -1,
                                     .save_fd = -1,
                                     .group = -1,
                                     .shunt = SHUNT_NONE,
                                     .worker = {.control = -1}};

static void add_networks(struct interface_facts *facts, const struct options *o)
{
    for (unsigned i = 0; i < o->lan_network_count && facts->network_count < NETWORKS_MOST; i++)
        facts->networks[facts->network_count++] = o->lan_network[i];
}

static void occupy(struct watched *w, const struct interface_facts *facts,
                   const struct capture_settings *capture, const struct options *o)
{
    char name[WORKER_NAME_BYTES];
    *w = watched_none;
    w->state = WATCHED_WELL;
    w->facts = *facts;
    w->capture = *capture;
    w->family = capture->family;
    w->facts.kind = (uint8_t)w->family->kind;
    w->facts.hardware = w->family->hardware;
    (void)snprintf(w->worker.name, sizeof w->worker.name, "worker %s",
                   interface_worker_name(facts, name));
    add_networks(&w->facts, o);
}

struct watched *watch_find(struct agent *agent, const char *name)
{
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct watched *w = &agent->watched[i];
        if (w->state == WATCHED_WELL && w->block_fd >= 0 && w->facts.part == 0 &&
            strcmp(w->facts.name, name) == 0)
            return w;
    }
    return NULL;
}

/* The number of the first worker is one by which others know the interface, so its place is not
 * free before all of them have ended. */
void watch_taken(const struct agent *agent, bool taken[WORKERS_MOST])
{
    for (unsigned i = 0; i < WORKERS_MOST; i++)
        taken[i] = i < agent->watched_count && agent->watched[i].state != WATCHED_NOT;
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].state != WATCHED_NOT)
            taken[watched_first(&agent->watched[i], i)] = true;
}

int watch_room(bool taken[WORKERS_MOST], unsigned workers)
{
    unsigned free_places = 0;
    for (unsigned i = 0; i < WORKERS_MOST; i++) {
        free_places = taken[i] ? 0 : free_places + 1;
        if (free_places < workers)
            continue;
        for (unsigned k = 0; k < workers; k++)
            taken[i - k] = true;
        return (int)(i + 1 - workers);
    }
    return -1;
}

void watch_forget(struct watched *w)
{
    int *const fds[] = {&w->block_fd,   &w->ready_fd, &w->wake_fd,
                        &w->answers_fd, &w->cache_fd, &w->save_fd};
    watch_close_capture(w);
    for (unsigned i = 0; i < sizeof fds / sizeof fds[0]; i++)
        if (*fds[i] >= 0)
            (void)close(*fds[i]);
    shunt_close(&w->shunt);
    capture_filter_free(&w->filter);
    free(w->filter_text);
    *w = watched_none;
}

int watch_look(struct watched *list, unsigned count, struct sonde_error *error)
{
    struct interface_facts *all[WORKERS_MOST];
    unsigned used = 0;
    for (unsigned i = 0; i < count; i++)
        if (list[i].state == WATCHED_WELL)
            all[used++] = &list[i].facts;
    return interfaces_look(all, used, error) == SONDE_OK ? EXIT_OK : EXIT_INTERNAL;
}

/* ---- what is wanted --------------------------------------------------------------------------
 */

/* An interface that is gone or down may come back; one that is there and that nothing speaks for
 * any more is left; where nothing speaks for any, all are kept. */
unsigned watch_picks(const struct agent *agent, struct interface_pick picked[INTERFACES_MOST],
                     struct sonde_error *error)
{
    unsigned found = interfaces_pick(picked, error), count = found;
    for (unsigned i = 0; i < agent->watched_count && count < INTERFACES_MOST; i++) {
        const struct watched *w = &agent->watched[i];
        bool kept = w->state == WATCHED_WELL && w->block_fd >= 0 && w->facts.part == 0 &&
                    (found == 0 || !interface_is_up(w->facts.name));
        for (unsigned k = 0; k < found && kept; k++)
            kept = strcmp(picked[k].name, w->facts.name) != 0;
        if (!kept)
            continue;
        picked[count] = (struct interface_pick){.role = w->facts.role, .why = "as before"};
        memcpy(picked[count++].name, w->facts.name, sizeof w->facts.name);
    }
    return count;
}

static struct interface_facts facts_of(const struct interface_pick *pick)
{
    struct interface_facts facts = {.role = pick->role};
    memcpy(facts.name, pick->name, sizeof facts.name);
    return facts;
}

void watch_pick(const struct agent *agent, const struct interface_pick *pick, struct watched *w)
{
    const struct interface_facts facts = facts_of(pick);
    occupy(w, &facts, &capture_settings_default, &agent->options);
}

/* The places of one interface's workers, one behind the other: as they are, where there are some.
 */
static int want(struct agent *agent, const struct options *o, const struct interface_facts *facts,
                const struct capture_settings *capture, struct wanted_places *p,
                struct sonde_error *error)
{
    const struct watched *known = watch_find(agent, facts->name);
    struct interface_facts one = *facts;
    if (known != NULL)
        capture = &known->capture;
    if (p->count + capture->workers > WORKERS_MOST) {
        (void)error_set(error, SONDE_EINVAL,
                        "%s: all interfaces together have more than %d workers", facts->name,
                        (int)WORKERS_MOST);
        return EXIT_USAGE;
    }
    for (one.part = 0; one.part < capture->workers; one.part++) {
        struct watched *w = &p->list[p->count++];
        occupy(w, &one, capture, o);
        if (known == NULL)
            continue;
        w->facts.kind = known->facts.kind;
        w->facts.hardware = known->facts.hardware; /* should it be away */
    }
    return EXIT_OK;
}

static int want_picked(struct agent *agent, const struct options *o, struct wanted_places *p,
                       struct sonde_error *error)
{
    struct interface_pick picked[INTERFACES_MOST];
    unsigned count = watch_picks(agent, picked, error);
    int code = count == 0 ? EXIT_INPUT : EXIT_OK;
    for (unsigned i = 0; i < count && code == EXIT_OK; i++) {
        const struct interface_facts facts = facts_of(&picked[i]);
        if (watch_find(agent, facts.name) == NULL)
            log_info("picked %s as %s: %s", facts.name, role_name(facts.role), picked[i].why);
        code = want(agent, o, &facts, &capture_settings_default, p, error);
    }
    return code;
}

/* No link has the name: it is the family's own to say what it means. */
static void take_device(struct watched *w)
{
    if (w->facts.present || !w->family->takes_devices)
        return;
    w->facts.kind = INTERFACE_DEVICE;
    w->facts.hardware = ARPHRD_ETHER;
    w->facts.present = w->facts.up = true;
}

int watch_wanted(struct agent *agent, const struct options *o, struct wanted_places *p,
                 struct sonde_error *error)
{
    int code = o->interface_count == 0 ? want_picked(agent, o, p, error) : EXIT_OK;
    for (unsigned i = 0; i < o->interface_count && code == EXIT_OK; i++)
        code = want(agent, o, &o->interface[i].facts, &o->interface[i].capture, p, error);
    if (code == EXIT_OK)
        code = watch_look(p->list, p->count, error);
    for (unsigned i = 0; i < p->count && code == EXIT_OK; i++)
        take_device(&p->list[i]);
    for (unsigned i = 0; i < p->count && code == EXIT_OK; i++) {
        struct watched *w = &p->list[i];
        code = check_interface(w, o, watch_find(agent, w->facts.name) != NULL, error);
    }
    return code;
}

int watch_prepare(struct agent *agent, struct sonde_error *error)
{
    struct wanted_places *wanted = calloc(1, sizeof *wanted);
    if (wanted == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for interfaces");
        return EXIT_INTERNAL;
    }
    int code = watch_wanted(agent, &agent->options, wanted, error);
    /* Places that were never used are as they are: zero, and no memory is taken for them. */
    for (unsigned i = 0; i < wanted->count; i++)
        agent->watched[i] = wanted->list[i];
    agent->watched_count = wanted->count;
    free(wanted);
    return code;
}

/* ---- opening ---------------------------------------------------------------------------------
 */

struct capture_plan watch_plan(struct watched *w)
{
    return (struct capture_plan){.facts = &w->facts,
                                 .settings = &w->capture,
                                 .filter = &w->filter,
                                 .filter_text = w->filter_text,
                                 .part = w->facts.part,
                                 .shunt = &w->shunt,
                                 .handle = &w->handle,
                                 .group = &(w - w->facts.part)->group};
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

/* Its flows are counted in the kernel once they are known, where that is possible. The part in the
 * kernel stays for as long as the place is taken. */
static void open_shunt(struct watched *w)
{
    static bool is_told;
    struct sonde_error error;
    if (w->capture.shunt_flows == 0 || !w->family->shunts || shunt_is_open(&w->shunt) ||
        shunt_open(&w->shunt, &w->facts, w->capture.shunt_flows, &error) == SONDE_OK || is_told)
        return;
    log_info("%s: flows are not counted in the kernel: %s", w->facts.name, error.text);
    is_told = true;
}

int watch_open_capture(struct watched *w, const struct options *o, struct sonde_error *error)
{
    watch_close_capture(w);
    int code = check_interface(w, o, false, error);
    if (code != EXIT_OK)
        return code;
    open_shunt(w);
    const struct capture_plan plan = watch_plan(w);
    w->capture_fd = w->family->open(&plan, error);
    if (w->capture_fd >= 0)
        return EXIT_OK;
    return error->code == SONDE_EIO && geteuid() != 0 ? EXIT_PRIVILEGE : EXIT_INPUT;
}

int watch_open_captures(struct agent *agent, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        code = watch_open_capture(&agent->watched[i], &agent->options, error);
    return code;
}

/* Flows are told without it too. */
static void open_answers(struct watched *w, const struct options *o)
{
    struct sonde_error error;
    if (!o->counts_conntrack || w->family->kind == INTERFACE_RECORDING)
        return;
    w->answers_fd = conntrack_ask(&error);
    if (w->answers_fd < 0)
        log_info("%s: connection tracking cannot be asked what it has counted: %s", w->facts.name,
                 error.text);
}

int watch_open_place(const struct agent *agent, struct watched *w, struct sonde_error *error)
{
    char name[STATE_NAME_BYTES], worker[WORKER_NAME_BYTES];
    (void)snprintf(name, sizeof name, "sonde-ring-%s", interface_worker_name(&w->facts, worker));
    w->block_fd = memory_make(name, sizeof(struct worker_block), error);
    w->ready_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    w->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (w->block_fd < 0)
        return EXIT_INTERNAL;
    if (w->ready_fd < 0 || w->wake_fd < 0) {
        (void)error_set(error, SONDE_ENOMEM, "no event descriptors: %s", strerror(errno));
        return EXIT_INTERNAL;
    }
    open_answers(w, &agent->options);
    w->cache_fd = state_read(&agent->options, state_flows_name(&w->facts, name));
    return EXIT_OK;
}

int watch_open(struct agent *agent, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < agent->watched_count && code == EXIT_OK; i++)
        code = watch_open_place(agent, &agent->watched[i], error);
    return code;
}
