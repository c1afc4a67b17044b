/* The ways to capture, by name. */
/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "agent/capture/pcap_part.h"
#include "base/error.h"

#if defined(SONDE_SHUNT)
enum { SHUNT_USUAL = 2048 };
#else
enum { SHUNT_USUAL = 0 };
#endif

const struct capture_settings capture_settings_default = {.family = &tpacket_family,
                                                          .workers = 1,
                                                          .ring_bytes = 2U << 20,
                                                          .shunt_flows = SHUNT_USUAL,
                                                          .copy_range = UINT16_MAX};

#if defined(SONDE_AF_XDP)
#define AF_XDP_NAME " af_xdp,"
#else
#define AF_XDP_NAME
#endif

static const char names[] = "auto, tpacket, pcap, nfqueue," AF_XDP_NAME " file or replay";

/* Those that libpcap stands behind are in the part that is loaded for it. */
static const struct capture_family *of_libpcap(const char *name, struct sonde_error *error)
{
    const struct pcap_part *part = pcap_part_load(error);
    return part == NULL                  ? NULL
           : strcmp(name, "file") == 0   ? part->file
           : strcmp(name, "replay") == 0 ? part->replay
                                         : part->pcap;
}

const struct capture_family *capture_family_named(const char *name, struct sonde_error *error)
{
    static const struct {
        const char *name;
        const struct capture_family *family; /* NULL: libpcap's */
    } known[] = {
        {"auto", &tpacket_family},
        {"tpacket", &tpacket_family},
        {"tpv3", &tpacket_family},
        {"pcap", NULL},
        {"nfqueue", &nfqueue_family},
        {"file", NULL},
        {"replay", NULL},
#if defined(SONDE_AF_XDP)
        {"af_xdp", &af_xdp_family},
#endif
    };
    for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(name, known[i].name) == 0)
            return known[i].family != NULL ? known[i].family : of_libpcap(name, error);
    (void)error_set(error, SONDE_EINVAL, "it must be %s", names);
    return NULL;
}
