/* The expression language: what it says of flows, and how it refuses what is wrong. */
/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "expression/expression.h"
#include "expression_subject.h"

static const struct expression_options standard = {.field = resolve_field, .group = resolve_group};

static struct expression *compile(const char *text)
{
    struct sonde_error error = {.code = 0};
    struct expression *e = expression_compile(slice_text(text), &standard, &error);
    if (e == NULL)
        fail_msg("%s\n%u:%u: %s", text, error.line, error.column, error.text);
    return e;
}

static bool matches(const struct expression *e, struct flow_facts *flow)
{
    const struct expression_subject subject = {flow, get, get_field};
    return expression_match(e, &subject);
}

/* ---- what it says --------------------------------------------------------------------------- */

struct match_case {
    const char *name;
    const struct fact *facts;
    const char *text;
    bool expected;
};

static const struct match_case cases[] = {
#define MATCH(subject, text) {#subject, subject, text, true},
#define MISS(subject, text)  {#subject, subject, text, false},
#include "expression_cases.def"
};

static void says_what_the_table_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct flow_facts flow = {cases[i].facts, 0};
        struct expression *e = compile(cases[i].text);
        if (matches(e, &flow) != cases[i].expected)
            fail_msg("%s: %s: expected %s", cases[i].name, cases[i].text,
                     cases[i].expected ? "a match" : "no match");
        expression_free(e);
    }
}

static void netifyd_mode_runs_what_is_not_mixed(void **state)
{
    (void)state;
    struct expression_options options = standard;
    options.netifyd = true;
    static const char *const texts[] = {
        "app == 'netify.netflix';",
        "app == 'netify.hulu' || app == 'netify.netflix' || app == 'netify.youtube';",
        "local_ip == 192.168.1.10 && application == \"netify.netflix\";",
        "other_type == other_remote && (app_category == 'voip' || protocol_category == 'web');",
        "(app_id == 1 && proto_id == 2) || (app_id == 133 && ip_version == 4);",
        "!ip_nat || detected_hostname == 'rx:.*netflix.com';",
        "*",
        "ai:netflix",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct sonde_error error;
        struct flow_facts flow = {video, 0};
        struct expression *e = expression_compile(slice_text(texts[i]), &options, &error);
        if (e == NULL || !matches(e, &flow))
            fail_msg("%s: %s", texts[i], e == NULL ? error.text : "no match");
        expression_free(e);
    }
}

static void names_of_a_closed_list_mean_what_they_mean_in_an_open_one(void **state)
{
    (void)state;
    struct expression_options options = standard;
    unsigned known = 0;
    options.name = resolve_name;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct flow_facts flow = {cases[i].facts, 0};
        struct sonde_error error = {.code = 0};
        struct expression *e = expression_compile(slice_text(cases[i].text), &options, &error);
        if (e == NULL && strncmp(error.text, "unknown ", 8) != 0)
            fail_msg("%s: %s", cases[i].text, error.text);
        if (e != NULL && matches(e, &flow) != cases[i].expected)
            fail_msg("%s: %s: expected %s", cases[i].name, cases[i].text,
                     cases[i].expected ? "a match" : "no match");
        known += e != NULL;
        expression_free(e);
    }
    assert_true(known > sizeof cases / sizeof cases[0] / 2);
}

static void right_side_is_not_asked_when_the_left_decides(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned calls;
    } questions[] = {
        {"ip_nat || app == netflix", 1},
        {"detection_guessed && app == netflix", 1},
        {"ip_nat && app == netflix", 2},
        {"detection_guessed || app == netflix", 2},
        {"(detection_guessed && app == netflix) || proto == quic", 2},
        {"!(ip_nat || app == netflix) && proto == quic", 1},
        {"true || app == netflix || proto == quic", 0},
    };
    for (size_t i = 0; i < sizeof questions / sizeof questions[0]; i++) {
        struct flow_facts flow = {video, 0};
        struct expression *e = compile(questions[i].text);
        (void)matches(e, &flow);
        if (flow.calls != questions[i].calls)
            fail_msg("%s: %u calls", questions[i].text, flow.calls);
        expression_free(e);
    }
}

