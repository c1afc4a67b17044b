/* Lines of a source as words. */
/* SPDX-License-Identifier: MIT */
#include "signatures/lex.h"

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\t';
}

static struct place at_offset(const struct line *line, size_t offset, size_t width)
{
    struct place p = line->place;
    p.column = (uint32_t)offset + 1;
    p.width = (uint32_t)width;
    return p;
}

/* Reads a text in double quotes that begins at `*at`; leaves `*at` behind it. */
static bool lex_quoted(struct sonde_signatures *m, struct line *line, size_t *at)
{
    struct word_token *word = &line->word[line->count];
    size_t begin = *at, length = 0;
    uint8_t *text = model_memory(m, line->text.length + 1);
    if (text == NULL)
        return false;
    for (size_t i = begin + 1; i < line->text.length; i++) {
        uint8_t c = line->text.at[i];
        if (c == '"') {
            text[length] = '\0';
            word->text = slice_of(text, length);
            word->raw = slice_of(line->text.at + begin, i + 1 - begin);
            word->place = at_offset(line, begin, i + 1 - begin);
            *at = i + 1;
            return true;
        }
        if (c == '\\' && i + 1 < line->text.length) {
            c = line->text.at[++i];
            if (c != '"' && c != '\\') {
                model_error(m, at_offset(line, i - 1, 2),
                            "\"\\%c\" means nothing here: expected \\\" or \\\\", c);
                return false;
            }
        }
        text[length++] = c;
    }
    model_error(m, at_offset(line, begin, line->text.length - begin),
                "the text lacks its closing quote");
    return false;
}

/* Reads a word of pattern or plain text; blanks between single quotes belong to it. */
static bool lex_plain(struct sonde_signatures *m, struct line *line, size_t *at)
{
    struct word_token *word = &line->word[line->count];
    size_t begin = *at, end = begin, quote = SIZE_MAX;
    for (; end < line->text.length; end++) {
        uint8_t c = line->text.at[end];
        if (c == '\\' && quote != SIZE_MAX && end + 1 < line->text.length)
            end++;
        else if (c == '\'')
            quote = quote == SIZE_MAX ? end : SIZE_MAX;
        else if (is_blank(c) && quote == SIZE_MAX)
            break;
    }
    if (quote != SIZE_MAX) {
        model_error(m, at_offset(line, quote, line->text.length - quote),
                    "the bytes lack their closing quote");
        return false;
    }
    word->text = word->raw = slice_of(line->text.at + begin, end - begin);
    word->place = at_offset(line, begin, end - begin);
    *at = end;
    return true;
}

bool lex_line(struct sonde_signatures *m, struct line *line)
{
    line->count = 0;
    for (size_t at = 0;;) {
        while (at < line->text.length && is_blank(line->text.at[at]))
            at++;
        if (at == line->text.length || line->text.at[at] == '#')
            return true;
        if (line->count == WORDS_MOST) {
            model_error(m, at_offset(line, at, 1), "more than %d words in a line", WORDS_MOST);
            return false;
        }
        bool good = line->text.at[at] == '"' ? lex_quoted(m, line, &at) : lex_plain(m, line, &at);
        if (!good)
            return false;
        line->count++;
    }
}

struct place line_span(const struct line *line, unsigned from, unsigned to)
{
    struct place p = line->word[from].place;
    p.width = line->word[to].place.column + line->word[to].place.width - p.column;
    return p;
}
