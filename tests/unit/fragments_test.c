/* Joining of IP fragments: order, duplicates, overlaps, age and floods. */
/* SPDX-License-Identifier: MIT */
#include "frames.h"

static struct packet_decoder *decoder;
static struct packet packet;
static struct frame frame;
static uint8_t *held;
static int64_t now_ns;
static uint16_t domain;

/* A UDP datagram to port 53: its header and 40 bytes that count up from 8. */
enum { PAYLOAD = 40, DATAGRAM = 48, MORE = 0x2000 };
static uint8_t datagram[DATAGRAM] = {0x03, 0xe8, 0, 53, 0, DATAGRAM, 0, 0};

static void begin(struct packet_settings settings)
{
    packet_decoder_free(decoder);
    decoder = packet_decoder_new(&settings);
    assert_non_null(decoder);
    for (unsigned i = 8; i < DATAGRAM; i++)
        datagram[i] = (uint8_t)i;
    now_ns = 0;
    domain = 0;
}

static int setup(void **state)
{
    (void)state;
    begin(PACKET_SETTINGS_DEFAULT);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    packet_decoder_free(decoder);
    free(held);
    decoder = NULL;
    held = NULL;
    return 0;
}

static const struct packet_counters *counters(void)
{
    return packet_decoder_counters(decoder);
}

static const struct layer *decode(size_t captured)
{
    struct sonde_packet descriptor = {.monotonic_ns = now_ns, .domain = domain};
    free(held);
    assert_int_equal(
        decode_part(decoder, &frame, SONDE_LINK_RAW, captured, &descriptor, &packet, &held), 1);
    return &packet.layer[0];
}

static void fragment_begin(size_t from, size_t to)
{
    frame.start = sizeof frame.room;
    memcpy(frame_push(&frame, to - from), datagram + from, to - from);
}

static const struct layer *send4(unsigned id, size_t from, size_t to)
{
    fragment_begin(from, to);
    frame_ip4_fragment(&frame, IP_UDP, (unsigned)(from / 8) | (to < DATAGRAM ? MORE : 0));
    put16(frame.room + frame.start + 4, id);
    return decode(frame_length(&frame));
}

static const struct layer *send6(size_t from, size_t to, unsigned next)
{
    fragment_begin(from, to);
    frame_hex(&frame, "00 00 0000 00000007");
    frame.room[frame.start] = (uint8_t)next;
    put16(frame.room + frame.start + 2, from | (to < DATAGRAM ? 1 : 0));
    frame_ip6(&frame, 44);
    return decode(frame_length(&frame));
}

static void assert_joined(const struct layer *layer)
{
    assert_int_equal(layer->flags & ~LAYER_FRAGMENT_LATE, LAYER_REASSEMBLED);
    assert_int_equal(layer->ip_protocol, IP_UDP);
    assert_int_equal(layer->source_port, 1000);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->payload_length, PAYLOAD);
    assert_int_equal(layer->payload.length, PAYLOAD);
    assert_memory_equal(layer->payload.at, datagram + 8, PAYLOAD);
}

static void fragments_in_order_are_joined(void **state)
{
    (void)state;
    const struct layer *layer = send4(1, 0, 16);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_FIRST);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->payload.length, 0);
    assert_int_equal(layer->payload_length, 8);
    layer = send4(1, 16, 32);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->payload.length, 0);
    assert_int_equal(layer->payload_length, 16);
    assert_joined(send4(1, 32, DATAGRAM));
    assert_int_equal(counters()->fragments, 3);
    assert_int_equal(counters()->fragments_joined, 1);
    assert_int_equal(counters()->fragments_discarded, 0);
}

