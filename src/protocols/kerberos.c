/* Kerberos 5 (RFC 4120) and its password change (RFC 3244): told by the application tag, protocol
 * version 5 and a message type that repeats the tag; over TCP behind a length of four bytes. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum {
    MESSAGE_TYPE = FIELD_BASE(kerberos),
    REALM,
    CLIENT_NAME,
    SERVER_NAME,
    ERROR_CODE,
    ENCRYPTION_TYPES,
    WEAK_TYPES,
    TICKET_TYPE
};

static const struct field fields[] = {
    {MESSAGE_TYPE, FIELD_TEXT, true, "kerberos", "message_type", "AS-REQ, TGS-REP, KRB-ERROR, …"},
    {REALM, FIELD_TEXT, false, "kerberos", "realm", "realm of the client or of the server"},
    {CLIENT_NAME, FIELD_TEXT, false, "kerberos", "client_name", "principal of the client"},
    {SERVER_NAME, FIELD_TEXT, false, "kerberos", "server_name",
     "principal of the service (krbtgt/EXAMPLE.NET, cifs/files.example.net)"},
    {ERROR_CODE, FIELD_UINT, false, "kerberos", "error_code",
     "6 client unknown, 7 server unknown, 18 revoked, 24 wrong password, 25 needs "
     "preauthentication"},
    {ENCRYPTION_TYPES, FIELD_TEXT, true, "kerberos", "encryption_types",
     "encryption types that the client offers"},
    {WEAK_TYPES, FIELD_TEXT, true, "kerberos", "weak_encryption_types",
     "those among them that are broken: DES and RC4"},
    {TICKET_TYPE, FIELD_TEXT, false, "kerberos", "ticket_encryption_type",
     "encryption type of the ticket"},
};

enum {
    TAG_INTEGER = 0x02,
    TAG_STRING = 0x1b,
    TAG_SEQUENCE = 0x30,
    TAG_TICKET = 0x61,
    TAG_AS_REQ = 0x6a,
    TAG_AS_REP = 0x6b,
    TAG_TGS_REQ = 0x6c,
    TAG_TGS_REP = 0x6d,
    TAG_AP_REQ = 0x6e,
    TAG_AP_REP = 0x6f,
    TAG_ERROR = 0x7e,
    VERSION = 5,
    CONTEXT = 0xa0,
    PARTS_MAX = 16,
    TYPES_MAX = 16,
    COMPONENTS_MAX = 8,
    ERROR_NEEDS_PREAUTHENTICATION = 25,
    ERROR_RESPONSE_TOO_BIG = 52,
    LONGEST = 1 << 20,
    PASSWORD_VERSION_1 = 1,
    PASSWORD_VERSION_MS = 0xff80
};

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "6a"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "6b"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "6c"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "6d"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "7e"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .shortest = 24,
     .pattern = "?? ?? 00 01"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .shortest = 24,
     .pattern = "?? ?? ff 80"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? 6a"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? 6b"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? 6c"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? 6d"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? 7e"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 00 ?? ?? ?? ?? 00 01"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 00 ?? ?? ?? ?? ff 80"},
};

static const struct usual_port ports[] = {
    {ON_UDP | ON_TCP, 88, PROTOCOL_KERBEROS},
    {ON_UDP | ON_TCP, 464, PROTOCOL_KERBEROS},
};

static const char *type_name(int64_t type)
{
    switch (type) { /* the registry "Kerberos Encryption Type Numbers" */
    case 1:
        return "des-cbc-crc";
    case 2:
        return "des-cbc-md4";
    case 3:
        return "des-cbc-md5";
    case 16:
        return "des3-cbc-sha1";
    case 17:
        return "aes128-cts-hmac-sha1-96";
    case 18:
        return "aes256-cts-hmac-sha1-96";
    case 19:
        return "aes128-cts-hmac-sha256-128";
    case 20:
        return "aes256-cts-hmac-sha384-192";
    case 23:
        return "rc4-hmac";
    case 24:
        return "rc4-hmac-exp";
    case 25:
        return "camellia128-cts-cmac";
    case 26:
        return "camellia256-cts-cmac";
    default:
        return NULL;
    }
}

