/* The engine: from a frame to the flows it belongs to, and their lives. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/error.h"
#include "engine/engine_private.h"
#include "protocols/inspect.h"
#include "protocols/tcp_syn.h"

enum { CLOSED_S = 5 };

static bool is_tcp(const struct flow *f)
{
    return f->key.ip_protocol == IP_TCP && f->key.ip_version != 0;
}

static int64_t expiry_ns(const struct sonde_engine *e, const struct flow *f)
{
    int64_t ttl_s = e->settings.ttl_idle_s;
    if ((f->flags & FLOW_CLOSED) != 0)
        ttl_s = CLOSED_S < ttl_s ? CLOSED_S : ttl_s;
    else if (is_tcp(f) && (f->flags & FLOW_PAYLOAD) != 0)
        ttl_s = e->settings.ttl_idle_tcp_s;
    return f->last_ns + ttl_s * NS_PER_S;
}

void engine_set_timer(struct sonde_engine *e, uint32_t slot)
{
    timers_drop(&e->timers, &e->table, slot);
    timers_put(&e->timers, &e->table, slot, expiry_ns(e, flow_at(&e->table, slot)));
}

/* Tells that inspection is over, after the guess that is left where it found nothing; of the
 * leftovers of a connection that has ended, which open nothing, there is nothing to guess. */
static void complete(struct sonde_engine *e, uint32_t slot, bool is_leftover)
{
    struct flow *f = flow_at(&e->table, slot);
    bool told = (f->flags & FLOW_TOLD) != 0;
    if (!is_leftover)
        engine_guess(e, slot);
    f->flags |= FLOW_INSPECTED;
    if (!told)
        engine_tell(e, slot, SONDE_EVENT_FLOW, SONDE_END_NONE);
    engine_tell(e, slot, SONDE_EVENT_DPI_COMPLETE, SONDE_END_NONE);
}

static void remember(struct sonde_engine *e, const struct flow *f, const struct flow_detail *detail)
{
    struct remembered r = {.protocol = engine_protocol(e, f->protocol)->id};
    memcpy(r.digest, detail->digest, sizeof r.digest);
    if (detail->application != 0 && detail->application != FLOW_RETIRED)
        r.application = catalogue_at(e->catalogue, detail->application - 1U).id;
    flow_cache_put(e->cache, &f->key, &r, e->now_ns);
}

static void drop_flow(struct sonde_engine *e, uint32_t slot)
{
    const struct flow_detail *detail = flow_detail_at(&e->table, slot);
    if (detail->application == FLOW_RETIRED)
        intern_give(dispatcher_store(e->dispatcher)->strings, detail->application_by.rule);
    dispatcher_forget(e->dispatcher, flow_at(&e->table, slot), flow_detail_at(&e->table, slot));
    timers_drop(&e->timers, &e->table, slot);
    flow_table_remove(&e->table, slot);
    /* An inner flow may push its own carrier out. */
    for (unsigned level = 0; level < PACKET_LAYERS; level++)
        if (e->packet_slot[level] == slot)
            e->packet_slot[level] = 0;
}

static void end_flow(struct sonde_engine *e, uint32_t slot, enum sonde_end end)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    engine_offload_end(e, slot);
    if ((f->flags & FLOW_INSPECTED) == 0) {
        bool is_leftover = is_tcp(f) && f->inspection == 0 && detail->opened == 0;
        dispatcher_end(e->dispatcher, f, detail);
        complete(e, slot, is_leftover);
    }
    engine_tell(e, slot, SONDE_EVENT_PURGE, end);
    engine_tell(e, slot, SONDE_EVENT_SUMMARY, end);
    bool may_go_on = end == SONDE_END_EXPIRED || end == SONDE_END_TERMINATED;
    if (e->cache != NULL && may_go_on && (f->flags & FLOW_CLOSED) == 0 &&
        (f->flags & FLOW_PAYLOAD) != 0)
        remember(e, f, detail);
    drop_flow(e, slot);
    e->counters.flows_closed += end == SONDE_END_CLOSED;
    e->counters.flows_expired += end == SONDE_END_EXPIRED;
    e->counters.flows_evicted += end == SONDE_END_EVICTED;
}

/* Of one that is counted elsewhere it is not known how long it has been idle before that was asked.
 */
