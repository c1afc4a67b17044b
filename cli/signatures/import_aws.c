/* ip-ranges.json of Amazon Web Services: one application with all networks. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_json.h"

static void read_object(struct import *im, struct json_object *object)
{
    struct slice network = import_member_text(object, "ip_prefix");
    if (network.length == 0)
        network = import_member_text(object, "ipv6_prefix");
    if (network.length == 0) {
        import_refuse(im, "expected ip_prefix or ipv6_prefix");
        return;
    }
    import_known(im);
    uint32_t entry = import_application(im, SLICE_LITERAL("aws"), SLICE_LITERAL("AWS"), 0,
                                        import_usual_category(im));
    if (entry == IMPORT_NONE)
        return;
    import_owner(im, entry, "Amazon");
    (void)import_network(im, entry, network);
}

static int read_files(struct import *im, int count, char **paths)
{
    static const char *const keys[] = {"prefixes", "ipv6_prefixes", NULL};
    return import_all_objects(im, count, paths, keys, read_object);
}

const struct import_format import_aws = {
    .name = "aws",
    .summary = "ip-ranges.json of Amazon Web Services",
    .looks = "an object with prefixes, which have ip_prefix",
    .source = "document https://ip-ranges.amazonaws.com/ip-ranges.json",
    .category = "hosting",
    .read = read_files,
};
