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

/* Something that the interfaces are looked at for is another one now. */
void changes_soon(struct changes *c);

/* A capture could not be opened: tries again in a while. */
void changes_retry(struct changes *c);

/* Tells the publisher and the worker of a place what is known of its interface. */
void changes_tell(struct agent *agent, unsigned place);

/* Puts places of one interface, which are opened, in use from this free one on. The list is empty
 * then. */
void changes_add(struct agent *agent, unsigned place, struct watched *list, unsigned workers);
/* Ends the worker of a place. */
void changes_leave(struct agent *agent, unsigned place);
/* It has ended: the publisher is told, and the place is free. */
void changes_left(struct agent *agent, unsigned place);
/* Kills those that have had their time. */
void changes_end_leaving(struct agent *agent);

#endif
