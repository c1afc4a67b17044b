/* Where releases come from: a channel at a URL, a channel in a folder, or a file that is one
 * release. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_FETCH_H
#define SONDE_CLI_SIGNATURES_FETCH_H

#include "base/buffer.h"

enum source_kind { SOURCE_URL, SOURCE_FOLDER, SOURCE_FILE };

struct source {
    enum source_kind kind;
    const char *name; /* as the user gave it */
    const char *
        authorities; /* file of certificates to trust instead of the system's; NULL: the system's */
    bool plain_http; /* http:// is allowed wherever it leads */
    unsigned patience_s; /* so long nothing may come */
    uint64_t taken;      /* bytes that were read */
    void *connection;
};

/* All return an exit code, after a message where it is not EXIT_OK. `kind` and `connection` are
 * found out. */
int source_open(struct source *s);
void source_close(struct source *s);

/* Reads a file of a channel, or the whole of SOURCE_FILE, of at most `most` bytes into `out`, which
 * is empty. */
int source_read(struct source *s, const char *file, size_t most, struct buffer *out);

#endif
