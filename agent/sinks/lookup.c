/* Names of servers: the resolver works in a thread of libuv's. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/lookup.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* It outlives lookup_end() until the loop is through with it; then `done` is NULL. */
struct lookup {
    uv_getaddrinfo_t request;
    bool running;
    lookup_done *done;
    void *user;
    struct addrinfo *found;
    const struct addrinfo *next; /* that is tried next */
    char host[80];               /* as much of it as is said */
};

static void on_found(uv_getaddrinfo_t *request, int status, struct addrinfo *found)
{
    struct lookup *l = request->data;
    char reason[160];
    l->running = false;
    l->found = found;
    l->next = found;
    if (l->done == NULL) {
        lookup_end(l);
        return;
    }
    (void)snprintf(reason, sizeof reason, "%s: %s", l->host, status < 0 ? uv_strerror(status) : "");
    l->done(l->user, status < 0 ? reason : NULL);
}

struct lookup *lookup_start(uv_loop_t *loop, const char *host, const char *port, lookup_done *done,
                            void *user, const char **reason)
{
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
    struct lookup *l = calloc(1, sizeof *l);
    if (l == NULL) {
        *reason = "no memory to look up a name";
        return NULL;
    }
    l->request.data = l;
    l->done = done;
    l->user = user;
    (void)snprintf(l->host, sizeof l->host, "%s", host);
    int code = uv_getaddrinfo(loop, &l->request, on_found, host, port, &hints);
    l->running = code == 0;
    if (l->running)
        return l;
    free(l);
    *reason = uv_strerror(code);
    return NULL;
}

const struct addrinfo *lookup_next(struct lookup *l)
{
    const struct addrinfo *next = l->next;
    if (next != NULL)
        l->next = next->ai_next;
    return next;
}

void lookup_end(struct lookup *l)
{
    if (l == NULL)
        return;
    if (l->running) {
        l->done = NULL;
        (void)uv_cancel((uv_req_t *)&l->request); /* it frees itself when the answer comes */
        return;
    }
    uv_freeaddrinfo(l->found);
    free(l);
}
