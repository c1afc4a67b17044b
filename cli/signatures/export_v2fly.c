/* Data files of v2fly's domain-list-community: a folder with one for each application and list. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/signatures/export.h"

enum { NAMES = 1U << EXPORT_DOMAIN | 1U << EXPORT_EXACT };

struct folder {
    struct buffer text;
    int code;
};

/* "detected_hostname == 'rx:…'" as the importer writes it: what stands between the quotes, with the
 * backslash before a quote taken away. False for any other expression. */
static bool put_host_expression(struct buffer *out, const char *text)
{
    static const char before[] = "detected_hostname == '";
    size_t length = strlen(text), from = sizeof before - 1;
    if (length < from + 3 || strncmp(text, before, from) != 0 || text[length - 1] != '\'')
        return false;
    struct slice inner = slice_of(text + from, length - from - 1);
    bool is_regexp = slice_starts(inner, SLICE_LITERAL("rx:"));
    bool is_keyword =
        !is_regexp && inner.length > 2 && inner.at[0] == '*' && inner.at[inner.length - 1] == '*';
    inner = is_regexp ? slice_tail(inner, 3) : slice_of(inner.at + 1, inner.length - 2);
    for (size_t i = 0; is_keyword && i < inner.length; i++)
        is_keyword = strchr("*?\\'", inner.at[i]) == NULL;
    for (size_t i = 0; is_regexp && i < inner.length; i++) {
        is_regexp = inner.at[i] != '\'' && inner.at[i] != ' ' && inner.at[i] != '#';
        i += inner.at[i] == '\\'; /* what follows it is no end of the text */
    }
    if (!is_regexp && !is_keyword)
        return false;
    buffer_printf(out, is_regexp ? "regexp:" : "keyword:");
    for (size_t i = 0; i < inner.length; i++)
        if (inner.at[i] != '\\' || i + 1 == inner.length || inner.at[i + 1] != '\'')
            buffer_byte(out, inner.at[i]);
    buffer_byte(out, '\n');
    return true;
}

/* Lists have names by which they are told from applications there. */
static int path_of(const struct export *ex, const struct sonde_application *a,
                   const struct sonde_list *l, char path[PATH_MAX])
{
    struct slice tag = slice_text(a != NULL ? a->tag : l->tag);
    bool is_plain = a != NULL || slice_starts(tag, SLICE_LITERAL("category-")) ||
                    slice_starts(tag, SLICE_LITERAL("geolocation-"));
    return snprintf(path, PATH_MAX, "%s/%s%.*s", ex->output, is_plain ? "" : "category-",
                    (int)tag.length, (const char *)tag.at);
}

static void put_file(const struct export *ex, const struct sonde_application *a,
                     const struct sonde_list *l, struct export_rules rules, void *user)
{
    struct folder *f = user;
    const char *tag = a != NULL ? a->tag : l->tag;
    char path[PATH_MAX];
    unsigned others = 0;
    buffer_clear(&f->text);
    for (uint32_t i = 0; i < rules.count; i++) {
        const struct export_rule *r = &rules.at[i];
        if (r->kind == EXPORT_DOMAIN)
            buffer_printf(&f->text, "%s\n", r->text);
        else if (r->kind == EXPORT_EXACT)
            buffer_printf(&f->text, "full:%s\n", r->text);
        else if (r->kind == EXPORT_EXPRESSION)
            others += !put_host_expression(&f->text, r->text);
    }
    export_tell_left(ex, tag, rules, NAMES | 1U << EXPORT_EXPRESSION, 0);
    if (others > 0)
        (void)fprintf(stderr, "%s: %s: %u \"expression\" left out\n", ex->format->name, tag,
                      others);
    if (f->code != EXIT_OK || f->text.length == 0)
        return;
    int length = path_of(ex, a, l, path);
    if (f->text.failed)
        f->code = complain_text(EXIT_INTERNAL, "no memory for the output");
    else if (length < 0 || length >= PATH_MAX)
        f->code = complain_text(EXIT_OUTPUT, "%s: the path is too long", ex->output);
    else
        f->code = write_whole(path, f->text.bytes, f->text.length);
}

/* A folder of its own: files that are there already would be taken for some of the catalogue's. */
static int make_folder(const char *path)
{
    if (mkdir(path, 0755) == 0)
        return EXIT_OK;
    if (errno != EEXIST)
        return complain_text(EXIT_OUTPUT, "%s: %s", path, strerror(errno));
    DIR *folder = opendir(path);
    if (folder == NULL)
        return complain_text(EXIT_OUTPUT, "%s: %s", path, strerror(errno));
    unsigned files = 0;
    for (const struct dirent *e = readdir(folder); e != NULL; e = readdir(folder))
        files += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
    (void)closedir(folder);
    return files == 0 ? EXIT_OK : complain_text(EXIT_OUTPUT, "%s: the folder is not empty", path);
}

static int write_v2fly(const struct export *ex, struct buffer *out)
{
    struct folder f = {.code = make_folder(ex->output)};
    (void)out;
    if (f.code == EXIT_OK)
        export_each(ex, put_file, &f);
    buffer_free(&f.text);
    return f.code;
}

const struct export_format export_v2fly = {
    .name = "v2fly",
    .summary = "a folder of data files as v2fly's domain-list-community has them",
    .is_folder = true,
    .write = write_v2fly,
};
