/* The dispatcher: offers a flow's bytes to the dissectors that may match, and keeps their verdict.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_DISPATCH_H
#define SONDE_INSPECT_DISPATCH_H

#include <sonde.h>

#include "flow/flow.h"
#include "inspect/expect.h"
#include "inspect/facts.h"
#include "inspect/hints.h"
#include "inspect/openings.h"

/* How many payload packets of a flow are looked at. */
struct dispatch_budget {
    uint32_t packets;      /* after which an unknown flow is given up */
    uint32_t more_packets; /* after which a known flow's details are complete */
};

enum dispatch_transport { DISPATCH_OTHER, DISPATCH_TCP, DISPATCH_UDP, DISPATCH_TRANSPORTS };

struct dispatch_settings {
    uint32_t window; /* bytes of a TCP stream that may wait, a direction; at most 65,536 */
    struct dispatch_budget budget[DISPATCH_TRANSPORTS];
    uint32_t inspections;  /* flows that are inspected at the same time */
    size_t stream_bytes;   /* memory for bytes that wait, and for dissectors */
    size_t string_bytes;   /* memory for names and other extracted texts */
    uint32_t flow_bytes;   /* extracted text that one flow may hold */
    uint32_t expectations; /* announced flows that are remembered */
    uint64_t seed;
    struct more_dissectors more; /* beside those that are built in */
};

#define DISPATCH_SETTINGS_DEFAULT                                                                  \
    ((struct dispatch_settings){16384,                                                             \
                                {{24, 48}, {24, 48}, {24, 48}},                                    \
                                65536,                                                             \
                                (size_t)64 << 20,                                                  \
                                (size_t)64 << 20,                                                  \
                                8192,                                                              \
                                4096,                                                              \
                                0,                                                                 \
                                {NULL, 0}})

/* What a packet brought, as bits. */
enum {
    DISPATCH_VERDICT = 1 << 0, /* the protocol became known, or finer */
    DISPATCH_FACTS = 1 << 1,   /* something was extracted */
    DISPATCH_NAME = 1 << 2,    /* the server name became known, or better; or inspect_decides() */
    DISPATCH_ENDED = 1 << 3    /* inspection is over; without a verdict: unknown */
};

struct dispatch_counters {
    uint64_t inspected_packets;
    uint64_t calls; /* of dissectors */
    uint64_t verdicts;
    uint64_t first_packet_verdicts; /* at the first packet with payload of either direction */
    uint64_t unknown;               /* given up */
    uint64_t refused;               /* flows that no inspection slot was left for */
};

struct dispatcher;

/* One query, request or hello was seen whole: called while the flow's new facts are at hand.
 * `facts` are `struct fact`s of `store`. */
typedef void dispatch_transaction(void *user, struct flow *flow, struct slice facts);

/* The tag of the software that makes a fingerprint (protocols/inspect.h); empty: nobody knows. */
typedef struct slice dispatch_software(const void *user, unsigned kind, struct slice text);

/* `hints` may be NULL; it is shared and stays the caller's. */
struct dispatcher *dispatcher_new(const struct dispatch_settings *settings,
                                  struct hint_store *hints, struct sonde_error *error);
void dispatcher_free(struct dispatcher *d);
void dispatcher_on_transaction(struct dispatcher *d, dispatch_transaction *call, void *user);
void dispatcher_on_software(struct dispatcher *d, dispatch_software *call, const void *user);

/* From now on, for flows that are being inspected too. */
void dispatcher_set_budget(struct dispatcher *d,
                           const struct dispatch_budget budget[DISPATCH_TRANSPORTS]);

struct dispatch_input {
    const struct layer *layer;
    unsigned from;        /* place in the flow's key of the sender */
    uint32_t flow_number; /* the caller's number of the flow, for announcements */
    int64_t now_ns;       /* monotonic */
    int64_t wall_ns;
};

/* Something is known of a new flow before it is inspected: texts for its fields; empty ones are
 * left out. */
struct told_text {
    unsigned field;
    struct slice text;
};
void dispatcher_tell(struct dispatcher *d, struct flow_detail *detail, const struct told_text *told,
                     unsigned count);

/* Inspects one packet of a flow that is not FLOW_INSPECTED. Returns DISPATCH_… bits. */
unsigned dispatcher_packet(struct dispatcher *d, struct flow *f, struct flow_detail *detail,
                           const struct dispatch_input *input);

/* Other dissectors take the place of `settings.more`. A flow that is inspected by those, or may
 * turn out to be theirs, must be given to dispatcher_renew() at once. What is wrong leaves the old
 * ones. */
int dispatcher_set_more(struct dispatcher *d, struct more_dissectors more,
                        struct sonde_error *error);
void dispatcher_renew(struct dispatcher *d, struct flow *f, struct flow_detail *detail);

/* Ends the inspection of a flow, whatever it has found. */
void dispatcher_end(struct dispatcher *d, struct flow *f, struct flow_detail *detail);

/* Gives back what the flow holds: call once, when it leaves the table. */
void dispatcher_forget(struct dispatcher *d, struct flow *f, struct flow_detail *detail);

/* The flow's facts as an array of struct fact, running or sealed. */
struct slice dispatcher_facts(const struct dispatcher *d, const struct flow *f,
                              const struct flow_detail *detail);

const struct opening_table *dispatcher_openings(const struct dispatcher *d);
struct fact_store *dispatcher_store(struct dispatcher *d);
/* Flows that were announced, and ends that are known to speak a protocol. */
struct expectations *dispatcher_expectations(struct dispatcher *d);
struct expectations *dispatcher_peers(struct dispatcher *d);
const struct dispatch_counters *dispatcher_counters(const struct dispatcher *d);
/* Bytes that were taken from the system for what is inspected, and for what was extracted. */
size_t dispatcher_inspection_bytes(const struct dispatcher *d);
size_t dispatcher_fact_bytes(const struct dispatcher *d);

/* Writes each call of a dissector and its verdict, for `sonde explain`. */
typedef void dispatch_trace(void *user, const struct flow *flow, enum dissector_id dissector,
                            enum verdict verdict, bool from_client, size_t bytes);
void dispatcher_on_call(struct dispatcher *d, dispatch_trace *call, void *user);

#endif
