/* Addresses: text forms of RFC 5952, kinds, networks. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "packet/address.h"

static struct address parsed(const char *text)
{
    struct address a;
    assert_true(address_parse(slice_text(text), &a));
    return a;
}

static void assert_written(const char *input, const char *expected)
{
    char text[ADDRESS_TEXT_SIZE];
    struct address a = parsed(input);
    assert_int_equal(address_format(&a, text), strlen(expected));
    assert_string_equal(text, expected);
}

static void text_form_is_that_of_rfc_5952(void **state)
{
    (void)state;
    assert_written("192.0.2.1", "192.0.2.1");
    assert_written("255.255.255.255", "255.255.255.255");
    assert_written("0.0.0.0", "0.0.0.0");
    assert_written("::", "::");
    assert_written("::1", "::1");
    assert_written("1::", "1::");
    assert_written("2001:0DB8:0:0:0:0:0:0001", "2001:db8::1");
    assert_written("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    assert_written("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    assert_written("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    assert_written("fe80:0:0:0:1:2:0:0", "fe80::1:2:0:0");
    assert_written("1:2:3:4:5:6:0:0", "1:2:3:4:5:6::");
    assert_written("abcd:ef01:2345:6789:abcd:ef01:2345:6789",
                   "abcd:ef01:2345:6789:abcd:ef01:2345:6789");
    assert_written("::ffff:192.0.2.1", "192.0.2.1");
}

static void text_that_is_no_address_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",          "1.2.3", "1.2.3.4.5", "1.2.3.256",         "1.2.3.4 ",  " 1.2.3.4",
        "1.2.3.4/8", ":::",   "1::2::3",   "1:2:3:4:5:6:7:8:9", "fe80::1%2", "example.org"};
    struct address a;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(address_parse(slice_text(wrong[i]), &a));
    assert_false(address_parse(slice_of("1.2.3.4\0x", 9), &a));
}

static void only_the_slice_is_read(void **state)
{
    (void)state;
    struct address a, b = parsed("1.2.3.4");
    assert_true(address_parse(slice_of("1.2.3.45", 7), &a));
    assert_true(address_equal(&a, &b));
}

static void bytes_are_read_from_a_cursor(void **state)
{
    (void)state;
    static const uint8_t bytes[20] = {192, 0, 2, 1, 0x20, 0x01, 0x0d, 0xb8, [19] = 5};
    struct cursor c = cursor_over(slice_of(bytes, sizeof bytes));
    struct address four = address_read4(&c), six = address_read16(&c);
    struct address expected4 = parsed("192.0.2.1"), expected6 = parsed("2001:db8::5");
    assert_true(cursor_done(&c));
    assert_true(address_is4(&four));
    assert_false(address_is4(&six));
    assert_true(address_equal(&four, &expected4));
    assert_true(address_equal(&six, &expected6));
    address_read16(&c);
    assert_false(cursor_ok(&c));
}

static void private_addresses_are_told_from_public_ones(void **state)
{
    (void)state;
    static const char *const private[] = {
        "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.9.9", "127.0.0.1", "169.254.1.1",
        "fe80::1",  "febf::1",    "fc00::1",        "fdff::1",     "::1"};
    static const char *const public[] = {
        "9.255.255.255", "172.15.0.1", "172.32.0.1", "192.169.0.1", "169.253.0.1",
        "2001:db8::",    "fec0::1",    "::2",        "fe00::1"};
    for (size_t i = 0; i < sizeof private / sizeof private[0]; i++) {
        struct address a = parsed(private[i]);
        assert_true(address_is_private(&a));
    }
    for (size_t i = 0; i < sizeof public / sizeof public[0]; i++) {
        struct address a = parsed(public[i]);
        assert_false(address_is_private(&a));
    }
}

static void group_and_unspecified_addresses_are_told(void **state)
{
    (void)state;
    struct address group4 = parsed("239.255.255.250"), group6 = parsed("ff02::fb");
    struct address all = parsed("255.255.255.255"), one = parsed("192.0.2.255");
    struct address none4 = parsed("0.0.0.0"), none6 = parsed("::");
    assert_true(address_is_multicast(&group4));
    assert_true(address_is_multicast(&group6));
    assert_false(address_is_multicast(&all));
    assert_false(address_is_multicast(&one));
    assert_true(address_is_broadcast(&all));
    assert_false(address_is_broadcast(&one));
    assert_true(address_is_unspecified(&none4));
    assert_true(address_is_unspecified(&none6));
    assert_false(address_is_unspecified(&one));
}

static void network_contains_what_its_prefix_covers(void **state)
{
    (void)state;
    static const struct {
        const char *network, *address;
        bool inside;
    } cases[] = {
        {"192.0.2.77/24", "192.0.2.1", true},
        {"192.0.2.0/24", "192.0.3.1", false},
        {"192.0.2.128/25", "192.0.2.200", true},
        {"192.0.2.128/25", "192.0.2.127", false},
        {"192.0.2.1", "192.0.2.1", true},
        {"192.0.2.1", "192.0.2.2", false},
        {"0.0.0.0/0", "8.8.8.8", true},
        {"0.0.0.0/0", "2001:db8::1", false},
        {"::/0", "2001:db8::1", true},
        {"2001:db8::/33", "2001:db8:7fff::1", true},
        {"2001:db8::/33", "2001:db8:8000::1", false},
        {"2001:db8::1/128", "2001:db8::1", true},
        {"::ffff:10.0.0.0/104", "10.9.9.9", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct network n;
        struct address a = parsed(cases[i].address);
        assert_true(network_parse(slice_text(cases[i].network), &n));
        assert_int_equal(network_contains(&n, &a), cases[i].inside);
    }
}

static void host_bits_of_a_network_are_cleared(void **state)
{
    (void)state;
    struct network n;
    struct address expected = parsed("10.128.0.0");
    assert_true(network_parse(slice_text("10.255.1.2/9"), &n));
    assert_int_equal(n.prefix, 105);
    assert_true(address_equal(&n.address, &expected));
}

static void text_that_is_no_network_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {"10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1",
                                        "/8",          "10/8",   "::/1x",     "::/8/8"};
    struct network n;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(network_parse(slice_text(wrong[i]), &n));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_form_is_that_of_rfc_5952),
        cmocka_unit_test(text_that_is_no_address_is_refused),
        cmocka_unit_test(only_the_slice_is_read),
        cmocka_unit_test(bytes_are_read_from_a_cursor),
        cmocka_unit_test(private_addresses_are_told_from_public_ones),
        cmocka_unit_test(group_and_unspecified_addresses_are_told),
        cmocka_unit_test(network_contains_what_its_prefix_covers),
        cmocka_unit_test(host_bits_of_a_network_are_cleared),
        cmocka_unit_test(text_that_is_no_network_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
