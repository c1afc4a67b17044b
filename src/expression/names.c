/* Holds the names that an expression compares with against those that there are. */
/* SPDX-License-Identifier: MIT */
#include "expression/names.h"

#include "base/nearest.h"
#include "expression/text.h"

struct kind {
    enum expression_variable variable;
    const char *noun;
    const char *remedy;
};

#define CATEGORY_REMEDY "\"sonde protocols\" and the signatures tell them"

static const struct kind kinds[] = {
    {EXPRESSION_APPLICATION, "application", "the signatures list them"},
    {EXPRESSION_PROTOCOL, "protocol", "\"sonde protocols\" lists them"},
    {EXPRESSION_PROTOCOL_PATH, "protocol", "\"sonde protocols\" lists them"},
    {EXPRESSION_CATEGORY, "category", CATEGORY_REMEDY},
    {EXPRESSION_APPLICATION_CATEGORY, "category of applications", "the signatures tell them"},
    {EXPRESSION_PROTOCOL_CATEGORY, "category of protocols", "\"sonde protocols\" tells them"},
    {EXPRESSION_RISKS, "risk", "\"sonde risks\" lists them"},
    {EXPRESSION_EVIDENCE_METHOD, "evidence", "\"sonde explain\" shows them"},
};

static const struct kind *kind_of(const struct operand *operand)
{
    static const struct kind other = {EXPRESSION_VARIABLE_COUNT, "name", "none is like it"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (kinds[i].variable == operand->variable)
            return &kinds[i];
    return &other;
}

/* The name number `index`; false behind the last one. */
static bool name_at(const struct compiler *compiler, const struct operand *operand, unsigned index,
                    struct expression_name *name)
{
    *name = (struct expression_name){.id = 0};
    return compiler->options.name != NULL && !operand->is_field &&
           compiler->options.name(compiler->options.user, operand->variable, index, name);
}

static bool is_slug_of(struct slice name, struct slice slug)
{
    uint8_t own[EXPRESSION_NAME_BYTES + 1];
    return slice_equal(slice_of(own, text_slug(text_tag(name), false, own, sizeof own)), slug);
}

static void fail_unknown(struct compiler *compiler, const struct operand *operand,
                         const struct token *token, struct slice slug)
{
    char shown[TOKEN_TEXT_SIZE];
    struct nearest nearest = nearest_begin(slug);
    struct expression_name name;
    const struct kind *kind = kind_of(operand);
    for (unsigned i = 0; name_at(compiler, operand, i, &name); i++)
        nearest_consider(&nearest, name.tag);
    (void)lexer_show(token, shown);
    if (nearest.found.length == 0)
        compiler_fail(compiler, token, "unknown %s %s; %s", kind->noun, shown, kind->remedy);
    else
        compiler_fail(compiler, token, "unknown %s %s; did you mean \"%.*s\"?", kind->noun, shown,
                      (int)nearest.found.length, (const char *)nearest.found.at);
}

bool name_resolve(struct compiler *compiler, const struct operand *operand,
                  const struct token *token, struct slice slug, int64_t *id)
{
    struct expression_name name;
    bool found = false;
    unsigned count = 0;
    *id = 0;
    while (name_at(compiler, operand, count, &name)) {
        count++;
        if (is_slug_of(name.tag, slug)) {
            *id = name.id;
            return true;
        }
        /* One name's tag may be another's display name; then the tag is meant. */
        if (!found && is_slug_of(name.title, slug)) {
            found = true;
            *id = name.id;
        }
    }
    if (count == 0 || found)
        return true;
    fail_unknown(compiler, operand, token, slug);
    return false;
}

bool name_resolve_id(struct compiler *compiler, const struct operand *operand,
                     const struct token *token, int64_t id)
{
    struct expression_name name;
    unsigned count = 0;
    for (; name_at(compiler, operand, count, &name); count++)
        if (name.id == id)
            return true;
    if (count > 0)
        fail_unknown(compiler, operand, token, SLICE_NONE);
    return count == 0;
}
