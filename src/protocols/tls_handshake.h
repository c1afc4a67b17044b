/* Handshake messages of TLS 1.0 to 1.3 (RFC 5246, RFC 8446), shared by TLS, DTLS and QUIC. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TLS_HANDSHAKE_H
#define SONDE_PROTOCOLS_TLS_HANDSHAKE_H

#include "protocols/inspect.h"
#include "protocols/tls_fields.h"

/* What records hold, of TLS and DTLS. */
enum record_type {
    RECORD_CHANGE_CIPHER_SPEC = 20,
    RECORD_ALERT = 21,
    RECORD_HANDSHAKE = 22,
    RECORD_APPLICATION_DATA = 23,
    RECORD_HEARTBEAT = 24
};

enum handshake_type {
    HANDSHAKE_HELLO_REQUEST = 0,
    HANDSHAKE_CLIENT_HELLO = 1,
    HANDSHAKE_SERVER_HELLO = 2,
    HANDSHAKE_HELLO_VERIFY_REQUEST = 3, /* DTLS only */
    HANDSHAKE_NEW_SESSION_TICKET = 4,
    HANDSHAKE_CERTIFICATE = 11,
    HANDSHAKE_SERVER_KEY_EXCHANGE = 12,
    HANDSHAKE_CERTIFICATE_REQUEST = 13,
    HANDSHAKE_SERVER_HELLO_DONE = 14,
    HANDSHAKE_CERTIFICATE_VERIFY = 15,
    HANDSHAKE_CLIENT_KEY_EXCHANGE = 16,
    HANDSHAKE_FINISHED = 20,
    HANDSHAKE_CERTIFICATE_STATUS = 22
};

enum tls_version {
    VERSION_SSL2 = 0x0002,
    VERSION_SSL3 = 0x0300,
    VERSION_TLS10 = 0x0301,
    VERSION_TLS12 = 0x0303,
    VERSION_TLS13 = 0x0304,
    VERSION_DTLS_EARLY = 0x0100, /* of OpenSSL before the standard; one VPN still speaks it */
    VERSION_DTLS10 = 0xfeff,
    VERSION_DTLS12 = 0xfefd,
    VERSION_DTLS13 = 0xfefc
};

/* What carries the handshake, as JA4 writes it. */
enum tls_carrier { CARRIER_TLS = 't', CARRIER_QUIC = 'q', CARRIER_DTLS = 'd' };

enum {
    SEEN_CLIENT_HELLO = 1 << 0,
    SEEN_SERVER_HELLO = 1 << 1, /* the one that counts: no HelloRetryRequest */
    SEEN_RETRY_REQUEST = 1 << 2,
    SEEN_CERTIFICATE = 1 << 3,
    SEEN_HELLO_DONE = 1 << 4,
    SEEN_SERVER_NAME = 1 << 5,
    SEEN_EARLY_DATA = 1 << 6, /* the client announced some */
    SEEN_TOR = 1 << 7
};

/* What later messages are judged by; lives in the dissector's state. Names are kept as hashes: a
 * certificate only has to be compared with them. */
struct tls_session {
    uint64_t name_hash;    /* of the server name that the client asked for */
    uint64_t parent_hash;  /* of the same without its first label */
    uint64_t session_hash; /* of the session id that the client offered; 0: none */
    uint16_t version;      /* negotiated; 0: not yet known */
    uint16_t offered;      /* the client's highest version */
    uint8_t seen;          /* SEEN_… */
    bool is_vpn;           /* where clients name no server, and speak what they like */
};

enum { EXTENSIONS_MOST = 128 };

/* Slices hold the wire's bytes; lists are without their length. */
struct client_hello {
    uint16_t legacy_version;
    uint16_t version; /* the highest that is offered */
    struct slice session_id;
    struct slice ciphers;
    struct slice groups;
    struct slice point_formats;
    struct slice signatures;
    struct slice alpn;
    struct slice server_name;
    struct slice quic_parameters; /* transport parameters (RFC 9000, section 18) */
    uint16_t extensions[EXTENSIONS_MOST];
    uint16_t extension_count;
    uint16_t encrypted_version; /* of Encrypted Client Hello; 0: not offered */
    bool has_server_name;       /* the extension, even with nothing in it */
    bool has_early_data;
    bool has_versions; /* the extension that offers versions from 1.3 on */
    bool cut;          /* its end is missing or it is larger than what is kept: no fingerprints */
};

struct server_hello {
    uint16_t legacy_version;
    uint16_t version; /* negotiated */
    uint16_t cipher;
    struct slice session_id;
    struct slice alpn;
    uint16_t extensions[EXTENSIONS_MOST];
    uint16_t extension_count;
    bool is_retry;
    bool is_resumption; /* a pre-shared key was accepted */
};

/* Bodies of messages, without the four bytes of type and length. With `cut` the end of the body has
 * not been kept: what is there is read. False where the bytes are no such message. */
bool client_hello_read(struct cursor body, enum tls_carrier carrier, bool cut,
                       struct client_hello *hello);
bool server_hello_read(struct cursor body, struct server_hello *hello);

/* Leave facts and risks, and note in the session what later messages need. */
void client_hello_report(struct inspection *i, struct tls_session *s,
                         const struct client_hello *hello, enum tls_carrier carrier);
void server_hello_report(struct inspection *i, struct tls_session *s,
                         const struct server_hello *hello);

/* The server's Certificate message in versions up to 1.2: reads the leaf, and is true once that is
 * whole, even when the rest of the chain is still missing. */
bool certificate_report(struct inspection *i, struct tls_session *s, struct cursor body);

/* Hash of a host name in which case and a trailing dot do not count. */
uint64_t server_name_hash(struct slice name);

/* A fatal alert that is not encrypted. */
void alert_report(struct inspection *i, uint8_t description);

/* True for an alert description that is registered (RFC 8446, section 6). */
bool alert_is_known(uint8_t description);

/* TLS 1.3, its drafts and DTLS 1.3: what follows the ServerHello is encrypted. */
bool version_hides_certificate(uint16_t version);

/* Versions are reserved in pairs of equal bytes that end in 0xA (RFC 8701): they mean nothing. */
static inline bool is_grease(uint16_t value)
{
    return (value & 0x0f0f) == 0x0a0a && value >> 8 == (value & 0xff);
}

#endif
