/* sonde signatures export: catalogues in the forms of others, and as sources again. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/export.h"

#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"

static const struct export_format *const formats[] = {
    &export_json,  &export_plain,   &export_hosts, &export_netify_apps,
    &export_v2fly, &export_dnsmasq, &export_sig,
};

enum { FORMATS = sizeof formats / sizeof formats[0] };

static void print_formats(void)
{
    (void)printf("\nformats:\n");
    for (unsigned i = 0; i < FORMATS; i++)
        (void)printf("  %-12s %s\n", formats[i]->name, formats[i]->summary);
}

/* "there is no WHAT "NAME"", with the one that may have been meant. */
static int complain_nearest(int code, const char *what, const char *name,
                            const struct nearest *nearest)
{
    if (nearest->found.length == 0)
        return complain_text(code, "there is no %s \"%s\"", what, name);
    return complain_text(code, "there is no %s \"%s\": did you mean \"%.*s\"?", what, name,
                         (int)nearest->found.length, (const char *)nearest->found.at);
}

static const struct export_format *find_format(const char *name)
{
    struct nearest nearest = nearest_begin(slice_text(name));
    for (unsigned i = 0; i < FORMATS; i++) {
        if (strcmp(formats[i]->name, name) == 0)
            return formats[i];
        nearest_consider(&nearest, slice_text(formats[i]->name));
    }
    (void)complain_nearest(EXIT_USAGE, "format", name, &nearest);
    return NULL;
}

/* ---- rules ---------------------------------------------------------------------------------- */

static const struct {
    const char *word, *sign;
} kinds[EXPORT_KINDS] = {
    [EXPORT_DOMAIN] = {"domain", ""},
    [EXPORT_EXACT] = {"domain", "="},
    [EXPORT_WILDCARD] = {"domain", "*."},
    [EXPORT_CERTIFICATE] = {"certificate", ""},
    [EXPORT_NETWORK] = {"network", ""},
    [EXPORT_SYSTEM] = {"as", ""},
    [EXPORT_ORGANIZATION] = {"organization", ""},
    [EXPORT_ALPN] = {"alpn", ""},
    [EXPORT_AGENT] = {"user-agent", ""},
    [EXPORT_PORT] = {"port", ""},
    [EXPORT_EXPRESSION] = {"expression", ""},
    [EXPORT_PROTOCOL] = {"protocol", ""},
};

const char *export_word(enum export_kind kind)
{
    return kinds[kind].word;
}

const char *export_sign(enum export_kind kind)
{
    return kinds[kind].sign;
}

/* "domain =" is the word and the sign. */
static enum export_kind kind_of(const char *words)
{
    size_t length = strcspn(words, " ");
    const char *sign = words[length] == '\0' ? "" : words + length + 1;
    for (unsigned k = 0; k < EXPORT_KINDS; k++)
        if (strlen(kinds[k].word) == length && strncmp(kinds[k].word, words, length) == 0 &&
            strcmp(kinds[k].sign, sign) == 0)
            return (enum export_kind)k;
    return EXPORT_KINDS;
}

/* The place of a rule's entry in `first`; false for what is no application's or list's. */
static bool entry_of(const struct export *ex, const struct sonde_entry_rule *r, uint32_t *entry)
{
    *entry = r->entry + (r->of == SONDE_ENTRY_LIST ? ex->applications : 0);
    return r->of != SONDE_ENTRY_SYSTEM && kind_of(r->rule.kind) != EXPORT_KINDS;
}

