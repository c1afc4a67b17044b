/* What a catalogue knows, for those who ask: applications, names, addresses, rules. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include <sonde_signatures.h>

#include "base/error.h"
#include "engine/engine_private.h"
#include "engine/report.h"
#include "protocols/inspect.h"
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
        (int32_t)VIEW(&c->view, APPLICATION, index, APPLICATION_PRIORITY),
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
        (VIEW(&c->view, CLASS, index, CLASS_FLAGS) & CLASS_SHARED) != 0,
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

/* The word that a rule of this kind begins with, and the sign before its text. */
static const char *word_of(uint32_t kind)
{
    static const char *const words[RULE_KINDS] = {
        [RULE_DOMAIN] = "domain",
        [RULE_EXACT] = "domain =",
        [RULE_WILDCARD] = "domain *.",
        [RULE_CERTIFICATE] = "certificate",
        [RULE_LISTED] = "domain",
        [RULE_LISTED_EXACT] = "domain =",
        [RULE_LISTED_WILDCARD] = "domain *.",
        [RULE_NETWORK] = "network",
        [RULE_LISTED_NETWORK] = "network",
        [RULE_ROUTED] = "network",
        [RULE_SYSTEM] = "as",
        [RULE_ORGANIZATION] = "organization",
        [RULE_ALPN] = "alpn",
        [RULE_AGENT] = "user-agent",
        [RULE_PORT] = "port",
        [RULE_CONDITION] = "expression",
        [RULE_SPOKEN] = "protocol",
    };
    return kind < RULE_KINDS && words[kind] != NULL ? words[kind] : "";
}

static void take_rule(const struct catalogue *c, uint32_t rule, struct sonde_rule *out)
{
    out->kind = word_of(VIEW(&c->view, RULE, rule - 1, RULE_KIND));
    out->text = (const char *)catalogue_rule(c, rule).text.at;
    out->place[0] = '\0';
    print_place(c, rule, out->place, sizeof out->place);
}

bool sonde_catalogue_rule_at(const struct sonde_catalogue *catalogue, const char *tag,
                             unsigned index, struct sonde_rule *out)
{
    const struct catalogue *c = inside(catalogue);
    int application = catalogue_find(c, slice_text(tag));
    for (uint32_t r = 1; application >= 0 && r <= view_count(&c->view, SECTION_RULE); r++) {
        if (rule_application(c, r) != application + 1 || index-- > 0)
            continue;
        take_rule(c, r, out);
        return true;
    }
    return false;
}

bool sonde_entry_rule_at(const struct sonde_catalogue *catalogue, unsigned number,
                         struct sonde_entry_rule *out)
{
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || number >= view_count(&c->view, SECTION_RULE))
        return false;
    uint32_t kind = VIEW(&c->view, RULE, number, RULE_KIND);
    out->of = rule_is_of_list(kind) ? SONDE_ENTRY_LIST
              : kind == RULE_ROUTED ? SONDE_ENTRY_SYSTEM
                                    : SONDE_ENTRY_APPLICATION;
    out->entry = VIEW(&c->view, RULE, number, RULE_OWNER);
    take_rule(c, number + 1, &out->rule);
    return true;
}

bool sonde_list_at(const struct sonde_catalogue *catalogue, unsigned index, struct sonde_list *out)
{
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || index >= view_count(&c->view, SECTION_LIST))
        return false;
    const struct view *v = &c->view;
    uint32_t class = VIEW(v, LIST, index, LIST_CATEGORY), risk = VIEW(v, LIST, index, LIST_RISK);
    const struct risk_info *info = risk == 0 ? NULL : risk_info(risk - 1);
    *out = (struct sonde_list){
        view_string(v, VIEW(v, LIST, index, LIST_TAG)),
        view_string(v, VIEW(v, CLASS, class, CLASS_TAG)),
        info == NULL ? NULL : info->tag,
        view_string(v, VIEW(v, LIST, index, LIST_SOURCE)),
    };
    return true;
}

/* ---- software ------------------------------------------------------------------------------- */

