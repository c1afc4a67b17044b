/* base/crypto.h over OpenSSL's libcrypto. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"

#include <stdlib.h>

#include <openssl/evp.h>

struct crypto {
    EVP_MD *md5;
    EVP_MD *sha1;
    EVP_MD *sha256;
    EVP_CIPHER *ecb;
    EVP_CIPHER *gcm;
    EVP_MD_CTX *digest;
    EVP_CIPHER_CTX *block;
    EVP_CIPHER_CTX *sealed;
};

struct crypto *crypto_new(void)
{
    struct crypto *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    c->md5 = EVP_MD_fetch(NULL, "MD5", NULL);
    c->sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
    c->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    c->ecb = EVP_CIPHER_fetch(NULL, "AES-128-ECB", NULL);
    c->gcm = EVP_CIPHER_fetch(NULL, "AES-128-GCM", NULL);
    c->digest = EVP_MD_CTX_new();
    c->block = EVP_CIPHER_CTX_new();
    c->sealed = EVP_CIPHER_CTX_new();
    if (c->md5 == NULL || c->sha1 == NULL || c->sha256 == NULL || c->ecb == NULL ||
        c->gcm == NULL || c->digest == NULL || c->block == NULL || c->sealed == NULL) {
        crypto_free(c);
        return NULL;
    }
    return c;
}

void crypto_free(struct crypto *c)
{
    if (c == NULL)
        return;
    EVP_MD_free(c->md5);
    EVP_MD_free(c->sha1);
    EVP_MD_free(c->sha256);
    EVP_CIPHER_free(c->ecb);
    EVP_CIPHER_free(c->gcm);
    EVP_MD_CTX_free(c->digest);
    EVP_CIPHER_CTX_free(c->block);
    EVP_CIPHER_CTX_free(c->sealed);
    free(c);
}

/* The digests cannot fail once their contexts exist; zeros if the library thinks otherwise. */
static void hash_parts(struct crypto *c, const EVP_MD *md, const struct slice *parts, size_t count,
                       uint8_t *digest, size_t size)
{
    bool ok = EVP_DigestInit_ex2(c->digest, md, NULL) == 1;
    for (size_t i = 0; ok && i < count; i++)
        ok = EVP_DigestUpdate(c->digest, parts[i].at, parts[i].length) == 1;
    if (!ok || EVP_DigestFinal_ex(c->digest, digest, NULL) != 1)
        memset(digest, 0, size);
}

void crypto_md5(struct crypto *c, struct slice input, uint8_t digest[MD5_SIZE])
{
    hash_parts(c, c->md5, &input, 1, digest, MD5_SIZE);
}

void crypto_sha1(struct crypto *c, struct slice input, uint8_t digest[SHA1_SIZE])
{
    hash_parts(c, c->sha1, &input, 1, digest, SHA1_SIZE);
}

void crypto_sha256(struct crypto *c, struct slice input, uint8_t digest[SHA256_SIZE])
{
    hash_parts(c, c->sha256, &input, 1, digest, SHA256_SIZE);
}

void crypto_hmac_sha256(struct crypto *c, struct slice key, struct slice input,
                        uint8_t digest[SHA256_SIZE])
{
    uint8_t inner[64], outer[64], middle[SHA256_SIZE];
    memset(inner, 0x36, sizeof inner);
    memset(outer, 0x5c, sizeof outer);
    for (size_t i = 0; i < key.length && i < sizeof inner; i++) {
        inner[i] ^= key.at[i];
        outer[i] ^= key.at[i];
    }
    struct slice first[] = {slice_of(inner, sizeof inner), input};
    hash_parts(c, c->sha256, first, 2, middle, sizeof middle);
    struct slice second[] = {slice_of(outer, sizeof outer), slice_of(middle, sizeof middle)};
    hash_parts(c, c->sha256, second, 2, digest, SHA256_SIZE);
}

void crypto_expand_label(struct crypto *c, const uint8_t secret[SHA256_SIZE], struct slice label,
                         uint8_t *output, size_t length)
{
    static const char prefix[] = {'t', 'l', 's', '1', '3', ' '};
    uint8_t info[64], block[SHA256_SIZE];
    size_t size = 0;
    label = slice_head(label, sizeof info - sizeof prefix - 5);
    info[size++] = (uint8_t)(length >> 8);
    info[size++] = (uint8_t)length;
    info[size++] = (uint8_t)(sizeof prefix + label.length);
    memcpy(info + size, prefix, sizeof prefix);
    size += sizeof prefix;
    memcpy(info + size, label.at, label.length);
    size += label.length;
    info[size++] = 0; /* no context */
    info[size++] = 1; /* the first and only block of HKDF-Expand */
    crypto_hmac_sha256(c, slice_of(secret, SHA256_SIZE), slice_of(info, size), block);
    memcpy(output, block, length < sizeof block ? length : sizeof block);
}

bool crypto_aes128_block(struct crypto *c, const uint8_t key[AES128_KEY_SIZE],
                         const uint8_t input[16], uint8_t output[16])
{
    int written;
    return EVP_EncryptInit_ex2(c->block, c->ecb, key, NULL, NULL) == 1 &&
           EVP_CIPHER_CTX_set_padding(c->block, 0) == 1 &&
           EVP_EncryptUpdate(c->block, output, &written, input, 16) == 1 && written == 16;
}

bool crypto_aes128_gcm_open(struct crypto *c, const uint8_t key[AES128_KEY_SIZE],
                            const uint8_t iv[GCM_IV_SIZE], struct slice associated,
                            struct slice input, uint8_t *output)
{
    uint8_t tag[16];
    int written;
    if (input.length < sizeof tag || input.length > 65536 || associated.length > 65536)
        return false;
    size_t length = input.length - sizeof tag;
    memcpy(tag, input.at + length, sizeof tag);
    return EVP_DecryptInit_ex2(c->sealed, c->gcm, key, iv, NULL) == 1 &&
           EVP_DecryptUpdate(c->sealed, NULL, &written, associated.at, (int)associated.length) ==
               1 &&
           EVP_DecryptUpdate(c->sealed, output, &written, input.at, (int)length) == 1 &&
           EVP_CIPHER_CTX_ctrl(c->sealed, EVP_CTRL_AEAD_SET_TAG, sizeof tag, tag) == 1 &&
           EVP_DecryptFinal_ex(c->sealed, output + length, &written) == 1;
}
