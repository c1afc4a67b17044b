/* Runs a compiled expression over a subject. */
/* SPDX-License-Identifier: MIT */
#include "expression/program.h"
#include "expression/text.h"

static unsigned read_value(const struct step *step, const struct expression_subject *subject,
                           unsigned index, struct expression_value *value)
{
    memset(value, 0, sizeof *value);
    if (!step->is_field)
        return subject->get(subject->object, (enum expression_variable)step->variable, index,
                            value);
    return subject->field == NULL ? 0
                                  : subject->field(subject->object, step->variable, index, value);
}

/* True where one of the variable's values is in the step's set. */
static bool test(const struct expression *e, const struct step *step,
                 const struct expression_subject *subject)
{
    const struct set *set = (const struct set *)(const void *)e->sets.bytes + step->operand;
    struct expression_value value;
    unsigned count = read_value(step, subject, 0, &value);
    if (count == 0)
        return set->absent;
    if (count > EXPRESSION_VALUES)
        count = EXPRESSION_VALUES;
    for (unsigned index = 0; index < count; index++) {
        if (index > 0 && read_value(step, subject, index, &value) <= index)
            break;
        if (step->is_number_text && text_to_number(value.text, &value.number) != TEXT_NUMBER)
            continue;
        if (set_contains(e, set, &value))
            return true;
    }
    return false;
}

bool expression_match(const struct expression *e, const struct expression_subject *subject)
{
    const struct step *steps = (const struct step *)(const void *)e->steps.bytes;
    uint32_t count = program_count(&e->steps, sizeof *steps);
    bool truth = true;
    for (uint32_t at = 0; at < count;) {
        const struct step *step = &steps[at++];
        switch ((enum step_kind)step->kind) {
        case STEP_TEST:
            truth = test(e, step, subject) != step->negated;
            break;
        case STEP_CONSTANT:
            truth = step->operand != 0;
            break;
        case STEP_NOT:
            truth = !truth;
            break;
        case STEP_JUMP_IF_TRUE:
            at = truth ? step->operand : at;
            break;
        case STEP_JUMP_IF_FALSE:
            at = truth ? at : step->operand;
            break;
        }
    }
    return truth;
}

uint64_t expression_limit_hits(const struct expression *e)
{
    return e->regex_memory == NULL ? 0 : regex_limit_hits(e->regex_memory);
}
