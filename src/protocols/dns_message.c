/* Names and resource records of a DNS message (RFC 1035, section 4). */
/* SPDX-License-Identifier: MIT */
#include "protocols/dns_message.h"

enum {
    LABELS_BYTES_MAX = 254, /* RFC 1035, section 2.3.4, without the root label */
    POINTERS_MAX = 16,
    NETBIOS_LABEL_BYTES = 32,
    DENSE_LABEL_BYTES = 28,
    DENSE_DIFFERENT_BYTES = 12
};

/* What a byte of a label is: one load tells it. */
enum {
    BYTE_HOST = 1 << 0, /* letters, digits, hyphen, underscore */
    BYTE_ODD = 1 << 1   /* rare in words: digits, capitals, and what is no ASCII */
};

#define EACH_DIGIT   ['0' ... '9'] = BYTE_HOST | BYTE_ODD
#define EACH_CAPITAL ['A' ... 'Z'] = BYTE_HOST | BYTE_ODD
static const uint8_t byte_kinds[256] = {
    EACH_DIGIT,        EACH_CAPITAL,      ['a' ... 'z'] = BYTE_HOST,
    ['-'] = BYTE_HOST, ['_'] = BYTE_HOST, [0x80 ... 0xff] = BYTE_ODD,
};

/* Data that is written in letters (base 32, base 64, hexadecimal or raw) makes long labels of many
 * different characters without the hyphens that people put between words. */
static bool looks_encoded(struct slice label)
{
    uint64_t seen[4] = {0};
    size_t odd = 0, odd_least = (label.length + 7) / 8;
    if (label.length < DENSE_LABEL_BYTES)
        return false;
    for (size_t i = 0; i < label.length && odd < odd_least; i++)
        odd += (byte_kinds[label.at[i]] & BYTE_ODD) != 0;
    if (odd < odd_least)
        return false;
    unsigned different = 0;
    for (size_t i = 0; i < label.length && different < DENSE_DIFFERENT_BYTES; i++) {
        uint64_t *word = &seen[label.at[i] >> 6], bit = UINT64_C(1) << (label.at[i] & 63);
        different += (*word & bit) == 0;
        *word |= bit;
    }
    return different >= DENSE_DIFFERENT_BYTES;
}

/* RFC 1001, section 14.1: half bytes as letters from A to P. A few others are damage. */
static bool is_netbios_label(struct slice label)
{
    unsigned letters = 0;
    if (label.length != NETBIOS_LABEL_BYTES)
        return false;
    for (size_t i = 0; i < label.length; i++)
        letters += label.at[i] >= 'A' && label.at[i] <= 'P';
    return letters + 4 >= NETBIOS_LABEL_BYTES;
}

typedef int8_t sixteen __attribute__((vector_size(16)));
typedef uint8_t sixteen_unsigned __attribute__((vector_size(16))); /* these may wrap around */

/* Where bytes are from `first` on and fewer than `count` above: unsigned, compared as signed. */
static sixteen in_range(sixteen bytes, char first, int count)
{
    uint8_t from = (uint8_t)((uint8_t)first ^ 0x80U);
    return (sixteen)((sixteen_unsigned)bytes - from) < (int8_t)(INT8_MIN + count);
}

static bool sixteen_are_host(const uint8_t *at)
{
    sixteen bytes;
    uint64_t all[2];
    memcpy(&bytes, at, sizeof bytes);
    sixteen host =
        in_range(bytes | ' ', 'a', 26) | in_range(bytes, '0', 10) | (bytes == '-') | (bytes == '_');
    memcpy(all, &host, sizeof all);
    return (all[0] & all[1]) == UINT64_MAX;
}

/* Copies a label that only has bytes of host names, as nearly all do; false where it has others. */
static bool copy_host_label(struct dns_name *name, struct slice label)
{
    uint8_t last[16] = "aaaaaaaaaaaaaaa";
    struct slice rest = label;
    for (; rest.length >= 16; rest = slice_tail(rest, 16))
        if (!sixteen_are_host(rest.at))
            return false;
    last[15] = 'a';
    (void)bytes_copy(last, rest.at, rest.length);
    if (!sixteen_are_host(last))
        return false;
    (void)bytes_copy(name->text + name->length, label.at, label.length);
    name->length += label.length;
    return true;
}

/* Copies a label, with what could be taken for the name's own dots made harmless. */
static void copy_label(struct dns_name *name, struct slice label)
{
    bool is_wildcard = slice_equal(label, SLICE_LITERAL("*"));
    for (size_t i = 0; i < label.length; i++) {
        uint8_t c = label.at[i];
        if ((byte_kinds[c] & BYTE_HOST) == 0) {
            name->is_foreign |= !is_wildcard;
            if (c < 0x20 || c == 0x7f) {
                name->has_controls = true;
                name->text[name->length++] = '\\';
                name->text[name->length++] = (uint8_t)('0' + c / 100);
                name->text[name->length++] = (uint8_t)('0' + c / 10 % 10);
                c = (uint8_t)('0' + c % 10);
            } else if (c == '.' || c == '\\')
                name->text[name->length++] = '\\';
        }
        name->text[name->length++] = c;
    }
}

static void add_label(struct dns_name *name, struct slice label)
{
    if (name->labels > 0)
        name->text[name->length++] = '.';
    else
        name->is_netbios = is_netbios_label(label);
    name->labels++;
    if (label.length > 4 && label.at[2] == '-' && slice_starts_nocase(label, SLICE_LITERAL("xn--")))
        name->has_punycode = true;
    if (looks_encoded(label))
        name->dense_bytes += (unsigned)label.length;
    if (!copy_host_label(name, label))
        copy_label(name, label);
}

