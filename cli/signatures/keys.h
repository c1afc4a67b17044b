/* Who may release signatures: Ed25519 keys, their files, and what they sign. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_KEYS_H
#define SONDE_CLI_SIGNATURES_KEYS_H

#include <limits.h>

#include "base/buffer.h"

enum {
    KEY_PUBLIC_BYTES = 32,
    KEY_SECRET_BYTES = 64,
    KEY_PUBLIC_TEXT = 44 + 1, /* as base64, and a zero */
    KEY_ID_TEXT = 16 + 1,
    SIGNATURE_BYTES = 64,
    SIGNATURE_TEXT = 88 + 1,
    DIGEST_TEXT = 64 + 1 /* SHA-256 in hexadecimal digits */
};

struct public_key {
    uint8_t bytes[KEY_PUBLIC_BYTES];
    char id[KEY_ID_TEXT]; /* what people compare: the first digits of its digest */
    char name[PATH_MAX];  /* where it was read, for messages */
};

struct secret_key {
    uint8_t bytes[KEY_SECRET_BYTES];
    struct public_key public;
};

/* All functions that return an int return an exit code, after a message where it is not EXIT_OK. */

/* Must be called before the others. */
int keys_begin(void);

/* `text` is what base64 makes of a public key; `name` is where it stands. */
bool public_key_parse(struct public_key *key, struct slice text, const char *name);
void public_key_text(const struct public_key *key, char text[KEY_PUBLIC_TEXT]);
int public_key_read(const char *path, struct public_key *key);
bool public_key_same(const struct public_key *a, const struct public_key *b);

int secret_key_read(const char *path, struct secret_key *key);
void secret_key_forget(struct secret_key *key);

/* The signature of all bytes of `b`, as base64. */
void signature_make(const struct secret_key *key, struct slice bytes, char text[SIGNATURE_TEXT]);
bool signature_fits(const struct public_key *key, struct slice bytes, struct slice text);

void digest_of(struct slice bytes, char text[DIGEST_TEXT]);

#endif
