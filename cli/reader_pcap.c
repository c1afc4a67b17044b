/* Reads captures of every kind by libpcap. A module that is loaded when a file needs it: libpcap
 * stands on D-Bus, systemd and six other libraries, and to load those takes as long as to look at
 * the packets of five megabytes. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include <pcap/pcap.h>

#include "reader.h"

enum { NS_PER_S = 1000000000 };

_Static_assert(PCAP_ERRBUF_SIZE <= READER_REASON_SIZE, "a reason has room for libpcap's");

struct reading {
    pcap_t *pcap;
    uint16_t link;
    capture_on_packets *on_packets;
    void *user;
    struct recorded_clock clock;
};

static struct reading *open_pcap(FILE *file, char *reason, size_t size)
{
    struct reading *r = calloc(1, sizeof *r);
    char text[PCAP_ERRBUF_SIZE] = "no memory";
    if (r != NULL)
        r->pcap = pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, text);
    if (r != NULL && r->pcap != NULL)
        return r;
    (void)snprintf(reason, size, "%s", text);
    free(r);
    return NULL;
}

static int link_of(const struct reading *r)
{
    return pcap_datalink(r->pcap);
}

static void take_packet(u_char *user, const struct pcap_pkthdr *header, const u_char *bytes)
{
    struct reading *r = (struct reading *)(void *)user;
    int64_t ns = (int64_t)header->ts.tv_sec * NS_PER_S + header->ts.tv_usec;
    struct sonde_packet packet = {
        .bytes = bytes,
        .captured_length = header->caplen,
        .wire_length = header->len < header->caplen ? header->caplen : header->len,
        .wall_ns = ns,
        .monotonic_ns = recorded_monotonic(&r->clock, ns),
        .link = r->link,
    };
    if (r->on_packets(r->user, &packet, 1) != 0)
        pcap_breakloop(r->pcap);
}

static int each(struct reading *r, uint16_t link, capture_on_packets *on_packets, void *user,
                char *reason, size_t size)
{
    enum { ALL = -1 };
    r->link = link;
    r->on_packets = on_packets;
    r->user = user;
    if (pcap_loop(r->pcap, ALL, take_packet, (u_char *)r) != PCAP_ERROR)
        return 0;
    (void)snprintf(reason, size, "%s", pcap_geterr(r->pcap));
    return SONDE_EIO;
}

static off_t position(const struct reading *r)
{
    FILE *file = pcap_file(r->pcap);
    return file == NULL ? -1 : ftello(file);
}

static void close_pcap(struct reading *r)
{
    pcap_close(r->pcap);
    free(r);
}

SONDE_API const struct capture_reader libpcap_reader = {
    .open = open_pcap,
    .link = link_of,
    .each = each,
    .position = position,
    .close = close_pcap,
    .link_name = pcap_datalink_val_to_name,
};
