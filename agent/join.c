/* Joins of events with what else is known. */
/* SPDX-License-Identifier: MIT */
#include "agent/join.h"

bool joins_init(struct joins *j, uint32_t flows, uint32_t conntrack_size, uint64_t seed)
{
    j->has_conntrack = conntrack_size > 0;
    return own_init(&j->own, seed) &&
           twins_init(&j->twins, flows < TWINS_MOST ? flows : TWINS_MOST, seed) &&
           (!j->has_conntrack || conntrack_init(&j->conntrack, conntrack_size, seed));
}

void joins_free(struct joins *j)
{
    own_free(&j->own);
    twins_free(&j->twins);
    if (j->has_conntrack)
        conntrack_free(&j->conntrack);
    late_free(&j->late);
}

struct sonde_joined joins_of(const struct joins *j, const struct sonde_event *event,
                             uint16_t interface, int64_t now_ns)
{
    static const char *const tags[] = {"self"};
    struct sonde_joined joined = {.tags = tags};
    const struct conntrack_entry *entry = NULL;
    struct tuple tuple;
    if (!tuple_of_flow(&event->flow, &tuple))
        return joined;
    joined.tag_count = own_has(&j->own, &tuple) ? 1 : 0;
    if (j->has_conntrack)
        entry = conntrack_find(&j->conntrack, &tuple, now_ns);
    if (entry != NULL) {
        joined.conntrack = &entry->told;
        joined.ip_nat = entry->is_nat;
    }
    if (joined.ip_nat) {
        struct tuple other = conntrack_other(&j->conntrack, entry, &tuple);
        joined.twin = twins_find(&j->twins, &other, &event->flow, interface);
    }
    if (joined.twin == NULL)
        joined.twin = twins_find(&j->twins, &tuple, &event->flow, interface);
    return joined;
}

struct sonde_joined joins_event(struct joins *j, const struct sonde_event *event,
                                struct join_source source, int64_t now_ns)
{
    struct tuple tuple;
    bool has_ended = event->type == SONDE_EVENT_PURGE;
    if (event->type == SONDE_EVENT_STATS || event->type == SONDE_EVENT_TRANSACTION ||
        !tuple_of_flow(&event->flow, &tuple))
        return (struct sonde_joined){0};
    struct twin_flow *flow =
        twins_note(&j->twins, &tuple, &event->flow, source.interface, has_ended);
    /* What waited of it is older than this. */
    late_forget(&j->late, flow->late, event->flow.digest);
    flow->late = 0;
    return joins_of(j, event, source.interface, now_ns);
}

bool joins_complete(const struct joins *j, const struct sonde_joined *joined)
{
    /* Where nothing is filtered or translated the kernel tracks no connections. */
    bool tracks = j->has_conntrack && j->conntrack.changes > 0;
    return (joined->conntrack != NULL || !tracks) && (joined->twin != NULL || !j->has_twins);
}

void joins_told(struct joins *j, const struct sonde_event *event, struct join_source source,
                const struct sonde_joined *joined, int64_t now_ns)
{
    const struct late_told told = {joined->twin != NULL, joined->conntrack != NULL};
    struct tuple tuple;
    bool is_state = event->type == SONDE_EVENT_FLOW || event->type == SONDE_EVENT_DPI_UPDATE ||
                    event->type == SONDE_EVENT_DPI_COMPLETE;
    bool is_station =
        event->flow.other_type == SONDE_OTHER_REMOTE || event->flow.other_type == SONDE_OTHER_LOCAL;
    if (!is_state || !is_station || joins_complete(j, joined) ||
        !tuple_of_flow(&event->flow, &tuple))
        return;
    struct twin_flow *flow = twins_note(&j->twins, &tuple, &event->flow, source.interface, false);
    flow->late = late_keep(&j->late, event, source.number, told, now_ns);
}
