/* ip2asn-*.tsv of iptoasn.com: ranges of addresses and their autonomous systems. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import.h"
#include "cli/signatures/prefix.h"

struct taker {
    struct import *im;
    uint32_t entry;
};

static void take(void *user, const struct prefix *p)
{
    struct taker *t = user;
    char text[PREFIX_TEXT];
    size_t length = prefix_write(p, text);
    (void)import_rule(t->im, t->entry, IMPORT_NETWORK, slice_of(text, length));
}

/* An address alone. */
static bool read_address(struct slice text, struct prefix *p)
{
    return prefix_read(text, p) && slice_find_byte(text, '/') < 0;
}

static void read_line(struct import *im, struct slice line)
{
    struct slice rest = line, begin = slice_split(rest, '\t', &rest),
                 end = slice_split(rest, '\t', &rest), system = slice_split(rest, '\t', &rest),
                 name = SLICE_NONE;
    struct prefix first, last;
    uint64_t number;
    unsigned *nobody = im->user;
    if (line.at[0] == '#')
        return;
    (void)slice_split(rest, '\t', &name); /* behind the country */
    if (!read_address(begin, &first) || !read_address(end, &last) ||
        !slice_to_uint(system, UINT32_MAX, &number)) {
        import_refuse(im, "expected two addresses, the number of a system, a country and a name, "
                          "with tabs between them");
        return;
    }
    import_known(im);
    if (number == 0) {
        ++*nobody;
        return;
    }
    struct taker t = {im, import_system(im, (uint32_t)number, slice_trim(name))};
    if (t.entry != IMPORT_NONE && !prefix_of_range(&first, &last, take, &t))
        import_refuse(im, "no range: it ends before it begins, or its ends are of two versions");
}

static int read_files(struct import *im, int count, char **paths)
{
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++) {
        unsigned nobody = 0;
        import_begin(im, paths[i]);
        im->user = &nobody;
        code = import_lines(im, paths[i], read_line);
        im->user = NULL;
        if (code == EXIT_OK)
            code = import_end(im, paths[i]);
        if (code == EXIT_OK && nobody > 0)
            import_note(im, "%u ranges are of system 0, which is nobody's", nobody);
    }
    return code;
}

const struct import_format import_asn = {
    .name = "asn",
    .summary = "ip2asn-*.tsv of iptoasn.com: autonomous systems with their networks",
    .looks = "lines of two addresses, the number of a system, a country and a name",
    .source = "document https://iptoasn.com",
    .category = "unclassified",
    .read = read_files,
};
