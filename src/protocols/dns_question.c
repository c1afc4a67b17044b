/* What makes bytes a message of DNS: a header whose flags and counts fit together, and a question
 * or a record of a known class that follows it (RFC 1035, section 4.1). */
/* SPDX-License-Identifier: MIT */
#include "protocols/dns.h"

enum {
    NOT_PLAIN = 0x7840, /* of the flags: operation codes, and the bit that is reserved */
    OPCODE_STATEFUL = 6,
    CLASS_IN = 1,
    CLASS_ANY = 255,
    CLASS_FLAG = 0x8000, /* mDNS: answer by unicast, or flush the cache */
    QUESTIONS_MAX = 64,
    RECORD_BYTES_MIN = 11
};

/* 224.0.0.251 and ff02::fb (RFC 6762, section 3). */
static bool is_mdns_group(const struct inspection *i)
{
    static const struct address v4 = {{[10] = 0xff, 0xff, 224, 0, 0, 251}};
    static const struct address v6 = {{0xff, 0x02, [15] = 0xfb}};
    return address_equal(&i->server, &v4) || address_equal(&i->server, &v6);
}

uint16_t dns_which_protocol(const struct inspection *i, const struct dns_name *name)
{
    bool on_mdns = i->client_port == MDNS_PORT || i->server_port == MDNS_PORT;
    bool on_llmnr = i->client_port == LLMNR_PORT || i->server_port == LLMNR_PORT;
    if (!i->datagram)
        return PROTOCOL_DNS;
    if (on_mdns && (i->client_port == i->server_port || dns_is_local(name) || is_mdns_group(i)))
        return PROTOCOL_MDNS;
    return on_llmnr ? PROTOCOL_LLMNR : PROTOCOL_DNS;
}

void dns_begin(struct dns_reading *m, struct slice bytes, bool is_truncated)
{
    memset(m, 0, offsetof(struct dns_reading, name));
    dns_name_clear(&m->name);
    dns_name_clear(&m->owner);
    dns_name_clear(&m->target);
    m->all = bytes;
    m->is_truncated = is_truncated;
}

bool dns_read_header(struct cursor *c, struct dns_reading *m)
{
    size_t size = cursor_left(c);
    cursor_skip(c, 2);
    uint16_t flags = cursor_u16be(c);
    m->questions = cursor_u16be(c);
    m->answers = cursor_u16be(c);
    m->authorities = cursor_u16be(c);
    uint32_t others = m->authorities;
    others += cursor_u16be(c);
    m->is_response = flags >> 15;
    m->opcode = flags >> 11 & 15;
    m->rcode = flags & 15;
    m->others = (uint16_t)(others > UINT16_MAX ? UINT16_MAX : others);
    if (!cursor_ok(c) || (flags & 0x40) != 0 || m->opcode == 3 || m->opcode > OPCODE_STATEFUL ||
        (!m->is_response && m->rcode != 0) || m->rcode > 11 || m->questions > QUESTIONS_MAX)
        return false;
    size_t least = (size_t)m->questions * DNS_QUESTION_BYTES_MIN +
                   ((size_t)m->answers + others) * RECORD_BYTES_MIN + DNS_HEADER_BYTES;
    /* Servers that cut an answer leave its counts as they were: the question decides then. */
    return least <= size || m->is_truncated || m->questions == 1;
}

static bool is_class(uint16_t class, bool with_flag)
{
    if (with_flag)
        class &= (uint16_t)~CLASS_FLAG;
    return class == CLASS_IN || class == 3 || class == 4 || class == 254 || class == CLASS_ANY;
}

/* A NetBIOS question looks the same but for its name and its two types, which DNS gave away too;
 * where such a name is put to a DNS server, it is DNS that answers. */
static bool is_netbios(const struct inspection *i, const struct dns_name *name, uint16_t type)
{
    return name->is_netbios && (name->labels == 1 || type == 0x20 || type == 0x21) &&
           i->client_port != DNS_PORT && i->server_port != DNS_PORT;
}

