/* Where releases come from; all that libcurl does here. */
/* SPDX-License-Identifier: MIT */
#include "fetch.h"

#include <curl/curl.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "files.h"
#include "signatures.h"

enum { REDIRECTS_MOST = 5, LONGEST_S = 1800 };

#define KEPT "the catalogue stays as it is"

/* ---- URLs ----------------------------------------------------------------------------------- */

static bool is_url(const char *name)
{
    return strstr(name, "://") != NULL;
}

/* This machine does not tap its own wire. */
static bool is_own_host(const char *host)
{
    return strcmp(host, "localhost") == 0 || strcmp(host, "127.0.0.1") == 0 ||
           strcmp(host, "[::1]") == 0;
}

static bool has_part(CURLU *url, CURLUPart part)
{
    char *text = NULL;
    bool has = curl_url_get(url, part, &text, 0) == CURLUE_OK;
    curl_free(text);
    return has;
}

/* What makes a URL one that is fetched from; `own` tells whether it leads to this machine. */
static int judge(const struct source *s, CURLU *url, bool *own)
{
    char *scheme = NULL, *host = NULL;
    int code = EXIT_OK;
    CURLUcode parsed = curl_url_set(url, CURLUPART_URL, s->name, CURLU_NON_SUPPORT_SCHEME);
    if (parsed == CURLUE_OK)
        parsed = curl_url_get(url, CURLUPART_SCHEME, &scheme, 0);
    if (parsed == CURLUE_OK)
        parsed = curl_url_get(url, CURLUPART_HOST, &host, 0);
    *own = parsed == CURLUE_OK && is_own_host(host);
    if (parsed != CURLUE_OK)
        code =
            complain_text(EXIT_USAGE, "%s: this is no URL: %s", s->name, curl_url_strerror(parsed));
    else if (strcmp(scheme, "https") != 0 && strcmp(scheme, "http") != 0)
        code = complain_text(EXIT_USAGE, "%s: channels are read from https://, a folder or a file",
                             s->name);
    else if (strcmp(scheme, "http") == 0 && !*own && !s->plain_http)
        code = complain_text(EXIT_USAGE,
                             "%s: anybody on the way sees and can hold back what comes over "
                             "http://: use https://, or allow it with --plain-http",
                             s->name);
    else if (has_part(url, CURLUPART_USER) || has_part(url, CURLUPART_PASSWORD))
        code = complain_text(EXIT_USAGE, "the URL holds a user or password: channels need none");
    else if (has_part(url, CURLUPART_QUERY) || has_part(url, CURLUPART_FRAGMENT))
        code = complain_text(EXIT_USAGE, "%s: name the folder of the channel, without ? and #",
                             s->name);
    curl_free(scheme);
    curl_free(host);
    return code;
}

/* ---- the connection ------------------------------------------------------------------------- */

struct sink {
    struct buffer *out;
    size_t most;
    bool over;
};

static size_t on_bytes(char *bytes, size_t one, size_t count, void *user)
{
    struct sink *sink = user;
    size_t size = one * count;
    sink->over = size > sink->most - sink->out->length;
    if (sink->over)
        return 0;
    buffer_append(sink->out, bytes, size);
    return sink->out->failed ? 0 : size;
}

/* What holds for all fetches. libcurl fails to set an option where it was built without what it
 * needs. */
static CURLcode prepare(CURL *c, const struct source *s, bool own)
{
    const char *protocols = own || s->plain_http ? "https,http" : "https";
    CURLcode code = curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, protocols);
    /* A redirect never leads from a safe way to another one. */
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, "https");
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (code == CURLE_OK && s->authorities != NULL)
        code = curl_easy_setopt(c, CURLOPT_CAINFO, s->authorities);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)s->patience_s);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 1L);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)s->patience_s);
    /* A server that sends a byte now and then does not hold up cron for ever. */
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)LONGEST_S);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 1L);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_MAXREDIRS, (long)REDIRECTS_MOST);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_FAILONERROR, 1L);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_USERAGENT, "sonde/" SONDE_VERSION);
    if (code == CURLE_OK && own) /* a proxy is another machine */
        code = curl_easy_setopt(c, CURLOPT_PROXY, "");
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_bytes);
    return code;
}

