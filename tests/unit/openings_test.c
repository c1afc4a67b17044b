/* The opening table: patterns, what agrees with them, and in which order dissectors are named. The
 * table's source is compiled in here over dissectors of the test's own. */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#define dissector_table table_of_tests
#include "inspect/openings.c"

static const struct dissector nothing = {.name = "nothing"};

static const struct opening exact[] = {
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "16 03 0?"},
    {.on = ON_TCP, .from = FROM_SERVER, .pattern = "~'smtp'"},
    {.on = ON_UDP, .from = FROM_BOTH, .pattern = "'GET '?? 41"},
    {.on = ON_TCP | ON_UDP,
     .from = FROM_CLIENT,
     .shortest = 12,
     .pattern = "'12345678' 01/0f ?? aa"},
};
static const struct usual_port exact_ports[] = {{ON_TCP, 443, PROTOCOL_TLS},
                                                {ON_TCP, 993, PROTOCOL_TLS, true}};
static const struct dissector first = {.name = "first",
                                       .openings = exact,
                                       .opening_count = COUNT_OF(exact),
                                       .ports = exact_ports,
                                       .port_count = COUNT_OF(exact_ports)};

static const struct opening weak[] = {
    {.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .pattern = "16"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .length_rule = LENGTH_BE16,
     .length_at = 2,
     .length_plus = 4,
     .shortest = 6,
     .longest = 100},
    {.on = ON_IP, .from = FROM_BOTH, .number = 89},
    {.on = ON_ETHER, .from = FROM_BOTH, .number = 0x88cc, .pattern = "02"},
};
static const struct usual_port weak_ports[] = {{ON_TCP, 8000, PROTOCOL_HTTP},
                                               {ON_UDP, 5000, PROTOCOL_DNS}};
static const struct dissector second = {.name = "second",
                                        .openings = weak,
                                        .opening_count = COUNT_OF(weak),
                                        .ports = weak_ports,
                                        .port_count = COUNT_OF(weak_ports)};

static const struct opening any[] = {{.on = ON_TCP | ON_UDP, .from = FROM_BOTH, .shortest = 2}};
static const struct usual_port free_ports[] = {{ON_UDP, 6881, PROTOCOL_BITTORRENT}};
static const struct dissector guess = {.name = "guess",
                                       .openings = any,
                                       .opening_count = 1,
                                       .heuristic = true,
                                       .ports = free_ports,
                                       .port_count = 1,
                                       .any_port = true};

static struct opening wrong[1] = {{.on = ON_TCP, .from = FROM_BOTH, .pattern = "16"}};
static const struct dissector spoiled = {.name = "spoiled", .openings = wrong, .opening_count = 1};

enum { NONE, FIRST, SECOND, GUESS, SPOILED };

const struct dissector *const table_of_tests[DISSECTOR_COUNT] = {
    [NONE] = &nothing, [FIRST] = &first,     [SECOND] = &second,
    [GUESS] = &guess,  [SPOILED] = &spoiled, [5 ... DISSECTOR_COUNT - 1] = &nothing};

static struct opening_table *table;

static int setup(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    table = opening_table_new((struct more_dissectors){NULL, 0}, &error);
    return table == NULL;
}

static int teardown(void **state)
{
    (void)state;
    opening_table_free(table);
    opening_table_free(NULL);
    return 0;
}

static struct opening_query query(uint8_t on, uint8_t from, struct slice bytes)
{
    return (struct opening_query){
        .bytes = bytes, .client_port = 40000, .server_port = 40001, .on = on, .from = from};
}

/* The numbers of the dissectors that are found, as text: "123". */
static const char *find(struct opening_query q)
{
    static char text[OPENING_CANDIDATES + 1];
    uint16_t found[OPENING_CANDIDATES];
    unsigned count = opening_table_find(table, &q, found);
    unsigned length = 0;
    for (unsigned i = 0; i < count; i++)
        if (found[i] != SPOILED)
            text[length++] = (char)('0' + found[i]);
    text[length] = '\0';
    return text;
}

