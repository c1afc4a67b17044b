/* What the publisher knows of flows beside the workers' events: joined to each one that is told. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_JOIN_H
#define SONDE_AGENT_JOIN_H

#include "agent/own.h"

struct joins {
    struct own own;
};

/* False when memory cannot be had. */
bool joins_init(struct joins *j, uint64_t seed);

/* What is known of the event's flow. */
struct sonde_joined joins_of(const struct joins *j, const struct sonde_event *event);

#endif
