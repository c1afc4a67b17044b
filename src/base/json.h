/* Writes JSON (RFC 8259): the only writer of it in the project. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_JSON_H
#define SONDE_BASE_JSON_H

#include "base/buffer.h"
#include "base/json_selection.h"

/*
 * Values are appended in the order of the calls. Inside an object each value takes a key; inside an
 * array, and at the top, the key is NULL. Whatever the bytes of a text are, the result is valid
 * JSON in UTF-8 on one line: control characters (C1 too) are escaped, and a byte that is not part
 * of valid UTF-8 is written as the escape of its Latin-1 character.
 */
struct json {
    struct buffer *out;
    bool comma;                       /* a value stands before the next one */
    bool ascii_only;                  /* every character above U+007F is escaped */
    struct json_selection *selection; /* members that are written; NULL: all are */
};

/* Whether a member is to be written. */
bool json_wants(const struct json *j, const char *key);
void json_open_selected(struct json *j, const char *key, uint8_t bracket);
void json_close_selected(struct json *j, uint8_t bracket);

static inline struct json json_into(struct buffer *out)
{
    return (struct json){out, false, false, NULL};
}

/* These are inlined whole, so that a literal key is a few moves. */
#define JSON_INLINE static inline __attribute__((always_inline))

/* Writes what stands before a value, and makes room for `room` bytes of it: returns where it goes,
 * NULL without memory or where it is not wanted. json_end() takes where it ended. */
JSON_INLINE uint8_t *json_begin(struct json *j, const char *key, size_t room)
{
    struct buffer *out = j->out;
    if (j->selection != NULL && !json_wants(j, key))
        return NULL;
    size_t length = key == NULL ? 0 : strlen(key);
    if (!buffer_reserve(out, length + room + 4))
        return NULL;
    uint8_t *at = out->bytes + out->length;
    *at = ',';
    at += j->comma;
    j->comma = true;
    if (key != NULL) {
        *at++ = '"';
        at = bytes_copy(at, key, length);
        *at++ = '"';
        *at++ = ':';
    }
    return at;
}

JSON_INLINE void json_end(struct json *j, const uint8_t *at)
{
    j->out->length = (size_t)(at - j->out->bytes);
}

enum { JSON_ESCAPED = 6 }; /* bytes that a byte of text becomes at the most */

/* The value alone; a key or comma stands before it. */
void json_put_text(struct json *j, struct slice text);

/*
 * Members of fixed shape are written in one go: json_begin_members() makes room for all of them,
 * JSON_MEMBER() writes the key of the next one and is false where it is not wanted, these write its
 * value and return its end, and json_end_members() takes the last one. Literals hold commas, keys
 * and brackets as they are printed.
 */
#define JSON_PUT(at, literal) bytes_copy(at, literal, sizeof(literal) - 1)

#define JSON_MEMBER(j, at, key) json_member(j, &(at), key, ",\"" key "\":", sizeof(key) + 3)

JSON_INLINE bool json_member(const struct json *j, uint8_t **at, const char *key, const char *text,
                             size_t length)
{
    if (j->selection != NULL && !json_wants(j, key))
        return false;
    *at = bytes_copy(*at, text, length);
    return true;
}

JSON_INLINE uint8_t *json_begin_members(struct json *j, size_t room)
{
    return buffer_reserve(j->out, room) ? j->out->bytes + j->out->length : NULL;
}

JSON_INLINE void json_end_members(struct json *j, uint8_t *at)
{
    uint8_t *from = j->out->bytes + j->out->length;
    if (at != from && !j->comma)
        memmove(from, from + 1, (size_t)(--at - from));
    j->comma = j->comma || at != from;
    j->out->length = (size_t)(at - j->out->bytes);
}

JSON_INLINE uint8_t *json_put_uint(uint8_t *at, uint64_t value)
{
    if (value >= 100)
        return decimal_put(at, value);
    if (value >= 10)
        *at++ = (uint8_t)('0' + value / 10);
    *at = (uint8_t)('0' + value % 10);
    return at + 1;
}

