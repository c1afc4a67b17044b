/* A TCP connection that a sink makes, plain or through TLS. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_CONNECTION_H
#define SONDE_AGENT_SINKS_CONNECTION_H

#include <openssl/ssl.h>
#include <uv.h>

#include "agent/modules.h"
#include "agent/own.h"
#include "agent/sinks/option.h"
#include "base/slice.h"

struct connection {
    uv_loop_t *loop;
    const struct sink_option *option;
    struct own *own; /* where its socket is noted as the agent's own */
    void *user;
    void (*on_up)(void *user);
    void (*on_down)(void *user, const char *reason);  /* it is closed; once for each start */
    void (*on_sent)(void *user);                      /* what was sent is the kernel's */
    void (*on_input)(void *user, struct slice bytes); /* what came; NULL: it is of no interest */

    char host[SINK_TEXT_BYTES], port[8];
    SSL_CTX *context; /* NULL: plain */
    SSL *ssl;
    BIO *in, *out; /* of `ssl`: what came, and what is to be sent */
    bool up;
    struct socket_link *link; /* NULL: none */
    uint32_t own_number;      /* of its socket, in `own`; 0: none */
    struct lookup *lookup;    /* the running one; NULL: none */
    int64_t deadline_ns;      /* for getting up */
    uint64_t written;         /* bytes that were handed to the socket since the start */
};

/* Fills in what goes with the option's address and TLS files. 0, or a negative code with a reason.
 */
FOR_MODULES int connection_open(struct connection *c, uv_loop_t *loop,
                                const struct sink_option *option, struct sonde_error *error);
FOR_MODULES void connection_start(struct connection *c);
FOR_MODULES void connection_stop(struct connection *c);

/* Sends copies; on_down() may be called meanwhile. */
FOR_MODULES void connection_send(struct connection *c, const struct slice *parts, unsigned count);
/* Bytes, of those that were handed to the socket, that the other side has not acknowledged. */
uint64_t connection_unacknowledged(const struct connection *c);
FOR_MODULES void connection_tick(struct connection *c, int64_t now_ns);

#endif
