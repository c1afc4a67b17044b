/* Established flows for clients that came later: the worker's part. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_FILL_H
#define SONDE_AGENT_FILL_H

#include "agent/shared.h"

/* One client's walk through the flow table. */
struct fill {
    uint32_t session; /* 0: none */
    uint32_t position;
    uint32_t sent;
    bool done;
};

struct fills {
    struct fill fill[OUTLETS_MOST];
    unsigned current; /* whose flows are being handed out */
    bool unknown;     /* flows without a protocol are told too */
};

void fills_init(struct fills *f, bool unknown);

/* Takes over new requests; true while there is one to go on with. */
bool fills_open(struct fills *f, struct worker_block *block);

/* Goes on with each of them, a bounded part: the client's credit and the ring's room decide. Events
 * come back through fills_event(). True when something was done. */
bool fills_run(struct fills *f, struct worker_block *block, struct ring *ring,
               struct sonde_engine *engine);
void fills_event(struct fills *f, struct ring *ring, const struct sonde_event *event);

#endif
