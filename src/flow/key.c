/* The key of a flow, from a layer of a packet. */
/* SPDX-License-Identifier: MIT */
#include "flow/flow.h"

_Static_assert(sizeof(struct flow_key) == 52, "the key is hashed as bytes: no padding");
_Static_assert(sizeof(struct flow) == 128, "a flow's hot record is two cache lines");
_Static_assert(sizeof(struct flow_detail) % 8 == 0, "pools round the size of a slot up to eight");
_Static_assert(sizeof(struct flow_detail) <= 176, "memory for each flow is promised to users");

static uint64_t load64be(const uint8_t *at)
{
    return (uint64_t)at[0] << 56 | (uint64_t)at[1] << 48 | (uint64_t)at[2] << 40 |
           (uint64_t)at[3] << 32 | (uint64_t)at[4] << 24 | (uint64_t)at[5] << 16 |
           (uint64_t)at[6] << 8 | at[7];
}

static void put_end(struct flow_key *key, unsigned place, const struct address *a, uint16_t port)
{
    key->address[place] = *a;
    key->port[place] = port;
}

static void ether_key(const struct layer *layer, struct flow_key *key, unsigned *from)
{
    *from = memcmp(layer->source_mac, layer->target_mac, 6) > 0;
    memset(key->address, 0, sizeof key->address);
    memcpy(key->address[*from].bytes, layer->source_mac, 6);
    memcpy(key->address[1 - *from].bytes, layer->target_mac, 6);
    key->port[0] = layer->ether_type;
    key->port[1] = 0;
}

/* True when the sender's address, then port, is the higher one. */
static bool sorts_behind(const struct address *a, uint16_t port, const struct address *other,
                         uint16_t other_port)
{
    uint64_t mine = load64be(a->bytes), its = load64be(other->bytes);
    if (mine != its)
        return mine > its;
    mine = load64be(a->bytes + 8);
    its = load64be(other->bytes + 8);
    return mine != its ? mine > its : port > other_port;
}

void flow_key_of(const struct layer *layer, uint16_t domain, struct flow_key *key, unsigned *from)
{
    key->vlan[0] = layer->vlan_count > 0 ? (uint16_t)(layer->vlan[0] + 1) : 0;
    key->vlan[1] = layer->vlan_count > 1 ? (uint16_t)(layer->vlan[1] + 1) : 0;
    key->network_id = layer->network_id;
    key->pppoe_session = layer->pppoe_session;
    key->domain = domain;
    key->ip_version = layer->ip_version;
    key->ip_protocol = layer->ip_version == 0 ? 0 : layer->ip_protocol;
    key->unused[0] = key->unused[1] = 0;
    if (layer->ip_version == 0) {
        ether_key(layer, key, from);
        return;
    }
    *from = sorts_behind(&layer->source, layer->source_port, &layer->target, layer->target_port);
    put_end(key, *from, &layer->source, layer->source_port);
    put_end(key, 1 - *from, &layer->target, layer->target_port);
}

void flow_key_of_plain(const struct sonde_packet *frame, const struct plain *plain,
                       struct flow_key *key, unsigned *from)
{
    struct address source, target;
    plain_addresses(frame, plain, &source, &target);
    bool behind = sorts_behind(&source, plain->source_port, &target, plain->target_port);
    *from = behind;
    *key = (struct flow_key){
        .address = {behind ? target : source, behind ? source : target},
        .port = {behind ? plain->target_port : plain->source_port,
                 behind ? plain->source_port : plain->target_port},
        .domain = frame->domain,
        .ip_version = plain->ip_version,
        .ip_protocol = plain->ip_protocol,
    };
}

const char *evidence_name(enum evidence_method method)
{
    static const char *const names[EVIDENCE_COUNT] = {
        [EVIDENCE_NONE] = "none",
        [EVIDENCE_PAYLOAD] = "payload",
        [EVIDENCE_SERVER_NAME] = "server name",
        [EVIDENCE_HTTP_HOST] = "http host",
        [EVIDENCE_CERTIFICATE] = "certificate",
        [EVIDENCE_DNS_HINT] = "DNS hint",
        [EVIDENCE_NETWORK] = "network",
        [EVIDENCE_CORRELATION] = "correlation",
        [EVIDENCE_CACHE] = "cache",
        [EVIDENCE_IP_PROTOCOL] = "ip protocol",
        [EVIDENCE_PORT_GUESS] = "port guess",
        [EVIDENCE_PROTOCOL] = "protocol",
        [EVIDENCE_USER_AGENT] = "user agent",
        [EVIDENCE_ALPN] = "ALPN",
        [EVIDENCE_EXPRESSION] = "expression",
        [EVIDENCE_SYSTEM] = "autonomous system",
    };
    return method < EVIDENCE_COUNT ? names[method] : "none";
}
