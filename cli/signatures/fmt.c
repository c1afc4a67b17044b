/* sonde signatures fmt: sources as they are read best. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "files.h"
#include "signatures.h"

enum { LARGEST_SOURCE = 64 << 20 };

/* One file; `*differs` when it is not as it should be. */
static int format_one(const char *path, bool check, bool *differs)
{
    struct diagnostics shown = {0};
    struct sonde_error error;
    struct buffer text = {0};
    size_t size = 0;
    char *made = NULL;
    struct sonde_signatures *s = sonde_signatures_new(show_diagnostic, &shown, &error);
    int code = s == NULL ? complain(&error) : read_whole(path, LARGEST_SOURCE, &text);
    if (code == EXIT_OK) {
        made =
            sonde_signatures_format(s, (const char *)text.bytes, text.length, path, &size, &error);
        code = made == NULL ? complain(&error) : EXIT_OK;
    }
    bool other = made != NULL && (size != text.length || memcmp(made, text.bytes, size) != 0);
    *differs = *differs || other;
    if (other && check)
        (void)printf("%s\n", path);
    else if (other)
        code = file_replace(path, slice_of(made, size), 0644);
    free(made);
    buffer_free(&text);
    sonde_signatures_free(s);
    return code;
}

static int run_fmt(int argc, char **argv)
{
    static const struct option options[] = {{"check", no_argument, NULL, 'c'}, HELP_OPTION, {0}};
    bool check = false, differs = false;
    int code = EXIT_OK, letter;
    while ((letter = next_option(&signatures_fmt, argc, argv, ":ch", options, &code)) > 0)
        check = true;
    if (letter == 0)
        return code;
    if (argc == optind)
        return complain_usage(&signatures_fmt, "it needs files of signatures");
    for (int i = optind; i < argc; i++) {
        int one = format_one(argv[i], check, &differs);
        code = one != EXIT_OK ? one : code;
    }
    return code == EXIT_OK && check && differs ? EXIT_NOT_FOUND : code;
}

const struct verb signatures_fmt = {
    .name = "signatures fmt",
    .usage = "[--check] FILE…",
    .summary = "write sources the way they are read best",
    .options = "  -c, --check           change nothing; print the files that would change (exit "
               "status 1)\n",
    .run = run_fmt,
};
