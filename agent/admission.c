/* What the opener does for listeners that not everybody may read at. */
/* SPDX-License-Identifier: MIT */
#include "agent/admission.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/address.h"
#include "agent/listener.h"
#include "agent/log.h"
#include "agent/shared.h"
#include "agent/tls.h"
#include "base/buffer.h"
#include "base/error.h"

enum { FILE_CA, FILE_CERTIFICATE, FILE_KEY, FILE_COUNT };

/* How it lies in the sealed memory; the texts of the files follow, each with its zero. */
struct record {
    struct admission plain; /* without its pointers */
    char names[ADMISSION_PATH_BYTES];
    size_t length[FILE_COUNT]; /* 0: there is no such file */
};

_Static_assert((int)ADMISSION_PATH_BYTES == (int)PATH_BYTES, "value_path() writes there");

static int wrong(const struct admission_option *a, int code, const char *what,
                 struct sonde_error *error)
{
    char text[sizeof error->text];
    (void)snprintf(text, sizeof text, "%s", what);
    (void)error_set(error, SONDE_EINVAL, "%s: [socket] %s", a->place, text);
    return code;
}

/* Keys for an address or a path that is not there. */
static void warn_of_nothing(const struct options *o, unsigned n)
{
    const struct admission_option *a = &o->admission[n];
    bool none = n == 0; /* then there are the standard ones, of number 0 */
    for (unsigned i = 0; i < LISTEN_MOST; i++)
        none = none && o->listen_address[i][0] == '\0' && o->listen_path[i][0] == '\0';
    if ((a->certificate[0] != '\0' || a->token[0] != '\0') && !none &&
        o->listen_address[n][0] == '\0')
        log_warning("%s: [socket] there is no listen_address[%u] that this is of: it has no effect",
                    a->place, n);
    if ((a->users + a->user_groups > 0 || a->has_mode || a->has_group) && !none &&
        o->listen_path[n][0] == '\0')
        log_warning("%s: [socket] there is no listen_path[%u] that this is of: it has no effect",
                    a->place, n);
}

int admission_check(const struct options *o, struct sonde_error *error)
{
    for (unsigned n = 0; n < LISTEN_MOST; n++) {
        const struct admission_option *a = &o->admission[n];
        warn_of_nothing(o, n);
        if ((a->certificate[0] != '\0') != (a->key[0] != '\0'))
            return wrong(a, EXIT_SYNTAX,
                         "TLS needs both of listen_tls_certificate and listen_tls_key", error);
        if (a->ca[0] != '\0' && a->certificate[0] == '\0')
            return wrong(a, EXIT_SYNTAX,
                         "listen_tls_ca needs listen_tls_certificate and listen_tls_key", error);
        if (a->names[0] != '\0' && a->ca[0] == '\0')
            return wrong(a, EXIT_SYNTAX, "listen_tls_names needs listen_tls_ca", error);
    }
    return EXIT_OK;
}

/* ---- files ------------------------------------------------------------------------------------
 */

/* The token is the file's only line. */
static bool read_token(const char *path, struct record *r, struct sonde_error *error)
{
    char *text = tls_read_file(path, error);
    if (text == NULL)
        return false;
    struct slice token = slice_trim(slice_text(text));
    bool good = token.length >= TOKEN_LEAST && token.length < TOKEN_BYTES;
    for (size_t i = 0; good && i < token.length; i++)
        good = token.at[i] > ' ' && token.at[i] < 0x7f && token.at[i] != '"' && token.at[i] != '\\';
    if (good) {
        memcpy(r->plain.token, token.at, token.length);
        r->plain.token_length = token.length;
    } else {
        (void)error_set(error, SONDE_EINVAL,
                        "%s: a token is one line of %d to %d letters, digits and signs of ASCII "
                        "without \" and \\ (openssl rand -hex 32 makes one)",
                        path, (int)TOKEN_LEAST, (int)TOKEN_BYTES - 1);
    }
    OPENSSL_cleanse(text, strlen(text));
    free(text);
    return good;
}

static bool add_file(const char *path, size_t *length, struct buffer *out,
                     struct sonde_error *error)
{
    char *text = path[0] == '\0' ? NULL : tls_read_file(path, error);
    if (text == NULL)
        return path[0] == '\0';
    *length = strlen(text) + 1;
    buffer_append(out, text, *length);
    OPENSSL_cleanse(text, *length);
    free(text);
    return true;
}

