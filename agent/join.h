/* What the publisher knows of flows beside the workers' events: joined to each one that is told. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_JOIN_H
#define SONDE_AGENT_JOIN_H

#include "agent/conntrack.h"
#include "agent/late.h"
#include "agent/own.h"
#include "agent/twins.h"

enum { TWINS_MOST = 1 << 16 };

struct joins {
    struct own own;
    struct conntrack conntrack;
    bool has_conntrack;
    bool has_twins; /* more than one interface is captured on */
    struct twins twins;
    struct late late;
};

/* `flows`: that there are at the same time, of which TWINS_MOST are known at the most;
 * `conntrack_size`: entries, 0: connection tracking is not asked. False when memory cannot be had.
 */
bool joins_init(struct joins *j, uint32_t flows, uint32_t conntrack_size, uint64_t seed);

void joins_free(struct joins *j);

/* Where an event came from: a flow's twin is on another interface. */
struct join_source {
    uint16_t number;    /* of the worker */
    uint16_t interface; /* of the first worker of its interface */
};

/* Notes the flow and returns what is known of it. */
struct sonde_joined joins_event(struct joins *j, const struct sonde_event *event,
                                struct join_source source, int64_t now_ns);
/* What is known by now of a flow that was noted before. */
struct sonde_joined joins_of(const struct joins *j, const struct sonde_event *event,
                             uint16_t interface, int64_t now_ns);
/* True where nothing more can become known. */
bool joins_complete(const struct joins *j, const struct sonde_joined *joined);
/* The event was told with this: keeps it where more may become known. */
void joins_told(struct joins *j, const struct sonde_event *event, struct join_source source,
                const struct sonde_joined *joined, int64_t now_ns);

#endif
