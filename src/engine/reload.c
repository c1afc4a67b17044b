/* The catalogue of an engine: taken in, and replaced while flows live. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "engine/engine_private.h"

const struct protocol_info *engine_protocol(const struct sonde_engine *e, unsigned protocol)
{
    if (protocol < PROTOCOL_COUNT)
        return &protocol_table[protocol];
    if (protocol - PROTOCOL_COUNT < e->programs->count)
        return &e->programs->protocols[protocol - PROTOCOL_COUNT];
    return &protocol_table[PROTOCOL_UNKNOWN];
}

enum protocol engine_protocol_of(const struct sonde_engine *e, uint16_t id)
{
    for (unsigned p = 1; p < PROTOCOL_COUNT + e->programs->count; p++)
        if (engine_protocol(e, p)->id == id)
            return (enum protocol)p;
    return PROTOCOL_UNKNOWN;
}

const char *engine_dissector_name(const struct sonde_engine *e, uint32_t dissector)
{
    return dissector < DISSECTOR_COUNT + e->programs->count
               ? opening_table_dissector(dispatcher_openings(e->dispatcher), dissector)->name
               : "";
}

static void free_conditions(struct sonde_engine *e)
{
    for (unsigned i = 0; i < e->condition_count; i++)
        sonde_filter_free(e->conditions[i]);
    free(e->conditions);
    e->conditions = NULL;
    e->condition_count = 0;
}

/* Expressions were checked by the compiler: one that does not compile here names what this engine
 * does not know, and never holds. */
static bool compile_conditions(struct sonde_engine *e)
{
    struct slice text;
    uint32_t rule;
    unsigned count = e->catalogue == NULL ? 0 : view_count(&e->catalogue->view, SECTION_CONDITION);
    const struct sonde_filter_settings settings = {
        .catalogue = (const struct sonde_catalogue *)(const void *)e->catalogue};
    e->conditions = calloc((size_t)count + 1, sizeof *e->conditions);
    for (unsigned i = 0; e->conditions != NULL && i < count; i++)
        if (catalogue_condition(e->catalogue, i, &text, &rule))
            e->conditions[i] = sonde_filter_new_with((const char *)text.at, &settings, NULL);
    e->condition_count = e->conditions == NULL ? 0 : count;
    e->asks_facts =
        count > 0 || (e->catalogue != NULL && (view_count(&e->catalogue->view, SECTION_AGENT) > 0 ||
                                               view_count(&e->catalogue->view, SECTION_ALPN) > 0));
    return e->conditions != NULL;
}

bool engine_take_catalogue(struct sonde_engine *e, const struct catalogue *c,
                           struct sonde_error *error)
{
    e->catalogue = c;
    e->programs = programs_new(c, error);
    return e->programs != NULL && compile_conditions(e);
}

void engine_leave_catalogue(struct sonde_engine *e)
{
    free_conditions(e);
    programs_free(e->programs);
}

/* ---- replacing it --------------------------------------------------------------------------- */

/* How the numbers of the old catalogue are to be read: index plus 1 of the new one, 0 where it is
 * gone. */
struct change {
    const struct catalogue *old;
    const struct programs *programs; /* of the old one */
    uint16_t *application;
    uint16_t *protocol;
};

static bool map_entries(struct change *x, const struct catalogue *new,
                        const struct programs *programs)
{
    unsigned applications = catalogue_count(x->old);
    x->application = calloc((size_t)applications + 1, sizeof *x->application);
    x->protocol = calloc((size_t)x->programs->count + 1, sizeof *x->protocol);
    if (x->application == NULL || x->protocol == NULL)
        return false;
    for (unsigned i = 0; i < applications; i++)
        x->application[i] = (uint16_t)(catalogue_find(new, catalogue_at(x->old, i).tag) + 1);
    for (unsigned i = 0; i < x->programs->count; i++)
        for (unsigned n = 0; n < programs->count; n++)
            if (strcmp(x->programs->protocols[i].tag, programs->protocols[n].tag) == 0)
                x->protocol[i] = (uint16_t)(n + 1);
    return true;
}

