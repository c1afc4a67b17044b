/* Data files of v2fly's domain-list-community: reading them. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/signatures/import_v2fly.h"

enum { FILES_MOST = 16384, WORDS_SIZE = 512 };

uint32_t v2fly_find(const struct v2fly *v, struct slice name)
{
    for (uint32_t i = 0; i < v2fly_count(v); i++)
        if (slice_equal_nocase(slice_text(import_text(v->im, v2fly_file_at(v, i)->name)), name))
            return i;
    return IMPORT_NONE;
}

uint32_t v2fly_add(struct v2fly *v, struct slice name)
{
    struct v2fly_file f = {.entry = IMPORT_NONE, .category = IMPORT_NONE};
    if (v2fly_count(v) == FILES_MOST) {
        import_refuse(v->im, "more than %d files: this one and those behind it were not read",
                      FILES_MOST);
        return IMPORT_NONE;
    }
    f.name = import_keep(v->im, name);
    buffer_append(&v->files, &f, sizeof f);
    v->im->failed = v->im->failed || v->files.failed;
    return v->im->failed ? IMPORT_NONE : v2fly_count(v) - 1;
}

/* ---- lines ---------------------------------------------------------------------------------- */

/* "domain:example.com" or "example.com". False where the kind is unknown. */
static bool read_kind(struct slice *word, enum v2fly_kind *kind)
{
    static const struct {
        const char *word;
        enum v2fly_kind kind;
    } kinds[] = {{"domain", V2FLY_DOMAIN}, {"full", V2FLY_FULL},    {"keyword", V2FLY_KEYWORD},
                 {"regexp", V2FLY_REGEXP}, {"regex", V2FLY_REGEXP}, {"include", V2FLY_INCLUDE}};
    struct slice value, key = slice_split(*word, ':', &value);
    *kind = V2FLY_DOMAIN;
    if (key.length == word->length)
        return true;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (!slice_equal_nocase(key, slice_text(kinds[i].word)))
            continue;
        *kind = kinds[i].kind;
        *word = value;
        return value.length > 0;
    }
    return false;
}

/* "@ads @cn &other": the words with their blanks. False after a message. */
static bool read_words(struct import *im, struct slice rest, char attributes[WORDS_SIZE],
                       char affiliations[WORDS_SIZE])
{
    attributes[0] = affiliations[0] = '\0';
    for (struct slice word = slice_word(&rest); word.length > 0; word = slice_word(&rest)) {
        char *words = word.at[0] == '@' ? attributes : affiliations;
        struct slice shown = slice_head(word, 80);
        size_t length = strlen(words);
        if (word.length < 2 || (word.at[0] != '@' && word.at[0] != '&')) {
            import_refuse(im, "\"%.*s\" is no attribute: expected @NAME or &NAME",
                          (int)shown.length, (const char *)shown.at);
            return false;
        }
        if (length + word.length + 2 >= WORDS_SIZE) {
            import_refuse(im, "the line has too many attributes");
            return false;
        }
        (void)snprintf(words + length, WORDS_SIZE - length, "%s%.*s ", length == 0 ? " " : "",
                       (int)word.length - 1, (const char *)word.at + 1);
    }
    for (char *c = attributes; *c != '\0'; c++)
        *c = (char)ascii_lower((uint8_t)*c);
    return true;
}

static uint32_t keep_words(struct v2fly *v, const char *words)
{
    if (strcmp(import_text(v->im, v->attributes), words) != 0)
        v->attributes = import_keep(v->im, slice_text(words));
    return v->attributes;
}

/* The text of a line as it is looked up later: names in their form. */
static bool read_text(struct v2fly *v, enum v2fly_kind kind, struct slice word, uint32_t *text)
{
    char name[DOMAIN_SIZE];
    struct slice shown = slice_head(word, 80);
    if (kind == V2FLY_DOMAIN || kind == V2FLY_FULL) {
        size_t length = domain_read(word, name);
        if (length == 0) {
            import_refuse(v->im, "\"%.*s\" is no name of a host", (int)shown.length,
                          (const char *)shown.at);
            return false;
        }
        word = slice_of(name, length);
    }
    *text = import_keep(v->im, word);
    return true;
}