static bool allow_names(SSL_CTX *context, const char *names)
{
    struct slice rest = slice_text(names);
    bool good = true;
    while (good && rest.length > 0) {
        char name[ADMISSION_PATH_BYTES];
        struct slice part = slice_trim(slice_split(rest, ',', &rest));
        (void)snprintf(name, sizeof name, "%.*s", (int)part.length, (const char *)part.at);
        good = part.length == 0 || tls_allow_name(context, name);
    }
    return good;
}

/* TLS as the record has it; the paths are for what is said of the files. */
static SSL_CTX *context_of(const struct record *r, const char *texts,
                           const struct admission_option *a, struct sonde_error *error)
{
    const char *text[FILE_COUNT];
    for (unsigned f = 0; f < FILE_COUNT; f++) {
        text[f] = r->length[f] == 0 ? NULL : texts;
        texts += r->length[f];
    }
    const struct tls_files files = {text[FILE_CA],
                                    text[FILE_CERTIFICATE],
                                    text[FILE_KEY],
                                    a == NULL ? "the authorities" : a->ca,
                                    a == NULL ? "the certificate" : a->certificate,
                                    a == NULL ? "the key" : a->key};
    SSL_CTX *context = tls_server_context(&files, error);
    if (context == NULL || allow_names(context, r->names))
        return context;
    (void)error_set(error, SONDE_ENOMEM, "no memory for TLS");
    SSL_CTX_free(context);
    return NULL;
}

/* Everything that can be wrong with the files is told before the agent starts. */
static bool read_files(const struct admission_option *a, struct record *r, struct buffer *texts,
                       struct sonde_error *error)
{
    if (a->token[0] != '\0' && !read_token(a->token, r, error))
        return false;
    if (a->certificate[0] == '\0')
        return true;
    if (!add_file(a->ca, &r->length[FILE_CA], texts, error) ||
        !add_file(a->certificate, &r->length[FILE_CERTIFICATE], texts, error) ||
        !add_file(a->key, &r->length[FILE_KEY], texts, error))
        return false;
    if (texts->failed) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for certificates");
        return false;
    }
    SSL_CTX *context = context_of(r, (const char *)texts->bytes, a, error);
    SSL_CTX_free(context);
    return context != NULL;
}

static int seal(const struct record *r, const struct buffer *texts, struct sonde_error *error)
{
    struct buffer whole = {0};
    buffer_append(&whole, r, sizeof *r);
    buffer_append(&whole, texts->bytes, texts->length);
    int fd = whole.failed ? -1 : memory_seal("sonde-admission", buffer_slice(&whole), error);
    if (whole.failed)
        (void)error_set(error, SONDE_ENOMEM, "no memory for certificates");
    if (whole.bytes != NULL)
        OPENSSL_cleanse(whole.bytes, whole.length);
    buffer_free(&whole);
    return fd;
}

int admission_prepare(const struct admission_option *a, bool is_unix, int *fd,
                      struct sonde_error *error)
{
    struct record record, *r = &record;
    struct buffer texts = {0};
    struct sonde_error why;
    *fd = -1;
    if (a == NULL || a->place[0] == '\0' ||
        (is_unix ? a->users + a->user_groups == 0
                 : a->certificate[0] == '\0' && a->token[0] == '\0'))
        return EXIT_OK;
    bool good = true;
    memset(r, 0, sizeof *r); /* what lies between its members is compared too */
    r->plain.references = 1;
    if (is_unix) {
        r->plain.asks_user = true;
        r->plain.users = a->users;
        r->plain.user_groups = a->user_groups;
        memcpy(r->plain.user, a->user, sizeof a->user);
        memcpy(r->plain.user_group, a->user_group, sizeof a->user_group);
    } else {
        memcpy(r->names, a->names, sizeof r->names);
        good = read_files(a, r, &texts, &why);
    }
    if (good) {
        *fd = seal(r, &texts, &why);
        good = *fd >= 0;
    }
    if (texts.bytes != NULL)
        OPENSSL_cleanse(texts.bytes, texts.length);
    buffer_free(&texts);
    OPENSSL_cleanse(r, sizeof *r);
    return good ? EXIT_OK : wrong(a, EXIT_INPUT, why.text, error);
}

