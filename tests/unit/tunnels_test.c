/* Tunnels over IP and UDP: each layout as its specification draws it, and what only looks like it.
 */
/* SPDX-License-Identifier: MIT */
#include "frames.h"

static struct packet_decoder *decoder;
static struct packet packet;
static struct frame frame;
static uint8_t *held;

static void begin(uint32_t tunnels)
{
    struct packet_settings settings = PACKET_SETTINGS_DEFAULT;
    settings.tunnels = tunnels;
    packet_decoder_free(decoder);
    decoder = packet_decoder_new(&settings);
    assert_non_null(decoder);
}

static int setup(void **state)
{
    (void)state;
    begin(UINT32_MAX);
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

static unsigned decode_cut(size_t captured)
{
    struct sonde_packet descriptor = {0};
    free(held);
    return decode_part(decoder, &frame, SONDE_LINK_RAW, captured, &descriptor, &packet, &held);
}

static unsigned decode(void)
{
    return decode_cut(frame_length(&frame));
}

/* Every beginning of the frame must be harmless. */
static void cut_everywhere(void)
{
    for (size_t length = 0; length < frame_length(&frame); length++)
        decode_cut(length);
}

/* The tunnel's header before frame_datagram(), in Ethernet where `is_frame`, over IP. */
static void build(unsigned protocol, const char *header, bool is_frame)
{
    frame_datagram(&frame);
    if (is_frame)
        frame_ethernet(&frame, 0x0800);
    frame_hex(&frame, header);
    frame_ip4(&frame, protocol);
}

/* The same over UDP to a port. */
static void build_udp(unsigned port, const char *header, bool is_frame)
{
    frame_datagram(&frame);
    if (is_frame)
        frame_ethernet(&frame, 0x0800);
    frame_hex(&frame, header);
    frame_udp(&frame, port);
    frame_ip4(&frame, IP_UDP);
}

/* The frame has an outer layer and frame_datagram() inside. */
static const struct layer *assert_tunnel(enum tunnel tunnel)
{
    assert_int_equal(decode(), 2);
    const struct layer *outer = &packet.layer[0], *inner = &packet.layer[1];
    assert_int_equal(outer->tunnel, TUNNEL_NONE);
    assert_true(outer->payload.length > inner->payload.length);
    assert_int_equal(outer->wire_length, frame_length(&frame));
    assert_int_equal(inner->tunnel, tunnel);
    assert_true(inner->wire_length >= 32 && inner->wire_length < outer->wire_length);
    assert_datagram(inner);
    cut_everywhere();
    assert_int_equal(decode(), 2);
    return inner;
}

/* The payload stays a payload. */
static void assert_no_tunnel(void)
{
    assert_int_equal(decode(), 1);
    assert_int_equal(packet.layer[0].flags, 0);
    assert_true(packet.layer[0].payload.length > 0);
}

static void ip_in_ip_is_opened(void **state)
{
    (void)state;
    build(IP_IPIP, "", false);
    assert_tunnel(TUNNEL_IPIP);
    frame_datagram(&frame);
    frame_ip6(&frame, IP_IPIP);
    assert_tunnel(TUNNEL_IPIP);
    frame_begin(&frame, "01020304");
    frame_udp(&frame, 53);
    frame_ip6(&frame, IP_UDP);
    frame_ip4(&frame, IP_IPV6);
    assert_int_equal(decode(), 2);
    assert_int_equal(packet.layer[1].ip_version, 6);
    assert_int_equal(packet.layer[1].target_port, 53);
}

static void gre_with_its_optional_fields_is_opened(void **state)
{
    (void)state;
    build(IP_GRE, "0000 0800", false);
    assert_int_equal(assert_tunnel(TUNNEL_GRE)->tunnel_id, 0);
    build(IP_GRE, "b000 0800 00000000 00000102 00000001", false);
    assert_int_equal(assert_tunnel(TUNNEL_GRE)->tunnel_id, 0x102);
    build(IP_GRE, "0000 6558", true);
    assert_macs(assert_tunnel(TUNNEL_GRE));
    build(IP_GRE, "0000 8847 003e8140", false);
    assert_tunnel(TUNNEL_GRE);
}

static void nvgre_key_is_a_network(void **state)
{
    (void)state;
    build(IP_GRE, "2000 6558 000102ff", true);
    assert_int_equal(assert_tunnel(TUNNEL_GRE)->network_id, 0x102);
}

static void pptp_call_leads_to_ppp(void **state)
{
    (void)state;
    build(IP_GRE, "3081 880b 0024 0007 00000001 00000002 ff03 0021", false);
    assert_int_equal(assert_tunnel(TUNNEL_GRE)->tunnel_id, 7);
    build(IP_GRE, "3001 880b 0021 0007 00000001 21", false);
    assert_tunnel(TUNNEL_GRE);
    /* Only an acknowledgement, and compressed data that nobody can read. */
    frame_begin(&frame, "2081 880b 0000 0007 00000002");
    frame_ip4(&frame, IP_GRE);
    assert_no_tunnel();
    build(IP_GRE, "3001 880b 0022 0007 00000001 00fd", false);
    assert_no_tunnel();
}

static void etherip_is_opened(void **state)
{
    (void)state;
    build(IP_ETHERIP, "3000", true);
    assert_macs(assert_tunnel(TUNNEL_GRE));
    build(IP_ETHERIP, "4000", true);
    assert_no_tunnel();
}

static void erspan_of_every_type_is_opened(void **state)
{
    (void)state;
    build(IP_GRE, "0000 88be", true);
    assert_tunnel(TUNNEL_ERSPAN);
    build(IP_GRE, "1000 88be 00000001 10000009 00000000", true);
    assert_int_equal(assert_tunnel(TUNNEL_ERSPAN)->tunnel_id, 9);
    build(IP_GRE, "1000 22eb 00000001 20000009 00000000 00000000", true);
    assert_int_equal(assert_tunnel(TUNNEL_ERSPAN)->tunnel_id, 9);
    build(IP_GRE, "1000 22eb 00000001 20000009 00000000 00000001 0000000000000000", true);
    assert_tunnel(TUNNEL_ERSPAN);
    build(IP_GRE, "1000 22eb 00000001 20000009 00000000 00000800", false);
    assert_tunnel(TUNNEL_ERSPAN);
    build(IP_GRE, "1000 22eb 00000001 30000009 00000000 00000000", true);
    assert_no_tunnel();
}

static void gtp_user_data_is_opened(void **state)
{
    (void)state;
    build_udp(2152, "30 ff 0020 00000009", false);
    assert_int_equal(assert_tunnel(TUNNEL_GTP)->tunnel_id, 9);
    build_udp(2152, "32 ff 0024 00000009 0001 00 00", false);
    assert_tunnel(TUNNEL_GTP);
    /* Two extension headers: a PDU session container, and one of eight octets. */
    build_udp(2152, "34 ff 0030 00000009 0000 00 85 01 0009 c0 02 000000000000 00", false);
    assert_tunnel(TUNNEL_GTP);
    build_udp(2152, "30 ff 002e 00000009", true);
    assert_tunnel(TUNNEL_GTP);
}

static void what_is_no_gtp_user_data_stays_payload(void **state)
{
    (void)state;
    static const char *const headers[] = {
        "50 ff 0020 00000009",                      /* version 2 */
        "20 ff 0020 00000009",                      /* GTP prime */
        "30 01 0020 00000009",                      /* echo request */
        "30 ff 0021 00000009",                      /* longer than the datagram */
        "34 ff 0028 00000009 0000 00 85 00 000000", /* extension header of length 0 */
        "30 ff 0021 00000009 00",                   /* no IP inside */
    };
    for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++) {
        build_udp(2152, headers[i], false);
        assert_no_tunnel();
    }
}