static bool is_pattern(const char *text)
{
    struct beginning b;
    return parse_pattern(text, &b);
}

static bool allows(const char *text, const char *digits)
{
    struct beginning b;
    struct slice bytes = bytes_of(digits);
    assert_true(parse_pattern(text, &b));
    for (unsigned at = 0; at < bytes.length && at < b.count; at++)
        if ((bytes.at[at] & b.mask[at]) != b.bytes[at])
            return false;
    return true;
}

static void patterns_are_digits_marks_and_text(void **state)
{
    (void)state;
    assert_true(allows("16 03 0?", "160300"));
    assert_true(allows("16 03 0?", "16030fff"));
    assert_false(allows("16 03 0?", "160310"));
    assert_true(allows("1603", "1603"));
    assert_true(allows("aB", "ab"));
    assert_true(allows("?? ?5", "ffa5"));
    assert_false(allows("?? ?5", "ffa6"));
    assert_true(allows("'GET '", "47455420"));
    assert_false(allows("'GET '", "67455420"));
    assert_true(allows("~'Ge1'", "476531"));
    assert_true(allows("~'Ge1'", "674531"));
    assert_false(allows("~'Ge1'", "674532"));
    assert_false(allows("~'@['", "607b")); /* no letters: no case */
    assert_true(allows("'a' 00 ~'b'", "610042"));
    assert_true(allows("", "ff"));
    assert_true(allows("'12345678' ff", "313233343536373800")); /* eight bytes count here */
    assert_true(allows("18/38 01", "db01"));
    assert_false(allows("18/38 01", "e301"));
    assert_true(allows("ff/01", "03"));
    assert_false(allows("ff/01", "02"));
}

static void bad_patterns_are_no_patterns(void **state)
{
    (void)state;
    static const char *const bad[] = {"1",     "16 0",  "g0",     "0g",    "'open", "~16",
                                      "~",     "16,03", "'",      "-1",    "16/",   "16/3",
                                      "16/?8", "1?/38", "16 /38", "'a'/38"};
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        if (is_pattern(bad[i]))
            fail_msg("%s was taken", bad[i]);
    assert_true(is_pattern("''"));
}

static void bad_pattern_in_a_dissector_is_an_error_that_names_it(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    wrong[0].pattern = "16 x";
    assert_null(opening_table_new((struct more_dissectors){NULL, 0}, &error));
    wrong[0].pattern = "16";
    assert_int_equal(error.code, SONDE_ESYNTAX);
    assert_non_null(strstr(error.text, "spoiled"));
    assert_non_null(strstr(error.text, "16 x"));
}

static void longer_openings_come_first_and_heuristics_last(void **state)
{
    (void)state;
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, bytes_of("1603010200"))), "123");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, bytes_of("1604010200"))), "23");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, bytes_of("1704010200"))), "3");
}

static void usual_port_comes_before_everything(void **state)
{
    (void)state;
    struct opening_query q = query(ON_TCP, FROM_CLIENT, bytes_of("1603010200"));
    q.server_port = 8000;
    assert_string_equal(find(q), "213");
    q.server_port = 443;
    assert_string_equal(find(q), "123");
    q.server_port = 40001;
    q.client_port = 8000; /* somebody who saw the answer first */
    assert_string_equal(find(q), "213");
    q = query(ON_UDP, FROM_CLIENT, bytes_of("1603010200"));
    q.server_port = 8000; /* usual on TCP alone */
    assert_string_equal(find(q), "23");
}

static void side_and_transport_must_agree(void **state)
{
    (void)state;
    assert_string_equal(find(query(ON_TCP, FROM_SERVER, bytes_of("160301"))), "23");
    assert_string_equal(find(query(ON_TCP, FROM_SERVER, SLICE_LITERAL("SmTp"))), "13");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, SLICE_LITERAL("SmTp"))), "3");
    assert_string_equal(find(query(ON_SCTP, FROM_CLIENT, bytes_of("160301"))), "");
}

