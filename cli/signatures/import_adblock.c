/* The rules of Adblock's lists that are about hosts alone: `||example.com^`. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_named.h"

static void read_line(struct import *im, struct slice line)
{
    bool is_header = line.at[0] == '[' && line.at[line.length - 1] == ']';
    if (line.at[0] == '!' || is_header) {
        if (is_header && slice_find(line, SLICE_LITERAL("Adblock")) >= 0)
            import_known(im);
        return;
    }
    if (slice_starts(line, SLICE_LITERAL("@@"))) {
        import_refuse(im, "an exception: a list has none");
        return;
    }
    if (!slice_starts(line, SLICE_LITERAL("||"))) {
        import_refuse(im, "not about a host alone");
        return;
    }
    struct slice behind, name = slice_split(slice_tail(line, 2), '^', &behind);
    bool is_whole = name.length + 3 == line.length;
    if (!is_whole && name.length + 2 == line.length) {
        import_refuse(im, "without \"^\" it is the beginning of names");
        return;
    }
    import_known(im);
    if (!is_whole)
        import_refuse(im, "%s",
                      behind.at[0] == '$' ? "its options have no counterpart"
                                          : "not about a host alone");
    else
        (void)import_host(im, named_list(im), name);
}

static int read_files(struct import *im, int count, char **paths)
{
    return named_read(im, count, paths, read_line);
}

const struct import_format import_adblock = {
    .name = "adblock",
    .summary = "lists of Adblock: their lines such as ||example.com^",
    .looks = "lines such as ||example.com^",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
