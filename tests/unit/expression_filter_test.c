/* Filters through the public interface: what expressions say of the engine's own events. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include <string.h>

static const char signatures[] = "category reference 1 Reference\n"
                                 "category voip 2 Telephony\n"
                                 "application example 40001 Example+ reference\n"
                                 "    domain example.com\n"
                                 "application other 40002 Example voip\n"
                                 "    domain example.org\n";

static struct traffic t;
static struct sonde_catalogue *catalogue;
static const struct sonde_event *clear;  /* HTTP on its own port: an application, no risk */
static const struct sonde_event *moved;  /* the same elsewhere, which is a risk */
static const struct sonde_event *opaque; /* what nobody knows */

static void talk(struct end server, struct slice payload)
{
    struct conversation c = conversation_of((struct end){"192.168.1.10", 50001}, server);
    conversation_open(&t, &c);
    for (int i = 0; i < 20; i++)
        conversation_say(&t, &c, i % 2 != 0, payload);
}

static int setup(void **state)
{
    (void)state;
    static const struct slice request =
        TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: tests/1.0\r\n\r\n");
    struct sonde_settings settings = traffic_settings();
    catalogue = sonde_catalogue_parse(signatures, sizeof signatures - 1, "test.sig", NULL);
    assert_non_null(catalogue);
    settings.catalogue = catalogue;
    traffic_begin(&t, &settings);
    talk((struct end){"203.0.113.5", 80}, request);
    talk((struct end){"203.0.113.5", 8897}, request);
    talk((struct end){"203.0.113.6", 999}, TEXT("\x01\xf3\x9a\x07\xd1\xee\x42\x10\x98\x33"));
    sonde_engine_flush(t.engine);
    clear = traffic_of_port(&t, SONDE_EVENT_PURGE, 80);
    moved = traffic_of_port(&t, SONDE_EVENT_PURGE, 8897);
    opaque = traffic_of_port(&t, SONDE_EVENT_PURGE, 999);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    sonde_catalogue_free(catalogue);
    return 0;
}

static void expect(const struct sonde_event *event, const char *text, bool expected)
{
    struct sonde_error error = {.code = 0};
    const struct sonde_filter_settings settings = {.catalogue = catalogue};
    struct sonde_filter *filter = sonde_filter_new_with(text, &settings, &error);
    if (filter == NULL)
        fail_msg("%s: %u: %s", text, error.column, error.text);
    if (sonde_filter_match(filter, event, "test") != expected)
        fail_msg("%s: expected %s", text, expected ? "a match" : "no match");
    sonde_filter_free(filter);
}

static void a_variable_alone_is_true_where_it_says_something(void **state)
{
    (void)state;
    expect(moved, "risks", true);
    expect(moved, "proto == http and risks", true);
    expect(clear, "risks", false);
    expect(clear, "!risks", true);
    expect(clear, "proto && category && evidence && detected_hostname", true);
    expect(opaque, "proto || category || evidence || detected_hostname || risks", false);
    expect(clear, "risk_score", false);
    expect(moved, "risk_score", true);
    expect(clear, "vlan_id", false);
    expect(clear, "http.user_agent", true);
    expect(opaque, "http.user_agent", false);
    expect(opaque, "total_bytes && any_port && local_ip && other_type", true);
    expect(opaque, "tunnel_type", false);
}

static void what_is_not_known_has_the_words_of_the_stream(void **state)
{
    (void)state;
    expect(opaque, "proto == unknown && app == unknown && evidence == none", true);
    expect(opaque, "proto_category == unclassified && category == unclassified", true);
    expect(clear, "proto == unknown || proto_category == unclassified || evidence == none", false);
}

