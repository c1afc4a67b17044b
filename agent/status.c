/* agent_status: how the agent is. */
/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/sinks/sink.h"

/* What the workers of the interface counted whose first one this is. */
static struct worker_status sum_of_interface(struct source *first)
{
    struct worker_status sum = first->status;
    for (struct source *s = source_next(first); s != NULL; s = source_next(s)) {
        if (source_interface(s) != first->number)
            continue;
        counters_add(&sum.engine, &s->status.engine);
        sum.engine.flows += s->status.engine.flows;
        capture_counters_add(&sum.capture, &s->status.capture);
    }
    return sum;
}

void snapshot_take(struct publisher *p, struct snapshot *now)
{
    struct rusage usage;
    *now = (struct snapshot){
        .uptime_s = (uint64_t)((clock_monotonic_ns() - p->agent->started_ns) / NS_PER_S),
        .clients = p->clients,
        .clients_accepted = p->clients_accepted,
        .clients_cut = p->clients_cut,
        .clients_refused = p->refused[REFUSED_TLS] + p->refused[REFUSED_TOKEN] +
                           p->refused[REFUSED_USER] + p->refused[REFUSED_LATE] +
                           p->refused[REFUSED_FULL],
        .client_queue_bytes = clients_waiting(p),
        .messages = p->messages,
        .broken_records = p->broken_records,
    };
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
        now->cpu_user_us =
            (uint64_t)usage.ru_utime.tv_sec * 1000000 + (uint64_t)usage.ru_utime.tv_usec;
        now->cpu_system_us =
            (uint64_t)usage.ru_stime.tv_sec * 1000000 + (uint64_t)usage.ru_stime.tv_usec;
        now->maxrss_kb = (uint64_t)usage.ru_maxrss;
    }
    struct worker_status all = p->departed;
    for (struct source *source = source_first(p); source != NULL; source = source_next(source)) {
        struct worker_status last;
        struct worker_status *w = &source->status;
        if (status_read(source->block, &last))
            *w = last;
        worker_status_add(&all, w);
        now->ring_bytes += ring_used(&source->ring);
        now->ring_most_bytes += RING_BYTES;
        now->flows += w->engine.flows;
        /* One store for all workers: each tells the same. */
        if (w->engine.hint_hits + w->engine.hint_misses >=
            now->engine.hint_hits + now->engine.hint_misses) {
            now->engine.hint_size = w->engine.hint_size;
            now->engine.hint_bytes = w->engine.hint_bytes;
            now->engine.hint_hits = w->engine.hint_hits;
            now->engine.hint_misses = w->engine.hint_misses;
            now->engine.hint_evicted = w->engine.hint_evicted;
        }
        now->engine.cache_size += w->engine.cache_size;
        now->engine.cache_bytes += w->engine.cache_bytes;
        now->engine.flow_bytes += w->engine.flow_bytes;
        now->engine.inspection_bytes += w->engine.inspection_bytes;
        now->engine.fact_bytes += w->engine.fact_bytes;
        now->maxrss_kb += w->maxrss_kb;
        now->restarts += source->facts.restarts;
    }
    counters_add(&now->engine, &all.engine);
    now->cpu_user_us += all.cpu_user_us;
    now->cpu_system_us += all.cpu_system_us;
    now->kernel_drops = all.capture.kernel_drops;
    now->unknown_lost = all.unknown_lost;
    memcpy(now->dropped, all.dropped, sizeof now->dropped);
    for (struct source *source = source_first(p); source != NULL; source = source_next(source))
        if (source_is_shown(source))
            now->worker[source->number] = sum_of_interface(source);
}

