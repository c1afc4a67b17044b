/* SSL 2.0 hellos (RFC 6101, appendix E): a two-byte length that agrees with the lengths inside. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_records.h"

enum {
    SSL2_CLIENT_HELLO = 1,
    SSL2_HEADER_BYTES = 2,
    SSL2_LONGEST = 1024,
    CHALLENGE_SHORTEST = 16,
    CHALLENGE_LONGEST = 32
};

enum verdict ssl2_hello_read(struct inspection *i, struct tls_session *s)
{
    struct cursor c = i->in;
    if ((cursor_peek(&c, 0) & 0xc0) != 0x80 || cursor_left(&c) < SSL2_HEADER_BYTES + 9)
        return VERDICT_NOT;
    size_t length = cursor_u16be(&c) & 0x3fff;
    bool whole = length <= cursor_left(&c);
    uint8_t type = cursor_u8(&c);
    uint16_t version = cursor_u16be(&c);
    size_t ciphers = cursor_u16be(&c);
    size_t session_id = cursor_u16be(&c);
    size_t challenge = cursor_u16be(&c);
    if (type != SSL2_CLIENT_HELLO || length > SSL2_LONGEST || ciphers == 0 || ciphers % 3 != 0 ||
        (session_id != 0 && session_id != 16) || challenge < CHALLENGE_SHORTEST ||
        challenge > CHALLENGE_LONGEST || length != 9 + ciphers + session_id + challenge ||
        (version != VERSION_SSL2 && (version < VERSION_SSL3 || version > VERSION_TLS12)))
        return VERDICT_NOT;
    if (!whole)
        return VERDICT_MORE;
    cursor_skip(&c, length - 9);
    i->in = c;
    s->seen |= SEEN_CLIENT_HELLO;
    s->offered = version;
    inspect_uint(i, TLS_CLIENT_VERSION, version);
    if (version < VERSION_TLS12)
        inspect_risk(i, RISK_TLS_OBSOLETE);
    if (version == VERSION_SSL2) {
        /* The answer is in the old form as well: a version that must not be used (RFC 6176). */
        inspect_uint(i, TLS_VERSION, version);
        return VERDICT_DONE;
    }
    return VERDICT_MATCH;
}
