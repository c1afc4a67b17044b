/* Plain capture files. Numbers are in this machine's order: the first one tells readers which. */
/* SPDX-License-Identifier: MIT */
#include "agent/capture/pcap_file.h"

#include "agent/clock.h"

void pcap_file_begin(struct buffer *out, uint16_t link, uint32_t longest)
{
    const struct {
        uint32_t magic;
        uint16_t major, minor;
        uint32_t zone, accuracy, longest, link;
    } head = {.magic = 0xa1b23c4d, .major = 2, .minor = 4, .longest = longest, .link = link};
    _Static_assert(sizeof head == PCAP_FILE_HEAD, "as it stands in the file");
    buffer_append(out, &head, sizeof head);
}

void pcap_file_add(struct buffer *out, int64_t wall_ns, struct slice packet, uint32_t wire_length)
{
    const uint32_t head[] = {(uint32_t)(wall_ns / NS_PER_S), (uint32_t)(wall_ns % NS_PER_S),
                             (uint32_t)packet.length, wire_length};
    _Static_assert(sizeof head == PCAP_FILE_RECORD, "as it stands in the file");
    buffer_append(out, head, sizeof head);
    buffer_append(out, packet.at, packet.length);
}
