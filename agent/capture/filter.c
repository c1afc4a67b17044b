/* Capture filters and link types. */
/* SPDX-License-Identifier: MIT */
#include <net/if_arp.h>
#include <stdlib.h>

#include "agent/capture/pcap_part.h"
#include "base/module.h"

#ifndef ARPHRD_IP6GRE
#define ARPHRD_IP6GRE 823
#endif
#ifndef ARPHRD_RAWIP
#define ARPHRD_RAWIP 519
#endif

int capture_link(uint16_t hardware, bool *without_header)
{
    *without_header = false;
    switch (hardware) {
    case ARPHRD_ETHER:
    case ARPHRD_LOOPBACK:
        return SONDE_LINK_ETHERNET;
    case ARPHRD_IEEE80211:
        return SONDE_LINK_IEEE802_11;
    case ARPHRD_IEEE80211_RADIOTAP:
        return SONDE_LINK_RADIOTAP;
    case ARPHRD_NONE:
    case ARPHRD_PPP:
    case ARPHRD_TUNNEL:
    case ARPHRD_TUNNEL6:
    case ARPHRD_SIT:
    case ARPHRD_IPGRE:
    case ARPHRD_IP6GRE:
    case ARPHRD_RAWIP:
        *without_header = true;
        return SONDE_LINK_RAW;
    default:
        return -1;
    }
}

/* It stays loaded, for the processes that are forked later too. */
static const struct pcap_part *loaded;

const struct pcap_part *pcap_part_load(struct sonde_error *error)
{
    if (loaded == NULL)
        loaded = module_symbol("sonded-pcap.so", "pcap_part", error);
    return loaded;
}

int capture_filter(const char *text, const struct interface_facts *facts,
                   struct sock_fprog *program, struct sonde_error *error)
{
    bool without_header;
    *program = (struct sock_fprog){0};
    if (text == NULL)
        return SONDE_OK;
    int link = capture_link(facts->hardware, &without_header);
    const struct pcap_part *part = pcap_part_load(error);
    return part == NULL ? error->code : part->compile(text, link, facts->name, program, error);
}

bool capture_wants(const struct sock_fprog *filter, const struct sonde_packet *packet)
{
    /* A filter that has instructions was compiled by the module. */
    return filter->len == 0 || loaded->matches(filter, packet);
}

void capture_filter_free(struct sock_fprog *program)
{
    free(program->filter);
    *program = (struct sock_fprog){0};
}
