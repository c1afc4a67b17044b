/* What DNS and mDNS answers say: addresses for names, aliases, texts, services (RFC 1035, 6763,
 * 9460). */
/* SPDX-License-Identifier: MIT */
#include "protocols/dns.h"

enum { SVCB_IPV4HINT = 4, SVCB_IPV6HINT = 6 };

bool dns_is_local(const struct dns_name *name)
{
    struct slice text = dns_name_slice(name), suffix = SLICE_LITERAL("local");
    return text.length >= suffix.length &&
           slice_equal_nocase(slice_tail(text, text.length - suffix.length), suffix);
}

static void tell_answer(struct inspection *i, struct dns_reading *m, struct slice text)
{
    if (text.length > 0 && m->told++ < DNS_ANSWERS_MAX)
        inspect_text(i, DNS_ANSWERS, text);
}

/* A resolver is believed for the name that was asked, whatever aliases lead to the address; mDNS
 * answers hold no question, and each host speaks for itself. */
static void tell_host(struct inspection *i, struct dns_reading *m, const struct address *address,
                      uint32_t ttl_s)
{
    bool is_asked = m->protocol != PROTOCOL_MDNS && m->questions > 0;
    const struct dns_name *name = is_asked ? &m->name : &m->owner;
    struct slice aliases = slice_of(m->aliases, is_asked ? m->alias_length : 0);
    if (name->length > 0 && !address_is_unspecified(address))
        inspect_hint(i, address, dns_name_slice(name), aliases, ttl_s);
}

static void tell_address(struct inspection *i, struct dns_reading *m, const struct address *address,
                         uint32_t ttl_s)
{
    if (m->told++ < DNS_ANSWERS_MAX)
        inspect_address(i, DNS_ANSWERS, address, 0);
    tell_host(i, m, address, ttl_s);
}

/* The name that was asked for stands for another one, `m->target`. */
static void note_alias(struct dns_reading *m)
{
    size_t blank = m->alias_length > 0;
    if (m->target.length == 0 || m->target.is_foreign ||
        m->target.length + blank > sizeof m->aliases - m->alias_length)
        return;
    if (blank > 0)
        m->aliases[m->alias_length++] = ' ';
    (void)bytes_copy(m->aliases + m->alias_length, m->target.text, m->target.length);
    m->alias_length += m->target.length;
}

/* False where the record is not of the size that its type says. */
static bool read_address(struct dns_record *record, struct address *address)
{
    size_t length = cursor_left(&record->data);
    if (length != (record->type == DNS_TYPE_A ? 4 : 16))
        return false;
    *address = length == 4 ? address_read4(&record->data) : address_read16(&record->data);
    return true;
}

/* RFC 9460: priority, target, then parameters in rising order of their keys. */
static void read_service_binding(struct inspection *i, struct dns_reading *m,
                                 struct dns_record *record)
{
    struct cursor *c = &record->data;
    cursor_skip(c, 2);
    if (!dns_read_name(c, m->all, record->data_at, &m->target))
        return;
    tell_answer(i, m, dns_name_slice(&m->target));
    note_alias(m);
    /* A root in place of the target stands for the owner (RFC 9460, section 2.5). */
    if (m->target_count < DNS_TARGETS_MAX)
        m->target_at[m->target_count++] =
            m->target.length > 0 ? record->data_at + 2 : record->owner_at;
    for (unsigned n = 0; n < 16 && cursor_left(c) > 0; n++) {
        uint16_t key = cursor_u16be(c);
        struct cursor value = cursor_block16(c);
        for (unsigned a = 0; a < 8 && key == SVCB_IPV4HINT && cursor_left(&value) >= 4; a++) {
            struct address address = address_read4(&value);
            tell_address(i, m, &address, record->ttl_s);
        }
        for (unsigned a = 0; a < 8 && key == SVCB_IPV6HINT && cursor_left(&value) >= 16; a++) {
            struct address address = address_read16(&value);
            tell_address(i, m, &address, record->ttl_s);
        }
    }
}

static bool read_target(struct inspection *i, struct dns_reading *m, struct dns_record *record,
                        size_t offset)
{
    cursor_skip(&record->data, offset);
    if (!dns_read_name(&record->data, m->all, record->data_at, &m->target))
        return false;
    tell_answer(i, m, dns_name_slice(&m->target));
    return true;
}

