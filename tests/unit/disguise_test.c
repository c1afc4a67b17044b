/* Events that tell less of people than what was seen. */
/* SPDX-License-Identifier: MIT */
#include "engine/disguise.h"
#include "traffic.h"

#include <stdio.h>
#include <string.h>

static struct traffic t;
static struct sonde_disguise *disguise;
static struct sonde_writer *writer;

static int teardown(void **state)
{
    (void)state;
    sonde_writer_free(writer);
    sonde_disguise_free(disguise);
    traffic_end(&t);
    writer = NULL;
    disguise = NULL;
    return 0;
}

/* A request, as a writer with this disguise tells it. */
static const char *told_request(const struct sonde_disguise_settings *settings, const char *request)
{
    static char line[8192];
    struct sonde_error error;
    size_t length;
    struct sonde_settings engine = traffic_settings();
    traffic_begin(&t, &engine);
    traffic_resolve(&t, "192.168.1.10", "www.shop.example.co.uk", NULL, "203.0.113.5");
    struct conversation c =
        conversation_of((struct end){"192.168.1.10", 50001}, (struct end){"203.0.113.5", 80});
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, slice_text(request));
    sonde_engine_flush(t.engine);
    disguise = sonde_disguise_new(settings, &error);
    const struct sonde_writer_settings how = {.disguise = disguise};
    writer = sonde_writer_new_with(&how, &error);
    assert_true(disguise != NULL && writer != NULL);
    const struct sonde_input_name input = {"lan0", true, NULL};
    const char *text =
        sonde_event_json(writer, traffic_last(&t, SONDE_EVENT_PURGE), &input, &length);
    assert_true(text != NULL && length < sizeof line);
    memcpy(line, text, length);
    line[length] = '\0';
    return line;
}

static const char *told(const struct sonde_disguise_settings *settings)
{
    return told_request(settings, "GET /find?who=joe HTTP/1.1\r\nHost: www.shop.example.co.uk\r\n"
                                  "User-Agent: Tool/1.2 (+http://tool.example.com/)\r\n\r\n");
}

static bool says(const char *line, const char *what)
{
    return strstr(line, what) != NULL;
}

static void zero_changes_nothing(void **state)
{
    (void)state;
    const struct sonde_disguise_settings none = {.names = SONDE_NAMES_WHOLE};
    const char *line = told(&none);
    assert_true(says(line, "192.168.1.10") && says(line, "203.0.113.5"));
    assert_true(says(line, "www.shop.example.co.uk") && says(line, "joe"));
}

static void pseudonyms_depend_on_the_key(void **state)
{
    uint8_t first[16], second[16], third[16];
    struct sonde_disguise_settings s = {.pseudonym_ip = true, .key = {1}};
    struct sonde_error error;
    (void)state;
    const uint8_t station[16] = {[10] = 0xff, 0xff, 192, 168, 1, 10};
    const char *line = told(&s);
    assert_false(says(line, "192.168.1.10"));
    assert_true(says(line, "203.0.113.5"));
    memcpy(first, station, 16);
    memcpy(second, station, 16);
    memcpy(third, station, 16);
    sonde_disguise_end(disguise, true, first, NULL);
    sonde_disguise_end(disguise, true, second, NULL);
    assert_memory_equal(first, second, 16);
    assert_int_equal(first[12] & 0xf0, 0xf0);
    s.key[0] = 2;
    sonde_disguise_free(disguise);
    disguise = sonde_disguise_new(&s, &error);
    sonde_disguise_end(disguise, true, third, NULL);
    assert_memory_not_equal(first, third, 16);
}

static void groups_are_nobody(void **state)
{
    (void)state;
    struct sonde_disguise_settings s = {.pseudonym_ip = true, .pseudonym_mac = true};
    struct sonde_error error;
    uint8_t group[16] = {[10] = 0xff, 0xff, 224, 0, 0, 251}, mac[6] = {1, 0, 0x5e, 0, 0, 0xfb};
    const uint8_t same[16] = {[10] = 0xff, 0xff, 224, 0, 0, 251},
                  same_mac[6] = {1, 0, 0x5e, 0, 0, 0xfb};
    disguise = sonde_disguise_new(&s, &error);
    sonde_disguise_end(disguise, true, group, mac);
    assert_memory_equal(group, same, 16);
    assert_memory_equal(mac, same_mac, 6);
}