static bool is_weak(int64_t type)
{
    /* RFC 6649 retires DES, RFC 8429 triple DES and RC4. */
    return type <= 3 || type == 16 || type == 23 || type == 24;
}

static const char *message_name(uint8_t tag)
{
    switch (tag) {
    case TAG_AS_REQ:
        return "AS-REQ";
    case TAG_AS_REP:
        return "AS-REP";
    case TAG_TGS_REQ:
        return "TGS-REQ";
    case TAG_TGS_REP:
        return "TGS-REP";
    case TAG_AP_REQ:
        return "AP-REQ";
    case TAG_AP_REP:
        return "AP-REP";
    case TAG_ERROR:
        return "KRB-ERROR";
    default:
        return NULL;
    }
}

static int64_t read_integer(struct cursor c)
{
    struct cursor contents = cursor_ber_expect(&c, TAG_INTEGER);
    int64_t value = cursor_ber_integer(&contents);
    return cursor_ok(&contents) ? value : -1;
}

/* PrincipalName: a type, then components that are written with slashes between them. */
static void tell_principal(struct inspection *i, unsigned field, struct cursor c)
{
    char text[256];
    size_t length = 0;
    struct cursor name = cursor_ber_expect(&c, TAG_SEQUENCE);
    cursor_ber_expect(&name, CONTEXT);
    struct cursor parts = cursor_ber_expect(&name, CONTEXT + 1);
    parts = cursor_ber_expect(&parts, TAG_SEQUENCE);
    for (unsigned n = 0; n < COMPONENTS_MAX && cursor_left(&parts) > 0; n++) {
        struct cursor part = cursor_ber_expect(&parts, TAG_STRING);
        if (length + cursor_left(&part) + 1 > sizeof(text))
            break;
        if (n > 0)
            text[length++] = '/';
        while (cursor_left(&part) > 0)
            text[length++] = (char)cursor_u8(&part);
    }
    inspect_text(i, field, slice_of(text, length));
}

static void tell_realm(struct inspection *i, struct cursor c)
{
    struct cursor realm = cursor_ber_expect(&c, TAG_STRING);
    if (cursor_ok(&realm))
        inspect_text(i, REALM, cursor_rest(&realm));
}

static void tell_types(struct inspection *i, struct cursor c)
{
    struct cursor list = cursor_ber_expect(&c, TAG_SEQUENCE);
    for (unsigned n = 0; n < TYPES_MAX && cursor_left(&list) > 0; n++) {
        struct cursor element = cursor_ber_expect(&list, TAG_INTEGER);
        int64_t type = cursor_ber_integer(&element);
        const char *name = cursor_ok(&element) ? type_name(type) : NULL;
        if (name == NULL)
            continue;
        inspect_string(i, ENCRYPTION_TYPES, name);
        if (is_weak(type))
            inspect_string(i, WEAK_TYPES, name);
    }
}

/* KDC-REQ-BODY, section 5.4.1. */
static void tell_request_body(struct inspection *i, struct cursor c)
{
    struct cursor body = cursor_ber_expect(&c, TAG_SEQUENCE);
    for (unsigned n = 0; n < PARTS_MAX && cursor_left(&body) > 0; n++) {
        uint8_t tag;
        struct cursor part = cursor_ber(&body, &tag);
        switch (tag - CONTEXT) {
        case 1:
            tell_principal(i, CLIENT_NAME, part);
            break;
        case 2:
            tell_realm(i, part);
            break;
        case 3:
            tell_principal(i, SERVER_NAME, part);
            break;
        case 8:
            tell_types(i, part);
            break;
        default:
            break;
        }
    }
}

/* Section 5.3: version, realm, server, encrypted part, which begins with its encryption type. */
static void tell_ticket(struct inspection *i, struct cursor c)
{
    struct cursor ticket = cursor_ber_expect(&c, TAG_TICKET);
    ticket = cursor_ber_expect(&ticket, TAG_SEQUENCE);
    cursor_ber_expect(&ticket, CONTEXT);
    tell_realm(i, cursor_ber_expect(&ticket, CONTEXT + 1));
    tell_principal(i, SERVER_NAME, cursor_ber_expect(&ticket, CONTEXT + 2));
    struct cursor sealed = cursor_ber_expect(&ticket, CONTEXT + 3);
    sealed = cursor_ber_expect(&sealed, TAG_SEQUENCE);
    const char *name = type_name(read_integer(cursor_ber_expect(&sealed, CONTEXT)));
    if (cursor_ok(&sealed) && name != NULL)
        inspect_string(i, TICKET_TYPE, name);
}

