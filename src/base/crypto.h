/* The cryptography that looking at packets needs; one library stands behind it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_CRYPTO_H
#define SONDE_BASE_CRYPTO_H

#include "base/slice.h"

enum { MD5_SIZE = 16, SHA1_SIZE = 20, SHA256_SIZE = 32, AES128_KEY_SIZE = 16, GCM_IV_SIZE = 12 };

/* Contexts that are made once and used for every call; one thread at a time. */
struct crypto;

/* NULL when the library cannot give what is asked for. */
struct crypto *crypto_new(void);
void crypto_free(struct crypto *crypto);

/* Digests of recent inputs, for what is costly to compute from such digests too. */
struct memo *crypto_memo(struct crypto *crypto);

/* Fingerprints, not security. */
void crypto_md5(struct crypto *crypto, struct slice input, uint8_t digest[MD5_SIZE]);
void crypto_sha1(struct crypto *crypto, struct slice input, uint8_t digest[SHA1_SIZE]);
void crypto_sha256(struct crypto *crypto, struct slice input, uint8_t digest[SHA256_SIZE]);
/* Both digests of what tends to come again (certificates), which is looked up once. */
void crypto_sha1_sha256(struct crypto *crypto, struct slice input, uint8_t sha1[SHA1_SIZE],
                        uint8_t sha256[SHA256_SIZE]);

/* HMAC-SHA-256 (RFC 2104); keys up to 64 bytes. */
void crypto_hmac_sha256(struct crypto *crypto, struct slice key, struct slice input,
                        uint8_t digest[SHA256_SIZE]);

/* HKDF-Expand-Label of TLS 1.3 (RFC 8446, section 7.1) with an empty context; `length` at most 32.
 */
void crypto_expand_label(struct crypto *crypto, const uint8_t secret[SHA256_SIZE],
                         struct slice label, uint8_t *output, size_t length);

/* One block of AES-128-ECB. */
bool crypto_aes128_block(struct crypto *crypto, const uint8_t key[AES128_KEY_SIZE],
                         const uint8_t input[16], uint8_t output[16]);

/* AES-128-GCM: `input` ends in the 16-byte tag; writes input.length - 16 bytes to `output`. False
 * where the tag does not prove the bytes. */
bool crypto_aes128_gcm_open(struct crypto *crypto, const uint8_t key[AES128_KEY_SIZE],
                            const uint8_t iv[GCM_IV_SIZE], struct slice associated,
                            struct slice input, uint8_t *output);

#endif
