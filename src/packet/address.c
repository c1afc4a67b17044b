/* IP addresses: reading, telling kinds apart, and the text form of RFC 5952. */
/* SPDX-License-Identifier: MIT */
#include "packet/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

static const uint8_t MAPPED_PREFIX[12] = {[10] = 0xff, [11] = 0xff};

struct address address_read4(struct cursor *c)
{
    static const uint8_t zero[4];
    struct slice s = cursor_take(c, 4);
    return address_from4(s.length == 4 ? s.at : zero);
}

struct address address_read16(struct cursor *c)
{
    struct address a = {{0}};
    struct slice s = cursor_take(c, 16);
    if (s.length == 16)
        memcpy(a.bytes, s.at, 16);
    return a;
}

bool address_is4(const struct address *a)
{
    return memcmp(a->bytes, MAPPED_PREFIX, sizeof MAPPED_PREFIX) == 0;
}

bool address_equal(const struct address *a, const struct address *b)
{
    return memcmp(a->bytes, b->bytes, sizeof a->bytes) == 0;
}

bool address_is_private(const struct address *a)
{
    const uint8_t *b = a->bytes;
    if (address_is4(a)) {
        b += 12;
        return b[0] == 10 || b[0] == 127 ||            /* RFC 1918, RFC 1122 */
               (b[0] == 172 && (b[1] & 0xf0) == 16) || /* RFC 1918 */
               (b[0] == 192 && b[1] == 168) ||         /* RFC 1918 */
               (b[0] == 169 && b[1] == 254);           /* RFC 3927 */
    }
    static const struct address loopback = {{[15] = 1}};
    return (b[0] & 0xfe) == 0xfc ||                   /* RFC 4193 */
           (b[0] == 0xfe && (b[1] & 0xc0) == 0x80) || /* RFC 4291, link-local */
           address_equal(a, &loopback);
}

bool address_is_multicast(const struct address *a)
{
    return address_is4(a) ? (a->bytes[12] & 0xf0) == 0xe0 : a->bytes[0] == 0xff;
}

bool address_is_broadcast(const struct address *a)
{
    static const uint8_t ones[4] = {255, 255, 255, 255};
    return address_is4(a) && memcmp(a->bytes + 12, ones, 4) == 0;
}

bool address_is_unspecified(const struct address *a)
{
    static const uint8_t zero[16];
    return address_is4(a) ? memcmp(a->bytes + 12, zero, 4) == 0 : memcmp(a->bytes, zero, 16) == 0;
}

/* The values of a byte in decimal, four places each. */
static const char byte_texts[] =
    "0   1   2   3   4   5   6   7   8   9   10  11  12  13  14  15  16  17  18  19  20  21  "
    "22  23  24  25  26  27  28  29  30  31  32  33  34  35  36  37  38  39  40  41  42  43  "
    "44  45  46  47  48  49  50  51  52  53  54  55  56  57  58  59  60  61  62  63  64  65  "
    "66  67  68  69  70  71  72  73  74  75  76  77  78  79  80  81  82  83  84  85  86  87  "
    "88  89  90  91  92  93  94  95  96  97  98  99  100 101 102 103 104 105 106 107 108 109 "
    "110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 "
    "132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 "
    "154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 "
    "176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 "
    "198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 "
    "220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 "
    "242 243 244 245 246 247 248 249 250 251 252 253 254 255 ";

/* Writes a byte's value without leading zeros, and up to three bytes behind it that do not count;
 * returns where the text goes on. */
static char *write_decimal(char *at, unsigned value)
{
    memcpy(at, byte_texts + (size_t)4 * value, 4);
    return at + 1 + (value >= 10) + (value >= 100);
}

static char *write_hex(char *at, unsigned value)
{
    static const char digits[] = "0123456789abcdef";
    for (int shift = 12; shift > 0; shift -= 4)
        if (value >> shift != 0)
            *at++ = digits[value >> shift & 0xf];
    *at++ = digits[value & 0xf];
    return at;
}

/* The first of the longest runs of two or more zero groups (RFC 5952, section 4.2). */
static unsigned longest_zero_run(const uint16_t group[8], unsigned *length)
{
    unsigned best = 8, run = 0;
    *length = 1;
    for (unsigned i = 0; i < 8; i++) {
        run = group[i] == 0 ? run + 1 : 0;
        if (run > *length) {
            *length = run;
            best = i + 1 - run;
        }
    }
    return best;
}

size_t address_format(const struct address *a, char text[ADDRESS_TEXT_SIZE])
{
    char *at = text;
    if (address_is4(a)) {
        for (unsigned i = 12; i < 16; i++) {
            at = write_decimal(at, a->bytes[i]);
            *at++ = i < 15 ? '.' : '\0';
        }
        return (size_t)(at - text) - 1;
    }
    uint16_t group[8];
    for (unsigned i = 0; i < 8; i++)
        group[i] = (uint16_t)(a->bytes[2 * i] << 8 | a->bytes[2 * i + 1]);
    unsigned length, zeros = longest_zero_run(group, &length);
    for (unsigned i = 0; i < 8; i++) {
        if (i == zeros) {
            *at++ = ':';
            if (i + length == 8)
                *at++ = ':';
            i += length - 1;
            continue;
        }
        if (i > 0)
            *at++ = ':';
        at = write_hex(at, group[i]);
    }
    *at = '\0';
    return (size_t)(at - text);
}

bool address_parse(struct slice text, struct address *a)
{
    char copy[ADDRESS_TEXT_SIZE];
    uint8_t four[4];
    if (text.length == 0 || text.length >= sizeof copy || memchr(text.at, 0, text.length) != NULL)
        return false;
    memcpy(copy, text.at, text.length);
    copy[text.length] = '\0';
    if (inet_pton(AF_INET, copy, four) == 1) {
        *a = address_from4(four);
        return true;
    }
    return inet_pton(AF_INET6, copy, a->bytes) == 1;
}

/* The bits of byte `index` that a prefix of so many bits covers. */
static uint8_t prefix_mask(unsigned prefix, unsigned index)
{
    if (prefix >= 8 * (index + 1))
        return 0xff;
    return prefix <= 8 * index ? 0 : (uint8_t)(0xff << (8 - prefix % 8));
}

bool network_parse(struct slice text, struct network *n)
{
    struct slice rest;
    bool has_prefix = slice_find_byte(text, '/') >= 0;
    struct slice address = slice_split(text, '/', &rest);
    if (!address_parse(address, &n->address))
        return false;
    /* A mapped address that was written in IPv6 form has its prefix in IPv6 bits. */
    bool is4 = slice_find_byte(address, ':') < 0;
    uint64_t prefix = is4 ? 32 : 128;
    if (has_prefix && !slice_to_uint(rest, prefix, &prefix))
        return false;
    n->prefix = (uint8_t)(prefix + (is4 ? 96 : 0));
    for (unsigned i = 0; i < 16; i++)
        n->address.bytes[i] &= prefix_mask(n->prefix, i);
    return true;
}

bool network_contains(const struct network *n, const struct address *a)
{
    unsigned whole = n->prefix / 8;
    if (memcmp(n->address.bytes, a->bytes, whole) != 0)
        return false;
    return whole >= 16 ||
           (a->bytes[whole] & prefix_mask(n->prefix, whole)) == n->address.bytes[whole];
}
