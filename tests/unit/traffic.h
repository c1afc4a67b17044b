/* Frames made by hand, given to an engine through its public interface, and what it told of them.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_TRAFFIC_H
#define SONDE_TESTS_TRAFFIC_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sonde_json.h>

#include "base/slice.h"
#include "packet/packet.h"

enum { MS = 1000000, SECOND_MS = 1000, TRAFFIC_BATCH = 64 };

/* One engine and all events it handed out, in order. Each event is held against the rules that hold
 * for all of them: valid bytes, valid JSON, `flow` first, one purge, nothing behind it. */
struct traffic {
    struct sonde_engine *engine;
    struct sonde_writer *writer;
    struct sonde_event **events; /* copies */
    size_t event_count;
    size_t event_room;
    bool keep_events;
    uint64_t purges[SONDE_END_EVICTED + 1];
    int64_t now_ns;
    int64_t ahead_ns; /* of the wall clock */
    bool quiet;       /* skip the checks of each event: for floods */
    size_t batch;     /* packets that are handed over together; 0: one by one */
    size_t queued;
    struct sonde_packet queue[TRAFFIC_BATCH];
};

/* Fills in the settings of these tests; change them, then begin. */
struct sonde_settings traffic_settings(void);
void traffic_begin(struct traffic *t, const struct sonde_settings *settings);
void traffic_end(struct traffic *t);

void traffic_wait(struct traffic *t, int64_t ms); /* packets come later */
void traffic_tick(struct traffic *t, int64_t ms); /* time passes without packets */

/* One end of a conversation: "192.168.1.10", 50001. */
struct end {
    const char *ip;
    uint16_t port;
};

struct conversation {
    struct end client;
    struct end server;
    uint32_t next[2]; /* sequence numbers */
};

/* Hands over what waits for the rest of its batch. */
void traffic_hand_over(struct traffic *t);

/* A whole raw packet. */
void traffic_raw(struct traffic *t, const uint8_t *bytes, size_t length);
/* A raw IPv4 or IPv6 packet from its transport header on. */
void traffic_ip(struct traffic *t, const char *source, const char *target, uint8_t protocol,
                struct slice content);
/* The same as bytes, for putting it into something; returns the length. */
size_t traffic_ip_bytes(const char *source, const char *target, uint8_t protocol,
                        struct slice content, uint8_t *out, size_t room);
void traffic_udp(struct traffic *t, struct end from, struct end to, struct slice payload);
size_t traffic_udp_bytes(struct end from, struct end to, struct slice payload, uint8_t *out);
void traffic_tcp(struct traffic *t, struct end from, struct end to, uint8_t flags,
                 uint32_t sequence, struct slice payload);

struct conversation conversation_of(struct end client, struct end server);
void conversation_open(struct traffic *t, struct conversation *c); /* SYN, SYN-ACK, ACK */
void conversation_say(struct traffic *t, struct conversation *c, bool from_server,
                      struct slice payload);
void conversation_close(struct traffic *t, struct conversation *c); /* FIN both ways */

/* A DNS response over UDP to `client`: `name` has the address, through `alias` where given. */
void traffic_resolve(struct traffic *t, const char *client, const char *name, const char *alias,
                     const char *address);

/* What was told. */
unsigned traffic_count(const struct traffic *t, unsigned type);
/* The n-th event of this type, from 0; fails the test where there is none. */
const struct sonde_event *traffic_event(const struct traffic *t, unsigned type, unsigned n);
const struct sonde_event *traffic_last(const struct traffic *t, unsigned type);
/* The last event of this type of the flow with this port on its server's side. */
const struct sonde_event *traffic_of_port(const struct traffic *t, unsigned type, uint16_t port);
void assert_text(const struct sonde_event *event, enum sonde_text text, const char *expected);
/* An extracted value "http.host" is this text. */
void assert_value(const struct sonde_event *event, const char *object, const char *key,
                  const char *expected);
/* There is none. */
void assert_no_value(const struct sonde_event *event, const char *object, const char *key);
void assert_protocol(const struct sonde_event *event, const char *tag);
/* The bit of this risk in an event. */
uint64_t traffic_risk(const char *tag);

/* A ClientHello of TLS 1.2 for www.example.com (RFC 8446, section 4.1.2). */
#define TRAFFIC_TLS_HELLO                                                                          \
    "\x16\x03\x01\x00\x51\x01\x00\x00\x4d\x03\x03\x00\x01\x02\x03\x04\x05\x06\x07\x08"             \
    "\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c"             \
    "\x1d\x1e\x1f\x00\x00\x04\x13\x01\xc0\x2f\x01\x00\x00\x20\x00\x00\x00\x14\x00\x12"             \
    "\x00\x00\x0f\x77\x77\x77\x2e\x65\x78\x61\x6d\x70\x6c\x65\x2e\x63\x6f\x6d\x00\x0a"             \
    "\x00\x04\x00\x02\x00\x1d"

#define TEXT(literal) SLICE_LITERAL(literal)

#endif
