/* Photon (doc.photonengine.com, "Binary Protocol"): told by a header and a chain of commands whose
 * kinds, flags and sizes fill the datagram, or by the ping that chooses a region. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { APPLICATION = FIELD_BASE(photon) };

static const struct field fields[] = {
    {APPLICATION, FIELD_TEXT, false, "photon", "application",
     "identifier of the game's application, as its client gave it"},
};

enum {
    HEADER_BYTES = 12,
    COMMAND_BYTES = 12,
    CHECKED = 0xcc, /* in the header: a checksum follows it */
    COMMAND_RELIABLE = 6,
    MESSAGE_MARK = 0xf3,
    MESSAGE_INIT = 0,
    NAME_BYTES = 32,
    PING_BYTES = 13,
    PING_FILLER = 0x7d,
    DATAGRAMS_FOLLOWED = 16
};

struct state {
    uint8_t datagrams;
};

/* The first command's length has two zero bytes in front, and its flags and the byte behind them
 * use a few bits. */
static const struct beginning plain = {
    .count = 4,
    .mask = {0, 0, 0xff, 0},
    .far_at = 14,
    .far_mask = {0xfc, 0xf0, 0xff, 0xff},
};

static const struct beginning checked = {
    .count = 4,
    .bytes = {0, 0, CHECKED, 0},
    .mask = {0, 0, 0xff, 0},
    .far_at = 18,
    .far_mask = {0xfc, 0xf0, 0xff, 0xff},
};

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .longest = 1500, .beginning = &plain},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 28, .longest = 1500, .beginning = &checked},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = PING_BYTES,
     .longest = PING_BYTES,
     .pattern = "7d 7d 7d 7d 7d 7d 7d 7d"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 5055, PROTOCOL_PHOTON},
    {ON_UDP, 5056, PROTOCOL_PHOTON},
    {ON_UDP, 5058, PROTOCOL_PHOTON},
};

/* The sizes with their header that a kind of command can have; false for kinds that are unknown. */
static bool is_size_of(uint8_t kind, uint32_t size)
{
    switch (kind) {
    case 1:  /* acknowledgement */
    case 16: /* the same of one without a sequence */
        return size == 20;
    case 2: /* connect */
    case 3: /* verify connect */
        return size == 44;
    case 4:  /* disconnect */
    case 5:  /* ping */
    case 12: /* fetch timestamp */
        return size == 12;
    case COMMAND_RELIABLE:
    case 14: /* reliable without a sequence */
        return size > 12;
    case 7:  /* unreliable */
    case 11: /* unreliable without a sequence */
    case 13: /* unreliable, processed */
        return size > 16;
    case 8:  /* fragment */
    case 15: /* fragment without a sequence */
        return size > 32;
    default:
        return false;
    }
}

/* The first message of a client: the versions of the protocol and of the client, and for which
 * application it is. */
static void read_init(struct inspection *i, struct cursor body)
{
    uint8_t mark = cursor_u8(&body), kind = cursor_u8(&body);
    uint8_t major = cursor_u8(&body);
    cursor_skip(&body, 6);
    struct slice name = cursor_take(&body, NAME_BYTES);
    if (!cursor_ok(&body) || mark != MESSAGE_MARK || kind != MESSAGE_INIT || major != 1)
        return;
    while (name.length > 0 && name.at[name.length - 1] == 0)
        name.length--;
    if (name.length > 0 && text_is_ascii(name))
        inspect_text(i, APPLICATION, name);
}

static bool read_command(struct inspection *i, struct cursor *c)
{
    uint8_t kind = cursor_u8(c);
    cursor_skip(c, 1); /* channel */
    uint8_t flags = cursor_u8(c), reserved = cursor_u8(c);
    uint32_t size = cursor_u32be(c);
    cursor_skip(c, 4); /* sequence */
    if (!cursor_ok(c) || flags > 3 || reserved > 15 || !is_size_of(kind, size))
        return false;
    struct cursor body = cursor_block(c, size - COMMAND_BYTES);
    if (cursor_ok(c) && kind == COMMAND_RELIABLE)
        read_init(i, body);
    return cursor_ok(c);
}

