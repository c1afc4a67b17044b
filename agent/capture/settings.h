/* How an interface is captured from, as the user wants it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CAPTURE_SETTINGS_H
#define SONDE_AGENT_CAPTURE_SETTINGS_H

#include <sonde.h>

#include <stdbool.h>
#include <stdint.h>

enum {
    SHARES_MOST = 16 /* workers of one interface */,
    CAPTURE_PATH_BYTES = 512,
    BLOCK_TEXT_BYTES = 1024,
    SHUNT_MOST = 1 << 20 /* flows of one worker that are counted in the kernel */
};

/* How fast a capture file is read. */
enum capture_pace { PACE_USUAL, PACE_FULL, PACE_RECORDED };
/* Above these: packets a second. */
enum { PACE_RATE_LEAST = 10, PACE_RATE_MOST = 100000000 };

struct capture_settings {
    const struct capture_family *family;
    uint32_t workers;
    uint32_t ring_bytes;      /* of each worker */
    int16_t cpu[SHARES_MOST]; /* that a worker stays on, and 1; 0: any */
    uint32_t pace;            /* enum capture_pace, or packets a second */
    uint32_t queue;       /* number of the packet filter's queue; each worker has the next one */
    uint32_t shunt_flows; /* that are counted in the kernel at the same time; 0: none */
    uint32_t copy_range;  /* bytes of a packet that are seen */
    bool stops_when_full; /* packets that find the queue full are lost, not let go */
    char path[CAPTURE_PATH_BYTES]; /* of a capture file */
    char block[BLOCK_TEXT_BYTES];  /* expression: packets of such flows go no further */
};

/* What holds where the user says nothing. */
extern const struct capture_settings capture_settings_default;

/* The family of that name, ours or netifyd's; NULL with a reason. */
const struct capture_family *capture_family_named(const char *name, struct sonde_error *error);

#endif
