/* Cuts an expression's text into tokens, and keeps the place of each. */
/* SPDX-License-Identifier: MIT */
#include "expression/lexer.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"

void lexer_fail(struct lexer *lexer, unsigned line, unsigned column, const char *format, ...)
{
    char text[sizeof lexer->error->text];
    va_list arguments;
    if (lexer->code != 0)
        return;
    va_start(arguments, format);
    (void)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    lexer->code = error_set_at(lexer->error, SONDE_ESYNTAX, lexer->file, line, column, "%s", text);
}

unsigned lexer_width(struct slice text)
{
    unsigned width = 0;
    for (size_t i = 0; i < text.length; i++)
        width += (text.at[i] & 0xC0) != 0x80;
    return width;
}

const char *lexer_show(const struct token *token, char shown[TOKEN_TEXT_SIZE])
{
    enum { SHOWN_BYTES = 40 };
    size_t length = 0;
    if (token->kind == TOKEN_END)
        return "the end of the expression";
    shown[length++] = '"';
    for (size_t i = 0; i < token->text.length; i++) {
        uint8_t c = token->text.at[i];
        bool starts_character = (c & 0xC0) != 0x80;
        if (length >= SHOWN_BYTES && starts_character) {
            memcpy(shown + length, "...", 3);
            length += 3;
            break;
        }
        if (length < TOKEN_TEXT_SIZE - 6)
            shown[length++] = (char)(c < ' ' || c == 0x7F ? '?' : c);
    }
    shown[length++] = '"';
    shown[length] = 0;
    return shown;
}

static int byte_at(const struct lexer *lexer, size_t ahead)
{
    size_t at = lexer->at + ahead;
    return at < lexer->text.length ? lexer->text.at[at] : -1;
}

static void skip_blanks(struct lexer *lexer)
{
    for (int c = byte_at(lexer, 0); c == ' ' || (c >= '\t' && c <= '\r'); c = byte_at(lexer, 0)) {
        lexer->at++;
        lexer->column++;
        if (c == '\n') {
            lexer->line++;
            lexer->column = 1;
        }
    }
}

static bool is_word_byte(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c > 0 && strchr("._-:/*?", c) != NULL);
}

/* Two dots are a range's sign, never part of a word. */
static size_t word_length(const struct lexer *lexer, size_t from)
{
    size_t length = from;
    while (is_word_byte(byte_at(lexer, length)) &&
           !(byte_at(lexer, length) == '.' && byte_at(lexer, length + 1) == '.'))
        length++;
    return length;
}

/* A quoted text with its quotes; 0 where it is not closed on its line. */
static size_t quoted_length(const struct lexer *lexer, int quote)
{
    for (size_t length = 1;; length++) {
        int c = byte_at(lexer, length);
        if (c == quote)
            return length + 1;
        if (c == '\\')
            c = byte_at(lexer, ++length);
        if (c < 0 || c == '\n' || c == '\r')
            return 0;
    }
}

struct operator
{
    const char *text;
    enum token_kind kind;
};

/* Longer ones stand before those that they begin with. */
static const struct operator operators[] = {
    {"&&", TOKEN_AND},      {"||", TOKEN_OR},         {"==", TOKEN_EQUAL},
    {"!=", TOKEN_UNEQUAL},  {"<=", TOKEN_LESS_EQUAL}, {">=", TOKEN_GREATER_EQUAL},
    {"..", TOKEN_RANGE},    {"<", TOKEN_LESS},        {">", TOKEN_GREATER},
    {"!", TOKEN_NOT},       {"(", TOKEN_OPEN},        {")", TOKEN_CLOSE},
    {"[", TOKEN_OPEN_LIST}, {"]", TOKEN_CLOSE_LIST},  {",", TOKEN_COMMA},
    {";", TOKEN_SEMICOLON},
};

static size_t operator_length(const struct lexer *lexer, enum token_kind *kind)
{
    struct slice rest = slice_tail(lexer->text, lexer->at);
    for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++)
        if (slice_starts(rest, slice_text(operators[i].text))) {
            *kind = operators[i].kind;
            return strlen(operators[i].text);
        }
    return 0;
}

static void fail_character(struct lexer *lexer, int c)
{
    if (c == '=' || c == '&' || c == '|')
        lexer_fail(lexer, lexer->line, lexer->column, "expected \"%c%c\", found \"%c\"", c, c, c);
    else if (c == '\'' || c == '"')
        lexer_fail(lexer, lexer->line, lexer->column,
                   "the text is not closed: expected %c before the end of the line", c);
    else if (c == '@')
        lexer_fail(lexer, lexer->line, lexer->column, "expected the name of a group after \"@\"");
    else if (c > ' ' && c < 0x7F)
        lexer_fail(lexer, lexer->line, lexer->column,
                   "unexpected character \"%c\"; a text that holds it needs quotes", c);
    else
        lexer_fail(lexer, lexer->line, lexer->column,
                   "unexpected byte 0x%02X; a text that holds it needs quotes", (unsigned)c);
}

struct token lexer_next(struct lexer *lexer)
{
    if (lexer->code == 0)
        skip_blanks(lexer);
    struct token token = {TOKEN_END, SLICE_NONE, lexer->at, lexer->line, lexer->column};
    int c = byte_at(lexer, 0);
    size_t length = 0;
    if (c < 0 || lexer->code != 0)
        return token;
    if (c == '\'' || c == '"') {
        token.kind = TOKEN_QUOTED;
        length = quoted_length(lexer, c);
    } else if (c == '@') {
        token.kind = TOKEN_GROUP;
        length = word_length(lexer, 1);
        length = length == 1 ? 0 : length;
    } else if ((length = word_length(lexer, 0)) > 0) {
        token.kind = TOKEN_WORD;
    } else {
        length = operator_length(lexer, &token.kind);
    }
    if (length == 0) {
        fail_character(lexer, c);
        token.kind = TOKEN_END;
        return token;
    }
    token.text = slice_head(slice_tail(lexer->text, lexer->at), length);
    lexer->at += length;
    lexer->column += lexer_width(token.text);
    return token;
}
