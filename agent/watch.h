/* What is captured on: interfaces and the places of their workers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_WATCH_H
#define SONDE_AGENT_WATCH_H

#include "agent/agent.h"

/* A free place. */
extern const struct watched watched_none;

/* Places, of which those of one interface are next to each other. */
struct wanted_places {
    struct watched list[WORKERS_MOST];
    unsigned count;
};

/* The interfaces that these options ask for, or some that are picked: looked up and with their
 * filters compiled. One that is watched is captured from as it is, and need not be there at the
 * moment. watch_forget() is due for all places, also after an error. All functions that return int
 * return 0, or an exit code with a reason, where nothing else is said. */
int watch_wanted(struct agent *agent, const struct options *o, struct wanted_places *p,
                 struct sonde_error *error);

/* The same at the start: what is checked without privileges. */
int watch_prepare(struct agent *agent, struct sonde_error *error);

/* What is picked now, with those that are watched and may come back. Returns their number, 0 with
 * a reason. */
unsigned watch_picks(const struct agent *agent, struct interface_pick picked[INTERFACES_MOST],
                     struct sonde_error *error);
/* A place for one of them, neither looked up nor opened. */
void watch_pick(const struct agent *agent, const struct interface_pick *pick, struct watched *w);

/* The first place of the interface of that name; NULL: it is not watched. */
struct watched *watch_find(struct agent *agent, const char *name);

/* Looks at the interfaces of these places again. */
int watch_look(struct watched *list, unsigned count, struct sonde_error *error);

/* Which places are not free. */
void watch_taken(const struct agent *agent, bool taken[WORKERS_MOST]);
/* Takes so many of the others, next to each other. Returns the first one; -1: there are none. */
int watch_room(bool taken[WORKERS_MOST], unsigned workers);

/* Opens the capture of one place into `capture_fd`, or of all of them. */
int watch_open_capture(struct watched *w, const struct options *o, struct sonde_error *error);
int watch_open_captures(struct agent *agent, struct sonde_error *error);

void watch_close_capture(struct watched *w);

struct capture_plan watch_plan(struct watched *w);

/* The memory and events that a worker shares with the publisher, and what was saved for it; or
 * those of all places. */
int watch_open_place(const struct agent *agent, struct watched *w, struct sonde_error *error);
int watch_open(struct agent *agent, struct sonde_error *error);

/* Closes and frees all of a place: it is free then. */
void watch_forget(struct watched *w);

#endif
