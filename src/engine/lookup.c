/* What a catalogue knows, for those who ask: applications, names, addresses, rules. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include <sonde_signatures.h>

#include "base/error.h"
#include "engine/engine_private.h"
#include "engine/report.h"
#include "signatures/files.h"

static const struct catalogue *inside(const struct sonde_catalogue *catalogue)
{
    return (const struct catalogue *)(const void *)catalogue;
}

static struct sonde_catalogue *outside(struct catalogue *catalogue)
{
    return (struct sonde_catalogue *)(void *)catalogue;
}

/* Keeps the first mistake of a source. */
static void keep_first(void *user, const struct sonde_diagnostic *d)
{
    struct sonde_error *first = user;
    if (!d->is_warning && first->code == SONDE_OK)
        (void)error_set_at(first, SONDE_ESYNTAX, d->file, d->line, d->column == 0 ? 1 : d->column,
                           "%s", d->text);
}

/* Compiles files and folders, or a text. */
static struct sonde_catalogue *compile(const char *const *paths, size_t count, struct slice text,
                                       struct sonde_error *error)
{
    struct sonde_error first = {0};
    struct sonde_signatures *m = sonde_signatures_new(keep_first, &first, error);
    struct catalogue *c = NULL;
    size_t size = 0;
    if (m == NULL)
        return NULL;
    int code = SONDE_OK;
    if (text.at != NULL)
        code = sonde_signatures_read_text(m, (const char *)text.at, text.length, paths[0], error);
    for (size_t i = 0; i < count && text.at == NULL && code == SONDE_OK; i++)
        code = sonde_signatures_read(m, paths[i], error);
    void *bytes = code == SONDE_OK ? sonde_signatures_compile(m, &size, error) : NULL;
    if (bytes != NULL)
        c = catalogue_open(slice_of(bytes, size), bytes, paths[0], error);
    else if (first.code != SONDE_OK && error != NULL)
        *error = first;
    sonde_signatures_free(m);
    return outside(c);
}

/* What is compiled already is used as it is; `bytes` go with the catalogue. */
static struct sonde_catalogue *open_compiled(struct buffer *bytes, const char *name,
                                             struct sonde_error *error)
{
    struct buffer taken = *bytes;
    *bytes = (struct buffer){0};
    return outside(catalogue_open(buffer_slice(&taken), taken.bytes, name, error));
}

static bool is_compiled(struct slice bytes)
{
    return slice_starts(bytes, SLICE_LITERAL(LAYOUT_MAGIC));
}

struct sonde_catalogue *sonde_catalogue_load(const char *path, struct sonde_error *error)
{
    enum { LARGEST = 256 << 20 };
    struct buffer bytes = {0};
    struct sonde_catalogue *c;
    if (file_read(path, LARGEST, &bytes, NULL) == SONDE_OK && is_compiled(buffer_slice(&bytes)))
        c = open_compiled(&bytes, path, error);
    else
        c = compile(&path, 1, SLICE_NONE, error);
    buffer_free(&bytes);
    return c;
}

struct sonde_catalogue *sonde_catalogue_load_several(const char *const *paths, size_t count,
                                                     struct sonde_error *error)
{
    return count == 1 ? sonde_catalogue_load(paths[0], error)
                      : compile(paths, count, SLICE_NONE, error);
}

const void *sonde_catalogue_bytes(const struct sonde_catalogue *catalogue, size_t *size)
{
    *size = inside(catalogue)->view.bytes.length;
    return inside(catalogue)->view.bytes.at;
}

struct sonde_catalogue *sonde_catalogue_parse(const char *text, size_t length, const char *name,
                                              struct sonde_error *error)
{
    struct buffer bytes = {0};
    if (!is_compiled(slice_of(text, length)))
        return compile(&name, 1, slice_of(text, length), error);
    buffer_append(&bytes, text, length);
    if (!bytes.failed)
        return open_compiled(&bytes, name, error);
    (void)error_set(error, SONDE_ENOMEM, "%s: no memory for the catalogue", name);
    return NULL;
}

struct sonde_catalogue *sonde_catalogue_open(const void *bytes, size_t size, const char *name,
                                             struct sonde_error *error)
{
    return outside(catalogue_open(slice_of(bytes, size), NULL, name, error));
}

void sonde_catalogue_free(struct sonde_catalogue *catalogue)
{
    catalogue_free((struct catalogue *)(void *)catalogue);
}

void sonde_catalogue_version(const struct sonde_catalogue *catalogue, char version[17])
{
    const struct view *v = &inside(catalogue)->view;
    for (unsigned i = 0; i < 8; i++)
        (void)snprintf(version + (size_t)i * 2, 3, "%02x", v->bytes.at[LAYOUT_CHECKSUM + 7 - i]);
}

void sonde_catalogue_count(const struct sonde_catalogue *catalogue,
                           struct sonde_catalogue_counts *counts)
{
    *counts = (struct sonde_catalogue_counts){0};
    if (catalogue == NULL)
        return;
    const struct view *v = &inside(catalogue)->view;
    counts->applications = view_count(v, SECTION_APPLICATION);
    counts->categories = view_count(v, SECTION_CLASS);
    counts->protocols = view_count(v, SECTION_WIRE);
    counts->lists = view_count(v, SECTION_LIST);
    for (uint32_t r = 0; r < view_count(v, SECTION_RULE); r++) {
        uint32_t kind = VIEW(v, RULE, r, RULE_KIND);
        if (rule_is_of_list(kind))
            counts->listed++;
        else if (kind <= RULE_CERTIFICATE)
            counts->domains++;
        else if (kind == RULE_NETWORK)
            counts->networks++;
        else
            counts->others++;
    }
}

