/* Settings that change while flows live. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include "flow/flow.h"

static struct traffic t;

static const struct end client = {"192.168.1.10", 50001}, server = {"203.0.113.5", 7777};
static const char *const query = "GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n";

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    return 0;
}

static struct sonde_settings begin(void)
{
    struct sonde_settings settings = traffic_settings();
    traffic_begin(&t, &settings);
    return settings;
}

static void change(const struct sonde_settings *settings)
{
    struct sonde_error error;
    assert_int_equal(sonde_engine_set_settings(t.engine, settings, &error), SONDE_OK);
}

static void a_shorter_idle_time_ends_flows_that_live(void **state)
{
    (void)state;
    struct sonde_settings settings = begin();
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("hello"));
    traffic_udp(&t, client, server, TEXT("hello"));
    traffic_tick(&t, 10 * SECOND_MS);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 0);
    settings.ttl_idle_s = 5;
    change(&settings);
    traffic_tick(&t, 2 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 1); /* not the open connection */
    settings.ttl_idle_tcp_s = 5;
    change(&settings);
    traffic_tick(&t, 2 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 2);
}

static void a_longer_idle_time_keeps_them(void **state)
{
    (void)state;
    struct sonde_settings settings = begin();
    traffic_udp(&t, client, server, TEXT("hello"));
    settings.ttl_idle_s = 300;
    change(&settings);
    traffic_tick(&t, 200 * SECOND_MS);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 0);
    traffic_tick(&t, 120 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 1);
}

/* The number of the packet at which inspection of an unknown flow ended. */
static unsigned given_up_after(uint16_t port)
{
    struct end from = {client.ip, port};
    for (unsigned n = 1; n <= 60; n++) {
        unsigned before = traffic_count(&t, SONDE_EVENT_DPI_COMPLETE);
        traffic_udp(&t, from, server, TEXT("\x01 nobody knows this"));
        if (traffic_count(&t, SONDE_EVENT_DPI_COMPLETE) > before)
            return n;
    }
    return 0;
}

static void fewer_packets_are_looked_at(void **state)
{
    (void)state;
    struct sonde_settings settings = begin();
    unsigned before = given_up_after(1);
    settings.max_packets = before / 2;
    change(&settings);
    assert_true(before >= 2);
    assert_int_equal(given_up_after(2), before / 2);
}

static unsigned tcp_given_up_after(uint16_t port)
{
    struct conversation c = conversation_of((struct end){client.ip, port}, server);
    conversation_open(&t, &c);
    for (unsigned n = 1; n <= 60; n++) {
        unsigned before = traffic_count(&t, SONDE_EVENT_DPI_COMPLETE);
        conversation_say(&t, &c, false, TEXT("\x01 nobody knows this"));
        if (traffic_count(&t, SONDE_EVENT_DPI_COMPLETE) > before)
            return n;
    }
    return 0;
}

static void each_transport_has_its_number_of_packets(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.max_packets = 20;
    settings.max_packets_udp = 5;
    traffic_begin(&t, &settings);
    assert_int_equal(given_up_after(1), 5);
    unsigned tcp = tcp_given_up_after(1);
    assert_in_range(tcp, 6, 60);
    settings.max_packets_udp = 0;
    settings.max_packets_tcp = tcp / 2;
    change(&settings);
    assert_int_equal(given_up_after(2), 20);
    assert_int_equal(tcp_given_up_after(2), tcp / 2);
}

static void stats_come_in_the_new_interval(void **state)
{
    (void)state;
    struct sonde_settings settings = begin();
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_text(query));
    traffic_tick(&t, 1 * SECOND_MS);
    settings.update_interval_s = 2;
    change(&settings);
    traffic_tick(&t, 3 * SECOND_MS);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_STATS), 1);
    settings.update_interval_s = 0;
    change(&settings);
    conversation_say(&t, &c, false, slice_text(query));
    traffic_tick(&t, 20 * SECOND_MS);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_STATS), 1);
}

static void transactions_are_told_once_they_are_wanted(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.events &= ~(uint32_t)SONDE_EVENT_TRANSACTION;
    traffic_begin(&t, &settings);
    traffic_resolve(&t, client.ip, "one.example", NULL, "203.0.113.5");
    assert_int_equal(traffic_count(&t, SONDE_EVENT_TRANSACTION), 0);
    settings.events |= SONDE_EVENT_TRANSACTION;
    change(&settings);
    traffic_resolve(&t, client.ip, "two.example", NULL, "203.0.113.5");
    unsigned told = traffic_count(&t, SONDE_EVENT_TRANSACTION);
    assert_true(told > 0);
    settings.events &= ~(uint32_t)SONDE_EVENT_TRANSACTION;
    change(&settings);
    traffic_resolve(&t, client.ip, "three.example", NULL, "203.0.113.5");
    assert_int_equal(traffic_count(&t, SONDE_EVENT_TRANSACTION), told);
}

