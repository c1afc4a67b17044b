/* Flows that something else counts. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include <sonde_offload.h>

static struct traffic t;

static const struct end client = {"192.168.1.10", 50001}, server = {"203.0.113.5", 80};

enum { ROOM = 8, LONG_ENOUGH = 200 };

/* Stands for the kernel: what it counts is what a test says. */
static struct counter {
    struct sonde_offload_key key[ROOM + 1];
    struct sonde_offload_counts counts[ROOM + 1];
    unsigned begun, ended, room;
} counter;

static uint32_t begin(void *user, const struct sonde_offload_key *key)
{
    struct counter *c = user;
    if (c->begun == c->room)
        return 0;
    c->key[++c->begun] = *key;
    return c->begun;
}

static void read_counts(void *user, uint32_t number, struct sonde_offload_counts *counts)
{
    struct counter *c = user;
    assert_true(number > 0 && number <= c->begun);
    *counts = c->counts[number];
    c->counts[number] = (struct sonde_offload_counts){0};
}

static void end(void *user, uint32_t number, struct sonde_offload_counts *counts)
{
    read_counts(user, number, counts);
    ((struct counter *)user)->ended++;
}

static const struct sonde_offload offload = {begin, read_counts, end};

static void start(const struct sonde_settings *settings)
{
    struct sonde_settings usual = traffic_settings();
    counter = (struct counter){.room = ROOM};
    traffic_begin(&t, settings == NULL ? &usual : settings);
    sonde_engine_set_offload(t.engine, &offload, &counter);
}

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    return 0;
}

static struct conversation long_conversation(void)
{
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n"));
    conversation_say(&t, &c, true, TEXT("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n"));
    for (unsigned i = 0; i < LONG_ENOUGH; i++)
        conversation_say(&t, &c, true, TEXT("some bytes of the answer"));
    return c;
}

static const struct sonde_flow *purged(void)
{
    return &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
}

/* The number of a flow begins with 1; its ends are in the order of the key: 192… before 203…. */
static void count_elsewhere(unsigned number, uint64_t up, uint64_t down)
{
    counter.counts[number].packets[0] += up;
    counter.counts[number].packets[1] += down;
    counter.counts[number].bytes[0] += up * 100;
    counter.counts[number].bytes[1] += down * 1000;
    counter.counts[number].last_ns = t.now_ns;
}

static void a_known_flow_is_handed_over_once(void **state)
{
    (void)state;
    start(NULL);
    struct conversation c = long_conversation();
    assert_int_equal(counter.begun, 1);
    const struct sonde_offload_key *k = &counter.key[1];
    assert_int_equal(k->port[0], 50001);
    assert_int_equal(k->port[1], 80);
    assert_int_equal(k->ip_version, 4);
    assert_int_equal(k->ip_protocol, 6);
    assert_memory_equal(k->address[0] + 12, "\xc0\xa8\x01\x0a", 4);
    assert_memory_equal(k->address[1] + 12, "\xcb\x00\x71\x05", 4);
    for (unsigned i = 0; i < LONG_ENOUGH; i++)
        conversation_say(&t, &c, true, TEXT("and more of them"));
    assert_int_equal(counter.begun, 1);
}

static void what_is_short_or_not_known_stays(void **state)
{
    (void)state;
    start(NULL);
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n"));
    conversation_say(&t, &c, true, TEXT("HTTP/1.1 204 No Content\r\n\r\n"));
    conversation_close(&t, &c);
    for (unsigned i = 0; i < 2 * LONG_ENOUGH; i++)
        traffic_ip(&t, "192.168.1.10", "203.0.113.5", 1, TEXT("\x08\0\0\0\0\1\0\1"));
    assert_int_equal(counter.begun, 0);
}

/* The same as without: told in updates and at the end, which a FIN brings. */
static void counters_are_sums_of_both(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.update_interval_s = 2;
    start(&settings);
    struct conversation c = long_conversation();
    traffic_tick(&t, 4 * SECOND_MS);
    struct sonde_flow before = traffic_last(&t, SONDE_EVENT_STATS)->flow;
    count_elsewhere(1, 500, 1000);
    traffic_tick(&t, 2 * SECOND_MS);
    struct sonde_flow now = traffic_last(&t, SONDE_EVENT_STATS)->flow;
    assert_int_equal(now.packets[0], 500);
    assert_int_equal(now.bytes[1], 1000 * 1000);
    assert_int_equal(now.total_packets[1], before.total_packets[1] + 1000);
    c.next[1] += 1000 * 946; /* what this engine did not see */
    conversation_close(&t, &c);
    count_elsewhere(1, 7, 0);
    traffic_tick(&t, 6 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_CLOSED], 1);
    assert_int_equal(counter.ended, 1);
    assert_int_equal(purged()->total_packets[0] - now.total_packets[0], 7 + 2);
    assert_int_equal(purged()->sequence_errors, 0);
    assert_int_equal(purged()->retransmitted, 0);
    struct sonde_counters all;
    sonde_engine_counters(t.engine, &all);
    assert_int_equal(all.offloaded_packets, 1507);
    assert_int_equal(all.offloaded_bytes, 507 * 100 + 1000 * 1000);
}