bool admission_equal(int one_fd, int other_fd)
{
    struct sonde_error error;
    if (one_fd < 0 || other_fd < 0)
        return one_fd < 0 && other_fd < 0;
    struct slice one = memory_read(one_fd, &error), other = memory_read(other_fd, &error);
    bool equal = one.length > 0 && slice_equal(one, other);
    memory_unmap(one);
    memory_unmap(other);
    return equal;
}

int admission_permit(const struct admission_option *a, const struct listener *l,
                     struct sonde_error *error)
{
    if (a == NULL || !l->is_unix)
        return EXIT_OK;
    const char *path = l->name + strlen("unix:");
    if ((!a->has_group || chown(path, (uid_t)-1, a->group) == 0) &&
        (!a->has_mode || chmod(path, a->mode) == 0))
        return EXIT_OK;
    (void)error_set(
        error, SONDE_EIO,
        "%s: [socket] listen_group, listen_mode: %s: %s: run as root, or leave them out", a->place,
        path, strerror(errno));
    return errno == EPERM ? EXIT_PRIVILEGE : EXIT_OUTPUT;
}

/* ---- listeners that are open to everybody -----------------------------------------------------
 */

/* Nobody but this machine reaches it. Names are not looked up: who writes one means others. */
static bool is_loopback(const char *name)
{
    struct sonde_network network;
    char host[PATH_BYTES];
    (void)snprintf(host, sizeof host, "%s", name + strlen("tcp:"));
    *strrchr(host, ':') = '\0';
    size_t length = strlen(host);
    bool bracketed = length >= 2 && host[0] == '[';
    if (bracketed)
        host[length - 1] = '\0';
    if (strcmp(host, "localhost") == 0)
        return true;
    if (!subnet_parse(host + bracketed, &network))
        return false;
    if (ip_is4(network.address))
        return network.address[IPV4_PREFIX / 8] == IN_LOOPBACKNET;
    return memcmp(network.address, &in6addr_loopback, sizeof network.address) == 0;
}

void admission_warn(const struct admission_option *a, const char *name)
{
    bool speaks_tls = a != NULL && a->certificate[0] != '\0';
    bool asks = a != NULL && (a->token[0] != '\0' || a->ca[0] != '\0');
    if (strncmp(name, "tcp:", 4) != 0 || is_loopback(name) || (speaks_tls && asks))
        return;
    log_warning("%s: %s: give it %s%s%s in [socket], or listen on 127.0.0.1", name,
                asks ? "the token and the stream go over the network as they are"
                : speaks_tls
                    ? "whoever reaches that address can read the stream"
                    : "whoever reaches that address, or the way there, can read the stream",
                speaks_tls ? "" : "listen_tls_certificate and listen_tls_key",
                speaks_tls || asks ? "" : ", and ", asks ? "" : "listen_token or listen_tls_ca");
}

/* ---- for the publisher ------------------------------------------------------------------------
 */

struct admission *admission_read(int fd, struct sonde_error *error)
{
    struct slice bytes = memory_read(fd, error);
    struct admission *a = bytes.length < sizeof(struct record) ? NULL : malloc(sizeof *a);
    if (a == NULL) {
        memory_unmap(bytes);
        (void)error_set(error, SONDE_ENOMEM, "no memory for what a listener asks for");
        return NULL;
    }
    const struct record *r = (const void *)bytes.at;
    *a = r->plain;
    bool speaks_tls = r->length[FILE_CERTIFICATE] > 0;
    if (speaks_tls)
        a->tls = context_of(r, (const char *)(r + 1), NULL, error);
    memory_unmap(bytes);
    if (!speaks_tls || a->tls != NULL)
        return a;
    admission_release(a);
    return NULL;
}

struct admission *admission_hold(struct admission *a)
{
    if (a != NULL)
        a->references++;
    return a;
}

void admission_release(struct admission *a)
{
    if (a == NULL || --a->references > 0)
        return;
    SSL_CTX_free(a->tls);
    OPENSSL_cleanse(a, sizeof *a);
    free(a);
}
