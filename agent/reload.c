/* The configuration, read again by a running agent. Everything that can fail is done first; then
 * what is new is put in use. */
/* SPDX-License-Identifier: MIT */
#include "agent/reload.h"

#include <string.h>
#include <unistd.h>

#include "agent/changes.h"
#include "agent/config.h"
#include "agent/control.h"
#include "agent/keys.h"
#include "agent/log.h"
#include "agent/opener.h"
#include "agent/paths.h"
#include "agent/privacy.h"
#include "agent/sinks/prepare.h"
#include "agent/values.h"
#include "agent/watch.h"
#include "base/error.h"

/* What the new options ask for. */
struct wanted {
    struct options options;
    struct wanted_places places;
    unsigned place[WORKERS_MOST]; /* where new ones will be */
    struct wanted_listener listener[LISTEN_MOST];
    unsigned listeners;
    int admission_fd[LISTEN_MOST]; /* of those of them that are open already; -1: none */
    struct listener opened[LISTEN_MOST];
    unsigned opened_count;
    int dump_fd;    /* -1: it was opened before, or is not needed */
    int privacy_fd; /* what is told of people; -1: as before */
    bool paused;    /* listeners that are to be closed made room for others */
};

static void tell_all(const struct agent *agent, const struct control_message *m)
{
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (agent->watched[i].state == WATCHED_WELL)
            child_tell(&agent->watched[i].worker, m, NULL, 0);
    child_tell(&agent->publisher, m, NULL, 0);
}

/* ---- what takes effect at the next start ------------------------------------------------------
 */

/* The bytes of what a key sets. */
static size_t size_of(const struct key *k)
{
    static const size_t sizes[] = {
        [KEY_NUMBER] = sizeof(uint32_t), [KEY_SIZE] = sizeof(uint32_t), [KEY_FLAG] = sizeof(bool),
        [KEY_KEEP] = sizeof(enum keep),  [KEY_PATH] = PATH_BYTES,       [KEY_WORD] = WORD_BYTES};
    return k->kind == KEY_TAKE ? 0 : sizes[k->kind];
}

static const char *text_of(const struct key *k, const struct options *o, char number[16])
{
    const void *place = (const char *)o + k->place;
    switch (k->kind) {
    case KEY_NUMBER:
    case KEY_SIZE:
        (void)snprintf(number, 16, "%u", *(const uint32_t *)place);
        return number;
    case KEY_FLAG:
        return *(const bool *)place ? "yes" : "no";
    case KEY_KEEP:
        return keep_names[*(const enum keep *)place];
    default:
        return *(const char *)place == '\0' ? "none" : place;
    }
}

static bool differs(const struct key *k, const struct options *a, const struct options *b)
{
    const char *x = (const char *)a + k->place, *y = (const char *)b + k->place;
    return k->kind == KEY_PATH || k->kind == KEY_WORD ? strcmp(x, y) != 0
                                                      : memcmp(x, y, size_of(k)) != 0;
}

/* Each place holds what its interface is captured from with, so only the telling is left. */
static void keep_captures(struct agent *agent, const struct options *new)
{
    const struct key *k;
    for (unsigned i = 0; i < new->interface_count; i++) {
        const struct interface_option *option = &new->interface[i];
        const struct watched *w = watch_find(agent, option->facts.name);
        for (unsigned n = 0; w != NULL && (k = key_at(n)) != NULL; n++)
            if (k->bytes > 0 && memcmp((const char *)&w->capture + k->place,
                                       (const char *)&option->capture + k->place, k->bytes) != 0)
                log_answer("[capture-interface-%s] %s: the change takes effect at the next start",
                           w->facts.name, k->name);
    }
}

static struct sink_option *find_sink(struct options *o, const char *name)
{
    for (unsigned i = 0; i < o->sink_count; i++)
        if (strcmp(o->sink[i].name, name) == 0)
            return &o->sink[i];
    return NULL;
}

