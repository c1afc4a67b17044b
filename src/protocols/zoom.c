/* Zoom's media ("Enabling Passive Measurement of Zoom Performance in Production Networks", 2022,
 * and captures of its clients): told by a server that gives an identifier or a keep-alive back, by
 * two packets of one stream behind its headers, or by how two clients find each other. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { MEDIA = FIELD_BASE(zoom) };

static const struct field fields[] = {
    {MEDIA, FIELD_TEXT, true, "zoom", "media",
     "what is sent or received: audio, video or a screen"},
};

enum {
    HELLO = 1,
    WELCOME = 2,
    ALIVE = 3,
    ALIVE_BACK = 4,
    RELAYED = 5,
    FIND = 0x1f,
    HELLO_BYTES_MIN = 60,
    WELCOME_BYTES = 35,
    ALIVE_BYTES = 13,
    ECHO_BYTES = 12,
    SERVER_NUMBER_AT = 8,
    SERVER_NUMBER_BYTES = 4,
    IDENTIFIER_BYTES = 16,
    RELAY_HEADER_BYTES = 8,
    UUID_BYTES = 36,
    STEP_MAX = 256,
    DATAGRAMS_FOLLOWED = 64
};

struct state {
    uint8_t identifier[IDENTIFIER_BYTES]; /* of the hello */
    uint8_t echo[2][ECHO_BYTES];          /* of the last keep-alive of each direction */
    uint32_t source[2];                   /* of the last media packet of each direction */
    uint16_t sequence[2];
    bool has_hello;
    uint8_t has_echo;   /* bits, by direction */
    uint8_t has_source; /* the same */
    uint8_t datagrams;
};

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_CLIENT, .shortest = HELLO_BYTES_MIN, .pattern = "01 00 02"},
    {.on = ON_UDP,
     .from = FROM_SERVER,
     .shortest = WELCOME_BYTES,
     .longest = WELCOME_BYTES,
     .pattern = "02 00 01"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = ALIVE_BYTES,
     .longest = 200,
     .pattern = "03 00 00"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = ALIVE_BYTES,
     .longest = 200,
     .pattern = "04 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 40, .pattern = "05 ?? ?? ?? ?? ?? ?? 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 40, .pattern = "05 ?? ?? ?? ?? ?? ?? 04"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = 60,
     .longest = 200,
     .pattern = "1f 02 01 00 ?? 00 01 00"},
};

static const struct usual_port ports[] = {{ON_UDP, 8801, PROTOCOL_ZOOM}};

/* What follows the relay's header, or stands alone between two clients: a kind, and how far behind
 * it the media begin. */
static const struct medium {
    uint8_t kind;
    uint8_t header_bytes;
    const char *name;
} media[] = {
    {13, 27, "screen"},
    {15, 19, "audio"},
    {16, 24, "video"},
};

static const struct medium *medium_of(uint8_t kind)
{
    for (size_t n = 0; n < COUNT_OF(media); n++)
        if (media[n].kind == kind)
            return &media[n];
    return NULL;
}

/* Media are RTP. One packet says little; the next of the same source, in order, tells. */
static enum verdict read_media(struct inspection *i, struct state *state, struct cursor c)
{
    unsigned side = !i->from_client;
    const struct medium *medium = medium_of(cursor_u8(&c));
    if (medium == NULL)
        return i->matched ? VERDICT_MATCH : VERDICT_NOT;
    cursor_skip(&c, medium->header_bytes - 1U);
    uint8_t version = cursor_u8(&c) >> 6;
    cursor_skip(&c, 1);
    uint16_t sequence = cursor_u16be(&c);
    cursor_skip(&c, 4); /* time */
    uint32_t source = cursor_u32be(&c);
    if (!cursor_ok(&c) || version != 2 || source == 0)
        return i->matched ? VERDICT_MATCH : VERDICT_NOT;
    uint16_t step = (uint16_t)(sequence - state->sequence[side]);
    bool follows = (state->has_source >> side & 1) != 0 && source == state->source[side] &&
                   step > 0 && step < STEP_MAX;
    state->source[side] = source;
    state->sequence[side] = sequence;
    state->has_source |= (uint8_t)(1U << side);
    if (!follows && !i->matched)
        return VERDICT_MORE;
    inspect_string(i, MEDIA, medium->name);
    return VERDICT_MATCH;
}

static enum verdict read_hello(struct inspection *i, struct state *state, struct cursor c)
{
    uint8_t type = cursor_u8(&c);
    cursor_skip(&c, 2);
    struct slice identifier = cursor_take(&c, IDENTIFIER_BYTES);
    if (!cursor_ok(&c))
        return VERDICT_NOT;
    if (type == WELCOME)
        return state->has_hello && memcmp(state->identifier, identifier.at, IDENTIFIER_BYTES) == 0
                   ? VERDICT_MATCH
                   : VERDICT_NOT;
    memcpy(state->identifier, identifier.at, IDENTIFIER_BYTES);
    state->has_hello = true;
    return i->matched ? VERDICT_MATCH : VERDICT_MORE;
}

/* A counter, a time and a number of the server's, which come back as they are; either side may ask,
 * with the same number. */