static void vxlan_is_opened(void **state)
{
    (void)state;
    build_udp(4789, "08000000 00012300", true);
    const struct layer *inner = assert_tunnel(TUNNEL_VXLAN);
    assert_int_equal(inner->network_id, 0x123);
    assert_int_equal(inner->wire_length, 14 + 32);
    assert_macs(inner);
    build_udp(8472, "88080005 00012300", true);
    assert_tunnel(TUNNEL_VXLAN);
}

static void what_is_no_vxlan_stays_payload(void **state)
{
    (void)state;
    static const char *const headers[] = {"00000000 00012300", "08000001 00012300",
                                          "08000000 00012301", "08000000 00012300 00"};
    for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++) {
        build_udp(4789, headers[i], true);
        assert_no_tunnel();
    }
}

static void inner_frame_without_ip_is_a_layer(void **state)
{
    (void)state;
    frame_begin(&frame, "0001 0800 06 04 0001");
    frame_hex(&frame, "0007 0806");
    frame_ethernet(&frame, 0x8100);
    frame_hex(&frame, "08000000 00012300");
    frame_udp(&frame, 4789);
    frame_ip4(&frame, IP_UDP);
    assert_int_equal(decode(), 2);
    assert_int_equal(packet.layer[1].ether_type, 0x0806);
    assert_int_equal(packet.layer[1].vlan[0], 7);
    assert_int_equal(packet.layer[1].network_id, 0x123);
    assert_macs(&packet.layer[1]);
}

