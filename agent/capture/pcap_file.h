/* Plain capture files, as they are written (draft-ietf-opsawg-pcap, version 2.4, nanoseconds). */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_PCAP_FILE_H
#define SONDE_AGENT_PCAP_FILE_H

#include "base/buffer.h"

enum { PCAP_FILE_HEAD = 24, PCAP_FILE_RECORD = 16 };

/* The head of a file of packets of this link (enum sonde_link). */
void pcap_file_begin(struct buffer *out, uint16_t link, uint32_t longest);
/* `packet` is what was kept of `wire_length` bytes. */
void pcap_file_add(struct buffer *out, int64_t wall_ns, struct slice packet, uint32_t wire_length);

#endif
