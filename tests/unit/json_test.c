/* The JSON writer: escapes, invalid UTF-8 of every kind, numbers, nesting. */
/* SPDX-License-Identifier: MIT */
#include "base/json.h"
#include "check.h"
#include "json_check.h"

#include <stdio.h>

static struct buffer out;

static int teardown(void **state)
{
    (void)state;
    buffer_free(&out);
    return 0;
}

static struct json begin(void)
{
    buffer_clear(&out);
    return json_into(&out);
}

static void assert_written(const char *expected)
{
    assert_slice_text(buffer_slice(&out), expected);
    const char *wrong = json_check(buffer_slice(&out), false);
    if (wrong != NULL)
        fail_msg("%s: %s", expected, wrong);
}

static void assert_text(struct slice text, const char *expected)
{
    struct json j = begin();
    json_text(&j, NULL, text);
    assert_written(expected);
}

#define S(text) SLICE_LITERAL(text)

static void quotes_and_controls_are_escaped(void **state)
{
    (void)state;
    assert_text(S(""), "\"\"");
    assert_text(SLICE_NONE, "\"\"");
    assert_text(S("plain text, not changed."), "\"plain text, not changed.\"");
    assert_text(S("a\"b\\c/d"), "\"a\\\"b\\\\c/d\"");
    assert_text(S("\n\r\t\b\f"), "\"\\n\\r\\t\\u0008\\u000c\"");
    assert_text(S("\0\x01\x1f\x7f"), "\"\\u0000\\u0001\\u001f\\u007f\"");
}

static void well_formed_utf8_passes(void **state)
{
    (void)state;
    assert_text(S("\xc2\xa0\xc3\xa9"), "\"\xc2\xa0\xc3\xa9\"");
    assert_text(S("\xe2\x82\xac\xef\xbf\xbd"), "\"\xe2\x82\xac\xef\xbf\xbd\"");
    assert_text(S("\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf"), "\"\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf\"");
    assert_text(S("\xed\x9f\xbf\xee\x80\x80"), "\"\xed\x9f\xbf\xee\x80\x80\"");
}

static void c1_controls_are_escaped(void **state)
{
    (void)state;
    assert_text(S("\xc2\x80\xc2\x9b\xc2\x9f"), "\"\\u0080\\u009b\\u009f\"");
}

static void invalid_utf8_is_escaped_byte_by_byte(void **state)
{
    (void)state;
    assert_text(S("\x80\xbf"), "\"\\u0080\\u00bf\"");                       /* lone */
    assert_text(S("\xc0\xaf"), "\"\\u00c0\\u00af\"");                       /* overlong, 2 */
    assert_text(S("\xc1\xbf"), "\"\\u00c1\\u00bf\"");                       /* overlong, 2 */
    assert_text(S("\xe0\x9f\xbf"), "\"\\u00e0\\u009f\\u00bf\"");            /* overlong, 3 */
    assert_text(S("\xf0\x8f\xbf\xbf"), "\"\\u00f0\\u008f\\u00bf\\u00bf\""); /* overlong, 4 */
    assert_text(S("\xed\xa0\x80"), "\"\\u00ed\\u00a0\\u0080\"");            /* surrogate */
    assert_text(S("\xed\xbf\xbf"), "\"\\u00ed\\u00bf\\u00bf\"");            /* surrogate */
    assert_text(S("\xf4\x90\x80\x80"), "\"\\u00f4\\u0090\\u0080\\u0080\""); /* too large */
    assert_text(S("\xf5\x80\x80\x80"), "\"\\u00f5\\u0080\\u0080\\u0080\""); /* too large */
    assert_text(S("\xfe\xff"), "\"\\u00fe\\u00ff\"");
    assert_text(S("\xe2\x82"), "\"\\u00e2\\u0082\"");            /* cut */
    assert_text(S("\xf0\x9f\x98"), "\"\\u00f0\\u009f\\u0098\""); /* cut */
    assert_text(S("\xc3x"), "\"\\u00c3x\"");
    assert_text(S("\xe2\x82\"\xc3\xa9"), "\"\\u00e2\\u0082\\\"\xc3\xa9\"");
}

static void ascii_alone_where_it_is_asked_for(void **state)
{
    (void)state;
    struct json j = begin();
    j.ascii_only = true;
    json_text(&j, NULL, S("\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80 \xc3"));
    assert_written("\"\\u00e9 \\u20ac \\ud83d\\ude00 \\u00c3\"");
    assert_null(json_check(buffer_slice(&out), true));
}

/* A special byte at each place of texts of each length: words of eight bytes are read at once. */
static void special_bytes_are_found_at_every_place(void **state)
{
    (void)state;
    static const uint8_t special[] = {'"', '\\', 0, 0x1f, 0x7f, 0x80, 0xff, '\n'};
    for (size_t length = 1; length <= 40; length++) {
        for (size_t at = 0; at < length; at++) {
            for (size_t s = 0; s < sizeof special; s++) {
                uint8_t *text = malloc(length);
                assert_non_null(text);
                for (size_t i = 0; i < length; i++)
                    text[i] = (uint8_t)(' ' + i % 2); /* blanks are the lowest plain byte */
                text[at] = special[s];
                struct json j = begin();
                json_text(&j, NULL, slice_of(text, length));
                assert_null(json_check(buffer_slice(&out), true));
                assert_true(out.length > length + 2);
                free(text);
            }
        }
    }
}

