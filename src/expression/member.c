/* Reads literals, as the type that they are compared with wants them, into sets. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "base/error.h"
#include "expression/compiler.h"
#include "expression/names.h"
#include "expression/text.h"
#include "expression/variables.h"

/* A literal without quotes and escapes; its bytes lie in the expression's store. */
struct literal {
    uint8_t *at;
    size_t length;
    bool is_glob; /* has wildcards; others of those characters still have their backslash */
    bool is_regex;
};

static struct slice literal_slice(const struct literal *literal)
{
    return (struct slice){literal->at, literal->length};
}

static void lower(struct literal *literal)
{
    for (size_t i = 0; i < literal->length; i++)
        literal->at[i] = ascii_lower(literal->at[i]);
}

static bool is_wildcard(uint8_t c)
{
    return c == '*' || c == '?';
}

static bool has_wildcard(struct slice text, bool has_escapes)
{
    for (size_t i = 0; i < text.length; i++) {
        if (has_escapes && text.at[i] == '\\')
            i++;
        else if (is_wildcard(text.at[i]))
            return true;
    }
    return false;
}

/* The byte that an escape stands for; moves past it. -1 where there is no such escape. */
static int read_escape(struct slice text, size_t *at)
{
    uint8_t c = text.at[*at + 1];
    *at += 2;
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '\\':
    case '\'':
    case '"':
    case '*':
    case '?':
        return c;
    case 'x':
        break;
    default:
        return -1;
    }
    if (*at + 2 > text.length || hex_value(text.at[*at]) < 0 || hex_value(text.at[*at + 1]) < 0)
        return -1;
    *at += 2;
    return hex_value(text.at[*at - 2]) << 4 | hex_value(text.at[*at - 1]);
}

/* What stands between the quotes, escapes resolved. */
static bool decode_text(struct compiler *compiler, const struct token *token, struct slice text,
                        struct literal *literal)
{
    literal->is_glob = has_wildcard(text, true);
    for (size_t i = 0; i < text.length;) {
        if (text.at[i] != '\\') {
            literal->at[literal->length++] = text.at[i++];
            continue;
        }
        size_t begin = i;
        int byte = read_escape(text, &i);
        if (byte < 0) {
            unsigned column = token->column + 1 + lexer_width(slice_head(text, begin));
            lexer_fail(&compiler->lexer, token->line, column,
                       "unknown escape: expected one of \\\\ \\' \\\" \\* \\? \\n \\r \\t \\xHH");
            return false;
        }
        if (literal->is_glob && (is_wildcard((uint8_t)byte) || byte == '\\'))
            literal->at[literal->length++] = '\\';
        literal->at[literal->length++] = (uint8_t)byte;
    }
    return true;
}

/* A regular expression has escapes of its own, so only the quote's is taken away. */
static void decode_regex(struct slice text, uint8_t quote, struct literal *literal)
{
    literal->is_regex = true;
    for (size_t i = 0; i < text.length; i++) {
        bool is_escape = text.at[i] == '\\' && i + 1 < text.length;
        if (!is_escape || text.at[i + 1] != quote)
            literal->at[literal->length++] = text.at[i];
        if (is_escape)
            literal->at[literal->length++] = text.at[++i];
    }
}

static bool literal_read(struct compiler *compiler, const struct token *token,
                         struct literal *literal)
{
    static const struct slice regex_prefix = {(const uint8_t *)"rx:", 3};
    struct slice text = token->text;
    *literal = (struct literal){.at = compiler->expression->store + compiler->stored};
    if (compiler->lexer.code != 0)
        return false;
    if (token->kind == TOKEN_WORD) {
        if (slice_starts(text, regex_prefix)) {
            compiler_fail(compiler, token, "a regular expression needs quotes: 'rx:...'");
            return false;
        }
        memcpy(literal->at, text.at, text.length);
        literal->length = text.length;
        literal->is_glob = has_wildcard(text, false);
    } else {
        uint8_t quote = text.at[0];
        text = slice_of(text.at + 1, text.length - 2);
        if (slice_starts(text, regex_prefix))
            decode_regex(slice_tail(text, regex_prefix.length), quote, literal);
        else if (!decode_text(compiler, token, text, literal))
            return false;
    }
    compiler->stored += literal->length;
    return true;
}

static void add_range(struct compiler *compiler, int64_t low, int64_t high)
{
    const struct range range = {low, high};
    buffer_append(&compiler->expression->ranges, &range, sizeof range);
}

static void add_text(struct buffer *array, struct slice text)
{
    buffer_append(array, &text, sizeof text);
}

