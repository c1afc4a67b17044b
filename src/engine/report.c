/* Writes events as lines of JSON. */
/* SPDX-License-Identifier: MIT */
#include "engine/report.h"

#include <stdlib.h>

#include "base/crypto.h"
#include "base/error.h"
#include "protocols/protocol.h"

struct sonde_writer {
    struct buffer line;
    struct crypto *crypto;
};

struct sonde_writer *sonde_writer_new(struct sonde_error *error)
{
    struct sonde_writer *w = calloc(1, sizeof *w);
    if (w != NULL)
        w->crypto = crypto_new();
    if (w == NULL || w->crypto == NULL) {
        sonde_writer_free(w);
        (void)error_set(error, SONDE_ENOMEM, "no memory for the writer of JSON");
        return NULL;
    }
    return w;
}

void sonde_writer_free(struct sonde_writer *w)
{
    if (w == NULL)
        return;
    buffer_free(&w->line);
    crypto_free(w->crypto);
    free(w);
}

static void write_address(struct json *j, const char *key, const uint8_t bytes[16])
{
    struct address a;
    char text[ADDRESS_TEXT_SIZE];
    memcpy(a.bytes, bytes, sizeof a.bytes);
    json_plain(j, key, slice_of(text, address_format(&a, text)));
}

static void write_mac(struct json *j, const char *key, const uint8_t mac[6])
{
    char text[17];
    for (unsigned i = 0; i < 6; i++) {
        slice_to_hex(slice_of(mac + i, 1), text + 3 * i);
        if (i < 5)
            text[3 * i + 2] = ':';
    }
    json_plain(j, key, slice_of(text, sizeof text));
}

const char *other_type_name(unsigned other_type)
{
    static const char *const names[] = {"remote",    "local",       "multicast",
                                        "broadcast", "unsupported", "error"};
    return names[other_type];
}