static void names_are_cut_to_their_domains(void **state)
{
    (void)state;
    const struct sonde_disguise_settings s = {.names = SONDE_NAMES_DOMAIN};
    const char *line = told(&s);
    assert_false(says(line, "shop") || says(line, "joe") || says(line, "tool.example"));
    assert_true(says(line, "\"host_server_name\":\"example.co.uk\""));
    assert_true(says(line, "\"host\":\"example.co.uk\""));
}

static void names_are_left_out(void **state)
{
    (void)state;
    const struct sonde_disguise_settings s = {.names = SONDE_NAMES_NOTHING};
    const char *line = told(&s);
    assert_false(says(line, "example") || says(line, "host_server_name"));
    assert_true(says(line, "\"method\":\"GET\""));
}

static void other_ends_are_cut(void **state)
{
    (void)state;
    const struct sonde_disguise_settings s = {.other_bits4 = 20};
    const char *line = told(&s);
    assert_true(says(line, "\"other_ip\":\"203.0.112.0\"") && says(line, "192.168.1.10"));
}

static void ends_are_masked(void **state)
{
    (void)state;
    const struct sonde_network networks[] = {{{[10] = 0xff, 0xff, 192, 168, 1, 0}, 120, 0},
                                             {{[10] = 0xff, 0xff, 203, 0, 113, 5}, 128, 0}};
    const struct sonde_disguise_settings s = {.masked_networks = networks,
                                              .masked_network_count = 2};
    const char *line = told(&s);
    assert_true(says(line, "\"local_ip\":\"127.255.0.253\"") &&
                says(line, "\"other_ip\":\"127.255.0.254\""));
    assert_false(says(line, "192.168.1.10") || says(line, "203.0.113.5"));
}

static const struct sonde_disguise_settings pseudonyms = {.pseudonym_ip = true,
                                                          .pseudonym_mac = true};

static const char *told_host(const struct sonde_disguise_settings *settings, const char *host,
                             const char *agent)
{
    char request[512];
    (void)snprintf(request, sizeof request, "GET / HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\n\r\n",
                   host, agent);
    return told_request(settings, request);
}

/* Each is in a text with something around it. */
static void stations_in_texts_get_pseudonyms(void **state)
{
    (void)state;
    static const char *const agents[] = {
        "192.168.1.77:8080",      "sip:joe@192.168.1.77:5060", "x (at 192.168.1.77).",
        "a:b:192.168.1.77",       "192.168.1.77/24",           "[fe80::77]:80",
        "sip:fe80::77",           "http://[fe80::77]/",        "fe80::77%eth0",
        "CN=02:00:00:00:50:77,O", "192.168.1.77,192.168.1.77", "::ffff:192.168.1.77"};
    for (size_t i = 0; i < sizeof agents / sizeof agents[0]; i++) {
        const struct sonde_disguise_settings none = {.names = SONDE_NAMES_WHOLE};
        const char *line = told_host(&none, "www.example.com", agents[i]);
        assert_true(says(line, "192.168.1.77") || says(line, "fe80::77") || says(line, "50:77"));
        (void)teardown(NULL);
        line = told_host(&pseudonyms, "www.example.com", agents[i]);
        assert_true(says(line, "\"user_agent\""));
        assert_false(says(line, "192.168.1.77") || says(line, "fe80::77") || says(line, "50:77"));
        (void)teardown(NULL);
    }
    const char *line = told_host(&pseudonyms, "192.168.1.77:8080", "Tool/1.2");
    assert_false(says(line, "192.168.1.77"));
}

