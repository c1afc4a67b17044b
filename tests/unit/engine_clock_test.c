/* The wall clock is set while flows live. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#define HOUR_MS (INT64_C(3600) * SECOND_MS)

static struct traffic t;

static const struct end client = {"192.168.1.10", 50001}, server = {"203.0.113.5", 80};

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    return 0;
}

/* Five seconds, and what opening and speaking take: in their middle the clock is set. */
enum { LASTS_MS = 5028 };

static void talk(int64_t set_ms)
{
    struct sonde_settings settings = traffic_settings();
    settings.update_interval_s = 2;
    traffic_begin(&t, &settings);
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n"));
    traffic_tick(&t, 2 * SECOND_MS);
    t.ahead_ns = set_ms * MS;
    traffic_tick(&t, 1 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 0);
    conversation_say(&t, &c, true, TEXT("HTTP/1.1 204 No Content\r\n\r\n"));
    traffic_tick(&t, 2 * SECOND_MS);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n"));
}

static void check(int64_t set_ms)
{
    talk(set_ms);
    assert_true(t.purges[SONDE_END_EXPIRED] == 0);
    traffic_tick(&t, 2 * SECOND_MS);
    /* Updates come on as they did. */
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_STATS)->flow;
    assert_int_equal(f->last_seen_ms - f->first_seen_ms, LASTS_MS);
    sonde_engine_flush(t.engine);
    f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_int_equal(f->last_seen_ms - f->first_seen_ms, LASTS_MS);
    assert_true(f->first_update_ms >= f->first_seen_ms && f->first_update_ms <= f->last_seen_ms);
}

static void set_ahead_by_an_hour(void **state)
{
    (void)state;
    check(HOUR_MS);
}

static void set_back_by_an_hour(void **state)
{
    (void)state;
    check(-HOUR_MS);
}

/* A router without a clock of its own learns what time it is. */
static void set_for_the_first_time(void **state)
{
    (void)state;
    check(50 * 365 * 24 * HOUR_MS);
}

static void later_flows_have_the_new_time(void **state)
{
    (void)state;
    talk(-HOUR_MS);
    traffic_udp(&t, (struct end){"192.168.1.11", 5353}, (struct end){"203.0.113.6", 9999},
                TEXT("hello"));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.first_seen_ms,
                     (t.now_ns + t.ahead_ns) / MS);
}

static void flows_expire_by_the_time_that_passed(void **state)
{
    (void)state;
    talk(HOUR_MS);
    struct sonde_settings settings = traffic_settings();
    traffic_tick(&t, (int64_t)(settings.ttl_idle_tcp_s - 2) * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 0);
    t.ahead_ns = -HOUR_MS * MS;
    traffic_tick(&t, 4 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 1);
}

#define TEST(name) cmocka_unit_test_teardown(name, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(set_ahead_by_an_hour),
        TEST(set_back_by_an_hour),
        TEST(set_for_the_first_time),
        TEST(later_flows_have_the_new_time),
        TEST(flows_expire_by_the_time_that_passed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
