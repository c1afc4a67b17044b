/* Dialogues of commands and replies, a line each, that may go on under TLS: FTP, IMAP, POP3, SMTP.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_DIALOGUE_H
#define SONDE_PROTOCOLS_DIALOGUE_H

#include "protocols/inspect.h"

/* Which side a direction is: known from its first bytes, for who opened the connection may not be.
 */
enum dialogue_role { ROLE_UNKNOWN, ROLE_CLIENT, ROLE_SERVER };

/* What a dialogue remembers; zero at first. */
struct dialogue {
    uint8_t role[2]; /* enum dialogue_role, by direction */
    bool asks_tls;   /* the client's last word on it */
};

enum dialogue_step {
    DIALOGUE_GOES_ON,
    DIALOGUE_RESTS,   /* what follows in this direction are no lines */
    DIALOGUE_SECURES, /* TLS follows */
    DIALOGUE_ENDS     /* nothing of interest does */
};

struct dialogue_form {
    uint16_t line_most;  /* bytes; a longer one ends the inspection */
    uint16_t lines_most; /* that are read of one window */
    enum dialogue_role (*role_of)(const struct cursor *c);
    enum dialogue_step (*read)(struct inspection *i, struct slice line, bool is_reply);
};

static inline enum dialogue_role dialogue_role(const struct inspection *i, const struct dialogue *d)
{
    return (enum dialogue_role)d->role[i->from_client ? 0 : 1];
}

/* Reads the lines that are here. A TLS record where they asked for it ends the dialogue too: the
 * reply may not have been seen. */
enum verdict dialogue_read(struct inspection *i, struct dialogue *d,
                           const struct dialogue_form *form);

/* The role of those whose replies begin with a digit. */
enum dialogue_role dialogue_role_by_digit(const struct cursor *c);

#endif
