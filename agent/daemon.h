/* In the background: leaving the terminal, the file with the process's number, the log's pipe. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_DAEMON_H
#define SONDE_AGENT_DAEMON_H

#include <stdbool.h>

#include <sonde.h>

/* Forks. The parent waits until the child is ready or has failed, and ends with its code. Returns
 * in the child: what daemon_ready() takes; negative with a reason. */
int daemon_begin(struct sonde_error *error);

/* From now on the log goes to the system's, and what children write to their standard error can be
 * read from the descriptor that is returned (not blocking); -1 with a line in the log. */
int daemon_log_to_system(void);

/* All is set up: the parent ends, the terminal is left, and the log goes to the system's as by
 * daemon_log_to_system(). */
int daemon_ready(int handle);

/* Hands whole lines that children wrote on to the log. */
void daemon_read_log(int fd);

/* Writes the number into the file and locks it. Returns its descriptor, to be kept; -1 with a
 * reason, as when another process has it locked. */
int pid_file_open(const char *path, struct sonde_error *error);

#endif
