/* Capture files. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_CAPTURE_H
#define SONDE_CLI_CAPTURE_H

#include <sonde.h>

struct capture;

/* Opens a pcap or pcapng file; "-" is the standard input. NULL with a reason: not there, not
 * readable, no capture, a link type that the engine does not know. */
struct capture *capture_open(const char *path, struct sonde_error *error);
void capture_close(struct capture *c);

/* Hands the packets out, one or several at a time, valid during the call; a call that returns other
 * than 0 stops. 0: that, or the end; negative: the file ends in the middle or is damaged, with a
 * reason. */
typedef int capture_on_packets(void *user, const struct sonde_packet *packets, size_t count);
int capture_each(struct capture *c, capture_on_packets *on_packets, void *user,
                 struct sonde_error *error);

/* Share of the file that was read, 0 to 1; negative where its size is not known. */
double capture_progress(const struct capture *c);

#endif
