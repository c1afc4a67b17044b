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

typedef int8_t sixteen __attribute__((vector_size(16)));

/* Copies sixteen bytes; true where none of them needs an escape. Compared as signed numbers, what
 * is no ASCII is below the blank. */
static inline bool copy_plain(uint8_t *at, const uint8_t *from)
{
    sixteen bytes;
    uint64_t special[2];
    memcpy(&bytes, from, sizeof bytes);
    memcpy(at, &bytes, sizeof bytes);
    sixteen found = (bytes < ' ') | (bytes == '"') | (bytes == '\\') | (bytes == 0x7f);
    memcpy(special, &found, sizeof special);
    return (special[0] | special[1]) == 0;
}

/* Copies a text up to sixteen bytes with one that needs an escape. Returns how many before it. Up
 * to fifteen bytes behind those are written too. */
static size_t copy_plain_start(uint8_t *at, struct slice text)
{
    uint8_t filled[16];
    if (text.length < sizeof filled) {
        memset(filled, ' ', sizeof filled);
        (void)bytes_copy(filled, text.at, text.length);
        return copy_plain(at, filled) ? text.length : 0;
    }
    size_t last = text.length - sizeof filled, done = 0;
    for (; done < last; done += sizeof filled)
        if (!copy_plain(at + done, text.at + done))
            return done;
    /* The last sixteen, some of which were copied already. */
    return copy_plain(at + last, text.at + last) ? text.length : done;
}

/* The next eight bytes, or all there are and zeros, which are not plain. */
static uint64_t load_next(struct slice text)
{
    uint64_t word = 0;
    (void)bytes_copy((uint8_t *)&word, text.at, text.length < 8 ? text.length : 8);
    return hash_load64((const uint8_t *)&word);
}

/* Writes what comes next, up to eight plain bytes or one that is not; returns how many of the text.
 */
static size_t put_some(struct json *j, uint8_t **at, struct slice text)
{
    uint64_t word = load_next(text);
    size_t plain = plain_prefix(word);
    hash_store64(*at, word);
    *at += plain;
    if (plain == 0)
        *at = put_special(*at, j->ascii_only, text, &plain);
    return plain;
}

void json_put_text(struct json *j, struct slice text)
{
    struct buffer *out = j->out;
    /* Sixteen bytes may be written where fewer count: there is room for them. */
    if (!buffer_reserve(out, text.length * JSON_ESCAPED + 18))
        return;
    uint8_t *at = out->bytes + out->length;
    *at++ = '"';
    size_t taken = copy_plain_start(at, text);
    at += taken;
    text = slice_tail(text, taken);
    while (text.length > 0) {
        taken = put_some(j, &at, text);
        text.at += taken;
        text.length -= taken;
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