static void geneve_with_options_is_opened(void **state)
{
    (void)state;
    build_udp(6081, "00 00 6558 00012300", true);
    assert_int_equal(assert_tunnel(TUNNEL_GENEVE)->network_id, 0x123);
    build_udp(6081, "02 40 0800 00012300 0102 80 01 00000000", false);
    assert_tunnel(TUNNEL_GENEVE);
    build_udp(6081, "40 00 6558 00012300", true);
    assert_no_tunnel();
    build_udp(6081, "00 01 6558 00012300", true);
    assert_no_tunnel();
}

static void l2tp_data_leads_to_ppp(void **state)
{
    (void)state;
    build_udp(1701, "0002 0001 0002 ff03 0021", false);
    assert_int_equal(assert_tunnel(TUNNEL_L2TP)->tunnel_id, 0x10002);
    build_udp(1701, "4a02 0032 0001 0002 0000 0000 0002 0000 0021", false);
    assert_tunnel(TUNNEL_L2TP);
    build_udp(1701, "c802 002c 0001 0002 0000 0000", false); /* control */
    assert_no_tunnel();
    build_udp(1701, "0003 0001 0002 ff03 0021", false); /* version 3 */
    assert_no_tunnel();
    build_udp(1701, "0002 0001 0002 ff03 c021", false); /* LCP */
    assert_no_tunnel();
}

/* IPv6 from 2001::1 with a UDP datagram to port 53. */
static void build_teredo(const char *source, const char *header)
{
    frame_begin(&frame, "01020304");
    frame_udp(&frame, 53);
    frame_ip6(&frame, IP_UDP);
    memcpy(frame.room + frame.start + 8, source, 4);
    frame_hex(&frame, header);
    frame_udp(&frame, 3544);
    frame_ip4(&frame, IP_UDP);
}

static void teredo_is_opened(void **state)
{
    (void)state;
    static const char *const headers[] = {
        "", "0000 f227 bcfffdfe",         /* origin */
        "0001 00 00 0000000000000000 00", /* authentication */
        "0001 02 03 aabb ccddee 0000000000000000 00 0000 f227 bcfffdfe"};
    for (size_t i = 0; i < 4; i++) {
        build_teredo("\x20\x01\x00\x00", headers[i]);
        assert_int_equal(decode(), 2);
        assert_int_equal(packet.layer[1].tunnel, TUNNEL_TEREDO);
        assert_int_equal(packet.layer[1].target_port, 53);
        cut_everywhere();
    }
    build_teredo("\xfe\x80\x00\x00", "");
    assert_int_equal(decode(), 2);
    build_teredo("\x20\x01\x0d\xb8", "");
    assert_no_tunnel();
}

#define WIFI_HEADER                                                                                \
    "0000 030000000000 020000000001 020000000002 1000"                                             \
    "aaaa03 000000 0800"

static void tzsp_is_opened(void **state)
{
    (void)state;
    build_udp(37008, "01 00 0001 01", true);
    assert_tunnel(TUNNEL_TZSP);
    build_udp(37008, "01 00 0001 00 0a 01 c5 0b 02 aabb 01", true);
    assert_tunnel(TUNNEL_TZSP);
    build_udp(37008, "01 00 0012 01 08 01" WIFI_HEADER, false);
    assert_macs(assert_tunnel(TUNNEL_TZSP));
    build_udp(37008, "02 00 0001 01", true);
    assert_no_tunnel();
    build_udp(37008, "01 00 0001 0a ff", true); /* the tags have no end */
    assert_no_tunnel();
}