static void a_flow_that_is_counted_is_not_idle(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.update_interval_s = 0;
    settings.ttl_idle_tcp_s = 10;
    start(&settings);
    (void)long_conversation();
    for (unsigned i = 0; i < 6; i++) {
        traffic_tick(&t, 8 * SECOND_MS);
        count_elsewhere(1, 1, 1);
        assert_int_equal(t.purges[SONDE_END_EXPIRED], 0);
    }
    int64_t last_ms = t.now_ns / MS;
    traffic_tick(&t, 9 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 0);
    traffic_tick(&t, 2 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 1);
    assert_int_equal(purged()->last_seen_ms, last_ms);
    assert_int_equal(counter.ended, 1);
}

static void a_second_connection_is_another_flow(void **state)
{
    (void)state;
    start(NULL);
    struct conversation c = long_conversation();
    count_elsewhere(1, 100, 100);
    c = conversation_of(client, server);
    c.next[0] = c.next[1] = 0x71234567;
    conversation_open(&t, &c);
    assert_int_equal(counter.ended, 1);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 1);
    assert_int_equal(purged()->total_packets[0], 100 + 3);
}

static void replays_have_what_was_counted(void **state)
{
    (void)state;
    start(NULL);
    (void)long_conversation();
    count_elsewhere(1, 1000, 0);
    sonde_engine_dump(t.engine);
    const struct sonde_event *e = traffic_last(&t, SONDE_EVENT_FLOW);
    assert_int_equal(e->established, 1);
    assert_int_equal(e->flow.total_packets[0], 1000 + 3);
}

/* It is not pushed out for having been quiet here. */
static void a_counted_flow_is_missed(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.max_flows = 8;
    settings.update_interval_s = 0;
    start(&settings);
    (void)long_conversation();
    for (uint16_t port = 1; port <= 30; port++) {
        traffic_wait(&t, 1000);
        count_elsewhere(1, 1, 1);
        traffic_udp(&t, client, (struct end){"203.0.113.9", port}, TEXT("x"));
        traffic_udp(&t, (struct end){"203.0.113.9", port}, client, TEXT("y"));
    }
    assert_true(t.purges[SONDE_END_EVICTED] > 0);
    assert_int_equal(counter.ended, 0);
}

static void a_full_counter_is_asked_again(void **state)
{
    (void)state;
    start(NULL);
    counter.room = 0;
    struct conversation c = long_conversation();
    assert_int_equal(counter.begun, 0);
    counter.room = ROOM;
    for (unsigned i = 0; i < LONG_ENOUGH; i++)
        conversation_say(&t, &c, true, TEXT("and more of them"));
    assert_int_equal(counter.begun, 1);
}

/* Each of its packets holds those of other flows. */
static void tunnels_stay(void **state)
{
    (void)state;
    static const uint8_t head[] = "\x08\0\0\0\0\0\x2a\0" /* VNI 42 */
                                  "\2\0\0\0\0\1\2\0\0\0\0\2\x08";
    uint8_t bytes[256], inner[64];
    size_t length =
        traffic_udp_bytes(client, (struct end){"10.0.0.2", 7777}, TEXT("inside"), inner);
    start(NULL);
    memcpy(bytes, head, sizeof head);
    length = sizeof head + traffic_ip_bytes("10.0.0.1", "10.0.0.2", 17, slice_of(inner, length),
                                            bytes + sizeof head, sizeof bytes - sizeof head);
    for (unsigned i = 0; i < 2 * LONG_ENOUGH; i++)
        traffic_udp(&t, (struct end){"192.168.1.1", 55555}, (struct end){"192.168.1.2", 4789},
                    slice_of(bytes, length));
    struct sonde_counters all;
    sonde_engine_counters(t.engine, &all);
    assert_int_equal(all.flows, 2);
    assert_int_equal(counter.begun, 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_teardown(name, teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_known_flow_is_handed_over_once),
        TEST(what_is_short_or_not_known_stays),
        TEST(counters_are_sums_of_both),
        TEST(a_flow_that_is_counted_is_not_idle),
        TEST(a_second_connection_is_another_flow),
        TEST(replays_have_what_was_counted),
        TEST(a_counted_flow_is_missed),
        TEST(a_full_counter_is_asked_again),
        TEST(tunnels_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
