/* The certificate that a TLS server shows up to version 1.2: what it says, and what is wrong. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"
#include "protocols/tls_handshake.h"
#include "protocols/tor.h"
#include "protocols/x509.h"

enum { ALT_NAMES_MOST = 64, NAME_TEXT_SIZE = 512, DAY_S = 86400, EXPIRES_SOON_S = 30 * DAY_S };

static bool is_wildcard(struct slice name)
{
    return slice_starts(name, SLICE_LITERAL("*."));
}

/* RFC 6125, section 6.4: a wildcard stands for the whole leftmost label and no more. */
static bool name_covers_server(struct slice name, const struct tls_session *s)
{
    if (is_wildcard(name))
        return server_name_hash(slice_tail(name, 2)) == s->parent_hash;
    return server_name_hash(name) == s->name_hash;
}

/* The longest validity that public authorities agreed on for certificates of that day (Baseline
 * Requirements of the CA/Browser Forum, section 6.3.2 and its history). */
static int64_t longest_validity_s(int64_t not_before_s)
{
    static const struct {
        int64_t since_s;
        int64_t longest_s;
    } rules[] = {
        {INT64_C(1598918400), INT64_C(398) * DAY_S},  /* 2020-09-01 */
        {INT64_C(1519862400), INT64_C(825) * DAY_S},  /* 2018-03-01 */
        {INT64_C(1427846400), INT64_C(1188) * DAY_S}, /* 2015-04-01: 39 months */
    };
    for (size_t n = 0; n < COUNT_OF(rules); n++)
        if (not_before_s >= rules[n].since_s)
            return rules[n].longest_s;
    return INT64_C(1827) * DAY_S; /* 60 months */
}

static void judge_dates(struct inspection *i, const struct certificate *c)
{
    int64_t validity_s = c->not_after_s - c->not_before_s;
    int64_t left_s = c->not_after_s - i->now_s;
    /* A second more than the rule allows is common: both ends are included. */
    if (validity_s > longest_validity_s(c->not_before_s) + 1)
        inspect_risk(i, RISK_TLS_VALIDITY_TOO_LONG);
    if (i->now_s == 0)
        return;
    if (left_s < 0 || i->now_s < c->not_before_s)
        inspect_risk(i, RISK_TLS_CERTIFICATE_EXPIRED);
    else if (left_s < EXPIRES_SOON_S && left_s < validity_s / 4)
        inspect_risk(i, RISK_TLS_CERTIFICATE_EXPIRES_SOON); /* short-lived ones always end soon */
}

/* Reports the alternative names; `first` is the first that is a host name. True when one of them
 * covers the name that the client asked for. */
static bool report_alt_names(struct inspection *i, const struct tls_session *s,
                             struct slice alt_names, struct slice *first)
{
    struct cursor names = cursor_over(alt_names);
    enum alternative_name kind;
    struct slice name;
    bool covers = false;
    *first = SLICE_NONE;
    for (unsigned n = 0; n < ALT_NAMES_MOST && alternative_name_next(&names, &kind, &name); n++) {
        char text[ADDRESS_TEXT_SIZE];
        if (kind == ALTERNATIVE_OTHER)
            continue;
        if (kind == ALTERNATIVE_IP) {
            struct cursor bytes = cursor_over(name);
            struct address address =
                name.length == 4 ? address_read4(&bytes) : address_read16(&bytes);
            name = slice_of(text, address_format(&address, text));
        }
        if (kind == ALTERNATIVE_DNS && first->length == 0)
            *first = name;
        if (kind == ALTERNATIVE_DNS || kind == ALTERNATIVE_IP)
            covers |= name_covers_server(name, s);
        inspect_text(i, TLS_SUBJECT_ALT_NAMES, name);
    }
    /* More names than are kept: they may still cover the server. */
    while (!covers && alternative_name_next(&names, &kind, &name))
        covers = kind == ALTERNATIVE_DNS && name_covers_server(name, s);
    return covers;
}

static bool looks_like_host(struct slice name)
{
    struct cursor c = cursor_over(name);
    bool dotted = false;
    while (cursor_left(&c) > 0) {
        uint8_t byte = ascii_lower(cursor_u8(&c));
        if (!(byte >= 'a' && byte <= 'z') && !(byte >= '0' && byte <= '9') && byte != '-' &&
            byte != '_' && byte != '.')
            return false;
        dotted |= byte == '.';
    }
    return dotted;
}

static void report_names(struct inspection *i, const struct tls_session *s,
                         const struct certificate *c)
{
    char text[NAME_TEXT_SIZE];
    struct slice host;
    if (c->subject_cn.length > 0)
        inspect_text(i, TLS_SERVER_CN, c->subject_cn);
    if (c->subject_o.length > 0) {
        inspect_text(i, TLS_SERVER_ORGANIZATION, c->subject_o);
        inspect_decides(i);
    }
    if (c->subject.length > 0)
        inspect_text(i, TLS_SUBJECT_DN, slice_of(text, name_print(c->subject, text, sizeof text)));
    if (c->issuer.length > 0)
        inspect_text(i, TLS_ISSUER_DN, slice_of(text, name_print(c->issuer, text, sizeof text)));
    bool covers = report_alt_names(i, s, c->alt_names, &host);
    /* The common name only counts where there are no alternative names (RFC 6125, 6.4.4). */
    if (c->alt_names.length == 0)
        covers = name_covers_server(c->subject_cn, s);
    if ((s->seen & SEEN_SERVER_NAME) != 0) {
        if (!covers && (s->seen & SEEN_TOR) == 0)
            inspect_risk(i, RISK_TLS_CERTIFICATE_MISMATCH);
        return;
    }
    if (c->subject_cn.length > 0 && (host.length == 0 || !is_wildcard(c->subject_cn)))
        host = c->subject_cn;
    if (is_wildcard(host))
        host = slice_tail(host, 2);
    if (looks_like_host(host))
        inspect_server_name(i, host, NAME_CERTIFICATE);
}

static void report_certificate(struct inspection *i, struct tls_session *s, struct slice der,
                               const struct certificate *c)
{
    uint8_t sha1[SHA1_SIZE], sha256[SHA256_SIZE];
    if (tor_made_certificate(c))
        s->seen |= SEEN_TOR;
    report_names(i, s, c);
    inspect_bytes(i, TLS_SERIAL_NUMBER, c->serial);
    crypto_sha1_sha256(inspect_crypto(i), der, sha1, sha256);
    inspect_bytes(i, TLS_FINGERPRINT, slice_of(sha1, sizeof sha1));
    inspect_bytes(i, TLS_FINGERPRINT_SHA256, slice_of(sha256, sizeof sha256));
    inspect_uint(i, TLS_NOT_BEFORE, (uint64_t)c->not_before_s);
    inspect_uint(i, TLS_NOT_AFTER, (uint64_t)c->not_after_s);
    /* The name that a certificate gives its issuer is its own: no key has to be tried. */
    if (c->subject.length > 0 && slice_equal(c->subject, c->issuer))
        inspect_risk(i, RISK_TLS_SELF_SIGNED);
    judge_dates(i, c);
}

bool certificate_report(struct inspection *i, struct tls_session *s, struct cursor body)
{
    struct certificate c;
    uint32_t list_length = cursor_u24be(&body);
    struct cursor leaf = cursor_block24(&body);
    struct slice der = cursor_rest(&leaf);
    if (!cursor_ok(&body) || list_length < 3 + der.length || !certificate_read(der, &c))
        return false;
    s->seen |= SEEN_CERTIFICATE;
    report_certificate(i, s, der, &c);
    return true;
}
