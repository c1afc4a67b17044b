/* TLS of sinks and listeners, through OpenSSL's libssl. Certificates and keys come as text (PEM),
 * because the publisher may not read their files. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_TLS_H
#define SONDE_AGENT_TLS_H

#include <openssl/ssl.h>

#include <sonde.h>

#include "agent/modules.h"

/* What stands in the files, NULL where there is none, and their paths, for what is said of them. */
struct tls_files {
    const char *ca, *certificate, *key;
    const char *ca_path, *certificate_path, *key_path;
};

/* For those who connect: servers need a certificate of these authorities (or the system's), unless
 * `verify` is false. NULL with a reason that names the file which is wrong. */
FOR_MODULES SSL_CTX *tls_client_context(const struct tls_files *files, bool verify,
                                        struct sonde_error *error);
/* Before a client's handshake: which server it asks for and, with `verify`, for whom the
 * certificate must be. False: no memory. */
FOR_MODULES bool tls_set_server(SSL *ssl, char *host, bool verify);
/* For those who listen: where there are authorities clients need a certificate of theirs. */
SSL_CTX *tls_server_context(const struct tls_files *files, struct sonde_error *error);
/* Clients need one for a name that was allowed, if any was: its subject's common name or an
 * alternative one. False: no memory. */
bool tls_allow_name(SSL_CTX *context, const char *name);

/* One end of a connection, between two BIOs that are its own. NULL: no memory. */
SSL *tls_client(SSL_CTX *context, char *host, bool verify, BIO **in, BIO **out);
SSL *tls_server(SSL_CTX *context, BIO **in, BIO **out);

/* Why it does not go on. */
FOR_MODULES const char *tls_reason(const SSL *ssl, char text[160]);

/* What stands in a file, ended by a zero; NULL with a reason. */
char *tls_read_file(const char *path, struct sonde_error *error);

#endif
