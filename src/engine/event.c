/* Flat records of what happened to flows. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "engine/engine_private.h"
#include "protocols/protocol.h"

enum { NS_PER_MS = 1000000 };

static uint64_t pack16(uint16_t a, uint16_t b, uint16_t c, uint16_t d)
{
    return a | (uint64_t)b << 16 | (uint64_t)c << 32 | (uint64_t)d << 48;
}

/* Names a flow by its key and beginning, under the engine's secret: a keyed hash of 128 bits, and
 * 32 bits that mix its halves. The same flow has one name on machines of any byte order. */
static void make_digest(const struct sonde_engine *e, const struct flow *f,
                        struct flow_detail *detail)
{
    const struct flow_key *k = &f->key;
    uint8_t what[64], name[24];
    uint64_t word[2];
    hash_store64(what, (uint64_t)detail->first_wall_ns);
    memcpy(what + 8, k->address, sizeof k->address);
    hash_store64(what + 40, pack16(k->port[0], k->port[1], k->vlan[0], k->vlan[1]));
    hash_store64(what + 48,
                 k->network_id | (uint64_t)k->pppoe_session << 32 | (uint64_t)k->domain << 48);
    hash_store64(what + 56, pack16(k->ip_version, k->ip_protocol, 0, 0));
    hash_sip128(slice_of(what, sizeof what), e->settings.key, word);
    hash_store64(name, word[0]);
    hash_store64(name + 8, word[1]);
    hash_store64(name + 16, hash_mix(word[0], word[1]));
    memcpy(detail->digest, name, sizeof detail->digest);
}

static bool has_digest(const struct flow_detail *detail)
{
    static const uint8_t none[sizeof detail->digest] = {0};
    return memcmp(detail->digest, none, sizeof none) != 0;
}

const uint8_t *engine_digest(const struct sonde_engine *e, const struct flow *f,
                             struct flow_detail *detail)
{
    if (!has_digest(detail))
        make_digest(e, f, detail);
    return detail->digest;
}

static void fill_ends(struct sonde_flow *out, const struct flow *f,
                      const struct flow_detail *detail)
{
    unsigned local = flow_local(f);
    for (unsigned side = 0; side < 2; side++) {
        unsigned at = side == 0 ? local : 1 - local;
        memcpy(out->address[side], &f->key.address[at], sizeof out->address[side]);
        memcpy(out->mac[side], detail->mac[at], sizeof out->mac[side]);
        out->port[side] = f->key.port[at];
        out->total_bytes[side] = f->bytes[at];
        out->total_packets[side] = f->packets[at];
        out->bytes[side] = f->bytes[at] - detail->told_bytes[at];
        out->packets[side] = f->packets[at] - detail->told_packets[at];
    }
    if (f->key.ip_version != 0)
        return;
    /* Flows between stations keep the EtherType where others have a port. */
    out->ether_type = f->key.port[0];
    out->port[0] = out->port[1] = 0;
    for (unsigned side = 0; side < 2; side++)
        memcpy(out->mac[side], out->address[side], sizeof out->mac[side]);
}

static uint16_t flags_of(const struct flow *f, const struct flow_detail *detail)
{
    static const struct {
        uint16_t inside, told;
    } same[] = {
        {FLOW_GUESSED, SONDE_FLOW_GUESSED},    {FLOW_UPDATED, SONDE_FLOW_UPDATED},
        {FLOW_HINTED, SONDE_FLOW_DNS_HINT},    {FLOW_REMEMBERED, SONDE_FLOW_CACHED},
        {FLOW_INSPECTED, SONDE_FLOW_COMPLETE},
    };
    unsigned flags = 0;
    for (unsigned i = 0; i < COUNT_OF(same); i++)
        flags |= (f->flags & same[i].inside) != 0 ? same[i].told : 0;
    if (flow_client(f) == flow_local(f))
        flags |= SONDE_FLOW_LOCAL_ORIGIN;
    if (detail->has_mac || f->key.ip_version == 0)
        flags |= SONDE_FLOW_HAS_MAC;
    if (f->key.ip_protocol == IP_TCP && f->key.ip_version != 0)
        flags |= SONDE_FLOW_TCP;
    return (uint16_t)flags;
}

