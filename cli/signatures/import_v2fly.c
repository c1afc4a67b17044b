/* Data files of v2fly's domain-list-community: what each becomes, with what it includes. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_v2fly.h"

#include <stdlib.h>
#include <string.h>

enum { NESTED_MOST = 200, STEPS_MOST = 20000000 };

/* A file that is followed, how far it was, and the line by which the next one was reached. */
struct level {
    uint32_t file, at;
    const struct v2fly_item *include;
    bool is_filtered; /* one of the lines that led here takes only some of what it includes */
};

/* From the first file to the one that is looked at. */
struct path {
    struct level level[NESTED_MOST];
    unsigned depth;
};

static const char *name_of(const struct v2fly *v, uint32_t file)
{
    return import_text(v->im, v2fly_file_at(v, file)->name);
}

/* Messages are about this line from now on. */
static void stand_at(struct import *im, const struct v2fly_item *item)
{
    im->file = item->file;
    im->line = item->line;
}

static void enter(struct path *p, uint32_t file, bool is_filtered)
{
    p->level[p->depth++] = (struct level){.file = file, .is_filtered = is_filtered};
}

/* The next line of the innermost file, and its file; files that are at their end are left. NULL at
 * the end of all. */
static struct v2fly_item *next_item(const struct v2fly *v, struct path *p, uint32_t *file)
{
    while (p->depth > 0) {
        struct level *l = &p->level[p->depth - 1];
        const struct v2fly_file *f = v2fly_file_at(v, l->file);
        *file = l->file;
        if (l->at < v2fly_items(f))
            return v2fly_item_at(f, l->at++);
        v2fly_file_at(v, l->file)->is_open = false;
        p->depth--;
    }
    return NULL;
}

/* ---- cycles --------------------------------------------------------------------------------- */

static int complain_depth(const struct v2fly *v, uint32_t file)
{
    return complain_text(EXIT_SYNTAX, "%s: files include each other more than %d deep",
                         name_of(v, file), NESTED_MOST);
}

static int complain_cycle(const struct v2fly *v, const struct path *p, uint32_t file,
                          const struct v2fly_item *include)
{
    struct buffer text = {0};
    char place[IMPORT_PLACE_SIZE];
    unsigned first = 0;
    while (p->level[first].file != file)
        first++;
    for (unsigned i = first; i < p->depth; i++)
        buffer_printf(&text, "%s includes ", name_of(v, p->level[i].file));
    import_place(v->im, include->file, include->line, place);
    int code = complain_text(EXIT_SYNTAX, "%s: a circle: %.*s%s", place, (int)text.length,
                             (const char *)text.bytes, name_of(v, file));
    buffer_free(&text);
    return code;
}

/* Looks at what a file includes, and at what that includes; each file once. */
static int find_cycle(struct v2fly *v, uint32_t first, struct path *p)
{
    struct v2fly_item *item;
    uint32_t file;
    if (v2fly_file_at(v, first)->was_seen)
        return EXIT_OK;
    p->depth = 0;
    enter(p, first, false);
    v2fly_file_at(v, first)->was_seen = v2fly_file_at(v, first)->is_open = true;
    while ((item = next_item(v, p, &file)) != NULL) {
        if (item->kind != V2FLY_INCLUDE)
            continue;
        uint32_t other = v2fly_find(v, slice_text(import_text(v->im, item->text)));
        if (other == IMPORT_NONE) {
            stand_at(v->im, item);
            import_refuse(v->im, "there is no file \"%s\" to include",
                          import_text(v->im, item->text));
            continue;
        }
        struct v2fly_file *o = v2fly_file_at(v, other);
        if (o->is_open)
            return complain_cycle(v, p, other, item);
        if (o->was_seen)
            continue;
        if (p->depth == NESTED_MOST)
            return complain_depth(v, first);
        enter(p, other, false);
        o->was_seen = o->is_open = true;
    }
    return EXIT_OK;
}

