/* Writes JSON (RFC 8259): the only writer of it in the project. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_JSON_H
#define SONDE_BASE_JSON_H

#include "base/buffer.h"

/*
 * Values are appended in the order of the calls. Inside an object each value takes a key; inside an
 * array, and at the top, the key is NULL. Whatever the bytes of a text are, the result is valid
 * JSON in UTF-8 on one line: control characters (C1 too) are escaped, and a byte that is not part
 * of valid UTF-8 is written as the escape of its Latin-1 character.
 */
struct json {
    struct buffer *out;
    bool comma;      /* a value stands before the next one */
    bool ascii_only; /* every character above U+007F is escaped */
};

static inline struct json json_into(struct buffer *out)
{
    return (struct json){out, false, false};
}

/* The key, for literal keys in a few moves; the functions below call it. */
static inline void json_name(struct json *j, const char *key)
{
    struct buffer *out = j->out;
    size_t length = key == NULL ? 0 : strlen(key);
    if (out->capacity - out->length < length + 4 && !buffer_reserve(out, length + 4))
        return;
    uint8_t *at = out->bytes + out->length;
    if (j->comma)
        *at++ = ',';
    j->comma = true;
    if (key != NULL) {
        *at++ = '"';
        memcpy(at, key, length);
        at += length;
        *at++ = '"';
        *at++ = ':';
    }
    out->length = (size_t)(at - out->bytes);
}

/* The values alone, after json_name(). */
void json_put_text(struct json *j, struct slice text);
void json_put_uint(struct json *j, uint64_t value);
void json_put_hex(struct json *j, struct slice bytes, bool prefix);
void json_put_decimal(struct json *j, int64_t thousandths);

static inline void json_open(struct json *j, const char *key, uint8_t bracket)
{
    json_name(j, key);
    buffer_byte(j->out, bracket);
    j->comma = false;
}

static inline void json_close(struct json *j, uint8_t bracket)
{
    buffer_byte(j->out, bracket);
    j->comma = true;
}

static inline void json_object(struct json *j, const char *key)
{
    json_open(j, key, '{');
}

static inline void json_object_end(struct json *j)
{
    json_close(j, '}');
}

static inline void json_array(struct json *j, const char *key)
{
    json_open(j, key, '[');
}

static inline void json_array_end(struct json *j)
{
    json_close(j, ']');
}

static inline void json_text(struct json *j, const char *key, struct slice text)
{
    json_name(j, key);
    json_put_text(j, text);
}

/* A text that is known to hold nothing that needs an escape: tags, addresses, digits. */
static inline void json_plain(struct json *j, const char *key, struct slice text)
{
    struct buffer *out = j->out;
    json_name(j, key);
    if (!buffer_reserve(out, text.length + 2))
        return;
    uint8_t *at = out->bytes + out->length;
    *at++ = '"';
    if (text.length > 0)
        memcpy(at, text.at, text.length);
    at[text.length] = '"';
    out->length += text.length + 2;
}

/* A text of the program's own, which needs no escape. */
static inline void json_string(struct json *j, const char *key, const char *text)
{
    json_plain(j, key, slice_text(text));
}

static inline void json_uint(struct json *j, const char *key, uint64_t value)
{
    json_name(j, key);
    if (value < 10)
        buffer_byte(j->out, (uint8_t)('0' + value));
    else
        json_put_uint(j, value);
}

static inline void json_int(struct json *j, const char *key, int64_t value)
{
    json_name(j, key);
    if (value < 0)
        buffer_byte(j->out, '-');
    json_put_uint(j, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

static inline void json_bool(struct json *j, const char *key, bool value)
{
    json_name(j, key);
    if (value)
        buffer_append(j->out, "true", 4);
    else
        buffer_append(j->out, "false", 5);
}

/* A text of hexadecimal digits, with "0x" in front where `prefix` is set. */
static inline void json_hex(struct json *j, const char *key, struct slice bytes, bool prefix)
{
    json_name(j, key);
    json_put_hex(j, bytes, prefix);
}

/* A number with three decimals, given in thousandths. */
static inline void json_decimal(struct json *j, const char *key, int64_t thousandths)
{
    json_name(j, key);
    json_put_decimal(j, thousandths);
}

/* A key that comes from elsewhere; the value follows as inside an array. */
void json_key(struct json *j, struct slice key);

#endif
