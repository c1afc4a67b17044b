/* Where sources come from: files, folders, includes. */
/* SPDX-License-Identifier: MIT */
#include "signatures/files.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/place.h"
#include "signatures/decompile.h"
#include "signatures/parse.h"

enum { LARGEST_SOURCE = 64 << 20, MOST_FILES = 4096, PIECE = 1 << 16 };

int file_read(const char *path, size_t most, struct buffer *out, struct sonde_error *error)
{
    FILE *file = fopen(path, "re");
    struct stat status;
    if (file == NULL)
        return error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
    int reason = 0;
    size_t piece = PIECE;
    if (fstat(fileno(file), &status) == 0 && S_ISDIR(status.st_mode))
        reason = EISDIR;
    else if (S_ISREG(status.st_mode) && status.st_size > PIECE && (size_t)status.st_size <= most)
        piece = (size_t)status.st_size + 1; /* all at once, and what tells the end */
    while (reason == 0 && out->length <= most && buffer_reserve(out, piece)) {
        size_t got = fread(out->bytes + out->length, 1, piece, file);
        out->length += got;
        if (got < piece && feof(file) != 0)
            break;
        if (got == 0) {
            reason = ferror(file) != 0 ? errno : 0;
            break;
        }
    }
    (void)fclose(file);
    if (reason != 0)
        return error_set(error, SONDE_EIO, "%s: %s", path, strerror(reason));
    if (out->failed)
        return error_set(error, SONDE_ENOMEM, "%s: no memory to read it", path);
    if (out->length > most)
        return error_set(error, SONDE_EIO, "%s: is larger than %zu MiB, which is the most", path,
                         most >> 20);
    return SONDE_OK;
}

static uint32_t add_file(struct sonde_signatures *m, const char *name, struct slice text,
                         const char *real, uint32_t included)
{
    struct source_file f = {.name = model_copy(m, slice_text(name)),
                            .text = text,
                            .real = model_copy(m, slice_text(real)),
                            .included = included};
    return MODEL_ADD(m, files, f);
}

/* Parses the sources that wait, and those that they include. */
static int parse_waiting(struct sonde_signatures *m, struct sonde_error *error)
{
    for (; m->parsed < ENTRY_COUNT(m, files, source_file) && !m->failed; m->parsed++)
        parse_source_text(m, m->parsed);
    return m->failed ? error_set(error, SONDE_ENOMEM, "no memory for the signatures") : SONDE_OK;
}

static bool was_read(const struct sonde_signatures *m, const char *real, uint32_t *number)
{
    for (uint32_t i = 0; i < ENTRY_COUNT(m, files, source_file); i++) {
        *number = i;
        if (slice_equal(ENTRIES(m, files, source_file)[i].real, slice_text(real)))
            return true;
    }
    return false;
}

/* Reads one file, without its includes. `included` as in struct source_file. */
static int read_one(struct sonde_signatures *m, const char *path, const char *name,
                    const char *real, uint32_t included, struct sonde_error *error)
{
    struct buffer text = {0};
    int code = file_read(path, LARGEST_SOURCE, &text, error);
    if (code == SONDE_OK && ENTRY_COUNT(m, files, source_file) >= MOST_FILES)
        code = error_set(error, SONDE_EIO, "%s: more than %d files", path, MOST_FILES);
    if (code == SONDE_OK && slice_starts(buffer_slice(&text), SLICE_LITERAL(LAYOUT_MAGIC))) {
        code = decompile(m, buffer_slice(&text), path, error);
        m->parsed = ENTRY_COUNT(m, files, source_file);
    } else if (code == SONDE_OK) {
        (void)add_file(m, name, model_copy(m, buffer_slice(&text)), real, included);
    }
    buffer_free(&text);
    return code;
}

static int read_file(struct sonde_signatures *m, const char *path, const char *name,
                     struct sonde_error *error)
{
    char real[PATH_MAX];
    uint32_t number;
    if (realpath(path, real) == NULL)
        return error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
    if (was_read(m, real, &number))
        return SONDE_OK;
    int code = read_one(m, path, name, real, 0, error);
    return code != SONDE_OK ? code : parse_waiting(m, error);
}

static int is_source(const struct dirent *entry)
{
    return place_is_named(entry->d_name, ".sig");
}

/* By bytes, whatever the language of the user is. */
static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int read_folder(struct sonde_signatures *m, const char *path, struct sonde_error *error)
{
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, is_source, by_name), code = SONDE_OK;
    if (count < 0)
        return error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
    if (count == 0)
        code =
            error_set(error, SONDE_EIO, "%s: the folder holds no file of signatures (*.sig)", path);
    for (int i = 0; i < count; i++) {
        char file[PATH_MAX];
        int length = snprintf(file, sizeof file, "%s/%s", path, entries[i]->d_name);
        if (code == SONDE_OK && length >= 0 && (size_t)length < sizeof file)
            code = read_file(m, file, entries[i]->d_name, error);
        free(entries[i]);
    }
    free(entries);
    return code;
}

int sonde_signatures_read(struct sonde_signatures *m, const char *path, struct sonde_error *error)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
    if (S_ISDIR(status.st_mode))
        return read_folder(m, path, error);
    const char *slash = strrchr(path, '/');
    return read_file(m, path, slash == NULL ? path : slash + 1, error);
}

int sonde_signatures_read_text(struct sonde_signatures *m, const char *text, size_t length,
                               const char *name, struct sonde_error *error)
{
    struct slice all = slice_of(text, length);
    if (slice_starts(all, SLICE_LITERAL(LAYOUT_MAGIC))) {
        int code = decompile(m, all, name, error);
        m->parsed = ENTRY_COUNT(m, files, source_file);
        return code;
    }
    (void)add_file(m, name, model_copy(m, all), "", 0);
    return parse_waiting(m, error);
}

/* ---- includes ------------------------------------------------------------------------------- */

/* True when `file` is, or was included by way of, the source with this path. */
static bool is_included_by(const struct sonde_signatures *m, uint32_t file, const char *real)
{
    for (uint32_t at = file + 1; at != 0;) {
        const struct source_file *f = &ENTRIES(m, files, source_file)[at - 1];
        if (slice_equal(f->real, slice_text(real)))
            return true;
        at = f->included;
    }
    return false;
}

void files_include(struct sonde_signatures *m, const struct line *line)
{
    const struct word_token *word = &line->word[1];
    const struct source_file *f = &ENTRIES(m, files, source_file)[line->place.file];
    char path[PATH_MAX], real[PATH_MAX];
    uint32_t number;
    struct sonde_error error;
    if (f->real.length == 0 || word->text.length == 0) {
        model_error(m, word->place, "nothing can be included here: the source is no file");
        return;
    }
    size_t folder = word->text.at[0] == '/' ? 0 : f->real.length;
    while (folder > 0 && f->real.at[folder - 1] != '/')
        folder--;
    int length = snprintf(path, sizeof path, "%.*s%.*s", (int)folder, (const char *)f->real.at,
                          SLICE_PRINT(word->text));
    if (length < 0 || (size_t)length >= sizeof path || realpath(path, real) == NULL) {
        model_error(m, word->place, "%.*s: %s", SLICE_PRINT(word->text), strerror(errno));
        return;
    }
    if (is_included_by(m, line->place.file, real)) {
        model_error(m, word->place, "\"%.*s\" would include itself", SLICE_PRINT(word->text));
        return;
    }
    if (was_read(m, real, &number))
        return;
    const char *name = strrchr(real, '/') + 1;
    if (read_one(m, real, name, real, line->place.file + 1, &error) != SONDE_OK)
        model_error(m, word->place, "%s", error.text);
}
