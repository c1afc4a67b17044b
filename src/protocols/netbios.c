/* NetBIOS over TCP and UDP (RFC 1001, RFC 1002): told by names in their first-level encoding, 32
 * letters from A to P, in messages of the name, datagram and session services. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/netbios.h"

enum { NAME = FIELD_BASE(netbios), SUFFIX, TYPE, ADDRESS, NAMES, MAC, DESTINATION };

static const struct field fields[] = {
    {NAME, FIELD_TEXT, false, "netbios", "name",
     "name that is asked for, registered, or that sends a datagram or opens a session"},
    {SUFFIX, FIELD_UINT, false, "netbios", "suffix",
     "sixteenth byte of the name: 0 workstation, 27 domain master, 28 domain, 32 file server"},
    {TYPE, FIELD_TEXT, false, "netbios", "type", "what the first message does"},
    {ADDRESS, FIELD_TEXT, false, "netbios", "address", "address that the name has"},
    {NAMES, FIELD_TEXT, true, "netbios", "names", "names that a host holds, from a node status"},
    {MAC, FIELD_TEXT, false, "netbios", "mac", "hardware address that a node status tells"},
    {DESTINATION, FIELD_TEXT, false, "netbios", "destination", "name that is called or sent to"},
};

enum {
    NAME_BYTES = 16,
    ENCODED_BYTES = 2 * NAME_BYTES,
    DAMAGED_LETTERS_MAX = 1,
    SCOPE_LABELS_MAX = 16,
    TYPE_NB = 0x20,
    TYPE_NBSTAT = 0x21,
    CLASS_IN = 1,
    OPCODE_QUERY = 0,
    OPCODE_REGISTRATION = 5,
    OPCODE_RELEASE = 6,
    OPCODE_WAIT = 7,
    OPCODE_REFRESH = 8,
    OPCODE_REFRESH_ALSO = 9,
    OPCODE_MULTIHOMED = 15,
    PORT_DNS = 53,
    STATUS_NAMES_MAX = 24,
    DATAGRAM_UNIQUE = 0x10,
    DATAGRAM_BROADCAST = 0x12,
    DATAGRAM_ERROR = 0x13,
    DATAGRAM_QUERY_NEGATIVE = 0x16,
    SESSION_MESSAGE = 0x00,
    SESSION_REQUEST = 0x81,
    SESSION_POSITIVE = 0x82,
    SESSION_NEGATIVE = 0x83,
    SESSION_RETARGET = 0x84,
    SESSION_KEEP_ALIVE = 0x85
};

struct name {
    uint8_t text[NAME_BYTES - 1];
    size_t length; /* 0 where letters are damaged: nobody's name is told then */
    uint8_t suffix;
};

/* Name service: the number of questions. Datagram service: type and flags. Session: the two names.
 */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 50, .pattern = "?? ?? ?? ?? 00 01 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 50, .pattern = "?? ?? ?? ?? 00 00 00 01"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 44, .pattern = "1? 0?"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "81 00 00 44 20"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 137, PROTOCOL_NETBIOS},
    {ON_UDP, 138, PROTOCOL_NETBIOS},
    {ON_TCP, 139, PROTOCOL_NETBIOS},
};

static bool is_letter(uint8_t byte)
{
    return byte >= 'A' && byte <= 'P';
}

/* Half a byte a letter; names are filled up with blanks, "*" with zeros. One letter may be damaged:
 * the others are proof enough. */
static bool read_letters(struct cursor *c, struct name *name)
{
    uint8_t bytes[NAME_BYTES];
    unsigned damaged = 0;
    for (unsigned n = 0; n < NAME_BYTES; n++) {
        uint8_t high = cursor_u8(c), low = cursor_u8(c);
        damaged += (unsigned)!is_letter(high) + (unsigned)!is_letter(low);
        bytes[n] = (uint8_t)(((high - 'A') & 15) << 4 | ((low - 'A') & 15));
    }
    if (damaged > DAMAGED_LETTERS_MAX) {
        cursor_fail(c);
        return false;
    }
    name->suffix = bytes[NAME_BYTES - 1];
    name->length = damaged == 0 ? NAME_BYTES - 1 : 0;
    while (name->length > 0 && (bytes[name->length - 1] == ' ' || bytes[name->length - 1] == 0))
        name->length--;
    memcpy(name->text, bytes, NAME_BYTES - 1);
    return true;
}

