/* Addresses by number, and files with a given text. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_NUMBERED_H
#define SONDE_TESTS_NUMBERED_H

#include <stdio.h>

#include "check.h"
#include "packet/address.h"

static inline struct address address_number(uint32_t n)
{
    const uint8_t bytes[4] = {(uint8_t)(n >> 24), (uint8_t)(n >> 16), (uint8_t)(n >> 8),
                              (uint8_t)n};
    return address_from4(bytes);
}

static inline FILE *file_with(const char *text)
{
    FILE *file = tmpfile();
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    rewind(file);
    return file;
}

#endif
