/* How the language reads and compares texts, names, numbers and MAC addresses. */
/* SPDX-License-Identifier: MIT */
#include "expression/text.h"

int text_order(struct slice a, struct slice b)
{
    if (a.length != b.length)
        return a.length < b.length ? -1 : 1;
    for (size_t i = 0; i < a.length; i++) {
        int difference = ascii_lower(a.at[i]) - ascii_lower(b.at[i]);
        if (difference != 0)
            return difference;
    }
    return 0;
}

/* Bytes of the pattern that fit this byte of the text: 0 for none, 2 for an escaped one. */
static size_t glob_step(struct slice pattern, size_t at, uint8_t byte)
{
    uint8_t wanted = pattern.at[at];
    if (wanted == '?')
        return 1;
    if (wanted == '\\' && at + 1 < pattern.length)
        return pattern.at[at + 1] == ascii_lower(byte) ? 2 : 0;
    return wanted == ascii_lower(byte) ? 1 : 0;
}

bool text_glob(struct slice pattern, struct slice text)
{
    size_t p = 0, t = 0, after_star = SIZE_MAX, resume = 0;
    while (t < text.length) {
        if (p < pattern.length && pattern.at[p] == '*') {
            after_star = ++p;
            resume = t;
            continue;
        }
        size_t step = p < pattern.length ? glob_step(pattern, p, text.at[t]) : 0;
        if (step > 0) {
            p += step;
            t++;
        } else if (after_star != SIZE_MAX) {
            /* Only the last star need take one byte more: what stood before it fits already. */
            p = after_star;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.length && pattern.at[p] == '*')
        p++;
    return p == pattern.length;
}

struct slice text_tag(struct slice name)
{
    static const struct slice prefix = {(const uint8_t *)"netify.", 7};
    size_t digits = 0;
    while (digits < name.length && name.at[digits] >= '0' && name.at[digits] <= '9')
        digits++;
    struct slice rest = name;
    if (digits > 0 && digits < name.length && name.at[digits] == '.')
        rest = slice_tail(name, digits + 1);
    return slice_starts_nocase(rest, prefix) ? slice_tail(rest, prefix.length) : name;
}

static bool is_slug_byte(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
}

size_t text_slug(struct slice name, bool is_glob, uint8_t *slug, size_t size)
{
    size_t length = 0;
    bool in_run = false;
    for (size_t i = 0; i < name.length && length < size; i++) {
        uint8_t c = ascii_lower(name.at[i]);
        /* An escaped wildcard is a character that no slug has: it joins the run. */
        if (is_glob && (c == '*' || c == '?')) {
            slug[length++] = c;
            in_run = false;
            continue;
        }
        if (is_glob && c == '\\' && i + 1 < name.length) {
            i++;
            c = '-';
        }
        if (is_slug_byte(c))
            slug[length++] = c;
        else if (!in_run)
            slug[length++] = '-';
        in_run = !is_slug_byte(c);
    }
    return length;
}

static int digit_of(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

static unsigned suffix_shift(uint8_t c)
{
    switch (ascii_lower(c)) {
    case 'k':
        return 10;
    case 'm':
        return 20;
    case 'g':
        return 30;
    default:
        return 0;
    }
}

enum text_number text_to_number(struct slice text, int64_t *number)
{
    bool is_negative = text.length > 0 && text.at[0] == '-';
    struct slice digits = slice_tail(text, is_negative ? 1 : 0);
    int base = slice_starts_nocase(digits, SLICE_LITERAL("0x")) ? 16 : 10;
    unsigned shift = 0;
    if (base == 16)
        digits = slice_tail(digits, 2);
    else if (digits.length > 1 && (shift = suffix_shift(digits.at[digits.length - 1])) > 0)
        digits.length--;
    if (digits.length == 0)
        return TEXT_NUMBER_NOT;
    uint64_t sum = 0;
    bool is_large = false;
    for (size_t i = 0; i < digits.length; i++) {
        int digit = digit_of(digits.at[i]);
        if (digit >= base)
            return TEXT_NUMBER_NOT;
        is_large = is_large || sum > (uint64_t)(INT64_MAX - digit) / (unsigned)base;
        sum = is_large ? sum : sum * (unsigned)base + (unsigned)digit;
    }
    if (is_large || sum > (uint64_t)INT64_MAX >> shift)
        return TEXT_NUMBER_TOO_LARGE;
    sum <<= shift;
    *number = is_negative ? -(int64_t)sum : (int64_t)sum;
    return TEXT_NUMBER;
}

int64_t text_mac_number(const uint8_t mac[6])
{
    int64_t number = 0;
    for (size_t i = 0; i < 6; i++)
        number = number << 8 | mac[i];
    return number;
}

bool text_to_mac(struct slice text, int64_t *low, int64_t *high)
{
    unsigned octets = 0;
    uint8_t separator = text.length > 2 ? text.at[2] : 0;
    int64_t number = 0;
    if (separator != ':' && separator != '-')
        return false;
    for (size_t at = 0; octets < 6; at += 3) {
        if (octets > 0 && at < text.length && text.at[at] == '*' && at + 1 == text.length)
            break;
        if (at + 2 > text.length || digit_of(text.at[at]) > 15 || digit_of(text.at[at + 1]) > 15)
            return false;
        number = number << 8 | digit_of(text.at[at]) << 4 | digit_of(text.at[at + 1]);
        octets++;
        if (octets == 6 ? at + 2 != text.length
                        : at + 2 >= text.length || text.at[at + 2] != separator)
            return false;
    }
    unsigned open = (6 - octets) * 8;
    *low = number << open;
    *high = *low | ((INT64_C(1) << open) - 1);
    return true;
}
