/* Catalogues as they travel: packed whole, or as what differs from one that the other side has. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_PACK_H
#define SONDE_CLI_SIGNATURES_PACK_H

#include "base/buffer.h"

/* The largest catalogue that is published or taken. */
enum { CATALOGUE_MOST = 64 << 20 };

/* Packs `bytes` into `out`, which is empty. `base` is what the other side has; SLICE_NONE: nothing,
 * and the result is plain zstd. An exit code, after a message where it is not EXIT_OK. */
int pack(struct slice bytes, struct slice base, struct buffer *out);

/* The reverse: fills `out`, which is empty, with at most `most` bytes. False when these are not
 * packed bytes of that size, or those of another base; nothing is printed. */
bool unpack(struct slice packed, struct slice base, size_t most, struct buffer *out);

#endif
