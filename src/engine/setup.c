/* Engines, hint stores and catalogues: made, counted, taken down. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"
#include "engine/engine_private.h"

const char *sonde_version(void)
{
    return SONDE_VERSION;
}

const char *sonde_tunnel_name(unsigned number)
{
    return number > TUNNEL_NONE && number < TUNNEL_COUNT ? tunnel_name((enum tunnel)number) : NULL;
}

void sonde_settings_default(struct sonde_settings *s)
{
    *s = (struct sonde_settings){
        .max_flows = 262144,
        .max_inspections = 65536,
        .max_stream_memory = (size_t)64 << 20,
        .max_string_memory = (size_t)64 << 20,
        .stream_window = 16384,
        .max_packets = 24,
        .ttl_idle_s = 30,
        .ttl_idle_tcp_s = 300,
        .update_interval_s = 15,
        .tunnels = UINT32_MAX,
        .flow_cache = 0,
        .events = UINT32_MAX & ~(uint32_t)SONDE_EVENT_SUMMARY,
    };
}

static void set_budget(struct dispatch_budget budget[DISPATCH_TRANSPORTS],
                       const struct sonde_settings *s)
{
    const uint32_t packets[DISPATCH_TRANSPORTS] = {
        [DISPATCH_OTHER] = s->max_packets,
        [DISPATCH_TCP] = s->max_packets_tcp > 0 ? s->max_packets_tcp : s->max_packets,
        [DISPATCH_UDP] = s->max_packets_udp > 0 ? s->max_packets_udp : s->max_packets,
    };
    for (unsigned i = 0; i < DISPATCH_TRANSPORTS; i++)
        budget[i] = (struct dispatch_budget){packets[i], packets[i] * 2};
}

static int check(const struct sonde_settings *s, struct sonde_error *error)
{
    if (s->max_flows == 0 || s->max_flows > UINT32_C(1) << 28)
        return error_set(error, SONDE_EINVAL, "max_flows is %u: it must be 1 to 268435456",
                         s->max_flows);
    if (s->max_inspections == 0)
        return error_set(error, SONDE_EINVAL, "max_inspections is 0: it must be 1 at least");
    if (s->max_packets == 0)
        return error_set(error, SONDE_EINVAL, "max_packets is 0: it must be 1 at least");
    if (s->ttl_idle_s == 0 || s->ttl_idle_tcp_s == 0)
        return error_set(error, SONDE_EINVAL, "an idle time is 0 s: it must be 1 at least");
    return SONDE_OK;
}

static bool make_parts(struct sonde_engine *e, struct sonde_error *error)
{
    const struct sonde_settings *s = &e->settings;
    struct packet_settings packet = PACKET_SETTINGS_DEFAULT;
    struct dispatch_settings dispatch = DISPATCH_SETTINGS_DEFAULT;
    uint64_t seed = hash_sip(SLICE_LITERAL("tables"), s->key);
    packet.tunnels = s->tunnels;
    dispatch.window = s->stream_window;
    set_budget(dispatch.budget, s);
    dispatch.inspections = s->max_inspections;
    dispatch.stream_bytes = s->max_stream_memory;
    dispatch.string_bytes = s->max_string_memory;
    dispatch.seed = seed;
    dispatch.more = (struct more_dissectors){e->programs->dissectors, e->programs->count};
    e->dispatcher = dispatcher_new(&dispatch, e->hints, error);
    if (e->dispatcher == NULL)
        return false;
    e->decoder = packet_decoder_new(&packet);
    bool table = flow_table_init(&e->table, s->max_flows, seed);
    e->local_networks = calloc(s->local_network_count + 1, sizeof *e->local_networks);
    if (s->flow_cache > 0)
        e->cache = flow_cache_new(s->flow_cache, s->key);
    if (e->decoder == NULL || !table || e->local_networks == NULL ||
        (s->flow_cache > 0 && e->cache == NULL)) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for %u flows: lower max_flows",
                        s->max_flows);
        return false;
    }
    return true;
}

static struct slice find_software(const void *user, unsigned kind, struct slice text)
{
    const struct sonde_engine *e = user;
    return catalogue_software(e->catalogue, kind, text);
}

struct sonde_engine *sonde_engine_new(const struct sonde_settings *settings,
                                      sonde_on_event *on_event, void *user,
                                      struct sonde_error *error)
{
    if (check(settings, error) != SONDE_OK)
        return NULL;
    struct sonde_engine *e = calloc(1, sizeof *e);
    if (e == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the engine");
        return NULL;
    }
    e->settings = *settings;
    e->on_event = on_event;
    e->user = user;
    e->hints = (struct hint_store *)(void *)settings->hints;
    if (!engine_take_catalogue(e, (const struct catalogue *)(const void *)settings->catalogue,
                               error) ||
        !make_parts(e, error)) {
        sonde_engine_free(e);
        return NULL;
    }
    if (settings->local_network_count > 0)
        memcpy(e->local_networks, settings->local_networks,
               settings->local_network_count * sizeof *e->local_networks);
    dispatcher_on_software(e->dispatcher, find_software, e);
    if ((settings->events & SONDE_EVENT_TRANSACTION) != 0)
        dispatcher_on_transaction(e->dispatcher, engine_tell_transaction, e);
    return e;
}

void sonde_engine_free(struct sonde_engine *e)
{
    if (e == NULL)
        return;
    for (uint32_t slot = e->dispatcher == NULL ? 0 : flow_table_next(&e->table, 0); slot != 0;
         slot = flow_table_next(&e->table, slot))
        dispatcher_forget(e->dispatcher, flow_at(&e->table, slot), flow_detail_at(&e->table, slot));
    dispatcher_free(e->dispatcher);
    engine_leave_catalogue(e);
    packet_decoder_free(e->decoder);
    flow_table_destroy(&e->table);
    flow_cache_free(e->cache);
    free(e->local_networks);
    buffer_free(&e->record);
    free(e);
}

int sonde_engine_set_local_networks(struct sonde_engine *e, const struct sonde_network *networks,
                                    size_t count, struct sonde_error *error)
{
    struct sonde_network *copy = calloc(count + 1, sizeof *copy);
    if (copy == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for %zu local networks", count);
    if (count > 0)
        memcpy(copy, networks, count * sizeof *copy);
    free(e->local_networks);
    e->local_networks = copy;
    e->settings.local_network_count = count;
    return SONDE_OK;
}

int sonde_engine_set_settings(struct sonde_engine *e, const struct sonde_settings *settings,
                              struct sonde_error *error)
{
    struct sonde_settings *s = &e->settings, now = *s;
    now.max_packets = settings->max_packets;
    now.max_packets_tcp = settings->max_packets_tcp;
    now.max_packets_udp = settings->max_packets_udp;
    now.ttl_idle_s = settings->ttl_idle_s;
    now.ttl_idle_tcp_s = settings->ttl_idle_tcp_s;
    now.update_interval_s = settings->update_interval_s;
    now.tunnels = settings->tunnels;
    now.events = settings->events;
    int code = check(&now, error);
    if (code != SONDE_OK)
        return code;
    bool sooner = now.ttl_idle_s < s->ttl_idle_s || now.ttl_idle_tcp_s < s->ttl_idle_tcp_s;
    if (now.update_interval_s != s->update_interval_s)
        engine_begin_update(e);
    *s = now;
    packet_decoder_set_tunnels(e->decoder, s->tunnels);
    struct dispatch_budget budget[DISPATCH_TRANSPORTS];
    set_budget(budget, s);
    dispatcher_set_budget(e->dispatcher, budget);
    bool transactions = (s->events & SONDE_EVENT_TRANSACTION) != 0;
    dispatcher_on_transaction(e->dispatcher, transactions ? engine_tell_transaction : NULL, e);
    /* What ends later than before is found out when its old time comes. */
    for (uint32_t slot = sooner ? flow_table_next(&e->table, 0) : 0; slot != 0;
         slot = flow_table_next(&e->table, slot))
        engine_set_timer(e, slot);
    return SONDE_OK;
}