static struct sonde_application describe(const struct catalogue *c, unsigned index)
{
    struct application a = catalogue_at(c, index);
    return (struct sonde_application){
        a.id,
        (const char *)a.tag.at,
        (const char *)a.name.at,
        (const char *)a.category.at,
        (const char *)a.owner.at,
        (const char *)a.source.at,
    };
}

bool sonde_application_at(const struct sonde_catalogue *catalogue, unsigned index,
                          struct sonde_application *out)
{
    if (index >= catalogue_count(inside(catalogue)))
        return false;
    *out = describe(inside(catalogue), index);
    return true;
}

bool sonde_category_at(const struct sonde_catalogue *catalogue, unsigned index,
                       struct sonde_category *out)
{
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || index >= view_count(&c->view, SECTION_CLASS))
        return false;
    *out = (struct sonde_category){
        VIEW(&c->view, CLASS, index, CLASS_ID),
        view_string(&c->view, VIEW(&c->view, CLASS, index, CLASS_TAG)),
        view_string(&c->view, VIEW(&c->view, CLASS, index, CLASS_NAME)),
    };
    return true;
}

bool sonde_catalogue_protocol_at(const struct sonde_catalogue *catalogue, unsigned index,
                                 struct sonde_protocol *out)
{
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || index >= view_count(&c->view, SECTION_WIRE))
        return false;
    const struct view *v = &c->view;
    *out = (struct sonde_protocol){
        (uint16_t)VIEW(v, WIRE, index, WIRE_ID),
        view_string(v, VIEW(v, WIRE, index, WIRE_TAG)),
        view_string(v, VIEW(v, WIRE, index, WIRE_NAME)),
        category_tag((enum category)VIEW(v, WIRE, index, WIRE_CATEGORY)),
        view_string(v, VIEW(v, WIRE, index, WIRE_TAG)),
        view_string(v, VIEW(v, WIRE, index, WIRE_SUMMARY)),
    };
    return true;
}

static void print_place(const struct catalogue *c, uint32_t rule, char *text, size_t size)
{
    struct rule_place place = catalogue_rule(c, rule);
    if (place.file.at != NULL)
        (void)snprintf(text, size, "%.*s:%u", (int)place.file.length, (const char *)place.file.at,
                       place.line);
}

static void take_application(const struct catalogue *c, uint32_t rule, const char *method,
                             struct sonde_lookup *out)
{
    uint16_t application = rule_application(c, rule);
    if (application == 0)
        return;
    out->application = describe(c, application - 1U);
    out->method = method;
    print_place(c, rule, out->rule, sizeof out->rule);
}

static void take_list(const struct catalogue *c, uint32_t rule, struct sonde_lookup *out)
{
    struct listed l = rule_list(c, rule);
    if (l.rule == 0)
        return;
    out->list = (const char *)l.tag.at;
    out->list_category = (const char *)l.category.at;
    print_place(c, rule, out->list_rule, sizeof out->list_rule);
}

static void look_up_address(const struct catalogue *c, const struct address *a,
                            struct sonde_lookup *out)
{
    struct address_rules rules = catalogue_address(c, a);
    struct system s = catalogue_system(c, rules.system);
    take_application(c, rules.application, "network", out);
    if (out->application.id == 0)
        take_application(c, s.rule, "autonomous system", out);
    take_list(c, rules.list, out);
    out->system = s.number;
    out->system_name = (const char *)s.name.at;
}

bool sonde_catalogue_lookup(const struct sonde_catalogue *catalogue, const char *text,
                            struct sonde_lookup *out)
{
    const struct catalogue *c = inside(catalogue);
    uint8_t name[256];
    struct slice s = slice_trim(slice_text(text));
    struct address address;
    *out = (struct sonde_lookup){0};
    if (s.length > 1 && s.at[s.length - 1] == '.')
        s.length--;
    if (c == NULL || s.length > sizeof name)
        return false;
    for (size_t i = 0; i < s.length; i++)
        name[i] = ascii_lower(s.at[i]);
    if (address_parse(s, &address)) {
        look_up_address(c, &address, out);
    } else {
        struct name_rules rules = engine_name_rules(c, slice_of(name, s.length));
        take_application(c, rules.application, "domain", out);
        take_list(c, rules.list, out);
    }
    return out->application.id != 0 || out->list != NULL || out->system != 0;
}

bool sonde_catalogue_rule_at(const struct sonde_catalogue *catalogue, const char *tag,
                             unsigned index, struct sonde_rule *out)
{
    static const char *const words[RULE_KINDS] = {
        [RULE_DOMAIN] = "domain",      [RULE_EXACT] = "domain =",
        [RULE_WILDCARD] = "domain *.", [RULE_CERTIFICATE] = "certificate",
        [RULE_NETWORK] = "network",    [RULE_SYSTEM] = "as",
        [RULE_ALPN] = "alpn",          [RULE_AGENT] = "user-agent",
        [RULE_PORT] = "port",          [RULE_CONDITION] = "expression",
        [RULE_SPOKEN] = "protocol",
    };
    const struct catalogue *c = inside(catalogue);
    int application = catalogue_find(c, slice_text(tag));
    for (uint32_t r = 1; application >= 0 && r <= view_count(&c->view, SECTION_RULE); r++) {
        if (rule_application(c, r) != application + 1 || index-- > 0)
            continue;
        uint32_t kind = VIEW(&c->view, RULE, r - 1, RULE_KIND);
        out->kind = kind < RULE_KINDS && words[kind] != NULL ? words[kind] : "";
        out->text = (const char *)catalogue_rule(c, r).text.at;
        out->place[0] = '\0';
        print_place(c, r, out->place, sizeof out->place);
        return true;
    }
    return false;
}
