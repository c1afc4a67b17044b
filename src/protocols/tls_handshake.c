/* ClientHello and ServerHello of TLS 1.0 to 1.3 (RFC 5246, RFC 8446, RFC 6066, RFC 7301), of DTLS
 * (RFC 6347, RFC 9147) and of TLS in QUIC (RFC 9001): one grammar with small differences. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_handshake.h"

enum extension {
    EXTENSION_SERVER_NAME = 0,
    EXTENSION_GROUPS = 10,
    EXTENSION_POINT_FORMATS = 11,
    EXTENSION_SIGNATURES = 13,
    EXTENSION_ALPN = 16,
    EXTENSION_PRE_SHARED_KEY = 41,
    EXTENSION_EARLY_DATA = 42,
    EXTENSION_SUPPORTED_VERSIONS = 43,
    EXTENSION_QUIC_PARAMETERS = 57,
    EXTENSION_QUIC_PARAMETERS_DRAFT = 0xffa5,
    EXTENSION_ENCRYPTED_HELLO_FIRST = 0xfe08, /* drafts of Encrypted Client Hello … */
    EXTENSION_ENCRYPTED_HELLO = 0xfe0d        /* … and what became of them */
};

enum {
    RANDOM_BYTES = 32,
    SESSION_ID_MOST = 32,
    VERSION_TLS13_DRAFT = 0x7f00,
    DRAFT_WITHOUT_SESSION_ID = 0x7f15 /* draft 21 and before: a shorter ServerHello */
};

/* SHA-256 of "HelloRetryRequest": the random of a ServerHello that is one (RFC 8446, 4.1.3). */
static const uint8_t retry_random[RANDOM_BYTES] = {
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
    0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};

static bool version_is_datagram(uint16_t version)
{
    return version == VERSION_DTLS10 || version == VERSION_DTLS12 || version == VERSION_DTLS13 ||
           version == VERSION_DTLS_EARLY;
}

static bool version_is_stream(uint16_t version)
{
    return version >= VERSION_SSL3 && version <= VERSION_TLS13;
}

bool version_hides_certificate(uint16_t version)
{
    /* 0xfb17 to 0xfb1a are the numbers of a large deployment of TLS 1.3 drafts. */
    return version == VERSION_TLS13 || version == VERSION_DTLS13 || version >> 8 == 0x7f ||
           version >> 8 == 0xfb;
}

/* DTLS counts its versions down. Drafts of TLS 1.3 are below it and above what was there before.
 * JA4's text says that its version is "the highest value in the extension", which as a number would
 * be the draft's, a value that its table of versions lacks; a client that offers 1.3 too is one of
 * 1.3 to all who compare fingerprints, so that the highest of the versions is taken. */
static unsigned version_rank(uint16_t version)
{
    if (version_is_datagram(version))
        return version == VERSION_DTLS_EARLY ? 1 : 2U + VERSION_DTLS10 - version;
    if (version_is_stream(version))
        return 2U * version;
    return version_hides_certificate(version) ? 2U * VERSION_TLS12 + 1 : 0;
}

/* A part with its length in front, or what has been kept of it. */
static struct cursor part16(struct cursor *c, bool cut)
{
    size_t length = cursor_u16be(c);
    if (cut && length > cursor_left(c))
        length = cursor_left(c);
    return cursor_block(c, length);
}

/* Contents of an extension that are one list behind its own length. */
static struct slice list16(struct cursor extension)
{
    struct cursor list = cursor_block16(&extension);
    return cursor_rest(&list);
}

static void read_server_name(struct cursor extension, struct client_hello *hello)
{
    hello->has_server_name = true;
    struct cursor list = cursor_block16(&extension);
    uint8_t type = cursor_u8(&list);
    struct cursor name = cursor_block16(&list);
    if (cursor_ok(&list) && type == 0)
        hello->server_name = cursor_rest(&name);
}

static void read_client_versions(struct cursor extension, struct client_hello *hello)
{
    struct cursor list = cursor_block8(&extension);
    uint16_t best = 0;
    while (cursor_left(&list) >= 2) {
        uint16_t version = cursor_u16be(&list);
        if (!is_grease(version) && version_rank(version) > version_rank(best))
            best = version;
    }
    hello->has_versions = best != 0;
    if (best != 0)
        hello->version = best;
}

