/* Shows both readings of `&&` and `||` that are mixed without parentheses, for what netifyd wrote.
 */
/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdio.h>

#include "expression/compiler.h"

/* A message has 256 bytes, the two readings share them. */
enum { READING_SIZE = 100 };

struct reading {
    char text[READING_SIZE];
    size_t used;
    bool is_cut;
};

static void append(struct reading *reading, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void append(struct reading *reading, const char *format, ...)
{
    va_list arguments;
    size_t room = sizeof reading->text - reading->used;
    va_start(arguments, format);
    int written = vsnprintf(reading->text + reading->used, room, format, arguments);
    va_end(arguments);
    if (written < 0 || (size_t)written >= room) {
        reading->text[reading->used] = 0;
        reading->is_cut = true;
    } else {
        reading->used += (size_t)written;
    }
}

/* Operands by their own text, or by letters where that would not fit. */
static void append_operand(struct reading *reading, const struct mixed *mixed, unsigned i,
                           bool is_letter)
{
    size_t from = reading->used;
    if (is_letter)
        append(reading, "%c", (char)('A' + i));
    else
        append(reading, "%.*s", (int)mixed->operands[i].length,
               (const char *)mixed->operands[i].at);
    /* An operand may be written over several lines; a message is one. */
    for (size_t at = from; at < reading->used; at++)
        if ((unsigned char)reading->text[at] < ' ')
            reading->text[at] = ' ';
}

/* `&&` first: runs of it become groups. */
static void read_ours(struct reading *reading, const struct mixed *mixed, bool is_letter)
{
    for (unsigned i = 0; i < mixed->count; i++) {
        bool starts = i == 0 || mixed->is_or[i];
        bool ends = i + 1 == mixed->count || mixed->is_or[i + 1];
        append(reading, "%s%s",
               i == 0            ? ""
               : mixed->is_or[i] ? " || "
                                 : " && ",
               starts && !ends ? "(" : "");
        append_operand(reading, mixed, i, is_letter);
        append(reading, "%s", ends && !starts ? ")" : "");
    }
}

/* netifyd's grammar: one precedence, grouped to the right. */
static void read_theirs(struct reading *reading, const struct mixed *mixed, bool is_letter)
{
    for (unsigned i = 0; i < mixed->count; i++) {
        if (i > 0)
            append(reading, "%s", mixed->is_or[i] ? " || " : " && ");
        append(reading, "%s", i > 0 && i + 1 < mixed->count ? "(" : "");
        append_operand(reading, mixed, i, is_letter);
    }
    for (unsigned i = 2; i < mixed->count; i++)
        append(reading, ")");
}

void mixed_fail(struct compiler *compiler, const struct mixed *mixed)
{
    struct reading ours = {.used = 0}, theirs = {.used = 0};
    if (mixed->count > MIXED_OPERANDS) {
        compiler_fail(compiler, &mixed->first_change,
                      "\"&&\" and \"||\" are mixed without parentheses: netifyd groups them to the "
                      "right, Sonde \"&&\" first; group the %u parts",
                      mixed->count);
        return;
    }
    read_ours(&ours, mixed, false);
    read_theirs(&theirs, mixed, false);
    bool is_letter = ours.is_cut || theirs.is_cut;
    if (is_letter) {
        ours = theirs = (struct reading){.used = 0};
        read_ours(&ours, mixed, true);
        read_theirs(&theirs, mixed, true);
    }
    const char *note = is_letter ? " (A: the first part)" : "";
    if (strcmp(ours.text, theirs.text) == 0)
        compiler_fail(compiler, &mixed->first_change,
                      "\"&&\" and \"||\" need parentheses: write %s%s", ours.text, note);
    else
        compiler_fail(compiler, &mixed->first_change, "write %s or, as netifyd reads it, %s%s",
                      ours.text, theirs.text, note);
}
