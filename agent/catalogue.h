/* The catalogue of signatures: read and compiled once, sealed, and handed to all processes. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CATALOGUE_H
#define SONDE_AGENT_CATALOGUE_H

#include "agent/agent.h"

/* Looks for the catalogue and what is added to it on this machine. 0, or an exit code with a
 * reason; none at all is only a warning. */
int catalogue_prepare(struct agent *agent, struct sonde_error *error);

/* The same again, for a running agent: what is wrong leaves everything as it is. */
int catalogue_read_again(struct agent *agent, struct sonde_error *error);

/* A process's view of it. */
struct mapped_catalogue {
    struct sonde_catalogue *catalogue; /* NULL: there is none */
    struct slice bytes;
};
int catalogue_map(const struct agent *agent, int fd, struct mapped_catalogue *out,
                  struct sonde_error *error);
void catalogue_unmap(struct mapped_catalogue *c);

#endif