int sonde_engine_save_cache(const struct sonde_engine *e, FILE *file)
{
    return e->cache == NULL ? SONDE_ENOTFOUND : flow_cache_save(e->cache, file);
}

int sonde_engine_load_cache(struct sonde_engine *e, FILE *file, const char *name,
                            struct sonde_error *error)
{
    if (e->cache == NULL)
        return error_set(error, SONDE_ENOTFOUND, "%s: this engine keeps no flow cache", name);
    return flow_cache_load(e->cache, file, name, error);
}

void sonde_engine_counters(const struct sonde_engine *e, struct sonde_counters *counters)
{
    const struct packet_counters *packets = packet_decoder_counters(e->decoder);
    const struct dispatch_counters *inspected = dispatcher_counters(e->dispatcher);
    *counters = e->counters;
    counters->vlan += packets->vlan;
    counters->mpls = packets->mpls;
    counters->pppoe = packets->pppoe;
    counters->malformed = packets->malformed;
    counters->fragments = packets->fragments;
    counters->fragments_discarded = packets->fragments_discarded;
    counters->inspected_packets = inspected->inspected_packets;
    counters->verdicts = inspected->verdicts;
    counters->first_packet_verdicts = inspected->first_packet_verdicts;
    counters->unknown = inspected->unknown;
    counters->facts_refused = dispatcher_store(e->dispatcher)->refused;
    counters->flows = flow_table_count(&e->table);
    counters->flow_bytes = flow_table_bytes(&e->table);
    counters->inspection_bytes = dispatcher_inspection_bytes(e->dispatcher);
    counters->fact_bytes = dispatcher_fact_bytes(e->dispatcher);
    if (e->hints != NULL) {
        struct hint_counters hints = hint_store_counters(e->hints);
        counters->hint_hits = hints.hits;
        counters->hint_misses = hints.misses;
        counters->hint_evicted = hints.evicted;
        counters->hint_size = hints.size;
        counters->hint_bytes = hint_store_size(hints.size);
    }
    if (e->cache != NULL) {
        struct flow_cache_counters cache = flow_cache_counters(e->cache);
        counters->cache_hits = cache.hits;
        counters->cache_misses = cache.misses;
        counters->cache_size = cache.size;
        counters->cache_bytes = cache.bytes;
    }
}

struct sonde_hints *sonde_hints_new(uint32_t entries, struct sonde_error *error)
{
    /* Large memory from calloc() is zero without having been touched: what stays empty costs
     * nothing. */
    void *memory = calloc(1, hint_store_size(entries));
    if (memory == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for %u hints", entries);
        return NULL;
    }
    return (struct sonde_hints *)(void *)hint_store_init(memory, entries, 0);
}

size_t sonde_hints_size(uint32_t entries)
{
    return hint_store_size(entries);
}

struct sonde_hints *sonde_hints_init(void *memory, uint32_t entries, uint64_t seed)
{
    return (struct sonde_hints *)(void *)hint_store_init(memory, entries, seed);
}

int sonde_hints_save(struct sonde_hints *hints, FILE *file, int64_t monotonic_ns)
{
    return hint_store_save((struct hint_store *)(void *)hints, file, monotonic_ns);
}

int sonde_hints_load(struct sonde_hints *hints, FILE *file, const char *name, int64_t monotonic_ns,
                     struct sonde_error *error)
{
    return hint_store_load((struct hint_store *)(void *)hints, file, name, monotonic_ns, error);
}

void sonde_hints_free(struct sonde_hints *hints)
{
    free(hints);
}
