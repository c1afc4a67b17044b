/* The agent's log: one line a message, on the standard error or to the system's log. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_LOG_H
#define SONDE_AGENT_LOG_H

#include <stdbool.h>

#include <sonde.h>

#include "agent/modules.h"

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARNING, LOG_LEVEL_INFO, LOG_LEVEL_DEBUG };

/* What is less urgent than `level` is left out. Where the standard error is the journal's, lines
 * begin with their level as it reads it (sd-daemon(3)). */
void log_open(enum log_level level);
void log_set_level(enum log_level level);

/* In a child: who speaks ("publisher", "worker eth0"). Its lines go to the standard error, which
 * the opener reads where it hands them to the system. */
void log_as_child(const char *name);

/* From now on lines go to syslog(3), and those of children begin with their level. */
void log_to_system(void);

/* Hands on a line that a child wrote, as it is, with the level that it begins with. */
void log_pass_on(const char *line);

/* Writes one line. Repeats of one message (the same format) are held back after a few in ten
 * seconds, and counted. */
FOR_MODULES __attribute__((format(printf, 2, 3))) void log_line(enum log_level level,
                                                                const char *format, ...);

/* The same, never held back: for what the user has asked for, which has an end. */
__attribute__((format(printf, 1, 2))) void log_answer(const char *format, ...);

#define log_error(...)   log_line(LOG_LEVEL_ERROR, __VA_ARGS__)
#define log_warning(...) log_line(LOG_LEVEL_WARNING, __VA_ARGS__)
#define log_info(...)    log_line(LOG_LEVEL_INFO, __VA_ARGS__)
#define log_debug(...)   log_line(LOG_LEVEL_DEBUG, __VA_ARGS__)

/* The line of an error, with its place where it has one. */
void log_failure(const struct sonde_error *error);

#endif
