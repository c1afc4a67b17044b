/* Link types, tags, IP and transport headers, and frames that are cut or contradict themselves. */
/* SPDX-License-Identifier: MIT */
#include "frames.h"

static struct packet_decoder *decoder;
static struct packet packet;
static struct frame frame;
static struct sonde_packet descriptor;
static uint8_t *held;

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
    free(held);
    held = NULL;
    return 0;
}

static unsigned decode_cut(unsigned link, size_t captured)
{
    free(held);
    return decode_part(decoder, &frame, link, captured, &descriptor, &packet, &held);
}

/* Decodes the whole frame, which has one layer. */
static const struct layer *decode(unsigned link)
{
    assert_int_equal(decode_cut(link, frame_length(&frame)), 1);
    return &packet.layer[0];
}

/* The header, then the datagram of frame_datagram(). */
static const struct layer *decode_behind(unsigned link, const char *header)
{
    frame_datagram(&frame);
    frame_hex(&frame, header);
    const struct layer *layer = decode(link);
    assert_datagram(layer);
    return layer;
}

static void ethernet_frame_is_read(void **state)
{
    (void)state;
    frame_datagram(&frame);
    frame_ethernet(&frame, 0x0800);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_datagram(layer);
    assert_macs(layer);
    assert_int_equal(layer->wire_length, 14 + 20 + 8 + 4);
    assert_int_equal(layer->tunnel, TUNNEL_NONE);
}

static void padding_of_short_frames_is_no_payload(void **state)
{
    (void)state;
    static struct frame padded;
    frame_datagram(&frame);
    frame_begin(&padded, "000000000000000000000000000000000000");
    memcpy(frame_push(&padded, frame_length(&frame)), frame.room + frame.start,
           frame_length(&frame));
    frame = padded;
    frame_ethernet(&frame, 0x0800);
    assert_datagram(decode(SONDE_LINK_ETHERNET));
}

static void frame_without_ip_is_a_layer_of_its_own(void **state)
{
    (void)state;
    frame_begin(&frame, "0001 0800 06 04 0001");
    frame_ethernet(&frame, 0x0806);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_int_equal(layer->ip_version, 0);
    assert_int_equal(layer->ether_type, 0x0806);
    assert_int_equal(layer->payload.length, 8);
    assert_macs(layer);
}

static void llc_frame_keeps_its_header_as_payload(void **state)
{
    (void)state;
    /* IEEE 802.1D: a spanning tree frame, with padding after its length. */
    frame_begin(&frame, "42 42 03 0000 00 00 0000000000");
    frame_ethernet(&frame, 7);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_int_equal(layer->ether_type, 0);
    assert_int_equal(layer->payload.length, 7);
    assert_int_equal(layer->payload.at[0], 0x42);
}

static void snap_header_leads_to_an_ether_type(void **state)
{
    (void)state;
    frame_datagram(&frame);
    frame_hex(&frame, "aa aa 03 000000 0800");
    frame_ethernet(&frame, (unsigned)frame_length(&frame));
    assert_datagram(decode(SONDE_LINK_ETHERNET));
    /* Cisco's organisation code: its discovery protocol. */
    frame_begin(&frame, "aa aa 03 00000c 2000 01");
    frame_ethernet(&frame, 9);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_int_equal(layer->ether_type, 0);
    assert_int_equal(layer->payload.length, 9);
}

static void vlan_tags_are_read_from_outside_in(void **state)
{
    (void)state;
    frame_datagram(&frame);
    frame_hex(&frame, "e064 8100 00c8 9100 012c 0800");
    frame_ethernet(&frame, 0x88a8);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_datagram(layer);
    assert_int_equal(layer->vlan_count, 2);
    assert_int_equal(layer->vlan[0], 100);
    assert_int_equal(layer->vlan[1], 200);
    assert_int_equal(packet_decoder_counters(decoder)->vlan, 1);
}

static void priority_tag_is_no_vlan(void **state)
{
    (void)state;
    frame_datagram(&frame);
    frame_hex(&frame, "a000 0800");
    frame_ethernet(&frame, 0x8100);
    assert_int_equal(decode(SONDE_LINK_ETHERNET)->vlan_count, 0);
    assert_datagram(&packet.layer[0]);
}

