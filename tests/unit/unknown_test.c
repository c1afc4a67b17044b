/* The pool of first packets of flows that nobody knows. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include "agent/unknown.h"

enum { CAPACITY = 16 << 20, MOST = 10, POOL = 64 * 8 };

static struct {
    struct sonde_engine *engine;
    struct unknown *unknown;
    struct ring_positions positions;
    struct ring ring, reader;
    uint8_t *data;
    int64_t now_ns;
    uint64_t record[RING_RECORD_MOST / sizeof(uint64_t)];
    struct ring_head head; /* of the record that was read */
} w;

static void on_event(void *user, const struct sonde_event *event)
{
    (void)user;
    unknown_event(w.unknown, event, &w.ring);
}

static int setup(void **state)
{
    (void)state;
    struct sonde_error error;
    struct sonde_settings settings;
    sonde_settings_default(&settings);
    settings.max_packets = 12;
    memset(&w, 0, sizeof w);
    w.engine = sonde_engine_new(&settings, on_event, NULL, &error);
    w.unknown = unknown_new(&error);
    w.data = aligned_alloc(RING_ALIGNMENT, CAPACITY);
    assert_true(w.engine != NULL && w.unknown != NULL && w.data != NULL);
    w.ring = ring_writer(&w.positions, w.data, CAPACITY);
    w.reader = ring_reader(&w.positions, w.data, CAPACITY);
    w.now_ns = 1000000000;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    sonde_engine_free(w.engine);
    unknown_free(w.unknown);
    free(w.data);
    return 0;
}

static void send(uint16_t port, struct slice payload)
{
    static uint8_t udp[4096], ip[4096];
    size_t length = traffic_udp_bytes((struct end){"192.168.1.10", port},
                                      (struct end){"203.0.113.5", 7777}, payload, udp);
    length = traffic_ip_bytes("192.168.1.10", "203.0.113.5", IP_UDP, slice_of(udp, length), ip,
                              sizeof ip);
    w.now_ns += MS;
    struct sonde_packet packet = {.bytes = ip,
                                  .captured_length = (uint32_t)length,
                                  .wire_length = (uint32_t)length,
                                  .wall_ns = w.now_ns,
                                  .monotonic_ns = w.now_ns,
                                  .link = SONDE_LINK_RAW};
    sonde_engine_packet(w.engine, &packet);
    unknown_packet(w.unknown, w.engine, &packet, MOST, &w.ring);
}

/* The next record's head; fails the test where there is none. Its packets are counted and held
 * against its length. */
static struct unknown_head next_record(void)
{
    struct unknown_head head;
    const uint8_t *bytes = (const uint8_t *)w.record;
    assert_int_equal(ring_read(&w.reader, &w.head, w.record), 1);
    assert_int_equal(w.head.kind, RECORD_UNKNOWN);
    memcpy(&head, bytes, sizeof head);
    size_t at = sizeof head;
    for (unsigned i = 0; i < head.count; i++) {
        struct unknown_packet packet;
        memcpy(&packet, bytes + at, sizeof packet);
        at += sizeof packet + unknown_padded(packet.captured);
        assert_true(packet.captured <= packet.wire && at <= w.head.length);
        assert_int_equal(bytes[at - unknown_padded(packet.captured)] >> 4, 4); /* IPv4 */
    }
    assert_int_equal(at, w.head.length);
    return head;
}

static bool no_record(void)
{
    return ring_read(&w.reader, &w.head, w.record) == 0;
}

static void a_flow_that_is_given_up_is_handed_over_once(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 11; n++)
        send(1, TEXT("\x01 nobody knows this"));
    assert_true(no_record());
    for (unsigned n = 0; n < 20; n++)
        send(1, TEXT("\x01 nobody knows this"));
    struct unknown_head head = next_record();
    assert_int_equal(head.count, MOST);
    assert_int_equal(head.link, SONDE_LINK_RAW);
    assert_true(no_record());
    assert_int_equal(unknown_lost(w.unknown), 0);
}

static void a_flow_that_becomes_known_is_forgotten(void **state)
{
    (void)state;
    static const uint8_t query[] = "\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x03www\x07"
                                   "example\x04test\x00\x00\x01\x00\x01";
    send(1, slice_of(query, sizeof query - 1));
    sonde_engine_flush(w.engine);
    assert_false(unknown_hand_over(w.unknown, &w.ring));
    assert_true(no_record());
}

static void flows_that_end_without_packets_are_handed_over(void **state)
{
    (void)state;
    enum { FLOWS = 60 }; /* more than end with one packet */
    for (uint16_t port = 1; port <= FLOWS; port++)
        send(port, TEXT("\x01 nobody knows this"));
    sonde_engine_tick(w.engine, w.now_ns + (int64_t)100 * SECOND_MS * MS, w.now_ns);
    assert_true(unknown_hand_over(w.unknown, &w.ring));
    uint64_t lost = unknown_lost(w.unknown);
    for (unsigned n = 0; n + lost < FLOWS; n++)
        assert_int_equal(next_record().count, 1);
    assert_true(no_record());
    assert_true(lost < FLOWS / 4); /* where they share a set */
}

static void others_make_room_and_are_counted(void **state)
{
    (void)state;
    enum { FLOWS = 5000 };
    for (uint16_t port = 1; port <= FLOWS; port++)
        send(port, TEXT("\x01 nobody knows this"));
    assert_int_equal(unknown_lost(w.unknown), FLOWS - POOL);
    assert_int_equal(unknown_lost(w.unknown), 0);
    sonde_engine_flush(w.engine);
    (void)unknown_hand_over(w.unknown, &w.ring);
    for (unsigned n = 0; n < POOL; n++)
        assert_int_equal(next_record().count, 1);
    assert_true(no_record());
}

static void large_packets_are_cut_to_what_there_is_room_for(void **state)
{
    (void)state;
    static uint8_t payload[3000];
    memset(payload, 0x11, sizeof payload);
    for (unsigned n = 0; n < 30; n++)
        send(1, slice_of(payload, sizeof payload));
    struct unknown_head head = next_record();
    assert_in_range(head.count, 5, 6);
    assert_in_range(w.head.length, 15 << 10, (16 << 10) + sizeof head);
}

static void a_full_ring_loses_and_counts(void **state)
{
    (void)state;
    static uint8_t small[2 * RING_RECORD_MOST];
    struct ring_positions positions = {0};
    w.ring = ring_writer(&positions, small, sizeof small);
    for (unsigned n = 0; n < 20; n++)
        send(1, TEXT("\x01 nobody knows this"));
    assert_int_equal(unknown_lost(w.unknown), 1);
    assert_false(unknown_hand_over(w.unknown, &w.ring));
}

static void nothing_is_done_without_a_pool(void **state)
{
    (void)state;
    struct unknown *kept = w.unknown;
    w.unknown = NULL;
    for (unsigned n = 0; n < 20; n++)
        send(1, TEXT("\x01 nobody knows this"));
    assert_false(unknown_hand_over(NULL, &w.ring));
    assert_int_equal(unknown_lost(NULL), 0);
    assert_true(no_record());
    w.unknown = kept;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_flow_that_is_given_up_is_handed_over_once),
        TEST(a_flow_that_becomes_known_is_forgotten),
        TEST(flows_that_end_without_packets_are_handed_over),
        TEST(others_make_room_and_are_counted),
        TEST(large_packets_are_cut_to_what_there_is_room_for),
        TEST(a_full_ring_loses_and_counts),
        TEST(nothing_is_done_without_a_pool),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
