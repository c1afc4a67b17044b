/* Ways to get frames from an interface: one file each, behind one table. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CAPTURE_H
#define SONDE_AGENT_CAPTURE_H

#include <linux/filter.h>

#include "agent/capture/settings.h"
#include "agent/interfaces.h"
#include "agent/shared.h"
#include "agent/shunt/shunt.h"

struct capture;

/* `input` and `domain` are left to the one who is called. True: where the packet waits, it may go
 * on. */
typedef bool capture_packet(void *user, struct sonde_packet *packet);

/* What a capture is opened and attached with. */
struct capture_plan {
    const struct interface_facts *facts;
    const struct capture_settings *settings;
    const struct sock_fprog *filter;  /* may have no instructions */
    const char *filter_text;          /* what it was made of, or NULL */
    unsigned part;                    /* number of the worker among those of the interface */
    const struct shunt_kernel *shunt; /* NULL, or with a program where flows are shunted */
    void **handle;                    /* of families that have release(), beside the descriptor */
    int *group;                       /* what the workers of the interface share; -1 at first */
};

struct capture_family {
    const char *name;
    enum interface_kind kind;
    uint16_t hardware;  /* ARPHRD_… that stands for what has no link; else 0 */
    bool takes_devices; /* names that are no link's are devices of its own */
    bool
        holds_traffic; /* packets wait for the worker: where there is none they must not be taken */
    bool shunts;       /* its sockets can have the shunt as their filter */
    bool keeps_net_admin; /* its workers cannot do without that capability */
    /* What can be said of the settings before anything is opened; NULL: nothing. 0, or a negative
     * code with a reason. */
    int (*check)(const struct capture_plan *plan, struct sonde_error *error);
    /* The opener's part: a descriptor that frames will come from, with the filter in place before
     * the first one; -1 with a reason. */
    int (*open)(const struct capture_plan *plan, struct sonde_error *error);
    /* Puts another filter in the place of the one of an open capture; between two packets. 0 or a
     * negative code with a reason. NULL: only a capture that is opened anew takes another one. */
    int (*set_filter)(int fd, const struct capture_plan *plan, struct sonde_error *error);
    /* For what a descriptor does not hold all of: a worker then has the handle by being forked, and
     * another capture takes another worker. Closes handle and descriptor in the opener. NULL: the
     * descriptor is all. */
    void (*release)(void *handle);
    /* The worker's part: `fd` is its own from then on. `block` is where it keeps its place, so that
     * the next worker can go on. NULL with a reason. */
    struct capture *(*attach)(int fd, const struct capture_plan *plan, struct worker_block *block,
                              struct sonde_error *error);
    /* Hands over what has arrived, a bounded part of it. False when the interface is gone. */
    bool (*read)(struct capture *c, capture_packet *on_packet, void *user);
    /* For what does not wait at its descriptor: ms until there is something to read; negative:
     * never again. NULL: the descriptor tells. */
    int (*wait_ms)(const struct capture *c);
    /* Adds what was counted since the last call. */
    void (*count)(struct capture *c, struct capture_counters *counters);
    void (*close)(struct capture *c);
};

extern const struct capture_family tpacket_family, nfqueue_family, af_xdp_family;

/* The link type of frames from hardware of this kind (ARPHRD_…); -1: none that can be read.
 * `*without_header`: the link header is left out and frames begin with IP. */
int capture_link(uint16_t hardware, bool *without_header);

/* Compiles a filter as of tcpdump(8). `program` is the caller's, to be freed with
 * capture_filter_free(). */
int capture_filter(const char *text, const struct interface_facts *facts,
                   struct sock_fprog *program, struct sonde_error *error);
/* Whether a packet matches, where the kernel does not ask the filter. */
bool capture_wants(const struct sock_fprog *filter, const struct sonde_packet *packet);
void capture_filter_free(struct sock_fprog *program);

#endif
