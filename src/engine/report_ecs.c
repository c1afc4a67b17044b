/* A flow's event as a document of the Elastic Common Schema. */
/* SPDX-License-Identifier: MIT */
#include "engine/report_ecs.h"

#include <stdio.h>
#include <time.h>

#include "flow/flow.h"

/* The version whose fields these are. */
#define ECS_VERSION "8.11.0"

struct slice ecs_time(int64_t ms, char text[ECS_TIME_SIZE])
{
    time_t seconds = (time_t)(ms / 1000);
    struct tm utc = {0};
    (void)gmtime_r(&seconds, &utc);
    size_t length = strftime(text, ECS_TIME_SIZE, "%Y-%m-%dT%H:%M:%S", &utc);
    length +=
        (size_t)snprintf(text + length, ECS_TIME_SIZE - length, ".%03uZ", (unsigned)(ms % 1000));
    return slice_of(text, length);
}

bool ecs_drops(const struct sonde_writer *w, const char *object, const char *key)
{
    char path[96];
    (void)snprintf(path, sizeof path, "flow%s%s.%s", object == NULL ? "" : ".",
                   object == NULL ? "" : object, key);
    for (size_t i = 0; i < w->settings.dropped_count; i++) {
        const char *dropped = w->settings.dropped_fields[i];
        size_t length = strlen(dropped);
        if (strncmp(path, dropped, length) == 0 && (path[length] == '\0' || path[length] == '.'))
            return true;
        /* A transaction has no object flow around what was extracted. */
        length = strlen("flow.");
        if (object != NULL && strncmp(path + length, dropped, strlen(dropped)) == 0 &&
            (path[length + strlen(dropped)] == '\0' || path[length + strlen(dropped)] == '.'))
            return true;
    }
    return false;
}

static void write_time(struct json *j, const char *key, int64_t ms)
{
    char text[ECS_TIME_SIZE];
    json_plain(j, key, ecs_time(ms, text));
}

/* Numbers that the schema has as keywords. */
static void write_keyword(struct json *j, const char *key, unsigned number)
{
    char text[16];
    (void)snprintf(text, sizeof text, "%u", number);
    json_string(j, key, text);
}

static struct slice text_of(const struct sonde_event *event, enum sonde_text which)
{
    size_t length = 0;
    const char *text = sonde_event_text(event, which, &length);
    return slice_of(text, text == NULL ? 0 : length);
}

/* ---- event ------------------------------------------------------------------------------------
 */

/* The schema's words for what a message says, of its list for the category network. */
static void write_event_type(struct json *j, const struct sonde_event *event)
{
    json_array(j, "type");
    json_string(j, NULL, "connection");
    if (event->type == SONDE_EVENT_FLOW && event->established == 0)
        json_string(j, NULL, "start");
    else if (event->type == SONDE_EVENT_PURGE)
        json_string(j, NULL, "end");
    else
        json_string(j, NULL, "info");
    if (event->type == SONDE_EVENT_TRANSACTION)
        json_string(j, NULL, "protocol");
    json_array_end(j);
}

static void write_event(const struct sonde_writer *w, struct json *j, const char *type,
                        const struct sonde_event *event)
{
    static const char *const ends[] = {"none", "closed", "expired", "terminated", "evicted"};
    const struct sonde_flow *f = &event->flow;
    json_object(j, "event");
    json_string(j, "kind", event->type == SONDE_EVENT_STATS ? "metric" : "event");
    json_array(j, "category");
    json_string(j, NULL, "network");
    json_array_end(j);
    write_event_type(j, event);
    json_string(j, "module", "sonde");
    json_string(j, "dataset",
                event->type == SONDE_EVENT_TRANSACTION ? "sonde.transaction" : "sonde.flow");
    json_string(j, "action", type);
    write_time(j, "start", f->first_seen_ms);
    if (event->type == SONDE_EVENT_PURGE) {
        write_time(j, "end", f->last_seen_ms);
        json_int(j, "duration", (f->last_seen_ms - f->first_seen_ms) * (NS_PER_S / 1000));
        json_string(j, "reason", ends[event->end]);
    }
    if (f->risks != 0 && !ecs_drops(w, NULL, "risks"))
        json_uint(j, "risk_score", risk_score(f->risks));
    json_object_end(j);
}

/* ---- network ----------------------------------------------------------------------------------
 */

