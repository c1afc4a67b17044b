/* The publisher's inside, shared by its files. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PUBLISHER_H
#define SONDE_AGENT_PUBLISHER_H

#include <uv.h>

#include "agent/catalogue.h"
#include "agent/control.h"
#include "agent/devices.h"
#include "agent/gate.h"
#include "agent/join.h"
#include "agent/latency.h"
#include "agent/outlet.h"
#include "base/buffer.h"

struct publisher;
struct client;
struct sink;
struct privacy;

/* One worker as the publisher sees it. */
struct source {
    struct publisher *publisher;
    unsigned number; /* of the interface */
    struct interface_facts facts;
    char capture[16];           /* how it is captured from */
    bool leaves;                /* it is no longer captured from */
    struct worker_block *block; /* NULL: there is no such source */
    struct ring ring;
    struct worker_status status;      /* the last whole one */
    uint64_t told_drops[CLASS_COUNT]; /* drops of the ring that the clients were told */
    int ready_fd;
    int wake_fd;
    uv_poll_t *ready; /* a handle outlives its source for as long as it takes to close it */
};

struct acceptor;

enum save_state { SAVE_IDLE, SAVE_ASKED, SAVE_WRITING };

/* A file that is written every update. */
struct saving {
    enum save_state state;
    int fd;
    int reason; /* errno of what went wrong; 0: nothing */
    struct buffer text;
    struct json json;
    char interface[IF_NAMESIZE]; /* whose list is open; empty: none */
    unsigned source;             /* whose flows are being written, */
    uint32_t session;            /* in this session; 0: none */
    uint32_t received;
};

/* Capture files of unknown flows, oldest first. */
struct dump {
    int folder_fd; /* -1: there is none */
    struct dumped *file;
    uint32_t count, room;
    uint64_t bytes;
    uint64_t written, removed, lost;
    bool failed; /* the last one could not be written */
};

/* True for the worker by which its interface is told. */
static inline bool source_is_shown(const struct source *s)
{
    return !s->leaves && s->facts.part == 0;
}

/* The worker that stands for the interface: the first of those that share it. */
static inline uint16_t source_interface(const struct source *s)
{
    return (uint16_t)(s->number - s->facts.part);
}

/* One message in each format; NULL where nobody reads that, or it has no such message. */
struct lines {
    struct line *of[FORMAT_COUNT];
};

/* The sums over all workers, those that are no more included, and what each of them said. */
struct snapshot {
    struct sonde_counters engine;
    uint64_t uptime_s;
    uint64_t clients, clients_accepted, clients_cut, clients_refused;
    uint64_t client_queue_bytes, ring_bytes, ring_most_bytes;
    uint64_t messages, broken_records;
    uint64_t flows;
    uint64_t cpu_user_us;
    uint64_t cpu_system_us;
    uint64_t maxrss_kb;
    uint64_t dropped[CLASS_COUNT];
    uint64_t kernel_drops;
    uint64_t unknown_lost;
    uint32_t restarts;
    struct worker_status worker[WORKERS_MOST]; /* those that share an interface: at the first */
};

enum { DEFINITIONS_MOST = 2, GUESTS_MOST = 128 };

struct publisher {
    const struct agent *agent;
    struct live_options live;
    uv_loop_t loop;
    int control_fd;
    uv_poll_t control;
    uv_timer_t tick;
    struct source source[WORKERS_MOST];
    unsigned source_count;
    struct worker_status departed; /* counters of sources that are no more */
    struct acceptor *acceptor[LISTEN_MOST];
    unsigned acceptor_count;
    struct client *client[CLIENTS_MOST];
    unsigned clients;
    struct client *guest[GUESTS_MOST];   /* who is not through the gate yet */
    uint64_t refused[REFUSED_COUNT];     /* who never got through it */
    struct outlet *outlet[OUTLETS_MOST]; /* clients first, then sinks; NULL: none */
    unsigned outlets;
    struct sink *sink[SINKS_MOST];
    unsigned sinks;
    struct devices *devices;
    struct privacy *privacy; /* NULL: all is told as it is */
    struct joins joins;
    int conntrack_fd, conntrack_all_fd; /* -1: there is none */
    uv_poll_t conntrack_changes, conntrack_answer;
    struct sonde_writer *writer[FORMAT_COUNT];
    struct sonde_writer *flow_writer; /* of flows that are saved */
    struct mapped_catalogue catalogue;
    char catalogue_version[17]; /* empty without a catalogue */
    char config_error[256]; /* why the options were not taken over when that was asked for last */
    char catalogue_error[256]; /* why the last reload was refused; empty: it was not */
    struct line *definitions[FORMAT_COUNT][DEFINITIONS_MOST]; /* NULL behind the last */
    struct buffer text; /* the message that is being written, and */
    enum message_type text_type;
    struct saving saving[SAVED_COUNT];
    struct dump dump;
    uint64_t record[RING_RECORD_MOST / sizeof(uint64_t)]; /* copied out of a ring */
    struct snapshot last;                                 /* at the last update */
    struct latency latency;                               /* since then, */
    struct latency latency_last;                          /* and in the interval before */
    int64_t next_status_ns;
    uint64_t messages;
    uint64_t clients_accepted;
    uint64_t clients_cut;
    size_t most_waiting;                /* in queues since memory was given back */
    uint64_t outlet_drops[CLASS_COUNT]; /* of all clients and sinks, ever */
    uint64_t broken_records;
    bool stopping;
    int64_t until_ns; /* when a stop no longer waits for clients */
    int exit_code;
};

