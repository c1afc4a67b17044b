/* What the expected files of the captures say about protocols, line by line as tests/golden/run
 * writes them. */
/* SPDX-License-Identifier: MIT */
#include "captures.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int is_expected_file(const struct dirent *entry)
{
    const char *ending = strrchr(entry->d_name, '.');
    return ending != NULL && strcmp(ending, ".json") == 0;
}

/* The text between the first pair of `quote` on a line. */
static struct slice quoted(const char *line, char quote)
{
    const char *from = strchr(line, quote);
    const char *to = from == NULL ? NULL : strchr(from + 1, quote);
    return to == NULL ? SLICE_NONE : slice_of(from + 1, (size_t)(to - from - 1));
}

static bool has_tag(const struct capture *c, struct slice tag)
{
    char word[80];
    int length = snprintf(word, sizeof word, " %.*s ", (int)tag.length, (const char *)tag.at);
    return length > 0 && slice_find(buffer_slice(&c->tags), slice_of(word, (size_t)length)) >= 0;
}

static void note_tag(struct capture *c, struct slice tag)
{
    if (tag.length == 0 || has_tag(c, tag))
        return;
    if (c->tags.length == 0)
        buffer_byte(&c->tags, ' ');
    buffer_printf(&c->tags, "%.*s ", (int)tag.length, (const char *)tag.at);
}

/* Members are sorted: whether a flow is guessed stands before its path. */
static void read_expected(struct capture *c, const char *path)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t size = 0;
    bool is_guessed = true, in_path = false;
    while (file != NULL && getline(&line, &size, file) > 0) {
        if (strstr(line, "\"detection_guessed\":") != NULL)
            is_guessed = strstr(line, "true") != NULL;
        if (in_path && !is_guessed)
            note_tag(c, quoted(line, '"'));
        if (strstr(line, "\"protocol_path\": [") != NULL)
            in_path = strchr(line, ']') == NULL;
        else if (strchr(line, ']') != NULL)
            in_path = false;
    }
    free(line);
    if (file != NULL)
        (void)fclose(file);
}

/* "curl 7.88.1-10, nginx-light 1.22.1-9" as "curl, nginx-light". */
static void note_software(struct capture *c, struct slice cell)
{
    while (cell.length > 0) {
        struct slice rest, version;
        struct slice package =
            slice_split(slice_trim(slice_split(cell, ',', &rest)), ' ', &version);
        if (c->software.length > 0)
            buffer_append(&c->software, ", ", 2);
        buffer_append(&c->software, package.at, package.length);
        cell = rest;
    }
}

/* A row: | `name` | what happens | made with | packets | */
static void read_table(struct captures *c, const char *path)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t size = 0;
    while (file != NULL && getline(&line, &size, file) > 0) {
        struct slice name = quoted(line, '`'), rest = slice_of(line, strlen(line));
        if (strncmp(line, "| `", 3) != 0)
            continue;
        for (unsigned cells = 0; cells < 3; cells++)
            (void)slice_split(rest, '|', &rest);
        struct slice software = slice_trim(slice_split(rest, '|', &rest));
        for (unsigned n = 0; n < c->count; n++)
            if (slice_equal(name, slice_of(c->all[n].name, strlen(c->all[n].name))))
                note_software(&c->all[n], software);
    }
    free(line);
    if (file != NULL)
        (void)fclose(file);
}

bool captures_read(struct captures *c, const char *sources)
{
    char path[1024];
    struct dirent **entries = NULL;
    memset(c, 0, sizeof *c);
    (void)snprintf(path, sizeof path, "%s/tests/golden", sources);
    int count = scandir(path, &entries, is_expected_file, alphasort);
    for (int n = 0; n < count; n++) {
        if (c->count < CAPTURES_MOST) {
            struct capture *one = &c->all[c->count++];
            int length = (int)strlen(entries[n]->d_name) - (int)strlen(".json");
            (void)snprintf(one->name, sizeof one->name, "%.*s", length, entries[n]->d_name);
            (void)snprintf(path, sizeof path, "%s/tests/golden/%s", sources, entries[n]->d_name);
            read_expected(one, path);
        }
        free(entries[n]);
    }
    free(entries);
    (void)snprintf(path, sizeof path, "%s/tests/captures/README.md", sources);
    read_table(c, path);
    return c->count > 0;
}

void captures_free(struct captures *c)
{
    for (unsigned n = 0; n < c->count; n++) {
        buffer_free(&c->all[n].software);
        buffer_free(&c->all[n].tags);
    }
}

unsigned captures_of(const struct captures *c, struct slice tag, const struct capture **best)
{
    unsigned found = 0;
    for (unsigned n = 0; n < c->count; n++) {
        const struct capture *one = &c->all[n];
        if (!has_tag(one, tag))
            continue;
        if (found++ == 0 || slice_equal(tag, slice_of(one->name, strlen(one->name))))
            *best = one;
    }
    return found;
}
