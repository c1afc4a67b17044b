/* Ways to get frames from an interface: one file each, behind one table. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CAPTURE_H
#define SONDE_AGENT_CAPTURE_H

#include <linux/filter.h>

#include "agent/interfaces.h"
#include "agent/shared.h"

struct capture;

/* `input` and `domain` are left to the one who is called. */
typedef void capture_packet(void *user, struct sonde_packet *packet);

struct capture_family {
    const char *name;
    /* The opener's part: a descriptor that frames will come from, with the filter in place before
     * the first one; -1 with a reason. `filter` may have no instructions. */
    int (*open)(const struct interface_facts *facts, const struct sock_fprog *filter,
                struct sonde_error *error);
    /* Puts another filter in the place of the one of an open capture; between two packets. 0 or a
     * negative code with a reason. */
    int (*set_filter)(int fd, const struct interface_facts *facts, const struct sock_fprog *filter,
                      struct sonde_error *error);
    /* The worker's part: `fd` is its own from then on. `block` is where it keeps its place, so that
     * the next worker can go on. NULL with a reason. */
    struct capture *(*attach)(int fd, const struct interface_facts *facts,
                              struct worker_block *block, struct sonde_error *error);
    /* Hands over what has arrived, a bounded part of it. False when the interface is gone. */
    bool (*read)(struct capture *c, capture_packet *on_packet, void *user);
    /* Adds what was counted since the last call. */
    void (*count)(struct capture *c, struct capture_counters *counters);
    void (*close)(struct capture *c);
};

extern const struct capture_family tpacket_family;

/* The link type of frames from hardware of this kind (ARPHRD_…); -1: none that can be read.
 * `*without_header`: the link header is left out and frames begin with IP. */
int capture_link(uint16_t hardware, bool *without_header);

/* libpcap's number (DLT_…) of a link type. */
int capture_dlt(int link);

/* Compiles a filter as of tcpdump(8). `program` is the caller's, to be freed with
 * capture_filter_free(). */
int capture_filter(const char *text, const struct interface_facts *facts,
                   struct sock_fprog *program, struct sonde_error *error);
void capture_filter_free(struct sock_fprog *program);

#endif
