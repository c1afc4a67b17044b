/* Writes events as lines of JSON. */
/* SPDX-License-Identifier: MIT */
#include "engine/report.h"

#include <stdlib.h>

#include "base/crypto.h"
#include "base/error.h"
#include "protocols/signature.h"

struct sonde_writer {
    struct buffer line;
    size_t kept; /* bytes of it that stay before the next line */
    struct crypto *crypto;
    /* The interface that was written last, and its text as it is printed: it is mostly the same. */
    struct buffer interface;
    struct buffer printed;
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
    buffer_free(&w->interface);
    buffer_free(&w->printed);
    crypto_free(w->crypto);
    free(w);
}

static uint8_t *put_address(uint8_t *at, const uint8_t bytes[16])
{
    struct address a;
    memcpy(a.bytes, bytes, sizeof a.bytes);
    *at++ = '"';
    at += address_format(&a, (char *)at);
    *at++ = '"';
    return at;
}

static uint8_t *put_mac(uint8_t *at, const uint8_t mac[6])
{
    char digits[12];
    slice_to_hex(slice_of(mac, 6), digits);
    for (unsigned i = 0; i < 6; i++) {
        *at++ = i == 0 ? '"' : ':';
        at = bytes_copy(at, digits + (size_t)2 * i, 2);
    }
    *at++ = '"';
    return at;
}

const char *other_type_name(unsigned other_type)
{
    static const char *const names[] = {"remote",    "local",       "multicast",
                                        "broadcast", "unsupported", "error"};
    return names[other_type];
}

/* Both addresses and both ports, from the first key on. */
static uint8_t *put_addresses(uint8_t *at, const uint8_t address[2][16], const uint16_t port[2])
{
    at = JSON_PUT(at, "\"local_ip\":");
    at = put_address(at, address[0]);
    at = JSON_PUT(at, ",\"other_ip\":");
    at = put_address(at, address[1]);
    at = JSON_PUT(at, ",\"local_port\":");
    at = json_put_uint(at, port[0]);
    at = JSON_PUT(at, ",\"other_port\":");
    return json_put_uint(at, port[1]);
}

static void write_ends(struct json *j, const struct sonde_flow *f)
{
    enum { MOST = 512 };
    if (f->vlan[0] != 0)
        json_uint(j, "vlan_id", f->vlan[0] - 1U);
    uint8_t *at = json_begin(j, NULL, MOST);
    if (at == NULL)
        return;
    if (f->ip_version != 0) {
        at = JSON_PUT(at, "\"ip_version\":");
        at = json_put_uint(at, f->ip_version);
        at = JSON_PUT(at, ",\"ip_protocol\":");
        at = json_put_uint(at, f->ip_protocol);
        at = JSON_PUT(at, ",\"ip_dscp\":");
        at = json_put_uint(at, f->dscp);
    } else {
        at = JSON_PUT(at, "\"ether_type\":");
        at = json_put_uint(at, f->ether_type);
    }
    at = JSON_PUT(at, ",\"other_type\":");
    at = json_put_plain(at, slice_text(other_type_name(f->other_type)));
    at = JSON_PUT(at, ",\"local_origin\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0);
    if ((f->flags & SONDE_FLOW_HAS_MAC) != 0) {
        at = JSON_PUT(at, ",\"local_mac\":");
        at = put_mac(at, f->mac[0]);
        at = JSON_PUT(at, ",\"other_mac\":");
        at = put_mac(at, f->mac[1]);
    }
    if (f->ip_version != 0) {
        *at++ = ',';
        at = put_addresses(at, f->address, f->port);
    }
    json_end(j, at);
}

/* The texts of an event, all at once. */
struct texts {
    struct slice text[SONDE_TEXT_COUNT];
};

static struct texts texts_of(const struct sonde_event *event)
{
    struct texts all;
    struct event_texts lengths;
    const uint8_t *at = (const uint8_t *)(event + 1);
    memcpy(&lengths, at, sizeof lengths);
    at += sizeof lengths;
    for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++) {
        all.text[i] = slice_of(at, lengths.length[i]);
        at += lengths.length[i];
    }
    return all;
}

static void write_text(struct json *j, const char *key, struct slice text)
{
    if (text.length > 0)
        json_text(j, key, text);
}

/* What one verdict rests on; an application may be known (by its address or a DNS answer) before
 * any protocol is. */
static void write_verdict_evidence(struct json *j, uint8_t method, uint16_t packet,
                                   struct slice rule)
{
    if (method == EVIDENCE_NONE)
        return;
    json_string(j, "method", evidence_name((enum evidence_method)method));
    json_uint(j, "packet", packet);
    write_text(j, "rule", rule);
}

static void write_evidence(struct json *j, const struct sonde_flow *f, const struct texts *texts)
{
    if (f->protocol_method == EVIDENCE_NONE && f->application_method == EVIDENCE_NONE)
        return;
    json_object(j, "evidence");
    write_verdict_evidence(j, f->protocol_method, f->protocol_packet,
                           texts->text[SONDE_TEXT_PROTOCOL_RULE]);
    if (f->application_method != EVIDENCE_NONE) {
        json_object(j, "application");
        write_verdict_evidence(j, f->application_method, f->application_packet,
                               texts->text[SONDE_TEXT_APPLICATION_RULE]);
        json_object_end(j);
    }
    json_object_end(j);
}

