/* Software that the catalogue knows by fingerprints: what flows tell of it. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "traffic.h"

#include "protocols/inspect.h"
#include "signatures/catalogue.h"

static const char hello[] = TRAFFIC_TLS_HELLO;
/* Its fingerprints: sums of "1301,c02f" and "000a", and of "771,4865-49199,0-10,29,". */
#define JA4 "t12d020200_c1929292aa6b_a8f3e973773c"
#define JA3 "b2946bdf35f7b0feb4835c4a62a40e2d"

static struct catalogue *parse(const char *source)
{
    struct sonde_error error;
    struct sonde_catalogue *c = sonde_catalogue_parse(source, strlen(source), "test.sig", &error);
    if (c == NULL)
        fail_msg("%u: %s", error.line, error.text);
    return (struct catalogue *)(void *)c;
}

static void assert_software(const struct catalogue *c, enum fingerprint kind, const char *text,
                            const char *tag)
{
    assert_slice_text(catalogue_software(c, kind, slice_text(text)), tag);
}

static void only_the_same_kind_and_text_is_known(void **state)
{
    (void)state;
    struct catalogue *c = parse("software a \"A\"\n"
                                "    dhcp 1,3,6 1,3\n"
                                "    ja3 000102030405060708090A0B0C0D0E0F\n"
                                "software b \"B\"\n"
                                "    dhcp 1,3,6,15\n"
                                "    hassh 000102030405060708090a0b0c0d0e0f\n"
                                "    tcp-syn 6:64:mss*45:mss1440,sok,ts,nop,ws7:\n"
                                "software a\n"
                                "    dhcp 1\n"
                                "    ja4 t13d0101aZ_8daaf6152771_e5627efa2ab1\n");
    assert_software(c, FINGERPRINT_DHCP, "1,3,6", "a");
    assert_software(c, FINGERPRINT_DHCP, "1,3", "a");
    assert_software(c, FINGERPRINT_DHCP, "1", "a");
    assert_software(c, FINGERPRINT_DHCP, "1,3,6,15", "b");
    assert_software(c, FINGERPRINT_DHCP, "1,3,6,1", "");
    assert_software(c, FINGERPRINT_DHCP, "", "");
    assert_software(c, FINGERPRINT_JA3, "000102030405060708090a0b0c0d0e0f", "a");
    assert_software(c, FINGERPRINT_HASSH, "000102030405060708090a0b0c0d0e0f", "b");
    assert_software(c, FINGERPRINT_JA4, "t13d0101aZ_8daaf6152771_e5627efa2ab1", "a");
    assert_software(c, FINGERPRINT_JA4, "000102030405060708090a0b0c0d0e0f", "");
    assert_software(c, FINGERPRINT_TCP_SYN, "6:64:mss*45:mss1440,sok,ts,nop,ws7:", "b");
    assert_software(NULL, FINGERPRINT_DHCP, "1", "");
    catalogue_free(c);
    c = parse("");
    assert_software(c, FINGERPRINT_DHCP, "1", "");
    catalogue_free(c);
}

static void begin(struct traffic *t, struct catalogue *c)
{
    struct sonde_settings settings = traffic_settings();
    settings.catalogue = (const struct sonde_catalogue *)(const void *)c;
    traffic_begin(t, &settings);
}

/* What one flow with a hello tells of its client, with these signatures. */
static const struct sonde_event *flow_with(struct traffic *t, struct catalogue *c)
{
    begin(t, c);
    struct conversation talk =
        conversation_of((struct end){"192.168.1.10", 50000}, (struct end){"203.0.113.5", 443});
    conversation_open(t, &talk);
    conversation_say(t, &talk, false, slice_of(hello, sizeof hello - 1));
    sonde_engine_flush(t->engine);
    return traffic_last(t, SONDE_EVENT_PURGE);
}