static uint32_t find_victim(struct sonde_engine *e)
{
    enum { TRIES = 4 };
    uint32_t victim = flow_table_victim(&e->table);
    for (unsigned i = 1; i < TRIES && victim != 0; i++) {
        int64_t last_ns = flow_at(&e->table, victim)->last_ns;
        engine_offload_read(e, victim);
        if (flow_at(&e->table, victim)->last_ns == last_ns)
            break;
        victim = flow_table_victim(&e->table);
    }
    return victim;
}

static uint32_t add_flow(struct sonde_engine *e, const struct flow_key *key, uint64_t hash)
{
    if (flow_table_count(&e->table) >= e->settings.max_flows) {
        uint32_t victim = find_victim(e);
        if (victim != 0)
            end_flow(e, victim, SONDE_END_EVICTED);
    }
    uint32_t slot = flow_table_add(&e->table, key, hash);
    if (slot == 0)
        e->counters.flows_refused++;
    else
        e->counters.flows_new++;
    return slot;
}

/* Remembers which flow carries this one; `carrier` is its slot, 0 where there was no room for it.
 */
static void link_tunnel(struct sonde_engine *e, uint32_t slot, const struct layer *layer,
                        const struct flow_key *outer, uint32_t carrier)
{
    unsigned local = carrier == 0 ? 0 : flow_local(flow_at(&e->table, carrier));
    /* Tunnels that keep networks apart have their number in the key, others have it beside. */
    uint32_t id = layer->tunnel_id != 0 ? layer->tunnel_id : layer->network_id;
    struct flow_tunnel tunnel = {layer->tunnel, id, local, *outer};
    struct intern *strings = dispatcher_store(e->dispatcher)->strings;
    flow_detail_at(&e->table, slot)->tunnel =
        intern_take(strings, slice_of(&tunnel, sizeof tunnel));
    flow_at(&e->table, slot)->flags |= FLOW_TUNNEL;
}

static void tell_syn(struct sonde_engine *e, uint32_t slot, const struct layer *layer)
{
    uint8_t text[TCP_SYN_TEXT_BYTES];
    struct slice form = slice_of(text, tcp_syn_describe(layer, text));
    struct told_text told[] = {
        {TCP_SYN_FINGERPRINT, form},
        {TCP_SYN_SYSTEM, catalogue_software(e->catalogue, FINGERPRINT_TCP_SYN, form)}};
    dispatcher_tell(e->dispatcher, flow_detail_at(&e->table, slot), told, COUNT_OF(told));
}

static void new_flow(struct sonde_engine *e, uint32_t slot, const struct layer *layer,
                     unsigned from, const struct sonde_packet *frame)
{
    struct flow *f = flow_at(&e->table, slot);
    f->first_ns = f->last_ns = e->now_ns;
    f->input = frame->input;
    if (flow_is_icmp(f))
        f->tcp_next[from] = (uint32_t)layer->icmp_type << 8 | layer->icmp_code;
    if (is_tcp(f) && (layer->tcp_flags & (TCP_SYN | TCP_ACK)) == TCP_SYN)
        tell_syn(e, slot, layer);
    engine_introduce(e, slot, layer, from);
    timers_put(&e->timers, &e->table, slot, expiry_ns(e, f));
}

/* What is counted of one level of a frame. */
struct level_counts {
    uint32_t wire_length;
    uint32_t payload_length;
    uint32_t tcp_sequence;
    uint8_t tcp_flags;
    bool is_tcp; /* with its header: later fragments have none */
};

/* What is out of the ordinary in a segment: `ahead` is its distance from the expected one. */
static void judge_segment(struct sonde_engine *e, uint32_t slot, struct flow *f,
                          const struct level_counts *level, unsigned from, int32_t ahead)
{
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    if (detail->offload != 0)
        ahead = 0; /* what was expected here may have passed elsewhere */
    if (ahead > 0)
        detail->sequence_errors += detail->sequence_errors < UINT16_MAX;
    else if (ahead < 0 && level->payload_length > 1)
        detail->retransmitted += detail->retransmitted < UINT16_MAX;
    if (f->packets[1 - from] == 1 && f->packets[from] <= 2 && from == flow_client(f) &&
        (level->tcp_flags & (TCP_SYN | TCP_ACK)) == TCP_ACK && detail->rtt_us == 0)
        detail->rtt_us = (uint32_t)((e->now_ns - f->first_ns) / 1000);
    if ((level->tcp_flags & TCP_FIN) != 0)
        f->flags |= from == 0 ? FLOW_FIN_0 : FLOW_FIN_1;
    bool reset = (level->tcp_flags & TCP_RST) != 0;
    detail->resets += reset && detail->resets < UINT16_MAX;
    bool both = (f->flags & FLOW_FIN_0) != 0 && (f->flags & FLOW_FIN_1) != 0;
    if ((reset || both) && (f->flags & FLOW_CLOSED) == 0) {
        f->flags |= FLOW_CLOSED;
        engine_set_timer(e, slot);
    }
}

