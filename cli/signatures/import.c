/* sonde signatures import: lists of others become signatures. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import.h"

#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"

static const struct import_format *const formats[] = {
    &import_netify_sink, &import_netify_apps,  &import_netify_categories,
    &import_domains,     &import_ndpi,         &import_v2fly,
    &import_hosts,       &import_plain,        &import_adblock,
    &import_aws,         &import_google,       &import_azure,
    &import_cloudflare,  &import_microsoft365, &import_asn,
};

enum { FORMATS = sizeof formats / sizeof formats[0] };

static void print_formats(void)
{
    (void)printf("\nformats:\n");
    for (unsigned i = 0; i < FORMATS; i++)
        (void)printf("  %-18s %s\n", formats[i]->name, formats[i]->summary);
}

static const struct import_format *find_format(const char *name)
{
    struct nearest nearest = nearest_begin(slice_text(name));
    for (unsigned i = 0; i < FORMATS; i++) {
        if (strcmp(formats[i]->name, name) == 0)
            return formats[i];
        nearest_consider(&nearest, slice_text(formats[i]->name));
    }
    if (nearest.found.length > 0)
        (void)complain_usage(&signatures_import,
                             "there is no format \"%s\": did you mean \"%.*s\"?", name,
                             (int)nearest.found.length, (const char *)nearest.found.at);
    else
        (void)complain_usage(&signatures_import, "there is no format \"%s\"", name);
    return NULL;
}

/* ---- what came of it ------------------------------------------------------------------------ */

static void put_count(struct buffer *out, unsigned count, const char *one, const char *several)
{
    if (count > 0)
        buffer_printf(out, "%s%u %s", out->length == 0 ? "" : ", ", count,
                      count == 1 ? one : several);
}

struct tally {
    unsigned entries[IMPORT_SORTS], names, networks, others, categories;
};

static struct tally count(const struct import *im)
{
    struct tally t = {{0}, 0, 0, 0, 0};
    const struct import_rule *rules = (const struct import_rule *)(const void *)im->rules.bytes;
    for (uint32_t i = 0; i < import_entry_count(im); i++)
        t.entries[import_entry_at(im, i)->sort] += import_is_written(import_entry_at(im, i));
    for (size_t i = 0; i < im->rules.length / sizeof *rules; i++)
        *(rules[i].kind <= IMPORT_WILDCARD  ? &t.names
          : rules[i].kind == IMPORT_NETWORK ? &t.networks
                                            : &t.others) += 1;
    for (uint32_t i = 0; i < import_category_count(im); i++)
        t.categories += import_category_at(im, i)->is_new;
    return t;
}

/* On the standard error: the standard output may be the signatures. */
static void print_tally(const struct import *im, const struct tally *t)
{
    struct buffer text = {0};
    put_count(&text, t->entries[IMPORT_APPLICATION], "application", "applications");
    put_count(&text, t->entries[IMPORT_LIST], "list", "lists");
    put_count(&text, t->entries[IMPORT_SYSTEM], "system", "systems");
    put_count(&text, t->categories, "category", "categories");
    put_count(&text, t->names, "name", "names");
    put_count(&text, t->networks, "network", "networks");
    put_count(&text, t->others, "other rule", "other rules");
    if (text.length == 0)
        buffer_printf(&text, "nothing that the catalogue lacks");
    (void)fprintf(stderr, "%s: imported %.*s", im->format->name, (int)text.length,
                  (const char *)text.bytes);
    if (im->widened > 0)
        (void)fprintf(stderr, "; %u wildcard%s became names, with all names below them",
                      im->widened, im->widened == 1 ? "" : "s");
    if (im->repeated > 0)
        (void)fprintf(stderr, "; %u repeated", im->repeated);
    (void)fprintf(stderr, "; %u could not be carried over\n", im->refused);
    buffer_free(&text);
}

static int finish(struct import *im, int count_of_files, char **paths, const char *output)
{
    struct buffer out = {0};
    struct tally t = count(im);
    bool any = im->is_there || t.categories > 0;
    for (unsigned sort = 0; sort < IMPORT_SORTS; sort++)
        any = any || t.entries[sort] > 0;
    if (!any)
        return complain_text(EXIT_SYNTAX,
                             "%s: nothing could be imported: %u could not be carried over",
                             im->format->name, im->refused);
    int code = import_write(im, count_of_files, paths, &out);
    if (code == EXIT_OK)
        code = write_whole(output, out.bytes, out.length);
    if (code == EXIT_OK)
        print_tally(im, &t);
    buffer_free(&out);
    return code;
}

/* ---- the verb ------------------------------------------------------------------------------- */

