/* How the language reads and compares texts, names, numbers and MAC addresses. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_TEXT_H
#define SONDE_EXPRESSION_TEXT_H

#include "base/slice.h"

/* Less than, equal to or greater than 0; by length first, then by bytes in lower case. */
int text_order(struct slice a, struct slice b);

/*
 * True where all of `text` fits the pattern: `*` stands for any bytes, `?` for one, a backslash
 * takes the next byte as it is. The pattern is in lower case, the text in any. Costs at most the
 * pattern's length for each byte of the text, and no memory.
 */
bool text_glob(struct slice pattern, struct slice text);

/* A name without what netifyd puts before application tags: "netify." and "119.netify.". */
struct slice text_tag(struct slice name);

/* Writes a name's slug: lower case, every run of other characters one hyphen. With `is_glob`, `*`
 * and `?` stay, and what a backslash stands before is an other character. Bytes above 0x7F stay, so
 * that tags in other scripts differ. Returns its length, which is never above that of the name;
 * what exceeds `size` is cut off. */
size_t text_slug(struct slice name, bool is_glob, uint8_t *slug, size_t size);

enum text_number {
    TEXT_NUMBER,     /* `number` was written */
    TEXT_NUMBER_NOT, /* it is not a number */
    TEXT_NUMBER_TOO_LARGE
};

/* Decimal or 0x…, with a sign, or with K, M or G (times 1024, 1024², 1024³) at the end. */
enum text_number text_to_number(struct slice text, int64_t *number);

/* The 48 bits of a MAC address. */
int64_t text_mac_number(const uint8_t mac[6]);

/* Reads 00:11:22:33:44:55 or 00-11-…, or the beginning of one with `*` for the rest (00:11:22:*),
 * as the lowest and highest address that is meant. */
bool text_to_mac(struct slice text, int64_t *low, int64_t *high);

#endif
