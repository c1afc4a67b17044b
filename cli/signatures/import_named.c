/* Formats whose files are one list each. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_named.h"

/* "ads.txt" and "/etc/hosts" without what their names end in. */
static struct slice stem_of(const char *path)
{
    static const char *const endings[] = {".txt", ".list", ".hosts", ".conf", ".csv"};
    struct slice all = import_stem(path, "");
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        struct slice stem = import_stem(path, endings[i]);
        if (stem.length < all.length)
            return stem;
    }
    return all;
}

int named_read(struct import *im, int count, char **paths, import_on_line *on_line)
{
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++) {
        import_begin(im, paths[i]);
        uint32_t list = import_list(im, stem_of(paths[i]), import_usual_category(im));
        if (list == IMPORT_NONE)
            return complain_text(EXIT_SYNTAX, "%s: the name of the file makes no tag", paths[i]);
        im->user = &list;
        code = import_lines(im, paths[i], on_line);
        im->user = NULL;
        if (code == EXIT_OK)
            code = import_end(im, paths[i]);
    }
    return code;
}