/* Sequence numbers, resets and the time that the handshake took. */
static inline void follow_tcp(struct sonde_engine *e, uint32_t slot, struct flow *f,
                              const struct level_counts *level, unsigned from)
{
    uint16_t known = from == 0 ? FLOW_SYN_0 : FLOW_SYN_1;
    uint32_t length = level->payload_length + ((level->tcp_flags & TCP_SYN) != 0);
    int32_t ahead = (int32_t)(level->tcp_sequence - f->tcp_next[from]);
    bool is_known = (f->flags & known) != 0;
    if (!is_known || (int32_t)((uint32_t)ahead + length) > 0)
        f->tcp_next[from] = level->tcp_sequence + length;
    f->flags |= known;
    if (!is_known || length == 0)
        ahead = 0;
    /* Of the first packets some are the handshake's. */
    if (ahead != 0 || f->packets[1 - from] == 1 || (level->tcp_flags & (TCP_FIN | TCP_RST)) != 0)
        judge_segment(e, slot, f, level, from, ahead);
}

/* Something was found out: decides what is told of it. */
static void report(struct sonde_engine *e, uint32_t slot, unsigned news)
{
    struct flow *f = flow_at(&e->table, slot);
    if ((news & (DISPATCH_VERDICT | DISPATCH_NAME)) != 0 ||
        ((news & DISPATCH_FACTS) != 0 && e->asks_facts))
        (void)engine_find_application(e, slot);
    bool told = (f->flags & FLOW_TOLD) != 0;
    if (told && (news & (DISPATCH_VERDICT | DISPATCH_NAME | DISPATCH_FACTS)) != 0)
        f->flags |= FLOW_UPDATED;
    if ((news & DISPATCH_VERDICT) != 0 && !told)
        engine_tell(e, slot, SONDE_EVENT_FLOW, SONDE_END_NONE);
    else if (told && (news & ~(unsigned)DISPATCH_ENDED) != 0 && (news & DISPATCH_ENDED) == 0)
        engine_tell(e, slot, SONDE_EVENT_DPI_UPDATE, SONDE_END_NONE);
    if ((news & DISPATCH_ENDED) != 0)
        complete(e, slot, false);
}

static const uint16_t tunnel_protocols[TUNNEL_COUNT] = {
    [TUNNEL_GTP] = PROTOCOL_GTP_U,     [TUNNEL_VXLAN] = PROTOCOL_VXLAN,
    [TUNNEL_GENEVE] = PROTOCOL_GENEVE, [TUNNEL_L2TP] = PROTOCOL_L2TP,
    [TUNNEL_TEREDO] = PROTOCOL_TEREDO, [TUNNEL_TZSP] = PROTOCOL_TZSP,
    [TUNNEL_CAPWAP] = PROTOCOL_CAPWAP,
};

bool engine_is_tunnel(unsigned protocol)
{
    bool is_one = false;
    for (unsigned i = 0; i < TUNNEL_COUNT; i++)
        is_one = is_one || (tunnel_protocols[i] == protocol && protocol != PROTOCOL_UNKNOWN);
    return is_one;
}

/* The decoder proved what a datagram flow carries: no dissector need look at it. */
static void name_tunnel(struct sonde_engine *e, uint32_t slot, enum tunnel tunnel)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    enum protocol protocol = (enum protocol)tunnel_protocols[tunnel];
    if ((f->flags & FLOW_INSPECTED) != 0)
        return;
    dispatcher_end(e->dispatcher, f, detail);
    f->protocol = (uint16_t)protocol;
    detail->path[0] = (uint16_t)protocol;
    detail->path_length = 1;
    detail->protocol_by = (struct evidence){EVIDENCE_PAYLOAD, 1, DISSECTOR_tunnel};
    report(e, slot, DISPATCH_VERDICT | DISPATCH_ENDED);
}

