/* The opener: opens what the others use, starts them, and keeps them running. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_OPENER_H
#define SONDE_AGENT_OPENER_H

#include "agent/agent.h"

/* setup.c: what can be checked without privileges: user, interfaces, filters, catalogue. 0 or an
 * exit code with a reason. */
int agent_prepare(struct agent *agent, struct sonde_error *error);

struct wanted_listener {
    const char *name; /* in the options */
    enum format format;
    const struct admission_option *admission; /* NULL: it asks for nothing */
};

/* setup.c: what --check tells of them: files that are wrong, and addresses that anybody may read
 * at. 0, or an exit code with a reason. */
int agent_check_listeners(const struct options *o, struct sonde_error *error);

/* setup.c: opens one. 0, or an exit code with a reason. */
int agent_open_listener(struct listener *l, const struct wanted_listener *wanted,
                        struct sonde_error *error);

/* setup.c: the listeners that these options ask for. */
unsigned agent_listeners(const struct options *o, struct wanted_listener wanted[LISTEN_MOST]);

/* setup.c: shared memory, captures, listeners, state. */
int agent_open(struct agent *agent, struct sonde_error *error);

/* The folder of captures of unknown flows, made for the publisher's user; -1 with a reason. */
int agent_open_dump(const struct agent *agent, const char *path, struct sonde_error *error);

/* Closes listeners; sockets in the file system go away. */
void agent_close(struct agent *agent);

/* From now on signals wait for opener_run(), which takes the descriptor that is returned (or -1):
 * somebody may be told before that all is ready. */
int opener_hold_signals(void);

/* Runs until a signal; its result is the exit code. `log_fd`: what children write to their standard
 * error, or -1. */
int opener_run(struct agent *agent, int signal_fd, int log_fd);

#endif
