/* LDAP and connection-less LDAP (RFC 4511, MS-ADTS section 6.3.3): told by a message id and an
 * operation whose first elements have the types that its grammar asks for. */
/* SPDX-License-Identifier: MIT */
#include "protocols/ntlm.h"

enum {
    OPERATION = FIELD_BASE(ldap),
    VERSION,
    USER,
    MECHANISM,
    BASE,
    RESULT,
    DOMAIN,
    HOST,
    NTLM_DOMAIN,
    NTLM_USER,
    NTLM_HOST,
    NTLM_TARGET
};

static const struct field fields[] = {
    {OPERATION, FIELD_TEXT, true, "ldap", "operation", "bind, search, modify, extended, …"},
    {VERSION, FIELD_UINT, false, "ldap", "version", "protocol version of the bind"},
    {USER, FIELD_TEXT, false, "ldap", "user", "name that a client binds as"},
    {MECHANISM, FIELD_TEXT, false, "ldap", "mechanism", "simple, or the SASL mechanism"},
    {BASE, FIELD_TEXT, false, "ldap", "base", "base object of the first search that has one"},
    {RESULT, FIELD_UINT, false, "ldap", "result", "result code of the bind: 49 wrong password"},
    {DOMAIN, FIELD_TEXT, false, "ldap", "dns_domain", "domain that a client looks for (CLDAP)"},
    {HOST, FIELD_TEXT, false, "ldap", "host", "name of the client that looks (CLDAP)"},
    {NTLM_DOMAIN, FIELD_TEXT, false, "ntlm", "domain", "domain of the user"},
    {NTLM_USER, FIELD_TEXT, false, "ntlm", "user", "name of the user"},
    {NTLM_HOST, FIELD_TEXT, false, "ntlm", "host", "name of the client's machine"},
    {NTLM_TARGET, FIELD_TEXT, false, "ntlm", "target", "name of the server or its domain"},
};

static const struct ntlm_fields ntlm_fields = {NTLM_DOMAIN, NTLM_USER, NTLM_HOST, NTLM_TARGET};

enum {
    TAG_BOOLEAN = 0x01,
    TAG_INTEGER = 0x02,
    TAG_OCTETS = 0x04,
    TAG_ENUMERATED = 0x0a,
    TAG_SEQUENCE = 0x30,
    TAG_CONTEXT = 0x80,
    TAG_SASL = 0xa3,
    FILTER_AND = 0xa0,
    FILTER_EQUAL = 0xa3,
    BIND = 0x60,
    BIND_REPLY = 0x61,
    UNBIND = 0x42,
    SEARCH = 0x63,
    SEARCH_ENTRY = 0x64,
    SEARCH_DONE = 0x65,
    MODIFY = 0x66,
    ADD = 0x68,
    DELETE = 0x4a,
    DELETE_REPLY = 0x6b,
    RENAME = 0x6c,
    COMPARE = 0x6e,
    ABANDON = 0x50,
    SEARCH_REFERENCE = 0x73,
    EXTENDED = 0x77,
    EXTENDED_REPLY = 0x78,
    RESULT_REFERRAL = 10,
    RESULT_BIND_IN_PROGRESS = 14,
    RESULT_LARGEST = 123, /* the registry "LDAP Result Codes" */
    LONGEST = 1 << 24,
    FILTER_PARTS_MAX = 16,
    TLS_HANDSHAKE = 0x16
};

struct state {
    bool asked_for_tls;
};

/* A sequence, its length in any of BER's forms, an INTEGER. */
static const struct opening openings[] = {
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .shortest = 7, .pattern = "30 ?? 02 0?"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .shortest = 7, .pattern = "30 81 ?? 02 0?"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .shortest = 7, .pattern = "30 82 ?? ?? 02 0?"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .shortest = 7, .pattern = "30 83 ?? ?? ?? 02 0?"},
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .shortest = 7, .pattern = "30 84 ?? ?? ?? ?? 02 0?"},
};

static const struct usual_port ports[] = {
    {ON_TCP | ON_UDP, 389, PROTOCOL_LDAP},
    {ON_TCP, 3268, PROTOCOL_LDAP},
};

static const struct {
    uint8_t tag;
    char name[12];
} operations[] = {
    {BIND, "bind"},
    {BIND_REPLY, "bind"},
    {UNBIND, "unbind"},
    {SEARCH, "search"},
    {SEARCH_ENTRY, "search"},
    {SEARCH_DONE, "search"},
    {SEARCH_REFERENCE, "search"},
    {MODIFY, "modify"},
    {MODIFY + 1, "modify"},
    {ADD, "add"},
    {ADD + 1, "add"},
    {DELETE, "delete"},
    {DELETE_REPLY, "delete"},
    {RENAME, "rename"},
    {RENAME + 1, "rename"},
    {COMPARE, "compare"},
    {COMPARE + 1, "compare"},
    {ABANDON, "abandon"},
    {EXTENDED, "extended"},
    {EXTENDED_REPLY, "extended"},
};

