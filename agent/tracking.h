/* Connection tracking in the publisher's loop, and flows that are told again because of it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_TRACKING_H
#define SONDE_AGENT_TRACKING_H

#include "agent/publisher.h"

/* Reads the sockets that the opener made, where there are some. False: no event loop. */
bool tracking_open(struct publisher *p);

/* The interfaces are other ones: only between several of them there are twins. */
void tracking_look(struct publisher *p);

/* Several times a second: tells flows again of which more is known now. */
void tracking_tick(struct publisher *p, int64_t now_ns);

#endif
