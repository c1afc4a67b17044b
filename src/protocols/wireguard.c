/* WireGuard (the protocol's paper, section 5.4): told by the message type with its three zero
 * bytes, the exact length of each type, and receiver indices that answer the other side's sender
 * indices. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { SENDER_INDEX = FIELD_BASE(wireguard), RECEIVER_INDEX };

static const struct field fields[] = {
    {SENDER_INDEX, FIELD_UINT, false, "wireguard", "initiator_index",
     "index by which the initiator wants to be addressed"},
    {RECEIVER_INDEX, FIELD_UINT, false, "wireguard", "responder_index",
     "index by which the responder wants to be addressed"},
};

enum {
    INITIATION = 1,
    RESPONSE = 2,
    COOKIE = 3,
    TRANSPORT = 4,
    INITIATION_BYTES = 148,
    RESPONSE_BYTES = 92,
    COOKIE_BYTES = 64,
    TRANSPORT_BYTES_MIN = 32,
    COOKIE_MAC_BYTES = 16,
    COUNTER_STEP_MAX = 1 << 16,
    TRANSPORTS_WANTED = 3
};

/* Of each direction (0: from the client), what its last message showed. */
struct state {
    uint32_t sender[2];   /* its own index, from its handshake */
    uint32_t receiver[2]; /* the index that its transport messages are for */
    uint64_t counter[2];
    uint8_t transports[2]; /* in a row with one index and a rising counter */
    bool has_sender[2];
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = INITIATION_BYTES,
     .longest = INITIATION_BYTES,
     .pattern = "01 00 00 00"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = RESPONSE_BYTES,
     .longest = RESPONSE_BYTES,
     .pattern = "02 00 00 00"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = COOKIE_BYTES,
     .longest = COOKIE_BYTES,
     .pattern = "03 00 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = TRANSPORT_BYTES_MIN, .pattern = "04 00 00 00"},
};

static const struct usual_port ports[] = {{ON_UDP, 51820, PROTOCOL_WIREGUARD}};

/* Ephemeral keys, sealed bytes and codes look random: long runs of one value are not among them. */
static bool looks_sealed(struct cursor c)
{
    uint64_t seen[4] = {0};
    unsigned different = 0;
    for (unsigned n = 0; n < 32; n++) {
        uint8_t byte = cursor_u8(&c);
        different += (seen[byte >> 6] >> (byte & 63) & 1) == 0;
        seen[byte >> 6] |= UINT64_C(1) << (byte & 63);
    }
    return cursor_ok(&c) && different >= 20;
}

/* The second authentication code is all zeros unless the responder is under load and sent a cookie.
 */
static bool ends_without_cookie(struct slice message)
{
    struct cursor code = cursor_over(slice_tail(message, message.length - COOKIE_MAC_BYTES));
    return cursor_u64be(&code) == 0 && cursor_u64be(&code) == 0;
}

static enum verdict read_handshake(struct inspection *i, struct slice message, uint8_t type)
{
    struct state *state = i->state;
    unsigned side = !i->from_client;
    struct cursor c = i->in;
    uint32_t sender = cursor_u32le(&c);
    uint32_t receiver = type == RESPONSE ? cursor_u32le(&c) : 0;
    if (!looks_sealed(c))
        return VERDICT_NOT;
    bool is_answer =
        type == RESPONSE && state->has_sender[1 - side] && receiver == state->sender[1 - side];
    state->sender[side] = sender;
    state->has_sender[side] = true;
    if (!is_answer && !i->matched && !ends_without_cookie(message))
        return VERDICT_MORE;
    inspect_uint(i, type == INITIATION ? SENDER_INDEX : RECEIVER_INDEX, sender);
    if (type == RESPONSE)
        inspect_uint(i, SENDER_INDEX, receiver);
    return VERDICT_MATCH;
}

/* A counter of eight bytes that is small and rises, behind an index that stays: a few of them are
 * proof where the handshake was not seen. */
static enum verdict read_transport(struct inspection *i, size_t size)
{
    struct state *state = i->state;
    unsigned side = !i->from_client;
    struct cursor c = i->in;
    uint32_t receiver = cursor_u32le(&c);
    uint64_t counter = cursor_u64le(&c);
    if (size % 16 != 0 || counter >> 40 != 0)
        return VERDICT_NOT;
    if (i->matched)
        return VERDICT_DONE;
    if (state->has_sender[1 - side] && receiver == state->sender[1 - side])
        return VERDICT_DONE;
    bool follows = state->transports[side] > 0 && receiver == state->receiver[side] &&
                   counter > state->counter[side] &&
                   counter - state->counter[side] < COUNTER_STEP_MAX;
    state->transports[side] = follows ? (uint8_t)(state->transports[side] + 1) : 1;
    state->receiver[side] = receiver;
    state->counter[side] = counter;
    return receiver != 0 && state->transports[side] >= TRANSPORTS_WANTED ? VERDICT_DONE
                                                                         : VERDICT_MORE;
}