static void fragments_in_any_order_are_joined(void **state)
{
    (void)state;
    static const uint8_t orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                         {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (unsigned i = 0; i < 6; i++) {
        assert_int_not_equal(send4(i, orders[i][0] * 16, orders[i][0] * 16 + 16)->flags, 0);
        assert_int_not_equal(send4(i, orders[i][1] * 16, orders[i][1] * 16 + 16)->flags, 0);
        assert_joined(send4(i, orders[i][2] * 16, orders[i][2] * 16 + 16));
    }
    assert_int_equal(counters()->fragments_joined, 6);
}

static void later_fragment_before_the_first_has_no_ports(void **state)
{
    (void)state;
    const struct layer *layer = send4(1, 16, 32);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(layer->ip_protocol, IP_UDP);
    assert_int_equal(layer->source_port, 0);
    assert_int_equal(layer->target_port, 0);
}

static void datagrams_with_different_ids_do_not_mix(void **state)
{
    (void)state;
    send4(1, 0, 16);
    assert_int_equal(send4(2, 16, DATAGRAM)->flags, LAYER_FRAGMENT_LATER);
    domain = 1;
    assert_int_equal(send4(1, 16, DATAGRAM)->flags, LAYER_FRAGMENT_LATER);
    domain = 0;
    assert_joined(send4(1, 16, DATAGRAM));
}

static void duplicates_are_passed_over(void **state)
{
    (void)state;
    send4(1, 0, 16);
    send4(1, 0, 16);
    send4(1, 32, DATAGRAM);
    send4(1, 32, DATAGRAM);
    assert_joined(send4(1, 16, 32));
    assert_int_equal(counters()->fragments_discarded, 0);
}

static void overlap_discards_the_datagram(void **state)
{
    (void)state;
    send4(1, 0, 24);
    assert_int_equal(send4(1, 16, 40)->target_port, 53);
    assert_int_equal(counters()->fragments_discarded, 1);
    assert_int_equal(send4(1, 24, DATAGRAM)->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(send4(1, 0, 24)->payload.length, 0);
    assert_int_equal(counters()->fragments_joined, 0);
    assert_int_equal(counters()->fragments_discarded, 1);
}

static void same_place_with_other_bytes_discards_the_datagram(void **state)
{
    (void)state;
    send4(1, 0, 16);
    datagram[12] ^= 0xff;
    send4(1, 0, 16);
    assert_int_equal(send4(1, 16, DATAGRAM)->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(counters()->fragments_discarded, 1);
}

static void bytes_beyond_the_last_fragment_discard_the_datagram(void **state)
{
    (void)state;
    send4(1, 32, DATAGRAM);
    fragment_begin(0, 16);
    frame_ip4_fragment(&frame, IP_UDP, 6 | MORE);
    put16(frame.room + frame.start + 4, 1);
    decode(frame_length(&frame));
    assert_int_equal(counters()->fragments_discarded, 1);
}

static void old_datagrams_are_given_up(void **state)
{
    (void)state;
    send4(1, 0, 16);
    now_ns = 15000000001LL;
    const struct layer *layer = send4(1, 16, DATAGRAM);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(layer->target_port, 0);
    assert_int_equal(counters()->fragments_discarded, 1);
}

static void flood_of_datagrams_evicts_the_oldest(void **state)
{
    (void)state;
    struct packet_settings settings = PACKET_SETTINGS_DEFAULT;
    settings.fragment_datagrams = 8;
    begin(settings);
    for (unsigned id = 0; id < 1000; id++)
        send4(id, 0, 16);
    assert_int_equal(counters()->fragments_discarded, 992);
    assert_int_equal(send4(991, 16, DATAGRAM)->flags, LAYER_FRAGMENT_LATER);
    assert_joined(send4(999, 16, DATAGRAM));
}

static void flood_of_bytes_evicts_the_oldest(void **state)
{
    (void)state;
    struct packet_settings settings = PACKET_SETTINGS_DEFAULT;
    settings.fragment_bytes = 4096;
    begin(settings);
    for (unsigned id = 0; id < 100; id++)
        send4(id, 0, 16);
    assert_joined(send4(99, 16, DATAGRAM));
    /* One datagram alone, larger than all the memory. */
    for (unsigned i = 0; i < 16; i++) {
        frame_begin_counting(&frame, 480, i);
        frame_ip4_fragment(&frame, IP_UDP, i * 60 | MORE);
        decode(frame_length(&frame));
    }
    assert_int_equal(counters()->fragments_joined, 1);
    assert_joined((send4(100, 0, 16), send4(100, 16, DATAGRAM)));
}

static void tiny_fragments_cannot_make_the_search_long(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 8000; i++) {
        fragment_begin(0, 8);
        frame_ip4_fragment(&frame, IP_UDP, (8000 - i) | MORE);
        decode(frame_length(&frame));
    }
    assert_int_equal(counters()->fragments_discarded, 1);
}

static void first_fragment_keeps_its_payload_when_joining_is_off(void **state)
{
    (void)state;
    struct packet_settings settings = PACKET_SETTINGS_DEFAULT;
    settings.fragment_datagrams = 0;
    begin(settings);
    const struct layer *layer = send4(1, 0, 16);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_FIRST);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->payload.length, 8);
    layer = send4(1, 16, DATAGRAM);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(layer->target_port, 0);
    assert_int_equal(layer->payload.length, 0);
}

static void fragment_cut_by_the_capture_is_not_joined(void **state)
{
    (void)state;
    fragment_begin(0, 32);
    frame_ip4_fragment(&frame, IP_UDP, MORE);
    put16(frame.room + frame.start + 4, 1);
    const struct layer *layer = decode(20 + 12);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_FIRST | LAYER_TRUNCATED);
    assert_int_equal(layer->payload.length, 4);
    assert_int_equal(layer->payload_length, 24);
    layer = send4(1, 32, DATAGRAM);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_LATER);
    assert_int_equal(layer->target_port, 53);
}

static void fragment_of_odd_length_is_malformed(void **state)
{
    (void)state;
    send4(1, 0, 16);
    fragment_begin(16, 29);
    frame_ip4_fragment(&frame, IP_UDP, 2 | MORE);
    put16(frame.room + frame.start + 4, 1);
    assert_int_equal(decode(frame_length(&frame))->flags & LAYER_MALFORMED, LAYER_MALFORMED);
    assert_int_equal(counters()->fragments_discarded, 1);
}

