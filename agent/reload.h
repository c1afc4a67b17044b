/* The configuration, read again by a running agent. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_RELOAD_H
#define SONDE_AGENT_RELOAD_H

#include "agent/agent.h"
#include "agent/control.h"

/* Reads the options again as at the start, and takes over what can change while flows live; of the
 * rest a line in the log says that it has to wait. 0; or an exit code with a reason, and everything
 * is as it was. The children are told in both cases. */
int reload_options(struct agent *agent, struct sonde_error *error);

/* The worker of a place that is left has ended: the publisher is told, and the place is free. */
void reload_left(struct agent *agent, unsigned place);

/* Sends a message to a child, if it runs. One that does not read is ended: the next one begins with
 * what is right. */
void reload_tell(const struct child *child, const struct control_message *m, const int *fds,
                 unsigned count);

#endif
