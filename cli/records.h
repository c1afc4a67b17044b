/* The records of a plain pcap file, read in large pieces. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_RECORDS_H
#define SONDE_CLI_RECORDS_H

#include <stdio.h>

#include "capture.h"

struct records;

/* Reads from behind the file header of a regular file whose format is classic pcap 2.4, in either
 * byte order and resolution. NULL for all else (pipes, pcapng, old and patched formats), which
 * libpcap must read, and where there is no memory. `snapshot` is the file's longest record. */
struct records *records_open(FILE *file, uint32_t snapshot);
void records_close(struct records *r);

/* As capture_each(); packets have the link type `link`. `reason` says what is wrong, in a few
 * words, when it returns a negative code. */
int records_each(struct records *r, uint16_t link, capture_on_packets *on_packets, void *user,
                 char *reason, size_t size);

/* Bytes of the file that were read. */
off_t records_position(const struct records *r);

#endif
