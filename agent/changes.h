/* Interfaces that change while the agent runs. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CHANGES_H
#define SONDE_AGENT_CHANGES_H

#include "agent/agent.h"

struct changes {
    struct agent *agent;
    int watch_fd;       /* readable when something has changed */
    int64_t look_at_ns; /* when to look at the interfaces; 0: no need */
    int64_t looked_ns;  /* when that was done last, */
    int64_t took_ns;    /* and how long it took */
};

/* Reads what the kernel said, to look soon. */
void changes_note(struct changes *c);
/* Looks at the interfaces if it is time: captures are opened and given up, children told, and
 * interfaces that nobody named are picked anew. */
void changes_look(struct changes *c);

/* A capture could not be opened: tries again in a while. */
void changes_retry(struct changes *c);

/* Tells the publisher and the worker of a place what is known of its interface. */
void changes_tell(struct agent *agent, unsigned place);

/* The worker of a place that is left has ended: the place is free. */
void changes_left(struct agent *agent, unsigned place);

#endif
