/* The decoder: takes a frame through its levels, one step at a time. */
/* SPDX-License-Identifier: MIT */
#include "packet/packet.h"

#include <stdlib.h>

#include "packet/fragments.h"
#include "packet/walk.h"

const char *tunnel_name(enum tunnel tunnel)
{
    static const char *const names[TUNNEL_COUNT] = {
        [TUNNEL_NONE] = "none",     [TUNNEL_GRE] = "gre",       [TUNNEL_IPIP] = "ipip",
        [TUNNEL_GTP] = "gtp",       [TUNNEL_VXLAN] = "vxlan",   [TUNNEL_GENEVE] = "geneve",
        [TUNNEL_L2TP] = "l2tp",     [TUNNEL_TEREDO] = "teredo", [TUNNEL_TZSP] = "tzsp",
        [TUNNEL_ERSPAN] = "erspan", [TUNNEL_CAPWAP] = "capwap",
    };
    return (unsigned)tunnel < TUNNEL_COUNT ? names[tunnel] : "none";
}

struct packet_decoder *packet_decoder_new(const struct packet_settings *settings)
{
    struct packet_decoder *decoder = calloc(1, sizeof *decoder);
    if (decoder == NULL)
        return NULL;
    decoder->settings = *settings;
    if (fragments_wanted(settings)) {
        decoder->fragments = fragments_new(settings, &decoder->counters);
        if (decoder->fragments == NULL) {
            free(decoder);
            return NULL;
        }
    }
    return decoder;
}

void packet_decoder_set_tunnels(struct packet_decoder *decoder, uint32_t tunnels)
{
    decoder->settings.tunnels = tunnels;
}

void packet_decoder_free(struct packet_decoder *decoder)
{
    if (decoder == NULL)
        return;
    fragments_free(decoder->fragments);
    free(decoder);
}

const struct packet_counters *packet_decoder_counters(const struct packet_decoder *decoder)
{
    return &decoder->counters;
}

static enum step walk_step(struct walk *w, enum step step)
{
    switch (step) {
    case STEP_ETHERNET:
        return ethernet_read(w);
    case STEP_ETHER_TYPE:
        return ether_type_read(w);
    case STEP_LLC:
        return llc_read(w);
    case STEP_WIFI:
        return wifi_read(w);
    case STEP_PPP:
        return ppp_read(w);
    case STEP_MPLS:
        return mpls_read(w);
    case STEP_IP:
        return ip_read(w);
    case STEP_IP4:
        return ip4_read(w);
    case STEP_IP6:
        return ip6_read(w);
    case STEP_EXTENSION:
        return ip6_extension_read(w);
    case STEP_TRANSPORT:
        return transport_read(w);
    case STEP_END:
        break;
    }
    return STEP_END;
}

unsigned packet_decode(struct packet_decoder *decoder, const struct sonde_packet *frame,
                       struct packet *packet)
{
    struct walk w = {
        .decoder = decoder,
        .frame = frame,
        .packet = packet,
        .c = cursor_over(slice_of(frame->bytes, frame->captured_length)),
        .missing = frame->wire_length > frame->captured_length
                       ? frame->wire_length - frame->captured_length
                       : 0,
    };
    packet->count = 0;
    decoder->counters.frames++;
    if (decoder->fragments != NULL)
        fragments_release_joined(decoder->fragments);
    (void)level_begin(&w, TUNNEL_NONE);

    /* Every step but the last reads at least one byte, or opens a layer, so this ends. */
    enum step step = link_read(&w);
    while (step != STEP_END)
        step = walk_step(&w, step);

    if (w.waiting != NULL)
        fragments_tell_ports(w.waiting, w.layer);
    return packet->count;
}