/* Sorts the rules by their entries; false without memory. */
static bool gather(struct export *ex)
{
    struct sonde_catalogue_counts n;
    struct sonde_entry_rule r;
    uint32_t entry, all = 0;
    sonde_catalogue_count(ex->catalogue, &n);
    ex->applications = n.applications;
    ex->lists = n.lists;
    uint32_t entries = n.applications + n.lists;
    ex->first = calloc((size_t)entries + 2, sizeof *ex->first);
    if (ex->first == NULL)
        return false;
    for (unsigned i = 0; sonde_entry_rule_at(ex->catalogue, i, &r); i++)
        if (entry_of(ex, &r, &entry)) {
            ex->first[entry + 2]++;
            all++;
        }
    ex->rules = calloc((size_t)all + 1, sizeof *ex->rules);
    if (ex->rules == NULL)
        return false;
    /* first[entry + 1] moves on from the entry's first rule to its end, the next one's first. */
    for (uint32_t e = 2; e < entries + 2; e++)
        ex->first[e] += ex->first[e - 1];
    for (unsigned i = 0; sonde_entry_rule_at(ex->catalogue, i, &r); i++)
        if (entry_of(ex, &r, &entry))
            ex->rules[ex->first[entry + 1]++] =
                (struct export_rule){kind_of(r.rule.kind), i, r.rule.text};
    return true;
}

static struct export_rules rules_of(const struct export *ex, uint32_t entry)
{
    return (struct export_rules){&ex->rules[ex->first[entry]],
                                 ex->first[entry + 1] - ex->first[entry]};
}

struct export_rules export_of_application(const struct export *ex, unsigned index)
{
    return rules_of(ex, index);
}

struct export_rules export_of_list(const struct export *ex, unsigned index)
{
    return rules_of(ex, ex->applications + index);
}

/* ---- what is asked for ---------------------------------------------------------------------- */

bool export_wants_application(const struct export *ex, const struct sonde_application *a)
{
    return (ex->application == NULL || strcmp(a->tag, ex->application) == 0) &&
           (ex->category == NULL || strcmp(a->category, ex->category) == 0);
}

bool export_wants_list(const struct export *ex, const struct sonde_list *l)
{
    return ex->application == NULL &&
           (ex->category == NULL || strcmp(l->category, ex->category) == 0);
}

void export_each(const struct export *ex, export_on_entry *put, void *user)
{
    struct sonde_application a;
    struct sonde_list l;
    for (unsigned i = 0; sonde_application_at(ex->catalogue, i, &a); i++)
        if (export_wants_application(ex, &a))
            put(ex, &a, NULL, export_of_application(ex, i), user);
    for (unsigned i = 0; sonde_list_at(ex->catalogue, i, &l); i++)
        if (export_wants_list(ex, &l))
            put(ex, NULL, &l, export_of_list(ex, i), user);
}

/* An exit code: whether there is the application and the category. */
static int check_wanted(const struct export *ex)
{
    struct sonde_application a;
    struct sonde_category c;
    struct nearest nearest =
        nearest_begin(slice_text(ex->application == NULL ? "" : ex->application));
    bool found = ex->application == NULL;
    for (unsigned i = 0; !found && sonde_application_at(ex->catalogue, i, &a); i++) {
        found = strcmp(a.tag, ex->application) == 0;
        nearest_consider(&nearest, slice_text(a.tag));
    }
    if (!found)
        return complain_nearest(EXIT_NOT_FOUND, "application", ex->application, &nearest);
    nearest = nearest_begin(slice_text(ex->category == NULL ? "" : ex->category));
    found = ex->category == NULL;
    for (unsigned i = 0; !found && sonde_category_at(ex->catalogue, i, &c); i++) {
        found = strcmp(c.tag, ex->category) == 0;
        nearest_consider(&nearest, slice_text(c.tag));
    }
    return found ? EXIT_OK : complain_nearest(EXIT_NOT_FOUND, "category", ex->category, &nearest);
}

/* ---- what is left out ----------------------------------------------------------------------- */

