/* Holds the documents that are made from the library's tables to those tables.
 *
 * usage: documents [--update] SOURCES
 *
 * Compares docs/schema, docs/fields.md and docs/protocols.md below SOURCES with what the tables
 * say; with --update it writes them. Of docs/stream.md and docs/expressions.md it tells what is
 * missing. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "generate.h"

static const char *const schemas[] = {
    "agent_hello", "agent_status",    "definitions",       "dropped",     "extracted",
    "flow",        "flow_dpi_update", "flow_dpi_complete", "flow_object", "flow_purge",
    "flow_stats",  "flow_aggregate",  "interfaces",        "transaction"};

static void read_file(const char *path, struct buffer *out)
{
    FILE *file = fopen(path, "re");
    if (file == NULL)
        return;
    while (buffer_reserve(out, 65536)) {
        size_t got = fread(out->bytes + out->length, 1, 65536, file);
        if (got == 0)
            break;
        out->length += got;
    }
    (void)fclose(file);
}

static bool write_file(const char *path, struct slice content)
{
    FILE *file = fopen(path, "we");
    bool ok = file != NULL && fwrite(content.at, 1, content.length, file) == content.length;
    ok = file != NULL && fclose(file) == 0 && ok;
    if (!ok)
        perror(path);
    return ok;
}

/* True when the file is (or now becomes) what it must be. */
static bool settle(const char *sources, const char *name, struct slice wanted, bool update)
{
    char path[1024];
    struct buffer found = {0};
    (void)snprintf(path, sizeof path, "%s/docs/%s", sources, name);
    read_file(path, &found);
    bool same = slice_equal(buffer_slice(&found), wanted);
    buffer_free(&found);
    if (same)
        return true;
    if (update) {
        (void)printf("docs/%s\n", name);
        return write_file(path, wanted);
    }
    (void)fprintf(stderr,
                  "docs/%s is not what the tables say: run the documents test program with "
                  "--update\n",
                  name);
    return false;
}

static bool settle_schemas(const char *sources, bool update)
{
    bool ok = true;
    for (size_t i = 0; i < sizeof schemas / sizeof schemas[0]; i++) {
        char name[128];
        struct buffer text = {0};
        (void)snprintf(name, sizeof name, "schema/%s.json", schemas[i]);
        if (!generate_schema(&text, schemas[i])) {
            (void)fprintf(stderr, "members.def has no %s\n", schemas[i]);
            ok = false;
        }
        ok = settle(sources, name, buffer_slice(&text), update) && ok;
        buffer_free(&text);
    }
    return ok;
}

int main(int argc, char **argv)
{
    bool update = argc > 2 && strcmp(argv[1], "--update") == 0;
    if (argc != (update ? 3 : 2)) {
        (void)fprintf(stderr, "usage: documents [--update] SOURCES\n");
        return 2;
    }
    const char *sources = argv[argc - 1];
    char path[1024];
    struct buffer text = {0};
    (void)snprintf(path, sizeof path, "%s/docs/schema", sources);
    (void)mkdir(path, 0777);
    bool ok = settle_schemas(sources, update);
    generate_fields(&text);
    ok = settle(sources, "fields.md", buffer_slice(&text), update) && ok;
    buffer_clear(&text);
    if (!generate_protocols(&text, sources)) {
        (void)fprintf(stderr, "signatures/ or tests/golden cannot be read\n");
        ok = false;
    }
    ok = settle(sources, "protocols.md", buffer_slice(&text), update) && ok;
    buffer_clear(&text);
    (void)snprintf(path, sizeof path, "%s/docs/stream.md", sources);
    read_file(path, &text);
    ok = generate_missing(buffer_slice(&text)) == 0 && ok;
    buffer_clear(&text);
    (void)snprintf(path, sizeof path, "%s/docs/expressions.md", sources);
    read_file(path, &text);
    ok = generate_missing_variables(buffer_slice(&text)) == 0 && ok;
    buffer_free(&text);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
