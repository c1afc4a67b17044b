/* The table of the agent's numbers. */
/* SPDX-License-Identifier: MIT */
#include "agent/metrics.h"

#include <stddef.h>

#include "agent/sinks/sink.h"

/* Where a number stands, and what it is to be multiplied with. */
struct number {
    struct metric metric;
    size_t place, size;
    double factor;
};

#define NUMBER(type, name, member, counter, factor, help)                                          \
    {                                                                                              \
        {name, help, counter}, offsetof(type, member), sizeof((type *)NULL)->member, factor        \
    }
#define COUNTER(name, member, help) NUMBER(struct snapshot, name, member, true, 1, help)
#define GAUGE(name, member, help)   NUMBER(struct snapshot, name, member, false, 1, help)

static const struct number of_agent[] = {
    GAUGE("uptime_seconds", uptime_s, "Time since the agent started."),
    NUMBER(struct snapshot, "cpu_user_seconds_total", cpu_user_us, true, 1e-6,
           "Processor time of all processes of the agent in user space."),
    NUMBER(struct snapshot, "cpu_system_seconds_total", cpu_system_us, true, 1e-6,
           "Processor time of all processes of the agent in the kernel."),
    NUMBER(struct snapshot, "memory_max_bytes", maxrss_kb, false, 1024,
           "Most memory that was in use."),
    COUNTER("worker_restarts_total", restarts, "Workers that died and were replaced."),
    GAUGE("flows", flows, "Flows in the table."),
    COUNTER("flows_new_total", engine.flows_new, "Flows that began."),
    COUNTER("flows_closed_total", engine.flows_closed, "Flows that their ends closed."),
    COUNTER("flows_expired_total", engine.flows_expired, "Flows that fell silent."),
    COUNTER("flows_evicted_total", engine.flows_evicted, "Flows that newer ones pushed out."),
    COUNTER("flows_refused_total", engine.flows_refused, "Flows that there was no memory for."),
    COUNTER("inspected_packets_total", engine.inspected_packets, "Packets that were inspected."),
    COUNTER("verdicts_total", engine.verdicts, "Flows that were told by payload."),
    COUNTER("first_packet_verdicts_total", engine.first_packet_verdicts,
            "Flows that were told by the first payload of a direction."),
    COUNTER("unknown_total", engine.unknown, "Flows that were given up."),
    COUNTER("dns_hint_hits_total", engine.hint_hits, "Flows that the DNS hint cache named."),
    COUNTER("dns_hint_misses_total", engine.hint_misses,
            "Flows that the DNS hint cache did not know."),
    COUNTER("dns_hint_evicted_total", engine.hint_evicted,
            "DNS hints that were replaced while they were valid."),
    COUNTER("flow_cache_hits_total", engine.cache_hits, "Flows that the flow cache knew."),
    COUNTER("flow_cache_misses_total", engine.cache_misses,
            "Flows that the flow cache did not know."),
    GAUGE("clients", clients, "Clients that are connected."),
    COUNTER("clients_accepted_total", clients_accepted, "Clients that ever were."),
    COUNTER("clients_cut_total", clients_cut, "Clients that were stuck and disconnected."),
    COUNTER("clients_refused_total", clients_refused, "Connections that never became clients."),
    GAUGE("client_queue_bytes", client_queue_bytes, "Bytes that wait for all clients."),
    GAUGE("ring_bytes", ring_bytes, "Bytes between the workers and the publisher."),
    COUNTER("messages_total", messages, "Messages that were written."),
    COUNTER("broken_records_total", broken_records, "Records of workers that were thrown away."),
};

#define OF_INTERFACE(name, member, help)                                                           \
    NUMBER(struct worker_status, "interface_" name "_total", member, true, 1, help)

static const struct number of_interface[] = {
    OF_INTERFACE("packets", capture.packets, "Packets."),
    OF_INTERFACE("bytes", capture.bytes, "Bytes of them on the wire."),
    OF_INTERFACE("packets_shunted", capture.shunted,
                 "Of the packets, those that the kernel alone counted."),
    OF_INTERFACE("kernel_drops", capture.kernel_drops,
                 "Packets that the kernel dropped because the worker was late."),
    OF_INTERFACE("kernel_freezes", capture.freezes, "Times that the capture had no room."),
    OF_INTERFACE("skipped", capture.skipped, "Packets that were left out on purpose."),
    OF_INTERFACE("ip4", engine.ip4, "Packets with IPv4."),
    OF_INTERFACE("ip6", engine.ip6, "Packets with IPv6."),
    OF_INTERFACE("tcp", engine.tcp, "Packets with TCP."),
    OF_INTERFACE("udp", engine.udp, "Packets with UDP."),
    OF_INTERFACE("icmp", engine.icmp, "Packets with ICMP."),
    OF_INTERFACE("vlan", engine.vlan, "Packets with a VLAN tag."),
    OF_INTERFACE("fragments", engine.fragments, "Fragments of datagrams."),
    OF_INTERFACE("fragments_discarded", engine.fragments_discarded,
                 "Fragments that could not be joined."),
    OF_INTERFACE("malformed", engine.malformed, "Packets whose headers contradict themselves."),
    OF_INTERFACE("unreadable", engine.unreadable, "Frames in which nothing could be read."),
    NUMBER(struct worker_status, "interface_flows", engine.flows, false, 1,
           "Flows of that interface in the table."),
};

