/* A fixture with two applications, DNS hints and a flow cache. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_NAMED_H
#define SONDE_TESTS_NAMED_H

#include "traffic.h"

static struct traffic t;
static struct sonde_catalogue *catalogue;
static struct sonde_hints *hints;

static const char applications[] = "category web 1 Web\n"
                                   "category streaming-media 2 Video\n"
                                   "application example 60001 Example web\n"
                                   "    domain example.com\n"
                                   "application video 60002 Video streaming-media\n"
                                   "    domain video.example.com\n"
                                   "    network 198.51.100.0/24\n"
                                   "    network 2001:db8:77::/48\n";

static const struct end laptop = {"192.168.1.10", 50001};
static const struct end site = {"203.0.113.80", 443};

static struct sonde_settings settings_here(void)
{
    struct sonde_settings settings = traffic_settings();
    settings.catalogue = catalogue;
    settings.hints = hints;
    settings.flow_cache = 1024;
    return settings;
}

static int setup(void **state)
{
    (void)state;
    struct sonde_error error;
    catalogue = sonde_catalogue_parse(applications, sizeof applications - 1, "test.sig", &error);
    hints = sonde_hints_new(1024, &error);
    assert_non_null(catalogue);
    assert_non_null(hints);
    struct sonde_settings settings = settings_here();
    traffic_begin(&t, &settings);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    traffic_end(&t);
    sonde_catalogue_free(catalogue);
    sonde_hints_free(hints);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
