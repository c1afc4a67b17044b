/* An event as JSON: the flow, or the transaction. */
/* SPDX-License-Identifier: MIT */
#include "engine/writer.h"

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
    at = json_put_uint(at, protocol->id);
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

/* Five texts of protocols, which have 255 bytes at the most, and what stands around them. */
enum { VERDICT_MOST = 5 * 256 + 512 };

static uint8_t *put_detection(uint8_t *at, const struct sonde_flow *f, bool updated)
{
    at = JSON_PUT(at, "\"detection_guessed\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_GUESSED) != 0);
    at = JSON_PUT(at, ",\"detection_updated\":");
    at = json_put_bool(at, updated);
    at = JSON_PUT(at, ",\"detection_packets\":");
    at = json_put_uint(at, f->inspected_packets);
    at = JSON_PUT(at, ",\"dhc_hit\":");
    at = json_put_bool(at, (f->flags & SONDE_FLOW_DNS_HINT) != 0);
    at = JSON_PUT(at, ",\"fhc_hit\":");
    return json_put_bool(at, (f->flags & SONDE_FLOW_CACHED) != 0);
}

static void write_names(struct json *j, const struct texts *texts)
{
    write_text(j, "dns_host_name", texts->text[SONDE_TEXT_HINT_NAME]);
    write_text(j, "host_server_name", texts->text[SONDE_TEXT_SERVER_NAME]);
}

/* Where nothing is known these say so. */
static void write_verdict(struct json *j, const struct sonde_event *event,
                          const struct texts *texts)
{
    const struct sonde_flow *f = &event->flow;
    struct protocol_info protocol = event_protocol(event, f->protocol_id);
    struct slice domain = texts->text[SONDE_TEXT_DOMAIN_CATEGORY];
    struct slice application = texts->text[SONDE_TEXT_APPLICATION];
    struct slice category = texts->text[SONDE_TEXT_APPLICATION_CATEGORY];
    if (application.length == 0)
        application = SLICE_LITERAL("unknown");
    if (category.length == 0)
        category = SLICE_LITERAL("unclassified");
    uint8_t *at =
        json_begin(j, NULL, VERDICT_MOST + application.length + category.length + domain.length);
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
    at = JSON_PUT(at, "},");
    json_end(j, put_detection(at, f, (f->flags & SONDE_FLOW_UPDATED) != 0));
    write_names(j, texts);
    write_evidence(j, f, texts);
}

/* The same as netifyd has it: names with what it puts before them, numbers of categories. */
static void write_netifyd_verdict(const struct sonde_writer *w, struct json *j,
                                  const struct sonde_event *event, const struct texts *texts)
{
    const struct sonde_flow *f = &event->flow;
    const struct slice *text = texts->text;
    struct protocol_info protocol = netifyd_protocol(event);
    uint8_t *at =
        json_begin(j, NULL, VERDICT_MOST + NETIFYD_NAME + text[SONDE_TEXT_APPLICATION].length);
    if (at == NULL)
        return;
    at = put_protocol(at, event, &protocol);
    at = JSON_PUT(at, ",\"detected_application\":");
    at = json_put_uint(at, f->application_id);
    at = JSON_PUT(at, ",\"detected_application_name\":\"");
    at = netifyd_application(at, w->settings.application, f->application_id,
                             text[SONDE_TEXT_APPLICATION]);
    at = JSON_PUT(at, "\",");
    json_end(j, put_detection(at, f, w->updated));
    json_object(j, "category");
    json_uint(j, "application",
              netifyd_category(w->settings.catalogue, text[SONDE_TEXT_APPLICATION_CATEGORY]));
    json_uint(j, "protocol", protocol.category);
    json_uint(j, "domain",
              netifyd_category(w->settings.catalogue, text[SONDE_TEXT_DOMAIN_CATEGORY]));
    json_object_end(j);
    json_bool(j, "soft_dissector", f->application_method == EVIDENCE_EXPRESSION);
    write_names(j, texts);
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

static void write_times(struct json *j, const struct sonde_flow *f)
{
    json_int(j, "first_seen_at", f->first_seen_ms);
    if (f->first_update_ms != 0)
        json_int(j, "first_update_at", f->first_update_ms);
    json_int(j, "last_seen_at", f->last_seen_ms);
}

void report_flow(const struct sonde_writer *w, struct json *j, const char *key,
                 const struct sonde_event *event, const struct sonde_joined *joined)
{
    struct sonde_flow only_totals;
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
    size_t length = community_id(f, w->crypto, id);
    if (length > 0)
        json_plain(j, "community_id", slice_of(id, length));
    write_ends(j, f);
    struct texts texts = texts_of(event);
    if (is_netifyd(w)) {
        write_netifyd_verdict(w, j, event, &texts);
        netifyd_risks(j, f->risks);
        netifyd_joined(j, joined);
        if (event->type == SONDE_EVENT_PURGE) {
            only_totals = *f;
            memset(only_totals.bytes, 0, sizeof only_totals.bytes);
            memset(only_totals.packets, 0, sizeof only_totals.packets);
            f = &only_totals;
        }
    } else {
        write_verdict(j, event, &texts);
        write_risks(j, f->risks);
    }
    write_tunnel(j, f);
    if (joined != NULL)
        report_joined(j, joined);
    write_times(j, f);
    write_counters(j, f);
    report_fields(j, event);
    json_object_end(j);
}

void report_transaction(const struct sonde_writer *w, struct json *j,
                        const struct sonde_event *event)
{
    char id[COMMUNITY_ID_SIZE];
    size_t length = community_id(&event->flow, w->crypto, id);
    json_hex(j, "digest", slice_of(event->flow.digest, sizeof event->flow.digest), false);
    if (length > 0)
        json_plain(j, "community_id", slice_of(id, length));
    report_fields(j, event);
}
