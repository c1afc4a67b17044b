/* Datagrams. Sending one does not block, so there is nothing to wait for in the event loop. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/datagram.h"

#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "agent/sinks/sink.h"
#include "base/error.h"

void datagram_stop(struct datagram *d)
{
    if (d->fd >= 0)
        (void)close(d->fd);
    d->fd = -1;
}

static void fail(struct datagram *d, const char *reason)
{
    datagram_stop(d);
    d->on_down(d->user, reason);
}

static void on_found(uv_getaddrinfo_t *request, int status, struct addrinfo *found)
{
    struct datagram *d = request->data;
    int reason = EADDRNOTAVAIL;
    if (status < 0) {
        char text[160];
        (void)snprintf(text, sizeof text, "%.80s: %s", d->host, uv_strerror(status));
        fail(d, text);
        return;
    }
    for (const struct addrinfo *a = found; a != NULL && d->fd < 0; a = a->ai_next) {
        d->fd = socket(a->ai_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (d->fd >= 0 && connect(d->fd, a->ai_addr, a->ai_addrlen) == 0)
            break;
        reason = errno;
        datagram_stop(d);
    }
    uv_freeaddrinfo(found);
    if (d->fd < 0)
        fail(d, strerror(reason));
    else
        d->on_up(d->user);
}

void datagram_start(struct datagram *d)
{
    const struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_NUMERICSERV};
    d->lookup.data = d;
    int reason = uv_getaddrinfo(d->loop, &d->lookup, on_found, d->host, d->port, &hints);
    if (reason != 0)
        fail(d, uv_strerror(reason));
}

int datagram_send(struct datagram *d, struct slice bytes)
{
    if (send(d->fd, bytes.at, bytes.length, 0) >= 0)
        return 0;
    int reason = errno;
    if (reason == ENOBUFS || reason == EWOULDBLOCK)
        reason = EAGAIN;
    if (reason != EAGAIN && reason != EMSGSIZE)
        fail(d, strerror(reason));
    return reason;
}

int datagram_open(struct datagram *d, uv_loop_t *loop, const struct sink_option *option,
                  struct sonde_error *error)
{
    d->loop = loop;
    d->fd = -1;
    return sink_split_address(option->address, d->host, d->port)
               ? SONDE_OK
               : error_set(error, SONDE_EINVAL, "%s: it is no HOST:PORT", option->address);
}
