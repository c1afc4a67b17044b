/* What libpcap does for the agent: filters, and three families. It is a module, sonded-pcap.so, for
 * libpcap brings ten libraries with it that most agents do without. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PCAP_PART_H
#define SONDE_AGENT_PCAP_PART_H

#include "agent/capture/capture.h"

enum { LONGEST_FRAME = 262144 };

struct pcap_part {
    const struct capture_family *pcap, *file, *replay;
    /* For frames of this link (enum sonde_link); `name` is the interface's. */
    int (*compile)(const char *text, int link, const char *name, struct sock_fprog *program,
                   struct sonde_error *error);
    bool (*matches)(const struct sock_fprog *filter, const struct sonde_packet *packet);
};

/* filter.c: NULL with a reason. */
const struct pcap_part *pcap_part_load(struct sonde_error *error);

/* The module's own. */
extern const struct capture_family pcap_family, file_family, replay_family;

/* filter_pcap.c */
int filter_compile(const char *text, int link, const char *name, struct sock_fprog *program,
                   struct sonde_error *error);
bool filter_matches(const struct sock_fprog *filter, const struct sonde_packet *packet);

#endif
