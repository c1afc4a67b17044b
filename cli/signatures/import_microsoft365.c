/* Endpoints of Microsoft 365: an application for each service area. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "cli/signatures/import_json.h"

/* What the areas are for; all others are for work of any kind. */
static uint32_t category_of(struct import *im, struct slice area)
{
    static const struct {
        const char *area, *category;
    } areas[] = {{"exchange", "mail"}, {"sharepoint", "file-sharing"}, {"skype", "conferencing"}};
    for (size_t i = 0; i < sizeof areas / sizeof areas[0]; i++)
        if (slice_equal_nocase(area, slice_text(areas[i].area)))
            return import_category(im, slice_text(areas[i].category), 0);
    return import_usual_category(im);
}

/* "outlook.office.com", "*.sharepoint.com", "autodiscover.*.onmicrosoft.com". */
static void add_name(struct import *im, uint32_t entry, struct slice name)
{
    bool below = slice_starts(name, SLICE_LITERAL("*."));
    struct slice rest = slice_tail(name, below ? 2 : 0);
    if (slice_find_byte(rest, '*') >= 0)
        (void)import_pattern(im, entry, name);
    else if (import_domain(im, entry, below ? IMPORT_DOMAIN : IMPORT_EXACT, rest))
        im->widened += below;
}

static void read_object(struct import *im, struct json_object *object)
{
    struct slice area = import_member_text(object, "serviceArea");
    struct json_object *urls = import_member(object, "urls", json_type_array);
    struct json_object *ips = import_member(object, "ips", json_type_array);
    char tag[160], where[sizeof im->where];
    (void)snprintf(where, sizeof where, "%s", im->where);
    if (area.length == 0) {
        import_refuse(im, "expected serviceArea");
        return;
    }
    import_known(im);
    int length = snprintf(tag, sizeof tag, "Microsoft365-%.*s", (int)slice_head(area, 100).length,
                          (const char *)area.at);
    struct slice name = slice_of(tag, (size_t)length);
    uint32_t entry = import_application(im, name, name, 0, category_of(im, area));
    if (entry == IMPORT_NONE)
        return;
    import_owner(im, entry, "Microsoft");
    for (size_t i = 0; urls != NULL && i < json_object_array_length(urls); i++) {
        import_at(im, "%s.urls[%zu]", where, i);
        add_name(im, entry, import_value_text(json_object_array_get_idx(urls, i)));
    }
    for (size_t i = 0; ips != NULL && i < json_object_array_length(ips); i++) {
        import_at(im, "%s.ips[%zu]", where, i);
        (void)import_network(im, entry, import_value_text(json_object_array_get_idx(ips, i)));
    }
}

static int read_files(struct import *im, int count, char **paths)
{
    return import_all_objects(im, count, paths, NULL, read_object);
}

const struct import_format import_microsoft365 = {
    .name = "microsoft365",
    .summary = "endpoints of Microsoft 365 (endpoints.office.com), an application a service area",
    .looks = "an array of objects with serviceArea, urls and ips",
    .source = "document https://endpoints.office.com/endpoints/worldwide",
    .category = "productivity",
    .read = read_files,
};
