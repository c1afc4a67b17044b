/* Sources the way they are read best: one value a line, entries apart, comments kept. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/error.h"
#include "signatures/parse.h"

struct formatter {
    struct sonde_signatures *model; /* for mistakes and memory */
    struct buffer out;
    struct line line;
    bool in_entry;
    bool wants_gap; /* an empty line stood here */
    bool is_open;   /* the line before was a comment, which belongs to what follows */
};

static bool begins_with(const struct line *line, const char *word)
{
    return line->count > 0 && slice_equal(line->word[0].text, slice_text(word));
}

/* Headers stand at the margin; an application's "protocol TAG" is none. */
static bool is_header(const struct line *line)
{
    static const char *const headers[] = {"application", "list",     "system",
                                          "software",    "category", "include"};
    if (begins_with(line, "protocol"))
        return line->count > 3;
    for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++)
        if (begins_with(line, headers[i]))
            return true;
    return false;
}

/* Lines whose values may as well stand in several. */
static unsigned first_value(const struct line *line)
{
    static const char *const several[] = {"domain", "network", "as",    "test", "test-not",
                                          "ja4",    "ja3",     "hassh", "dhcp", "tcp-syn"};
    for (size_t i = 0; i < sizeof several / sizeof several[0]; i++)
        if (begins_with(line, several[i]))
            return 1;
    return 0;
}

/* Of protocols: what their messages hold stands deeper, and tests are one value. */
static bool is_inner(const struct line *line)
{
    static const char *const inner[] = {"at", "find", "size", "number", "printed", "field"};
    for (size_t i = 0; i < sizeof inner / sizeof inner[0]; i++)
        if (begins_with(line, inner[i]))
            return true;
    return false;
}

static bool is_message(const struct line *line)
{
    static const char *const transports[] = {"tcp", "udp", "sctp", "ip", "ether"};
    for (size_t i = 0; i < sizeof transports / sizeof transports[0] && line->count > 2; i++)
        if (slice_equal(line->word[1].text, slice_text(transports[i])))
            return true;
    return false;
}

/* The comment at the end of a line; empty where there is none. */
static struct slice comment_of(const struct line *line)
{
    const struct slice *last = line->count > 0 ? &line->word[line->count - 1].raw : NULL;
    const uint8_t *from = last == NULL ? line->text.at : last->at + last->length;
    if (line->text.length == 0)
        return SLICE_NONE;
    return slice_trim(slice_of(from, (size_t)(line->text.at + line->text.length - from)));
}

static void put(struct formatter *f, struct slice text)
{
    buffer_append(&f->out, text.at, text.length);
}

static void put_word(struct formatter *f, const struct word_token *word, bool lower)
{
    struct slice text = word->raw;
    if (lower && text.length > 1 && text.at[text.length - 1] == '.')
        text.length--;
    for (size_t i = 0; i < text.length; i++)
        buffer_byte(&f->out, lower ? ascii_lower(text.at[i]) : text.at[i]);
}

static void put_words(struct formatter *f, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++) {
        if (i > from)
            buffer_byte(&f->out, ' ');
        put_word(f, &f->line.word[i], false);
    }
}

static void end_line(struct formatter *f, struct slice comment)
{
    if (comment.length > 0) {
        put(f, SLICE_LITERAL("  "));
        put(f, comment);
    }
    buffer_byte(&f->out, '\n');
}

static void put_gap(struct formatter *f)
{
    if (f->out.length > 0 && !f->is_open)
        buffer_byte(&f->out, '\n');
}

static void put_entry_line(struct formatter *f, struct slice comment)
{
    struct slice margin = is_inner(&f->line) ? SLICE_LITERAL("        ") : SLICE_LITERAL("    ");
    unsigned first = is_message(&f->line) ? 0 : first_value(&f->line);
    bool is_name = begins_with(&f->line, "domain");
    for (unsigned value = first; first > 0 && value < f->line.count; value++) {
        put(f, margin);
        put_word(f, &f->line.word[0], false);
        buffer_byte(&f->out, ' ');
        put_word(f, &f->line.word[value], is_name);
        end_line(f, value + 1 == f->line.count ? comment : SLICE_NONE);
    }
    if (first > 0)
        return;
    put(f, margin);
    put_words(f, 0, f->line.count);
    end_line(f, comment);
}

static void put_line(struct formatter *f)
{
    struct slice comment = comment_of(&f->line);
    bool at_margin = f->line.text.length > 0 && f->line.text.at[0] == '#';
    if (f->line.count == 0 && comment.length == 0) {
        f->wants_gap = f->out.length > 0;
        f->is_open = false;
        return;
    }
    if (f->line.count == 0) {
        if (f->wants_gap || (at_margin && f->in_entry))
            put_gap(f);
        put(f, at_margin || !f->in_entry ? SLICE_NONE : SLICE_LITERAL("    "));
        put(f, comment);
        buffer_byte(&f->out, '\n');
        f->in_entry = f->in_entry && !at_margin;
    } else if (is_header(&f->line)) {
        bool alone = begins_with(&f->line, "category") || begins_with(&f->line, "include");
        if (f->wants_gap || (f->in_entry && !f->is_open))
            put_gap(f);
        put_words(f, 0, f->line.count);
        end_line(f, comment);
        f->in_entry = !alone;
    } else {
        if (f->wants_gap && !f->in_entry)
            put_gap(f);
        put_entry_line(f, comment);
    }
    f->is_open = f->line.count == 0;
    f->wants_gap = false;
}

char *sonde_signatures_format(struct sonde_signatures *m, const char *text, size_t length,
                              const char *name, size_t *size, struct sonde_error *error)
{
    struct slice rest = slice_of(text, length);
    struct source_file file = {.name = model_copy(m, slice_text(name)), .text = rest};
    struct formatter *f = calloc(1, sizeof *f);
    unsigned before = m->errors;
    char *made = NULL;
    uint32_t number = MODEL_ADD(m, files, file);
    for (uint32_t line = 1; f != NULL && rest.length > 0 && !m->failed; line++) {
        f->model = m;
        f->line.text = slice_split(rest, '\n', &rest);
        f->line.place = model_place(number, line);
        if (f->line.text.length > 0 && f->line.text.at[f->line.text.length - 1] == '\r')
            f->line.text.length--;
        if (lex_line(m, &f->line))
            put_line(f);
    }
    if (f == NULL || m->failed || f->out.failed) {
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory to format it", name);
    } else if (m->errors > before) {
        (void)error_set(error, SONDE_ESYNTAX, "%s: is left as it is until its mistakes are gone",
                        name);
    } else {
        *size = f->out.length;
        buffer_byte(&f->out, '\0');
        made = f->out.failed ? NULL : (char *)f->out.bytes;
        f->out = (struct buffer){0};
    }
    if (f != NULL)
        buffer_free(&f->out);
    free(f);
    m->parsed = number + 1;
    return made;
}
