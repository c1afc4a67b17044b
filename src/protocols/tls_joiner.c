/* Handshake messages from pieces: fragments of DTLS, CRYPTO frames of QUIC. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_joiner.h"

void joiner_reset(struct joiner *j)
{
    memset(j->present, 0, sizeof j->present);
    j->whole = 0;
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
    if (data.length > 0)
        memcpy(j->bytes + start, data.at, data.length);
    for (size_t n = start; n < start + data.length; n++)
        j->present[n / 8] |= (uint8_t)(1U << n % 8);
    while (j->whole < JOINER_BYTES && is_present(j, j->whole))
        j->whole++;
}
