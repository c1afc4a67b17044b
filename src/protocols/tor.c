/* Tor (tor-spec, "Negotiating the channel"; names as the relay software makes them): TLS up to 1.2
 * whose certificate names a random www host, signed by another random www host. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tor.h"

#include "protocols/protocol.h"

/*
 * The stream is read by tls.c, which asks here about the certificate. Nothing else proves a relay:
 * ClientHellos imitate browsers, and in TLS 1.3 the certificate is out of sight. So this dissector
 * has no openings and is never called by itself.
 */

enum { RANDOM_SHORTEST = 8, RANDOM_LONGEST = 20 };

/* "www.", 8 to 20 digits of base 32, then the ending. */
static bool is_random_host(struct slice name, struct slice ending)
{
    static const struct slice start = {(const uint8_t *)"www.", 4};
    if (name.length < start.length + RANDOM_SHORTEST + ending.length ||
        name.length > start.length + RANDOM_LONGEST + ending.length || !slice_starts(name, start) ||
        !slice_equal(slice_tail(name, name.length - ending.length), ending))
        return false;
    struct slice middle =
        slice_head(slice_tail(name, start.length), name.length - start.length - ending.length);
    struct cursor c = cursor_over(middle);
    while (cursor_left(&c) > 0) {
        uint8_t digit = cursor_u8(&c);
        if (!(digit >= 'a' && digit <= 'z') && !(digit >= '2' && digit <= '7'))
            return false;
    }
    return true;
}

bool tor_made_certificate(const struct certificate *c)
{
    return c->subject_parts == 1 && c->issuer_parts == 1 &&
           is_random_host(c->subject_cn, SLICE_LITERAL(".net")) &&
           (is_random_host(c->issuer_cn, SLICE_LITERAL(".com")) ||
            is_random_host(c->issuer_cn, SLICE_LITERAL(".net"))) &&
           !slice_equal(c->subject_cn, c->issuer_cn);
}

const struct dissector tor_dissector = {
    .name = "tor",
    .summary = "TLS up to 1.2 whose certificate names a random www host, issued by another one.",
    .source = "tor-spec, Negotiating the channel",
};
