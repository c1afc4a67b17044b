/* Memory that the agent's processes share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SHARED_H
#define SONDE_AGENT_SHARED_H

#include <sonde.h>

#include "agent/modules.h"
#include "agent/ring.h"
#include "agent/sinks/option.h"

/* An unnamed file in memory of `size` zeroed bytes that can neither grow nor shrink; -1 with a
 * reason. */
int memory_make(const char *name, size_t size, struct sonde_error *error);
/* One that holds a copy of these bytes and can never be written again. */
int memory_seal(const char *name, struct slice bytes, struct sonde_error *error);
/* NULL with a reason. The size of what memory_seal() made is found out. */
void *memory_map(int fd, size_t size, struct sonde_error *error);
struct slice memory_read(int fd, struct sonde_error *error);
/* Its pages are no part of this process any more until they are read again. */
void memory_leave(struct slice bytes);
/* Of memory_read(); nothing is allowed. */
void memory_unmap(struct slice bytes);

/* Writes all of it, however many calls that takes: 0 or an errno. */
FOR_MODULES int write_whole(int fd, struct slice bytes);

/* ---- what a worker tells the publisher ------------------------------------------------------- */

/* What is dropped first when a ring or a client's queue is full stands first. */
enum message_class {
    CLASS_STATS,
    CLASS_TRANSACTION,
    CLASS_PURGE,
    CLASS_GUESS, /* a flow that ended without a verdict: what a flood consists of */
    CLASS_DPI,   /* flow_dpi_update, flow_dpi_complete */
    CLASS_FLOW,
    CLASS_AGENT, /* agent_status and other messages of the agent's own */
    CLASS_COUNT
};

/* Types of messages, as bits: those of events are their SONDE_EVENT_…. */
enum message_type {
    MESSAGE_HELLO = 1 << 8,
    MESSAGE_STATUS = 1 << 9,
    MESSAGE_DEFINITIONS = 1 << 10, /* and netifyd's `protocols` */
    MESSAGE_INTERFACES = 1 << 11,
    MESSAGE_DROPPED = 1 << 12,
    MESSAGE_AGGREGATE = 1 << 13
};

/* "flow_purge"; NULL where it is no type, or more than one. */
const char *message_name(enum message_type type);
/* Walks through all types: the bit of the n-th, 0 behind the last. */
uint32_t message_type_at(unsigned n);

enum message_class class_of_event(const struct sonde_event *event);

/* The `type` member of a class's messages. */
extern const char *const class_names[CLASS_COUNT];

enum record_kind {
    RECORD_EVENT = 1, /* body: struct sonde_event */
    RECORD_FILL,      /* the same, for the client at `place` with session `number` */
    RECORD_UNKNOWN,   /* first packets of a flow that nobody knows: struct unknown_head */
    RECORD_FILL_END   /* no body: all of this session's established flows were told */
};

/* When the packet came that a record of an event is told at, in the ring's head: monotonic
 * microseconds, which begin again after 71 minutes; 0: not told at a packet. */
static inline uint32_t stamp_of(int64_t monotonic_ns)
{
    uint32_t us = (uint32_t)(monotonic_ns / 1000);
    return us == 0 ? 1 : us;
}

struct capture_counters {
    uint64_t packets;
    uint64_t bytes;
    uint64_t kernel_drops; /* packets that found the capture ring full */
    uint64_t freezes;      /* times that the ring was full */
    uint64_t skipped;      /* packets that were seen twice or that nothing can read */
    uint64_t blocked;      /* packets that were not let go on */
    uint64_t shunted;      /* of `packets`, those that the kernel alone counted */
};

struct worker_status {
    int64_t written_ns; /* monotonic; 0: never */
    struct sonde_counters engine;
    struct capture_counters capture;
    uint64_t dropped[CLASS_COUNT]; /* events that found the ring full */
    uint64_t unknown_lost;         /* unknown flows whose packets could not be kept */
    uint64_t cpu_user_us;
    uint64_t cpu_system_us;
    uint64_t maxrss_kb;
};

/* An outlet's wish for the established flows. Written by the publisher; `session` last. */
struct fill_request {
    _Atomic uint32_t session; /* 0: none */
    _Atomic uint32_t granted; /* records that may be sent */
};

/* Clients come first, then sinks; beside them, the file that flows are saved in has a place. */
enum {
    CLIENTS_MOST = 64,
    OUTLETS_MOST = CLIENTS_MOST + SINKS_MOST,
    FILE_PLACE = OUTLETS_MOST,
    FILL_PLACES
};
enum { RING_BYTES = 4 << 20 };

/* One worker's shared memory. It outlives the worker: the next one goes on with it. */
struct worker_block {
    struct ring_positions positions;
    /* Written by the worker. */
    _Alignas(64) _Atomic uint32_t status_sequence; /* odd while it is being written */
    struct worker_status status;
    _Alignas(64) _Atomic uint64_t capture_block; /* number of the block that is being read, and */
    _Atomic uint32_t capture_packet;             /* of the packet in it, so that a packet that kills
                                                    a worker is not read twice */
    /* Written by the publisher. */
    _Alignas(64) _Atomic uint32_t last_session;
    struct fill_request fill[FILL_PLACES];
    _Alignas(4096) uint8_t ring[RING_BYTES];
};

void status_write(struct worker_block *block, const struct worker_status *status);
/* False where no whole status could be read: its writer died in the middle of it. */
bool status_read(struct worker_block *block, struct worker_status *status);

/* Adds what only ever grows: a worker goes on counting where the one before it stopped. */
void counters_add(struct sonde_counters *sum, const struct sonde_counters *more);
/* The same of a whole status; not the largest memory, which is no sum over time. */
void worker_status_add(struct worker_status *sum, const struct worker_status *more);

FOR_MODULES void capture_counters_add(struct capture_counters *sum,
                                      const struct capture_counters *more);

#endif
