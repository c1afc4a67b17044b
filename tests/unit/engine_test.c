/* The engine through its public interface: how flows begin, are counted, told and end. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

static struct traffic t;

static const struct end laptop = {"192.168.1.10", 50001};
static const struct end web = {"203.0.113.5", 80};
static const struct end resolver = {"192.0.2.53", 53};
static const char request[] = "GET /index.html HTTP/1.1\r\nHost: www.example.com\r\n\r\n";
static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

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

static void browse(struct conversation *c)
{
    conversation_open(&t, c);
    conversation_say(&t, c, false, TEXT(request));
    conversation_say(&t, c, true, TEXT(answer));
}

static struct sonde_counters counters(void)
{
    struct sonde_counters c;
    sonde_engine_counters(t.engine, &c);
    return c;
}

/* ---- one flow ---------------------------------------------------------------------------------
 */

static void both_directions_are_one_flow(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    assert_int_equal(counters().flows, 1);
    assert_int_equal(counters().flows_new, 1);
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_int_equal(purge->flow.total_packets[0], 3);
    assert_int_equal(purge->flow.total_packets[1], 2);
    assert_int_equal(purge->flow.total_bytes[0], 3 * 40 + sizeof request - 1);
    assert_int_equal(purge->flow.total_bytes[1], 2 * 40 + sizeof answer - 1);
    assert_protocol(purge, "http");
    assert_value(purge, "http", "host", "www.example.com");
    assert_text(purge, SONDE_TEXT_SERVER_NAME, "www.example.com");
}

static void verdict_comes_with_the_first_packet_that_tells(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    conversation_open(&t, &c);
    assert_int_equal(t.event_count, 0);
    conversation_say(&t, &c, false, TEXT(request));
    assert_int_equal(traffic_count(&t, SONDE_EVENT_FLOW), 1);
    const struct sonde_event *flow = traffic_last(&t, SONDE_EVENT_FLOW);
    assert_protocol(flow, "http");
    assert_int_equal(flow->flow.protocol_packet, 4);
    assert_string_equal(sonde_method_name(flow->flow.protocol_method), "payload");
    assert_text(flow, SONDE_TEXT_PROTOCOL_RULE, "http");
    assert_int_equal(counters().first_packet_verdicts, 1);
}

static void the_same_packet_twice_is_two_packets_of_one_flow(void **state)
{
    (void)state;
    traffic_udp(&t, laptop, resolver, TEXT("not dns"));
    traffic_udp(&t, laptop, resolver, TEXT("not dns"));
    assert_int_equal(counters().flows, 1);
    assert_int_equal(counters().packets, 2);
}

static void a_frame_that_cannot_be_read_is_counted(void **state)
{
    (void)state;
    struct sonde_packet packet = {.bytes = (const uint8_t *)"", .link = SONDE_LINK_ETHERNET};
    sonde_engine_packet(t.engine, &packet);
    packet.link = 65000;
    packet.captured_length = packet.wire_length = 1;
    sonde_engine_packet(t.engine, &packet);
    assert_int_equal(counters().unreadable, 2);
    assert_int_equal(counters().flows, 0);
}

/* ---- ends -------------------------------------------------------------------------------------
 */

static void fin_from_both_sides_closes(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    conversation_close(&t, &c);
    assert_int_equal(counters().flows, 1);
    traffic_tick(&t, 4 * SECOND_MS);
    assert_int_equal(counters().flows, 1);
    traffic_tick(&t, 3 * SECOND_MS);
    assert_int_equal(counters().flows, 0);
    assert_int_equal(t.purges[SONDE_END_CLOSED], 1);
    assert_int_equal(counters().flows_closed, 1);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->end, SONDE_END_CLOSED);
}

static void reset_closes(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    traffic_tcp(&t, c.server, c.client, TCP_RST, c.next[1], SLICE_NONE);
    traffic_tick(&t, 7 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_CLOSED], 1);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.resets, 1);
}

static void one_fin_does_not_close(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    traffic_tcp(&t, c.client, c.server, TCP_FIN | TCP_ACK, c.next[0], SLICE_NONE);
    traffic_tick(&t, 60 * SECOND_MS);
    assert_int_equal(counters().flows, 1);
}

static void idle_flows_expire(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    traffic_udp(&t, laptop, resolver, TEXT("x"));
    browse(&c);
    traffic_tick(&t, 29 * SECOND_MS);
    assert_int_equal(counters().flows, 2);
    traffic_tick(&t, 3 * SECOND_MS);
    assert_int_equal(counters().flows, 1); /* TCP that carries data waits longer */
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 1);
    traffic_tick(&t, 270 * SECOND_MS);
    assert_int_equal(counters().flows, 0);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 2);
    assert_int_equal(counters().flows_expired, 2);
}

