/* The two sides of a flow: who began it, which one is local, what the other one is. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

static struct traffic t;

static const struct end laptop = {"192.168.1.10", 50001};
static const struct end resolver = {"192.0.2.53", 53};

static int setup(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    traffic_begin(&t, &settings);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    return 0;
}

static void sender_of_the_syn_is_the_client(void **state)
{
    (void)state;
    traffic_tcp(&t, (struct end){"203.0.113.5", 40000}, (struct end){"192.168.1.10", 8443}, TCP_SYN,
                1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_int_equal(f->port[0], 8443); /* the private side is local */
    assert_int_equal(f->flags & SONDE_FLOW_LOCAL_ORIGIN, 0);
    assert_int_equal(f->other_type, SONDE_OTHER_REMOTE);
}

static void sender_of_a_syn_ack_is_the_server(void **state)
{
    (void)state;
    traffic_tcp(&t, (struct end){"203.0.113.5", 40000}, (struct end){"192.168.1.10", 8443},
                TCP_SYN | TCP_ACK, 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_true((f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0);
}

static void ports_tell_the_server_where_no_handshake_was_seen(void **state)
{
    (void)state;
    traffic_udp(&t, resolver, laptop, TEXT("an answer?"));
    sonde_engine_flush(t.engine);
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_true((f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0);
    assert_int_equal(f->port[1], 53);
}

static void networks_that_were_named_are_local_before_private_ones(void **state)
{
    (void)state;
    struct sonde_network mine = {.prefix = 120};
    struct address a;
    assert_true(address_parse(TEXT("203.0.113.0"), &a));
    memcpy(mine.address, a.bytes, sizeof mine.address);
    assert_int_equal(sonde_engine_set_local_networks(t.engine, &mine, 1, NULL), SONDE_OK);
    traffic_udp(&t, laptop, (struct end){"203.0.113.5", 9999}, TEXT("x"));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.port[0], 9999);
    assert_int_equal(sonde_engine_set_local_networks(t.engine, NULL, 0, NULL), SONDE_OK);
    traffic_udp(&t, laptop, (struct end){"203.0.113.5", 9998}, TEXT("x"));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.port[1], 9998);
}

static void the_other_end_has_a_type(void **state)
{
    (void)state;
    static const struct {
        const char *ip;
        int type;
    } cases[] = {{"203.0.113.5", SONDE_OTHER_REMOTE},        {"10.1.2.3", SONDE_OTHER_LOCAL},
                 {"224.0.0.251", SONDE_OTHER_MULTICAST},     {"ff02::fb", SONDE_OTHER_MULTICAST},
                 {"255.255.255.255", SONDE_OTHER_BROADCAST}, {"0.0.0.0", SONDE_OTHER_ERROR}};
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        bool six = strchr(cases[i].ip, ':') != NULL;
        traffic_udp(&t, (struct end){six ? "fd00::10" : "192.168.1.10", 5000},
                    (struct end){cases[i].ip, 6000}, TEXT("x"));
        sonde_engine_flush(t.engine);
        assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.other_type, cases[i].type);
    }
}

static struct sonde_network network(const char *ip, uint8_t prefix, enum sonde_network_kind kind)
{
    struct sonde_network n = {.prefix = prefix, .kind = (uint8_t)kind};
    struct address a;
    assert_true(address_parse(slice_text(ip), &a));
    memcpy(n.address, a.bytes, sizeof n.address);
    return n;
}

static void networks_tell_the_type_of_the_other_end(void **state)
{
    (void)state;
    const struct sonde_network known[] = {
        network("198.51.100.0", 120, SONDE_NETWORK_LOCAL),
        network("198.51.100.255", 128, SONDE_NETWORK_BROADCAST),
        network("192.168.1.255", 128, SONDE_NETWORK_BROADCAST),
    };
    static const struct {
        const char *from, *to;
        int type;
    } cases[] = {{"198.51.100.5", "198.51.100.9", SONDE_OTHER_LOCAL},
                 {"198.51.100.5", "198.51.100.255", SONDE_OTHER_BROADCAST},
                 {"203.0.113.9", "192.168.1.255", SONDE_OTHER_BROADCAST},
                 {"198.51.100.5", "203.0.113.9", SONDE_OTHER_REMOTE}};
    assert_int_equal(sonde_engine_set_local_networks(t.engine, known, 3, NULL), SONDE_OK);
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        traffic_udp(&t, (struct end){cases[i].from, 5000}, (struct end){cases[i].to, 6000},
                    TEXT("x"));
        sonde_engine_flush(t.engine);
        const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
        assert_int_equal(f->other_type, cases[i].type);
        assert_int_equal(f->port[1], 6000);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(sender_of_the_syn_is_the_client),
        TEST(sender_of_a_syn_ack_is_the_server),
        TEST(ports_tell_the_server_where_no_handshake_was_seen),
        TEST(networks_that_were_named_are_local_before_private_ones),
        TEST(the_other_end_has_a_type),
        TEST(networks_tell_the_type_of_the_other_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
