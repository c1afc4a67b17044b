/* Certificates: names as RFC 4514 writes them, both forms of time, and all kinds of other names. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "protocols/protocol.h"
#include "protocols/x509.h"
#include "samples.h"

static struct slice der(const char *text)
{
    static uint8_t bytes[2048];
    ptrdiff_t size = sample_bytes(text, bytes, sizeof bytes);
    assert_true(size > 0);
    return slice_of(bytes, (size_t)size);
}

/* 1999-12-31 23:59 without seconds, and 2050, from which on years have four digits. */
static const char old_certificate[] =
    "30 818c 30 7a 02 02 12 34 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 1a "
    "31 18 30 16 06 03 55 04 03 0c 0f 'www.example.org' 30 1e 17 0b "
    "'9912312359Z' 18 0f '20500101000000Z' 30 1a 31 18 30 16 06 03 55 04 "
    "03 0c 0f 'www.example.org' 30 10 30 0a 06 08 2a 86 48 ce 3d 04 03 02 "
    "03 02 00 04 30 0a 06 08 2a 86 48 ce 3d 04 03 02 03 02 00 00";

static const char new_certificate[] =
    "30 820109 30 81f6 a0 03 02 01 02 02 02 12 34 30 0a 06 08 2a 86 48 ce "
    "3d 04 03 02 30 1a 31 18 30 16 06 03 55 04 03 0c 0f 'www.example.org' "
    "30 1e 17 0d '240229120000Z' 17 0d '491231235959Z' 30 1a 31 18 30 16 "
    "06 03 55 04 03 0c 0f 'www.example.org' 30 10 30 0a 06 08 2a 86 48 ce "
    "3d 04 03 02 03 02 00 04 a3 75 30 73 30 0b 06 03 55 1d 0f 04 04 03 02 "
    "05 a0 30 64 06 03 55 1d 11 01 01 ff 04 5a 30 58 81 03 'a@b' 82 0d "
    "'b.example.org' 86 05 'urn:x' 87 04 c0000201 87 10 "
    "20010db8000000000000000000000001 87 05 c000020105 a4 1c 30 1a 31 18 "
    "30 16 06 03 55 04 03 0c 0f 'www.example.org' 30 0a 06 08 2a 86 48 ce "
    "3d 04 03 02 03 02 00 00";

/* Its first month is the thirteenth. */
static const char bad_certificate[] =
    "30 818c 30 7a 02 02 12 34 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 1a "
    "31 18 30 16 06 03 55 04 03 0c 0f 'www.example.org' 30 1e 17 0d "
    "'241301120000Z' 17 0d '491231235959Z' 30 1a 31 18 30 16 06 03 55 04 "
    "03 0c 0f 'www.example.org' 30 10 30 0a 06 08 2a 86 48 ce 3d 04 03 02 "
    "03 02 00 04 30 0a 06 08 2a 86 48 ce 3d 04 03 02 03 02 00 00";

static void names_are_written_with_what_has_to_be_escaped(void **state)
{
    (void)state;
    char text[128];
    struct slice name = der("31 0f 30 0d 06 03 55 04 03 1e 06 00c4 002c 20ac 31 13 30 11 06 0b 2b "
                            "06 01 04 01 82 37 3c 02 01 03 13 02 'DE' 31 16 30 0a 06 03 55 04 0a "
                            "0c 03 'a+b' 30 08 06 03 55 04 0b 0c 01 'x' 31 0a 30 08 06 03 88 37 01 "
                            "0c 01 'y'");
    size_t length = name_print(name, text, sizeof text);
    assert_slice_text(slice_of((uint8_t *)text, length),
                      "CN=\xc3\x84\\,\xe2\x82\xac, 1.3.6.1.4.1.311.60.2.1.3=DE, O=a\\+b, OU=x, "
                      "2.999.1=y");
}

static void names_end_where_the_room_does(void **state)
{
    (void)state;
    char text[24];
    struct certificate c;
    assert_true(certificate_read(der(old_certificate), &c));
    memset(text, '#', sizeof text);
    assert_int_equal(name_print(c.subject, text, 10), 10);
    assert_slice_text(slice_of((uint8_t *)text, 11), "CN=www.exa#");
}

static void both_forms_of_time_are_read(void **state)
{
    (void)state;
    struct certificate c;
    assert_true(certificate_read(der(old_certificate), &c));
    assert_int_equal(c.not_before_s, 946684740);
    assert_int_equal(c.not_after_s, 2524608000);
    assert_slice_text(c.subject_cn, "www.example.org");
    assert_int_equal(c.alt_names.length, 0);
    assert_true(certificate_read(der(new_certificate), &c));
    assert_int_equal(c.not_before_s, 1709208000);
    assert_int_equal(c.not_after_s, 2524607999);
    assert_false(certificate_read(der(bad_certificate), &c));
}

static void other_names_are_told_by_kind(void **state)
{
    (void)state;
    static const enum alternative_name kinds[] = {
        ALTERNATIVE_EMAIL, ALTERNATIVE_DNS,   ALTERNATIVE_URI,  ALTERNATIVE_IP,
        ALTERNATIVE_IP,    ALTERNATIVE_OTHER, ALTERNATIVE_OTHER};
    struct certificate c;
    enum alternative_name kind;
    struct slice value;
    assert_true(certificate_read(der(new_certificate), &c));
    struct cursor names = cursor_over(c.alt_names);
    for (unsigned n = 0; n < COUNT_OF(kinds); n++) {
        assert_true(alternative_name_next(&names, &kind, &value));
        assert_int_equal(kind, kinds[n]);
    }
    assert_false(alternative_name_next(&names, &kind, &value));
}

static void certificates_that_end_early_are_none(void **state)
{
    (void)state;
    struct certificate c;
    struct slice whole = der(old_certificate);
    for (size_t length = 0; length < whole.length - 20; length++)
        assert_false(certificate_read(slice_head(whole, length), &c));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_written_with_what_has_to_be_escaped),
        cmocka_unit_test(names_end_where_the_room_does),
        cmocka_unit_test(both_forms_of_time_are_read),
        cmocka_unit_test(other_names_are_told_by_kind),
        cmocka_unit_test(certificates_that_end_early_are_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
