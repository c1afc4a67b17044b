/* Compiles an expression: `or` over `and` over negations over comparisons, into steps and jumps. */
/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "expression/compiler.h"

void compiler_expected(struct compiler *compiler, const struct token *token, const char *expected)
{
    char shown[TOKEN_TEXT_SIZE];
    compiler_fail(compiler, token, "expected %s, found %s", expected, lexer_show(token, shown));
}

void compiler_advance(struct compiler *compiler)
{
    compiler->end = compiler->token.offset + compiler->token.text.length;
    compiler->token = lexer_next(&compiler->lexer);
}

bool compiler_accept(struct compiler *compiler, enum token_kind kind)
{
    if (compiler->token.kind != kind)
        return false;
    compiler_advance(compiler);
    return true;
}

bool compiler_is_keyword(const struct compiler *compiler, const char *keyword)
{
    return compiler->token.kind == TOKEN_WORD &&
           slice_equal_nocase(compiler->token.text, slice_text(keyword));
}

/* Tests the place where a word can only be an operator. */
static bool is_operator(const struct compiler *compiler, enum token_kind kind, const char *keyword)
{
    return compiler->token.kind == kind || compiler_is_keyword(compiler, keyword);
}

static uint32_t step_count(const struct compiler *compiler)
{
    return program_count(&compiler->expression->steps, sizeof(struct step));
}

static void add_step(struct compiler *compiler, enum step_kind kind, uint32_t operand)
{
    struct step step = {.kind = (uint8_t)kind, .operand = operand};
    buffer_append(&compiler->expression->steps, &step, sizeof step);
}

/* Jumps whose target is not known yet are a list: each holds the number of the one before it. */
static void set_targets(struct compiler *compiler, uint32_t jump)
{
    struct step *steps = (struct step *)(void *)compiler->expression->steps.bytes;
    uint32_t target = step_count(compiler);
    if (compiler->expression->steps.failed)
        return;
    while (jump != UINT32_MAX) {
        uint32_t before = steps[jump].operand;
        steps[jump].operand = target;
        jump = before;
    }
}

static void parse_or(struct compiler *compiler);

static bool enter(struct compiler *compiler, const struct token *token)
{
    if (++compiler->nesting <= compiler->options.nesting)
        return true;
    compiler_fail(compiler, token, "nested too deep: at most %u parentheses and negations",
                  compiler->options.nesting);
    return false;
}

static void parse_unary(struct compiler *compiler)
{
    unsigned nesting = compiler->nesting;
    bool is_negated = false;
    while (is_operator(compiler, TOKEN_NOT, "not") && enter(compiler, &compiler->token)) {
        is_negated = !is_negated;
        compiler_advance(compiler);
    }
    if (compiler->lexer.code != 0)
        return;
    struct token start = compiler->token;
    if (compiler_accept(compiler, TOKEN_OPEN)) {
        if (!enter(compiler, &start))
            return;
        parse_or(compiler);
        if (!compiler_accept(compiler, TOKEN_CLOSE))
            compiler_expected(compiler, &compiler->token, "\")\", \"&&\" or \"||\"");
    } else if (compiler_is_keyword(compiler, "*") || compiler_is_keyword(compiler, "true") ||
               compiler_is_keyword(compiler, "false")) {
        add_step(compiler, STEP_CONSTANT, !compiler_is_keyword(compiler, "false"));
        compiler_advance(compiler);
    } else {
        comparison_parse(compiler);
    }
    if (is_negated)
        add_step(compiler, STEP_NOT, 0);
    compiler->nesting = nesting;
}

static void parse_operand(struct compiler *compiler, struct mixed *mixed, bool is_or)
{
    size_t from = compiler->token.offset;
    parse_unary(compiler);
    if (mixed->count < MIXED_OPERANDS && compiler->lexer.code == 0) {
        struct slice text = slice_tail(compiler->lexer.text, from);
        mixed->operands[mixed->count] = slice_head(text, compiler->end - from);
        mixed->is_or[mixed->count] = is_or;
    }
    mixed->count++;
}

static void note_operator(const struct compiler *compiler, struct mixed *mixed, bool is_or)
{
    bool had_both = mixed->has_and && mixed->has_or;
    mixed->has_and = mixed->has_and || !is_or;
    mixed->has_or = mixed->has_or || is_or;
    if (!had_both && mixed->has_and && mixed->has_or)
        mixed->first_change = compiler->token;
}

static void parse_and(struct compiler *compiler, struct mixed *mixed, bool is_or)
{
    uint32_t jumps = UINT32_MAX;
    parse_operand(compiler, mixed, is_or);
    while (is_operator(compiler, TOKEN_AND, "and") && compiler->lexer.code == 0) {
        note_operator(compiler, mixed, false);
        compiler_advance(compiler);
        add_step(compiler, STEP_JUMP_IF_FALSE, jumps);
        jumps = step_count(compiler) - 1;
        parse_operand(compiler, mixed, false);
    }
    set_targets(compiler, jumps);
}

