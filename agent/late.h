/* Events of flows of which more may be known in a moment: kept to be told once more. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_LATE_H
#define SONDE_AGENT_LATE_H

#include <sonde.h>

enum {
    LATE_MOST = 2048,        /* flows; the one that waits for longest makes room */
    LATE_EVENT_BYTES = 8192, /* of an event that is kept */
    LATE_WAIT_MS = 3000,     /* so long it is worth while to wait */
    LATE_SETTLE_MS = 750     /* after which what is known then is told */
};

/* What was known when a flow was told last. */
struct late_told {
    bool twin, conntrack;
};

struct late_event {
    struct sonde_event *event; /* NULL: the place is free */
    uint16_t source;
    struct late_told told;
    int64_t since_ns;
};

struct late {
    struct late_event place[LATE_MOST]; /* in the order of coming, from `oldest` on */
    unsigned oldest;
    unsigned count;
    uint64_t evicted; /* flows that were given up early */
    uint64_t told;    /* messages because something was known late */
};

/* Keeps a copy. Returns a number, or 0 where it is not kept: it is too large, or there is no memory
 * for it. */
uint32_t late_keep(struct late *l, const struct sonde_event *event, uint16_t source,
                   struct late_told told, int64_t now_ns);
/* The flow that was kept under this number was told again, or has ended. */
void late_forget(struct late *l, uint32_t number, const uint8_t digest[20]);
/* Another interface may have the source's number soon: its flows are waited for no more. */
void late_source_ended(struct late *l, uint16_t source);

void late_free(struct late *l);

/* Gives up those that have waited for too long, and calls for each of the others: true when it need
 * not wait any more. */
typedef bool late_look(void *user, struct late_event *event, bool is_settled);
void late_visit(struct late *l, int64_t now_ns, late_look *look, void *user);

#endif
