/* Tiny messages between the opener and its children, with a descriptor where one goes along. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CONTROL_H
#define SONDE_AGENT_CONTROL_H

#include "agent/listener.h"

enum control_type {
    CONTROL_STOP = 1,  /* finish; the descriptor, if any, is the file to save state in */
    CONTROL_INTERFACE, /* what is known of an interface has changed */
    CONTROL_CAPTURE,   /* the descriptor is a new capture of this worker's interface; without one
                          there is none to read from any more. Two more are the shunt's flows and
                          counters, as they are for as long as the agent runs */
    CONTROL_CATALOGUE, /* the descriptor is a new catalogue; without one the old is kept, and `text`
                          says why */
    CONTROL_SETTINGS,  /* `live` is in use from now on; where `text` is set the old ones are kept,
                          and it says why */
    CONTROL_SOURCE, /* an interface was added: the descriptors are its block and its two events */
    CONTROL_SOURCE_LEAVES, /* an interface is left: its worker has last things to tell */
    CONTROL_SOURCE_END,    /* it has ended */
    CONTROL_LISTEN,        /* the descriptor is a new listener */
    CONTROL_LISTEN_END,    /* this listener is of the past */
    CONTROL_DUMP,          /* the descriptor is the folder of captures of unknown flows */
    CONTROL_FILE,     /* the publisher asks for a file to write, by its number in `interface`; the
                            answer has its descriptor, or none where it cannot be had */
    CONTROL_FILE_END, /* it is whole; or `text` says why not */
    CONTROL_UPDATE,   /* the status is told and written now */
    CONTROL_RETRY,    /* sinks that wait are tried now */
    CONTROL_PRIVACY   /* the descriptor is what privacy_take() reads */
};

/* Files that the publisher writes every update. */
enum saved_file { SAVED_STATUS, SAVED_FLOWS, SAVED_COUNT };

enum { CONTROL_DESCRIPTORS = 3 };

struct control_message {
    uint32_t type; /* enum control_type */
    uint32_t interface;
    union {
        struct interface_facts facts; /* CONTROL_INTERFACE, CONTROL_SOURCE */
        struct live_options live;     /* CONTROL_SETTINGS */
        struct listener listener;     /* CONTROL_LISTEN, CONTROL_LISTEN_END */
    };
    char text[256]; /* CONTROL_CATALOGUE, CONTROL_SETTINGS: empty where nothing is wrong;
                       CONTROL_FILE_END the same; CONTROL_SOURCE: how it is captured from */
};

/* Two ends that keep messages apart and do not block; 0 or a negative code with a reason. */
int control_pair(int ends[2], struct sonde_error *error);

/* `fd` goes along unless it is negative; it stays open here. False when the other end is gone or
 * does not read. */
bool control_send(int end, const struct control_message *message, int fd);
/* The same with several. */
bool control_send_all(int end, const struct control_message *message, const int *fds,
                      unsigned count);

/* 1: a message, with its descriptors and -1 for those that are not there; 0: none now; -1: the
 * other end is gone. */
int control_receive(int end, struct control_message *message, int fds[CONTROL_DESCRIPTORS]);
/* Closes those that nobody took. */
void control_close(int fds[CONTROL_DESCRIPTORS]);

#endif
