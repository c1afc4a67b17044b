/* The short way for plain frames is taken where it can be, and says what the walk says; that it
 * says the same of all other test frames is checked where those are decoded (frames.h). */
/* SPDX-License-Identifier: MIT */
#include "frames.h"

static struct packet_decoder *decoder;
static struct frame frame;
static struct sonde_packet descriptor;

static int setup(void **state)
{
    (void)state;
    struct packet_settings settings = PACKET_SETTINGS_DEFAULT;
    decoder = packet_decoder_new(&settings);
    descriptor = (struct sonde_packet){0};
    return decoder == NULL;
}

static int teardown(void **state)
{
    (void)state;
    packet_decoder_free(decoder);
    return 0;
}

/* Of the frame's first `captured` bytes. */
static bool is_plain(unsigned link, size_t captured)
{
    struct packet packet;
    struct plain plain;
    uint8_t *held;
    (void)decode_part(decoder, &frame, link, captured, &descriptor, &packet, &held);
    bool answer = packet_is_plain(decoder, &descriptor, &plain);
    free(held);
    return answer;
}

static bool whole_is_plain(unsigned ether_type)
{
    frame_ethernet(&frame, ether_type);
    return is_plain(SONDE_LINK_ETHERNET, frame_length(&frame));
}

static void tcp_and_udp_over_both_versions_are_plain(void **state)
{
    (void)state;
    frame_begin(&frame, "01020304");
    frame_tcp(&frame);
    frame_ip4(&frame, IP_TCP);
    assert_true(whole_is_plain(0x0800));
    frame_begin(&frame, "01020304");
    frame_tcp(&frame);
    frame_ip6(&frame, IP_TCP);
    assert_true(whole_is_plain(0x86dd));
    frame_datagram(&frame);
    assert_true(whole_is_plain(0x0800));
    frame_begin(&frame, "01020304");
    frame_udp(&frame, 53);
    frame_ip6(&frame, IP_UDP);
    assert_true(whole_is_plain(0x86dd));
}

static void what_may_hold_more_is_not_plain(void **state)
{
    (void)state;
    enum { VXLAN = 4789 };
    frame_begin(&frame, "01020304");
    frame_udp(&frame, VXLAN);
    frame_ip4(&frame, IP_UDP);
    assert_false(whole_is_plain(0x0800));
    frame_begin(&frame, "01020304");
    frame_udp(&frame, 53);
    frame_ip4_fragment(&frame, IP_UDP, 0x2000);
    assert_false(whole_is_plain(0x0800));
    frame_begin(&frame, "01020304");
    frame_ip4(&frame, IP_ICMP);
    assert_false(whole_is_plain(0x0800));
    frame_datagram(&frame);
    frame_hex(&frame, "00 64 0800");
    assert_false(whole_is_plain(0x8100));
    descriptor.flags = SONDE_PACKET_HAS_VLAN;
    frame_datagram(&frame);
    assert_false(whole_is_plain(0x0800));
}

static void header_that_is_cut_is_not_plain(void **state)
{
    (void)state;
    enum { HEADERS = 14 + 20 + 8 };
    frame_datagram(&frame);
    frame_ethernet(&frame, 0x0800);
    for (size_t captured = 0; captured <= frame_length(&frame); captured++)
        assert_int_equal(is_plain(SONDE_LINK_ETHERNET, captured), captured >= HEADERS);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(tcp_and_udp_over_both_versions_are_plain),
        TEST(what_may_hold_more_is_not_plain),
        TEST(header_that_is_cut_is_not_plain),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
