/* What the opener sets up and its children inherit. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_AGENT_H
#define SONDE_AGENT_AGENT_H

#include "agent/capture/capture.h"
#include "agent/child.h"
#include "agent/listener.h"

/* One place for a worker: an interface and what captures there. Descriptors are -1 where there is
 * none. */
struct watched {
    struct interface_facts facts;          /* without a name: the place is free */
    const struct interface_option *option; /* NULL: the interface was picked */
    const struct capture_family *family;
    const struct capture_settings *capture;
    int group;       /* what the workers of the interface share, at the place of the first one */
    bool is_leaving; /* its worker is to stop, then the place is free */
    struct sock_fprog filter;
    char *filter_text; /* what it was made of; NULL: nothing */
    int capture_fd;
    void *handle;    /* of a capture that is more than its descriptor */
    bool is_renewed; /* its worker is to stop, and the next one has the new capture */
    int block_fd;    /* struct worker_block */
    int ready_fd;    /* eventfd: the worker wrote records */
    int wake_fd;     /* eventfd: the publisher wrote a request */
    int cache_fd;    /* the saved flow cache, for the first worker only */
    struct child worker;
};

struct agent {
    struct options options;
    struct identity identity;
    struct watched watched[WORKERS_MOST];
    unsigned watched_count; /* places, the free ones too */
    struct listener listener[LISTEN_MOST];
    unsigned listener_count;
    struct child publisher;
    int conntrack_fd;     /* hears of connections; -1: not asked, or not possible */
    int conntrack_all_fd; /* the answer with those that there are, for the next publisher */
    int hints_fd;         /* struct sonde_hints, shared by all workers */
    int hints_saved_fd;   /* what was saved of them, for the first publisher only; -1: nothing */
    int catalogue_fd;     /* compiled and sealed; -1: there is none */
    char catalogue_name[PATH_BYTES];
    uint8_t key[16];    /* secret of digests and tables; workers only */
    int64_t started_ns; /* monotonic */
};

static inline bool watched_is_used(const struct watched *w)
{
    return w->facts.name[0] != '\0';
}

/* The place of the first worker of an interface. */
static inline unsigned watched_first(const struct watched *w, unsigned place)
{
    return place - w->facts.part;
}

/* The lives of the children: their results are exit codes. `control` is their end of the socket to
 * the opener. */
struct worker_start {
    const struct agent *agent;
    unsigned interface; /* its place */
    unsigned workers;   /* that there are: they share what is bounded */
};
int worker_run(void *worker_start, int control);
int publisher_run(void *agent, int control);

#endif
