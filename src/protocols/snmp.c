/* SNMP versions 1, 2c and 3 (RFC 1157, RFC 1901, RFC 3412, RFC 3416): told by BER elements of the
 * message grammar that fill the datagram, from the version to the list of variables. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/inspect.h"

enum {
    VERSION = FIELD_BASE(snmp),
    COMMUNITY,
    PDU_TYPE,
    OBJECT,
    ERROR_STATUS,
    ENGINE_ID,
    USER,
    SECURITY,
    SYSTEM_NAME,
    SYSTEM_DESCRIPTION
};

static const struct field fields[] = {
    {VERSION, FIELD_TEXT, false, "snmp", "version", "1, 2c or 3"},
    {COMMUNITY, FIELD_TEXT, false, "snmp", "community", "community, the password of 1 and 2c"},
    {PDU_TYPE, FIELD_TEXT, true, "snmp", "pdu_type", "get, get-next, response, set, trap, …"},
    {OBJECT, FIELD_TEXT, false, "snmp", "oid", "first object that is asked for or told"},
    {ERROR_STATUS, FIELD_UINT, false, "snmp", "error_status", "error of the first response"},
    {ENGINE_ID, FIELD_HEX, false, "snmp", "engine_id", "engine id of the agent (version 3)"},
    {USER, FIELD_TEXT, false, "snmp", "user", "user name (version 3)"},
    {SECURITY, FIELD_TEXT, false, "snmp", "security_level", "noAuthNoPriv, authNoPriv or authPriv"},
    {SYSTEM_NAME, FIELD_TEXT, false, "snmp", "system_name", "sysName of the agent"},
    {SYSTEM_DESCRIPTION, FIELD_TEXT, false, "snmp", "system_description", "sysDescr of the agent"},
};

enum {
    TAG_INTEGER = 0x02,
    TAG_OCTETS = 0x04,
    TAG_OBJECT = 0x06,
    TAG_SEQUENCE = 0x30,
    TAG_ADDRESS = 0x40,
    TAG_TICKS = 0x43,
    TAG_PDU_FIRST = 0xa0,
    TAG_RESPONSE = 0xa2,
    TAG_TRAP_1 = 0xa4,
    TAG_BULK = 0xa5,
    TAG_PDU_LAST = 0xa8,
    VERSION_1 = 0,
    VERSION_2C = 1,
    VERSION_3 = 3,
    FLAG_AUTH = 1,
    FLAG_PRIV = 2,
    ERROR_LARGEST = 255, /* 18 are assigned; agents use others */
    ERROR_NO_SUCH_NAME = 2,
    OBJECT_TEXT = 160,
    VARIABLES_MAX = 16
};

/* A sequence that begins with an INTEGER of one byte, its length in one, two or three bytes. */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .pattern = "30 ?? 02 01 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .pattern = "30 81 ?? 02 01 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .pattern = "30 82 ?? ?? 02 01 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .pattern = "30 83 ?? ?? ?? 02 01 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .pattern = "30 84 ?? ?? ?? ?? 02 01"},
};

static const struct usual_port ports[] = {
    {ON_UDP, 161, PROTOCOL_SNMP},
    {ON_UDP, 162, PROTOCOL_SNMP},
};

static const char *const pdu_names[] = {
    "get", "get-next", "response", "set", "trap", "get-bulk", "inform", "trap", "report",
};

/* Two arcs share the first octet; each further one is written in base 128. */
static size_t object_text(struct cursor c, char *text, size_t size)
{
    uint32_t arc = 0;
    size_t length = 0;
    bool is_first = true;
    while (cursor_left(&c) > 0 && length + 16 < size) {
        uint8_t octet = cursor_u8(&c);
        arc = arc << 7 | (octet & 0x7f);
        if ((octet & 0x80) != 0)
            continue;
        uint32_t first = arc < 80 ? arc / 40 : 2;
        if (is_first)
            length += (size_t)snprintf(text, size, "%u.%u", first, arc - first * 40);
        else
            length += (size_t)snprintf(text + length, size - length, ".%u", arc);
        is_first = false;
        arc = 0;
    }
    return length;
}