static void tunnels_are_looked_into_or_not(void **state)
{
    (void)state;
    uint8_t udp[64], digests[4][20];
    struct sonde_settings settings = begin();
    size_t length = traffic_udp_bytes((struct end){"10.0.0.1", 1}, (struct end){"10.0.0.2", 2},
                                      TEXT("inner"), udp);
    uint8_t inner[128];
    length = traffic_ip_bytes("10.0.0.1", "10.0.0.2", IP_UDP, slice_of(udp, length), inner,
                              sizeof inner);
    traffic_ip(&t, "10.2.0.1", "10.2.0.2", IP_IPIP, slice_of(inner, length));
    assert_int_equal(sonde_engine_digests(t.engine, digests), 2);
    settings.tunnels = 0;
    change(&settings);
    traffic_ip(&t, "10.2.0.1", "10.2.0.2", IP_IPIP, slice_of(inner, length));
    assert_int_equal(sonde_engine_digests(t.engine, digests), 1);
}

static void what_is_wrong_changes_nothing(void **state)
{
    (void)state;
    struct sonde_error error;
    struct sonde_settings settings = begin();
    traffic_udp(&t, client, server, TEXT("hello"));
    settings.ttl_idle_s = 0;
    settings.update_interval_s = 1;
    assert_int_equal(sonde_engine_set_settings(t.engine, &settings, &error), SONDE_EINVAL);
    assert_non_null(strstr(error.text, "idle"));
    traffic_tick(&t, 5 * SECOND_MS);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_STATS), 0);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 0);
}

static void a_flow_keeps_its_digest_and_verdict(void **state)
{
    (void)state;
    uint8_t before[4][20], after[4][20];
    struct sonde_settings settings = begin();
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_text(query));
    assert_int_equal(sonde_engine_digests(t.engine, before), 1);
    settings.max_packets = 3;
    settings.max_flows = 1; /* not looked at */
    settings.ttl_idle_s = 1;
    settings.ttl_idle_tcp_s = 60;
    memset(settings.key, 0x55, sizeof settings.key);
    change(&settings);
    conversation_say(&t, &c, true, TEXT("HTTP/1.1 204 No Content\r\n\r\n"));
    assert_int_equal(sonde_engine_digests(t.engine, after), 1);
    assert_memory_equal(before, after, 20);
    assert_protocol(traffic_last(&t, SONDE_EVENT_FLOW), "http");
    traffic_udp(&t, client, server, TEXT("hello"));
    assert_int_equal(t.purges[SONDE_END_EVICTED], 0);
}

/* Which flow a packet belongs to, for as long as nobody knows it. */
static void an_unknown_flow_is_told_until_it_is_known_or_given_up(void **state)
{
    (void)state;
    uint8_t digest[20], digests[4][20];
    (void)begin();
    assert_false(sonde_engine_unknown(t.engine, digest));
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    assert_true(sonde_engine_unknown(t.engine, digest));
    assert_int_equal(sonde_engine_digests(t.engine, digests), 1);
    assert_memory_equal(digest, digests[0], 20);
    conversation_say(&t, &c, false, slice_text(query));
    assert_false(sonde_engine_unknown(t.engine, digest));
    unsigned packets = given_up_after(3);
    assert_false(sonde_engine_unknown(t.engine, digest));
    for (unsigned n = 1; n <= packets; n++) {
        traffic_udp(&t, (struct end){client.ip, 4}, server, TEXT("\x01 nobody knows this"));
        assert_int_equal(sonde_engine_unknown(t.engine, digest), n < packets);
    }
}

#define TEST(name) cmocka_unit_test_teardown(name, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_shorter_idle_time_ends_flows_that_live),
        TEST(a_longer_idle_time_keeps_them),
        TEST(fewer_packets_are_looked_at),
        TEST(each_transport_has_its_number_of_packets),
        TEST(stats_come_in_the_new_interval),
        TEST(transactions_are_told_once_they_are_wanted),
        TEST(tunnels_are_looked_into_or_not),
        TEST(what_is_wrong_changes_nothing),
        TEST(a_flow_keeps_its_digest_and_verdict),
        TEST(an_unknown_flow_is_told_until_it_is_known_or_given_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
