/* Conversations of odd shape: data in a SYN, ports that are used again, bodies that are passed
 * over, streams in small pieces, fragments out of order, what comes after the end. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include <string.h>

static struct traffic t;

static const struct end client = {"192.168.1.10", 50001};
static const struct end server = {"203.0.113.80", 80};

static const char request[] = "GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n";

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

static struct slice bytes_of(uint8_t value, size_t length)
{
    static uint8_t bytes[1400];
    memset(bytes, value, sizeof bytes);
    return slice_of(bytes, length);
}

/* RFC 7413: the client knows the server and sends its request with the SYN. */
static void data_in_a_syn_is_read(void **state)
{
    (void)state;
    traffic_tcp(&t, client, server, TCP_SYN, 999, TEXT("GET / HTTP/1.1\r\nHost: www.exam"));
    traffic_tcp(&t, client, server, TCP_ACK, 1030, TEXT("ple.com\r\n\r\n"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_protocol(purge, "http");
    assert_value(purge, "http", "host", "www.example.com");
}

/* The frame's padding stands in front of the request, and is overwritten by it. */
static void padding_that_is_counted_as_payload_is_not_read(void **state)
{
    (void)state;
    traffic_tcp(&t, client, server, TCP_ACK, 1000, TEXT("\0\0\0\0\0\0"));
    traffic_tcp(&t, server, client, TCP_ACK, 5001, TEXT("\0\0"));
    traffic_tcp(&t, client, server, TCP_ACK | TCP_PSH, 1000, slice_text(request));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_protocol(purge, "http");
    assert_value(purge, "http", "host", "www.example.com");
}

/* The SYN tells where a stream begins, though inspection begins with its first payload. */
static void first_segment_that_comes_last_is_read(void **state)
{
    (void)state;
    traffic_tcp(&t, client, server, TCP_SYN, 999, SLICE_NONE);
    traffic_tcp(&t, server, client, TCP_SYN | TCP_ACK, 5000, SLICE_NONE);
    traffic_tcp(&t, client, server, TCP_ACK, 1000, SLICE_NONE);
    traffic_tcp(&t, client, server, TCP_ACK, 1030, TEXT("ple.com\r\n\r\n"));
    traffic_tcp(&t, server, client, TCP_ACK, 5020, TEXT("Server: test/1\r\n\r\n"));
    traffic_tcp(&t, client, server, TCP_ACK, 1000, TEXT("GET / HTTP/1.1\r\nHost: www.exam"));
    traffic_tcp(&t, server, client, TCP_ACK, 5001, TEXT("HTTP/1.1 404 Gone\r\n"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_protocol(purge, "http");
    assert_value(purge, "http", "host", "www.example.com");
    assert_value(purge, "http", "server", "test/1");
}

static void connections_that_nobody_uses_take_no_inspection(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.max_inspections = 1;
    traffic_end(&t);
    traffic_begin(&t, &settings);
    for (uint16_t port = 1; port < 100; port++)
        traffic_tcp(&t, (struct end){"192.168.1.11", port}, server, TCP_SYN, 7, SLICE_NONE);
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_of(request, sizeof request - 1));
    assert_protocol(traffic_last(&t, SONDE_EVENT_FLOW), "http");
}

/* The end of the first connection was not seen. */
static void ports_that_are_used_again_are_another_flow(void **state)
{
    (void)state;
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_of(request, sizeof request - 1));
    traffic_tcp(&t, client, server, TCP_SYN, 0x70000000, SLICE_NONE);
    traffic_tcp(&t, client, server, TCP_ACK, 0x70000001,
                TEXT("GET / HTTP/1.1\r\nHost: two.example.com\r\n\r\n"));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 2);
    assert_value(traffic_event(&t, SONDE_EVENT_PURGE, 0), "http", "host", "www.example.com");
    assert_value(traffic_event(&t, SONDE_EVENT_PURGE, 1), "http", "host", "two.example.com");
}

static void syn_that_comes_late_or_twice_is_no_other_flow(void **state)
{
    (void)state;
    struct conversation c = conversation_of(client, server);
    uint32_t first = c.next[0];
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_of(request, sizeof request - 1));
    traffic_tcp(&t, client, server, TCP_SYN, first, SLICE_NONE);
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 1);
}