static void inspect(struct sonde_engine *e, uint32_t slot, struct flow *f,
                    struct flow_detail *detail, const struct layer *layer, unsigned from)
{
    struct dispatch_input input = {layer, from, slot, e->now_ns, e->wall_ns};
    unsigned news = dispatcher_packet(e->dispatcher, f, detail, &input);
    if (news != 0)
        report(e, slot, news);
}

static inline void count_level(struct sonde_engine *e, uint32_t slot, struct flow *f,
                               const struct level_counts *level, unsigned from)
{
    f->bytes[from] += level->wire_length;
    f->packets[from]++;
    f->last_ns = e->now_ns;
    if (level->payload_length > 0)
        f->flags |= FLOW_PAYLOAD;
    if (level->is_tcp)
        follow_tcp(e, slot, f, level, from);
}

/* A layer's place among the flows. */
struct place {
    struct flow_key key;
    unsigned from; /* of its sender, in the key */
    uint64_t hash;
    uint32_t slot; /* 0: no flow yet */
};

/* The same ports again, with a SYN: another connection where the first has ended, or where its
 * sequence number is none that this side has sent, so that the end was not seen. */
static bool is_other_connection(const struct flow *f, const struct layer *layer, unsigned from)
{
    if ((f->flags & FLOW_CLOSED) != 0)
        return true;
    uint16_t known = from == 0 ? FLOW_SYN_0 : FLOW_SYN_1;
    uint32_t behind = f->tcp_next[from] - (layer->tcp_sequence + 1);
    return (f->flags & FLOW_PAYLOAD) != 0 && (f->flags & known) != 0 && behind > f->bytes[from];
}

/* The slot of the flow that a layer belongs to, made where it is new; 0 when there is no room. */
static uint32_t enter_flow(struct sonde_engine *e, const struct sonde_packet *frame,
                           const struct layer *layer, const struct place *at, bool *is_new)
{
    uint32_t slot = at->slot;
    bool opens =
        layer->ip_protocol == IP_TCP && (layer->tcp_flags & (TCP_SYN | TCP_ACK)) == TCP_SYN;
    if (slot != 0 && opens)
        engine_offload_read(e, slot);
    if (slot != 0 && opens && is_other_connection(flow_at(&e->table, slot), layer, at->from)) {
        end_flow(e, slot, SONDE_END_CLOSED);
        slot = 0;
    }
    *is_new = slot == 0;
    if (*is_new) {
        slot = add_flow(e, &at->key, at->hash);
        if (slot != 0)
            new_flow(e, slot, layer, at->from, frame);
    }
    return slot;
}

/* Counts one level of a frame for its flow and lets it be inspected. `at` are the places of the
 * frame's levels. */
static void take_layer(struct sonde_engine *e, const struct sonde_packet *frame, unsigned level,
                       struct place *at)
{
    const struct layer *layer = &e->packet.layer[level];
    enum tunnel carries =
        level + 1 < e->packet.count ? e->packet.layer[level + 1].tunnel : TUNNEL_NONE;
    unsigned from = at[level].from;
    bool is_new;
    uint32_t slot = enter_flow(e, frame, layer, &at[level], &is_new);
    e->packet_slot[level] = slot;
    if (slot == 0)
        return;
    if (is_new && layer->tunnel != TUNNEL_NONE && level > 0)
        link_tunnel(e, slot, layer, &at[level - 1].key, e->packet_slot[level - 1]);
    struct level_counts counts = {
        .wire_length = layer->wire_length,
        .payload_length = layer->payload_length,
        .tcp_sequence = layer->tcp_sequence,
        .tcp_flags = layer->tcp_flags,
        .is_tcp = layer->ip_protocol == IP_TCP && layer->ip_version != 0 &&
                  (layer->flags & LAYER_FRAGMENT_LATER) == 0,
    };
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    count_level(e, slot, f, &counts, from);
    if (e->packet.count == 1)
        engine_offload_packet(e, slot, f);
    if ((layer->flags & LAYER_MALFORMED) != 0)
        detail->risks |= RISK_BIT(MALFORMED);
    if (tunnel_protocols[carries] != PROTOCOL_UNKNOWN)
        name_tunnel(e, slot, carries);
    else if ((f->flags & FLOW_INSPECTED) == 0)
        inspect(e, slot, f, detail, layer, from);
    if (is_new && (f->flags & FLOW_TOLD) == 0 && detail->application != 0 &&
        detail->application_by.method == EVIDENCE_DNS_HINT)
        engine_tell(e, slot, SONDE_EVENT_FLOW, SONDE_END_NONE);
}