static void a_packet_keeps_a_flow_alive(void **state)
{
    (void)state;
    for (int i = 0; i < 40; i++) {
        traffic_udp(&t, laptop, resolver, TEXT("x"));
        traffic_tick(&t, 25 * SECOND_MS);
    }
    assert_int_equal(counters().flows_new, 1);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 0);
}

static void flush_terminates_what_is_left(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    sonde_engine_flush(t.engine);
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 1);
    assert_int_equal(t.purges[SONDE_END_TERMINATED], 1);
    assert_int_equal(counters().flows, 0);
}

static void same_ports_after_the_end_are_another_flow(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    conversation_close(&t, &c);
    traffic_wait(&t, 100);
    c = conversation_of(laptop, web);
    browse(&c);
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 2);
    assert_int_equal(t.purges[SONDE_END_CLOSED], 1);
    assert_memory_not_equal(traffic_event(&t, SONDE_EVENT_PURGE, 0)->flow.digest,
                            traffic_event(&t, SONDE_EVENT_PURGE, 1)->flow.digest, 20);
}

static void a_long_pause_ends_everything_once(void **state)
{
    (void)state;
    for (uint16_t port = 1000; port < 1400; port++)
        traffic_udp(&t, (struct end){"192.168.1.10", port}, resolver, TEXT("x"));
    traffic_tick(&t, INT64_C(86400) * 365 * SECOND_MS);
    assert_int_equal(counters().flows, 0);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 400);
    traffic_udp(&t, laptop, resolver, TEXT("x"));
    traffic_tick(&t, 40 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 401);
}

static void time_that_runs_backwards_loses_nothing(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    traffic_wait(&t, -3600 * SECOND_MS);
    conversation_say(&t, &c, false, TEXT(request));
    traffic_udp(&t, laptop, resolver, TEXT("x"));
    traffic_wait(&t, 3600 * SECOND_MS);
    conversation_say(&t, &c, true, TEXT(answer));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_PURGE), 2);
    assert_int_equal(counters().packets, 8);
    const struct sonde_flow *f = &traffic_of_port(&t, SONDE_EVENT_PURGE, 80)->flow;
    assert_int_equal(f->total_packets[0] + f->total_packets[1], 7);
}

/* ---- counting ---------------------------------------------------------------------------------
 */

static void stats_tell_what_moved_since_the_last_time(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    uint64_t bytes = 0, packets = 0;
    browse(&c);
    traffic_tick(&t, 1 * SECOND_MS);
    for (int i = 0; i < 5; i++) {
        conversation_say(&t, &c, i % 2 != 0, TEXT("0123456789"));
        traffic_tick(&t, 16 * SECOND_MS);
    }
    traffic_tick(&t, 16 * SECOND_MS); /* nothing moved: nothing told */
    conversation_say(&t, &c, false, TEXT("0123456789"));
    sonde_engine_flush(t.engine);
    assert_int_equal(traffic_count(&t, SONDE_EVENT_STATS), 5);
    for (size_t i = 0; i < t.event_count; i++) {
        const struct sonde_event *e = t.events[i];
        if (e->type != SONDE_EVENT_STATS && e->type != SONDE_EVENT_PURGE)
            continue;
        bytes += e->flow.bytes[0] + e->flow.bytes[1];
        packets += e->flow.packets[0] + e->flow.packets[1];
    }
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_int_equal(bytes, f->total_bytes[0] + f->total_bytes[1]);
    assert_int_equal(packets, f->total_packets[0] + f->total_packets[1]);
}

static void handshake_gives_the_round_trip_time(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    sonde_engine_flush(t.engine);
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_int_equal(f->rtt_us, 25000);
    assert_int_equal(f->retransmitted, 0);
    assert_int_equal(f->sequence_errors, 0);
}

static void retransmissions_and_holes_are_counted(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    c.next[0] -= (uint32_t)sizeof request - 1;
    conversation_say(&t, &c, false, TEXT(request));
    c.next[1] += 1000;
    conversation_say(&t, &c, true, TEXT("behind a hole"));
    traffic_tcp(&t, c.client, c.server, TCP_ACK, c.next[0] - 1, TEXT("x")); /* keep-alive */
    sonde_engine_flush(t.engine);
    const struct sonde_flow *f = &traffic_last(&t, SONDE_EVENT_PURGE)->flow;
    assert_int_equal(f->retransmitted, 1);
    assert_int_equal(f->sequence_errors, 1);
}

static void engine_counts_what_it_was_given(void **state)
{
    (void)state;
    for (uint16_t port = 1; port <= 100; port++)
        traffic_udp(&t, (struct end){"192.168.1.10", port}, (struct end){"203.0.113.5", 7777},
                    TEXT("0123456789"));
    assert_int_equal(counters().packets, 100);
    assert_int_equal(counters().bytes, 3800);
    assert_int_equal(counters().flows, 100);
    assert_int_equal(counters().flows_new, 100);
}

