/* A short list that is handed over under a lock. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/ends.h"

#include <netinet/in.h>
#include <string.h>

bool ends_init(struct ends *e)
{
    for (unsigned i = 0; i < ENDS_MOST; i++)
        e->end[i].fd = -1;
    return pthread_mutex_init(&e->lock, NULL) == 0;
}

void ends_begin(struct ends *e, int fd, const struct sockaddr *there)
{
    struct end new = {.fd = fd, .is_new = true};
    socklen_t size = sizeof new.here;
    if (getsockname(fd, (struct sockaddr *)&new.here, &size) != 0)
        return;
    memcpy(&new.there, there,
           there->sa_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6));
    (void)pthread_mutex_lock(&e->lock);
    for (unsigned i = 0; i < ENDS_MOST; i++) {
        if (e->end[i].fd >= 0)
            continue;
        e->end[i] = new;
        break;
    }
    (void)pthread_mutex_unlock(&e->lock);
}

void ends_end(struct ends *e, int fd)
{
    (void)pthread_mutex_lock(&e->lock);
    for (unsigned i = 0; i < ENDS_MOST; i++)
        if (e->end[i].fd == fd)
            e->end[i].is_over = true;
    (void)pthread_mutex_unlock(&e->lock);
}

void ends_take(struct ends *e, struct own *own)
{
    (void)pthread_mutex_lock(&e->lock);
    for (unsigned i = 0; i < ENDS_MOST; i++) {
        struct end *end = &e->end[i];
        if (end->fd >= 0 && end->is_new)
            end->number = own_begin(own, (const struct sockaddr *)&end->here,
                                    (const struct sockaddr *)&end->there);
        end->is_new = false;
        if (end->fd >= 0 && end->is_over) {
            own_end(own, end->number);
            end->fd = -1;
        }
    }
    (void)pthread_mutex_unlock(&e->lock);
}
