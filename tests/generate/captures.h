/* Which protocols the project's captures show, and the software that they were made with. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_CAPTURES_H
#define SONDE_TESTS_CAPTURES_H

#include "base/buffer.h"

enum { CAPTURES_MOST = 256 };

struct capture {
    char name[64];
    struct buffer software; /* names of packages: "curl, nginx-light" */
    struct buffer tags;     /* of the protocols that its bytes prove: " dns tls " */
};

struct captures {
    struct capture all[CAPTURES_MOST];
    unsigned count;
};

/* Reads tests/golden and the table of tests/captures/README.md below `sources`; false where there
 * is nothing. */
bool captures_read(struct captures *c, const char *sources);
void captures_free(struct captures *c);

/* How many captures show a protocol; `best` is the one that is named after it, or the first. */
unsigned captures_of(const struct captures *c, struct slice tag, const struct capture **best);

#endif
