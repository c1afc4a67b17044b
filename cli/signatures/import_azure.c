/* ServiceTags_*.json of Microsoft Azure: one application with all networks. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "cli/signatures/import_json.h"

/* Most networks are those of several services, so the services are no applications of their own. */
static void read_object(struct import *im, struct json_object *object)
{
    struct json_object *properties = import_member(object, "properties", json_type_object);
    struct json_object *networks = import_member(properties, "addressPrefixes", json_type_array);
    char where[sizeof im->where];
    (void)snprintf(where, sizeof where, "%s", im->where);
    if (networks == NULL) {
        import_refuse(im, "expected properties with addressPrefixes");
        return;
    }
    import_known(im);
    uint32_t entry = import_application(im, SLICE_LITERAL("azure"), SLICE_LITERAL("Azure"), 0,
                                        import_usual_category(im));
    if (entry == IMPORT_NONE)
        return;
    import_owner(im, entry, "Microsoft");
    for (size_t i = 0; i < json_object_array_length(networks); i++) {
        import_at(im, "%s.properties.addressPrefixes[%zu]", where, i);
        (void)import_network(im, entry, import_value_text(json_object_array_get_idx(networks, i)));
    }
}

static int read_files(struct import *im, int count, char **paths)
{
    static const char *const keys[] = {"values", NULL};
    return import_all_objects(im, count, paths, keys, read_object);
}

const struct import_format import_azure = {
    .name = "azure",
    .summary = "ServiceTags_*.json of Microsoft Azure",
    .looks = "an object with values, whose properties have addressPrefixes",
    .source = "document https://www.microsoft.com/download/details.aspx?id=56519",
    .category = "hosting",
    .read = read_files,
};
