/* Parses one comparison: a variable, an operator, and what it is compared with. */
/* SPDX-License-Identifier: MIT */
#include "expression/compiler.h"
#include "expression/variables.h"

/* netifyd 5 writes `ai:netflix` for `app == netflix`. */
struct compact {
    const char *prefix;
    enum expression_variable variable;
};

static const struct compact compacts[] = {
    {"ai:", EXPRESSION_APPLICATION},
    {"pi:", EXPRESSION_PROTOCOL},
    {"ac:", EXPRESSION_APPLICATION_CATEGORY},
    {"pc:", EXPRESSION_PROTOCOL_CATEGORY},
};

static bool is_compact(const struct token *token, enum expression_variable *variable)
{
    for (size_t i = 0; i < sizeof compacts / sizeof compacts[0]; i++)
        if (slice_starts_nocase(token->text, slice_text(compacts[i].prefix))) {
            *variable = compacts[i].variable;
            return true;
        }
    return false;
}

/* Words between operands; one that is meant as a value stands in quotes. */
static bool is_reserved(const struct token *token)
{
    static const char *const words[] = {"and", "or", "not", "in"};
    for (size_t i = 0; token->kind == TOKEN_WORD && i < sizeof words / sizeof words[0]; i++)
        if (slice_equal_nocase(token->text, slice_text(words[i])))
            return true;
    return false;
}

static struct operand operand_of(struct slice name, enum expression_variable variable)
{
    return (struct operand){
        .name = name, .type = expression_variable_type(variable), .variable = variable};
}

static void fail_unknown(struct compiler *compiler, const struct token *token)
{
    char shown[TOKEN_TEXT_SIZE];
    struct slice nearest = variable_nearest(token->text);
    const char *kind = slice_find_byte(token->text, '.') > 0 ? "field" : "variable";
    (void)lexer_show(token, shown);
    if (nearest.length == 0)
        compiler_fail(compiler, token, "unknown %s %s", kind, shown);
    else
        compiler_fail(compiler, token, "unknown %s %s; did you mean \"%.*s\"?", kind, shown,
                      (int)nearest.length, (const char *)nearest.at);
}

/* Resolves a metadata field by its path or by a name of its own. */
static bool read_field(struct compiler *compiler, const struct token *token,
                       struct operand *operand)
{
    const struct expression_options *options = &compiler->options;
    enum expression_type type = EXPRESSION_TEXT;
    struct slice path = variable_shorthand(token->text, &type);
    bool is_shorthand = path.length > 0;
    struct expression_field field = {.id = 0};
    if (!is_shorthand)
        path = token->text;
    bool is_path = slice_find_byte(path, '.') > 0;
    if (!is_path || options->field == NULL || options->field(options->user, path, &field) != 0) {
        if (is_shorthand)
            compiler_fail(compiler, token, "the field \"%.*s\" is not known here", (int)path.length,
                          (const char *)path.at);
        else
            fail_unknown(compiler, token);
        return false;
    }
    *operand =
        (struct operand){.name = token->text,
                         .type = field.type == EXPRESSION_CHOICE ? EXPRESSION_TEXT : field.type,
                         .variable = EXPRESSION_VARIABLE_COUNT,
                         .field = field.id,
                         .is_field = true};
    if (is_shorthand && type == EXPRESSION_NUMBER && operand->type == EXPRESSION_TEXT) {
        operand->type = EXPRESSION_NUMBER;
        operand->is_number_text = true;
    } else if (is_shorthand && type == EXPRESSION_FLAG && operand->type == EXPRESSION_NUMBER) {
        operand->type = EXPRESSION_FLAG;
    }
    return true;
}

static bool read_operand(struct compiler *compiler, const struct token *token,
                         struct operand *operand)
{
    if (token->kind != TOKEN_WORD || is_reserved(token)) {
        compiler_expected(compiler, token,
                          token->kind == TOKEN_QUOTED ? "a variable" : "a comparison");
        return false;
    }
    enum expression_variable variable = variable_find(token->text);
    if (variable == EXPRESSION_VARIABLE_COUNT)
        return read_field(compiler, token, operand);
    *operand = operand_of(token->text, variable);
    return true;
}

