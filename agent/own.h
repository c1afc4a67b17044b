/* The agent's own connections: flows that carry what it tells. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_OWN_H
#define SONDE_AGENT_OWN_H

#include "agent/address.h"
#include "agent/modules.h"
#include "agent/tuples.h"

enum { OWN_MOST = 256 /* those that ended longest ago make room */ };

struct own {
    struct tuple_map map;
    struct ages ages;
};

bool own_init(struct own *o, uint64_t seed);
void own_free(struct own *o);
/* Notes a TCP connection by the addresses of its socket; 0: it is none that can be told. */
FOR_MODULES uint32_t own_begin(struct own *o, const struct sockaddr *here,
                               const struct sockaddr *there);
/* The same by the socket itself; 0 also where it is not connected. */
FOR_MODULES uint32_t own_begin_socket(struct own *o, int fd);
/* It was closed: its flow may be told for a while yet. */
FOR_MODULES void own_end(struct own *o, uint32_t connection);
bool own_has(const struct own *o, const struct tuple *tuple);

#endif
