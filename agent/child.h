/* Child processes: forked with only the descriptors and privileges that they need. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CHILD_H
#define SONDE_AGENT_CHILD_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include <sonde.h>

#include "agent/sandbox.h"

/* What the workers and the publisher run as. */
struct identity {
    bool change; /* started as root: there is something to drop */
    uid_t uid;
    gid_t gid;
};

/* The user that is made for it when it is installed. */
#define OWN_USER "sonde"

/* `user` may be NULL: then OWN_USER where there is one, else nobody. 0, or an exit code with a
 * reason. */
int identity_find(struct identity *who, const char *user, struct sonde_error *error);

/* Of its capabilities the opener keeps what opening captures and sockets and looking after its
 * children takes; what it starts cannot get others. Cores as for children. 0, or a negative code
 * with a reason. */
int opener_drop_privileges(bool dumps_core, struct sonde_error *error);

struct control_message;

struct child {
    char name[32]; /* "publisher", "worker eth0" */
    pid_t pid;     /* 0: not running */
    int control;   /* the opener's end; -1: not running */
    int64_t started_ns;
    int64_t start_at_ns; /* when it is to be started (again); 0: not */
    unsigned failures;   /* in a row */
    uint32_t restarts;   /* since the beginning */
};

enum { CHILD_DESCRIPTORS = 288 };

/* How a child's life goes on after the fork. */
struct child_plan {
    int (*run)(void *user, int control); /* its result is the exit code */
    void *user;
    const struct identity *who;
    bool keeps_net_admin; /* CAP_NET_ADMIN is left to it */
    struct sandbox sandbox;
    bool dumps_core;
    int keep[CHILD_DESCRIPTORS]; /* descriptors beside the control socket and 0 to 2 */
    unsigned keep_count;
};

/* Forks. In the parent: 0, or a negative code with a reason. The child does not return. */
int child_start(struct child *child, const struct child_plan *plan, struct sonde_error *error);

/* Sends a message, if it runs. One that does not read is ended: the next one begins with what is
 * right. */
void child_tell(const struct child *child, const struct control_message *m, const int *fds,
                unsigned count);

/* The process has ended, and is not to be started again by itself. */
void child_forget(struct child *child);

/* The process has ended with this status of wait(2): sets when it is to be started again, after a
 * pause that grows from nothing to five seconds while it keeps failing. */
void child_ended(struct child *child, int status);

#endif