/* Those that were opened at the start stay; what else was asked for is told. */
static void keep_sinks(struct agent *agent, struct options *new)
{
    struct options *now = &agent->options;
    for (unsigned i = 0; i < new->sink_count; i++) {
        const struct sink_option *s = find_sink(now, new->sink[i].name);
        if (s == NULL || s->written != new->sink[i].written)
            log_answer("[sink-%s]: %s takes effect at the next start", new->sink[i].name,
                       s == NULL ? "the new sink" : "the change");
    }
    for (unsigned i = 0; i < now->sink_count; i++)
        if (find_sink(new, now->sink[i].name) == NULL)
            log_answer("[sink-%s]: it stays until the next start", now->sink[i].name);
    sinks_release(new);
    memcpy(new->sink, now->sink, sizeof new->sink);
    new->sink_count = now->sink_count;
}

/* Keeps the values that are in use, and says so. */
static void keep_until_restart(struct agent *agent, struct options *new)
{
    const struct options *now = &agent->options;
    const struct key *k;
    for (unsigned n = 0; (k = key_at(n)) != NULL; n++) {
        char a[16], b[16];
        if (k->when != AT_START || key_is_of_sink(k) || !differs(k, now, new))
            continue;
        log_answer("[%s] %s: %s takes effect at the next start (now %s)", k->section, k->name,
                   text_of(k, new, a), text_of(k, now, b));
        memcpy((char *)new + k->place, (const char *)now + k->place, size_of(k));
    }
    keep_captures(agent, new);
    keep_sinks(agent, new);
    if (new->app_name != now->app_name)
        log_answer("[sonded] app_name_format: the change takes effect at the next start");
    new->app_name = now->app_name;
    new->state_is_default = now->state_is_default;
    new->keeps_nothing = now->keeps_nothing;
    new->keeps_status = now->keeps_status;
}

/* ---- looking and opening ----------------------------------------------------------------------
 */

static struct listener *find_listener(struct listener *list, unsigned count, const char *name)
{
    for (unsigned i = 0; i < count; i++)
        if (strcmp(list[i].name, name) == 0)
            return &list[i];
    return NULL;
}

static const struct wanted_listener *find_wanted_listener(const struct wanted *w, const char *name)
{
    for (unsigned i = 0; i < w->listeners; i++)
        if (strcmp(w->listener[i].name, name) == 0)
            return &w->listener[i];
    return NULL;
}

/* A relative path is one as seen from where the agent was started, which a daemon has left. */
static int read_options(struct agent *agent, struct options *o, struct sonde_error *error)
{
    if (agent->options.daemon && chdir(agent->folder) != 0) {
        (void)error_set(error, SONDE_EIO, "%s: the folder that it was started in is gone",
                        agent->folder);
        return EXIT_INPUT;
    }
    int code = options_read(o, agent->argc, agent->argv, error);
    if (agent->options.daemon && chdir("/") != 0)
        log_warning("the folder / cannot be entered");
    return code;
}

/* Another folder has to wait for the next start, and so have the paths that are in it. */
static int expand(const struct options *now, struct options *new, struct sonde_error *error)
{
    char state_dir[PATH_BYTES], volatile_dir[PATH_BYTES];
    memcpy(state_dir, new->state_dir, sizeof state_dir);
    memcpy(volatile_dir, new->volatile_dir, sizeof volatile_dir);
    memcpy(new->state_dir, now->state_dir, sizeof state_dir);
    memcpy(new->volatile_dir, now->volatile_dir, sizeof volatile_dir);
    int code = paths_expand(new, error);
    memcpy(new->state_dir, state_dir, sizeof state_dir);
    memcpy(new->volatile_dir, volatile_dir, sizeof volatile_dir);
    return code;
}

static bool is_new(struct agent *agent, const struct watched *wanted)
{
    return watch_find(agent, wanted->facts.name) == NULL;
}