static void write_process(struct publisher *p, struct json *j, const struct snapshot *s)
{
    json_string(j, "version", sonde_version());
    json_string(j, "uuid", p->agent->uuid);
    json_int(j, "timestamp", clock_wall_ns() / NS_PER_S);
    json_uint(j, "uptime", s->uptime_s);
    json_uint(j, "update_interval", p->live.update_interval_s);
    json_int(j, "cpu_cores", sysconf(_SC_NPROCESSORS_ONLN));
    json_decimal(j, "cpu_user", (int64_t)(s->cpu_user_us / 1000));
    json_decimal(j, "cpu_system", (int64_t)(s->cpu_system_us / 1000));
    json_uint(j, "maxrss_kb", s->maxrss_kb);
    json_uint(j, "worker_restarts", s->restarts);
    json_string(j, "signature_version", p->catalogue_version);
    if (p->config_error[0] != '\0')
        json_text(j, "config_error", slice_text(p->config_error));
    if (p->catalogue_error[0] != '\0')
        json_text(j, "signature_error", slice_text(p->catalogue_error));
}

static void write_flows(struct json *j, const char *name, const struct snapshot *s)
{
    const struct sonde_counters *c = &s->engine;
    json_uint(j, "flow_count", s->flows);
    json_object(j, name);
    json_uint(j, "new", c->flows_new);
    json_uint(j, "closed", c->flows_closed);
    json_uint(j, "expired", c->flows_expired);
    json_uint(j, "evicted", c->flows_evicted);
    json_uint(j, "refused", c->flows_refused);
    json_uint(j, "verdicts", c->verdicts);
    json_uint(j, "first_packet_verdicts", c->first_packet_verdicts);
    json_uint(j, "unknown", c->unknown);
    json_object_end(j);
    json_bool(j, "dhc_status", c->hint_size > 0);
    json_uint(j, "dhc_size", c->hint_size);
    json_uint(j, "dhc_hits", c->hint_hits);
    json_uint(j, "dhc_misses", c->hint_misses);
    json_uint(j, "dhc_evicted", c->hint_evicted);
    json_bool(j, "fhc_status", c->cache_size > 0);
    json_uint(j, "fhc_size", c->cache_size);
    json_uint(j, "fhc_hits", c->cache_hits);
    json_uint(j, "fhc_misses", c->cache_misses);
}

static void write_queues(struct publisher *p, struct json *j, const struct snapshot *s)
{
    json_object(j, "queues");
    json_uint(j, "clients", s->clients);
    json_uint(j, "clients_accepted", s->clients_accepted);
    json_uint(j, "clients_cut", s->clients_cut);
    json_object(j, "clients_refused");
    for (unsigned i = 0; i < REFUSED_COUNT; i++)
        json_uint(j, refusal_names[i], p->refused[i]);
    json_object_end(j);
    json_uint(j, "client_queue_bytes", s->client_queue_bytes);
    json_uint(j, "client_queue_max_bytes", p->live.client_queue_bytes);
    json_uint(j, "ring_bytes", s->ring_bytes);
    json_uint(j, "ring_max_bytes", s->ring_most_bytes);
    json_uint(j, "messages", s->messages);
    json_uint(j, "kernel_drops", s->kernel_drops);
    write_counts(j, "ring_drops", s->dropped, true);
    write_counts(j, "client_drops", p->outlet_drops, true);
    json_uint(j, "broken_records", s->broken_records);
    json_uint(j, "dump_files", p->dump.count);
    json_uint(j, "dump_bytes", p->dump.bytes);
    json_uint(j, "dump_written", p->dump.written);
    json_uint(j, "dump_removed", p->dump.removed);
    json_uint(j, "dump_lost", p->dump.lost + s->unknown_lost);
    json_object_end(j);
}

static void write_latency(const struct publisher *p, struct json *j)
{
    const struct latency *l = &p->latency_last;
    json_object(j, "latency");
    json_uint(j, "count", l->count);
    json_uint(j, "p50_us", latency_within(l, 500));
    json_uint(j, "p95_us", latency_within(l, 950));
    json_uint(j, "p99_us", latency_within(l, 990));
    json_uint(j, "max_us", l->most_us);
    json_object_end(j);
}

