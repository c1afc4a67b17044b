/* Datagrams that a sink sends to one address. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_DATAGRAM_H
#define SONDE_AGENT_SINKS_DATAGRAM_H

#include <uv.h>

#include "agent/sinks/option.h"
#include "base/slice.h"

struct datagram {
    uv_loop_t *loop;
    void *user;
    void (*on_up)(void *user);
    void (*on_down)(void *user, const char *reason); /* once for each start */
    char host[SINK_TEXT_BYTES], port[8];
    uv_getaddrinfo_t lookup;
    int fd; /* -1: none */
};

/* 0, or a negative code with a reason. */
int datagram_open(struct datagram *d, uv_loop_t *loop, const struct sink_option *option,
                  struct sonde_error *error);
/* Looks the name up; the socket is then the kernel's to send from. */
void datagram_start(struct datagram *d);
void datagram_stop(struct datagram *d);
/* 0, or an errno: EAGAIN where it is to be tried again later, EMSGSIZE where it is too long; any
 * other one also tells on_down(). */
int datagram_send(struct datagram *d, struct slice bytes);

#endif
