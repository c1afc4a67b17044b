/* HPACK by the examples of RFC 7541, appendix C, and blocks that are no header. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "protocols/hpack.h"

#include <stdio.h>
#include <string.h>

static struct hpack table;
static char seen[1024]; /* "name=value" and a line end for each field */

static void note(void *user, struct slice name, struct slice value)
{
    (void)user;
    size_t length = strlen(seen);
    (void)snprintf(seen + length, sizeof seen - length, "%.*s=%.*s\n", (int)name.length,
                   (const char *)name.at, (int)value.length, (const char *)value.at);
}

static bool decode(const char *digits)
{
    uint8_t scratch[256];
    seen[0] = '\0';
    return hpack_decode(&table, bytes_of(digits), scratch, sizeof scratch, note, NULL);
}

static void plain_texts_are_read(void **state)
{
    (void)state;
    hpack_start(&table);
    assert_true(decode("828684410f7777772e6578616d706c652e636f6d"));
    assert_string_equal(seen, ":method=GET\n:scheme=http\n:path=/\n:authority=www.example.com\n");
    assert_true(decode("040c2f73616d706c652f70617468"));
    assert_string_equal(seen, ":path=/sample/path\n");
    assert_true(decode("100870617373776f726406736563726574"));
    assert_string_equal(seen, "password=secret\n");
    assert_int_equal(table.count, 1);
}

static void compressed_texts_are_read(void **state)
{
    (void)state;
    hpack_start(&table);
    assert_true(decode("828684418cf1e3c2e5f23a6ba0ab90f4ff"));
    assert_true(decode("828684be5886a8eb10649cbf"));
    assert_string_equal(seen, ":method=GET\n:scheme=http\n:path=/\n:authority=www.example.com\n"
                              "cache-control=no-cache\n");
    assert_true(decode("828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf"));
    assert_string_equal(seen, ":method=GET\n:scheme=https\n:path=/index.html\n"
                              ":authority=www.example.com\ncustom-key=custom-value\n");
    assert_int_equal(table.count, 3);
    assert_int_equal(table.size, 164);
}

/* Example C.5, with a table of 256 bytes from which the oldest entries fall. */
static void entries_are_evicted(void **state)
{
    (void)state;
    hpack_start(&table);
    assert_true(decode("3fe101"));
    assert_true(decode("4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31"
                       "333a323120474d546e1768747470733a2f2f7777772e6578616d706c652e636f6d"));
    assert_int_equal(table.size, 222);
    assert_true(decode("4803333037c1c0bf"));
    assert_string_equal(seen, ":status=307\ncache-control=private\n"
                              "date=Mon, 21 Oct 2013 20:13:21 GMT\n"
                              "location=https://www.example.com\n");
    assert_int_equal(table.size, 222);
    assert_true(decode(
        "88c1611d4d6f6e2c203231204f637420323031332032303a31333a323220474d54c05a04677a69707738"
        "666f6f3d4153444a4b48514b425a584f5157454f50495541585157454f49553b206d61782d6167653d"
        "333630303b2076657273696f6e3d31"));
    assert_int_equal(table.size, 215);
    assert_int_equal(table.count, 3);
    /* An entry that is larger than the table empties it; a smaller table does too. */
    assert_true(decode("3f09"));
    assert_int_equal(table.count, 0);
    assert_true(decode("410f7777772e6578616d706c652e636f6d"));
    assert_int_equal(table.count, 0);
}

static void blocks_that_are_no_header_are_refused(void **state)
{
    (void)state;
    static const char *const blocks[] = {
        "80",               /* index 0 */
        "be",               /* of an empty table */
        "7e0161",           /* a name of an empty table */
        "400561",           /* a text beyond the end */
        "4001618104",       /* padding that is not all ones */
        "40016181ff",       /* eight bits of padding */
        "40016184ffffffff", /* the code that ends texts */
        "ffffffffffff",     /* a number without an end */
    };
    for (size_t n = 0; n < sizeof blocks / sizeof blocks[0]; n++) {
        hpack_start(&table);
        if (decode(blocks[n]))
            fail_msg("%s is taken for a header", blocks[n]);
    }
}

/* What was put into a table that is larger than ours cannot be told, but is no mistake. */
static void larger_tables_are_lost(void **state)
{
    (void)state;
    hpack_start(&table);
    assert_true(decode("3fe13fff8001"));
    assert_true(table.is_lost);
    assert_string_equal(seen, "");
    assert_true(decode("82"));
    assert_string_equal(seen, ":method=GET\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_texts_are_read),
        cmocka_unit_test(compressed_texts_are_read),
        cmocka_unit_test(entries_are_evicted),
        cmocka_unit_test(blocks_that_are_no_header_are_refused),
        cmocka_unit_test(larger_tables_are_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