static void fill_tunnel(struct sonde_engine *e, struct sonde_flow *out,
                        const struct flow_detail *detail)
{
    struct slice bytes = intern_at(dispatcher_store(e->dispatcher)->strings, detail->tunnel);
    struct flow_tunnel tunnel;
    if (bytes.length != sizeof tunnel)
        return;
    memcpy(&tunnel, bytes.at, sizeof tunnel);
    out->tunnel = (uint8_t)tunnel.type;
    out->tunnel_id = tunnel.id;
    for (unsigned side = 0; side < 2; side++) {
        unsigned at = side == 0 ? tunnel.local : 1 - tunnel.local;
        memcpy(out->outer_address[side], &tunnel.outer.address[at], 16);
        out->outer_port[side] = tunnel.outer.port[at];
    }
}

/* The application of a flow, also of one whose catalogue is gone; all zero where it has none. */
static struct application application_of(const struct sonde_engine *e,
                                         const struct flow_detail *detail)
{
    if (detail->application != FLOW_RETIRED)
        return detail->application == 0 ? (struct application){0}
                                        : catalogue_at(e->catalogue, detail->application - 1U);
    struct cursor c = cursor_over(
        intern_at(dispatcher_store(e->dispatcher)->strings, detail->application_by.rule));
    struct application a = {.id = cursor_u16be(&c)};
    struct slice rest = cursor_rest(&c);
    a.tag = slice_split(rest, '\0', &rest);
    a.category = slice_split(rest, '\0', &rest);
    return a;
}

static void fill_verdict(struct sonde_engine *e, struct sonde_flow *out, const struct flow *f,
                         const struct flow_detail *detail)
{
    out->protocol_id = engine_protocol(e, f->protocol)->id;
    out->application_id = application_of(e, detail).id;
    out->path_length = detail->path_length;
    for (unsigned i = 0; i < detail->path_length; i++)
        out->path_id[i] = engine_protocol(e, detail->path[i])->id;
    out->protocol_method = detail->protocol_by.method;
    out->protocol_packet = detail->protocol_by.packet;
    out->application_method = detail->application_by.method;
    out->application_packet = detail->application_by.packet;
    out->resets = detail->resets;
    out->retransmitted = detail->retransmitted;
    out->sequence_errors = detail->sequence_errors;
    out->inspected_packets = detail->inspected_packets;
    out->rtt_us = detail->rtt_us;
    out->risks = detail->risks;
}

static void fill_flow(struct sonde_engine *e, struct sonde_flow *out, const struct flow *f,
                      struct flow_detail *detail)
{
    memset(out, 0, sizeof *out);
    memcpy(out->digest, engine_digest(e, f, detail), sizeof out->digest);
    out->vlan[0] = f->key.vlan[0];
    out->vlan[1] = f->key.vlan[1];
    out->pppoe_session = f->key.pppoe_session;
    out->network_id = f->key.network_id;
    out->ip_version = f->key.ip_version;
    out->ip_protocol = f->key.ip_protocol;
    out->dscp = detail->dscp;
    if (flow_is_icmp(f)) {
        uint32_t first = f->tcp_next[flow_client(f)];
        out->icmp_type = (uint8_t)(first >> 8);
        out->icmp_code = (uint8_t)first;
    }
    out->other_type = engine_other_type(e, f);
    out->flags = flags_of(f, detail);
    fill_ends(out, f, detail);
    fill_verdict(e, out, f, detail);
    if (detail->tunnel != 0)
        fill_tunnel(e, out, detail);
    out->first_seen_ms = detail->first_wall_ns / NS_PER_MS;
    out->first_update_ms = detail->first_told_ns / NS_PER_MS;
    out->last_seen_ms = (f->last_ns + detail->wall_offset_ns) / NS_PER_MS;
}

enum { RULE_FILE_MOST = 128, RULE_SIZE = RULE_FILE_MOST + 1 + DECIMAL_DIGITS };

/* The protocols of a flow's path that the catalogue brought, for readers who do not have it: id,
 * category, tag and display name, the texts with a zero behind them. */
enum { PROTOCOL_BYTES = 3 + 2 * (UINT8_MAX + 1) };

static struct slice print_protocols(const struct sonde_engine *e, const struct flow_detail *detail,
                                    uint8_t *text)
{
    uint8_t *at = text;
    for (unsigned i = 0; i < detail->path_length; i++) {
        if (detail->path[i] < PROTOCOL_COUNT)
            continue;
        const struct protocol_info *p = engine_protocol(e, detail->path[i]);
        *at++ = (uint8_t)(p->id >> 8);
        *at++ = (uint8_t)p->id;
        *at++ = p->category;
        at = bytes_copy(at, p->tag, p->tag_length);
        *at++ = '\0';
        at = bytes_copy(at, p->name, p->name_length);
        *at++ = '\0';
    }
    return slice_of(text, (size_t)(at - text));
}

