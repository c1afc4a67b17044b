/* The shunt: packets of flows that are known are counted in the kernel and not delivered any more.
 * A program on the packet socket does so (shunt.bpf.c); which flows, says the worker. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SHUNT_H
#define SONDE_AGENT_SHUNT_H

#include <linux/filter.h>

#include <sonde_offload.h>

#include "agent/interfaces.h"

/* The part in the kernel, of one worker's place: it outlives worker and socket. Descriptors are -1
 * where there is none. */
struct shunt_kernel {
    int program_fd;
    int flows_fd;                     /* flows to the number of their counters */
    int counts_fd;                    /* counters by number, from 1 */
    int filters_fd;                   /* the user's filter */
    uint32_t room;                    /* flows */
    bool without_header, is_loopback; /* of the interface that it was made for */
};

#define SHUNT_NONE                                                                                 \
    {                                                                                              \
        -1, -1, -1, -1, 0, false, false                                                            \
    }

static inline bool shunt_is_open(const struct shunt_kernel *k)
{
    return k->program_fd >= 0;
}

/* ---- the opener's part: kernel.c, filter.c; none.c in builds that do without -------------------
 */

/* Loads program and maps, with room for so many flows. 0, or a negative code with a reason: then
 * packets are all delivered. */
int shunt_open(struct shunt_kernel *k, const struct interface_facts *facts, uint32_t room,
               struct sonde_error *error);
void shunt_close(struct shunt_kernel *k);

/* Makes it the filter of a socket, in the place of the one that is there, between two packets;
 * what it leaves goes on to `filter`, which may have no instructions. The socket keeps what it had
 * where that fails. */
int shunt_attach(const struct shunt_kernel *k, int socket, const struct interface_facts *facts,
                 const struct sock_fprog *filter, struct sonde_error *error);
/* Puts another filter behind it. */
int shunt_set_filter(const struct shunt_kernel *k, const struct sock_fprog *filter,
                     struct sonde_error *error);

/* A classic program as one that can stand behind the shunt; `*length` instructions that the caller
 * frees. NULL: it has instructions that are not known, or there is no memory. */
struct bpf_insn *shunt_translate(const struct sock_fprog *filter, uint32_t *length);

/* ---- the worker's part: counter.c -------------------------------------------------------------
 */

struct shunt;

/* What engines are given with their flows; `user` is a struct shunt. */
extern const struct sonde_offload shunt_offload;

/* Takes the maps over, without the flows of a worker before; the descriptors stay the caller's and
 * open. NULL with a reason. */
struct shunt *shunt_new(int flows_fd, int counts_fd, uint32_t room, struct sonde_error *error);
void shunt_free(struct shunt *s);

#endif
