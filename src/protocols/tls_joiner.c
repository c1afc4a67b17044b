/* Handshake messages from pieces: fragments of DTLS, CRYPTO frames of QUIC. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_joiner.h"

void joiner_reset(struct joiner *j)
{
    j->whole = 0;
    j->has_ahead = false;
}

static bool is_present(const struct joiner *j, size_t at)
{
    return (j->present[at / 8] >> at % 8 & 1) != 0;
}

void joiner_add(struct joiner *j, uint64_t offset, struct slice data)
{
    if (offset >= JOINER_BYTES)
        return;
    size_t start = (size_t)offset;
    data = slice_head(data, JOINER_BYTES - start);
    size_t end = start + data.length;
    if (data.length > 0)
        memcpy(j->bytes + start, data.at, data.length);
    if (start <= j->whole) {
        j->whole = end > j->whole ? (uint32_t)end : j->whole;
    } else {
        if (!j->has_ahead)
            memset(j->present, 0, sizeof j->present);
        j->has_ahead = true;
        for (size_t n = start; n < end; n++)
            j->present[n / 8] |= (uint8_t)(1U << n % 8);
    }
    while (j->has_ahead && j->whole < JOINER_BYTES && is_present(j, j->whole))
        j->whole++;
}
