/* A compiled catalogue as a source. Texts are copied: the bytes may go afterwards. */
/* SPDX-License-Identifier: MIT */
#include "signatures/decompile.h"

#include "base/error.h"
#include "protocols/inspect.h"
#include "signatures/catalogue.h"

struct reader {
    struct sonde_signatures *m;
    const struct view *v;
    /* Numbers in the model of what has number 0 in the catalogue. */
    uint32_t file, list, system, pattern;
    uint32_t *application; /* by their number in the catalogue */
};

static struct slice text(const struct reader *r, uint32_t place)
{
    return place == 0 ? SLICE_NONE : model_copy(r->m, view_text(r->v, place));
}

static struct place place_of(const struct reader *r, uint32_t file, uint32_t line)
{
    return model_place(r->file + (file < view_count(r->v, SECTION_SOURCE) ? file : 0), line);
}

static void read_sources(struct reader *r, const char *name)
{
    uint32_t count = view_count(r->v, SECTION_SOURCE);
    r->file = ENTRY_COUNT(r->m, files, source_file);
    for (uint32_t i = 0; i < (count == 0 ? 1 : count); i++) {
        struct source_file f = {.name = text(r, VIEW(r->v, SOURCE, i, SOURCE_NAME))};
        if (f.name.length == 0)
            f.name = model_copy(r->m, slice_text(name));
        (void)MODEL_ADD(r->m, files, f);
    }
}

static void read_classes(struct reader *r)
{
    const struct view *v = r->v;
    for (uint32_t i = 0; i < view_count(v, SECTION_CLASS); i++) {
        struct class_entry c = {
            .tag = text(r, VIEW(v, CLASS, i, CLASS_TAG)),
            .name = text(r, VIEW(v, CLASS, i, CLASS_NAME)),
            .id = VIEW(v, CLASS, i, CLASS_ID),
            .flags = VIEW(v, CLASS, i, CLASS_FLAGS),
            .place = place_of(r, VIEW(v, CLASS, i, CLASS_FILE), VIEW(v, CLASS, i, CLASS_LINE)),
        };
        (void)MODEL_ADD(r->m, classes, c);
    }
}

static struct slice class_tag(const struct reader *r, uint32_t class)
{
    return text(r, VIEW(r->v, CLASS, class, CLASS_TAG));
}

static void read_applications(struct reader *r)
{
    const struct view *v = r->v;
    struct sonde_signatures *m = r->m;
    for (uint32_t i = 0; i < view_count(v, SECTION_APPLICATION) && !m->failed; i++) {
        struct place place = place_of(r, VIEW(v, APPLICATION, i, APPLICATION_FILE),
                                      VIEW(v, APPLICATION, i, APPLICATION_LINE));
        struct slice tag = text(r, VIEW(v, APPLICATION, i, APPLICATION_TAG));
        uint32_t number = model_application(m, tag, place);
        if (m->failed)
            return;
        r->application[i] = number;
        struct application_entry *a = &ENTRIES(m, applications, application_entry)[number];
        if (a->declared) {
            model_error(m, place, "application \"%.*s\" is declared in %.*s:%u already",
                        SLICE_PRINT(tag), SLICE_PRINT(model_file(m, a->place.file)), a->place.line);
            continue;
        }
        struct application_entry whole = {
            .tag = a->tag,
            .name = text(r, VIEW(v, APPLICATION, i, APPLICATION_NAME)),
            .category = class_tag(r, VIEW(v, APPLICATION, i, APPLICATION_CATEGORY)),
            .owner = text(r, VIEW(v, APPLICATION, i, APPLICATION_OWNER)),
            .source = text(r, VIEW(v, APPLICATION, i, APPLICATION_SOURCE)),
            .id = (uint16_t)VIEW(v, APPLICATION, i, APPLICATION_ID),
            .priority = (int32_t)VIEW(v, APPLICATION, i, APPLICATION_PRIORITY),
            .declared = true,
            .place = place,
            .category_place = place,
        };
        ENTRIES(m, applications, application_entry)[number] = whole;
    }
}

