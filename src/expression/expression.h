/* The expression language: compiles a text once, then asks it of one flow after another. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_EXPRESSION_EXPRESSION_H
#define SONDE_EXPRESSION_EXPRESSION_H

#include <sonde.h>

#include "base/slice.h"
#include "packet/address.h"

/*
 * docs/expressions.md is the language's manual; this header is that of its interface.
 *
 *     struct expression_options options = {.file = "rules.conf", .line = 12};
 *     struct expression *e = expression_compile(text, &options, &error);
 *     if (e == NULL)
 *         …                       error.line and error.column say where
 *     if (expression_match(e, &(struct expression_subject){flow, get, field}))
 *         …
 *     expression_free(e);
 *
 * What is asked is abstract: the language knows names and types of variables (variables.def), the
 * caller's `get` and `field` know how to read them from a flow, a JSON object or a database row.
 *
 * Threads: an expression belongs to one thread at a time, for matching too, because its regular
 * expressions share one block of working memory. Compile it once for each thread.
 */

/* What a variable's values are. The members of `struct expression_value` named here are those that
 * the caller fills in; all others are ignored. */
enum expression_type {
    EXPRESSION_FLAG,    /* `number`: 0 or not */
    EXPRESSION_NUMBER,  /* `number` */
    EXPRESSION_TEXT,    /* `text`; compared without regard to ASCII case */
    EXPRESSION_NAME,    /* `text` (tag or display name) and `number` (id; 0 where it has none) */
    EXPRESSION_CHOICE,  /* `text`, one word of a closed list, as the stream has it ("remote") */
    EXPRESSION_ADDRESS, /* `address` */
    EXPRESSION_MAC      /* `mac` */
};

struct expression_value {
    int64_t number;
    struct slice text; /* must live until the next call of `get` or `field` */
    struct address address;
    uint8_t mac[6];
};

/* The variables that every flow may have; the others are metadata fields ("ssl.client_sni"). */
enum expression_variable {
#define EXPRESSION_VARIABLE(id, name, type, aliases, meaning) EXPRESSION_##id,
#include "expression/variables.def"
    EXPRESSION_VARIABLE_COUNT
};

/* The name under which the documents list it; never NULL for a valid number. */
const char *expression_variable_name(enum expression_variable variable);
enum expression_type expression_variable_type(enum expression_variable variable);

/* What an expression is asked of.
 *
 * `get` and `field` write the value number `index` (from 0) of a variable and return how many
 * values it has: 0 where it is unknown, 1 for most, more for lists (risks, tags, ALPN, …). Where
 * `index` is not below that count they write nothing. The value is zeroed before each call. At most
 * EXPRESSION_VALUES values are looked at. They must neither block nor change what they read from.
 */
struct expression_subject {
    void *object;
    unsigned (*get)(void *object, enum expression_variable variable, unsigned index,
                    struct expression_value *value);
    /* `field` is the id that the resolver in the options gave; may be NULL where there is none. */
    unsigned (*field)(void *object, unsigned field, unsigned index, struct expression_value *value);
};

/* A metadata field, as the resolver describes it. */
struct expression_field {
    unsigned id;               /* handed to the subject's `field` */
    enum expression_type type; /* not EXPRESSION_CHOICE */
};

/* One of the names that a variable can have. */
struct expression_name {
    struct slice tag;
    struct slice title; /* what else it is called; may be empty */
    int64_t id;         /* 0 where it has none */
};

/* A named set (`@iot`). `contains` is asked during expression_match() with a value of the type that
 * the group was resolved for; it must not allocate and should take constant or logarithmic time.
 * `set` must outlive the expression; what it holds may change between matches. */
struct expression_group {
    const void *set;
    bool (*contains)(const void *set, enum expression_type type,
                     const struct expression_value *value);
};

/* The bounds; a smaller one can be asked for in the options, 0 means the bound itself. */
enum {
    EXPRESSION_TEXT_BYTES = 65536,  /* of the whole text */
    EXPRESSION_NESTING = 64,        /* parentheses and negations inside each other */
    EXPRESSION_LIST_MEMBERS = 4096, /* of one list */
    EXPRESSION_REGEXES = 32,        /* regular expressions in the whole text */
    EXPRESSION_REGEX_BYTES = 1024,  /* of one regular expression */
    EXPRESSION_GLOB_BYTES = 256,    /* of one text with * or ? */
    EXPRESSION_NAME_BYTES = 128,    /* of an application, protocol, category or risk */
    EXPRESSION_VALUES = 256         /* values of one variable that are looked at */
};

struct expression_options {
    const char *file; /* name of the input for error places; NULL: none */
    unsigned line;    /* line of the text's first character; 0 means 1 */
    unsigned column;  /* its column; 0 means 1 */
    bool netifyd;     /* written for netifyd: "&&" mixed with "||" needs parentheses */

    unsigned text_bytes; /* EXPRESSION_TEXT_BYTES or less */
    unsigned nesting;    /* EXPRESSION_NESTING or less */
    unsigned list_members;
    unsigned regexes; /* EXPRESSION_REGEXES or less; UINT_MAX: none are allowed */

    void *user; /* handed to the callbacks below, which are called by expression_compile() only */

    /* Resolves a metadata field by its path, "object.key". Returns 0, or SONDE_ENOTFOUND. NULL: the
     * subject has no such fields. */
    int (*field)(void *user, struct slice path, struct expression_field *field);

    /* The name number `index` (from 0) that a variable of type EXPRESSION_NAME can have; false
     * behind the last one. Whatever else the text compares with that variable is an error, apart
     * from patterns. Of a variable without any names, all are taken. NULL: of every variable. */
    bool (*name)(void *user, enum expression_variable variable, unsigned index,
                 struct expression_name *name);

    /* Resolves `@name` for a variable of that type. Returns 0, SONDE_ENOTFOUND where there is no
     * such group, or SONDE_EINVAL where it does not hold values of that type. NULL: no groups. */
    int (*group)(void *user, struct slice name, enum expression_type type,
                 struct expression_group *group);
};

/*
 * Compiles `text`, which is read during the call only. `options` may be NULL. Returns NULL and the
 * reason where it fails: SONDE_ESYNTAX with line and column (from 1; columns count UTF-8 code
 * points, a tab is one) where the text is wrong or exceeds a bound, SONDE_EINVAL where an option is
 * out of its range, SONDE_ENOMEM.
 */
struct expression *expression_compile(struct slice text, const struct expression_options *options,
                                      struct sonde_error *error);

void expression_free(struct expression *expression); /* NULL is allowed */

/*
 * True where the subject satisfies the expression. Allocates nothing, uses a fixed amount of stack,
 * and ends: the program only jumps forward, lists are searched by halving, a glob costs at most its
 * own length for each byte, a regular expression is given up at a bound on steps and memory. One
 * that was given up counts as not matching, and in expression_limit_hits().
 */
bool expression_match(const struct expression *expression,
                      const struct expression_subject *subject);

/* How many times a regular expression was given up at its bound since it was compiled. */
uint64_t expression_limit_hits(const struct expression *expression);

#endif
