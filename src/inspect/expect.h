/* Flows that other flows announced: FTP data connections, media of SIP calls. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_EXPECT_H
#define SONDE_INSPECT_EXPECT_H

#include "packet/address.h"

struct expectations;

/* `entries` are kept at the most; the oldest of a full bucket goes first. */
struct expectations *expectations_new(uint32_t entries, uint64_t seed);
void expectations_free(struct expectations *e);

struct expectation {
    struct address address;
    uint16_t port;
    uint8_t ip_protocol;
    uint16_t protocol;  /* enum protocol */
    uint16_t dissector; /* that announced it */
    uint32_t announcer; /* caller's number for the flow that announced it */
    int64_t expires_ns;
};

void expectations_put(struct expectations *e, const struct expectation *what);

/* The expectation for this end of a flow; false when there is none. It stays until its time is up,
 * for the flow may come twice (RTP from both sides, retried connections). */
bool expectations_find(struct expectations *e, const struct address *address, uint16_t port,
                       uint8_t ip_protocol, int64_t now_ns, struct expectation *found);

uint64_t expectations_evicted(const struct expectations *e);

#endif
