/* IPv4 (RFC 791) and IPv6 (RFC 8200) headers, extension headers and fragments. */
/* SPDX-License-Identifier: MIT */
#include "packet/fragments.h"
#include "packet/walk.h"

enum { IP4_HEADER = 20, IP6_HEADER = 40, IP6_EXTENSIONS = 16 };

enum {
    IP6_HOP_BY_HOP = 0,
    IP6_ROUTING = 43,
    IP6_FRAGMENT = 44,
    IP6_DESTINATION = 60,
};

enum { IP4_MORE_FRAGMENTS = 0x2000, IP4_OFFSET = 0x1fff };

bool ip_is_plausible(const struct cursor *c, size_t missing)
{
    size_t left = cursor_left(c), wire = left + missing;
    int first = cursor_peek(c, 0);
    if (first >> 4 == 4 && left >= IP4_HEADER) {
        size_t header = (size_t)(first & 0xf) * 4, total = be16(c->at + 2);
        return header >= IP4_HEADER && (total == 0 || (total >= header && total <= wire));
    }
    if (first >> 4 == 6 && left >= IP6_HEADER)
        return IP6_HEADER + (size_t)be16(c->at + 4) <= wire;
    return false;
}

enum step ip_read(struct walk *w)
{
    switch (cursor_peek(&w->c, 0) >> 4) {
    case 4:
        return STEP_IP4;
    case 6:
        return STEP_IP6;
    default:
        return level_unreadable(w);
    }
}

/* Every fragment holds something, all but the last a multiple of eight bytes, none beyond the
 * length that a datagram can have. */
static bool fragment_is_sound(size_t length, const struct fragment *fragment)
{
    return length > 0 && fragment->offset + length <= UINT16_MAX &&
           (fragment->is_last || length % 8 == 0);
}

/* One fragment, at whose payload the cursor stands. */
static enum step fragment_read(struct walk *w, uint32_t id, struct fragment fragment)
{
    struct layer *layer = w->layer;
    struct fragments *fragments = w->decoder->fragments;
    w->decoder->counters.fragments++;
    fragment.is_cut = w->missing > 0;
    fragment.bytes = cursor_rest(&w->c);

    /* A fragment that cannot be placed is added all the same, to end its datagram. */
    bool has_length = (layer->flags & LAYER_MALFORMED) == 0;
    if (!fragment_is_sound(walk_wire_left(w), &fragment))
        level_malformed(w);
    struct fragment_result result = {.verdict = FRAGMENT_LOST};
    if (fragments != NULL && has_length) {
        struct fragment_key key = {
            .source = layer->source,
            .target = layer->target,
            .id = id,
            .network_id = layer->network_id,
            .tunnel_id = layer->tunnel == TUNNEL_NONE ? 0 : layer->tunnel_id,
            .domain = w->frame->domain,
            .pppoe_session = layer->pppoe_session,
            .vlan = {layer->vlan[0], layer->vlan[1]},
            .ip_version = layer->ip_version,
            .protocol = layer->ip_version == 4 ? fragment.protocol : 0,
            .tunnel = (uint8_t)layer->tunnel,
        };
        result = fragments_add(fragments, &key, &fragment, w->frame->monotonic_ns);
    }
    if (result.verdict == FRAGMENT_COMPLETES) {
        layer->flags |= LAYER_REASSEMBLED | (fragment.offset == 0 ? LAYER_FRAGMENT_LATE : 0);
        w->c = cursor_over(result.joined);
        w->missing = 0;
        w->protocol = result.protocol;
        return layer->ip_version == 4 ? STEP_TRANSPORT : STEP_EXTENSION;
    }
    w->withhold = result.verdict != FRAGMENT_LOST;
    if (fragment.offset == 0) {
        bool is_late = result.datagram != NULL && fragments_had_others(result.datagram);
        layer->flags |= LAYER_FRAGMENT_FIRST | (is_late ? LAYER_FRAGMENT_LATE : 0);
        w->waiting = result.datagram;
        w->protocol = fragment.protocol;
        return layer->ip_version == 4 ? STEP_TRANSPORT : STEP_EXTENSION;
    }
    layer->flags |= LAYER_FRAGMENT_LATER;
    layer->ip_protocol = fragment.protocol;
    w->withhold = true;
    level_payload(w);
    if (result.datagram != NULL && fragments_ports(result.datagram).is_known) {
        struct fragment_ports ports = fragments_ports(result.datagram);
        layer->ip_protocol = ports.protocol;
        layer->source_port = ports.source;
        layer->target_port = ports.target;
    }
    return STEP_END;
}