/* ---- what belongs elsewhere too ------------------------------------------------------------- */

/* "&other": the line is one of that list as well. */
static void add_affiliation(struct v2fly *v, uint32_t own, struct v2fly_item item,
                            struct slice name)
{
    struct import *im = v->im;
    uint32_t other = v2fly_find(v, name);
    stand_at(im, &item);
    if (other == IMPORT_NONE && v->is_folder) {
        other = v2fly_add(v, name);
        if (other == IMPORT_NONE)
            return;
        v2fly_file_at(v, other)->is_target = true;
        v2fly_file_at(v, other)->is_list = true;
    }
    if (other == IMPORT_NONE) {
        import_note(im, "list \"%.*s\", of which it is too, is not imported",
                    (int)slice_head(name, 80).length, (const char *)name.at);
        return;
    }
    struct v2fly_file *f = v2fly_file_at(v, other);
    if (f->is_target && !f->is_list && v2fly_file_at(v, own)->is_target &&
        !v2fly_file_at(v, own)->is_list) {
        import_note(im, "is application \"%s\"'s, and not \"%s\"'s too: a name belongs to one",
                    name_of(v, own), name_of(v, other));
        return;
    }
    item.affiliations = 0;
    buffer_append(&f->items, &item, sizeof item);
    im->failed = im->failed || f->items.failed;
}

static void add_affiliations(struct v2fly *v)
{
    uint32_t files = v2fly_count(v);
    for (uint32_t file = 0; file < files; file++) {
        uint32_t count = v2fly_items(v2fly_file_at(v, file));
        for (uint32_t i = 0; i < count; i++) {
            struct v2fly_item item = *v2fly_item_at(v2fly_file_at(v, file), i);
            if (item.affiliations == 0 || item.kind == V2FLY_INCLUDE)
                continue;
            char *words = strdup(import_text(v->im, item.affiliations));
            v->im->failed = v->im->failed || words == NULL;
            for (struct slice rest = slice_text(words == NULL ? "" : words); rest.length > 0;) {
                struct slice name = slice_split(rest, ' ', &rest);
                if (name.length > 0)
                    add_affiliation(v, file, item, name);
            }
            free(words);
        }
    }
}

/* ---- categories ----------------------------------------------------------------------------- */

static bool is_category_name(struct slice name)
{
    return slice_starts_nocase(name, SLICE_LITERAL("category-")) ||
           slice_starts_nocase(name, SLICE_LITERAL("geolocation-"));
}

/* "category-social-media-!cn" is of social media: the longest beginning that is a category's name.
 */
static uint32_t category_of_name(const struct import *im, struct slice name)
{
    char slug[IMPORT_TAG_SIZE];
    if (!slice_starts_nocase(name, SLICE_LITERAL("category-")) ||
        !import_slug(slice_tail(name, 9), slug))
        return IMPORT_NONE;
    for (char *hyphen = slug; hyphen != NULL;) {
        uint32_t category = import_like_category(im, slice_text(slug));
        if (category != IMPORT_NONE)
            return category;
        hyphen = strrchr(slug, '-');
        if (hyphen != NULL)
            *hyphen = '\0';
    }
    return IMPORT_NONE;
}

/* An application has the category of the first such file that includes all of it. */
static void find_categories(struct v2fly *v)
{
    for (uint32_t file = 0; file < v2fly_count(v); file++)
        v2fly_file_at(v, file)->category = category_of_name(v->im, slice_text(name_of(v, file)));
    for (uint32_t file = 0; file < v2fly_count(v); file++) {
        const struct v2fly_file *f = v2fly_file_at(v, file);
        for (uint32_t i = 0; i < v2fly_items(f) && f->category != IMPORT_NONE; i++) {
            const struct v2fly_item *item = v2fly_item_at(f, i);
            if (item->kind != V2FLY_INCLUDE || item->attributes != 0)
                continue;
            uint32_t other = v2fly_find(v, slice_text(import_text(v->im, item->text)));
            if (other != IMPORT_NONE && v2fly_file_at(v, other)->category == IMPORT_NONE)
                v2fly_file_at(v, other)->category = f->category;
        }
    }
}

