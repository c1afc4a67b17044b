/* Lines of a source as words. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_LEX_H
#define SONDE_SIGNATURES_LEX_H

#include "signatures/model.h"

enum { WORDS_MOST = 512, LINE_MOST = 1 << 14 };

struct word_token {
    struct slice text; /* what is meant: without the quotes, escapes replaced */
    struct slice raw;  /* as it stands there */
    struct place place;
};

struct line {
    struct slice text; /* without its end */
    struct place place;
    unsigned count;
    struct word_token word[WORDS_MOST];
};

/* Cuts a line into words; `#` at the beginning of a word begins a comment. Words are separated by
 * blanks; "double quotes" hold blanks (with \" and \\), 'single quotes' are bytes of a pattern and
 * stay as they are. False after a mistake, which was told. */
bool lex_line(struct sonde_signatures *m, struct line *line);

/* The place from one word to another. */
struct place line_span(const struct line *line, unsigned from, unsigned to);

#endif
