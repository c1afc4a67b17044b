/* Compiling a model: entries, texts and the whole. */
/* SPDX-License-Identifier: MIT */
#include "signatures/build.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/nearest.h"
#include "protocols/protocol.h"
#include "signatures/catalogue.h"

enum { FIRST_TEXTS = 4096, LONGEST_TEXT = UINT16_MAX };

static void put_word(struct buffer *out, uint32_t word)
{
    uint8_t bytes[4] = {(uint8_t)word, (uint8_t)(word >> 8), (uint8_t)(word >> 16),
                        (uint8_t)(word >> 24)};
    buffer_append(out, bytes, sizeof bytes);
}

void build_words(struct builder *b, enum section s, const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        put_word(&b->section[s], words[i]);
    b->failed = b->failed || b->section[s].failed;
}

uint32_t build_count(const struct builder *b, enum section s)
{
    return (uint32_t)(b->section[s].length / ((size_t)section_words[s] * 4));
}

static struct slice text_at(const struct builder *b, uint32_t place)
{
    const uint8_t *at = b->section[SECTION_TEXT].bytes + place;
    return slice_of(at + 2, (size_t)at[0] | (size_t)at[1] << 8);
}

static uint32_t *text_place(const struct builder *b, struct slice text)
{
    for (uint32_t at = (uint32_t)hash_bytes(text, 1);; at++) {
        uint32_t *place = &b->texts[at & b->text_mask];
        if (*place == 0 || slice_equal(text_at(b, *place), text))
            return place;
    }
}

static void grow_texts(struct builder *b)
{
    uint32_t *old = b->texts, old_mask = b->text_mask;
    b->texts = calloc((size_t)old_mask * 2 + 2, sizeof *b->texts);
    if (b->texts == NULL) {
        b->texts = old;
        b->failed = true;
        return;
    }
    b->text_mask = old_mask * 2 + 1;
    for (uint32_t i = 0; i <= old_mask; i++)
        if (old[i] != 0)
            *text_place(b, text_at(b, old[i])) = old[i];
    free(old);
}

uint32_t build_text(struct builder *b, struct slice text)
{
    struct buffer *out = &b->section[SECTION_TEXT];
    text = slice_head(text, LONGEST_TEXT);
    if (text.length == 0 || b->failed)
        return 0;
    if (b->text_count >= b->text_mask / 2)
        grow_texts(b);
    uint32_t *place = text_place(b, text);
    if (*place != 0)
        return *place;
    *place = (uint32_t)out->length;
    b->text_count++;
    uint32_t written = *place;
    buffer_byte(out, (uint8_t)text.length);
    buffer_byte(out, (uint8_t)(text.length >> 8));
    buffer_append(out, text.at, text.length);
    buffer_byte(out, 0);
    b->failed = b->failed || out->failed;
    return written;
}

uint32_t build_rule(struct builder *b, const struct rule_entry *rule)
{
    uint32_t number = build_count(b, SECTION_RULE);
    BUILD(b, RULE, rule->kind, rule->owner, build_text(b, rule->text), rule->place.file,
          rule->place.line);
    return number;
}

bool build_second_wins(struct builder *b, const struct rule_entry *first,
                       const struct rule_entry *second)
{
    struct sonde_signatures *m = b->model;
    if (rule_is_of_list(first->kind) || first->kind == RULE_ROUTED)
        return false;
    const struct application_entry *apps = ENTRIES(m, applications, application_entry);
    const struct application_entry *one = &apps[first->owner], *two = &apps[second->owner];
    struct slice file = model_file(m, first->place.file);
    if (first->owner == second->owner) {
        model_warning(m, second->place, "\"%.*s\" stands in %.*s:%u already",
                      SLICE_PRINT(second->text), SLICE_PRINT(file), first->place.line);
        return false;
    }
    if (one->priority == two->priority)
        model_error(m, second->place,
                    "\"%.*s\" is claimed by application \"%.*s\" in %.*s:%u already: remove one of "
                    "the two, or give the application that shall have it a higher priority",
                    SLICE_PRINT(second->text), SLICE_PRINT(one->tag), SLICE_PRINT(file),
                    first->place.line);
    return two->priority > one->priority;
}

/* ---- entries -------------------------------------------------------------------------------- */

static void build_sources(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    for (uint32_t i = 0; i < ENTRY_COUNT(m, files, source_file); i++)
        BUILD(b, SOURCE, build_text(b, model_file(m, i)));
}