static bool is_ping(struct cursor c)
{
    if (cursor_left(&c) != PING_BYTES)
        return false;
    for (unsigned n = 0; n < PING_BYTES - 1; n++)
        if (cursor_u8(&c) != PING_FILLER)
            return false;
    return true;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *state = i->state;
    struct cursor c = i->in;
    if (is_ping(c))
        return VERDICT_DONE;
    cursor_skip(&c, 2); /* peer */
    uint8_t form = cursor_u8(&c), count = cursor_u8(&c);
    cursor_skip(&c, 8); /* time, challenge */
    if (form == CHECKED)
        cursor_skip(&c, 4);
    if (!cursor_ok(&c) || (form != 0 && form != CHECKED) || count == 0)
        return VERDICT_NOT;
    for (unsigned n = 0; n < count; n++)
        if (!read_command(i, &c))
            return VERDICT_NOT;
    if (!cursor_done(&c))
        return VERDICT_NOT;
    bool is_enough = inspect_has(i, APPLICATION) || ++state->datagrams >= DATAGRAMS_FOLLOWED;
    return is_enough ? VERDICT_DONE : VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "connect",
     .hex = "ffff 00 01 0000000a 11223344 02 ff 01 04 0000002c 00000001 000004b0 00008000 00000002"
            "00000000 00000000 00001388 00000002 00000002",
     .on = ON_UDP,
     .protocol = PROTOCOL_PHOTON},
    {.name = "acknowledgement_and_the_application",
     .hex = "0102 00 02 00000032 11223344 01 ff 00 04 00000014 00000000 00000001 0a0b0c0d"
            "06 00 01 04 00000035 00000001 f3 00 01 08 1e 41 04 03 00"
            "'00000000-1111-2222-3333-44445555'",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_PHOTON,
     .facts = "photon.application=00000000-1111-2222-3333-44445555"},
    {.name = "commands_of_all_kinds_that_carry_data",
     .hex = "0102 00 05 00000032 11223344 07 01 00 04 00000014 00000000 00000001 f3020100"
            "08 00 01 04 00000024 00000002 00000002 00000002 00000000 00000100 00000000 f3020100"
            "0e 00 01 04 00000010 00000003 f3020100 10 ff 00 04 00000014 00000000 00000001 0a0b0c0d"
            "04 ff 01 04 0000000c 00000004",
     .on = ON_UDP,
     .protocol = PROTOCOL_PHOTON},
    {.name = "command_of_an_unknown_kind",
     .hex = "0102 00 01 00000032 11223344 1f 01 00 04 00000014 00000000 00000001 f3020100",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "ping_with_a_checksum",
     .hex = "0102 cc 01 00000559 11223344 a1b2c3d4 05 ff 01 04 0000000c 00000003",
     .on = ON_UDP,
     .protocol = PROTOCOL_PHOTON},
    {.name = "ping_of_a_region",
     .hex = "7d7d7d7d7d7d7d7d7d7d7d7d 2a",
     .on = ON_UDP,
     .protocol = PROTOCOL_PHOTON},
    {.name = "ping_of_another_length",
     .hex = "0102 00 01 00000559 11223344 05 ff 01 04 0000000d 00000003",
     .on = ON_UDP,
     .server_port = 5055,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "one_command_less_than_announced",
     .hex = "0102 00 02 00000559 11223344 05 ff 01 04 0000000c 00000003",
     .on = ON_UDP,
     .server_port = 5055,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector photon_dissector = {
    .name = "photon",
    .summary = "A header and a chain of commands whose kinds, flags and sizes fill the datagram, "
               "or the ping that chooses a region.",
    .source = "doc.photonengine.com, Binary Protocol",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
