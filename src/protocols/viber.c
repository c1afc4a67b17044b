/* Viber (captures of its client, and what nDPI's viber.c looks at): a call is told by its number,
 * kinds with their sizes, and an identifier or a time that the other side gives back; a chat by its
 * length, a mark and zeros behind it. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum {

    CALL = 0x01,
    TIME = 0x09,
    TIME_BACK = 0x0b,
    CALL_BACK = 0x0c,
    REACH = 0x19,
    REACH_BACK = 0x1a,
    TOKEN_BYTES = 4,
    CHAT_BYTES_MIN = 24
};

struct state {
    uint16_t call;
    bool is_known[2];
    uint64_t identifier; /* of the client's side of the call */
    uint64_t time;
};

enum { IDENTIFIER_KNOWN, TIME_KNOWN };

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_CLIENT, .shortest = 100, .longest = 400, .pattern = "?? ?? 01 00"},
    {.on = ON_UDP, .from = FROM_CLIENT, .shortest = 20, .longest = 20, .pattern = "?? ?? 09 00"},
    {.on = ON_UDP, .from = FROM_SERVER, .shortest = 34, .longest = 34, .pattern = "?? ?? 0b 00"},
    {.on = ON_UDP, .from = FROM_SERVER, .shortest = 76, .longest = 76, .pattern = "?? ?? 0c 00"},
    {.on = ON_UDP, .from = FROM_CLIENT, .shortest = 34, .longest = 34, .pattern = "?? ?? 19 00"},
    {.on = ON_UDP, .from = FROM_SERVER, .shortest = 20, .longest = 20, .pattern = "?? ?? 1a 00"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "?? 00 ?? ?? ?? ?? fc ff"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 7985, PROTOCOL_VIBER},
    {ON_UDP, 7987, PROTOCOL_VIBER},
    {ON_TCP, 4244, PROTOCOL_VIBER},
};

/* Remembers what a message of the client's asks to be given back. */
static enum verdict read_question(struct state *state, uint16_t call, uint8_t kind, struct cursor c)
{
    if (call != state->call)
        *state = (struct state){.call = call};
    if (kind == TIME) {
        state->time = cursor_u64le(&c);
        state->is_known[TIME_KNOWN] = true;
    }
    if (kind == CALL)
        cursor_skip(&c, 2);
    state->identifier = cursor_u64be(&c);
    state->is_known[IDENTIFIER_KNOWN] = true;
    return VERDICT_MORE;
}

static enum verdict read_datagram(struct inspection *i, struct state *state)
{
    struct cursor c = i->in;
    size_t size = cursor_left(&c);
    uint16_t call = cursor_u16be(&c);
    uint8_t kind = cursor_u8(&c), zero = cursor_u8(&c);
    if (!cursor_ok(&c) || zero != 0)
        return VERDICT_NOT;
    bool is_ours = call == state->call;
    switch (kind) {
    case CALL:
        return size >= 100 ? read_question(state, call, kind, c) : VERDICT_NOT;
    case TIME:
        return size == 20 ? read_question(state, call, kind, c) : VERDICT_NOT;
    case REACH:
        return size == 34 ? read_question(state, call, kind, c) : VERDICT_NOT;
    case TIME_BACK:
        return size == 34 && is_ours && state->is_known[TIME_KNOWN] &&
                       cursor_u64le(&c) == state->time
                   ? VERDICT_DONE
                   : VERDICT_NOT;
    case CALL_BACK:
        cursor_skip(&c, 2);
        return size == 76 && is_ours && state->is_known[IDENTIFIER_KNOWN] &&
                       cursor_u64be(&c) == state->identifier
                   ? VERDICT_DONE
                   : VERDICT_NOT;
    case REACH_BACK:
        return size == 20 && is_ours && state->is_known[IDENTIFIER_KNOWN] &&
                       cursor_u64be(&c) == state->identifier
                   ? VERDICT_DONE
                   : VERDICT_NOT;
    default: /* kinds that nothing is known of, between those that tell */
        return is_ours && state->is_known[IDENTIFIER_KNOWN] ? VERDICT_MORE : VERDICT_NOT;
    }
}

/* The first message of a client: its length, a token, the mark, the kind of message, and zeros. */
static enum verdict read_stream(struct inspection *i)
{
    struct cursor c = i->in;
    uint16_t size = cursor_u16le(&c);
    cursor_skip(&c, TOKEN_BYTES);
    uint16_t mark = cursor_u16be(&c);
    cursor_skip(&c, 1);
    uint8_t end = cursor_u8(&c);
    cursor_skip(&c, 4); /* kind, number */
    uint32_t zeros = cursor_u32be(&c);
    zeros |= cursor_u16be(&c);
    if (!cursor_ok(&c))
        return i->full ? VERDICT_NOT : VERDICT_MORE;
    bool is_chat = size >= CHAT_BYTES_MIN && mark == 0xfcff && end == 0x80 && zeros == 0;
    return is_chat ? VERDICT_DONE : VERDICT_NOT;
}

static enum verdict inspect(struct inspection *i)
{
    return i->datagram ? read_datagram(i, i->state) : read_stream(i);
}

static const struct sample samples[] = SAMPLES(
    {.name = "client_asks_whether_it_reaches_the_relay",
     .hex = "0102 19 00 1122334455667788 0000000000000000000000000000000000000000 0000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "it_does",
     .hex = "0102 1a 00 1122334455667788 c0000201 c0d5 00c8",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_VIBER},
    {.name = "client_tells_its_time",
     .hex = "0102 09 00 0011223344550000 1122334455667788",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "something_else_between",
     .hex = "0102 11 00 010000002e08380400000000 0000",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "the_time_comes_back",
     .hex = "0102 0b 00 0011223344550000 0000000000000000 00000000000000000000000000 00",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_VIBER},
    {.name = "call_begins",
     .hex = "0102 01 00 0500 1122334455667788 c0000201 c0d5 00000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "another_identifier_comes_back",
     .hex = "0102 0c 00 0100 1122334455667789 c0000201 c0d5 00000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "call_begins_again",
     .hex = "0304 01 00 0500 1122334455667788 c0000201 c0d5 00000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "its_identifier_comes_back",
     .hex = "0304 0c 00 0100 1122334455667788 c0000201 c0d5 00000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_VIBER},
    {.name = "chat_that_is_cut",
     .hex = "1c00 01020304 fcff0380 59000a",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "chat_begins",
     .hex = "1c00 01020304 fcff0380 59000a00000000000000 01020304 5a5a5a5a",
     .on = ON_TCP,
     .protocol = PROTOCOL_VIBER},
    {.name = "mark_without_its_zeros",
     .hex = "1c00 01020304 fcff0380 59000a00000000000001 01020304 5a5a5a5a",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector viber_dissector = {
    .name = "viber",
    .summary = "A call's number with an identifier or a time that comes back, or the mark of a "
               "chat and zeros behind it.",
    .source = "captures of a client",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_SAMPLES,
};