static void read_client_extension(uint16_t type, struct cursor contents, struct client_hello *hello)
{
    switch (type) {
    case EXTENSION_SERVER_NAME:
        read_server_name(contents, hello);
        break;
    case EXTENSION_GROUPS:
        hello->groups = list16(contents);
        break;
    case EXTENSION_POINT_FORMATS: {
        struct cursor formats = cursor_block8(&contents);
        hello->point_formats = cursor_rest(&formats);
        break;
    }
    case EXTENSION_SIGNATURES:
        hello->signatures = list16(contents);
        break;
    case EXTENSION_ALPN:
        hello->alpn = list16(contents);
        break;
    case EXTENSION_EARLY_DATA:
        hello->has_early_data = true;
        break;
    case EXTENSION_SUPPORTED_VERSIONS:
        read_client_versions(contents, hello);
        break;
    case EXTENSION_QUIC_PARAMETERS:
    case EXTENSION_QUIC_PARAMETERS_DRAFT:
        hello->quic_parameters = cursor_rest(&contents);
        break;
    default:
        if (type >= EXTENSION_ENCRYPTED_HELLO_FIRST && type <= EXTENSION_ENCRYPTED_HELLO)
            hello->encrypted_version = type;
        break;
    }
}

bool client_hello_read(struct cursor body, enum tls_carrier carrier, bool cut,
                       struct client_hello *hello)
{
    /* The table of extensions is only valid up to its count. */
    memset(hello, 0, offsetof(struct client_hello, extensions));
    hello->extension_count = 0;
    hello->encrypted_version = 0;
    hello->has_server_name = hello->has_early_data = hello->has_versions = false;
    hello->cut = cut;
    hello->legacy_version = hello->version = cursor_u16be(&body);
    cursor_skip(&body, RANDOM_BYTES);
    struct cursor session_id = cursor_block8(&body);
    hello->session_id = cursor_rest(&session_id);
    if (carrier == CARRIER_DTLS)
        (void)cursor_block8(&body); /* cookie */
    struct cursor ciphers = part16(&body, cut);
    hello->ciphers = cursor_rest(&ciphers);
    if (cut)
        hello->ciphers.length &= ~(size_t)1; /* of the last one half may have been kept */
    struct cursor compressions = cursor_block8(&body);
    bool datagram = carrier == CARRIER_DTLS;
    if ((!cursor_ok(&body) && !cut) || hello->session_id.length > SESSION_ID_MOST ||
        hello->ciphers.length < 2 || hello->ciphers.length % 2 != 0 ||
        (!cut && cursor_left(&compressions) == 0) ||
        !(datagram ? version_is_datagram(hello->version) : version_is_stream(hello->version)))
        return false;
    if (cursor_left(&body) == 0)
        return true;
    struct cursor extensions = part16(&body, cut);
    while (cursor_left(&extensions) > 0) {
        uint16_t type = cursor_u16be(&extensions);
        struct cursor contents = cursor_block16(&extensions);
        if (!cursor_ok(&extensions))
            return cut;
        if (hello->extension_count < EXTENSIONS_MOST)
            hello->extensions[hello->extension_count++] = type;
        else
            hello->cut = true;
        read_client_extension(type, contents, hello);
    }
    return cursor_ok(&body);
}

static void read_server_extension(uint16_t type, struct cursor contents, struct server_hello *hello)
{
    switch (type) {
    case EXTENSION_ALPN: {
        struct cursor list = cursor_block16(&contents);
        struct cursor name = cursor_block8(&list);
        hello->alpn = cursor_rest(&name);
        break;
    }
    case EXTENSION_PRE_SHARED_KEY:
        hello->is_resumption = true;
        break;
    case EXTENSION_SUPPORTED_VERSIONS: {
        uint16_t version = cursor_u16be(&contents);
        if (cursor_ok(&contents))
            hello->version = version;
        break;
    }
    default:
        break;
    }
}

bool server_hello_read(struct cursor body, struct server_hello *hello)
{
    memset(hello, 0, offsetof(struct server_hello, extensions));
    hello->extension_count = 0;
    hello->is_resumption = false;
    uint16_t version = hello->legacy_version = hello->version = cursor_u16be(&body);
    bool draft = version >= VERSION_TLS13_DRAFT && version <= DRAFT_WITHOUT_SESSION_ID;
    struct slice random = cursor_take(&body, RANDOM_BYTES);
    hello->is_retry = slice_equal(random, slice_of(retry_random, sizeof retry_random));
    uint8_t compression = 0;
    if (!draft) {
        struct cursor session_id = cursor_block8(&body);
        hello->session_id = cursor_rest(&session_id);
    }
    hello->cipher = cursor_u16be(&body);
    if (!draft)
        compression = cursor_u8(&body);
    if (!cursor_ok(&body) || hello->session_id.length > SESSION_ID_MOST ||
        (compression > 1 && compression != 64) ||
        !(version_is_stream(version) || version_is_datagram(version) || draft))
        return false;
    if (cursor_left(&body) == 0)
        return true;
    struct cursor extensions = cursor_block16(&body);
    while (cursor_left(&extensions) > 0 && hello->extension_count < EXTENSIONS_MOST) {
        uint16_t type = cursor_u16be(&extensions);
        struct cursor contents = cursor_block16(&extensions);
        if (!cursor_ok(&extensions))
            return false;
        hello->extensions[hello->extension_count++] = type;
        read_server_extension(type, contents, hello);
    }
    return cursor_ok(&body);
}