/* As seen from the network's edge. */
static const char *direction_of(const struct sonde_flow *f)
{
    bool goes_out = (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0;
    if (f->other_type == SONDE_OTHER_REMOTE)
        return goes_out ? "outbound" : "inbound";
    return f->other_type == SONDE_OTHER_LOCAL ? "internal" : "unknown";
}

/* Names of IANA's registry of protocol numbers, in lower case as the schema wants them. */
static const char *transport_of(unsigned ip_protocol)
{
    static const struct {
        uint8_t number;
        const char *name;
    } names[] = {{1, "icmp"}, {2, "igmp"}, {6, "tcp"},        {17, "udp"},  {47, "gre"},
                 {50, "esp"}, {51, "ah"},  {58, "ipv6-icmp"}, {89, "ospf"}, {132, "sctp"}};
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].number == ip_protocol)
            return names[i].name;
    return NULL;
}

static void write_vlan(struct json *j, unsigned id_and_one)
{
    json_object(j, "vlan");
    write_keyword(j, "id", id_and_one - 1);
    json_object_end(j);
}

static void write_network(const struct sonde_writer *w, struct json *j,
                          const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    char id[COMMUNITY_ID_SIZE];
    size_t length = community_id(f, w->crypto, id);
    struct slice application = text_of(event, SONDE_TEXT_APPLICATION);
    const char *transport = f->ip_version == 0 ? NULL : transport_of(f->ip_protocol);
    json_object(j, "network");
    if (f->ip_version != 0) {
        json_string(j, "type", f->ip_version == 4 ? "ipv4" : "ipv6");
        write_keyword(j, "iana_number", f->ip_protocol);
    }
    if (transport != NULL)
        json_string(j, "transport", transport);
    if (f->protocol_id != 0 && !ecs_drops(w, NULL, "detected_protocol_name")) {
        struct protocol_info protocol = event_protocol(event, f->protocol_id);
        json_plain(j, "protocol", slice_of(protocol.tag, protocol.tag_length));
    }
    if (application.length > 0 && !ecs_drops(w, NULL, "detected_application_name"))
        json_plain(j, "application", application);
    json_string(j, "direction", direction_of(f));
    if (length > 0 && !ecs_drops(w, NULL, "community_id"))
        json_plain(j, "community_id", slice_of(id, length));
    if (f->vlan[0] != 0)
        write_vlan(j, f->vlan[0]);
    if (f->vlan[1] != 0) {
        json_object(j, "inner");
        write_vlan(j, f->vlan[1]);
        json_object_end(j);
    }
    if (event->type != SONDE_EVENT_TRANSACTION) {
        json_uint(j, "bytes", f->total_bytes[0] + f->total_bytes[1]);
        json_uint(j, "packets", f->total_packets[0] + f->total_packets[1]);
    }
    json_object_end(j);
}

/* ---- the ends ---------------------------------------------------------------------------------
 */

static struct slice print_address(const uint8_t bytes[16], char text[64])
{
    struct address a;
    memcpy(a.bytes, bytes, sizeof a.bytes);
    return slice_of(text, address_format(&a, text));
}

/* RFC 7042: pairs of capital digits with hyphens. */
static void write_mac(struct json *j, const uint8_t mac[6])
{
    char text[18];
    (void)snprintf(text, sizeof text, "%02X-%02X-%02X-%02X-%02X-%02X", mac[0], mac[1], mac[2],
                   mac[3], mac[4], mac[5]);
    json_string(j, "mac", text);
}

static void write_end(const struct sonde_writer *w, struct json *j, const char *key,
                      const struct sonde_event *event, unsigned side, struct slice domain)
{
    const struct sonde_flow *f = &event->flow;
    char text[64];
    json_object(j, key);
    if (f->ip_version != 0 && !ecs_drops(w, NULL, side == 0 ? "local_ip" : "other_ip")) {
        struct slice address = print_address(f->address[side], text);
        json_plain(j, "address", address);
        json_plain(j, "ip", address);
    }
    if (f->ip_version != 0 && (f->port[0] != 0 || f->port[1] != 0) &&
        !ecs_drops(w, NULL, side == 0 ? "local_port" : "other_port"))
        json_uint(j, "port", f->port[side]);
    if (domain.length > 0)
        json_text(j, "domain", domain);
    if ((f->flags & SONDE_FLOW_HAS_MAC) != 0 &&
        !ecs_drops(w, NULL, side == 0 ? "local_mac" : "other_mac"))
        write_mac(j, f->mac[side]);
    if (event->type != SONDE_EVENT_TRANSACTION) {
        json_uint(j, "bytes", f->total_bytes[side]);
        json_uint(j, "packets", f->total_packets[side]);
    }
    json_object_end(j);
}

