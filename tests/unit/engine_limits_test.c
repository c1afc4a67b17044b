/* The engine at its limits: floods, tables that are full, any traffic at all. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include <stdio.h>

static struct traffic t;

static const char request[] = "GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n";

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    return 0;
}

static struct sonde_counters counters(void)
{
    struct sonde_counters c;
    sonde_engine_counters(t.engine, &c);
    return c;
}

static const char *host(unsigned n)
{
    static char text[4][16];
    static unsigned turn;
    turn = (turn + 1) % 4;
    (void)snprintf(text[turn], sizeof text[0], "198.%u.%u.%u", 18 + (n >> 16 & 1), n >> 8 & 255,
                   n & 255);
    return text[turn];
}

static void syn_flood_keeps_established_flows(void **state)
{
    (void)state;
    enum { ESTABLISHED = 1000, FLOOD = 300000, MOST = 4096 };
    static struct conversation kept[ESTABLISHED];
    struct sonde_settings settings = traffic_settings();
    settings.max_flows = MOST;
    settings.events = SONDE_EVENT_PURGE;
    traffic_begin(&t, &settings);
    t.quiet = true;
    t.keep_events = false;
    for (unsigned i = 0; i < ESTABLISHED; i++) {
        kept[i] = conversation_of((struct end){"192.168.1.10", (uint16_t)(10000 + i)},
                                  (struct end){"203.0.113.5", 80});
        conversation_open(&t, &kept[i]);
        conversation_say(&t, &kept[i], false, TEXT(request));
    }
    for (unsigned i = 0; i < FLOOD; i++) {
        traffic_tcp(&t, (struct end){host(i), (uint16_t)(i >> 3)},
                    (struct end){"192.168.1.20", 443}, TCP_SYN, i, SLICE_NONE);
        assert_true(counters().flows <= MOST);
    }
    assert_int_equal(t.purges[SONDE_END_EVICTED], FLOOD + ESTABLISHED - MOST);
    uint64_t before = counters().flows_new;
    for (unsigned i = 0; i < ESTABLISHED; i++)
        conversation_say(&t, &kept[i], true, TEXT("HTTP/1.1 204 No Content\r\n\r\n"));
    assert_int_equal(counters().flows_new, before); /* all of them were still there */
}

static void full_table_evicts_and_tells(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.max_flows = 8;
    traffic_begin(&t, &settings);
    for (uint16_t port = 1; port <= 100; port++) {
        traffic_wait(&t, 1);
        traffic_udp(&t, (struct end){"192.168.1.10", port}, (struct end){"203.0.113.5", 7777},
                    TEXT("x"));
    }
    assert_int_equal(counters().flows, 8);
    assert_int_equal(t.purges[SONDE_END_EVICTED], 92);
    assert_int_equal(counters().flows_evicted, 92);
    sonde_engine_flush(t.engine);
    assert_int_equal(t.purges[SONDE_END_TERMINATED], 8);
}

/* IPIP in IPIP in IPIP: each level a flow, in a table with room for one. */
static void tunnels_in_a_table_of_one_flow(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.max_flows = 1;
    traffic_begin(&t, &settings);
    for (uint16_t port = 1; port <= 20; port++) {
        uint8_t udp[64], one[128], two[128], digests[4][20];
        size_t length = traffic_udp_bytes((struct end){"10.0.0.1", port},
                                          (struct end){"10.0.0.2", 2222}, TEXT("inner"), udp);
        length = traffic_ip_bytes("10.0.0.1", "10.0.0.2", IP_UDP, slice_of(udp, length), one,
                                  sizeof one);
        length = traffic_ip_bytes("10.1.0.1", "10.1.0.2", IP_IPIP, slice_of(one, length), two,
                                  sizeof two);
        traffic_ip(&t, "10.2.0.1", "10.2.0.2", IP_IPIP, slice_of(two, length));
        assert_int_equal(sonde_engine_digests(t.engine, digests), 1); /* the others are gone */
        assert_int_equal(counters().flows, 1);
    }
    sonde_engine_flush(t.engine);
    assert_int_equal(counters().flows, 0);
}

