/* Who may read at a listener. The opener reads the files that the configuration names into sealed
 * memory, which the publisher alone gets and holds each connection against. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_ADMISSION_H
#define SONDE_AGENT_ADMISSION_H

#include <openssl/ssl.h>
#include <sys/types.h>

#include <sonde.h>

enum {
    ADMISSION_PATH_BYTES = 512,
    ADMITTED_MOST = 16,   /* users, groups or names of certificates */
    TOKEN_LEAST = 16,     /* letters, so that nobody guesses it */
    TOKEN_BYTES = 256 + 1 /* with its zero */
};

/* What the keys listen_…[N] of a number say. */
struct admission_option {
    char place[ADMISSION_PATH_BYTES + 16]; /* "FILE:LINE" of the first one; empty: none was given */
    char certificate[ADMISSION_PATH_BYTES], key[ADMISSION_PATH_BYTES]; /* both: TLS */
    char ca[ADMISSION_PATH_BYTES]; /* clients need a certificate of these; empty: they need none */
    char names[ADMISSION_PATH_BYTES]; /* that those are for, separated by commas; empty: any */
    char token[ADMISSION_PATH_BYTES]; /* a file; empty: none is asked for */
    /* Of Unix sockets. */
    bool has_mode, has_group;
    mode_t mode;
    gid_t group;
    uid_t user[ADMITTED_MOST];
    gid_t user_group[ADMITTED_MOST];
    unsigned users, user_groups; /* none of both: whoever may open the socket */
};

struct options;
struct listener;

/* Checks what goes together. 0, or an exit code with a reason. */
int admission_check(const struct options *o, struct sonde_error *error);
/* Reads the files for a listener and tells what is wrong with them: -1 in `fd` where it asks for
 * nothing. 0, or an exit code with a reason. */
int admission_prepare(const struct admission_option *a, bool is_unix, int *fd,
                      struct sonde_error *error);
/* Group and mode of a Unix socket's file. 0, or an exit code with a reason. */
int admission_permit(const struct admission_option *a, const struct listener *l,
                     struct sonde_error *error);
/* Two that admission_prepare() made ask for the same. */
bool admission_equal(int one_fd, int other_fd);
/* Warns of a listener that whoever reaches it can read. */
void admission_warn(const struct admission_option *a, const char *name);

/* ---- for the publisher ------------------------------------------------------------------------
 */

struct admission {
    unsigned references;
    SSL_CTX *tls; /* NULL: plain */
    char token[TOKEN_BYTES];
    size_t token_length; /* 0: none is asked for */
    bool asks_user;
    uid_t user[ADMITTED_MOST];
    gid_t user_group[ADMITTED_MOST];
    unsigned users, user_groups;
};

/* NULL with a reason. The descriptor stays the caller's. */
struct admission *admission_read(int fd, struct sonde_error *error);
struct admission *admission_hold(struct admission *a); /* NULL stays NULL */
void admission_release(struct admission *a);

#endif