static void last_network_bit_decides(void **state)
{
    (void)state;
    static const struct fact facts[] = {{EXPRESSION_LOCAL_IP, NULL, 0, "10.127.255.255"}, FACT_END};
    struct flow_facts flow = {facts, 0};
    struct expression *inside = compile("local_ip in 10.0.0.0/9");
    struct expression *outside = compile("local_ip in 10.128.0.0/9");
    struct expression *beyond = compile("local_ip in (10.0.0.0/10, 10.127.255.254, 10.128.0.0)");
    assert_true(matches(inside, &flow));
    assert_false(matches(outside, &flow));
    assert_false(matches(beyond, &flow));
    expression_free(inside);
    expression_free(outside);
    expression_free(beyond);
}

static void long_lists_are_searched_to_both_ends(void **state)
{
    (void)state;
    static char text[60000];
    size_t used = (size_t)snprintf(text, sizeof text, "other_port in (");
    for (unsigned i = 0; i < EXPRESSION_LIST_MEMBERS; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%u", i == 0 ? "" : ",",
                                 (i * 7919 + 1) % 32768 * 2);
    (void)snprintf(text + used, sizeof text - used, ")");
    struct expression *e = compile(text);
    for (unsigned i = 0; i < EXPRESSION_LIST_MEMBERS; i++) {
        int64_t listed = (int64_t)((i * 7919 + 1) % 32768 * 2);
        for (int64_t more = 0; more < 2; more++) {
            const struct fact facts[] = {{EXPRESSION_OTHER_PORT, NULL, listed + more, NULL},
                                         FACT_END};
            struct flow_facts flow = {facts, 0};
            assert_int_equal(matches(e, &flow), more == 0);
        }
    }
    expression_free(e);
}

/* ---- how it refuses ------------------------------------------------------------------------- */

struct wrong_case {
    unsigned line;
    unsigned column;
    const char *text;
    const char *message;
    bool netifyd;
};

static const struct wrong_case wrong_cases[] = {
#define WRONG(line, column, text, message)   {line, column, text, message, false},
#define NETIFYD(line, column, text, message) {line, column, text, message, true},
#include "expression_errors.def"
};

static void refuses_with_place_and_reason(void **state)
{
    (void)state;
    unsigned failures = 0;
    for (size_t i = 0; i < sizeof wrong_cases / sizeof wrong_cases[0]; i++) {
        const struct wrong_case *c = &wrong_cases[i];
        struct expression_options options = standard;
        struct sonde_error error = {.code = 0};
        options.netifyd = c->netifyd;
        options.file = "rules.conf";
        struct expression *e = expression_compile(slice_text(c->text), &options, &error);
        if (e != NULL || error.code != SONDE_ESYNTAX || error.line != c->line ||
            error.column != c->column || strcmp(error.text, c->message) != 0 ||
            strcmp(error.file, "rules.conf") != 0) {
            print_error("%s\n  %u:%u: %s\n", c->text, error.line, error.column, error.text);
            failures++;
        }
        expression_free(e);
    }
    assert_int_equal(failures, 0);
}

static void expect_error(const char *text, const struct expression_options *options, int code,
                         unsigned line, unsigned column, const char *message)
{
    struct sonde_error error = {.code = 0};
    assert_null(expression_compile(slice_text(text), options, &error));
    assert_string_equal(error.text, message);
    assert_int_equal(error.code, code);
    assert_int_equal(error.line, line);
    assert_int_equal(error.column, column);
    assert_null(expression_compile(slice_text(text), options, NULL));
}

static void place_counts_from_where_the_text_began(void **state)
{
    (void)state;
    struct expression_options options = {.line = 12, .column = 9};
    expect_error("ap == 1", &options, SONDE_ESYNTAX, 12, 9,
                 "unknown variable \"ap\"; did you mean \"app\"?");
    expect_error("ip_nat\n&& ap == 1", &options, SONDE_ESYNTAX, 13, 4,
                 "unknown variable \"ap\"; did you mean \"app\"?");
}