/* Numbers that look a little like it, and what is no station's, stay. */
static void other_texts_stay(void **state)
{
    (void)state;
    static const char *const agents[] = {"Tool/10.0.19045.1",
                                         "1.2.3.4.5",
                                         "at 203.0.113.9:80",
                                         "12:34:56",
                                         "feed: face.b00c",
                                         ":::",
                                         "...",
                                         "::",
                                         "a..b:c",
                                         "2001:db8::9"};
    for (size_t i = 0; i < sizeof agents / sizeof agents[0]; i++) {
        char wanted[96];
        const char *line = told_host(&pseudonyms, "www.example.com", agents[i]);
        (void)snprintf(wanted, sizeof wanted, "\"user_agent\":\"%s\"", agents[i]);
        assert_true(says(line, wanted));
        (void)teardown(NULL);
    }
}

/* Whatever stands around them: where no address can be seen, the text is left out. */
static void a_text_that_still_holds_an_end_is_left_out(void **state)
{
    (void)state;
    static const struct sonde_flow flow = {
        .ip_version = 6,
        .flags = SONDE_FLOW_HAS_MAC,
        .address = {{0xfe, 0x80, [15] = 0x77}, {0x20, 1, 0xd, 0xb8}},
        .mac = {{2, 0, 0, 0, 0x50, 0x77}, {2, 0, 0, 0, 0x50, 1}}};
    static const struct {
        const char *text;
        bool is_told;
    } texts[] = {{"mac:02:00:00:00:50:77", false},
                 {"uuid:2fac1234-31f8-11b4-a222-020000005077", false},
                 {"02-00-00-00-50-01", false},
                 {"id:FE80::77", false},
                 {"02:00:00:00:50:77", true},
                 {"at fe80::77.", true},
                 {"2001:db8::", true},
                 {"uuid:2fac1234-31f8-11b4-a222-020000005078", true}};
    struct sonde_error error;
    struct hidden_ends ends;
    struct buffer out = {0};
    disguise = sonde_disguise_new(&pseudonyms, &error);
    disguise_find_ends(disguise, &flow, &ends);
    assert_int_equal(ends.count, 7); /* of the other end, which is public, no address */
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        buffer_clear(&out);
        bool is_told = disguise_text(disguise, &ends, NULL, slice_text(texts[i].text), &out);
        assert_int_equal(is_told, texts[i].is_told);
        assert_true(!is_told || slice_find(buffer_slice(&out), SLICE_LITERAL("77")) < 0);
    }
    buffer_free(&out);
}

static void reverse_names_are_addresses(void **state)
{
    (void)state;
    const struct sonde_disguise_settings names = {.names = SONDE_NAMES_DOMAIN};
    const char *line = told_host(&pseudonyms, "77.1.168.192.in-addr.arpa", "Tool/1.2");
    assert_false(says(line, "168.192") || says(line, "arpa"));
    (void)teardown(NULL);
    line = told_host(&names, "77.1.168.192.in-addr.arpa", "Tool/1.2");
    assert_false(says(line, "77.1"));
}

static void stations_have_no_domain(void **state)
{
    (void)state;
    const struct sonde_disguise_settings names = {.names = SONDE_NAMES_DOMAIN};
    static const char *const hosts[] = {"joes-phone", "joes-phone.local", "joes-phone.fritz.lan."};
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        assert_false(says(told_host(&names, hosts[i], "Tool/1.2"), "\"host_server_name\":\"joe"));
        (void)teardown(NULL);
    }
}

static void locations_on_addresses_are_left_out(void **state)
{
    (void)state;
    const struct sonde_disguise_settings names = {.names = SONDE_NAMES_NOTHING};
    static const char *const hosts[] = {"198.51.100.7:6969", "198.51.100.7", "[2001:db8::7]:80"};
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        char request[256];
        (void)snprintf(request, sizeof request, "GET /find?joe HTTP/1.1\r\nHost: %s\r\n\r\n",
                       hosts[i]);
        assert_false(says(told_request(&names, request), "joe"));
        (void)teardown(NULL);
    }
}

static const char *told_again(void)
{
    static char line[8192];
    size_t length;
    const struct sonde_input_name input = {"lan0", true, NULL};
    const char *text =
        sonde_event_json(writer, traffic_last(&t, SONDE_EVENT_PURGE), &input, &length);
    assert_true(text != NULL && length < sizeof line);
    memcpy(line, text, length);
    line[length] = '\0';
    return line;
}