static const struct number of_sink[] = {
    NUMBER(struct sink, "sink_messages_total", outlet.messages, true, 1, "Messages that went out."),
    NUMBER(struct sink, "sink_bytes_total", outlet.bytes, true, 1, "Bytes of them."),
    NUMBER(struct sink, "sink_starts_total", starts, true, 1, "Times that it was begun."),
    NUMBER(struct sink, "sink_errors_total", errors, true, 1, "Times that it failed."),
};

static double read_number(const struct number *n, const void *from)
{
    const char *at = (const char *)from + n->place;
    uint64_t wide = 0;
    uint32_t narrow = 0;
    if (n->size == sizeof wide)
        memcpy(&wide, at, sizeof wide);
    else
        memcpy(&narrow, at, sizeof narrow);
    return (double)(wide + narrow) * n->factor;
}

/* What was lost, by type of message. */
static void tell_drops(const struct metric *metric, const uint64_t dropped[CLASS_COUNT],
                       metric_tell *tell, void *user)
{
    for (unsigned k = 0; k < CLASS_COUNT; k++) {
        uint64_t sum = dropped[k] + (k == CLASS_FLOW ? dropped[CLASS_GUESS] : 0);
        if (k != CLASS_GUESS) /* one type of message */
            tell(user, &(struct metric_value){metric, "type", class_names[k], (double)sum});
    }
}

static void tell_sinks(const struct publisher *p, metric_tell *tell, void *user)
{
    static const struct metric up = {"sink_up", "Whether it works.", false},
                               queue = {"sink_queue_bytes", "Bytes that wait for it.", false},
                               lost = {"sink_dropped_total", "Messages that did not fit.", true};
    for (unsigned n = 0; n < sizeof of_sink / sizeof of_sink[0]; n++)
        for (unsigned i = 0; i < p->sinks; i++)
            tell(user, &(struct metric_value){&of_sink[n].metric, "sink", p->sink[i]->option->name,
                                              read_number(&of_sink[n], p->sink[i])});
    for (unsigned i = 0; i < p->sinks; i++)
        tell(user, &(struct metric_value){&up, "sink", p->sink[i]->option->name,
                                          p->sink[i]->state == SINK_UP});
    for (unsigned i = 0; i < p->sinks; i++)
        tell(user, &(struct metric_value){&queue, "sink", p->sink[i]->option->name,
                                          (double)outlet_waiting(&p->sink[i]->outlet)});
    for (unsigned i = 0; i < p->sinks; i++) {
        uint64_t sum = 0;
        for (unsigned k = 0; k < CLASS_COUNT; k++)
            sum += p->sink[i]->outlet.dropped[k];
        tell(user, &(struct metric_value){&lost, "sink", p->sink[i]->option->name, (double)sum});
    }
}

void metrics_each(struct publisher *p, const struct snapshot *now, metric_tell *tell, void *user)
{
    static const struct metric ring = {"ring_drops_total",
                                       "Messages lost between the workers and the publisher.",
                                       true},
                               outlets = {"outlet_drops_total",
                                          "Messages that clients and sinks had no room for.", true};
    for (unsigned n = 0; n < sizeof of_agent / sizeof of_agent[0]; n++)
        tell(user, &(struct metric_value){&of_agent[n].metric, NULL, NULL,
                                          read_number(&of_agent[n], now)});
    for (unsigned n = 0; n < sizeof of_interface / sizeof of_interface[0]; n++)
        for (struct source *s = source_first(p); s != NULL; s = source_next(s))
            tell(user,
                 &(struct metric_value){&of_interface[n].metric, "interface", s->facts.name,
                                        read_number(&of_interface[n], &now->worker[s->number])});
    tell_drops(&ring, now->dropped, tell, user);
    tell_drops(&outlets, p->outlet_drops, tell, user);
    tell_sinks(p, tell, user);
}
