/* Ethereum's devp2p: discovery of nodes (discv4) is told by a recovery bit, a kind and the list
 * that this kind has; RLPx, whose handshake looks random, by a public key that is a point of
 * secp256k1 (github.com/ethereum/devp2p, SEC 2 section 2.4.1). */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { KIND = FIELD_BASE(ethereum) };

static const struct field fields[] = {
    {KIND, FIELD_TEXT, true, "ethereum", "messages",
     "kinds of messages between nodes: ping, pong, find-node, neighbours, record, handshake"},
};

enum {
    HASH_BYTES = 32,
    SIGNATURE_BYTES = 65,
    HEADER_BYTES = HASH_BYTES + SIGNATURE_BYTES + 1,
    DATAGRAM_MOST = 1280,
    LIST = 0xc0,
    STRING = 0x80,
    KEY_BYTES = 64,
    POINT_BYTES = 32,
    UNCOMPRESSED = 4,
    HANDSHAKE_LEAST = 2 + 1 + KEY_BYTES,
    SEALED_LEAST = 210, /* a key, an initial value and a digest around what is never shorter */
    SEALED_MOST = 1024,
    LIMBS = 8
};

/* The last byte of the signature and the kind stand behind the hash; then a list begins. */
static const struct beginning discovery = {
    .far_at = HASH_BYTES + SIGNATURE_BYTES - 1,
    .far_bytes = {0x00, 0x00, LIST},
    .far_mask = {0xfe, 0xf8, LIST},
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = HEADER_BYTES + 6,
     .longest = DATAGRAM_MOST,
     .beginning = &discovery},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? 04"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "01 ?? 04"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "02 ?? 04"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 30303, PROTOCOL_ETHEREUM}};

/* ---- the curve ------------------------------------------------------------------------------ */

/* Numbers below 2^256, the least significant limb first; the prime is 2^256 - 2^32 - 977. */
struct number {
    uint32_t limb[LIMBS];
};

static const struct number prime = {{0xfffffc2f, 0xfffffffe, UINT32_MAX, UINT32_MAX, UINT32_MAX,
                                     UINT32_MAX, UINT32_MAX, UINT32_MAX}};

static struct number read_number(struct cursor *c)
{
    struct number n;
    for (unsigned k = LIMBS; k-- > 0;)
        n.limb[k] = cursor_u32be(c);
    return n;
}

static bool is_below_prime(const struct number *n)
{
    for (unsigned k = LIMBS; k-- > 0;)
        if (n->limb[k] != prime.limb[k])
            return n->limb[k] < prime.limb[k];
    return false;
}

/* n + times * (2^32 + 977), which is n + times * 2^256 modulo the prime; what overflows. */
static uint64_t fold(struct number *n, uint64_t times)
{
    uint64_t carry = times * 977;
    for (unsigned k = 0; k < LIMBS; k++) {
        carry += n->limb[k];
        if (k == 1)
            carry += times & UINT32_MAX;
        if (k == 2)
            carry += times >> 32;
        n->limb[k] = (uint32_t)carry;
        carry >>= 32;
    }
    return carry;
}

static void reduce(struct number *n)
{
    if (!is_below_prime(n)) /* less than twice the prime, so adding 2^256 - prime drops it */
        (void)fold(n, 1);
}

static struct number multiply(const struct number *a, const struct number *b)
{
    uint32_t wide[2 * LIMBS] = {0};
    struct number product;
    uint64_t carry = 0;
    for (unsigned i = 0; i < LIMBS; i++) {
        carry = 0;
        for (unsigned j = 0; j < LIMBS; j++) {
            carry += (uint64_t)a->limb[i] * b->limb[j] + wide[i + j];
            wide[i + j] = (uint32_t)carry;
            carry >>= 32;
        }
        wide[i + LIMBS] = (uint32_t)carry;
    }
    carry = 0;
    for (unsigned k = 0; k < LIMBS; k++) {
        carry += (uint64_t)wide[LIMBS + k] * 977 + wide[k] + (k > 0 ? wide[LIMBS + k - 1] : 0);
        product.limb[k] = (uint32_t)carry;
        carry >>= 32;
    }
    carry += wide[2 * LIMBS - 1];
    while (carry > 0)
        carry = fold(&product, carry);
    reduce(&product);
    return product;
}