static void run_timers(struct sonde_engine *e)
{
    /* Where nobody is told anything meanwhile it does not matter how many end at once. */
    int64_t step_ns = e->settings.update_interval_s == 0 ? NS_PER_S : TIMER_STEP_NS;
    e->next_step_ns = (e->now_ns / step_ns + 1) * step_ns;
    for (uint32_t slot; (slot = timers_due(&e->timers, &e->table, e->now_ns)) != 0;) {
        engine_offload_read(e, slot);
        const struct flow *f = flow_at(&e->table, slot);
        int64_t expires_ns = expiry_ns(e, f);
        if (expires_ns <= e->now_ns)
            end_flow(e, slot, (f->flags & FLOW_CLOSED) != 0 ? SONDE_END_CLOSED : SONDE_END_EXPIRED);
        else
            timers_put(&e->timers, &e->table, slot, expires_ns);
    }
    engine_update(e);
}

void sonde_engine_tick(struct sonde_engine *e, int64_t monotonic_ns, int64_t wall_ns)
{
    if (monotonic_ns > e->now_ns)
        e->now_ns = monotonic_ns;
    e->wall_ns = wall_ns;
    e->wall_offset_ns = wall_ns - monotonic_ns;
    if (e->now_ns >= e->next_step_ns)
        run_timers(e);
}

static void count_protocol(struct sonde_counters *c, uint8_t ip_version, uint8_t ip_protocol)
{
    if (ip_version == 0)
        return;
    if (ip_version == 4)
        c->ip4++;
    else
        c->ip6++;
    switch (ip_protocol) {
    case IP_TCP:
        c->tcp++;
        break;
    case IP_UDP:
        c->udp++;
        break;
    case IP_ICMP:
    case IP_ICMPV6:
        c->icmp++;
        break;
    case IP_IGMP:
        c->igmp++;
        break;
    default:
        break;
    }
}

static void look_up(const struct sonde_engine *e, struct place *at)
{
    at->hash = flow_table_hash(&e->table, &at->key);
    at->slot = flow_table_find(&e->table, &at->key, at->hash);
}

/* Fragments that came before the first of their datagram went to a flow without ports, of which
 * nothing was told yet: what they counted is this flow's. */
static void take_over_fragments(struct sonde_engine *e, const struct place *at, uint32_t slot)
{
    struct place without = *at;
    without.key.port[0] = without.key.port[1] = 0;
    look_up(e, &without);
    if (slot == 0 || without.slot == 0 || without.slot == slot)
        return;
    struct flow *f = flow_at(&e->table, slot), *early = flow_at(&e->table, without.slot);
    if ((early->flags & FLOW_TOLD) != 0 || early->inspection != 0)
        return;
    for (unsigned end = 0; end < 2; end++) {
        f->bytes[end] += early->bytes[end];
        f->packets[end] += early->packets[end];
    }
    drop_flow(e, without.slot);
    e->counters.flows_new--;
}

static void take_any(struct sonde_engine *e, const struct sonde_packet *frame)
{
    struct place at[PACKET_LAYERS];
    unsigned count = packet_decode(e->decoder, frame, &e->packet);
    e->counters.unreadable += count == 0;
    if (count > 0)
        count_protocol(&e->counters, e->packet.layer[0].ip_version, e->packet.layer[0].ip_protocol);
    for (unsigned level = 0; level < count; level++) {
        flow_key_of(&e->packet.layer[level], frame->domain, &at[level].key, &at[level].from);
        look_up(e, &at[level]);
        take_layer(e, frame, level, at);
        if ((e->packet.layer[level].flags & LAYER_FRAGMENT_LATE) != 0)
            take_over_fragments(e, &at[level], e->packet_slot[level]);
    }
}

/* What belongs to a flow whose inspection is over is only counted, and so are segments without
 * payload, which dissectors never see. */