/* A text that is longer than 255 bytes comes in several strings (RFC 1035, section 3.3.14), which
 * those who use it put together without anything between (RFC 7208, section 3.3). */
static void read_text(struct inspection *i, struct dns_reading *m, struct dns_record *record)
{
    size_t size, length = 0;
    uint8_t *joined = inspect_scratch(i, &size);
    while (cursor_left(&record->data) > 0) {
        struct cursor string = cursor_block8(&record->data);
        struct slice text = cursor_rest(&string);
        if (text.length > 0 && text.length <= size - length) {
            (void)bytes_copy(joined + length, text.at, text.length);
            length += text.length;
        }
    }
    tell_answer(i, m, slice_of(joined, length));
}

void dns_read_answer(struct inspection *i, struct dns_reading *m, struct dns_record *record)
{
    struct address address;
    switch (record->type) {
    case DNS_TYPE_A:
    case DNS_TYPE_AAAA:
        if (read_address(record, &address))
            tell_address(i, m, &address, record->ttl_s);
        return;
    case DNS_TYPE_HTTPS:
    case DNS_TYPE_SVCB:
        read_service_binding(i, m, record);
        return;
    case DNS_TYPE_CNAME:
        if (read_target(i, m, record, 0))
            note_alias(m);
        return;
    case DNS_TYPE_DNAME:
    case DNS_TYPE_NS:
    case DNS_TYPE_PTR:
    case DNS_TYPE_SOA:
        (void)read_target(i, m, record, 0);
        return;
    case DNS_TYPE_MX:
        (void)read_target(i, m, record, 2);
        return;
    case DNS_TYPE_SRV:
        (void)read_target(i, m, record, 6);
        return;
    case DNS_TYPE_TXT:
        read_text(i, m, record);
        return;
    default:
        return;
    }
}

void dns_read_additional(struct inspection *i, struct dns_reading *m, struct dns_record *record)
{
    struct address address;
    if (m->target_count == 0 || (record->type != DNS_TYPE_A && record->type != DNS_TYPE_AAAA))
        return;
    struct cursor owner = cursor_over(slice_tail(m->all, record->owner_at));
    if (!dns_read_name(&owner, m->all, record->owner_at, &m->owner) ||
        !read_address(record, &address))
        return;
    for (unsigned n = 0; n < m->target_count; n++) {
        struct cursor target = cursor_over(slice_tail(m->all, m->target_at[n]));
        if (!dns_read_name(&target, m->all, m->target_at[n], &m->target) ||
            !slice_equal_nocase(dns_name_slice(&m->owner), dns_name_slice(&m->target)))
            continue;
        tell_host(i, m, &address, record->ttl_s);
        return;
    }
}

/* "_ipp._tcp.local" is a service, "Office._ipp._tcp.local" an instance of one (RFC 6763). */
void dns_tell_service(struct inspection *i, const struct dns_name *name)
{
    struct slice text = dns_name_slice(name);
    if (!dns_is_local(name))
        return;
    if (slice_starts(text, SLICE_LITERAL("_services._dns-sd.")))
        return;
    if (text.length > 0 && text.at[0] == '_')
        inspect_text(i, MDNS_SERVICES, text);
    else if (slice_find(text, SLICE_LITERAL("._tcp.")) > 0 ||
             slice_find(text, SLICE_LITERAL("._udp.")) > 0)
        inspect_text(i, MDNS_INSTANCES, text);
}

void dns_read_announcement(struct inspection *i, struct dns_reading *m, struct dns_record *record)
{
    struct address address;
    switch (record->type) {
    case DNS_TYPE_A:
    case DNS_TYPE_AAAA:
        if (!read_address(record, &address))
            return;
        inspect_text(i, MDNS_ANSWER, dns_name_slice(&m->owner));
        tell_host(i, m, &address, record->ttl_s);
        return;
    case DNS_TYPE_PTR:
        dns_tell_service(i, &m->owner);
        if (dns_read_name(&record->data, m->all, record->data_at, &m->target))
            dns_tell_service(i, &m->target);
        return;
    case DNS_TYPE_TXT:
        dns_tell_service(i, &m->owner);
        for (unsigned n = 0; n < DNS_ANSWERS_MAX && cursor_left(&record->data) > 0; n++) {
            struct cursor pair = cursor_block8(&record->data);
            if (cursor_left(&pair) > 0)
                inspect_text(i, MDNS_TEXT, cursor_rest(&pair));
        }
        return;
    default:
        return;
    }
}