static enum verdict inspect(struct inspection *i)
{
    const struct state *state = i->state;
    struct slice message = cursor_rest(&i->in);
    uint8_t type = cursor_u8(&i->in);
    uint32_t reserved = cursor_u24be(&i->in);
    struct cursor c = i->in;
    uint32_t receiver = cursor_u32le(&c);
    if (!cursor_ok(&c) || reserved != 0)
        return VERDICT_NOT;
    switch (type) {
    case INITIATION:
        return message.length == INITIATION_BYTES ? read_handshake(i, message, type) : VERDICT_NOT;
    case RESPONSE:
        return message.length == RESPONSE_BYTES ? read_handshake(i, message, type) : VERDICT_NOT;
    case COOKIE:
        if (message.length != COOKIE_BYTES || !state->has_sender[i->from_client] ||
            receiver != state->sender[i->from_client])
            return VERDICT_NOT;
        return VERDICT_MATCH;
    case TRANSPORT:
        return message.length >= TRANSPORT_BYTES_MIN ? read_transport(i, message.length)
                                                     : VERDICT_NOT;
    default:
        return VERDICT_NOT;
    }
}

#define SEALED_32 "9f3c71a8d20b64e5178af04c2d9b63e13a5d8c7f214be690d7581c0fa2b96e43"
#define SEALED_16 "5b0e92c7413df86aa91c57e2846f3bd0"
#define ZEROS_16  "00000000000000000000000000000000"

static const struct sample samples[] = SAMPLES(
    {.name = "initiation",
     .hex = "01000000 1f8a4c02" SEALED_32 SEALED_32 SEALED_16 SEALED_16
            "112233445566778899aabbcc" SEALED_16 ZEROS_16,
     .on = ON_UDP,
     .server_port = 51820,
     .protocol = PROTOCOL_WIREGUARD,
     .facts = "wireguard.initiator_index=38570527"},
    {.name = "response_to_it",
     .hex = "02000000 a7b60c11 1f8a4c02" SEALED_32 SEALED_16 SEALED_16 ZEROS_16,
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_WIREGUARD,
     .facts = "wireguard.responder_index=286045863"},
    {.name = "first_data_without_a_handshake",
     .hex = "04000000 a7b60c11 1000000000000000" SEALED_16,
     .on = ON_UDP,
     .server_port = 51820,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "second_data",
     .hex = "04000000 a7b60c11 1100000000000000" SEALED_32,
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "third_data_is_proof",
     .hex = "04000000 a7b60c11 1200000000000000" SEALED_16,
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_WIREGUARD},
    {.name = "initiation_to_a_server_under_load",
     .hex = "01000000 1f8a4c02" SEALED_32 SEALED_32 SEALED_16 SEALED_16
            "112233445566778899aabbcc" SEALED_16 ZEROS_16,
     .on = ON_UDP,
     .server_port = 51820,
     .protocol = PROTOCOL_WIREGUARD},
    {.name = "cookie_in_answer_to_it",
     .hex = "03000000 1f8a4c02" SEALED_16 "1122334455667788" SEALED_16 SEALED_16,
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_WIREGUARD},
    {.name = "data_to_the_initiator",
     .hex = "04000000 1f8a4c02 0000000000000000" SEALED_16,
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_WIREGUARD},
    {.name = "cookie_that_nobody_asked_for",
     .hex = "03000000 1f8a4c02" SEALED_16 "1122334455667788" SEALED_16 SEALED_16,
     .on = ON_UDP,
     .server_port = 51820,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "type_that_there_is_not",
     .hex = "05000000 1f8a4c02 0000000000000000" SEALED_16,
     .on = ON_UDP,
     .server_port = 51820,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "initiation_of_nothing_but_zeros",
     .hex =
         "01000000 00000000" ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16 ZEROS_16
         "000000000000000000000000",
     .on = ON_UDP,
     .server_port = 51820,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector wireguard_dissector = {
    .name = "wireguard",
    .summary = "Type with three zero bytes, exact lengths, indices that answer each other.",
    .source = "WireGuard: Next Generation Kernel Network Tunnel, section 5.4",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
