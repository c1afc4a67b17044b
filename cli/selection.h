/* The flows of a capture that an expression or a digest picks: a first run finds them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SELECTION_H
#define SONDE_CLI_SELECTION_H

#include "session.h"

enum { DIGEST_BYTES = 20 };

struct selection {
    uint8_t (*digest)[DIGEST_BYTES]; /* in order */
    size_t count;
    size_t capacity;
    bool failed; /* memory was short */
};

/* Reads the session's capture once and picks the flows that match: `what` is an expression, the
 * first digits of a digest (four at least), or NULL for all. Returns an exit code. */
int selection_find(struct selection *picked, struct session *session, const char *what);
void selection_free(struct selection *picked);

/* The place of a digest among the picked ones, or -1. */
long selection_place(const struct selection *picked, const uint8_t digest[DIGEST_BYTES]);

#endif
