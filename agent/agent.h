/* What the opener sets up and its children inherit. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_AGENT_H
#define SONDE_AGENT_AGENT_H

#include "agent/capture/capture.h"
#include "agent/child.h"
#include "agent/listener.h"

/* One interface with its worker. Descriptors are -1 where there is none. */
struct watched {
    struct interface_facts facts;
    const struct capture_family *family;
    struct sock_fprog filter;
    int capture_fd;
    int block_fd; /* struct worker_block */
    int ready_fd; /* eventfd: the worker wrote records */
    int wake_fd;  /* eventfd: the publisher wrote a request */
    int cache_fd; /* the saved flow cache, for the first worker only */
    struct child worker;
};

struct agent {
    struct options options;
    struct identity identity;
    struct watched watched[INTERFACES_MOST];
    unsigned watched_count;
    struct listener listener[LISTEN_MOST];
    unsigned listener_count;
    struct child publisher;
    int hints_fd;       /* struct sonde_hints, shared by all workers */
    int hints_saved_fd; /* what was saved of them, for the first publisher only; -1: nothing */
    int catalogue_fd;   /* compiled and sealed; -1: there is none */
    char catalogue_name[PATH_BYTES];
    uint8_t key[16];    /* secret of digests and tables; workers only */
    int64_t started_ns; /* monotonic */
};

/* The lives of the children: their results are exit codes. `control` is their end of the socket to
 * the opener. */
struct worker_start {
    struct agent *agent; /* a copy of the opener's */
    unsigned interface;
};
int worker_run(void *worker_start, int control);
int publisher_run(void *agent, int control);

#endif