static void no_room_to_inspect_is_not_an_error(void **state)
{
    (void)state;
    struct sonde_settings settings = traffic_settings();
    settings.max_inspections = 4;
    settings.max_string_memory = 4096;
    settings.max_stream_memory = 4096;
    traffic_begin(&t, &settings);
    for (uint16_t port = 1; port <= 200; port++) {
        struct conversation c =
            conversation_of((struct end){"192.168.1.10", port}, (struct end){"203.0.113.5", 80});
        conversation_open(&t, &c);
        conversation_say(&t, &c, false, TEXT("GET /a/long/path HTTP/1.1\r\nHost: www.exa"));
    }
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 200);
}

/* An id, flags and one question about `name`, a label, below example.com. */
static struct slice question(const char *name, bool is_answer)
{
    static uint8_t message[128];
    memcpy(message, is_answer ? "\0\7\x81\x80\0\1\0\0\0\0\0\0" : "\0\7\1\0\0\1\0\0\0\0\0\0", 12);
    size_t length = strlen(name);
    message[12] = (uint8_t)length;
    memcpy(message + 13, name, length);
    memcpy(message + 13 + length, "\7example\3com\0\0\1\0\1", 17);
    return slice_of(message, 13 + length + 17);
}

/* One flow's question and answer leave the only place for an inspection to the next flow's, and the
 * flow goes on where it was when it asks again. */
static void flows_that_were_answered_take_no_room(void **state)
{
    (void)state;
    static const char *const names[] = {"first", "second"};
    enum { FLOWS = 50 };
    struct sonde_settings settings = traffic_settings();
    settings.max_inspections = 1;
    traffic_begin(&t, &settings);
    const struct end server = {"203.0.113.53", 53};
    for (unsigned round = 0; round < 2; round++) {
        for (uint16_t port = 1; port <= FLOWS; port++) {
            const struct end client = {"192.168.1.10", port};
            traffic_udp(&t, client, server, question(names[round], false));
            traffic_udp(&t, server, client, question(names[round], true));
        }
    }
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), FLOWS);
    for (unsigned n = 0; n < FLOWS; n++) {
        const struct sonde_event *purge = traffic_event(&t, SONDE_EVENT_PURGE, n);
        assert_protocol(purge, "dns");
        assert_value(purge, "dns", "query", "first.example.com");
        assert_value(purge, "dns", "queries", "second.example.com");
    }
}

/* ---- any traffic ------------------------------------------------------------------------------
 */

static uint32_t random_state;

static uint32_t random_below(uint32_t limit)
{
    random_state = random_state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)random_state * limit >> 32);
}

static struct slice random_payload(void)
{
    static const char *const known[] = {
        request,
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
        "220 mail.example.com ESMTP Postfix\r\n",
        "EHLO laptop.example.com\r\n",
        "\x16\x03\x01\x00\x05\x01\x00\x00\x01\x03",
        "",
        "x",
    };
    static uint8_t bytes[1400];
    uint32_t kind = random_below(12);
    if (kind < sizeof known / sizeof known[0])
        return slice_text(known[kind]);
    size_t length = random_below(sizeof bytes);
    for (size_t i = 0; i < length; i++)
        bytes[i] = (uint8_t)random_below(256);
    return slice_of(bytes, length);
}

