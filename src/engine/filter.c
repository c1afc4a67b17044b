/* Filters: the expression language asked of events. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/error.h"
#include "engine/filter_names.h"
#include "engine/report.h"
#include "expression/expression.h"
#include "protocols/protocol.h"

struct sonde_filter {
    struct expression *expression;
};

/* What an expression is asked of. */
struct asked {
    const struct sonde_event *event;
    const char *interface;
    char hex[2 * FACT_TEXT_BYTES]; /* digits of the value that was asked for last */
};

enum { ONE = 1, NONE = 0 };

static unsigned number(struct expression_value *v, unsigned index, uint64_t n)
{
    if (index == 0)
        v->number = n > INT64_MAX ? INT64_MAX : (int64_t)n;
    return ONE;
}

static unsigned text(struct expression_value *v, unsigned index, struct slice s)
{
    if (s.length == 0)
        return NONE;
    if (index == 0)
        v->text = s;
    return ONE;
}

static struct slice event_text(const struct asked *a, enum sonde_text which)
{
    size_t length;
    const char *at = sonde_event_text(a->event, which, &length);
    return slice_of(at, length);
}

static struct slice hex_of(struct asked *a, struct slice bytes)
{
    bytes = slice_head(bytes, sizeof a->hex / 2);
    slice_to_hex(bytes, a->hex);
    return slice_of(a->hex, 2 * bytes.length);
}

