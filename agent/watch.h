/* What is captured on: interfaces and the places of their workers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_WATCH_H
#define SONDE_AGENT_WATCH_H

#include "agent/agent.h"

/* Takes the interfaces that the user named, or picks some, and checks what can be checked without
 * privileges. All functions return 0, or an exit code with a reason. */
int watch_prepare(struct agent *agent, struct sonde_error *error);

/* Looks at all interfaces again. */
int watch_look(struct agent *agent, struct sonde_error *error);

/* Opens the capture of one place into `capture_fd`, or of all of them. */
int watch_open_capture(struct agent *agent, unsigned place, struct sonde_error *error);
int watch_open_captures(struct agent *agent, struct sonde_error *error);

void watch_close_capture(struct watched *w);

struct capture_plan watch_plan(struct agent *agent, unsigned place);

/* What a worker's flows are kept as. */
enum { WORKER_NAME = 24, STATE_NAME = 32 };
void watch_state_name(const struct watched *w, char name[STATE_NAME]);

/* Makes the shared memory and events of all places, the free ones too: the publisher, which is
 * started with them, then needs no others. */
int watch_open(struct agent *agent, struct sonde_error *error);

/* Takes a free place for an interface; -1: there is none. */
int watch_take(struct agent *agent, const struct interface_pick *pick);
void watch_free(struct watched *w);

#endif
