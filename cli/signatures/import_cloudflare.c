/* ips-v4 and ips-v6 of Cloudflare: a network a line. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import.h"

static void read_line(struct import *im, struct slice line)
{
    if (line.at[0] == '#')
        return;
    uint32_t entry = import_application(im, SLICE_LITERAL("cloudflare"),
                                        SLICE_LITERAL("Cloudflare"), 0, import_usual_category(im));
    if (entry == IMPORT_NONE || !import_network(im, entry, line))
        return;
    import_known(im);
    import_owner(im, entry, "Cloudflare");
}

static int read_files(struct import *im, int count, char **paths)
{
    return import_all_lines(im, count, paths, read_line);
}

const struct import_format import_cloudflare = {
    .name = "cloudflare",
    .summary = "ips-v4 and ips-v6 of Cloudflare",
    .looks = "a network a line",
    .source = "document https://www.cloudflare.com/ips/",
    .category = "cdn",
    .read = read_files,
};