static void bounds_are_told(void **state)
{
    (void)state;
    struct expression_options options = standard;
    options.text_bytes = 10;
    expect_error("other_port == 80", &options, SONDE_ESYNTAX, 1, 1,
                 "the expression is too long: 16 bytes, at most 10");
    options = standard;
    options.nesting = 2;
    expect_error("((!ip_nat))", &options, SONDE_ESYNTAX, 1, 3,
                 "nested too deep: at most 2 parentheses and negations");
    expression_free(compile("(ip_nat) && (ip_nat) && (ip_nat) && !ip_nat"));
    options = standard;
    options.list_members = 2;
    expect_error("app in (a, b, c)", &options, SONDE_ESYNTAX, 1, 15,
                 "the list is too long: at most 2 members");
    options = standard;
    options.regexes = 1;
    expect_error("app == ('rx:a', 'rx:b')", &options, SONDE_ESYNTAX, 1, 17,
                 "too many regular expressions: at most 1");
    options.regexes = UINT_MAX;
    expect_error("app == 'rx:a'", &options, SONDE_ESYNTAX, 1, 8,
                 "regular expressions are not allowed here");
    options.regexes = EXPRESSION_REGEXES + 1;
    expect_error("*", &options, SONDE_EINVAL, 0, 0, "at most 32 regular expressions");
    expect_error("local_ip in @lan", &(struct expression_options){.line = 0}, SONDE_ESYNTAX, 1, 13,
                 "there are no groups here, found \"@lan\"");
    expect_error("ssl.client_sni == a", NULL, SONDE_ESYNTAX, 1, 1,
                 "the field \"ssl.client_sni\" is not known here");
}

static void long_literals_are_refused(void **state)
{
    (void)state;
    static char text[EXPRESSION_REGEX_BYTES + 64];
    (void)snprintf(text, sizeof text, "app == 'rx:%0*d'", EXPRESSION_REGEX_BYTES + 1, 0);
    expect_error(text, NULL, SONDE_ESYNTAX, 1, 8,
                 "the regular expression is too long: at most 1024 bytes");
    (void)snprintf(text, sizeof text, "device == '*%0*d'", EXPRESSION_GLOB_BYTES, 0);
    expect_error(text, NULL, SONDE_ESYNTAX, 1, 11,
                 "the text with wildcards is too long: at most 256 bytes");
    (void)snprintf(text, sizeof text, "app == '%0*d'", EXPRESSION_NAME_BYTES + 1, 0);
    expect_error(text, NULL, SONDE_ESYNTAX, 1, 8, "the name is too long: at most 128 bytes");
}

static void deepest_nesting_compiles(void **state)
{
    (void)state;
    char text[2 * EXPRESSION_NESTING + 16];
    for (int depth = EXPRESSION_NESTING; depth <= EXPRESSION_NESTING + 1; depth++) {
        size_t length = 0;
        for (int i = 0; i < depth; i++)
            text[length++] = '(';
        text[length++] = '*';
        for (int i = 0; i < depth; i++)
            text[length++] = ')';
        struct expression *e = expression_compile(slice_of(text, length), NULL, NULL);
        assert_int_equal(e != NULL, depth == EXPRESSION_NESTING);
        expression_free(e);
    }
}

/* ---- what it costs -------------------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void hostile_regex_is_given_up(void **state)
{
    (void)state;
    static char text[2001];
    memset(text, 'a', sizeof text - 1);
    const struct fact facts[] = {{EXPRESSION_DETECTED_HOSTNAME, NULL, 0, text}, FACT_END};
    static const char *const hostile[] = {
        "detected_hostname == 'rx:^(a+)+[qz]'",
        "detected_hostname == 'rx:(a|aa)+[qz]'",
        "detected_hostname == 'rx:(a*)*(a*)*(a*)*[qz]'",
        "detected_hostname == 'rx:(x+x+)+y|(a+a+)+[qz]'",
    };
    for (size_t i = 0; i < sizeof hostile / sizeof hostile[0]; i++) {
        struct flow_facts flow = {facts, 0};
        struct expression *e = compile(hostile[i]);
        double begin = seconds();
        assert_false(matches(e, &flow));
        assert_true(seconds() - begin < 2.0);
        assert_int_equal(expression_limit_hits(e), 1);
        flow.facts = video;
        assert_false(matches(e, &flow));
        assert_int_equal(expression_limit_hits(e), 1);
        expression_free(e);
    }
}

static void hostile_glob_takes_no_time(void **state)
{
    (void)state;
    static char text[60001];
    memset(text, 'a', sizeof text - 1);
    const struct fact facts[] = {{EXPRESSION_DETECTED_HOSTNAME, NULL, 0, text}, FACT_END};
    struct flow_facts flow = {facts, 0};
    struct expression *e =
        compile("detected_hostname == '*a*a*a*a*a*a*a*a*a*aaaaaaaaaaaaaaaaaaaab'");
    double begin = seconds();
    assert_false(matches(e, &flow));
    assert_true(seconds() - begin < 1.0);
    expression_free(e);
}

/* Every allocation of the process is counted, those of libraries too. */
static volatile unsigned long allocations;

