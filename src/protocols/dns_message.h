/* Names and resource records of a DNS message (RFC 1035, section 4), for dns.c. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_DNS_MESSAGE_H
#define SONDE_PROTOCOLS_DNS_MESSAGE_H

#include "base/cursor.h"

enum {
    DNS_HEADER_BYTES = 12,
    DNS_NAME_TEXT = 1024, /* 254 bytes of labels, each of them escaped, and dots */

    DNS_TYPE_A = 1,
    DNS_TYPE_NS = 2,
    DNS_TYPE_CNAME = 5,
    DNS_TYPE_SOA = 6,
    DNS_TYPE_NULL = 10,
    DNS_TYPE_PTR = 12,
    DNS_TYPE_MX = 15,
    DNS_TYPE_TXT = 16,
    DNS_TYPE_AAAA = 28,
    DNS_TYPE_SRV = 33,
    DNS_TYPE_DNAME = 39,
    DNS_TYPE_OPT = 41,
    DNS_TYPE_SVCB = 64,
    DNS_TYPE_HTTPS = 65,
    DNS_TYPE_ANY = 255
};

struct dns_name {
    size_t length;        /* of `text`, without a final dot; 0 is the root */
    unsigned labels;      /* how many */
    unsigned dense_bytes; /* bytes in long labels that look like encoded data */
    bool is_foreign;      /* has bytes that host names cannot have */
    bool has_punycode;    /* has a label that begins with "xn--" */
    bool has_controls;    /* has control characters */
    bool is_netbios;      /* its first label is a NetBIOS name in its first-level encoding */
    uint8_t text[DNS_NAME_TEXT];
};

struct dns_record {
    uint16_t type;
    uint16_t class;
    uint32_t ttl_s;
    size_t owner_at; /* offsets of the owner and the data in the message */
    size_t data_at;
    struct cursor data;
};

/* The root, whatever it was. */
static inline void dns_name_clear(struct dns_name *name)
{
    name->length = 0;
    name->labels = name->dense_bytes = 0;
    name->is_foreign = name->has_punycode = name->has_controls = name->is_netbios = false;
}

static inline struct slice dns_name_slice(const struct dns_name *name)
{
    return slice_of(name->text, name->length);
}

/* Reads a name; `name` may be NULL to pass over it. Compression pointers must point in front of
 * offset `before` of the message, and each one further back than the one that led to it. As in zone
 * files (RFC 4343, section 2.1), a dot or backslash inside a label gets a backslash in front, and a
 * control character is written as a backslash and three digits. */
bool dns_read_name(struct cursor *c, struct slice message, size_t before, struct dns_name *name);

/* Reads a name that stands at the cursor, which must end where the message ends. */
bool dns_read_name_here(struct cursor *c, struct slice message, struct dns_name *name);

/* Passes over such a name. `*known` is the offset of a name that is known to be sound, 0 at first:
 * a pointer there need not be followed again. */
bool dns_skip_name(struct cursor *c, struct slice message, size_t *known);

/* Reads owner, type, class, time to live and data. */
bool dns_read_record(struct cursor *c, struct slice message, struct dns_name *owner,
                     struct dns_record *record);
/* The same where nobody wants to know the owner. */
bool dns_skip_owner(struct cursor *c, struct slice message, size_t *known,
                    struct dns_record *record);

/* "AAAA", or NULL for a type that is rare or not assigned. */
const char *dns_type_text(uint16_t type);

#endif
