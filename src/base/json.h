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

void json_object(struct json *j, const char *key);
void json_object_end(struct json *j);
void json_array(struct json *j, const char *key);
void json_array_end(struct json *j);

void json_text(struct json *j, const char *key, struct slice text);
void json_string(struct json *j, const char *key, const char *text);
void json_uint(struct json *j, const char *key, uint64_t value);
void json_int(struct json *j, const char *key, int64_t value);
void json_bool(struct json *j, const char *key, bool value);
/* A text of hexadecimal digits, with "0x" in front where `prefix` is set. */
void json_hex(struct json *j, const char *key, struct slice bytes, bool prefix);
/* With three decimals. */
void json_decimal(struct json *j, const char *key, double value);
/* A key that is not known when the program is written. */
void json_key(struct json *j, struct slice key);

#endif
