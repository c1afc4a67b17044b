/* Bytes as they are written down: "16 03 0? 'GET '". */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_PATTERN_H
#define SONDE_BASE_PATTERN_H

#include "base/slice.h"

/*
 * A row of items, with blanks between them:
 *   16 or 1603     hexadecimal digits, two for a byte; `?` stands for any digit
 *   18/38          a byte and a mask: only the mask's bits count
 *   'GET '         text; \r \n \t \0 \\ \' and \xHH stand for bytes
 *   ~'host:'       text whose ASCII letters match in either case
 *
 * Writes at most `room` bytes and as many masks: a byte b matches where (b & mask) == byte. `masks`
 * may be NULL where every byte must be given whole. `*length` counts the bytes, also those that
 * there was no room for. False where the text is none of this: `*wrong` is then the offset of what
 * is wrong.
 */
bool pattern_read(struct slice text, uint8_t *bytes, uint8_t *masks, size_t room, size_t *length,
                  size_t *wrong);

#endif
