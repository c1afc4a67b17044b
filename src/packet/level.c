/* A level of a frame: begun, found wanting, or filled with its payload. */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

bool level_begin(struct walk *w, enum tunnel tunnel)
{
    if (w->packet->count == PACKET_LAYERS) {
        w->decoder->counters.too_deep++;
        return false;
    }
    w->layer = &w->packet->layer[w->packet->count];
    layer_clear(w->layer);
    w->layer->tunnel = tunnel;
    w->layer->wire_length = (uint32_t)walk_wire_left(w);
    w->linked = false;
    w->swapped_wifi_control = false;
    w->wifi_padded = false;
    return true;
}

enum step level_malformed(struct walk *w)
{
    struct layer *layer = w->layer;
    if ((layer->flags & LAYER_MALFORMED) == 0)
        w->decoder->counters.malformed++;
    layer->flags |= LAYER_MALFORMED;
    layer->payload = SLICE_NONE;
    layer->payload_length = 0;
    return STEP_END;
}

enum step level_unreadable(struct walk *w)
{
    if (!w->linked) {
        if (w->missing == 0)
            w->decoder->counters.malformed++;
        return STEP_END;
    }
    w->layer->ether_type = w->ether_type;
    level_append(w);
    if (w->missing == 0)
        return level_malformed(w);
    /* The capture was cut, not the frame. */
    w->layer->flags |= LAYER_TRUNCATED;
    w->layer->payload_length = (uint32_t)walk_wire_left(w);
    return STEP_END;
}

enum step level_without_ip(struct walk *w)
{
    if (!w->linked)
        return STEP_END;
    w->layer->ether_type = w->ether_type;
    level_append(w);
    level_payload(w);
    return STEP_END;
}

enum step level_opaque(struct walk *w)
{
    w->layer->ether_type = 0;
    w->layer->payload_length = (uint32_t)walk_wire_left(w);
    level_append(w);
    return STEP_END;
}

void level_payload(struct walk *w)
{
    struct layer *layer = w->layer;
    if ((layer->flags & LAYER_MALFORMED) != 0)
        return;
    layer->payload_length = (uint32_t)walk_wire_left(w);
    if (w->missing > 0)
        layer->flags |= LAYER_TRUNCATED;
    if (!w->withhold)
        layer->payload = cursor_rest(&w->c);
}