/* y * y is x * x * x + 7. */
static bool is_on_curve(struct cursor point)
{
    struct number x = read_number(&point), y = read_number(&point);
    if (!cursor_ok(&point) || !is_below_prime(&x) || !is_below_prime(&y))
        return false;
    struct number square = multiply(&y, &y), cube = multiply(&x, &x);
    cube = multiply(&cube, &x);
    uint64_t carry = 7;
    for (unsigned k = 0; k < LIMBS; k++) {
        carry += cube.limb[k];
        cube.limb[k] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry > 0)
        (void)fold(&cube, carry);
    reduce(&cube);
    return memcmp(&square, &cube, sizeof square) == 0;
}

/* ---- messages ------------------------------------------------------------------------------- */

/* One item of RLP: the byte that says what it is, and a cursor over what it holds. */
static struct cursor read_item(struct cursor *c, uint8_t *first)
{
    *first = cursor_u8(c);
    unsigned size = *first & 0x3f;
    if (*first < STRING)
        return cursor_block(c, 0);
    if (size < 56)
        return cursor_block(c, size);
    size_t length = 0;
    for (; size > 55; size--) {
        if (length > DATAGRAM_MOST)
            cursor_fail(c);
        length = length << 8 | cursor_u8(c);
    }
    return cursor_block(c, length);
}

static bool is_list(struct cursor *c)
{
    uint8_t first;
    (void)read_item(c, &first);
    return cursor_ok(c) && first >= LIST;
}

static bool is_string(struct cursor *c, size_t length)
{
    uint8_t first;
    struct cursor item = read_item(c, &first);
    return cursor_ok(c) && first >= STRING && first < LIST && cursor_left(&item) == length;
}

/* Seconds since 1970, of this century's first half. */
static bool is_time(struct cursor *c)
{
    uint8_t first;
    struct cursor item = read_item(c, &first);
    uint32_t time_s = cursor_u32be(&item);
    return first == (STRING | 4) && cursor_done(&item) && time_s > 0x50000000 &&
           time_s < 0xa0000000;
}

static bool is_version(struct cursor *c)
{
    uint8_t first;
    (void)read_item(c, &first);
    return cursor_ok(c) && first <= STRING && (first < 16 || first == STRING);
}

/* The first members of the list; versions to come may have more of them. */
static const char *message_name(uint8_t kind, struct cursor c)
{
    switch (kind) {
    case 1:
        return is_version(&c) && is_list(&c) && is_list(&c) && is_time(&c) ? "ping" : NULL;
    case 2:
        return is_list(&c) && is_string(&c, HASH_BYTES) && is_time(&c) ? "pong" : NULL;
    case 3:
        return is_string(&c, KEY_BYTES) && is_time(&c) ? "find-node" : NULL;
    case 4:
        return is_list(&c) && is_time(&c) ? "neighbours" : NULL;
    case 5:
        return is_time(&c) ? "record" : NULL;
    case 6:
        return is_string(&c, HASH_BYTES) && is_list(&c) ? "record" : NULL;
    default:
        return NULL;
    }
}

static enum verdict read_discovery(struct inspection *i)
{
    uint8_t first;
    cursor_skip(&i->in, HASH_BYTES + SIGNATURE_BYTES - 1);
    uint8_t recovery = cursor_u8(&i->in);
    uint8_t kind = cursor_u8(&i->in);
    struct cursor list = read_item(&i->in, &first);
    if (!cursor_ok(&i->in) || recovery > 1 || first < LIST)
        return VERDICT_NOT;
    const char *name = message_name(kind, list);
    if (name == NULL)
        return VERDICT_NOT;
    inspect_string(i, KIND, name);
    return VERDICT_MATCH;
}

