/* First packets of flows that nobody knows yet: the worker's part. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_UNKNOWN_H
#define SONDE_AGENT_UNKNOWN_H

#include "agent/shared.h"

/* A record RECORD_UNKNOWN of the ring: this, then the packets, each behind its own head. */
struct unknown_head {
    uint8_t digest[20];
    uint16_t link; /* enum sonde_link */
    uint16_t count;
};

struct unknown_packet {
    int64_t wall_ns;
    uint32_t captured; /* bytes that follow, and so many more that the next head is aligned to 8 */
    uint32_t wire;
};

static inline uint32_t unknown_padded(uint32_t captured)
{
    return (captured + 7U) & ~7U;
}

/* NULL: the option is off, and nothing is kept. */
struct unknown;

struct unknown *unknown_new(struct sonde_error *error);
void unknown_free(struct unknown *u);

/* The engine has just taken this packet: keeps it while nobody knows its flow, `most` of a flow;
 * and hands over the flows that have ended without a verdict. */
void unknown_packet(struct unknown *u, struct sonde_engine *engine,
                    const struct sonde_packet *packet, unsigned most, struct ring *ring);
/* Of any event: a verdict frees what was kept. */
void unknown_event(struct unknown *u, const struct sonde_event *event, struct ring *ring);
/* Hands over what ended while no packet came. True when something was written. */
bool unknown_hand_over(struct unknown *u, struct ring *ring);

/* Flows that were pushed out by others or found the ring full, since the last call. */
uint64_t unknown_lost(struct unknown *u);

#endif
