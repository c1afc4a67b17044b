/* What dissectors extracted, under the names that the Elastic Common Schema has for it. */
/* SPDX-License-Identifier: MIT */
#include "engine/report_ecs.h"

#include <stdio.h>

/* How a value is written. */
enum how {
    AS_TEXT,        /* texts as they are, hexadecimal digits in lower case */
    AS_CAPITALS,    /* hexadecimal digits, as the schema has hashes and serial numbers */
    AS_LIST,        /* all values of a list */
    AS_NUMBER,      /* of a number */
    AS_FLAG,        /* */
    AS_TIME,        /* of seconds */
    AS_TLS_VERSION, /* 0x0304 is "1.3" */
    AS_CODE,        /* 0x1301 is "0x1301" */
    AS_RCODE,       /* the name of DNS's response code */
    AS_ADDRESSES,   /* those of a list that are */
    AS_DATA         /* a list of objects with the member `data` */
};

/* In the order of their paths, so that what is in one object stands together. */
static const struct row {
    const char *path;
    const char *object, *key;
    enum how how;
} rows[] = {
    {"dns.answers", "dns", "answers", AS_DATA},
    {"dns.question.name", "dns", "query", AS_TEXT},
    {"dns.question.type", "dns", "type", AS_TEXT},
    {"dns.resolved_ip", "dns", "answers", AS_ADDRESSES},
    {"dns.response_code", "dns", "rcode", AS_RCODE},
    {"http.request.method", "http", "method", AS_TEXT},
    {"http.request.mime_type", "http", "request_content_type", AS_TEXT},
    {"http.request.referrer", "http", "referer", AS_TEXT},
    {"http.response.mime_type", "http", "content_type", AS_TEXT},
    {"http.response.status_code", "http", "status", AS_NUMBER},
    {"http.version", "http", "version", AS_TEXT},
    {"tls.cipher", "ssl", "cipher_suite", AS_CODE},
    {"tls.client.ja3", "ssl", "client_ja3", AS_TEXT},
    {"tls.client.server_name", "ssl", "client_sni", AS_TEXT},
    {"tls.resumed", "ssl", "resumed", AS_FLAG},
    {"tls.server.hash.sha1", "ssl", "fingerprint", AS_CAPITALS},
    {"tls.server.hash.sha256", "ssl", "fingerprint_sha256", AS_CAPITALS},
    {"tls.server.issuer", "ssl", "issuer_dn", AS_TEXT},
    {"tls.server.ja3s", "ssl", "server_ja3", AS_TEXT},
    {"tls.server.not_after", "ssl", "not_after", AS_TIME},
    {"tls.server.not_before", "ssl", "not_before", AS_TIME},
    {"tls.server.subject", "ssl", "subject_dn", AS_TEXT},
    {"tls.server.x509.alternative_names", "ssl", "subject_alt_names", AS_LIST},
    {"tls.server.x509.serial_number", "ssl", "serial_number", AS_CAPITALS},
    {"tls.version", "ssl", "version", AS_TLS_VERSION},
    {"url.original", "http", "url", AS_TEXT},
    {"user_agent.original", "http", "user_agent", AS_TEXT},
};

/* ---- objects within objects -------------------------------------------------------------------
 */

struct nest {
    struct json *j;
    const char *path; /* the first `length` bytes are the open object; 0: the document */
    size_t length;
};

static void close_last(struct nest *n)
{
    json_object_end(n->j);
    while (n->length > 0 && n->path[--n->length] != '.')
        ;
}

static bool holds(const struct nest *n, const char *path)
{
    return n->length == 0 || (strncmp(n->path, path, n->length) == 0 && path[n->length] == '.');
}

/* Opens the object that the path is in; returns the member's name. */
static const char *go_to(struct nest *n, const char *path)
{
    const char *name = strrchr(path, '.') + 1;
    while (!holds(n, path))
        close_last(n);
    n->path = path;
    for (const char *at = path + n->length + (n->length > 0); at < name;) {
        char key[32];
        const char *end = strchr(at, '.');
        (void)snprintf(key, sizeof key, "%.*s", (int)(end - at), at);
        json_object(n->j, key);
        n->length = (size_t)(end - path);
        at = end + 1;
    }
    return name;
}

/* ---- values -----------------------------------------------------------------------------------
 */

static void write_capitals(struct json *j, const char *key, struct slice bytes)
{
    static const char digits[] = "0123456789ABCDEF";
    uint8_t *at = json_begin(j, key, 2 * bytes.length + 2);
    if (at == NULL)
        return;
    *at++ = '"';
    for (size_t i = 0; i < bytes.length; i++) {
        *at++ = (uint8_t)digits[bytes.at[i] >> 4];
        *at++ = (uint8_t)digits[bytes.at[i] & 15];
    }
    *at++ = '"';
    json_end(j, at);
}

