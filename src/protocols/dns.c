/* DNS (RFC 1035, 6891, 9460), mDNS (RFC 6762) and LLMNR (RFC 4795), one wire format: told by a
 * header whose flags and counts fit together and a question or record of a known class that follows
 * it; which of the three it is, the multicast group and port tell, because their RFCs define them
 * so. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/dns.h"

static const struct field fields[] = {
    {DNS_QUERY, FIELD_TEXT, false, "dns", "query", "name that was asked about"},
    {DNS_QUERIES, FIELD_TEXT, true, "dns", "queries", "all different names that were asked about"},
    {DNS_TYPE, FIELD_TEXT, false, "dns", "type", "record type that was asked for"},
    {DNS_RCODE, FIELD_UINT, false, "dns", "rcode", "response code: 0 no error, 3 no such name"},
    {DNS_ANSWERS, FIELD_TEXT, true, "dns", "answers", "addresses, names and texts of the answers"},
    {DNS_TTL, FIELD_UINT, false, "dns", "ttl", "time to live of the first answer, in seconds"},
    {DNS_EDNS_SIZE, FIELD_UINT, false, "dns", "edns_size",
     "largest UDP message that the sender accepts, in bytes (EDNS)"},
    {DNS_OPCODE, FIELD_UINT, false, "dns", "opcode",
     "kind of a message that is no plain query: 1 inverse, 2 status, 4 notify, 5 update"},
    {MDNS_ANSWER, FIELD_TEXT, false, "mdns", "answer",
     "name that was answered or announced: the host's where one is told"},
    {MDNS_SERVICES, FIELD_TEXT, true, "mdns", "services",
     "service types that were asked for or announced (_ipp._tcp.local)"},
    {MDNS_INSTANCES, FIELD_TEXT, true, "mdns", "instances",
     "service instances that were announced"},
    {MDNS_TEXT, FIELD_TEXT, true, "mdns", "txt", "key=value pairs that describe an instance"},
};

enum {
    RCODE_NO_SUCH_NAME = 3,
    PLAIN_UDP_BYTES = 512, /* RFC 1035, section 4.2.1 */
    LARGE_UDP_BYTES = 4096,
    TUNNEL_NAME_BYTES = 90,
    TUNNEL_MESSAGES = 4,
    TUNNEL_TEXT_BYTES = 200
};

struct state {
    uint8_t encoded_messages; /* how many asked about a name that looks like data */
    bool has_edns;
};

/* An id, flags, then the number of questions and answers; over TCP the length stands in front. */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 12, .pattern = "?? ?? ?? ?? 00 01"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 12, .pattern = "?? ?? 8? ?? 00 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 12, .pattern = "?? ?? 8? ?0 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 12, .pattern = "?? ?? 01 00 ?? ?? 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 12, .pattern = "?? ?? 0? ?? 00 ?? 00"},
    {.on = ON_TCP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_plus = 2,
     .pattern = "?? ?? ?? ?? ?? ?? 00 01"},
};

static const struct usual_port ports[] = {
    {ON_UDP | ON_TCP, DNS_PORT, PROTOCOL_DNS},
    {ON_UDP, MDNS_PORT, PROTOCOL_MDNS},
    {ON_UDP, LLMNR_PORT, PROTOCOL_LLMNR},
};

static void tell_questions(struct inspection *i, struct dns_reading *m, struct cursor c)
{
    char rare[] = "TYPE65535";
    const char *type = dns_type_text(m->type);
    if (m->questions == 0)
        return;
    if (m->name.length > 0)
        inspect_server_name(i, dns_name_slice(&m->name), NAME_QUERY);
    if (m->protocol == PROTOCOL_MDNS) {
        for (unsigned n = 0; n < m->questions; n++) {
            dns_read_name_here(&c, m->all, &m->owner);
            cursor_skip(&c, 4);
            dns_tell_service(i, &m->owner);
        }
        return;
    }
    if (type == NULL) {
        snprintf(rare, sizeof(rare), "TYPE%u", m->type); /* RFC 3597, section 5 */
        type = rare;
    }
    inspect_text(i, DNS_QUERY, dns_name_slice(&m->name));
    inspect_text(i, DNS_QUERIES, dns_name_slice(&m->name));
    inspect_string(i, DNS_TYPE, type);
    if (m->opcode != 0)
        inspect_uint(i, DNS_OPCODE, m->opcode);
}

/* A record that ends early may be the capture's fault; one whose owner cannot be read, or that was
 * promised and never begun, is the sender's. */
