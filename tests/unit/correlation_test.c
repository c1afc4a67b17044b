/* What is kept for flows to come: announcements, and flows that may come back. */
/* SPDX-License-Identifier: MIT */
#include "inspect/expect.h"
#include "inspect/flow_cache.h"
#include "numbered.h"
#include "protocols/protocol.h"

/* ---- announcements ----------------------------------------------------------------------------
 */

static void announced_flows_are_found_until_their_time_is_up(void **state)
{
    (void)state;
    struct expectations *e = expectations_new(64, 5);
    struct expectation found, x = {.address = address_number(1),
                                   .port = 5000,
                                   .ip_protocol = IP_TCP,
                                   .protocol = PROTOCOL_FTP_DATA,
                                   .expires_ns = 100};
    assert_non_null(e);
    assert_false(expectations_find(e, &x.address, 5000, IP_TCP, 0, &found));
    expectations_put(e, &x);
    assert_true(expectations_find(e, &x.address, 5000, IP_TCP, 99, &found));
    assert_int_equal(found.protocol, PROTOCOL_FTP_DATA);
    assert_true(expectations_find(e, &x.address, 5000, IP_TCP, 99, &found)); /* again */
    assert_false(expectations_find(e, &x.address, 5001, IP_TCP, 99, &found));
    assert_false(expectations_find(e, &x.address, 5000, IP_UDP, 99, &found));
    struct address other = address_number(2);
    assert_false(expectations_find(e, &other, 5000, IP_TCP, 99, &found));
    assert_false(expectations_find(e, &x.address, 5000, IP_TCP, 100, &found));
    x.expires_ns = 200;
    x.protocol = PROTOCOL_RTP;
    expectations_put(e, &x);
    assert_true(expectations_find(e, &x.address, 5000, IP_TCP, 150, &found));
    assert_int_equal(found.protocol, PROTOCOL_RTP);
    assert_int_equal(expectations_evicted(e), 0);
    expectations_free(e);
}

static void announcements_have_a_ceiling(void **state)
{
    (void)state;
    struct expectations *e = expectations_new(16, 5);
    struct expectation found;
    unsigned left = 0;
    assert_non_null(e);
    for (uint16_t port = 1; port <= 200; port++) {
        struct expectation x = {.address = address_number(1),
                                .port = port,
                                .ip_protocol = IP_UDP,
                                .protocol = PROTOCOL_RTP,
                                .expires_ns = 1000 + port};
        expectations_put(e, &x);
        assert_true(expectations_find(e, &x.address, port, IP_UDP, 0, &found));
    }
    struct address a = address_number(1);
    for (uint16_t port = 1; port <= 200; port++)
        left += expectations_find(e, &a, port, IP_UDP, 0, &found);
    assert_in_range(left, 8, 16);
    assert_int_equal(expectations_evicted(e), 200 - left);
    expectations_free(e);
}

/* ---- the flow cache ---------------------------------------------------------------------------
 */

static const uint8_t cache_key[16] = {1, 2, 3};

static struct flow_key key_number(uint32_t n)
{
    struct flow_key key;
    memset(&key, 0, sizeof key);
    key.ip_version = 4;
    key.address[0] = address_number(n);
    return key;
}

static struct remembered value_number(uint32_t n)
{
    struct remembered r = {.protocol = PROTOCOL_DNS, .application = (uint16_t)n};
    memset(r.digest, (int)n, sizeof r.digest);
    return r;
}

static void remembered_flows_are_found_by_their_key(void **state)
{
    (void)state;
    struct flow_cache *c = flow_cache_new(64, cache_key);
    struct remembered in = value_number(5), out;
    struct flow_key key = key_number(5), other = key_number(6);
    assert_non_null(c);
    assert_false(flow_cache_get(c, &key, &out));
    flow_cache_put(c, &key, &in, 10);
    assert_true(flow_cache_get(c, &key, &out));
    assert_memory_equal(out.digest, in.digest, sizeof in.digest);
    assert_int_equal(out.application, 5);
    assert_false(flow_cache_get(c, &other, &out));
    assert_int_equal(flow_cache_counters(c).hits, 1);
    assert_int_equal(flow_cache_counters(c).misses, 2);
    assert_int_equal(flow_cache_counters(c).size, 64);
    flow_cache_free(c);
}

