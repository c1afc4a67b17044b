/* What leads out of the agent: the queue of one client or sink, what it wants to have, what happens
 * when the queue is full, and the flows that were known before it came. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_OUTLET_H
#define SONDE_AGENT_OUTLET_H

#include "agent/modules.h"
#include "agent/options.h"
#include "agent/queue.h"

struct aggregate;
struct buffer;
struct interface_facts;
struct publisher;
struct source;
struct lines;

struct outlet {
    struct publisher *publisher;
    void (*ready)(struct outlet *o); /* something may be sent */
    unsigned place;                  /* among all outlets */
    enum format format;
    uint32_t types;                    /* bits of enum message_type that it wants */
    const struct sonde_filter *filter; /* of flows; NULL: all */
    struct sonde_writer *writer;       /* its own, where members are chosen; NULL: the format's */
    /* Writes a flow where lines are no JSON: appends it to `out`. NULL: they are. */
    void (*encode)(struct outlet *o, const struct sonde_event *event,
                   const struct interface_facts *interface, struct buffer *out);
    struct aggregate *aggregate; /* flows are added up; NULL: each is told */
    size_t limit;                /* bytes that may wait */
    bool wants_established;
    bool closed; /* nothing is queued any more */
    bool full;   /* until there is much room again nothing but flows is queued */
    /* Established flows go out first, live messages wait meanwhile. */
    struct queue first;
    struct queue live;
    size_t sending;      /* bytes that were taken and are not out yet */
    uint32_t session;    /* of the running fill; 0: none */
    uint64_t unfinished; /* bits of the workers that are not through */
    uint32_t received[WORKERS_MOST];
    uint64_t untold[CLASS_COUNT]; /* dropped and not told yet */
    int64_t dropped_ns;           /* when the last one was; 0: nothing was lost since the fill */
    uint64_t dropped[CLASS_COUNT];
    uint64_t messages; /* that went out */
    uint64_t bytes;
};

/* It is told live messages from now on. */
void outlet_open(struct outlet *o, struct publisher *p, unsigned place);
/* Says who the agent is, and asks for the established flows. False when memory cannot be had. */
bool outlet_greet(struct outlet *o);
/* What waits stays; the end of a connection. */
void outlet_pause(struct outlet *o);
void outlet_close(struct outlet *o);

/* What goes out next, with its reference; NULL: nothing now. */
FOR_MODULES struct line *outlet_take(struct outlet *o);
/* It is out. */
FOR_MODULES void outlet_sent(struct outlet *o, struct line *line);
/* It is not, and comes first the next time: the last one that was taken is given back first. */
FOR_MODULES bool outlet_give_back(struct outlet *o, struct line *line);

/* It cannot go out at all. */
FOR_MODULES void outlet_drop(struct outlet *o, struct line *line);

/* Several times a second. */
void outlet_tick(struct outlet *o, int64_t now_ns);

size_t outlet_waiting(const struct outlet *o);
/* More established flows may come, where there is room. */
void outlet_give_credit(struct outlet *o);

/* ---- all of them ------------------------------------------------------------------------------
 */

/* What is told of a flow, live: 0 where nobody wanted it. `event->type` is changed meanwhile. */
unsigned outlets_event(struct publisher *p, const struct source *s, struct sonde_event *event,
                       const struct sonde_joined *joined);
/* A message of the agent's own in each format; the references stay the caller's. */
void outlets_message(struct publisher *p, const struct lines *lines);
/* An established flow, or the end of them, for the outlet and session that the record names: of a
 * flow only where that one waits for it. */
bool outlet_wants_fill(const struct publisher *p, unsigned place, uint32_t session);
void outlet_fill(struct publisher *p, const struct ring_head *head, const struct source *s,
                 struct sonde_event *event, const struct sonde_joined *joined);
void outlet_fill_end(struct publisher *p, const struct ring_head *head, unsigned source);
/* This source will send no more established flows. */
void outlets_source_ended(struct publisher *p, unsigned source);
/* Events were lost before they reached any queue. */
void outlets_lost(struct publisher *p, const uint64_t dropped[CLASS_COUNT]);

#endif