/* The side that opened the flow: 0 local, 1 other. */
static unsigned opener(const struct sonde_flow *f)
{
    return (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0 ? 0 : 1;
}

static unsigned address(const struct sonde_flow *f, struct expression_value *v, unsigned index,
                        unsigned side)
{
    if (f->ip_version == 0)
        return NONE;
    if (index == 0)
        memcpy(v->address.bytes, f->address[side], sizeof v->address.bytes);
    return ONE;
}

static unsigned mac(const struct sonde_flow *f, struct expression_value *v, unsigned index,
                    unsigned side)
{
    if ((f->flags & SONDE_FLOW_HAS_MAC) == 0)
        return NONE;
    if (index == 0)
        memcpy(v->mac, f->mac[side], sizeof v->mac);
    return ONE;
}

/* Calls for either end: LOCAL and OTHER, SRC and DST (who opened, who answers), or ANY of both. */
static unsigned both(unsigned (*one)(const struct sonde_flow *, struct expression_value *, unsigned,
                                     unsigned),
                     const struct sonde_flow *f, struct expression_value *v, unsigned index)
{
    unsigned count = one(f, v, 1, 0);
    if (count == NONE || index >= 2)
        return count * 2;
    (void)one(f, v, 0, index);
    return 2;
}

static unsigned port(const struct sonde_flow *f, struct expression_value *v, unsigned index,
                     unsigned side)
{
    return f->ip_version == 0 ? NONE : number(v, index, f->port[side]);
}

static unsigned get_end(const struct sonde_flow *f, enum expression_variable variable,
                        unsigned index, struct expression_value *v)
{
    unsigned src = opener(f);
    switch (variable) {
    case EXPRESSION_LOCAL_IP:
        return address(f, v, index, 0);
    case EXPRESSION_OTHER_IP:
        return address(f, v, index, 1);
    case EXPRESSION_SRC_IP:
        return address(f, v, index, src);
    case EXPRESSION_DST_IP:
        return address(f, v, index, 1 - src);
    case EXPRESSION_ANY_IP:
        return both(address, f, v, index);
    case EXPRESSION_LOCAL_PORT:
        return port(f, v, index, 0);
    case EXPRESSION_OTHER_PORT:
        return port(f, v, index, 1);
    case EXPRESSION_SRC_PORT:
        return port(f, v, index, src);
    case EXPRESSION_DST_PORT:
        return port(f, v, index, 1 - src);
    case EXPRESSION_ANY_PORT:
        return both(port, f, v, index);
    case EXPRESSION_LOCAL_MAC:
        return mac(f, v, index, 0);
    case EXPRESSION_OTHER_MAC:
        return mac(f, v, index, 1);
    case EXPRESSION_SRC_MAC:
        return mac(f, v, index, src);
    case EXPRESSION_DST_MAC:
        return mac(f, v, index, 1 - src);
    case EXPRESSION_ANY_MAC:
        return both(mac, f, v, index);
    default:
        return NONE;
    }
}

static unsigned get_counter(const struct sonde_flow *f, enum expression_variable variable,
                            unsigned index, struct expression_value *v)
{
    unsigned src = opener(f);
    switch (variable) {
    case EXPRESSION_LOCAL_BYTES:
        return number(v, index, f->bytes[0]);
    case EXPRESSION_OTHER_BYTES:
        return number(v, index, f->bytes[1]);
    case EXPRESSION_SRC_BYTES:
        return number(v, index, f->bytes[src]);
    case EXPRESSION_DST_BYTES:
        return number(v, index, f->bytes[1 - src]);
    case EXPRESSION_LOCAL_PACKETS:
        return number(v, index, f->packets[0]);
    case EXPRESSION_OTHER_PACKETS:
        return number(v, index, f->packets[1]);
    case EXPRESSION_SRC_PACKETS:
        return number(v, index, f->packets[src]);
    case EXPRESSION_DST_PACKETS:
        return number(v, index, f->packets[1 - src]);
    case EXPRESSION_LOCAL_TOTAL_BYTES:
        return number(v, index, f->total_bytes[0]);
    case EXPRESSION_OTHER_TOTAL_BYTES:
        return number(v, index, f->total_bytes[1]);
    case EXPRESSION_LOCAL_TOTAL_PACKETS:
        return number(v, index, f->total_packets[0]);
    case EXPRESSION_OTHER_TOTAL_PACKETS:
        return number(v, index, f->total_packets[1]);
    case EXPRESSION_TOTAL_BYTES:
        return number(v, index, f->total_bytes[0] + f->total_bytes[1]);
    case EXPRESSION_TOTAL_PACKETS:
        return number(v, index, f->total_packets[0] + f->total_packets[1]);
    case EXPRESSION_FIRST_SEEN:
        return number(v, index, (uint64_t)f->first_seen_ms);
    case EXPRESSION_FIRST_UPDATE:
        return number(v, index, (uint64_t)f->first_update_ms);
    case EXPRESSION_LAST_SEEN:
        return number(v, index, (uint64_t)f->last_seen_ms);
    default:
        return NONE;
    }
}

static unsigned get_tcp(const struct sonde_flow *f, enum expression_variable variable,
                        unsigned index, struct expression_value *v)
{
    if ((f->flags & SONDE_FLOW_TCP) == 0)
        return NONE;
    switch (variable) {
    case EXPRESSION_TCP_RESETS:
        return number(v, index, f->resets);
    case EXPRESSION_TCP_RETRANS:
        return number(v, index, f->retransmitted);
    case EXPRESSION_TCP_SEQ_ERRORS:
        return number(v, index, f->sequence_errors);
    case EXPRESSION_TCP_RTT:
        return number(v, index, f->rtt_us / 1000);
    default:
        return NONE;
    }
}

static unsigned get_flag(const struct asked *a, enum expression_variable variable, unsigned index,
                         struct expression_value *v)
{
    const struct sonde_flow *f = &a->event->flow;
    switch (variable) {
    case EXPRESSION_DETECTION_INIT:
        return number(v, index, f->inspected_packets > 0);
    case EXPRESSION_DETECTION_GUESSED:
        return number(v, index, (f->flags & SONDE_FLOW_GUESSED) != 0);
    case EXPRESSION_DETECTION_UPDATED:
        return number(v, index, (f->flags & SONDE_FLOW_UPDATED) != 0);
    case EXPRESSION_DETECTION_COMPLETE:
        return number(v, index, (f->flags & SONDE_FLOW_COMPLETE) != 0);
    case EXPRESSION_DHC_HIT:
        return number(v, index, (f->flags & SONDE_FLOW_DNS_HINT) != 0);
    case EXPRESSION_FHC_HIT:
        return number(v, index, (f->flags & SONDE_FLOW_CACHED) != 0);
    case EXPRESSION_ESTABLISHED:
        return number(v, index, a->event->established);
    case EXPRESSION_EXPIRED:
        return number(v, index, (a->event->type & (SONDE_EVENT_PURGE | SONDE_EVENT_SUMMARY)) != 0);
    case EXPRESSION_LOCAL_ORIGIN:
        return number(v, index, (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0);
    case EXPRESSION_APP_IP_OVERRIDE:
        return number(v, index, f->application_method == EVIDENCE_NETWORK);
    default:
        return NONE;
    }
}

static unsigned get_header(const struct asked *a, enum expression_variable variable, unsigned index,
                           struct expression_value *v)
{
    const struct sonde_flow *f = &a->event->flow;
    switch (variable) {
    case EXPRESSION_INTERFACE:
        return a->interface == NULL ? NONE : text(v, index, slice_text(a->interface));
    case EXPRESSION_ETHER_TYPE:
        return f->ip_version != 0 ? NONE : number(v, index, f->ether_type);
    case EXPRESSION_IP_VERSION:
        return f->ip_version == 0 ? NONE : number(v, index, f->ip_version);
    case EXPRESSION_IP_PROTOCOL:
        return f->ip_version == 0 ? NONE : number(v, index, f->ip_protocol);
    case EXPRESSION_IP_DSCP:
        return f->ip_version == 0 ? NONE : number(v, index, f->dscp);
    case EXPRESSION_VLAN_ID:
        return f->vlan[0] == 0 ? NONE : number(v, index, f->vlan[0] - 1U);
    case EXPRESSION_TUNNEL_TYPE:
        return text(v, index, slice_text(tunnel_name((enum tunnel)f->tunnel)));
    case EXPRESSION_TUNNEL_ID:
        return f->tunnel == TUNNEL_NONE ? NONE : number(v, index, f->tunnel_id);
    case EXPRESSION_DETECTION_PACKETS:
        return number(v, index, f->inspected_packets);
    default:
        return NONE;
    }
}

static unsigned get_category(const struct asked *a, unsigned index, struct expression_value *v,
                             bool application, bool protocol)
{
    struct slice tags[2];
    unsigned count = 0;
    struct protocol_info info = event_protocol(a->event, a->event->flow.protocol_id);
    if (application && event_text(a, SONDE_TEXT_APPLICATION_CATEGORY).length > 0)
        tags[count++] = event_text(a, SONDE_TEXT_APPLICATION_CATEGORY);
    if (protocol && info.category != CATEGORY_UNCLASSIFIED)
        tags[count++] = category_slice((enum category)info.category);
    if (index < count) {
        v->text = tags[index];
        v->number = filter_category(tags[index]);
    }
    return count;
}

static unsigned get_risk(const struct sonde_flow *f, unsigned index, struct expression_value *v)
{
    unsigned count = 0;
    for (unsigned n = 0; n < RISK_LIMIT; n++) {
        if ((f->risks >> n & 1) == 0 || risk_info(n) == NULL)
            continue;
        if (count++ == index) {
            v->text = slice_text(risk_info(n)->tag);
            v->number = n;
        }
    }
    return count;
}

static unsigned protocol(const struct asked *a, struct expression_value *v, unsigned index,
                         uint16_t id)
{
    if (id == 0)
        return NONE;
    if (index == 0) {
        v->number = id;
        v->text = slice_text(event_protocol(a->event, id).tag);
    }
    return ONE;
}

static unsigned get_identity(struct asked *a, enum expression_variable variable, unsigned index,
                             struct expression_value *v)
{
    const struct sonde_flow *f = &a->event->flow;
    switch (variable) {
    case EXPRESSION_APPLICATION:
        v->number = index == 0 ? f->application_id : 0;
        return text(v, index, event_text(a, SONDE_TEXT_APPLICATION));
    case EXPRESSION_PROTOCOL:
        return protocol(a, v, index, f->protocol_id);
    case EXPRESSION_PROTOCOL_PATH:
        if (index < f->path_length)
            (void)protocol(a, v, 0, f->path_id[index]);
        return f->path_length;
    case EXPRESSION_CATEGORY:
        return get_category(a, index, v, true, true);
    case EXPRESSION_APPLICATION_CATEGORY:
        return get_category(a, index, v, true, false);
    case EXPRESSION_PROTOCOL_CATEGORY:
        return get_category(a, index, v, false, true);
    case EXPRESSION_DOMAIN_CATEGORY:
        return text(v, index, event_text(a, SONDE_TEXT_DOMAIN_CATEGORY));
    case EXPRESSION_DETECTED_HOSTNAME:
        return text(v, index, event_text(a, SONDE_TEXT_SERVER_NAME));
    case EXPRESSION_DNS_HOSTNAME:
        return text(v, index, event_text(a, SONDE_TEXT_HINT_NAME));
    case EXPRESSION_EVIDENCE_METHOD:
        return f->protocol_method == EVIDENCE_NONE
                   ? NONE
                   : text(v, index,
                          slice_text(evidence_name((enum evidence_method)f->protocol_method)));
    case EXPRESSION_EVIDENCE_RULE:
        return text(v, index, event_text(a, SONDE_TEXT_PROTOCOL_RULE));
    case EXPRESSION_RISKS:
        return get_risk(f, index, v);
    case EXPRESSION_RISK_SCORE:
        return number(v, index, risk_score(f->risks));
    case EXPRESSION_OTHER_TYPE:
        return text(v, index, slice_text(other_type_name(f->other_type)));
    case EXPRESSION_ORIGIN:
        return text(v, index, opener(f) == 0 ? SLICE_LITERAL("local") : SLICE_LITERAL("other"));
    case EXPRESSION_DIGEST:
        return text(v, index, hex_of(a, slice_of(f->digest, sizeof f->digest)));
    default:
        return NONE;
    }
}

static unsigned get(void *object, enum expression_variable variable, unsigned index,
                    struct expression_value *value)
{
    struct asked *a = object;
    const struct sonde_flow *f = &a->event->flow;
    unsigned count = get_identity(a, variable, index, value);
    if (count == NONE)
        count = get_end(f, variable, index, value);
    if (count == NONE)
        count = get_counter(f, variable, index, value);
    if (count == NONE)
        count = get_tcp(f, variable, index, value);
    if (count == NONE)
        count = get_flag(a, variable, index, value);
    return count == NONE ? get_header(a, variable, index, value) : count;
}

static unsigned get_field(void *object, unsigned field, unsigned index,
                          struct expression_value *value)
{
    struct asked *a = object;
    const uint8_t *at = NULL;
    struct report_field f;
    unsigned count = 0;
    while (report_next(a->event, &at, &f)) {
        if (f.field->id != field || count++ != index)
            continue;
        value->text = f.field->type == FIELD_HEX ? hex_of(a, f.bytes) : f.bytes;
        value->number = f.number > INT64_MAX ? INT64_MAX : (int64_t)f.number;
    }
    return count;
}

static int find_field(void *user, struct slice path, struct expression_field *out)
{
    (void)user;
    struct slice key, object = slice_split(path, '.', &key);
    for (unsigned d = 0; d < DISSECTOR_COUNT; d++) {
        for (unsigned i = 0; i < dissector_table[d]->field_count; i++) {
            const struct field *f = &dissector_table[d]->fields[i];
            if (f->object == NULL || !slice_equal(slice_text(f->object), object) ||
                !slice_equal(slice_text(f->key), key))
                continue;
            out->id = f->id;
            out->type = f->type == FIELD_TEXT || f->type == FIELD_HEX ? EXPRESSION_TEXT
                        : f->type == FIELD_FLAG                       ? EXPRESSION_FLAG
                                                                      : EXPRESSION_NUMBER;
            return SONDE_OK;
        }
    }
    return SONDE_ENOTFOUND;
}

struct sonde_filter *sonde_filter_new(const char *source, struct sonde_error *error)
{
    return sonde_filter_new_with(source, &(struct sonde_filter_settings){.catalogue = NULL}, error);
}

struct sonde_filter *sonde_filter_new_with(const char *source,
                                           const struct sonde_filter_settings *settings,
                                           struct sonde_error *error)
{
    struct filter_names names = {(const struct catalogue *)(const void *)settings->catalogue};
    struct expression_options options = {
        .file = "expression",
        .netifyd = (settings->flags & SONDE_FILTER_NETIFYD) != 0,
        .user = &names,
        .field = find_field,
        .name = filter_name,
    };
    if ((settings->flags & ~(unsigned)SONDE_FILTER_NETIFYD) != 0) {
        (void)error_set(error, SONDE_EINVAL, "unknown flags 0x%x: use SONDE_FILTER_… only",
                        settings->flags);
        return NULL;
    }
    struct sonde_filter *filter = calloc(1, sizeof *filter);
    if (filter == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the expression");
        return NULL;
    }
    filter->expression = expression_compile(slice_text(source), &options, error);
    if (filter->expression == NULL) {
        free(filter);
        return NULL;
    }
    return filter;
}

void sonde_filter_free(struct sonde_filter *filter)
{
    if (filter == NULL)
        return;
    expression_free(filter->expression);
    free(filter);
}

bool sonde_filter_match(const struct sonde_filter *filter, const struct sonde_event *event,
                        const char *interface)
{
    struct asked asked = {.event = event, .interface = interface};
    struct expression_subject subject = {&asked, get, get_field};
    return expression_match(filter->expression, &subject);
}