/* A body longer than all packets that are inspected of a flow: what follows it is read. */
static void answer_to_a_long_body_is_read(void **state)
{
    (void)state;
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false,
                     TEXT("POST /up HTTP/1.1\r\nHost: www.example.com\r\nContent-Type: "
                          "application/octet-stream\r\nContent-Length: 140000\r\n\r\n"));
    for (unsigned sent = 0; sent < 140000; sent += 1400)
        conversation_say(&t, &c, false, bytes_of('x', 1400));
    conversation_say(&t, &c, true,
                     TEXT("HTTP/1.1 500 Oops\r\nServer: late/1.0\r\nContent-Length: 0\r\n\r\n"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_value(purge, "http", "server", "late/1.0");
}

static void request_in_single_bytes_is_read(void **state)
{
    (void)state;
    struct conversation c = conversation_of(client, server);
    conversation_open(&t, &c);
    for (size_t i = 0; i < sizeof request - 1; i++)
        conversation_say(&t, &c, false, slice_of(request + i, 1));
    sonde_engine_flush(t.engine);
    assert_value(traffic_last(&t, SONDE_EVENT_PURGE), "http", "host", "www.example.com");
}

/* What nobody can read is given up all the same. */
static void unknown_stream_in_small_pieces_is_given_up(void **state)
{
    (void)state;
    struct conversation c = conversation_of(client, (struct end){"203.0.113.80", 4000});
    struct sonde_counters before, after;
    conversation_open(&t, &c);
    for (unsigned i = 0; i < 2000; i++)
        conversation_say(&t, &c, i % 2 != 0, bytes_of(0xf5, 2));
    sonde_engine_counters(t.engine, &before);
    for (unsigned i = 0; i < 100; i++)
        conversation_say(&t, &c, i % 2 != 0, bytes_of(0xf5, 2));
    sonde_engine_counters(t.engine, &after);
    assert_int_equal(after.inspected_packets, before.inspected_packets);
}

/* Nobody knows it, and it looks like a cipher: that is told, and no name. */
static void random_payload_is_a_risk_of_unknown_flows(void **state)
{
    (void)state;
    uint64_t risks = traffic_risk("fully-encrypted") | traffic_risk("suspicious-entropy");
    uint8_t bytes[800];
    uint32_t seed = 5;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)((seed = seed * 1664525 + 1013904223) >> 24);
    struct conversation hidden = conversation_of(client, (struct end){"203.0.113.80", 9001});
    conversation_open(&t, &hidden);
    conversation_say(&t, &hidden, false, slice_of(bytes, sizeof bytes));
    struct conversation plain = conversation_of(client, (struct end){"203.0.113.80", 9002});
    conversation_open(&t, &plain);
    conversation_say(&t, &plain, false, bytes_of(0xf5, 800));
    sonde_engine_flush(t.engine);
    const struct sonde_event *told = traffic_of_port(&t, SONDE_EVENT_PURGE, 9001);
    assert_int_equal(told->flow.protocol_id, 0);
    assert_int_equal(told->flow.risks & risks, risks);
    assert_int_equal(traffic_of_port(&t, SONDE_EVENT_PURGE, 9002)->flow.risks & risks, 0);
}

enum { IP_HEADER = 20, DATAGRAM = 1216 };

/* A part of one UDP datagram from the client, as a fragment of IPv4; places in bytes. */
static void send_fragment(size_t from, size_t to)
{
    uint8_t datagram[DATAGRAM], packet[IP_HEADER + DATAGRAM];
    (void)traffic_udp_bytes(client, (struct end){"198.51.100.7", 7777},
                            bytes_of(0xf5, DATAGRAM - 8), datagram);
    size_t length = traffic_ip_bytes(client.ip, "198.51.100.7", IP_UDP,
                                     slice_of(datagram + from, to - from), packet, sizeof packet);
    unsigned field = (unsigned)(from / 8) | (to < DATAGRAM ? 0x2000 : 0);
    packet[6] = (uint8_t)(field >> 8);
    packet[7] = (uint8_t)field;
    traffic_raw(&t, packet, length);
}

static void fragments_before_the_first_count_for_its_flow(void **state)
{
    (void)state;
    send_fragment(800, DATAGRAM);
    send_fragment(400, 800);
    send_fragment(0, 400);
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 1);
    const struct sonde_flow *flow = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_int_equal(flow->port[1], 7777);
    assert_int_equal(flow->total_packets[0], 3);
    assert_int_equal(flow->total_bytes[0], 3 * IP_HEADER + DATAGRAM);
}

/* Fragments whose first one never comes are a flow without ports. */
static void fragments_alone_are_counted(void **state)
{
    (void)state;
    send_fragment(800, DATAGRAM);
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.port[1], 0);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.total_packets[0], 1);
}

static void leftovers_of_a_connection_are_not_guessed(void **state)
{
    (void)state;
    struct conversation c = conversation_of(client, (struct end){"203.0.113.80", 443});
    conversation_open(&t, &c);
    conversation_close(&t, &c);
    traffic_wait(&t, 20 * SECOND_MS);
    traffic_tcp(&t, c.client, c.server, TCP_FIN | TCP_ACK, c.next[0] - 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 2);
    assert_protocol(traffic_event(&t, SONDE_EVENT_PURGE, 0), "tls"); /* it opened: a guess */
    assert_int_equal(traffic_event(&t, SONDE_EVENT_PURGE, 1)->flow.protocol_id, 0);
}

/* The example of the Community ID's own test set: an echo and its answer are one. */
static void icmp_has_a_community_id(void **state)
{
    (void)state;
    size_t length;
    const struct sonde_input_name input = {"lan0", true};
    traffic_ip(&t, "192.168.0.89", "192.168.0.1", IP_ICMP,
               TEXT("\x08\x00\x00\x00\x00\x01\x00\x01"));
    traffic_ip(&t, "192.168.0.1", "192.168.0.89", IP_ICMP,
               TEXT("\x00\x00\x00\x00\x00\x01\x00\x01"));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 1);
    const char *line =
        sonde_event_json(t.writer, traffic_last(&t, SONDE_EVENT_FLOW), &input, &length);
    assert_true(slice_find(slice_of(line, length),
                           TEXT("\"community_id\":\"1:X0snYXpgwiv9TZtqg64sgzUn6Dk=\"")) > 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(data_in_a_syn_is_read),
        TEST(padding_that_is_counted_as_payload_is_not_read),
        TEST(first_segment_that_comes_last_is_read),
        TEST(connections_that_nobody_uses_take_no_inspection),
        TEST(ports_that_are_used_again_are_another_flow),
        TEST(syn_that_comes_late_or_twice_is_no_other_flow),
        TEST(answer_to_a_long_body_is_read),
        TEST(request_in_single_bytes_is_read),
        TEST(unknown_stream_in_small_pieces_is_given_up),
        TEST(random_payload_is_a_risk_of_unknown_flows),
        TEST(fragments_before_the_first_count_for_its_flow),
        TEST(fragments_alone_are_counted),
        TEST(leftovers_of_a_connection_are_not_guessed),
        TEST(icmp_has_a_community_id),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
