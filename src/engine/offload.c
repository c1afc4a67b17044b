/* Flows that something else counts once they are known. */
/* SPDX-License-Identifier: MIT */
#include "engine/engine_private.h"

void sonde_engine_set_offload(struct sonde_engine *e, const struct sonde_offload *offload,
                              void *user)
{
    e->offload = offload;
    e->offload_user = user;
}

/* What is inside of a tunnel has flows of its own, for which each packet is needed. */
static bool is_alone(const struct flow *f, const struct flow_detail *detail)
{
    const struct flow_key *k = &f->key;
    for (unsigned i = 0; i < detail->path_length; i++)
        if (engine_is_tunnel(detail->path[i]))
            return false;
    return k->ip_version != 0 && (k->ip_protocol == IP_TCP || k->ip_protocol == IP_UDP) &&
           k->port[0] != 0 && k->port[1] != 0 && k->network_id == 0 && k->pppoe_session == 0 &&
           (f->flags & FLOW_TUNNEL) == 0;
}

void engine_offload_offer(struct sonde_engine *e, uint32_t slot)
{
    const struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    if (detail->offload != 0 || !is_alone(f, detail))
        return;
    struct sonde_offload_key key = {.port = {f->key.port[0], f->key.port[1]},
                                    .vlan = {f->key.vlan[0], f->key.vlan[1]},
                                    .ip_version = f->key.ip_version,
                                    .ip_protocol = f->key.ip_protocol};
    memcpy(key.address, f->key.address, sizeof key.address);
    detail->offload = e->offload->begin(e->offload_user, &key);
}

/* They count as if they had come here. */
static void count_packets(struct sonde_counters *c, const struct flow_key *key, uint64_t packets,
                          uint64_t bytes)
{
    *(key->ip_version == 4 ? &c->ip4 : &c->ip6) += packets;
    *(key->ip_protocol == IP_TCP ? &c->tcp : &c->udp) += packets;
    c->vlan += key->vlan[0] != 0 ? packets : 0;
    c->packets += packets;
    c->bytes += bytes;
    c->offloaded_packets += packets;
    c->offloaded_bytes += bytes;
}

static void add(struct sonde_engine *e, struct flow *f, const struct sonde_offload_counts *counts)
{
    for (unsigned end = 0; end < 2; end++) {
        f->packets[end] += counts->packets[end];
        f->bytes[end] += counts->bytes[end];
        count_packets(&e->counters, &f->key, counts->packets[end], counts->bytes[end]);
    }
    if (counts->last_ns > f->last_ns)
        f->last_ns = counts->last_ns;
}

void engine_offload_read(struct sonde_engine *e, uint32_t slot)
{
    const struct flow_detail *detail = flow_detail_at(&e->table, slot);
    struct sonde_offload_counts counts = {0};
    if (detail->offload == 0)
        return;
    e->offload->read(e->offload_user, detail->offload, &counts);
    add(e, flow_at(&e->table, slot), &counts);
}

void engine_offload_end(struct sonde_engine *e, uint32_t slot)
{
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    struct sonde_offload_counts counts = {0};
    if (detail->offload == 0)
        return;
    e->offload->end(e->offload_user, detail->offload, &counts);
    detail->offload = 0;
    add(e, flow_at(&e->table, slot), &counts);
}

static uint32_t find(const struct sonde_engine *e, uint16_t domain,
                     const struct sonde_offload_key *key)
{
    struct flow_key k = {.port = {key->port[0], key->port[1]},
                         .vlan = {key->vlan[0], key->vlan[1]},
                         .domain = domain,
                         .ip_version = key->ip_version,
                         .ip_protocol = key->ip_protocol};
    memcpy(k.address, key->address, sizeof k.address);
    return flow_table_find(&e->table, &k, flow_table_hash(&e->table, &k));
}

bool sonde_engine_counts(struct sonde_engine *e, uint16_t domain,
                         const struct sonde_offload_key *key, struct sonde_offload_counts *totals,
                         int64_t *began_ns)
{
    uint32_t slot = find(e, domain, key);
    if (slot == 0)
        return false;
    engine_offload_read(e, slot);
    const struct flow *f = flow_at(&e->table, slot);
    memcpy(totals->packets, f->packets, sizeof totals->packets);
    memcpy(totals->bytes, f->bytes, sizeof totals->bytes);
    totals->last_ns = f->last_ns;
    *began_ns = f->first_ns;
    return true;
}

bool sonde_engine_credit(struct sonde_engine *e, uint16_t domain,
                         const struct sonde_offload_key *key,
                         const struct sonde_offload_counts *more)
{
    uint32_t slot = find(e, domain, key);
    if (slot != 0)
        add(e, flow_at(&e->table, slot), more);
    return slot != 0;
}
