/* /etc/hosts as lists of unwanted names have it: `0.0.0.0 example.com`. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_named.h"
#include "cli/signatures/prefix.h"

/* Addresses that lead nowhere, or to the machine itself. */
static bool is_nowhere(const struct prefix *p)
{
    static const uint8_t none[16] = {0}, loopback6[16] = {[15] = 1};
    if (p->is4)
        return memcmp(p->address, none, 4) == 0 || p->address[0] == 127;
    return memcmp(p->address, none, 16) == 0 || memcmp(p->address, loopback6, 16) == 0;
}

/* Names that such files have for the machine itself. */
static bool is_own(struct slice name)
{
    static const char *const own[] = {
        "localhost", "localhost.localdomain", "local", "broadcasthost", "0.0.0.0",
    };
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (slice_equal_nocase(name, slice_text(own[i])))
            return true;
    return slice_starts_nocase(name, SLICE_LITERAL("ip6-"));
}

static void read_line(struct import *im, struct slice line)
{
    struct slice comment, rest = slice_split(line, '#', &comment), address = slice_word(&rest);
    struct slice shown = slice_head(address, 80);
    struct prefix p;
    if (address.length == 0)
        return;
    if (!prefix_read(address, &p) || slice_find_byte(address, '/') >= 0 || rest.length == 0) {
        import_refuse(im, "expected an address and names, not \"%.*s\"", (int)shown.length,
                      (const char *)shown.at);
        return;
    }
    import_known(im);
    if (!is_nowhere(&p)) {
        import_refuse(im,
                      "%.*s is a host's own address: names that are sent to 0.0.0.0, "
                      "127.0.0.1, :: or ::1 are carried over",
                      (int)shown.length, (const char *)shown.at);
        return;
    }
    for (struct slice name = slice_word(&rest); name.length > 0; name = slice_word(&rest)) {
        shown = slice_head(name, 80);
        if (is_own(name))
            import_refuse(im, "\"%.*s\" is the machine itself", (int)shown.length,
                          (const char *)shown.at);
        else
            (void)import_domain(im, named_list(im), IMPORT_EXACT, name);
    }
}

static int read_files(struct import *im, int count, char **paths)
{
    return named_read(im, count, paths, read_line);
}

const struct import_format import_hosts = {
    .name = "hosts",
    .summary = "the form of /etc/hosts: 0.0.0.0 and a name; the names alone, nothing below them",
    .looks = "lines such as 0.0.0.0 example.com",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
