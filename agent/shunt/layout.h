/* What the program in the kernel and the worker share: the maps' keys and values. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SHUNT_LAYOUT_H
#define SONDE_AGENT_SHUNT_LAYOUT_H

#include <linux/types.h>

/* A flow, as struct sonde_offload_key: by the end with the lower address, then port. Numbers are in
 * the machine's order, addresses as on the wire. */
struct shunt_key {
    __be32 address[2][4];
    __u16 port[2];
    __u16 vlan[2]; /* id + 1 */
    __u8 ip_version;
    __u8 ip_protocol;
    __u8 unused[2];
};

/* What one end of a flow has sent. A cache line of its own, for packets of the two directions come
 * in on different processors. */
struct shunt_sent {
    __u64 packets;
    __u64 bytes;
    __u64 last_ns; /* CLOCK_MONOTONIC */
    __u64 unused[5];
};

/* The place of an end's counters, of the flow with this number. */
static inline __u32 shunt_place(__u32 number, __u32 end)
{
    return number * 2 + end;
}

#endif
