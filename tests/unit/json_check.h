/* Is this one line of valid JSON? Written from RFC 8259 alone, to hold the writer to it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_JSON_CHECK_H
#define SONDE_TESTS_JSON_CHECK_H

#include "base/cursor.h"

/* NULL when the text is one JSON value in UTF-8 without control characters (C1 too), and with
 * `ascii_only` without anything above U+007E; else what is wrong. */
const char *json_check(struct slice text, bool ascii_only);

#endif
