/* X.509 certificates (RFC 5280) in DER, as TLS and its kin carry them. */
/* SPDX-License-Identifier: MIT */
#include "protocols/x509.h"

#include <stdio.h>

enum {
    TAG_INTEGER = 0x02,
    TAG_OID = 0x06,
    TAG_UTC_TIME = 0x17,
    TAG_GENERALIZED_TIME = 0x18,
    TAG_BMP_STRING = 0x1e,
    TAG_SEQUENCE = 0x30,
    TAG_SET = 0x31,
    TAG_OCTET_STRING = 0x04,
    TAG_BOOLEAN = 0x01,
    TAG_VERSION = 0xa0,
    TAG_EXTENSIONS = 0xa3,
    NAME_PARTS_MOST = 64,
    EXTENSIONS_MOST = 64
};

static const uint8_t oid_common_name[] = {0x55, 0x04, 0x03};
static const uint8_t oid_organization[] = {0x55, 0x04, 0x0a};
static const uint8_t oid_subject_alt_name[] = {0x55, 0x1d, 0x11};

/* The short names of RFC 4514 and of the attributes that authorities add. */
static const struct {
    uint8_t oid[10];
    uint8_t length;
    const char *name;
} attributes[] = {
    {{0x55, 0x04, 0x03}, 3, "CN"},
    {{0x55, 0x04, 0x04}, 3, "SN"},
    {{0x55, 0x04, 0x05}, 3, "serialNumber"},
    {{0x55, 0x04, 0x06}, 3, "C"},
    {{0x55, 0x04, 0x07}, 3, "L"},
    {{0x55, 0x04, 0x08}, 3, "ST"},
    {{0x55, 0x04, 0x09}, 3, "street"},
    {{0x55, 0x04, 0x0a}, 3, "O"},
    {{0x55, 0x04, 0x0b}, 3, "OU"},
    {{0x55, 0x04, 0x0c}, 3, "title"},
    {{0x55, 0x04, 0x0f}, 3, "businessCategory"},
    {{0x55, 0x04, 0x11}, 3, "postalCode"},
    {{0x55, 0x04, 0x2a}, 3, "GN"},
    {{0x55, 0x04, 0x61}, 3, "organizationIdentifier"},
    {{0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x01}, 9, "emailAddress"},
    {{0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x01}, 10, "UID"},
    {{0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x19}, 10, "DC"},
};

struct name_part {
    struct slice oid;
    struct slice value;
    uint8_t tag;
};

/* RDNSequence, flattened: relative names of several attributes are rare and read as if they were
 * several. `set` is the cursor over the current RelativeDistinguishedName. */
static bool name_next(struct cursor *name, struct cursor *set, struct name_part *part)
{
    if (cursor_left(set) == 0) {
        if (cursor_left(name) == 0)
            return false;
        *set = cursor_ber_expect(name, TAG_SET);
    }
    struct cursor pair = cursor_ber_expect(set, TAG_SEQUENCE);
    struct cursor oid = cursor_ber_expect(&pair, TAG_OID);
    struct cursor value = cursor_ber(&pair, &part->tag);
    if (!cursor_ok(&pair) || !cursor_ok(set))
        return false;
    part->oid = cursor_rest(&oid);
    part->value = cursor_rest(&value);
    return true;
}

/* The last common name and organization, in encodings that ASCII is a part of. */
static void read_name(struct slice name, unsigned *parts, struct slice *common_name,
                      struct slice *organization)
{
    struct cursor c = cursor_over(name), set = {0};
    struct name_part part;
    *parts = 0;
    while (*parts < NAME_PARTS_MOST && name_next(&c, &set, &part)) {
        ++*parts;
        if (part.tag == TAG_BMP_STRING)
            continue;
        if (slice_equal(part.oid, slice_of(oid_common_name, sizeof oid_common_name)))
            *common_name = part.value;
        else if (slice_equal(part.oid, slice_of(oid_organization, sizeof oid_organization)))
            *organization = part.value;
    }
}

struct printer {
    char *text;
    size_t size;
    size_t length;
};

static void print_char(struct printer *p, char c)
{
    if (p->length < p->size)
        p->text[p->length++] = c;
}

static void print_string(struct printer *p, const char *s)
{
    while (*s != '\0')
        print_char(p, *s++);
}

