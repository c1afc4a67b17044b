/* The configuration file and what is beside it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CONFIG_H
#define SONDE_AGENT_CONFIG_H

#include "agent/options.h"

#define CONFIG_STANDARD "/etc/sonde/sonded.conf"

/* Reads `path`, then the *.conf files of the folder `path`.d by their names. NULL: the standard
 * file, which may be missing. Keys that are not known are warned of with the nearest that is; what
 * a key may not be is an error that names its line. 0, or an exit code with a reason. */
int config_read(struct options *o, const char *path, struct sonde_error *error);

/* A commented configuration with every key. */
void config_sample(FILE *out);

#endif
