/* Names that flows show, and what they tell of other flows. */
/* SPDX-License-Identifier: MIT */
#include "hello.h"
#include "named.h"

static void server_name_in_the_payload_beats_the_hint(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, (struct end){site.ip, 80});
    traffic_resolve(&t, laptop.ip, "www.example.com", NULL, site.ip);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: VIDEO.example.com:80\r\n\r\n"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 80);
    assert_text(purge, SONDE_TEXT_SERVER_NAME, "video.example.com");
    assert_text(purge, SONDE_TEXT_APPLICATION, "video");
    assert_string_equal(sonde_method_name(purge->flow.application_method), "http host");
    assert_true((purge->flow.flags & SONDE_FLOW_UPDATED) != 0);
}

static void name_that_the_client_asks_for_beats_the_greeting(void **state)
{
    (void)state;
    struct conversation c = conversation_of(laptop, (struct end){site.ip, 587});
    conversation_open(&t, &c);
    conversation_say(&t, &c, true, TEXT("220 mx7.video.example.com ESMTP ready\r\n"));
    conversation_say(&t, &c, false, TEXT("EHLO laptop\r\n"));
    conversation_say(&t, &c, true, TEXT("250-mx7.video.example.com\r\n250 STARTTLS\r\n"));
    const struct sonde_event *flow = traffic_of_port(&t, SONDE_EVENT_FLOW, 587);
    assert_protocol(flow, "smtp");
    assert_text(flow, SONDE_TEXT_SERVER_NAME, "mx7.video.example.com");
    conversation_say(&t, &c, false, TEXT("STARTTLS\r\n"));
    conversation_say(&t, &c, true, TEXT("220 Go ahead\r\n"));
    conversation_say(&t, &c, false, slice_of(client_hello, sizeof client_hello));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 587);
    assert_text(purge, SONDE_TEXT_SERVER_NAME, "www.example.com");
    assert_text(purge, SONDE_TEXT_APPLICATION, "example");
}

/* A proxy is asked for one host, or address, and TLS inside for another. */
static uint64_t risks_behind_a_proxy(uint16_t port, const char *host)
{
    char request[128];
    int length = snprintf(request, sizeof request, "CONNECT %s:443 HTTP/1.1\r\n\r\n", host);
    struct conversation c =
        conversation_of((struct end){laptop.ip, port}, (struct end){site.ip, port});
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_of(request, (size_t)length));
    conversation_say(&t, &c, true, TEXT("HTTP/1.1 200 OK\r\n\r\n"));
    conversation_say(&t, &c, false, slice_of(client_hello, sizeof client_hello));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, port);
    assert_text(purge, SONDE_TEXT_SERVER_NAME, "www.example.com");
    return purge->flow.risks;
}

static void host_that_hides_behind_another_is_a_risk(void **state)
{
    (void)state;
    uint64_t fronting = traffic_risk("domain-fronting");
    assert_int_not_equal(risks_behind_a_proxy(3128, "cdn.example.net") & fronting, 0);
    assert_int_equal(risks_behind_a_proxy(3129, "WWW.example.com") & fronting, 0);
    assert_int_equal(risks_behind_a_proxy(3130, "203.0.113.9") & fronting, 0);
    assert_int_equal(risks_behind_a_proxy(3131, "[2001:db8::9]") & fronting, 0);
}

/* The ClientHello in one segment, of which the capture kept the first bytes. */
static void send_cut_hello(struct end client, size_t kept)
{
    uint8_t tcp[20 + sizeof client_hello] = {0}, ip[256];
    tcp[0] = (uint8_t)(client.port >> 8);
    tcp[1] = (uint8_t)client.port;
    tcp[2] = 443 >> 8;
    tcp[3] = 443 & 0xff;
    tcp[7] = 2;
    tcp[12] = 5 << 4;
    tcp[13] = TCP_ACK;
    memcpy(tcp + 20, client_hello, sizeof client_hello);
    traffic_tcp(&t, client, site, TCP_SYN, 1, SLICE_NONE);
    size_t length =
        traffic_ip_bytes(client.ip, site.ip, IP_TCP, slice_of(tcp, sizeof tcp), ip, sizeof ip);
    struct sonde_packet packet = {
        .bytes = ip,
        .captured_length = (uint32_t)(length - sizeof client_hello + kept),
        .wire_length = (uint32_t)length,
        .wall_ns = t.now_ns,
        .monotonic_ns = t.now_ns,
        .link = SONDE_LINK_RAW,
    };
    sonde_engine_packet(t.engine, &packet);
}