/* Where a rule stands in the catalogue's sources. */
static struct slice print_rule(struct rule_place place, uint8_t text[RULE_SIZE])
{
    struct slice file = slice_head(place.file, RULE_FILE_MOST);
    uint8_t *at = bytes_copy(text, file.at, file.length);
    *at++ = ':';
    at = decimal_put(at, place.line);
    return slice_of(text, (size_t)(at - text));
}

static void put_texts(struct sonde_engine *e, const struct flow_detail *detail)
{
    const struct intern *strings = dispatcher_store(e->dispatcher)->strings;
    struct slice text[SONDE_TEXT_COUNT] = {{0}};
    uint8_t rule[RULE_SIZE], protocols[FLOW_PATH * PROTOCOL_BYTES];
    text[SONDE_TEXT_SERVER_NAME] = intern_at(strings, detail->server_name);
    text[SONDE_TEXT_HINT_NAME] = hint_asked(intern_at(strings, detail->hint_name));
    struct application app = application_of(e, detail);
    text[SONDE_TEXT_APPLICATION] = app.tag;
    text[SONDE_TEXT_APPLICATION_CATEGORY] = app.category;
    if (detail->application != FLOW_RETIRED && detail->application_by.rule != 0)
        text[SONDE_TEXT_APPLICATION_RULE] =
            print_rule(catalogue_rule(e->catalogue, detail->application_by.rule), rule);
    if (detail->listed != 0)
        text[SONDE_TEXT_DOMAIN_CATEGORY] = rule_list(e->catalogue, detail->listed).category;
    if (detail->protocol_by.rule != DISSECTOR_none)
        text[SONDE_TEXT_PROTOCOL_RULE] =
            slice_text(engine_dissector_name(e, detail->protocol_by.rule));
    text[SONDE_TEXT_PROTOCOLS] = print_protocols(e, detail, protocols);
    struct event_texts lengths;
    size_t size = sizeof lengths;
    for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++) {
        lengths.length[i] = (uint16_t)text[i].length;
        size += text[i].length;
    }
    if (!buffer_reserve(&e->record, size))
        return;
    uint8_t *at = bytes_copy(e->record.bytes + e->record.length, &lengths, sizeof lengths);
    for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++)
        at = bytes_copy(at, text[i].at, text[i].length);
    e->record.length += size;
}

static unsigned put_fields(struct sonde_engine *e, struct slice facts)
{
    const struct fact_store *store = dispatcher_store(e->dispatcher);
    unsigned count = (unsigned)(facts.length / sizeof(struct fact));
    for (unsigned i = 0; i < count; i++) {
        struct fact fact = fact_at(facts, i);
        struct fact_value value = fact_read(store, fact);
        if (value.is_number)
            value.bytes = slice_of(&value.number, sizeof value.number);
        struct event_field header = {fact.field & (uint16_t)~FACT_WIDE,
                                     (uint16_t)value.bytes.length};
        if (!buffer_reserve(&e->record, sizeof header + value.bytes.length))
            return i;
        uint8_t *at = e->record.bytes + e->record.length;
        memcpy(at, &header, sizeof header);
        (void)bytes_copy(at + sizeof header, value.bytes.at, value.bytes.length);
        e->record.length += sizeof header + value.bytes.length;
    }
    return count;
}

static void describe(struct sonde_engine *e, struct flow *f, struct flow_detail *detail,
                     const struct sonde_event *head, struct slice facts)
{
    buffer_clear(&e->record);
    if (!buffer_reserve(&e->record, sizeof *head))
        return;
    e->record.length = sizeof *head;
    struct sonde_event *event = (struct sonde_event *)(void *)e->record.bytes;
    event->type = head->type;
    event->end = head->end;
    event->established = head->established;
    event->input = f->input;
    fill_flow(e, &event->flow, f, detail);
    put_texts(e, detail);
    unsigned fields = put_fields(e, facts);
    if (e->record.failed)
        return;
    event = (struct sonde_event *)(void *)e->record.bytes;
    event->field_count = (uint16_t)fields;
    event->size = (uint32_t)e->record.length;
}

static void build(struct sonde_engine *e, struct flow *f, struct flow_detail *detail,
                  const struct sonde_event *head, struct slice facts)
{
    describe(e, f, detail, head, facts);
    if (!e->record.failed)
        e->on_event(e->user, (const struct sonde_event *)(void *)e->record.bytes);
}