static struct set set_begin(const struct expression *e, enum expression_type type)
{
    return (struct set){
        .type = type,
        .ranges.first = program_count(&e->ranges, sizeof(struct range)),
        .addresses.first = program_count(&e->addresses, sizeof(struct address_range)),
        .texts.first = program_count(&e->texts, sizeof(struct slice)),
        .globs.first = program_count(&e->globs, sizeof(struct slice)),
        .regexes.first = program_count(&e->regexes, sizeof(struct regex *)),
        .groups.first = program_count(&e->groups, sizeof(struct expression_group)),
    };
}

/* Closes a set and adds the step that tests it. */
static void set_end(struct compiler *compiler, const struct operand *operand, struct set *set,
                    bool is_negated)
{
    struct expression *e = compiler->expression;
    if (compiler->lexer.code != 0)
        return;
    const struct set end = set_begin(e, set->type);
    set->ranges.count = end.ranges.first - set->ranges.first;
    set->addresses.count = end.addresses.first - set->addresses.first;
    set->texts.count = end.texts.first - set->texts.first;
    set->globs.count = end.globs.first - set->globs.first;
    set->regexes.count = end.regexes.first - set->regexes.first;
    set->groups.count = end.groups.first - set->groups.first;
    set_order(e, set);
    struct step step = {.kind = STEP_TEST,
                        .negated = is_negated,
                        .is_field = operand->is_field,
                        .is_number_text = operand->is_number_text,
                        .variable = operand->is_field ? operand->field : operand->variable,
                        .operand = program_count(&e->sets, sizeof *set)};
    buffer_append(&e->sets, set, sizeof *set);
    buffer_append(&e->steps, &step, sizeof step);
}

static void parse_value(struct compiler *compiler, const struct operand *operand, struct set *set)
{
    struct token value = compiler->token;
    bool is_value = value.kind == TOKEN_WORD || value.kind == TOKEN_QUOTED;
    if ((!is_value && value.kind != TOKEN_GROUP) || is_reserved(&value)) {
        compiler_expected(compiler, &value, variable_type_text(operand->type));
        return;
    }
    compiler_advance(compiler);
    if (compiler->lexer.code != 0)
        return;
    if (value.kind == TOKEN_GROUP) {
        member_add_group(compiler, operand, set, &value);
    } else if (compiler_accept(compiler, TOKEN_RANGE)) {
        struct token high = compiler->token;
        if (high.kind != TOKEN_WORD && high.kind != TOKEN_QUOTED) {
            compiler_expected(compiler, &high, "the end of the range");
            return;
        }
        compiler_advance(compiler);
        member_add_range(compiler, operand, set, &value, &high);
    } else {
        member_add(compiler, operand, set, &value);
    }
}

static void parse_list(struct compiler *compiler, const struct operand *operand, struct set *set,
                       enum token_kind close)
{
    const char *expected = close == TOKEN_CLOSE ? "\",\" or \")\"" : "\",\" or \"]\"";
    unsigned members = 0;
    do {
        if (++members > compiler->options.list_members)
            compiler_fail(compiler, &compiler->token, "the list is too long: at most %u members",
                          compiler->options.list_members);
        else
            parse_value(compiler, operand, set);
    } while (compiler->lexer.code == 0 && compiler_accept(compiler, TOKEN_COMMA));
    if (compiler->lexer.code == 0 && !compiler_accept(compiler, close))
        compiler_expected(compiler, &compiler->token, expected);
}

static void parse_values(struct compiler *compiler, const struct operand *operand, struct set *set)
{
    if (compiler_accept(compiler, TOKEN_OPEN))
        parse_list(compiler, operand, set, TOKEN_CLOSE);
    else if (compiler_accept(compiler, TOKEN_OPEN_LIST))
        parse_list(compiler, operand, set, TOKEN_CLOSE_LIST);
    else
        parse_value(compiler, operand, set);
}

