/* What dialogues of commands and replies have in common. */
/* SPDX-License-Identifier: MIT */
#include "protocols/dialogue.h"

#include "protocols/text.h"

enum { TLS_RECORD = 0x16 };

enum dialogue_role dialogue_role_by_digit(const struct cursor *c)
{
    int first = cursor_peek(c, 0);
    return first >= '0' && first <= '9' ? ROLE_SERVER : ROLE_CLIENT;
}

static enum verdict secure(struct inspection *i)
{
    inspect_inner(i, DISSECTOR_tls, false);
    return VERDICT_MATCH;
}

enum verdict dialogue_read(struct inspection *i, struct dialogue *d,
                           const struct dialogue_form *form)
{
    uint8_t *role = &d->role[i->from_client ? 0 : 1];
    struct slice line;
    if (*role == ROLE_UNKNOWN)
        *role = (uint8_t)form->role_of(&i->in);
    for (unsigned count = 0; count < form->lines_most; count++) {
        if (d->asks_tls && cursor_peek(&i->in, 0) == TLS_RECORD)
            return secure(i);
        if (!text_line(&i->in, &line))
            break;
        switch (form->read(i, line, *role == ROLE_SERVER)) {
        case DIALOGUE_GOES_ON:
            break;
        case DIALOGUE_RESTS:
            return VERDICT_MATCH;
        case DIALOGUE_SECURES:
            return secure(i);
        case DIALOGUE_ENDS:
            return VERDICT_DONE;
        }
    }
    return i->full || cursor_left(&i->in) > form->line_most ? VERDICT_DONE : VERDICT_MATCH;
}
