/* What the fuzz targets share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_FUZZ_FUZZ_H
#define SONDE_FUZZ_FUZZ_H

#include <stdlib.h>

#include "base/cursor.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* The bytes in memory of exactly their size, so that the sanitiser sees a read beyond them. */
static inline uint8_t *fuzz_copy(struct slice bytes)
{
    uint8_t *copy = malloc(bytes.length > 0 ? bytes.length : 1);
    if (copy == NULL)
        abort();
    if (bytes.length > 0)
        memcpy(copy, bytes.at, bytes.length);
    return copy;
}

#endif
