/* base/crypto.h over OpenSSL's libcrypto. */
/* SPDX-License-Identifier: MIT */

/* The digests' older interface needs no allocation for each call; fingerprints of short texts cost
 * half of what they cost through EVP. It is deprecated for keys, not removed. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "base/crypto.h"
#include "base/hash.h"
#include "base/memo.h"

#include <stdlib.h>

#include <arpa/inet.h>

#include <openssl/aes.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/sha.h>

enum {
    HMAC_KEYS = 32, /* a power of two */
    HMAC_BLOCK = 64,
    ONE_BLOCK = 56, /* with its length, which MD5 and SHA add */
    HMAC_ANSWERS = 4,
    HMAC_REMEMBERED = 32 /* bytes of an input whose answer is kept */
};

/* The two hashes of HMAC after their first block, which holds nothing but the key, and what was
 * asked lately: the keys of a QUIC connection are made again for each of its first packets. */
struct hmac_key {
    uint8_t key[HMAC_BLOCK]; /* filled up with zeros, as HMAC takes it */
    SHA256_CTX inner;
    SHA256_CTX outer;
    struct hmac_answer {
        uint8_t length;
        uint8_t input[HMAC_REMEMBERED];
        uint8_t digest[SHA256_SIZE];
    } answer[HMAC_ANSWERS];
    unsigned answers; /* that were ever put there */
    bool known;
};

struct crypto {
    EVP_CIPHER *gcm; /* fetched when the first packet needs it */
    EVP_CIPHER_CTX *sealed;
    struct hmac_key hmac[HMAC_KEYS];
    struct memo memo;
};

/* Computes a digest, unless this input was seen lately. */
static void digest_of(struct crypto *c, enum memo_kind kind, struct slice input, uint8_t *digest,
                      size_t size, void (*compute)(struct slice input, uint8_t *digest))
{
    /* One block is digested sooner than it is looked up. */
    if (input.length < ONE_BLOCK) {
        compute(input, digest);
        return;
    }
    const uint8_t *known = memo_get(&c->memo, kind, input);
    if (known != NULL) {
        memcpy(digest, known, size);
        return;
    }
    compute(input, digest);
    memo_put(&c->memo, kind, input, digest, size);
}

struct crypto *crypto_new(void)
{
    /* No configuration file, no error texts: nothing of them is used, and reading them would be
     * most of the start-up time. Nor need the library take itself apart when the process ends. */
    (void)OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT | OPENSSL_INIT_NO_LOAD_CONFIG |
                                  OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS |
                                  OPENSSL_INIT_NO_ADD_ALL_CIPHERS | OPENSSL_INIT_NO_ADD_ALL_DIGESTS,
                              NULL);
    return calloc(1, sizeof(struct crypto));
}

void crypto_free(struct crypto *c)
{
    if (c == NULL)
        return;
    EVP_CIPHER_free(c->gcm);
    EVP_CIPHER_CTX_free(c->sealed);
    free(c);
}

struct memo *crypto_memo(struct crypto *c)
{
    return &c->memo;
}

static void md5_compute(struct slice input, uint8_t *digest)
{
    (void)MD5(input.at, input.length, digest);
}

/* An input that fits into the hash's one and last block (FIPS 180-4, section 5.1.1), without the
 * copying and wiping of the general way: flows are named by one each. */
static void sha1_short(struct slice input, uint8_t *digest)
{
    uint8_t block[SHA_CBLOCK] = {0};
    SHA_CTX context;
    (void)SHA1_Init(&context);
    *bytes_copy(block, input.at, input.length) = 0x80;
    block[SHA_CBLOCK - 2] = (uint8_t)(input.length >> 5); /* the length in bits */
    block[SHA_CBLOCK - 1] = (uint8_t)(input.length << 3);
    SHA1_Transform(&context, block);
    const uint32_t words[] = {htonl(context.h0), htonl(context.h1), htonl(context.h2),
                              htonl(context.h3), htonl(context.h4)};
    memcpy(digest, words, sizeof words);
}

static void sha1_compute(struct slice input, uint8_t *digest)
{
    SHA_CTX context;
    if (input.length < SHA_CBLOCK - 8) {
        sha1_short(input, digest);
        return;
    }
    (void)SHA1_Init(&context);
    (void)SHA1_Update(&context, input.at, input.length);
    (void)SHA1_Final(digest, &context);
}

static void sha256_compute(struct slice input, uint8_t *digest)
{
    SHA256_CTX context;
    (void)SHA256_Init(&context);
    (void)SHA256_Update(&context, input.at, input.length);
    (void)SHA256_Final(digest, &context);
}

void crypto_md5(struct crypto *c, struct slice input, uint8_t digest[MD5_SIZE])
{
    digest_of(c, MEMO_MD5, input, digest, MD5_SIZE, md5_compute);
}

void crypto_sha1(struct crypto *c, struct slice input, uint8_t digest[SHA1_SIZE])
{
    digest_of(c, MEMO_SHA1, input, digest, SHA1_SIZE, sha1_compute);
}

void crypto_sha256(struct crypto *c, struct slice input, uint8_t digest[SHA256_SIZE])
{
    digest_of(c, MEMO_SHA256, input, digest, SHA256_SIZE, sha256_compute);
}

