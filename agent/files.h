/* The opener's side of files that the publisher writes again and again: it opens them and gives
 * them their names, so that the publisher needs no right to any folder. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_FILES_H
#define SONDE_AGENT_FILES_H

#include "agent/agent.h"
#include "agent/control.h"

struct files {
    int fd[SAVED_COUNT];                     /* that is being written; -1: none */
    char path[SAVED_COUNT][PATH_BYTES + 16]; /* what it will be; the configuration may change */
    bool failed[SAVED_COUNT];
};

void files_init(struct files *f);

/* What the publisher asks for, or says that it has done. */
void files_message(struct files *f, const struct agent *agent, const struct control_message *m);

/* The publisher has ended: what it has not finished goes away. */
void files_forget(struct files *f);

#endif
