/* A growing run of bytes, for text that is being written. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_BUFFER_H
#define SONDE_BASE_BUFFER_H

#include "base/slice.h"

/* Starts zeroed. When memory cannot be had `failed` is set and later appends do nothing, so it is
 * tested once, at the end. Clearing keeps the memory. */
struct buffer {
    uint8_t *bytes;
    size_t length;
    size_t capacity;
    bool failed;
};

void buffer_free(struct buffer *b);

bool buffer_grow(struct buffer *b, size_t more);

/* Makes room for `more` bytes behind the end; false where that failed. */
static inline bool buffer_reserve(struct buffer *b, size_t more)
{
    return b->capacity - b->length >= more || buffer_grow(b, more);
}

static inline void buffer_clear(struct buffer *b)
{
    b->length = 0;
    b->failed = false;
}

static inline void buffer_append(struct buffer *b, const void *bytes, size_t length)
{
    if (length > 0 && buffer_reserve(b, length)) {
        memcpy(b->bytes + b->length, bytes, length);
        b->length += length;
    }
}

static inline void buffer_byte(struct buffer *b, uint8_t byte)
{
    if (buffer_reserve(b, 1))
        b->bytes[b->length++] = byte;
}

static inline struct slice buffer_slice(const struct buffer *b)
{
    return (struct slice){b->bytes, b->length};
}

/* Lower-case hexadecimal digits of the bytes. */
void buffer_hex(struct buffer *b, struct slice bytes);

/* The text in double quotes, with a backslash before those in it and before backslashes. */
void buffer_quoted(struct buffer *b, const char *text);

__attribute__((format(printf, 2, 3))) void buffer_printf(struct buffer *b, const char *format, ...);

#endif
