/* sonde lookup: whose a name, an address or a URL is, or what belongs to an application. */
/* SPDX-License-Identifier: MIT */
#include <string.h>

#include <sonde_signatures.h>

#include "arguments.h"

/* The host of a URL or of "host:port"; anything else as it is. */
static const char *host_of(const char *text, char *host, size_t size)
{
    const char *begin = strstr(text, "://");
    begin = begin == NULL ? text : begin + 3;
    size_t length = strcspn(begin, "/?#");
    bool is_address = strchr(begin, ':') != strrchr(begin, ':') && *begin != '[';
    if (begin == text && (is_address || strchr(text, '/') != NULL))
        return text; /* an IPv6 address, or a network */
    if (*begin == '[')
        length = strcspn(++begin, "]");
    else if (memchr(begin, ':', length) != NULL)
        length = strcspn(begin, ":");
    if (length == 0 || length >= size)
        return text;
    memcpy(host, begin, length);
    host[length] = '\0';
    return host;
}

static void print_application(const char *asked, const struct sonde_lookup *l)
{
    (void)printf("%s: ", asked);
    if (l->application.id != 0)
        (void)printf("%s (%s, id %u), category %s, by %s in %s", l->application.name,
                     l->application.tag, l->application.id, l->application.category, l->method,
                     l->rule);
    else
        (void)printf("no application");
    if (l->list != NULL)
        (void)printf("; in list %s, category %s, by %s", l->list, l->list_category, l->list_rule);
    if (l->system != 0)
        (void)printf("; AS%u%s%s", l->system, l->system_name[0] == '\0' ? "" : " ", l->system_name);
    (void)putchar('\n');
}

static int look_up(const struct sonde_catalogue *c, const char *asked)
{
    struct sonde_lookup l;
    char host[256];
    bool known = sonde_catalogue_lookup(c, host_of(asked, host, sizeof host), &l);
    print_application(asked, &l);
    return known && (l.application.id != 0 || l.list != NULL) ? EXIT_OK : EXIT_NOT_FOUND;
}

/* All that the catalogue says of an application. */
static int show(const struct sonde_catalogue *c, const char *tag)
{
    struct sonde_application a;
    struct sonde_rule r;
    for (unsigned i = 0; sonde_application_at(c, i, &a); i++) {
        if (strcmp(a.tag, tag) != 0 && strcmp(a.name, tag) != 0)
            continue;
        (void)printf("%s (%s, id %u), category %s", a.name, a.tag, a.id, a.category);
        if (a.owner[0] != '\0')
            (void)printf(", of %s", a.owner);
        (void)printf("\n  source: %s\n", a.source[0] == '\0' ? "not told" : a.source);
        for (unsigned n = 0; sonde_catalogue_rule_at(c, a.tag, n, &r); n++) {
            char rule[320];
            size_t kind = strlen(r.kind);
            bool joined = kind > 0 && (r.kind[kind - 1] == '=' || r.kind[kind - 1] == '.');
            (void)snprintf(rule, sizeof rule, "%s%s%s", r.kind, joined ? "" : " ", r.text);
            (void)printf("  %-44s %s\n", rule, r.place);
        }
        return EXIT_OK;
    }
    return complain_text(EXIT_NOT_FOUND, "there is no application \"%s\"", tag);
}

static int run_lookup(int argc, char **argv)
{
    static const struct option options[] = {{"app", required_argument, NULL, 'a'},
                                            {"signatures", required_argument, NULL, 's'},
                                            HELP_OPTION,
                                            {0}};
    struct sonde_error error;
    const char *application = NULL, *signatures = NULL;
    int code = EXIT_OK, letter;
    while ((letter = next_option(&verb_lookup, argc, argv, ":a:s:h", options, &code)) > 0)
        *(letter == 'a' ? &application : &signatures) = optarg;
    if (letter == 0)
        return code;
    if (argc == optind && application == NULL)
        return complain_usage(&verb_lookup, "it needs a host name, an address or --app");
    struct sonde_catalogue *c = load_catalogue(signatures, &error);
    if (c == NULL)
        return complain(&error);
    if (application != NULL)
        code = show(c, application);
    for (int i = optind; i < argc; i++) {
        int one = look_up(c, argv[i]);
        code = one != EXIT_OK ? one : code;
    }
    sonde_catalogue_free(c);
    return code;
}

const struct verb verb_lookup = {
    .name = "lookup",
    .usage = "[--app TAG] [NAME|ADDRESS|URL…]",
    .summary = "which application a host name or address belongs to, and the line that says so",
    .options =
        "  -a, --app TAG           all that the catalogue says of an application\n"
        "  -s, --signatures PATH   another catalogue: compiled, a source or a folder of sources\n",
    .run = run_lookup,
};