static enum verdict read_alive(struct inspection *i, struct state *state, struct cursor c)
{
    unsigned side = !i->from_client;
    uint8_t type = cursor_u8(&c);
    struct slice echo = cursor_take(&c, ECHO_BYTES);
    if (!cursor_ok(&c))
        return VERDICT_NOT;
    if (type == ALIVE) {
        bool has_other = (state->has_echo >> (1 - side) & 1) != 0;
        bool is_asked = has_other && memcmp(state->echo[1 - side] + SERVER_NUMBER_AT,
                                            echo.at + SERVER_NUMBER_AT, SERVER_NUMBER_BYTES) == 0;
        memcpy(state->echo[side], echo.at, ECHO_BYTES);
        state->has_echo |= (uint8_t)(1U << side);
        return i->matched || is_asked ? VERDICT_MATCH : VERDICT_MORE;
    }
    bool is_echo = (state->has_echo >> (1 - side) & 1) != 0 &&
                   memcmp(state->echo[1 - side], echo.at, ECHO_BYTES) == 0;
    if (is_echo || i->matched)
        return VERDICT_MATCH;
    return VERDICT_NOT;
}

/* Two clients: both roles, an address in words and the identifier of the meeting, each behind its
 * length. */
static enum verdict read_find(struct cursor c)
{
    cursor_skip(&c, 24);
    struct slice address = cursor_take(&c, cursor_u32be(&c));
    struct slice identifier = cursor_take(&c, cursor_u32be(&c));
    if (!cursor_ok(&c) || identifier.length != UUID_BYTES || !text_is_numeric_host(address))
        return VERDICT_NOT;
    for (size_t n = 8; n <= 23; n += 5)
        if (identifier.at[n] != '-')
            return VERDICT_NOT;
    return VERDICT_MATCH;
}

static enum verdict read_datagram(struct inspection *i, struct state *state)
{
    struct cursor c = i->in;
    switch (cursor_peek(&c, 0)) {
    case HELLO:
    case WELCOME:
        return read_hello(i, state, c);
    case ALIVE:
    case ALIVE_BACK:
        return read_alive(i, state, c);
    case RELAYED:
        cursor_skip(&c, RELAY_HEADER_BYTES);
        return read_media(i, state, c);
    case FIND:
        return i->matched ? VERDICT_MATCH : read_find(c);
    default:
        return i->matched ? read_media(i, state, c) : VERDICT_NOT;
    }
}

static enum verdict inspect(struct inspection *i)
{
    struct state *state = i->state;
    enum verdict verdict = read_datagram(i, state);
    if (verdict != VERDICT_MATCH)
        return verdict;
    return ++state->datagrams >= DATAGRAMS_FOLLOWED ? VERDICT_DONE : VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "client_says_hello",
     .hex = "01 00 02 00112233445566778899aabbccddeeff 0000000000000000 0200 7a002a00 7a002a00"
            "000000 40 5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_gives_the_identifier_back",
     .hex = "02 00 01 00112233445566778899aabbccddeeff 005a0e3e 007a002a 0000000000000000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_ZOOM},
    {.name = "server_gives_another_back",
     .hex = "02 00 01 10112233445566778899aabbccddeeff 005a0e3e 007a002a 0000000000000000",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_asks_whether_the_client_lives",
     .hex = "03 00000001 01020304 005a0e3e",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "it_does",
     .hex = "04 00000001 01020304 005a0e3e",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_ZOOM},
    {.name = "client_asks_in_its_turn",
     .hex = "03 00000012 0a0b0c0d 00272ec9 01 05 40 5a5a5a5a",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "and_the_server_with_the_same_number",
     .hex = "03 00000015 01020304 00272ec9 01 05 40 5a5a5a5a",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_ZOOM},
    {.name = "answer_to_another_question",
     .hex = "04 00000002 01020304 005a0e3e",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "audio_for_the_server",
     .hex = "05 0001 00000000 00 0f 0001 0000000000000000000000000000 0000"
            "90 70 0001 00000001 01000401 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "and_the_next_packet_of_it",
     .hex = "05 0002 00000000 00 0f 0002 0000000000000000000000000000 0000"
            "90 70 0002 00000281 01000401 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_ZOOM,
     .facts = "zoom.media=audio"},
    {.name = "clients_find_each_other",
     .hex = "1f 02 0100 08 00 0100 04 00 01020304 00000064 000000629a4c 0000000a '192.0.2.10'"
            "00000024 '00112233-4455-6677-8899-AABBCCDDEEFF' 00000000",
     .on = ON_UDP,
     .protocol = PROTOCOL_ZOOM},
    {.name = "and_share_a_screen",
     .hex = "0d 0001 000000000000000000000000000000000000000000000000"
            "90 63 0001 00000001 01000402 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_ZOOM,
     .facts = "zoom.media=screen"},
    {.name = "and_something_else",
     .hex = "21 0001 5a5a5a5a",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_ZOOM},
    {.name = "video_for_the_server",
     .hex = "05 0001 00000000 00 10 0001 000000000000000000000000000000000000000000"
            "90 62 0001 00000001 01000401 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "and_another_source",
     .hex = "05 0002 00000000 00 10 0002 000000000000000000000000000000000000000000"
            "90 62 0002 00000281 01000801 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "relayed_kind_that_is_none",
     .hex = "05 0001 00000000 00 11 0001 000000000000000000000000000000000000000000"
            "90 62 0001 00000001 01000401 5a5a5a5a5a5a5a5a",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "identifier_without_its_hyphens",
     .hex = "1f 02 0100 08 00 0100 04 00 01020304 00000064 000000629a4c 0000000a '192.0.2.10'"
            "00000024 '001122334455667788990AABBCCDDEEFF000' 00000000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector zoom_dissector = {
    .name = "zoom",
    .summary = "An identifier or a keep-alive that comes back, two packets of one stream behind "
               "its headers, or two clients that find each other.",
    .source = "\"Enabling Passive Measurement of Zoom Performance in Production Networks\" (2022), "
              "captures of clients",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
