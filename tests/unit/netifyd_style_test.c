/* Events as programs expect them that were written for netifyd. */
/* SPDX-License-Identifier: MIT */
#include <sonde_json.h>

#include "traffic.h"

#include <stdio.h>
#include <string.h>

static struct traffic t;
static struct sonde_catalogue *catalogue;
static struct sonde_writer *writer;

static const char applications[] = "category business 5 Business\n"
                                   "application example 60001 Example business\n"
                                   "    domain example.com\n";
static const struct end laptop = {"192.168.1.10", 50001};
static const struct end site = {"203.0.113.80", 80};
static const char request[] = "GET / HTTP/1.1\r\nHost: www.example.com\r\n"
                              "User-Agent: \xc5\xbc\xc3\xb3\xc5\x82w\r\n\r\n";
static const char answer[] = "HTTP/1.1 200 OK\r\nServer: there\r\nContent-Length: 0\r\n\r\n";

static int setup(void **state)
{
    (void)state;
    struct sonde_error error;
    catalogue = sonde_catalogue_parse(applications, sizeof applications - 1, "test.sig", &error);
    assert_non_null(catalogue);
    struct sonde_writer_settings settings = {.style = SONDE_STYLE_NETIFYD, .catalogue = catalogue};
    writer = sonde_writer_new_with(&settings, &error);
    assert_non_null(writer);
    struct sonde_settings engine = traffic_settings();
    engine.catalogue = catalogue;
    traffic_begin(&t, &engine);
    t.keep_events = true;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    sonde_writer_free(writer);
    sonde_catalogue_free(catalogue);
    return 0;
}

/* The line of an event; "" where there is none. */
static const char *line_of(const struct sonde_event *event)
{
    static char line[8192];
    struct sonde_input_name input = {"lan0", true};
    size_t length;
    const char *text = sonde_event_json(writer, event, &input, &length);
    assert_non_null(text);
    assert_true(length < sizeof line);
    memcpy(line, text, length);
    line[length] = '\0';
    for (size_t i = 0; i < length; i++)
        assert_true(line[i] > 0 && (line[i] >= ' ' || (line[i] == '\n' && i == length - 1)));
    return line;
}

static void browse(void)
{
    struct conversation c = conversation_of(laptop, site);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, SLICE_LITERAL(request));
    conversation_say(&t, &c, true, SLICE_LITERAL(answer));
    conversation_close(&t, &c);
    traffic_wait(&t, 60 * SECOND_MS);
    traffic_tick(&t, 0);
}

static void a_flow_is_told_once_it_is_known_and_has_its_host(void **state)
{
    unsigned told = 0, held = 0;
    (void)state;
    browse();
    for (size_t i = 0; i < t.event_count; i++) {
        const struct sonde_event *event = t.events[i];
        const char *line = line_of(event);
        if (event->type == SONDE_EVENT_FLOW) {
            assert_string_equal(line, "");
            held++;
        } else if (strstr(line, "\"type\":\"flow\"") != NULL) {
            assert_non_null(strstr(line, "\"host_server_name\":\"www.example.com\""));
            assert_non_null(strstr(line, told == 0 ? "\"detection_updated\":false"
                                                   : "\"detection_updated\":true"));
            told++;
        }
        assert_null(strstr(line, "flow_dpi"));
        assert_null(strstr(line, "transaction"));
    }
    assert_int_equal(held, 1);
    assert_int_equal(told, 1);
}

static void names_and_numbers_are_those_of_netifyd(void **state)
{
    (void)state;
    browse();
    const struct sonde_event *last = NULL;
    for (size_t i = 0; i < t.event_count; i++)
        last = t.events[i]->type == SONDE_EVENT_DPI_COMPLETE ? t.events[i] : last;
    assert_non_null(last);
    const char *line = line_of(last);
    static const char *const parts[] = {
        "\"detected_application_name\":\"netify.example\"",
        "\"category\":{\"application\":5,\"protocol\":22,\"domain\":1}",
        "\"detected_protocol\":7,",
        "\"other_type\":\"remote\"",
        "\"ip_nat\":false",
        "\"soft_dissector\":false",
        "\"ndpi_risk_score\":",
        "\\u017c\\u00f3\\u0142w",
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (strstr(line, parts[i]) == NULL)
            fail_msg("no %s in %s", parts[i], line);
}

static void the_last_message_has_totals_and_no_difference(void **state)
{
    (void)state;
    browse();
    const struct sonde_event *last = NULL;
    for (size_t i = 0; i < t.event_count; i++)
        last = t.events[i]->type == SONDE_EVENT_PURGE ? t.events[i] : last;
    assert_non_null(last);
    assert_true(last->flow.total_packets[0] > 0);
    const char *line = line_of(last);
    assert_non_null(strstr(line, "\"local_bytes\":0,\"other_bytes\":0,\"local_packets\":0,"
                                 "\"other_packets\":0,"));
    assert_null(strstr(line, "\"total_packets\":0"));
}

static void applications_are_named_in_three_ways(void **state)
{
    static const char *const names[] = {"netify.example", "60001.netify.example", "example"};
    struct sonde_application a = {.id = 60001, .tag = "example"};
    char name[64];
    (void)state;
    for (unsigned style = SONDE_APPLICATION_PREFIXED; style <= SONDE_APPLICATION_TAG; style++) {
        size_t length =
            sonde_application_name((enum sonde_application_style)style, &a, name, sizeof name);
        assert_string_equal(name, names[style]);
        assert_int_equal(length, strlen(name));
    }
    a.tag = "a-tag-that-is-much-longer-than-what-there-is-room-for-in-the-text-of-64-bytes";
    assert_true(sonde_application_name(SONDE_APPLICATION_ID_PREFIXED, &a, name, sizeof name) < 64);
}

static void no_protocol_has_the_number_of_https(void **state)
{
    struct sonde_protocol p;
    (void)state;
    for (unsigned i = 0; sonde_protocol_at(i, &p); i++)
        assert_int_not_equal(p.id, SONDE_NETIFYD_HTTPS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        TEST(a_flow_is_told_once_it_is_known_and_has_its_host),
        TEST(names_and_numbers_are_those_of_netifyd),
        TEST(the_last_message_has_totals_and_no_difference),
        TEST(applications_are_named_in_three_ways),
        TEST(no_protocol_has_the_number_of_https),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
