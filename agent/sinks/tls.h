/* TLS of sinks, through OpenSSL's libssl. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_TLS_H
#define SONDE_AGENT_SINKS_TLS_H

#include <openssl/ssl.h>

#include "agent/sinks/option.h"

/* NULL with a reason that names the file which is wrong. */
SSL_CTX *tls_context(const struct sink_option *option, struct sonde_error *error);

/* The client's end of a connection to that host, between two BIOs that are its own. NULL: no
 * memory. */
SSL *tls_client(SSL_CTX *context, char *host, bool verify, BIO **in, BIO **out);

/* Why it does not go on. */
const char *tls_reason(const SSL *ssl, char text[160]);

/* What stands in a file, ended by a zero; NULL with a reason. */
char *tls_read_file(const char *path, struct sonde_error *error);

#endif