static void read_lists(struct reader *r)
{
    const struct view *v = r->v;
    r->list = ENTRY_COUNT(r->m, lists, list_entry);
    for (uint32_t i = 0; i < view_count(v, SECTION_LIST); i++) {
        struct place place = place_of(r, VIEW(v, LIST, i, LIST_FILE), VIEW(v, LIST, i, LIST_LINE));
        struct list_entry l = {
            .tag = text(r, VIEW(v, LIST, i, LIST_TAG)),
            .category = class_tag(r, VIEW(v, LIST, i, LIST_CATEGORY)),
            .source = text(r, VIEW(v, LIST, i, LIST_SOURCE)),
            .risk = (uint8_t)VIEW(v, LIST, i, LIST_RISK),
            .place = place,
            .category_place = place,
        };
        (void)MODEL_ADD(r->m, lists, l);
    }
}

static void read_systems(struct reader *r)
{
    const struct view *v = r->v;
    r->system = ENTRY_COUNT(r->m, systems, system_entry);
    for (uint32_t i = 0; i < view_count(v, SECTION_SYSTEM); i++) {
        struct system_entry s = {
            .number = VIEW(v, SYSTEM, i, SYSTEM_NUMBER),
            .name = text(r, VIEW(v, SYSTEM, i, SYSTEM_NAME)),
            .place = place_of(r, VIEW(v, SYSTEM, i, SYSTEM_FILE), VIEW(v, SYSTEM, i, SYSTEM_LINE)),
        };
        (void)MODEL_ADD(r->m, systems, s);
    }
}

static void read_software(struct reader *r)
{
    const struct view *v = r->v;
    uint32_t first = ENTRY_COUNT(r->m, softwares, software_entry);
    for (uint32_t i = 0; i < view_count(v, SECTION_SOFTWARE); i++) {
        struct software_entry s = {
            .tag = text(r, VIEW(v, SOFTWARE, i, SOFTWARE_TAG)),
            .name = text(r, VIEW(v, SOFTWARE, i, SOFTWARE_NAME)),
            .source = text(r, VIEW(v, SOFTWARE, i, SOFTWARE_SOURCE)),
            .place = place_of(r, VIEW(v, SOFTWARE, i, SOFTWARE_FILE),
                              VIEW(v, SOFTWARE, i, SOFTWARE_LINE)),
        };
        (void)MODEL_ADD(r->m, softwares, s);
    }
    for (uint32_t i = 0; i < view_count(v, SECTION_PRINT); i++) {
        uint32_t kind = VIEW(v, PRINT, i, PRINT_KIND), software = VIEW(v, PRINT, i, PRINT_SOFTWARE);
        struct print_entry p = {
            .kind = (uint8_t)kind,
            .software = first + software,
            .text = text(r, VIEW(v, PRINT, i, PRINT_TEXT)),
            .place = place_of(r, VIEW(v, PRINT, i, PRINT_FILE), VIEW(v, PRINT, i, PRINT_LINE)),
        };
        if (kind < FINGERPRINT_KINDS && software < view_count(v, SECTION_SOFTWARE))
            (void)MODEL_ADD(r->m, prints, p);
    }
}

/* What the kind of a rule needs beside its text stands in the text, or in a table of its own. */
static void complete(const struct reader *r, struct rule_entry *rule, uint32_t number)
{
    const struct view *v = r->v;
    uint64_t value = 0;
    switch (rule->kind) {
    case RULE_NETWORK:
    case RULE_LISTED_NETWORK:
    case RULE_ROUTED:
        (void)network_parse(rule->text, &rule->network);
        break;
    case RULE_SYSTEM:
        (void)slice_to_uint(rule->text, UINT32_MAX, &value);
        rule->number = (uint32_t)value;
        break;
    case RULE_PORT:
        for (uint32_t i = 0; i < view_count(v, SECTION_PORT); i++) {
            if (VIEW(v, PORT, i, PORT_RULE) != number)
                continue;
            rule->on = (uint8_t)VIEW(v, PORT, i, PORT_ON);
            rule->low = (uint16_t)VIEW(v, PORT, i, PORT_LOW);
            rule->high = (uint16_t)VIEW(v, PORT, i, PORT_HIGH);
        }
        break;
    default:
        break;
    }
}

