/* Community ID version 1: a hash of the five-tuple that other sensors compute alike. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"
#include "engine/report.h"

static size_t base64(const uint8_t *bytes, size_t count, char *text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *at = text;
    size_t whole = count - count % 3;
    for (size_t i = 0; i < whole; i += 3, at += 4) {
        uint32_t group = (uint32_t)bytes[i] << 16 | (uint32_t)bytes[i + 1] << 8 | bytes[i + 2];
        at[0] = digits[group >> 18];
        at[1] = digits[group >> 12 & 63];
        at[2] = digits[group >> 6 & 63];
        at[3] = digits[group & 63];
    }
    if (count > whole) {
        uint32_t group = (uint32_t)bytes[whole] << 16;
        group |= whole + 1 < count ? (uint32_t)bytes[whole + 1] << 8 : 0;
        at[0] = digits[group >> 18];
        at[1] = digits[group >> 12 & 63];
        at[2] = whole + 1 < count ? digits[group >> 6 & 63] : '=';
        at[3] = '=';
        at += 4;
    }
    return (size_t)(at - text);
}

static size_t put_address(uint8_t *out, const struct sonde_flow *f, unsigned side)
{
    size_t size = f->ip_version == 4 ? 4 : 16;
    memcpy(out, f->address[side] + 16 - size, size);
    return size;
}

size_t community_id(const struct sonde_flow *f, struct crypto *crypto, char text[COMMUNITY_ID_SIZE])
{
    uint8_t input[64] = {0}, digest[SHA1_SIZE];
    size_t size = 2; /* the seed, 0 */
    /* For ICMP the standard takes the message's type and code where others have ports, and a flow
     * here holds messages of many types: none is better than one that others do not compute. */
    if (f->ip_version == 0 || f->ip_protocol == IP_ICMP || f->ip_protocol == IP_ICMPV6)
        return 0;
    bool has_ports =
        f->ip_protocol == IP_TCP || f->ip_protocol == IP_UDP || f->ip_protocol == IP_SCTP;
    int order = memcmp(f->address[0], f->address[1], sizeof f->address[0]);
    unsigned first = order < 0 || (order == 0 && f->port[0] <= f->port[1]) ? 0 : 1;
    size += put_address(input + size, f, first);
    size += put_address(input + size, f, 1 - first);
    input[size++] = f->ip_protocol;
    input[size++] = 0;
    for (unsigned i = 0; i < 2 && has_ports; i++) {
        uint16_t port = f->port[i == 0 ? first : 1 - first];
        input[size++] = (uint8_t)(port >> 8);
        input[size++] = (uint8_t)port;
    }
    crypto_sha1(crypto, slice_of(input, size), digest);
    text[0] = '1';
    text[1] = ':';
    return 2 + base64(digest, sizeof digest, text + 2);
}
