/* The opener's children: started with the descriptors that each of them needs. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CHILDREN_H
#define SONDE_AGENT_CHILDREN_H

#include "agent/agent.h"

/* What cannot be started is logged, and due again after a second. */
void children_start_worker(struct agent *agent, unsigned place);
void children_start_publisher(struct agent *agent);

#endif
