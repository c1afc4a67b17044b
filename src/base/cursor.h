/* The only way to read bytes that came from the wire. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_CURSOR_H
#define SONDE_BASE_CURSOR_H

#include "base/slice.h"

/*
 * A cursor moves over bytes and cannot leave them. A read that asks for more than is left returns
 * zero, empties the cursor and marks it failed; every later read does the same. So a parser reads
 * what its grammar says, in order, and tests cursor_ok() once at the end.
 *
 * Length-prefixed parts are read through cursors of their own (cursor_block…), which cannot leave
 * the part; a part that is longer than what is left fails the outer cursor.
 */
struct cursor {
    const uint8_t *at;
    const uint8_t *end;
    bool failed;
};

static inline struct cursor cursor_over(struct slice s)
{
    return (struct cursor){s.at, s.length > 0 ? s.at + s.length : s.at, false};
}

static inline size_t cursor_left(const struct cursor *c)
{
    return (size_t)(c->end - c->at);
}

static inline bool cursor_ok(const struct cursor *c)
{
    return !c->failed;
}

/* True when everything was read and nothing failed. */
static inline bool cursor_done(const struct cursor *c)
{
    return !c->failed && c->at == c->end;
}

static inline void cursor_fail(struct cursor *c)
{
    c->failed = true;
    c->at = c->end;
}

/* Takes the next `length` bytes; an empty slice (and a failed cursor) where there are fewer. */
static inline struct slice cursor_take(struct cursor *c, size_t length)
{
    if (length > cursor_left(c)) {
        cursor_fail(c);
        return SLICE_NONE;
    }
    struct slice taken = {c->at, length};
    if (length > 0)
        c->at += length;
    return taken;
}

static inline void cursor_skip(struct cursor *c, size_t length)
{
    (void)cursor_take(c, length);
}

/* What is left, without moving. */
static inline struct slice cursor_rest(const struct cursor *c)
{
    return (struct slice){c->at, cursor_left(c)};
}

/* The byte `offset` places ahead without moving, or -1 where there is none; never fails. */
static inline int cursor_peek(const struct cursor *c, size_t offset)
{
    return offset < cursor_left(c) ? c->at[offset] : -1;
}

static inline uint8_t cursor_u8(struct cursor *c)
{
    struct slice s = cursor_take(c, 1);
    return s.length == 1 ? s.at[0] : 0;
}

static inline uint16_t cursor_u16be(struct cursor *c)
{
    struct slice s = cursor_take(c, 2);
    return s.length == 2 ? (uint16_t)(s.at[0] << 8 | s.at[1]) : 0;
}

static inline uint16_t cursor_u16le(struct cursor *c)
{
    struct slice s = cursor_take(c, 2);
    return s.length == 2 ? (uint16_t)(s.at[1] << 8 | s.at[0]) : 0;
}

static inline uint32_t cursor_u24be(struct cursor *c)
{
    struct slice s = cursor_take(c, 3);
    return s.length == 3 ? (uint32_t)s.at[0] << 16 | (uint32_t)s.at[1] << 8 | s.at[2] : 0;
}

static inline uint32_t cursor_u32be(struct cursor *c)
{
    struct slice s = cursor_take(c, 4);
    return s.length == 4 ? (uint32_t)s.at[0] << 24 | (uint32_t)s.at[1] << 16 |
                               (uint32_t)s.at[2] << 8 | s.at[3]
                         : 0;
}

static inline uint32_t cursor_u32le(struct cursor *c)
{
    return __builtin_bswap32(cursor_u32be(c));
}

static inline uint64_t cursor_u64be(struct cursor *c)
{
    struct cursor both = cursor_over(cursor_take(c, 8));
    uint64_t high = cursor_u32be(&both);
    return high << 32 | cursor_u32be(&both);
}

static inline uint64_t cursor_u64le(struct cursor *c)
{
    return __builtin_bswap64(cursor_u64be(c));
}

/* A cursor over the next `length` bytes, which this one skips. */
static inline struct cursor cursor_block(struct cursor *c, size_t length)
{
    struct cursor inner = cursor_over(cursor_take(c, length));
    inner.failed = c->failed;
    return inner;
}

/* A part with its length in front, as TLS and many others write them. */
static inline struct cursor cursor_block8(struct cursor *c)
{
    return cursor_block(c, cursor_u8(c));
}

static inline struct cursor cursor_block16(struct cursor *c)
{
    return cursor_block(c, cursor_u16be(c));
}

static inline struct cursor cursor_block24(struct cursor *c)
{
    return cursor_block(c, cursor_u24be(c));
}

/* Passes over all bytes of this value at the front; returns how many. */
size_t cursor_skip_run(struct cursor *c, uint8_t byte);

/* QUIC variable-length integer (RFC 9000, section 16). */
uint64_t cursor_varint(struct cursor *c);

/* The next line without its end (LF or CRLF); an unfinished line fails the cursor. */
struct slice cursor_line(struct cursor *c);

/* True, and moves past them, when the next bytes are these. Never fails the cursor. */
bool cursor_accept(struct cursor *c, struct slice expected);
bool cursor_accept_nocase(struct cursor *c, struct slice expected);

/* One ASN.1 BER element with a definite length (X.690): its tag octet and a cursor over its
 * contents. Tags above 30 and indefinite lengths fail the cursor. */
struct cursor cursor_ber(struct cursor *c, uint8_t *tag);

/* Like cursor_ber(), and fails the cursor where the tag is another one. */
struct cursor cursor_ber_expect(struct cursor *c, uint8_t tag);

/* An INTEGER's value, given the cursor over its contents: at most 8 octets, sign extended. */
int64_t cursor_ber_integer(struct cursor *contents);

#endif
