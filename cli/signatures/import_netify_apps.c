/* netify-apps.conf of netifyd 4: `app:ID:TAG`, `dom:ID:NAME`, `net:ID:NETWORK`, `nsd:ID:ID:BASE64`.
 */
/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "cli/signatures/base64.h"
#include "cli/signatures/import_netify.h"

/* The entry of an application's number; IMPORT_NONE after a message. */
static uint32_t entry_of(struct import *im, struct slice number)
{
    struct slice shown = slice_head(number, 40);
    uint64_t id;
    if (!slice_to_uint(number, UINT32_MAX, &id)) {
        import_refuse(im, "\"%.*s\" is no number of an application", (int)shown.length,
                      (const char *)shown.at);
        return IMPORT_NONE;
    }
    if (id <= UINT16_MAX && im->by_id[id] != 0)
        return im->by_id[id] - 1;
    import_refuse(im, "no line \"app:%u:…\" says what this is of", (unsigned)id);
    return IMPORT_NONE;
}

static void add_application(struct import *im, struct slice number, struct slice tag)
{
    const uint32_t *categories = im->user;
    uint64_t id;
    if (!slice_to_uint(number, IMPORT_ID_MOST, &id) || id == 0) {
        import_refuse(im, "expected a number from 1 to %d, and a tag", IMPORT_ID_MOST);
        return;
    }
    if (slice_starts(tag, SLICE_LITERAL("netify.")))
        tag = slice_tail(tag, 7);
    uint32_t category = categories == NULL ? IMPORT_NONE : categories[id];
    uint32_t entry =
        import_application(im, tag, SLICE_NONE, (uint32_t)id,
                           category == IMPORT_NONE ? import_usual_category(im) : category);
    if (entry != IMPORT_NONE)
        import_entry_at(im, entry)->is_kept = true;
}

/* An expression over flows that gives an application, a protocol or both. */
static void add_expression(struct import *im, struct slice number, struct slice rest)
{
    struct slice base64, protocol = slice_split(rest, ':', &base64);
    struct buffer text = {0};
    if (slice_starts(number, SLICE_LITERAL("-"))) {
        import_refuse(im, "gives a protocol alone: say it as an entry of a protocol");
        return;
    }
    uint32_t entry = entry_of(im, number);
    if (entry == IMPORT_NONE)
        return;
    if (!base64_read(base64, &text) || text.length == 0) {
        import_refuse(im, "the expression is no Base64");
        buffer_free(&text);
        return;
    }
    for (size_t i = 0; i < text.length; i++)
        if (text.bytes[i] == '\n' || text.bytes[i] == '\r')
            text.bytes[i] = ' ';
    struct slice expression = slice_trim(buffer_slice(&text));
    while (expression.length > 0 && expression.at[expression.length - 1] == ';')
        expression = slice_trim(slice_head(expression, expression.length - 1));
    im->failed = im->failed || text.failed;
    if (!im->failed && import_expression(im, entry, expression, SONDE_FILTER_NETIFYD) &&
        !slice_starts(protocol, SLICE_LITERAL("-")) && protocol.length > 0)
        import_note(im, "gives protocol %.*s too, which is left out",
                    (int)slice_head(protocol, 20).length, (const char *)protocol.at);
    buffer_free(&text);
}

/* The parts of a line; false where it is a comment, or none of this format. */
static bool cut(struct slice line, struct slice *kind, struct slice *number, struct slice *rest)
{
    *kind = slice_split(line, ':', rest);
    *number = slice_split(*rest, ':', rest);
    return line.at[0] != '#' && kind->length == 3 && number->length > 0;
}

/* The numbers come first, wherever they stand. */
static void read_applications(struct import *im, struct slice line)
{
    struct slice kind, number, rest;
    if (!cut(line, &kind, &number, &rest) || !slice_equal(kind, SLICE_LITERAL("app")))
        return;
    import_known(im);
    add_application(im, number, rest);
}

static void read_rules(struct import *im, struct slice line)
{
    struct slice kind, number, rest, shown = slice_head(line, 40);
    if (line.at[0] == '#')
        return;
    if (!cut(line, &kind, &number, &rest)) {
        import_refuse(im, "expected app:, dom:, net:, nsd: or xfm:, not \"%.*s\"",
                      (int)shown.length, (const char *)shown.at);
        return;
    }
    bool is_domain = slice_equal(kind, SLICE_LITERAL("dom"));
    if (slice_equal(kind, SLICE_LITERAL("app"))) {
        import_known(im);
    } else if (is_domain || slice_equal(kind, SLICE_LITERAL("net"))) {
        import_known(im);
        uint32_t entry = entry_of(im, number);
        if (entry == IMPORT_NONE)
            return;
        if (is_domain)
            (void)import_domain(im, entry, IMPORT_DOMAIN, rest);
        else
            (void)import_network(im, entry, rest);
    } else if (slice_equal(kind, SLICE_LITERAL("nsd"))) {
        import_known(im);
        add_expression(im, number, rest);
    } else if (slice_equal(kind, SLICE_LITERAL("xfm"))) {
        import_known(im);
        import_refuse(im, "a name that is changed before it is looked up: signatures have no such "
                          "thing");
    } else {
        import_refuse(im, "expected app:, dom:, net:, nsd: or xfm:, not \"%.*s\"",
                      (int)shown.length, (const char *)shown.at);
    }
}

int netify_read_apps(struct import *im, const char *path, uint32_t *categories)
{
    im->user = categories;
    import_begin(im, path);
    int code = import_lines(im, path, read_applications);
    im->is_told = true; /* what is wrong with lines as such */
    if (code == EXIT_OK)
        code = import_lines(im, path, read_rules);
    im->is_told = false;
    im->user = NULL;
    return code != EXIT_OK ? code : import_end(im, path);
}

static int read_files(struct import *im, int count, char **paths)
{
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++)
        code = netify_read_apps(im, paths[i], NULL);
    return code;
}

const struct import_format import_netify_apps = {
    .name = "netify-apps",
    .summary = "netify-apps.conf of netifyd 4",
    .looks = "lines such as app:199:netify.example and dom:199:example.com",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
