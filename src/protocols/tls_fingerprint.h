/* Fingerprints of TLS hellos: JA3, JA3S and JA4. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TLS_FINGERPRINT_H
#define SONDE_PROTOCOLS_TLS_FINGERPRINT_H

#include "base/crypto.h"
#include "protocols/tls_handshake.h"

enum { JA4_SIZE = 36 };

/* What a ClientHello is known by. A fingerprint is missing where the hello is larger than what is
 * kept, or cut. */
struct client_prints {
    uint8_t ja3[MD5_SIZE];
    char ja4[JA4_SIZE];
    bool has_ja3, has_ja4;
};

/* Those of hellos that came before are remembered. */
struct client_prints fingerprint_client(struct crypto *crypto, const struct client_hello *hello,
                                        enum tls_carrier carrier);
/* False where the hello is larger than what is kept. */
bool fingerprint_ja3s(struct crypto *crypto, const struct server_hello *hello,
                      uint8_t digest[MD5_SIZE]);

#endif