bool dns_read_name(struct cursor *c, struct slice message, size_t before, struct dns_name *name)
{
    struct cursor at = *c;
    size_t bytes = 0;
    unsigned pointers = 0;
    if (name != NULL)
        dns_name_clear(name);
    for (;;) {
        uint8_t length = cursor_u8(&at);
        struct slice label = SLICE_NONE;
        size_t target = 0;
        if ((length & 0xc0) == 0xc0)
            target = (size_t)(length & 0x3f) << 8 | cursor_u8(&at);
        else if (length < 0x40)
            label = cursor_take(&at, length);
        else
            cursor_fail(&at);
        if (pointers == 0)
            *c = at;
        bytes += label.length + 1;
        if (!cursor_ok(&at) || (label.length > 0 && bytes > LABELS_BYTES_MAX))
            break;
        if (length == 0)
            return true;
        if (length < 0x40) {
            if (name != NULL)
                add_label(name, label);
            continue;
        }
        if (target >= before || target < DNS_HEADER_BYTES || ++pointers > POINTERS_MAX)
            break;
        before = target;
        at = cursor_over(slice_tail(message, target));
    }
    cursor_fail(c);
    return false;
}

bool dns_skip_name(struct cursor *c, struct slice message, size_t *known)
{
    size_t before = message.length - cursor_left(c), bytes = 0;
    for (;;) {
        struct cursor start = *c;
        uint8_t length = cursor_u8(c);
        if (length >= 0x40) {
            /* The rest stands elsewhere: records of one message mostly point at the same name. */
            size_t target = (size_t)(length & 0x3f) << 8 | cursor_u8(c);
            if (length >= 0xc0 && target == *known && cursor_ok(c))
                return true;
            *c = start;
            if (!dns_read_name(c, message, before, NULL))
                return false;
            *known = target;
            return true;
        }
        cursor_skip(c, length);
        bytes += (size_t)length + 1;
        if (!cursor_ok(c) || (length > 0 && bytes > LABELS_BYTES_MAX)) {
            cursor_fail(c);
            return false;
        }
        if (length == 0)
            return true;
    }
}

bool dns_read_name_here(struct cursor *c, struct slice message, struct dns_name *name)
{
    return dns_read_name(c, message, message.length - cursor_left(c), name);
}

static bool read_rest(struct cursor *c, struct slice message, struct dns_record *record)
{
    record->type = cursor_u16be(c);
    record->class = cursor_u16be(c);
    record->ttl_s = cursor_u32be(c);
    size_t length = cursor_u16be(c);
    record->data_at = message.length - cursor_left(c);
    record->data = cursor_block(c, length);
    return cursor_ok(c);
}

bool dns_read_record(struct cursor *c, struct slice message, struct dns_name *owner,
                     struct dns_record *record)
{
    record->owner_at = message.length - cursor_left(c);
    dns_read_name_here(c, message, owner);
    return read_rest(c, message, record);
}

bool dns_skip_owner(struct cursor *c, struct slice message, size_t *known,
                    struct dns_record *record)
{
    record->owner_at = message.length - cursor_left(c);
    dns_skip_name(c, message, known);
    return read_rest(c, message, record);
}

const char *dns_type_text(uint16_t type)
{
    /* The registry "DNS Resource Record Types", without what never left its draft. */
    static const char types[][12] = {
        [1] = "A",           [2] = "NS",      [3] = "MD",          [4] = "MF",
        [5] = "CNAME",       [6] = "SOA",     [7] = "MB",          [8] = "MG",
        [9] = "MR",          [10] = "NULL",   [11] = "WKS",        [12] = "PTR",
        [13] = "HINFO",      [14] = "MINFO",  [15] = "MX",         [16] = "TXT",
        [17] = "RP",         [18] = "AFSDB",  [19] = "X25",        [20] = "ISDN",
        [21] = "RT",         [24] = "SIG",    [25] = "KEY",        [26] = "PX",
        [28] = "AAAA",       [29] = "LOC",    [33] = "SRV",        [35] = "NAPTR",
        [36] = "KX",         [37] = "CERT",   [38] = "A6",         [39] = "DNAME",
        [41] = "OPT",        [42] = "APL",    [43] = "DS",         [44] = "SSHFP",
        [45] = "IPSECKEY",   [46] = "RRSIG",  [47] = "NSEC",       [48] = "DNSKEY",
        [49] = "DHCID",      [50] = "NSEC3",  [51] = "NSEC3PARAM", [52] = "TLSA",
        [53] = "SMIMEA",     [55] = "HIP",    [59] = "CDS",        [60] = "CDNSKEY",
        [61] = "OPENPGPKEY", [62] = "CSYNC",  [63] = "ZONEMD",     [64] = "SVCB",
        [65] = "HTTPS",      [99] = "SPF",    [108] = "EUI48",     [109] = "EUI64",
        [249] = "TKEY",      [250] = "TSIG",  [251] = "IXFR",      [252] = "AXFR",
        [253] = "MAILB",     [254] = "MAILA", [255] = "ANY",       [256] = "URI",
        [257] = "CAA",
    };
    return type < sizeof types / sizeof types[0] && types[type][0] != '\0' ? types[type] : NULL;
}