static int open_interfaces(struct agent *agent, struct wanted *w, struct sonde_error *error)
{
    bool taken[WORKERS_MOST];
    int first = 0;
    watch_taken(agent, taken);
    for (unsigned i = 0; i < w->places.count; i++) {
        struct watched *new = &w->places.list[i];
        if (!is_new(agent, new))
            continue;
        if (new->facts.part == 0)
            first = watch_room(taken, new->capture.workers);
        if (first < 0) {
            (void)error_set(error, SONDE_EINVAL,
                            "%s: there is no place left for it until others are closed: ask again "
                            "in a moment",
                            new->facts.name);
            return EXIT_USAGE;
        }
        w->place[i] = (unsigned)first + new->facts.part;
        int code = watch_open_capture(new, &w->options, error);
        if (code == EXIT_OK)
            code = watch_open_place(agent, new, error);
        if (code != EXIT_OK)
            return code;
    }
    return EXIT_OK;
}

/* A new listener may want the port of one that is to be closed. */
static bool pause_others(struct agent *agent, struct wanted *w)
{
    if (w->paused)
        return false;
    for (unsigned i = 0; i < agent->listener_count; i++) {
        if (find_wanted_listener(w, agent->listener[i].name) == NULL &&
            !agent->listener[i].is_unix) {
            listener_pause(&agent->listener[i]);
            w->paused = true;
        }
    }
    return w->paused;
}

static int open_listeners(struct agent *agent, struct wanted *w, struct sonde_error *error)
{
    for (unsigned i = 0; i < w->listeners; i++) {
        struct listener *l = &w->opened[w->opened_count];
        const struct wanted_listener *wanted = &w->listener[i];
        const struct listener *now =
            find_listener(agent->listener, agent->listener_count, wanted->name);
        int code = EXIT_OK;
        if (now != NULL) {
            code = admission_prepare(wanted->admission, now->is_unix, &w->admission_fd[i], error);
        } else if (find_listener(w->opened, w->opened_count, wanted->name) == NULL) {
            code = agent_open_listener(l, wanted, error);
            if (code == EXIT_OUTPUT && !l->is_unix && pause_others(agent, w))
                code = agent_open_listener(l, wanted, error);
            w->opened_count += code == EXIT_OK;
        }
        if (code != EXIT_OK)
            return code;
    }
    return EXIT_OK;
}

static int prepare(struct agent *agent, struct wanted *w, struct sonde_error *error)
{
    int code = read_options(agent, &w->options, error);
    if (code == EXIT_OK)
        code = expand(&agent->options, &w->options, error);
    if (code == EXIT_OK)
        code = sinks_prepare(&w->options, error);
    if (code == EXIT_OK)
        code = agent_check_listeners(&w->options, error);
    if (code == EXIT_OK)
        code = watch_wanted(agent, &w->options, &w->places, error);
    if (code == EXIT_OK)
        code = open_interfaces(agent, w, error);
    if (code != EXIT_OK)
        return code;
    if (w->options.live.capture_unknown && agent->dump_fd < 0) {
        w->dump_fd = agent_open_dump(agent, agent->options.path_dump, error);
        if (w->dump_fd < 0)
            return EXIT_OUTPUT;
    }
    const struct privacy_options *privacy = &w->options.privacy;
    if (memcmp(privacy, &agent->options.privacy, sizeof *privacy) != 0) {
        w->privacy_fd = privacy_seal(privacy, error);
        if (w->privacy_fd < 0)
            return EXIT_INTERNAL;
    }
    w->listeners = agent_listeners(&w->options, w->listener);
    return open_listeners(agent, w, error);
}

static void tell_listener(const struct agent *agent, const struct listener *l)
{
    const struct control_message m = {.type = CONTROL_LISTEN, .listener = *l};
    const int fds[] = {l->fd, l->admission_fd};
    child_tell(&agent->publisher, &m, fds, l->admission_fd < 0 ? 1 : 2);
}