static void write_ends(struct json *j, const struct sonde_flow *f)
{
    if (f->vlan[0] != 0)
        json_uint(j, "vlan_id", f->vlan[0] - 1U);
    if (f->ip_version != 0) {
        json_uint(j, "ip_version", f->ip_version);
        json_uint(j, "ip_protocol", f->ip_protocol);
        json_uint(j, "ip_dscp", f->dscp);
    } else {
        json_uint(j, "ether_type", f->ether_type);
    }
    json_string(j, "other_type", other_type_name(f->other_type));
    json_bool(j, "local_origin", (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0);
    if ((f->flags & SONDE_FLOW_HAS_MAC) != 0) {
        write_mac(j, "local_mac", f->mac[0]);
        write_mac(j, "other_mac", f->mac[1]);
    }
    if (f->ip_version == 0)
        return;
    write_address(j, "local_ip", f->address[0]);
    write_address(j, "other_ip", f->address[1]);
    json_uint(j, "local_port", f->port[0]);
    json_uint(j, "other_port", f->port[1]);
}

const struct protocol_info *protocol_by_id(uint16_t id)
{
    /* Ids are public numbers with holes: the table is small and spares a search for each flow. */
    static const uint16_t places[] = {
#define DISSECTOR(file)
#define PROTOCOL(symbol, number, slug, display, group) [number] = PROTOCOL_##symbol,
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    };
    return &protocol_table[id < COUNT_OF(places) ? places[id] : PROTOCOL_UNKNOWN];
}

static struct slice text_of(const struct sonde_event *event, enum sonde_text text)
{
    size_t length;
    const char *at = sonde_event_text(event, text, &length);
    return slice_of(at, length);
}

static void write_text(struct json *j, const char *key, const struct sonde_event *event,
                       enum sonde_text text)
{
    struct slice s = text_of(event, text);
    if (s.length > 0)
        json_text(j, key, s);
}

/* What one verdict rests on; an application may be known (by its address or a DNS answer) before
 * any protocol is. */
static void write_verdict_evidence(struct json *j, const struct sonde_event *event, uint8_t method,
                                   uint16_t packet, enum sonde_text rule)
{
    if (method == EVIDENCE_NONE)
        return;
    json_string(j, "method", evidence_name((enum evidence_method)method));
    json_uint(j, "packet", packet);
    write_text(j, "rule", event, rule);
}

static void write_evidence(struct json *j, const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    if (f->protocol_method == EVIDENCE_NONE && f->application_method == EVIDENCE_NONE)
        return;
    json_object(j, "evidence");
    write_verdict_evidence(j, event, f->protocol_method, f->protocol_packet,
                           SONDE_TEXT_PROTOCOL_RULE);
    if (f->application_method != EVIDENCE_NONE) {
        json_object(j, "application");
        write_verdict_evidence(j, event, f->application_method, f->application_packet,
                               SONDE_TEXT_APPLICATION_RULE);
        json_object_end(j);
    }
    json_object_end(j);
}

static void write_verdict(struct json *j, const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    const struct protocol_info *protocol = protocol_by_id(f->protocol_id);
    struct slice application = text_of(event, SONDE_TEXT_APPLICATION);
    struct slice category = text_of(event, SONDE_TEXT_APPLICATION_CATEGORY);
    json_uint(j, "detected_protocol", f->protocol_id);
    json_string(j, "detected_protocol_name", protocol->name);
    if (f->path_length > 0) {
        json_array(j, "protocol_path");
        for (unsigned i = 0; i < f->path_length; i++)
            json_string(j, NULL, protocol_by_id(f->path_id[i])->tag);
        json_array_end(j);
    }
    json_uint(j, "detected_application", f->application_id);
    json_plain(j, "detected_application_name",
               application.length > 0 ? application : SLICE_LITERAL("unknown"));
    json_object(j, "category");
    json_plain(j, "application", category.length > 0 ? category : SLICE_LITERAL("unclassified"));
    json_string(j, "protocol", category_tag((enum category)protocol->category));
    json_object_end(j);
    json_bool(j, "detection_guessed", (f->flags & SONDE_FLOW_GUESSED) != 0);
    json_bool(j, "detection_updated", (f->flags & SONDE_FLOW_UPDATED) != 0);
    json_uint(j, "detection_packets", f->inspected_packets);
    json_bool(j, "dhc_hit", (f->flags & SONDE_FLOW_DNS_HINT) != 0);
    json_bool(j, "fhc_hit", (f->flags & SONDE_FLOW_CACHED) != 0);
    write_text(j, "dns_host_name", event, SONDE_TEXT_HINT_NAME);
    write_text(j, "host_server_name", event, SONDE_TEXT_SERVER_NAME);
    write_evidence(j, event);
}

unsigned risk_score(uint64_t risks)
{
    unsigned score = 0;
    for (unsigned n = 0; n < RISK_LIMIT; n++)
        score += (risks >> n & 1) != 0 && risk_info(n) != NULL ? risk_info(n)->score : 0U;
    return score;
}

static void write_risks(struct json *j, uint64_t risks)
{
    if (risks == 0)
        return;
    json_object(j, "risks");
    json_array(j, "risks");
    for (unsigned n = 0; n < RISK_LIMIT; n++) {
        const struct risk_info *risk = (risks >> n & 1) != 0 ? risk_info(n) : NULL;
        if (risk == NULL)
            continue;
        json_string(j, NULL, risk->tag);
    }
    json_array_end(j);
    json_uint(j, "score", risk_score(risks));
    json_object_end(j);
}

static void write_tunnel(struct json *j, const struct sonde_flow *f)
{
    if (f->tunnel == TUNNEL_NONE)
        return;
    json_object(j, "tunnel");
    json_string(j, "type", tunnel_name((enum tunnel)f->tunnel));
    json_uint(j, "id", f->tunnel_id);
    write_address(j, "local_ip", f->outer_address[0]);
    write_address(j, "other_ip", f->outer_address[1]);
    json_uint(j, "local_port", f->outer_port[0]);
    json_uint(j, "other_port", f->outer_port[1]);
    json_object_end(j);
}

static void write_counters(struct json *j, const struct sonde_flow *f)
{
    json_uint(j, "local_bytes", f->bytes[0]);
    json_uint(j, "other_bytes", f->bytes[1]);
    json_uint(j, "local_packets", f->packets[0]);
    json_uint(j, "other_packets", f->packets[1]);
    json_uint(j, "local_total_bytes", f->total_bytes[0]);
    json_uint(j, "other_total_bytes", f->total_bytes[1]);
    json_uint(j, "local_total_packets", f->total_packets[0]);
    json_uint(j, "other_total_packets", f->total_packets[1]);
    json_uint(j, "total_bytes", f->total_bytes[0] + f->total_bytes[1]);
    json_uint(j, "total_packets", f->total_packets[0] + f->total_packets[1]);
    if ((f->flags & SONDE_FLOW_TCP) == 0)
        return;
    json_object(j, "tcp");
    json_uint(j, "resets", f->resets);
    json_uint(j, "retrans", f->retransmitted);
    json_uint(j, "seq_errors", f->sequence_errors);
    json_decimal(j, "rtt_ms", f->rtt_us);
    json_object_end(j);
}

bool report_next(const struct sonde_event *event, const uint8_t **at, struct report_field *out)
{
    const uint8_t *end = (const uint8_t *)event + event->size;
    if (*at == NULL) {
        struct event_texts lengths;
        *at = (const uint8_t *)(event + 1);
        memcpy(&lengths, *at, sizeof lengths);
        *at += sizeof lengths;
        for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++)
            *at += lengths.length[i];
    }
    if (*at >= end)
        return false;
    struct event_field header;
    memcpy(&header, *at, sizeof header);
    out->field = field_info(header.field);
    out->bytes = slice_of(*at + sizeof header, header.length);
    out->number = 0;
    if (out->field->type != FIELD_TEXT && out->field->type != FIELD_HEX)
        memcpy(&out->number, out->bytes.at, sizeof out->number);
    *at += sizeof header + header.length;
    return true;
}