static void read_line(struct import *im, struct slice line)
{
    struct v2fly *v = im->user;
    char attributes[WORDS_SIZE], affiliations[WORDS_SIZE];
    struct slice comment, rest = slice_split(line, '#', &comment), word = slice_word(&rest);
    struct slice shown = slice_head(word, 80);
    enum v2fly_kind kind;
    if (word.length == 0)
        return;
    struct slice value = word;
    if (!read_kind(&value, &kind)) {
        import_refuse(im,
                      "\"%.*s\" is of no known kind: expected domain:, full:, keyword:, regexp: or "
                      "include:",
                      (int)shown.length, (const char *)shown.at);
        return;
    }
    struct v2fly_item item = {.kind = (uint8_t)kind, .file = im->file, .line = im->line};
    if (!read_words(im, rest, attributes, affiliations) || !read_text(v, kind, value, &item.text))
        return;
    if (value.length < word.length || import_is_telling(value))
        import_known(im);
    item.attributes = keep_words(v, attributes);
    item.affiliations = import_keep(im, slice_text(affiliations));
    buffer_append(v->current, &item, sizeof item);
    im->failed = im->failed || v->current->failed;
}

/* ---- files ---------------------------------------------------------------------------------- */

/* Reads a file of the folder that has that name already, or adds it. */
static int read_file(struct v2fly *v, const char *path, bool is_target, bool may_be_other)
{
    struct import *im = v->im;
    struct slice name = import_stem(path, "");
    struct buffer items = {0};
    uint32_t file = v2fly_find(v, name);
    if (file != IMPORT_NONE) {
        v2fly_file_at(v, file)->is_target |= is_target;
        return EXIT_OK;
    }
    import_begin(im, path);
    file = v2fly_add(v, name);
    if (file == IMPORT_NONE)
        return EXIT_OK;
    im->user = v;
    v->current = &items;
    int code = import_lines(im, path, read_line);
    if (code == EXIT_OK && im->known == 0 && may_be_other) {
        /* The other files of the folder are read. */
        buffer_clear(&im->held);
        im->line = 0;
        import_known(im);
        import_refuse(im, "no line of it is one of a data file");
    }
    if (code == EXIT_OK)
        code = import_end(im, path);
    im->user = NULL;
    v2fly_file_at(v, file)->items = items;
    v2fly_file_at(v, file)->is_target = is_target;
    return code;
}

static int is_data(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int read_folder(struct v2fly *v, const char *path)
{
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, is_data, by_name), code = EXIT_OK;
    if (count < 0)
        return complain_text(EXIT_INPUT, "%s: %s", path, strerror(errno));
    for (int i = 0; i < count; i++) {
        char file[PATH_MAX];
        struct stat status;
        int length = snprintf(file, sizeof file, "%s/%s", path, entries[i]->d_name);
        free(entries[i]);
        if (code != EXIT_OK || length < 0 || (size_t)length >= sizeof file)
            continue;
        if (stat(file, &status) != 0)
            code = complain_text(EXIT_INPUT, "%s: %s", file, strerror(errno));
        else if (!S_ISDIR(status.st_mode))
            code = read_file(v, file, true, true);
    }
    free(entries);
    return code;
}

int v2fly_read(struct v2fly *v, const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return complain_text(EXIT_INPUT, "%s: %s", path, strerror(errno));
    if (!S_ISDIR(status.st_mode))
        return read_file(v, path, true, false);
    v->is_folder = true;
    return read_folder(v, path);
}

int v2fly_read_included(struct v2fly *v, const char *path, uint32_t from)
{
    const char *slash = strrchr(path, '/');
    int folder = slash == NULL ? 0 : (int)(slash - path) + 1, code = EXIT_OK;
    for (uint32_t file = from; file < v2fly_count(v) && code == EXIT_OK; file++) {
        for (uint32_t i = 0; i < v2fly_items(v2fly_file_at(v, file)) && code == EXIT_OK; i++) {
            const struct v2fly_item *item = v2fly_item_at(v2fly_file_at(v, file), i);
            char name[PATH_MAX];
            struct stat status;
            if (item->kind != V2FLY_INCLUDE)
                continue;
            int length =
                snprintf(name, sizeof name, "%.*s%s", folder, path, import_text(v->im, item->text));
            if (length < 0 || (size_t)length >= sizeof name ||
                strchr(import_text(v->im, item->text), '/') != NULL || stat(name, &status) != 0)
                continue; /* told when it is followed */
            code = read_file(v, name, false, true);
        }
    }
    return code;
}

void v2fly_free(struct v2fly *v)
{
    for (uint32_t i = 0; i < v2fly_count(v); i++)
        buffer_free(&v2fly_file_at(v, i)->items);
    buffer_free(&v->files);
}
