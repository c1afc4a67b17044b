/* What updates remember beside the catalogue, in CATALOGUE.update:
 *
 *     sonde-update 1
 *     key BASE64                          the one that updates are signed with; another one is
 * refused source URL                          where the last one came from; what is not a URL is
 * not remembered refused SERIAL                      was rolled back: only a higher one is
 * installed catalogue SHA256 SERIAL VERSION     releases that the catalogue and the one before it
 * may be
 *
 * Which release is installed is told by the digest of the file that is there, so that the record is
 * right whenever it is looked at, also when a power cut came between two renames.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_RECORD_H
#define SONDE_CLI_SIGNATURES_RECORD_H

#include "manifest.h"

enum { RELEASES_MOST = 8, SOURCE_TEXT = 1024 };

struct release {
    char digest[DIGEST_TEXT];
    uint64_t serial;
    char version[VERSION_TEXT];
};

struct record {
    char path[PATH_MAX];
    bool has_key;
    struct public_key key;
    char source[SOURCE_TEXT];              /* empty: none */
    uint64_t refused;                      /* 0: none */
    struct release release[RELEASES_MOST]; /* the newest first */
    unsigned release_count;
};

/* Reads the record of a catalogue; one that is not there is empty. An exit code, after a message
 * where it is not EXIT_OK. */
int record_read(struct record *r, const char *catalogue);

/* Its text, for file_prepare(). */
void record_write(const struct record *r, struct buffer *out);

/* The release with this digest; NULL: it was not installed by an update. */
const struct release *record_find(const struct record *r, const char *digest);

/* The highest serial that was ever installed. */
uint64_t record_highest(const struct record *r);

/* Puts a release in front; the oldest makes room. */
void record_add(struct record *r, const struct manifest *m);

#endif
