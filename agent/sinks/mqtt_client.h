/* A connection to an MQTT server: libmosquitto's protocol, in the event loop. Nothing here waits:
 * names are looked up beforehand, and the library gets addresses. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_MQTT_CLIENT_H
#define SONDE_AGENT_SINKS_MQTT_CLIENT_H

#include <mosquitto.h>
#include <openssl/ssl.h>
#include <uv.h>

#include "agent/own.h"
#include "agent/sinks/lookup.h"
#include "agent/sinks/option.h"
#include "base/slice.h"

/* What status messages say: MQTT_OFFLINE is the last will too. */
#define MQTT_ONLINE  "online"
#define MQTT_OFFLINE "offline"

struct mqtt_client {
    uv_loop_t *loop;
    const struct sink_option *option;
    struct own *own; /* where its socket is noted as the agent's own */
    void *user;
    void (*on_up)(void *user);                       /* the server lets it in */
    void (*on_down)(void *user, const char *reason); /* it is closed; once for each start */
    /* A message is the server's (QoS 1) or the kernel's (QoS 0); also within mqtt_client_publish().
     */
    void (*on_done)(void *user, int message);
    void (*on_ready)(void *user); /* more may be published */
    const char *id;               /* by which the server knows it */
    const char *status_topic;     /* where it leaves its will; empty: nowhere */

    char host[SINK_TEXT_BYTES], port[8];
    SSL_CTX *context; /* NULL: plain */
    struct lookup *lookup;
    struct mosquitto *library;  /* of one connection; NULL: none */
    struct socket_watch *watch; /* of its socket; NULL: none */
    uint32_t own_number;        /* of its socket, in `own`; 0: none */
    bool connected;             /* the socket is */
    bool accepted;              /* the server has said yes */
    bool up;                    /* and that was told */
    int64_t deadline_ns;        /* for getting up */
    char reason[160];           /* why it is of no use any more; empty: it is */
};

/* Fills in what goes with the option's address and TLS files. 0, or a negative code with a reason.
 */
int mqtt_client_open(struct mqtt_client *c, uv_loop_t *loop, const struct sink_option *option,
                     struct sonde_error *error);
void mqtt_client_start(struct mqtt_client *c);
/* At once, without a word: the server publishes the will. */
void mqtt_client_stop(struct mqtt_client *c);
void mqtt_client_tick(struct mqtt_client *c, int64_t now_ns);

enum mqtt_result {
    MQTT_TAKEN,   /* on_done() follows, or on_down() */
    MQTT_REFUSED, /* it cannot be published at all */
    MQTT_BROKEN   /* the connection is of no use any more: mqtt_client_settle() says so */
};

/* Hands over a copy, while it is up. Its number, for on_done(), is at `message` before that is
 * called. */
enum mqtt_result mqtt_client_publish(struct mqtt_client *c, const char *topic, struct slice payload,
                                     bool retain, int *message);
/* After some were published: on_down() may be called. `more`: on_ready() is to be called as soon as
 * others had their turn and the socket takes something. */
void mqtt_client_settle(struct mqtt_client *c, bool more);
/* Says good-bye, as far as that goes without waiting, so that the server does not publish the will.
 */
void mqtt_client_leave(struct mqtt_client *c);

#endif
