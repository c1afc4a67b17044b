/* The agent's own messages as netifyd has them. */
/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "agent/clock.h"
#include "agent/publisher.h"

void netifyd_hello(struct json *j)
{
    uint8_t *at = json_begin(j, "json_version", 3);
    if (at != NULL)
        json_end(j, JSON_PUT(at, "1.9"));
}

/* ---- protocols, definitions -------------------------------------------------------------------
 */

static void write_entry(struct json *j, unsigned id, const char *tag)
{
    json_object(j, NULL);
    json_uint(j, "id", id);
    json_text(j, "tag", slice_text(tag));
    json_object_end(j);
}

/* Their names: programs look up in them what `detected_protocol_name` says. */
static void write_protocols(struct json *j, const struct sonde_catalogue *c)
{
    struct sonde_protocol p;
    json_array(j, "protocols");
    write_entry(j, 0, "Unknown");
    for (unsigned i = 0; sonde_protocol_at(i, &p); i++)
        write_entry(j, p.id, p.name);
    write_entry(j, SONDE_NETIFYD_HTTPS, SONDE_NETIFYD_HTTPS_NAME);
    for (unsigned i = 0; sonde_catalogue_protocol_at(c, i, &p); i++)
        write_entry(j, p.id, p.name);
    json_array_end(j);
}

static void write_applications(struct json *j, const struct sonde_catalogue *c,
                               enum sonde_application_style style)
{
    struct sonde_application a;
    char name[UINT8_MAX + 64];
    json_array(j, "applications");
    for (unsigned i = 0; c != NULL && sonde_application_at(c, i, &a); i++) {
        (void)sonde_application_name(style, &a, name, sizeof name);
        write_entry(j, a.id, name);
    }
    json_array_end(j);
}

void netifyd_definitions(struct publisher *p, struct line *lines[DEFINITIONS_MOST])
{
    struct json j = message_begin(p, FORMAT_NETIFYD, "protocols", MESSAGE_DEFINITIONS);
    write_protocols(&j, p->catalogue.catalogue);
    json_object_end(&j);
    lines[0] = message_finish(p, FORMAT_NETIFYD);
    j = message_begin(p, FORMAT_NETIFYD, "definitions", MESSAGE_DEFINITIONS);
    write_applications(&j, p->catalogue.catalogue, p->agent->options.app_name);
    write_protocols(&j, p->catalogue.catalogue);
    json_object_end(&j);
    lines[1] = message_finish(p, FORMAT_NETIFYD);
}

/* ---- agent_status -----------------------------------------------------------------------------
 */

/* What came since the last update; each counter only grows. */
static void write_stats(struct publisher *p, struct json *j, const struct snapshot *now)
{
    json_object(j, "stats");
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        unsigned i = s->number;
        if (!source_is_shown(s))
            continue;
        const struct worker_status *w = &now->worker[i], *last = &p->last.worker[i];
        const struct sonde_counters *c = &w->engine, *before = &last->engine;
        uint64_t packets = w->capture.packets - last->capture.packets;
        uint64_t dropped = w->capture.kernel_drops - last->capture.kernel_drops;
        uint64_t lost = 0;
        for (unsigned k = 0; k < CLASS_COUNT; k++)
            lost += w->dropped[k] - last->dropped[k];
        json_object(j, s->facts.name);
        json_uint(j, "raw", packets);
        json_uint(j, "ethernet", packets);
        json_uint(j, "mpls", c->mpls - before->mpls);
        json_uint(j, "pppoe", c->pppoe - before->pppoe);
        json_uint(j, "vlan", c->vlan - before->vlan);
        json_uint(j, "fragmented", c->fragments - before->fragments);
        json_uint(j, "discarded",
                  c->malformed + c->unreadable + c->fragments_discarded - before->malformed -
                      before->unreadable - before->fragments_discarded);
        json_uint(j, "ip", c->ip4 + c->ip6 - before->ip4 - before->ip6);
        json_uint(j, "tcp", c->tcp - before->tcp);
        json_uint(j, "udp", c->udp - before->udp);
        json_uint(j, "icmp", c->icmp - before->icmp);
        json_uint(j, "igmp", c->igmp - before->igmp);
        json_uint(j, "wire_bytes", w->capture.bytes - last->capture.bytes);
        json_uint(j, "pcap_recv", packets);
        json_uint(j, "pcap_drop", dropped);
        json_uint(j, "pcap_ifdrop", 0);
        json_uint(j, "queue_dropped", lost);
        json_object_end(j);
    }
    json_object_end(j);
}

/* No key here holds the word "established", and none is "flow": programs tell messages apart by
 * looking for those in the text. */
void netifyd_status(struct publisher *p, struct json *j, const struct snapshot *now)
{
    int64_t now_ns = clock_monotonic_ns();
    const struct snapshot *last = &p->last;
    json_string(j, "version", sonde_version());
    json_int(j, "timestamp", clock_wall_ns() / NS_PER_S);
    json_uint(j, "uptime", now->uptime_s);
    json_uint(j, "update_interval", p->live.update_interval_s);
    json_uint(j, "update_imf", 1);
    json_int(j, "cpu_cores", sysconf(_SC_NPROCESSORS_ONLN));
    json_decimal(j, "cpu_user", (int64_t)(now->cpu_user_us / 1000));
    json_decimal(j, "cpu_user_prev", (int64_t)(last->cpu_user_us / 1000));
    json_decimal(j, "cpu_system", (int64_t)(now->cpu_system_us / 1000));
    json_decimal(j, "cpu_system_prev", (int64_t)(last->cpu_system_us / 1000));
    json_uint(j, "flow_count", now->flows);
    json_uint(j, "flow_count_prev", last->flows);
    json_uint(j, "maxrss_kb", now->maxrss_kb);
    json_uint(j, "maxrss_kb_prev", last->maxrss_kb);
    json_bool(j, "dhc_status", now->engine.hint_size > 0);
    json_uint(j, "dhc_size", now->engine.hint_size);
    json_bool(j, "fhc_status", now->engine.cache_size > 0);
    json_bool(j, "sink_status", p->sinks > 0);
    json_bool(j, "sink_uploads", p->sinks > 0);
    write_interfaces(p, j);
    write_stats(p, j, now);
    devices_write(p->devices, p->privacy, j, now_ns);
}
