/* Versions of QUIC: RFC 9000, RFC 9369, the drafts from 22 on, Facebook's and Google's own. */
/* SPDX-License-Identifier: MIT */
#include "protocols/quic.h"

#include <stdio.h>

enum salt {
    SALT_V1,
    SALT_V2,
    SALT_V2_DRAFT,
    SALT_29,
    SALT_23,
    SALT_22,
    SALT_Q050,
    SALT_T050,
    SALT_T051
};

static const uint8_t salts_table[][QUIC_SALT_SIZE] = {
    /* RFC 9001, section 5.2, and the drafts 33 and 34 */
    [SALT_V1] = {0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17,
                 0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a},
    /* RFC 9369, section 3.3.1 */
    [SALT_V2] = {0x0d, 0xed, 0xe3, 0xde, 0xf7, 0x00, 0xa6, 0xdb, 0x81, 0x93,
                 0x81, 0xbe, 0x6e, 0x26, 0x9d, 0xcb, 0xf9, 0xbd, 0x2e, 0xd9},
    /* draft-ietf-quic-v2-01 */
    [SALT_V2_DRAFT] = {0xa7, 0x07, 0xc2, 0x03, 0xa5, 0x9b, 0x47, 0x18, 0x4a, 0x1d,
                       0x62, 0xca, 0x57, 0x04, 0x06, 0xea, 0x7a, 0xe3, 0xe5, 0xd3},
    /* draft-ietf-quic-tls-29 to -32 */
    [SALT_29] = {0xaf, 0xbf, 0xec, 0x28, 0x99, 0x93, 0xd2, 0x4c, 0x9e, 0x97,
                 0x86, 0xf1, 0x9c, 0x61, 0x11, 0xe0, 0x43, 0x90, 0xa8, 0x99},
    /* draft-ietf-quic-tls-23 to -28 */
    [SALT_23] = {0xc3, 0xee, 0xf7, 0x12, 0xc7, 0x2e, 0xbb, 0x5a, 0x11, 0xa7,
                 0xd2, 0x43, 0x2b, 0xb4, 0x63, 0x65, 0xbe, 0xf9, 0xf5, 0x02},
    /* draft-ietf-quic-tls-22 */
    [SALT_22] = {0x7f, 0xbc, 0xdb, 0x0e, 0x7c, 0x66, 0xbb, 0xe9, 0x19, 0x3a,
                 0x96, 0xcd, 0x21, 0x51, 0x9e, 0xbd, 0x7a, 0x02, 0x64, 0x4a},
    /* Google's, as Chromium publishes them */
    [SALT_Q050] = {0x50, 0x45, 0x74, 0xef, 0xd0, 0x66, 0xfe, 0x2f, 0x9d, 0x94,
                   0x5c, 0xfc, 0xdb, 0xd3, 0xa7, 0xf0, 0xd3, 0xb5, 0x6b, 0x45},
    [SALT_T050] = {0x7f, 0xf5, 0x79, 0xe5, 0xac, 0xd0, 0x72, 0x91, 0x55, 0x80,
                   0x30, 0x4c, 0x43, 0xa2, 0x36, 0x7c, 0x60, 0x48, 0x83, 0x10},
    [SALT_T051] = {0x7a, 0x4e, 0xde, 0xf4, 0xe7, 0xcc, 0xee, 0x5f, 0xa4, 0x50,
                   0x6c, 0x19, 0x12, 0x4f, 0xc8, 0xcc, 0xda, 0x6e, 0x03, 0x3d},
};

enum {
    VERSION_1 = 0x00000001,
    VERSION_2 = 0x6b3343cf,
    VERSION_2_DRAFT = 0x709a50c4,
    DRAFT_FIRST = 0x16, /* 22: the first with the header of RFC 8999 */
    DRAFT_LAST = 0x22,
    DIGITS_050 = 0x303530,
    DIGITS_051 = 0x303531
};

static const uint32_t drafts = 0xff000000, facebook = 0xfaceb000;

