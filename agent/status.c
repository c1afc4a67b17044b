/* agent_status: how the agent is. */
/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/publisher.h"

/* The sums over all workers. */
struct sums {
    struct sonde_counters engine;
    uint64_t flows;
    uint64_t cpu_user_us;
    uint64_t cpu_system_us;
    uint64_t maxrss_kb;
    uint64_t dropped[CLASS_COUNT];
    uint64_t kernel_drops;
    uint64_t unknown_lost;
    uint32_t restarts;
};

static struct sums sum_up(struct publisher *p)
{
    struct sums s = {0};
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
        s.cpu_user_us =
            (uint64_t)usage.ru_utime.tv_sec * 1000000 + (uint64_t)usage.ru_utime.tv_usec;
        s.cpu_system_us =
            (uint64_t)usage.ru_stime.tv_sec * 1000000 + (uint64_t)usage.ru_stime.tv_usec;
        s.maxrss_kb = (uint64_t)usage.ru_maxrss;
    }
    struct worker_status all = p->departed;
    for (struct source *source = source_first(p); source != NULL; source = source_next(source)) {
        struct worker_status now;
        struct worker_status *w = &source->status;
        if (status_read(source->block, &now))
            *w = now;
        worker_status_add(&all, w);
        s.flows += w->engine.flows;
        /* One store for all workers: each tells the same. */
        if (w->engine.hint_hits + w->engine.hint_misses >=
            s.engine.hint_hits + s.engine.hint_misses) {
            s.engine.hint_size = w->engine.hint_size;
            s.engine.hint_hits = w->engine.hint_hits;
            s.engine.hint_misses = w->engine.hint_misses;
            s.engine.hint_evicted = w->engine.hint_evicted;
        }
        s.engine.cache_size += w->engine.cache_size;
        s.maxrss_kb += w->maxrss_kb;
        s.restarts += source->facts.restarts;
    }
    counters_add(&s.engine, &all.engine);
    s.cpu_user_us += all.cpu_user_us;
    s.cpu_system_us += all.cpu_system_us;
    s.kernel_drops = all.capture.kernel_drops;
    s.unknown_lost = all.unknown_lost;
    memcpy(s.dropped, all.dropped, sizeof s.dropped);
    return s;
}

static void write_process(struct publisher *p, struct json *j, const struct sums *s)
{
    int64_t now = clock_monotonic_ns();
    json_string(j, "version", sonde_version());
    json_string(j, "uuid", p->agent->uuid);
    json_int(j, "timestamp", clock_wall_ns() / NS_PER_S);
    json_int(j, "uptime", (now - p->agent->started_ns) / NS_PER_S);
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

static void write_flows(struct json *j, const char *name, const struct sums *s)
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

static void write_queues(struct publisher *p, struct json *j, const struct sums *s)
{
    uint64_t used = 0, room = 0;
    for (struct source *source = source_first(p); source != NULL; source = source_next(source)) {
        used += ring_used(&source->ring);
        room += RING_BYTES;
    }
    json_object(j, "queues");
    json_uint(j, "clients", p->clients);
    json_uint(j, "clients_accepted", p->clients_accepted);
    json_uint(j, "clients_cut", p->clients_cut);
    json_uint(j, "client_queue_bytes", clients_waiting(p));
    json_uint(j, "client_queue_max_bytes", p->live.client_queue_bytes);
    json_uint(j, "ring_bytes", used);
    json_uint(j, "ring_max_bytes", room);
    json_uint(j, "messages", p->messages);
    json_uint(j, "kernel_drops", s->kernel_drops);
    write_counts(j, "ring_drops", s->dropped, true);
    write_counts(j, "client_drops", p->client_drops, true);
    json_uint(j, "broken_records", p->broken_records);
    json_uint(j, "dump_files", p->dump.count);
    json_uint(j, "dump_bytes", p->dump.bytes);
    json_uint(j, "dump_written", p->dump.written);
    json_uint(j, "dump_removed", p->dump.removed);
    json_uint(j, "dump_lost", p->dump.lost + s->unknown_lost);
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

static void write_stats(struct publisher *p, struct json *j)
{
    json_object(j, "stats");
    for (struct source *source = source_first(p); source != NULL; source = source_next(source)) {
        if (!source_is_shown(source))
            continue;
        struct worker_status sum = sum_of_interface(source);
        const struct worker_status *w = &sum;
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
        json_uint(j, "shunted", 0);
        json_uint(j, "flow_count", c->flows);
        json_object_end(j);
    }
    json_object_end(j);
}

void status_write_members(struct publisher *p, struct json *j, bool with_flows)
{
    struct sums s = sum_up(p);
    json_object(j, NULL);
    json_string(j, "type", "agent_status");
    write_process(p, j, &s);
    write_flows(j, with_flows ? "flow_totals" : "flows", &s);
    write_queues(p, j, &s);
    write_joins(p, j);
    write_interfaces(p, j);
    write_stats(p, j);
    devices_write(p->devices, j, clock_monotonic_ns());
}

struct line *message_status(struct publisher *p)
{
    buffer_clear(&p->text);
    struct json j = json_into(&p->text);
    status_write_members(p, &j, false);
    json_object_end(&j);
    return message_finish(p);
}
