/* NTLMSSP (MS-NLMP, sections 2.2.1.2 and 2.2.1.3): told by its signature and message type. */
/* SPDX-License-Identifier: MIT */
#include "protocols/ntlm.h"

enum {
    MESSAGE_CHALLENGE = 2,
    MESSAGE_AUTHENTICATE = 3,
    FLAG_UNICODE = 1,
    FLAGS_AT_CHALLENGE = 20,
    FLAGS_AT_AUTHENTICATE = 60,
    NAME_BYTES_MAX = 256
};

size_t utf16le_text(struct slice utf16, uint8_t *text, size_t size)
{
    struct cursor c = cursor_over(utf16);
    size_t length = 0;
    while (cursor_left(&c) >= 2 && length + 4 <= size) {
        uint32_t code = cursor_u16le(&c);
        if (code == 0)
            break;
        if (code >= 0xd800 && code < 0xdc00 && cursor_left(&c) >= 2)
            code = 0x10000 + ((code & 0x3ff) << 10) + (cursor_u16le(&c) & 0x3ff);
        if (code < 0x80) {
            text[length++] = (uint8_t)code;
        } else if (code < 0x800) {
            text[length++] = (uint8_t)(0xc0 | code >> 6);
            text[length++] = (uint8_t)(0x80 | (code & 0x3f));
        } else if (code < 0x10000) {
            text[length++] = (uint8_t)(0xe0 | code >> 12);
            text[length++] = (uint8_t)(0x80 | (code >> 6 & 0x3f));
            text[length++] = (uint8_t)(0x80 | (code & 0x3f));
        } else {
            text[length++] = (uint8_t)(0xf0 | code >> 18);
            text[length++] = (uint8_t)(0x80 | (code >> 12 & 0x3f));
            text[length++] = (uint8_t)(0x80 | (code >> 6 & 0x3f));
            text[length++] = (uint8_t)(0x80 | (code & 0x3f));
        }
    }
    return length;
}

/* Length, allocated length and offset, which counts from the signature. */
static void tell_name(struct inspection *i, unsigned field, struct cursor *c, struct slice message,
                      bool is_unicode)
{
    uint8_t text[NAME_BYTES_MAX * 2];
    size_t length = cursor_u16le(c);
    cursor_skip(c, 2);
    struct cursor name = cursor_over(slice_tail(message, cursor_u32le(c)));
    struct slice value = cursor_take(&name, length);
    if (!cursor_ok(c) || !cursor_ok(&name) || length == 0 || length > NAME_BYTES_MAX)
        return;
    if (is_unicode)
        value = slice_of(text, utf16le_text(value, text, sizeof(text)));
    inspect_text(i, field, value);
}

static bool is_unicode_at(struct slice message, size_t offset)
{
    struct cursor c = cursor_over(slice_tail(message, offset));
    return (cursor_u32le(&c) & FLAG_UNICODE) != 0;
}

bool ntlm_read(struct inspection *i, struct slice blob, const struct ntlm_fields *fields)
{
    ptrdiff_t at = slice_find(blob, slice_of("NTLMSSP", 8));
    if (at < 0)
        return false;
    struct slice message = slice_tail(blob, (size_t)at);
    struct cursor c = cursor_over(slice_tail(message, 8));
    uint32_t type = cursor_u32le(&c);
    if (type == MESSAGE_CHALLENGE)
        tell_name(i, fields->target, &c, message, is_unicode_at(message, FLAGS_AT_CHALLENGE));
    if (type == MESSAGE_AUTHENTICATE) {
        bool is_unicode = is_unicode_at(message, FLAGS_AT_AUTHENTICATE);
        cursor_skip(&c, 16); /* the two responses */
        tell_name(i, fields->domain, &c, message, is_unicode);
        tell_name(i, fields->user, &c, message, is_unicode);
        tell_name(i, fields->host, &c, message, is_unicode);
    }
    return cursor_ok(&c);
}
