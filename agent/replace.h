/* Files that are written beside the old one and take its name once they are whole. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_REPLACE_H
#define SONDE_AGENT_REPLACE_H

#include "agent/options.h"

/* A file for writing that will become `path`; -1 with errno. */
int replace_begin(const char *path);

/* It was written, or not: it takes its name, or goes away and the old one stays. `lasting`: also
 * when the power fails. False where it did not become the new one. Closes `fd`. */
bool replace_end(const char *path, int fd, bool written, bool lasting);

#endif
