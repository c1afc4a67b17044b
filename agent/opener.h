/* The opener: opens what the others use, starts them, and keeps them running. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_OPENER_H
#define SONDE_AGENT_OPENER_H

#include "agent/agent.h"

/* setup.c: what can be checked without privileges: user, interfaces, filters, catalogue. 0 or an
 * exit code with a reason. */
int agent_prepare(struct agent *agent, struct sonde_error *error);

/* setup.c: the interfaces that these options ask for, looked up and with their filters compiled;
 * one that the agent watches need not be there at the moment. `count` says for how many places
 * agent_forget() is due, also after an error. 0 or an exit code with a reason. */
int agent_interfaces(const struct agent *agent, const struct options *o, struct watched *list,
                     unsigned *count, struct sonde_error *error);
/* setup.c: the names of the listeners that they ask for. */
unsigned agent_listeners(const struct options *o, const char *names[LISTEN_MOST]);

/* setup.c: shared memory, captures, listeners, state. */
int agent_open(struct agent *agent, struct sonde_error *error);

/* Opens the capture of one interface into `capture_fd`. */
int agent_open_capture(struct watched *w, struct sonde_error *error);

/* The memory that the worker shares with the publisher, and what was saved for it. */
int agent_open_watched(const struct agent *agent, struct watched *w, struct sonde_error *error);
/* Closes and frees all of a place: it is free then. */
void agent_forget(struct watched *w);

/* The folder of captures of unknown flows, made for the publisher's user; -1 with a reason. */
int agent_open_dump(const struct agent *agent, const char *path, struct sonde_error *error);

/* Closes listeners; sockets in the file system go away. */
void agent_close(struct agent *agent);

/* Runs until a signal; its result is the exit code. `log_fd`: what children write to their standard
 * error, or -1. */
int opener_run(struct agent *agent, int log_fd);

#endif
