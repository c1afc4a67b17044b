/* A counted view of bytes that somebody else owns. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_SLICE_H
#define SONDE_BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* `at` may be NULL only where `length` is 0. The bytes need not be text, nor end in a zero. */
struct slice {
    const uint8_t *at;
    size_t length;
};

#define SLICE_NONE ((struct slice){NULL, 0})

/* A slice over a string literal, without its terminating zero. */
#define SLICE_LITERAL(text) ((struct slice){(const uint8_t *)(text), sizeof(text) - 1})

static inline struct slice slice_of(const void *at, size_t length)
{
    return (struct slice){at, length};
}

static inline struct slice slice_text(const char *text)
{
    return (struct slice){(const uint8_t *)text, strlen(text)};
}

static inline bool slice_equal(struct slice a, struct slice b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

static inline uint8_t ascii_lower(uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? (uint8_t)(c | 0x20) : c;
}

/* The first `length` bytes, or all of them where there are fewer. */
static inline struct slice slice_head(struct slice s, size_t length)
{
    return (struct slice){s.at, s.length < length ? s.length : length};
}

/* What follows the first `length` bytes; empty where there are fewer. */
static inline struct slice slice_tail(struct slice s, size_t length)
{
    if (length >= s.length)
        return SLICE_NONE;
    return (struct slice){s.at + length, s.length - length};
}

/* Copies a few bytes: shorter than a call where there are less than seventeen. Returns the end. */
static inline __attribute__((always_inline)) uint8_t *bytes_copy(uint8_t *at, const void *bytes,
                                                                 size_t length)
{
    const uint8_t *from = bytes;
    if (__builtin_constant_p(length) || length > 16) {
        memcpy(at, from, length);
    } else if (length >= 8) {
        memcpy(at, from, 8);
        memcpy(at + length - 8, from + length - 8, 8);
    } else if (length >= 4) {
        memcpy(at, from, 4);
        memcpy(at + length - 4, from + length - 4, 4);
    } else if (length > 0) {
        at[0] = from[0];
        at[length / 2] = from[length / 2];
        at[length - 1] = from[length - 1];
    }
    return at + length;
}

/* ASCII case does not matter in these. */
bool slice_starts_nocase(struct slice s, struct slice prefix);

static inline bool slice_equal_nocase(struct slice a, struct slice b)
{
    return a.length == b.length && slice_starts_nocase(a, b);
}

bool slice_starts(struct slice s, struct slice prefix);

/* Offset of the first occurrence, or -1. */
ptrdiff_t slice_find(struct slice s, struct slice what);
ptrdiff_t slice_find_byte(struct slice s, uint8_t byte);

/* Without ASCII white space at both ends. */
struct slice slice_trim(struct slice s);

/* Cuts `s` at the first `byte`: returns what stands before it and leaves in `rest` what follows it.
 * Where the byte is missing all of `s` is returned and `rest` is empty. */
struct slice slice_split(struct slice s, uint8_t byte, struct slice *rest);

/* Takes the first word of `rest`, which blanks and tabs end; `rest` is then trimmed. Empty where
 * there is none. */
struct slice slice_word(struct slice *rest);

/* Reads a decimal number that fills the whole slice; false where it is not one or exceeds `max`. */
bool slice_to_uint(struct slice s, uint64_t max, uint64_t *value);

/* The value of a hexadecimal digit, or -1. */
int hex_value(uint8_t digit);

/* Writes each byte as two lower-case hexadecimal digits; `text` has room for them, and no zero is
 * added. */
void slice_to_hex(struct slice s, char *text);

/* Decimal digits of a number, up to DECIMAL_DIGITS of them and no zero; returns their end. */
enum { DECIMAL_DIGITS = 20 };
uint8_t *decimal_put(uint8_t *at, uint64_t value);

/* Reads `size` bytes from twice as many hexadecimal digits, which must fill the slice. */
bool slice_to_bytes(struct slice s, uint8_t *bytes, size_t size);

#endif
