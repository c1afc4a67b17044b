/* What the agent tells instead of what it saw: one disguise and one list of members for all that
 * leaves it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PRIVACY_H
#define SONDE_AGENT_PRIVACY_H

#include "agent/publisher.h"
#include "base/json_selection.h"

/* Members of flows that sums of flows have too: bits of those that are dropped. */
enum untold {
    UNTOLD_LOCAL_MAC = 1 << 0,
    UNTOLD_LOCAL_IP = 1 << 1,
    UNTOLD_OTHER_IP = 1 << 2,
    UNTOLD_IP_PROTOCOL = 1 << 3,
    UNTOLD_PROTOCOL = 1 << 4,   /* its number or its name */
    UNTOLD_APPLICATION = 1 << 5 /* the same */
};

struct privacy {
    struct privacy_options options;
    struct sonde_disguise *disguise; /* NULL: all is told as it is */
    struct json_selection dropped;
    const char *field[DROPPED_MOST];      /* the same as texts in `options`, and */
    const char *flow_field[DROPPED_MOST]; /* those of the object `flow`, as its members */
    unsigned fields, flow_fields;
    unsigned untold; /* bits of enum untold */
    struct buffer text;
};

/* 0 or a negative code with a reason; NULL in `*out` where nothing is asked for. */
int privacy_open(const struct privacy_options *options, const uint8_t key[16], struct privacy **out,
                 struct sonde_error *error);

/* Takes over what stands in `fd`, from the next message on; the descriptor stays the caller's. On
 * failure some messages would tell what they must not: nothing may be told any more. */
int privacy_take(struct publisher *p, int fd, struct sonde_error *error);

/* Those options as privacy_take() reads them: a descriptor; -1 with a reason. */
int privacy_seal(const struct privacy_options *options, struct sonde_error *error);

/* Sets what a writer needs; `alone`: of flows without a message around them. */
void privacy_of_writer(const struct privacy *y, bool alone, struct sonde_writer_settings *settings);

/* Interfaces have changed: the machine's own outer addresses are looked up. */
void privacy_look(struct publisher *p);

/* A whole message, an object: members that are not told are taken out. */
void privacy_message(struct privacy *y, struct buffer *text);

/* The event as it is told, until the next call; NULL without memory. */
static inline const struct sonde_event *privacy_event(const struct privacy *y,
                                                      const struct sonde_event *event)
{
    return y == NULL || y->disguise == NULL ? event : sonde_disguise_event(y->disguise, event);
}

static inline bool privacy_tells(const struct privacy *y, enum untold member)
{
    return y == NULL || (y->untold & member) == 0;
}

/* One of the network's stations, in place. */
static inline void privacy_station(const struct privacy *y, uint8_t address[16], uint8_t mac[6])
{
    if (y != NULL && y->disguise != NULL)
        sonde_disguise_end(y->disguise, true, address, mac);
}

#endif
