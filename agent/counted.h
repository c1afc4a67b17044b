/* What connection tracking counts of flows whose packets do not all come here: flow tables and
 * network cards forward those of known connections on their own. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_COUNTED_H
#define SONDE_AGENT_COUNTED_H

#include <sonde.h>

struct counted;

/* `fd` is where the kernel's answers come, of which the opener asks for one every COUNTED_S
 * seconds; it is closed with the rest. Room for so many ends of connections. `domain` of the flows;
 * `header_bytes` are those of a frame before IP's. NULL with a reason. */
enum { COUNTED_S = 4 /* a flow that was closed is known for longer */ };
struct counted *counted_new(int fd, uint32_t size, uint64_t seed, uint16_t domain,
                            uint32_t header_bytes, struct sonde_error *error);
void counted_free(struct counted *c);

/* Reads what has come, a bounded part of it; what the answer says is added to flows a moment after
 * it is complete. */
void counted_read(struct counted *c, int64_t now_ns);
void counted_tick(struct counted *c, struct sonde_engine *engine, int64_t now_ns);

#endif
