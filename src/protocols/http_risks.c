/* What an HTTP message gives away: passwords, users, programs, scanners, old servers. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"
#include "base/memo.h"
#include "protocols/http.h"
#include "protocols/ntlm.h"

enum { PROGRAM_PROBE = 64, FORM_PROBE = 2048, PARAMETERS_MAX = 64, NTLM_BYTES = 2048 };

/* Marks of shell functions (CVE-2014-6271), JNDI look-ups (CVE-2021-44228) and scripts: no program
 * has a reason to write them into a header. */
static bool has_injection(struct slice value)
{
    if (slice_find(value, SLICE_LITERAL("() {")) >= 0 ||
        text_find_nocase(value, SLICE_LITERAL("${jndi:")) >= 0)
        return true;
    return slice_find_byte(value, '<') >= 0 &&
           (text_find_nocase(value, SLICE_LITERAL("<script")) >= 0 ||
            slice_find(value, SLICE_LITERAL("<?php")) >= 0);
}

/* Scanners say who they are unless told otherwise; the names are those of their documentation. */
static bool is_scanner(struct slice agent)
{
    static const char *const scanners[] = {
        "nikto/",
        "sqlmap/",
        "nmap scripting engine",
        "masscan/",
        "zgrab/",
        "wpscan",
        "nuclei",
        "dirbuster",
        "gobuster/",
        "openvas",
        "acunetix",
        "feroxbuster/",
        "ffuf/",
        "fuzz faster u fool",
        "whatweb/",
        "zmeu",
        "jorgee",
        "w3af.org",
    };
    if (has_injection(agent))
        return true;
    for (size_t k = 0; k < COUNT_OF(scanners); k++)
        if (text_find_nocase(agent, slice_text(scanners[k])) >= 0)
            return true;
    return false;
}

void http_judge_agent(struct inspection *i, struct slice agent)
{
    /* The same programs ask again and again. */
    struct memo *memo = crypto_memo(inspect_crypto(i));
    const uint8_t *known = memo_get(memo, MEMO_AGENT, agent);
    uint8_t scans = known != NULL ? known[0] : is_scanner(agent);
    if (known == NULL)
        memo_put(memo, MEMO_AGENT, agent, &scans, sizeof scans);
    if (scans != 0)
        inspect_risk(i, RISK_HTTP_SUSPICIOUS_AGENT);
}

/* The oldest release line that somebody still repairs, the long-term distributions included. */
void http_judge_server(struct inspection *i, struct slice server)
{
    static const struct {
        const char *product;
        uint16_t major;
        uint16_t minor;
    } supported[] = {
        {"apache/", 2, 4},  {"nginx/", 1, 18},  {"microsoft-iis/", 10, 0}, {"lighttpd/", 1, 4},
        {"php/", 8, 1},     {"openssl/", 1, 1}, {"jetty(", 10, 0},         {"openresty/", 1, 19},
        {"asp.net/", 4, 0}, {"python/", 3, 9},
    };
    for (size_t k = 0; k < COUNT_OF(supported); k++) {
        struct slice product = slice_text(supported[k].product);
        ptrdiff_t at = text_find_nocase(server, product);
        if (at < 0 || (at > 0 && text_is_alpha(server.at[at - 1])))
            continue;
        struct slice version = slice_tail(server, (size_t)at + product.length);
        unsigned major, minor;
        if (version.length == 0 || !text_is_digit(version.at[0]))
            continue;
        text_version(version, &major, &minor);
        bool has_minor = slice_find_byte(version, '.') >= 0;
        if (major < supported[k].major ||
            (has_minor && major == supported[k].major && minor < supported[k].minor))
            inspect_risk(i, RISK_OBSOLETE_SERVER);
    }
}

/* RFC 4559 and what came before it: the same messages as in SMB, alone or wrapped. A header may
 * list other schemes behind this one. */
static void tell_ntlm(struct inspection *i, struct slice scheme, struct slice parameters)
{
    static const struct ntlm_fields ntlm_fields = {HTTP_NTLM_DOMAIN, HTTP_NTLM_USER, HTTP_NTLM_HOST,
                                                   HTTP_NTLM_TARGET};
    uint8_t bytes[NTLM_BYTES];
    struct slice others;
    if (!slice_equal_nocase(scheme, SLICE_LITERAL("ntlm")) &&
        !slice_equal_nocase(scheme, SLICE_LITERAL("negotiate")))
        return;
    /* Names are written in front of the proofs: what does not fit is not missed. */
    struct slice text =
        slice_head(slice_trim(slice_split(parameters, ',', &others)), NTLM_BYTES / 3 * 4);
    (void)ntlm_read(i, slice_of(bytes, text_base64(text, bytes, sizeof bytes)), &ntlm_fields);
}

