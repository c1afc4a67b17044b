/* JSON writer. */
/* SPDX-License-Identifier: MIT */
#include "base/json.h"

#include "base/hash.h"

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

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))
#define HIGH_BITS        EACH_BYTE(0x80)

/* The high bit of each byte that is zero; bytes above the lowest such one may be wrong. */
static uint64_t zero_bytes(uint64_t word)
{
    return (word - EACH_BYTE(1)) & ~word & HIGH_BITS;
}

/* How many bytes at the start of the eight need no escape. */
static unsigned plain_prefix(uint64_t word)
{
    uint64_t special = ((word - EACH_BYTE(0x20)) & ~word) | word; /* below a blank, above ASCII */
    special |= zero_bytes(word ^ EACH_BYTE('"')) | zero_bytes(word ^ EACH_BYTE('\\'));
    special |= zero_bytes(word ^ EACH_BYTE(0x7f));
    special &= HIGH_BITS;
    return special == 0 ? 8 : (unsigned)__builtin_ctzll(special) / 8;
}

/* Up to seven bytes, filled up with blanks, which need no escape. */
static uint64_t load_short(const uint8_t *at, size_t length)
{
    uint8_t padded[8] = {' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    for (size_t i = 0; i < length; i++)
        padded[i] = at[i];
    return hash_load64(padded);
}

static size_t plain_length(struct slice text)
{
    size_t plain = 0;
    while (plain + 8 <= text.length) {
        unsigned more = plain_prefix(hash_load64(text.at + plain));
        plain += more;
        if (more < 8)
            return plain;
    }
    size_t left = text.length - plain;
    if (left == 0)
        return plain;
    /* The last eight bytes of a longer text are looked at again: that is one load. */
    if (text.length >= 8) {
        unsigned skip = 8 - (unsigned)left;
        uint64_t word = hash_load64(text.at + text.length - 8);
        return plain_prefix(word) == 8 ? text.length : plain + plain_prefix(word) - skip;
    }
    unsigned more = plain_prefix(load_short(text.at + plain, left));
    return plain + (more < left ? more : left);
}

void json_put_text(struct json *j, struct slice text)
{
    buffer_byte(j->out, '"');
    while (text.length > 0) {
        size_t plain = plain_length(text);
        buffer_append(j->out, text.at, plain);
        text = slice_tail(text, plain);
        if (text.length > 0)
            text = slice_tail(text, write_special(j, text));
    }
    buffer_byte(j->out, '"');
}

void json_key(struct json *j, struct slice key)
{
    if (j->comma)
        buffer_byte(j->out, ',');
    json_put_text(j, key);
    buffer_byte(j->out, ':');
    j->comma = false;
}

void json_put_uint(struct json *j, uint64_t value)
{
    enum { MOST_DIGITS = 20 };
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233"
        "34353637383940414243444546474849505152535455565758596061626364656667"
        "6869707172737475767778798081828384858687888990919293949596979899";
    struct buffer *out = j->out;
    uint8_t text[MOST_DIGITS];
    unsigned at = MOST_DIGITS;
    if (!buffer_reserve(out, MOST_DIGITS))
        return;
    while (value > UINT32_MAX) {
        text[--at] = (uint8_t)('0' + value % 10);
        value /= 10;
    }
    /* Divisions by a constant cost less in 32 bits, and two digits need one. */
    uint32_t rest = (uint32_t)value;
    while (rest >= 100) {
        at -= 2;
        memcpy(text + at, pairs + 2 * (size_t)(rest % 100), 2);
        rest /= 100;
    }
    if (rest >= 10) {
        at -= 2;
        memcpy(text + at, pairs + 2 * (size_t)rest, 2);
    } else {
        text[--at] = (uint8_t)('0' + rest);
    }
    memcpy(out->bytes + out->length, text + at, MOST_DIGITS - at);
    out->length += MOST_DIGITS - at;
}

void json_put_hex(struct json *j, struct slice bytes, bool prefix)
{
    buffer_byte(j->out, '"');
    if (prefix)
        buffer_append(j->out, "0x", 2);
    buffer_hex(j->out, bytes);
    buffer_byte(j->out, '"');
}

void json_put_decimal(struct json *j, int64_t thousandths)
{
    uint64_t value = thousandths < 0 ? 0 - (uint64_t)thousandths : (uint64_t)thousandths;
    uint64_t rest = value % 1000;
    uint8_t decimals[4] = {'.', (uint8_t)('0' + rest / 100), (uint8_t)('0' + rest / 10 % 10),
                           (uint8_t)('0' + rest % 10)};
    if (thousandths < 0)
        buffer_byte(j->out, '-');
    json_put_uint(j, value / 1000);
    buffer_append(j->out, decimals, sizeof decimals);
}
