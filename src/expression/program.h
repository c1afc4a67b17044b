/* What an expression is once it is compiled: steps, and the sets of values that they test. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_PROGRAM_H
#define SONDE_EXPRESSION_PROGRAM_H

#include "base/buffer.h"
#include "expression/expression.h"
#include "expression/regex.h"

/*
 * Every comparison is one question: is a value of the variable in a set? `== 5` is the set {5},
 * `< 5` the range below it, a CIDR or a MAC prefix a range too. So one search serves all types, and
 * `!=` is the same question with the answer turned round.
 */
struct range {
    int64_t low;
    int64_t high;
};

struct address_range {
    struct address low;
    struct address high;
};

/* Items of one of the expression's arrays. */
struct span {
    uint32_t first;
    uint32_t count;
};

struct set {
    enum expression_type type; /* how the values are read */
    bool absent;               /* a variable without a value is in the set too */
    struct span ranges;        /* sorted, apart from each other */
    struct span addresses;     /* sorted, apart from each other */
    struct span texts;         /* sorted by length, then bytes; lower case */
    struct span globs;
    struct span regexes;
    struct span groups;
};

enum step_kind {
    STEP_TEST,         /* truth = is a value of `variable` in set `operand`? turned by `negated` */
    STEP_CONSTANT,     /* truth = `operand` */
    STEP_NOT,          /* truth = not truth */
    STEP_JUMP_IF_TRUE, /* go on at step `operand`, which is always further on */
    STEP_JUMP_IF_FALSE
};

/* A jump leaves the truth as it is, so one truth value is all the memory that a program needs: the
 * left side of `&&` and `||` is either the result or no longer of interest. */
struct step {
    uint8_t kind;
    bool negated;
    bool is_field;       /* `variable` is a field's id */
    bool is_number_text; /* the field's text is read as a number */
    uint32_t variable;
    uint32_t operand;
};

struct expression {
    struct buffer steps;     /* struct step */
    struct buffer sets;      /* struct set */
    struct buffer ranges;    /* struct range */
    struct buffer addresses; /* struct address_range */
    struct buffer texts;     /* struct slice, into `store` */
    struct buffer globs;     /* struct slice, into `store` */
    struct buffer regexes;   /* struct regex * */
    struct buffer groups;    /* struct expression_group */
    uint8_t *store;          /* bytes of the literals; never moves */
    struct regex_memory *regex_memory;
};

static inline uint32_t program_count(const struct buffer *array, size_t item)
{
    return (uint32_t)(array->length / item);
}

/* Puts a set's ranges and texts in order, once all its members are there. */
void set_order(struct expression *expression, struct set *set);

bool set_contains(const struct expression *expression, const struct set *set,
                  const struct expression_value *value);

#endif
