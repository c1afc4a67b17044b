/* The configuration, read again by a running agent. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_RELOAD_H
#define SONDE_AGENT_RELOAD_H

#include "agent/agent.h"

/* Reads the options again as at the start, and takes over what can change while flows live; of the
 * rest a line in the log says that it has to wait. 0; or an exit code with a reason, and everything
 * is as it was. The children are told in both cases. */
int reload_options(struct agent *agent, struct sonde_error *error);

#endif