/* Whatever a search for an address or a name is to find. */
static void write_related(const struct sonde_writer *w, struct json *j,
                          const struct sonde_event *event, struct slice domain)
{
    const struct sonde_flow *f = &event->flow;
    char text[64];
    if (f->ip_version == 0)
        return;
    json_object(j, "related");
    json_array(j, "ip");
    for (unsigned side = 0; side < 2; side++)
        if (!ecs_drops(w, NULL, side == 0 ? "local_ip" : "other_ip"))
            json_plain(j, NULL, print_address(f->address[side], text));
    json_array_end(j);
    if (domain.length > 0) {
        json_array(j, "hosts");
        json_text(j, NULL, domain);
        json_array_end(j);
    }
    json_object_end(j);
}

/* ---- the whole --------------------------------------------------------------------------------
 */

static void write_observer(struct json *j, const struct sonde_input_name *input)
{
    json_object(j, "observer");
    json_string(j, "vendor", "Sonde");
    json_string(j, "product", "Sonde");
    json_string(j, "type", "sensor");
    json_string(j, "version", SONDE_VERSION);
    json_object(j, "ingress");
    json_object(j, "interface");
    json_text(j, "name", slice_text(input->name));
    json_object_end(j);
    json_object_end(j);
    json_object_end(j);
}

static void write_risk_tags(struct json *j, uint64_t risks)
{
    if (risks == 0)
        return;
    json_array(j, "risks");
    for (uint64_t left = risks; left != 0; left &= left - 1) {
        const struct risk_info *risk = risk_info((unsigned)__builtin_ctzll(left));
        if (risk != NULL)
            json_string(j, NULL, risk->tag);
    }
    json_array_end(j);
}

/* What the schema has no name for stands under a name of its own, as it asks for. */
static void write_own(const struct sonde_writer *w, struct json *j, const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    struct slice category = text_of(event, SONDE_TEXT_APPLICATION_CATEGORY);
    struct slice domain = text_of(event, SONDE_TEXT_DOMAIN_CATEGORY);
    json_object(j, "sonde");
    if (!ecs_drops(w, NULL, "digest"))
        json_hex(j, "digest", slice_of(f->digest, sizeof f->digest), false);
    json_bool(j, "established", event->established != 0);
    json_bool(j, "guessed", (f->flags & SONDE_FLOW_GUESSED) != 0);
    if (f->protocol_id != 0 && !ecs_drops(w, "category", "protocol")) {
        struct protocol_info protocol = event_protocol(event, f->protocol_id);
        json_plain(j, "protocol_category", category_slice((enum category)protocol.category));
    }
    if (f->path_length > 0 && !ecs_drops(w, NULL, "protocol_path")) {
        json_array(j, "protocol_path");
        for (unsigned i = 0; i < f->path_length && i < COUNT_OF(f->path_id); i++) {
            struct protocol_info level = event_protocol(event, f->path_id[i]);
            json_plain(j, NULL, slice_of(level.tag, level.tag_length));
        }
        json_array_end(j);
    }
    if (category.length > 0 && !ecs_drops(w, "category", "application"))
        json_plain(j, "application_category", category);
    if (domain.length > 0 && !ecs_drops(w, "category", "domain"))
        json_plain(j, "domain_category", domain);
    write_risk_tags(j, ecs_drops(w, NULL, "risks") ? 0 : f->risks);
    json_object_end(j);
}

/* The name in a flow of DNS is what was asked for, not who was asked. */
static bool names_server(const struct sonde_event *event)
{
    uint16_t id = event->flow.protocol_id;
    return id != protocol_table[PROTOCOL_DNS].id && id != protocol_table[PROTOCOL_MDNS].id &&
           id != protocol_table[PROTOCOL_LLMNR].id;
}

void report_ecs(const struct sonde_writer *w, struct json *j, const char *type,
                const struct sonde_event *event, const struct sonde_input_name *input)
{
    const struct sonde_flow *f = &event->flow;
    unsigned source = (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0 ? 0 : 1;
    struct slice domain = SLICE_NONE;
    if (!ecs_drops(w, NULL, "host_server_name"))
        domain = text_of(event, SONDE_TEXT_SERVER_NAME);
    if (domain.length == 0 && !ecs_drops(w, NULL, "dns_host_name"))
        domain = text_of(event, SONDE_TEXT_HINT_NAME);
    json_object(j, NULL);
    write_time(j, "@timestamp", f->last_seen_ms);
    json_object(j, "ecs");
    json_string(j, "version", ECS_VERSION);
    json_object_end(j);
    write_event(w, j, type, event);
    write_observer(j, input);
    write_network(w, j, event);
    write_end(w, j, "source", event, source, SLICE_NONE);
    write_end(w, j, "destination", event, 1 - source, names_server(event) ? domain : SLICE_NONE);
    write_related(w, j, event, domain);
    if (event->type != SONDE_EVENT_STATS)
        report_ecs_fields(w, j, event);
    write_own(w, j, event);
    json_object_end(j);
}