bool sonde_software_at(const struct sonde_catalogue *catalogue, unsigned index,
                       struct sonde_software *out)
{
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || index >= view_count(&c->view, SECTION_SOFTWARE))
        return false;
    const struct view *v = &c->view;
    *out = (struct sonde_software){
        view_string(v, VIEW(v, SOFTWARE, index, SOFTWARE_TAG)),
        view_string(v, VIEW(v, SOFTWARE, index, SOFTWARE_NAME)),
        view_string(v, VIEW(v, SOFTWARE, index, SOFTWARE_SOURCE)),
    };
    return true;
}

bool sonde_fingerprint_at(const struct sonde_catalogue *catalogue, unsigned number,
                          struct sonde_fingerprint *out)
{
    static const char *const kinds[FINGERPRINT_KINDS] = {
        [FINGERPRINT_JA4] = "ja4",         [FINGERPRINT_JA3] = "ja3",
        [FINGERPRINT_HASSH] = "hassh",     [FINGERPRINT_DHCP] = "dhcp",
        [FINGERPRINT_TCP_SYN] = "tcp-syn",
    };
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || number >= view_count(&c->view, SECTION_PRINT))
        return false;
    const struct view *v = &c->view;
    uint32_t kind = VIEW(v, PRINT, number, PRINT_KIND);
    *out = (struct sonde_fingerprint){
        kind < FINGERPRINT_KINDS ? kinds[kind] : "",
        view_string(v, VIEW(v, PRINT, number, PRINT_TEXT)),
        VIEW(v, PRINT, number, PRINT_SOFTWARE),
    };
    return true;
}

/* ---- routing -------------------------------------------------------------------------------- */

bool sonde_system_at(const struct sonde_catalogue *catalogue, unsigned index,
                     struct sonde_system *out)
{
    const struct catalogue *c = inside(catalogue);
    if (c == NULL || index >= view_count(&c->view, SECTION_SYSTEM))
        return false;
    *out = (struct sonde_system){
        VIEW(&c->view, SYSTEM, index, SYSTEM_NUMBER),
        view_string(&c->view, VIEW(&c->view, SYSTEM, index, SYSTEM_NAME)),
    };
    return true;
}

/* The first address of a range; of the one behind the last, the first that no address is. */
static bool range_start(const struct view *v, bool is4, uint32_t range, struct address *start)
{
    uint32_t words[4] = {0, 0, 0xffff, 0};
    *start = (struct address){{0}};
    if (range >= view_count(v, is4 ? SECTION_RANGE4 : SECTION_RANGE6))
        return false;
    if (is4)
        words[3] = VIEW(v, RANGE4, range, RANGE4_START);
    for (unsigned i = 0; i < 4 && !is4; i++)
        words[i] = VIEW(v, RANGE6, range, (enum word)(RANGE6_START + i));
    for (unsigned i = 0; i < sizeof start->bytes; i++)
        start->bytes[i] = (uint8_t)(words[i / 4] >> (24 - i % 4 * 8));
    return true;
}

bool sonde_routed_at(const struct sonde_catalogue *catalogue, unsigned number,
                     struct sonde_routed *out)
{
    const struct catalogue *c = inside(catalogue);
    struct address first, last;
    if (c == NULL)
        return false;
    const struct view *v = &c->view;
    bool is4 = number < view_count(v, SECTION_RANGE4);
    uint32_t range = is4 ? number : number - view_count(v, SECTION_RANGE4);
    if (!range_start(v, is4, range, &first))
        return false;
    if (range_start(v, is4, range + 1, &last)) {
        /* The address before it. */
        for (unsigned i = sizeof last.bytes; i-- > 0 && last.bytes[i]-- == 0;)
            continue;
    } else {
        memset(last.bytes, 0xff, sizeof last.bytes);
        if (is4)
            memset(last.bytes, 0, 10);
    }
    uint32_t place =
        is4 ? VIEW(v, RANGE4, range, RANGE4_PLACE) : VIEW(v, RANGE6, range, RANGE6_PLACE);
    memcpy(out->first, first.bytes, sizeof out->first);
    memcpy(out->last, last.bytes, sizeof out->last);
    out->system = (int)VIEW(v, PLACE, place, PLACE_SYSTEM) - 1;
    return true;
}