/* How many there are that a rule of this kind may belong to. */
static uint32_t owners_of(const struct view *v, uint8_t kind)
{
    return view_count(v, kind == RULE_ROUTED     ? SECTION_SYSTEM
                         : rule_is_of_list(kind) ? SECTION_LIST
                                                 : SECTION_APPLICATION);
}

static void read_rules(struct reader *r)
{
    const struct view *v = r->v;
    for (uint32_t i = 0; i < view_count(v, SECTION_RULE); i++) {
        uint32_t owner = VIEW(v, RULE, i, RULE_OWNER);
        struct rule_entry rule = {
            .kind = (uint8_t)VIEW(v, RULE, i, RULE_KIND),
            .text = text(r, VIEW(v, RULE, i, RULE_TEXT)),
            .place = place_of(r, VIEW(v, RULE, i, RULE_FILE), VIEW(v, RULE, i, RULE_LINE)),
        };
        bool listed = rule_is_of_list(rule.kind);
        if (rule.kind >= RULE_KINDS || owner >= owners_of(v, rule.kind))
            continue; /* made up */
        rule.owner = listed                     ? r->list + owner
                     : rule.kind == RULE_ROUTED ? r->system + owner
                                                : r->application[owner];
        complete(r, &rule, i);
        (void)MODEL_ADD(r->m, rules, rule);
    }
}

static void read_patterns(struct reader *r)
{
    const struct view *v = r->v;
    r->pattern = ENTRY_COUNT(r->m, patterns, pattern_entry);
    for (uint32_t i = 0; i < view_count(v, SECTION_PATTERN); i++) {
        struct view_pattern from = view_pattern(v, i);
        struct pattern_entry p = {.length =
                                      from.length < PATTERN_MOST ? from.length : PATTERN_MOST};
        memcpy(p.bytes, from.bytes, p.length);
        memcpy(p.mask, from.mask, p.length);
        (void)MODEL_ADD(r->m, patterns, p);
    }
}

static void read_checks(struct reader *r, uint32_t step, struct step_entry *s)
{
    const struct view *v = r->v;
    struct span tests = VIEW_SPAN(v, STEP, step, STEP_TEST, TEST);
    s->first_check = ENTRY_COUNT(r->m, checks, check_entry);
    for (uint32_t i = tests.at; i < tests.end; i++, s->check_count++) {
        struct span patterns = VIEW_SPAN(v, TEST, i, TEST_PATTERN, PATTERN);
        struct check_entry c = {
            .kind = (uint8_t)VIEW(v, TEST, i, TEST_KIND),
            .shape = (uint8_t)VIEW(v, TEST, i, TEST_SHAPE),
            .offset = (int32_t)VIEW(v, TEST, i, TEST_OFFSET),
            .low = VIEW(v, TEST, i, TEST_LOW),
            .high = VIEW(v, TEST, i, TEST_HIGH),
            .first_pattern = r->pattern + patterns.at,
            .pattern_count = patterns.end - patterns.at,
        };
        (void)MODEL_ADD(r->m, checks, c);
    }
}

static uint32_t moved(const struct reader *r, uint32_t pattern)
{
    return pattern == 0 || pattern > view_count(r->v, SECTION_PATTERN) ? 0 : r->pattern + pattern;
}

static void read_fields(struct reader *r, uint32_t step, struct step_entry *s)
{
    const struct view *v = r->v;
    struct span fields = VIEW_SPAN(v, STEP, step, STEP_FIELD, FIELD);
    s->first_field = ENTRY_COUNT(r->m, fields, field_entry);
    for (uint32_t i = fields.at; i < fields.end; i++, s->field_count++) {
        struct field_entry f = {
            .key = text(r, VIEW(v, FIELD, i, FIELD_KEY)),
            .type = (uint8_t)VIEW(v, FIELD, i, FIELD_TYPE),
            .end = (uint8_t)VIEW(v, FIELD, i, FIELD_END),
            .offset = (int32_t)VIEW(v, FIELD, i, FIELD_OFFSET),
            .length = VIEW(v, FIELD, i, FIELD_LENGTH),
            .after = moved(r, VIEW(v, FIELD, i, FIELD_AFTER)),
            .until = moved(r, VIEW(v, FIELD, i, FIELD_UNTIL)),
        };
        (void)MODEL_ADD(r->m, fields, f);
    }
}