static void tag_that_the_kernel_stripped_is_outermost(void **state)
{
    (void)state;
    descriptor.flags = SONDE_PACKET_HAS_VLAN;
    descriptor.vlan_tag = 0x6005;
    frame_datagram(&frame);
    frame_hex(&frame, "0006 0800");
    frame_ethernet(&frame, 0x8100);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_datagram(layer);
    assert_int_equal(layer->vlan_count, 2);
    assert_int_equal(layer->vlan[0], 5);
    assert_int_equal(layer->vlan[1], 6);
}

static void addresses_beside_the_frame_are_used(void **state)
{
    (void)state;
    descriptor.flags = SONDE_PACKET_HAS_MAC;
    memcpy(descriptor.source_mac, "\2\0\0\0\0\1", 6);
    memcpy(descriptor.target_mac, "\2\0\0\0\0\2", 6);
    frame_datagram(&frame);
    assert_macs(decode(SONDE_LINK_RAW));
    assert_datagram(&packet.layer[0]);
}

static void mpls_labels_lead_to_ip(void **state)
{
    (void)state;
    /* RFC 3032: labels 16 and 1000, the second at the bottom of the stack. */
    frame_datagram(&frame);
    frame_hex(&frame, "00010040 003e8140");
    frame_ethernet(&frame, 0x8847);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_datagram(layer);
    assert_int_equal(layer->tunnel_id, 1000);
}

static void pseudo_wire_leads_to_the_inner_frame(void **state)
{
    (void)state;
    static const char *const stacks[] = {"003e8140", "003e8140 00000001"};
    for (unsigned i = 0; i < 2; i++) {
        frame_datagram(&frame);
        frame_ethernet(&frame, 0x0800);
        frame_hex(&frame, stacks[i]);
        frame_hex(&frame, "0a0000000002 0a0000000001 8847");
        const struct layer *layer = decode(SONDE_LINK_ETHERNET);
        assert_datagram(layer);
        assert_macs(layer);
    }
}

static void unknown_mpls_payload_is_a_frame_without_ip(void **state)
{
    (void)state;
    frame_begin(&frame, "10000000 ffffffff");
    frame_hex(&frame, "003e8140");
    frame_ethernet(&frame, 0x8847);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_int_equal(layer->ether_type, 0x8847);
    assert_int_equal(layer->payload.length, 8);
}

static void pppoe_session_is_read(void **state)
{
    (void)state;
    frame_datagram(&frame);
    frame_hex(&frame, "11 00 0102 0022 0021");
    frame_ethernet(&frame, 0x8864);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_datagram(layer);
    assert_int_equal(layer->pppoe_session, 0x0102);
    /* LCP has no IP: the session is still known. */
    frame_begin(&frame, "c021 01 01 0004");
    frame_hex(&frame, "11 00 0102 0006");
    frame_ethernet(&frame, 0x8864);
    layer = decode(SONDE_LINK_ETHERNET);
    assert_int_equal(layer->ether_type, 0x8864);
    assert_int_equal(layer->pppoe_session, 0x0102);
    assert_int_equal(layer->payload.length, 6);
}

static void pppoe_discovery_is_a_frame_without_ip(void **state)
{
    (void)state;
    frame_begin(&frame, "11 09 0000 0004 0101 0000");
    frame_ethernet(&frame, 0x8863);
    assert_int_equal(decode(SONDE_LINK_ETHERNET)->ether_type, 0x8863);
}

static void loopback_family_is_read_in_either_order(void **state)
{
    (void)state;
    decode_behind(SONDE_LINK_NULL, "00000002");
    decode_behind(SONDE_LINK_NULL, "02000000");
    decode_behind(SONDE_LINK_LOOP, "00000002");
    static const char *const six[] = {"0a000000", "18000000", "1c000000", "1e000000", "0000001e"};
    for (unsigned i = 0; i < 5; i++) {
        frame_begin(&frame, "");
        frame_ip6(&frame, 59);
        frame_hex(&frame, six[i]);
        assert_int_equal(decode(SONDE_LINK_NULL)->ip_version, 6);
    }
    frame_hex(&frame, "000000ff");
    assert_int_equal(decode_cut(SONDE_LINK_NULL, frame_length(&frame)), 0);
}

