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

/* What stands where other protocols have ports: a message's type and the type that answers it;
 * where nothing does, type and code, and such a flow has one direction. */
struct icmp_ports {
    uint16_t port[2];
    bool is_one_way;
};

static struct icmp_ports icmp_ports(const struct sonde_flow *f)
{
    static const uint8_t icmp[][2] = {{8, 0}, {13, 14}, {15, 16}, {10, 9}, {17, 18}};
    static const uint8_t icmp6[][2] = {{128, 129}, {130, 131}, {133, 134},
                                       {135, 136}, {139, 140}, {144, 145}};
    bool is6 = f->ip_version == 6;
    size_t count = is6 ? COUNT_OF(icmp6) : COUNT_OF(icmp);
    for (size_t i = 0; i < count; i++) {
        const uint8_t *pair = is6 ? icmp6[i] : icmp[i];
        for (unsigned asks = 0; asks < 2; asks++)
            if (f->icmp_type == pair[asks])
                return (struct icmp_ports){{pair[asks], pair[1 - asks]}, false};
    }
    return (struct icmp_ports){{f->icmp_type, f->icmp_code}, true};
}

/* The ports of both sides, the local one first, and the side that the id begins with. */
static unsigned order_ends(const struct sonde_flow *f, uint16_t port[2])
{
    memcpy(port, f->port, sizeof f->port);
    if (f->ip_protocol == IP_ICMP || f->ip_protocol == IP_ICMPV6) {
        struct icmp_ports icmp = icmp_ports(f);
        unsigned sender = (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0 ? 0 : 1;
        port[sender] = icmp.port[0];
        port[1 - sender] = icmp.port[1];
        if (icmp.is_one_way)
            return sender;
    }
    int order = memcmp(f->address[0], f->address[1], sizeof f->address[0]);
    return order < 0 || (order == 0 && port[0] <= port[1]) ? 0 : 1;
}

size_t community_id(const struct sonde_flow *f, struct crypto *crypto, char text[COMMUNITY_ID_SIZE])
{
    uint8_t input[64] = {0}, digest[SHA1_SIZE];
    uint16_t port[2];
    size_t size = 2; /* the seed, 0 */
    if (f->ip_version == 0)
        return 0;
    bool has_ports = f->ip_protocol == IP_TCP || f->ip_protocol == IP_UDP ||
                     f->ip_protocol == IP_SCTP || f->ip_protocol == IP_ICMP ||
                     f->ip_protocol == IP_ICMPV6;
    unsigned first = order_ends(f, port);
    size += put_address(input + size, f, first);
    size += put_address(input + size, f, 1 - first);
    input[size++] = f->ip_protocol;
    input[size++] = 0;
    for (unsigned i = 0; i < 2 && has_ports; i++) {
        unsigned side = i == 0 ? first : 1 - first;
        input[size++] = (uint8_t)(port[side] >> 8);
        input[size++] = (uint8_t)port[side];
    }
    crypto_sha1(crypto, slice_of(input, size), digest);
    text[0] = '1';
    text[1] = ':';
    return 2 + base64(digest, sizeof digest, text + 2);
}
