/* Names of servers, looked up beside the event loop. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_LOOKUP_H
#define SONDE_AGENT_SINKS_LOOKUP_H

#include <uv.h>

#include "agent/modules.h"

struct lookup;

/* The name was found, or `reason` says why not. It is not called from lookup_start(), and not after
 * lookup_end(). */
typedef void lookup_done(void *user, const char *reason);

/* NULL with a reason. */
FOR_MODULES struct lookup *lookup_start(uv_loop_t *loop, const char *host, const char *port,
                                        lookup_done *done, void *user, const char **reason);
/* The address that is to be tried next, for as long as the lookup is there; NULL: there are no
 * more.
 */
FOR_MODULES const struct addrinfo *lookup_next(struct lookup *l);
/* Nobody wants to know any more; NULL is none. */
FOR_MODULES void lookup_end(struct lookup *l);

#endif