static bool is_malformed(struct cursor c, const struct dns_reading *m)
{
    int first = cursor_peek(&c, 0);
    return first < 0
               ? !m->is_response
               : first >= 0x40 && cursor_left(&c) > 1 && !dns_read_name_here(&c, m->all, NULL);
}

/* A message that breaks off in the middle of a record tells what it has. */
static void tell_records(struct inspection *i, struct dns_reading *m, struct cursor c)
{
    unsigned promised = (unsigned)m->answers + m->others, text_bytes = 0, n = 0;
    /* Answers to a question are its own, whatever aliases lead there: owners say nothing new. */
    bool wants_owner = m->protocol == PROTOCOL_MDNS || m->questions == 0;
    struct dns_record record;
    size_t known = 0;
    for (; n < promised && n < DNS_RECORDS_MAX; n++) {
        struct cursor before = c;
        if (!(wants_owner ? dns_read_record(&c, m->all, &m->owner, &record)
                          : dns_skip_owner(&c, m->all, &known, &record))) {
            if (!m->is_truncated && is_malformed(before, m))
                inspect_risk(i, RISK_MALFORMED);
            break;
        }
        size_t length = cursor_left(&record.data);
        if (record.type == DNS_TYPE_OPT) {
            m->has_edns = true;
            if (m->protocol != PROTOCOL_MDNS)
                inspect_uint(i, DNS_EDNS_SIZE, record.class);
        } else if (m->protocol == PROTOCOL_MDNS) {
            if (m->is_response)
                dns_read_announcement(i, m, &record);
        } else if (n < m->answers && m->is_response) {
            if (record.type == DNS_TYPE_TXT || record.type == DNS_TYPE_NULL)
                text_bytes += (unsigned)length;
            if (n == 0)
                inspect_uint(i, DNS_TTL, record.ttl_s);
            dns_read_answer(i, m, &record);
        } else if (n >= (unsigned)m->answers + m->authorities && m->is_response) {
            dns_read_additional(i, m, &record);
        }
    }
    if (text_bytes > TUNNEL_TEXT_BYTES && m->name.dense_bytes > 0)
        inspect_risk(i, RISK_DNS_SUSPICIOUS);
}

static void judge(struct inspection *i, struct dns_reading *m)
{
    struct state *state = i->state;
    bool names_a_host = m->type == DNS_TYPE_A || m->type == DNS_TYPE_AAAA ||
                        m->type == DNS_TYPE_CNAME || m->type == DNS_TYPE_HTTPS;
    if (m->protocol == PROTOCOL_MDNS)
        return;
    state->has_edns |= m->has_edns;
    if (m->is_response && m->rcode != 0 && m->rcode != RCODE_NO_SUCH_NAME)
        inspect_risk(i, RISK_ERROR_CODE);
    if (m->name.has_punycode)
        inspect_risk(i, RISK_PUNYCODE_NAME);
    if (m->name.has_controls || (m->name.is_foreign && names_a_host))
        inspect_risk(i, RISK_INVALID_CHARACTERS);
    if (i->datagram &&
        (m->all.length > LARGE_UDP_BYTES || (m->all.length > PLAIN_UDP_BYTES && !state->has_edns)))
        inspect_risk(i, RISK_DNS_LARGE);
    if (m->name.dense_bytes > 0 && state->encoded_messages < UINT8_MAX)
        state->encoded_messages++;
    /* NULL records have no other use; names this full of data come from no configuration. */
    if (m->type == DNS_TYPE_NULL || m->name.dense_bytes >= TUNNEL_NAME_BYTES ||
        state->encoded_messages >= 2 * TUNNEL_MESSAGES)
        inspect_risk(i, RISK_DNS_SUSPICIOUS);
}

static bool read_message(struct inspection *i, struct slice bytes, bool is_truncated)
{
    struct dns_reading m;
    struct cursor questions, c;
    enum dns_soundness soundness = dns_read_question(i, bytes, is_truncated, &m, &questions, &c);
    if (soundness == DNS_IS_NONE)
        return false;
    if (soundness == DNS_IS_DAMAGED)
        inspect_risk(i, RISK_MALFORMED);
    m.protocol = dns_which_protocol(i, m.questions > 0 ? &m.name : &m.owner);
    /* DNSCrypt fetches the certificates of its resolvers by plain DNS, under a name of its own. */
    bool is_dnscrypt =
        m.protocol == PROTOCOL_DNS && m.type == DNS_TYPE_TXT &&
        slice_starts_nocase(dns_name_slice(&m.name), SLICE_LITERAL("2.dnscrypt-cert."));
    i->protocol = is_dnscrypt ? PROTOCOL_DNSCRYPT : m.protocol;
    if (m.is_response && m.protocol != PROTOCOL_MDNS)
        inspect_uint(i, DNS_RCODE, m.rcode);
    tell_questions(i, &m, questions);
    tell_records(i, &m, c);
    judge(i, &m);
    inspect_transaction(i);
    return true;
}

