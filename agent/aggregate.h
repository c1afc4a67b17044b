/* What flows did in an interval, added up: one message for each station, application, protocol and
 * network at the other end, instead of several for each flow. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_AGGREGATE_H
#define SONDE_AGENT_AGGREGATE_H

#include "agent/publisher.h"

enum {
    AGGREGATE_ROWS = 16384, /* of an interval; what finds no place is added to one row for all */
    AGGREGATE_PREFIX4 = 24, /* bits of an address that make a network */
    AGGREGATE_PREFIX6 = 48
};

struct aggregate;

/* NULL when memory cannot be had. */
struct aggregate *aggregate_new(struct publisher *p, uint32_t interval_s);
void aggregate_free(struct aggregate *a);

/* Adds what an event tells since the one before it. */
void aggregate_event(struct aggregate *a, const struct source *s, const struct sonde_event *event);

/* Other things may be told of people from now on: what was added up keeps its sums, and no more is
 * known of whose they are. */
void aggregate_forget(struct aggregate *a);

/* The next message of the interval that is over, if it is; `at_once`: of what there is. NULL: none
 * now, or there is no memory. */
struct line *aggregate_next(struct aggregate *a, int64_t now_ns, bool at_once);

#endif
