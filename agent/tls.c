/* TLS: certificates and keys come as text, because the publisher may not read their files. */
/* SPDX-License-Identifier: MIT */
#include "agent/tls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

enum { FILE_MOST = 4 << 20 };

char *tls_read_file(const char *path, struct sonde_error *error)
{
    FILE *file = fopen(path, "re");
    char *text = file == NULL ? NULL : malloc(FILE_MOST);
    if (text == NULL) {
        (void)error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
        if (file != NULL)
            (void)fclose(file);
        return NULL;
    }
    size_t length = fread(text, 1, FILE_MOST - 1, file);
    bool whole = feof(file) != 0;
    text[length] = '\0';
    (void)fclose(file);
    if (whole)
        return text;
    free(text);
    (void)error_set(error, SONDE_EIO, "%s: it cannot be read whole", path);
    return NULL;
}

static BIO *text_bio(const char *text)
{
    return BIO_new_mem_buf(text, -1);
}

static bool add_authorities(SSL_CTX *context, const char *pem)
{
    BIO *bio = text_bio(pem);
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    unsigned count = 0;
    X509 *x;
    while (bio != NULL && (x = PEM_read_bio_X509(bio, NULL, NULL, NULL)) != NULL) {
        count += X509_STORE_add_cert(store, x) == 1;
        X509_free(x);
    }
    BIO_free(bio);
    ERR_clear_error(); /* the end of the text is told as a failure */
    return count > 0;
}

static bool use_certificate(SSL_CTX *context, const char *pem)
{
    BIO *bio = text_bio(pem);
    X509 *x = bio == NULL ? NULL : PEM_read_bio_X509(bio, NULL, NULL, NULL);
    bool good = x != NULL && SSL_CTX_use_certificate(context, x) == 1;
    X509_free(x);
    while (good && (x = PEM_read_bio_X509(bio, NULL, NULL, NULL)) != NULL) {
        good = SSL_CTX_add1_chain_cert(context, x) == 1;
        X509_free(x);
    }
    BIO_free(bio);
    ERR_clear_error();
    return good;
}

static bool use_key(SSL_CTX *context, const char *pem)
{
    char no_password[] = ""; /* nobody is there to be asked for one */
    BIO *bio = text_bio(pem);
    EVP_PKEY *key = bio == NULL ? NULL : PEM_read_bio_PrivateKey(bio, NULL, NULL, no_password);
    bool good = key != NULL && SSL_CTX_use_PrivateKey(context, key) == 1;
    EVP_PKEY_free(key);
    BIO_free(bio);
    ERR_clear_error();
    return good;
}

static bool load(SSL_CTX *context, const struct tls_files *f, struct sonde_error *error)
{
    if (f->ca != NULL && !add_authorities(context, f->ca))
        (void)error_set(error, SONDE_EINVAL, "%s: there is no certificate of an authority in it",
                        f->ca_path);
    else if (f->certificate != NULL && !use_certificate(context, f->certificate))
        (void)error_set(error, SONDE_EINVAL, "%s: there is no certificate in it (PEM)",
                        f->certificate_path);
    else if (f->key != NULL && !use_key(context, f->key))
        (void)error_set(error, SONDE_EINVAL,
                        "%s: there is no key in it (PEM, without a password) that goes with %s",
                        f->key_path, f->certificate_path);
    else
        return true;
    return false;
}

/* What both ends have in common. */
static SSL_CTX *context_of(const SSL_METHOD *method, const struct tls_files *files,
                           struct sonde_error *error)
{
    SSL_CTX *context = SSL_CTX_new(method);
    if (context == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for TLS");
        return NULL;
    }
    (void)SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    if (load(context, files, error))
        return context;
    SSL_CTX_free(context);
    return NULL;
}

SSL_CTX *tls_client_context(const struct tls_files *files, bool verify, struct sonde_error *error)
{
    SSL_CTX *context = context_of(TLS_client_method(), files, error);
    if (context == NULL)
        return NULL;
    SSL_CTX_set_verify(context, verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, NULL);
    if (files->ca != NULL || SSL_CTX_set_default_verify_paths(context) == 1)
        return context;
    (void)error_set(error, SONDE_EINVAL, "the system's authorities: they cannot be read");
    SSL_CTX_free(context);
    return NULL;
}

SSL_CTX *tls_server_context(const struct tls_files *files, struct sonde_error *error)
{
    SSL_CTX *context = context_of(TLS_server_method(), files, error);
    if (context == NULL)
        return NULL;
    (void)SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    (void)SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    /* A session that is taken up again would not show its certificate. */
    (void)SSL_CTX_set_num_tickets(context, 0);
    if (files->ca != NULL)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    return context;
}

bool tls_allow_name(SSL_CTX *context, const char *name)
{
    X509_VERIFY_PARAM *parameters = SSL_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_WILDCARDS |
                                                    X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT);
    return X509_VERIFY_PARAM_add1_host(parameters, name, 0) == 1;
}

static bool is_address(const char *host)
{
    struct in6_addr ignored;
    return inet_pton(AF_INET, host, &ignored) == 1 || inet_pton(AF_INET6, host, &ignored) == 1;
}

/* One end between two BIOs that are its own; NULL: no memory. */
static SSL *in_memory(SSL_CTX *context, BIO **in, BIO **out)
{
    SSL *ssl = SSL_new(context);
    *in = BIO_new(BIO_s_mem());
    *out = BIO_new(BIO_s_mem());
    if (ssl == NULL || *in == NULL || *out == NULL) {
        BIO_free(*in);
        BIO_free(*out);
        SSL_free(ssl);
        return NULL;
    }
    SSL_set_bio(ssl, *in, *out);
    return ssl;
}

bool tls_set_server(SSL *ssl, char *host, bool verify)
{
    bool numeric = is_address(host);
    char *asked = numeric ? NULL : host; /* addresses are no names (RFC 6066, section 3) */
    if (SSL_set_tlsext_host_name(ssl, asked) != 1)
        return false;
    return !verify || (numeric ? X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1
                               : SSL_set1_host(ssl, host) == 1);
}

SSL *tls_client(SSL_CTX *context, char *host, bool verify, BIO **in, BIO **out)
{
    SSL *ssl = in_memory(context, in, out);
    if (ssl == NULL)
        return NULL;
    SSL_set_connect_state(ssl);
    if (tls_set_server(ssl, host, verify))
        return ssl;
    SSL_free(ssl);
    return NULL;
}

SSL *tls_server(SSL_CTX *context, BIO **in, BIO **out)
{
    SSL *ssl = in_memory(context, in, out);
    if (ssl != NULL)
        SSL_set_accept_state(ssl);
    return ssl;
}

const char *tls_reason(const SSL *ssl, char text[160])
{
    long verified = SSL_get_verify_result(ssl);
    unsigned long code = ERR_peek_error();
    const char *reason = code == 0 ? NULL : ERR_reason_error_string(code);
    if (verified != X509_V_OK && SSL_get_verify_mode(ssl) != SSL_VERIFY_NONE)
        reason = X509_verify_cert_error_string(verified);
    (void)snprintf(text, 160, "TLS: %s", reason == NULL ? "the handshake failed" : reason);
    ERR_clear_error();
    return text;
}
