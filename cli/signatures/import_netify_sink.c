/* netify-sink.conf of netifyd 2 and 3: `host:"^x$",host:".x$"@199.netify.snapchat`. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_custom.h"

static void read_line(struct import *im, struct slice line)
{
    struct slice parts, name, tag;
    uint64_t id;
    if (line.at[0] == '#')
        return;
    if (!custom_split(line, &parts, &name)) {
        import_refuse(im, "expected parts, \"@\" and an application such as 199.netify.snapchat");
        return;
    }
    struct slice number = slice_split(name, '.', &tag);
    if (!slice_to_uint(number, UINT32_MAX, &id) || tag.length == 0) {
        import_refuse(im, "\"%.*s\" is no application: expected one such as 199.netify.snapchat",
                      (int)slice_head(name, 80).length, (const char *)name.at);
        return;
    }
    import_known(im);
    if (slice_starts(tag, SLICE_LITERAL("netify.")))
        tag = slice_tail(tag, 7);
    uint32_t entry =
        import_application(im, tag, SLICE_NONE, (uint32_t)id, import_usual_category(im));
    if (entry != IMPORT_NONE)
        custom_parts(im, entry, parts);
}

static int read_files(struct import *im, int count, char **paths)
{
    return import_all_lines(im, count, paths, read_line);
}

const struct import_format import_netify_sink = {
    .name = "netify-sink",
    .summary = "netify-sink.conf of netifyd 2 and 3",
    .looks = "lines such as host:\"^example.com$\",host:\".example.com$\"@199.netify.example",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
