/* NTP (RFC 5905, RFC 9327 for control messages, RFC 8915 for secured ones): told by version and
 * mode in the first byte and by a header whose fields keep their ranges. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { VERSION = FIELD_BASE(ntp), MODE, STRATUM, REFERENCE, REQUEST_CODE, SECURED };

static const struct field fields[] = {
    {VERSION, FIELD_UINT, false, "ntp", "version", "protocol version of the first message, 1 to 4"},
    {MODE, FIELD_UINT, false, "ntp", "mode",
     "mode of the first message: 3 client, 4 server, 6 control, 7 private"},
    {STRATUM, FIELD_UINT, false, "ntp", "stratum", "stratum of the first server that answered"},
    {REFERENCE, FIELD_TEXT, false, "ntp", "reference",
     "reference clock of a stratum 1 server (GPS, PPS, …)"},
    {REQUEST_CODE, FIELD_UINT, false, "ntp", "request_code",
     "request code of a private (mode 7) message"},
    {SECURED, FIELD_FLAG, false, "ntp", "nts", "the time is secured (NTS)"},
};

enum {
    EXTENSION_LEAST = 16,
    EXTENSIONS_MOST = 16,
    NTS_COOKIE = 0x0204,
    NTS_AUTHENTICATOR = 0x0404
};

enum { MODE_CLIENT = 3, MODE_SERVER = 4, MODE_CONTROL = 6, MODE_PRIVATE = 7 };

/* Versions 1 to 4; messages of modes 6 and 7 may be short. */
#define TIME(first)                                                                                \
    {                                                                                              \
        .on = ON_UDP, .from = FROM_BOTH, .shortest = 48, .longest = 1024, .pattern = (first)       \
    }
#define CONTROL(first)                                                                             \
    {                                                                                              \
        .on = ON_UDP, .from = FROM_BOTH, .shortest = 8, .longest = 1024, .pattern = (first)        \
    }
static const struct opening openings[] = {
    TIME("08/38"),    TIME("10/38"),    TIME("18/38"),    TIME("20/38"),
    CONTROL("0e/3e"), CONTROL("16/3e"), CONTROL("1e/3e"), CONTROL("26/3e"),
};

static const struct usual_port ports[] = {{ON_UDP, 123, PROTOCOL_NTP}};

/* RFC 9327: operation, sequence, status, association, offset, and a count of data that fills the
 * datagram, but for an authenticator. Requests have no status and no offset; answers are text. */
static enum verdict read_control(struct inspection *i, uint8_t version)
{
    enum { RESPONSE = 0x80, FLAGS = 0xe0, OPERATION = 0x1f, LAST_OPERATION = 12, UNSET_TRAP = 31 };
    uint8_t flags = cursor_u8(&i->in);
    cursor_skip(&i->in, 2);
    uint16_t status = cursor_u16be(&i->in);
    cursor_skip(&i->in, 2);
    uint16_t offset = cursor_u16be(&i->in);
    size_t count = cursor_u16be(&i->in);
    struct slice data = cursor_take(&i->in, count);
    cursor_skip(&i->in, (4 - count % 4) % 4);
    size_t authenticator = cursor_left(&i->in);
    uint8_t operation = flags & OPERATION;
    if (!cursor_ok(&i->in) || version < 2 ||
        (operation > LAST_OPERATION && operation != UNSET_TRAP) ||
        (authenticator != 0 && authenticator != 20 && authenticator != 24))
        return VERDICT_NOT;
    if ((flags & RESPONSE) == 0)
        return (flags & FLAGS) == 0 && status == 0 && offset == 0 ? VERDICT_MATCH : VERDICT_NOT;
    for (size_t k = 0; k < data.length; k++)
        if (data.at[k] >= 0x7f || (data.at[k] < ' ' && data.at[k] != '\r' && data.at[k] != '\n'))
            return i->matched ? VERDICT_DONE : VERDICT_NOT;
    return i->matched || data.length >= 8 ? VERDICT_DONE : VERDICT_NOT;
}

/* The private messages of ntpd (ntp_request.h): sequence, implementation 2 or 3, request code, how
 * many items there are and of what size. A request has no error; without items it tells no size. */
static enum verdict read_private(struct inspection *i, bool is_response)
{
    enum { SEQUENCE = 0x7f, LAST_CODE = 45 };
    uint8_t sequence = cursor_u8(&i->in) & SEQUENCE;
    uint8_t implementation = cursor_u8(&i->in);
    uint8_t code = cursor_u8(&i->in);
    uint16_t error_items = cursor_u16be(&i->in);
    uint16_t size = cursor_u16be(&i->in);
    size_t items = error_items & 0xfff;
    if (!cursor_ok(&i->in) || (implementation != 2 && implementation != 3) || code > LAST_CODE ||
        size >> 12 != 0 || (items == 0 && size != 0) || items * size > cursor_left(&i->in) ||
        (!is_response && (sequence != 0 || error_items >> 12 != 0)))
        return VERDICT_NOT;
    inspect_uint(i, REQUEST_CODE, code);
    return VERDICT_DONE;
}

/* A timestamp is not set, or lies in what is left of the first era since such packets are seen. */
static bool is_plausible(uint64_t timestamp)
{
    const uint32_t year_1996 = 0xb4000000;
    return timestamp == 0 || timestamp >> 32 >= year_1996;
}

/* Clients that tell nothing of themselves leave everything but their own time zero, and that time
 * may be random (RFC 5905 wants it back, not read). */
static bool times_agree(uint64_t reference, uint64_t origin, uint64_t received, uint64_t sent,
                        uint8_t mode)
{
    if (sent == 0)
        return false;
    if (mode == MODE_CLIENT && (reference | origin | received) == 0)
        return true;
    return is_plausible(reference) && is_plausible(received) && is_plausible(sent) &&
           (mode == MODE_SERVER || is_plausible(origin));
}