static const char *operation_name(uint8_t tag)
{
    for (size_t n = 0; n < COUNT_OF(operations); n++)
        if (operations[n].tag == tag)
            return operations[n].name;
    return NULL;
}

static int64_t read_number(struct cursor *c, uint8_t tag, int64_t largest)
{
    struct cursor contents = cursor_ber_expect(c, tag);
    int64_t value = cursor_ber_integer(&contents);
    if (!cursor_ok(&contents) || value < 0 || value > largest)
        cursor_fail(c);
    return value;
}

static bool read_bind(struct inspection *i, struct cursor *c)
{
    uint8_t tag;
    int64_t version = read_number(c, TAG_INTEGER, 3);
    struct cursor name = cursor_ber_expect(c, TAG_OCTETS);
    struct cursor secret = cursor_ber(c, &tag);
    if (!cursor_ok(c) || version < 2)
        return false;
    inspect_uint(i, VERSION, (uint64_t)version);
    inspect_text(i, USER, cursor_rest(&name));
    if (tag == TAG_CONTEXT) {
        inspect_string(i, MECHANISM, "simple");
        if (cursor_left(&secret) > 0)
            inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
        return true;
    }
    if (tag == TAG_SASL) {
        struct cursor mechanism = cursor_ber_expect(&secret, TAG_OCTETS);
        inspect_text(i, MECHANISM, cursor_rest(&mechanism));
        ntlm_read(i, cursor_rest(&secret), &ntlm_fields);
        return cursor_ok(&secret);
    }
    /* 9 to 11 are how Active Directory takes NTLM without SASL (MS-ADTS, section 5.1.1.1.3). */
    if (tag < TAG_CONTEXT + 9 || tag > TAG_CONTEXT + 11)
        return false;
    inspect_string(i, MECHANISM, "sicily");
    ntlm_read(i, cursor_rest(&secret), &ntlm_fields);
    return true;
}

/* LDAPResult: code, matched name, message, then what the operation adds. */
static bool read_result(struct inspection *i, struct cursor *c, uint8_t tag, int64_t *code)
{
    *code = read_number(c, TAG_ENUMERATED, 4096);
    cursor_ber_expect(c, TAG_OCTETS);
    cursor_ber_expect(c, TAG_OCTETS);
    if (!cursor_ok(c) || (*code > RESULT_LARGEST && *code != 4096))
        return false;
    if (tag != BIND_REPLY || *code == RESULT_BIND_IN_PROGRESS)
        return true;
    inspect_uint(i, RESULT, (uint64_t)*code);
    if (*code != 0 && *code != RESULT_REFERRAL)
        inspect_risk(i, RISK_ERROR_CODE);
    return true;
}

/* What a client that looks for a domain controller says of itself stands in the filter. */
static void tell_filter(struct inspection *i, struct cursor filter)
{
    for (unsigned n = 0; n < FILTER_PARTS_MAX && cursor_left(&filter) > 0; n++) {
        uint8_t tag;
        struct cursor part = cursor_ber(&filter, &tag);
        if (tag != FILTER_EQUAL)
            continue;
        struct cursor name = cursor_ber_expect(&part, TAG_OCTETS);
        struct cursor value = cursor_ber_expect(&part, TAG_OCTETS);
        if (!cursor_ok(&part))
            continue;
        if (slice_equal_nocase(cursor_rest(&name), SLICE_LITERAL("DnsDomain")))
            inspect_text(i, DOMAIN, cursor_rest(&value));
        if (slice_equal_nocase(cursor_rest(&name), SLICE_LITERAL("Host")))
            inspect_text(i, HOST, cursor_rest(&value));
    }
}

static bool read_search(struct inspection *i, struct cursor *c)
{
    uint8_t tag;
    struct cursor base = cursor_ber_expect(c, TAG_OCTETS);
    read_number(c, TAG_ENUMERATED, 3);
    read_number(c, TAG_ENUMERATED, 3);
    read_number(c, TAG_INTEGER, INT32_MAX);
    read_number(c, TAG_INTEGER, INT32_MAX);
    cursor_ber_expect(c, TAG_BOOLEAN);
    struct cursor filter = cursor_ber(c, &tag);
    if (!cursor_ok(c) || tag < TAG_CONTEXT)
        return false;
    if (cursor_left(&base) > 0)
        inspect_text(i, BASE, cursor_rest(&base));
    if (tag == FILTER_AND)
        tell_filter(i, filter);
    return true;
}

