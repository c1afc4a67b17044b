/* What the opener sets up and its children inherit. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_AGENT_H
#define SONDE_AGENT_AGENT_H

#include "agent/capture/capture.h"
#include "agent/child.h"
#include "agent/listener.h"

enum watched_state {
    WATCHED_NOT,    /* a free place */
    WATCHED_WELL,   /* its worker runs, or is started again */
    WATCHED_LEAVING /* it is wanted no more: its worker tells the end of its flows */
};

/* One place for a worker: an interface and what captures there. Places of workers that share an
 * interface are next to each other. Descriptors are -1 where there is none. */
struct watched {
    enum watched_state state;
    struct interface_facts facts;
    const struct capture_family *family;
    struct capture_settings capture; /* until the place is free, whatever the options say */
    int group; /* what the workers of the interface share, at the place of the first one */
    struct sock_fprog filter;
    char *filter_text; /* what it was made of; NULL: nothing */
    int capture_fd;
    struct shunt_kernel shunt;
    void *handle;    /* of a capture that is more than its descriptor */
    bool is_renewed; /* its worker is to stop, and the next one has the new capture */
    int block_fd;    /* struct worker_block */
    int ready_fd;    /* eventfd: the worker wrote records */
    int wake_fd;     /* eventfd: the publisher wrote a request */
    int answers_fd;  /* what connection tracking has counted; -1: it is not asked */
    int cache_fd;    /* the saved flow cache, for the first worker only */
    int save_fd;     /* the file that the worker saves flows in before it ends */
    int64_t leave_by_ns;
    struct child worker;
};

struct lives;
struct crash_record;

struct agent {
    struct options options;
    int argc; /* the command line and the folder it was given in, to read the options again */
    char **argv;
    char folder[PATH_BYTES];
    char config_error[256]; /* why they were not taken when that was asked for last; or empty */
    struct identity identity;
    struct watched watched[WORKERS_MOST];
    unsigned watched_count; /* places behind it are free; before it some may be */
    struct listener listener[LISTEN_MOST];
    unsigned listener_count;
    struct child publisher;
    struct lives *lives;          /* signs of life of all of them */
    struct crash_record *crashes; /* by place */
    int conntrack_fd;             /* hears of connections; -1: not asked, or not possible */
    int conntrack_all_fd;         /* the answer with those that there are, for the next publisher */
    int hints_fd;                 /* struct sonde_hints, shared by all workers */
    int hints_saved_fd; /* what was saved of them, for the first publisher only; -1: nothing */
    int dump_fd;        /* the folder of captures of unknown flows; -1: it is not needed */
    int dump_parent_fd; /* the folder that it is in, or may be in one day; -1: there is none */
    int catalogue_fd;   /* compiled and sealed; -1: there is none */
    char catalogue_name[PATH_BYTES];
    char uuid[UUID_BYTES];
    uint8_t key[16];         /* secret of digests and tables; workers only */
    uint8_t privacy_key[16]; /* of pseudonyms; made of that one */
    int64_t started_ns;      /* monotonic */
};

/* How many workers there are. */
static inline unsigned agent_watching(const struct agent *agent)
{
    unsigned count = 0;
    for (unsigned i = 0; i < agent->watched_count; i++)
        count += agent->watched[i].state == WATCHED_WELL;
    return count;
}

/* The place of the first worker of an interface. */
static inline unsigned watched_first(const struct watched *w, unsigned place)
{
    return place - w->facts.part;
}

/* The lives of the children: their results are exit codes. `control` is their end of the socket to
 * the opener. */
struct worker_start {
    struct agent *agent; /* a copy of the opener's */
    unsigned interface;  /* its place */
};
int worker_run(void *worker_start, int control);
int publisher_run(void *agent, int control);

#endif
