/* Catalogues of applications: what they say, and how wrong text is refused. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "signatures/catalogue.h"

#include <stdio.h>

static struct catalogue *catalogue;

static const char text[] = "# a comment\r\n"
                           "\n"
                           "application shop 7 Shop shopping # another\n"
                           "    domain Example.COM\n"
                           "\tnetwork 192.0.2.0/24\n"
                           "    network 2001:db8::/32\n"
                           "application video 65535 Video streaming-media\n"
                           "    domain video.example.com\n"
                           "    domain tv\n"
                           "    network 192.0.2.128/25\n"
                           "    network 192.0.2.200\n"
                           "    network 2001:db8:1::/48\r\n"
                           "    network 10.0.0.0/7";

static int setup(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    catalogue = catalogue_parse(slice_text(text), "test.sig", &error);
    if (catalogue == NULL)
        print_error("%u: %s\n", error.line, error.text);
    return catalogue == NULL;
}

static int teardown(void **state)
{
    (void)state;
    catalogue_free(catalogue);
    catalogue_free(NULL);
    return 0;
}

static void assert_match(struct catalogue_match match, const char *tag, unsigned line)
{
    if (tag == NULL) {
        assert_null(match.application);
        return;
    }
    assert_non_null(match.application);
    assert_string_equal(match.application->tag, tag);
    assert_int_equal(match.line, line);
}

static void assert_name(const char *name, const char *tag, unsigned line)
{
    assert_match(catalogue_name(catalogue, slice_text(name)), tag, line);
}

static void assert_address(const char *address, const char *tag, unsigned line)
{
    struct address a;
    assert_true(address_parse(slice_text(address), &a));
    assert_match(catalogue_address(catalogue, &a), tag, line);
}

static void longest_domain_wins(void **state)
{
    (void)state;
    assert_name("example.com", "shop", 4);
    assert_name("www.example.com", "shop", 4);
    assert_name("video.example.com", "video", 8);
    assert_name("a.b.video.example.com", "video", 8);
    assert_name("my.tv", "video", 9);
    assert_name("tv", "video", 9);
}

static void only_whole_labels_count(void **state)
{
    (void)state;
    assert_name("notexample.com", NULL, 0);
    assert_name("example.com.evil.org", NULL, 0);
    assert_name("com", NULL, 0);
    assert_name("", NULL, 0);
    assert_name(".", NULL, 0);
    assert_name("...", NULL, 0);
    assert_name("livetv", NULL, 0);
    char longest[300];
    memset(longest, 'a', sizeof longest);
    memcpy(longest + sizeof longest - 4, ".tv", 4);
    assert_name(longest, NULL, 0); /* no name is that long */
}

static void longest_network_wins(void **state)
{
    (void)state;
    assert_address("192.0.2.1", "shop", 5);
    assert_address("192.0.2.129", "video", 10);
    assert_address("192.0.2.200", "video", 11);
    assert_address("192.0.3.1", NULL, 0);
    assert_address("2001:db8::1", "shop", 6);
    assert_address("2001:db8:1::1", "video", 12);
    assert_address("2001:db9::1", NULL, 0);
    assert_address("10.255.0.1", "video", 13);
    assert_address("11.0.0.1", "video", 13);
    assert_address("12.0.0.1", NULL, 0);
    assert_address("9.255.255.255", NULL, 0);
}

static void everything_network_is_for_its_version(void **state)
{
    (void)state;
    static const char all[] = "application four 4 Four web\nnetwork 0.0.0.0/0\n"
                              "application six 6 Six web\nnetwork ::/0\n";
    struct catalogue *kept = catalogue;
    catalogue = catalogue_parse(slice_text(all), "all", NULL);
    assert_non_null(catalogue);
    assert_address("255.1.2.3", "four", 2);
    assert_address("0.0.0.0", "four", 2);
    assert_address("::1", "six", 4);
    assert_address("ffff::1", "six", 4);
    catalogue_free(catalogue);
    catalogue = kept;
}

static void applications_keep_their_order(void **state)
{
    (void)state;
    assert_int_equal(catalogue_count(catalogue), 2);
    assert_string_equal(catalogue_at(catalogue, 0)->tag, "shop");
    assert_string_equal(catalogue_at(catalogue, 0)->name, "Shop");
    assert_string_equal(catalogue_at(catalogue, 0)->category, "shopping");
    assert_int_equal(catalogue_at(catalogue, 1)->id, 65535);
    assert_null(catalogue_at(catalogue, 2));
    assert_ptr_equal(catalogue_find(catalogue, SLICE_LITERAL("video")), catalogue_at(catalogue, 1));
    assert_null(catalogue_find(catalogue, SLICE_LITERAL("vide")));
}