static uint8_t *put_protocol(uint8_t *at, const struct sonde_event *event,
                             const struct protocol_info *protocol)
{
    const struct sonde_flow *f = &event->flow;
    at = JSON_PUT(at, "\"detected_protocol\":");
    at = json_put_uint(at, f->protocol_id);
    at = JSON_PUT(at, ",\"detected_protocol_name\":");
    at = json_put_plain(at, slice_of(protocol->name, protocol->name_length));
    if (f->path_length > 0) {
        at = JSON_PUT(at, ",\"protocol_path\":[");
        for (unsigned i = 0; i < f->path_length && i < COUNT_OF(f->path_id); i++) {
            struct protocol_info level = event_protocol(event, f->path_id[i]);
            at = i == 0 ? at : JSON_PUT(at, ",");
            at = json_put_plain(at, slice_of(level.tag, level.tag_length));
        }
        *at++ = ']';
    }
    return at;
}

static void write_verdict(struct json *j, const struct sonde_event *event,
                          const struct texts *texts)
{
    const struct sonde_flow *f = &event->flow;
    /* Five texts of protocols, which have 255 bytes at the most, and what is written below. */
    enum { MOST = 5 * 256 + 512 };
    struct protocol_info protocol = event_protocol(event, f->protocol_id);
    struct slice domain = texts->text[SONDE_TEXT_DOMAIN_CATEGORY];
    struct slice application = texts->text[SONDE_TEXT_APPLICATION];
    struct slice category = texts->text[SONDE_TEXT_APPLICATION_CATEGORY];
    if (application.length == 0)
        application = SLICE_LITERAL("unknown");
    if (category.length == 0)
        category = SLICE_LITERAL("unclassified");
    uint8_t *at = json_begin(j, NULL, MOST + application.length + category.length + domain.length);
    if (at == NULL)
        return;
    at = put_protocol(at, event, &protocol);
    at = JSON_PUT(at, ",\"detected_application\":");
    at = json_put_uint(at, f->application_id);
    at = JSON_PUT(at, ",\"detected_application_name\":");
    at = json_put_plain(at, application);
    at = JSON_PUT(at, ",\"category\":{\"application\":");
    at = json_put_plain(at, category);
    at = JSON_PUT(at, ",\"protocol\":");
    at = json_put_plain(at, category_slice((enum category)protocol.category));
    if (domain.length > 0) {
        at = JSON_PUT(at, ",\"domain\":");
        at = json_put_plain(at, domain);
    }
    at = JSON_PUT(at, "},\"detection_guessed\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_GUESSED) != 0);
    at = JSON_PUT(at, ",\"detection_updated\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_UPDATED) != 0);
    at = JSON_PUT(at, ",\"detection_packets\":");
    at = json_put_uint(at, f->inspected_packets);
    at = JSON_PUT(at, ",\"dhc_hit\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_DNS_HINT) != 0);
    at = JSON_PUT(at, ",\"fhc_hit\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_CACHED) != 0);
    json_end(j, at);
    write_text(j, "dns_host_name", texts->text[SONDE_TEXT_HINT_NAME]);
    write_text(j, "host_server_name", texts->text[SONDE_TEXT_SERVER_NAME]);
    write_evidence(j, f, texts);
}

unsigned risk_score(uint64_t risks)
{
    unsigned score = 0;
    for (; risks != 0; risks &= risks - 1) {
        const struct risk_info *risk = risk_info((unsigned)__builtin_ctzll(risks));
        score += risk != NULL ? risk->score : 0U;
    }
    return score;
}

static void write_risks(struct json *j, uint64_t risks)
{
    if (risks == 0)
        return;
    json_object(j, "risks");
    json_array(j, "risks");
    for (uint64_t left = risks; left != 0; left &= left - 1) {
        const struct risk_info *risk = risk_info((unsigned)__builtin_ctzll(left));
        if (risk != NULL)
            json_string(j, NULL, risk->tag);
    }
    json_array_end(j);
    json_uint(j, "score", risk_score(risks));
    json_object_end(j);
}

/* Ends of the flow that carries this one. */
static void write_carrier(struct json *j, const struct sonde_flow *f)
{
    enum { MOST = 256 };
    uint8_t *at = json_begin(j, NULL, MOST);
    if (at != NULL)
        json_end(j, put_addresses(at, f->outer_address, f->outer_port));
}

static void write_tunnel(struct json *j, const struct sonde_flow *f)
{
    if (f->tunnel == TUNNEL_NONE)
        return;
    json_object(j, "tunnel");
    json_string(j, "type", tunnel_name((enum tunnel)f->tunnel));
    json_uint(j, "id", f->tunnel_id);
    write_carrier(j, f);
    json_object_end(j);
    if (f->tunnel != TUNNEL_GTP)
        return;
    /* As netifyd has it. The identifier is that of the end which the first packet went to. */
    bool from_local = (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0;
    struct address outer;
    memcpy(outer.bytes, f->outer_address[0], sizeof outer.bytes);
    json_object(j, "gtp");
    json_uint(j, "version", 1);
    json_uint(j, "ip_version", address_is4(&outer) ? 4 : 6);
    write_carrier(j, f);
    json_uint(j, from_local ? "other_teid" : "local_teid", f->tunnel_id);
    json_object_end(j);
}

static uint8_t *put_number(uint8_t *at, uint64_t value, struct slice *text)
{
    uint8_t *end = json_put_uint(at, value);
    *text = slice_of(at, (size_t)(end - at));
    return end;
}

/* A number that is mostly the same as one that stands there already: of most flows one message is
 * written. */
static uint8_t *put_again(uint8_t *at, uint64_t value, uint64_t earlier, struct slice text)
{
    return value == earlier ? bytes_copy(at, text.at, text.length) : json_put_uint(at, value);
}

static void write_counters(struct json *j, const struct sonde_flow *f)
{
    enum { MOST = 10 * (DECIMAL_DIGITS + 26) };
    uint8_t *at = json_begin(j, NULL, MOST);
    if (at == NULL)
        return;
    struct slice bytes[2], packets[2];
    at = JSON_PUT(at, "\"local_bytes\":");
    at = put_number(at, f->bytes[0], &bytes[0]);
    at = JSON_PUT(at, ",\"other_bytes\":");
    at = put_number(at, f->bytes[1], &bytes[1]);
    at = JSON_PUT(at, ",\"local_packets\":");
    at = put_number(at, f->packets[0], &packets[0]);
    at = JSON_PUT(at, ",\"other_packets\":");
    at = put_number(at, f->packets[1], &packets[1]);
    at = JSON_PUT(at, ",\"local_total_bytes\":");
    at = put_again(at, f->total_bytes[0], f->bytes[0], bytes[0]);
    at = JSON_PUT(at, ",\"other_total_bytes\":");
    at = put_again(at, f->total_bytes[1], f->bytes[1], bytes[1]);
    at = JSON_PUT(at, ",\"local_total_packets\":");
    at = put_again(at, f->total_packets[0], f->packets[0], packets[0]);
    at = JSON_PUT(at, ",\"other_total_packets\":");
    at = put_again(at, f->total_packets[1], f->packets[1], packets[1]);
    at = JSON_PUT(at, ",\"total_bytes\":");
    at = json_put_uint(at, f->total_bytes[0] + f->total_bytes[1]);
    at = JSON_PUT(at, ",\"total_packets\":");
    at = json_put_uint(at, f->total_packets[0] + f->total_packets[1]);
    json_end(j, at);
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
    if (header.field == SIGNATURE_FIELD &&
        report_brought(out, slice_of(*at + sizeof header, header.length))) {
        *at += sizeof header + header.length;
        return true;
    }
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
                 const struct sonde_joined *joined, struct crypto *crypto)
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
    struct texts texts = texts_of(event);
    write_verdict(j, event, &texts);
    write_risks(j, f->risks);
    write_tunnel(j, f);
    if (joined != NULL)
        report_joined(j, joined);
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

static void write_interface(struct sonde_writer *w, struct json *j, struct slice name)
{
    if (w->printed.length == 0 || !slice_equal(buffer_slice(&w->interface), name)) {
        struct json text = json_into(&w->printed);
        buffer_clear(&w->interface);
        buffer_clear(&w->printed);
        buffer_append(&w->interface, name.at, name.length);
        json_put_text(&text, name);
        w->line.failed |= w->interface.failed || w->printed.failed;
    }
    uint8_t *at = json_begin(j, "interface", w->printed.length);
    if (at != NULL)
        json_end(j, bytes_copy(at, w->printed.bytes, w->printed.length));
}

const char *sonde_event_json(struct sonde_writer *w, const struct sonde_event *event,
                             const struct sonde_input_name *input, size_t *length)
{
    static const char *const ends[] = {"none", "closed", "expired", "terminated", "evicted"};
    struct json j = json_into(&w->line);
    size_t kept = w->kept;
    w->line.length = kept;
    w->line.failed = false;
    json_object(&j, NULL);
    if (event->type == SONDE_EVENT_TRANSACTION) {
        json_string(&j, "type", "transaction");
        write_interface(w, &j, slice_text(input->name));
        write_transaction(&j, event, w->crypto);
    } else {
        json_string(&j, "type", type_name(event->type));
        if (event->type == SONDE_EVENT_PURGE)
            json_string(&j, "reason", ends[event->end]);
        write_interface(w, &j, slice_text(input->name));
        json_bool(&j, "internal", input->internal);
        json_bool(&j, "established", event->established != 0);
        report_flow(&j, "flow", event, input->joined, w->crypto);
    }
    json_object_end(&j);
    buffer_byte(&w->line, '\n');
    *length = w->line.length;
    if (w->line.failed)
        return NULL; /* what was kept is kept still */
    w->kept = 0;
    return (const char *)w->line.bytes;
}

void sonde_writer_keep(struct sonde_writer *w)
{
    w->kept = w->line.length;
}
