/* Are these bytes an event? Asked of what a process wrote that looks at packets. */
/* SPDX-License-Identifier: MIT */
#include "engine/engine_private.h"
#include "protocols/protocol.h"

static bool head_valid(const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    bool one_type = event->type != 0 && (event->type & (event->type - 1)) == 0 &&
                    event->type <= SONDE_EVENT_TRANSACTION;
    return one_type && event->end <= SONDE_END_EVICTED && f->other_type <= SONDE_OTHER_ERROR &&
           f->path_length <= COUNT_OF(f->path_id) && f->tunnel < TUNNEL_COUNT &&
           f->protocol_method < EVIDENCE_COUNT && f->application_method < EVIDENCE_COUNT &&
           (f->ip_version == 0 || f->ip_version == 4 || f->ip_version == 6);
}

/* One extracted field at the start of `rest`; its size, or 0 where it is none. */
static size_t field_size(struct slice rest)
{
    struct event_field header;
    if (rest.length < sizeof header)
        return 0;
    memcpy(&header, rest.at, sizeof header);
    const struct field *field = field_info(header.field);
    if (field == NULL || header.length > rest.length - sizeof header)
        return 0;
    bool is_number = field->type != FIELD_TEXT && field->type != FIELD_HEX;
    if (is_number && header.length != sizeof(uint64_t))
        return 0;
    return sizeof header + header.length;
}

bool sonde_event_valid(const void *at, size_t length)
{
    const struct sonde_event *event = at;
    struct event_texts texts;
    if (length < sizeof *event + sizeof texts || event->size != length || !head_valid(event))
        return false;
    struct slice rest = slice_tail(slice_of(at, length), sizeof *event);
    memcpy(&texts, rest.at, sizeof texts);
    rest = slice_tail(rest, sizeof texts);
    for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++) {
        if (texts.length[i] > rest.length)
            return false;
        rest = slice_tail(rest, texts.length[i]);
    }
    unsigned fields = 0;
    for (size_t size; rest.length > 0; fields++) {
        size = field_size(rest);
        if (size == 0)
            return false;
        rest = slice_tail(rest, size);
    }
    return fields == event->field_count;
}