enum step ip4_read(struct walk *w)
{
    const uint8_t *h = walk_header(w, IP4_HEADER);
    if (h == NULL || h[0] >> 4 != 4) {
        w->ether_type = ETHER_IP4;
        return level_unreadable(w);
    }
    struct layer *layer = w->layer;
    layer->ip_version = 4;
    layer->ether_type = ETHER_IP4;
    layer->dscp = h[1] >> 2;
    layer->hop_limit = h[8];
    layer->flags |= (h[6] & IP4_DONT_FRAGMENT) != 0 ? LAYER_DONT_FRAGMENT : 0;
    layer->ip_protocol = w->protocol = h[9];
    layer->source = address_from4(h + 12);
    layer->target = address_from4(h + 16);
    level_append(w);

    size_t length = (size_t)(h[0] & 0xf) * 4, total = be16(h + 2);
    if (length < IP4_HEADER || (total != 0 && total < length))
        return level_malformed(w);
    /* A total of 0 was left to the network card to fill in: everything belongs to it. When the
     * frame was shorter than the total, the ports still tell whose frame it is. */
    if (total != 0 && !walk_limit(w, total - IP4_HEADER))
        level_malformed(w);
    if (!walk_skip(w, length - IP4_HEADER))
        return level_malformed(w);

    unsigned fragment = be16(h + 6);
    if ((fragment & (IP4_MORE_FRAGMENTS | IP4_OFFSET)) != 0) {
        struct fragment f = {
            .offset = (fragment & IP4_OFFSET) * 8,
            .is_last = (fragment & IP4_MORE_FRAGMENTS) == 0,
            .protocol = h[9],
        };
        return fragment_read(w, be16(h + 4), f);
    }
    return transport_read(w);
}

enum step ip6_read(struct walk *w)
{
    const uint8_t *h = walk_header(w, IP6_HEADER);
    if (h == NULL || h[0] >> 4 != 6) {
        w->ether_type = ETHER_IP6;
        return level_unreadable(w);
    }
    struct layer *layer = w->layer;
    layer->ip_version = 6;
    layer->ether_type = ETHER_IP6;
    layer->dscp = (uint8_t)(be16(h) >> 6 & 0x3f);
    layer->hop_limit = h[7];
    layer->ip_protocol = w->protocol = h[6];
    memcpy(layer->source.bytes, h + 8, 16);
    memcpy(layer->target.bytes, h + 24, 16);
    level_append(w);

    /* Length 0 is a jumbogram, or was left to the network card to fill in. */
    size_t length = be16(h + 4);
    if (length != 0 && !walk_limit(w, length))
        level_malformed(w);
    return STEP_EXTENSION;
}

/* The extension header's end is not in the capture, or not in the frame. */
static enum step extension_cut(struct walk *w, size_t length)
{
    /* The rest of a first fragment's headers may stand in the next one. */
    if ((w->layer->flags & LAYER_FRAGMENT_FIRST) != 0)
        return STEP_END;
    if (!walk_skip(w, length))
        return level_malformed(w);
    w->layer->flags |= LAYER_TRUNCATED;
    level_payload(w);
    return STEP_END;
}

static enum step ip6_fragment_read(struct walk *w)
{
    /* A datagram that was joined, or is being, has no fragments inside it. */
    if ((w->layer->flags & (LAYER_FRAGMENT_FIRST | LAYER_REASSEMBLED)) != 0)
        return level_malformed(w);
    const uint8_t *header = walk_header(w, 8);
    if (header == NULL)
        return extension_cut(w, 8);
    unsigned offset = be16(header + 2);
    w->protocol = header[0];
    /* An atomic fragment is all of its datagram (RFC 6946). */
    if ((offset & 0xfff9) == 0)
        return STEP_EXTENSION;
    struct fragment f = {
        .offset = offset & 0xfff8,
        .is_last = (offset & 1) == 0,
        .protocol = header[0],
    };
    return fragment_read(w, be32(header + 4), f);
}

enum step ip6_extension_read(struct walk *w)
{
    for (unsigned i = 0; i < IP6_EXTENSIONS; i++) {
        size_t length = 8;
        w->layer->ip_protocol = w->protocol;
        switch (w->protocol) {
        case IP6_HOP_BY_HOP:
        case IP6_ROUTING:
        case IP6_DESTINATION:
        case IP6_FRAGMENT:
            break;
        default:
            return STEP_TRANSPORT;
        }
        if (cursor_left(&w->c) < 8)
            return extension_cut(w, length);
        if (w->protocol == IP6_FRAGMENT)
            return ip6_fragment_read(w);
        length = ((size_t)w->c.at[1] + 1) * 8;
        if (cursor_left(&w->c) < length)
            return extension_cut(w, length);
        w->protocol = w->c.at[0];
        cursor_skip(&w->c, length);
    }
    return level_malformed(w);
}
