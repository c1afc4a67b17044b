/* Capture filters and link types. */
/* SPDX-License-Identifier: MIT */
#include <net/if_arp.h>
#include <stdlib.h>

#include <pcap/pcap.h>

#include "agent/capture/capture.h"
#include "base/error.h"

#ifndef ARPHRD_IP6GRE
#define ARPHRD_IP6GRE 823
#endif
#ifndef ARPHRD_RAWIP
#define ARPHRD_RAWIP 519
#endif

enum { LONGEST_FRAME = 262144 };

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

int capture_dlt(int link)
{
    return link == SONDE_LINK_ETHERNET     ? DLT_EN10MB
           : link == SONDE_LINK_IEEE802_11 ? DLT_IEEE802_11
           : link == SONDE_LINK_RADIOTAP   ? DLT_IEEE802_11_RADIO
                                           : DLT_RAW;
}

int capture_filter(const char *text, const struct interface_facts *facts,
                   struct sock_fprog *program, struct sonde_error *error)
{
    bool without_header;
    struct bpf_program compiled = {0};
    int link = capture_link(facts->hardware, &without_header);
    *program = (struct sock_fprog){0};
    if (text == NULL)
        return SONDE_OK;
    pcap_t *pcap = pcap_open_dead(capture_dlt(link), LONGEST_FRAME);
    if (pcap == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for a filter");
    if (pcap_compile(pcap, &compiled, text, 1, PCAP_NETMASK_UNKNOWN) != 0) {
        int code = error_set(error, SONDE_ESYNTAX, "--filter \"%.80s%s\" for %s: %s", text,
                             strlen(text) > 80 ? "…" : "", facts->name, pcap_geterr(pcap));
        pcap_close(pcap);
        return code;
    }
    pcap_close(pcap);
    /* libpcap's instructions are laid out as the kernel's. */
    _Static_assert(sizeof(struct bpf_insn) == sizeof(struct sock_filter), "one layout");
    bool fits = compiled.bf_len <= UINT16_MAX;
    struct sock_filter *copy = fits ? calloc(compiled.bf_len + 1, sizeof *copy) : NULL;
    if (copy != NULL) {
        memcpy(copy, compiled.bf_insns, compiled.bf_len * sizeof *copy);
        *program = (struct sock_fprog){(unsigned short)compiled.bf_len, copy};
    }
    pcap_freecode(&compiled);
    return copy != NULL
               ? SONDE_OK
               : error_set(error, SONDE_ENOMEM, "--filter \"%.80s\": no memory for it", text);
}

bool capture_wants(const struct sock_fprog *filter, const struct sonde_packet *packet)
{
    /* One layout, as above. */
    const struct bpf_program program = {filter->len, (struct bpf_insn *)(void *)filter->filter};
    const struct pcap_pkthdr head = {.caplen = packet->captured_length, .len = packet->wire_length};
    return filter->len == 0 || pcap_offline_filter(&program, &head, packet->bytes) != 0;
}

void capture_filter_free(struct sock_fprog *program)
{
    free(program->filter);
    *program = (struct sock_fprog){0};
}
