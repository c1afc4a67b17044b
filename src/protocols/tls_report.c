/* What a TLS hello says about its flow: facts, and risks that an operator should know of. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "protocols/tls_fingerprint.h"

enum { PORT_HTTPS = 443, ALPN_MOST = 16 };

/* IANA's registry of protocol names; versions that are written with a number behind the name stand
 * in alpn_families. */
static const struct alpn_name {
    uint8_t length;
    char text[24];
} alpn_names[] = {
#define NAME(text)                                                                                 \
    {                                                                                              \
        sizeof(text) - 1, text                                                                     \
    }
    NAME("http/0.9"),
    NAME("http/1.0"),
    NAME("http/1.1"),
    NAME("spdy/1"),
    NAME("spdy/2"),
    NAME("spdy/3"),
    NAME("stun.turn"),
    NAME("h2"),
    NAME("h2c"),
    NAME("webrtc"),
    NAME("c-webrtc"),
    NAME("ftp"),
    NAME("imap"),
    NAME("pop3"),
    NAME("mqtt"),
    NAME("coap"),
    NAME("co"),
    NAME("managesieve"),
    NAME("xmpp-client"),
    NAME("xmpp-server"),
    NAME("acme-tls/1"),
    NAME("dot"),
    NAME("doq"),
    NAME("h3"),
    NAME("ntske/1"),
    NAME("sunrpc"),
    NAME("smb"),
    NAME("irc"),
    NAME("nntp"),
    NAME("nnsp"),
    NAME("sip/2"),
    NAME("tds/8.0"),
    NAME("dicom"),
    NAME("postgresql"),
    NAME("radius/1.0"),
    NAME("radius/1.1"),
    NAME("stun.nat-discovery"),
    NAME("hq-interop"),
    NAME("spdy/3.1"),
};

/* Drafts of HTTP/2, HTTP/3 and of HTTP/0.9 over QUIC, as published with them. */
static const struct alpn_name alpn_families[] = {NAME("h2-"), NAME("h3-"), NAME("hq-"),
                                                 NAME("doq-i")};
#undef NAME

static bool alpn_is_http(struct slice name)
{
    return slice_equal(name, SLICE_LITERAL("h2")) || slice_equal(name, SLICE_LITERAL("h3")) ||
           slice_starts(name, SLICE_LITERAL("http/")) ||
           slice_starts(name, SLICE_LITERAL("spdy/")) || slice_starts(name, SLICE_LITERAL("h2-")) ||
           slice_starts(name, SLICE_LITERAL("h3-"));
}

static bool alpn_is_common(struct slice name)
{
    for (size_t n = 0; n < COUNT_OF(alpn_names); n++)
        if (slice_equal(name, slice_of(alpn_names[n].text, alpn_names[n].length)))
            return true;
    for (size_t n = 0; n < COUNT_OF(alpn_families); n++)
        if (slice_starts(name, slice_of(alpn_families[n].text, alpn_families[n].length)))
            return true;
    /* A reserved name (RFC 8701) is offered to keep servers tolerant. */
    struct cursor c = cursor_over(name);
    return name.length == 2 && is_grease(cursor_u16be(&c));
}

/* `is_web`: on the usual port it would be HTTP. */
static void report_alpn(struct inspection *i, const struct client_hello *hello, bool is_web)
{
    struct cursor list = cursor_over(hello->alpn);
    bool offers_http = false;
    for (unsigned n = 0; n < ALPN_MOST && cursor_left(&list) > 0; n++) {
        struct cursor contents = cursor_block8(&list);
        struct slice name = cursor_rest(&contents);
        if (!cursor_ok(&list))
            break;
        offers_http |= alpn_is_http(name);
        if (!alpn_is_common(name))
            inspect_risk(i, RISK_TLS_UNCOMMON_ALPN);
        inspect_text(i, TLS_ALPN, name);
    }
    if (is_web && i->server_port == PORT_HTTPS && !offers_http &&
        (!hello->cut || hello->alpn.length > 0))
        inspect_risk(i, RISK_TLS_NOT_HTTPS);
}

/* Suites without encryption, without authentication, or with a key that can be guessed: those that
 * IANA lists as NULL, EXPORT, RC4, RC2, DES and anon. Ranges of numbers, both ends included. */
static const struct {
    uint16_t first, last;
} weak_suites[] = {
    {0x0000, 0x0006}, {0x0008, 0x0009}, {0x000b, 0x000c}, {0x000e, 0x000f}, {0x0011, 0x0012},
    {0x0014, 0x0015}, {0x0017, 0x001b}, {0x001e, 0x001e}, {0x0020, 0x0020}, {0x0022, 0x0022},
    {0x0024, 0x0024}, {0x0026, 0x002e}, {0x0034, 0x0034}, {0x003a, 0x003b}, {0x0046, 0x0046},
    {0x0060, 0x0066}, {0x006c, 0x006d}, {0x0089, 0x008a}, {0x008e, 0x008e}, {0x0092, 0x0092},
    {0x009b, 0x009b}, {0x00a6, 0x00a7}, {0x00b0, 0x00b1}, {0x00b4, 0x00b5}, {0x00b8, 0x00b9},
    {0x00bf, 0x00bf}, {0x00c5, 0x00c5}, {0xc001, 0xc002}, {0xc006, 0xc007}, {0xc00b, 0xc00c},
    {0xc010, 0xc011}, {0xc015, 0xc019}, {0xc033, 0xc033}, {0xc039, 0xc03b}, {0xc046, 0xc047},
    {0xc05a, 0xc05b}, {0xc084, 0xc085}, {0xc0b4, 0xc0b5}, {0xfefe, 0xfefe},
};