static void import_free(struct import *im)
{
    buffer_free(&im->texts);
    buffer_free(&im->files);
    buffer_free(&im->entries);
    buffer_free(&im->rules);
    buffer_free(&im->categories);
    buffer_free(&im->existing);
    buffer_free(&im->held);
    free(im->entry_table.places);
    free(im->rule_table.places);
    free(im);
}

/* Options that only the catalogue, or the language, can say are wrong. */
static int check_options(const struct import *im)
{
    const struct import_options *o = &im->options;
    char tag[IMPORT_TAG_SIZE];
    if (o->prefix != NULL &&
        (!import_slug(slice_text(o->prefix), tag) || strcmp(tag, o->prefix) != 0))
        return complain_usage(&signatures_import,
                              "\"%s\" is no tag: expected lower-case letters, digits and single "
                              "hyphens",
                              o->prefix);
    if (o->category == NULL || import_find_category(im, slice_text(o->category)) != IMPORT_NONE)
        return EXIT_OK;
    struct slice near = import_nearest_category(im, slice_text(o->category));
    if (near.length == 0)
        return complain_usage(&signatures_import, "there is no category \"%s\"", o->category);
    return complain_usage(&signatures_import, "there is no category \"%s\": did you mean \"%.*s\"?",
                          o->category, (int)near.length, (const char *)near.at);
}

static int import(struct import *im, const char *signatures, int files, char **paths,
                  const char *output)
{
    int code = import_read_catalogue(im, signatures);
    if (code == EXIT_OK)
        code = check_options(im);
    if (code == EXIT_OK)
        code = im->format->read(im, files, paths);
    if (code == EXIT_OK && im->failed)
        code = complain_text(EXIT_INTERNAL, "no memory for the entries");
    return code == EXIT_OK ? finish(im, files, paths, output) : code;
}

static bool read_as(const char *word, enum import_as *as)
{
    *as = strcmp(word, "list") == 0 ? IMPORT_AS_LIST : IMPORT_AS_APPLICATION;
    return *as == IMPORT_AS_LIST || strcmp(word, "application") == 0;
}

static int run_import(int argc, char **argv)
{
    static const struct option options[] = {{"output", required_argument, NULL, 'o'},
                                            {"category", required_argument, NULL, 'c'},
                                            {"prefix", required_argument, NULL, 'p'},
                                            {"apps", required_argument, NULL, 'a'},
                                            {"as", required_argument, NULL, 'A'},
                                            {"add", no_argument, NULL, '+'},
                                            {"signatures", required_argument, NULL, 's'},
                                            HELP_OPTION,
                                            {0}};
    struct import_options o = {0};
    const char *output = "-", *signatures = NULL, *as = NULL;
    int code = EXIT_OK, letter;
    while ((letter = next_option(&signatures_import, argc, argv, ":o:c:p:a:s:h", options, &code)) >
           0) {
        if (letter == '+')
            o.add = true;
        else
            *(letter == 'o'   ? &output
              : letter == 'c' ? &o.category
              : letter == 'p' ? &o.prefix
              : letter == 'a' ? &o.apps
              : letter == 'A' ? &as
                              : &signatures) = optarg;
    }
    if (letter == 0 && code == EXIT_OK)
        print_formats();
    if (letter == 0)
        return code;
    if (as != NULL && !read_as(as, &o.as))
        return complain_usage(&signatures_import, "--as is \"application\" or \"list\", not \"%s\"",
                              as);
    if (argc - optind < 2)
        return complain_usage(&signatures_import, "it needs a format and a file");
    const struct import_format *format = find_format(argv[optind]);
    if (format == NULL)
        return EXIT_USAGE;
    struct import *im = calloc(1, sizeof *im);
    if (im == NULL)
        return complain_text(EXIT_INTERNAL, "no memory to import anything");
    im->format = format;
    im->options = o;
    code = import(im, signatures, argc - optind - 1, argv + optind + 1, output);
    import_free(im);
    return code;
}

const struct verb signatures_import = {
    .name = "signatures import",
    .usage = "FORMAT FILE… [-o OUT.sig]",
    .summary = "turn a list of somebody else's into signatures",
    .options =
        "  What cannot be carried over is listed on the standard error, with its place and the "
        "reason.\n"
        "\n"
        "  -o, --output FILE       the signatures; without it they are printed\n"
        "  -c, --category TAG      the category of all entries, whatever the list says\n"
        "  -p, --prefix TAG        stands before the tags of all entries, with a hyphen\n"
        "      --add               applications that the catalogue has are added to, not "
        "declared\n"
        "  -s, --signatures PATH   the catalogue that the result is for: its categories are "
        "used\n"
        "  -a, --apps FILE         netify-categories: the netify-apps.conf whose applications "
        "get them\n"
        "      --as WORD           v2fly: make every file a \"list\", or an \"application\"\n",
    .run = run_import,
};
