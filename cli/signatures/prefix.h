/* Networks as lists write them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_PREFIX_H
#define SONDE_CLI_PREFIX_H

#include "base/slice.h"

/* An address and the bits of it that count; of IPv4 the first four bytes. */
struct prefix {
    uint8_t address[16];
    uint8_t bits;
    bool is4;
};

enum { PREFIX_TEXT = 52 };

/* Reads "192.0.2.1", "192.0.2.0/24" or "2001:db8::/32"; the bits behind the prefix are cleared. */
bool prefix_read(struct slice text, struct prefix *p);

/* Writes the network with its bits, "192.0.2.1/32", and a zero. Returns the length. */
size_t prefix_write(const struct prefix *p, char text[PREFIX_TEXT]);

/* Cuts a range of addresses into the fewest networks. Both ends are addresses of one version with
 * all their bits. False where the last one lies before the first. */
typedef void prefix_taker(void *user, const struct prefix *p);
bool prefix_of_range(const struct prefix *first, const struct prefix *last, prefix_taker *take,
                     void *user);

#endif