static void hello_that_was_cut_tells_what_is_there(void **state)
{
    (void)state;
    struct sonde_value value;
    send_cut_hello(laptop, 135); /* through the list of application protocols */
    send_cut_hello((struct end){laptop.ip, 50002}, 72); /* inside the server's name */
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 50001);
    assert_protocol(purge, "tls");
    assert_text(purge, SONDE_TEXT_SERVER_NAME, "www.example.com");
    assert_value(purge, "ssl", "alpn", "http/1.1");
    for (const void *at = NULL; (at = sonde_event_next(purge, at, &value)) != NULL;)
        if (value.object != NULL && strncmp(value.key, "client_ja", 9) == 0)
            fail_msg("%s of a hello without its end", value.key);
    purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 50002);
    assert_protocol(purge, "tls");
    assert_string_equal(sonde_method_name(purge->flow.protocol_method), "payload");
    assert_text(purge, SONDE_TEXT_SERVER_NAME, NULL);
}

/* The hello's second segment is not in the capture, but the server's answer to it is. */
static void hello_that_lacks_a_segment_tells_what_is_there(void **state)
{
    (void)state;
    static const uint8_t server_hello[] = {0x16, 3, 3, 0,        42,   2,    0, 0,
                                           38,   3, 3, [43] = 0, 0xc0, 0x2b, 0};
    struct conversation c = conversation_of(laptop, site);
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_of(client_hello, 100));
    c.next[0] += sizeof client_hello - 100;
    conversation_say(&t, &c, true, slice_of(server_hello, sizeof server_hello));
    sonde_engine_flush(t.engine);
    assert_text(traffic_of_port(&t, SONDE_EVENT_PURGE, 443), SONDE_TEXT_SERVER_NAME,
                "www.example.com");
}

static void say_hello(struct end client)
{
    traffic_tcp(&t, client, site, TCP_SYN, 1, SLICE_NONE);
    traffic_tcp(&t, client, site, TCP_ACK, 2, slice_of(client_hello, sizeof client_hello));
}

/* A stream beside the connection that asked for it: no name was resolved in sight. */
static void name_asked_for_in_the_open_tells_of_other_flows_to_that_server(void **state)
{
    (void)state;
    say_hello(laptop);
    traffic_udp(&t, (struct end){laptop.ip, 50002}, (struct end){site.ip, 18452}, TEXT("any"));
    traffic_udp(&t, (struct end){"192.168.1.11", 50003}, (struct end){site.ip, 18453}, TEXT("any"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 18452);
    assert_text(purge, SONDE_TEXT_APPLICATION, "example");
    assert_string_equal(sonde_method_name(purge->flow.application_method), "correlation");
    /* It is none that DNS told, and other clients have not asked. */
    assert_text(purge, SONDE_TEXT_HINT_NAME, NULL);
    assert_true((purge->flow.flags & SONDE_FLOW_DNS_HINT) == 0);
    purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 18453);
    assert_text(purge, SONDE_TEXT_APPLICATION, NULL);
}

static void resolved_name_counts_more_than_one_asked_for(void **state)
{
    (void)state;
    traffic_resolve(&t, laptop.ip, "video.example.com", NULL, site.ip);
    say_hello(laptop);
    traffic_udp(&t, (struct end){laptop.ip, 50002}, (struct end){site.ip, 18452}, TEXT("any"));
    sonde_engine_flush(t.engine);
    const struct sonde_event *purge = traffic_of_port(&t, SONDE_EVENT_PURGE, 18452);
    assert_text(purge, SONDE_TEXT_APPLICATION, "video");
    assert_string_equal(sonde_method_name(purge->flow.application_method), "DNS hint");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(name_asked_for_in_the_open_tells_of_other_flows_to_that_server),
        TEST(resolved_name_counts_more_than_one_asked_for),
        TEST(server_name_in_the_payload_beats_the_hint),
        TEST(name_that_the_client_asks_for_beats_the_greeting),
        TEST(host_that_hides_behind_another_is_a_risk),
        TEST(hello_that_was_cut_tells_what_is_there),
        TEST(hello_that_lacks_a_segment_tells_what_is_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
