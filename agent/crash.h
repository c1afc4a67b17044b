/* What is known of a worker's crash: its last packets, which it leaves in memory that the opener
 * shares with it, and the report that the opener writes. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CRASH_H
#define SONDE_AGENT_CRASH_H

#include <stdatomic.h>

#include "agent/agent.h"

enum { CRASH_PACKETS = 16, CRASH_PACKET_BYTES = 2048 };

struct crash_packet {
    int64_t wall_ns;
    uint32_t wire_length;
    uint32_t kept; /* bytes, of those that were captured */
    uint16_t link; /* enum sonde_link */
    uint8_t bytes[CRASH_PACKET_BYTES];
};

/* Memory that is touched only where a worker crashes. */
struct crash_record {
    _Atomic uint32_t happened; /* 1: the members below are set */
    int32_t signal, code;      /* as in siginfo_t */
    uint64_t address;          /* that it fell over, of SIGSEGV and SIGBUS */
    uint64_t packet_number;    /* of the worker's life */
    _Atomic uint32_t count;    /* packets that could be kept whole, oldest first; the last one is
                                  the one that was being read */
    struct crash_packet packet[CRASH_PACKETS];
};

/* One for each worker, before the first fork. NULL with a reason. */
struct crash_record *crash_records_new(struct sonde_error *error);

/* ---- the worker's part ----------------------------------------------------------------------- */

/* Where signals that mean a crash write to from now on. */
void crash_catch(struct crash_record *record);

/* The packets before this moment are where they were no longer. */
void crash_forget_packets(void);

struct crash_memory {
    struct {
        const uint8_t *bytes;
        int64_t wall_ns;
        uint32_t captured_length, wire_length;
        uint16_t link;
    } packet[CRASH_PACKETS];
    uint64_t number; /* of the next one */
    uint64_t from;   /* the first one that is still there */
};
extern struct crash_memory crash_memory;

/* The packet that is read now; its bytes stay where they are until crash_forget_packets(). */
static inline void crash_note_packet(const struct sonde_packet *packet)
{
    unsigned at = (unsigned)(crash_memory.number++ % CRASH_PACKETS);
    crash_memory.packet[at].bytes = packet->bytes;
    crash_memory.packet[at].wall_ns = packet->wall_ns;
    crash_memory.packet[at].captured_length = packet->captured_length;
    crash_memory.packet[at].wire_length = packet->wire_length;
    crash_memory.packet[at].link = packet->link;
}

/* ---- the opener's part ----------------------------------------------------------------------- */

/* The worker at this place was ended by a signal: writes a report, with its packets as a capture
 * file beside it, and says where. Reads of the record only what has a bound. */
void crash_report(const struct agent *agent, unsigned place, int status);

#endif
