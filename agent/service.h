/* What a service manager is told: the protocol of sd_notify(3), a datagram of lines to the socket
 * that $NOTIFY_SOCKET names. It is documented and stable; libsystemd would bring five libraries to
 * send it. Without the variable nothing is sent. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SERVICE_H
#define SONDE_AGENT_SERVICE_H

#include <stdbool.h>
#include <stdint.h>

enum { SERVICE_TEXT = 512 };

struct service {
    int fd;                    /* -1: nobody wants to know */
    bool ready;                /* it was told so */
    int64_t watchdog_ns;       /* between two signs of life that it waits for; 0: it does not */
    int64_t next_ns;           /* when it is shown the next one */
    char status[SERVICE_TEXT]; /* what it was told last */
};

/* Takes the variables out of the environment, so that no child speaks in the agent's name. */
void service_open(struct service *s);

/* All is open, or again after service_reloading(); who runs now. Once. */
void service_ready(struct service *s);
void service_reloading(struct service *s);
void service_stopping(struct service *s);
/* One line about how it is, told when it changes. */
void service_status(struct service *s, const char *status);
/* Where it is due, and all is well. */
void service_alive(struct service *s, int64_t now_ns);

#endif
