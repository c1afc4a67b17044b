/* sonded: the agent. It captures, finds out what each flow is, and tells on sockets. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "agent/config.h"
#include "agent/daemon.h"
#include "agent/heap.h"
#include "agent/log.h"
#include "agent/opener.h"
#include "agent/paths.h"
#include "agent/state.h"
#include "agent/uuid.h"

static int fail(const struct sonde_error *error, int code)
{
    log_failure(error);
    return code;
}

/* Of an interface's workers the first one. */
static bool stands_for_interface(const struct watched *w)
{
    return w->state == WATCHED_WELL && w->facts.part == 0;
}

/* What --check says where all is right. */
static int approve(const struct agent *agent)
{
    (void)printf("sonded: the options are right:");
    for (unsigned i = 0; i < agent->watched_count; i++)
        if (stands_for_interface(&agent->watched[i]))
            (void)printf("%s %s as %s", i > 0 ? "," : "", agent->watched[i].facts.name,
                         role_name(agent->watched[i].facts.role));
    (void)printf("; signatures: %s\n", agent->catalogue_fd < 0 ? "none" : agent->catalogue_name);
    return fflush(stdout) == 0 ? EXIT_OK : EXIT_OUTPUT;
}

static int provision(struct options *o)
{
    struct sonde_error error;
    char uuid[UUID_BYTES];
    int code = state_open(o, &error);
    if (code != EXIT_OK)
        return fail(&error, code);
    if (uuid_find(o, uuid, &error) != SONDE_OK)
        return fail(&error, EXIT_OUTPUT);
    (void)printf("%s\n", uuid);
    return fflush(stdout) == 0 ? EXIT_OK : EXIT_OUTPUT;
}

static void introduce(const struct agent *agent)
{
    for (unsigned i = 0; i < agent->listener_count; i++)
        log_info("listening on %s", agent->listener[i].name);
    for (unsigned i = 0; i < agent->watched_count && agent->options.interface_count > 0; i++)
        if (stands_for_interface(&agent->watched[i]))
            log_info("capturing on %s as %s", agent->watched[i].facts.name,
                     role_name(agent->watched[i].facts.role));
}

static int run(struct agent *agent)
{
    struct sonde_error error;
    int ready = -1, log_fd = -1;
    if (agent->options.daemon) {
        ready = daemon_begin(&error);
        if (ready < 0)
            return fail(&error, EXIT_INTERNAL);
    }
    int code = agent_open(agent, &error);
    if (code != EXIT_OK)
        return fail(&error, code);
    const char *pid_file = agent->options.pid_file;
    int pid_fd = pid_file[0] == '\0' ? -1 : pid_file_open(pid_file, &error);
    if (pid_file[0] != '\0' && pid_fd < 0) {
        agent_close(agent);
        return fail(&error, EXIT_OUTPUT);
    }
    int signal_fd = opener_hold_signals();
    introduce(agent);
    if (agent->options.daemon)
        log_fd = daemon_ready(ready);
    else if (agent->options.log_to_system)
        log_fd = daemon_log_to_system();
    code = opener_drop_privileges(agent->options.dumps_core, &error) == SONDE_OK
               ? opener_run(agent, signal_fd, log_fd)
               : fail(&error, EXIT_PRIVILEGE);
    agent_close(agent);
    if (pid_fd >= 0)
        (void)unlink(pid_file);
    return code;
}

int main(int argc, char **argv)
{
    static struct agent agent;
    struct sonde_error error;
    heap_keep_small();
    agent.argc = argc;
    agent.argv = argv;
    if (getcwd(agent.folder, sizeof agent.folder) == NULL)
        (void)snprintf(agent.folder, sizeof agent.folder, "/");
    int code = options_read(&agent.options, argc, argv, &error);
    if (code != EXIT_OK)
        return fail(&error, code);
    code = paths_expand(&agent.options, &error);
    if (code != EXIT_OK)
        return fail(&error, code);
    log_open((enum log_level)agent.options.live.log_level);
    if (agent.options.mode == MODE_VERSION) {
        (void)printf("sonded %s\n", sonde_version());
        return EXIT_OK;
    }
    if (agent.options.mode == MODE_HELP) {
        options_help(stdout);
        return EXIT_OK;
    }
    if (agent.options.mode == MODE_SAMPLE) {
        config_sample(stdout);
        return fflush(stdout) == 0 ? EXIT_OK : EXIT_OUTPUT;
    }
    if (agent.options.mode == MODE_PROVISION)
        return provision(&agent.options);
    code = agent_prepare(&agent, &error);
    if (code != EXIT_OK)
        return fail(&error, code);
    return agent.options.mode == MODE_CHECK ? approve(&agent) : run(&agent);
}