static bool read_number(struct compiler *compiler, const struct operand *operand,
                        const struct token *token, int64_t *number)
{
    struct literal literal;
    if (!literal_read(compiler, token, &literal))
        return false;
    struct slice text = literal_slice(&literal);
    enum text_number result = literal.is_regex ? TEXT_NUMBER_NOT : text_to_number(text, number);
    if (result == TEXT_NUMBER ||
        (operand->variable == EXPRESSION_IP_PROTOCOL && variable_ip_protocol(text, number)))
        return true;
    if (result == TEXT_NUMBER_TOO_LARGE)
        compiler_fail(compiler, token, "the number is too large");
    else
        compiler_expected(compiler, token,
                          operand->variable == EXPRESSION_IP_PROTOCOL
                              ? "a number or an IP protocol such as tcp"
                              : "a number");
    return false;
}

static bool read_mac(struct compiler *compiler, const struct token *token, int64_t *low,
                     int64_t *high)
{
    struct literal literal;
    if (!literal_read(compiler, token, &literal))
        return false;
    if (!literal.is_regex && text_to_mac(literal_slice(&literal), low, high))
        return true;
    compiler_expected(compiler, token, "a MAC address such as 00:11:22:33:44:55 or 00:11:22:*");
    return false;
}

/* The lowest and highest address of a network. */
static bool read_network(struct compiler *compiler, const struct token *token,
                         struct address_range *range)
{
    struct literal literal;
    struct network network;
    if (!literal_read(compiler, token, &literal))
        return false;
    if (literal.is_regex || !network_parse(literal_slice(&literal), &network)) {
        compiler_expected(compiler, token, "an IP address or network");
        return false;
    }
    range->low = range->high = network.address;
    for (unsigned bit = network.prefix; bit < 128; bit++)
        range->high.bytes[bit / 8] |= (uint8_t)(0x80 >> bit % 8);
    return true;
}

/* Where in the user's text the byte `offset` of a regular expression is. */
static unsigned regex_column(const struct token *token, size_t offset)
{
    struct slice text = slice_of(token->text.at + 4, token->text.length - 5);
    size_t at = 0;
    for (size_t decoded = 0; decoded < offset && at < text.length; decoded++)
        at += text.at[at] == '\\' && at + 1 < text.length && text.at[at + 1] == token->text.at[0]
                  ? 2
                  : 1;
    return token->column + 4 + lexer_width(slice_head(text, at));
}

static void add_regex(struct compiler *compiler, const struct token *token,
                      const struct literal *literal)
{
    struct expression *e = compiler->expression;
    char message[REGEX_MESSAGE_SIZE];
    size_t offset = 0;
    if (compiler->options.regexes == 0) {
        compiler_fail(compiler, token, "regular expressions are not allowed here");
    } else if (program_count(&e->regexes, sizeof(struct regex *)) >= compiler->options.regexes) {
        compiler_fail(compiler, token, "too many regular expressions: at most %u",
                      compiler->options.regexes);
    } else if (literal->length == 0) {
        compiler_fail(compiler, token, "the regular expression is empty");
    } else if (literal->length > EXPRESSION_REGEX_BYTES) {
        compiler_fail(compiler, token, "the regular expression is too long: at most %d bytes",
                      EXPRESSION_REGEX_BYTES);
    } else if (e->regex_memory == NULL && (e->regex_memory = regex_memory_new()) == NULL) {
        e->regexes.failed = true;
    } else {
        struct regex *regex = regex_compile(literal_slice(literal), message, &offset);
        if (regex == NULL && message[0] == 0) {
            e->regexes.failed = true;
        } else if (regex == NULL) {
            lexer_fail(&compiler->lexer, token->line, regex_column(token, offset),
                       "regular expression: %s", message);
        } else if (!buffer_reserve(&e->regexes, sizeof(struct regex *))) {
            regex_free(regex);
        } else {
            buffer_append(&e->regexes, &regex, sizeof(struct regex *));
        }
    }
}

/* Adds a lower-case text, or a glob. */
static void add_pattern(struct compiler *compiler, const struct token *token, struct set *set,
                        const struct literal *literal)
{
    struct expression *e = compiler->expression;
    if (literal->is_glob && literal->length > EXPRESSION_GLOB_BYTES) {
        compiler_fail(compiler, token, "the text with wildcards is too long: at most %d bytes",
                      EXPRESSION_GLOB_BYTES);
        return;
    }
    if (literal->length == 0)
        set->absent = true;
    add_text(literal->is_glob ? &e->globs : &e->texts, literal_slice(literal));
}

