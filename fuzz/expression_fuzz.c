/* Compiles any text as an expression and asks it of a flow; run with fuzz/expression.dict. */
/* SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <stdint.h>

#include "../tests/unit/expression_subject.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A refusal must say where and why. */
static void check(struct slice text, struct expression_options options, int *verdict)
{
    options.field = resolve_field;
    options.group = resolve_group;
    struct sonde_error error = {.code = 0};
    struct expression *e = expression_compile(text, &options, &error);
    *verdict = -1;
    if (e == NULL) {
        if (error.code != SONDE_ESYNTAX || error.line == 0 || error.column == 0 ||
            error.text[0] == 0)
            abort();
        return;
    }
    struct flow_facts flows[] = {{video, 0}, {shell, 0}, {idle, 0}, {bare, 0}};
    *verdict = 0;
    for (size_t i = 0; i < sizeof flows / sizeof flows[0]; i++) {
        const struct expression_subject subject = {&flows[i], get, get_field};
        bool first = expression_match(e, &subject);
        if (expression_match(e, &subject) != first)
            abort();
        *verdict = *verdict * 2 + first;
    }
    expression_free(e);
}

/* What a stricter way of reading accepts must mean the same as it does without. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int plain, imported, closed;
    struct slice text = slice_of(data, size);
    (void)network_parse(SLICE_LITERAL("192.168.0.0/16"), &lan);
    check(text, (struct expression_options){.netifyd = false}, &plain);
    check(text, (struct expression_options){.netifyd = true}, &imported);
    check(text, (struct expression_options){.name = resolve_name}, &closed);
    if ((imported >= 0 && imported != plain) || (closed >= 0 && closed != plain))
        abort();
    return 0;
}