static void tell_part(struct inspection *i, uint8_t tag, unsigned number, struct cursor part)
{
    bool is_request = tag == TAG_AS_REQ || tag == TAG_TGS_REQ;
    bool is_reply = tag == TAG_AS_REP || tag == TAG_TGS_REP;
    if (is_request && number == 4)
        tell_request_body(i, part);
    if (is_reply && number == 4)
        tell_principal(i, CLIENT_NAME, part);
    if ((is_reply && number == 5) || (tag == TAG_AP_REQ && number == 3))
        tell_ticket(i, part);
    if (tag != TAG_ERROR)
        return;
    if (number == 6) {
        int64_t code = read_integer(part);
        inspect_uint(i, ERROR_CODE, (uint64_t)(code < 0 ? 0 : code));
        /* These two are how a good conversation begins. */
        if (code != ERROR_NEEDS_PREAUTHENTICATION && code != ERROR_RESPONSE_TOO_BIG)
            inspect_risk(i, RISK_ERROR_CODE);
    }
    if (number == 8)
        tell_principal(i, CLIENT_NAME, part);
    if (number == 9)
        tell_realm(i, part);
    if (number == 10)
        tell_principal(i, SERVER_NAME, part);
}

/* Version and message type are parts 1 and 2 of requests to the KDC, 0 and 1 of all others. */
static bool read_message(struct inspection *i, struct cursor *c)
{
    uint8_t tag;
    struct cursor message = cursor_ber(c, &tag);
    message = cursor_ber_expect(&message, TAG_SEQUENCE);
    unsigned first = tag == TAG_AS_REQ || tag == TAG_TGS_REQ;
    int64_t version = read_integer(cursor_ber_expect(&message, (uint8_t)(CONTEXT + first)));
    int64_t type = read_integer(cursor_ber_expect(&message, (uint8_t)(CONTEXT + first + 1)));
    if (!cursor_ok(&message) || version != VERSION || type != (tag & 0x1f) ||
        message_name(tag) == NULL)
        return false;
    inspect_string(i, MESSAGE_TYPE, message_name(tag));
    for (unsigned n = 0; n < PARTS_MAX && cursor_left(&message) > 0; n++) {
        uint8_t part_tag;
        struct cursor part = cursor_ber(&message, &part_tag);
        if (cursor_ok(&message) && part_tag >= CONTEXT)
            tell_part(i, tag, part_tag - CONTEXT, part);
    }
    inspect_transaction(i);
    return true;
}

/* RFC 3244, section 2: the message's own length, version, length of the AP-REQ or AP-REP, which may
 * be missing from a reply that brings an error. */
static bool read_password_change(struct inspection *i, struct cursor *c)
{
    size_t size = cursor_left(c);
    uint16_t length = cursor_u16be(c);
    uint16_t version = cursor_u16be(c);
    struct cursor message = cursor_block16(c);
    return cursor_ok(c) && length == size &&
           (version == PASSWORD_VERSION_1 || version == PASSWORD_VERSION_MS) &&
           read_message(i, &message);
}

static bool read_any(struct inspection *i, struct cursor c)
{
    int first = cursor_peek(&c, 0);
    if (first >= 0 && message_name((uint8_t)first) != NULL)
        return read_message(i, &c);
    return read_password_change(i, &c);
}

/* Tag, length of the length, sequence: what can be seen before all of the message has come. */
static bool may_be(struct cursor c)
{
    int first = cursor_peek(&c, 0), second = cursor_peek(&c, 1);
    if (first < 0)
        return true;
    return first < 0x40 || (message_name((uint8_t)first) != NULL && (second < 0 || second > 0x10));
}