static bool read_questions(const struct inspection *i, struct cursor *c, struct dns_reading *m)
{
    for (unsigned n = 0; n < m->questions; n++) {
        struct dns_name *name = n == 0 ? &m->name : &m->owner;
        dns_read_name_here(c, m->all, name);
        uint16_t type = cursor_u16be(c);
        uint16_t class = cursor_u16be(c);
        if (!cursor_ok(c) || !is_class(class, true) || is_netbios(i, name, type) || type == 0 ||
            (dns_type_text(type) == NULL && (name->length == 0 || name->has_controls)))
            return false;
        if (n == 0)
            m->type = type;
    }
    return true;
}

/* How many of the records that the header promises are there, up to a bound. */
static unsigned count_records(struct cursor c, const struct dns_reading *m, unsigned promised)
{
    struct dns_record record;
    unsigned there = 0;
    size_t known = 0;
    while (there < promised && there < DNS_RECORDS_MAX &&
           dns_skip_owner(&c, m->all, &known, &record)) {
        if (record.type != DNS_TYPE_OPT && m->questions == 0 && !is_class(record.class, true))
            return 0;
        there++;
    }
    return there;
}

/* Everything that speaks against the message, before anything of it is told. */
static bool holds(struct inspection *i, struct cursor c, struct dns_reading *m)
{
    unsigned promised = (unsigned)m->answers + m->others;
    unsigned expected = promised < DNS_RECORDS_MAX ? promised : DNS_RECORDS_MAX;
    unsigned there = count_records(c, m, promised);
    if (m->questions == 0) {
        struct dns_record first;
        bool is_bare_reply = i->matched && m->is_response && promised == 0 && cursor_done(&c);
        if (there == 0 || there < expected)
            return is_bare_reply;
        return dns_read_record(&c, m->all, &m->owner, &first) && first.type != 0 &&
               !is_netbios(i, &m->owner, first.type) && dns_type_text(first.type) != NULL &&
               (m->owner.length > 0 || (first.type == DNS_TYPE_OPT && i->matched));
    }
    if (m->questions > 1 && dns_which_protocol(i, &m->name) != PROTOCOL_MDNS)
        return false;
    /* Counts that lie do not undo a question that is this clear. */
    bool is_clear = m->opcode == 0 && m->name.labels > 1 && !m->name.has_controls &&
                    dns_type_text(m->type) != NULL;
    return there == expected || is_clear || m->is_truncated ||
           (m->is_response && m->name.length > 0);
}

/* Where servers listen, a whole name with type and class behind it is a question, whatever happened
 * to the counts in front of it; one of type and class may be damaged too where the name is a
 * host's. What else the message has nobody knows then. */
static bool read_damaged(const struct inspection *i, struct slice bytes, struct dns_reading *m,
                         struct cursor *questions)
{
    struct cursor c = cursor_over(bytes);
    cursor_skip(&c, 2);
    uint16_t flags = cursor_u16be(&c);
    if (!i->datagram || (i->client_port != DNS_PORT && i->server_port != DNS_PORT) ||
        (flags & NOT_PLAIN) != 0)
        return false;
    dns_begin(m, bytes, true);
    cursor_skip(&c, DNS_HEADER_BYTES - 4);
    *questions = c;
    m->is_response = flags >> 15;
    m->rcode = flags & 15;
    m->questions = 1;
    bool is_name = dns_read_name_here(&c, bytes, &m->name) && m->name.labels > 1;
    m->type = cursor_u16be(&c);
    bool is_in = cursor_u16be(&c) == CLASS_IN, is_known = dns_type_text(m->type) != NULL;
    return is_name && cursor_ok(&c) && m->type != 0 && (is_known || is_in) &&
           (!m->name.is_foreign || (is_known && is_in));
}

enum dns_soundness dns_read_question(struct inspection *i, struct slice bytes, bool is_truncated,
                                     struct dns_reading *m, struct cursor *questions,
                                     struct cursor *records)
{
    struct cursor c = cursor_over(bytes);
    dns_begin(m, bytes, is_truncated);
    bool is_header = dns_read_header(&c, m);
    *questions = c;
    if (is_header && read_questions(i, &c, m) && holds(i, c, m)) {
        *records = c;
        return DNS_IS_SOUND;
    }
    *records = cursor_over(SLICE_NONE);
    return read_damaged(i, bytes, m, questions) ? DNS_IS_DAMAGED : DNS_IS_NONE;
}
