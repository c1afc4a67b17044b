/* Digests, HMAC, HKDF-Expand-Label and AES against the vectors of their specifications. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"
#include "base/memo.h"
#include "check.h"

static struct crypto *crypto;

static int setup(void **state)
{
    (void)state;
    crypto = crypto_new();
    return crypto == NULL;
}

static int teardown(void **state)
{
    (void)state;
    crypto_free(crypto);
    crypto_free(NULL);
    return 0;
}

static void assert_bytes(const uint8_t *found, const char *digits)
{
    struct slice expected = bytes_of(digits);
    assert_memory_equal(found, expected.at, expected.length);
}

static void digests_give_their_vectors(void **state)
{
    (void)state;
    uint8_t digest[SHA256_SIZE];
    for (int twice = 0; twice < 2; twice++) {   /* the context is used again */
        crypto_md5(crypto, SLICE_NONE, digest); /* RFC 1321 */
        assert_bytes(digest, "d41d8cd98f00b204e9800998ecf8427e");
        crypto_md5(crypto, SLICE_LITERAL("message digest"), digest);
        assert_bytes(digest, "f96b697d7cb7938d525a2f31aaf161d0");
        crypto_sha1(crypto, SLICE_LITERAL("abc"), digest); /* RFC 3174 */
        assert_bytes(digest, "a9993e364706816aba3e25717850c26c9cd0d89d");
        crypto_sha256(crypto, SLICE_LITERAL("abc"), digest); /* FIPS 180-4 */
        assert_bytes(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        crypto_sha256(crypto, SLICE_NONE, digest);
        assert_bytes(digest, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}

/* The longest that is one block with its length, and the shortest that is not. */
static void inputs_at_the_end_of_a_block_are_digested(void **state)
{
    (void)state;
    uint8_t input[56], digest[SHA1_SIZE];
    memset(input, 'a', sizeof input);
    crypto_sha1(crypto, slice_of(input, 55), digest);
    assert_bytes(digest, "c1c8bbdc22796e28c0e15163d20899b65621d65a");
    crypto_sha1(crypto, slice_of(input, 56), digest);
    assert_bytes(digest, "c2db330f6083854c99d4b5bfb6e8f29f201be699");
}

static void both_digests_of_an_input_are_those_of_each(void **state)
{
    (void)state;
    uint8_t input[200], sha1[SHA1_SIZE], sha256[SHA256_SIZE], first[SHA1_SIZE], second[SHA256_SIZE];
    memset(input, 'b', sizeof input);
    crypto_sha1(crypto, slice_of(input, sizeof input), first);
    crypto_sha256(crypto, slice_of(input, sizeof input), second);
    for (int twice = 0; twice < 2; twice++) { /* computed, then remembered */
        crypto_sha1_sha256(crypto, slice_of(input, sizeof input), sha1, sha256);
        assert_memory_equal(sha1, first, sizeof sha1);
        assert_memory_equal(sha256, second, sizeof sha256);
    }
}

static void long_inputs_are_digested_the_same_way_each_time(void **state)
{
    (void)state;
    uint8_t input[100], first[SHA256_SIZE], second[SHA256_SIZE];
    for (unsigned i = 0; i < 300; i++) {
        memset(input, (int)(i % 100), sizeof input);
        crypto_sha256(crypto, slice_of(input, sizeof input), i < 100 ? first : second);
        if (i == 0)
            assert_bytes(first, "cd00e292c5970d3c5e2f0ffa5171e555bc46bfc4faddfb4a418b6840b86e79a3");
    }
    memset(input, 42, sizeof input);
    crypto_sha256(crypto, slice_of(input, sizeof input), first);
    crypto_sha256(crypto, slice_of(input, sizeof input), second);
    assert_memory_equal(first, second, sizeof first);
}

static void hmac_gives_the_vectors_of_rfc_4231(void **state)
{
    (void)state;
    uint8_t digest[SHA256_SIZE];
    crypto_hmac_sha256(crypto, bytes_of("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"),
                       SLICE_LITERAL("Hi There"), digest);
    assert_bytes(digest, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    crypto_hmac_sha256(crypto, SLICE_LITERAL("Jefe"), SLICE_LITERAL("what do ya want for nothing?"),
                       digest);
    assert_bytes(digest, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

/* RFC 9001, appendix A.1. */
static void quic_keys_are_those_of_rfc_9001(void **state)
{
    (void)state;
    static const struct {
        const char *label, *secret, *key, *iv, *hp;
    } sides[] = {{"client in", "c00cf151ca5be075ed0ebfb5c80323c42d6b7db67881289af4008f1f6c357aea",
                  "1f369613dd76d5467730efcbe3b1a22d", "fa044b2f42a3fd3b46fb255c",
                  "9f50449e04a0e810283a1e9933adedd2"},
                 {"server in", "3c199828fd139efd216c155ad844cc81fb82fa8d7446fa7d78be803acdda951b",
                  "cf3a5331653c364c88f0f379b6067e37", "0ac1493ca1905853b0bba03e",
                  "c206b8d9b9f0f37644430b490eeaa314"}};
    uint8_t initial[SHA256_SIZE], secret[SHA256_SIZE], out[16];
    crypto_hmac_sha256(crypto, bytes_of("38762cf7f55934b34d179ae6a4c80cadccbb7f0a"),
                       bytes_of("8394c8f03e515708"), initial);
    assert_bytes(initial, "7db5df06e7a69e432496adedb00851923595221596ae2ae9fb8115c1e9ed0a44");
    for (size_t i = 0; i < 2; i++) {
        crypto_expand_label(crypto, initial, slice_text(sides[i].label), secret, sizeof secret);
        assert_bytes(secret, sides[i].secret);
        crypto_expand_label(crypto, secret, SLICE_LITERAL("quic key"), out, 16);
        assert_bytes(out, sides[i].key);
        crypto_expand_label(crypto, secret, SLICE_LITERAL("quic iv"), out, 12);
        assert_bytes(out, sides[i].iv);
        crypto_expand_label(crypto, secret, SLICE_LITERAL("quic hp"), out, 16);
        assert_bytes(out, sides[i].hp);
    }
}

static void aes_block_is_the_header_mask_of_rfc_9001(void **state)
{
    (void)state;
    uint8_t mask[16];
    assert_true(crypto_aes128_block(crypto, bytes_of("9f50449e04a0e810283a1e9933adedd2").at,
                                    bytes_of("d1b1c98dd7689fb8ec11d242b123dc9b").at, mask));
    assert_bytes(mask, "437b9aec36");
    assert_true(crypto_aes128_block(crypto, bytes_of("000102030405060708090a0b0c0d0e0f").at,
                                    bytes_of("00112233445566778899aabbccddeeff").at, mask));
    assert_bytes(mask, "69c4e0d86a7b0430d8cdb78070b4c55a"); /* FIPS 197, appendix C.1 */
}

/* McGrew and Viega, test case 4. */
static void gcm_opens_what_its_tag_proves_and_nothing_else(void **state)
{
    (void)state;
    struct slice key = bytes_of("feffe9928665731c6d6a8f9467308308");
    struct slice iv = bytes_of("cafebabefacedbaddecaf888");
    struct slice associated = bytes_of("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    uint8_t sealed[76], opened[60];
    memcpy(sealed,
           bytes_of("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b2546693"
                    "1c7d8f6a5aac84aa051ba30b396a0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47")
               .at,
           sizeof sealed);
    assert_true(crypto_aes128_gcm_open(crypto, key.at, iv.at, associated,
                                       slice_of(sealed, sizeof sealed), opened));
    assert_bytes(opened,
                 "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c9595"
                 "6809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    for (size_t i = 0; i < sizeof sealed; i += 5) {
        sealed[i] ^= 1;
        assert_false(crypto_aes128_gcm_open(crypto, key.at, iv.at, associated,
                                            slice_of(sealed, sizeof sealed), opened));
        sealed[i] ^= 1;
    }
    assert_false(crypto_aes128_gcm_open(crypto, key.at, iv.at, slice_head(associated, 19),
                                        slice_of(sealed, sizeof sealed), opened));
    for (size_t length = 0; length < 17; length++)
        assert_false(crypto_aes128_gcm_open(crypto, key.at, iv.at, associated,
                                            slice_of(sealed, length), opened));
    assert_true(crypto_aes128_gcm_open(crypto, key.at, iv.at, associated,
                                       slice_of(sealed, sizeof sealed), opened));
}

static void memo_tells_inputs_and_kinds_apart(void **state)
{
    (void)state;
    static struct memo memo;
    uint8_t input[MEMO_LONGEST + 1], answer[MEMO_DIGEST];
    memset(input, 'a', sizeof input);
    memset(answer, 0x77, sizeof answer);
    memo_put(&memo, MEMO_MD5, slice_of(input, MEMO_SHORTEST - 1), answer, sizeof answer);
    memo_put(&memo, MEMO_MD5, slice_of(input, MEMO_LONGEST + 1), answer, sizeof answer);
    assert_null(memo_get(&memo, MEMO_MD5, slice_of(input, MEMO_SHORTEST - 1)));
    assert_null(memo_get(&memo, MEMO_MD5, slice_of(input, MEMO_LONGEST + 1)));
    assert_null(memo_get(&memo, MEMO_MD5, slice_of(input, 100)));
    memo_put(&memo, MEMO_MD5, slice_of(input, 100), answer, sizeof answer);
    assert_memory_equal(memo_get(&memo, MEMO_MD5, slice_of(input, 100)), answer, sizeof answer);
    assert_null(memo_get(&memo, MEMO_SHA1, slice_of(input, 100)));
    assert_null(memo_get(&memo, MEMO_MD5, slice_of(input, 101)));
    input[50] = 'b';
    assert_null(memo_get(&memo, MEMO_MD5, slice_of(input, 100)));
}

/* What was put in last is there, and what it says is right, however much came before. */
static void memo_forgets_the_oldest_and_nothing_else(void **state)
{
    (void)state;
    static struct memo memo;
    uint8_t input[3000], answer[4];
    for (uint32_t i = 0; i < 5000; i++) {
        size_t length = MEMO_SHORTEST + i * 7919 % (sizeof input - MEMO_SHORTEST);
        memset(input, (int)(i & 0xff), length);
        memcpy(input, &i, sizeof i);
        memo_put(&memo, MEMO_MD5, slice_of(input, length), &i, sizeof i);
        const uint8_t *known = memo_get(&memo, MEMO_MD5, slice_of(input, length));
        assert_non_null(known);
        memcpy(answer, known, sizeof answer);
        assert_memory_equal(answer, &i, sizeof i);
        if (i < 300)
            continue;
        /* 300 inputs of 1,500 bytes are more than the ring holds. */
        uint32_t old = i - 300;
        length = MEMO_SHORTEST + old * 7919 % (sizeof input - MEMO_SHORTEST);
        memset(input, (int)(old & 0xff), length);
        memcpy(input, &old, sizeof old);
        assert_null(memo_get(&memo, MEMO_MD5, slice_of(input, length)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digests_give_their_vectors),
        cmocka_unit_test(inputs_at_the_end_of_a_block_are_digested),
        cmocka_unit_test(both_digests_of_an_input_are_those_of_each),
        cmocka_unit_test(long_inputs_are_digested_the_same_way_each_time),
        cmocka_unit_test(hmac_gives_the_vectors_of_rfc_4231),
        cmocka_unit_test(quic_keys_are_those_of_rfc_9001),
        cmocka_unit_test(aes_block_is_the_header_mask_of_rfc_9001),
        cmocka_unit_test(gcm_opens_what_its_tag_proves_and_nothing_else),
        cmocka_unit_test(memo_tells_inputs_and_kinds_apart),
        cmocka_unit_test(memo_forgets_the_oldest_and_nothing_else),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