static void write_rcode(struct json *j, const char *key, uint64_t code)
{
    /* IANA's registry of DNS RCODEs. */
    static const char *const names[] = {"NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN",
                                        "NOTIMP",  "REFUSED", "YXDOMAIN", "YXRRSET",
                                        "NXRRSET", "NOTAUTH", "NOTZONE"};
    char text[16];
    (void)snprintf(text, sizeof text, "%u", (unsigned)code);
    json_string(j, key, code < sizeof names / sizeof names[0] ? names[code] : text);
}

static void write_tls_version(struct json *j, const char *key, uint64_t version)
{
    char text[16];
    if (version == 0x0300)
        (void)snprintf(text, sizeof text, "3.0"); /* SSL */
    else if (version > 0x0300 && version <= 0x0304)
        (void)snprintf(text, sizeof text, "1.%u", (unsigned)(version & 0xff) - 1);
    else if (version == 0xfefd || version == 0xfeff || version == 0xfefc) /* DTLS counts down */
        (void)snprintf(text, sizeof text, "1.%u", 255 - (unsigned)(version & 0xff));
    else
        (void)snprintf(text, sizeof text, "0x%04x", (unsigned)version);
    json_string(j, key, text);
}

static void write_text(struct json *j, const char *key, const struct report_field *f)
{
    if (f->field->type == FIELD_HEX)
        json_hex(j, key, f->bytes, false);
    else
        json_text(j, key, f->bytes);
}

static bool is_of(const struct report_field *f, const struct row *row)
{
    return f->field->object != NULL && strcmp(f->field->object, row->object) == 0 &&
           strcmp(f->field->key, row->key) == 0;
}

static bool is_address(const struct report_field *f)
{
    struct address ignored;
    return address_parse(f->bytes, &ignored);
}

/* All values of the row's field, from the first on. */
static void write_list(struct json *j, const char *key, const struct row *row,
                       const struct report_field *all, unsigned from, unsigned count)
{
    json_array(j, key);
    for (unsigned i = from; i < count; i++) {
        if (!is_of(&all[i], row) || (row->how == AS_ADDRESSES && !is_address(&all[i])))
            continue;
        if (row->how == AS_DATA)
            json_object(j, NULL);
        write_text(j, row->how == AS_DATA ? "data" : NULL, &all[i]);
        if (row->how == AS_DATA)
            json_object_end(j);
    }
    json_array_end(j);
}

static void write_value(struct json *j, const char *key, enum how how, const struct report_field *f)
{
    char text[ECS_TIME_SIZE];
    switch (how) {
    case AS_NUMBER:
        json_uint(j, key, f->number);
        break;
    case AS_FLAG:
        json_bool(j, key, f->number != 0);
        break;
    case AS_TIME:
        json_plain(j, key, ecs_time((int64_t)f->number * 1000, text));
        break;
    case AS_TLS_VERSION:
        write_tls_version(j, key, f->number);
        break;
    case AS_CODE:
        (void)snprintf(text, sizeof text, "0x%04x", (unsigned)f->number);
        json_string(j, key, text);
        break;
    case AS_RCODE:
        write_rcode(j, key, f->number);
        break;
    case AS_CAPITALS:
        write_capitals(j, key, f->bytes);
        break;
    default:
        write_text(j, key, f);
        break;
    }
}

void report_ecs_fields(const struct sonde_writer *w, struct json *j,
                       const struct sonde_event *event)
{
    struct report_field all[FACTS_MOST];
    struct nest nest = {.j = j};
    unsigned count = 0;
    const uint8_t *at = report_first(event);
    while (count < FACTS_MOST && report_next(event, &at, &all[count]))
        count++;
    for (unsigned r = 0; r < COUNT_OF(rows); r++) {
        const struct row *row = &rows[r];
        unsigned i = 0;
        while (i < count &&
               (!is_of(&all[i], row) || (row->how == AS_ADDRESSES && !is_address(&all[i]))))
            i++;
        if (i == count || ecs_drops(w, row->object, row->key))
            continue;
        const char *key = go_to(&nest, row->path);
        if (row->how == AS_LIST || row->how == AS_DATA || row->how == AS_ADDRESSES)
            write_list(j, key, row, all, i, count);
        else
            write_value(j, key, row->how, &all[i]);
    }
    while (nest.length > 0)
        close_last(&nest);
}
