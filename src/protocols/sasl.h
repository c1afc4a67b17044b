/* Logins of mail protocols: mechanisms (RFC 4616, draft-murchison-sasl-login) that send a password
 * as it is, and the line that holds the user's name. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_SASL_H
#define SONDE_PROTOCOLS_SASL_H

#include "protocols/inspect.h"

/* What the client's next line holds; part of a dissector's state, zero at first. */
enum sasl_awaited { SASL_NOTHING, SASL_PLAIN, SASL_LOGIN };

/* Where a protocol keeps what is found. */
struct sasl_fields {
    uint16_t user;
    uint16_t authentication;
};

/* The client asked for a mechanism; its response may stand behind it or on the next line. */
void sasl_mechanism(struct inspection *i, const struct sasl_fields *fields, uint8_t *awaited,
                    struct slice argument);

/* The line that was awaited. */
void sasl_response(struct inspection *i, const struct sasl_fields *fields, uint8_t *awaited,
                   struct slice response);

#endif