/* ---- rules ---------------------------------------------------------------------------------- */

static bool has_word(const char *words, struct slice word)
{
    for (struct slice rest = slice_text(words); rest.length > 0;)
        if (slice_equal(slice_split(rest, ' ', &rest), word))
            return true;
    return false;
}

/* Whether the includes that led here take this line: "@ads" wants it to have that, "@-ads" not to.
 */
static bool is_taken(const struct import *im, const struct path *p, const struct v2fly_item *item)
{
    const char *attributes = import_text(im, item->attributes);
    for (unsigned i = 0; i + 1 < p->depth; i++) {
        struct slice rest = slice_text(import_text(im, p->level[i].include->attributes));
        while (rest.length > 0) {
            struct slice word = slice_split(rest, ' ', &rest);
            bool is_banned = slice_starts(word, SLICE_LITERAL("-"));
            if (word.length > 0 &&
                has_word(attributes, slice_tail(word, is_banned ? 1 : 0)) == is_banned)
                return false;
        }
    }
    return true;
}

/* A regular expression in the quotes of the language, which takes a backslash away only before its
 * own quote. */
static void add_regexp(struct import *im, uint32_t entry, const char *pattern)
{
    struct buffer text = {0};
    buffer_printf(&text, "detected_hostname == 'rx:");
    for (const char *c = pattern; *c != '\0'; c++) {
        if (*c == '\\' && c[1] != '\0')
            buffer_byte(&text, (uint8_t)*c++);
        else if (*c == '\'')
            buffer_byte(&text, '\\');
        buffer_byte(&text, (uint8_t)*c);
    }
    buffer_byte(&text, '\'');
    im->failed = im->failed || text.failed;
    if (!text.failed)
        (void)import_expression(im, entry, buffer_slice(&text), 0);
    buffer_free(&text);
}

static void add_keyword(struct import *im, uint32_t entry, const char *keyword)
{
    struct buffer text = {0};
    if (strpbrk(keyword, "*\\") != NULL) {
        import_refuse(im, "keyword \"%.80s\" is no part of a name", keyword);
        return;
    }
    buffer_printf(&text, "*%s*", keyword);
    im->failed = im->failed || text.failed;
    if (!text.failed)
        (void)import_pattern(im, entry, buffer_slice(&text));
    buffer_free(&text);
}

static void add_item(struct v2fly *v, const struct v2fly_file *target, struct v2fly_item *item)
{
    struct import *im = v->im;
    stand_at(im, item);
    if (item->kind == V2FLY_DOMAIN || item->kind == V2FLY_FULL) {
        (void)import_rule_text(im, target->entry,
                               item->kind == V2FLY_FULL ? IMPORT_EXACT : IMPORT_DOMAIN, item->text);
    } else if (target->is_list) {
        if (!item->is_told)
            import_refuse(im, "a list holds names, and no %s",
                          item->kind == V2FLY_KEYWORD ? "parts of them" : "regular expressions");
        item->is_told = true;
    } else {
        /* The text may move while rules are kept. */
        char *text = strdup(import_text(im, item->text));
        im->failed = im->failed || text == NULL;
        if (text != NULL && item->kind == V2FLY_KEYWORD)
            add_keyword(im, target->entry, text);
        else if (text != NULL)
            add_regexp(im, target->entry, text);
        free(text);
    }
}

/* Whether what a line includes is followed for a target: not what was taken as a whole before, and
 * not what keeps its names. */
