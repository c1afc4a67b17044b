/* goog.json and cloud.json of Google: an application for each service that they name. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_json.h"

static void read_object(struct import *im, struct json_object *object)
{
    struct slice network = import_member_text(object, "ipv4Prefix");
    struct slice service = import_member_text(object, "service");
    if (network.length == 0)
        network = import_member_text(object, "ipv6Prefix");
    if (network.length == 0) {
        import_refuse(im, "expected ipv4Prefix or ipv6Prefix");
        return;
    }
    import_known(im);
    /* What is no service's is of all of Google, which is not a host of others. */
    uint32_t category = service.length == 0 ? import_category(im, SLICE_LITERAL("portal"), 0)
                                            : import_usual_category(im);
    if (service.length == 0)
        service = SLICE_LITERAL("Google");
    uint32_t entry = import_application(im, service, service, 0, category);
    if (entry == IMPORT_NONE)
        return;
    import_owner(im, entry, "Google");
    (void)import_network(im, entry, network);
}

static int read_files(struct import *im, int count, char **paths)
{
    static const char *const keys[] = {"prefixes", NULL};
    return import_all_objects(im, count, paths, keys, read_object);
}

const struct import_format import_google = {
    .name = "google",
    .summary = "goog.json and cloud.json of Google",
    .looks = "an object with prefixes, which have ipv4Prefix or ipv6Prefix",
    .source = "document https://www.gstatic.com/ipranges/goog.json",
    .category = "hosting",
    .read = read_files,
};