/* ---- what is known without payload, and when it is told ------------------------------------- */

static void flows_without_payload_are_guessed_by_port(void **state)
{
    (void)state;
    struct end ssh = {"203.0.113.5", 22};
    traffic_tcp(&t, laptop, ssh, TCP_SYN, 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_protocol(purge, "ssh");
    assert_true((purge->flow.flags & SONDE_FLOW_GUESSED) != 0);
    assert_string_equal(sonde_method_name(purge->flow.protocol_method), "port guess");
}

static void payload_that_nobody_knows_is_not_guessed(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, (struct end){"203.0.113.5", 22});
    conversation_open(&t, &c);
    for (int i = 0; i < 40; i++)
        conversation_say(&t, &c, i % 2 != 0, TEXT("\x01\xf3\x9a\x07\xd1\xee\x42\x10\x98\x33"));
    const struct sonde_event *complete = traffic_last(&t, SONDE_EVENT_DPI_COMPLETE);
    assert_protocol(complete, "unknown");
    assert_int_equal(complete->flow.flags & SONDE_FLOW_GUESSED, 0);
    assert_int_equal(counters().unknown, 1);
}

static bool has_risk(const struct sonde_event *event, const char *tag)
{
    struct sonde_risk risk;
    for (unsigned i = 0; sonde_risk_at(i, &risk); i++)
        if (strcmp(risk.tag, tag) == 0)
            return (event->flow.risks >> risk.number & 1) != 0;
    fail_msg("no risk is called %s", tag);
    return false;
}

static void known_protocol_on_another_port_is_a_risk(void **state)
{
    (void)state;
    struct conversation usual = conversation_of(laptop, web);
    struct conversation moved = conversation_of(laptop, (struct end){web.ip, 8897});
    struct conversation other = conversation_of(laptop, (struct end){web.ip, 8000});
    browse(&usual);
    browse(&moved);
    browse(&other);
    sonde_engine_flush(t.engine);
    static const char tag[] = "known-protocol-on-unusual-port";
    assert_false(has_risk(traffic_of_port(&t, SONDE_EVENT_PURGE, 80), tag));
    assert_true(has_risk(traffic_of_port(&t, SONDE_EVENT_PURGE, 8897), tag));
    assert_false(has_risk(traffic_of_port(&t, SONDE_EVENT_PURGE, 8000), tag));
}

static void headers_that_contradict_themselves_are_a_risk(void **state)
{
    (void)state;
    static const uint8_t datagram[] = {0x13, 0x88, 0x13, 0x89, 0, 12, 0, 0, 'g', 'o', 'o', 'd'};
    static const uint8_t too_long[] = {0x13, 0x88, 0x13, 0x8a, 0, 99, 0, 0, 'b', 'a', 'd', '!'};
    traffic_ip(&t, laptop.ip, web.ip, IP_UDP, slice_of(datagram, sizeof datagram));
    traffic_ip(&t, laptop.ip, web.ip, IP_UDP, slice_of(too_long, sizeof too_long));
    sonde_engine_flush(t.engine);
    assert_false(has_risk(traffic_of_port(&t, SONDE_EVENT_PURGE, 5001), "malformed-packet"));
    assert_true(has_risk(traffic_of_port(&t, SONDE_EVENT_PURGE, 5002), "malformed-packet"));
    assert_int_equal(counters().malformed, 1);
}

static void digests_are_stable_and_differ(void **state)
{
    (void)state;
    uint8_t first[4][20], again[4][20];
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    assert_int_equal(sonde_engine_digests(t.engine, first), 1);
    sonde_engine_flush(t.engine);
    for (size_t i = 1; i < t.event_count; i++)
        assert_memory_equal(t.events[i]->flow.digest, first[0], 20);
    traffic_end(&t);
    (void)setup(NULL);
    c = conversation_of(laptop, web);
    browse(&c);
    (void)sonde_engine_digests(t.engine, again);
    assert_memory_equal(first[0], again[0], 20);
    traffic_end(&t);
    struct sonde_settings settings = traffic_settings();
    settings.key[3] = 1;
    traffic_begin(&t, &settings);
    c = conversation_of(laptop, web);
    browse(&c);
    (void)sonde_engine_digests(t.engine, again);
    assert_memory_not_equal(first[0], again[0], 20);
}

