/* The facts of a TLS handshake, whichever of TLS, DTLS and QUIC carried it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TLS_FIELDS_H
#define SONDE_PROTOCOLS_TLS_FIELDS_H

#include "protocols/protocol.h"

/* In the order of the table in tls.c. */
enum {
    TLS_VERSION = FIELD_BASE(tls),
    TLS_CLIENT_VERSION,
    TLS_CIPHER_SUITE,
    TLS_CLIENT_SNI,
    TLS_SERVER_CN,
    TLS_SERVER_ORGANIZATION,
    TLS_SUBJECT_DN,
    TLS_ISSUER_DN,
    TLS_SUBJECT_ALT_NAMES,
    TLS_SERIAL_NUMBER,
    TLS_FINGERPRINT,
    TLS_FINGERPRINT_SHA256,
    TLS_NOT_BEFORE,
    TLS_NOT_AFTER,
    TLS_CLIENT_JA3,
    TLS_SERVER_JA3,
    TLS_CLIENT_JA4,
    TLS_ALPN,
    TLS_ALPN_SERVER,
    TLS_ENCRYPTED_CH_VERSION,
    TLS_RESUMED,
    TLS_ALERT,
    TLS_CLIENT_SOFTWARE
};

#endif
