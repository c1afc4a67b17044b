/* Base64 (RFC 4648, section 4). */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/base64.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool base64_read(struct slice text, struct buffer *out)
{
    uint32_t bits = 0;
    unsigned count = 0;
    while (text.length > 0 && text.at[text.length - 1] == '=')
        text.length--;
    for (size_t i = 0; i < text.length; i++) {
        const char *digit = text.at[i] == 0 ? NULL : strchr(digits, text.at[i]);
        if (digit == NULL)
            return false;
        bits = bits << 6 | (uint32_t)(digit - digits);
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        buffer_byte(out, (uint8_t)(bits >> count));
    }
    return text.length % 4 != 1;
}

void base64_write(struct slice bytes, struct buffer *out)
{
    for (size_t i = 0; i < bytes.length; i += 3) {
        size_t left = bytes.length - i;
        uint32_t bits = (uint32_t)bytes.at[i] << 16;
        bits |= left > 1 ? (uint32_t)bytes.at[i + 1] << 8 : 0;
        bits |= left > 2 ? (uint32_t)bytes.at[i + 2] : 0;
        buffer_byte(out, (uint8_t)digits[bits >> 18]);
        buffer_byte(out, (uint8_t)digits[bits >> 12 & 63]);
        buffer_byte(out, left > 1 ? (uint8_t)digits[bits >> 6 & 63] : '=');
        buffer_byte(out, left > 2 ? (uint8_t)digits[bits & 63] : '=');
    }
}
