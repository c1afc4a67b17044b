/* A conversation that goes straight to the dispatcher, for samples and fuzzers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_TALK_H
#define SONDE_TESTS_TALK_H

#include "inspect/dispatch.h"

enum { UNUSUAL_PORT_OF_TESTS = 40404, CLIENT_PORT_OF_TESTS = 50001, TIME_OF_TESTS_S = 1700000000 };

/* Starts zeroed but for the dispatcher. */
struct talk {
    struct dispatcher *dispatcher;
    struct flow flow;
    struct flow_detail detail;
    uint32_t sequence[2]; /* client, server */
    bool open;
};

struct talk_message {
    struct slice payload;
    uint8_t on; /* one ON_… bit */
    bool from_server;
    uint16_t server_port; /* 0: one that is nobody's usual port */
    uint16_t number;      /* ON_IP: protocol number; ON_ETHER: EtherType */
    uint8_t icmp_type;
    uint8_t icmp_code;
};

/* The next packet; the first one opens the flow. Returns DISPATCH_… bits; 0 once inspection has
 * ended. */
unsigned talk_packet(struct talk *t, const struct talk_message *message);

/* Makes the flow as the message's packet will find it, without inspecting anything. */
void talk_open(struct talk *t, const struct talk_message *message);

/* Ends the flow; the next packet begins another one. */
void talk_close(struct talk *t);

#endif
