/* Protocols of a catalogue inside of which something else begins. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

static struct traffic t;
static struct sonde_catalogue *catalogue;

static const char protocols[] = "protocol mysql 20 MySQL database\n"
                                "    port tcp 3306\n"
                                "    inner tls\n"
                                "    match tcp server\n"
                                "        at 3 00 0a\n"
                                "        at 5 '8.'\n"
                                "        field mysql.version text 5 until '\\0'\n"
                                "protocol socks 172 SOCKS proxy\n"
                                "    port tcp 1080\n"
                                "    inner tls http\n"
                                "    match tcp client\n"
                                "        at 0 05 01 00 05\n"
                                "protocol plain 60100 Plain database\n"
                                "    port tcp 3307\n"
                                "    match tcp server\n"
                                "        at 0 'plain hello'\n";

static const char hello[] = TRAFFIC_TLS_HELLO;
/* Protocol::HandshakeV10, and the request for TLS that clients answer it with. */
static const char greeting[] =
    "\x4a\x00\x00\x00\x0a\x38\x2e\x30\x2e\x33\x36\x00\x08\x00\x00\x00\x61\x62\x63\x64"
    "\x65\x66\x67\x68\x00\xff\xff\xff\x02\x00\xff\xdf\x15\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x00\x63\x61\x63\x68"
    "\x69\x6e\x67\x5f\x73\x68\x61\x32\x5f\x70\x61\x73\x73\x77\x6f\x72\x64\x00";
static const char request[] =
    "\x20\x00\x00\x01\x05\xae\xff\x01\x00\x00\x00\x01\xff\x00\x00\x00\x00\x00\x00\x00"
    "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00";
static const char proxy_request[] = "\5\1\0\5\1\0\3\x0bexample.com\1\xbb";

static int setup(void **state)
{
    (void)state;
    struct sonde_error error;
    struct sonde_settings settings = traffic_settings();
    catalogue = sonde_catalogue_parse(protocols, sizeof protocols - 1, "test.sig", &error);
    if (catalogue == NULL)
        fail_msg("%u: %s", error.line, error.text);
    settings.catalogue = catalogue;
    traffic_begin(&t, &settings);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    sonde_catalogue_free(catalogue);
    return 0;
}

static struct conversation open_to(uint16_t port)
{
    struct conversation c = conversation_of((struct end){"192.168.1.10", (uint16_t)(50000 + port)},
                                            (struct end){"203.0.113.5", port});
    conversation_open(&t, &c);
    return c;
}

#define SAY(c, from_server, text)                                                                  \
    conversation_say(&t, c, from_server, slice_of(text, sizeof(text) - 1))

static const struct sonde_event *purged(void)
{
    sonde_engine_flush(t.engine);
    return traffic_last(&t, SONDE_EVENT_PURGE);
}

static void assert_path(const struct sonde_event *event, unsigned length)
{
    assert_int_equal(event->flow.path_length, length);
}

static void tls_that_was_asked_for_is_read(void **state)
{
    (void)state;
    struct conversation c = open_to(3306);
    SAY(&c, true, greeting);
    SAY(&c, false, request);
    SAY(&c, false, hello);
    const struct sonde_event *event = purged();
    assert_value(event, "mysql", "version", "8.0.36");
    assert_value(event, "ssl", "client_sni", "www.example.com");
    assert_path(event, 2);
    assert_int_equal(event->flow.protocol_id, 20);
}

static void it_may_come_in_one_piece_with_the_request(void **state)
{
    (void)state;
    char both[sizeof request + sizeof hello];
    struct conversation c = open_to(3306);
    SAY(&c, true, greeting);
    memcpy(both, request, sizeof request - 1);
    memcpy(both + sizeof request - 1, hello, sizeof hello - 1);
    conversation_say(&t, &c, false, slice_of(both, sizeof request + sizeof hello - 2));
    assert_value(purged(), "ssl", "client_sni", "www.example.com");
}

static void a_proxy_carries_http_and_tls(void **state)
{
    (void)state;
    struct conversation c = open_to(1080);
    SAY(&c, false, proxy_request);
    SAY(&c, true, "\5\0\5\0\0\1\0\0\0\0\0\0");
    SAY(&c, false, "GET / HTTP/1.1\r\nHost: www.example.org\r\nUser-Agent: probe\r\n\r\n");
    const struct sonde_event *event = purged();
    assert_value(event, "http", "user_agent", "probe");
    assert_path(event, 2);
    c = open_to(1080);
    SAY(&c, false, proxy_request);
    SAY(&c, false, hello);
    assert_value(purged(), "ssl", "client_sni", "www.example.com");
}

static void nothing_else_is_looked_for(void **state)
{
    (void)state;
    struct conversation c = open_to(3307);
    SAY(&c, true, "plain hello");
    SAY(&c, false, hello);
    assert_path(purged(), 1);
    c = open_to(3306);
    SAY(&c, true, greeting);
    for (unsigned i = 0; i < 40; i++)
        SAY(&c, false, "\1\0\0\0\xe");
    assert_int_equal(traffic_last(&t, SONDE_EVENT_DPI_COMPLETE)->flow.path_length, 1);
    SAY(&c, false, hello);
    assert_path(purged(), 1);
}

static void what_is_not_known_is_refused(void **state)
{
    (void)state;
    static const char wrong[] =
        "protocol x 60101 X database\n    inner ssh\n    match tcp client\n        at 0 'abcd'\n";
    struct sonde_error error;
    assert_null(sonde_catalogue_parse(wrong, sizeof wrong - 1, "wrong.sig", &error));
    assert_int_equal(error.line, 2);
    assert_non_null(strstr(error.text, "tls or http"));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(tls_that_was_asked_for_is_read), TEST(it_may_come_in_one_piece_with_the_request),
        TEST(a_proxy_carries_http_and_tls),   TEST(nothing_else_is_looked_for),
        TEST(what_is_not_known_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
