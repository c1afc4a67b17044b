/* Connections that threads of a library make: the event loop hears of them, for they are the
 * agent's own. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_ENDS_H
#define SONDE_AGENT_SINKS_ENDS_H

#include <pthread.h>
#include <sys/socket.h>

#include "agent/own.h"

enum { ENDS_MOST = 32 /* at the same time; more are not told */ };

struct ends {
    pthread_mutex_t lock;
    struct end {
        int fd; /* -1: free */
        bool is_new, is_over;
        uint32_t number; /* in `own`; 0: not noted */
        struct sockaddr_storage here, there;
    } end[ENDS_MOST];
};

bool ends_init(struct ends *e);
/* By the thread that makes it, when it connects and before it is closed. */
void ends_begin(struct ends *e, int fd, const struct sockaddr *there);
void ends_end(struct ends *e, int fd);
/* By the loop. */
void ends_take(struct ends *e, struct own *own);

#endif