/* RFC 1035, section 4.2.2, and RFC 7766: a length in front of each message, one after another. */
static enum verdict read_stream(struct inspection *i)
{
    bool is_any = false;
    while (cursor_left(&i->in) >= 2) {
        struct cursor c = i->in;
        size_t length = cursor_u16be(&c);
        struct dns_reading m;
        struct cursor header = cursor_over(slice_head(cursor_rest(&c), length));
        dns_begin(&m, SLICE_NONE, true);
        if (length < DNS_HEADER_BYTES + DNS_QUESTION_BYTES_MIN && !i->matched)
            return is_any ? VERDICT_DONE : VERDICT_NOT;
        if (cursor_left(&header) >= DNS_HEADER_BYTES && !dns_read_header(&header, &m))
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        size_t there = cursor_left(&c);
        if (there < length && (is_any || !i->full))
            break;
        if (!read_message(i, slice_head(cursor_rest(&c), length), there < length))
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        is_any = true;
        if (there < length)
            i->skip = (uint32_t)(length - there);
        cursor_skip(&c, there < length ? there : length);
        i->in = c;
    }
    return is_any ? VERDICT_MATCH : VERDICT_MORE;
}

static enum verdict inspect(struct inspection *i)
{
    if (!i->datagram)
        return read_stream(i);
    const struct state *state = i->state;
    if (!read_message(i, cursor_rest(&i->in), i->truncated))
        return VERDICT_NOT;
    /* Most clients ask once from each port. */
    i->rests = !i->from_client && state->encoded_messages == 0;
    return VERDICT_MATCH;
}

#define TEXT_255                                                                                   \
    "'v=spf1 include:spf.example.net include:mail.example.net include:lists.example.org '"         \
    "'ip4:192.0.2.0/24 ip4:198.51.100.0/24 ip4:203.0.113.0/24 ip6:2001:db8::/32 '"                 \
    "'ip6:2001:db8:1::/48 ip6:2001:db8:2::/48 a mx ptr exists:%{i}.example '"                      \
    "'redirect=_spf.example.net -all'"

#define ADDRESS(last) "c00c 0001 0001 0000012c 0004 c00002" last

