/* Networks as lists write them. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/prefix.h"

#include <arpa/inet.h>
#include <stdio.h>

static unsigned width(const struct prefix *p)
{
    return p->is4 ? 32 : 128;
}

/* Sets or clears the bits from `from` on. */
static void fill(struct prefix *p, unsigned from, bool set)
{
    for (unsigned bit = from; bit < width(p); bit++) {
        uint8_t mask = (uint8_t)(0x80 >> bit % 8);
        p->address[bit / 8] =
            (uint8_t)(set ? p->address[bit / 8] | mask : p->address[bit / 8] & ~mask);
    }
}

bool prefix_read(struct slice text, struct prefix *p)
{
    char address[INET6_ADDRSTRLEN];
    struct slice rest, host = slice_split(text, '/', &rest);
    bool has_bits = host.length < text.length;
    uint64_t bits;
    if (host.length == 0 || host.length >= sizeof address)
        return false;
    memcpy(address, host.at, host.length);
    address[host.length] = '\0';
    *p = (struct prefix){.is4 = slice_find_byte(host, ':') < 0};
    bits = width(p);
    if (inet_pton(p->is4 ? AF_INET : AF_INET6, address, p->address) != 1 ||
        (has_bits && !slice_to_uint(rest, width(p), &bits)))
        return false;
    p->bits = (uint8_t)bits;
    fill(p, p->bits, false);
    return true;
}

size_t prefix_write(const struct prefix *p, char text[PREFIX_TEXT])
{
    char address[INET6_ADDRSTRLEN];
    (void)inet_ntop(p->is4 ? AF_INET : AF_INET6, p->address, address, sizeof address);
    int length = snprintf(text, PREFIX_TEXT, "%s/%u", address, p->bits);
    return length < 0 ? 0 : (size_t)length;
}

static bool is_bit_set(const struct prefix *p, unsigned bit)
{
    return (p->address[bit / 8] >> (7 - bit % 8) & 1) != 0;
}

/* The address after this one; false behind the last of all. */
static bool step(struct prefix *p)
{
    for (unsigned i = width(p) / 8; i > 0; i--)
        if (++p->address[i - 1] != 0)
            return true;
    return false;
}

bool prefix_of_range(const struct prefix *first, const struct prefix *last, prefix_taker *take,
                     void *user)
{
    struct prefix at = *first;
    unsigned all = width(first);
    if (first->is4 != last->is4 || memcmp(first->address, last->address, all / 8) > 0)
        return false;
    bool more = true;
    while (more && memcmp(at.address, last->address, all / 8) <= 0) {
        /* The largest network that begins here and does not reach beyond the end. */
        struct prefix end = at;
        at.bits = (uint8_t)all;
        while (at.bits > 0 && !is_bit_set(&at, at.bits - 1U)) {
            struct prefix larger = at;
            fill(&larger, at.bits - 1U, true);
            if (memcmp(larger.address, last->address, all / 8) > 0)
                break;
            end = larger;
            at.bits--;
        }
        take(user, &at);
        at = end;
        more = step(&at);
    }
    return true;
}