static void fragment_beyond_the_largest_datagram_is_malformed(void **state)
{
    (void)state;
    frame_begin_counting(&frame, 64, 0);
    frame_ip4_fragment(&frame, IP_UDP, 0x1fff);
    assert_int_equal(decode(frame_length(&frame))->flags & LAYER_MALFORMED, LAYER_MALFORMED);
}

static void largest_datagram_is_joined(void **state)
{
    (void)state;
    const struct layer *layer = NULL;
    size_t whole = 65512;
    for (size_t at = 0; at < whole; at += 1480) {
        size_t length = whole - at < 1480 ? whole - at : 1480;
        frame_begin_counting(&frame, length, (unsigned)at);
        if (at == 0)
            memcpy(frame.room + frame.start, "\x03\xe8\x00\x35\xff\xe8\x00\x00", 8);
        frame_ip4_fragment(&frame, IP_UDP, (unsigned)(at / 8) | (at + length < whole ? MORE : 0));
        layer = decode(frame_length(&frame));
    }
    assert_int_equal(layer->flags, LAYER_REASSEMBLED);
    assert_int_equal(layer->payload.length, whole - 8);
    for (size_t i = 0; i < whole - 8; i++)
        assert_int_equal(layer->payload.at[i], (uint8_t)(i + 8));
}

static void ipv6_fragments_are_joined(void **state)
{
    (void)state;
    const struct layer *layer = send6(0, 16, IP_UDP);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_FIRST);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(send6(32, DATAGRAM, IP_UDP)->target_port, 53);
    assert_joined(send6(16, 32, IP_UDP));
}

static void ipv6_extension_headers_may_stand_in_the_fragments(void **state)
{
    (void)state;
    /* Destination options of eight bytes, then the UDP header. */
    uint8_t saved[DATAGRAM];
    memcpy(saved, datagram, DATAGRAM);
    memcpy(datagram, "\x11\x00\x01\x04\x00\x00\x00\x00\x03\xe8\x00\x35\x00\x28\x00\x00", 16);
    const struct layer *layer = send6(0, 8, 60);
    assert_int_equal(layer->flags, LAYER_FRAGMENT_FIRST);
    layer = send6(8, DATAGRAM, 60);
    assert_int_equal(layer->flags, LAYER_REASSEMBLED);
    assert_int_equal(layer->ip_protocol, IP_UDP);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->payload.length, 32);
    memcpy(datagram, saved, DATAGRAM);
}

static void atomic_fragment_is_a_whole_datagram(void **state)
{
    (void)state;
    const struct layer *layer = send6(0, DATAGRAM, IP_UDP);
    assert_int_equal(layer->flags, 0);
    assert_int_equal(layer->payload.length, PAYLOAD);
    assert_int_equal(counters()->fragments, 0);
}

static void tunnel_in_fragments_is_opened_when_joined(void **state)
{
    (void)state;
    static struct frame inner;
    frame_datagram(&inner);
    size_t length = frame_length(&inner);
    for (size_t at = 0; at < length; at += 16) {
        frame.start = sizeof frame.room;
        memcpy(frame_push(&frame, 16), inner.room + inner.start + at, 16);
        frame_ip4_fragment(&frame, IP_IPIP, (unsigned)(at / 8) | (at + 16 < length ? MORE : 0));
        struct sonde_packet descriptor = {0};
        free(held);
        decode_part(decoder, &frame, SONDE_LINK_RAW, frame_length(&frame), &descriptor, &packet,
                    &held);
    }
    assert_int_equal(packet.count, 2);
    assert_int_equal(packet.layer[0].flags, LAYER_REASSEMBLED);
    assert_int_equal(packet.layer[1].tunnel, TUNNEL_IPIP);
    assert_int_equal(packet.layer[1].target_port, 53);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(fragments_in_order_are_joined),
        TEST(fragments_in_any_order_are_joined),
        TEST(later_fragment_before_the_first_has_no_ports),
        TEST(datagrams_with_different_ids_do_not_mix),
        TEST(duplicates_are_passed_over),
        TEST(overlap_discards_the_datagram),
        TEST(same_place_with_other_bytes_discards_the_datagram),
        TEST(bytes_beyond_the_last_fragment_discard_the_datagram),
        TEST(old_datagrams_are_given_up),
        TEST(flood_of_datagrams_evicts_the_oldest),
        TEST(flood_of_bytes_evicts_the_oldest),
        TEST(tiny_fragments_cannot_make_the_search_long),
        TEST(first_fragment_keeps_its_payload_when_joining_is_off),
        TEST(fragment_cut_by_the_capture_is_not_joined),
        TEST(fragment_of_odd_length_is_malformed),
        TEST(fragment_beyond_the_largest_datagram_is_malformed),
        TEST(largest_datagram_is_joined),
        TEST(ipv6_fragments_are_joined),
        TEST(ipv6_extension_headers_may_stand_in_the_fragments),
        TEST(atomic_fragment_is_a_whole_datagram),
        TEST(tunnel_in_fragments_is_opened_when_joined),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
