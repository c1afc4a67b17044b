/* Flows whose packets something else counts. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_OFFLOAD_H
#define SONDE_OFFLOAD_H

#include <sonde.h>

#ifdef __cplusplus
extern "C" {
#endif

/* When inspection of a flow has ended the engine only counts its packets. What can do that before
 * they get here (a program in the kernel, the tables of a switch) may take such a flow over: from
 * then on the engine need not be given its packets, but for those that open or close a TCP
 * connection (SYN, FIN, RST) and for fragments. Counters, idle time and the end of the flow stay
 * right, since the engine asks for what was counted whenever that matters. */

/* A TCP or UDP flow that no tunnel carries. The end with the lower address (then port) is the
 * first. */
struct sonde_offload_key {
    uint8_t address[2][16]; /* IPv4 as ::ffff:a.b.c.d */
    uint16_t port[2];
    uint16_t vlan[2]; /* id + 1, the outer one first; 0: none */
    uint8_t ip_version;
    uint8_t ip_protocol;
    uint8_t unused[2]; /* zero: a key can be compared as bytes */
};

/* By the sender's place in the key; bytes are those of whole frames. */
struct sonde_offload_counts {
    uint64_t packets[2];
    uint64_t bytes[2];
    int64_t last_ns; /* monotonic time of the last packet; 0: there was none */
};

/* They are called while the engine works, and must not call it. */
struct sonde_offload {
    /* A flow that has come to a certain length. Returns the number that the others are called with;
     * 0: it is not taken, and may be offered again later. */
    uint32_t (*begin)(void *user, const struct sonde_offload_key *key);
    /* What was counted since the call before. */
    void (*read)(void *user, uint32_t number, struct sonde_offload_counts *counts);
    /* The same, and nothing is counted any more: the next packet of this kind belongs to another
     * flow. */
    void (*end)(void *user, uint32_t number, struct sonde_offload_counts *counts);
};

/* For flows that are not offered yet; `offload` and `user` stay the caller's and are needed until
 * the engine is freed. */
SONDE_API void sonde_engine_set_offload(struct sonde_engine *engine,
                                        const struct sonde_offload *offload, void *user);

/* ---- what is counted by something that is not told which flows --------------------------------
 */

/* The flow of this key in a domain, as it is counted so far; `began_ns`, monotonic, tells it from
 * another one of the same key. False: there is none. */
SONDE_API bool sonde_engine_counts(struct sonde_engine *engine, uint16_t domain,
                                   const struct sonde_offload_key *key,
                                   struct sonde_offload_counts *totals, int64_t *began_ns);
/* Adds packets that did not come here. False: there is no such flow. */
SONDE_API bool sonde_engine_credit(struct sonde_engine *engine, uint16_t domain,
                                   const struct sonde_offload_key *key,
                                   const struct sonde_offload_counts *more);

#ifdef __cplusplus
}
#endif

#endif