static int connect_to(struct source *s)
{
    bool own = false;
    CURLU *url = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? curl_url() : NULL;
    if (url == NULL)
        return complain_text(EXIT_INTERNAL, "libcurl cannot be used here");
    int code = judge(s, url, &own);
    curl_url_cleanup(url);
    if (code != EXIT_OK)
        return code;
    s->connection = curl_easy_init();
    CURLcode prepared = s->connection == NULL ? CURLE_FAILED_INIT : prepare(s->connection, s, own);
    return prepared == CURLE_OK
               ? EXIT_OK
               : complain_text(EXIT_INTERNAL, "libcurl: %s", curl_easy_strerror(prepared));
}

/* What to do about it. */
static const char *remedy(CURLcode code)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return "if the clock of this machine is right, name the certificates to trust with --ca";
    case CURLE_HTTP_RETURNED_ERROR:
        return "is this the folder of a channel?";
    case CURLE_UNSUPPORTED_PROTOCOL:
        return "redirects are followed to https:// alone";
    default:
        return "try again later";
    }
}

static int fetch(struct source *s, const char *url, size_t most, struct buffer *out)
{
    char text[CURL_ERROR_SIZE] = "";
    struct sink sink = {.out = out, .most = most};
    CURL *c = s->connection;
    CURLcode code = curl_easy_setopt(c, CURLOPT_URL, url);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_ERRORBUFFER, text);
    if (code == CURLE_OK)
        code = curl_easy_setopt(c, CURLOPT_WRITEDATA, &sink);
    if (code == CURLE_OK)
        code = curl_easy_perform(c);
    (void)curl_easy_setopt(c, CURLOPT_ERRORBUFFER, NULL);
    s->taken += out->length;
    if (code == CURLE_OK)
        return EXIT_OK;
    if (sink.over)
        return complain_text(EXIT_SYNTAX,
                             "%s: it is longer than the %zu bytes that it should have: %s", url,
                             most, KEPT);
    if (out->failed)
        return complain_text(EXIT_INTERNAL, "%s: no memory for it: %s", url, KEPT);
    return complain_text(EXIT_INPUT, "%s: %s: %s; %s", url,
                         text[0] != '\0' ? text : curl_easy_strerror(code), KEPT, remedy(code));
}

/* ---- sources -------------------------------------------------------------------------------- */

int source_open(struct source *s)
{
    struct stat status;
    s->connection = NULL;
    s->taken = 0;
    s->kind = SOURCE_URL;
    if (is_url(s->name))
        return connect_to(s);
    if (stat(s->name, &status) != 0)
        return complain_text(EXIT_INPUT,
                             "%s: %s: name a channel (https://…), its folder, or a "
                             "release in one file",
                             s->name, strerror(errno));
    s->kind = S_ISDIR(status.st_mode) ? SOURCE_FOLDER : SOURCE_FILE;
    return EXIT_OK;
}

void source_close(struct source *s)
{
    if (s->kind != SOURCE_URL)
        return;
    curl_easy_cleanup(s->connection);
    s->connection = NULL;
    curl_global_cleanup();
}

int source_read(struct source *s, const char *file, size_t most, struct buffer *out)
{
    char path[PATH_MAX];
    size_t length = strlen(s->name);
    if (s->kind == SOURCE_FILE) {
        int code = read_whole(s->name, most, out);
        s->taken += out->length;
        return code;
    }
    while (length > 0 && s->name[length - 1] == '/')
        length--;
    int written = snprintf(path, sizeof path, "%.*s/%s", (int)length, s->name, file);
    if (written < 0 || (size_t)written >= sizeof path)
        return complain_text(EXIT_USAGE, "%s: %s", s->name, strerror(ENAMETOOLONG));
    if (s->kind == SOURCE_URL)
        return fetch(s, path, most, out);
    int code = read_whole(path, most, out);
    s->taken += out->length;
    return code;
}
