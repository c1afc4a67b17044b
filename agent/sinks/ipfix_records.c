/* Records of IPFIX: one table says what they and their templates hold. RFC 7011, 7012 (elements by
 * their numbers at IANA), 5103 (both directions in one record), 6759 (applications). */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/ipfix_records.h"

#include <string.h>

#include "agent/address.h"

enum {
    VARIABLE = 65535, /* RFC 7011 section 7 */
    REVERSE = 29305,  /* RFC 5103: the enterprise of elements of the other direction */
    ENTERPRISE_BIT = 1 << 15
};

/* Templates that have an element. */
enum { V4 = 1, V6 = 2, ETHER = 4, IP = V4 | V6, ALL = IP | ETHER };

typedef const struct ipfix_flow *Flow;

/* Forward is from who opened the flow. */
static unsigned source(Flow f)
{
    return (f->event->flow.flags & SONDE_FLOW_LOCAL_ORIGIN) != 0 ? 0 : 1;
}

static unsigned target(Flow f)
{
    return 1 - source(f);
}

void ipfix_put(struct buffer *out, uint64_t value, unsigned bytes)
{
    while (bytes-- > 0)
        buffer_byte(out, (uint8_t)(value >> (8 * bytes)));
}

void ipfix_set16(struct buffer *out, size_t at, size_t value)
{
    if (out->failed)
        return;
    out->bytes[at] = (uint8_t)(value >> 8);
    out->bytes[at + 1] = (uint8_t)value;
}

/* RFC 7011 section 7: shorter than 255 bytes, which all names are. */
static void put_text(struct buffer *out, const char *text, size_t length)
{
    enum { LONGEST = 254 };
    length = length > LONGEST ? LONGEST : length;
    buffer_byte(out, (uint8_t)length);
    buffer_append(out, text, length);
}

/* ---- values -----------------------------------------------------------------------------------
 */

#define VALUE(name, expression)                                                                    \
    static uint64_t name(Flow f)                                                                   \
    {                                                                                              \
        const struct sonde_flow *flow = &f->event->flow;                                           \
        (void)flow;                                                                                \
        return (uint64_t)(expression);                                                             \
    }

/* flowEndReason (RFC 5102 section 5.11.3). */
static uint64_t end_reason(Flow f)
{
    enum { IDLE_TIMEOUT = 1, ACTIVE_TIMEOUT, END_OF_FLOW, FORCED_END, LACK_OF_RESOURCES };
    static const uint8_t reasons[] = {[SONDE_END_NONE] = ACTIVE_TIMEOUT,
                                      [SONDE_END_CLOSED] = END_OF_FLOW,
                                      [SONDE_END_EXPIRED] = IDLE_TIMEOUT,
                                      [SONDE_END_TERMINATED] = FORCED_END,
                                      [SONDE_END_EVICTED] = LACK_OF_RESOURCES};
    return reasons[f->event->end];
}

uint64_t ipfix_flow_id(const struct sonde_flow *flow)
{
    uint64_t id = 0;
    for (unsigned i = 0; i < sizeof id; i++)
        id = id << 8 | flow->digest[i];
    return id;
}

VALUE(flow_id, ipfix_flow_id(flow))
VALUE(started, flow->first_seen_ms)
VALUE(ended, flow->last_seen_ms)
VALUE(forward_bytes, f->bytes[source(f)])
VALUE(forward_packets, f->packets[source(f)])
VALUE(reverse_bytes, f->bytes[target(f)])
VALUE(reverse_packets, f->packets[target(f)])
VALUE(source_port, flow->port[source(f)])
VALUE(target_port, flow->port[target(f)])
VALUE(ip_version, flow->ip_version)
VALUE(ip_protocol, flow->ip_protocol)
VALUE(ether_type, flow->ether_type)
VALUE(dscp, flow->dscp)
VALUE(vlan, flow->vlan[0] == 0 ? 0 : flow->vlan[0] - 1)
VALUE(icmp, (uint64_t)flow->icmp_type << 8 | flow->icmp_code)
VALUE(interface_index, f->interface->index)
VALUE(application, ipfix_application_of(flow))
VALUE(initiator, 1) /* biflowDirection: the source is who opened it */

static void put_source(Flow f, struct buffer *out)
{
    const uint8_t *address = f->event->flow.address[source(f)];
    unsigned before = f->event->flow.ip_version == 4 ? IPV4_PREFIX / 8 : 0;
    buffer_append(out, address + before, 16 - before);
}

