/* Filters as of tcpdump(8), by libpcap; and the module's table. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include <pcap/pcap.h>

#include "agent/capture/pcap_part.h"
#include "base/error.h"

/* libpcap's number of a link type. */
static int dlt_of(int link)
{
    return link == SONDE_LINK_ETHERNET     ? DLT_EN10MB
           : link == SONDE_LINK_IEEE802_11 ? DLT_IEEE802_11
           : link == SONDE_LINK_RADIOTAP   ? DLT_IEEE802_11_RADIO
                                           : DLT_RAW;
}

int filter_compile(const char *text, int link, const char *name, struct sock_fprog *program,
                   struct sonde_error *error)
{
    struct bpf_program compiled = {0};
    pcap_t *pcap = pcap_open_dead(dlt_of(link), LONGEST_FRAME);
    if (pcap == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for a filter");
    if (pcap_compile(pcap, &compiled, text, 1, PCAP_NETMASK_UNKNOWN) != 0) {
        int code = error_set(error, SONDE_ESYNTAX, "--filter \"%.80s%s\" for %s: %s", text,
                             strlen(text) > 80 ? "…" : "", name, pcap_geterr(pcap));
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

bool filter_matches(const struct sock_fprog *filter, const struct sonde_packet *packet)
{
    /* One layout, as above. */
    const struct bpf_program program = {filter->len, (struct bpf_insn *)(void *)filter->filter};
    const struct pcap_pkthdr head = {.caplen = packet->captured_length, .len = packet->wire_length};
    return pcap_offline_filter(&program, &head, packet->bytes) != 0;
}

/* The one symbol that the agent asks for. */
extern const struct pcap_part pcap_part;
__attribute__((visibility("default")))
const struct pcap_part pcap_part = {.pcap = &pcap_family,
                                    .file = &file_family,
                                    .replay = &replay_family,
                                    .compile = filter_compile,
                                    .matches = filter_matches};
