/* Logins that mail protocols share. */
/* SPDX-License-Identifier: MIT */
#include "protocols/sasl.h"

#include "protocols/text.h"

/* The user's name in a response of PLAIN (which has the password beside it) or LOGIN. */
static struct slice user_of(bool is_plain, struct slice response, uint8_t bytes[TEXT_USER_SIZE])
{
    struct slice user = {bytes, text_base64(slice_trim(response), bytes, TEXT_USER_SIZE)}, rest;
    if (is_plain) {
        (void)slice_split(user, 0, &user);
        user = slice_split(user, 0, &rest);
    }
    return text_is_readable(user) ? user : SLICE_NONE;
}

void sasl_response(struct inspection *i, const struct sasl_fields *fields, uint8_t *awaited,
                   struct slice response)
{
    uint8_t bytes[TEXT_USER_SIZE];
    struct slice user = user_of(*awaited == SASL_PLAIN, response, bytes);
    if (user.length > 0)
        inspect_text(i, fields->user, user);
    *awaited = SASL_NOTHING;
}

void sasl_mechanism(struct inspection *i, const struct sasl_fields *fields, uint8_t *awaited,
                    struct slice argument)
{
    struct slice mechanism = text_word(&argument);
    inspect_text(i, fields->authentication, mechanism);
    bool is_plain = slice_equal_nocase(mechanism, SLICE_LITERAL("PLAIN"));
    if (!is_plain && !slice_equal_nocase(mechanism, SLICE_LITERAL("LOGIN")))
        return;
    inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
    *awaited = is_plain ? SASL_PLAIN : SASL_LOGIN;
    if (argument.length > 0)
        sasl_response(i, fields, awaited, argument);
}