static bool read_integer(struct cursor *c, int64_t *value)
{
    struct cursor contents = cursor_ber_expect(c, TAG_INTEGER);
    *value = cursor_ber_integer(&contents);
    return cursor_ok(c) && cursor_ok(&contents);
}

static void tell_variable(struct inspection *i, struct cursor name, uint8_t tag,
                          struct cursor value)
{
    static const uint8_t description[] = {0x2b, 6, 1, 2, 1, 1, 1, 0};
    static const uint8_t system_name[] = {0x2b, 6, 1, 2, 1, 1, 5, 0};
    struct slice object = cursor_rest(&name);
    if (tag != TAG_OCTETS || cursor_left(&value) == 0)
        return;
    if (slice_equal(object, slice_of(description, sizeof(description))))
        inspect_text(i, SYSTEM_DESCRIPTION, cursor_rest(&value));
    if (slice_equal(object, slice_of(system_name, sizeof(system_name))))
        inspect_text(i, SYSTEM_NAME, cursor_rest(&value));
}

/* RFC 3416, section 3: names with values that fill the list. */
static bool read_variables(struct inspection *i, struct cursor *pdu)
{
    struct cursor list = cursor_ber_expect(pdu, TAG_SEQUENCE);
    for (unsigned n = 0; n < VARIABLES_MAX && cursor_left(&list) > 0; n++) {
        char text[OBJECT_TEXT];
        uint8_t tag;
        struct cursor variable = cursor_ber_expect(&list, TAG_SEQUENCE);
        struct cursor object = cursor_ber_expect(&variable, TAG_OBJECT);
        struct cursor value = cursor_ber(&variable, &tag);
        if (!cursor_ok(&list) || !cursor_done(&variable))
            return false;
        if (!inspect_has(i, OBJECT))
            inspect_text(i, OBJECT, slice_of(text, object_text(object, text, sizeof(text))));
        tell_variable(i, object, tag, value);
    }
    return cursor_ok(pdu);
}

static bool read_trap(struct inspection *i, struct cursor *pdu)
{
    int64_t generic, specific;
    char text[OBJECT_TEXT];
    struct cursor enterprise = cursor_ber_expect(pdu, TAG_OBJECT);
    struct cursor agent = cursor_ber_expect(pdu, TAG_ADDRESS);
    if (!read_integer(pdu, &generic) || !read_integer(pdu, &specific) || generic < 0 ||
        generic > 6 || cursor_left(&agent) != 4)
        return false;
    cursor_ber_expect(pdu, TAG_TICKS);
    inspect_text(i, OBJECT, slice_of(text, object_text(enterprise, text, sizeof(text))));
    return read_variables(i, pdu);
}

static bool read_pdu(struct inspection *i, struct cursor *c)
{
    uint8_t tag;
    int64_t request, status, index;
    struct cursor pdu = cursor_ber(c, &tag);
    if (!cursor_ok(c) || tag < TAG_PDU_FIRST || tag > TAG_PDU_LAST)
        return false;
    inspect_string(i, PDU_TYPE, pdu_names[tag - TAG_PDU_FIRST]);
    if (tag == TAG_TRAP_1)
        return read_trap(i, &pdu);
    if (!read_integer(&pdu, &request) || !read_integer(&pdu, &status) ||
        !read_integer(&pdu, &index) || (tag != TAG_BULK && (status < 0 || status > ERROR_LARGEST)))
        return false;
    if (tag == TAG_RESPONSE) {
        inspect_uint(i, ERROR_STATUS, (uint64_t)status);
        if (status != 0 && status != ERROR_NO_SUCH_NAME)
            inspect_risk(i, RISK_ERROR_CODE);
    }
    return read_variables(i, &pdu);
}

/* RFC 3414, section 2.4: the user security model's parameters, BER inside an OCTET STRING. */
static bool read_security(struct inspection *i, struct cursor *message, uint8_t flags)
{
    int64_t boots, time;
    struct cursor parameters = cursor_ber_expect(message, TAG_OCTETS);
    if (!cursor_ok(message))
        return false;
    struct cursor user_model = cursor_ber_expect(&parameters, TAG_SEQUENCE);
    struct cursor engine = cursor_ber_expect(&user_model, TAG_OCTETS);
    if (!read_integer(&user_model, &boots) || !read_integer(&user_model, &time))
        return false;
    struct cursor user = cursor_ber_expect(&user_model, TAG_OCTETS);
    inspect_bytes(i, ENGINE_ID, cursor_rest(&engine));
    inspect_text(i, USER, cursor_rest(&user));
    /* Looking for the engine goes without a user, whatever follows. */
    if (cursor_left(&user) > 0)
        inspect_string(i, SECURITY,
                       (flags & FLAG_PRIV) != 0   ? "authPriv"
                       : (flags & FLAG_AUTH) != 0 ? "authNoPriv"
                                                  : "noAuthNoPriv");
    return cursor_ok(&user_model);
}

