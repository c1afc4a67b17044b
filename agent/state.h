/* What outlives the agent: the secret of the digests, the DNS hints, each interface's flow cache.
 * The opener opens these files; it does not read what stands in them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_STATE_H
#define SONDE_AGENT_STATE_H

#include "agent/options.h"

enum { STATE_NAME_BYTES = 64 };

/* The name of the file that a worker's flow cache is kept in; returns `name`. */
const char *state_flows_name(const struct interface_facts *facts, char name[STATE_NAME_BYTES]);

/* Makes the folder where it is missing. When it cannot be had, the default one is given up with a
 * line in the log (`keeps_nothing`), another one is an error. 0 or an exit code. */
int state_open(struct options *o, struct sonde_error *error);

/* Reads the secret, or makes one up and keeps it if there is a folder. */
int state_key(const struct options *o, uint8_t key[16], struct sonde_error *error);

/* A file of that name for reading; -1: there is none. */
int state_read(const struct options *o, const char *name);

/* A file that will take that name once it is whole; -1 with a line in the log. */
int state_begin(const struct options *o, const char *name);
/* The file was written, or not: it takes its name, or goes away and the old one stays. */
void state_end(const struct options *o, const char *name, int fd, bool written);

#endif
