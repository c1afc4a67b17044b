/* Sockets that clients connect to. The opener opens them, the publisher accepts on them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_LISTENER_H
#define SONDE_AGENT_LISTENER_H

#include "agent/options.h"

/* Who finds so many before them waits a second until the kernel asks again. */
enum { LISTENER_BACKLOG = 1024 };

struct listener {
    int fd;
    bool is_unix;
    enum format format;
    int admission_fd;      /* what it asks for, as admission_prepare() has it; -1: nothing */
    char name[PATH_BYTES]; /* as the user wrote it */
    const char *option;    /* what the user wrote it with */
};

/* Opens "tcp:HOST:PORT" or "unix:PATH"; `option` is what names another. A Unix socket that nobody
 * listens on any more is replaced. 0, or an exit code with a reason. */
int listener_open(struct listener *l, const char *name, const char *option,
                  struct sonde_error *error);

/* Closes it; a Unix socket's file goes away. */
void listener_close(struct listener *l);

/* A TCP listener makes room for another one on its port, in all processes that have it; and takes
 * the port again, for processes that are given it anew. */
void listener_pause(const struct listener *l);
void listener_resume(const struct listener *l);
/* False while it is paused. */
bool listener_is_open(int fd);

#endif