static void judge_authorization(struct inspection *i, struct slice value)
{
    struct slice rest = value, scheme = text_word(&rest);
    if (slice_equal_nocase(scheme, SLICE_LITERAL("basic")) && rest.length >= 4) {
        uint8_t bytes[TEXT_USER_SIZE];
        struct slice password, pair = {bytes, text_base64(rest, bytes, sizeof bytes)};
        struct slice user = slice_split(pair, ':', &password);
        if (user.length > 0 && text_is_readable(user))
            inspect_text(i, HTTP_USER, user);
        inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
    }
    tell_ntlm(i, scheme, rest);
    if (text_is_token(scheme) && rest.length > 0)
        inspect_text(i, HTTP_AUTHORIZATION, scheme);
}

void http_judge_header(struct inspection *i, const struct http_message *m,
                       const struct text_header *h)
{
    /* RFC 9112, section 5.1: no blank before the colon. Section 6.1: a message with both lengths
     * is an attempt to smuggle another one. Section 6.3: lengths that differ are an error. */
    uint64_t length;
    bool is_length = slice_equal_nocase(h->name, SLICE_LITERAL("content-length"));
    bool is_coding = slice_equal_nocase(h->name, SLICE_LITERAL("transfer-encoding"));
    if ((h->blank_before_colon && m->is_request) ||
        (is_length && m->is_request &&
         (m->is_chunked || !slice_to_uint(h->value, INT64_MAX, &length) ||
          (m->has_length && length != m->length))) ||
        (is_coding && m->is_request && m->has_length) ||
        (m->is_request && m->host.length > 0 && slice_equal_nocase(h->name, SLICE_LITERAL("host"))))
        inspect_risk(i, RISK_HTTP_SUSPICIOUS_HEADER);

    if (slice_equal_nocase(h->name, SLICE_LITERAL("user-agent"))) {
        http_judge_agent(i, h->value);
    } else if (m->is_request && has_injection(h->value)) {
        inspect_risk(i, RISK_HTTP_SUSPICIOUS_HEADER);
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("server")) ||
               slice_equal_nocase(h->name, SLICE_LITERAL("x-powered-by"))) {
        http_judge_server(i, h->value);
    } else if (slice_equal_nocase(h->name, SLICE_LITERAL("authorization")) ||
               slice_equal_nocase(h->name, SLICE_LITERAL("proxy-authorization"))) {
        judge_authorization(i, h->value);
    } else if ((m->status == 401 &&
                slice_equal_nocase(h->name, SLICE_LITERAL("www-authenticate"))) ||
               (m->status == 407 &&
                slice_equal_nocase(h->name, SLICE_LITERAL("proxy-authenticate")))) {
        struct slice rest = h->value, scheme = text_word(&rest);
        tell_ntlm(i, scheme, rest);
    }
}

/* Parameters whose name says that the value is a password, in a query or a form. */
static void judge_parameters(struct inspection *i, struct slice parameters)
{
    static const char *const names[] = {"password",   "passwd",        "pass",          "pwd",
                                        "passphrase", "user_password", "login_password"};
    for (unsigned count = 0; count < PARAMETERS_MAX && parameters.length > 0; count++) {
        struct slice value,
            name = slice_split(slice_split(parameters, '&', &parameters), '=', &value);
        for (size_t k = 0; k < COUNT_OF(names) && value.length > 0; k++)
            if (slice_equal_nocase(name, slice_text(names[k])))
                inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
    }
}

static bool is_program_type(struct slice type)
{
    static const char *const types[] = {
        "application/x-msdownload",
        "application/x-dosexec",
        "application/x-msdos-program",
        "application/vnd.microsoft.portable-executable",
        "application/x-executable",
        "application/x-elf",
        "application/x-mach-binary",
        "application/vnd.android.package-archive",
        "application/x-ms-installer",
        "application/x-msi",
        "application/x-sh",
    };
    for (size_t k = 0; k < COUNT_OF(types); k++)
        if (slice_equal_nocase(type, slice_text(types[k])))
            return true;
    return false;
}

