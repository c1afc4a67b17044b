/* Views of bytes: comparing, searching and cutting them. */
/* SPDX-License-Identifier: MIT */
#include "base/slice.h"

bool slice_starts_nocase(struct slice s, struct slice prefix)
{
    if (s.length < prefix.length)
        return false;
    for (size_t i = 0; i < prefix.length; i++)
        if (s.at[i] != prefix.at[i] && ascii_lower(s.at[i]) != ascii_lower(prefix.at[i]))
            return false;
    return true;
}

bool slice_starts(struct slice s, struct slice prefix)
{
    return slice_equal(slice_head(s, prefix.length), prefix);
}

ptrdiff_t slice_find_byte(struct slice s, uint8_t byte)
{
    if (s.length == 0)
        return -1;
    const uint8_t *found = memchr(s.at, byte, s.length);
    return found == NULL ? -1 : found - s.at;
}

ptrdiff_t slice_find(struct slice s, struct slice what)
{
    if (what.length == 0)
        return 0;
    for (size_t from = 0; from + what.length <= s.length; from++) {
        ptrdiff_t next = slice_find_byte(slice_tail(s, from), what.at[0]);
        if (next < 0)
            return -1;
        from += (size_t)next;
        if (slice_starts(slice_tail(s, from), what))
            return (ptrdiff_t)from;
    }
    return -1;
}

static bool is_blank(uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct slice slice_trim(struct slice s)
{
    while (s.length > 0 && is_blank(s.at[0]))
        s = slice_tail(s, 1);
    while (s.length > 0 && is_blank(s.at[s.length - 1]))
        s.length--;
    return s;
}

struct slice slice_split(struct slice s, uint8_t byte, struct slice *rest)
{
    ptrdiff_t at = slice_find_byte(s, byte);
    if (at < 0) {
        *rest = SLICE_NONE;
        return s;
    }
    *rest = slice_tail(s, (size_t)at + 1);
    return slice_head(s, (size_t)at);
}

struct slice slice_word(struct slice *rest)
{
    size_t end = 0;
    *rest = slice_trim(*rest);
    while (end < rest->length && rest->at[end] != ' ' && rest->at[end] != '\t')
        end++;
    struct slice word = slice_head(*rest, end);
    *rest = slice_trim(slice_tail(*rest, end));
    return word;
}

bool slice_to_uint(struct slice s, uint64_t max, uint64_t *value)
{
    uint64_t sum = 0;
    if (s.length == 0)
        return false;
    for (size_t i = 0; i < s.length; i++) {
        if (s.at[i] < '0' || s.at[i] > '9')
            return false;
        uint64_t digit = (uint64_t)(s.at[i] - '0');
        if (digit > max || sum > (max - digit) / 10)
            return false;
        sum = sum * 10 + digit;
    }
    *value = sum;
    return true;
}

int hex_value(uint8_t digit)
{
    uint8_t c = ascii_lower(digit);
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The two digits of each byte. */
static const char hex_pairs[] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                                "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"
                                "404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f"
                                "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f"
                                "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"
                                "a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf"
                                "c0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf"
                                "e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

void slice_to_hex(struct slice s, char *text)
{
    for (size_t i = 0; i < s.length; i++, text += 2)
        memcpy(text, hex_pairs + (size_t)2 * s.at[i], 2);
}

bool slice_to_bytes(struct slice s, uint8_t *bytes, size_t size)
{
    if (s.length != 2 * size)
        return false;
    for (size_t i = 0; i < size; i++) {
        int high = hex_value(s.at[2 * i]), low = hex_value(s.at[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}

static const char decimal_pairs[] =
    "00010203040506070809101112131415161718192021222324252627282930313233"
    "34353637383940414243444546474849505152535455565758596061626364656667"
    "6869707172737475767778798081828384858687888990919293949596979899";

static void put_pair(uint8_t *at, uint32_t value)
{
    memcpy(at, decimal_pairs + 2 * (size_t)value, 2);
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

uint8_t *decimal_put(uint8_t *at, uint64_t value)
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
