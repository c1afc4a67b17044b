/* The style of netifyd: its names and numbers for what an event tells. */
/* SPDX-License-Identifier: MIT */
#include "engine/report_netifyd.h"

#include "base/hash.h"
#include "flow/flow.h"
#include "protocols/tls_fields.h"

/* Changes with all that a message tells beside counters. Values are only ever added. */
static uint32_t news_of(const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    const uint64_t parts[] = {f->risks, event->field_count, f->protocol_id, f->application_id,
                              f->path_length};
    return (uint32_t)hash_bytes(slice_of(parts, sizeof parts), 0);
}

/* Enough is known for those who act on the first message alone. */
static bool is_ready(const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    size_t length;
    (void)sonde_event_text(event, SONDE_TEXT_SERVER_NAME, &length);
    return (f->flags & SONDE_FLOW_COMPLETE) != 0 ||
           (f->protocol_id != 0 && length > 0 && f->inspected_packets >= 2);
}

const char *netifyd_type(struct netifyd_told *told, const struct sonde_event *event, bool *updated)
{
    uint32_t name, place; /* digests are hashes already */
    memcpy(&place, event->flow.digest, sizeof place);
    memcpy(&name, event->flow.digest + sizeof place, sizeof name);
    place %= NETIFYD_TOLD;
    bool was_told = told->at[place].flow == name;
    *updated = false;
    switch (event->type) {
    case SONDE_EVENT_STATS:
        return "flow_stats";
    case SONDE_EVENT_PURGE:
        *updated = (event->flow.flags & SONDE_FLOW_UPDATED) != 0;
        if (was_told)
            told->at[place].flow = told->at[place].news = 0;
        return "flow_purge";
    case SONDE_EVENT_TRANSACTION:
        return NULL;
    default:
        break;
    }
    uint32_t news = news_of(event);
    if (!is_ready(event) || (event->established == 0 && was_told && told->at[place].news == news))
        return NULL;
    *updated = event->established == 0 && was_told;
    told->at[place].flow = name;
    told->at[place].news = news;
    return "flow";
}

/* Whether TLS carries HTTP: what the server chose, else what the client offered. */
static bool carries_http(const struct sonde_event *event)
{
    struct report_field f;
    const uint8_t *at = NULL;
    bool offered = false, chosen = false, has_choice = false;
    while (report_next(event, &at, &f)) {
        if (f.field->id != TLS_ALPN && f.field->id != TLS_ALPN_SERVER)
            continue;
        bool is_http = slice_equal(f.bytes, SLICE_LITERAL("h2")) ||
                       slice_equal(f.bytes, SLICE_LITERAL("http/1.1"));
        has_choice = has_choice || f.field->id == TLS_ALPN_SERVER;
        if (f.field->id == TLS_ALPN_SERVER)
            chosen = chosen || is_http;
        else
            offered = offered || is_http;
    }
    return has_choice ? chosen : offered;
}

struct protocol_info netifyd_protocol(const struct sonde_event *event)
{
    struct protocol_info p = event_protocol(event, event->flow.protocol_id);
    if (p.id != protocol_table[PROTOCOL_TLS].id || !carries_http(event))
        return p;
    p.id = SONDE_NETIFYD_HTTPS;
    p.name = SONDE_NETIFYD_HTTPS_NAME;
    p.name_length = sizeof SONDE_NETIFYD_HTTPS_NAME - 1;
    return p;
}

uint8_t *netifyd_application(uint8_t *at, enum sonde_application_style style, unsigned id,
                             struct slice tag)
{
    if (tag.length == 0)
        return JSON_PUT(at, "Unknown");
    if (style == SONDE_APPLICATION_ID_PREFIXED) {
        at = json_put_uint(at, id);
        *at++ = '.';
    }
    if (style != SONDE_APPLICATION_TAG)
        at = JSON_PUT(at, "netify.");
    return bytes_copy(at, tag.at, tag.length);
}

size_t sonde_application_name(enum sonde_application_style style,
                              const struct sonde_application *application, char *out, size_t size)
{
    struct slice tag = slice_text(application->tag);
    if (tag.length + NETIFYD_NAME > size)
        tag = slice_head(tag, size > NETIFYD_NAME ? size - NETIFYD_NAME : 0);
    char *end = (char *)netifyd_application((uint8_t *)out, style, application->id, tag);
    *end = '\0';
    return (size_t)(end - out);
}

unsigned netifyd_category(const struct sonde_catalogue *catalogue, struct slice tag)
{
    struct sonde_category c;
    for (unsigned i = 0; tag.length > 0 && sonde_category_at(catalogue, i, &c); i++)
        if (slice_equal(slice_text(c.tag), tag))
            return c.id;
    return CATEGORY_UNCLASSIFIED;
}

void netifyd_risks(struct json *j, uint64_t risks)
{
    unsigned score = risk_score(risks);
    json_object(j, "risks");
    json_array(j, "risks");
    for (uint64_t left = risks; left != 0; left &= left - 1)
        json_uint(j, NULL, (unsigned)__builtin_ctzll(left));
    json_array_end(j);
    /* Nothing tells whose risk it is: each end gets half. */
    json_uint(j, "ndpi_risk_score", score);
    json_uint(j, "ndpi_risk_score_client", score - score / 2);
    json_uint(j, "ndpi_risk_score_server", score / 2);
    json_object_end(j);
}

void netifyd_joined(struct json *j, const struct sonde_joined *joined)
{
    if (joined == NULL)
        json_bool(j, "ip_nat", false);
    if (joined == NULL || joined->conntrack == NULL)
        return;
    json_uint(j, "ct_id", joined->conntrack->id);
    json_uint(j, "ct_mark", joined->conntrack->mark);
}