static enum verdict inspect(struct inspection *i)
{
    bool is_any = false;
    if (i->datagram)
        return read_any(i, i->in) ? VERDICT_MATCH : VERDICT_NOT;
    while (cursor_left(&i->in) >= 4) {
        struct cursor c = i->in;
        size_t length = cursor_u32be(&c);
        size_t there = cursor_left(&c);
        if (length < 16 || length > LONGEST || !may_be(c))
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        if (there < length && i->matched && i->full && !is_any) {
            cursor_skip(&c, there);
            i->skip = (uint32_t)(length - there);
            i->in = c;
            return VERDICT_MATCH;
        }
        if (there < length)
            break;
        if (!read_any(i, cursor_block(&c, length)))
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        is_any = true;
        i->in = c;
    }
    return is_any ? VERDICT_MATCH : VERDICT_MORE;
}

#define AS_REQ                                                                                     \
    "6a 8184 30 8181 a1 03 02 01 05 a2 03 02 01 0a a4 75 30 73 a0 07 03 05 00 "                    \
    "40800010 a1 12 30 10 a0 03 02 01 01 a1 09 30 07 1b 05 'alice' a2 0d 1b 0b "                   \
    "'EXAMPLE.NET' a3 20 30 1e a0 03 02 01 02 a1 17 30 15 1b 06 'krbtgt' 1b 0b "                   \
    "'EXAMPLE.NET' a5 11 18 0f '20370913024805Z' a7 06 02 04 11223344 a8 08 30 06 "                \
    "02 01 12 02 01 17"

