/* Foreign lists: the applications, lists and systems that their rules are of. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "cli/signatures/import.h"

/* As the language has them (sonde-signatures(5)): "-" is an id of the private range by a hash of
 * the tag, and two applications of one file may come to the same. */
enum { PRIVATE_FIRST = 50000, PRIVATE_COUNT = 10000, SPARE_FIRST = 30000 };

/* ---- tags ----------------------------------------------------------------------------------- */

bool import_slug(struct slice written, char tag[IMPORT_TAG_SIZE])
{
    size_t length = 0;
    bool gap = false;
    for (size_t i = 0; i < written.length; i++) {
        uint8_t c = ascii_lower(written.at[i]);
        bool is_sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        struct slice part = is_sign    ? slice_of(&c, 1)
                            : c == '!' ? SLICE_LITERAL("not-")
                                       : SLICE_NONE;
        if (part.length == 0) {
            gap = length > 0;
            continue;
        }
        if (length + part.length + 1 >= IMPORT_TAG_SIZE)
            break;
        if (gap)
            tag[length++] = '-';
        memcpy(tag + length, part.at, part.length);
        length += part.length;
        gap = false;
    }
    while (length > 0 && tag[length - 1] == '-')
        length--;
    tag[length] = '\0';
    return length > 0;
}