static void parse_or(struct compiler *compiler)
{
    struct mixed mixed = {.count = 0};
    uint32_t jumps = UINT32_MAX;
    parse_and(compiler, &mixed, false);
    while (is_operator(compiler, TOKEN_OR, "or") && compiler->lexer.code == 0) {
        note_operator(compiler, &mixed, true);
        compiler_advance(compiler);
        add_step(compiler, STEP_JUMP_IF_TRUE, jumps);
        jumps = step_count(compiler) - 1;
        parse_and(compiler, &mixed, true);
    }
    set_targets(compiler, jumps);
    if (compiler->options.netifyd && mixed.has_and && mixed.has_or && compiler->lexer.code == 0)
        mixed_fail(compiler, &mixed);
}

static void parse_whole(struct compiler *compiler)
{
    compiler_advance(compiler);
    if (compiler->token.kind == TOKEN_END && compiler->lexer.code == 0)
        compiler_fail(compiler, &compiler->token, "the expression is empty; \"*\" matches all");
    parse_or(compiler);
    if (compiler->lexer.code != 0)
        return;
    if (compiler_accept(compiler, TOKEN_SEMICOLON)) {
        if (compiler->token.kind != TOKEN_END)
            compiler_expected(compiler, &compiler->token, "nothing after \";\"");
    } else if (compiler->token.kind != TOKEN_END) {
        compiler_expected(compiler, &compiler->token, "\"&&\", \"||\" or the end");
    }
}

/* Fills in a bound that was left open; false where it is above what the language allows. */
static bool bound(unsigned *value, unsigned most)
{
    if (*value == 0)
        *value = most;
    return *value <= most;
}

static int check_options(struct expression_options *options, struct sonde_error *error)
{
    if (options->regexes == UINT_MAX)
        options->regexes = 0;
    else if (!bound(&options->regexes, EXPRESSION_REGEXES))
        return error_set(error, SONDE_EINVAL, "at most %d regular expressions", EXPRESSION_REGEXES);
    if (!bound(&options->text_bytes, EXPRESSION_TEXT_BYTES))
        return error_set(error, SONDE_EINVAL, "at most %d bytes of text", EXPRESSION_TEXT_BYTES);
    if (!bound(&options->nesting, EXPRESSION_NESTING))
        return error_set(error, SONDE_EINVAL, "at most %d levels of nesting", EXPRESSION_NESTING);
    if (!bound(&options->list_members, EXPRESSION_LIST_MEMBERS))
        return error_set(error, SONDE_EINVAL, "at most %d list members", EXPRESSION_LIST_MEMBERS);
    options->line = options->line == 0 ? 1 : options->line;
    options->column = options->column == 0 ? 1 : options->column;
    return 0;
}

/* Arrays fail silently while they grow; this is where it is noticed. */
static bool has_failed(const struct expression *e)
{
    return e->steps.failed || e->sets.failed || e->ranges.failed || e->addresses.failed ||
           e->texts.failed || e->globs.failed || e->regexes.failed || e->groups.failed;
}

struct expression *expression_compile(struct slice text, const struct expression_options *options,
                                      struct sonde_error *error)
{
    struct compiler compiler = {.end = 0};
    if (options != NULL)
        compiler.options = *options;
    if (check_options(&compiler.options, error) != 0)
        return NULL;
    compiler.lexer = (struct lexer){.text = text,
                                    .line = compiler.options.line,
                                    .column = compiler.options.column,
                                    .file = compiler.options.file,
                                    .error = error};
    if (text.length > compiler.options.text_bytes) {
        lexer_fail(&compiler.lexer, compiler.options.line, compiler.options.column,
                   "the expression is too long: %zu bytes, at most %u", text.length,
                   compiler.options.text_bytes);
        return NULL;
    }
    struct expression *expression = calloc(1, sizeof *expression);
    /* Each literal takes no more bytes than it is written in, so the store never has to grow, and
     * what points into it stays. */
    uint8_t *store = malloc(text.length + 1);
    if (expression == NULL || store == NULL) {
        free(expression);
        free(store);
        (void)error_set(error, SONDE_ENOMEM, "no memory for the expression");
        return NULL;
    }
    expression->store = store;
    compiler.expression = expression;
    parse_whole(&compiler);
    if (compiler.lexer.code == 0 && has_failed(expression))
        compiler.lexer.code = error_set(error, SONDE_ENOMEM, "no memory for the expression");
    if (compiler.lexer.code == 0)
        return expression;
    expression_free(expression);
    return NULL;
}

void expression_free(struct expression *expression)
{
    if (expression == NULL)
        return;
    struct regex **regexes = (struct regex **)(void *)expression->regexes.bytes;
    uint32_t count = program_count(&expression->regexes, sizeof *regexes);
    for (uint32_t i = 0; i < count; i++)
        regex_free(regexes[i]);
    regex_memory_free(expression->regex_memory);
    buffer_free(&expression->steps);
    buffer_free(&expression->sets);
    buffer_free(&expression->ranges);
    buffer_free(&expression->addresses);
    buffer_free(&expression->texts);
    buffer_free(&expression->globs);
    buffer_free(&expression->regexes);
    buffer_free(&expression->groups);
    free(expression->store);
    free(expression);
}