static void put_target(Flow f, struct buffer *out)
{
    const uint8_t *address = f->event->flow.address[target(f)];
    unsigned before = f->event->flow.ip_version == 4 ? IPV4_PREFIX / 8 : 0;
    buffer_append(out, address + before, 16 - before);
}

static void put_source_mac(Flow f, struct buffer *out)
{
    buffer_append(out, f->event->flow.mac[source(f)], 6);
}

static void put_target_mac(Flow f, struct buffer *out)
{
    buffer_append(out, f->event->flow.mac[target(f)], 6);
}

static void put_interface(Flow f, struct buffer *out)
{
    put_text(out, f->interface->name, strlen(f->interface->name));
}

static bool find_protocol(uint16_t id, const struct sonde_catalogue *catalogue,
                          struct sonde_protocol *p)
{
    for (unsigned i = 0; sonde_protocol_at(i, p); i++)
        if (p->id == id)
            return true;
    for (unsigned i = 0; catalogue != NULL && sonde_catalogue_protocol_at(catalogue, i, p); i++)
        if (p->id == id)
            return true;
    return false;
}

static void put_application_name(Flow f, struct buffer *out)
{
    size_t length;
    struct sonde_protocol p;
    const char *text = sonde_event_text(f->event, SONDE_TEXT_APPLICATION, &length);
    if (text == NULL || f->event->flow.application_id == 0) {
        text = find_protocol(f->event->flow.protocol_id, f->catalogue, &p) ? p.tag : "unknown";
        length = strlen(text);
    }
    put_text(out, text, length);
}

uint32_t ipfix_application_of(const struct sonde_flow *flow)
{
    return flow->application_id != 0
               ? ipfix_application_id(IPFIX_OF_APPLICATION, flow->application_id)
               : ipfix_application_id(IPFIX_OF_PROTOCOL, flow->protocol_id);
}

/* ---- the table --------------------------------------------------------------------------------
 */

static const struct element {
    uint16_t number;
    uint16_t enterprise; /* 0: IANA's */
    uint16_t length;     /* or VARIABLE */
    unsigned in;
    uint64_t (*value)(Flow f); /* or */
    void (*put)(Flow f, struct buffer *out);
} elements[] = {
    {152, 0, 8, ALL, started, NULL},                    /* flowStartMilliseconds */
    {153, 0, 8, ALL, ended, NULL},                      /* flowEndMilliseconds */
    {1, 0, 8, ALL, forward_bytes, NULL},                /* octetDeltaCount */
    {2, 0, 8, ALL, forward_packets, NULL},              /* packetDeltaCount */
    {1, REVERSE, 8, ALL, reverse_bytes, NULL},          /* reverseOctetDeltaCount */
    {2, REVERSE, 8, ALL, reverse_packets, NULL},        /* reversePacketDeltaCount */
    {8, 0, 4, V4, NULL, put_source},                    /* sourceIPv4Address */
    {12, 0, 4, V4, NULL, put_target},                   /* destinationIPv4Address */
    {27, 0, 16, V6, NULL, put_source},                  /* sourceIPv6Address */
    {28, 0, 16, V6, NULL, put_target},                  /* destinationIPv6Address */
    {7, 0, 2, IP, source_port, NULL},                   /* sourceTransportPort */
    {11, 0, 2, IP, target_port, NULL},                  /* destinationTransportPort */
    {4, 0, 1, IP, ip_protocol, NULL},                   /* protocolIdentifier */
    {60, 0, 1, IP, ip_version, NULL},                   /* ipVersion */
    {195, 0, 1, IP, dscp, NULL},                        /* ipDiffServCodePoint */
    {32, 0, 2, V4, icmp, NULL},                         /* icmpTypeCodeIPv4 */
    {139, 0, 2, V6, icmp, NULL},                        /* icmpTypeCodeIPv6 */
    {256, 0, 2, ETHER, ether_type, NULL},               /* ethernetType */
    {58, 0, 2, ALL, vlan, NULL},                        /* vlanId; 0: none */
    {56, 0, 6, ALL, NULL, put_source_mac},              /* sourceMacAddress */
    {80, 0, 6, ALL, NULL, put_target_mac},              /* destinationMacAddress */
    {10, 0, 4, ALL, interface_index, NULL},             /* ingressInterface */
    {136, 0, 1, ALL, end_reason, NULL},                 /* flowEndReason */
    {239, 0, 1, ALL, initiator, NULL},                  /* biflowDirection */
    {148, 0, 8, ALL, flow_id, NULL},                    /* flowId: how the digest begins */
    {95, 0, 4, ALL, application, NULL},                 /* applicationId */
    {96, 0, VARIABLE, ALL, NULL, put_application_name}, /* applicationName */
    {82, 0, VARIABLE, ALL, NULL, put_interface},        /* interfaceName */
};

