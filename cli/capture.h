/* Capture files, by libpcap. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_CAPTURE_H
#define SONDE_CLI_CAPTURE_H

#include <sonde.h>

struct capture;

/* Opens a pcap or pcapng file; "-" is the standard input. NULL with a reason: not there, not
 * readable, no capture, a link type that the engine does not know. */
struct capture *capture_open(const char *path, struct sonde_error *error);
void capture_close(struct capture *c);

/* The next packet, valid until the next call. 1: there is one; 0: the end; negative: the file ends
 * in the middle or is damaged, with a reason. */
int capture_next(struct capture *c, struct sonde_packet *packet, struct sonde_error *error);

/* Share of the file that was read, 0 to 1; negative where its size is not known. */
double capture_progress(const struct capture *c);

/* The file's link type, and a handle of libpcap that can write more of its kind. */
int capture_link(const struct capture *c);

#endif