static void take_plain(struct sonde_engine *e, const struct sonde_packet *frame,
                       const struct plain *plain, struct place *at)
{
    at->slot = flow_table_find(&e->table, &at->key, at->hash);
    count_protocol(&e->counters, plain->ip_version, plain->ip_protocol);
    struct flow *f = at->slot == 0 ? NULL : flow_at(&e->table, at->slot);
    bool is_empty = plain->ip_protocol == IP_TCP && plain->end == plain->payload;
    if (f == NULL || (!is_empty && (f->flags & FLOW_INSPECTED) == 0) ||
        (plain->tcp_flags & TCP_SYN) != 0) {
        plain_layer(frame, plain, &e->packet);
        take_layer(e, frame, 0, at);
        return;
    }
    struct level_counts counts = {
        .wire_length = plain->wire_length,
        .payload_length = plain->end - plain->payload,
        .tcp_sequence = plain->tcp_sequence,
        .tcp_flags = plain->tcp_flags,
        .is_tcp = plain->ip_protocol == IP_TCP,
    };
    count_level(e, at->slot, f, &counts, at->from);
    engine_offload_packet(e, at->slot, f);
    e->packet.count = 1;
    e->packet_slot[0] = at->slot;
}

/* What is known of a frame before its turn. */
struct ahead {
    bool is_plain;
    struct plain plain;
    struct place at; /* of a plain frame; the slot is looked up in its turn */
};

static inline void look_ahead(struct sonde_engine *e, const struct sonde_packet *frame,
                              struct ahead *a)
{
    a->is_plain = packet_is_plain(e->decoder, frame, &a->plain);
    if (!a->is_plain)
        return;
    flow_key_of_plain(frame, &a->plain, &a->at.key, &a->at.from);
    a->at.hash = flow_table_hash(&e->table, &a->at.key);
}

static inline void take(struct sonde_engine *e, const struct sonde_packet *frame, struct ahead *a)
{
    sonde_engine_tick(e, frame->monotonic_ns, frame->wall_ns);
    e->counters.packets++;
    e->counters.bytes += frame->wire_length;
    if (a->is_plain)
        take_plain(e, frame, &a->plain, &a->at);
    else
        take_any(e, frame);
}

void sonde_engine_packet(struct sonde_engine *e, const struct sonde_packet *frame)
{
    struct ahead a;
    look_ahead(e, frame, &a);
    take(e, frame, &a);
}

/* A frame's place in the table is fetched while the eight before it are taken, and the flow that
 * seems to stand there four frames later: each is a cache miss of its own in a large table. */
static void take_fetched(struct sonde_engine *e, const struct sonde_packet *frames, size_t count)
{
    enum { PLACE_AHEAD = 8, FLOW_AHEAD = 4 };
    struct ahead ring[PLACE_AHEAD];
    for (size_t i = 0; i < count + PLACE_AHEAD; i++) {
        struct ahead *a = &ring[i % PLACE_AHEAD];
        if (i >= PLACE_AHEAD)
            take(e, &frames[i - PLACE_AHEAD], a);
        if (i < count) {
            look_ahead(e, &frames[i], a);
            if (a->is_plain)
                flow_table_prefetch(&e->table, a->at.hash);
        }
        const struct ahead *next = &ring[(i + FLOW_AHEAD) % PLACE_AHEAD];
        if (i >= FLOW_AHEAD && i - FLOW_AHEAD < count && next->is_plain)
            flow_table_prefetch_flow(&e->table, next->at.hash);
    }
}

void sonde_engine_packets(struct sonde_engine *e, const struct sonde_packet *frames, size_t count)
{
    enum { IN_CACHE = 8192 }; /* flows that take about two megabytes, and need no fetching */
    if (flow_table_count(&e->table) > IN_CACHE) {
        take_fetched(e, frames, count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        struct ahead a;
        look_ahead(e, &frames[i], &a);
        take(e, &frames[i], &a);
    }
}

void sonde_engine_dump(struct sonde_engine *e)
{
    for (uint32_t slot = flow_table_next(&e->table, 0); slot != 0;
         slot = flow_table_next(&e->table, slot))
        if ((flow_at(&e->table, slot)->flags & FLOW_TOLD) != 0)
            engine_tell_established(e, slot);
}

uint32_t sonde_engine_dump_some(struct sonde_engine *e, uint32_t position, uint32_t most)
{
    uint32_t slot = position;
    for (uint32_t told = 0; told < most; told++) {
        slot = flow_table_next(&e->table, slot);
        if (slot == 0)
            return 0;
        if ((flow_at(&e->table, slot)->flags & FLOW_TOLD) != 0)
            engine_tell_established(e, slot);
    }
    return slot;
}

void sonde_engine_flush(struct sonde_engine *e)
{
    for (uint32_t slot = flow_table_next(&e->table, 0); slot != 0;
         slot = flow_table_next(&e->table, slot))
        end_flow(e, slot, SONDE_END_TERMINATED);
}