static void write_memory(const struct publisher *p, struct json *j, const struct snapshot *s)
{
    json_object(j, "memory");
    json_uint(j, "flows", s->engine.flow_bytes);
    json_uint(j, "inspections", s->engine.inspection_bytes);
    json_uint(j, "facts", s->engine.fact_bytes);
    json_uint(j, "dns_hint_cache", s->engine.hint_bytes);
    json_uint(j, "flow_hash_cache", s->engine.cache_bytes);
    json_uint(j, "signatures", p->catalogue.bytes.length);
    json_uint(j, "rings", s->ring_most_bytes);
    json_object_end(j);
}

static void write_joins(const struct publisher *p, struct json *j)
{
    const struct joins *joins = &p->joins;
    json_object(j, "joins");
    json_bool(j, "conntrack", joins->has_conntrack);
    json_uint(j, "conntrack_size", joins->conntrack.ages.used);
    json_uint(j, "conntrack_max_size", joins->conntrack.ages.size);
    json_uint(j, "conntrack_evicted", joins->conntrack.evicted);
    json_uint(j, "conntrack_overruns", joins->conntrack.overruns);
    json_uint(j, "flows", joins->twins.ages.used);
    json_uint(j, "flows_max", joins->twins.ages.size);
    json_uint(j, "flows_evicted", joins->twins.evicted);
    json_uint(j, "late", joins->late.told);
    json_uint(j, "late_evicted", joins->late.evicted);
    json_object_end(j);
}

static void write_stats(struct publisher *p, struct json *j, const struct snapshot *s)
{
    json_object(j, "stats");
    for (struct source *source = source_first(p); source != NULL; source = source_next(source)) {
        if (!source_is_shown(source))
            continue;
        const struct worker_status *w = &s->worker[source->number];
        const struct sonde_counters *c = &w->engine;
        json_object(j, source->facts.name);
        json_uint(j, "packets", w->capture.packets);
        json_uint(j, "wire_bytes", w->capture.bytes);
        json_uint(j, "ip", c->ip4 + c->ip6);
        json_uint(j, "ip4", c->ip4);
        json_uint(j, "ip6", c->ip6);
        json_uint(j, "tcp", c->tcp);
        json_uint(j, "udp", c->udp);
        json_uint(j, "icmp", c->icmp);
        json_uint(j, "igmp", c->igmp);
        json_uint(j, "vlan", c->vlan);
        json_uint(j, "mpls", c->mpls);
        json_uint(j, "pppoe", c->pppoe);
        json_uint(j, "fragmented", c->fragments);
        json_uint(j, "fragments_discarded", c->fragments_discarded);
        json_uint(j, "malformed", c->malformed);
        json_uint(j, "unreadable", c->unreadable);
        json_uint(j, "skipped", w->capture.skipped);
        json_uint(j, "kernel_drops", w->capture.kernel_drops);
        json_uint(j, "kernel_freezes", w->capture.freezes);
        json_uint(j, "blocked", w->capture.blocked);
        json_uint(j, "shunted", w->capture.shunted);
        json_uint(j, "flow_count", c->flows);
        json_object_end(j);
    }
    json_object_end(j);
}

void status_write_members(struct publisher *p, struct json *j, const struct snapshot *now,
                          bool with_flows)
{
    write_process(p, j, now);
    write_flows(j, with_flows ? "flow_totals" : "flows", now);
    write_queues(p, j, now);
    write_latency(p, j);
    write_memory(p, j, now);
    write_joins(p, j);
    write_interfaces(p, j);
    write_stats(p, j, now);
    devices_write(p->devices, p->privacy, j, clock_monotonic_ns());
    sinks_write(p, j);
}

struct line *message_status(struct publisher *p, enum format format, const struct snapshot *now)
{
    if (format == FORMAT_ECS)
        return NULL;
    struct json j = message_begin(p, format, "agent_status", MESSAGE_STATUS);
    if (format == FORMAT_NETIFYD)
        netifyd_status(p, &j, now);
    else
        status_write_members(p, &j, now, false);
    json_object_end(&j);
    return message_finish(p, format);
}