/* ---- acceptor.c: the listeners ------------------------------------------------------------------
 */

/* Takes the descriptor `fd`, reads what `admission_fd` (-1: nothing) asks clients for; it takes the
 * place of one of the same name. 0 or a negative code with a reason. */
int acceptor_open(struct publisher *p, const struct listener *l, int fd, int admission_fd,
                  struct sonde_error *error);
void acceptor_close(struct publisher *p, const char *name);
void acceptors_close(struct publisher *p);

/* ---- source.c: the workers' rings --------------------------------------------------------------
 */

/* What the opener shares with the publisher of a worker. */
struct source_shared {
    int block, ready, wake; /* descriptors */
    const char *capture;    /* the name of its family */
};

/* Takes the descriptors. */
int source_open(struct publisher *p, unsigned number, const struct interface_facts *facts,
                const struct source_shared *shared, struct sonde_error *error);
/* Reads what is left in the ring; the worker has ended. */
void source_close(struct publisher *p, unsigned number);
/* Tells the clients what found a ring full. */
void sources_tell_drops(struct publisher *p);

/* One number for all workers, never used before, whatever became of earlier publishers. */
uint32_t sources_next_session(struct publisher *p);

/* All sources that there are: NULL behind the last. */
struct source *source_first(struct publisher *p);
struct source *source_next(struct source *s);

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
FOR_MODULES void snapshot_take(struct publisher *p, struct snapshot *now);

/* Writes what agent_status tells; `with_flows`: what became of flows is called `flow_totals`, for
 * there will be a member `flows` with the flows themselves. */
void status_write_members(struct publisher *p, struct json *j, const struct snapshot *now,
                          bool with_flows);

/* Takes the catalogue: what is said of it is written when somebody wants it. 0, or a negative code
 * with a reason: the former one stays in use. */
int messages_take_catalogue(struct publisher *p, int fd, struct sonde_error *error);
/* Writes `definitions` in a format where that is not done yet; they may be missing afterwards, for
 * lack of memory. */
void definitions_write(struct publisher *p, enum format format);
/* They say something else by now: they are written anew for who comes next. */
void definitions_forget(struct publisher *p);

/* A message is begun in `text`, and taken from there. */
struct json message_begin(struct publisher *p, enum format format, const char *type,
                          enum message_type bit);
struct line *message_finish(struct publisher *p, enum format format);
/* Counts by type of message, those that are 0 only where `all` is set. */
void write_counts(struct json *j, const char *key, const uint64_t counts[CLASS_COUNT], bool all);
/* `interfaces` {name: {role, mac, addr, capture, state}} */
void write_interfaces(struct publisher *p, struct json *j);

/* ---- save.c: files that are written every update ----------------------------------------------
 */

/* Asks the opener for those that are wanted. */
void save_update(struct publisher *p);
/* Its answer; takes the descriptor. */
void save_begin(struct publisher *p, unsigned file, int fd);
/* The record that was read is a flow for the file; a worker has handed over all of them, or is no
 * more. */
void save_flow(struct publisher *p, struct source *source, uint32_t session);
void save_source_end(struct publisher *p, struct source *source, uint32_t session);
void save_source_gone(struct publisher *p, struct source *source);

/* ---- dump.c: capture files of unknown flows ----------------------------------------------------
 */

/* Takes the folder; files that are there count. */
void dump_open(struct publisher *p, int folder_fd);
/* The record that was read, of this length. */
void dump_record(struct publisher *p, size_t length);

/* The messages as netifyd has them: `protocols` and `definitions`, and the members of the others.
 */
void netifyd_definitions(struct publisher *p, struct line *lines[DEFINITIONS_MOST]);
void netifyd_hello(struct json *j);
void netifyd_status(struct publisher *p, struct json *j, const struct snapshot *now);

/* ---- client.c -------------------------------------------------------------------------------- */

/* Where clients come from, and what they get and have to show. */
struct entrance {
    uv_stream_t *listener;
    bool is_unix;
    enum format format;
    struct admission *admission; /* NULL: nothing */
};
/* Accepts one; too many are turned away. */
void client_accept(struct publisher *p, const struct entrance *entrance);

/* `live` has changed. */
void clients_take_settings(struct publisher *p);

/* Several times a second: stuck clients, and what outlet_tick() does. */
void clients_tick(struct publisher *p, int64_t now_ns);

/* Bytes that wait for all clients. */
size_t clients_waiting(const struct publisher *p);

void clients_close(struct publisher *p);

#endif
