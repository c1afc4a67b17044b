/* The manifest of a channel: what is the newest release, where it is, and who says so.
 *
 *     sonde-signatures 1
 *     serial 20240501120000                      grows with each release
 *     version 2024-05-01                         for people
 *     created 2024-05-01T12:00:00Z
 *     catalogue SHA256 SIZE                      unpacked
 *     bundle FILE SIZE SHA256                    packed whole
 *     delta FROM_SHA256 FILE SIZE SHA256         packed for those that have FROM; any number of
 * these signature KEY_ID BASE64                    of all bytes before this line
 *
 * Lines that begin with another word are for later readers. A release in one file is its manifest
 * with the bundle behind it.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_MANIFEST_H
#define SONDE_CLI_SIGNATURES_MANIFEST_H

#include "keys.h"

enum {
    MANIFEST_MOST = 64 << 10,
    DELTAS_MOST = 32,
    VERSION_TEXT = 64 + 1,
    FILE_TEXT = 64 + 1,
    TIME_TEXT = 20 + 1
};

/* A file of the channel. */
struct piece {
    char file[FILE_TEXT];
    uint64_t size;
    char digest[DIGEST_TEXT];
};

struct delta {
    char from[DIGEST_TEXT]; /* the catalogue that it is for */
    struct piece piece;
};

struct manifest {
    uint64_t serial;
    char version[VERSION_TEXT];
    char created[TIME_TEXT];
    uint64_t size; /* of the catalogue */
    char digest[DIGEST_TEXT];
    struct piece bundle;
    struct delta delta[DELTAS_MOST]; /* from the last catalogue, the one before it, … */
    unsigned delta_count;
};

/* What the manifest is called in a channel. */
#define MANIFEST_FILE "latest"

/* Reads the manifest that `bytes` begin with, if this key has signed it; `length` is where it ends.
 * `name` stands for it in messages. Returns an exit code, after a message where it is not EXIT_OK.
 */
int manifest_read(struct manifest *m, struct slice bytes, const char *name,
                  const struct public_key *key, size_t *length);

void manifest_write(const struct manifest *m, const struct secret_key *key, struct buffer *out);

/* True for what may stand behind "version": printable, of one line, not too long. */
bool version_is_good(struct slice text);

#endif