static void only_wanted_events_are_told(void **state)
{
    (void)state;
    traffic_end(&t);
    struct sonde_settings settings = traffic_settings();
    settings.events = SONDE_EVENT_PURGE;
    traffic_begin(&t, &settings);
    t.quiet = true;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    traffic_tick(&t, 20 * SECOND_MS);
    sonde_engine_flush(t.engine);
    assert_int_equal(t.event_count, 1);
}

static void established_flows_are_told_again(void **state)
{
    (void)state;
    for (uint16_t port = 1; port <= 50; port++) {
        struct conversation c = conversation_of((struct end){"192.168.1.10", port}, web);
        browse(&c);
    }
    size_t before = t.event_count;
    sonde_engine_dump(t.engine);
    size_t whole = t.event_count - before;
    assert_int_equal(whole, 50);
    uint32_t position = 0;
    unsigned rounds = 0;
    do {
        position = sonde_engine_dump_some(t.engine, position, 7);
        rounds++;
    } while (position != 0);
    assert_int_equal(t.event_count - before, 2 * whole);
    assert_int_equal(rounds, 8);
    for (size_t i = before; i < before + whole; i++) {
        assert_int_equal(t.events[i]->established, 1);
        assert_memory_equal(t.events[i]->flow.digest, t.events[i + whole]->flow.digest, 20);
    }
}

static void settings_out_of_range_are_refused(void **state)
{
    (void)state;
    static const struct {
        size_t offset;
        uint32_t value;
    } wrong[] = {{offsetof(struct sonde_settings, max_flows), 0},
                 {offsetof(struct sonde_settings, max_flows), UINT32_MAX},
                 {offsetof(struct sonde_settings, max_inspections), 0},
                 {offsetof(struct sonde_settings, stream_window), 2047},
                 {offsetof(struct sonde_settings, stream_window), 65537},
                 {offsetof(struct sonde_settings, max_packets), 0},
                 {offsetof(struct sonde_settings, ttl_idle_s), 0},
                 {offsetof(struct sonde_settings, ttl_idle_tcp_s), 0}};
    for (unsigned i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct sonde_settings settings = traffic_settings();
        struct sonde_error error = {.code = 0};
        memcpy((uint8_t *)&settings + wrong[i].offset, &wrong[i].value, sizeof wrong[i].value);
        assert_null(sonde_engine_new(&settings, NULL, NULL, &error));
        assert_int_equal(error.code, SONDE_EINVAL);
        assert_true(error.text[0] != '\0');
    }
}

static void events_that_were_cut_or_changed_are_not_valid(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, web);
    browse(&c);
    const struct sonde_event *event = traffic_last(&t, SONDE_EVENT_FLOW);
    uint32_t size = event->size;
    for (uint32_t length = 0; length < size; length++) {
        struct sonde_event *cut = malloc(length + 8);
        assert_non_null(cut);
        memcpy(cut, event, length);
        assert_false(sonde_event_valid(cut, length));
        free(cut);
    }
    srand(1);
    for (int i = 0; i < 20000; i++) {
        struct sonde_event *changed = malloc(size);
        assert_non_null(changed);
        memcpy(changed, event, size);
        for (int n = rand() % 3; n >= 0; n--)
            ((uint8_t *)changed)[(size_t)rand() % size] = (uint8_t)rand();
        if (sonde_event_valid(changed, size)) {
            const struct sonde_input_name input = {"x", false};
            size_t length;
            (void)sonde_event_json(t.writer, changed, &input, &length);
        }
        free(changed);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(both_directions_are_one_flow),
        TEST(verdict_comes_with_the_first_packet_that_tells),
        TEST(the_same_packet_twice_is_two_packets_of_one_flow),
        TEST(a_frame_that_cannot_be_read_is_counted),
        TEST(fin_from_both_sides_closes),
        TEST(reset_closes),
        TEST(one_fin_does_not_close),
        TEST(idle_flows_expire),
        TEST(a_packet_keeps_a_flow_alive),
        TEST(flush_terminates_what_is_left),
        TEST(same_ports_after_the_end_are_another_flow),
        TEST(a_long_pause_ends_everything_once),
        TEST(time_that_runs_backwards_loses_nothing),
        TEST(stats_tell_what_moved_since_the_last_time),
        TEST(handshake_gives_the_round_trip_time),
        TEST(retransmissions_and_holes_are_counted),
        TEST(engine_counts_what_it_was_given),
        TEST(flows_without_payload_are_guessed_by_port),
        TEST(payload_that_nobody_knows_is_not_guessed),
        TEST(known_protocol_on_another_port_is_a_risk),
        TEST(headers_that_contradict_themselves_are_a_risk),
        TEST(digests_are_stable_and_differ),
        TEST(only_wanted_events_are_told),
        TEST(established_flows_are_told_again),
        TEST(settings_out_of_range_are_refused),
        TEST(events_that_were_cut_or_changed_are_not_valid),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