/* The encoded name is the first label; labels of a scope may follow. */
static bool read_name(struct cursor *c, struct name *name)
{
    if (cursor_u8(c) != ENCODED_BYTES)
        cursor_fail(c);
    if (!read_letters(c, name))
        return false;
    for (unsigned n = 0; n < SCOPE_LABELS_MAX; n++) {
        uint8_t length = cursor_u8(c);
        if (length == 0 || length >= 0x40)
            return length == 0 && cursor_ok(c);
        cursor_skip(c, length);
    }
    return false;
}

static struct slice name_slice(const struct name *name)
{
    return slice_of(name->text, name->length);
}

static void tell_name(struct inspection *i, const struct name *name, const char *type)
{
    if (name->length > 0) {
        inspect_text(i, NAME, name_slice(name));
        inspect_uint(i, SUFFIX, name->suffix);
    }
    inspect_string(i, TYPE, type);
    /* "*" asks everybody, and the browsers' common name begins with control characters. */
    if (name->length > 1 && name->text[0] >= ' ')
        inspect_server_name(i, name_slice(name), NAME_QUERY);
}

static const char *operation(uint8_t opcode, uint16_t type)
{
    switch (opcode) {
    case OPCODE_QUERY:
        return type == TYPE_NBSTAT ? "status" : "query";
    case OPCODE_REGISTRATION:
    case OPCODE_MULTIHOMED:
        return "registration";
    case OPCODE_RELEASE:
        return "release";
    case OPCODE_WAIT:
        return "wait";
    case OPCODE_REFRESH:
    case OPCODE_REFRESH_ALSO:
        return "refresh";
    default:
        return NULL;
    }
}

/* RFC 1002, section 4.2.18: the names that a host holds, then its hardware address. */
static void read_status(struct inspection *i, struct cursor c)
{
    uint8_t count = cursor_u8(&c);
    for (unsigned n = 0; n < count && n < STATUS_NAMES_MAX; n++) {
        struct slice name = slice_trim(cursor_take(&c, NAME_BYTES - 1));
        cursor_skip(&c, 3);
        if (cursor_ok(&c) && name.length > 0 && name.at[0] > ' ')
            inspect_text(i, NAMES, name);
    }
    struct slice mac = cursor_take(&c, 6);
    char text[18];
    static const uint8_t unknown[6];
    if (!cursor_ok(&c) || count > STATUS_NAMES_MAX || slice_equal(mac, slice_of(unknown, 6)))
        return;
    snprintf(text, sizeof(text), "%02x:%02x:%02x:%02x:%02x:%02x", mac.at[0], mac.at[1], mac.at[2],
             mac.at[3], mac.at[4], mac.at[5]);
    inspect_string(i, MAC, text);
}

static bool read_record(struct inspection *i, struct cursor *c, const struct name *name,
                        uint16_t type, bool is_answer)
{
    uint16_t record_type = cursor_u16be(c);
    uint16_t class = cursor_u16be(c);
    uint32_t ttl_s = cursor_u32be(c);
    struct cursor data = cursor_block16(c);
    if (!cursor_ok(c) || class != CLASS_IN || (type != 0 && record_type != type))
        return false;
    if (record_type == TYPE_NBSTAT && is_answer)
        read_status(i, data);
    if (record_type == TYPE_NB && cursor_left(&data) >= 6) {
        cursor_skip(&data, 2);
        struct address address = address_read4(&data);
        if (!address_is_unspecified(&address))
            inspect_address(i, ADDRESS, &address, 0);
        if (is_answer && name->length > 1 && name->text[0] > ' ')
            inspect_hint(i, &address, name_slice(name), SLICE_NONE, ttl_s);
    }
    return record_type == TYPE_NB || record_type == TYPE_NBSTAT || record_type == 10;
}

/* The header is that of DNS, with opcodes of its own. A DNS server that is asked for such a name
 * answers as DNS. */
static bool read_name_service(struct inspection *i)
{
    struct cursor *c = &i->in;
    struct name name = {.length = 0};
    cursor_skip(c, 2);
    uint16_t flags = cursor_u16be(c);
    uint16_t questions = cursor_u16be(c);
    uint16_t answers = cursor_u16be(c);
    uint16_t authorities = cursor_u16be(c);
    uint16_t others = cursor_u16be(c);
    bool is_reply = (flags & 0x8000) != 0;
    if (!cursor_ok(c) || questions + answers != 1 || authorities > 1 || others > 1 ||
        i->client_port == PORT_DNS || i->server_port == PORT_DNS || !read_name(c, &name))
        return false;
    uint16_t type = TYPE_NB;
    if (questions == 1) {
        type = cursor_u16be(c);
        if (cursor_u16be(c) != CLASS_IN || (type != TYPE_NB && type != TYPE_NBSTAT))
            return false;
        if (others == 1 && cursor_accept(c, slice_of("\xc0\x0c", 2)) &&
            !read_record(i, c, &name, type, false))
            return false;
    } else if (cursor_peek(c, 1) == TYPE_NBSTAT) {
        type = TYPE_NBSTAT;
    }
    const char *text = operation(flags >> 11 & 15, type);
    if (!cursor_ok(c) || text == NULL)
        return false;
    if (answers == 1 && !read_record(i, c, &name, 0, is_reply && (flags & 0x780f) == 0))
        return false;
    tell_name(i, &name, text);
    return true;
}

