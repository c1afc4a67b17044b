/* Bytes as they are written down. */
/* SPDX-License-Identifier: MIT */
#include "base/pattern.h"

struct writer {
    uint8_t *bytes;
    uint8_t *masks;
    size_t room;
    size_t length;
};

static bool put(struct writer *w, uint8_t byte, uint8_t mask)
{
    if (w->masks == NULL && mask != 0xff)
        return false;
    if (w->length < w->room) {
        w->bytes[w->length] = byte & mask;
        if (w->masks != NULL)
            w->masks[w->length] = mask;
    }
    w->length++;
    return true;
}

static bool is_letter(uint8_t c)
{
    return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

/* The byte that an escape at `*at` (behind its backslash) stands for; false where it is none. */
static bool read_escape(struct slice text, size_t *at, uint8_t *byte)
{
    static const char letters[] = "rnt0\\'";
    static const uint8_t meanings[] = {'\r', '\n', '\t', '\0', '\\', '\''};
    if (*at >= text.length)
        return false;
    if (text.at[*at] == 'x' && *at + 2 < text.length) {
        bool good = slice_to_bytes(slice_of(text.at + *at + 1, 2), byte, 1);
        *at += 2;
        return good;
    }
    const char *found = memchr(letters, text.at[*at], sizeof letters - 1);
    if (found == NULL)
        return false;
    *byte = meanings[found - letters];
    return true;
}

/* A text in single quotes, which begins at `*at`. */
static bool read_text(struct slice text, size_t *at, bool any_case, struct writer *w)
{
    for (size_t i = *at + 1; i < text.length; i++) {
        uint8_t byte = text.at[i];
        if (byte == '\'') {
            *at = i + 1;
            return true;
        }
        if (byte == '\\') {
            i++;
            if (!read_escape(text, &i, &byte))
                return false;
        }
        if (!put(w, byte, any_case && is_letter(byte) ? 0xdf : 0xff))
            return false;
    }
    return false;
}

/* Two digits, of which each may be any. */
static bool read_two(struct slice text, size_t *at, uint8_t *byte, uint8_t *mask)
{
    *byte = *mask = 0;
    for (int digit = 0; digit < 2; digit++, (*at)++) {
        int value = *at < text.length ? hex_value(text.at[*at]) : -1;
        if (value < 0 && (*at >= text.length || text.at[*at] != '?'))
            return false;
        *byte = (uint8_t)(*byte << 4 | (value < 0 ? 0 : value));
        *mask = (uint8_t)(*mask << 4 | (value < 0 ? 0 : 15));
    }
    return true;
}

static bool read_digits(struct slice text, size_t *at, struct writer *w)
{
    uint8_t byte, mask, bits, whole;
    if (!read_two(text, at, &byte, &mask))
        return false;
    if (*at >= text.length || text.at[*at] != '/')
        return put(w, byte, mask);
    ++*at;
    return mask == 0xff && read_two(text, at, &bits, &whole) && whole == 0xff && put(w, byte, bits);
}

bool pattern_read(struct slice text, uint8_t *bytes, uint8_t *masks, size_t room, size_t *length,
                  size_t *wrong)
{
    struct writer w = {bytes, masks, room, 0};
    for (size_t at = 0; at < text.length;) {
        *wrong = at;
        if (text.at[at] == ' ' || text.at[at] == '\t') {
            at++;
            continue;
        }
        bool any_case = text.at[at] == '~';
        at += any_case;
        bool is_text = at < text.length && text.at[at] == '\'';
        if (any_case && !is_text)
            return false;
        if (is_text ? !read_text(text, &at, any_case, &w) : !read_digits(text, &at, &w))
            return false;
    }
    *length = w.length;
    return true;
}