static const struct sample samples[] = SAMPLES(
    {.name = "client_asks_for_a_ticket",
     .hex = AS_REQ,
     .on = ON_UDP,
     .server_port = 88,
     .protocol = PROTOCOL_KERBEROS,
     .facts =
         "kerberos.message_type=AS-REQ; kerberos.realm=EXAMPLE.NET; kerberos.client_name=alice;"
         "kerberos.server_name=krbtgt/EXAMPLE.NET;"
         "kerberos.encryption_types=aes256-cts-hmac-sha1-96;"
         "kerberos.weak_encryption_types=rc4-hmac"},
    {.name = "kdc_wants_preauthentication",
     .hex = "7e 5a 30 58 a0 03 02 01 05 a1 03 02 01 1e a4 11 18 0f '20240101120000Z' a5 03 "
            "02 01 01 a6 03 02 01 19 a9 0d 1b 0b 'EXAMPLE.NET' aa 20 30 1e a0 03 02 01 02 "
            "a1 17 30 15 1b 06 'krbtgt' 1b 0b 'EXAMPLE.NET'",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.error_code=25"},
    {.name = "kdc_does_not_know_the_client",
     .hex = "7e 5a 30 58 a0 03 02 01 05 a1 03 02 01 1e a4 11 18 0f '20240101120000Z' a5 03 "
            "02 01 01 a6 03 02 01 06 a9 0d 1b 0b 'EXAMPLE.NET' aa 20 30 1e a0 03 02 01 02 "
            "a1 17 30 15 1b 06 'krbtgt' 1b 0b 'EXAMPLE.NET'",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 88,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.error_code=6; kerberos.realm=EXAMPLE.NET",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "request_over_tcp",
     .hex = "00000087" AS_REQ,
     .on = ON_TCP,
     .server_port = 88,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.client_name=alice"},
    {.name = "reply_over_tcp_tells_the_ticket",
     .hex = "00000091"
            "6b 818e 30 818b a0 03 02 01 05 a1 03 02 01 0b a3 0d 1b 0b 'EXAMPLE.NET' a4 12 "
            "30 10 a0 03 02 01 01 a1 09 30 07 1b 05 'alice' a5 4b 61 49 30 47 a0 03 02 01 "
            "05 a1 0d 1b 0b 'EXAMPLE.NET' a2 20 30 1e a0 03 02 01 02 a1 17 30 15 1b 06 "
            "'krbtgt' 1b 0b 'EXAMPLE.NET' a3 0f 30 0d a0 03 02 01 12 a2 06 04 04 01020304 "
            "a6 0f 30 0d a0 03 02 01 12 a2 06 04 04 01020304",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.message_type=AS-REP; "
              "kerberos.ticket_encryption_type=aes256-cts-hmac-sha1-96"},
    {.name = "password_is_changed",
     .hex = "007e 0001 0072 6e 70 30 6e a0 03 02 01 05 a1 03 02 01 0e a2 07 03 05 "
            "05 00000000 a3 48 61 46 30 44 a0 03 02 01 05 a1 0d 1b 0b "
            "'EXAMPLE.NET' a2 1d 30 1b a0 03 02 01 02 a1 14 30 12 1b 06 'kadmin' "
            "1b 08 'changepw' a3 0f 30 0d a0 03 02 01 14 a2 06 04 04 01020304 a4 "
            "0f 30 0d a0 03 02 01 12 a2 06 04 04 05060708 75 04 30 02 05 00",
     .on = ON_UDP,
     .server_port = 464,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.message_type=AP-REQ; kerberos.server_name=kadmin/changepw; "
              "kerberos.ticket_encryption_type=aes256-cts-hmac-sha384-192"},
    {.name = "password_was_changed",
     .hex = "002b 0001 001f 6f 1d 30 1b a0 03 02 01 05 a1 03 02 01 0f a2 0f 30 0d "
            "a0 03 02 01 12 a2 06 04 04 05060708 75 04 30 02 05 00",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.message_type=AP-REP"},
    {.name = "password_change_of_another_length",
     .hex = "00ff 0001 0072 6e 70 30 6e a0 03 02 01 05 a1 03 02 01 0e a2 07 03 05 "
            "05 00000000 a3 48 61 46 30 44 a0 03 02 01 05 a1 0d 1b 0b "
            "'EXAMPLE.NET' a2 1d 30 1b a0 03 02 01 02 a1 14 30 12 1b 06 'kadmin' "
            "1b 08 'changepw' a3 0f 30 0d a0 03 02 01 14 a2 06 04 04 01020304 a4 "
            "0f 30 0d a0 03 02 01 12 a2 06 04 04 05060708 75 04 30 02 05 00",
     .on = ON_UDP,
     .server_port = 464,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "service_ticket_with_retired_types",
     .hex = "6c 818c 30 8189 a1 03 02 01 05 a2 03 02 01 0c a4 7d 30 7b a0 07 03 05 "
            "05 40800010 a2 0d 1b 0b 'EXAMPLE.NET' a3 24 30 22 a0 03 02 01 02 a1 "
            "1b 30 19 1b 04 'cifs' 1b 11 'files.example.net' a5 11 18 0f "
            "'20370913024805Z' a7 06 02 04 11223344 a8 20 30 1e 02 01 13 02 01 01 "
            "02 01 02 02 01 03 02 01 10 02 01 11 02 01 18 02 01 19 02 01 1a 02 01 "
            "63",
     .on = ON_UDP,
     .server_port = 88,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.message_type=TGS-REQ; kerberos.server_name=cifs/files.example.net; "
              "kerberos.weak_encryption_types=des-cbc-crc; "
              "kerberos.encryption_types=camellia256-cts-cmac"},
    {.name = "service_ticket_is_given",
     .hex = "6d 818b 30 8188 a0 03 02 01 05 a1 03 02 01 0d a3 0d 1b 0b "
            "'EXAMPLE.NET' a4 12 30 10 a0 03 02 01 01 a1 09 30 07 1b 05 'alice' a5 "
            "48 61 46 30 44 a0 03 02 01 05 a1 0d 1b 0b 'EXAMPLE.NET' a2 1d 30 1b "
            "a0 03 02 01 02 a1 14 30 12 1b 06 'kadmin' 1b 08 'changepw' a3 0f 30 "
            "0d a0 03 02 01 14 a2 06 04 04 01020304 a6 0f 30 0d a0 03 02 01 12 a2 "
            "06 04 04 01020304",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_KERBEROS,
     .facts = "kerberos.message_type=TGS-REP; kerberos.client_name=alice"},
    {.name = "message_type_of_another_tag",
     .hex = "7e 5a 30 58 a0 03 02 01 05 a1 03 02 01 1f a4 11 18 0f '20240101120000Z' a5 03 "
            "02 01 01 a6 03 02 01 06 a9 0d 1b 0b 'EXAMPLE.NET' aa 20 30 1e a0 03 02 01 02 "
            "a1 17 30 15 1b 06 'krbtgt' 1b 0b 'EXAMPLE.NET'",
     .on = ON_UDP,
     .server_port = 88,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector kerberos_dissector = {
    .name = "kerberos",
    .summary = "Application tag, version 5 and the message type that belongs to the tag.",
    .source = "RFC 4120, RFC 3244",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(ERROR_CODE),
};
