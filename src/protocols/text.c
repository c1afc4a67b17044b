/* Lines, header fields and small grammars that the text protocols share. */
/* SPDX-License-Identifier: MIT */
#include "protocols/text.h"

bool text_line(struct cursor *c, struct slice *line)
{
    if (slice_find_byte(cursor_rest(c), '\n') < 0)
        return false;
    *line = cursor_line(c);
    return true;
}

bool text_is_readable(struct slice s)
{
    for (size_t k = 0; k < s.length; k++)
        if ((s.at[k] < 0x20 && s.at[k] != '\t') || s.at[k] == 0x7f)
            return false;
    return true;
}

bool text_is_ascii(struct slice s)
{
    for (size_t k = 0; k < s.length; k++)
        if (s.at[k] < 0x20 || s.at[k] > 0x7e)
            return false;
    return true;
}

bool text_is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}

bool text_is_alpha(uint8_t c)
{
    return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

/* Characters of a token (RFC 9110, section 5.6.2). */
static const bool token_characters[256] = {
    ['0' ... '9'] = true, ['A' ... 'Z'] = true, ['a' ... 'z'] = true, ['!'] = true,  ['#'] = true,
    ['$'] = true,         ['%'] = true,         ['&'] = true,         ['\''] = true, ['*'] = true,
    ['+'] = true,         ['-'] = true,         ['.'] = true,         ['^'] = true,  ['_'] = true,
    ['`'] = true,         ['|'] = true,         ['~'] = true,
};

bool text_is_token(struct slice s)
{
    bool all = s.length > 0;
    for (size_t k = 0; k < s.length; k++)
        all &= token_characters[s.at[k]];
    return all;
}

enum text_result text_header(struct cursor *c, struct text_header *header)
{
    struct slice line;
    do {
        if (!text_line(c, &line))
            return TEXT_MORE;
        if (line.length == 0)
            return TEXT_END;
    } while (line.at[0] == ' ' || line.at[0] == '\t');
    ptrdiff_t colon = slice_find_byte(line, ':');
    if (colon <= 0)
        return TEXT_BAD;
    struct slice name = slice_head(line, (size_t)colon);
    header->name = slice_trim(name);
    header->value = slice_trim(slice_tail(line, (size_t)colon + 1));
    header->blank_before_colon = header->name.length != name.length;
    return text_is_token(header->name) ? TEXT_FIELD : TEXT_BAD;
}

int text_code(struct slice s)
{
    uint64_t value;
    return s.length == 3 && slice_to_uint(s, 999, &value) ? (int)value : -1;
}

struct slice text_word(struct slice *rest)
{
    *rest = slice_trim(*rest);
    size_t length = 0;
    while (length < rest->length && rest->at[length] != ' ' && rest->at[length] != '\t')
        length++;
    struct slice word = slice_head(*rest, length);
    *rest = slice_trim(slice_tail(*rest, length));
    return word;
}

/* Where a byte stands first, in either case, from `from` on; the length where it does not. */
static size_t find_either(struct slice s, size_t from, uint8_t byte)
{
    struct slice rest = slice_tail(s, from);
    ptrdiff_t lower = slice_find_byte(rest, ascii_lower(byte));
    if (text_is_alpha(byte)) {
        /* What stands behind the one that was found need not be searched. */
        struct slice before = lower < 0 ? rest : slice_head(rest, (size_t)lower);
        ptrdiff_t upper = slice_find_byte(before, (uint8_t)(byte & 0xdf));
        lower = upper >= 0 ? upper : lower;
    }
    return lower < 0 ? s.length : from + (size_t)lower;
}

ptrdiff_t text_find_nocase(struct slice s, struct slice what)
{
    if (what.length == 0)
        return 0;
    for (size_t at = find_either(s, 0, what.at[0]); at + what.length <= s.length;
         at = find_either(s, at + 1, what.at[0]))
        if (slice_starts_nocase(slice_tail(s, at), what))
            return (ptrdiff_t)at;
    return -1;
}

struct slice text_parameter(struct slice s, uint8_t separator, struct slice name)
{
    while (s.length > 0) {
        struct slice value, part = slice_trim(slice_split(s, separator, &s));
        if (slice_find_byte(part, '=') < 0)
            continue;
        if (!slice_equal_nocase(slice_trim(slice_split(part, '=', &value)), name))
            continue;
        value = slice_trim(value);
        if (value.length >= 2 && value.at[0] == '"' && value.at[value.length - 1] == '"')
            value = slice_head(slice_tail(value, 1), value.length - 2);
        return value;
    }
    return SLICE_NONE;
}

struct slice text_host_port(struct slice s, uint16_t *port)
{
    uint64_t number = 0;
    struct slice host, rest;
    if (s.length > 0 && s.at[0] == '[') {
        host = slice_split(slice_tail(s, 1), ']', &rest);
        if (rest.length > 0 && rest.at[0] == ':')
            rest = slice_tail(rest, 1);
        else
            rest = SLICE_NONE;
    } else {
        host = slice_split(s, ':', &rest);
        /* More than one colon without brackets: a bare IPv6 address. */
        if (slice_find_byte(rest, ':') >= 0) {
            host = s;
            rest = SLICE_NONE;
        }
    }
    *port = slice_to_uint(rest, UINT16_MAX, &number) ? (uint16_t)number : 0;
    return host;
}

bool text_is_numeric_host(struct slice host)
{
    struct address address;
    uint16_t port;
    return address_parse(text_host_port(host, &port), &address);
}

void text_version(struct slice s, unsigned *major, unsigned *minor)
{
    unsigned number[2] = {0, 0};
    size_t at = 0;
    for (unsigned k = 0; k < 2; k++) {
        while (at < s.length && text_is_digit(s.at[at]) && number[k] < 100000)
            number[k] = number[k] * 10 + (s.at[at++] - '0');
        if (at >= s.length || s.at[at] != '.')
            break;
        at++;
    }
    *major = number[0];
    *minor = number[1];
}

static int base64_digit(uint8_t c)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = c == 0 ? NULL : strchr(digits, c);
    return at == NULL ? -1 : (int)(at - digits);
}

size_t text_base64(struct slice s, uint8_t *bytes, size_t size)
{
    size_t count = 0;
    uint32_t bits = 0;
    unsigned held = 0;
    while (s.length > 0 && s.at[s.length - 1] == '=')
        s.length--;
    for (size_t k = 0; k < s.length; k++) {
        int digit = base64_digit(s.at[k]);
        if (digit < 0)
            return 0;
        bits = (bits << 6 | (uint32_t)digit) & 0xffff;
        held += 6;
        if (held < 8)
            continue;
        held -= 8;
        if (count == size)
            return 0;
        bytes[count++] = (uint8_t)(bits >> held);
    }
    return count;
}
