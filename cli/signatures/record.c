/* What updates remember beside the catalogue. */
/* SPDX-License-Identifier: MIT */
#include "record.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/verb.h"
#include "files.h"

#define FIRST_LINE "sonde-update 1\n"

enum { RECORD_MOST = 64 << 10 };

static bool copy_text(char *text, size_t room, struct slice word)
{
    if (word.length == 0 || word.length >= room)
        return false;
    memcpy(text, word.at, word.length);
    text[word.length] = '\0';
    return true;
}

static bool take_release(struct record *r, struct slice rest)
{
    struct release one = {0};
    struct slice digest = slice_split(rest, ' ', &rest);
    struct slice serial = slice_split(rest, ' ', &rest);
    if (digest.length != DIGEST_TEXT - 1 || !copy_text(one.digest, sizeof one.digest, digest) ||
        !slice_to_uint(serial, UINT64_MAX, &one.serial) ||
        !copy_text(one.version, sizeof one.version, rest))
        return false;
    if (r->release_count < RELEASES_MOST)
        r->release[r->release_count++] = one;
    return true;
}

static bool take_line(struct record *r, struct slice line)
{
    struct slice rest, word = slice_split(line, ' ', &rest);
    if (slice_equal(word, SLICE_LITERAL("key")))
        return r->has_key = public_key_parse(&r->key, rest, r->path);
    if (slice_equal(word, SLICE_LITERAL("source")))
        return copy_text(r->source, sizeof r->source, rest);
    if (slice_equal(word, SLICE_LITERAL("refused")))
        return slice_to_uint(rest, UINT64_MAX, &r->refused);
    if (slice_equal(word, SLICE_LITERAL("catalogue")))
        return take_release(r, rest);
    return true;
}

int record_read(struct record *r, const char *catalogue)
{
    struct buffer text = {0};
    *r = (struct record){0};
    if (!path_with(r->path, catalogue, ".update"))
        return EXIT_USAGE;
    if (access(r->path, F_OK) != 0 && errno == ENOENT)
        return EXIT_OK;
    int code = read_whole(r->path, RECORD_MOST, &text);
    struct slice rest = buffer_slice(&text);
    bool good = code == EXIT_OK && slice_starts(rest, SLICE_LITERAL(FIRST_LINE));
    rest = slice_tail(rest, sizeof FIRST_LINE - 1);
    while (good && rest.length > 0)
        good = take_line(r, slice_split(rest, '\n', &rest));
    if (code == EXIT_OK && !(good && r->has_key))
        code = complain_text(EXIT_SYNTAX,
                             "%s: what was remembered of updates cannot be read: remove this file, "
                             "and the next update begins anew",
                             r->path);
    buffer_free(&text);
    return code;
}

void record_write(const struct record *r, struct buffer *out)
{
    char key[KEY_PUBLIC_TEXT];
    public_key_text(&r->key, key);
    buffer_printf(out, FIRST_LINE "key %s\n", key);
    if (r->source[0] != '\0')
        buffer_printf(out, "source %s\n", r->source);
    if (r->refused > 0)
        buffer_printf(out, "refused %llu\n", (unsigned long long)r->refused);
    for (unsigned i = 0; i < r->release_count; i++)
        buffer_printf(out, "catalogue %s %llu %s\n", r->release[i].digest,
                      (unsigned long long)r->release[i].serial, r->release[i].version);
}

const struct release *record_find(const struct record *r, const char *digest)
{
    for (unsigned i = 0; i < r->release_count; i++)
        if (strcmp(r->release[i].digest, digest) == 0)
            return &r->release[i];
    return NULL;
}

uint64_t record_highest(const struct record *r)
{
    uint64_t highest = r->refused;
    for (unsigned i = 0; i < r->release_count; i++)
        if (r->release[i].serial > highest)
            highest = r->release[i].serial;
    return highest;
}

void record_add(struct record *r, const struct manifest *m)
{
    struct release first = {.serial = m->serial};
    unsigned kept = 0;
    memcpy(first.digest, m->digest, sizeof first.digest);
    memcpy(first.version, m->version, sizeof first.version);
    /* The same catalogue may be released again under another serial. */
    for (unsigned i = 0; i < r->release_count; i++)
        if (strcmp(r->release[i].digest, m->digest) != 0)
            r->release[kept++] = r->release[i];
    if (kept == RELEASES_MOST)
        kept--;
    memmove(&r->release[1], &r->release[0], kept * sizeof r->release[0]);
    r->release[0] = first;
    r->release_count = kept + 1;
}
