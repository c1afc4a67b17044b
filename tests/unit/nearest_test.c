/* Which known name a mistyped one is taken for. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/nearest.h"

static const char *const known[] = {
    "tftp",    "tls",   "http", "known-protocol-on-unusual-port",
    "netflix", "http2", "web",  "a-name-that-is-longer-than-forty-characters-is",
};

static void expect(const char *name, const char *meant)
{
    struct nearest nearest = nearest_begin(slice_text(name));
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        nearest_consider(&nearest, slice_text(known[i]));
    if (!slice_equal(nearest.found, slice_text(meant)))
        fail_msg("%s: %.*s instead of %s", name, (int)nearest.found.length,
                 nearest.found.length == 0 ? "" : (const char *)nearest.found.at, meant);
}

static void one_slip_is_understood(void **state)
{
    (void)state;
    expect("tsl", "tls");
    expect("wbe", "web");
    expect("TLSS", "tls");
    expect("tl", "tls");
    expect("tks", "tls");
    expect("htpt", "http");
    expect("known-protocol-on-unusal-port", "known-protocol-on-unusual-port");
}

static void longer_names_may_have_more_slips(void **state)
{
    (void)state;
    expect("netflicks", "netflix");
    expect("ntflx", "netflix");
}

static void what_is_like_nothing_is_taken_for_nothing(void **state)
{
    (void)state;
    expect("nonsense", "");
    expect("x", "");
    expect("", "");
    expect("xyz", "");
    expect("a-name-that-is-longer-than-forty-characters-is", "");
}

static void first_of_two_equals_is_taken(void **state)
{
    (void)state;
    expect("http", "http");
    expect("httpx", "http");
    expect("http3", "http");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_slip_is_understood),
        cmocka_unit_test(longer_names_may_have_more_slips),
        cmocka_unit_test(what_is_like_nothing_is_taken_for_nothing),
        cmocka_unit_test(first_of_two_equals_is_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
