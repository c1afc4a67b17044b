/* Fuzzes the packet decoder with sequences of frames. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/cursor.h"
#include "packet/packet.h"
#include "protocols/tcp_syn.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Every byte that a layer points to must be readable. */
static void touch(const struct packet *packet)
{
    volatile uint8_t sum = 0;
    for (unsigned i = 0; i < packet->count; i++) {
        const struct layer *layer = &packet->layer[i];
        for (size_t j = 0; j < layer->payload.length; j++)
            sum = (uint8_t)(sum + layer->payload.at[j]);
        uint8_t text[TCP_SYN_TEXT_BYTES];
        if (tcp_syn_describe(layer, text) > sizeof text)
            abort();
        if (layer->payload_length < layer->payload.length || layer->vlan_count > 2)
            abort();
        if ((layer->flags & LAYER_MALFORMED) != 0 && layer->payload.length > 0)
            abort();
    }
}

/*
 * The input: two bytes that choose the link type, in network order; then frames, each after its
 * captured length in two bytes. The top bit of the length says that the wire had 100 bytes more,
 * the next one that ten seconds passed before it.
 */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const uint16_t links[] = {SONDE_LINK_ETHERNET,   SONDE_LINK_NULL, SONDE_LINK_PPP,
                                     SONDE_LINK_PPP_HDLC,   SONDE_LINK_RAW,  SONDE_LINK_C_HDLC,
                                     SONDE_LINK_IEEE802_11, SONDE_LINK_LOOP, SONDE_LINK_LINUX_SLL,
                                     SONDE_LINK_RADIOTAP,   SONDE_LINK_IPV4, SONDE_LINK_IPV6,
                                     SONDE_LINK_LINUX_SLL2};
    struct cursor c = cursor_over(slice_of(bytes, length));
    struct packet_settings settings = PACKET_SETTINGS_DEFAULT;
    settings.fragment_datagrams = 4;
    settings.fragment_bytes = 1U << 15;
    struct packet_decoder *decoder = packet_decoder_new(&settings);
    if (decoder == NULL)
        return 0;
    uint16_t link = links[cursor_u16be(&c) % (sizeof links / sizeof links[0])];
    int64_t now_ns = 0;
    while (cursor_left(&c) > 2) {
        unsigned prefix = cursor_u16be(&c);
        struct slice wanted = slice_head(cursor_rest(&c), prefix & 0x3fff);
        struct slice part = cursor_take(&c, wanted.length);
        /* A copy of its own shows the sanitiser a read beyond the frame. */
        uint8_t *copy = malloc(part.length > 0 ? part.length : 1);
        if (copy == NULL)
            break;
        memcpy(copy, part.at, part.length);
        now_ns += (prefix & 0x4000) != 0 ? 10000000000LL : 1000000;
        struct sonde_packet frame = {
            .bytes = copy,
            .captured_length = (uint32_t)part.length,
            .wire_length = (uint32_t)part.length + ((prefix & 0x8000) != 0 ? 100 : 0),
            .wall_ns = now_ns,
            .monotonic_ns = now_ns,
            .link = link,
        };
        struct packet packet, short_way;
        struct plain plain;
        packet_decode(decoder, &frame, &packet);
        touch(&packet);
        if (packet_is_plain(decoder, &frame, &plain)) {
            plain_layer(&frame, &plain, &short_way);
            if (packet.count != 1 ||
                memcmp(&packet.layer[0], &short_way.layer[0], sizeof packet.layer[0]) != 0)
                abort();
        }
        free(copy);
    }
    packet_decoder_free(decoder);
    return 0;
}