static bool read_version_3(struct inspection *i, struct cursor *message)
{
    int64_t id, size, model;
    struct cursor header = cursor_ber_expect(message, TAG_SEQUENCE);
    if (!read_integer(&header, &id) || !read_integer(&header, &size) || size < 484)
        return false;
    struct cursor flags_octets = cursor_ber_expect(&header, TAG_OCTETS);
    uint8_t flags = cursor_u8(&flags_octets);
    if (!read_integer(&header, &model) || !cursor_done(&header) || !cursor_done(&flags_octets) ||
        flags > 7 || model != 3 || !read_security(i, message, flags))
        return false;
    if ((flags & FLAG_PRIV) != 0) {
        cursor_ber_expect(message, TAG_OCTETS);
        return cursor_ok(message);
    }
    struct cursor scoped = cursor_ber_expect(message, TAG_SEQUENCE);
    cursor_ber_expect(&scoped, TAG_OCTETS);
    cursor_ber_expect(&scoped, TAG_OCTETS);
    return cursor_ok(&scoped) && read_pdu(i, &scoped);
}

static enum verdict inspect(struct inspection *i)
{
    int64_t version;
    struct cursor message = cursor_ber_expect(&i->in, TAG_SEQUENCE);
    if (!read_integer(&message, &version) || cursor_left(&i->in) > 0)
        return VERDICT_NOT;
    if (version == VERSION_3) {
        inspect_string(i, VERSION, "3");
        return read_version_3(i, &message) ? VERDICT_MATCH : VERDICT_NOT;
    }
    struct cursor community = cursor_ber_expect(&message, TAG_OCTETS);
    struct slice word = cursor_rest(&community);
    if ((version != VERSION_1 && version != VERSION_2C) || !cursor_ok(&message) ||
        !read_pdu(i, &message))
        return VERDICT_NOT;
    inspect_string(i, VERSION, version == VERSION_1 ? "1" : "2c");
    inspect_text(i, COMMUNITY, word);
    inspect_risk(i, RISK_UNSAFE_PROTOCOL);
    /* "public" is what everybody knows; any other word was meant to be a secret. */
    if (word.length > 0 && !slice_equal(word, SLICE_LITERAL("public")))
        inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
    return VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "get_with_the_public_community",
     .hex = "30 29 02 01 01 04 06 'public' a0 1c 02 04 1fb6a4b0 02 01 00 02 01 00 30 0e 30 0c 06 08"
            "2b06010201010500 05 00",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.version=2c; snmp.community=public; snmp.pdu_type=get;"
              "snmp.oid=1.3.6.1.2.1.1.5.0",
     .risks = RISK_BIT(UNSAFE_PROTOCOL)},
    {.name = "response_names_the_system",
     .hex = "30 2f 02 01 01 04 06 'public' a2 22 02 04 1fb6a4b0 02 01 00 02 01 00 30 14 30 12 06 08"
            "2b06010201010500 04 06 'router'",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.system_name=router; snmp.error_status=0",
     .risks = RISK_BIT(UNSAFE_PROTOCOL)},
    {.name = "secret_community_is_refused",
     .hex = "30 29 02 01 01 04 06 's3cret' a2 1c 02 04 1fb6a4b0 02 01 10 02 01 01 30 0e 30 0c 06 08"
            "2b06010201010500 05 00",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 161,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.error_status=16",
     .risks = RISK_BIT(UNSAFE_PROTOCOL) | RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE)},
    {.name = "version_3_discovers_the_engine",
     .hex = "30 3e 02 01 03 30 11 02 04 1a2b3c4d 02 03 00ffe3 04 01 04 02 01 03 04 10 30 0e 04 00"
            "02 01 00 02 01 00 04 00 04 00 04 00 30 14 04 00 04 00 a0 0e 02 04 2b3c4d5e 02 01 00"
            "02 01 00 30 00",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.version=3; snmp.pdu_type=get"},
    {.name = "list_that_ends_behind_the_message",
     .hex = "30 29 02 01 01 04 06 'public' a0 1c 02 04 1fb6a4b0 02 01 00 02 01 00 30 0f 30 0c 06 08"
            "2b06010201010500 05 00",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "trap_of_version_1",
     .hex = "30 3e 02 01 00 04 06 'alerts' a4 31 06 07 2b 06 01 04 01 8f 65 40 04 "
            "c0000207 02 01 06 02 01 01 43 02 0064 30 16 30 14 06 08 2b 06 01 02 "
            "01 01 05 00 04 08 'switch-9'",
     .on = ON_UDP,
     .server_port = 162,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.version=1; snmp.community=alerts; snmp.oid=1.3.6.1.4.1.2021",
     .risks = RISK_BIT(UNSAFE_PROTOCOL) | RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "trap_with_an_impossible_kind",
     .hex = "30 3e 02 01 00 04 06 'alerts' a4 31 06 07 2b 06 01 04 01 8f 65 40 04 "
            "c0000207 02 01 07 02 01 01 43 02 0064 30 16 30 14 06 08 2b 06 01 02 "
            "01 01 05 00 04 08 'switch-9'",
     .on = ON_UDP,
     .server_port = 162,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "user_without_privacy",
     .hex = "30 54 02 01 03 30 0e 02 02 1234 02 02 05dc 04 01 05 02 01 03 04 18 30 "
            "16 04 05 80001f8804 02 01 01 02 01 02 04 03 'bob' 04 00 04 00 30 25 "
            "04 05 80001f8804 04 00 a0 1a 02 02 1234 02 01 00 02 01 00 30 0e 30 0c "
            "06 08 2b 06 01 02 01 01 05 00 05 00",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.version=3; snmp.user=bob; snmp.security_level=authNoPriv; "
              "snmp.engine_id=80001f8804"},
    {.name = "user_without_anything",
     .hex = "30 54 02 01 03 30 0e 02 02 1234 02 02 05dc 04 01 04 02 01 03 04 18 30 "
            "16 04 05 80001f8804 02 01 01 02 01 02 04 03 'bob' 04 00 04 00 30 25 "
            "04 05 80001f8804 04 00 a0 1a 02 02 1234 02 01 00 02 01 00 30 0e 30 0c "
            "06 08 2b 06 01 02 01 01 05 00 05 00",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.security_level=noAuthNoPriv"},
    {.name = "security_model_that_there_is_not",
     .hex = "30 54 02 01 03 30 0e 02 02 1234 02 02 05dc 04 01 05 02 01 04 04 18 30 "
            "16 04 05 80001f8804 02 01 01 02 01 02 04 03 'bob' 04 00 04 00 30 25 "
            "04 05 80001f8804 04 00 a0 1a 02 02 1234 02 01 00 02 01 00 30 0e 30 0c "
            "06 08 2b 06 01 02 01 01 05 00 05 00",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "version_3_hides_what_it_asks",
     .hex = "307a020103301102041a2b3c4d020300ffe30401030201030430302e040980001f8880a1b2c3d402"
            "01010201020403657665040c187355b101e4d1f66c7948f90408882a20e6379eb83a043014f825b2"
            "bbc32dd8d196367fa8776873069c12a8954d8da7513aa7704ddd09ebf5e2794887fba944442f1d36"
            "19e6773e",
     .on = ON_UDP,
     .server_port = 161,
     .protocol = PROTOCOL_SNMP,
     .facts = "snmp.version=3",
     .spares = RISK_BIT(UNSAFE_PROTOCOL) | RISK_BIT(CLEAR_TEXT_CREDENTIALS)}, );

const struct dissector snmp_dissector = {
    .name = "snmp",
    .summary = "BER elements of the message grammar that fill the datagram.",
    .source = "RFC 1157, RFC 1901, RFC 3412, RFC 3416",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(UNSAFE_PROTOCOL) | RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
