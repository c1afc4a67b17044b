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

typedef uint8_t eight __attribute__((vector_size(8)));
typedef uint16_t eight_pairs __attribute__((vector_size(16)));
typedef int8_t sixteen __attribute__((vector_size(16)));

/* The two digits of each of eight bytes. */
static void put_digits(char *text, const uint8_t *at)
{
    eight bytes;
    memcpy(&bytes, at, sizeof bytes);
    eight_pairs pairs = __builtin_convertvector(bytes, eight_pairs);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    pairs = (pairs << 4 | pairs) & 0x0f0f;
#else
    pairs = (pairs >> 4 | pairs << 8) & 0x0f0f;
#endif
    sixteen values = (sixteen)pairs;
    sixteen digits = values + '0' + ((values > 9) & ('a' - '0' - 10));
    memcpy(text, &digits, sizeof digits);
}

void slice_to_hex(struct slice s, char *text)
{
    for (; s.length >= 8; s = slice_of(s.at + 8, s.length - 8), text += 16)
        put_digits(text, s.at);
    if (s.length > 0) {
        uint8_t last[8] = {0};
        char digits[16];
        (void)bytes_copy(last, s.at, s.length);
        put_digits(digits, last);
        (void)bytes_copy((uint8_t *)text, digits, 2 * s.length);
    }
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
