/* The form of SYNs as tcp_syn.h writes it: what systems send, and options that are none. */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#include "protocols/tcp_syn.h"

static struct layer syn(const char *options, uint8_t hop_limit, uint16_t window)
{
    return (struct layer){
        .ip_version = 4,
        .ip_protocol = IP_TCP,
        .flags = LAYER_DONT_FRAGMENT,
        .hop_limit = hop_limit,
        .tcp_window = window,
        .tcp_flags = TCP_SYN,
        .tcp_options = bytes_of(options),
    };
}

static void assert_described(const struct layer *layer, const char *expected)
{
    uint8_t text[TCP_SYN_TEXT_BYTES];
    assert_slice_text(slice_of(text, tcp_syn_describe(layer, text)), expected);
}

static void systems_differ(void **state)
{
    (void)state;
    struct layer linux_near = syn("020405b40402080a00112233000000000103030a", 64, 64240);
    assert_described(&linux_near, "4:64:mss*44:mss1460,sok,ts,nop,ws10:df");
    struct layer windows_far = syn("020405b40103030801010402", 115, 64240);
    assert_described(&windows_far, "4:128:mss*44:mss1460,nop,ws8,nop,nop,sok:df");
    struct layer mac = syn("020405b4010303060101080a0011223300000000040200", 57, 65535);
    assert_described(&mac, "4:64:65535:mss1460,nop,ws6,nop,nop,ts,sok,eol:df");
}

static void what_else_is_set_is_told(void **state)
{
    (void)state;
    struct layer layer = syn("020405a0", 255, 1440);
    layer.ip_version = 6;
    layer.flags = 0;
    assert_described(&layer, "6:255:mss*1:mss1440:");
    layer.tcp_flags |= 0xc0;
    layer.payload_length = 5;
    layer.tcp_options = bytes_of("020405a022020101");
    assert_described(&layer, "6:255:mss*1:mss1440,tfo,nop,nop:ecn,data");
    layer.tcp_options = bytes_of("fe04f989");
    assert_described(&layer, "6:255:1440:o254:ecn,data");
    layer.tcp_options = SLICE_NONE;
    layer.hop_limit = 12;
    assert_described(&layer, "6:32:1440::ecn,data");
}

static void options_that_break_off_are_bad(void **state)
{
    (void)state;
    struct layer layer = syn("0204", 64, 100);
    assert_described(&layer, "4:64:100::df,bad");
    layer.tcp_options = bytes_of("0801"); /* a length that does not count itself */
    assert_described(&layer, "4:64:100::df,bad");
    layer.tcp_options = bytes_of("020405b408");
    assert_described(&layer, "4:64:100:mss1460:df,bad");
}

static void filling_stays_within_the_text(void **state)
{
    (void)state;
    uint8_t bytes[40], text[TCP_SYN_TEXT_BYTES];
    for (unsigned kind = 0; kind < 256; kind++) {
        memset(bytes, (int)kind, sizeof bytes);
        for (unsigned second = 0; second < 256; second++) {
            bytes[1] = (uint8_t)second;
            struct layer layer = syn("", 64, UINT16_MAX);
            layer.tcp_options = slice_of(bytes, sizeof bytes);
            assert_in_range(tcp_syn_describe(&layer, text), 10, sizeof text);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(systems_differ),
        cmocka_unit_test(what_else_is_set_is_told),
        cmocka_unit_test(options_that_break_off_are_bad),
        cmocka_unit_test(filling_stays_within_the_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
