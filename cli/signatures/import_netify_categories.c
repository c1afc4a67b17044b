/* netify-categories.json of netifyd 4: the categories of applications, by number. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "cli/signatures/import_json.h"
#include "cli/signatures/import_netify.h"

struct assignments {
    uint32_t of_number[UINT16_MAX + 1];      /* the category of a foreign number */
    uint32_t of_application[UINT16_MAX + 1]; /* the category of an application's id */
    unsigned applications;
};

static int64_t number_of(struct json_object *value)
{
    return json_object_is_type(value, json_type_int) ? json_object_get_int64(value) : -1;
}

/* What our category is called differs from theirs only where it must. */
static uint32_t add_category(struct import *im, const char *tag, int64_t number)
{
    uint32_t category = import_category(im, slice_text(tag), (unsigned)number);
    if (im->failed)
        return IMPORT_NONE;
    const struct import_category *c = import_category_at(im, category);
    if (number > 0 && c->id != (unsigned)number && !c->is_new)
        import_note(im, "number %u is number %u here, \"%s\"", (unsigned)number, c->id,
                    import_text(im, c->tag));
    return category;
}

static void read_tags(struct import *im, struct json_object *tags, struct assignments *a)
{
    json_object_object_foreach(tags, tag, value)
    {
        int64_t number = number_of(value);
        import_at(im, "application_tag_index.%.80s", tag);
        if (number < 1 || number > UINT16_MAX)
            import_refuse(im, "expected a number from 1 to %d", UINT16_MAX);
        else
            a->of_number[number] = add_category(im, tag, number);
    }
}

static void assign(struct import *im, struct json_object *ids, uint32_t category,
                   struct assignments *a)
{
    for (size_t i = 0; i < json_object_array_length(ids); i++) {
        int64_t id = number_of(json_object_array_get_idx(ids, i));
        if (id == 0)
            continue; /* what is unknown has a category there */
        if (id < 0 || id > UINT16_MAX) {
            import_refuse(im, "expected ids of applications from 1 to %d", UINT16_MAX);
            continue;
        }
        a->applications += a->of_application[id] == IMPORT_NONE;
        a->of_application[id] = category;
    }
}

/* [[number, [ids]], …]. */
static void read_index(struct import *im, struct json_object *index, struct assignments *a)
{
    for (size_t i = 0; i < json_object_array_length(index); i++) {
        struct json_object *pair = json_object_array_get_idx(index, i);
        import_at(im, "application_index[%zu]", i);
        if (!json_object_is_type(pair, json_type_array) || json_object_array_length(pair) != 2 ||
            !json_object_is_type(json_object_array_get_idx(pair, 1), json_type_array)) {
            import_refuse(im, "expected the number of a category and an array of ids");
            continue;
        }
        int64_t number = number_of(json_object_array_get_idx(pair, 0));
        uint32_t category = number < 0 || number > UINT16_MAX ? IMPORT_NONE : a->of_number[number];
        if (category == IMPORT_NONE)
            import_refuse(im, "category %lld has no tag", (long long)number);
        else
            assign(im, json_object_array_get_idx(pair, 1), category, a);
    }
}

/* {"tag": [ids], …}: netifyd's form before version 4. */
static void read_old_index(struct import *im, struct json_object *index, struct assignments *a)
{
    json_object_object_foreach(index, tag, ids)
    {
        import_at(im, "application_index.%.80s", tag);
        uint32_t category = add_category(im, tag, 0);
        if (!json_object_is_type(ids, json_type_array))
            import_refuse(im, "expected an array of ids");
        else if (category != IMPORT_NONE)
            assign(im, ids, category, a);
    }
}

static int read_file(struct import *im, const char *path, struct assignments *a)
{
    int code = EXIT_OK;
    struct json_object *root = import_json(im, path, &code);
    if (root == NULL)
        return code;
    struct json_object *tags = import_member(root, "application_tag_index", json_type_object);
    struct json_object *pairs = import_member(root, "application_index", json_type_array);
    struct json_object *old = import_member(root, "application_index", json_type_object);
    im->line = 1; /* the file is not empty */
    if ((tags != NULL && pairs != NULL) || old != NULL) {
        im->line = 0;
        import_known(im);
        im->is_there = true;
        if (tags != NULL)
            read_tags(im, tags, a);
        if (pairs != NULL)
            read_index(im, pairs, a);
        if (old != NULL)
            read_old_index(im, old, a);
        import_at(im, "%s", "");
        if (import_member(root, "protocol_tag_index", json_type_object) != NULL ||
            import_member(root, "protocol_index", json_type_object) != NULL)
            import_note(im, "categories of protocols are not carried over: those of Sonde are "
                            "built in");
        if (a->applications > 0 && im->options.apps == NULL)
            import_note(im,
                        "%u applications have a category there: they are carried over with "
                        "--apps netify-apps.conf",
                        a->applications);
    }
    (void)json_object_put(root);
    return import_end(im, path);
}

static int read_files(struct import *im, int count, char **paths)
{
    struct assignments *a = malloc(sizeof *a);
    int code = EXIT_OK;
    if (a == NULL)
        return complain_text(EXIT_INTERNAL, "no memory for categories");
    memset(a, 0xff, sizeof *a);
    a->applications = 0;
    for (int i = 0; i < count && code == EXIT_OK; i++)
        code = read_file(im, paths[i], a);
    if (code == EXIT_OK && im->options.apps != NULL)
        code = netify_read_apps(im, im->options.apps, a->of_application);
    free(a);
    return code;
}

const struct import_format import_netify_categories = {
    .name = "netify-categories",
    .summary = "netify-categories.json of netifyd 4, with --apps FILE its applications too",
    .looks = "an object with application_tag_index and application_index",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
