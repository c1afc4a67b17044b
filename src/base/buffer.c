/* Growing runs of bytes. */
/* SPDX-License-Identifier: MIT */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buffer_free(struct buffer *b)
{
    free(b->bytes);
    *b = (struct buffer){0};
}

bool buffer_grow(struct buffer *b, size_t more)
{
    if (b->failed)
        return false;
    size_t capacity = b->capacity < 256 ? 256 : b->capacity;
    while (capacity - b->length < more) {
        if (capacity > SIZE_MAX / 2) {
            b->failed = true;
            return false;
        }
        capacity *= 2;
    }
    uint8_t *bytes = realloc(b->bytes, capacity);
    if (bytes == NULL) {
        b->failed = true;
        return false;
    }
    b->bytes = bytes;
    b->capacity = capacity;
    return true;
}

void buffer_hex(struct buffer *b, struct slice bytes)
{
    if (!buffer_reserve(b, bytes.length * 2))
        return;
    slice_to_hex(bytes, (char *)b->bytes + b->length);
    b->length += bytes.length * 2;
}

void buffer_quoted(struct buffer *b, const char *text)
{
    buffer_byte(b, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            buffer_byte(b, '\\');
        buffer_byte(b, (uint8_t)*text);
    }
    buffer_byte(b, '"');
}

void buffer_printf(struct buffer *b, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    if (length >= 0 && buffer_reserve(b, (size_t)length + 1)) {
        (void)vsnprintf((char *)b->bytes + b->length, (size_t)length + 1, format, again);
        b->length += (size_t)length;
    }
    va_end(again);
    va_end(arguments);
}
