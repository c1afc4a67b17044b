/* sonde-signatures: the verbs of `sonde signatures`, and what they share. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "signatures.h"

static const struct verb *const verbs[] = {
    &signatures_compile, &signatures_check,  &signatures_test,   &signatures_fmt,
    &signatures_explain, &signatures_diff,   &signatures_import, &signatures_export,
    &signatures_update,  &signatures_keygen, &signatures_publish};

enum { VERBS = sizeof verbs / sizeof verbs[0] };

/* "compile" of "signatures compile". */
static const char *short_name(const struct verb *v)
{
    return strchr(v->name, ' ') + 1;
}

static int usage(FILE *out)
{
    (void)fprintf(out, "usage: sonde signatures VERB …\n\n");
    for (int i = 0; i < VERBS; i++)
        (void)fprintf(out, "  %-8s %s\n", short_name(verbs[i]), verbs[i]->summary);
    (void)fprintf(out, "\n  sonde signatures VERB --help tells more; the language is told in "
                       "sonde-signatures(5).\n");
    return out == stderr ? EXIT_USAGE : EXIT_OK;
}

static int run(int argc, char **argv)
{
    if (argc < 2)
        return usage(stderr);
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return usage(stdout);
    for (int i = 0; i < VERBS; i++)
        if (strcmp(argv[1], short_name(verbs[i])) == 0)
            return verbs[i]->run(argc - 1, argv + 1);
    (void)complain_text(EXIT_USAGE, "signatures: there is no verb \"%s\"", argv[1]);
    return usage(stderr);
}

int main(int argc, char **argv)
{
    int code = run(argc, argv);
    if (fflush(stdout) != 0 || ferror(stdout) != 0)
        return complain_text(EXIT_OUTPUT, "cannot write to the standard output: %s",
                             strerror(errno));
    return code;
}

/* ---- mistakes ------------------------------------------------------------------------------- */

/* Terminals show one column for several bytes: what stands before the mark is printed as blanks. */
static void print_mark(const struct sonde_diagnostic *d)
{
    unsigned at = 0;
    for (; at + 1 < d->column && d->source[at] != '\0'; at++)
        if (((unsigned char)d->source[at] & 0xc0) != 0x80)
            (void)fputc(d->source[at] == '\t' ? '\t' : ' ', stderr);
    for (unsigned i = 0; i < (d->width == 0 ? 1 : d->width); i++)
        if (i == 0 || (d->source[at] != '\0' && d->source[at + i] != '\0' &&
                       ((unsigned char)d->source[at + i] & 0xc0) != 0x80))
            (void)fputc('^', stderr);
    (void)fputc('\n', stderr);
}

void show_diagnostic(void *user, const struct sonde_diagnostic *d)
{
    struct diagnostics *shown = user;
    if (d->is_warning && shown->quiet)
        return;
    shown->shown++;
    (void)fputs(d->file, stderr);
    if (d->line > 0)
        (void)fprintf(stderr, ":%u", d->line);
    if (d->column > 0)
        (void)fprintf(stderr, ":%u", d->column);
    (void)fprintf(stderr, ": %s%s\n", d->is_warning ? "warning: " : "", d->text);
    if (d->source == NULL || d->column == 0)
        return;
    (void)fprintf(stderr, "  %s\n  ", d->source);
    print_mark(d);
}

static char local_signatures[] = LOCAL_SIGNATURES;

struct sonde_signatures *read_sources(int count, char **paths, struct diagnostics *shown, int *code)
{
    struct sonde_error error;
    struct sonde_signatures *s = sonde_signatures_new(show_diagnostic, shown, &error);
    if (s == NULL) {
        *code = complain(&error);
        return NULL;
    }
    char found[PATH_MAX], *mine[2];
    if (count == 0) {
        if (catalogue_path(found))
            mine[count++] = found;
        if (has_local_signatures())
            mine[count++] = local_signatures;
        paths = mine;
    }
    if (count == 0) {
        *code = complain_text(EXIT_INPUT, "there is no catalogue on this machine: name sources");
        sonde_signatures_free(s);
        return NULL;
    }
    for (int i = 0; i < count; i++) {
        if (sonde_signatures_read(s, paths[i], &error) == SONDE_OK)
            continue;
        *code = complain(&error);
        sonde_signatures_free(s);
        return NULL;
    }
    return s;
}

struct sonde_catalogue *compile_sources(int count, char **paths, struct diagnostics *shown,
                                        int *code)
{
    struct sonde_error error;
    struct sonde_catalogue *c = NULL;
    size_t size = 0;
    struct sonde_signatures *s = read_sources(count, paths, shown, code);
    if (s == NULL)
        return NULL;
    void *bytes = sonde_signatures_compile(s, &size, &error);
    if (bytes != NULL)
        c = sonde_catalogue_parse(bytes, size, "the catalogue", &error);
    if (c == NULL)
        *code = complain(&error);
    free(bytes);
    sonde_signatures_free(s);
    return c;
}

void signatures_word(struct buffer *out, const char *text)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                "-+._!&/:,()";
    if (text[0] != '\0' && text[strspn(text, plain)] == '\0')
        buffer_append(out, text, strlen(text));
    else
        buffer_quoted(out, text);
}
