/* Catalogues as JSON: applications with their rules, categories, lists. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "base/json.h"
#include "cli/signatures/export.h"

static void put_rules(const struct export *ex, struct json *j, struct export_rules rules)
{
    struct sonde_entry_rule full;
    char text[512];
    json_array(j, "rules");
    for (uint32_t i = 0; i < rules.count; i++) {
        const struct export_rule *r = &rules.at[i];
        const char *sign = export_sign(r->kind);
        json_object(j, NULL);
        json_string(j, "kind", export_word(r->kind));
        if (sign[0] == '\0') {
            json_text(j, "text", slice_text(r->text));
        } else {
            (void)snprintf(text, sizeof text, "%s%s", sign, r->text);
            json_text(j, "text", slice_text(text));
        }
        if (sonde_entry_rule_at(ex->catalogue, r->number, &full))
            json_text(j, "place", slice_text(full.rule.place));
        json_object_end(j);
    }
    json_array_end(j);
}

static void put_application(const struct export *ex, const struct sonde_application *a,
                            const struct sonde_list *l, struct export_rules rules, void *user)
{
    struct json *j = user;
    if (l != NULL)
        return;
    json_object(j, NULL);
    json_uint(j, "id", a->id);
    json_string(j, "tag", a->tag);
    json_text(j, "name", slice_text(a->name));
    json_string(j, "category", a->category);
    if (a->owner[0] != '\0')
        json_text(j, "owner", slice_text(a->owner));
    if (a->source[0] != '\0')
        json_text(j, "source", slice_text(a->source));
    if (a->priority != 0)
        json_int(j, "priority", a->priority);
    put_rules(ex, j, rules);
    json_object_end(j);
}

static void put_list(const struct export *ex, const struct sonde_application *a,
                     const struct sonde_list *l, struct export_rules rules, void *user)
{
    struct json *j = user;
    if (a != NULL)
        return;
    json_object(j, NULL);
    json_string(j, "tag", l->tag);
    json_string(j, "category", l->category);
    if (l->risk != NULL)
        json_string(j, "risk", l->risk);
    if (l->source[0] != '\0')
        json_text(j, "source", slice_text(l->source));
    put_rules(ex, j, rules);
    json_object_end(j);
}

static void put_categories(const struct export *ex, struct json *j)
{
    struct sonde_category c;
    json_array(j, "categories");
    for (unsigned i = 0; sonde_category_at(ex->catalogue, i, &c); i++) {
        if (ex->category != NULL && strcmp(c.tag, ex->category) != 0)
            continue;
        json_object(j, NULL);
        json_uint(j, "id", c.id);
        json_string(j, "tag", c.tag);
        json_text(j, "name", slice_text(c.name));
        if (c.shared)
            json_bool(j, "shared", true);
        json_object_end(j);
    }
    json_array_end(j);
}

static int write_json(const struct export *ex, struct buffer *out)
{
    struct json j = json_into(out);
    char version[17];
    sonde_catalogue_version(ex->catalogue, version);
    json_object(&j, NULL);
    json_string(&j, "version", version);
    put_categories(ex, &j);
    json_array(&j, "applications");
    export_each(ex, put_application, &j);
    json_array_end(&j);
    json_array(&j, "lists");
    export_each(ex, put_list, &j);
    json_array_end(&j);
    json_object_end(&j);
    buffer_byte(out, '\n');
    return EXIT_OK;
}

const struct export_format export_json = {
    .name = "json",
    .summary = "one JSON object: applications with their rules, categories and lists",
    .write = write_json,
};