static void send_random(void)
{
    static const uint16_t ports[] = {53, 80, 443, 22, 25, 5060, 123, 40000};
    static const char *const servers[] = {"203.0.113.5", "10.0.0.7", "192.168.1.77"};
    struct end client = {"192.168.1.10", (uint16_t)(1000 + random_below(40))};
    struct end server = {servers[random_below(3)], ports[random_below(8)]};
    if (random_below(2) == 0) {
        struct end other = client;
        client = server;
        server = other;
    }
    if (random_below(3) == 0)
        traffic_udp(&t, client, server, random_payload());
    else
        traffic_tcp(&t, client, server, (uint8_t)random_below(32), random_below(5000),
                    random_payload());
    uint32_t pause = random_below(1000);
    if (pause < 990)
        traffic_wait(&t, pause / 50);
    else if (pause < 995)
        traffic_wait(&t, -5 * SECOND_MS);
    else
        traffic_tick(&t, pause < 999 ? 12 * SECOND_MS : 400 * SECOND_MS);
}

/* The rules that traffic.c holds each event to hold whatever comes, and every flow that began ends
 * once, with all its bytes. */
static void every_flow_is_told_and_ended_once(void **state)
{
    (void)state;
    for (unsigned round = 0; round < 8; round++) {
        struct sonde_settings settings = traffic_settings();
        settings.max_flows = round % 2 == 0 ? 4096 : 50;
        settings.max_stream_memory = round % 3 == 0 ? 1 << 14 : 1 << 22;
        traffic_begin(&t, &settings);
        random_state = round + 1;
        for (unsigned i = 0; i < 1500; i++)
            send_random();
        sonde_engine_flush(t.engine);
        struct sonde_counters c = counters();
        uint64_t packets = 0;
        for (size_t i = 0; i < t.event_count; i++)
            if (t.events[i]->type == SONDE_EVENT_PURGE)
                packets += t.events[i]->flow.total_packets[0] + t.events[i]->flow.total_packets[1];
        assert_int_equal(packets, c.packets);
        assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), c.flows_new);
        assert_int_equal(traffic_count(&t, SONDE_EVENT_FLOW), c.flows_new);
        assert_int_equal(c.flows, 0);
        assert_int_equal(c.flows_refused, 0);
        traffic_end(&t);
    }
}

static size_t run_to_text(char **text, size_t batch)
{
    const struct sonde_input_name input = {"test", true};
    size_t size = 0, length;
    struct sonde_settings settings = traffic_settings();
    FILE *out = open_memstream(text, &size);
    assert_non_null(out);
    traffic_begin(&t, &settings);
    t.quiet = true;
    t.batch = batch;
    random_state = 77;
    for (unsigned i = 0; i < 3000; i++)
        send_random();
    traffic_hand_over(&t);
    sonde_engine_flush(t.engine);
    for (size_t i = 0; i < t.event_count; i++) {
        const char *line = sonde_event_json(t.writer, t.events[i], &input, &length);
        assert_int_equal(fwrite(line, 1, length, out), length);
    }
    traffic_end(&t);
    assert_int_equal(fclose(out), 0);
    return size;
}

static void same_packets_give_the_same_bytes(void **state)
{
    (void)state;
    char *first = NULL, *second = NULL;
    size_t length = run_to_text(&first, 0);
    assert_int_equal(run_to_text(&second, 0), length);
    assert_true(length > 10000);
    assert_memory_equal(first, second, length);
    free(first);
    free(second);
}

static void packets_in_batches_give_the_same_bytes(void **state)
{
    (void)state;
    char *first = NULL;
    size_t length = run_to_text(&first, 0);
    for (size_t batch = 1; batch <= TRAFFIC_BATCH; batch += batch < 10 ? 1 : 9) {
        char *second = NULL;
        assert_int_equal(run_to_text(&second, batch), length);
        assert_memory_equal(first, second, length);
        free(second);
    }
    free(first);
}

#define TEST(name) cmocka_unit_test_teardown(name, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(syn_flood_keeps_established_flows),     TEST(full_table_evicts_and_tells),
        TEST(tunnels_in_a_table_of_one_flow),        TEST(no_room_to_inspect_is_not_an_error),
        TEST(flows_that_were_answered_take_no_room), TEST(every_flow_is_told_and_ended_once),
        TEST(same_packets_give_the_same_bytes),      TEST(packets_in_batches_give_the_same_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
