/* The plain frame: Ethernet with an IPv4 or IPv6 header and nothing between it and TCP or UDP. Most
 * frames are that, so they are read in one go; what is anything else is left to the walk, which
 * says the same of a plain one. */
/* SPDX-License-Identifier: MIT */
#include "packet/walk.h"

enum { ETHERNET_HEADER = 14, IP4_HEADER = 20, IP6_HEADER = 40, TCP_HEADER = 20, UDP_HEADER = 8 };

/* Sets protocol and the places of transport header and datagram's end. */
static bool read_ip(const uint8_t *frame, size_t captured, struct plain *p)
{
    enum { VERSION_AND_LENGTH = 0x45, FRAGMENT_BITS = 0x3fff };
    const uint8_t *h = frame + ETHERNET_HEADER;
    unsigned ether_type = be16(frame + 12);
    if (ether_type == ETHER_IP4) {
        if (h[0] != VERSION_AND_LENGTH || (be16(h + 6) & FRAGMENT_BITS) != 0)
            return false;
        p->ip_version = 4;
        p->ip_protocol = h[9];
        p->transport = ETHERNET_HEADER + IP4_HEADER;
        p->end = ETHERNET_HEADER + (uint32_t)be16(h + 2);
        return true;
    }
    if (ether_type != ETHER_IP6 || h[0] >> 4 != 6 || captured < ETHERNET_HEADER + IP6_HEADER)
        return false;
    p->ip_version = 6;
    p->ip_protocol = h[6];
    p->transport = ETHERNET_HEADER + IP6_HEADER;
    p->end = p->transport + (uint32_t)be16(h + 4);
    /* Length 0 is no empty datagram. */
    return p->end != p->transport;
}

/* Sets ports and the payload's place. */
static bool read_transport(const uint8_t *frame, struct plain *p)
{
    const uint8_t *h = frame + p->transport;
    if (p->ip_protocol == IP_TCP && p->captured >= p->transport + TCP_HEADER) {
        p->payload = p->transport + (uint32_t)(h[12] >> 4) * 4;
        p->tcp_flags = h[13];
        p->tcp_sequence = be32(h + 4);
        if (h[12] >> 4 < TCP_HEADER / 4)
            return false;
    } else if (p->ip_protocol == IP_UDP && p->captured >= p->transport + UDP_HEADER) {
        uint32_t end = p->transport + (uint32_t)be16(h + 4);
        if (end > p->end || tunnel_has_port(be16(h)) || tunnel_has_port(be16(h + 2)))
            return false;
        p->end = end;
        p->captured = p->captured < end ? p->captured : end;
        p->payload = p->transport + UDP_HEADER;
    } else {
        return false;
    }
    p->source_port = be16(h);
    p->target_port = be16(h + 2);
    return p->payload <= p->captured && p->payload <= p->end;
}

bool packet_is_plain(struct packet_decoder *decoder, const struct sonde_packet *frame,
                     struct plain *p)
{
    uint32_t captured = frame->captured_length;
    if (frame->link != SONDE_LINK_ETHERNET || (frame->flags & SONDE_PACKET_HAS_VLAN) != 0 ||
        captured < ETHERNET_HEADER + IP4_HEADER || !read_ip(frame->bytes, captured, p))
        return false;
    p->wire_length = frame->wire_length > captured ? frame->wire_length : captured;
    p->captured = captured < p->end ? captured : p->end;
    p->tcp_flags = 0;
    if (p->end > p->wire_length || !read_transport(frame->bytes, p))
        return false;
    decoder->counters.frames++;
    return true;
}

void plain_addresses(const struct sonde_packet *frame, const struct plain *p,
                     struct address *source, struct address *target)
{
    const uint8_t *h = frame->bytes + ETHERNET_HEADER;
    if (p->ip_version == 4) {
        *source = address_from4(h + 12);
        *target = address_from4(h + 16);
    } else {
        memcpy(source->bytes, h + 8, 16);
        memcpy(target->bytes, h + 24, 16);
    }
}

void plain_layer(const struct sonde_packet *frame, const struct plain *p, struct packet *packet)
{
    struct layer *layer = &packet->layer[0];
    const uint8_t *bytes = frame->bytes, *ip = bytes + ETHERNET_HEADER;
    layer_clear(layer);
    layer->ip_version = p->ip_version;
    layer->ip_protocol = p->ip_protocol;
    layer->ether_type = p->ip_version == 4 ? ETHER_IP4 : ETHER_IP6;
    layer->dscp = p->ip_version == 4 ? ip[1] >> 2 : (uint8_t)(be16(ip) >> 6 & 0x3f);
    plain_addresses(frame, p, &layer->source, &layer->target);
    memcpy(layer->target_mac, bytes, 6);
    memcpy(layer->source_mac, bytes + 6, 6);
    layer->source_port = p->source_port;
    layer->target_port = p->target_port;
    layer->wire_length = p->wire_length;
    layer->payload_length = p->end - p->payload;
    layer->payload = slice_of(bytes + p->payload, p->captured - p->payload);
    layer->flags = LAYER_HAS_MAC | (p->captured < p->end ? LAYER_TRUNCATED : 0);
    layer->hop_limit = p->ip_version == 4 ? ip[8] : ip[7];
    if (p->ip_version == 4 && (ip[6] & IP4_DONT_FRAGMENT) != 0)
        layer->flags |= LAYER_DONT_FRAGMENT;
    if (p->ip_protocol == IP_TCP) {
        const uint8_t *h = bytes + p->transport;
        layer->tcp_sequence = p->tcp_sequence;
        layer->tcp_acknowledged = be32(h + 8);
        layer->tcp_flags = p->tcp_flags;
        layer->tcp_window = be16(h + 14);
        if ((p->tcp_flags & TCP_SYN) != 0)
            layer->tcp_options = slice_of(h + TCP_HEADER, p->payload - p->transport - TCP_HEADER);
    }
    packet->count = 1;
}
