/* The model of a catalogue's sources: its memory, and how mistakes are told. */
/* SPDX-License-Identifier: MIT */
#include "signatures/model.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"

struct chunk {
    struct chunk *next;
    size_t used, size;
    uint8_t bytes[];
};

enum { CHUNK_BYTES = 1 << 16, FIRST_TAGS = 1024, LISTS = 16 };

static void all_lists(struct sonde_signatures *m, struct buffer *all[LISTS])
{
    struct buffer *lists[LISTS] = {&m->files,    &m->classes, &m->applications, &m->lists,
                                   &m->systems,  &m->rules,   &m->tests,        &m->wires,
                                   &m->usuals,   &m->ways,    &m->steps,        &m->checks,
                                   &m->patterns, &m->fields,  &m->softwares,    &m->prints};
    memcpy(all, lists, sizeof lists);
}

struct sonde_signatures *sonde_signatures_new(sonde_on_diagnostic *on_diagnostic, void *user,
                                              struct sonde_error *error)
{
    struct sonde_signatures *m = calloc(1, sizeof *m);
    if (m != NULL) {
        m->tags = calloc(FIRST_TAGS, sizeof *m->tags);
        m->tag_mask = FIRST_TAGS - 1;
    }
    /* ENTRIES() of a list that has none is a pointer all the same. */
    struct buffer *all[LISTS];
    bool had = m != NULL && m->tags != NULL;
    if (m != NULL)
        all_lists(m, all);
    for (size_t i = 0; had && i < LISTS; i++)
        had = buffer_reserve(all[i], 1);
    if (!had) {
        sonde_signatures_free(m);
        (void)error_set(error, SONDE_ENOMEM, "no memory for signatures");
        return NULL;
    }
    m->on_diagnostic = on_diagnostic;
    m->user = user;
    return m;
}

void sonde_signatures_free(struct sonde_signatures *m)
{
    if (m == NULL)
        return;
    struct buffer *all[LISTS];
    all_lists(m, all);
    for (size_t i = 0; i < LISTS; i++)
        buffer_free(all[i]);
    while (m->chunks != NULL) {
        struct chunk *next = m->chunks->next;
        free(m->chunks);
        m->chunks = next;
    }
    free(m->tags);
    free(m);
}

unsigned sonde_signatures_errors(const struct sonde_signatures *m)
{
    return m->errors;
}

void sonde_signatures_set_released(struct sonde_signatures *m, uint64_t seconds)
{
    m->released = seconds;
}

void *model_memory(struct sonde_signatures *m, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if (m->chunks == NULL || m->chunks->size - m->chunks->used < size) {
        size_t bytes = size > CHUNK_BYTES ? size : CHUNK_BYTES;
        struct chunk *c = malloc(sizeof *c + bytes);
        if (c == NULL) {
            m->failed = true;
            return NULL;
        }
        *c = (struct chunk){.next = m->chunks, .size = bytes};
        m->chunks = c;
    }
    void *at = m->chunks->bytes + m->chunks->used;
    m->chunks->used += size;
    return at;
}

struct slice model_copy(struct sonde_signatures *m, struct slice text)
{
    uint8_t *at = model_memory(m, text.length + 1);
    if (at == NULL)
        return SLICE_NONE;
    if (text.length > 0)
        memcpy(at, text.at, text.length);
    at[text.length] = '\0';
    return slice_of(at, text.length);
}

struct slice model_lower(struct sonde_signatures *m, struct slice text)
{
    uint8_t *at = model_memory(m, text.length + 1);
    for (size_t i = 0; at != NULL && i < text.length; i++)
        at[i] = ascii_lower(text.at[i]);
    return at == NULL ? SLICE_NONE : slice_of(at, text.length);
}

uint32_t model_add(struct sonde_signatures *m, struct buffer *entries, const void *entry,
                   size_t size)
{
    uint32_t number = (uint32_t)(entries->length / size);
    buffer_append(entries, entry, size);
    m->failed = m->failed || entries->failed;
    return number;
}

/* The place of a tag among the applications, or a free one. */
static uint32_t *tag_place(const struct sonde_signatures *m, struct slice tag)
{
    for (uint32_t at = (uint32_t)hash_bytes(tag, 0);; at++) {
        uint32_t *place = &m->tags[at & m->tag_mask];
        if (*place == 0 ||
            slice_equal(ENTRIES(m, applications, application_entry)[*place - 1].tag, tag))
            return place;
    }
}

static void grow_tags(struct sonde_signatures *m)
{
    uint32_t *old = m->tags, old_mask = m->tag_mask;
    uint32_t *new = calloc((size_t)old_mask * 2 + 2, sizeof *new);
    if (new == NULL) {
        m->failed = true;
        return;
    }
    m->tags = new;
    m->tag_mask = old_mask * 2 + 1;
    for (uint32_t i = 0; i <= old_mask; i++)
        if (old[i] != 0)
            *tag_place(m, ENTRIES(m, applications, application_entry)[old[i] - 1].tag) = old[i];
    free(old);
}

uint32_t model_find_application(const struct sonde_signatures *m, struct slice tag)
{
    return *tag_place(m, tag);
}

uint32_t model_application(struct sonde_signatures *m, struct slice tag, struct place place)
{
    if (m->tag_count >= m->tag_mask / 2)
        grow_tags(m);
    uint32_t *at = tag_place(m, tag);
    if (*at != 0)
        return *at - 1;
    struct application_entry a = {.tag = tag, .place = place};
    uint32_t number = MODEL_ADD(m, applications, a);
    if (!m->failed) {
        *at = number + 1;
        m->tag_count++;
    }
    return number;
}

struct place model_place(uint32_t file, uint32_t line)
{
    return (struct place){.file = file, .line = line};
}

struct slice model_file(const struct sonde_signatures *m, uint32_t file)
{
    return ENTRIES(m, files, source_file)[file].name;
}

/* A line of a source, cut where it is very long. */
static struct slice line_at(const struct sonde_signatures *m, struct place p)
{
    enum { SHOWN = 240 };
    struct slice text = ENTRIES(m, files, source_file)[p.file].text, line = SLICE_NONE;
    for (uint32_t i = 0; i < p.line && text.length > 0; i++)
        line = slice_split(text, '\n', &text);
    if (line.length > 0 && line.at[line.length - 1] == '\r')
        line.length--;
    return slice_head(line, SHOWN);
}

__attribute__((format(printf, 4, 0))) static void tell(struct sonde_signatures *m, struct place p,
                                                       bool is_warning, const char *format,
                                                       va_list arguments)
{
    char text[512], source[256], file[256];
    (void)vsnprintf(text, sizeof text, format, arguments);
    struct slice line = p.line == 0 ? SLICE_NONE : line_at(m, p);
    (void)snprintf(source, sizeof source, "%.*s", SLICE_PRINT(line));
    (void)snprintf(file, sizeof file, "%.*s", SLICE_PRINT(model_file(m, p.file)));
    *(is_warning ? &m->warnings : &m->errors) += 1;
    if (m->on_diagnostic == NULL)
        return;
    struct sonde_diagnostic d = {
        is_warning, file, p.line, p.column, p.width, text, line.at == NULL ? NULL : source};
    m->on_diagnostic(m->user, &d);
}

void model_error(struct sonde_signatures *m, struct place place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    tell(m, place, false, format, arguments);
    va_end(arguments);
}

void model_warning(struct sonde_signatures *m, struct place place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    tell(m, place, true, format, arguments);
    va_end(arguments);
}
