/* Fingerprints of TLS hellos: JA3 and JA3S (Althouse, Atkinson, Atkins, 2017) are MD5 sums over
 * what a hello lists, in its order; JA4 (FoxIO, 2023; the BSD-licensed part) sorts the lists, so
 * that clients which shuffle their extensions keep one fingerprint. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_fingerprint.h"

#include "base/memo.h"

_Static_assert(sizeof(struct client_prints) <= MEMO_DIGEST, "they are remembered as they are");

enum {
    TEXT_SIZE = 6144, /* room for some thousand numbers: hellos of this world list under 200 */
    SORTED_MOST = 256,
    EXTENSION_SERVER_NAME = 0,
    EXTENSION_ALPN = 16
};

struct text {
    size_t length;
    bool overflow;
    char bytes[TEXT_SIZE];
};

static void put(struct text *t, char c)
{
    if (t->length < sizeof t->bytes)
        t->bytes[t->length++] = c;
    else
        t->overflow = true;
}

static void put_decimal(struct text *t, unsigned value)
{
    char digits[10];
    unsigned count = 0;
    do
        digits[count++] = (char)('0' + value % 10);
    while ((value /= 10) > 0);
    while (count > 0)
        put(t, digits[--count]);
}

static void put_hex16(struct text *t, uint16_t value)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        put(t, "0123456789abcdef"[value >> shift & 0xf]);
}

/* A JA3 list: decimal numbers joined by dashes, reserved values left out. */
static void put_list(struct text *t, struct slice list)
{
    struct cursor c = cursor_over(list);
    bool first = true;
    while (cursor_left(&c) >= 2) {
        uint16_t value = cursor_u16be(&c);
        if (is_grease(value))
            continue;
        if (!first)
            put(t, '-');
        put_decimal(t, value);
        first = false;
    }
}

static void put_extensions(struct text *t, const uint16_t *extensions, unsigned count)
{
    bool first = true;
    for (unsigned n = 0; n < count; n++) {
        if (is_grease(extensions[n]))
            continue;
        if (!first)
            put(t, '-');
        put_decimal(t, extensions[n]);
        first = false;
    }
}

static struct slice text_slice(const struct text *t)
{
    return slice_of(t->bytes, t->length);
}

static bool ja3(struct crypto *crypto, const struct client_hello *hello, uint8_t digest[MD5_SIZE])
{
    struct text t;
    t.length = 0;
    t.overflow = hello->cut;
    put_decimal(&t, hello->legacy_version);
    put(&t, ',');
    put_list(&t, hello->ciphers);
    put(&t, ',');
    put_extensions(&t, hello->extensions, hello->extension_count);
    put(&t, ',');
    put_list(&t, hello->groups);
    put(&t, ',');
    struct cursor formats = cursor_over(hello->point_formats);
    for (bool first = true; cursor_left(&formats) > 0; first = false) {
        if (!first)
            put(&t, '-');
        put_decimal(&t, cursor_u8(&formats));
    }
    if (t.overflow)
        return false;
    crypto_md5(crypto, text_slice(&t), digest);
    return true;
}

bool fingerprint_ja3s(struct crypto *crypto, const struct server_hello *hello,
                      uint8_t digest[MD5_SIZE])
{
    struct text t;
    t.length = 0;
    t.overflow = false;
    put_decimal(&t, hello->legacy_version);
    put(&t, ',');
    put_decimal(&t, hello->cipher);
    put(&t, ',');
    put_extensions(&t, hello->extensions, hello->extension_count);
    if (t.overflow)
        return false;
    crypto_md5(crypto, text_slice(&t), digest);
    return true;
}

struct sorted {
    unsigned count;
    bool overflow;
    uint16_t values[SORTED_MOST];
};

static void sorted_add(struct sorted *s, uint16_t value)
{
    if (s->count == SORTED_MOST) {
        s->overflow = true;
        return;
    }
    unsigned place = s->count++;
    for (; place > 0 && s->values[place - 1] > value; place--)
        s->values[place] = s->values[place - 1];
    s->values[place] = value;
}

static void put_sorted(struct text *t, const struct sorted *s)
{
    for (unsigned n = 0; n < s->count; n++) {
        if (n > 0)
            put(t, ',');
        put_hex16(t, s->values[n]);
    }
}

/* The first 12 hexadecimal digits of the SHA-256 sum, or zeros for an empty list. */
static void put_hash(struct crypto *crypto, const struct text *input, char *output)
{
    uint8_t digest[SHA256_SIZE] = {0};
    if (input->length > 0)
        crypto_sha256(crypto, text_slice(input), digest);
    slice_to_hex(slice_of(digest, 6), output);
}

static const char *version_name(uint16_t version)
{
    switch (version) {
    case 0x0304:
        return "13";
    case 0x0303:
        return "12";
    case 0x0302:
        return "11";
    case 0x0301:
        return "10";
    case 0x0300:
        return "s3";
    case 0x0002:
        return "s2";
    case 0xfeff:
        return "d1";
    case 0xfefd:
        return "d2";
    case 0xfefc:
        return "d3";
    default:
        return "00";
    }
}

