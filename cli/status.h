/* What `sonde status` is made of: the verb asks the agent, a module shows the answer. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_STATUS_H
#define SONDE_CLI_STATUS_H

#include <stdbool.h>
#include <stdio.h>

#include <sonde.h>

/* In sonde-status.so, which brings a reader of JSON. */
#define STATUS_SHOW_SYMBOL "status_show"

/* Prints the message agent_status, a line of JSON, for people, in 80 columns. 0 or a negative code
 * with a reason. */
typedef int status_show_function(const char *line, FILE *out, bool colours,
                                 struct sonde_error *error);

#endif