static void flows_tell_whose_fingerprints_they_have(void **state)
{
    (void)state;
    struct traffic t;
    struct catalogue *c = parse("software by-ja4 \"By JA4\"\n"
                                "    ja4 " JA4 "\n"
                                "software by-ja3 \"By JA3\"\n"
                                "    ja3 " JA3 "\n"
                                "software system \"A system\"\n"
                                "    tcp-syn 4:64:65535::\n");
    const struct sonde_event *event = flow_with(&t, c);
    assert_value(event, "ssl", "client_software", "by-ja4");
    assert_value(event, "tcp_syn", "system", "system");
    traffic_end(&t);
    catalogue_free(c);

    c = parse("software by-ja3 \"By JA3\"\n    ja3 " JA3 "\n");
    event = flow_with(&t, c);
    assert_value(event, "ssl", "client_software", "by-ja3");
    assert_no_value(event, "tcp_syn", "system");
    traffic_end(&t);
    catalogue_free(c);
}

/* A key exchange (RFC 4253, section 7.1) whose lists have one short name each. */
static size_t key_exchange(uint8_t out[128])
{
    static const char names[10][2] = {"a", "k", "b", "e", "c", "f", "d", "g", "", ""};
    size_t at = 6 + 16;
    memset(out, 0, 128);
    out[4] = 4;  /* bytes of padding */
    out[5] = 20; /* SSH_MSG_KEXINIT */
    for (unsigned n = 0; n < 10; n++) {
        size_t length = strlen(names[n]);
        out[at + 3] = (uint8_t)length;
        memcpy(out + at + 4, names[n], length);
        at += 4 + length;
    }
    at += 5 + 4; /* what follows, and the padding */
    out[3] = (uint8_t)(at - 4);
    return at;
}

static void sides_of_ssh_tell_theirs(void **state)
{
    (void)state;
    struct traffic t;
    /* Sums of "a;b;c;d" and "a;e;f;g". */
    struct catalogue *c =
        parse("software client \"Client\"\n    hassh 845425be4f77f4097e014a6591497010\n"
              "software server \"Server\"\n    hassh 67ff1e89f2d48ea8603bb6c406249759\n");
    begin(&t, c);
    struct conversation talk =
        conversation_of((struct end){"192.168.1.10", 50000}, (struct end){"203.0.113.5", 22});
    uint8_t message[128];
    struct slice exchange = slice_of(message, key_exchange(message));
    conversation_open(&t, &talk);
    conversation_say(&t, &talk, false, TEXT("SSH-2.0-one\r\n"));
    conversation_say(&t, &talk, true, TEXT("SSH-2.0-two\r\n"));
    conversation_say(&t, &talk, false, exchange);
    conversation_say(&t, &talk, true, exchange);
    sonde_engine_flush(t.engine);
    const struct sonde_event *event = traffic_last(&t, SONDE_EVENT_PURGE);
    assert_value(event, "ssh", "client_software", "client");
    assert_value(event, "ssh", "server_software", "server");
    traffic_end(&t);
    catalogue_free(c);
}

static void options_of_dhcp_tell_theirs(void **state)
{
    (void)state;
    struct traffic t;
    struct catalogue *c = parse("software thing \"Thing\"\n    dhcp 1,3,6,15\n");
    begin(&t, c);
    /* DHCPDISCOVER (RFC 2131, section 2; RFC 2132, section 9.8). */
    static const uint8_t options[] = {0x63, 0x82, 0x53, 0x63, 53, 1, 1, 55, 4, 1, 3, 6, 15, 255};
    uint8_t message[300] = {1, 1, 6, 0, 1, 2, 3, 4};
    memcpy(message + 28, "\x02\x00\x5e\x10\x00\x01", 6);
    memcpy(message + 236, options, sizeof options);
    traffic_udp(&t, (struct end){"0.0.0.0", 68}, (struct end){"255.255.255.255", 67},
                slice_of(message, sizeof message));
    sonde_engine_flush(t.engine);
    assert_value(traffic_last(&t, SONDE_EVENT_PURGE), "dhcp", "software", "thing");
    traffic_end(&t);
    catalogue_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_same_kind_and_text_is_known),
        cmocka_unit_test(flows_tell_whose_fingerprints_they_have),
        cmocka_unit_test(sides_of_ssh_tell_theirs),
        cmocka_unit_test(options_of_dhcp_tell_theirs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
