/* What the opener does for sinks: files that the publisher may not read, and folders that it shall
 * write to. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/prepare.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/listener.h"
#include "agent/log.h"
#include "agent/sinks/sink.h"
#include "agent/tls.h"
#include "base/error.h"

enum { FOLDER_MODE = 0750 };

static bool read_file(const char *path, char **text, struct sonde_error *error)
{
    if (path[0] != '\0')
        *text = tls_read_file(path, error);
    return path[0] == '\0' || *text != NULL;
}

/* A line as it is. */
static bool read_password(struct sink_option *s, struct sonde_error *error)
{
    char *text = NULL;
    if (s->secret_path[0] == '\0')
        return true;
    if (!read_file(s->secret_path, &text, error))
        return false;
    struct slice line = slice_trim(slice_text(text));
    bool good =
        line.length > 0 && line.length <= SINK_SECRET_BYTES && slice_find_byte(line, '\n') < 0;
    if (good) {
        memcpy(s->secret, line.at, line.length);
        s->secret_length = line.length;
    } else {
        (void)error_set(error, SONDE_EINVAL, "%s: a password is one line of up to %d bytes",
                        s->secret_path, (int)SINK_SECRET_BYTES);
    }
    OPENSSL_cleanse(text, strlen(text));
    free(text);
    return good;
}

/* "whsec_" and base64, as Standard Webhooks has secrets. */
static bool read_secret(struct sink_option *s, struct sonde_error *error)
{
    static const char prefix[] = "whsec_";
    char *text = NULL;
    if (s->secret_path[0] == '\0')
        return true;
    if (!read_file(s->secret_path, &text, error))
        return false;
    uint8_t bytes[SINK_SECRET_BYTES + 3];
    struct slice line = slice_trim(slice_text(text));
    size_t before = sizeof prefix - 1;
    bool good = line.length > before && memcmp(line.at, prefix, before) == 0 &&
                (line.length - before) % 4 == 0 && (line.length - before) / 4 * 3 <= sizeof bytes;
    int decoded = good ? EVP_DecodeBlock(bytes, line.at + before, (int)(line.length - before)) : -1;
    for (size_t i = line.length; decoded > 0 && i > before && line.at[i - 1] == '='; i--)
        decoded--; /* it counts the padding */
    good = decoded >= SINK_SECRET_LEAST && decoded <= SINK_SECRET_BYTES;
    if (good) {
        memcpy(s->secret, bytes, (size_t)decoded);
        s->secret_length = (size_t)decoded;
    } else {
        (void)error_set(error, SONDE_EINVAL,
                        "%s: a secret is a line of whsec_ and %d to %d bytes in base64 "
                        "(echo whsec_$(openssl rand -base64 32) makes one)",
                        s->secret_path, (int)SINK_SECRET_LEAST, (int)SINK_SECRET_BYTES);
    }
    OPENSSL_cleanse(bytes, sizeof bytes);
    OPENSSL_cleanse(text, strlen(text));
    free(text);
    return good;
}

/* A flow record has a place for each of its elements: there is no leaving out. */
static void warn_of_drops(const struct options *o, const struct sink_option *s)
{
    static const char *const held[] = {"flow",
                                       "flow.digest",
                                       "flow.local_ip",
                                       "flow.other_ip",
                                       "flow.local_port",
                                       "flow.other_port",
                                       "flow.local_mac",
                                       "flow.other_mac",
                                       "flow.ip_protocol",
                                       "flow.vlan_id",
                                       "flow.detected_protocol",
                                       "flow.detected_application",
                                       "interface",
                                       "flow.detected_protocol_name",
                                       "flow.detected_application_name"};
    for (unsigned i = 0; i < o->privacy.dropped_count; i++)
        for (unsigned n = 0; n < sizeof held / sizeof held[0]; n++)
            if (strcmp(o->privacy.dropped[i], held[n]) == 0)
                log_warning(
                    "%s: [sink-%s] flow records have %s, whatever drop[] of "
                    "[privacy_filter] says: pseudonyms, host[], mac[] and other_prefix hold "
                    "for them",
                    s->place, s->name, held[n]);
}

/* One server, or of brokers several. */
static bool is_address(const struct sink_option *s)
{
    char host[SINK_TEXT_BYTES], port[8], one[SINK_TEXT_BYTES];
    struct slice rest = slice_text(s->address);
    if (s->type != SINK_KAFKA)
        return sink_split_address(s->address, host, port);
    while (rest.length > 0) {
        struct slice part = slice_trim(slice_split(rest, ',', &rest));
        (void)snprintf(one, sizeof one, "%.*s", (int)part.length, (const char *)part.at);
        if (!sink_split_address(one, host, port))
            return false;
    }
    return true;
}

static bool has_password(enum sink_type type)
{
    return type == SINK_REDIS || type == SINK_KAFKA || type == SINK_NATS || type == SINK_MQTT;
}