static struct slice media_type(struct slice content_type)
{
    struct slice parameters;
    return slice_trim(slice_split(content_type, ';', &parameters));
}

static bool is_form(const struct http_message *m)
{
    return m->is_request && slice_equal_nocase(media_type(m->content_type),
                                               SLICE_LITERAL("application/x-www-form-urlencoded"));
}

static bool is_download(const struct http_message *m)
{
    return !m->is_request && (m->status == 200 || m->status == 206) && !m->is_encoded;
}

void http_judge_message(struct inspection *i, const struct http_message *m)
{
    if (m->is_request) {
        struct slice query;
        (void)slice_split(m->target, '?', &query);
        judge_parameters(i, query);
        if (has_injection(m->target))
            inspect_risk(i, RISK_HTTP_SUSPICIOUS_HEADER);
        if (text_is_numeric_host(m->host))
            inspect_risk(i, RISK_NUMERIC_HOST);
        return;
    }
    if (m->status >= 400)
        inspect_risk(i, RISK_ERROR_CODE);
    if (m->status == 200 && is_program_type(media_type(m->content_type)))
        inspect_risk(i, RISK_BINARY_DOWNLOAD);
}

size_t http_body_wanted(const struct http_message *m)
{
    if (is_form(m))
        return FORM_PROBE;
    return is_download(m) ? PROGRAM_PROBE : 0;
}

/* PE (the offset of its header stands at 0x3c), ELF, Mach-O in its four byte orders, universal
 * Mach-O and Java classes, Dalvik, and scripts that name their interpreter. */
static bool is_program(struct slice body)
{
    struct cursor c = cursor_over(body);
    uint32_t magic = cursor_u32be(&c);
    if (!cursor_ok(&c))
        return false;
    if (magic >> 16 == 0x4d5a) {
        cursor_skip(&c, 0x3c - 4);
        uint32_t header = cursor_u32le(&c);
        return cursor_ok(&c) && header >= 0x40 && header < 0x1000;
    }
    switch (magic) {
    case 0x7f454c46:
    case 0xfeedface:
    case 0xfeedfacf:
    case 0xcefaedfe:
    case 0xcffaedfe:
    case 0xcafebabe:
    case 0x6465780a:
        return true;
    default:
        return slice_starts(body, SLICE_LITERAL("#!/bin/")) ||
               slice_starts(body, SLICE_LITERAL("#!/usr/"));
    }
}

void http_judge_body(struct inspection *i, const struct http_message *m, struct slice body)
{
    if (is_form(m)) {
        judge_parameters(i, slice_head(body, FORM_PROBE));
    } else if (is_download(m) && is_program(body)) {
        struct slice type = media_type(m->content_type);
        inspect_risk(i, RISK_BINARY_DOWNLOAD);
        if (slice_equal_nocase(type, SLICE_LITERAL("text/html")) ||
            slice_starts_nocase(type, SLICE_LITERAL("image/")))
            inspect_risk(i, RISK_HTTP_SUSPICIOUS_CONTENT);
    }
}

bool http_tracker_request(struct slice target, uint8_t info_hash[20])
{
    struct slice query;
    (void)slice_split(target, '?', &query);
    /* Some clients add a question mark to an announce URL that has one. */
    if (query.length > 0 && query.at[0] == '?')
        query = slice_tail(query, 1);
    struct cursor c = cursor_over(text_parameter(query, '&', SLICE_LITERAL("info_hash")));
    size_t count = 0;
    while (cursor_left(&c) > 0) {
        uint8_t byte = cursor_u8(&c);
        if (byte == '%') {
            int high = hex_value(cursor_u8(&c)), low = hex_value(cursor_u8(&c));
            if (high < 0 || low < 0)
                return false;
            byte = (uint8_t)(high << 4 | low);
        }
        if (count == 20)
            return false;
        info_hash[count++] = byte;
    }
    bool is_scrape = slice_find(target, SLICE_LITERAL("/scrape")) >= 0;
    return cursor_ok(&c) && count == 20 &&
           (is_scrape || (text_parameter(query, '&', SLICE_LITERAL("peer_id")).length >= 20 &&
                          text_parameter(query, '&', SLICE_LITERAL("port")).length > 0));
}
