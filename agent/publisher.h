/* The publisher's inside, shared by its files. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PUBLISHER_H
#define SONDE_AGENT_PUBLISHER_H

#include <uv.h>

#include "agent/catalogue.h"
#include "agent/devices.h"
#include "agent/outlet.h"
#include "base/buffer.h"

struct publisher;
struct client;
struct sink;

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

/* One message in each format; NULL where nobody reads that, or it has no such message. */
struct lines {
    struct line *of[FORMAT_COUNT];
};

/* The sums over all workers, and what each of them said. */
struct snapshot {
    struct sonde_counters engine;
    uint64_t uptime_s;
    uint64_t clients, clients_accepted, clients_cut;
    uint64_t client_queue_bytes, ring_bytes;
    uint64_t messages, broken_records;
    uint64_t flows;
    uint64_t cpu_user_us;
    uint64_t cpu_system_us;
    uint64_t maxrss_kb;
    uint64_t dropped[CLASS_COUNT];
    uint64_t kernel_drops;
    uint32_t restarts;
    struct worker_status worker[INTERFACES_MOST];
};

enum { DEFINITIONS_MOST = 2 };

struct publisher {
    const struct agent *agent;
    uv_loop_t loop;
    int control_fd;
    uv_poll_t control;
    uv_timer_t tick;
    struct source source[INTERFACES_MOST];
    unsigned source_count;
    struct {
        struct publisher *publisher;
        enum format format;
        union {
            uv_handle_t handle;
            uv_stream_t stream;
            uv_tcp_t tcp;
            uv_pipe_t pipe;
        } uv;
    } listener[LISTEN_MOST];
    struct client *client[CLIENTS_MOST];
    unsigned clients;
    struct outlet *outlet[OUTLETS_MOST]; /* clients first, then sinks; NULL: none */
    unsigned outlets;
    struct sink *sink[SINKS_MOST];
    unsigned sinks;
    struct devices *devices;
    struct sonde_writer *writer[FORMAT_COUNT];
    struct mapped_catalogue catalogue;
    char catalogue_version[17]; /* empty without a catalogue */
    char catalogue_error[256];  /* why the last reload was refused; empty: it was not */
    struct line *definitions[FORMAT_COUNT][DEFINITIONS_MOST]; /* NULL behind the last */
    struct buffer text; /* the message that is being written, and */
    enum message_type text_type;
    uint64_t record[RING_RECORD_MOST / sizeof(uint64_t)]; /* copied out of a ring */
    struct snapshot last;                                 /* at the last update */
    int64_t next_status_ns;
    uint64_t messages;
    uint64_t clients_accepted;
    uint64_t clients_cut;
    uint64_t outlet_drops[CLASS_COUNT]; /* of all clients and sinks, ever */
    uint64_t broken_records;
    bool stopping;
    int64_t until_ns; /* when a stop no longer waits for clients */
    int exit_code;
};

/* ---- messages.c, status.c, netifyd.c: NULL when memory cannot be had ---------------------------
 */

/* What a new client is told first: lines with a reference each. Returns how many. */
enum { GREETING_MOST = 4 };
unsigned message_greeting(struct publisher *p, enum format format,
                          struct line *lines[GREETING_MOST]);
/* Those below are NULL also where the format has no such message. */
struct line *message_interfaces(struct publisher *p, enum format format);
struct line *message_dropped(struct publisher *p, enum format format,
                             const uint64_t dropped[CLASS_COUNT]);
struct line *message_status(struct publisher *p, enum format format, const struct snapshot *now);
void snapshot_take(struct publisher *p, struct snapshot *now);

/* Takes the catalogue and writes `definitions` anew. 0, or a negative code with a reason: the
 * former one stays in use, unless there is no memory for the text. */
int messages_take_catalogue(struct publisher *p, int fd, struct sonde_error *error);

/* A message is begun in `text`, and taken from there. */
struct json message_begin(struct publisher *p, enum format format, const char *type,
                          enum message_type bit);
struct line *message_finish(struct publisher *p, enum format format);
/* Counts by type of message, those that are 0 only where `all` is set. */
void write_counts(struct json *j, const char *key, const uint64_t counts[CLASS_COUNT], bool all);
/* `interfaces` {name: {role, mac, addr, capture, state}} */
void write_interfaces(const struct publisher *p, struct json *j);

/* The messages as netifyd has them: `protocols` and `definitions`, and the members of the others.
 */
int netifyd_definitions(struct publisher *p, struct line *lines[DEFINITIONS_MOST]);
void netifyd_hello(struct json *j);
void netifyd_status(struct publisher *p, struct json *j, const struct snapshot *now);

/* ---- client.c -------------------------------------------------------------------------------- */

/* Accepts one; too many are turned away. */
void client_accept(struct publisher *p, uv_stream_t *listener, bool is_unix, enum format format);

/* Several times a second: stuck clients, and what outlet_tick() does. */
void clients_tick(struct publisher *p, int64_t now_ns);

/* Bytes that wait for all clients. */
size_t clients_waiting(const struct publisher *p);

void clients_close(struct publisher *p);

#endif
