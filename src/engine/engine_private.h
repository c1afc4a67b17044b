/* The engine's inside, shared by its files. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_PRIVATE_H
#define SONDE_ENGINE_PRIVATE_H

#include <sonde.h>
#include <sonde_offload.h>

#include "base/buffer.h"
#include "flow/timers.h"
#include "inspect/dispatch.h"
#include "inspect/flow_cache.h"
#include "signatures/programs.h"

#define NS_PER_S INT64_C(1000000000)

struct sonde_engine {
    struct sonde_settings settings;
    struct sonde_network *local_networks;
    sonde_on_event *on_event;
    void *user;
    struct packet_decoder *decoder;
    struct flow_table table;
    struct timers timers;
    struct dispatcher *dispatcher;
    struct hint_store *hints;
    struct flow_cache *cache;          /* NULL when it is off */
    const struct catalogue *catalogue; /* NULL: there is none */
    struct programs *programs;         /* of the catalogue's protocols; never NULL */
    struct sonde_filter **conditions;  /* of its expressions, by their number; NULL: never holds */
    unsigned condition_count;
    bool asks_facts; /* its rules ask for what is extracted */
    int64_t now_ns;  /* monotonic: never runs back */
    int64_t wall_ns;
    int64_t wall_offset_ns;  /* wall - monotonic */
    int64_t next_step_ns;    /* when timers are looked at again */
    int64_t update_began_ns; /* 0: not yet */
    uint32_t update_slot;    /* flows up to here were told in this update */
    struct sonde_counters counters;
    struct packet packet;
    struct buffer record;                /* the event being built */
    uint32_t packet_slot[PACKET_LAYERS]; /* the flows of the last packet; 0: none */
    const struct sonde_offload *offload; /* NULL: all packets come here */
    void *offload_user;
    sonde_on_trace *on_trace;
    void *trace_user;
};

/* ---- engine.c, setup.c -----------------------------------------------------------------------
 */

/* The flow's end comes when it is due by the settings as they are now. */
void engine_set_timer(struct sonde_engine *e, uint32_t slot);
/* Whether the decoder looks for flows inside of datagrams of this protocol. */
bool engine_is_tunnel(unsigned protocol);

/* ---- classify.c: what a flow is before its payload speaks, and whose it is ------------------- */

/* The transport of a flow as openings and rules write it: ON_TCP, ON_UDP, ON_SCTP; 0: another. */
static inline uint8_t engine_transport_bit(const struct flow *f)
{
    return f->key.ip_protocol == IP_TCP    ? ON_TCP
           : f->key.ip_protocol == IP_UDP  ? ON_UDP
           : f->key.ip_protocol == IP_SCTP ? ON_SCTP
                                           : 0;
}

/* A flow was made: its client, local side and earlier knowledge (announcements, hints, cache). */
void engine_introduce(struct sonde_engine *e, uint32_t slot, const struct layer *layer,
                      unsigned from);
/* What the other end is: enum sonde_other_type. */
uint8_t engine_other_type(const struct sonde_engine *e, const struct flow *f);
/* What decided, at the packet that is being looked at. */
struct evidence engine_told_by(const struct flow *f, enum evidence_method method, uint32_t rule);
/* Inspection is over and found nothing: where no payload was seen, the usual port's protocol, as a
 * guess; else what an end of the flow is known to speak. */
void engine_guess(struct sonde_engine *e, uint32_t slot);

/* ---- offload.c: flows whose packets something else counts ------------------------------------ */

/* Inspection of the flow is over: it is offered. */
void engine_offload_offer(struct sonde_engine *e, uint32_t slot);
/* Adds what was counted of it meanwhile. */
void engine_offload_read(struct sonde_engine *e, uint32_t slot);
/* The same for the last time. */
void engine_offload_end(struct sonde_engine *e, uint32_t slot);

/* Each packet that was counted here; short flows are not worth the change. */
static inline void engine_offload_packet(struct sonde_engine *e, uint32_t slot,
                                         const struct flow *f)
{
    enum { OFFERED_EVERY = 16 };
    if (e->offload != NULL && (f->flags & (FLOW_INSPECTED | FLOW_CLOSED)) == FLOW_INSPECTED &&
        (f->packets[0] + f->packets[1]) % OFFERED_EVERY == 0)
        engine_offload_offer(e, slot);
}

/* ---- application.c, reload.c: the catalogue ---------------------------------------------------
 */

/* Something was found out that rules may ask for: looks the application up again. True when it
 * became another one. */
bool engine_find_application(struct sonde_engine *e, uint32_t slot);
/* By the port, where nothing else is known of a flow in the end. */
void engine_guess_application(struct sonde_engine *e, uint32_t slot);
/* The rules for a name; beyond ASCII too. */
struct name_rules engine_name_rules(const struct catalogue *c, struct slice name);

bool engine_take_catalogue(struct sonde_engine *e, const struct catalogue *c,
                           struct sonde_error *error);
void engine_leave_catalogue(struct sonde_engine *e);
/* A protocol by its number, of the catalogue too. */
const struct protocol_info *engine_protocol(const struct sonde_engine *e, unsigned protocol);
enum protocol engine_protocol_of(const struct sonde_engine *e, uint16_t id);
const char *engine_dissector_name(const struct sonde_engine *e, uint32_t dissector);

/* ---- event.c: flows as flat records ---------------------------------------------------------- */

/* The flow as an event that is not told, for expressions; NULL without memory. */
const struct sonde_event *engine_describe(struct sonde_engine *e, uint32_t slot);

void engine_tell_now(struct sonde_engine *e, uint32_t slot, unsigned type, enum sonde_end end);

/* Tells it where it is wanted; that a flow is known is noted in any case. */
static inline void engine_tell(struct sonde_engine *e, uint32_t slot, unsigned type,
                               enum sonde_end end)
{
    if (type == SONDE_EVENT_FLOW || (e->settings.events & type) != 0)
        engine_tell_now(e, slot, type, end);
}

/* The digest of a flow, made when it is asked for the first time. */
const uint8_t *engine_digest(const struct sonde_engine *e, const struct flow *f,
                             struct flow_detail *detail);
void engine_tell_established(struct sonde_engine *e, uint32_t slot);
void engine_tell_transaction(void *engine, struct flow *flow, struct slice facts);
/* The interval of updates begins now. */
void engine_begin_update(struct sonde_engine *e);
/* Tells counters of the flows that moved, as far as the update has come. */
void engine_update(struct sonde_engine *e);

/* ---- the layout of an event behind `struct sonde_event` ---------------------------------------
 */

/* First the lengths of the texts, then the texts, then the fields, each a header and its bytes. */
struct event_texts {
    uint16_t length[SONDE_TEXT_COUNT];
};

struct event_field {
    uint16_t field; /* without FACT_WIDE */
    uint16_t
        length; /* bytes that follow: text, or a number in eight bytes of this machine's order */
};

#endif
