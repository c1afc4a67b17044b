/* Addresses and networks. */
/* SPDX-License-Identifier: MIT */
#include "agent/address.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "base/slice.h"

static const uint8_t ipv4_before[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool ip_is4(const uint8_t address[16])
{
    return memcmp(address, ipv4_before, sizeof ipv4_before) == 0;
}

static void take4(const void *bytes, uint8_t address[16])
{
    memcpy(address, ipv4_before, sizeof ipv4_before);
    memcpy(address + sizeof ipv4_before, bytes, 4);
}

bool ip_of(const struct sockaddr *from, uint8_t address[16])
{
    if (from == NULL)
        return false;
    if (from->sa_family == AF_INET) {
        struct sockaddr_in in;
        memcpy(&in, from, sizeof in);
        take4(&in.sin_addr, address);
        return true;
    }
    if (from->sa_family != AF_INET6)
        return false;
    struct sockaddr_in6 in;
    memcpy(&in, from, sizeof in);
    memcpy(address, &in.sin6_addr, 16);
    return true;
}

const char *ip_text(const uint8_t address[16], char text[ADDRESS_TEXT_SIZE])
{
    const char *done = ip_is4(address) ? inet_ntop(AF_INET, address + 12, text, ADDRESS_TEXT_SIZE)
                                       : inet_ntop(AF_INET6, address, text, ADDRESS_TEXT_SIZE);
    return done == NULL ? "" : done;
}

bool ip_is_private(const uint8_t a[16])
{
    if (!ip_is4(a))
        return (a[0] & 0xfe) == 0xfc;                               /* RFC 4193 */
    return a[12] == 10 || (a[12] == 172 && (a[13] & 0xf0) == 16) || /* RFC 1918 */
           (a[12] == 192 && a[13] == 168) || (a[12] == 169 && a[13] == 254);
}

bool ip_is_unicast(const uint8_t a[16])
{
    static const uint8_t none[16] = {0};
    if (!ip_is4(a))
        return a[0] != 0xff && memcmp(a, none, sizeof none) != 0;
    return a[12] < 224 && memcmp(a + 12, none, 4) != 0;
}

bool subnet_is_link_local(const struct sonde_network *n)
{
    return n->address[0] == 0xfe && (n->address[1] & 0xc0) == 0x80;
}

void subnet_trim(struct sonde_network *n)
{
    for (unsigned bit = n->prefix; bit < 128; bit++)
        n->address[bit / 8] &= (uint8_t) ~(0x80 >> bit % 8);
}

bool subnet_parse(const char *text, struct sonde_network *n)
{
    char address[ADDRESS_TEXT_SIZE];
    uint8_t bytes[4];
    uint64_t prefix;
    size_t length = strcspn(text, "/");
    if (length >= sizeof address)
        return false;
    memcpy(address, text, length);
    address[length] = '\0';
    bool v4 = inet_pton(AF_INET, address, bytes) == 1;
    if (v4)
        take4(bytes, n->address);
    else if (inet_pton(AF_INET6, address, n->address) != 1)
        return false;
    unsigned before = v4 ? IPV4_PREFIX : 0;
    prefix = 128 - before;
    if (text[length] == '/' && !slice_to_uint(slice_text(text + length + 1), prefix, &prefix))
        return false;
    n->prefix = (uint8_t)(before + prefix);
    subnet_trim(n);
    return true;
}
