/* Catalogues of applications: what they say, and how wrong text is refused. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "signatures/catalogue.h"

#include <stdio.h>

static struct catalogue *catalogue;

#define CATEGORIES                                                                                 \
    "category shopping 1 Shopping\ncategory streaming-media 2 Video\ncategory web 3 Web\n"

/* Lines are counted from the first application on, behind CATEGORIES and two lines. */
static const char text[] = CATEGORIES "# a comment\r\n"
                                      "\n"
                                      "application shop 7 Shop shopping # another\n"
                                      "    domain Example.COM\n"
                                      "\tnetwork 192.0.2.0/24\n"
                                      "    network 2001:db8::/32\n"
                                      "application video 65533 Video streaming-media\n"
                                      "    domain video.example.com\n"
                                      "    domain tv\n"
                                      "    network 192.0.2.128/25\n"
                                      "    network 192.0.2.200\n"
                                      "    network 2001:db8:1::/48\r\n"
                                      "    network 10.0.0.0/7";

static struct catalogue *parse(const char *source, const char *name, struct sonde_error *error)
{
    return (struct catalogue *)(void *)sonde_catalogue_parse(source, strlen(source), name, error);
}

static int setup(void **state)
{
    (void)state;
    struct sonde_error error = {.code = 0};
    catalogue = parse(text, "test.sig", &error);
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

/* The lines of CATEGORIES stand before what is counted here. */
enum { BEFORE = 3 };

static void assert_rule(uint32_t rule, const char *tag, unsigned line)
{
    uint16_t application = rule_application(catalogue, rule);
    if (tag == NULL) {
        assert_int_equal(application, 0);
        return;
    }
    assert_int_not_equal(application, 0);
    assert_string_equal((const char *)catalogue_at(catalogue, application - 1U).tag.at, tag);
    assert_int_equal(catalogue_rule(catalogue, rule).line, line + BEFORE);
}

static void assert_name(const char *name, const char *tag, unsigned line)
{
    assert_rule(catalogue_name(catalogue, slice_text(name)).application, tag, line);
}

static void assert_address(const char *address, const char *tag, unsigned line)
{
    struct address a;
    assert_true(address_parse(slice_text(address), &a));
    assert_rule(catalogue_address(catalogue, &a).application, tag, line);
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
    static const char all[] = CATEGORIES "application four 4 Four web\nnetwork 0.0.0.0/0\n"
                                         "application six 6 Six web\nnetwork ::/0\n";
    struct catalogue *kept = catalogue;
    catalogue = parse(all, "all", NULL);
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
    struct application first = catalogue_at(catalogue, 0);
    assert_string_equal((const char *)first.tag.at, "shop");
    assert_string_equal((const char *)first.name.at, "Shop");
    assert_string_equal((const char *)first.category.at, "shopping");
    assert_int_equal(catalogue_at(catalogue, 1).id, 65533);
    assert_int_equal(catalogue_at(catalogue, 2).id, 0);
    assert_int_equal(catalogue_find(catalogue, SLICE_LITERAL("video")), 1);
    assert_int_equal(catalogue_find(catalogue, SLICE_LITERAL("vide")), -1);
    assert_int_equal(catalogue_find_id(catalogue, 7), 0);
    assert_int_equal(catalogue_find_id(catalogue, 8), -1);
}

static void no_catalogue_matches_nothing(void **state)
{
    (void)state;
    struct address a = {{0}};
    assert_int_equal(catalogue_name(NULL, SLICE_LITERAL("example.com")).application, 0);
    assert_int_equal(catalogue_address(NULL, &a).application, 0);
    assert_int_equal(catalogue_count(NULL), 0);
    struct catalogue *empty = parse("", "empty", NULL);
    assert_non_null(empty);
    assert_int_equal(catalogue_name(empty, SLICE_LITERAL("example.com")).application, 0);
    assert_int_equal(catalogue_address(empty, &a).application, 0);
    catalogue_free(empty);
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
    struct sonde_catalogue *c = sonde_catalogue_load(path, &error);
    (void)remove(path);
    assert_non_null(c);
    sonde_catalogue_free(c);
    assert_null(sonde_catalogue_load(path, &error));
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
        cmocka_unit_test(files_are_read_or_named_in_the_error),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
