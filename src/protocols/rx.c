/* Rx, the remote procedure calls of AFS (web.mit.edu/kolya/afs/rx/rx-spec): told by a packet of
 * either side whose epoch and connection the other side had named before, with a known type, and
 * where one of them says that it opened the connection. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { SERVICE = FIELD_BASE(rx), OPERATION };

static const struct field fields[] = {
    {SERVICE, FIELD_UINT, false, "rx", "service",
     "service that is called: 1 files, 4 authentication, 52 volume locations, 73 identities"},
    {OPERATION, FIELD_UINT, false, "rx", "operation", "number of the first call's operation"},
};

enum {
    HEADER_BYTES = 28,
    TYPE_DATA = 1,
    TYPE_LAST = 13,
    FLAG_FROM_CLIENT = 1,
    SECURITY_LAST = 3,
    SERVICE_LAST = 0x0fff,
    EPOCH_LEAST = 0x20000000, /* a time, or a random number with its highest bit set */
    CHANNELS = 3,             /* the lowest bits of a connection's number */
    CONNECTIONS = 4,
    FLOW_CLIENT = 1,
    CONNECTION_CLIENT = 2
};

/* Connections that were seen: a flow holds all that two hosts have with each other. */
struct state {
    struct {
        uint32_t epoch;
        uint32_t connection;
        uint8_t from; /* bit 0: the flow's client, bit 1: the connection's */
    } seen[CONNECTIONS];
    uint32_t operation; /* of the first call */
    uint8_t count;      /* of all that were noted */
    bool has_operation;
};

_Static_assert(sizeof(struct state) <= INSPECT_STATE_BYTES, "the state fits");

/* Type, flags, the user's status, kind of security: few bits of the first and last are ever set. */
static const struct beginning call = {
    .far_at = 20,
    .far_bytes = {0x00, 0x00, 0x00, 0x00},
    .far_mask = {0xf0, 0xc0, 0x00, 0xfc},
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = HEADER_BYTES,
     .longest = 16384,
     .beginning = &call},
};

static const struct usual_port ports[] = {
    {ON_UDP, 7000, PROTOCOL_RX}, {ON_UDP, 7001, PROTOCOL_RX}, {ON_UDP, 7002, PROTOCOL_RX},
    {ON_UDP, 7003, PROTOCOL_RX}, {ON_UDP, 7004, PROTOCOL_RX}, {ON_UDP, 7005, PROTOCOL_RX},
};

/* The two sides of a connection differ in who says that it was the one to open it. */
static bool was_named_by_other(const struct inspection *i, uint32_t epoch, uint32_t connection,
                               uint8_t from)
{
    const struct state *s = i->state;
    for (unsigned n = 0; n < s->count && n < CONNECTIONS; n++)
        if (s->seen[n].epoch == epoch && s->seen[n].connection == connection &&
            (s->seen[n].from ^ from) == (FLOW_CLIENT | CONNECTION_CLIENT))
            return true;
    return false;
}

static void note(struct inspection *i, uint32_t epoch, uint32_t connection, uint8_t from)
{
    struct state *s = i->state;
    unsigned at = s->count % CONNECTIONS;
    s->seen[at].epoch = epoch;
    s->seen[at].connection = connection;
    s->seen[at].from = from;
    s->count = (uint8_t)(s->count < UINT8_MAX ? s->count + 1 : CONNECTIONS);
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    struct cursor *c = &i->in;
    uint32_t epoch = cursor_u32be(c);
    uint32_t connection = cursor_u32be(c) & ~(uint32_t)CHANNELS;
    cursor_skip(c, 4);
    uint32_t sequence = cursor_u32be(c);
    uint32_t serial = cursor_u32be(c);
    uint8_t type = cursor_u8(c);
    uint8_t flags = cursor_u8(c);
    cursor_skip(c, 1);
    uint8_t security = cursor_u8(c);
    cursor_skip(c, 2);
    uint16_t service = cursor_u16be(c);
    if (!cursor_ok(c) || type < TYPE_DATA || type > TYPE_LAST || security > SECURITY_LAST ||
        epoch < EPOCH_LEAST || connection == 0 || serial == 0 || service == 0 ||
        service > SERVICE_LAST)
        return VERDICT_NOT;
    if (type == TYPE_DATA && sequence == 1 && (flags & FLAG_FROM_CLIENT) != 0 && security == 0 &&
        !s->has_operation) {
        s->operation = cursor_u32be(c);
        s->has_operation = cursor_ok(c);
    }
    uint8_t from = (uint8_t)((i->from_client ? FLOW_CLIENT : 0) |
                             ((flags & FLAG_FROM_CLIENT) != 0 ? CONNECTION_CLIENT : 0));
    if (was_named_by_other(i, epoch, connection, from)) {
        inspect_uint(i, SERVICE, service);
        if (s->has_operation)
            inspect_uint(i, OPERATION, s->operation);
        return VERDICT_DONE;
    }
    note(i, epoch, connection, from);
    return VERDICT_MORE;
}

#define CONNECTION "b8d3c4a1 5d1e0a9c"

static const struct sample samples[] = SAMPLES(
    {.name = "call_for_the_place_of_a_volume",
     .hex = CONNECTION "00000001 00000001 00000001 01 05 00 00 0000 0034 000001f7 'root.cell'",
     .on = ON_UDP,
     .server_port = 7003,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "answer_of_the_same_connection",
     .hex = CONNECTION "00000001 00000001 00000002 01 04 00 00 0000 0034 00000000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_RX,
     .facts = "rx.service=52; rx.operation=503"},
    {.name = "acknowledgement_in_the_middle",
     .hex = CONNECTION "00000031 00000000 00000481 02 21 00 02 5a5a 0001 0000 0000",
     .on = ON_UDP,
     .server_port = 7000,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "data_on_another_channel_of_the_connection",
     .hex = "b8d3c4a1 5d1e0a9e 00000007 00000019 00000482 01 00 00 02 5a5b 0001 5b5b5b5b",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_RX,
     .facts = "rx.service=1"},
    {.name = "acknowledgement_that_nobody_answers",
     .hex = CONNECTION "00000031 00000000 00000481 02 21 00 02 5a5a 0001 0000 0000",
     .on = ON_UDP,
     .server_port = 7000,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "answer_of_one_who_says_that_he_asked",
     .hex = CONNECTION "00000007 00000019 00000482 01 01 00 02 5a5b 0001 5b5b5b5b",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "data_of_another_connection",
     .hex = "b8d3c4a1 5d1e0b9c 00000007 00000019 00000482 01 00 00 02 5a5b 0001 5b5b5b5b",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector rx_dissector = {
    .name = "rx",
    .summary = "Packets of both sides that name the same epoch and connection, with a known type.",
    .source = "Rx protocol specification (Zeldovich)",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
