/* Reading the samples of dissectors. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_SAMPLES_H
#define SONDE_TESTS_SAMPLES_H

#include "inspect/facts.h"

/* Turns a sample's text (hexadecimal digits, blanks, text in single quotes) into bytes; returns
 * their number, or -1 where the text does not parse or does not fit. */
ptrdiff_t sample_bytes(const char *text, uint8_t *bytes, size_t size);

/* True when each "object.key=value" of the sample is among the facts; complains about others. */
bool sample_facts_hold(const char *who, const struct sample *sample, const struct fact_store *store,
                       struct slice facts);

#endif
