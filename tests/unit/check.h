/* What most unit tests include first. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_CHECK_H
#define SONDE_TESTS_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/slice.h"

/* Bytes from hexadecimal digits, valid until the eighth call from now. */
static inline struct slice bytes_of(const char *digits)
{
    static uint8_t room[8][4096];
    static unsigned turn;
    struct slice text = slice_text(digits);
    uint8_t *bytes = room[turn++ % 8];
    if (!slice_to_bytes(text, bytes, text.length / 2))
        fail_msg("\"%s\" are no digits", digits);
    return slice_of(bytes, text.length / 2);
}

static inline void assert_slice(struct slice found, struct slice expected)
{
    assert_int_equal(found.length, expected.length);
    if (expected.length > 0)
        assert_memory_equal(found.at, expected.at, expected.length);
}

#define assert_slice_text(found, text) assert_slice(found, slice_text(text))

#endif
