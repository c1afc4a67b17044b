/* A name of a host or a network a line. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_named.h"

static void read_line(struct import *im, struct slice line)
{
    struct slice comment, what = slice_trim(slice_split(line, '#', &comment));
    if (what.length == 0 || line.at[0] == ';')
        return;
    /* Both mean all names below, and hardly ever without the name itself. */
    bool below = slice_starts(what, SLICE_LITERAL("*.")) || slice_starts(what, SLICE_LITERAL("."));
    if (below)
        what = slice_tail(what, what.at[0] == '*' ? 2 : 1);
    if (!import_host(im, named_list(im), what))
        return;
    im->widened += below;
    if (import_is_telling(what))
        import_known(im);
}

static int read_files(struct import *im, int count, char **paths)
{
    return named_read(im, count, paths, read_line);
}

const struct import_format import_plain = {
    .name = "plain",
    .summary = "a name of a host, with all below it, or a network a line",
    .looks = "a name of a host or a network a line",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