/* Everything that can be wrong with them is told before the agent starts. */
static int prepare_sink(struct sink_option *s, struct sonde_error *error)
{
    struct sonde_error why = {0};
    if (sink_kind_of(s->type, &why) == NULL) {
        (void)error_set(error, SONDE_ENOTFOUND, "%s: [sink-%s] type %s: %s", s->place, s->name,
                        sink_type_names[s->type], why.text);
        return EXIT_USAGE;
    }
    bool is_local = s->type == SINK_SYSLOG && s->transport == TRANSPORT_LOCAL;
    if (s->address[0] != '\0' && !is_local && !is_address(s)) {
        (void)error_set(error, SONDE_EINVAL,
                        "%s: [sink-%s] address %s: it must be HOST:PORT or [ADDRESS]:PORT",
                        s->place, s->name, s->address);
        return EXIT_SYNTAX;
    }
    if (has_password(s->type) && !read_password(s, &why)) {
        (void)error_set(error, SONDE_EIO, "%s: [sink-%s] %s", s->place, s->name, why.text);
        return EXIT_INPUT;
    }
    if (!s->tls && s->type != SINK_HTTPS && s->type != SINK_WEBHOOK)
        return EXIT_OK;
    SSL_CTX *context = NULL;
    struct tls_files files;
    if ((s->type != SINK_WEBHOOK || read_secret(s, &why)) &&
        read_file(s->tls_ca, &s->pem_ca, &why) &&
        read_file(s->tls_certificate, &s->pem_certificate, &why) &&
        read_file(s->tls_key, &s->pem_key, &why)) {
        files = sink_tls_files(s);
        context = tls_client_context(&files, s->tls_verify, &why);
    }
    SSL_CTX_free(context);
    if (context != NULL)
        return EXIT_OK;
    (void)error_set(error, SONDE_EIO, "%s: [sink-%s] %s", s->place, s->name, why.text);
    return EXIT_INPUT;
}

int sinks_prepare(struct options *o, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < o->sink_count && code == EXIT_OK; i++) {
        if (o->sink[i].enable)
            code = prepare_sink(&o->sink[i], error);
        if (code == EXIT_OK && o->sink[i].enable && o->sink[i].type == SINK_IPFIX)
            warn_of_drops(o, &o->sink[i]);
    }
    return code;
}

/* The user of the publisher can write there. */
static bool may_write(const struct stat *status, const struct identity *who)
{
    if (!who->change)
        return true;
    if (status->st_uid == who->uid)
        return (status->st_mode & S_IWUSR) != 0;
    if (status->st_gid == who->gid)
        return (status->st_mode & S_IWGRP) != 0;
    return (status->st_mode & S_IWOTH) != 0;
}

static int open_folder(struct sink_option *s, const char *key, const char *folder,
                       const struct identity *who, struct sonde_error *error)
{
    struct stat status;
    bool made = mkdir(folder, FOLDER_MODE) == 0;
    s->fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (s->fd < 0 || (made && who->change && fchown(s->fd, who->uid, who->gid) != 0) ||
        fstat(s->fd, &status) != 0) {
        (void)error_set(error, SONDE_EIO, "%s: [sink-%s] %s: %s: %s", s->place, s->name, key,
                        folder, strerror(errno));
        return EXIT_OUTPUT;
    }
    if (may_write(&status, who))
        return EXIT_OK;
    (void)error_set(error, SONDE_EIO,
                    "%s: [sink-%s] %s: the user of the agent (number %u) cannot write to %s: give "
                    "it to that user (chown), or name a folder that does not exist yet",
                    s->place, s->name, key, (unsigned)who->uid, folder);
    return EXIT_OUTPUT;
}

static int open_folder_of(struct sink_option *s, const struct identity *who,
                          struct sonde_error *error)
{
    char folder[SINK_PATH_BYTES];
    const char *end = strrchr(s->path, '/');
    (void)snprintf(folder, sizeof folder, "%.*s", end == s->path ? 1 : (int)(end - s->path),
                   s->path);
    return open_folder(s, "path", folder, who, error);
}

static int listen_there(struct sink_option *s, struct sonde_error *error)
{
    struct listener l;
    struct sonde_error why;
    char name[SINK_TEXT_BYTES + 8];
    (void)snprintf(name, sizeof name, "tcp:%s", s->address);
    int code = listener_open(&l, name, "address", &why);
    s->fd = l.fd;
    if (code != EXIT_OK)
        (void)error_set(error, SONDE_EIO, "%s: [sink-%s] address: %s", s->place, s->name, why.text);
    return code;
}

int sinks_open_files(struct options *o, const struct identity *who, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < o->sink_count && code == EXIT_OK; i++) {
        struct sink_option *s = &o->sink[i];
        if (s->enable && s->type == SINK_FILE)
            code = open_folder_of(s, who, error);
        else if (s->enable && s->type == SINK_HTTPS && s->spool[0] != '\0')
            code = open_folder(s, "spool", s->spool, who, error);
        else if (s->enable && s->type == SINK_PROMETHEUS)
            code = listen_there(s, error);
    }
    return code;
}

bool sink_has_folder(const struct sink_option *s)
{
    return s->type == SINK_FILE || (s->type == SINK_HTTPS && s->spool[0] != '\0');
}

static void release_secret(char *text)
{
    if (text != NULL)
        OPENSSL_cleanse(text, strlen(text));
    free(text);
}

void sinks_release(struct options *o)
{
    for (unsigned i = 0; i < o->sink_count; i++) {
        struct sink_option *s = &o->sink[i];
        sonde_filter_free(s->filter);
        for (unsigned f = 0; f < s->field_count; f++)
            free(s->field[f]);
        free(s->pem_ca);
        free(s->pem_certificate);
        release_secret(s->pem_key);
        OPENSSL_cleanse(s, sizeof *s);
    }
    o->sink_count = 0;
}

void sinks_forget(struct options *o)
{
    for (unsigned i = 0; i < o->sink_count; i++) {
        struct sink_option *s = &o->sink[i];
        if (s->pem_key != NULL)
            OPENSSL_cleanse(s->pem_key, strlen(s->pem_key));
        OPENSSL_cleanse(s->authorization, sizeof s->authorization);
        OPENSSL_cleanse(s->secret, sizeof s->secret);
    }
}