/* An attribute type without a short name is written as its dotted numbers. */
static void print_oid(struct printer *p, struct slice oid)
{
    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++)
        if (slice_equal(oid, slice_of(attributes[i].oid, attributes[i].length))) {
            print_string(p, attributes[i].name);
            return;
        }
    struct cursor c = cursor_over(oid);
    uint32_t number = 0;
    bool first = true;
    while (cursor_left(&c) > 0) {
        uint8_t octet = cursor_u8(&c);
        number = number << 7 | (octet & 0x7f);
        if ((octet & 0x80) != 0)
            continue;
        char digits[24];
        if (first) {
            uint32_t root = number < 80 ? number / 40 : 2;
            snprintf(digits, sizeof digits, "%u.%u", root, number - root * 40);
        } else {
            snprintf(digits, sizeof digits, ".%u", number);
        }
        print_string(p, digits);
        first = false;
        number = 0;
    }
}

static void print_unit(struct printer *p, uint16_t unit)
{
    if (unit < 0x80) {
        print_char(p, (char)unit);
    } else if (unit < 0x800) {
        print_char(p, (char)(0xc0 | unit >> 6));
        print_char(p, (char)(0x80 | (unit & 0x3f)));
    } else {
        print_char(p, (char)(0xe0 | unit >> 12));
        print_char(p, (char)(0x80 | (unit >> 6 & 0x3f)));
        print_char(p, (char)(0x80 | (unit & 0x3f)));
    }
}

static bool is_escaped(uint16_t unit)
{
    return unit == ',' || unit == '\\' || unit == '+';
}

static void print_wide(struct printer *p, struct slice value)
{
    struct cursor c = cursor_over(value);
    while (cursor_left(&c) > 0) {
        uint16_t unit = cursor_u16be(&c);
        if (is_escaped(unit))
            print_char(p, '\\');
        print_unit(p, unit);
    }
}

/* Text in bytes is copied as it is, in pieces between what is escaped. */
static void print_bytes(struct printer *p, struct slice value)
{
    while (value.length > 0) {
        size_t plain = 0;
        while (plain < value.length && !is_escaped(value.at[plain]))
            plain++;
        size_t fits = plain < p->size - p->length ? plain : p->size - p->length;
        (void)bytes_copy((uint8_t *)p->text + p->length, value.at, fits);
        p->length += fits;
        value = slice_tail(value, plain);
        if (value.length == 0)
            return;
        print_char(p, '\\');
        print_char(p, (char)value.at[0]);
        value = slice_tail(value, 1);
    }
}

static void print_value(struct printer *p, const struct name_part *part)
{
    if (part->tag == TAG_BMP_STRING)
        print_wide(p, part->value);
    else
        print_bytes(p, part->value);
}

size_t name_print(struct slice name, char *text, size_t size)
{
    struct printer p = {text, size, 0};
    struct cursor c = cursor_over(name), set = {0};
    struct name_part part;
    for (unsigned n = 0; n < NAME_PARTS_MOST && name_next(&c, &set, &part); n++) {
        if (n > 0)
            print_string(&p, ", ");
        print_oid(&p, part.oid);
        print_char(&p, '=');
        print_value(&p, &part);
    }
    return p.length;
}

static unsigned digits(struct cursor *c, unsigned count)
{
    unsigned value = 0;
    while (count-- > 0) {
        uint8_t digit = cursor_u8(c);
        if (digit < '0' || digit > '9')
            cursor_fail(c);
        value = value * 10 + (digit - '0');
    }
    return value;
}

/* Days since 1970 in the Gregorian calendar; years are counted from March so that the leap day
 * comes last. */
