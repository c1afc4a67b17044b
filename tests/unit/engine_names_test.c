/* What one flow tells about another: DNS hints, announced flows, tunnels, the flow cache. */
/* SPDX-License-Identifier: MIT */
#include "named.h"

#include <stdio.h>

static struct sonde_counters counters(void)
{
    struct sonde_counters c;
    sonde_engine_counters(t.engine, &c);
    return c;
}

/* ---- names ------------------------------------------------------------------------------------
 */

static void resolved_name_names_a_later_flow_at_its_syn(void **state)
{
    (void)state;
    traffic_resolve(&t, laptop.ip, "www.example.com", NULL, site.ip);
    traffic_wait(&t, 100);
    traffic_tcp(&t, laptop, site, TCP_SYN, 1, SLICE_NONE);
    const struct sonde_event *flow = traffic_of_port(&t, SONDE_EVENT_FLOW, 443);
    assert_text(flow, SONDE_TEXT_HINT_NAME, "www.example.com");
    assert_text(flow, SONDE_TEXT_APPLICATION, "example");
    assert_text(flow, SONDE_TEXT_APPLICATION_RULE, "test.sig:4");
    assert_int_equal(flow->flow.application_id, 60001);
    assert_string_equal(sonde_method_name(flow->flow.application_method), "DNS hint");
    assert_true((flow->flow.flags & SONDE_FLOW_DNS_HINT) != 0);
    assert_int_equal(flow->flow.total_packets[0], 1);
    assert_int_equal(counters().hint_hits, 1);
    /* No protocol is known yet, and the reason for the application is told all the same. */
    const struct sonde_input_name input = {"lan0", true};
    size_t length;
    const char *line = sonde_event_json(t.writer, flow, &input, &length);
    assert_true(slice_find(slice_of(line, length),
                           TEXT("\"evidence\":{\"application\":{\"method\":\"DNS hint\"")) > 0);
}

static void name_that_was_asked_for_is_the_one_behind_an_alias(void **state)
{
    (void)state;
    traffic_resolve(&t, laptop.ip, "video.example.com", "edge7.cdn.example.net", site.ip);
    traffic_tcp(&t, laptop, site, TCP_SYN, 1, SLICE_NONE);
    const struct sonde_event *flow = traffic_of_port(&t, SONDE_EVENT_FLOW, 443);
    assert_text(flow, SONDE_TEXT_HINT_NAME, "video.example.com");
    assert_text(flow, SONDE_TEXT_APPLICATION, "video"); /* the longest domain */
}

static void alias_tells_the_application_of_a_name_that_nobody_knows(void **state)
{
    (void)state;
    traffic_resolve(&t, laptop.ip, "www.myshop.test", "Edge.VIDEO.example.com", site.ip);
    traffic_tcp(&t, laptop, site, TCP_SYN, 1, SLICE_NONE);
    const struct sonde_event *flow = traffic_of_port(&t, SONDE_EVENT_FLOW, 443);
    assert_text(flow, SONDE_TEXT_HINT_NAME, "www.myshop.test");
    assert_text(flow, SONDE_TEXT_APPLICATION, "video");
    assert_string_equal(sonde_method_name(flow->flow.application_method), "DNS hint");
}

/* An HTTPS answer about www.example.com that names svc.example.net (RFC 9460), whose address comes
 * in the additional section, with another host's. */