bool netbios_carries_smb(const struct cursor *c)
{
    struct cursor scan = *c;
    return cursor_accept(&scan, SLICE_LITERAL("\xffSMB"));
}

/* Type, flags, id, the sender's address and port; then for data: length, fragment's offset, and the
 * sender's name before the other one. */
static bool open_datagram(struct cursor *c, bool *carries, struct name *source,
                          struct name *destination)
{
    uint8_t type = cursor_u8(c);
    uint8_t flags = cursor_u8(c);
    cursor_skip(c, 2 + 4 + 2);
    if (type < DATAGRAM_UNIQUE || type > DATAGRAM_QUERY_NEGATIVE || type == DATAGRAM_ERROR ||
        (flags & 0xf0) != 0)
        return false;
    *carries = type <= DATAGRAM_BROADCAST;
    if (*carries)
        cursor_skip(c, 4);
    return (!*carries || read_name(c, source)) && read_name(c, destination);
}

bool netbios_open_datagram(struct cursor *c)
{
    struct name source, destination;
    bool carries;
    return open_datagram(c, &carries, &source, &destination) && carries;
}

static bool read_datagram_service(struct inspection *i)
{
    struct cursor *c = &i->in;
    struct name source, destination;
    bool carries;
    if (!open_datagram(c, &carries, &source, &destination))
        return false;
    tell_name(i, carries ? &source : &destination, "datagram");
    if (!carries)
        return true;
    inspect_text(i, DESTINATION, name_slice(&destination));
    if (netbios_carries_smb(c))
        inspect_inner(i, DISSECTOR_smb, true);
    return true;
}

/* A session begins with two names; what it carries then is SMB. */
static enum verdict read_session(struct inspection *i)
{
    while (cursor_left(&i->in) >= 4) {
        struct cursor c = i->in;
        struct name called, calling;
        uint8_t type = cursor_u8(&c);
        uint8_t flags = cursor_u8(&c);
        struct cursor message = cursor_block16(&c);
        if (i->matched && type == SESSION_MESSAGE) {
            inspect_inner(i, DISSECTOR_smb, true);
            return VERDICT_MATCH;
        }
        if (flags > 1 || type < SESSION_REQUEST || type > SESSION_KEEP_ALIVE ||
            (!i->matched && type != SESSION_REQUEST))
            return i->matched ? VERDICT_DONE : VERDICT_NOT;
        if (!cursor_ok(&c))
            return VERDICT_MORE;
        i->in = c;
        if (type != SESSION_REQUEST)
            return type == SESSION_NEGATIVE || type == SESSION_RETARGET ? VERDICT_DONE
                                                                        : VERDICT_MATCH;
        if (!read_name(&message, &called) || !read_name(&message, &calling) ||
            !cursor_done(&message))
            return VERDICT_NOT;
        tell_name(i, &calling, "session");
        inspect_text(i, DESTINATION, name_slice(&called));
        return VERDICT_MATCH;
    }
    return VERDICT_MORE;
}

static enum verdict inspect(struct inspection *i)
{
    if (!i->datagram)
        return read_session(i);
    struct cursor start = i->in;
    if (read_name_service(i))
        return VERDICT_MATCH;
    i->in = start;
    return read_datagram_service(i) ? VERDICT_MATCH : VERDICT_NOT;
}