enum { ELEMENTS = sizeof elements / sizeof elements[0] };

unsigned ipfix_write_flow(const struct ipfix_flow *flow, struct buffer *out)
{
    uint8_t version = flow->event->flow.ip_version;
    unsigned in = version == 4 ? V4 : version == 6 ? V6 : ETHER;
    for (unsigned i = 0; i < ELEMENTS; i++) {
        const struct element *e = &elements[i];
        if ((e->in & in) == 0)
            continue;
        if (e->put != NULL)
            e->put(flow, out);
        else
            ipfix_put(out, e->value(flow), e->length);
    }
    return version == 4 ? IPFIX_IPV4 : version == 6 ? IPFIX_IPV6 : IPFIX_ETHER;
}

static void write_template(unsigned id, unsigned in, struct buffer *out)
{
    unsigned count = 0;
    for (unsigned i = 0; i < ELEMENTS; i++)
        count += (elements[i].in & in) != 0;
    ipfix_put(out, id, 2);
    ipfix_put(out, count, 2);
    for (unsigned i = 0; i < ELEMENTS; i++) {
        const struct element *e = &elements[i];
        if ((e->in & in) == 0)
            continue;
        ipfix_put(out, e->number | (e->enterprise != 0 ? ENTERPRISE_BIT : 0), 2);
        ipfix_put(out, e->length, 2);
        if (e->enterprise != 0)
            ipfix_put(out, e->enterprise, 4);
    }
}

void ipfix_write_templates(struct buffer *out)
{
    /* applicationId is the scope; then applicationName, -Description, -CategoryName. */
    static const uint16_t of_application[] = {95, 4, 96, VARIABLE, 94, VARIABLE, 372, VARIABLE};
    enum { NUMBERS = sizeof of_application / sizeof of_application[0] };
    size_t begin = out->length;
    ipfix_put(out, IPFIX_TEMPLATE_SET, 2);
    ipfix_put(out, 0, 2);
    write_template(IPFIX_IPV4, V4, out);
    write_template(IPFIX_IPV6, V6, out);
    write_template(IPFIX_ETHER, ETHER, out);
    ipfix_set16(out, begin + 2, out->length - begin);
    begin = out->length;
    ipfix_put(out, IPFIX_OPTIONS_SET, 2);
    ipfix_put(out, 0, 2);
    ipfix_put(out, IPFIX_APPLICATION, 2);
    ipfix_put(out, NUMBERS / 2, 2);
    ipfix_put(out, 1, 2); /* of them are scope */
    for (unsigned i = 0; i < NUMBERS; i++)
        ipfix_put(out, of_application[i], 2);
    ipfix_set16(out, begin + 2, out->length - begin);
}

/* ---- applications -----------------------------------------------------------------------------
 */

static bool find_application(uint16_t id, const struct sonde_catalogue *catalogue,
                             struct sonde_application *a)
{
    for (unsigned i = 0; catalogue != NULL && sonde_application_at(catalogue, i, a); i++)
        if (a->id == id)
            return true;
    return false;
}

void ipfix_write_application(uint32_t id, const struct sonde_catalogue *catalogue,
                             struct buffer *out)
{
    const char *name = "unknown", *description = "Unknown", *category = "unknown";
    struct sonde_protocol p;
    struct sonde_application a;
    unsigned kind = id >> 16 & 0xff;
    if (kind == IPFIX_OF_APPLICATION && find_application((uint16_t)id, catalogue, &a)) {
        name = a.tag;
        description = a.name;
        category = a.category;
    } else if (kind == IPFIX_OF_PROTOCOL && find_protocol((uint16_t)id, catalogue, &p)) {
        name = p.tag;
        description = p.name;
        category = p.category;
    }
    ipfix_put(out, id, 4);
    put_text(out, name, strlen(name));
    put_text(out, description, strlen(description));
    put_text(out, category, strlen(category));
}
