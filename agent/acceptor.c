/* The publisher's side of the listeners. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/publisher.h"
#include "base/error.h"

struct acceptor {
    struct publisher *publisher;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_pipe_t pipe;
    } uv;
    enum format format;
    struct admission *admission;
    char name[PATH_BYTES];
};

static void on_closed(uv_handle_t *handle)
{
    struct acceptor *a = handle->data;
    admission_release(a->admission);
    free(a);
}

void acceptor_close(struct publisher *p, const char *name)
{
    for (unsigned i = 0; i < p->acceptor_count; i++) {
        if (strcmp(p->acceptor[i]->name, name) != 0)
            continue;
        uv_close(&p->acceptor[i]->uv.handle, on_closed);
        p->acceptor[i] = p->acceptor[--p->acceptor_count];
        return;
    }
}

/* One that the opener has paused goes away here too: as long as it is there, libuv tries again. */
static void on_connection(uv_stream_t *listener, int status)
{
    struct acceptor *a = listener->data;
    uv_os_fd_t fd;
    const struct entrance entrance = {listener, listener->type == UV_NAMED_PIPE, a->format,
                                      a->admission};
    if (status == 0)
        client_accept(a->publisher, &entrance);
    else if (uv_fileno(&a->uv.handle, &fd) == 0 && listener_is_open(fd))
        log_warning("a client could not be accepted: %s", uv_strerror(status));
    else
        acceptor_close(a->publisher, a->name);
}

int acceptor_open(struct publisher *p, const struct listener *l, int fd, int admission_fd,
                  struct sonde_error *error)
{
    struct acceptor *a = calloc(1, sizeof *a);
    acceptor_close(p, l->name);
    if (a == NULL || p->acceptor_count == LISTEN_MOST) {
        free(a);
        return error_set(error, SONDE_ENOMEM, "%s: no memory for a listener", l->name);
    }
    a->admission = admission_fd < 0 ? NULL : admission_read(admission_fd, error);
    if (admission_fd >= 0 && a->admission == NULL) { /* nobody comes in unseen */
        free(a);
        (void)close(fd);
        return error->code;
    }
    a->publisher = p;
    a->format = l->format;
    (void)snprintf(a->name, sizeof a->name, "%s", l->name);
    int reason =
        l->is_unix ? uv_pipe_init(&p->loop, &a->uv.pipe, 0) : uv_tcp_init(&p->loop, &a->uv.tcp);
    if (reason != 0) {
        admission_release(a->admission);
        free(a);
        return error_set(error, SONDE_EIO, "%s: %s", l->name, uv_strerror(reason));
    }
    a->uv.handle.data = a;
    reason = l->is_unix ? uv_pipe_open(&a->uv.pipe, fd) : uv_tcp_open(&a->uv.tcp, fd);
    if (reason == 0)
        reason = uv_listen(&a->uv.stream, LISTENER_BACKLOG, on_connection);
    if (reason != 0) {
        uv_close(&a->uv.handle, on_closed);
        return error_set(error, SONDE_EIO, "%s: %s", l->name, uv_strerror(reason));
    }
    p->acceptor[p->acceptor_count++] = a;
    return SONDE_OK;
}

void acceptors_close(struct publisher *p)
{
    while (p->acceptor_count > 0)
        uv_close(&p->acceptor[--p->acceptor_count]->uv.handle, on_closed);
}
