/* Puts a handshake message together from pieces that come in any order. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TLS_JOINER_H
#define SONDE_PROTOCOLS_TLS_JOINER_H

#include "base/slice.h"

enum { JOINER_BYTES = 16384 };

struct joiner {
    uint32_t whole; /* bytes from the start without a hole */
    bool has_ahead; /* there are bytes behind a hole: each of those has its bit in `present` */
    uint8_t present[JOINER_BYTES / 8];
    uint8_t bytes[JOINER_BYTES];
};

void joiner_reset(struct joiner *j);
/* Bytes beyond the room are dropped: the message is then read as far as it goes. */
void joiner_add(struct joiner *j, uint64_t offset, struct slice data);

#endif
