/* Writes events as lines of JSON. */
/* SPDX-License-Identifier: MIT */
#include "engine/report.h"

#include <stdlib.h>

#include "base/crypto.h"
#include "base/error.h"
#include "engine/report_netifyd.h"

struct sonde_writer {
    struct sonde_writer_settings settings;
    struct buffer line;
    struct crypto *crypto;
    struct netifyd_told *told; /* of that style only */
    bool updated;              /* what it says of this event */
    struct json_selection *selection;
    /* The interface that was written last, and its text as it is printed: it is mostly the same. */
    struct buffer interface;
    struct buffer printed;
};

/* The type is always there: it tells what the rest means. */
static bool select_fields(struct sonde_writer *w, struct sonde_error *error)
{
    w->selection = calloc(1, sizeof *w->selection);
    if (w->selection == NULL || !json_selection_add(w->selection, SLICE_LITERAL("type")))
        return false;
    for (size_t i = 0; i < w->settings.field_count; i++) {
        if (!json_selection_add(w->selection, slice_text(w->settings.fields[i]))) {
            (void)error_set(error, SONDE_EINVAL,
                            "%s: it is no member such as interface or flow.ssl.alpn, or there are "
                            "more than %d",
                            w->settings.fields[i], SELECTION_MOST - 1);
            return false;
        }
    }
    return true;
}

static bool prepare(struct sonde_writer *w, struct sonde_error *error)
{
    (void)error_set(error, SONDE_ENOMEM, "no memory for the writer of JSON");
    w->crypto = crypto_new();
    if (w->settings.style == SONDE_STYLE_NETIFYD)
        w->told = calloc(1, sizeof *w->told);
    return w->crypto != NULL && (w->settings.style != SONDE_STYLE_NETIFYD || w->told != NULL) &&
           (w->settings.field_count == 0 || select_fields(w, error));
}

struct sonde_writer *sonde_writer_new_with(const struct sonde_writer_settings *settings,
                                           struct sonde_error *error)
{
    struct sonde_writer *w = calloc(1, sizeof *w);
    if (w == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the writer of JSON");
        return NULL;
    }
    w->settings = *settings;
    if (prepare(w, error))
        return w;
    sonde_writer_free(w);
    return NULL;
}

struct sonde_writer *sonde_writer_new(struct sonde_error *error)
{
    static const struct sonde_writer_settings standard = {0};
    return sonde_writer_new_with(&standard, error);
}

void sonde_writer_set_catalogue(struct sonde_writer *w, const struct sonde_catalogue *catalogue)
{
    w->settings.catalogue = catalogue;
}

static bool is_netifyd(const struct sonde_writer *w)
{
    return w->settings.style == SONDE_STYLE_NETIFYD;
}

static struct json json_of(const struct sonde_writer *w, struct buffer *out)
{
    struct json j = json_into(out);
    j.ascii_only = is_netifyd(w);
    return j;
}