void import_display(struct slice tag, char name[IMPORT_TAG_SIZE])
{
    tag = slice_head(tag, IMPORT_TAG_SIZE - 1);
    for (size_t i = 0; i < tag.length; i++) {
        bool first = i == 0 || tag.at[i - 1] == '-';
        uint8_t c = tag.at[i];
        name[i] = (char)(first && c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    name[tag.length] = '\0';
}

/* The language wants names without blanks. */
static uint32_t keep_name(struct import *im, struct slice name, const char *tag)
{
    char shown[IMPORT_TAG_SIZE];
    name = slice_head(slice_trim(name), sizeof shown - 1);
    if (name.length == 0)
        import_display(slice_text(tag), shown);
    for (size_t i = 0; i < name.length; i++)
        shown[i] =
            (char)(name.at[i] <= ' ' || name.at[i] == '"' || name.at[i] == '\\' ? '-' : name.at[i]);
    if (name.length > 0)
        shown[name.length] = '\0';
    return import_keep(im, slice_text(shown));
}

/* ---- entries -------------------------------------------------------------------------------- */

static uint32_t *place_of(const struct import *im, enum import_sort sort, struct slice tag)
{
    for (uint32_t at = (uint32_t)hash_bytes(tag, (uint64_t)sort);; at++) {
        uint32_t *place = &im->entry_table.places[at & im->entry_table.mask];
        if (*place == 0)
            return place;
        const struct import_entry *e = import_entry_at(im, *place - 1);
        if (e->sort == sort && slice_equal(slice_text(import_text(im, e->tag)), tag))
            return place;
    }
}

bool import_grow(struct import *im, struct import_table *t, uint32_t first)
{
    if (t->mask != 0 && t->count < t->mask / 2)
        return false;
    uint32_t mask = t->mask == 0 ? first - 1 : t->mask * 2 + 1;
    uint32_t *places = calloc((size_t)mask + 1, sizeof *places);
    if (places == NULL) {
        im->failed = true;
        return false;
    }
    free(t->places);
    t->places = places;
    t->mask = mask;
    return true;
}

static void make_room(struct import *im)
{
    if (!import_grow(im, &im->entry_table, 256))
        return;
    for (uint32_t e = 0; e < im->entry_table.count; e++) {
        const struct import_entry *entry = import_entry_at(im, e);
        *place_of(im, (enum import_sort)entry->sort, slice_text(import_text(im, entry->tag))) =
            e + 1;
    }
}

/* The entry with this tag; `*is_new`: it was made. */
static uint32_t take(struct import *im, enum import_sort sort, struct slice tag, bool *is_new)
{
    struct import_table *t = &im->entry_table;
    *is_new = false;
    make_room(im);
    if (im->failed)
        return IMPORT_NONE;
    uint32_t *place = place_of(im, sort, tag);
    if (*place != 0)
        return *place - 1;
    struct import_entry e = {
        .sort = (uint8_t)sort, .tag = import_keep(im, tag), .file = im->file, .line = im->line};
    buffer_append(&im->entries, &e, sizeof e);
    im->failed = im->failed || im->entries.failed;
    if (im->failed)
        return IMPORT_NONE;
    *place = ++t->count;
    *is_new = true;
    return t->count - 1;
}

/* The tag that an entry gets: with the user's prefix. */
static bool make_tag(struct import *im, struct slice written, char tag[IMPORT_TAG_SIZE])
{
    char slug[IMPORT_TAG_SIZE];
    struct slice shown = slice_head(written, 80);
    if (!import_slug(written, slug)) {
        import_refuse(im, "\"%.*s\" cannot be made a tag: it has no letters or digits",
                      (int)shown.length, (const char *)shown.at);
        return false;
    }
    if (written.length >= IMPORT_TAG_SIZE)
        import_note(im, "\"%.*s…\" is longer than a tag may be: it is cut", (int)shown.length,
                    (const char *)shown.at);
    if (im->options.prefix == NULL) {
        memcpy(tag, slug, sizeof slug);
        return true;
    }
    char whole[2 * IMPORT_TAG_SIZE];
    (void)snprintf(whole, sizeof whole, "%.64s-%s", im->options.prefix, slug);
    return import_slug(slice_text(whole), tag);
}

static bool is_in_catalogue(const struct import *im, const char *tag)
{
    const uint32_t *tags = (const uint32_t *)(const void *)im->existing.bytes;
    for (size_t i = 0; i < im->existing.length / sizeof *tags; i++)
        if (strcmp(import_text(im, tags[i]), tag) == 0)
            return true;
    return false;
}

/* The number that an application shall have, where no other one of this run has it. */
static void take_id(struct import *im, struct import_entry *e, uint32_t id)
{
    if (id > IMPORT_ID_MOST) {
        import_note(im, "id %u is larger than %d: \"%s\" gets one of the private range", id,
                    IMPORT_ID_MOST, import_text(im, e->tag));
        return;
    }
    if (im->by_id[id] != 0) {
        import_note(im, "id %u is that of \"%s\" already: \"%s\" gets one of the private range", id,
                    import_text(im, import_entry_at(im, im->by_id[id] - 1)->tag),
                    import_text(im, e->tag));
        return;
    }
    e->number = id;
    im->by_id[id] = (uint32_t)(e - import_entry_at(im, 0)) + 1;
}

uint32_t import_application(struct import *im, struct slice tag, struct slice name, uint32_t id,
                            uint32_t category)
{
    char slug[IMPORT_TAG_SIZE];
    bool is_new;
    if (!make_tag(im, tag, slug))
        return IMPORT_NONE;
    uint32_t entry = take(im, IMPORT_APPLICATION, slice_text(slug), &is_new);
    if (entry == IMPORT_NONE)
        return entry;
    uint32_t shown = is_new ? keep_name(im, name, slug) : 0;
    struct import_entry *e = import_entry_at(im, entry);
    if (is_new) {
        e->name = shown;
        e->category = category;
        e->exists = im->options.add && is_in_catalogue(im, slug);
        if (id != 0)
            take_id(im, e, id);
    } else if (id != 0 && e->number != 0 && e->number != id) {
        import_note(im, "application \"%s\" has id %u already, not %u", slug, e->number, id);
    }
    return entry;
}

uint32_t import_list(struct import *im, struct slice tag, uint32_t category)
{
    char slug[IMPORT_TAG_SIZE];
    bool is_new;
    if (!make_tag(im, tag, slug))
        return IMPORT_NONE;
    uint32_t entry = take(im, IMPORT_LIST, slice_text(slug), &is_new);
    if (is_new)
        import_entry_at(im, entry)->category = category;
    return entry;
}

uint32_t import_system(struct import *im, uint32_t number, struct slice name)
{
    char tag[16];
    bool is_new;
    (void)snprintf(tag, sizeof tag, "%u", number);
    uint32_t entry = take(im, IMPORT_SYSTEM, slice_text(tag), &is_new);
    if (!is_new)
        return entry;
    uint32_t shown = import_keep(im, name);
    import_entry_at(im, entry)->number = number;
    import_entry_at(im, entry)->name = shown;
    return entry;
}

void import_owner(struct import *im, uint32_t entry, const char *owner)
{
    if (import_entry_at(im, entry)->owner != 0)
        return;
    uint32_t text = import_keep(im, slice_text(owner));
    import_entry_at(im, entry)->owner = text;
}

/* ---- ids ------------------------------------------------------------------------------------ */

static uint32_t free_id(const struct import *im, uint32_t wanted)
{
    for (uint32_t i = 0; i < PRIVATE_COUNT; i++) {
        uint32_t id = PRIVATE_FIRST + (wanted - PRIVATE_FIRST + i) % PRIVATE_COUNT;
        if (im->taken[id] == 0)
            return id;
    }
    for (uint32_t id = PRIVATE_FIRST - 1; id >= SPARE_FIRST; id--)
        if (im->taken[id] == 0)
            return id;
    return 0;
}

bool import_assign(struct import *im, uint16_t *ids)
{
    for (uint32_t id = 0; id <= IMPORT_ID_MOST; id++)
        im->taken[id] |= im->by_id[id] != 0;
    for (uint32_t i = 0; i < import_entry_count(im); i++) {
        const struct import_entry *e = import_entry_at(im, i);
        ids[i] = (uint16_t)(e->sort == IMPORT_APPLICATION ? e->number : 0);
        if (e->sort != IMPORT_APPLICATION || e->number != 0 || e->exists)
            continue;
        struct slice tag = slice_text(import_text(im, e->tag));
        uint32_t wanted = PRIVATE_FIRST + (uint32_t)(hash_bytes(tag, 0) % PRIVATE_COUNT);
        uint32_t id = free_id(im, wanted);
        if (id == 0)
            return false;
        im->taken[id] = 1;
        ids[i] = (uint16_t)(id == wanted ? 0 : id);
    }
    return true;
}
