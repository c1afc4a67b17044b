/* DNSCrypt versions 1 and 2 (dnscrypt.info/protocol): the resolver's answers begin with a magic and
 * the client's nonce; dns.c names the flows that fetch its certificates. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum {
    NONCE_SIZE = 24, /* the client's half, then the resolver's */
    TAG_SIZE = 16,
    ANSWER_SIZE = 12 /* a DNS header at least; how much padding follows is the resolver's choice */
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = 8 + NONCE_SIZE + TAG_SIZE + ANSWER_SIZE,
     .pattern = "'r6fnvWj8'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "?? ?? 'r6fnvW'"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 5443, PROTOCOL_DNSCRYPT}};

static enum verdict inspect(struct inspection *i)
{
    struct cursor answer = i->in;
    if (!i->datagram)
        answer = cursor_block16(&i->in);
    if (!cursor_ok(&answer))
        return i->full ? VERDICT_NOT : VERDICT_MORE;
    if (!cursor_accept(&answer, SLICE_LITERAL("r6fnvWj8")))
        return VERDICT_NOT;
    cursor_skip(&answer, NONCE_SIZE + TAG_SIZE + ANSWER_SIZE);
    return cursor_ok(&answer) ? VERDICT_DONE : VERDICT_NOT;
}

#define NONCE  "0102030405060708090a0b0c0d0e0f101112131415161718"
#define TAG    "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"
#define BLOCK8 "b0b1b2b3b4b5b6b7"
#define BLOCK  BLOCK8 BLOCK8 BLOCK8 BLOCK8 BLOCK8 BLOCK8 BLOCK8 BLOCK8

static const struct sample samples[] = SAMPLES({.name = "resolver_answers",
                                                .hex = "'r6fnvWj8'" NONCE TAG BLOCK,
                                                .on = ON_UDP,
                                                .from_server = true,
                                                .protocol = PROTOCOL_DNSCRYPT},
                                               {.name = "resolver_answers_on_tcp",
                                                .hex = "0070 'r6fnvWj8'" NONCE TAG BLOCK,
                                                .on = ON_TCP,
                                                .from_server = true,
                                                .protocol = PROTOCOL_DNSCRYPT},
                                               {.name = "answer_too_short_for_dns",
                                                .hex = "'r6fnvWj8'" NONCE TAG BLOCK8,
                                                .on = ON_UDP,
                                                .from_server = true,
                                                .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector dnscrypt_dissector = {
    .name = "dnscrypt",
    .summary = "The resolver's magic before a nonce and a sealed answer; or a request for its "
               "certificates over DNS.",
    .source = "DNSCrypt version 2, https://dnscrypt.info/protocol",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_SAMPLES,
};
