/* Which members of an object are written: the others are left out, with all that they hold. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_JSON_SELECTION_H
#define SONDE_BASE_JSON_SELECTION_H

#include "base/slice.h"

enum { SELECTION_MOST = 64, SELECTION_PARTS = 4, SELECTION_LEVELS = 8 };

/* Starts zeroed. What is written meanwhile moves along in it, so it belongs to one writer. */
struct json_selection {
    struct {
        struct slice part[SELECTION_PARTS]; /* "flow", "ssl", "alpn" */
        unsigned parts;
    } path[SELECTION_MOST];
    unsigned count;
    /* The objects and lists that are open, from the outermost on. */
    struct {
        uint64_t paths;    /* bits of those that lead through it */
        bool whole;        /* all of it is wanted */
        bool comma_before; /* what the writer goes on with where it turns out to be empty */
        size_t from;       /* where it begins in the text, and */
        size_t inside;     /* its first member */
    } level[SELECTION_LEVELS];
    unsigned depth;
};

/* "interface", "flow.ssl.alpn"; the text must live on. False where it is no such path, or there are
 * too many. */
bool json_selection_add(struct json_selection *s, struct slice path);

#endif