static bool is_draft(uint32_t version)
{
    return version >= drafts + DRAFT_FIRST && version <= drafts + DRAFT_LAST;
}

static bool is_facebook(uint32_t version)
{
    return (version & 0xffffff00) == facebook;
}

/* 'Q' or 'T' and three decimal digits: the number, or -1. */
static int google_number(uint32_t version)
{
    uint8_t letter = (uint8_t)(version >> 24);
    int number = 0;
    if (letter != 'Q' && letter != 'T')
        return -1;
    for (int shift = 16; shift >= 0; shift -= 8) {
        uint8_t digit = (uint8_t)(version >> shift);
        if (digit < '0' || digit > '9')
            return -1;
        number = number * 10 + digit - '0';
    }
    return number;
}

bool quic_version_is_second(uint32_t version)
{
    return version == VERSION_2 || version == VERSION_2_DRAFT;
}

enum quic_family quic_version_family(uint32_t version)
{
    if (version == VERSION_1 || quic_version_is_second(version) || is_draft(version) ||
        is_facebook(version))
        return QUIC_SEALED;
    int google = google_number(version);
    bool tls = version >> 24 == 'T';
    if (google == 50 || (tls && google == 51))
        return QUIC_SEALED;
    if (!tls && google >= 24 && google <= 43)
        return QUIC_GOOGLE_OLD;
    if (!tls && google >= 44 && google <= 48)
        return QUIC_GOOGLE_LONG;
    if (!tls && google == 49)
        return QUIC_GOOGLE_INVARIANT;
    return (version & 0x0f0f0f0f) == 0x0a0a0a0a ? QUIC_RESERVED : QUIC_UNKNOWN;
}

size_t quic_version_salts(uint32_t version, const uint8_t *salts[QUIC_SALTS_MOST])
{
    uint8_t draft = (uint8_t)version;
    bool reserved = quic_version_family(version) == QUIC_RESERVED;
    if (is_facebook(version) || reserved) {
        /* Which draft such a build speaks is not in its number: the tag of the packet tells. The
         * newest come first. */
        static const enum salt tried[] = {SALT_V1, SALT_29, SALT_23, SALT_22};
        size_t first = reserved ? 0 : draft == 0x01 ? 3 : 2;
        for (size_t n = 0; n < COUNT_OF(tried); n++)
            salts[n] = salts_table[tried[(n + first) % COUNT_OF(tried)]];
        return COUNT_OF(tried);
    }
    enum salt salt = SALT_V1;
    if (version == VERSION_2)
        salt = SALT_V2;
    else if (version == VERSION_2_DRAFT)
        salt = SALT_V2_DRAFT;
    else if (is_draft(version))
        salt = draft <= 22 ? SALT_22 : draft <= 28 ? SALT_23 : draft <= 32 ? SALT_29 : SALT_V1;
    else if (version == (uint32_t)('Q' << 24 | DIGITS_050))
        salt = SALT_Q050;
    else if (version == (uint32_t)('T' << 24 | DIGITS_050))
        salt = SALT_T050;
    else if (version == (uint32_t)('T' << 24 | DIGITS_051))
        salt = SALT_T051;
    salts[0] = salts_table[salt];
    return 1;
}

size_t quic_version_print(uint32_t version, char text[QUIC_VERSION_TEXT_SIZE])
{
    int length;
    if (version == VERSION_1)
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "v1");
    else if (version == VERSION_2)
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "v2");
    else if (version == VERSION_2_DRAFT)
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "v2-draft");
    else if (is_draft(version))
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "draft-%u", version & 0xff);
    else if (version == facebook + 1 || version == facebook + 2)
        length =
            snprintf(text, QUIC_VERSION_TEXT_SIZE, "mvfst-%u", version == facebook + 1 ? 22 : 27);
    else if (is_facebook(version))
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "mvfst-%03x", version & 0xfff);
    else if (google_number(version) >= 0)
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "%c%03d", (char)(version >> 24),
                          google_number(version));
    else
        length = snprintf(text, QUIC_VERSION_TEXT_SIZE, "0x%08x", version);
    return (size_t)length;
}