const struct sonde_event *engine_describe(struct sonde_engine *e, uint32_t slot)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    struct sonde_event head = {.type = SONDE_EVENT_FLOW};
    describe(e, f, detail, &head, dispatcher_facts(e->dispatcher, f, detail));
    return e->record.failed ? NULL : (const struct sonde_event *)(void *)e->record.bytes;
}

void engine_tell_now(struct sonde_engine *e, uint32_t slot, unsigned type, enum sonde_end end)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    if (type == SONDE_EVENT_FLOW) {
        if (detail->first_told_ns == 0)
            detail->first_told_ns = e->wall_ns - e->wall_offset_ns + detail->wall_offset_ns;
        f->flags |= FLOW_TOLD;
    }
    if ((e->settings.events & type) == 0)
        return;
    struct sonde_event head = {.type = (uint16_t)type, .end = (uint8_t)end};
    struct slice facts =
        type == SONDE_EVENT_STATS ? SLICE_NONE : dispatcher_facts(e->dispatcher, f, detail);
    build(e, f, detail, &head, facts);
}

void engine_tell_established(struct sonde_engine *e, uint32_t slot)
{
    engine_offload_read(e, slot);
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    struct sonde_event head = {.type = SONDE_EVENT_FLOW, .established = 1};
    build(e, f, detail, &head, dispatcher_facts(e->dispatcher, f, detail));
}

void engine_tell_transaction(void *engine, struct flow *flow, struct slice facts)
{
    struct sonde_engine *e = engine;
    uint32_t slot = flow_table_find(&e->table, &flow->key, flow_table_hash(&e->table, &flow->key));
    struct sonde_event head = {.type = SONDE_EVENT_TRANSACTION};
    if (slot != 0)
        build(e, flow, flow_detail_at(&e->table, slot), &head, facts);
}

/* Counters of the flows that moved, from where the last call stopped up to this slot. */
static void tell_stats(struct sonde_engine *e, uint32_t up_to)
{
    uint32_t slot;
    while (e->update_slot < up_to && (slot = flow_table_next(&e->table, e->update_slot)) != 0 &&
           slot <= up_to) {
        e->update_slot = slot;
        engine_offload_read(e, slot);
        const struct flow *f = flow_at(&e->table, slot);
        struct flow_detail *detail = flow_detail_at(&e->table, slot);
        if (f->packets[0] == detail->told_packets[0] && f->packets[1] == detail->told_packets[1])
            continue;
        if ((f->flags & FLOW_TOLD) != 0)
            engine_tell(e, slot, SONDE_EVENT_STATS, SONDE_END_NONE);
        memcpy(detail->told_bytes, f->bytes, sizeof detail->told_bytes);
        memcpy(detail->told_packets, f->packets, sizeof detail->told_packets);
    }
}

void engine_begin_update(struct sonde_engine *e)
{
    e->update_began_ns = e->now_ns;
    e->update_slot = 0;
}

/* Flows are told one after the other over the whole interval, for all at once they would find no
 * room where events go. */
void engine_update(struct sonde_engine *e)
{
    int64_t interval_ns = e->settings.update_interval_s * NS_PER_S;
    if (interval_ns == 0)
        return;
    if (e->update_began_ns == 0)
        engine_begin_update(e);
    int64_t past_ns = e->now_ns - e->update_began_ns;
    if (past_ns < interval_ns) {
        /* Units of 1024 ns: a day times 10^8 flows fits 64 bits. */
        uint64_t part = (uint64_t)(past_ns / (1 << 10)) * flow_table_made(&e->table);
        tell_stats(e, (uint32_t)(part / (uint64_t)(interval_ns / (1 << 10))));
        return;
    }
    tell_stats(e, UINT32_MAX);
    e->update_slot = 0;
    /* What nobody asked for while time went on is not made up for. */
    e->update_began_ns = past_ns < 2 * interval_ns ? e->update_began_ns + interval_ns : e->now_ns;
}

const char *sonde_event_text(const struct sonde_event *event, enum sonde_text text, size_t *length)
{
    const char *at = (const char *)(event + 1);
    struct event_texts lengths;
    memcpy(&lengths, at, sizeof lengths);
    at += sizeof lengths;
    for (unsigned i = 0; i < (unsigned)text; i++)
        at += lengths.length[i];
    *length = lengths.length[text];
    return *length == 0 ? NULL : at;
}