void export_tell_left(const struct export *ex, const char *tag, struct export_rules rules,
                      unsigned has, unsigned widened)
{
    unsigned left[EXPORT_KINDS] = {0};
    struct buffer text = {0};
    for (uint32_t i = 0; i < rules.count; i++)
        left[rules.at[i].kind]++;
    for (unsigned k = 0; k < EXPORT_KINDS; k++) {
        if (left[k] == 0 || ((has & 1U << k) != 0 && (widened & 1U << k) == 0))
            continue;
        buffer_printf(&text, "%s%u \"%s%s%s\" %s", text.length == 0 ? "" : ", ", left[k],
                      kinds[k].word, kinds[k].sign[0] == '\0' ? "" : " ", kinds[k].sign,
                      (has & 1U << k) == 0 ? "left out" : "with all names below");
    }
    if (text.length > 0)
        (void)fprintf(stderr, "%s: %s: %.*s\n", ex->format->name, tag, (int)text.length,
                      (const char *)text.bytes);
    buffer_free(&text);
}

/* ---- the verb ------------------------------------------------------------------------------- */

static int write_all(struct export *ex)
{
    struct buffer out = {0};
    int code = check_wanted(ex);
    if (code == EXIT_OK && !gather(ex))
        code = complain_text(EXIT_INTERNAL, "no memory for the rules");
    if (code == EXIT_OK)
        code = ex->format->write(ex, &out);
    if (code == EXIT_OK && out.failed)
        code = complain_text(EXIT_INTERNAL, "no memory for the output");
    if (code == EXIT_OK && !ex->format->is_folder)
        code = write_whole(ex->output, out.bytes, out.length);
    buffer_free(&out);
    free(ex->rules);
    free(ex->first);
    return code;
}

static int run_export(int argc, char **argv)
{
    static const struct option options[] = {{"output", required_argument, NULL, 'o'},
                                            {"app", required_argument, NULL, 'a'},
                                            {"category", required_argument, NULL, 'c'},
                                            {"set", required_argument, NULL, 'S'},
                                            {"ipset", no_argument, NULL, 'i'},
                                            HELP_OPTION,
                                            {0}};
    struct export ex = {.output = NULL};
    struct sonde_error error;
    int code = EXIT_OK, letter;
    while ((letter = next_option(&signatures_export, argc, argv, ":o:a:c:h", options, &code)) > 0) {
        if (letter == 'i')
            ex.ipset = true;
        else
            *(letter == 'o'   ? &ex.output
              : letter == 'a' ? &ex.application
              : letter == 'c' ? &ex.category
                              : &ex.set) = optarg;
    }
    if (letter == 0 && code == EXIT_OK)
        print_formats();
    if (letter == 0)
        return code;
    if (argc - optind < 1 || argc - optind > 2)
        return complain_usage(&signatures_export,
                              "it needs a format, and one catalogue at the most");
    ex.format = find_format(argv[optind]);
    if (ex.format == NULL)
        return EXIT_USAGE;
    if (ex.format->is_of_one && ex.application == NULL && ex.category == NULL)
        return complain_usage(&signatures_export, "%s needs --app or --category", ex.format->name);
    if (ex.format->is_folder && ex.output == NULL)
        return complain_usage(&signatures_export, "%s needs -o and a folder", ex.format->name);
    ex.output = ex.output == NULL ? "-" : ex.output;
    struct sonde_catalogue *c = load_catalogue(argv[optind + 1], &error);
    if (c == NULL)
        return complain(&error);
    ex.catalogue = c;
    code = write_all(&ex);
    sonde_catalogue_free(c);
    return code;
}

const struct verb signatures_export = {
    .name = "signatures export",
    .usage = "FORMAT [CATALOGUE] [-o OUT]",
    .summary = "write a catalogue in the form of somebody else's lists",
    .options = "  CATALOGUE is a compiled one, a source or a folder of sources; without it: this "
               "machine's.\n"
               "  What a format has no form for is counted on the standard error, by entry.\n"
               "\n"
               "  -o, --output OUT        the file or folder; without it files are printed\n"
               "  -a, --app TAG           this application alone\n"
               "  -c, --category TAG      the applications and lists of this category alone\n"
               "      --set NAME          dnsmasq: the set, or sets, that addresses are put into\n"
               "      --ipset             dnsmasq: lines for ipset instead of nftables\n",
    .run = run_export,
};