static void raw_ip_links_are_read(void **state)
{
    (void)state;
    decode_behind(SONDE_LINK_RAW, "");
    decode_behind(SONDE_LINK_IPV4, "");
    frame_begin(&frame, "");
    frame_ip6(&frame, 59);
    assert_int_equal(decode(SONDE_LINK_IPV6)->ip_version, 6);
    assert_int_equal(decode(SONDE_LINK_RAW)->ip_version, 6);
}

static void ppp_and_hdlc_links_are_read(void **state)
{
    (void)state;
    decode_behind(SONDE_LINK_PPP, "0021");
    decode_behind(SONDE_LINK_PPP, "21");
    decode_behind(SONDE_LINK_PPP, "ff 03 0021");
    decode_behind(SONDE_LINK_PPP_HDLC, "ff 03 0021");
    decode_behind(SONDE_LINK_PPP_HDLC, "0f 00 0800");
    decode_behind(SONDE_LINK_C_HDLC, "8f 00 0800");
    decode_behind(SONDE_LINK_PPP, "ff 03 0281 003e8140");
    frame_begin(&frame, "ff 03 c021 01 01 0004");
    assert_int_equal(decode(SONDE_LINK_PPP)->ether_type, 0x880b);
}

static void linux_cooked_headers_are_read(void **state)
{
    (void)state;
    const struct layer *layer =
        decode_behind(SONDE_LINK_LINUX_SLL, "0000 0001 0006 020000000001 0000 0800");
    assert_memory_equal(layer->source_mac, "\2\0\0\0\0\1", 6);
    decode_behind(SONDE_LINK_LINUX_SLL, "0004 0304 0006 000000000000 0000 0800");
    decode_behind(SONDE_LINK_LINUX_SLL, "0000 0001 0006 020000000001 0000 0004 aaaa03 000000 0800");
    layer = decode_behind(SONDE_LINK_LINUX_SLL2, "0800 0000 00000002 0001 00 06 020000000001 0000");
    assert_memory_equal(layer->source_mac, "\2\0\0\0\0\1", 6);
    assert_int_equal(layer->flags, LAYER_HAS_MAC);
}

/* IEEE 802.11: frame control, duration, addresses, sequence; then LLC and SNAP. */
#define SNAP_IP4 "aaaa03 000000 0800"

static void wifi_data_frames_are_read(void **state)
{
    (void)state;
    /* To the access point, from it, directly, and between two of them. */
    assert_macs(decode_behind(SONDE_LINK_IEEE802_11,
                              "08 01 0000 030000000000 020000000001 020000000002 1000" SNAP_IP4));
    assert_macs(decode_behind(SONDE_LINK_IEEE802_11,
                              "08 02 0000 020000000002 030000000000 020000000001 1000" SNAP_IP4));
    assert_macs(decode_behind(SONDE_LINK_IEEE802_11,
                              "08 00 0000 020000000002 020000000001 030000000000 1000" SNAP_IP4));
    assert_macs(decode_behind(SONDE_LINK_IEEE802_11,
                              "08 03 0000 030000000000 030000000001 020000000002 1000"
                              "020000000001" SNAP_IP4));
    /* With QoS, and with HT control as well. */
    decode_behind(SONDE_LINK_IEEE802_11,
                  "88 01 0000 030000000000 020000000001 020000000002 1000 0000" SNAP_IP4);
    decode_behind(SONDE_LINK_IEEE802_11,
                  "88 81 0000 030000000000 020000000001 020000000002 1000 0000 00000000" SNAP_IP4);
    /* The first of several frames in one. */
    assert_macs(decode_behind(SONDE_LINK_IEEE802_11,
                              "88 01 0000 030000000000 030000000000 030000000000 1000 8000"
                              "020000000002 020000000001 0028" SNAP_IP4));
}

static void wifi_frame_that_is_protected_has_no_payload(void **state)
{
    (void)state;
    frame_begin(&frame, "00000020 00000000 45000000");
    frame_hex(&frame, "08 41 0000 030000000000 020000000001 020000000002 1000");
    const struct layer *layer = decode(SONDE_LINK_IEEE802_11);
    assert_macs(layer);
    assert_int_equal(layer->ip_version, 0);
    assert_int_equal(layer->ether_type, 0);
    assert_int_equal(layer->payload.length, 0);
    assert_int_equal(layer->payload_length, 12);
}