static const char *type_noun(enum expression_type type)
{
    switch (type) {
    case EXPRESSION_FLAG:
        return "a flag";
    case EXPRESSION_TEXT:
        return "a text";
    case EXPRESSION_NAME:
        return "a name";
    case EXPRESSION_CHOICE:
        return "one of a few words";
    case EXPRESSION_ADDRESS:
        return "an address";
    case EXPRESSION_MAC:
        return "a MAC address";
    case EXPRESSION_NUMBER:
        break;
    }
    return "a number";
}

static void parse_ordered(struct compiler *compiler, const struct operand *operand, struct set *set)
{
    struct token order = compiler->token;
    if (operand->type != EXPRESSION_NUMBER) {
        compiler_fail(compiler, &order, "\"%.*s\" has no order, it is %s: use == != or in",
                      (int)(operand->name.length < 64 ? operand->name.length : 64),
                      (const char *)operand->name.at, type_noun(operand->type));
        return;
    }
    compiler_advance(compiler);
    struct token value = compiler->token;
    if (value.kind != TOKEN_WORD && value.kind != TOKEN_QUOTED) {
        compiler_expected(compiler, &value, "a number");
        return;
    }
    compiler_advance(compiler);
    member_add_ordered(compiler, operand, set, order.kind, &value);
}

/* A variable that stands alone asks whether it is known, and not zero, empty or false. */
static bool parse_bare(struct compiler *compiler, const struct operand *operand, struct set *set)
{
    bool is_value = compiler->token.kind == TOKEN_QUOTED ||
                    (compiler->token.kind == TOKEN_WORD && !compiler_is_keyword(compiler, "and") &&
                     !compiler_is_keyword(compiler, "or"));
    if (is_value && operand->type != EXPRESSION_FLAG)
        compiler_expected(compiler, &compiler->token, "an operator such as ==");
    return member_add_known(compiler, operand, set);
}

static void parse_compact(struct compiler *compiler, struct token name,
                          enum expression_variable variable)
{
    struct operand operand = operand_of(slice_head(name.text, 3), variable);
    struct set set = set_begin(compiler->expression, operand.type);
    compiler_advance(compiler);
    if (name.text.length == 3) {
        parse_value(compiler, &operand, &set);
    } else {
        name.text = slice_tail(name.text, 3);
        name.offset += 3;
        name.column += 3;
        member_add(compiler, &operand, &set, &name);
    }
    set_end(compiler, &operand, &set, false);
}

void comparison_parse(struct compiler *compiler)
{
    struct token name = compiler->token;
    struct operand operand;
    enum expression_variable compact;
    bool is_negated = false;
    if (name.kind == TOKEN_WORD && is_compact(&name, &compact)) {
        parse_compact(compiler, name, compact);
        return;
    }
    if (!read_operand(compiler, &name, &operand))
        return;
    compiler_advance(compiler);
    struct set set = set_begin(compiler->expression, operand.type);
    enum token_kind kind = compiler->token.kind;
    if (kind >= TOKEN_LESS && kind <= TOKEN_GREATER_EQUAL) {
        parse_ordered(compiler, &operand, &set);
    } else if (kind == TOKEN_EQUAL || kind == TOKEN_UNEQUAL ||
               compiler_is_keyword(compiler, "in")) {
        is_negated = kind == TOKEN_UNEQUAL;
        compiler_advance(compiler);
        parse_values(compiler, &operand, &set);
    } else if (compiler_is_keyword(compiler, "not")) {
        is_negated = true;
        compiler_advance(compiler);
        if (!compiler_is_keyword(compiler, "in")) {
            compiler_expected(compiler, &compiler->token, "\"in\"");
            return;
        }
        compiler_advance(compiler);
        parse_values(compiler, &operand, &set);
    } else {
        is_negated = parse_bare(compiler, &operand, &set);
    }
    set_end(compiler, &operand, &set, is_negated);
}