static void a_writer_takes_another_disguise(void **state)
{
    (void)state;
    static const char *const dropped[] = {"flow.http", "flow.local_port"}, *const no[] = {"type"},
                             *const wrong[] = {"Flow"};
    const struct sonde_disguise_settings s = {.pseudonym_ip = true};
    struct sonde_error error;
    const char *line = told(&s);
    assert_true(says(line, "\"http\":{") && !says(line, "192.168.1.10"));
    assert_int_equal(sonde_writer_set_disguise(writer, NULL, dropped, 2, &error), SONDE_OK);
    line = told_again();
    assert_true(says(line, "192.168.1.10") && says(line, "\"other_port\""));
    assert_false(says(line, "\"http\":{") || says(line, "\"local_port\""));
    /* What is no member changes nothing. */
    assert_int_equal(sonde_writer_set_disguise(writer, disguise, no, 1, &error), SONDE_EINVAL);
    assert_int_equal(sonde_writer_set_disguise(writer, disguise, wrong, 1, &error), SONDE_EINVAL);
    char before[8192];
    (void)snprintf(before, sizeof before, "%s", line);
    assert_string_equal(told_again(), before);
    assert_int_equal(sonde_writer_set_disguise(writer, disguise, NULL, 0, &error), SONDE_OK);
    line = told_again();
    assert_true(says(line, "\"http\":{") && !says(line, "192.168.1.10"));
}

/* Whatever texts hold, the event stays whole: the writer reads it again. */
static void any_text_is_told_whole_or_not(void **state)
{
    (void)state;
    static const char *const hosts[] = {".",
                                        "..",
                                        "a.",
                                        ".a",
                                        "*.",
                                        "a..b",
                                        "1.2.3.4.5",
                                        "-._",
                                        "\xff.\xfe",
                                        "x:y",
                                        "//",
                                        "a/b",
                                        "00:11:22:33:44:55",
                                        "fe80::1",
                                        "a.b.c.d.e.f.co.uk."};
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        for (unsigned names = 0; names <= SONDE_NAMES_NOTHING; names++) {
            char request[256];
            struct sonde_error error;
            struct sonde_settings engine = traffic_settings();
            const struct sonde_disguise_settings s = {
                .pseudonym_ip = true, .pseudonym_mac = true, .names = (enum sonde_names)names};
            size_t length;
            (void)snprintf(request, sizeof request,
                           "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\n\r\n", hosts[i],
                           hosts[i], hosts[i]);
            traffic_begin(&t, &engine);
            struct conversation c = conversation_of((struct end){"192.168.1.10", 50001},
                                                    (struct end){"203.0.113.5", 80});
            conversation_open(&t, &c);
            conversation_say(&t, &c, false, slice_text(request));
            sonde_engine_flush(t.engine);
            disguise = sonde_disguise_new(&s, &error);
            const struct sonde_writer_settings how = {.disguise = disguise};
            writer = sonde_writer_new_with(&how, &error);
            const struct sonde_input_name input = {"lan0", true, NULL};
            for (size_t n = 0; n < t.event_count; n++)
                assert_non_null(sonde_event_json(writer, t.events[n], &input, &length));
            (void)teardown(NULL);
        }
    }
}

#define TEST(name) cmocka_unit_test_teardown(name, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(zero_changes_nothing),
        TEST(pseudonyms_depend_on_the_key),
        TEST(groups_are_nobody),
        TEST(stations_in_texts_get_pseudonyms),
        TEST(other_texts_stay),
        TEST(a_text_that_still_holds_an_end_is_left_out),
        TEST(reverse_names_are_addresses),
        TEST(stations_have_no_domain),
        TEST(locations_on_addresses_are_left_out),
        TEST(names_are_cut_to_their_domains),
        TEST(names_are_left_out),
        TEST(other_ends_are_cut),
        TEST(ends_are_masked),
        TEST(a_writer_takes_another_disguise),
        TEST(any_text_is_told_whole_or_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
