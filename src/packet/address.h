/* IP addresses, in one form for both versions. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PACKET_ADDRESS_H
#define SONDE_PACKET_ADDRESS_H

#include "base/cursor.h"
#include "base/slice.h"

/* Network byte order; IPv4 as ::ffff:a.b.c.d (RFC 4291, section 2.5.5.2). */
struct address {
    uint8_t bytes[16];
};

enum { ADDRESS_TEXT_SIZE = 46 };

struct network {
    struct address address; /* host bits are zero */
    uint8_t prefix;         /* bits of the 16-byte form: an IPv4 /24 is 120 */
};

/* Reads 4 or 16 bytes in network order. */
struct address address_read4(struct cursor *c);
struct address address_read16(struct cursor *c);

/* An IPv4 address in its mapped form (RFC 4291, section 2.5.5.2). */
static inline struct address address_from4(const uint8_t bytes[4])
{
    struct address a = {{[10] = 0xff, [11] = 0xff}};
    memcpy(a.bytes + 12, bytes, 4);
    return a;
}

bool address_is4(const struct address *a);
bool address_equal(const struct address *a, const struct address *b);

/* Private, link-local, loopback or unique-local: what a capture file's "local" side is judged by.
 */
bool address_is_private(const struct address *a);
bool address_is_multicast(const struct address *a);
/* 255.255.255.255 only: subnet broadcasts cannot be told without the interface's mask. */
bool address_is_broadcast(const struct address *a);
bool address_is_unspecified(const struct address *a);

/* Writes the text form of RFC 5952 and a zero; returns its length. */
size_t address_format(const struct address *a, char text[ADDRESS_TEXT_SIZE]);

/* Reads either version's text form; the whole slice must be the address. */
bool address_parse(struct slice text, struct address *a);

/* Reads `address` or `address/prefix` (prefix in the bits of that version); host bits are cleared.
 */
bool network_parse(struct slice text, struct network *n);
bool network_contains(const struct network *n, const struct address *a);

#endif