static void radiotap_header_is_passed_over(void **state)
{
    (void)state;
    decode_behind(SONDE_LINK_RADIOTAP,
                  "00 00 0800 00000000"
                  "08 01 0000 030000000000 020000000001 020000000002 1000" SNAP_IP4);
    /* Timestamp and flags: the header of 26 bytes is padded to 28. */
    decode_behind(SONDE_LINK_RADIOTAP,
                  "00 00 1100 03000000 0000000000000000 20"
                  "88 01 0000 030000000000 020000000001 020000000002 1000 0000 0000" SNAP_IP4);
    /* The check sequence was wrong. */
    frame_begin(&frame, "08 01 0000 030000000000 020000000001 020000000002 1000" SNAP_IP4);
    frame_hex(&frame, "00 00 0900 02000000 40");
    assert_int_equal(decode_cut(SONDE_LINK_RADIOTAP, frame_length(&frame)), 0);
}

static void unknown_link_type_has_no_layers(void **state)
{
    (void)state;
    frame_datagram(&frame);
    assert_int_equal(decode_cut(9999, frame_length(&frame)), 0);
    assert_false(sonde_link_known(9999));
    assert_true(sonde_link_known(SONDE_LINK_LINUX_SLL2));
}

static void tcp_header_is_read(void **state)
{
    (void)state;
    frame_begin(&frame, "0102");
    frame_tcp(&frame);
    frame_ip4(&frame, IP_TCP);
    const struct layer *layer = decode(SONDE_LINK_RAW);
    assert_int_equal(layer->source_port, 40000);
    assert_int_equal(layer->target_port, 443);
    assert_int_equal(layer->tcp_sequence, 1);
    assert_int_equal(layer->tcp_acknowledged, 2);
    assert_int_equal(layer->tcp_flags, TCP_PSH | TCP_ACK);
    assert_int_equal(layer->tcp_window, 0x0200);
    assert_int_equal(layer->payload.length, 2);
}

static void other_transports_are_read(void **state)
{
    (void)state;
    frame_begin(&frame, "01020304");
    frame_hex(&frame, "0b59 0b5a 00000001 00000000");
    frame_ip4(&frame, IP_SCTP);
    assert_int_equal(decode(SONDE_LINK_RAW)->target_port, 2906);
    assert_int_equal(packet.layer[0].payload.length, 4);
    frame_begin(&frame, "03e8 0035 0008 0000 01020304");
    frame_ip4(&frame, IP_UDPLITE);
    assert_int_equal(decode(SONDE_LINK_RAW)->target_port, 53);
    assert_int_equal(packet.layer[0].payload.length, 4);
    frame_begin(&frame, "03 01 0000 00000000");
    frame_ip4(&frame, IP_ICMP);
    assert_int_equal(decode(SONDE_LINK_RAW)->icmp_type, 3);
    assert_int_equal(packet.layer[0].icmp_code, 1);
    assert_int_equal(packet.layer[0].payload.length, 4);
    frame_begin(&frame, "00000001 00000002 aabb");
    frame_ip4(&frame, IP_ESP);
    assert_int_equal(decode(SONDE_LINK_RAW)->payload.length, 10);
    assert_int_equal(packet.layer[0].source_port, 0);
}

static void ipv4_options_are_passed_over(void **state)
{
    (void)state;
    frame_begin(&frame, "01010100 03e80035000c0000 01020304");
    frame_ip4(&frame, IP_UDP);
    frame.room[frame.start] = 0x46;
    assert_datagram(decode(SONDE_LINK_RAW));
}

static void total_length_that_was_left_to_the_card_is_the_frame(void **state)
{
    (void)state;
    frame_datagram(&frame);
    put16(frame.room + frame.start + 2, 0);
    assert_datagram(decode(SONDE_LINK_RAW));
}

static void ipv6_extension_headers_are_passed_over(void **state)
{
    (void)state;
    frame_begin(&frame, "01020304");
    frame_udp(&frame, 53);
    frame_hex(&frame, "11 00 01 04 00000000");                 /* destination options */
    frame_hex(&frame, "3c 00 00 00 00000000");                 /* routing */
    frame_hex(&frame, "2b 01 01 0c 000000000000000000000000"); /* hop by hop: 16 bytes */
    frame_ip6(&frame, 0);
    const struct layer *layer = decode(SONDE_LINK_RAW);
    assert_int_equal(layer->flags, 0);
    assert_int_equal(layer->ip_protocol, IP_UDP);
    assert_int_equal(layer->target_port, 53);
    assert_int_equal(layer->payload.length, 4);
}