static const struct sample samples[] = SAMPLES(
    {.name = "name_query",
     .hex = "3fa2 0110 0001 0000 0000 0000 20'EGEJEMEFFDFCFGCACACACACACACACACA' 00 0020 0001",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.name=FILESRV; netbios.suffix=32; netbios.type=query"},
    {.name = "name_query_is_answered",
     .hex = "3fa2 8500 0000 0001 0000 0000 20'EGEJEMEFFDFCFGCACACACACACACACACA' 00 0020 0001"
            "000493e0 0006 0000 c0000250",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.address=192.0.2.80"},
    {.name = "node_status",
     .hex = "3fa3 8400 0000 0001 0000 0000 20'CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' 00 0021 0001"
            "00000000 002b 02 'FILESRV        ' 20 0400 'WORKGROUP      ' 00 8400 020304050607",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.type=status; netbios.names=FILESRV; netbios.names=WORKGROUP;"
              "netbios.mac=02:03:04:05:06:07"},
    {.name = "host_sends_a_datagram",
     .hex = "11 02 8020 c0000250 008a 00bb 0000 20'EGEJEMEFFDFCFGCACACACACACACACAAA' 00"
            "20'FHEPFCELEHFCEPFFFACACACACACACABN' 00 'anything'",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.name=FILESRV; netbios.destination=WORKGROUP; netbios.type=datagram"},
    {.name = "name_is_registered",
     .hex = "1001 2910 0001 0000 0000 0001 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "00 0020 0001 c00c 0020 0001 000493e0 0006 0000 c0000203",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.name=LAPTOP; netbios.type=registration; netbios.address=192.0.2.3"},
    {.name = "name_server_asks_to_wait",
     .hex = "1001 bc00 0000 0001 0000 0000 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "00 000a 0001 00000005 0002 2910",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.type=wait"},
    {.name = "name_is_refreshed",
     .hex = "1002 4000 0001 0000 0000 0001 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "00 0020 0001 c00c 0020 0001 000493e0 0006 0000 c0000203",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.type=refresh"},
    {.name = "name_is_released",
     .hex = "1003 3010 0001 0000 0000 0001 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "00 0020 0001 c00c 0020 0001 000493e0 0006 0000 c0000203",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.type=release"},
    {.name = "names_in_a_scope",
     .hex = "1004 0010 0001 0000 0000 0000 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "03 'lab' 00 0021 0001",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.type=status; netbios.name=LAPTOP"},
    {.name = "question_of_another_class",
     .hex = "1005 0110 0001 0000 0000 0000 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "00 0020 0003",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "operation_that_there_is_not",
     .hex = "1006 0910 0001 0000 0000 0000 20 'EMEBFAFEEPFACACACACACACACACACAAA' "
            "00 0020 0001",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "distributor_is_asked_for_a_name",
     .hex = "14 02 8021 c0000250 008a 20 'FHEPFCELEHFCEPFFFACACACACACACABN' 00",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.name=WORKGROUP; netbios.type=datagram"},
    {.name = "distributor_is_asked_for_no_name",
     .hex = "14 02 8021 c0000250 008a 20 'FHEPFCELEHFCEPFFFACACACACACA1234' 00",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "datagram_that_tells_an_error",
     .hex = "13 02 8022 c0000250 008a 20 'FHEPFCELEHFCEPFFFACACACACACACABN' 00",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "session_request",
     .hex = "81 00 0044 20'EGEJEMEFFDFCFGCACACACACACACACACA' 00"
            "20'EMEBFAFEEPFACACACACACACACACACAAA' 00",
     .on = ON_TCP,
     .server_port = 139,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.name=LAPTOP; netbios.destination=FILESRV; netbios.type=session"},
    {.name = "session_is_taken_up",
     .hex = "82 00 0000",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_NETBIOS},
    {.name = "session_is_kept",
     .hex = "85 00 0000",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_NETBIOS},
    {.name = "session_request_to_nobody",
     .hex = "81 00 0044 20 'FHEPFCELEHFCEPFFFACACACACACACABN' 00 20 "
            "'EMEBFAFEEPFACACACACACACACACACAAA' 01",
     .on = ON_TCP,
     .server_port = 139,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "session_request_in_a_first_part",
     .hex = "81 00 0044 20 'FHEPFCELEHFCEPFFFACACACACACACABN'",
     .on = ON_TCP,
     .server_port = 139,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "rest_of_the_session_request",
     .hex = "00 20 'EMEBFAFEEPFACACACACACACACACACAAA' 00",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.name=LAPTOP; netbios.destination=WORKGROUP"},
    {.name = "session_is_refused",
     .hex = "83 00 0001 82",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_NETBIOS},
    {.name = "name_query_with_one_damaged_letter",
     .hex = "3fa2 0110 0001 0000 0000 0000 20'EGEJEMEFFDFCFGCACACACACACACACAQA' 00 0020 0001",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS,
     .facts = "netbios.type=query"},
    {.name = "two_letters_behind_p",
     .hex = "3fa2 0110 0001 0000 0000 0000 20'EGEJEMEFFDFCFGCACACACACACACACAQQ' 00 0020 0001",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector netbios_dissector = {
    .name = "netbios",
    .summary = "Names of 32 letters from A to P in messages of the three services.",
    .source = "RFC 1001, RFC 1002",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
