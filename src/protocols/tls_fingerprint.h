/* Fingerprints of TLS hellos: JA3, JA3S and JA4. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TLS_FINGERPRINT_H
#define SONDE_PROTOCOLS_TLS_FINGERPRINT_H

#include "base/crypto.h"
#include "protocols/tls_handshake.h"

enum { JA4_SIZE = 36 };

/* False where the hello is larger than what is kept, or cut. */
bool fingerprint_ja3(struct crypto *crypto, const struct client_hello *hello,
                     uint8_t digest[MD5_SIZE]);
bool fingerprint_ja3s(struct crypto *crypto, const struct server_hello *hello,
                      uint8_t digest[MD5_SIZE]);
bool fingerprint_ja4(struct crypto *crypto, const struct client_hello *hello,
                     enum tls_carrier carrier, char text[JA4_SIZE]);

#endif
