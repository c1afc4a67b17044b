/* What is known of the packet that was taken last, and how it was found out. */
/* SPDX-License-Identifier: MIT */
#include "engine/engine_private.h"
#include "protocols/protocol.h"

unsigned sonde_engine_digests(struct sonde_engine *e, uint8_t digests[4][20])
{
    unsigned count = 0;
    for (unsigned level = 0; level < e->packet.count; level++) {
        uint32_t slot = e->packet_slot[level];
        if (slot == 0)
            continue;
        memcpy(digests[count++],
               engine_digest(e, flow_at(&e->table, slot), flow_detail_at(&e->table, slot)), 20);
    }
    return count;
}

bool sonde_engine_matches(struct sonde_engine *e, const struct sonde_filter *filter,
                          const char *interface)
{
    for (unsigned level = 0; level < e->packet.count && level < PACKET_LAYERS; level++) {
        uint32_t slot = e->packet_slot[level];
        const struct sonde_event *event = slot == 0 ? NULL : engine_describe(e, slot);
        if (event != NULL && sonde_filter_match(filter, event, interface))
            return true;
    }
    return false;
}

bool sonde_engine_unknown(struct sonde_engine *e, uint8_t digest[20])
{
    uint32_t slot = e->packet.count == 0 ? 0 : e->packet_slot[e->packet.count - 1];
    const struct flow *f = slot == 0 ? NULL : flow_at(&e->table, slot);
    if (f == NULL || (f->flags & FLOW_INSPECTED) != 0 || f->protocol != PROTOCOL_UNKNOWN)
        return false;
    memcpy(digest, engine_digest(e, f, flow_detail_at(&e->table, slot)), 20);
    return true;
}

static void trace(void *user, const struct flow *flow, enum dissector_id dissector,
                  enum verdict verdict, bool from_client, size_t bytes)
{
    static const char *const verdicts[] = {"not", "more", "match", "done"};
    struct sonde_engine *e = user;
    uint32_t slot = flow_table_find(&e->table, &flow->key, flow_table_hash(&e->table, &flow->key));
    struct sonde_trace t = {
        .dissector = engine_dissector_name(e, dissector),
        .verdict = verdicts[verdict],
        .from_client = from_client,
        .bytes = (uint32_t)bytes,
        .packet = (uint32_t)(flow->packets[0] + flow->packets[1]),
    };
    memcpy(t.digest, engine_digest(e, flow, flow_detail_at(&e->table, slot)), sizeof t.digest);
    e->on_trace(e->trace_user, &t);
}

void sonde_engine_trace(struct sonde_engine *e, sonde_on_trace *on_trace, void *user)
{
    e->on_trace = on_trace;
    e->trace_user = user;
    dispatcher_on_call(e->dispatcher, on_trace == NULL ? NULL : trace, e);
}