static void full_cache_forgets_what_was_seen_longest_ago(void **state)
{
    (void)state;
    struct flow_cache *c = flow_cache_new(4, cache_key);
    struct remembered out;
    assert_non_null(c);
    for (uint32_t n = 0; n < 6; n++) {
        struct flow_key key = key_number(n);
        struct remembered value = value_number(n);
        flow_cache_put(c, &key, &value, n);
    }
    for (uint32_t n = 0; n < 6; n++) {
        struct flow_key key = key_number(n);
        assert_int_equal(flow_cache_get(c, &key, &out), n >= 2);
    }
    assert_int_equal(flow_cache_counters(c).evicted, 2);
    flow_cache_free(c);
}

static void flow_cache_survives_in_a_file(void **state)
{
    (void)state;
    struct flow_cache *c = flow_cache_new(256, cache_key), *d = flow_cache_new(256, cache_key);
    struct remembered out;
    FILE *file = tmpfile();
    assert_non_null(c);
    assert_non_null(d);
    assert_non_null(file);
    for (uint32_t n = 1; n < 50; n++) {
        struct flow_key key = key_number(n);
        struct remembered value = value_number(n);
        flow_cache_put(c, &key, &value, n);
    }
    assert_int_equal(flow_cache_save(c, file), SONDE_OK);
    rewind(file);
    assert_int_equal(flow_cache_load(d, file, "file", NULL), SONDE_OK);
    for (uint32_t n = 1; n < 50; n++) {
        struct flow_key key = key_number(n);
        struct remembered value = value_number(n);
        bool there = flow_cache_get(c, &key, &out);
        assert_int_equal(flow_cache_get(d, &key, &out), there);
        if (there)
            assert_memory_equal(&out, &value, sizeof out);
    }
    (void)fclose(file);
    flow_cache_free(c);
    flow_cache_free(d);
}

static void wrong_lines_in_the_cache_file_are_named(void **state)
{
    (void)state;
#define DIGEST "00112233445566778899aabbccddeeff00112233"
    static const char *const lines[] = {
        "0123456789abcdef," DIGEST ",5",
        "0123456789abcdef," DIGEST ",nosuchprotocol,0",
        "0123456789abcdef," DIGEST "0,5,0",
        "0123456789abcdef,0011,5,0",
        "0123456789abcdef," DIGEST ",5,65536",
        "0000000000000000," DIGEST ",5,0",
        "xyz," DIGEST ",5,0",
        "nonsense",
        "",
    };
    struct flow_cache *c = flow_cache_new(16, cache_key);
    assert_non_null(c);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char text[300];
        struct sonde_error error = {.code = 0};
        (void)snprintf(text, sizeof text, "0123456789abcdef," DIGEST ",5,7\n%s\n", lines[i]);
        FILE *file = file_with(text);
        int code = flow_cache_load(c, file, "cache", &error);
        if (code != SONDE_ESYNTAX || error.line != 2)
            fail_msg("\"%s\": code %d, line %u", lines[i], code, error.line);
        (void)fclose(file);
    }
    flow_cache_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(announced_flows_are_found_until_their_time_is_up),
        cmocka_unit_test(announcements_have_a_ceiling),
        cmocka_unit_test(remembered_flows_are_found_by_their_key),
        cmocka_unit_test(full_cache_forgets_what_was_seen_longest_ago),
        cmocka_unit_test(flow_cache_survives_in_a_file),
        cmocka_unit_test(wrong_lines_in_the_cache_file_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