static void any_bytes_are_valid_json(void **state)
{
    (void)state;
    srand(11);
    for (int round = 0; round < 30000; round++) {
        uint8_t text[24];
        size_t length = (size_t)rand() % sizeof text;
        for (size_t i = 0; i < length; i++)
            text[i] = (uint8_t)(rand() % 3 == 0 ? rand() : 0xc0 + rand() % 0x40);
        struct json j = begin();
        j.ascii_only = round % 2 == 0;
        json_text(&j, NULL, slice_of(text, length));
        assert_null(json_check(buffer_slice(&out), j.ascii_only));
    }
}

static void numbers_are_written_whole(void **state)
{
    (void)state;
    static const uint64_t values[] = {0,          1,          9,          10,         11,    99,
                                      100,        101,        999,        1000,       65535, 99999,
                                      4294967295, 4294967296, 9999999999, 10000000000};
    struct json j = begin();
    json_array(&j, NULL);
    json_uint(&j, NULL, UINT64_MAX);
    json_int(&j, NULL, INT64_MIN);
    json_int(&j, NULL, INT64_MAX);
    json_int(&j, NULL, -1);
    json_int(&j, NULL, 0);
    json_array_end(&j);
    assert_written("[18446744073709551615,-9223372036854775808,9223372036854775807,-1,0]");
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        char expected[24];
        (void)snprintf(expected, sizeof expected, "%llu", (unsigned long long)values[i]);
        j = begin();
        json_uint(&j, NULL, values[i]);
        assert_written(expected);
    }
}

static void decimals_have_three_places(void **state)
{
    (void)state;
    struct json j = begin();
    json_array(&j, NULL);
    json_decimal(&j, NULL, 0);
    json_decimal(&j, NULL, 7);
    json_decimal(&j, NULL, 25000);
    json_decimal(&j, NULL, 1234567);
    json_decimal(&j, NULL, -45);
    json_decimal(&j, NULL, -1500);
    json_array_end(&j);
    assert_written("[0.000,0.007,25.000,1234.567,-0.045,-1.500]");
}

static void objects_and_arrays_nest(void **state)
{
    (void)state;
    struct json j = begin();
    json_object(&j, NULL);
    json_array(&j, "empty");
    json_array_end(&j);
    json_object(&j, "none");
    json_object_end(&j);
    json_array(&j, "list");
    json_object(&j, NULL);
    json_bool(&j, "yes", true);
    json_bool(&j, "no", false);
    json_object_end(&j);
    json_array(&j, NULL);
    json_uint(&j, NULL, 1);
    json_array_end(&j);
    json_array_end(&j);
    json_hex(&j, "hex", S("\x00\xff"), true);
    json_hex(&j, "bare", S("\x0a"), false);
    json_string(&j, "last", "one");
    json_object_end(&j);
    assert_written("{\"empty\":[],\"none\":{},\"list\":[{\"yes\":true,\"no\":false},[1]],"
                   "\"hex\":\"0x00ff\",\"bare\":\"0a\",\"last\":\"one\"}");
}

static void foreign_keys_are_escaped(void **state)
{
    (void)state;
    struct json j = begin();
    json_object(&j, NULL);
    json_key(&j, S("eth\"0\n"));
    json_uint(&j, NULL, 1);
    json_key(&j, S("b"));
    json_object(&j, NULL);
    json_object_end(&j);
    json_object_end(&j);
    assert_written("{\"eth\\\"0\\n\":1,\"b\":{}}");
}

/* The checker itself: what it must refuse. */
static void checker_knows_what_is_wrong(void **state)
{
    (void)state;
    static const char *const wrong[] = {"",
                                        "{",
                                        "}",
                                        "[1,]",
                                        "[1 2]",
                                        "{\"a\"}",
                                        "{\"a\":}",
                                        "{a:1}",
                                        "\"a",
                                        "\"\n\"",
                                        "\"\x7f\"",
                                        "\"\\x\"",
                                        "\"\\u12\"",
                                        "\"\\ud800\"",
                                        "\"\\udc00\"",
                                        "\"\xc2\x80\"",
                                        "\"\xc0\xaf\"",
                                        "\"\xed\xa0\x80\"",
                                        "01",
                                        "1.",
                                        "-",
                                        "tru",
                                        "1 ",
                                        "\"\xf4\x90\x80\x80\"",
                                        "[1]]"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        if (json_check(slice_text(wrong[i]), false) == NULL)
            fail_msg("%s was taken", wrong[i]);
    assert_null(
        json_check(S("{\"a\":[1,-0.5,true,false,null,\"\\ud83d\\ude00\xc3\xa9\"]}"), false));
    assert_non_null(json_check(S("\"\xc3\xa9\""), true));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quotes_and_controls_are_escaped),
        cmocka_unit_test(well_formed_utf8_passes),
        cmocka_unit_test(c1_controls_are_escaped),
        cmocka_unit_test(invalid_utf8_is_escaped_byte_by_byte),
        cmocka_unit_test(ascii_alone_where_it_is_asked_for),
        cmocka_unit_test(special_bytes_are_found_at_every_place),
        cmocka_unit_test(any_bytes_are_valid_json),
        cmocka_unit_test(numbers_are_written_whole),
        cmocka_unit_test(decimals_have_three_places),
        cmocka_unit_test(objects_and_arrays_nest),
        cmocka_unit_test(foreign_keys_are_escaped),
        cmocka_unit_test(checker_knows_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}