static bool read_extended(struct inspection *i, struct cursor *c)
{
    struct state *state = i->state;
    struct cursor name = cursor_ber_expect(c, TAG_CONTEXT);
    struct slice object = cursor_rest(&name);
    if (!cursor_ok(c) || !slice_starts(object, SLICE_LITERAL("1.")))
        return false;
    if (slice_equal(object, SLICE_LITERAL("1.3.6.1.4.1.1466.20037")))
        state->asked_for_tls = true;
    return true;
}

static bool is_named_list(struct cursor *c, uint8_t inner)
{
    cursor_ber_expect(c, TAG_OCTETS);
    cursor_ber_expect(c, inner);
    return cursor_ok(c);
}

/* An operation whose contents are a plain value says too little to begin with. */
static bool read_operation(struct inspection *i, uint8_t tag, struct cursor *c)
{
    struct state *state = i->state;
    int64_t code = 0;
    switch (tag) {
    case BIND:
        return read_bind(i, c);
    case SEARCH:
        return read_search(i, c);
    case SEARCH_ENTRY:
    case MODIFY:
    case ADD:
    case COMPARE:
        return is_named_list(c, TAG_SEQUENCE);
    case RENAME:
        return is_named_list(c, TAG_OCTETS);
    case EXTENDED:
        return read_extended(i, c);
    case SEARCH_REFERENCE:
        return slice_starts_nocase(cursor_rest(c), slice_of("\x04", 1));
    case UNBIND:
        return i->matched && cursor_left(c) == 0;
    case DELETE:
    case ABANDON:
        return i->matched;
    default:
        if (!read_result(i, c, tag, &code))
            return false;
        if (tag == EXTENDED_REPLY && state->asked_for_tls && code == 0)
            inspect_inner(i, DISSECTOR_tls, false);
        return true;
    }
}

static bool read_message(struct inspection *i, struct cursor *c)
{
    uint8_t tag;
    struct cursor message = cursor_ber_expect(c, TAG_SEQUENCE);
    struct cursor id = cursor_ber_expect(&message, TAG_INTEGER);
    bool is_short = cursor_left(&id) <= 4;
    int64_t number = cursor_ber_integer(&id);
    struct cursor operation = cursor_ber(&message, &tag);
    const char *name = operation_name(tag);
    if (!cursor_ok(&message) || !cursor_ok(&id) || !is_short || number < 0 || name == NULL ||
        !read_operation(i, tag, &operation))
        return false;
    if (tag != EXTENDED_REPLY || number > 0)
        inspect_string(i, OPERATION, name);
    return true;
}

/* The size of a message that has not come whole yet, or 0 where these bytes begin none. */
static size_t message_size(struct cursor c)
{
    size_t before = cursor_left(&c);
    if (cursor_u8(&c) != TAG_SEQUENCE)
        return 0;
    size_t length = cursor_u8(&c);
    unsigned octets = length > 0x80 ? (unsigned)length - 0x80 : 0;
    if (length == 0x80 || octets > 4)
        return 0;
    for (length = octets > 0 ? 0 : length; octets > 0; octets--)
        length = length << 8 | cursor_u8(&c);
    int next = cursor_peek(&c, 0), number = cursor_peek(&c, 1);
    if (!cursor_ok(&c))
        return SIZE_MAX;
    bool is_message =
        (next < 0 || next == TAG_INTEGER) && (number < 0 || (number > 0 && number < 5));
    return is_message && length >= 5 && length < LONGEST ? before - cursor_left(&c) + length : 0;
}

static enum verdict read_stream(struct inspection *i)
{
    struct state *state = i->state;
    bool is_any = false;
    while (cursor_left(&i->in) > 0) {
        struct cursor c = i->in;
        size_t size = message_size(c), there = cursor_left(&c);
        if (state->asked_for_tls && cursor_peek(&c, 0) == TLS_HANDSHAKE) {
            inspect_inner(i, DISSECTOR_tls, false);
            return VERDICT_MATCH;
        }
        /* After a bind, SASL may wrap all that follows. */
        if (size == 0)
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        if (size > there) {
            if (!i->matched || !i->full || is_any || size == SIZE_MAX)
                break;
            cursor_skip(&i->in, there);
            i->skip = (uint32_t)(size - there);
            return VERDICT_MATCH;
        }
        if (!read_message(i, &c))
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        is_any = true;
        i->in = c;
        if (i->inner != DISSECTOR_none)
            return VERDICT_MATCH;
    }
    return is_any ? VERDICT_MATCH : VERDICT_MORE;
}