static bool suite_is_weak(uint16_t suite)
{
    for (size_t n = 0; n < COUNT_OF(weak_suites); n++)
        if (suite >= weak_suites[n].first && suite <= weak_suites[n].last)
            return true;
    return false;
}

static bool version_is_obsolete(uint16_t version)
{
    return version < VERSION_TLS12 || version == VERSION_DTLS10;
}

uint64_t server_name_hash(struct slice name)
{
    uint8_t lower[256];
    name = slice_head(name, sizeof lower);
    struct cursor c = cursor_over(name);
    for (size_t n = 0; n < name.length; n++)
        lower[n] = ascii_lower(cursor_u8(&c));
    if (name.length > 0 && lower[name.length - 1] == '.')
        name.length--;
    return hash_bytes(slice_of(lower, name.length), 0);
}

static void report_server_name(struct inspection *i, struct tls_session *s, struct slice name)
{
    struct address address;
    struct slice parent;
    (void)slice_split(name, '.', &parent);
    s->seen |= SEEN_SERVER_NAME;
    s->name_hash = server_name_hash(name);
    s->parent_hash = server_name_hash(parent);
    inspect_text(i, TLS_CLIENT_SNI, name);
    inspect_server_name(i, name, NAME_SERVER);
    if (address_parse(name, &address))
        inspect_risk(i, RISK_NUMERIC_HOST);
    else
        inspect_seen(i, name);
}

void client_hello_report(struct inspection *i, struct tls_session *s,
                         const struct client_hello *hello, enum tls_carrier carrier)
{
    /* The second hello of a connection repeats the first, with what the server asked for. */
    if ((s->seen & SEEN_CLIENT_HELLO) != 0)
        return;
    s->seen |= SEEN_CLIENT_HELLO | (hello->has_early_data ? SEEN_EARLY_DATA : 0);
    s->offered = hello->version;
    s->session_hash = hello->session_id.length > 0 ? hash_bytes(hello->session_id, 0) : 0;
    /* Later versions may be offered in what was cut off. */
    if (!hello->cut || hello->has_versions)
        inspect_uint(i, TLS_CLIENT_VERSION, hello->version);
    if (version_is_obsolete(hello->version))
        inspect_risk(i, RISK_TLS_OBSOLETE);
    if (hello->server_name.length > 0)
        report_server_name(i, s, hello->server_name);
    else if (carrier != CARRIER_DTLS && !hello->cut && !s->is_vpn)
        inspect_risk(i, RISK_TLS_MISSING_SNI);
    report_alpn(i, hello, carrier == CARRIER_TLS && !s->is_vpn);
    if (hello->encrypted_version != 0)
        inspect_uint(i, TLS_ENCRYPTED_CH_VERSION, hello->encrypted_version);
    struct client_prints prints = fingerprint_client(inspect_crypto(i), hello, carrier);
    if (prints.has_ja3)
        inspect_bytes(i, TLS_CLIENT_JA3, slice_of(prints.ja3, sizeof prints.ja3));
    if (prints.has_ja4) {
        struct slice ja4 = slice_of((const uint8_t *)prints.ja4, sizeof prints.ja4);
        inspect_text(i, TLS_CLIENT_JA4, ja4);
        inspect_software(i, TLS_CLIENT_SOFTWARE, FINGERPRINT_JA4, ja4);
    }
    if (prints.has_ja3 && !inspect_has(i, TLS_CLIENT_SOFTWARE))
        inspect_software_of_sum(i, TLS_CLIENT_SOFTWARE, FINGERPRINT_JA3,
                                slice_of(prints.ja3, sizeof prints.ja3));
    inspect_transaction(i);
}

void server_hello_report(struct inspection *i, struct tls_session *s,
                         const struct server_hello *hello)
{
    uint8_t digest[MD5_SIZE];
    s->seen |= hello->is_retry ? SEEN_RETRY_REQUEST : SEEN_SERVER_HELLO;
    s->version = hello->version;
    inspect_uint(i, TLS_VERSION, hello->version);
    inspect_uint(i, TLS_CIPHER_SUITE, hello->cipher);
    if (hello->alpn.length > 0)
        inspect_text(i, TLS_ALPN_SERVER, hello->alpn);
    if (fingerprint_ja3s(inspect_crypto(i), hello, digest))
        inspect_bytes(i, TLS_SERVER_JA3, slice_of(digest, sizeof digest));
    if (version_is_obsolete(hello->version))
        inspect_risk(i, RISK_TLS_OBSOLETE);
    if (suite_is_weak(hello->cipher))
        inspect_risk(i, RISK_TLS_WEAK_CIPHER);
    /* Up to 1.2 a server that returns the client's session id takes the session up again; 1.3
     * always returns it, and says so with the pre-shared key. */
    bool same_session = s->session_hash != 0 && hello->session_id.length > 0 &&
                        hash_bytes(hello->session_id, 0) == s->session_hash;
    if (hello->is_resumption || (same_session && !version_hides_certificate(hello->version)))
        inspect_flag(i, TLS_RESUMED);
}

bool alert_is_known(uint8_t description)
{
    static const uint8_t known[] = {0,  10,  20,  21,  22,  30,  40,  41,  42,  43,  44,  45,
                                    46, 47,  48,  49,  50,  51,  52,  60,  70,  71,  80,  86,
                                    90, 100, 109, 110, 111, 112, 113, 114, 115, 116, 120, 121};
    for (size_t n = 0; n < sizeof known; n++)
        if (known[n] == description)
            return true;
    return false;
}

void alert_report(struct inspection *i, uint8_t description)
{
    inspect_uint(i, TLS_ALERT, description);
    inspect_risk(i, RISK_TLS_FATAL_ALERT);
}