void crypto_sha1_sha256(struct crypto *c, struct slice input, uint8_t sha1[SHA1_SIZE],
                        uint8_t sha256[SHA256_SIZE])
{
    uint8_t both[SHA1_SIZE + SHA256_SIZE];
    const uint8_t *known = memo_get(&c->memo, MEMO_SHA1_SHA256, input);
    if (known == NULL) {
        sha1_compute(input, both);
        sha256_compute(input, both + SHA1_SIZE);
        memo_put(&c->memo, MEMO_SHA1_SHA256, input, both, sizeof both);
        known = both;
    }
    memcpy(sha1, known, SHA1_SIZE);
    memcpy(sha256, known + SHA1_SIZE, SHA256_SIZE);
}

static void begin_with(SHA256_CTX *context, const uint8_t key[HMAC_BLOCK], uint8_t pad)
{
    uint8_t block[HMAC_BLOCK];
    for (unsigned i = 0; i < sizeof block; i++)
        block[i] = key[i] ^ pad;
    (void)SHA256_Init(context);
    (void)SHA256_Update(context, block, sizeof block);
}

/* The place of a key: keys that meet there push each other out. */
static struct hmac_key *hmac_key_for(struct crypto *c, struct slice key)
{
    uint8_t whole[HMAC_BLOCK] = {0};
    key = slice_head(key, sizeof whole);
    if (key.length > 0)
        memcpy(whole, key.at, key.length);
    struct hmac_key *k = &c->hmac[hash_bytes(key, 0) & (HMAC_KEYS - 1)];
    if (k->known && memcmp(k->key, whole, sizeof whole) == 0)
        return k;
    memcpy(k->key, whole, sizeof whole);
    begin_with(&k->inner, whole, 0x36);
    begin_with(&k->outer, whole, 0x5c);
    k->answers = 0;
    k->known = true;
    return k;
}

static const struct hmac_answer *find_answer(const struct hmac_key *k, struct slice input)
{
    for (unsigned i = 0; i < HMAC_ANSWERS && i < k->answers; i++)
        if (slice_equal(slice_of(k->answer[i].input, k->answer[i].length), input))
            return &k->answer[i];
    return NULL;
}

/* Ends a hash that has taken the block of the key; inputs that leave room for the length are the
 * last block, which is made here as in sha1_short(). */
static void hash_behind_key(const SHA256_CTX *begun, struct slice input,
                            uint8_t digest[SHA256_SIZE])
{
    SHA256_CTX context = *begun;
    if (input.length >= SHA256_CBLOCK - 8) {
        (void)SHA256_Update(&context, input.at, input.length);
        (void)SHA256_Final(digest, &context);
        return;
    }
    uint8_t block[SHA256_CBLOCK] = {0};
    size_t hashed = HMAC_BLOCK + input.length;
    *bytes_copy(block, input.at, input.length) = 0x80;
    block[SHA256_CBLOCK - 2] = (uint8_t)(hashed >> 5);
    block[SHA256_CBLOCK - 1] = (uint8_t)(hashed << 3);
    SHA256_Transform(&context, block);
    for (unsigned i = 0; i < SHA256_SIZE / 4; i++) {
        uint32_t word = htonl(context.h[i]);
        memcpy(digest + (size_t)4 * i, &word, sizeof word);
    }
}

void crypto_hmac_sha256(struct crypto *c, struct slice key, struct slice input,
                        uint8_t digest[SHA256_SIZE])
{
    uint8_t middle[SHA256_SIZE];
    struct hmac_key *begun = hmac_key_for(c, key);
    const struct hmac_answer *known = find_answer(begun, input);
    if (known != NULL) {
        memcpy(digest, known->digest, SHA256_SIZE);
        return;
    }
    hash_behind_key(&begun->inner, input, middle);
    hash_behind_key(&begun->outer, slice_of(middle, sizeof middle), digest);
    if (input.length == 0 || input.length > HMAC_REMEMBERED)
        return;
    struct hmac_answer *answer = &begun->answer[begun->answers++ % HMAC_ANSWERS];
    answer->length = (uint8_t)input.length;
    memcpy(answer->input, input.at, input.length);
    memcpy(answer->digest, digest, SHA256_SIZE);
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
    AES_KEY schedule;
    (void)c;
    if (AES_set_encrypt_key(key, 8 * AES128_KEY_SIZE, &schedule) != 0)
        return false;
    AES_encrypt(input, output, &schedule);
    return true;
}

static bool prepare_gcm(struct crypto *c)
{
    if (c->gcm == NULL)
        c->gcm = EVP_CIPHER_fetch(NULL, "AES-128-GCM", NULL);
    if (c->sealed == NULL)
        c->sealed = EVP_CIPHER_CTX_new();
    return c->gcm != NULL && c->sealed != NULL;
}

bool crypto_aes128_gcm_open(struct crypto *c, const uint8_t key[AES128_KEY_SIZE],
                            const uint8_t iv[GCM_IV_SIZE], struct slice associated,
                            struct slice input, uint8_t *output)
{
    uint8_t tag[16];
    int written;
    if (input.length < sizeof tag || input.length > 65536 || associated.length > 65536 ||
        !prepare_gcm(c))
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
