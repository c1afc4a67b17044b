/* Builds frames for the packet tests, from the inside out, as the RFCs lay them out. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_FRAMES_H
#define SONDE_TESTS_FRAMES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "packet/packet.h"

/* Headers are put in front of what is there, so a frame grows towards the start of its room. */
struct frame {
    uint8_t room[70000];
    size_t start;
};

static inline uint8_t *frame_push(struct frame *f, size_t length)
{
    assert_true(length <= f->start);
    f->start -= length;
    return f->room + f->start;
}

static inline size_t frame_length(const struct frame *f)
{
    return sizeof f->room - f->start;
}

static inline uint8_t hex_digit(char c)
{
    return (uint8_t)(c >= 'a' ? c - 'a' + 10 : c - '0');
}

/* Puts bytes, written as lower-case digits with spaces anywhere between bytes, before the rest. */
static inline void frame_hex(struct frame *f, const char *text)
{
    size_t length = 0;
    for (const char *c = text; *c != '\0'; c++)
        length += *c != ' ';
    uint8_t *at = frame_push(f, length / 2);
    while (*text != '\0') {
        if (*text == ' ') {
            text++;
            continue;
        }
        *at++ = (uint8_t)(hex_digit(text[0]) << 4 | hex_digit(text[1]));
        text += 2;
    }
}

/* Begins a frame with its innermost bytes. */
static inline void frame_begin(struct frame *f, const char *payload)
{
    f->start = sizeof f->room;
    frame_hex(f, payload);
}

/* Begins a frame with so many bytes that count up from `first`. */
static inline void frame_begin_counting(struct frame *f, size_t length, unsigned first)
{
    f->start = sizeof f->room;
    uint8_t *at = frame_push(f, length);
    for (size_t i = 0; i < length; i++)
        at[i] = (uint8_t)(first + i);
}

static inline void put16(uint8_t *at, size_t value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

/* RFC 768: 1000 (0x03e8) to `target`. */
static inline void frame_udp(struct frame *f, unsigned target)
{
    size_t length = frame_length(f) + 8;
    uint8_t *at = frame_push(f, 8);
    put16(at, 1000);
    put16(at + 2, target);
    put16(at + 4, length);
    put16(at + 6, 0);
}

/* RFC 9293: 40000 to 443, sequence 1, acknowledged 2, PSH and ACK, window 0x0200. */
static inline void frame_tcp(struct frame *f)
{
    frame_hex(f, "9c40 01bb 00000001 00000002 50 18 0200 0000 0000");
}

/* RFC 791: 192.0.2.1 to 198.51.100.2, identification 0x1234, `fragment` as in the header. */
static inline void frame_ip4_fragment(struct frame *f, unsigned protocol, unsigned fragment)
{
    size_t length = frame_length(f) + 20;
    frame_hex(f, "45 b8 0000 1234 0000 40 00 0000 c0000201 c6336402");
    uint8_t *at = f->room + f->start;
    put16(at + 2, length);
    put16(at + 6, fragment);
    at[9] = (uint8_t)protocol;
}

static inline void frame_ip4(struct frame *f, unsigned protocol)
{
    frame_ip4_fragment(f, protocol, 0);
}

/* RFC 8200: 2001:db8::1 to 2001:db8::2. */
static inline void frame_ip6(struct frame *f, unsigned next)
{
    size_t length = frame_length(f);
    frame_hex(
        f, "60000000 0000 00 40 20010db8000000000000000000000001 20010db8000000000000000000000002");
    uint8_t *at = f->room + f->start;
    put16(at + 4, length);
    at[6] = (uint8_t)next;
}

/* Ethernet II from 02:00:00:00:00:01 to 02:00:00:00:00:02. */
static inline void frame_ethernet(struct frame *f, unsigned type)
{
    frame_hex(f, "020000000002 020000000001 0000");
    put16(f->room + f->start + 12, type);
}

/* A datagram of 4 bytes in UDP to port 53. */
static inline void frame_datagram(struct frame *f)
{
    frame_begin(f, "01020304");
    frame_udp(f, 53);
    frame_ip4(f, IP_UDP);
}

/* The layer is the datagram of frame_datagram(). */
static inline void assert_datagram(const struct layer *layer)
{
    char source[ADDRESS_TEXT_SIZE], target[ADDRESS_TEXT_SIZE];
    address_format(&layer->source, source);
    address_format(&layer->target, target);
    assert_int_equal(layer->ip_version, 4);
    assert_int_equal(layer->ether_type, 0x0800);
    assert_int_equal(layer->ip_protocol, IP_UDP);
    assert_string_equal(source, "192.0.2.1");
    assert_string_equal(target, "198.51.100.2");
    assert_int_equal(layer->source_port, 1000);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->dscp, 46);
    assert_int_equal(layer->flags & ~LAYER_HAS_MAC, 0);
    assert_int_equal(layer->payload_length, 4);
    assert_int_equal(layer->payload.length, 4);
    assert_memory_equal(layer->payload.at, "\1\2\3\4", 4);
}

static inline void assert_macs(const struct layer *layer)
{
    assert_int_equal(layer->flags & LAYER_HAS_MAC, LAYER_HAS_MAC);
    assert_memory_equal(layer->source_mac, "\2\0\0\0\0\1", 6);
    assert_memory_equal(layer->target_mac, "\2\0\0\0\0\2", 6);
}

/* What is taken for a plain frame is the layer that was decoded, and no less. */
static inline void assert_short_way(struct packet_decoder *decoder,
                                    const struct sonde_packet *descriptor,
                                    const struct packet *packet)
{
    struct plain plain;
    struct packet same;
    if (!packet_is_plain(decoder, descriptor, &plain))
        return;
    plain_layer(descriptor, &plain, &same);
    assert_int_equal(packet->count, 1);
    assert_memory_equal(&same.layer[0], &packet->layer[0], sizeof same.layer[0]);
}

/* Decodes an exact copy, so that a read beyond the end is seen by the address sanitiser. */
static inline unsigned decode_part(struct packet_decoder *decoder, const struct frame *f,
                                   unsigned link, size_t captured, struct sonde_packet *descriptor,
                                   struct packet *packet, uint8_t **copy)
{
    *copy = malloc(captured > 0 ? captured : 1);
    assert_non_null(*copy);
    memcpy(*copy, f->room + f->start, captured);
    descriptor->bytes = *copy;
    descriptor->captured_length = (uint32_t)captured;
    descriptor->wire_length = (uint32_t)frame_length(f);
    descriptor->link = (uint16_t)link;
    unsigned count = packet_decode(decoder, descriptor, packet);
    assert_short_way(decoder, descriptor, packet);
    return count;
}

#endif
