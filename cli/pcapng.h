/* Writes capture files in the pcapng format. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_PCAPNG_H
#define SONDE_CLI_PCAPNG_H

#include <sonde.h>

struct pcapng;

/* Begins a file of one interface of this link type, under a temporary name beside `path`; a pipe or
 * device is opened as it is, and "-" is the standard output. */
struct pcapng *pcapng_create(const char *path, uint16_t link, struct sonde_error *error);
int pcapng_write(struct pcapng *p, const struct sonde_packet *packet, struct sonde_error *error);
/* Gives the file its name; only now does it replace one that was there. */
int pcapng_finish(struct pcapng *p, struct sonde_error *error);
/* Leaves nothing behind. */
void pcapng_discard(struct pcapng *p);

#endif
