/* SCTP (RFC 9260): what it carries is told by the payload protocol identifier of its first data,
 * which IANA's registry gives to protocols; those of SIGTRAN (RFC 4666, 4165, 3868) begin with a
 * version. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { PAYLOAD = FIELD_BASE(sctp) };

static const struct field fields[] = {
    {PAYLOAD, FIELD_UINT, false, "sctp", "payload_protocol",
     "payload protocol identifier of the first data: 3 M3UA, 18 S1AP, 46 Diameter, 60 NGAP"},
};

enum { CHUNK_DATA = 0, CHUNKS_MAX = 16, ADAPTATION_VERSION = 1 };

static const struct opening openings[] = {
    {.on = ON_SCTP, .from = FROM_BOTH},
};

static const struct {
    uint16_t payload;
    uint16_t protocol;
    bool is_adaptation; /* of signalling to IP: a version stands first */
} carried[] = {
    {3, PROTOCOL_M3UA, true},   {4, PROTOCOL_SUA, true},    {5, PROTOCOL_M2PA, true},
    {18, PROTOCOL_S1AP, false}, {27, PROTOCOL_X2AP, false}, {60, PROTOCOL_NGAP, false},
    {61, PROTOCOL_XNAP, false}, {62, PROTOCOL_F1AP, false}, {64, PROTOCOL_E1AP, false},
};

static uint16_t protocol_of(uint32_t payload, int first)
{
    for (size_t n = 0; n < COUNT_OF(carried); n++)
        if (carried[n].payload == payload)
            return carried[n].is_adaptation && first != ADAPTATION_VERSION ? PROTOCOL_SCTP
                                                                           : carried[n].protocol;
    return PROTOCOL_SCTP;
}

/* Chunks follow each other, each filled up to a multiple of four (section 3.2). */
static enum verdict inspect(struct inspection *i)
{
    for (unsigned n = 0; n < CHUNKS_MAX && cursor_left(&i->in) >= 4; n++) {
        uint8_t type = cursor_u8(&i->in);
        cursor_skip(&i->in, 1);
        size_t length = cursor_u16be(&i->in);
        struct cursor chunk = cursor_block(&i->in, length < 4 ? 0 : length - 4);
        cursor_skip(&chunk, 8);
        uint32_t payload = cursor_u32be(&chunk);
        if (type == CHUNK_DATA && cursor_ok(&chunk)) {
            inspect_uint(i, PAYLOAD, payload);
            i->protocol = protocol_of(payload, cursor_peek(&chunk, 0));
            return VERDICT_DONE;
        }
        cursor_skip(&i->in, (4 - length % 4) % 4);
    }
    i->protocol = i->matched ? PROTOCOL_UNKNOWN : PROTOCOL_SCTP;
    return VERDICT_MATCH;
}

static const struct sample samples[] =
    SAMPLES({.name = "association_is_opened",
             .hex = "01 00 0014 00000001 00010000 000a 000a 00000001",
             .on = ON_SCTP,
             .server_port = 36412,
             .protocol = PROTOCOL_SCTP},
            {.name = "data_tells_what_is_carried",
             .hex = "00 03 0014 00000001 0000 0000 00000012 0000100f",
             .on = ON_SCTP,
             .continues = true,
             .protocol = PROTOCOL_S1AP,
             .facts = "sctp.payload_protocol=18"},
            {.name = "data_behind_an_acknowledgement",
             .hex = "03 00 0010 00000001 00010000 0000 0000 00 03 0014 00000001 0000 0000 0000003c "
                    "00150030",
             .on = ON_SCTP,
             .protocol = PROTOCOL_NGAP,
             .facts = "sctp.payload_protocol=60"},
            {.name = "adaptation_with_its_version",
             .hex = "00 03 0018 00000001 0000 0000 00000003 01 00 03 01 00000008",
             .on = ON_SCTP,
             .protocol = PROTOCOL_M3UA},
            {.name = "adaptation_of_another_version",
             .hex = "00 03 0018 00000001 0000 0000 00000003 02 00 03 01 00000008",
             .on = ON_SCTP,
             .protocol = PROTOCOL_SCTP},
            {.name = "data_of_a_payload_that_is_not_known",
             .hex = "00 03 0014 00000001 0000 0000 0000002e 0100100f",
             .on = ON_SCTP,
             .protocol = PROTOCOL_SCTP,
             .facts = "sctp.payload_protocol=46"}, );

const struct dissector sctp_dissector = {
    .name = "sctp",
    .summary = "The IP protocol number, and the payload protocol identifier of the first data.",
    .source = "RFC 9260, IANA SCTP Payload Protocol Identifiers",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
