/* The publisher's inside, shared by its files. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PUBLISHER_H
#define SONDE_AGENT_PUBLISHER_H

#include <uv.h>

#include "agent/catalogue.h"
#include "agent/devices.h"
#include "agent/join.h"
#include "agent/queue.h"
#include "base/buffer.h"

struct publisher;
struct client;

/* One worker as the publisher sees it. */
struct source {
    struct publisher *publisher;
    unsigned number; /* of the interface */
    struct interface_facts facts;
    struct worker_block *block;
    struct ring ring;
    struct worker_status status;      /* the last whole one */
    uint64_t told_drops[CLASS_COUNT]; /* drops of the ring that the clients were told */
    int ready_fd;
    int wake_fd;
    uv_poll_t ready;
};

static inline bool source_is_used(const struct source *s)
{
    return s->facts.name[0] != '\0';
}

/* The worker that stands for the interface: the first of those that share it. */
static inline uint16_t source_interface(const struct source *s)
{
    return (uint16_t)(s->number - s->facts.part);
}

struct publisher {
    const struct agent *agent;
    uv_loop_t loop;
    int control_fd;
    uv_poll_t control;
    uv_timer_t tick;
    struct source source[WORKERS_MOST];
    unsigned source_count;
    struct {
        struct publisher *publisher;
        union {
            uv_handle_t handle;
            uv_stream_t stream;
            uv_tcp_t tcp;
            uv_pipe_t pipe;
        } uv;
    } listener[LISTEN_MOST];
    struct client *client[CLIENTS_MOST];
    unsigned clients;
    struct devices *devices;
    struct joins joins;
    int conntrack_fd, conntrack_all_fd; /* -1: there is none */
    uv_poll_t conntrack_changes, conntrack_answer;
    struct sonde_writer *writer;
    struct mapped_catalogue catalogue;
    char catalogue_version[17]; /* empty without a catalogue */
    char catalogue_error[256];  /* why the last reload was refused; empty: it was not */
    struct line *definitions;
    struct buffer text;                                   /* the message that is being written */
    uint64_t record[RING_RECORD_MOST / sizeof(uint64_t)]; /* copied out of a ring */
    int64_t next_status_ns;
    uint64_t messages;
    uint64_t clients_accepted;
    uint64_t clients_cut;
    uint64_t client_drops[CLASS_COUNT]; /* of all clients, ever */
    uint64_t broken_records;
    bool stopping;
    int64_t until_ns; /* when a stop no longer waits for clients */
    int exit_code;
};

/* ---- publisher.c ----------------------------------------------------------------------------- */

/* An event as a line; NULL where it is none, or there is no memory. */
struct line *publisher_line(struct publisher *p, const struct source *s,
                            const struct sonde_event *event, const struct sonde_joined *joined);

/* ---- messages.c, status.c: NULL when memory cannot be had -------------------------------------
 */

struct line *message_hello(struct publisher *p);
struct line *message_interfaces(struct publisher *p);
struct line *message_dropped(struct publisher *p, const uint64_t dropped[CLASS_COUNT]);
struct line *message_status(struct publisher *p);

/* Takes the catalogue and writes `definitions` anew. 0, or a negative code with a reason: nothing
 * has changed then. */
int messages_take_catalogue(struct publisher *p, int fd, struct sonde_error *error);

/* The message that stands in `text`. */
struct line *message_finish(struct publisher *p);
/* Counts by type of message, those that are 0 only where `all` is set. */
void write_counts(struct json *j, const char *key, const uint64_t counts[CLASS_COUNT], bool all);
/* `interfaces` {name: {role, mac, addr, capture, state}} */
void write_interfaces(const struct publisher *p, struct json *j);

/* ---- client.c -------------------------------------------------------------------------------- */

/* Accepts one; too many are turned away. */
void client_accept(struct publisher *p, uv_stream_t *listener, bool is_unix);

/* A live message for all clients; the reference stays the caller's. */
void clients_send(struct publisher *p, struct line *line);

/* An established flow, or the end of them, for the client and session that the record names. */
bool client_wants_fill(const struct publisher *p, unsigned place, uint32_t session);
void client_fill(struct publisher *p, const struct ring_head *head, unsigned source,
                 struct line *line);
void client_fill_end(struct publisher *p, const struct ring_head *head, unsigned source);

/* A worker will say nothing more: nobody waits for its established flows. */
void clients_source_ended(struct publisher *p, unsigned source);

/* Events were lost before they reached any queue. */
void clients_lost(struct publisher *p, const uint64_t dropped[CLASS_COUNT]);

/* Several times a second: stuck clients, messages of drops, credit. */
void clients_tick(struct publisher *p, int64_t now_ns);

/* Bytes that wait for all clients. */
size_t clients_waiting(const struct publisher *p);

void clients_close(struct publisher *p);

#endif