/* The words that the stream and the documents have for a name that is not known. */
static bool is_unknown(struct slice slug)
{
    return slice_equal(slug, SLICE_LITERAL("unknown")) ||
           slice_equal(slug, SLICE_LITERAL("unclassified")) ||
           slice_equal(slug, SLICE_LITERAL("none"));
}

static void add_name_id(struct compiler *compiler, const struct operand *operand, struct set *set,
                        const struct token *token, int64_t id)
{
    if (id != 0 && !name_resolve_id(compiler, operand, token, id))
        return;
    add_range(compiler, id, id);
    set->absent = set->absent || id == 0;
}

static void add_name(struct compiler *compiler, const struct operand *operand, struct set *set,
                     const struct token *token, struct literal *literal)
{
    uint64_t number;
    int64_t id;
    struct slice text = literal_slice(literal);
    if (token->kind == TOKEN_WORD && slice_to_uint(text, INT64_MAX, &number)) {
        add_name_id(compiler, operand, set, token, (int64_t)number);
        return;
    }
    /* A slug is never longer than what it is made of, so it can take its place. */
    literal->length = text_slug(text_tag(text), literal->is_glob, literal->at, literal->length);
    text = literal_slice(literal);
    if (literal->length > EXPRESSION_NAME_BYTES) {
        compiler_fail(compiler, token, "the name is too long: at most %d bytes",
                      EXPRESSION_NAME_BYTES);
        return;
    }
    if (literal->is_glob || text.length == 0) {
        add_pattern(compiler, token, set, literal);
        return;
    }
    if (is_unknown(text))
        set->absent = true;
    else if (!name_resolve(compiler, operand, token, text, &id))
        return;
    else if (id != 0) /* a display name need not have the tag for its slug */
        add_range(compiler, id, id);
    add_pattern(compiler, token, set, literal);
}

static void add_choice(struct compiler *compiler, const struct operand *operand, struct set *set,
                       const struct token *token, const struct literal *literal)
{
    char shown[TOKEN_TEXT_SIZE], words[160];
    const char *word = variable_choice(operand->variable, literal_slice(literal));
    if (word == NULL) {
        variable_choices(operand->variable, words, sizeof words);
        compiler_fail(compiler, token, "expected %s, found %s", words, lexer_show(token, shown));
        return;
    }
    if (strcmp(word, "unknown") == 0 || strcmp(word, "none") == 0)
        set->absent = true;
    add_text(&compiler->expression->texts, slice_text(word));
}

static void add_flag(struct compiler *compiler, struct set *set, const struct token *token)
{
    static const char *const words[2][3] = {{"false", "no", "0"}, {"true", "yes", "1"}};
    for (unsigned truth = 0; truth < 2; truth++)
        for (unsigned i = 0; i < 3; i++)
            if (slice_equal_nocase(token->text, slice_text(words[truth][i]))) {
                add_range(compiler, truth, truth);
                set->absent = set->absent || truth == 0;
                return;
            }
    compiler_expected(compiler, token, "true or false");
}

static void add_literal(struct compiler *compiler, const struct operand *operand, struct set *set,
                        const struct token *value)
{
    struct literal literal;
    if (!literal_read(compiler, value, &literal))
        return;
    if (operand->type == EXPRESSION_CHOICE) {
        add_choice(compiler, operand, set, value, &literal);
        return;
    }
    if (literal.is_regex) {
        add_regex(compiler, value, &literal);
        return;
    }
    lower(&literal);
    if (operand->type == EXPRESSION_NAME)
        add_name(compiler, operand, set, value, &literal);
    else
        add_pattern(compiler, value, set, &literal);
}

void member_add(struct compiler *compiler, const struct operand *operand, struct set *set,
                const struct token *value)
{
    int64_t low = 0, high = 0;
    struct address_range range;
    switch (operand->type) {
    case EXPRESSION_FLAG:
        add_flag(compiler, set, value);
        break;
    case EXPRESSION_NUMBER:
        if (read_number(compiler, operand, value, &low)) {
            add_range(compiler, low, low);
            set->absent = set->absent || low == 0;
        }
        break;
    case EXPRESSION_MAC:
        if (read_mac(compiler, value, &low, &high))
            add_range(compiler, low, high);
        break;
    case EXPRESSION_ADDRESS:
        if (read_network(compiler, value, &range))
            buffer_append(&compiler->expression->addresses, &range, sizeof range);
        break;
    case EXPRESSION_TEXT:
    case EXPRESSION_NAME:
    case EXPRESSION_CHOICE:
        add_literal(compiler, operand, set, value);
        break;
    }
}