/* Extension fields have a type and a length, and are no shorter than four words (RFC 7822). */
static bool is_secured(struct cursor c)
{
    for (unsigned n = 0; n < EXTENSIONS_MOST && cursor_left(&c) >= EXTENSION_LEAST; n++) {
        uint16_t type = cursor_u16be(&c);
        size_t length = cursor_u16be(&c);
        if (length < EXTENSION_LEAST)
            return false;
        cursor_skip(&c, length - 4);
        if (cursor_ok(&c) && (type == NTS_COOKIE || type == NTS_AUTHENTICATOR))
            return true;
    }
    return false;
}

static enum verdict read_time(struct inspection *i, uint8_t mode)
{
    size_t size = cursor_left(&i->in);
    uint8_t stratum = cursor_u8(&i->in);
    uint8_t poll = cursor_u8(&i->in);
    int8_t precision = (int8_t)cursor_u8(&i->in);
    uint32_t root_delay = cursor_u32be(&i->in);
    uint32_t root_dispersion = cursor_u32be(&i->in);
    struct slice clock = cursor_take(&i->in, 4);
    uint64_t reference = cursor_u64be(&i->in);
    uint64_t origin = cursor_u64be(&i->in);
    uint64_t received = cursor_u64be(&i->in);
    uint64_t sent = cursor_u64be(&i->in);
    /* Behind the header: extension fields and a digest, all multiples of four. */
    if (!cursor_ok(&i->in) || size % 4 != 3 || stratum > 16 || poll > 17 ||
        (precision > 0 && mode != MODE_CLIENT) || root_delay >> 16 > 16 ||
        root_dispersion >> 16 > 1024 || !times_agree(reference, origin, received, sent, mode))
        return VERDICT_NOT;
    if (is_secured(i->in))
        inspect_flag(i, SECURED);
    if (mode == MODE_SERVER) {
        struct slice rest;
        inspect_uint(i, STRATUM, stratum);
        if (stratum == 1)
            inspect_text(i, REFERENCE, slice_split(clock, 0, &rest));
    }
    return mode == MODE_SERVER ? VERDICT_DONE : VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    uint8_t first = cursor_u8(&i->in);
    uint8_t version = first >> 3 & 7, mode = first & 7;
    if (version < 1 || version > 4 || mode == 0)
        return VERDICT_NOT;
    enum verdict verdict = mode == MODE_CONTROL   ? read_control(i, version)
                           : mode == MODE_PRIVATE ? read_private(i, first >> 7 != 0)
                                                  : read_time(i, mode);
    if (verdict != VERDICT_NOT) {
        inspect_uint(i, VERSION, version);
        inspect_uint(i, MODE, mode);
    }
    return verdict;
}

static const struct sample samples[] =
    SAMPLES({.name = "client_asks_in_version_4",
             .hex = "23 00 06 20 00000000 00000000 00000000 0000000000000000 0000000000000000"
                    "0000000000000000 e1b1c2d3e4f50617",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_NTP,
             .facts = "ntp.version=4; ntp.mode=3"},
            {.name = "stratum_one_server_names_its_clock",
             .hex = "24 01 06 ec 00000000 00000010 47505300 e1b1c2d300000000 e1b1c2d3e4f50617"
                    "e1b1c2d3e4f60000 e1b1c2d3e4f60100",
             .on = ON_UDP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_NTP,
             .facts = "ntp.stratum=1; ntp.reference=GPS"},
            {.name = "client_asks_with_a_cookie",
             .hex = "23 00 06 20 00000000 00000000 00000000 0000000000000000 0000000000000000"
                    "0000000000000000 5a5b5c5d5e5f6061 0104 0014 0102030405060708090a0b0c0d0e0f10"
                    "0204 0014 a1a2a3a4a5a6a7a8a9aaabacadaeafb0",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_NTP,
             .facts = "ntp.nts=true"},
            {.name = "control_request_for_variables",
             .hex = "16 02 0001 0000 0000 0000 0000",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_NTP,
             .facts = "ntp.mode=6; ntp.version=2"},
            {.name = "control_request_with_a_status",
             .hex = "16 02 0001 0600 0000 0000 0000",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "private_request_for_those_who_asked",
             .hex = "17 00 03 2a 0000 0000",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_NTP,
             .facts = "ntp.mode=7; ntp.version=2; ntp.request_code=42"},
            {.name = "private_answer_with_two_items",
             .hex = "97 00 03 2a 0002 0008 c0000201 00000001 c0000202 00000002",
             .on = ON_UDP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_NTP},
            {.name = "private_request_of_no_implementation",
             .hex = "27 00 00 00 0259 0000 c8003200",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "private_request_with_a_size_of_nothing",
             .hex = "17 00 03 2a 0000 0048",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "header_without_a_time",
             .hex = "23 00 06 20 00000000 00000000 00000000 0000000000000000 0000000000000000"
                    "0000000000000000 0000000000000000",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "times_before_the_protocol",
             .hex = "24 01 06 ec 00000000 00000010 47505300 0101010101010101 0202020202020202"
                    "0303030303030303 0404040404040404",
             .on = ON_UDP,
             .from_server = true,
             .server_port = 123,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "header_with_an_impossible_stratum",
             .hex = "23 40 06 20 00000000 00000000 00000000 0000000000000000 0000000000000000"
                    "0000000000000000 e1b1c2d3e4f50617",
             .on = ON_UDP,
             .server_port = 123,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector ntp_dissector = {
    .name = "ntp",
    .summary = "Version and mode in the first byte; header fields within their ranges.",
    .source = "RFC 5905, RFC 9327",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
