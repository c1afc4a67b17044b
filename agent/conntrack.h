/* The kernel's connection tracking: which connections there are and how they are translated. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CONNTRACK_H
#define SONDE_AGENT_CONNTRACK_H

#include <sonde_json.h>

#include "agent/tuples.h"
#include "base/slice.h"

/* ---- the opener's part: sockets that the publisher reads, without privileges ----------------- */

/* Hears of connections that begin, change and end; `buffer_bytes` may wait there. -1 with a reason.
 */
int conntrack_open(uint32_t buffer_bytes, struct sonde_error *error);
/* Asks for all that there are now: the answer waits in the socket. -1 with a reason. */
int conntrack_ask(struct sonde_error *error);
/* The same once more at a socket whose last answer is read, or is not: then it is not asked. False
 * where it can never be. */
bool conntrack_ask_again(int fd);

/* ---- the table ------------------------------------------------------------------------------- */

struct conntrack_entry {
    struct sonde_conntrack told;
    int64_t ended_ns; /* monotonic; 0: it lives */
    bool is_nat;
};

struct conntrack {
    struct tuple_map map; /* two nodes an entry: its two directions */
    struct ages ages;
    struct conntrack_entry *entry;
    uint64_t evicted;  /* living ones that made room */
    uint64_t overruns; /* times that the kernel had to leave events out */
    uint64_t changes;  /* messages that said something */
};

/* The one that is oldest makes room for the next. False when memory cannot be had. */
bool conntrack_init(struct conntrack *c, uint32_t size, uint64_t seed);
void conntrack_free(struct conntrack *c);

/* Reads what has arrived at a socket, a bounded part of it. 1: there may be more; 0: not now; -1:
 * the answer is complete, or there will be none: `error` has a text then. */
int conntrack_read(struct conntrack *c, int fd, int64_t now_ns, struct sonde_error *error);
/* One message of the kernel's; for tests too. */
struct nlmsghdr;
/* What a message says of how much went by, where the kernel counts that. */
struct conntrack_count {
    uint8_t address[2][2][16]; /* by direction (original, reply), then source and target */
    uint16_t port[2][2];
    uint32_t id;
    uint8_t protocol;
    uint64_t packets[2]; /* by direction */
    uint64_t bytes[2];   /* from IP's header on */
};
/* False for what is no connection that is counted. */
bool conntrack_count_of(const struct nlmsghdr *message, struct conntrack_count *count);
void conntrack_take(struct conntrack *c, const struct nlmsghdr *message, int64_t now_ns);

/* The entry that a connection belongs to, whichever side of a translation it was seen on: one that
 * lives, else one that ended a short while ago. NULL: none. */
const struct conntrack_entry *conntrack_find(const struct conntrack *c, const struct tuple *tuple,
                                             int64_t now_ns);
/* The same connection on the other side of its translation. */
struct tuple conntrack_other(const struct conntrack *c, const struct conntrack_entry *entry,
                             const struct tuple *tuple);

#endif