static void capwap_data_is_opened(void **state)
{
    (void)state;
    /* Header of 8 bytes, binding 802.11; then one with a radio's address, of 16. */
    build_udp(5247, "00 100200 0000 0000", true);
    assert_tunnel(TUNNEL_CAPWAP);
    build_udp(5247, "00 200210 0000 0000 06 020000000009 00", true);
    assert_tunnel(TUNNEL_CAPWAP);
    build_udp(5247, "00 100300 0000 0000 08 01" WIFI_HEADER, false);
    assert_macs(assert_tunnel(TUNNEL_CAPWAP));
    build_udp(5247, "00 100300 0000 0000 01 08" WIFI_HEADER, false);
    assert_macs(assert_tunnel(TUNNEL_CAPWAP));
    build_udp(5247, "01 100200 0000 0000", true); /* DTLS */
    assert_no_tunnel();
    build_udp(5247, "00 100280 0000 0000", true); /* a fragment */
    assert_no_tunnel();
    build_udp(5247, "00 100208 0000 0000", true); /* keep-alive */
    assert_no_tunnel();
}

static void tunnels_that_are_switched_off_stay_payload(void **state)
{
    (void)state;
    begin(UINT32_MAX & ~(1U << TUNNEL_VXLAN));
    build_udp(4789, "08000000 00012300", true);
    assert_no_tunnel();
    build(IP_IPIP, "", false);
    assert_tunnel(TUNNEL_IPIP);
    begin(0);
    assert_int_equal(decode(), 1);
}

static void tunnel_is_known_by_its_source_port_too(void **state)
{
    (void)state;
    build_udp(9999, "30 ff 0020 00000009", false);
    put16(frame.room + frame.start + 20, 2152);
    assert_tunnel(TUNNEL_GTP);
}

static void levels_beyond_the_last_layer_are_counted(void **state)
{
    (void)state;
    frame_datagram(&frame);
    for (unsigned i = 0; i < 3; i++)
        frame_ip4(&frame, IP_IPIP);
    assert_int_equal(decode(), PACKET_LAYERS);
    assert_datagram(&packet.layer[3]);
    assert_int_equal(packet_decoder_counters(decoder)->too_deep, 0);
    frame_ip4(&frame, IP_IPIP);
    assert_int_equal(decode(), PACKET_LAYERS);
    assert_int_equal(packet_decoder_counters(decoder)->too_deep, 1);
    assert_int_equal(packet.layer[3].payload_length, 32);
}

static void capture_that_is_cut_inside_a_tunnel_tells_true_lengths(void **state)
{
    (void)state;
    frame_begin_counting(&frame, 1000, 0);
    frame_udp(&frame, 53);
    frame_ip4(&frame, IP_UDP);
    frame_hex(&frame, "30 ff 0404 00000009");
    frame_udp(&frame, 2152);
    frame_ip4(&frame, IP_UDP);
    assert_int_equal(decode_cut(20 + 8 + 8 + 20 + 8 + 10), 2);
    assert_int_equal(packet.layer[0].payload_length, 8 + 1028);
    assert_int_equal(packet.layer[1].payload_length, 1000);
    assert_int_equal(packet.layer[1].payload.length, 10);
    assert_int_equal(packet.layer[1].wire_length, 1028);
    assert_int_equal(packet.layer[1].flags, LAYER_TRUNCATED);
}

static void every_tunnel_has_a_name(void **state)
{
    (void)state;
    for (unsigned i = 0; i < TUNNEL_COUNT; i++)
        assert_non_null(tunnel_name((enum tunnel)i));
    assert_string_equal(tunnel_name(TUNNEL_NONE), "none");
    assert_string_equal(tunnel_name(TUNNEL_VXLAN), "vxlan");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(ip_in_ip_is_opened),
        TEST(gre_with_its_optional_fields_is_opened),
        TEST(nvgre_key_is_a_network),
        TEST(pptp_call_leads_to_ppp),
        TEST(etherip_is_opened),
        TEST(erspan_of_every_type_is_opened),
        TEST(gtp_user_data_is_opened),
        TEST(what_is_no_gtp_user_data_stays_payload),
        TEST(vxlan_is_opened),
        TEST(what_is_no_vxlan_stays_payload),
        TEST(inner_frame_without_ip_is_a_layer),
        TEST(geneve_with_options_is_opened),
        TEST(l2tp_data_leads_to_ppp),
        TEST(teredo_is_opened),
        TEST(tzsp_is_opened),
        TEST(capwap_data_is_opened),
        TEST(tunnels_that_are_switched_off_stay_payload),
        TEST(tunnel_is_known_by_its_source_port_too),
        TEST(levels_beyond_the_last_layer_are_counted),
        TEST(capture_that_is_cut_inside_a_tunnel_tells_true_lengths),
        TEST(every_tunnel_has_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