static void write_value(struct json *j, const char *key, const struct report_field *f)
{
    uint8_t wide[2] = {(uint8_t)(f->number >> 8), (uint8_t)f->number};
    switch ((enum field_type)f->field->type) {
    case FIELD_TEXT:
        json_text(j, key, f->bytes);
        break;
    case FIELD_HEX:
        json_hex(j, key, f->bytes, false);
        break;
    case FIELD_HEX16:
        json_hex(j, key, slice_of(wide, sizeof wide), true);
        break;
    case FIELD_FLAG:
        json_bool(j, key, f->number != 0);
        break;
    case FIELD_UINT:
    case FIELD_TIME_S:
        json_uint(j, key, f->number);
        break;
    }
}

static bool same_object(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* All values of one list field, gathered behind its first. */
static void write_list(struct json *j, struct report_field *all, unsigned from, unsigned count)
{
    json_array(j, all[from].field->key);
    for (unsigned i = from; i < count; i++) {
        if (all[i].field == NULL || all[i].field->id != all[from].field->id)
            continue;
        write_value(j, NULL, &all[i]);
        if (i != from)
            all[i].field = NULL;
    }
    json_array_end(j);
    all[from].field = NULL;
}

void report_fields(struct json *j, const struct sonde_event *event)
{
    struct report_field all[FACTS_MOST];
    unsigned count = 0;
    const uint8_t *at = NULL;
    while (count < FACTS_MOST && report_next(event, &at, &all[count]))
        count++;
    for (unsigned i = 0; i < count; i++) {
        if (all[i].field == NULL)
            continue;
        const char *object = all[i].field->object;
        if (object != NULL)
            json_object(j, object);
        for (unsigned k = i; k < count; k++) {
            if (all[k].field == NULL || !same_object(all[k].field->object, object))
                continue;
            if (all[k].field->list) {
                write_list(j, all, k, count);
            } else {
                write_value(j, all[k].field->key, &all[k]);
                all[k].field = NULL;
            }
        }
        if (object != NULL)
            json_object_end(j);
    }
}

static void write_times(struct json *j, const struct sonde_flow *f)
{
    json_int(j, "first_seen_at", f->first_seen_ms);
    if (f->first_update_ms != 0)
        json_int(j, "first_update_at", f->first_update_ms);
    json_int(j, "last_seen_at", f->last_seen_ms);
}

void report_flow(struct json *j, const char *key, const struct sonde_event *event,
                 struct crypto *crypto)
{
    const struct sonde_flow *f = &event->flow;
    char id[COMMUNITY_ID_SIZE];
    json_object(j, key);
    json_hex(j, "digest", slice_of(f->digest, sizeof f->digest), false);
    if (event->type == SONDE_EVENT_STATS) {
        json_uint(j, "detection_packets", f->inspected_packets);
        json_int(j, "last_seen_at", f->last_seen_ms);
        write_counters(j, f);
        json_object_end(j);
        return;
    }
    size_t length = community_id(f, crypto, id);
    if (length > 0)
        json_plain(j, "community_id", slice_of(id, length));
    write_ends(j, f);
    write_verdict(j, event);
    write_risks(j, f->risks);
    write_tunnel(j, f);
    write_times(j, f);
    write_counters(j, f);
    report_fields(j, event);
    json_object_end(j);
}

static const char *type_name(unsigned type)
{
    switch (type) {
    case SONDE_EVENT_DPI_UPDATE:
        return "flow_dpi_update";
    case SONDE_EVENT_DPI_COMPLETE:
        return "flow_dpi_complete";
    case SONDE_EVENT_STATS:
        return "flow_stats";
    case SONDE_EVENT_PURGE:
        return "flow_purge";
    default:
        return "flow";
    }
}

static void write_transaction(struct json *j, const struct sonde_event *event,
                              struct crypto *crypto)
{
    char id[COMMUNITY_ID_SIZE];
    size_t length = community_id(&event->flow, crypto, id);
    json_hex(j, "digest", slice_of(event->flow.digest, sizeof event->flow.digest), false);
    if (length > 0)
        json_plain(j, "community_id", slice_of(id, length));
    report_fields(j, event);
}

const char *sonde_event_json(struct sonde_writer *w, const struct sonde_event *event,
                             const struct sonde_input_name *input, size_t *length)
{
    static const char *const ends[] = {"none", "closed", "expired", "terminated", "evicted"};
    struct json j = json_into(&w->line);
    buffer_clear(&w->line);
    json_object(&j, NULL);
    if (event->type == SONDE_EVENT_TRANSACTION) {
        json_string(&j, "type", "transaction");
        json_text(&j, "interface", slice_text(input->name));
        write_transaction(&j, event, w->crypto);
    } else {
        json_string(&j, "type", type_name(event->type));
        if (event->type == SONDE_EVENT_PURGE)
            json_string(&j, "reason", ends[event->end]);
        json_text(&j, "interface", slice_text(input->name));
        json_bool(&j, "internal", input->internal);
        json_bool(&j, "established", event->established != 0);
        report_flow(&j, "flow", event, w->crypto);
    }
    json_object_end(&j);
    buffer_byte(&w->line, '\n');
    *length = w->line.length;
    return w->line.failed ? NULL : (const char *)w->line.bytes;
}
