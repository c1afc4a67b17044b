/* Moves addresses in frames. */
/* SPDX-License-Identifier: MIT */
#include "agent/capture/moved.h"

#include <linux/if_ether.h>
#include <sonde.h>

enum { ETHER_HEADER = 14, VLAN_HEADER = 4, TYPE_BYTES = 2, IPV4_HEADER = 20, IPV6_HEADER = 40 };

static uint16_t get16(const uint8_t *at)
{
    return (uint16_t)(at[0] << 8 | at[1]);
}

/* Where the IP header begins; `length` where there is none. */
static size_t find_ip(const uint8_t *bytes, size_t length, uint16_t link)
{
    size_t at = ETHER_HEADER;
    if (link == SONDE_LINK_RAW || link == SONDE_LINK_IPV4 || link == SONDE_LINK_IPV6)
        return 0;
    if (link != SONDE_LINK_ETHERNET)
        return length;
    while (at <= length) {
        uint16_t type = get16(bytes + at - TYPE_BYTES);
        if (type == ETH_P_IP || type == ETH_P_IPV6)
            return at;
        if (type != ETH_P_8021Q && type != ETH_P_8021AD)
            break;
        at += VLAN_HEADER;
    }
    return length;
}

static void move4(uint8_t a[4], uint32_t round)
{
    uint32_t value = (uint32_t)a[0] << 24 | (uint32_t)a[1] << 16 | (uint32_t)a[2] << 8 | a[3];
    unsigned bits = a[0] == 10                             ? 24
                    : a[0] == 172 && (a[1] & 0xf0) == 0x10 ? 20
                    : a[0] == 192 && a[1] == 168           ? 16
                                                           : 0;
    uint32_t mask = (UINT32_C(1) << bits) - 1;
    value = (value & ~mask) | ((value + (round << 8) + (round >> 8)) & mask);
    a[0] = (uint8_t)(value >> 24);
    a[1] = (uint8_t)(value >> 16);
    a[2] = (uint8_t)(value >> 8);
    a[3] = (uint8_t)value;
}

/* The subnet of an address of RFC 4193. */
static void move6(uint8_t a[16], uint32_t round)
{
    if ((a[0] & 0xfe) != 0xfc)
        return;
    uint16_t subnet = (uint16_t)(get16(a + 6) + round);
    a[6] = (uint8_t)(subnet >> 8);
    a[7] = (uint8_t)subnet;
}

void frame_move(uint8_t *bytes, size_t length, uint16_t link, uint32_t round)
{
    size_t at = find_ip(bytes, length, link);
    uint8_t *ip = bytes + at;
    if (length - at >= IPV4_HEADER && ip[0] >> 4 == 4) {
        move4(ip + 12, round);
        move4(ip + 16, round);
    } else if (length - at >= IPV6_HEADER && ip[0] >> 4 == 6) {
        move6(ip + 8, round);
        move6(ip + 24, round);
    }
}
