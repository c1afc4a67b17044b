/* domains.d of netifyd: NN-CATEGORY.txt, a name of a host a word. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import.h"

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\t' || c == ',' || c == ';';
}

/* Words up to a comment. What is no name shows nothing of the format. */
static void read_line(struct import *im, struct slice line)
{
    uint32_t list = *(const uint32_t *)im->user;
    for (size_t at = 0; at < line.length && line.at[at] != '#';) {
        size_t end = at;
        while (end < line.length && !is_blank(line.at[end]) && line.at[end] != '#')
            end++;
        struct slice word = slice_of(line.at + at, end - at);
        if (end > at && import_host(im, list, word) && import_is_telling(word))
            import_known(im);
        at = end > at ? end : at + 1;
    }
}

/* "20-adult.txt" is "adult". */
static struct slice category_of(const char *path)
{
    struct slice stem = import_stem(path, ".txt"), rest, number = slice_split(stem, '-', &rest);
    uint64_t value;
    return rest.length > 0 && slice_to_uint(number, UINT32_MAX, &value) ? rest : stem;
}

static int read_files(struct import *im, int count, char **paths)
{
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++) {
        import_begin(im, paths[i]);
        struct slice name = category_of(paths[i]);
        uint32_t list = import_list(im, name, import_category(im, name, 0));
        if (list == IMPORT_NONE)
            return complain_text(EXIT_SYNTAX, "%s: the name of the file is no category", paths[i]);
        im->user = &list;
        code = import_lines(im, paths[i], read_line);
        im->user = NULL;
        if (code == EXIT_OK)
            code = import_end(im, paths[i]);
    }
    return code;
}

const struct import_format import_domains = {
    .name = "domains",
    .summary = "domains.d of netifyd: NN-CATEGORY.txt with names of hosts",
    .looks = "names of hosts",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
