/* HPACK (RFC 7541): header compression of HTTP/2. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_HPACK_H
#define SONDE_PROTOCOLS_HPACK_H

#include "base/cursor.h"

enum {
    HPACK_TABLE_BYTES = 4096, /* the initial SETTINGS_HEADER_TABLE_SIZE */
    HPACK_ENTRIES = HPACK_TABLE_BYTES / 32
};

/* The dynamic table of one direction. All zero is not a valid one: see hpack_start(). */
struct hpack {
    uint16_t limit; /* in the sizes of section 4.1 */
    uint16_t size;
    uint16_t used; /* of `bytes` */
    uint8_t count;
    bool is_lost; /* the peers agreed on a larger table than this: its entries cannot be told */
    struct {
        uint16_t name;
        uint16_t value;
    } length[HPACK_ENTRIES];          /* oldest first */
    uint8_t bytes[HPACK_TABLE_BYTES]; /* names and values in the same order */
};

void hpack_start(struct hpack *h);

typedef void hpack_field(void *user, struct slice name, struct slice value);

/* Decodes one whole header block and calls `field` for each of its fields. `scratch` holds what is
 * decompressed; longer strings are passed over. False where the block is malformed. */
bool hpack_decode(struct hpack *h, struct slice block, uint8_t *scratch, size_t scratch_size,
                  hpack_field *field, void *user);

#endif
