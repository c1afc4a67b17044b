/* JSON writer. */
/* SPDX-License-Identifier: MIT */
#include "base/json.h"

#include <math.h>

static void write_key(struct json *j, const char *key)
{
    if (j->comma)
        buffer_byte(j->out, ',');
    j->comma = true;
    if (key != NULL) {
        buffer_byte(j->out, '"');
        buffer_append(j->out, key, strlen(key));
        buffer_append(j->out, "\":", 2);
    }
}

static void open_with(struct json *j, const char *key, uint8_t bracket)
{
    write_key(j, key);
    buffer_byte(j->out, bracket);
    j->comma = false;
}

static void close_with(struct json *j, uint8_t bracket)
{
    buffer_byte(j->out, bracket);
    j->comma = true;
}

void json_object(struct json *j, const char *key)
{
    open_with(j, key, '{');
}

void json_object_end(struct json *j)
{
    close_with(j, '}');
}

void json_array(struct json *j, const char *key)
{
    open_with(j, key, '[');
}

void json_array_end(struct json *j)
{
    close_with(j, ']');
}

static void write_escape(struct buffer *out, uint32_t character)
{
    static const char digits[] = "0123456789abcdef";
    uint8_t text[6] = {'\\', 'u'};
    for (int i = 0; i < 4; i++)
        text[2 + i] = (uint8_t)digits[character >> (12 - 4 * i) & 15];
    buffer_append(out, text, sizeof text);
}

/* Reads one well-formed UTF-8 sequence of two to four bytes (RFC 3629: no overlong forms, no
 * surrogates). Returns its length, or 0. */
static size_t utf8_read(struct slice s, uint32_t *character)
{
    uint8_t first = s.at[0];
    size_t length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0 || s.length < length)
        return 0;
    uint32_t value = first & (0x7fU >> length);
    for (size_t i = 1; i < length; i++) {
        if ((s.at[i] & 0xc0) != 0x80)
            return 0;
        value = value << 6 | (s.at[i] & 0x3f);
    }
    if ((length == 3 && (value < 0x800 || (value >= 0xd800 && value < 0xe000))) ||
        (length == 4 && (value < 0x10000 || value > 0x10ffff)))
        return 0;
    *character = value;
    return length;
}

/* Writes the character at the start of `s`, which is not plain ASCII; returns its bytes. */
static size_t write_special(struct json *j, struct slice s)
{
    uint32_t character;
    size_t length;
    switch (s.at[0]) {
    case '"':
    case '\\':
        buffer_byte(j->out, '\\');
        buffer_byte(j->out, s.at[0]);
        return 1;
    case '\n':
        buffer_append(j->out, "\\n", 2);
        return 1;
    case '\r':
        buffer_append(j->out, "\\r", 2);
        return 1;
    case '\t':
        buffer_append(j->out, "\\t", 2);
        return 1;
    default:
        break;
    }
    length = s.at[0] < 0x80 ? 0 : utf8_read(s, &character);
    if (length == 0) {
        write_escape(j->out, s.at[0]);
        return 1;
    }
    if (character >= 0xa0 && !j->ascii_only) {
        buffer_append(j->out, s.at, length);
    } else if (character > 0xffff) {
        write_escape(j->out, 0xd800 + ((character - 0x10000) >> 10));
        write_escape(j->out, 0xdc00 + ((character - 0x10000) & 0x3ff));
    } else {
        write_escape(j->out, character);
    }
    return length;
}

static bool is_plain(uint8_t c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

static void write_text(struct json *j, struct slice text)
{
    buffer_byte(j->out, '"');
    while (text.length > 0) {
        size_t plain = 0;
        while (plain < text.length && is_plain(text.at[plain]))
            plain++;
        buffer_append(j->out, text.at, plain);
        text = slice_tail(text, plain);
        if (text.length > 0)
            text = slice_tail(text, write_special(j, text));
    }
    buffer_byte(j->out, '"');
}

void json_text(struct json *j, const char *key, struct slice text)
{
    write_key(j, key);
    write_text(j, text);
}

void json_string(struct json *j, const char *key, const char *text)
{
    json_text(j, key, slice_text(text));
}

void json_key(struct json *j, struct slice key)
{
    if (j->comma)
        buffer_byte(j->out, ',');
    write_text(j, key);
    buffer_byte(j->out, ':');
    j->comma = false;
}

static void write_digits(struct buffer *out, uint64_t value)
{
    uint8_t digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (uint8_t)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    buffer_append(out, digits + at, sizeof digits - at);
}

void json_uint(struct json *j, const char *key, uint64_t value)
{
    write_key(j, key);
    write_digits(j->out, value);
}

void json_int(struct json *j, const char *key, int64_t value)
{
    write_key(j, key);
    if (value < 0)
        buffer_byte(j->out, '-');
    write_digits(j->out, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void json_bool(struct json *j, const char *key, bool value)
{
    write_key(j, key);
    if (value)
        buffer_append(j->out, "true", 4);
    else
        buffer_append(j->out, "false", 5);
}

void json_hex(struct json *j, const char *key, struct slice bytes, bool prefix)
{
    write_key(j, key);
    buffer_byte(j->out, '"');
    if (prefix)
        buffer_append(j->out, "0x", 2);
    buffer_hex(j->out, bytes);
    buffer_byte(j->out, '"');
}

void json_decimal(struct json *j, const char *key, double value)
{
    write_key(j, key);
    buffer_printf(j->out, "%.3f", isfinite(value) ? value : 0.0);
}