/* RFC 4302: a flow of its own, whatever it authenticates, in both versions. */
static void authentication_header_is_no_extension(void **state)
{
    (void)state;
    for (unsigned version = 4; version <= 6; version += 2) {
        frame_begin(&frame, "11 04 0000 00000001 00000001 000000000000000000000000");
        version == 4 ? frame_ip4(&frame, IP_AH) : frame_ip6(&frame, IP_AH);
        const struct layer *layer = decode(SONDE_LINK_RAW);
        assert_int_equal(layer->ip_protocol, IP_AH);
        assert_int_equal(layer->payload.length, 24);
    }
}

static void capture_that_is_cut_still_tells_the_true_length(void **state)
{
    (void)state;
    frame_begin_counting(&frame, 1000, 0);
    frame_tcp(&frame);
    frame_ip4(&frame, IP_TCP);
    frame_ethernet(&frame, 0x0800);
    assert_int_equal(decode_cut(SONDE_LINK_ETHERNET, 14 + 20 + 20 + 10), 1);
    const struct layer *layer = &packet.layer[0];
    assert_int_equal(layer->flags, LAYER_HAS_MAC | LAYER_TRUNCATED);
    assert_int_equal(layer->payload_length, 1000);
    assert_int_equal(layer->payload.length, 10);
    assert_int_equal(layer->wire_length, 1054);
    /* Only the ports are left of the TCP header. */
    assert_int_equal(decode_cut(SONDE_LINK_ETHERNET, 14 + 20 + 4), 1);
    assert_int_equal(layer->target_port, 443);
    assert_int_equal(layer->payload_length, 1000);
    assert_int_equal(layer->flags, LAYER_HAS_MAC | LAYER_TRUNCATED);
}

/* Changes one byte of frame_datagram(), or of a TCP segment, and expects no payload. */
static void assert_malformed(unsigned protocol, size_t offset, uint8_t value)
{
    frame_begin(&frame, "01020304");
    if (protocol == IP_TCP)
        frame_tcp(&frame);
    else
        frame_udp(&frame, 53);
    frame_ip4(&frame, protocol);
    frame.room[frame.start + offset] = value;
    const struct layer *layer = decode(SONDE_LINK_RAW);
    assert_int_equal(layer->ip_protocol, protocol);
    assert_int_equal(layer->flags, LAYER_MALFORMED);
    assert_int_equal(layer->payload.length, 0);
    assert_int_equal(layer->payload_length, 0);
}

static void lengths_that_contradict_are_malformed(void **state)
{
    (void)state;
    assert_malformed(IP_UDP, 0, 0x44);    /* header of 16 bytes */
    assert_malformed(IP_UDP, 0, 0x4f);    /* header of 60 bytes */
    assert_malformed(IP_UDP, 3, 19);      /* total length below the header's */
    assert_malformed(IP_UDP, 3, 33);      /* total length beyond the frame */
    assert_malformed(IP_UDP, 3, 24);      /* UDP header cut by it */
    assert_malformed(IP_UDP, 20 + 5, 13); /* UDP length beyond the datagram */
    assert_malformed(IP_UDP, 20 + 5, 7);  /* UDP length below its header's */
    assert_malformed(IP_UDP, 20 + 5, 0);  /* UDP length 0 in a short datagram */
    assert_malformed(IP_UDPLITE, 20 + 5, 7);
    assert_malformed(IP_TCP, 20 + 12, 0x40); /* TCP header of 16 bytes */
    assert_malformed(IP_TCP, 20 + 12, 0xf0); /* TCP header of 60 bytes */
    assert_malformed(IP_TCP, 3, 39);         /* TCP header cut by the total length */
    assert_int_equal(packet_decoder_counters(decoder)->malformed, 12);
}

static void header_of_the_wrong_version_leaves_the_frame(void **state)
{
    (void)state;
    frame_datagram(&frame);
    frame_ethernet(&frame, 0x86dd);
    const struct layer *layer = decode(SONDE_LINK_ETHERNET);
    assert_int_equal(layer->ip_version, 0);
    assert_int_equal(layer->ether_type, 0x86dd);
    assert_int_equal(layer->flags, LAYER_HAS_MAC | LAYER_MALFORMED);
}