static bool is_alphanumeric(uint8_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* First and last character of the first protocol name; of its hexadecimal form where one of them is
 * neither letter nor digit. */
static void alpn_letters(struct slice alpn, char letters[2])
{
    struct cursor list = cursor_over(alpn);
    struct cursor name = cursor_block8(&list);
    size_t length = cursor_left(&name);
    letters[0] = letters[1] = '0';
    if (length == 0)
        return;
    uint8_t first = (uint8_t)cursor_peek(&name, 0), last = (uint8_t)cursor_peek(&name, length - 1);
    bool plain = is_alphanumeric(first) && is_alphanumeric(last);
    letters[0] = plain ? (char)first : "0123456789abcdef"[first >> 4];
    letters[1] = plain ? (char)last : "0123456789abcdef"[last & 0xf];
}

static void put_two_digits(char *output, unsigned value)
{
    value = value > 99 ? 99 : value;
    output[0] = (char)('0' + value / 10);
    output[1] = (char)('0' + value % 10);
}

static bool ja4(struct crypto *crypto, const struct client_hello *hello, enum tls_carrier carrier,
                char text[JA4_SIZE])
{
    struct sorted ciphers = {.count = 0}, extensions = {.count = 0};
    unsigned extension_count = 0;
    struct cursor c = cursor_over(hello->ciphers);
    while (cursor_left(&c) >= 2) {
        uint16_t cipher = cursor_u16be(&c);
        if (!is_grease(cipher))
            sorted_add(&ciphers, cipher);
    }
    for (unsigned n = 0; n < hello->extension_count; n++) {
        uint16_t extension = hello->extensions[n];
        if (is_grease(extension))
            continue;
        extension_count++;
        if (extension != EXTENSION_SERVER_NAME && extension != EXTENSION_ALPN)
            sorted_add(&extensions, extension);
    }
    if (hello->cut || ciphers.overflow || extensions.overflow)
        return false;

    text[0] = (char)carrier;
    memcpy(text + 1, version_name(hello->version), 2);
    text[3] = hello->has_server_name ? 'd' : 'i';
    put_two_digits(text + 4, ciphers.count);
    put_two_digits(text + 6, extension_count);
    alpn_letters(hello->alpn, text + 8);
    text[10] = text[23] = '_';

    struct text list;
    list.length = 0;
    list.overflow = false;
    put_sorted(&list, &ciphers);
    put_hash(crypto, &list, text + 11);

    list.length = 0;
    put_sorted(&list, &extensions);
    struct cursor signatures = cursor_over(hello->signatures);
    for (char join = '_'; cursor_left(&signatures) >= 2;) {
        uint16_t scheme = cursor_u16be(&signatures);
        if (is_grease(scheme))
            continue;
        put(&list, join);
        put_hex16(&list, scheme);
        join = ',';
    }
    put_hash(crypto, &list, text + 24);
    return !list.overflow;
}

/* All that both fingerprints are made of, in one piece; reserved values, which change from hello to
 * hello of one client, are all the same in it. */
struct material {
    size_t length;
    bool overflow;
    uint8_t bytes[1024];
};

static void gather_value(struct material *m, uint16_t value)
{
    if (m->length + 2 > sizeof m->bytes) {
        m->overflow = true;
        return;
    }
    if (is_grease(value))
        value = 0x0a0a;
    m->bytes[m->length++] = (uint8_t)(value >> 8);
    m->bytes[m->length++] = (uint8_t)value;
}

/* The length goes first, so that lists cannot be taken for others. */
static void gather_list(struct material *m, struct slice list)
{
    struct cursor c = cursor_over(list);
    gather_value(m, (uint16_t)list.length);
    while (cursor_left(&c) >= 2)
        gather_value(m, cursor_u16be(&c));
}

static void gather_bytes(struct material *m, struct slice bytes)
{
    gather_value(m, (uint16_t)bytes.length);
    if (bytes.length > sizeof m->bytes - m->length) {
        m->overflow = true;
        return;
    }
    (void)bytes_copy(m->bytes + m->length, bytes.at, bytes.length);
    m->length += bytes.length;
}

static struct slice gather(struct material *m, const struct client_hello *hello,
                           enum tls_carrier carrier)
{
    m->length = 0;
    m->overflow = hello->cut;
    gather_value(m, (uint16_t)(carrier << 1 | hello->has_server_name));
    gather_value(m, hello->version);
    gather_value(m, hello->legacy_version);
    gather_value(m, hello->extension_count);
    for (unsigned n = 0; n < hello->extension_count; n++)
        gather_value(m, hello->extensions[n]);
    gather_list(m, hello->ciphers);
    gather_list(m, hello->groups);
    gather_list(m, hello->signatures);
    gather_bytes(m, hello->point_formats);
    gather_bytes(m, hello->alpn);
    return m->overflow ? SLICE_NONE : slice_of(m->bytes, m->length);
}

struct client_prints fingerprint_client(struct crypto *crypto, const struct client_hello *hello,
                                        enum tls_carrier carrier)
{
    struct client_prints prints = {0};
    struct material m;
    struct slice made_of = gather(&m, hello, carrier);
    const uint8_t *known = memo_get(crypto_memo(crypto), MEMO_HELLO, made_of);
    if (known != NULL) {
        memcpy(&prints, known, sizeof prints);
        return prints;
    }
    prints.has_ja3 = ja3(crypto, hello, prints.ja3);
    prints.has_ja4 = ja4(crypto, hello, carrier, prints.ja4);
    memo_put(crypto_memo(crypto), MEMO_HELLO, made_of, &prints, sizeof prints);
    return prints;
}
