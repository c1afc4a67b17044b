/* Cuts an expression's text into tokens, and keeps the place of each. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_LEXER_H
#define SONDE_EXPRESSION_LEXER_H

#include <sonde.h>

#include "base/slice.h"

enum token_kind {
    TOKEN_END,
    TOKEN_WORD,   /* letters, digits and . _ - : / * ? */
    TOKEN_QUOTED, /* with its quotes and escapes, as written */
    TOKEN_GROUP,  /* with its @ */
    TOKEN_AND,
    TOKEN_OR,
    TOKEN_NOT,
    TOKEN_EQUAL,
    TOKEN_UNEQUAL,
    TOKEN_LESS,
    TOKEN_LESS_EQUAL,
    TOKEN_GREATER,
    TOKEN_GREATER_EQUAL,
    TOKEN_OPEN, /* ( */
    TOKEN_CLOSE,
    TOKEN_OPEN_LIST, /* [ */
    TOKEN_CLOSE_LIST,
    TOKEN_COMMA,
    TOKEN_RANGE,
    TOKEN_SEMICOLON
};

struct token {
    enum token_kind kind;
    struct slice text; /* as written */
    size_t offset;     /* of its first byte in the whole text */
    unsigned line;
    unsigned column; /* in UTF-8 code points */
};

struct lexer {
    struct slice text;
    size_t at;
    unsigned line;
    unsigned column;
    const char *file;
    struct sonde_error *error;
    int code; /* the first error's code; 0 as long as there is none */
};

/* The next token; TOKEN_END from the first error on. `and`, `or`, `not` and `in` are words here:
 * the parser knows where they are operators. */
struct token lexer_next(struct lexer *lexer);

/* Notes an error at a place, unless there was one before; the first is the one that is told. */
__attribute__((format(printf, 4, 5))) void lexer_fail(struct lexer *lexer, unsigned line,
                                                      unsigned column, const char *format, ...);

/* Number of UTF-8 code points; bytes that are not UTF-8 count as far as they start one. */
unsigned lexer_width(struct slice text);

enum { TOKEN_TEXT_SIZE = 64 };

/* Writes a token as messages show it: quoted, cut where it is long, no control characters. */
const char *lexer_show(const struct token *token, char shown[TOKEN_TEXT_SIZE]);

#endif
