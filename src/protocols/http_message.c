/* The first line of an HTTP message and the URL in it. */
/* SPDX-License-Identifier: MIT */
#include "protocols/http.h"

#define AS_TEXT(method) method,
static const char *const methods[] = {HTTP_METHODS(AS_TEXT)};

static bool read_version(struct slice s, struct slice *version)
{
    if (s.length != 8 || !slice_starts(s, SLICE_LITERAL("HTTP/1.")) || !text_is_digit(s.at[7]))
        return false;
    *version = slice_tail(s, 5);
    return true;
}

static bool is_method(struct slice s)
{
    for (size_t k = 0; k < COUNT_OF(methods); k++)
        if (slice_equal(s, slice_text(methods[k])))
            return true;
    return false;
}

/* Clients that do not escape their targets exist (scanners do it on purpose): the version is
 * looked for at the end of the line, not behind the second blank. */
bool http_first_line(struct slice line, struct http_message *m)
{
    struct slice rest, first = slice_split(line, ' ', &rest);
    m->is_request = !read_version(first, &m->version);
    if (!m->is_request) {
        m->status = text_code(slice_head(rest, 3));
        return m->status >= 100 && (rest.length == 3 || rest.at[3] == ' ');
    }
    m->method = first;
    line = slice_trim(line);
    if (!is_method(first) || line.length < first.length + 1 + 1 + 1 + 8)
        return false;
    struct slice version = slice_tail(line, line.length - 8);
    m->target = slice_trim(slice_head(rest, line.length - first.length - 1 - 8));
    return read_version(version, &m->version) && m->target.length > 0;
}

/* The beginning of a first line that has not ended yet. */
bool http_is_plausible(struct slice s)
{
    struct slice rest, first = slice_split(s, ' ', &rest);
    return (is_method(first) || slice_starts(s, SLICE_LITERAL("HTTP/1."))) &&
           text_is_readable(slice_trim(s));
}

/* The host and target in one, as "host/path". */
void http_note_url(struct inspection *i, const struct http_message *m)
{
    size_t size;
    uint8_t *joined = inspect_scratch(i, &size);
    struct slice host = slice_head(m->host, 255), target = slice_head(m->target, 1024);
    if (m->target.at[0] != '/' || host.length == 0) {
        inspect_text(i, HTTP_URL, m->target);
    } else if (size >= host.length + target.length) {
        memcpy(joined, host.at, host.length);
        memcpy(joined + host.length, target.at, target.length);
        inspect_text(i, HTTP_URL, slice_of(joined, host.length + target.length));
    }
}

/* Absolute form (RFC 9112, section 3.2.2) is only sent to proxies; the authority names the host. */
struct slice http_absolute_host(struct slice target)
{
    ptrdiff_t scheme = slice_find(target, SLICE_LITERAL("://"));
    if (scheme <= 0 || scheme > 8 || !text_is_alpha(target.at[0]))
        return SLICE_NONE;
    struct slice path, authority = slice_split(slice_tail(target, (size_t)scheme + 3), '/', &path);
    ptrdiff_t user = slice_find_byte(authority, '@');
    return user < 0 ? authority : slice_tail(authority, (size_t)user + 1);
}
