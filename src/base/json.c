/* JSON writer. */
/* SPDX-License-Identifier: MIT */
#include "base/json.h"

#include "base/hash.h"

static uint8_t *put_escape(uint8_t *at, uint32_t character)
{
    static const char digits[] = "0123456789abcdef";
    *at++ = '\\';
    *at++ = 'u';
    for (int i = 0; i < 4; i++)
        *at++ = (uint8_t)digits[character >> (12 - 4 * i) & 15];
    return at;
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

/* Writes the character at the start of `s`, which is not plain ASCII, and sets `*length` to its
 * bytes there. Returns the end: no byte becomes more than JSON_ESCAPED. */
static uint8_t *put_special(uint8_t *at, bool ascii_only, struct slice s, size_t *length)
{
    static const char letters[] = {
        ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't', ['"'] = '"', ['\\'] = '\\'};
    uint8_t first = s.at[0];
    uint32_t character;
    *length = 1;
    if (first < sizeof letters && letters[first] != 0) {
        *at++ = '\\';
        *at++ = (uint8_t)letters[first];
        return at;
    }
    size_t size = first < 0x80 ? 0 : utf8_read(s, &character);
    if (size == 0)
        return put_escape(at, first);
    *length = size;
    if (character >= 0xa0 && !ascii_only)
        return bytes_copy(at, s.at, size);
    if (character <= 0xffff)
        return put_escape(at, character);
    at = put_escape(at, 0xd800 + ((character - 0x10000) >> 10));
    return put_escape(at, 0xdc00 + ((character - 0x10000) & 0x3ff));
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

static bool is_plain(uint8_t c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

void json_put_text(struct json *j, struct slice text)
{
    struct buffer *out = j->out;
    /* Eight bytes are copied before they are looked at: there is room for them. */
    if (!buffer_reserve(out, text.length * JSON_ESCAPED + 10))
        return;
    uint8_t *at = out->bytes + out->length;
    *at++ = '"';
    while (text.length > 0) {
        size_t plain = 0;
        if (text.length >= 8) {
            memcpy(at, text.at, 8);
            plain = plain_prefix(hash_load64(text.at));
        } else if (is_plain(text.at[0])) {
            *at = text.at[0];
            plain = 1;
        }
        at += plain;
        if (plain == 0)
            at = put_special(at, j->ascii_only, text, &plain);
        text.at += plain;
        text.length -= plain;
    }
    *at++ = '"';
    out->length = (size_t)(at - out->bytes);
}

void json_key(struct json *j, struct slice key)
{
    if (j->comma)
        buffer_byte(j->out, ',');
    json_put_text(j, key);
    buffer_byte(j->out, ':');
    j->comma = false;
}

static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233"
                            "34353637383940414243444546474849505152535455565758596061626364656667"
                            "6869707172737475767778798081828384858687888990919293949596979899";

static void put_pair(uint8_t *at, uint32_t value)
{
    memcpy(at, pairs + 2 * (size_t)value, 2);
}

/* Eight digits, leading zeros included. */
static void put_eight(uint8_t *at, uint32_t value)
{
    uint32_t high = value / 10000, low = value % 10000;
    put_pair(at, high / 100);
    put_pair(at + 2, high % 100);
    put_pair(at + 4, low / 100);
    put_pair(at + 6, low % 100);
}

/* A number below 10^8. */
static uint8_t *put_short(uint8_t *at, uint32_t value)
{
    unsigned digits = value < 100       ? 1 + (value >= 10)
                      : value < 10000   ? 3 + (value >= 1000)
                      : value < 1000000 ? 5 + (value >= 100000)
                                        : 7 + (value >= 10000000);
    uint8_t *end = at + digits;
    for (at = end; value >= 100; value /= 100)
        put_pair(at -= 2, value % 100);
    if (value >= 10)
        put_pair(at - 2, value);
    else
        at[-1] = (uint8_t)('0' + value);
    return end;
}

uint8_t *json_put_digits(uint8_t *at, uint64_t value)
{
    enum { EIGHT = 100000000 };
    if (value < EIGHT)
        return put_short(at, (uint32_t)value);
    uint64_t above = value / EIGHT;
    if (above < EIGHT) {
        at = put_short(at, (uint32_t)above);
    } else {
        at = put_short(at, (uint32_t)(above / EIGHT));
        put_eight(at, (uint32_t)(above % EIGHT));
        at += 8;
    }
    put_eight(at, (uint32_t)(value % EIGHT));
    return at + 8;
}
