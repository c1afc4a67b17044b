/* dnsmasq: answers for names of an application or a category go into sets of nftables or ipset. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "cli/signatures/export.h"

enum { HAS = 1U << EXPORT_DOMAIN | 1U << EXPORT_EXACT };

struct lines {
    struct buffer *out;
    const char *word;
    char set[256];
};

/* A name a line: dnsmasq cuts lines at 1,024 bytes. */
static void put_names(const struct export *ex, const struct sonde_application *a,
                      const struct sonde_list *l, struct export_rules rules, void *user)
{
    const struct lines *lines = user;
    for (uint32_t i = 0; i < rules.count; i++)
        if ((HAS & 1U << rules.at[i].kind) != 0)
            buffer_printf(lines->out, "%s=/%s/%s\n", lines->word, rules.at[i].text, lines->set);
    export_tell_left(ex, a != NULL ? a->tag : l->tag, rules, HAS, 1U << EXPORT_EXACT);
}

static int write_dnsmasq(const struct export *ex, struct buffer *out)
{
    struct lines lines = {.out = out, .word = ex->ipset ? "ipset" : "nftset"};
    const char *tag = ex->application != NULL ? ex->application : ex->category;
    int length;
    if (ex->set != NULL)
        length = snprintf(lines.set, sizeof lines.set, "%s", ex->set);
    else if (ex->ipset)
        length = snprintf(lines.set, sizeof lines.set, "%s", tag);
    else
        length =
            snprintf(lines.set, sizeof lines.set, "4#inet#sonde#%s4,6#inet#sonde#%s6", tag, tag);
    if (length < 0 || (size_t)length >= sizeof lines.set)
        return complain_text(EXIT_USAGE, "the name of the set is too long");
    export_each(ex, put_names, &lines);
    return EXIT_OK;
}

const struct export_format export_dnsmasq = {
    .name = "dnsmasq",
    .summary = "lines for dnsmasq: nftset, or ipset, of an application's or a category's names",
    .is_of_one = true,
    .write = write_dnsmasq,
};