static void hosts_of_service_bindings_are_hinted(void **state)
{
    (void)state;
    static const uint8_t message[] = {
        0x12, 0x34, 0x81, 0x80, 0,   1,   0,   1,   0,   0,   0,   2,   3,   'w', 'w', 'w',
        7,    'e',  'x',  'a',  'm', 'p', 'l', 'e', 3,   'c', 'o', 'm', 0,   0,   65,  0,
        1,    0xc0, 12,   0,    65,  0,   1,   0,   0,   2,   88,  0,   19,  0,   1,   3,
        's',  'v',  'c',  7,    'e', 'x', 'a', 'm', 'p', 'l', 'e', 3,   'n', 'e', 't', 0,
        0xc0, 47,   0,    1,    0,   1,   0,   0,   2,   88,  0,   4,   203, 0,   113, 80,
        0xc0, 51,   0,    1,    0,   1,   0,   0,   2,   88,  0,   4,   203, 0,   113, 81};
    traffic_udp(&t, (struct end){"192.0.2.53", 53}, (struct end){laptop.ip, 20000},
                slice_of(message, sizeof message));
    traffic_tcp(&t, laptop, site, TCP_SYN, 1, SLICE_NONE);
    traffic_tcp(&t, laptop, (struct end){"203.0.113.81", 444}, TCP_SYN, 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    assert_text(traffic_of_port(&t, SONDE_EVENT_PURGE, 443), SONDE_TEXT_HINT_NAME,
                "www.example.com");
    assert_text(traffic_of_port(&t, SONDE_EVENT_PURGE, 444), SONDE_TEXT_HINT_NAME, NULL);
}

static void hints_are_for_the_client_that_asked(void **state)
{
    (void)state;
    traffic_resolve(&t, "192.168.1.11", "www.example.com", NULL, site.ip);
    traffic_tcp(&t, laptop, site, TCP_SYN, 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 443);
    assert_text(purge, SONDE_TEXT_HINT_NAME, NULL);
    assert_text(purge, SONDE_TEXT_APPLICATION, NULL);
}

/* RFC 6762: a printer announces its name; another host then prints. */
static void name_that_was_announced_to_a_group_is_for_all(void **state)
{
    (void)state;
    static const char announcement[] = "\0\0\x84\0\0\0\0\1\0\0\0\0\7printer\5local\0"
                                       "\0\1\x80\1\0\0\0\x78\0\4\xc0\xa8\1\x4d";
    struct end printer = {"192.168.1.77", 5353}, group = {"224.0.0.251", 5353};
    traffic_udp(&t, printer, group, slice_of(announcement, sizeof announcement - 1));
    traffic_tcp(&t, laptop, (struct end){"192.168.1.77", 631}, TCP_SYN, 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    assert_text(traffic_of_port(&t, SONDE_EVENT_PURGE, 631), SONDE_TEXT_HINT_NAME, "printer.local");
}

/* An answer about www.example.com with this many addresses, 203.0.113.1 and those that follow. */
static void resolve_to_many(unsigned count)
{
    static const uint8_t head[] = "\x12\x34\x81\x80\x00\x01\x00\x00\x00\x00\x00\x00\x03www\x07"
                                  "example\x03"
                                  "com\x00\x00\x01\x00\x01";
    uint8_t message[4096];
    size_t length = sizeof head - 1;
    memcpy(message, head, length);
    message[7] = (uint8_t)count;
    for (unsigned n = 1; n <= count; n++, length += 16) {
        uint8_t record[16] = {0xc0, 12, 0, 1, 0, 1, 0, 0, 2, 88, 0, 4, 203, 0, 113, (uint8_t)n};
        memcpy(message + length, record, sizeof record);
    }
    traffic_udp(&t, (struct end){"192.0.2.53", 53}, (struct end){laptop.ip, 20000},
                slice_of(message, length));
}

static void all_addresses_of_an_answer_are_hinted(void **state)
{
    (void)state;
    resolve_to_many(80);
    traffic_tcp(&t, laptop, (struct end){"203.0.113.80", 443}, TCP_SYN, 1, SLICE_NONE);
    assert_text(traffic_of_port(&t, SONDE_EVENT_FLOW, 443), SONDE_TEXT_APPLICATION, "example");
}

static void addresses_of_version_6_are_hinted_too(void **state)
{
    (void)state;
    struct end six = {"2001:db8:1::10", 50001}, server = {"2001:db8:2::80", 443};
    traffic_resolve(&t, six.ip, "www.example.com", NULL, server.ip);
    traffic_tcp(&t, six, server, TCP_SYN, 1, SLICE_NONE);
    assert_text(traffic_of_port(&t, SONDE_EVENT_FLOW, 443), SONDE_TEXT_APPLICATION, "example");
}

static void networks_name_what_has_no_name(void **state)
{
    (void)state;
    static const char *const servers[] = {"198.51.100.9", "2001:db8:77:1::9"};
    for (unsigned i = 0; i < 2; i++) {
        struct end client = {i == 0 ? "192.168.1.10" : "fd00::10", 50001};
        traffic_udp(&t, client, (struct end){servers[i], 7777}, TEXT("x"));
        sonde_engine_flush(t.engine);
        const struct sonde_event *purge = traffic_last(&t, SONDE_EVENT_PURGE);
        assert_text(purge, SONDE_TEXT_APPLICATION, "video");
        assert_string_equal(sonde_method_name(purge->flow.application_method), "network");
    }
}

static void hints_outlive_the_process_in_a_file(void **state)
{
    (void)state;
    FILE *file = tmpfile();
    struct sonde_error error;
    assert_non_null(file);
    traffic_resolve(&t, laptop.ip, "www.example.com", NULL, site.ip);
    assert_int_equal(sonde_hints_save(hints, file, t.now_ns), SONDE_OK);
    rewind(file);
    sonde_hints_free(hints);
    hints = sonde_hints_new(64, &error);
    assert_non_null(hints);
    assert_int_equal(sonde_hints_load(hints, file, "file", t.now_ns, &error), SONDE_OK);
    (void)fclose(file);
    traffic_end(&t);
    struct sonde_settings settings = settings_here();
    traffic_begin(&t, &settings);
    traffic_tcp(&t, laptop, site, TCP_SYN, 1, SLICE_NONE);
    assert_text(traffic_of_port(&t, SONDE_EVENT_FLOW, 443), SONDE_TEXT_HINT_NAME,
                "www.example.com");
}

/* ---- who opened a flow ------------------------------------------------------------------------
 */

/* One chunk of SCTP (RFC 9260) between these ports, and no more of it than its first bytes. */
static void send_chunk(struct end from, struct end to, uint8_t type)
{
    uint8_t packet[32] = {[12] = type, [15] = 20};
    packet[0] = (uint8_t)(from.port >> 8);
    packet[1] = (uint8_t)from.port;
    packet[2] = (uint8_t)(to.port >> 8);
    packet[3] = (uint8_t)to.port;
    traffic_ip(&t, from.ip, to.ip, IP_SCTP, slice_of(packet, sizeof packet));
}

static bool is_of_local_origin(uint16_t port)
{
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, port);
    return (purge->flow.flags & SONDE_FLOW_LOCAL_ORIGIN) != 0;
}

static void sender_of_an_sctp_init_is_the_client(void **state)
{
    (void)state;
    enum { DATA = 0, INIT = 1, INIT_ACK = 2 };
    /* The ports alone would say that the laptop serves. */
    send_chunk((struct end){laptop.ip, 179}, (struct end){site.ip, 5001}, DATA);
    send_chunk((struct end){laptop.ip, 179}, (struct end){site.ip, 5002}, INIT);
    send_chunk((struct end){site.ip, 5003}, (struct end){laptop.ip, 179}, INIT_ACK);
    send_chunk((struct end){laptop.ip, 5004}, (struct end){site.ip, 5005}, INIT_ACK);
    sonde_engine_flush(t.engine);
    assert_false(is_of_local_origin(5001));
    assert_true(is_of_local_origin(5002));
    assert_true(is_of_local_origin(5003));
    assert_false(is_of_local_origin(5004));
}

/* ---- announced flows and tunnels ------------------------------------------------------------ */

static void passive_ftp_announces_its_data(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, (struct end){"203.0.113.21", 21});
    conversation_open(&t, &c);
    conversation_say(&t, &c, true, TEXT("220 FTP ready\r\n"));
    conversation_say(&t, &c, false, TEXT("USER anonymous\r\n"));
    conversation_say(&t, &c, true, TEXT("331 Password please\r\n"));
    conversation_say(&t, &c, false, TEXT("PASV\r\n"));
    conversation_say(&t, &c, true, TEXT("227 Entering Passive Mode (203,0,113,21,195,80)\r\n"));
    assert_protocol(traffic_of_port(&t, SONDE_EVENT_FLOW, 21), "ftp");
    struct conversation data =
        conversation_of((struct end){laptop.ip, 50002}, (struct end){"203.0.113.21", 50000});
    conversation_open(&t, &data);
    conversation_say(&t, &data, true, TEXT("-rw-r--r-- 1 ftp ftp 0 Jan 01 00:00 file\r\n"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 50000);
    assert_protocol(purge, "ftp-data");
    assert_string_equal(sonde_method_name(purge->flow.protocol_method), "correlation");
}

/* VXLAN (RFC 7348) from 8.8.4.4 to 192.168.1.1, its network 77, around what an inner frame
 * holds behind its Ethernet header. */
static void send_vxlan(struct slice inner)
{
    static uint8_t payload[2048] = {0x08, 0, 0, 0, 0, 0, 77, 0, 2, 0, 0,
                                    0,    0, 2, 2, 0, 0, 0,  0, 1, 8, 0};
    memcpy(payload + 22, inner.at, inner.length);
    traffic_udp(&t, (struct end){"8.8.4.4", 33333}, (struct end){"192.168.1.1", 4789},
                slice_of(payload, 22 + inner.length));
}

static void inner_flow_says_what_carried_it(void **state)
{
    (void)state;
    uint8_t udp[64], ip[128];
    size_t length = traffic_udp_bytes((struct end){"10.0.0.1", 1111},
                                      (struct end){"10.0.0.2", 2222}, TEXT("inner"), udp);
    length = traffic_ip_bytes("10.0.0.1", "10.0.0.2", IP_UDP, slice_of(udp, length), ip, sizeof ip);
    send_vxlan(slice_of(ip, length));
    uint8_t digests[4][20];
    assert_int_equal(sonde_engine_digests(t.engine, digests), 2);
    sonde_engine_flush(t.engine);
    assert_protocol(traffic_of_port(&t, SONDE_EVENT_PURGE, 4789), "vxlan");
    const struct sonde_flow *f = &traffic_of_port(&t, SONDE_EVENT_PURGE, 2222)->flow;
    struct address local, other;
    assert_true(address_parse(TEXT("192.168.1.1"), &local));
    assert_true(address_parse(TEXT("8.8.4.4"), &other));
    assert_int_equal(f->tunnel, TUNNEL_VXLAN);
    assert_int_equal(f->network_id, 77);
    assert_memory_equal(f->outer_address[0], local.bytes, 16);
    assert_memory_equal(f->outer_address[1], other.bytes, 16);
    assert_int_equal(f->outer_port[0], 4789);
    assert_int_equal(f->outer_port[1], 33333);
    assert_memory_equal(traffic_of_port(&t, SONDE_EVENT_PURGE, 4789)->flow.digest, digests[0], 20);
    assert_memory_equal(f->digest, digests[1], 20);
}

static void same_addresses_in_two_networks_are_two_flows(void **state)
{
    (void)state;
    uint8_t udp[64], ip[128];
    size_t length = traffic_udp_bytes((struct end){"10.0.0.1", 1111},
                                      (struct end){"10.0.0.2", 2222}, TEXT("inner"), udp);
    length = traffic_ip_bytes("10.0.0.1", "10.0.0.2", IP_UDP, slice_of(udp, length), ip, sizeof ip);
    send_vxlan(slice_of(ip, length));
    traffic_udp(&t, (struct end){"10.0.0.1", 1111}, (struct end){"10.0.0.2", 2222}, TEXT("plain"));
    assert_int_equal(counters().flows, 3);
}

/* ---- the flow cache ---------------------------------------------------------------------------
 */

static const char query[] = "\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x03www\x07"
                            "example\x03"
                            "com\x00\x00\x01\x00\x01";

static void flow_that_comes_back_keeps_its_digest_and_verdict(void **state)
{
    (void)state;
    struct end resolver = {"192.0.2.53", 53};
    traffic_udp(&t, laptop, resolver, TEXT(query));
    traffic_tick(&t, 60 * SECOND_MS);
    assert_int_equal(t.purges[SONDE_END_EXPIRED], 1);
    traffic_udp(&t, laptop, resolver, TEXT("\x01"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *first = traffic_event(&t, SONDE_EVENT_PURGE, 0);
    const struct sonde_event *second = traffic_event(&t, SONDE_EVENT_PURGE, 1);
    assert_memory_equal(first->flow.digest, second->flow.digest, 20);
    assert_true((second->flow.flags & SONDE_FLOW_CACHED) != 0);
    assert_protocol(second, "dns");
    assert_string_equal(sonde_method_name(second->flow.protocol_method), "cache");
    assert_int_equal(counters().cache_hits, 1);
}

static void syn_forgets_the_cache(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, (struct end){site.ip, 80});
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: a.example.com\r\n\r\n"));
    traffic_tick(&t, 400 * SECOND_MS);
    traffic_tcp(&t, c.client, c.server, TCP_SYN, 1, SLICE_NONE);
    sonde_engine_flush(t.engine);
    assert_memory_not_equal(traffic_event(&t, SONDE_EVENT_PURGE, 0)->flow.digest,
                            traffic_event(&t, SONDE_EVENT_PURGE, 1)->flow.digest, 20);
    assert_int_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.flags & SONDE_FLOW_CACHED, 0);
}

static void flow_cache_outlives_the_engine_in_a_file(void **state)
{
    (void)state;
    struct end resolver = {"192.0.2.53", 53};
    struct sonde_error error = {.code = 0};
    uint8_t digest[20];
    FILE *file = tmpfile();
    assert_non_null(file);
    traffic_udp(&t, laptop, resolver, TEXT(query));
    sonde_engine_flush(t.engine);
    memcpy(digest, traffic_last(&t, SONDE_EVENT_PURGE)->flow.digest, 20);
    assert_int_equal(sonde_engine_save_cache(t.engine, file), SONDE_OK);
    rewind(file);
    traffic_end(&t);
    struct sonde_settings settings = settings_here();
    traffic_begin(&t, &settings);
    assert_int_equal(sonde_engine_load_cache(t.engine, file, "file", &error), SONDE_OK);
    (void)fclose(file);
    traffic_udp(&t, laptop, resolver, TEXT("\x01"));
    sonde_engine_flush(t.engine);
    assert_memory_equal(traffic_last(&t, SONDE_EVENT_PURGE)->flow.digest, digest, 20);
    assert_protocol(traffic_last(&t, SONDE_EVENT_PURGE), "dns");
}

static void engine_without_a_cache_says_so(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    traffic_end(&t);
    struct sonde_settings settings = traffic_settings();
    traffic_begin(&t, &settings);
    assert_int_equal(sonde_engine_load_cache(t.engine, stdin, "file", &error), SONDE_ENOTFOUND);
    assert_true(error.text[0] != '\0');
}

/* ---- transactions -----------------------------------------------------------------------------
 */

static void each_query_is_a_transaction(void **state)
{
    (void)state;
    traffic_udp(&t, laptop, (struct end){"192.0.2.53", 53}, TEXT(query));
    traffic_resolve(&t, laptop.ip, "other.example.com", NULL, site.ip);
    assert_true(traffic_count(&t, SONDE_EVENT_TRANSACTION) >= 2);
    assert_value(traffic_event(&t, SONDE_EVENT_TRANSACTION, 0), "dns", "query", "www.example.com");
    assert_value(traffic_last(&t, SONDE_EVENT_TRANSACTION), "dns", "query", "other.example.com");
}

/* Asked between two packets, with what the last one told. */
static void an_expression_holds_for_the_last_packet(void **state)
{
    (void)state;
    struct sonde_error error;
    struct sonde_filter *http = sonde_filter_new("proto == http && interface == 'lan0'", &error);
    struct conversation c =
        conversation_of((struct end){"192.168.1.10", 50001}, (struct end){"203.0.113.5", 8080});
    assert_false(sonde_engine_matches(t.engine, http, "lan0"));
    conversation_open(&t, &c);
    assert_false(sonde_engine_matches(t.engine, http, "lan0"));
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n"));
    assert_true(sonde_engine_matches(t.engine, http, "lan0"));
    assert_false(sonde_engine_matches(t.engine, http, "wan0"));
    traffic_udp(&t, (struct end){"192.168.1.10", 4}, (struct end){"203.0.113.5", 5}, TEXT("hello"));
    assert_false(sonde_engine_matches(t.engine, http, "lan0"));
    sonde_filter_free(http);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(resolved_name_names_a_later_flow_at_its_syn),
        TEST(name_that_was_asked_for_is_the_one_behind_an_alias),
        TEST(alias_tells_the_application_of_a_name_that_nobody_knows),
        TEST(hosts_of_service_bindings_are_hinted),
        TEST(hints_are_for_the_client_that_asked),
        TEST(name_that_was_announced_to_a_group_is_for_all),
        TEST(all_addresses_of_an_answer_are_hinted),
        TEST(addresses_of_version_6_are_hinted_too),
        TEST(networks_name_what_has_no_name),
        TEST(hints_outlive_the_process_in_a_file),
        TEST(sender_of_an_sctp_init_is_the_client),
        TEST(passive_ftp_announces_its_data),
        TEST(inner_flow_says_what_carried_it),
        TEST(same_addresses_in_two_networks_are_two_flows),
        TEST(flow_that_comes_back_keeps_its_digest_and_verdict),
        TEST(syn_forgets_the_cache),
        TEST(flow_cache_outlives_the_engine_in_a_file),
        TEST(engine_without_a_cache_says_so),
        TEST(each_query_is_a_transaction),
        TEST(an_expression_holds_for_the_last_packet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
