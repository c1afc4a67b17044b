/* The ways to capture, by name. */
/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "agent/capture/capture.h"

const struct capture_settings capture_settings_default = {
    .family = &tpacket_family, .workers = 1, .ring_bytes = 2U << 20, .copy_range = UINT16_MAX};

#if defined(SONDE_AF_XDP)
#define AF_XDP_NAME " af_xdp,"
#else
#define AF_XDP_NAME
#endif

const char capture_family_names[] = "auto, tpacket, pcap, nfqueue," AF_XDP_NAME " file or replay";

const struct capture_family *capture_family_named(const char *name)
{
    static const struct {
        const char *name;
        const struct capture_family *family;
    } known[] = {
        {"auto", &tpacket_family},
        {"tpacket", &tpacket_family},
        {"tpv3", &tpacket_family},
        {"pcap", &pcap_family},
        {"nfqueue", &nfqueue_family},
        {"file", &file_family},
        {"replay", &replay_family},
#if defined(SONDE_AF_XDP)
        {"af_xdp", &af_xdp_family},
#endif
    };
    for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(name, known[i].name) == 0)
            return known[i].family;
    return NULL;
}