#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#define COUNTS_BY_SANITIZER
#endif

#ifdef COUNTS_BY_SANITIZER
int __sanitizer_install_malloc_and_free_hooks(void (*allocated)(const volatile void *, size_t),
                                              void (*freed)(const volatile void *));

static void count_allocation(const volatile void *block, size_t size)
{
    (void)block;
    (void)size;
    allocations++;
}

static void count_nothing(const volatile void *block)
{
    (void)block;
}

static bool count_allocations(void)
{
    return __sanitizer_install_malloc_and_free_hooks(count_allocation, count_nothing) != 0;
}
#elif defined(__GLIBC__)
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);

void *malloc(size_t size)
{
    allocations++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations++;
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    allocations++;
    return __libc_realloc(block, size);
}

static bool count_allocations(void)
{
    return true;
}
#else
static bool count_allocations(void)
{
    return false;
}
#endif

static void matching_allocates_nothing(void **state)
{
    (void)state;
    static char text[3001];
    memset(text, 'a', sizeof text - 1);
    const struct fact facts[] = {{EXPRESSION_DETECTED_HOSTNAME, NULL, 0, text}, FACT_END};
    struct flow_facts long_name = {facts, 0}, flow = {video, 0};
    struct expression *hungry = compile("detected_hostname == 'rx:^(a|b|(c))*[de]'");
    struct expression *all = compile(
        "app in (hulu, 'x*', 'rx:^q') || proto == 'rx:(u)(i)(d)' || detected_hostname == '*.org' "
        "|| "
        "local_ip in (10.0.0.0/8, @lan) && tls_alpn == 'rx:^(h|x)+3$' && other_port in 1..500");
    if (!count_allocations())
        skip();
    unsigned long before = allocations;
    void *volatile block = malloc(10); /* or the compiler leaves both calls out */
    free(block);
    assert_true(allocations > before);
    before = allocations;
    bool is_hungry = matches(hungry, &long_name);
    bool is_all = matches(all, &flow);
    unsigned long after = allocations;
    assert_int_equal(after - before, 0);
    assert_false(is_hungry);
    assert_true(is_all);
    expression_free(hungry);
    expression_free(all);
}

static int set_up(void **state)
{
    (void)state;
    return network_parse(SLICE_LITERAL("192.168.0.0/16"), &lan) ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_what_the_table_says),
        cmocka_unit_test(netifyd_mode_runs_what_is_not_mixed),
        cmocka_unit_test(names_of_a_closed_list_mean_what_they_mean_in_an_open_one),
        cmocka_unit_test(right_side_is_not_asked_when_the_left_decides),
        cmocka_unit_test(last_network_bit_decides),
        cmocka_unit_test(long_lists_are_searched_to_both_ends),
        cmocka_unit_test(refuses_with_place_and_reason),
        cmocka_unit_test(place_counts_from_where_the_text_began),
        cmocka_unit_test(bounds_are_told),
        cmocka_unit_test(long_literals_are_refused),
        cmocka_unit_test(deepest_nesting_compiles),
        cmocka_unit_test(hostile_regex_is_given_up),
        cmocka_unit_test(hostile_glob_takes_no_time),
        cmocka_unit_test(matching_allocates_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, NULL);
}