JSON_INLINE uint8_t *json_put_int(uint8_t *at, int64_t value)
{
    if (value < 0)
        *at++ = '-';
    return decimal_put(at, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

JSON_INLINE uint8_t *json_put_bool(uint8_t *at, bool value)
{
    return value ? JSON_PUT(at, "true") : JSON_PUT(at, "false");
}

/* In quotes; it must hold nothing that needs an escape. */
JSON_INLINE uint8_t *json_put_plain(uint8_t *at, struct slice text)
{
    *at++ = '"';
    at = bytes_copy(at, text.at, text.length);
    *at++ = '"';
    return at;
}

JSON_INLINE void json_open(struct json *j, const char *key, uint8_t bracket)
{
    if (j->selection != NULL) {
        json_open_selected(j, key, bracket);
        return;
    }
    uint8_t *at = json_begin(j, key, 1);
    if (at == NULL)
        return;
    *at++ = bracket;
    json_end(j, at);
    j->comma = false;
}

static inline void json_close(struct json *j, uint8_t bracket)
{
    if (j->selection != NULL) {
        json_close_selected(j, bracket);
        return;
    }
    buffer_byte(j->out, bracket);
    j->comma = true;
}

JSON_INLINE void json_object(struct json *j, const char *key)
{
    json_open(j, key, '{');
}

static inline void json_object_end(struct json *j)
{
    json_close(j, '}');
}

JSON_INLINE void json_array(struct json *j, const char *key)
{
    json_open(j, key, '[');
}

static inline void json_array_end(struct json *j)
{
    json_close(j, ']');
}

JSON_INLINE void json_text(struct json *j, const char *key, struct slice text)
{
    uint8_t *at = json_begin(j, key, 0);
    if (at == NULL)
        return;
    json_end(j, at);
    json_put_text(j, text);
}

/* A text that is known to hold nothing that needs an escape: tags, addresses, digits. */
JSON_INLINE void json_plain(struct json *j, const char *key, struct slice text)
{
    uint8_t *at = json_begin(j, key, text.length + 2);
    if (at != NULL)
        json_end(j, json_put_plain(at, text));
}

/* A text of the program's own, which needs no escape. */
JSON_INLINE void json_string(struct json *j, const char *key, const char *text)
{
    json_plain(j, key, slice_text(text));
}

JSON_INLINE void json_uint(struct json *j, const char *key, uint64_t value)
{
    uint8_t *at = json_begin(j, key, DECIMAL_DIGITS);
    if (at != NULL)
        json_end(j, json_put_uint(at, value));
}

JSON_INLINE void json_int(struct json *j, const char *key, int64_t value)
{
    uint8_t *at = json_begin(j, key, DECIMAL_DIGITS + 1);
    if (at != NULL)
        json_end(j, json_put_int(at, value));
}

JSON_INLINE void json_bool(struct json *j, const char *key, bool value)
{
    uint8_t *at = json_begin(j, key, 5);
    if (at != NULL)
        json_end(j, json_put_bool(at, value));
}

/* A text of hexadecimal digits, with "0x" in front where `prefix` is set. */
JSON_INLINE void json_hex(struct json *j, const char *key, struct slice bytes, bool prefix)
{
    uint8_t *at = json_begin(j, key, 2 * bytes.length + 4);
    if (at == NULL)
        return;
    *at++ = '"';
    if (prefix)
        at = bytes_copy(at, "0x", 2);
    slice_to_hex(bytes, (char *)at);
    at += 2 * bytes.length;
    *at++ = '"';
    json_end(j, at);
}

/* A number with three decimals, given in thousandths. */
JSON_INLINE void json_decimal(struct json *j, const char *key, int64_t thousandths)
{
    uint64_t value = thousandths < 0 ? 0 - (uint64_t)thousandths : (uint64_t)thousandths;
    uint8_t *at = json_begin(j, key, DECIMAL_DIGITS + 5);
    if (at == NULL)
        return;
    if (thousandths < 0)
        *at++ = '-';
    at = decimal_put(at, value / 1000);
    /* 1,000 and more is written and its first digit replaced by the point: zeros stay in front. */
    uint8_t *point = at;
    at = decimal_put(at, 1000 + value % 1000);
    *point = '.';
    json_end(j, at);
}

/* A key that comes from elsewhere; the value follows as inside an array. */
void json_key(struct json *j, struct slice key);

#endif