static void a_name_is_a_tag_a_display_name_or_an_id(void **state)
{
    (void)state;
    static const char *const all[] = {
        "app == example",
        "app == 'Example+'",
        "app == EXAMPLE",
        "app == 'netify.example'",
        "app == netify.example",
        "app == '40001.netify.example'",
        "app == 40001",
        "app in (other, 40001)",
        "proto == HTTP && proto == 7 && protocol_path == http",
        "category == reference && category == web && category == Web",
        "app_category == Reference && ac:reference && pc:22 && category == 22",
        "risks == known-protocol-on-unusual-port",
        "risks == 'Known protocol on unusual port'",
        "risk == 5",
        "evidence == Payload",
        "tags != whatever-somebody-calls-it",
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        expect(moved, all[i], true);
    expect(moved, "app == other || app == 40002 || risks == tls-weak-cipher || proto == 5", false);
    expect(clear, "risks == 'Known protocol on unusual port'", false);
}

static void expect_error(const struct sonde_filter_settings *settings, const char *text,
                         unsigned column, const char *message)
{
    struct sonde_error error = {.code = 0};
    assert_null(sonde_filter_new_with(text, settings, &error));
    assert_string_equal(error.text, message);
    assert_int_equal(error.code, SONDE_ESYNTAX);
    assert_int_equal(error.line, 1);
    assert_int_equal(error.column, column);
}

static void a_name_that_there_is_not_is_an_error(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned column;
        const char *message;
    } wrong[] = {
        {"proto == tsl", 10, "unknown protocol \"tsl\"; did you mean \"tls\"?"},
        {"proto in (tls, 'quik')", 16, "unknown protocol \"'quik'\"; did you mean \"quic\"?"},
        {"proto != zzzzzz", 10, "unknown protocol \"zzzzzz\"; \"sonde protocols\" lists them"},
        {"proto == 9999", 10, "unknown protocol \"9999\"; \"sonde protocols\" lists them"},
        {"protocol_path == htpt", 18, "unknown protocol \"htpt\"; did you mean \"http\"?"},
        {"app == exampel", 8, "unknown application \"exampel\"; did you mean \"example\"?"},
        {"app == 'netify.zzzzzz'", 8,
         "unknown application \"'netify.zzzzzz'\"; the signatures list them"},
        {"app == 40003", 8, "unknown application \"40003\"; the signatures list them"},
        {"ai:exampel", 4, "unknown application \"exampel\"; did you mean \"example\"?"},
        {"category == wbe", 13, "unknown category \"wbe\"; did you mean \"web\"?"},
        {"category == vopi", 13, "unknown category \"vopi\"; did you mean \"voip\"?"},
        {"app_category == web", 17,
         "unknown category of applications \"web\"; the signatures tell them"},
        {"proto_category == reference", 19,
         "unknown category of protocols \"reference\"; \"sonde protocols\" tells them"},
        {"risks == nonsense", 10, "unknown risk \"nonsense\"; \"sonde risks\" lists them"},
        {"risks == 63", 10, "unknown risk \"63\"; \"sonde risks\" lists them"},
        {"risks == tls-weak-cypher", 10,
         "unknown risk \"tls-weak-cypher\"; did you mean \"tls-weak-cipher\"?"},
        {"evidence == paylod", 13, "unknown evidence \"paylod\"; did you mean \"payload\"?"},
    };
    const struct sonde_filter_settings settings = {.catalogue = catalogue};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        expect_error(&settings, wrong[i].text, wrong[i].column, wrong[i].message);
}

static void patterns_may_fit_nothing(void **state)
{
    (void)state;
    expect(clear, "proto == 'zzz*' || app == 'rx:^zzz' || risks == zz?", false);
}

static void without_a_catalogue_any_application_is_taken(void **state)
{
    (void)state;
    static const char text[] = "app == netflicks || app == 4711 || category == wbe || ac:wbe";
    struct sonde_filter *filter = sonde_filter_new(text, NULL);
    assert_non_null(filter);
    assert_false(sonde_filter_match(filter, clear, NULL));
    sonde_filter_free(filter);
    expect_error(&(struct sonde_filter_settings){.catalogue = NULL}, "proto == tsl", 10,
                 "unknown protocol \"tsl\"; did you mean \"tls\"?");
}

static void texts_of_netifyd_must_not_mix_operators(void **state)
{
    (void)state;
    static const char mixed[] = "proto == http && app == other || risks == malformed-packet;";
    const struct sonde_filter_settings imported = {.flags = SONDE_FILTER_NETIFYD};
    expect_error(
        &imported, mixed, 31,
        "write (proto == http && app == other) || risks == malformed-packet or, as netifyd "
        "reads it, proto == http && (app == other || risks == malformed-packet)");
    expect(clear, mixed, false);
    struct sonde_filter *filter = sonde_filter_new_with(
        "(proto == 'http' && app == 'netify.other') || !risks;", &imported, NULL);
    assert_non_null(filter);
    assert_true(sonde_filter_match(filter, clear, NULL));
    assert_false(sonde_filter_match(filter, moved, NULL));
    sonde_filter_free(filter);
}

static void unknown_flags_are_refused(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    assert_null(
        sonde_filter_new_with("*", &(struct sonde_filter_settings){.flags = 1 << 7}, &error));
    assert_int_equal(error.code, SONDE_EINVAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_variable_alone_is_true_where_it_says_something),
        cmocka_unit_test(what_is_not_known_has_the_words_of_the_stream),
        cmocka_unit_test(a_name_is_a_tag_a_display_name_or_an_id),
        cmocka_unit_test(a_name_that_there_is_not_is_an_error),
        cmocka_unit_test(patterns_may_fit_nothing),
        cmocka_unit_test(without_a_catalogue_any_application_is_taken),
        cmocka_unit_test(texts_of_netifyd_must_not_mix_operators),
        cmocka_unit_test(unknown_flags_are_refused),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
