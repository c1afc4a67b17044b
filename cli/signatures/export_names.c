/* Names of an application or a category, a line each: plain, or in the form of /etc/hosts. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/export.h"

enum { NAMES = 1U << EXPORT_DOMAIN | 1U << EXPORT_EXACT, PLAIN = NAMES | 1U << EXPORT_NETWORK };

static void put_lines(const struct export *ex, const char *tag, struct export_rules rules,
                      unsigned kinds, unsigned widened, const char *before, struct buffer *out)
{
    for (uint32_t i = 0; i < rules.count; i++)
        if ((kinds & 1U << rules.at[i].kind) != 0)
            buffer_printf(out, "%s%s\n", before, rules.at[i].text);
    export_tell_left(ex, tag, rules, kinds, widened);
}

static void put_plain(const struct export *ex, const struct sonde_application *a,
                      const struct sonde_list *l, struct export_rules rules, void *user)
{
    put_lines(ex, a != NULL ? a->tag : l->tag, rules, PLAIN, 1U << EXPORT_EXACT, "", user);
}

static int write_plain(const struct export *ex, struct buffer *out)
{
    export_each(ex, put_plain, out);
    return EXIT_OK;
}

static void put_hosts(const struct export *ex, const struct sonde_application *a,
                      const struct sonde_list *l, struct export_rules rules, void *user)
{
    put_lines(ex, a != NULL ? a->tag : l->tag, rules, NAMES, 0, "0.0.0.0 ", user);
}

static int write_hosts(const struct export *ex, struct buffer *out)
{
    export_each(ex, put_hosts, out);
    return EXIT_OK;
}

const struct export_format export_plain = {
    .name = "plain",
    .summary = "names and networks of an application or a category, a line each",
    .is_of_one = true,
    .write = write_plain,
};

const struct export_format export_hosts = {
    .name = "hosts",
    .summary = "its names in the form of /etc/hosts, which knows no names below them",
    .is_of_one = true,
    .write = write_hosts,
};