/* The name of what is gone, for as long as its flow lives: id, tag and category. */
static uint32_t retire(struct sonde_engine *e, unsigned id, struct slice tag, struct slice category)
{
    uint8_t text[3 + 2 * (UINT8_MAX + 1)];
    tag = slice_head(tag, UINT8_MAX);
    category = slice_head(category, UINT8_MAX);
    text[0] = (uint8_t)(id >> 8);
    text[1] = (uint8_t)id;
    uint8_t *end = bytes_copy(text + 2, tag.at, tag.length);
    *end++ = '\0';
    end = bytes_copy(end, category.at, category.length);
    *end++ = '\0';
    return intern_take(dispatcher_store(e->dispatcher)->strings,
                       slice_of(text, (size_t)(end - text)));
}

static void change_application(struct sonde_engine *e, const struct change *x,
                               struct flow_detail *detail)
{
    if (detail->application == 0 || detail->application == FLOW_RETIRED)
        return;
    struct application a = catalogue_at(x->old, detail->application - 1U);
    uint16_t now = x->application[detail->application - 1U];
    detail->application = now;
    detail->application_by.rule = 0;
    if (now != 0)
        return;
    detail->application_by.rule = retire(e, a.id, a.tag, a.category);
    detail->application = detail->application_by.rule == 0 ? 0 : FLOW_RETIRED;
}

static uint16_t change_protocol(const struct change *x, uint16_t protocol)
{
    if (protocol < PROTOCOL_COUNT)
        return protocol;
    uint16_t now = x->protocol[protocol - PROTOCOL_COUNT];
    return now == 0 ? PROTOCOL_UNKNOWN : (uint16_t)(PROTOCOL_COUNT + now - 1);
}

static void change_flow(struct sonde_engine *e, const struct change *x, uint32_t slot)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    dispatcher_renew(e->dispatcher, f, detail);
    change_application(e, x, detail);
    detail->listed = 0;
    f->protocol = change_protocol(x, f->protocol);
    for (unsigned i = 0; i < detail->path_length; i++)
        detail->path[i] = change_protocol(x, detail->path[i]);
    if (detail->protocol_by.rule >= DISSECTOR_COUNT)
        detail->protocol_by.rule = f->protocol >= PROTOCOL_COUNT
                                       ? DISSECTOR_COUNT + (uint32_t)f->protocol - PROTOCOL_COUNT
                                       : DISSECTOR_none;
}

static void reclassify(struct sonde_engine *e)
{
    for (uint32_t slot = flow_table_next(&e->table, 0); slot != 0;
         slot = flow_table_next(&e->table, slot)) {
        struct flow_detail *detail = flow_detail_at(&e->table, slot);
        if (detail->application == FLOW_RETIRED)
            intern_give(dispatcher_store(e->dispatcher)->strings, detail->application_by.rule);
        detail->application = 0;
        detail->application_by = (struct evidence){0};
        (void)engine_find_application(e, slot);
    }
}

int sonde_engine_set_catalogue(struct sonde_engine *e, const struct sonde_catalogue *catalogue,
                               unsigned flags, struct sonde_error *error)
{
    const struct catalogue *new = (const struct catalogue *)(const void *)catalogue;
    struct change x = {.old = e->catalogue, .programs = e->programs};
    struct programs *programs = programs_new(new, error);
    if (programs == NULL)
        return SONDE_ENOMEM;
    int code = SONDE_ENOMEM;
    if (map_entries(&x, new, programs))
        code = dispatcher_set_more(
            e->dispatcher, (struct more_dissectors){programs->dissectors, programs->count}, error);
    else
        (void)error_set(error, code, "no memory to take over the new catalogue");
    if (code == SONDE_OK) {
        for (uint32_t slot = flow_table_next(&e->table, 0); slot != 0;
             slot = flow_table_next(&e->table, slot))
            change_flow(e, &x, slot);
        programs_free(e->programs);
        free_conditions(e);
        e->programs = programs;
        e->catalogue = new;
        (void)compile_conditions(e);
        if ((flags & SONDE_RECLASSIFY) != 0)
            reclassify(e);
    } else {
        programs_free(programs);
    }
    free(x.application);
    free(x.protocol);
    return code;
}
