/* Fingerprints of TLS clients against the examples of those who defined them: JA4 (FoxIO,
 * technical_details/JA4.md) and JA3 (github.com/salesforce/ja3, README). */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#include <stdio.h>

#include "protocols/tls_fingerprint.h"

#define RANDOM_AND_SESSION "000000000000000000000000000000000000000000000000000000000000000000"
#define BEFORE_CIPHERS     "0303" RANDOM_AND_SESSION
/* The ciphers and extensions of the example in the order in which its browser sends them, with a
 * GREASE value in front of both and at the end. */
#define CIPHERS     "00202a2a130113021303c02bc02fc02cc030cca9cca8c013c014009c009d002f00350100"
#define SERVER_NAME "00000006000400000161"
#define FIRST_EXTENSIONS                                                                           \
    "1a1a0000" SERVER_NAME "00170000ff01000100000a00040002001d000b000201000023"                    \
    "0000"
#define ALPN       "0010000e000c02683208687474702f312e31"
#define STATUS     "000500050100000000"
#define SIGNATURES "000d0012001004030804040105030805050108060601"
#define LAST_EXTENSIONS                                                                            \
    "00120000003300020000002d00020101002b0007064a4a03040303001b0003020002"                         \
    "4469000500030268323a3a00010000150000"

static struct client_prints prints_of(const char *before_extensions, const char *extensions)
{
    uint8_t bytes[512];
    struct slice head = bytes_of(before_extensions), list = bytes_of(extensions);
    size_t length = head.length;
    assert_true(head.length < 128 && list.length < 256);
    memcpy(bytes, head.at, head.length);
    if (list.length > 0) {
        bytes[head.length] = 0;
        bytes[head.length + 1] = (uint8_t)list.length;
        memcpy(bytes + head.length + 2, list.at, list.length);
        length += 2 + list.length;
    }
    struct client_hello hello;
    struct crypto *crypto = crypto_new();
    assert_non_null(crypto);
    assert_true(
        client_hello_read(cursor_over(slice_of(bytes, length)), CARRIER_TLS, false, &hello));
    struct client_prints prints = fingerprint_client(crypto, &hello, CARRIER_TLS);
    crypto_free(crypto);
    return prints;
}

static void assert_ja4(const char *before_extensions, const char *extensions, const char *expected)
{
    struct client_prints prints = prints_of(before_extensions, extensions);
    assert_true(prints.has_ja4);
    assert_slice_text(slice_of((const uint8_t *)prints.ja4, sizeof prints.ja4), expected);
}

static void the_example_is_reached(void **state)
{
    (void)state;
    assert_ja4(BEFORE_CIPHERS CIPHERS, FIRST_EXTENSIONS ALPN STATUS SIGNATURES LAST_EXTENSIONS,
               "t13d1516h2_8daaf6152771_e5627efa2ab1");
}

static void order_does_not_matter_but_that_of_signatures(void **state)
{
    (void)state;
    assert_ja4(BEFORE_CIPHERS CIPHERS, SIGNATURES STATUS ALPN FIRST_EXTENSIONS LAST_EXTENSIONS,
               "t13d1516h2_8daaf6152771_e5627efa2ab1");
}

static void without_signatures_the_list_ends_at_the_extensions(void **state)
{
    (void)state;
    /* "0005,000a,000b,000d,…,ff01" with nothing behind it: the extension is there, and empty. */
    assert_ja4(BEFORE_CIPHERS CIPHERS, FIRST_EXTENSIONS ALPN STATUS "000d00020000" LAST_EXTENSIONS,
               "t13d1516h2_8daaf6152771_6d807ffa2a79");
}

/* What the specification says of names in ALPN that begin or end with other than letters and
 * digits. */
static void odd_protocol_names_are_told_by_their_digits(void **state)
{
    (void)state;
    static const struct {
        const char *extension, *letters;
    } cases[] = {
        {"00100004000201ab", "ab"},       {"00100005000302abcd", "ad"},
        {"0010000500030230ab", "3b"},     {"001000070005043031abcd", "3d"},
        {"0010000700050430abcd31", "01"}, {"0010000400020168", "hh"},
    };
    for (size_t n = 0; n < sizeof cases / sizeof cases[0]; n++) {
        char expected[JA4_SIZE + 1];
        snprintf(expected, sizeof expected, "t12i0101%s_0f2cb44170f4_000000000000",
                 cases[n].letters);
        assert_ja4(BEFORE_CIPHERS "000213010100", cases[n].extension, expected);
    }
}

static void the_examples_of_ja3_are_reached(void **state)
{
    (void)state;
    struct client_prints full =
        prints_of("0301" RANDOM_AND_SESSION "0018002f00350005000ac009c00ac013c014003200380013000401"
                  "00",
                  "0000000600040000016100"
                  "0a00080006001700180019"
                  "000b00020100");
    assert_true(full.has_ja3);
    assert_slice(slice_of(full.ja3, MD5_SIZE), bytes_of("ada70206e40642a3e4461f35503241d5"));
    struct client_prints bare = prints_of(
        "0301" RANDOM_AND_SESSION "001600040005000a000900640062000300060013001200630100", "");
    assert_slice(slice_of(bare.ja3, MD5_SIZE), bytes_of("de350869b8c85de67a350c8d186f11e6"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_example_is_reached),
        cmocka_unit_test(order_does_not_matter_but_that_of_signatures),
        cmocka_unit_test(without_signatures_the_list_ends_at_the_extensions),
        cmocka_unit_test(odd_protocol_names_are_told_by_their_digits),
        cmocka_unit_test(the_examples_of_ja3_are_reached),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