static void take_back(struct agent *agent, struct wanted *w)
{
    for (unsigned i = 0; i < LISTEN_MOST; i++)
        if (w->admission_fd[i] >= 0)
            (void)close(w->admission_fd[i]);
    if (w->dump_fd >= 0)
        (void)close(w->dump_fd);
    if (w->privacy_fd >= 0)
        (void)close(w->privacy_fd);
    for (unsigned i = 0; i < w->places.count; i++)
        watch_forget(&w->places.list[i]);
    for (unsigned i = 0; i < w->opened_count; i++)
        listener_close(&w->opened[i]);
    for (unsigned i = 0; w->paused && i < agent->listener_count; i++) {
        const struct listener *l = &agent->listener[i];
        if (find_wanted_listener(w, l->name) != NULL || l->is_unix)
            continue;
        listener_resume(l);
        tell_listener(agent, l);
    }
}

/* ---- putting in use ---------------------------------------------------------------------------
 */

static void change_filter(struct watched *now, struct watched *new)
{
    struct sonde_error error;
    size_t size = new->filter.len * sizeof *new->filter.filter;
    struct sock_fprog before = now->filter;
    char *text = now->filter_text;
    bool is_first = now->facts.part == 0;
    if (before.len == new->filter.len &&
        (size == 0 || memcmp(before.filter, new->filter.filter, size) == 0))
        return;
    if (now->family->set_filter == NULL) {
        if (is_first)
            log_answer("%s: another filter takes effect when it is opened anew, at the next start "
                       "at the latest",
                       now->facts.name);
        return;
    }
    now->filter = new->filter;
    now->filter_text = new->filter_text;
    new->filter = before; /* freed with the rest of its place */
    new->filter_text = text;
    const struct capture_plan plan = watch_plan(now);
    if (now->capture_fd >= 0 && now->family->set_filter(now->capture_fd, &plan, &error) != SONDE_OK)
        log_failure(&error);
    else if (is_first)
        log_answer("%s has another filter", now->facts.name);
}

static void change_interface(struct agent *agent, struct watched *now, struct watched *new)
{
    struct interface_facts before = now->facts;
    now->facts.role = new->facts.role;
    memcpy(now->facts.peer, new->facts.peer, sizeof now->facts.peer);
    now->facts.network_count = new->facts.network_count;
    memcpy(now->facts.networks, new->facts.networks, sizeof now->facts.networks);
    change_filter(now, new);
    if (memcmp(&before, &now->facts, sizeof before) != 0)
        changes_tell(agent, (unsigned)(now - agent->watched));
}

/* The place of the same worker; NULL: it is wanted no more. */
static struct watched *find_wanted(struct wanted *w, const struct watched *now)
{
    for (unsigned i = 0; i < w->places.count; i++) {
        struct watched *new = &w->places.list[i];
        if (new->facts.part == now->facts.part && strcmp(new->facts.name, now->facts.name) == 0)
            return new;
    }
    return NULL;
}

static void change_interfaces(struct agent *agent, struct wanted *w)
{
    for (unsigned i = 0; i < agent->watched_count; i++) {
        struct watched *now = &agent->watched[i], *new = find_wanted(w, now);
        if (now->state != WATCHED_WELL)
            continue;
        if (new == NULL)
            changes_leave(agent, i);
        else
            change_interface(agent, now, new);
    }
    for (unsigned i = 0; i < w->places.count; i++) {
        struct watched *new = &w->places.list[i];
        const struct interface_facts *facts = &agent->watched[w->place[i]].facts;
        unsigned workers = new->capture.workers;
        if (new->block_fd < 0)
            continue;
        changes_add(agent, w->place[i], new, workers);
        log_answer("capturing on %s as %s", facts->name, role_name(facts->role));
    }
}

/* Takes what the listener asks for from now on; true where that is something else. */
static bool change_admission(struct listener *l, const struct admission_option *wanted, int fd)
{
    struct sonde_error error;
    if (admission_permit(wanted, l, &error) != EXIT_OK)
        log_failure(&error);
    bool same = admission_equal(l->admission_fd, fd);
    int useless = same ? fd : l->admission_fd;
    l->admission_fd = same ? l->admission_fd : fd;
    if (useless >= 0)
        (void)close(useless);
    return !same;
}

