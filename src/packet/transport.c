/* Transport headers: TCP (RFC 9293), UDP (RFC 768), UDP-Lite (RFC 3828), SCTP (RFC 9260), ICMP
 * (RFC 792, RFC 4443) and IGMP (RFC 3376). */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

enum { TCP_HEADER = 20, UDP_HEADER = 8, SCTP_HEADER = 12, ICMP_HEADER = 4, UDP_LENGTH_MAX = 65535 };

static bool is_first_fragment(const struct walk *w)
{
    return (w->layer->flags & LAYER_FRAGMENT_FIRST) != 0;
}

/* Less than a whole header is there; the ports may be. */
static enum step header_cut(struct walk *w, size_t length)
{
    bool has_ports = length != ICMP_HEADER && cursor_left(&w->c) >= 4;
    if (has_ports)
        ports_set(w->layer, w->c.at);
    /* The header of a first fragment may go on in the next one. */
    if (is_first_fragment(w))
        return STEP_END;
    if (!walk_skip(w, length))
        return level_malformed(w);
    w->layer->flags |= LAYER_TRUNCATED;
    level_payload(w);
    return STEP_END;
}

static enum step tcp_read(struct walk *w)
{
    const uint8_t *h = walk_header(w, TCP_HEADER);
    if (h == NULL)
        return header_cut(w, TCP_HEADER);
    struct layer *layer = w->layer;
    ports_set(layer, h);
    layer->tcp_sequence = be32(h + 4);
    layer->tcp_acknowledged = be32(h + 8);
    layer->tcp_flags = h[13];
    layer->tcp_window = be16(h + 14);
    size_t length = (size_t)(h[12] >> 4) * 4;
    if (length < TCP_HEADER)
        return level_malformed(w);
    struct slice options = slice_head(cursor_rest(&w->c), length - TCP_HEADER);
    if (!walk_skip(w, length - TCP_HEADER))
        return is_first_fragment(w) ? STEP_END : level_malformed(w);
    if ((layer->tcp_flags & TCP_SYN) != 0)
        layer->tcp_options = options;
    level_payload(w);
    return STEP_END;
}

static enum step udp_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, UDP_HEADER);
    if (header == NULL)
        return header_cut(w, UDP_HEADER);
    ports_set(w->layer, header);
    if (!is_first_fragment(w)) {
        /* Length 0 is that of a datagram too long for the field. */
        size_t length = be16(header + 4);
        if (length == 0 && walk_wire_left(w) + UDP_HEADER > UDP_LENGTH_MAX)
            length = walk_wire_left(w) + UDP_HEADER;
        if (length < UDP_HEADER || !walk_limit(w, length - UDP_HEADER))
            return level_malformed(w);
    }
    level_payload(w);
    return tunnel_open_udp(w);
}

/* UDP-Lite has the coverage of its checksum where UDP has a length. */
static enum step udplite_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, UDP_HEADER);
    if (header == NULL)
        return header_cut(w, UDP_HEADER);
    ports_set(w->layer, header);
    size_t coverage = be16(header + 4);
    if (coverage != 0 && coverage < UDP_HEADER)
        return level_malformed(w);
    level_payload(w);
    return STEP_END;
}

static enum step sctp_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, SCTP_HEADER);
    if (header == NULL)
        return header_cut(w, SCTP_HEADER);
    ports_set(w->layer, header);
    level_payload(w);
    return STEP_END;
}

/* Type, code and checksum are common to all messages; what follows them is payload. */
static enum step icmp_read(struct walk *w)
{
    const uint8_t *header = walk_header(w, ICMP_HEADER);
    if (header == NULL)
        return header_cut(w, ICMP_HEADER);
    w->layer->icmp_type = header[0];
    w->layer->icmp_code = header[1];
    level_payload(w);
    return STEP_END;
}

enum step transport_read(struct walk *w)
{
    switch (w->protocol) {
    case IP_TCP:
        return tcp_read(w);
    case IP_UDP:
        return udp_read(w);
    case IP_UDPLITE:
        return udplite_read(w);
    case IP_SCTP:
        return sctp_read(w);
    case IP_ICMP:
    case IP_ICMPV6:
    case IP_IGMP:
        return icmp_read(w);
    default:
        level_payload(w);
        return tunnel_open_ip(w);
    }
}