static void endless_extension_headers_are_malformed(void **state)
{
    (void)state;
    frame_begin(&frame, "");
    for (unsigned i = 0; i < 100; i++)
        frame_hex(&frame, "3c 00 01 04 00000000");
    frame_ip6(&frame, 60);
    assert_int_equal(decode(SONDE_LINK_RAW)->flags, LAYER_MALFORMED);
}

/* Decodes every beginning of the frame twice: cut by the capture, and cut on the wire. */
static void cut_everywhere(unsigned link)
{
    for (size_t length = 0; length < frame_length(&frame); length++) {
        decode_cut(link, length);
        uint8_t *copy = malloc(length > 0 ? length : 1);
        memcpy(copy, frame.room + frame.start, length);
        struct sonde_packet cut = descriptor;
        cut.bytes = copy;
        cut.wire_length = (uint32_t)length;
        packet_decode(decoder, &cut, &packet);
        free(copy);
    }
}

static void frames_may_be_cut_at_every_byte(void **state)
{
    (void)state;
    frame_begin(&frame, "0102");
    frame_tcp(&frame);
    frame_ip4(&frame, IP_TCP);
    frame_hex(&frame, "0064 8100 00c8 8864 11 00 0001 002c 0021");
    frame_ethernet(&frame, 0x88a8);
    cut_everywhere(SONDE_LINK_ETHERNET);
    frame_begin(&frame, "01020304");
    frame_udp(&frame, 53);
    frame_hex(&frame, "11 00 0000 00000001");
    frame_hex(&frame, "2c 00 01 04 00000000");
    frame_ip6(&frame, 60);
    frame_hex(&frame, "0000 0001 0006 020000000001 0000 86dd");
    cut_everywhere(SONDE_LINK_LINUX_SLL);
    frame_datagram(&frame);
    frame_ethernet(&frame, 0x0800);
    frame_hex(&frame, "003e8040 003e8140 00000001");
    frame_ethernet(&frame, 0x8847);
    cut_everywhere(SONDE_LINK_ETHERNET);
    frame_datagram(&frame);
    frame_hex(&frame, "00 00 1100 03000000 0000000000000000 30"
                      "88 83 0000 030000000000 020000000001 020000000002 1000"
                      "020000000001 8000 00000000 020000000002 020000000001 0028" SNAP_IP4);
    cut_everywhere(SONDE_LINK_RADIOTAP);
    frame_datagram(&frame);
    frame_hex(&frame, "ff 03 0281 003e8140");
    cut_everywhere(SONDE_LINK_PPP_HDLC);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(ethernet_frame_is_read),
        TEST(padding_of_short_frames_is_no_payload),
        TEST(frame_without_ip_is_a_layer_of_its_own),
        TEST(llc_frame_keeps_its_header_as_payload),
        TEST(snap_header_leads_to_an_ether_type),
        TEST(vlan_tags_are_read_from_outside_in),
        TEST(priority_tag_is_no_vlan),
        TEST(tag_that_the_kernel_stripped_is_outermost),
        TEST(addresses_beside_the_frame_are_used),
        TEST(mpls_labels_lead_to_ip),
        TEST(pseudo_wire_leads_to_the_inner_frame),
        TEST(unknown_mpls_payload_is_a_frame_without_ip),
        TEST(pppoe_session_is_read),
        TEST(pppoe_discovery_is_a_frame_without_ip),
        TEST(loopback_family_is_read_in_either_order),
        TEST(raw_ip_links_are_read),
        TEST(ppp_and_hdlc_links_are_read),
        TEST(linux_cooked_headers_are_read),
        TEST(wifi_data_frames_are_read),
        TEST(wifi_frame_that_is_protected_has_no_payload),
        TEST(radiotap_header_is_passed_over),
        TEST(unknown_link_type_has_no_layers),
        TEST(tcp_header_is_read),
        TEST(other_transports_are_read),
        TEST(ipv4_options_are_passed_over),
        TEST(total_length_that_was_left_to_the_card_is_the_frame),
        TEST(ipv6_extension_headers_are_passed_over),
        TEST(authentication_header_is_no_extension),
        TEST(capture_that_is_cut_still_tells_the_true_length),
        TEST(lengths_that_contradict_are_malformed),
        TEST(header_of_the_wrong_version_leaves_the_frame),
        TEST(endless_extension_headers_are_malformed),
        TEST(frames_may_be_cut_at_every_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