static void build_classes(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    const struct class_entry *all = ENTRIES(m, classes, class_entry);
    uint32_t count = ENTRY_COUNT(m, classes, class_entry);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = 0; k < i; k++)
            if (slice_equal(all[k].tag, all[i].tag) || all[k].id == all[i].id)
                model_error(m, all[i].place,
                            "category \"%.*s\" has the tag or id of \"%.*s\" in %.*s:%u",
                            SLICE_PRINT(all[i].tag), SLICE_PRINT(all[k].tag),
                            SLICE_PRINT(model_file(m, all[k].place.file)), all[k].place.line);
        BUILD(b, CLASS, all[i].id, build_text(b, all[i].tag), build_text(b, all[i].name),
              all[i].flags, all[i].place.file, all[i].place.line);
    }
}

/* The number of a category; an unknown one is told. */
static uint32_t find_class(struct builder *b, struct slice tag, struct place place)
{
    struct sonde_signatures *m = b->model;
    const struct class_entry *all = ENTRIES(m, classes, class_entry);
    struct nearest nearest = nearest_begin(tag);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, classes, class_entry); i++) {
        if (slice_equal(all[i].tag, tag))
            return i;
        nearest_consider(&nearest, all[i].tag);
    }
    if (nearest.found.length > 0)
        model_error(m, place, "there is no category \"%.*s\": did you mean \"%.*s\"?",
                    SLICE_PRINT(tag), SLICE_PRINT(nearest.found));
    else
        model_error(m, place,
                    "there is no category \"%.*s\": declare it with \"category TAG ID NAME\"",
                    SLICE_PRINT(tag));
    return 0;
}

static void check_ids(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    const struct application_entry *all = ENTRIES(m, applications, application_entry);
    uint32_t *by_id = calloc(UINT16_MAX + 1, sizeof *by_id);
    b->failed = b->failed || by_id == NULL;
    for (uint32_t i = 0; by_id != NULL && i < ENTRY_COUNT(m, applications, application_entry);
         i++) {
        const struct application_entry *a = &all[i];
        if (!a->declared) {
            model_error(m, a->place,
                        "application \"%.*s\" is declared nowhere: expected \"application TAG ID "
                        "NAME CATEGORY\" once",
                        SLICE_PRINT(a->tag));
        } else if (by_id[a->id] != 0) {
            const struct application_entry *other = &all[by_id[a->id] - 1];
            model_error(m, a->place,
                        "id %u is that of application \"%.*s\" in %.*s:%u: choose another", a->id,
                        SLICE_PRINT(other->tag), SLICE_PRINT(model_file(m, other->place.file)),
                        other->place.line);
        } else {
            by_id[a->id] = i + 1;
        }
    }
    free(by_id);
}

static void build_applications(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    const struct application_entry *all = ENTRIES(m, applications, application_entry);
    check_ids(b);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, applications, application_entry); i++) {
        const struct application_entry *a = &all[i];
        uint32_t class = a->declared ? find_class(b, a->category, a->category_place) : 0;
        BUILD(b, APPLICATION, a->id, build_text(b, a->tag), build_text(b, a->name), class,
              build_text(b, a->owner), build_text(b, a->source), (uint32_t)a->priority,
              a->place.file, a->place.line);
    }
}

static void build_lists(struct builder *b)
{
    struct sonde_signatures *m = b->model;
    const struct list_entry *all = ENTRIES(m, lists, list_entry);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, lists, list_entry); i++)
        BUILD(b, LIST, build_text(b, all[i].tag),
              find_class(b, all[i].category, all[i].category_place), all[i].risk,
              build_text(b, all[i].source), all[i].place.file, all[i].place.line);
}

/* ---- the smaller tables --------------------------------------------------------------------- */

/* The public id of a protocol by its tag; 0: there is none. */
static uint16_t protocol_id(const struct sonde_signatures *m, struct slice tag)
{
    const struct wire_entry *wires = ENTRIES(m, wires, wire_entry);
    for (unsigned p = 1; p < PROTOCOL_COUNT; p++)
        if (slice_equal(slice_text(protocol_table[p].tag), tag))
            return protocol_table[p].id;
    for (uint32_t i = 0; i < ENTRY_COUNT(m, wires, wire_entry); i++)
        if (slice_equal(wires[i].tag, tag))
            return wires[i].id;
    return 0;
}