/* Who is connected already goes on with what it got so far. */
static void change_listener(struct agent *agent, struct listener *l, struct wanted *w,
                            const struct wanted_listener *wanted)
{
    int *fd = &w->admission_fd[wanted - w->listener];
    bool other_format = l->format != wanted->format;
    bool other_admission = change_admission(l, wanted->admission, *fd);
    *fd = -1;
    l->format = wanted->format;
    if (!other_format && !other_admission)
        return;
    tell_listener(agent, l);
    if (other_format)
        log_answer("new clients on %s get the %s format", l->name, format_names[l->format]);
    if (other_admission)
        log_answer("%s asks new clients for other things", l->name);
}

static void change_listeners(struct agent *agent, struct wanted *w)
{
    struct control_message m = {.type = CONTROL_LISTEN_END};
    unsigned kept = 0;
    for (unsigned i = 0; i < agent->listener_count; i++) {
        struct listener l = agent->listener[i];
        const struct wanted_listener *wanted = find_wanted_listener(w, l.name);
        if (wanted != NULL) {
            change_listener(agent, &l, w, wanted);
            agent->listener[kept++] = l;
            continue;
        }
        m.listener = l;
        child_tell(&agent->publisher, &m, NULL, 0);
        listener_close(&l);
        log_answer("no longer listening on %s", m.listener.name);
    }
    agent->listener_count = kept;
    for (unsigned i = 0; i < w->opened_count; i++) {
        const struct listener *l = &w->opened[i];
        agent->listener[agent->listener_count++] = *l;
        tell_listener(agent, l);
        log_answer("listening on %s", l->name);
    }
}

/* Before all else, so that nothing that is new is told as it was before. */
static void change_privacy(struct agent *agent, struct wanted *w)
{
    const struct control_message m = {.type = CONTROL_PRIVACY};
    if (w->privacy_fd < 0)
        return;
    child_tell(&agent->publisher, &m, &w->privacy_fd, 1);
    (void)close(w->privacy_fd);
    log_answer("[privacy_filter] is another one: it holds for all that is told from now on");
}

/* ---- the whole --------------------------------------------------------------------------------
 */

int reload_options(struct agent *agent, struct sonde_error *error)
{
    static struct wanted wanted; /* too large for the stack */
    struct wanted *w = &wanted;
    struct control_message m = {.type = CONTROL_SETTINGS};
    memset(&w->options, 0, sizeof w->options);
    w->places.count = w->listeners = w->opened_count = 0;
    w->dump_fd = w->privacy_fd = -1;
    w->paused = false;
    for (unsigned i = 0; i < LISTEN_MOST; i++)
        w->admission_fd[i] = -1;
    int code = prepare(agent, w, error);
    if (code != EXIT_OK) {
        take_back(agent, w);
        sinks_release(&w->options);
        (void)snprintf(agent->config_error, sizeof agent->config_error, "%s", error->text);
        (void)snprintf(m.text, sizeof m.text, "%s", error->text);
        child_tell(&agent->publisher, &m, NULL, 0);
        return code;
    }
    keep_until_restart(agent, &w->options);
    agent->options = w->options;
    agent->config_error[0] = '\0';
    log_set_level((enum log_level)agent->options.live.log_level);
    m.live = agent->options.live;
    change_privacy(agent, w);
    if (w->dump_fd >= 0) {
        const struct control_message folder = {.type = CONTROL_DUMP};
        agent->dump_fd = w->dump_fd;
        child_tell(&agent->publisher, &folder, &agent->dump_fd, 1);
    }
    tell_all(agent, &m);
    change_interfaces(agent, w);
    change_listeners(agent, w);
    for (unsigned i = 0; i < w->places.count; i++)
        watch_forget(&w->places.list[i]);
    return EXIT_OK;
}
