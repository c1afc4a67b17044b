/* Tiny messages between the opener and its children, with a descriptor where one goes along. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CONTROL_H
#define SONDE_AGENT_CONTROL_H

#include "agent/interfaces.h"

enum control_type {
    CONTROL_STOP = 1,  /* finish; the descriptor, if any, is the file to save state in */
    CONTROL_INTERFACE, /* what is known of an interface has changed */
    CONTROL_CAPTURE,   /* the descriptor is a new capture of this worker's interface; without one
                          there is none to read from any more */
    CONTROL_CATALOGUE  /* the descriptor is a new catalogue; without one the old is kept, and `text`
                          says why */
};

struct control_message {
    uint32_t type; /* enum control_type */
    uint32_t interface;
    struct interface_facts facts; /* CONTROL_INTERFACE */
    char text[256];               /* CONTROL_CATALOGUE; empty: nothing is wrong */
};

/* Two ends that keep messages apart and do not block; 0 or a negative code with a reason. */
int control_pair(int ends[2], struct sonde_error *error);

/* `fd` goes along unless it is negative; it stays open here. False when the other end is gone or
 * does not read. */
bool control_send(int end, const struct control_message *message, int fd);

/* 1: a message, and `*fd` its descriptor or -1; 0: none now; -1: the other end is gone. */
int control_receive(int end, struct control_message *message, int *fd);

#endif
