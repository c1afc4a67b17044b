/* Filters through the public interface: what expressions say of the engine's own events. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include <string.h>

static struct traffic t;
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
    return 0;
}

static void expect(const struct sonde_event *event, const char *text, bool expected)
{
    struct sonde_error error = {.code = 0};
    struct sonde_filter *filter = sonde_filter_new(text, &error);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_variable_alone_is_true_where_it_says_something),
        cmocka_unit_test(what_is_not_known_has_the_words_of_the_stream),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
