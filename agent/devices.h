/* Stations on the LAN side and the addresses that they use. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_DEVICES_H
#define SONDE_AGENT_DEVICES_H

#include <sonde.h>

#include "base/json.h"

struct privacy;

enum {
    DEVICES_MOST = 1024, /* the one that was quiet for longest makes room */
    DEVICE_ADDRESSES_MOST = 8,
    DEVICE_AGE_S = 3600
};

struct devices;

/* NULL when memory cannot be had. */
struct devices *devices_new(void);

/* Notes the local side of a flow that was seen on the LAN side. */
void devices_see(struct devices *d, const struct sonde_flow *flow, int64_t now_ns);

/* Writes the member `devices` {mac: [address, …]}: what was seen within the last hour. */
void devices_write(const struct devices *d, const struct privacy *privacy, struct json *j,
                   int64_t now_ns);

#endif