static enum verdict inspect(struct inspection *i)
{
    if (!i->datagram)
        return read_stream(i);
    return read_message(i, &i->in) ? VERDICT_MATCH : VERDICT_NOT;
}

static const struct sample samples[] = SAMPLES(
    {.name = "simple_bind_shows_a_password",
     .hex = "30 2c 02 01 01 60 27 02 01 03 04 1a 'cn=admin,dc=example,dc=net' 80 06 's3cret'",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.operation=bind; ldap.version=3; ldap.user=cn=admin,dc=example,dc=net;"
              "ldap.mechanism=simple",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "bind_is_refused",
     .hex = "30 0c 02 01 01 61 07 0a 01 31 04 00 04 00",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.result=49",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE)},
    {.name = "anonymous_bind_shows_none",
     .hex = "30 0c 02 01 01 60 07 02 01 03 04 00 80 00",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.mechanism=simple"},
    {.name = "client_asks_for_tls",
     .hex = "30 1d 02 01 01 77 18 80 16 '1.3.6.1.4.1.1466.20037'",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.operation=extended"},
    {.name = "domain_controller_is_looked_for",
     .hex = "30 84 0000004e 02 01 01 63 84 00000045 04 00 0a 01 00 0a 01 00 02 01 00 02 01 00 01 01"
            "00 a0 84 00000024 a3 84 00000018 04 09 'DnsDomain' 04 0b 'example.net'"
            "87 04 'Host' 30 84 0000000a 04 08 'Netlogon'",
     .on = ON_UDP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.operation=search; ldap.dns_domain=example.net"},
    {.name = "bind_by_sasl_begins",
     .hex = "30 1c 02 01 01 60 17 02 01 03 04 00 a3 10 04 0a 'GSS-SPNEGO' 04 02 60 "
            "06",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.mechanism=GSS-SPNEGO"},
    {.name = "bind_by_sasl_goes_on",
     .hex = "30 0c 02 01 01 61 07 0a 01 0e 04 00 04 00",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.operation=bind"},
    {.name = "bind_of_active_directory_by_ntlm",
     .hex = "30 6a 02 01 02 60 65 02 01 03 04 00 8b 5e 'NTLMSSP' 00 03000000 "
            "0000000040000000 0000000040000000 0e000e0040000000 0a000a004e000000 "
            "0600060058000000 0000000040000000 01028000 4500 5800 4100 4d00 5000 "
            "4c00 4500 6a00 fc00 7230 3dd8 14de 5000 4300 3100",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.mechanism=sicily; ntlm.domain=EXAMPLE; ntlm.host=PC1"},
    {.name = "search_of_a_host",
     .hex = "30 56 02 01 03 63 51 04 11 'dc=example,dc=net' 0a 01 02 0a 01 00 02 "
            "01 00 02 01 00 01 01 00 a0 2b a3 18 04 09 'DnsDomain' 04 0b "
            "'example.net' a3 0b 04 04 'Host' 04 03 'PC1' 87 02 'cn' 30 00",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.base=dc=example,dc=net; ldap.dns_domain=example.net; ldap.host=PC1"},
    {.name = "search_is_answered_with_a_reference",
     .hex = "30 1c 02 01 03 73 17 04 15 'ldap://b.example.net/'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_LDAP},
    {.name = "entry_is_renamed_compared_and_deleted",
     .hex = "30 1f 02 01 04 6c 1a 04 0f 'cn=a,dc=example' 04 04 'cn=b' 01 01 ff 30 "
            "1f 02 01 05 6e 1a 04 0f 'cn=b,dc=example' 30 07 04 02 'sn' 04 01 'x' "
            "30 14 02 01 06 4a 0f 'cn=b,dc=example' 30 06 02 01 07 50 01 06",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.operation=rename; ldap.operation=compare; ldap.operation=delete; "
              "ldap.operation=abandon"},
    {.name = "client_says_good_bye",
     .hex = "30 05 02 01 08 42 00",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_LDAP,
     .facts = "ldap.operation=unbind"},
    {.name = "first_message_with_an_impossible_result",
     .hex = "30 0c 02 01 01 65 07 0a 01 7c 04 00 04 00",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 389,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "bind_with_an_unknown_choice",
     .hex = "30 0d 02 01 01 60 08 02 01 03 04 00 85 01 00",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "bind_of_an_impossible_version",
     .hex = "30 0c 02 01 01 60 07 02 01 09 04 00 80 00",
     .on = ON_TCP,
     .server_port = 389,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector ldap_dissector = {
    .name = "ldap",
    .summary = "A message id and an operation with the elements of its grammar.",
    .source = "RFC 4511, [MS-ADTS] section 6.3.3",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
