/* Foreign lists: their files line by line, and what is told about them. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cli/signatures/import.h"

enum { PIECE = 1 << 16, STRANGE_MOST = 10000 };

/* ---- telling -------------------------------------------------------------------------------- */

static void print_held(struct import *im)
{
    if (im->held.length > 0)
        (void)fwrite(im->held.bytes, 1, im->held.length, stderr);
    im->failed = im->failed || im->held.failed;
    buffer_clear(&im->held);
}

void import_place(const struct import *im, uint32_t file, uint32_t line,
                  char place[IMPORT_PLACE_SIZE])
{
    const uint32_t *files = (const uint32_t *)(const void *)im->files.bytes;
    if (line == 0)
        (void)snprintf(place, IMPORT_PLACE_SIZE, "%s", import_text(im, files[file]));
    else
        (void)snprintf(place, IMPORT_PLACE_SIZE, "%s:%u", import_text(im, files[file]), line);
}

/* As long as nothing shows that the file is of the format its lines may be anything: what is told
 * of them waits, and is dropped where the file as a whole is told. */
__attribute__((format(printf, 3, 0))) static void tell(struct import *im, const char *kind,
                                                       const char *format, va_list arguments)
{
    char text[1024], place[IMPORT_PLACE_SIZE];
    (void)vsnprintf(text, sizeof text, format, arguments);
    import_place(im, im->file, im->line, place);
    buffer_printf(&im->held, "%s%s%s: %s%s\n", place, im->where[0] == '\0' ? "" : ": ", im->where,
                  kind, text);
    if (im->known > 0)
        print_held(im);
}

void import_refuse(struct import *im, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    tell(im, "", format, arguments);
    va_end(arguments);
    im->refused++;
}

void import_note(struct import *im, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    tell(im, "note: ", format, arguments);
    va_end(arguments);
}

void import_known(struct import *im)
{
    im->known++;
    print_held(im);
}

/* ---- files ---------------------------------------------------------------------------------- */

void import_begin(struct import *im, const char *path)
{
    uint32_t name = import_keep(im, slice_text(path));
    im->file = (uint32_t)(im->files.length / sizeof name);
    buffer_append(&im->files, &name, sizeof name);
    im->failed = im->failed || im->files.failed;
    im->line = 0;
    im->where[0] = '\0';
    im->known = 0;
    buffer_clear(&im->held);
}

int import_end(struct import *im, const char *path)
{
    unsigned lines = im->line;
    im->where[0] = '\0';
    im->line = 0;
    if (im->failed)
        return complain_text(EXIT_INTERNAL, "%s: no memory for its entries", path);
    if (im->known > 0)
        return EXIT_OK;
    buffer_clear(&im->held);
    if (lines == 0)
        return complain_text(EXIT_SYNTAX, "%s: the file is empty: expected %s", path,
                             im->format->looks);
    return complain_text(EXIT_SYNTAX, "%s: this is no %s list: expected %s", path, im->format->name,
                         im->format->looks);
}

/* False where the line is told to be no text. */
static bool is_text(struct import *im, struct slice line)
{
    for (size_t i = 0; i < line.length; i++) {
        if (line.at[i] >= ' ' || line.at[i] == '\t')
            continue;
        if (!im->is_told)
            import_refuse(im, "byte 0x%02x in column %zu: this is no text", line.at[i], i + 1);
        return false;
    }
    return true;
}

static void take_line(struct import *im, struct slice line, bool is_cut, import_on_line *on_line)
{
    im->line++;
    if (is_cut) {
        if (!im->is_told)
            import_refuse(im, "the line has more than %d bytes", IMPORT_LINE_MOST);
        return;
    }
    if (im->line == 1 && slice_starts(line, SLICE_LITERAL("\xef\xbb\xbf")))
        line = slice_tail(line, 3);
    line = slice_trim(line);
    if (line.length > 0 && is_text(im, line))
        on_line(im, line);
}

/* Hands out the lines that are whole; what is left of the last one is kept in the buffer. `is_cut`:
 * it grew too long, and its bytes were thrown away. */
static void take_piece(struct import *im, struct buffer *text, bool *is_cut,
                       import_on_line *on_line)
{
    struct slice rest = buffer_slice(text);
    while (slice_find_byte(rest, '\n') >= 0) {
        struct slice line = slice_split(rest, '\n', &rest);
        take_line(im, line, *is_cut || line.length > IMPORT_LINE_MOST, on_line);
        *is_cut = false;
    }
    *is_cut = *is_cut || rest.length > IMPORT_LINE_MOST;
    size_t left = *is_cut ? 0 : rest.length;
    if (left > 0)
        memmove(text->bytes, rest.at, left);
    text->length = left;
}

/* True when so much was read without a sign of the format that none will come. */
static bool is_strange(const struct import *im)
{
    return im->known == 0 && im->held.length > 0 && im->line > STRANGE_MOST;
}

int import_lines(struct import *im, const char *path, import_on_line *on_line)
{
    struct buffer text = {0};
    FILE *in = fopen(path, "re");
    bool is_cut = false;
    size_t got = 1;
    im->line = 0;
    if (in == NULL)
        return complain_text(EXIT_INPUT, "%s: %s", path, strerror(errno));
    while (got > 0 && !im->failed && !is_strange(im) && buffer_reserve(&text, PIECE)) {
        got = fread(text.bytes + text.length, 1, PIECE, in);
        text.length += got;
        take_piece(im, &text, &is_cut, on_line);
    }
    int reason = ferror(in) != 0 ? errno : 0;
    (void)fclose(in);
    if (reason == 0 && (text.length > 0 || is_cut))
        take_line(im, buffer_slice(&text), is_cut, on_line);
    im->failed = im->failed || text.failed;
    buffer_free(&text);
    if (reason != 0)
        return complain_text(EXIT_INPUT, "%s: %s", path, strerror(reason));
    return EXIT_OK;
}

int import_all_lines(struct import *im, int count, char **paths, import_on_line *on_line)
{
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++) {
        import_begin(im, paths[i]);
        code = import_lines(im, paths[i], on_line);
        if (code == EXIT_OK)
            code = import_end(im, paths[i]);
    }
    return code;
}

struct slice import_stem(const char *path, const char *ending)
{
    struct slice name = slice_text(path), end = slice_text(ending);
    while (name.length > 1 && name.at[name.length - 1] == '/')
        name.length--;
    for (size_t i = name.length; i > 0; i--) {
        if (name.at[i - 1] != '/' || i == name.length)
            continue;
        name = slice_tail(name, i);
        break;
    }
    if (name.length > end.length && slice_equal(slice_tail(name, name.length - end.length), end))
        name.length -= end.length;
    return name;
}