static void short_streams_may_still_become_something(void **state)
{
    (void)state;
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, bytes_of("16"))), "123");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, bytes_of("1603"))), "123");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, SLICE_NONE)), "123");
}

static void datagrams_must_be_long_enough(void **state)
{
    (void)state;
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, SLICE_LITERAL("GET xA"))), "13");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, SLICE_LITERAL("GET x"))), "3");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, SLICE_LITERAL("G"))), "");
}

static void told_lengths_must_be_the_datagrams(void **state)
{
    (void)state;
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, bytes_of("aaaa0004bbbbbbbb"))), "23");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, bytes_of("aaaa0005bbbbbbbb"))), "3");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, bytes_of("aaaa0001bb"))), "3");
    static uint8_t large[200];
    large[3] = 196;
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, slice_of(large, 200))), "3");
}

static void few_bytes_further_on_count(void **state)
{
    (void)state;
    struct slice fits = SLICE_LITERAL("12345678\x31_\xaa_"),
                 other = SLICE_LITERAL("12345678\x32_\xaa_");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, fits)), "13");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, fits)), "13");
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, other)), "3");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, other)), "3");
    /* They may come yet. */
    assert_string_equal(find(query(ON_TCP, FROM_CLIENT, slice_head(other, 11))), "13");
    assert_string_equal(find(query(ON_UDP, FROM_CLIENT, slice_head(fits, 11))), "3");
}

static void numbers_stand_for_ports_below_udp(void **state)
{
    (void)state;
    struct opening_query q = query(ON_IP, FROM_CLIENT, bytes_of("00"));
    q.number = 89;
    assert_string_equal(find(q), "2");
    q.number = 88;
    assert_string_equal(find(q), "");
    q = query(ON_ETHER, FROM_CLIENT, bytes_of("0207"));
    q.number = 0x88cc;
    assert_string_equal(find(q), "2");
    q.bytes = bytes_of("0307");
    assert_string_equal(find(q), "");
}

static void usual_ports_are_known(void **state)
{
    (void)state;
    assert_int_equal(usual_protocol(table, ON_TCP, 443), PROTOCOL_TLS);
    assert_int_equal(usual_protocol(table, ON_UDP, 443), PROTOCOL_UNKNOWN);
    assert_int_equal(usual_protocol(table, ON_TCP, 0), PROTOCOL_UNKNOWN);
    assert_false(unusual_port(table, PROTOCOL_TLS, ON_TCP, 443));
    assert_true(unusual_port(table, PROTOCOL_TLS, ON_TCP, 444));
    assert_false(unusual_port(table, PROTOCOL_TLS, ON_UDP, 444)); /* it has no usual port there */
    assert_false(unusual_port(table, PROTOCOL_SSH, ON_TCP, 444));
    /* At home there as others are. */
    assert_false(unusual_port(table, PROTOCOL_TLS, ON_TCP, 993));
    assert_int_equal(usual_protocol(table, ON_TCP, 993), PROTOCOL_UNKNOWN);
    /* Its programs choose a port. */
    assert_int_equal(usual_protocol(table, ON_UDP, 6881), PROTOCOL_BITTORRENT);
    assert_false(unusual_port(table, PROTOCOL_BITTORRENT, ON_UDP, 444));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns_are_digits_marks_and_text),
        cmocka_unit_test(bad_patterns_are_no_patterns),
        cmocka_unit_test(bad_pattern_in_a_dissector_is_an_error_that_names_it),
        cmocka_unit_test(longer_openings_come_first_and_heuristics_last),
        cmocka_unit_test(usual_port_comes_before_everything),
        cmocka_unit_test(side_and_transport_must_agree),
        cmocka_unit_test(short_streams_may_still_become_something),
        cmocka_unit_test(datagrams_must_be_long_enough),
        cmocka_unit_test(told_lengths_must_be_the_datagrams),
        cmocka_unit_test(few_bytes_further_on_count),
        cmocka_unit_test(numbers_stand_for_ports_below_udp),
        cmocka_unit_test(usual_ports_are_known),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
