/* Which members of an object are wanted, or are not: those are left out, with all that they hold.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_JSON_SELECTION_H
#define SONDE_BASE_JSON_SELECTION_H

#include "base/buffer.h"

enum { SELECTION_MOST = 64, SELECTION_PARTS = 4 };

/* Starts zeroed. */
struct json_selection {
    struct {
        struct slice part[SELECTION_PARTS]; /* "flow", "ssl", "alpn" */
        unsigned parts;
    } path[SELECTION_MOST];
    unsigned count;
    bool leaves_out; /* the members that are named are those that are not wanted */
};

/* "interface", "flow.ssl.alpn"; the text must live on. False where it is no such path, or there are
 * too many. */
bool json_selection_add(struct json_selection *s, struct slice path);

/* Appends what is wanted of `text`, one object as struct json writes it: without blanks, and no
 * more than 32 levels deep. */
void json_select(const struct json_selection *s, struct slice text, struct buffer *out);

#endif