static void no_catalogue_matches_nothing(void **state)
{
    (void)state;
    struct address a = {{0}};
    assert_match(catalogue_name(NULL, SLICE_LITERAL("example.com")), NULL, 0);
    assert_match(catalogue_address(NULL, &a), NULL, 0);
    assert_int_equal(catalogue_count(NULL), 0);
    struct catalogue *empty = catalogue_parse(SLICE_NONE, "empty", NULL);
    assert_non_null(empty);
    assert_match(catalogue_name(empty, SLICE_LITERAL("example.com")), NULL, 0);
    assert_match(catalogue_address(empty, &a), NULL, 0);
    catalogue_free(empty);
}

#define APPLICATION "application a 1 A web\n"

static void wrong_text_is_refused_with_its_line(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned line;
        const char *says;
    } cases[] = {
        {"domain example.com\n", 1, "before the first application"},
        {APPLICATION "\n\ndomains example.com\n", 4, "\"domains\" is unknown"},
        {"application a 1 A\n", 1, "lacks a part"},
        {"application\n", 1, "lacks a part"},
        {"application a 0 A web\n", 1, "is no id"},
        {"application a 65536 A web\n", 1, "is no id"},
        {"application a one A web\n", 1, "is no id"},
        {"application a 1 A web and more\n", 1, "\"and\" is a word too many"},
        {APPLICATION "application b 1 B web\n", 2, "has this tag or id already"},
        {APPLICATION "application a 2 A web\n", 2, "has this tag or id already"},
        {APPLICATION "domain\n", 2, "is no domain"},
        {APPLICATION "domain .example.com\n", 2, "is no domain"},
        {APPLICATION "domain example.com.\n", 2, "is no domain"},
        {APPLICATION "domain http://example.com\n", 2, "is no domain"},
        {APPLICATION "domain *.example.com\n", 2, "is no domain"},
        {APPLICATION "domain a.example b.example\n", 2, "\"b.example\" is a word too many"},
        {APPLICATION "domain x.org\ndomain X.ORG\n", 3, "claimed by application \"a\" in line 2"},
        {APPLICATION "network 10.0.0.0/33\n", 2, "is no network"},
        {APPLICATION "network 10.0.0\n", 2, "is no network"},
        {APPLICATION "network 2001:db8::/129\n", 2, "is no network"},
        {APPLICATION "network\n", 2, "is no network"},
        {APPLICATION "network 10.1.0.0/8\nnetwork 10.2.0.0/8\n", 3, "in line 2"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct sonde_error error = {.code = 0};
        struct catalogue *c = catalogue_parse(slice_text(cases[i].text), "wrong.sig", &error);
        if (c != NULL || error.code != SONDE_ESYNTAX || error.line != cases[i].line ||
            strstr(error.text, cases[i].says) == NULL)
            fail_msg("%s\nline %u: %s", cases[i].text, error.line, error.text);
        assert_string_equal(error.file, "wrong.sig");
    }
}

static void zero_byte_is_refused(void **state)
{
    (void)state;
    static const char zero[] = APPLICATION "domain a.org\n\0domain b.org\n";
    struct sonde_error error = {.code = 0};
    assert_null(catalogue_parse(slice_of(zero, sizeof zero - 1), "zero", &error));
    assert_int_equal(error.code, SONDE_ESYNTAX);
    assert_int_equal(error.line, 3);
}

static void files_are_read_or_named_in_the_error(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    char path[] = "/tmp/catalogueXXXXXX";
    int descriptor = mkstemp(path);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    struct catalogue *c = catalogue_load(path, &error);
    (void)remove(path);
    assert_non_null(c);
    assert_string_equal(catalogue_file(c), path);
    catalogue_free(c);
    assert_null(catalogue_load(path, &error));
    assert_int_equal(error.code, SONDE_EIO);
    assert_non_null(strstr(error.text, path));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(longest_domain_wins),
        cmocka_unit_test(only_whole_labels_count),
        cmocka_unit_test(longest_network_wins),
        cmocka_unit_test(everything_network_is_for_its_version),
        cmocka_unit_test(applications_keep_their_order),
        cmocka_unit_test(no_catalogue_matches_nothing),
        cmocka_unit_test(wrong_text_is_refused_with_its_line),
        cmocka_unit_test(zero_byte_is_refused),
        cmocka_unit_test(files_are_read_or_named_in_the_error),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
