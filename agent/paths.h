/* Variables in paths of the configuration. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PATHS_H
#define SONDE_AGENT_PATHS_H

#include "agent/options.h"

/* True where each ${…} in it is one that there is. */
bool path_variables_known(const char *text);

/* Puts the folders in the places of the variables, once all of the options are read: what a folder
 * is may be said behind the path that is in it. 0 or an exit code with a reason. */
int paths_expand(struct options *o, struct sonde_error *error);

#endif