/* EIP-8: a size, then what is sealed, which begins with the sender's passing key. */
static enum verdict read_handshake(struct inspection *i)
{
    struct cursor c = i->in;
    size_t size = cursor_u16be(&c);
    if (!cursor_ok(&c))
        return VERDICT_MORE;
    if (size < SEALED_LEAST || size > SEALED_MOST || cursor_peek(&c, 0) > UNCOMPRESSED)
        return VERDICT_NOT;
    if (cursor_left(&c) < 1 + KEY_BYTES)
        return VERDICT_MORE;
    if (cursor_u8(&c) != UNCOMPRESSED || !is_on_curve(cursor_block(&c, KEY_BYTES)))
        return VERDICT_NOT;
    inspect_string(i, KIND, "handshake");
    return VERDICT_DONE;
}

static enum verdict inspect(struct inspection *i)
{
    return i->datagram ? read_discovery(i) : read_handshake(i);
}

#define BYTES_8  "5a5a5a5a5a5a5a5a"
#define BYTES_32 BYTES_8 BYTES_8 BYTES_8 BYTES_8
#define SIGNED   BYTES_32 BYTES_32 BYTES_32 " 01 "
#define FROM_TO  "cb 84 c0000201 82 765f 82 765f cb 84 c0000202 82 765f 82 765f"
/* The generator of the curve. */
#define POINT                                                                                      \
    "79be667e f9dcbbac 55a06295 ce870b07 029bfcdb 2dce28d9 59f2815b 16f81798"                      \
    "483ada77 26a3c465 5da4fbfc 0e1108a8 fd17b448 a6855419 9c47d08f fb10d4b"

static const struct sample samples[] =
    SAMPLES({.name = "ping_with_the_number_of_a_record",
             .hex = SIGNED "01 e5 04" FROM_TO "84 65a1b2c3 86 018d0f5a5a5a",
             .on = ON_UDP,
             .protocol = PROTOCOL_ETHEREUM,
             .facts = "ethereum.messages=ping"},
            {.name = "pong_is_the_answer",
             .hex = SIGNED "02 f2 cb 84 c0000202 82 765f 82 765f a0" BYTES_32 "84 65a1b2c3",
             .on = ON_UDP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_ETHEREUM,
             .facts = "ethereum.messages=pong"},
            {.name = "search_for_nodes",
             .hex = SIGNED "03 f847 b840" BYTES_32 BYTES_32 "84 65a1b2c3",
             .on = ON_UDP,
             .protocol = PROTOCOL_ETHEREUM,
             .facts = "ethereum.messages=find-node"},
            {.name = "neighbours_of_a_node_none",
             .hex = SIGNED "04 c6 c0 84 65a1b2c3",
             .on = ON_UDP,
             .protocol = PROTOCOL_ETHEREUM,
             .facts = "ethereum.messages=neighbours"},
            {.name = "request_for_a_record",
             .hex = SIGNED "05 c5 84 65a1b2c3",
             .on = ON_UDP,
             .protocol = PROTOCOL_ETHEREUM,
             .facts = "ethereum.messages=record"},
            {.name = "handshake_with_a_key_of_the_curve",
             .hex = "0191 04" POINT "8" BYTES_32,
             .on = ON_TCP,
             .server_port = 30303,
             .protocol = PROTOCOL_ETHEREUM,
             .facts = "ethereum.messages=handshake"},
            {.name = "key_beside_the_curve",
             .hex = "0191 04" POINT "9" BYTES_32,
             .on = ON_TCP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "ping_of_another_time",
             .hex = SIGNED "01 e5 04" FROM_TO "84 05a1b2c3 86 018d0f5a5a5a",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "pong_without_a_hash",
             .hex = SIGNED "02 d1 cb 84 c0000202 82 765f 82 765f 84 65a1b2c3",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector ethereum_dissector = {
    .name = "ethereum",
    .summary = "A kind of message and its list behind a hash and a signature; a handshake whose "
               "key is a point of secp256k1.",
    .source = "EIP-8, devp2p (github.com/ethereum/devp2p)",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