void sonde_writer_free(struct sonde_writer *w)
{
    if (w == NULL)
        return;
    buffer_free(&w->line);
    buffer_free(&w->interface);
    buffer_free(&w->printed);
    crypto_free(w->crypto);
    free(w->told);
    free(w->selection);
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

static uint8_t *put_addresses(const struct json *j, uint8_t *at, const uint8_t address[2][16],
                              const uint16_t port[2])
{
    if (JSON_MEMBER(j, at, "local_ip"))
        at = put_address(at, address[0]);
    if (JSON_MEMBER(j, at, "other_ip"))
        at = put_address(at, address[1]);
    if (JSON_MEMBER(j, at, "local_port"))
        at = json_put_uint(at, port[0]);
    if (JSON_MEMBER(j, at, "other_port"))
        at = json_put_uint(at, port[1]);
    return at;
}

static uint8_t *put_layer(const struct json *j, uint8_t *at, const struct sonde_flow *f)
{
    if (f->ip_version == 0) {
        if (JSON_MEMBER(j, at, "ether_type"))
            at = json_put_uint(at, f->ether_type);
        return at;
    }
    if (JSON_MEMBER(j, at, "ip_version"))
        at = json_put_uint(at, f->ip_version);
    if (JSON_MEMBER(j, at, "ip_protocol"))
        at = json_put_uint(at, f->ip_protocol);
    if (JSON_MEMBER(j, at, "ip_dscp"))
        at = json_put_uint(at, f->dscp);
    return at;
}

static void write_ends(struct json *j, const struct sonde_flow *f)
{
    enum { MOST = 512 };
    if (f->vlan[0] != 0)
        json_uint(j, "vlan_id", f->vlan[0] - 1U);
    uint8_t *at = json_begin_members(j, MOST);
    if (at == NULL)
        return;
    at = put_layer(j, at, f);
    if (JSON_MEMBER(j, at, "other_type"))
        at = json_put_plain(at, slice_text(other_type_name(f->other_type)));
    if (JSON_MEMBER(j, at, "local_origin"))
        at = json_put_bool(at, (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0);
    if ((f->flags & SONDE_FLOW_HAS_MAC) != 0) {
        if (JSON_MEMBER(j, at, "local_mac"))
            at = put_mac(at, f->mac[0]);
        if (JSON_MEMBER(j, at, "other_mac"))
            at = put_mac(at, f->mac[1]);
    }
    if (f->ip_version != 0)
        at = put_addresses(j, at, f->address, f->port);
    json_end_members(j, at);
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

/* Texts of protocols have 255 bytes at the most. */
enum { PROTOCOL_MOST = 256 };

static void write_protocol(struct json *j, const struct sonde_event *event,
                           const struct protocol_info *protocol)
{
    const struct sonde_flow *f = &event->flow;
    enum { MOST = 5 * PROTOCOL_MOST + 128 };
    uint8_t *at = json_begin_members(j, MOST);
    if (at == NULL)
        return;
    if (JSON_MEMBER(j, at, "detected_protocol"))
        at = json_put_uint(at, protocol->id);
    if (JSON_MEMBER(j, at, "detected_protocol_name"))
        at = json_put_plain(at, slice_of(protocol->name, protocol->name_length));
    if (f->path_length > 0 && JSON_MEMBER(j, at, "protocol_path")) {
        *at++ = '[';
        for (unsigned i = 0; i < f->path_length && i < COUNT_OF(f->path_id); i++) {
            struct protocol_info level = event_protocol(event, f->path_id[i]);
            at = i == 0 ? at : JSON_PUT(at, ",");
            at = json_put_plain(at, slice_of(level.tag, level.tag_length));
        }
        *at++ = ']';
    }
    json_end_members(j, at);
}

/* Where nothing is known these say so. */
static void write_application(struct json *j, const struct sonde_flow *f,
                              const struct protocol_info *protocol, const struct texts *texts)
{
    struct slice application = texts->text[SONDE_TEXT_APPLICATION];
    struct slice domain = texts->text[SONDE_TEXT_DOMAIN_CATEGORY];
    struct slice category = texts->text[SONDE_TEXT_APPLICATION_CATEGORY];
    json_uint(j, "detected_application", f->application_id);
    json_plain(j, "detected_application_name",
               application.length > 0 ? application : SLICE_LITERAL("unknown"));
    json_object(j, "category");
    json_plain(j, "application", category.length > 0 ? category : SLICE_LITERAL("unclassified"));
    json_plain(j, "protocol", category_slice((enum category)protocol->category));
    if (domain.length > 0)
        json_plain(j, "domain", domain);
    json_object_end(j);
}

/* The same as netifyd has them: names with what it puts before them, numbers of categories. */
static void write_netifyd_names(const struct sonde_writer *w, struct json *j,
                                const struct sonde_flow *f, const struct protocol_info *protocol,
                                const struct texts *texts)
{
    struct slice application = texts->text[SONDE_TEXT_APPLICATION];
    struct slice domain = texts->text[SONDE_TEXT_DOMAIN_CATEGORY];
    struct slice category = texts->text[SONDE_TEXT_APPLICATION_CATEGORY];
    json_uint(j, "detected_application", f->application_id);
    uint8_t *at = json_begin(j, "detected_application_name", application.length + NETIFYD_NAME);
    if (at != NULL) {
        *at++ = '"';
        at = netifyd_application(at, w->settings.application, f->application_id, application);
        *at++ = '"';
        json_end(j, at);
    }
    json_object(j, "category");
    json_uint(j, "application", netifyd_category(w->settings.catalogue, category));
    json_uint(j, "protocol", protocol->category);
    json_uint(j, "domain", netifyd_category(w->settings.catalogue, domain));
    json_object_end(j);
    json_bool(j, "ip_nat", false);
    json_bool(j, "soft_dissector", f->application_method == EVIDENCE_EXPRESSION);
}

static void write_verdict(const struct sonde_writer *w, struct json *j,
                          const struct sonde_event *event, const struct texts *texts)
{
    const struct sonde_flow *f = &event->flow;
    enum { MOST = 256 };
    struct protocol_info protocol =
        is_netifyd(w) ? netifyd_protocol(event) : event_protocol(event, f->protocol_id);
    bool updated = is_netifyd(w) ? w->updated : (f->flags & SONDE_FLOW_UPDATED) != 0;
    write_protocol(j, event, &protocol);
    if (is_netifyd(w))
        write_netifyd_names(w, j, f, &protocol, texts);
    else
        write_application(j, f, &protocol, texts);
    uint8_t *at = json_begin_members(j, MOST);
    if (at == NULL)
        return;
    if (JSON_MEMBER(j, at, "detection_guessed"))
        at = json_put_bool(at, (f->flags & SONDE_FLOW_GUESSED) != 0);
    if (JSON_MEMBER(j, at, "detection_updated"))
        at = json_put_bool(at, updated);
    if (JSON_MEMBER(j, at, "detection_packets"))
        at = json_put_uint(at, f->inspected_packets);
    if (JSON_MEMBER(j, at, "dhc_hit"))
        at = json_put_bool(at, (f->flags & SONDE_FLOW_DNS_HINT) != 0);
    if (JSON_MEMBER(j, at, "fhc_hit"))
        at = json_put_bool(at, (f->flags & SONDE_FLOW_CACHED) != 0);
    json_end_members(j, at);
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
    uint8_t *at = json_begin_members(j, MOST);
    if (at != NULL)
        json_end_members(j, put_addresses(j, at, f->outer_address, f->outer_port));
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

static void write_counters(struct json *j, const struct sonde_flow *f, bool only_totals)
{
    enum { MOST = 10 * (DECIMAL_DIGITS + 26) };
    uint8_t *at = json_begin_members(j, MOST);
    if (at == NULL)
        return;
    if (JSON_MEMBER(j, at, "local_bytes"))
        at = json_put_uint(at, only_totals ? 0 : f->bytes[0]);
    if (JSON_MEMBER(j, at, "other_bytes"))
        at = json_put_uint(at, only_totals ? 0 : f->bytes[1]);
    if (JSON_MEMBER(j, at, "local_packets"))
        at = json_put_uint(at, only_totals ? 0 : f->packets[0]);
    if (JSON_MEMBER(j, at, "other_packets"))
        at = json_put_uint(at, only_totals ? 0 : f->packets[1]);
    if (JSON_MEMBER(j, at, "local_total_bytes"))
        at = json_put_uint(at, f->total_bytes[0]);
    if (JSON_MEMBER(j, at, "other_total_bytes"))
        at = json_put_uint(at, f->total_bytes[1]);
    if (JSON_MEMBER(j, at, "local_total_packets"))
        at = json_put_uint(at, f->total_packets[0]);
    if (JSON_MEMBER(j, at, "other_total_packets"))
        at = json_put_uint(at, f->total_packets[1]);
    if (JSON_MEMBER(j, at, "total_bytes"))
        at = json_put_uint(at, f->total_bytes[0] + f->total_bytes[1]);
    if (JSON_MEMBER(j, at, "total_packets"))
        at = json_put_uint(at, f->total_packets[0] + f->total_packets[1]);
    json_end_members(j, at);
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

/* The `flow` object; messages of counters hold only those. */
static void write_flow(const struct sonde_writer *w, struct json *j,
                       const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    char id[COMMUNITY_ID_SIZE];
    json_object(j, "flow");
    json_hex(j, "digest", slice_of(f->digest, sizeof f->digest), false);
    if (event->type == SONDE_EVENT_STATS) {
        json_uint(j, "detection_packets", f->inspected_packets);
        json_int(j, "last_seen_at", f->last_seen_ms);
        write_counters(j, f, false);
        json_object_end(j);
        return;
    }
    size_t length = community_id(f, w->crypto, id);
    if (length > 0)
        json_plain(j, "community_id", slice_of(id, length));
    write_ends(j, f);
    struct texts texts = texts_of(event);
    write_verdict(w, j, event, &texts);
    if (is_netifyd(w))
        netifyd_risks(j, f->risks);
    else
        write_risks(j, f->risks);
    write_tunnel(j, f);
    write_times(j, f);
    write_counters(j, f, is_netifyd(w) && event->type == SONDE_EVENT_PURGE);
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
    case SONDE_EVENT_TRANSACTION:
        return "transaction";
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
        struct json text = json_of(w, &w->printed);
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
    struct json j = json_of(w, &w->line);
    const char *type =
        is_netifyd(w) ? netifyd_type(w->told, event, &w->updated) : type_name(event->type);
    buffer_clear(&w->line);
    *length = 0;
    if (type == NULL)
        return "";
    j.selection = w->selection;
    if (w->selection != NULL)
        w->selection->depth = 0;
    json_object(&j, NULL);
    json_string(&j, "type", type);
    if (event->type == SONDE_EVENT_TRANSACTION) {
        write_interface(w, &j, slice_text(input->name));
        write_transaction(&j, event, w->crypto);
    } else {
        if (event->type == SONDE_EVENT_PURGE)
            json_string(&j, "reason", ends[event->end]);
        write_interface(w, &j, slice_text(input->name));
        json_bool(&j, "internal", input->internal);
        json_bool(&j, "established", event->established != 0);
        write_flow(w, &j, event);
    }
    json_object_end(&j);
    buffer_byte(&w->line, '\n');
    *length = w->line.length;
    return w->line.failed ? NULL : (const char *)w->line.bytes;
}