void member_add_range(struct compiler *compiler, const struct operand *operand, struct set *set,
                      const struct token *low, const struct token *high)
{
    struct address_range from, to;
    int64_t first = 0, last = 0, unused;
    bool is_turned = false;
    (void)set;
    switch (operand->type) {
    case EXPRESSION_NUMBER:
        if (!read_number(compiler, operand, low, &first) ||
            !read_number(compiler, operand, high, &last))
            return;
        is_turned = first > last;
        add_range(compiler, first, last);
        break;
    case EXPRESSION_MAC:
        if (!read_mac(compiler, low, &first, &unused) || !read_mac(compiler, high, &unused, &last))
            return;
        is_turned = first > last;
        add_range(compiler, first, last);
        break;
    case EXPRESSION_ADDRESS:
        if (!read_network(compiler, low, &from) || !read_network(compiler, high, &to))
            return;
        is_turned = memcmp(&from.low, &to.high, sizeof from.low) > 0;
        from.high = to.high;
        buffer_append(&compiler->expression->addresses, &from, sizeof from);
        break;
    case EXPRESSION_FLAG:
    case EXPRESSION_TEXT:
    case EXPRESSION_NAME:
    case EXPRESSION_CHOICE:
        compiler_fail(compiler, low,
                      "a range needs numbers, IP or MAC addresses; expected %s; quote a text that "
                      "holds \"..\"",
                      variable_type_text(operand->type));
        return;
    }
    if (is_turned)
        compiler_fail(compiler, low, "the range ends before it begins");
}

void member_add_ordered(struct compiler *compiler, const struct operand *operand, struct set *set,
                        enum token_kind order, const struct token *value)
{
    int64_t number = 0;
    (void)set;
    if (!read_number(compiler, operand, value, &number))
        return;
    if (order == TOKEN_LESS_EQUAL)
        add_range(compiler, INT64_MIN, number);
    else if (order == TOKEN_GREATER_EQUAL)
        add_range(compiler, number, INT64_MAX);
    else if (order == TOKEN_LESS && number > INT64_MIN)
        add_range(compiler, INT64_MIN, number - 1);
    else if (order == TOKEN_GREATER && number < INT64_MAX)
        add_range(compiler, number + 1, INT64_MAX);
}

void member_add_group(struct compiler *compiler, const struct operand *operand, struct set *set,
                      const struct token *group)
{
    const struct expression_options *options = &compiler->options;
    struct expression_group found = {NULL, NULL};
    struct slice name = slice_tail(group->text, 1);
    char shown[TOKEN_TEXT_SIZE];
    (void)set;
    (void)lexer_show(group, shown);
    if (options->group == NULL) {
        compiler_fail(compiler, group, "there are no groups here, found %s", shown);
        return;
    }
    int result = options->group(options->user, name, operand->type, &found);
    if (result == SONDE_EINVAL)
        compiler_fail(compiler, group, "the group %s does not hold what is compared: expected %s",
                      shown, variable_type_text(operand->type));
    else if (result != 0 || found.contains == NULL)
        compiler_fail(compiler, group, "unknown group %s", shown);
    else
        buffer_append(&compiler->expression->groups, &found, sizeof found);
}

bool member_add_known(struct compiler *compiler, const struct operand *operand, struct set *set)
{
    struct expression *e = compiler->expression;
    struct address_range any_address;
    switch (operand->type) {
    case EXPRESSION_FLAG:
        add_range(compiler, 1, 1);
        break;
    case EXPRESSION_NUMBER:
        add_range(compiler, INT64_MIN, -1);
        add_range(compiler, 1, INT64_MAX);
        break;
    case EXPRESSION_TEXT:
        add_text(&e->globs, SLICE_LITERAL("?*"));
        break;
    case EXPRESSION_NAME:
        add_text(&e->globs, SLICE_LITERAL("*"));
        break;
    case EXPRESSION_CHOICE:
        set->absent = true;
        add_text(&e->texts, SLICE_LITERAL("none"));
        add_text(&e->texts, SLICE_LITERAL("unknown"));
        return true;
    case EXPRESSION_ADDRESS:
        memset(&any_address.low, 0, sizeof any_address.low);
        memset(&any_address.high, 0xFF, sizeof any_address.high);
        buffer_append(&e->addresses, &any_address, sizeof any_address);
        break;
    case EXPRESSION_MAC:
        add_range(compiler, 0, INT64_MAX);
        break;
    }
    return false;
}