static void read_way(struct reader *r, uint32_t number)
{
    const struct view *v = r->v;
    struct way_entry way = {
        .on = (uint8_t)VIEW(v, WAY, number, WAY_ON),
        .number = (uint16_t)VIEW(v, WAY, number, WAY_NUMBER),
        .first_step = ENTRY_COUNT(r->m, steps, step_entry),
        .place = place_of(r, VIEW(v, WAY, number, WAY_FILE), VIEW(v, WAY, number, WAY_LINE)),
    };
    struct span steps = VIEW_SPAN(v, WAY, number, WAY_STEP, STEP);
    way.step_count = steps.end - steps.at;
    for (uint32_t i = steps.at; i < steps.end; i++) {
        struct step_entry s = {.from = (uint8_t)VIEW(v, STEP, i, STEP_FROM), .place = way.place};
        read_checks(r, i, &s);
        read_fields(r, i, &s);
        (void)MODEL_ADD(r->m, steps, s);
    }
    (void)MODEL_ADD(r->m, ways, way);
}

/* Names of categories are built in: the number leads to the tag. */
static struct slice protocol_category(uint32_t number)
{
    return number <= UINT8_MAX ? category_slice((enum category)number) : SLICE_NONE;
}

static void read_protocols(struct reader *r)
{
    const struct view *v = r->v;
    for (uint32_t i = 0; i < view_count(v, SECTION_WIRE); i++) {
        struct place place = place_of(r, VIEW(v, WIRE, i, WIRE_FILE), VIEW(v, WIRE, i, WIRE_LINE));
        struct wire_entry w = {
            .tag = text(r, VIEW(v, WIRE, i, WIRE_TAG)),
            .name = text(r, VIEW(v, WIRE, i, WIRE_NAME)),
            .category = protocol_category(VIEW(v, WIRE, i, WIRE_CATEGORY)),
            .summary = text(r, VIEW(v, WIRE, i, WIRE_SUMMARY)),
            .source = text(r, VIEW(v, WIRE, i, WIRE_SOURCE)),
            .id = (uint16_t)VIEW(v, WIRE, i, WIRE_ID),
            .inner = (uint8_t)VIEW(v, WIRE, i, WIRE_INNER),
            .first_usual = ENTRY_COUNT(r->m, usuals, usual_entry),
            .first_way = ENTRY_COUNT(r->m, ways, way_entry),
            .place = place,
            .category_place = place,
        };
        struct span usual = VIEW_SPAN(v, WIRE, i, WIRE_USUAL, USUAL);
        struct span ways = VIEW_SPAN(v, WIRE, i, WIRE_WAY, WAY);
        w.usual_count = usual.end - usual.at;
        w.way_count = ways.end - ways.at;
        for (uint32_t u = usual.at; u < usual.end; u++) {
            struct usual_entry entry = {(uint8_t)VIEW(v, USUAL, u, USUAL_ON),
                                        (uint16_t)VIEW(v, USUAL, u, USUAL_PORT)};
            (void)MODEL_ADD(r->m, usuals, entry);
        }
        for (uint32_t n = ways.at; n < ways.end; n++)
            read_way(r, n);
        (void)MODEL_ADD(r->m, wires, w);
    }
}

int decompile(struct sonde_signatures *m, struct slice bytes, const char *name,
              struct sonde_error *error)
{
    struct view v;
    int code = view_open(&v, bytes, name, error);
    if (code != SONDE_OK)
        return code;
    struct reader r = {.m = m, .v = &v};
    size_t count = view_count(&v, SECTION_APPLICATION);
    r.application = model_memory(m, (count + 1) * sizeof *r.application);
    if (r.application != NULL) {
        read_sources(&r, name);
        read_classes(&r);
        read_applications(&r);
        read_lists(&r);
        read_systems(&r);
        read_software(&r);
    }
    if (!m->failed) {
        read_rules(&r);
        read_patterns(&r);
        read_protocols(&r);
    }
    return m->failed ? error_set(error, SONDE_ENOMEM, "%s: no memory for its entries", name)
                     : SONDE_OK;
}