static int64_t days_since_1970(unsigned year, unsigned month, unsigned day)
{
    int64_t y = (int64_t)year - (month <= 2);
    int64_t of_year = (153 * ((int64_t)month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + of_year - 719468;
}

/* Time: UTCTime or GeneralizedTime, both in UTC (RFC 5280, section 4.1.2.5). Seconds are missing in
 * some old certificates. */
static int64_t read_time(struct cursor *validity)
{
    uint8_t tag;
    struct cursor c = cursor_ber(validity, &tag);
    unsigned year;
    if (tag == TAG_UTC_TIME) {
        year = digits(&c, 2);
        year += year < 50 ? 2000 : 1900;
    } else {
        year = digits(&c, 4);
    }
    unsigned month = digits(&c, 2), day = digits(&c, 2);
    unsigned hour = digits(&c, 2), minute = digits(&c, 2), second = 0;
    int next = cursor_peek(&c, 0);
    if (next >= '0' && next <= '9')
        second = digits(&c, 2);
    if (!cursor_ok(&c) || (tag != TAG_UTC_TIME && tag != TAG_GENERALIZED_TIME) || month < 1 ||
        month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) {
        cursor_fail(validity);
        return 0;
    }
    return days_since_1970(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
}

/* Extensions: only subjectAltName is looked for. */
static struct slice find_alt_names(struct cursor *extensions)
{
    struct cursor list = cursor_ber_expect(extensions, TAG_SEQUENCE);
    for (unsigned n = 0; n < EXTENSIONS_MOST && cursor_left(&list) > 0; n++) {
        struct cursor extension = cursor_ber_expect(&list, TAG_SEQUENCE);
        struct cursor oid = cursor_ber_expect(&extension, TAG_OID);
        if (!slice_equal(cursor_rest(&oid),
                         slice_of(oid_subject_alt_name, sizeof oid_subject_alt_name)))
            continue;
        if (cursor_peek(&extension, 0) == TAG_BOOLEAN)
            (void)cursor_ber_expect(&extension, TAG_BOOLEAN);
        struct cursor value = cursor_ber_expect(&extension, TAG_OCTET_STRING);
        struct cursor names = cursor_ber_expect(&value, TAG_SEQUENCE);
        return cursor_rest(&names);
    }
    return SLICE_NONE;
}

bool certificate_read(struct slice der, struct certificate *c)
{
    *c = (struct certificate){0};
    struct cursor in = cursor_over(der);
    struct cursor whole = cursor_ber_expect(&in, TAG_SEQUENCE);
    struct cursor tbs = cursor_ber_expect(&whole, TAG_SEQUENCE);
    if (cursor_peek(&tbs, 0) == TAG_VERSION)
        (void)cursor_ber_expect(&tbs, TAG_VERSION);
    struct cursor serial = cursor_ber_expect(&tbs, TAG_INTEGER);
    (void)cursor_ber_expect(&tbs, TAG_SEQUENCE); /* signature algorithm */
    struct cursor issuer = cursor_ber_expect(&tbs, TAG_SEQUENCE);
    struct cursor validity = cursor_ber_expect(&tbs, TAG_SEQUENCE);
    c->not_before_s = read_time(&validity);
    c->not_after_s = read_time(&validity);
    struct cursor subject = cursor_ber_expect(&tbs, TAG_SEQUENCE);
    (void)cursor_ber_expect(&tbs, TAG_SEQUENCE); /* public key */
    if (!cursor_ok(&tbs) || !cursor_ok(&validity))
        return false;
    c->serial = cursor_rest(&serial);
    c->issuer = cursor_rest(&issuer);
    c->subject = cursor_rest(&subject);
    struct slice issuer_o;
    read_name(c->issuer, &c->issuer_parts, &c->issuer_cn, &issuer_o);
    read_name(c->subject, &c->subject_parts, &c->subject_cn, &c->subject_o);
    /* Behind the key: unique identifiers, which nobody uses, and the extensions. */
    for (unsigned n = 0; n < 3 && cursor_left(&tbs) > 0; n++) {
        uint8_t tag;
        struct cursor part = cursor_ber(&tbs, &tag);
        if (tag == TAG_EXTENSIONS)
            c->alt_names = find_alt_names(&part);
    }
    return true;
}

bool alternative_name_next(struct cursor *names, enum alternative_name *kind, struct slice *value)
{
    if (cursor_left(names) == 0)
        return false;
    uint8_t tag;
    struct cursor contents = cursor_ber(names, &tag);
    if (!cursor_ok(names))
        return false;
    *value = cursor_rest(&contents);
    bool is_address = tag == (0x80 | ALTERNATIVE_IP);
    if (tag == (0x80 | ALTERNATIVE_EMAIL) || tag == (0x80 | ALTERNATIVE_DNS) ||
        tag == (0x80 | ALTERNATIVE_URI) ||
        (is_address && (value->length == 4 || value->length == 16)))
        *kind = (enum alternative_name)(tag & 0x1f);
    else
        *kind = ALTERNATIVE_OTHER;
    return true;
}