static bool is_followed(const struct v2fly *v, uint32_t to, struct v2fly_item *item, uint32_t other,
                        bool is_filtered)
{
    const struct v2fly_file *target = v2fly_file_at(v, to);
    struct v2fly_file *o = v2fly_file_at(v, other);
    if (!target->is_list && o->is_target && !o->is_list) {
        stand_at(v->im, item);
        if (!item->is_told)
            import_note(v->im, "not followed: the names of application \"%s\" stay its own",
                        name_of(v, other));
        item->is_told = true;
        return false;
    }
    if (!is_filtered && o->stamp == to + 1)
        return false;
    if (!is_filtered)
        o->stamp = to + 1;
    return true;
}

/* Gives a target what its file holds, and what that includes. */
static int expand(struct v2fly *v, uint32_t to, struct path *p)
{
    struct v2fly_item *item;
    uint32_t file;
    p->depth = 0;
    enter(p, to, false);
    while ((item = next_item(v, p, &file)) != NULL) {
        struct level *here = &p->level[p->depth - 1];
        if (++v->steps > STEPS_MOST)
            return complain_text(EXIT_SYNTAX, "%s: what it includes unfolds to more than %d lines",
                                 name_of(v, to), STEPS_MOST);
        if (item->kind != V2FLY_INCLUDE) {
            if (is_taken(v->im, p, item))
                add_item(v, v2fly_file_at(v, to), item);
            continue;
        }
        uint32_t other = v2fly_find(v, slice_text(import_text(v->im, item->text)));
        bool is_filtered = here->is_filtered || item->attributes != 0;
        if (other == IMPORT_NONE || !is_followed(v, to, item, other, is_filtered))
            continue;
        if (p->depth == NESTED_MOST)
            return complain_depth(v, to);
        here->include = item;
        enter(p, other, is_filtered);
    }
    return EXIT_OK;
}

/* ---- the run -------------------------------------------------------------------------------- */

static int make_entries(struct v2fly *v, struct path *p)
{
    struct import *im = v->im;
    int code = EXIT_OK;
    for (uint32_t file = 0; file < v2fly_count(v) && !im->failed && code == EXIT_OK; file++) {
        struct v2fly_file *f = v2fly_file_at(v, file);
        char name[256];
        if (!f->is_target || v2fly_items(f) == 0)
            continue;
        stand_at(im, v2fly_item_at(f, 0));
        (void)snprintf(name, sizeof name, "%s", name_of(v, file));
        uint32_t category = f->category != IMPORT_NONE && im->options.category == NULL
                                ? f->category
                                : import_usual_category(im);
        f->entry = f->is_list ? import_list(im, slice_text(name), category)
                              : import_application(im, slice_text(name), SLICE_NONE, 0, category);
        if (f->entry != IMPORT_NONE)
            code = expand(v, file, p);
    }
    return code;
}

static int read_files(struct import *im, int count, char **paths)
{
    struct v2fly v = {.im = im};
    struct path path;
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++) {
        uint32_t from = v2fly_count(&v);
        code = v2fly_read(&v, paths[i]);
        if (code == EXIT_OK && !v.is_folder)
            code = v2fly_read_included(&v, paths[i], from);
    }
    for (uint32_t file = 0; file < v2fly_count(&v); file++)
        v2fly_file_at(&v, file)->is_list =
            im->options.as == IMPORT_AS_LIST ||
            (im->options.as == IMPORT_AS_USUAL && is_category_name(slice_text(name_of(&v, file))));
    im->known = 1; /* what is told from here on is about files that were read */
    for (uint32_t file = 0; file < v2fly_count(&v) && code == EXIT_OK; file++)
        code = find_cycle(&v, file, &path);
    if (code == EXIT_OK) {
        find_categories(&v);
        add_affiliations(&v);
        code = make_entries(&v, &path);
    }
    im->repeated = 0; /* files that include others say much twice */
    v2fly_free(&v);
    return code;
}

const struct import_format import_v2fly = {
    .name = "v2fly",
    .summary = "data files of v2fly's domain-list-community, or a folder of them",
    .looks = "lines such as example.com, full:www.example.com @ads or include:other",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
