/* What the parser and the reader of literals share while an expression is compiled. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_COMPILER_H
#define SONDE_EXPRESSION_COMPILER_H

#include "expression/lexer.h"
#include "expression/program.h"

struct compiler {
    struct expression *expression;
    struct expression_options options; /* with every bound filled in */
    struct lexer lexer;                /* also holds the first error */
    struct token token;                /* the one that is looked at */
    size_t end;                        /* where the token before it ended */
    unsigned nesting;
    size_t stored; /* bytes of the expression's store that are taken */
};

/* What stands on the left of a comparison. */
struct operand {
    struct slice name; /* as the user wrote it */
    enum expression_type type;
    enum expression_variable variable; /* EXPRESSION_VARIABLE_COUNT where it is a field */
    uint32_t field;
    bool is_field;
    bool is_number_text; /* the field is a text that is compared as a number */
};

/* Notes a mistake at a token. */
#define compiler_fail(compiler, token, ...)                                                        \
    lexer_fail(&(compiler)->lexer, (token)->line, (token)->column, __VA_ARGS__)

/* Notes that something else stands at a token. */
void compiler_expected(struct compiler *compiler, const struct token *token, const char *expected);

/* True, and moves past it, where the next token is of that kind. */
bool compiler_accept(struct compiler *compiler, enum token_kind kind);
void compiler_advance(struct compiler *compiler);
bool compiler_is_keyword(const struct compiler *compiler, const char *keyword);

/* Reads `variable operator value(s)`, a bare flag, or a compact form, and adds its test. */
void comparison_parse(struct compiler *compiler);

/* Adds one value to a set, as the operand's type wants it. */
void member_add(struct compiler *compiler, const struct operand *operand, struct set *set,
                const struct token *value);

/* Adds all from `low` to `high`. */
void member_add_range(struct compiler *compiler, const struct operand *operand, struct set *set,
                      const struct token *low, const struct token *high);

/* Adds what an ordering operator asks for: the numbers below or above `value`. */
void member_add_ordered(struct compiler *compiler, const struct operand *operand, struct set *set,
                        enum token_kind order, const struct token *value);

/* Adds the members of `@group`. */
void member_add_group(struct compiler *compiler, const struct operand *operand, struct set *set,
                      const struct token *group);

/* Makes a set for a variable that stands alone. Returns true where the set holds what it must not
 * be instead of what it must. */
bool member_add_known(struct compiler *compiler, const struct operand *operand, struct set *set);

/* In an expression that was written for netifyd: what stood between the operands of one level. */
enum { MIXED_OPERANDS = 8 };

struct mixed {
    struct slice operands[MIXED_OPERANDS];
    bool is_or[MIXED_OPERANDS]; /* the operator before that operand */
    unsigned count;             /* of all operands, also of those that found no place */
    bool has_and;
    bool has_or;
    struct token first_change; /* the operator that is another one than the first */
};

/* Notes the error that shows both readings of operators mixed without parentheses. */
void mixed_fail(struct compiler *compiler, const struct mixed *mixed);

#endif