static const struct sample samples[] = SAMPLES(
    {.name = "query_for_an_address",
     .hex = "200e 0120 0001 0000 0000 0001 03'www' 07'example' 03'net' 00 0001 0001 00 "
            "0029 04d0 00000000 000c 000a 0008 180d37c06d81f443",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=www.example.net; dns.type=A; dns.edns_size=1232"},
    {.name = "certificate_request_of_dnscrypt",
     .hex =
         "0001 0100 0001 0000 0000 0000 01'2' 0d'dnscrypt-cert' 07'example' 03'com' 00 0010 0001",
     .on = ON_UDP,
     .protocol = PROTOCOL_DNSCRYPT,
     .facts = "dns.query=2.dnscrypt-cert.example.com; dns.type=TXT"},
    {.name = "answer_through_an_alias",
     .hex = "200e 8580 0001 0002 0000 0001 03'www' 07'example' 03'net' 00 0001 0001 c00c "
            "0005 0001 0000012c 0011 03'web' 07'example' 03'net' 00 c02d 0001 0001 "
            "0000012c 0004 c0000250 00 0029 04d0 00000000 0000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.rcode=0; dns.ttl=300; dns.answers=web.example.net; dns.answers=192.0.2.80"},
    {.name = "service_binding_hints_at_addresses",
     .hex = "887a 8580 0001 0001 0000 0000 03'web' 07'example' 03'net' 00 0041 0001 c00c "
            "0041 0001 0000012c 0016 0001 00 0001 0003 02'h2' 0004 0008 c0000250 "
            "c0000251",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.type=HTTPS; dns.answers=192.0.2.80; dns.answers=192.0.2.81"},
    {.name = "refused_internationalised_name",
     .hex = "3f98 8185 0001 0000 0000 0000 0d'xn--bcher-kva' 07'example' 03'net' 00 0001 "
            "0001",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.rcode=5",
     .risks = RISK_BIT(PUNYCODE_NAME) | RISK_BIT(ERROR_CODE)},
    {.name = "name_that_does_not_exist_is_no_error",
     .hex = "3f99 8183 0001 0000 0000 0000 05'bcher' 07'example' 03'net' 00 0001 0001",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.rcode=3"},
    {.name = "host_name_with_a_control_character",
     .hex = "3f9a 0100 0001 0000 0000 0000 05'ab'01'cd' 07'example' 03'net' 00 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .risks = RISK_BIT(INVALID_CHARACTERS)},
    {.name = "null_record_of_a_tunnel",
     .hex = "3f9b 0100 0001 0000 0000 0000 0a'vaaaakardl' 01't' 07'example' 03'net' 00 "
            "000a 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.type=NULL",
     .risks = RISK_BIT(DNS_SUSPICIOUS)},
    {.name = "name_full_of_data",
     .hex = "3f9c 0100 0001 0000 0000 0000 "
            "36'546b03f50000000000a6023ed4df184d6ac5c2628b47714fdee584' "
            "36'5a03b5b1e1aa8f8fdb1bbe8d5e04952141f7d4f82c7e3b06dcc8b8' 07'example' "
            "03'net' 00 0010 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .risks = RISK_BIT(DNS_SUSPICIOUS)},
    {.name = "long_name_of_words_is_no_tunnel",
     .hex = "3f9d 0100 0001 0000 0000 0000 "
            "32'some-customer-portal-with-a-rather-long-label-here' 07'example' 03'net' "
            "00 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS},
    {.name = "text_in_two_strings",
     .hex = "3f9e 8180 0001 0001 0000 0000 07'example' 03'net' 00 0010 0001 "
            "c00c 0010 0001 0000012c 0019 10'v=spf1 a mx ip4:' 07'1.2.3.4'",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.answers=v=spf1 a mx ip4:1.2.3.4"},
    {.name = "more_answers_than_a_small_message_has",
     .hex = "3f9e 8180 0001 0012 0000 0000 07'example' 03'net' 00 0001 0001 " ADDRESS("01")
         ADDRESS("02") ADDRESS("03") ADDRESS("04") ADDRESS("05") ADDRESS("06") ADDRESS("07")
             ADDRESS("08") ADDRESS("09") ADDRESS("0a") ADDRESS("0b") ADDRESS("0c") ADDRESS("0d")
                 ADDRESS("0e") ADDRESS("0f") ADDRESS("10") ADDRESS("11") ADDRESS("12"),
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.answers=192.0.2.1; dns.answers=192.0.2.17; dns.answers=192.0.2.18"},
    {.name = "more_than_512_bytes_without_edns",
     .hex = "3f9e 8180 0001 0002 0000 0000 07'example' 03'net' 00 0010 0001 "
            "c00c 0010 0001 0000012c 0100 ff" TEXT_255 "c00c 0010 0001 0000012c 0100 ff" TEXT_255,
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .risks = RISK_BIT(DNS_LARGE)},
    {.name = "pointer_that_points_forward",
     .hex = "3f9f 8180 0001 0001 0000 0000 07'example' 03'net' 00 0001 0001 c0ff 0001 "
            "0001 0000012c 0004 c0000250",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=example.net",
     .risks = RISK_BIT(MALFORMED)},
    {.name = "counts_that_lie",
     .hex = "3fa3 8000 0026 7301 0000 0000 03'www' 07'example' 03'net' 00 0001 0001 c00c 0001",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=www.example.net; dns.type=A",
     .risks = RISK_BIT(MALFORMED)},
    {.name = "query_whose_name_is_damaged_too",
     .hex = "3fa4 0100 1c01 0000 0000 0000 03'www' 07'ex%m' 01 03'net' 00 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "query_with_a_byte_that_no_host_has",
     .hex = "3fa5 0100 1c01 0000 0000 0000 03'www' 08'exa%m' 04 'le' 03'net' 00 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=www.exa%m\\004le.net",
     .risks = RISK_BIT(MALFORMED) | RISK_BIT(INVALID_CHARACTERS)},
    {.name = "class_that_nobody_assigned",
     .hex = "3fa6 0100 0001 0000 0000 0000 03'www' 07'example' 03'net' 00 0001 0049",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=www.example.net",
     .risks = RISK_BIT(MALFORMED)},
    {.name = "the_same_where_no_server_listens",
     .hex = "3fa7 8000 0026 7301 0000 0000 03'www' 07'example' 03'net' 00 0001 0001 c00c 0001",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 5300,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "question_whose_pointer_is_a_loop",
     .hex = "3fa0 0100 0001 0000 0000 0000 c00c 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "flags_with_the_reserved_bit",
     .hex = "3fa1 0140 0001 0000 0000 0000 03'www' 07'example' 03'net' 00 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "netbios_name_query_is_not_dns",
     .hex = "3fa2 0110 0001 0000 0000 0000 20'EFEDEJFPEEEPENEBEJEOCACACACACABM' 00 0020 "
            "0001",
     .on = ON_UDP,
     .server_port = 137,
     .protocol = PROTOCOL_NETBIOS},
    {.name = "query_over_tcp_in_two_segments",
     .hex = "0021 2fed 0120 0001 0000 0000 0000 03'www' 07'exa'",
     .on = ON_TCP,
     .server_port = 53,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "rest_of_the_query_over_tcp",
     .hex = "'mple' 03'net' 00 0001 0001",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=www.example.net"},
    {.name = "mdns_asks_for_a_service",
     .hex = "0000 0000 0001 0000 0000 0000 04'_ipp' 04'_tcp' 05'local' 00 000c 0001",
     .on = ON_UDP,
     .server_port = 5353,
     .protocol = PROTOCOL_MDNS,
     .facts = "mdns.services=_ipp._tcp.local"},
    {.name = "mdns_announces_a_printer",
     .hex = "0000 8400 0000 0004 0000 0000 04'_ipp' 04'_tcp' 05'local' 00 000c 0001 "
            "00001194 0009 06'Office' c00c 06'Office' c00c 0021 8001 00000078 000c 0000 "
            "0000 0277 03'hp1' c016 c049 0001 8001 00000078 0004 c0000250 c027 0010 8001 "
            "00001194 0010 0f'ty=Example 1000'",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 5353,
     .protocol = PROTOCOL_MDNS,
     .facts = "mdns.services=_ipp._tcp.local; mdns.instances=Office._ipp._tcp.local; "
              "mdns.answer=hp1.local"},
    {.name = "llmnr_asks_for_a_host",
     .hex = "e1a4 0000 0001 0000 0000 0000 05'wpad1' 00 0001 0001",
     .on = ON_UDP,
     .server_port = 5355,
     .protocol = PROTOCOL_LLMNR,
     .facts = "dns.query=wpad1"},
    {.name = "name_one_byte_short_of_a_tunnel",
     .hex = "3fa3 0100 0001 0000 0000 0000 "
            "2d'546b03f50000000000a6023ed4df184d6ac5c2628b477' "
            "2c'5a03b5b1e1aa8f8fdb1bbe8d5e04952141f7d4f82c7e' 07'example' "
            "03'net' 00 0010 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .spares = RISK_BIT(DNS_SUSPICIOUS)},
    {.name = "just_512_bytes_without_edns",
     .hex = "3fa4 8180 0001 0002 0000 0000 07'example' 03'net' 00 0010 0001 "
            "c00c 0010 0001 0000012c 0100 ff" TEXT_255 "c00c 0010 0001 0000012c 00cb 4f"
            "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
            "7a 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'"
            "'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .spares = RISK_BIT(DNS_LARGE)},
    {.name = "name_of_a_service_may_hold_blanks",
     .hex = "3fa5 0100 0001 0000 0000 0000 0b'Living Room' 04'_ipp' 04'_tcp' 07'example' 03'net' "
            "00 0010 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .spares = RISK_BIT(INVALID_CHARACTERS)},
    {.name = "label_with_the_mark_of_other_alphabets_inside",
     .hex = "3fa6 0100 0001 0000 0000 0000 0e'axn--bcher-kva' 07'example' 03'net' 00 0001 0001",
     .on = ON_UDP,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.query=axn--bcher-kva.example.net",
     .spares = RISK_BIT(PUNYCODE_NAME)},
    {.name = "answer_that_promises_more_records_than_it_has",
     .hex = "3fa7 8180 0001 0002 0000 0000 07'example' 03'net' 00 0001 0001 c00c 0001 "
            "0001 0000012c 0004 c0000250",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 53,
     .protocol = PROTOCOL_DNS,
     .facts = "dns.answers=192.0.2.80",
     .spares = RISK_BIT(MALFORMED)}, );

const struct dissector dns_dissector = {
    .name = "dns",
    .summary = "Flags, counts, and questions or records of a known class that fill the message.",
    .source = "RFC 1035, RFC 6891, RFC 9460, RFC 6762, RFC 4795",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .endless = true,
    .risks = RISK_BIT(DNS_SUSPICIOUS) | RISK_BIT(DNS_LARGE) | RISK_BIT(INVALID_CHARACTERS) |
             RISK_BIT(PUNYCODE_NAME) | RISK_BIT(ERROR_CODE) | RISK_BIT(MALFORMED),
};