static void build_plain_rule(struct builder *b, const struct rule_entry *r)
{
    switch (r->kind) {
    case RULE_ORGANIZATION:
        BUILD(b, ORGANIZATION, build_text(b, r->text), build_rule(b, r));
        break;
    case RULE_ALPN:
        BUILD(b, ALPN, build_text(b, r->text), build_rule(b, r));
        break;
    case RULE_AGENT:
        BUILD(b, AGENT, build_text(b, r->text), build_rule(b, r));
        break;
    case RULE_PORT:
        BUILD(b, PORT, r->on, r->low, r->high, build_rule(b, r));
        break;
    case RULE_CONDITION:
        BUILD(b, CONDITION, build_text(b, r->text), build_rule(b, r));
        break;
    case RULE_SPOKEN: {
        uint16_t id = protocol_id(b->model, r->text);
        if (id == 0)
            model_error(b->model, r->place,
                        "there is no protocol \"%.*s\": sonde protocols lists them all",
                        SLICE_PRINT(r->text));
        BUILD(b, SPOKEN, id, build_rule(b, r));
        break;
    }
    default:
        break;
    }
}

/* ---- the whole ------------------------------------------------------------------------------ */

static void store_word(uint8_t *at, uint32_t word)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(word >> 8 * i);
}

/* Sections one behind the other, then header and checksum. */
static void *assemble(struct builder *b, size_t *size, struct sonde_error *error)
{
    size_t at = LAYOUT_HEADER + (size_t)SECTION_COUNT * 8;
    for (unsigned s = 0; s < SECTION_COUNT; s++)
        at += b->section[s].length;
    uint8_t *bytes = at <= UINT32_MAX && !b->failed ? calloc(1, at) : NULL;
    if (bytes == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the compiled catalogue");
        return NULL;
    }
    *size = at;
    memcpy(bytes, LAYOUT_MAGIC, sizeof LAYOUT_MAGIC - 1);
    store_word(bytes + LAYOUT_ORDER, LAYOUT_ORDER_MARK);
    store_word(bytes + LAYOUT_VERSION, LAYOUT_FORM_VERSION);
    store_word(bytes + LAYOUT_SIZE, (uint32_t)at);
    store_word(bytes + LAYOUT_RELEASED, (uint32_t)b->model->released);
    at = LAYOUT_HEADER + (size_t)SECTION_COUNT * 8;
    for (unsigned s = 0; s < SECTION_COUNT; s++) {
        size_t length = b->section[s].length;
        uint8_t *entry = bytes + LAYOUT_HEADER + (size_t)s * 8;
        store_word(entry, (uint32_t)at);
        store_word(entry + 4,
                   s == SECTION_TEXT ? (uint32_t)length : build_count(b, (enum section)s));
        if (length > 0)
            memcpy(bytes + at, b->section[s].bytes, length);
        at += length;
    }
    hash_store64(bytes + LAYOUT_CHECKSUM, view_checksum(slice_of(bytes, at)));
    return bytes;
}

static void build_all(struct builder *b)
{
    static const uint8_t empty[] = {0, 0, 0};
    struct sonde_signatures *m = b->model;
    const struct rule_entry *rules = ENTRIES(m, rules, rule_entry);
    buffer_append(&b->section[SECTION_TEXT], empty, sizeof empty);
    build_sources(b);
    build_classes(b);
    build_applications(b);
    build_lists(b);
    build_names(b);
    build_networks(b);
    for (uint32_t i = 0; i < ENTRY_COUNT(m, rules, rule_entry); i++)
        build_plain_rule(b, &rules[i]);
    build_software(b);
    build_protocols(b);
}

void *build_catalogue(struct sonde_signatures *m, size_t *size, struct sonde_error *error)
{
    struct builder b = {.model = m, .text_mask = FIRST_TEXTS - 1};
    void *bytes = NULL;
    b.texts = calloc(FIRST_TEXTS, sizeof *b.texts);
    b.failed = b.texts == NULL;
    if (!b.failed && m->errors == 0)
        build_all(&b);
    if (m->errors > 0)
        (void)error_set(error, SONDE_ESYNTAX, "%u mistake%s in the signatures", m->errors,
                        m->errors == 1 ? "" : "s");
    else
        bytes = assemble(&b, size, error);
    for (unsigned s = 0; s < SECTION_COUNT; s++)
        buffer_free(&b.section[s]);
    free(b.texts);
    return bytes;
}
