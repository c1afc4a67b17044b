/* What the opener does for sinks. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_PREPARE_H
#define SONDE_AGENT_SINKS_PREPARE_H

#include "agent/child.h"
#include "agent/options.h"

/* Reads certificates and keys, and tells what is wrong with them. 0, or an exit code with a reason.
 */
int sinks_prepare(struct options *o, struct sonde_error *error);

/* Opens the folders that the publisher writes to, and the sockets that it is asked at. */
int sinks_open_files(struct options *o, const struct identity *who, struct sonde_error *error);

/* Its descriptor is that of a folder that it writes to. */
bool sink_has_folder(const struct sink_option *s);

/* Frees what the sinks of options hold, of which nothing was opened. */
void sinks_release(struct options *o);

/* In a process that has nothing to do with sinks: their secrets go. */
void sinks_forget(struct options *o);

#endif
