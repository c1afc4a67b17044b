/* The catalogue that updates replace: each step leaves either the old one or the new one in its
 * place. */
/* SPDX-License-Identifier: MIT */
#include "install.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "signatures.h"

#define DEFAULT_CATALOGUE SONDE_STATEDIR "/catalogue.sdb"

enum { INSTALLED_MOST = 256 << 20 };

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0 || errno != ENOENT;
}

/* Behind a link the file itself is replaced, so that the link stays. */
static int name_files(struct place *p, const char *output)
{
    char real[PATH_MAX];
    p->is_default = output == NULL || strcmp(output, DEFAULT_CATALOGUE) == 0;
    if (output == NULL)
        output = DEFAULT_CATALOGUE;
    if (realpath(output, real) == NULL)
        (void)snprintf(real, sizeof real, "%s", output);
    if (!path_with(p->catalogue, real, "") || !path_with(p->previous, real, ".previous"))
        return EXIT_USAGE;
    path_folder(p->folder, real);
    return EXIT_OK;
}

int place_open(struct place *p, const char *output, bool change)
{
    *p = (struct place){.lock = -1};
    int code = name_files(p, output);
    if (code == EXIT_OK && change)
        code = folder_make(p->folder);
    if (code == EXIT_OK && change && (p->lock = folder_lock(p->folder)) < 0)
        code = EXIT_OUTPUT;
    if (code == EXIT_OK)
        code = record_read(&p->record, p->catalogue);
    if (code != EXIT_OK || !is_there(p->catalogue))
        return code;
    code = read_whole(p->catalogue, INSTALLED_MOST, &p->bytes);
    if (code == EXIT_OK)
        digest_of(buffer_slice(&p->bytes), p->digest);
    return code;
}

void place_close(struct place *p)
{
    buffer_free(&p->bytes);
    if (p->lock >= 0)
        (void)close(p->lock);
    p->lock = -1;
}

const struct release *place_release(const struct place *p)
{
    return p->digest[0] == '\0' ? NULL : record_find(&p->record, p->digest);
}

static int prepare_record(const struct place *p)
{
    struct buffer text = {0};
    record_write(&p->record, &text);
    int code = text.failed ? complain_text(EXIT_INTERNAL, "no memory for %s", p->record.path)
                           : file_prepare(p->record.path, buffer_slice(&text), 0644);
    buffer_free(&text);
    return code;
}

int place_note(const struct place *p)
{
    int code = prepare_record(p);
    return code != EXIT_OK ? code : file_take(p->record.path);
}

/* All that needs room on the disk comes first, then nothing but renames. The record names old and
 * new releases by their digests, so it may be there before the catalogue is. */
int place_install(struct place *p, struct slice bytes)
{
    bool keep = p->digest[0] != '\0';
    int code = file_prepare(p->catalogue, bytes, 0644);
    if (code == EXIT_OK)
        code = prepare_record(p);
    if (code == EXIT_OK && keep)
        code = file_prepare_second(p->catalogue, p->previous);
    if (code == EXIT_OK && keep)
        code = file_take(p->previous);
    if (code == EXIT_OK)
        code = file_take(p->record.path);
    if (code == EXIT_OK)
        return file_take(p->catalogue);
    file_forget(p->catalogue);
    file_forget(p->record.path);
    return code;
}

/* ---- rolling back --------------------------------------------------------------------------- */

/* The release that a file is; NULL where updates do not know it. */
static int release_of(const struct place *p, const char *path, const struct release **release)
{
    struct buffer bytes = {0};
    struct sonde_error error;
    char digest[DIGEST_TEXT];
    *release = NULL;
    int code = read_whole(path, INSTALLED_MOST, &bytes);
    if (code == EXIT_OK) {
        digest_of(buffer_slice(&bytes), digest);
        *release = record_find(&p->record, digest);
        struct sonde_catalogue *c = sonde_catalogue_open(bytes.bytes, bytes.length, path, &error);
        if (c == NULL)
            code = complain(&error);
        sonde_catalogue_free(c);
    }
    buffer_free(&bytes);
    return code;
}

/* There is a catalogue in its place at every moment, also where it takes two renames. */
static int swap(const struct place *p, bool has_previous)
{
    int code;
    if (p->digest[0] == '\0')
        return file_rename(p->previous, p->catalogue);
    if (!has_previous)
        return file_rename(p->catalogue, p->previous);
    code = file_prepare_second(p->catalogue, p->previous);
    if (code == EXIT_OK)
        code = file_rename(p->previous, p->catalogue);
    return code != EXIT_OK ? code : file_take(p->previous);
}

static void tell_rolled_back(const struct place *p, bool has_previous, const struct release *to)
{
    char back[128] = "what was there before updates";
    if (to != NULL)
        (void)snprintf(back, sizeof back, "version %s, serial %llu", to->version,
                       (unsigned long long)to->serial);
    else if (!has_previous)
        (void)snprintf(back, sizeof back, "the catalogue that came with the program");
    (void)printf("%s: back to %s", p->catalogue, back);
    if (p->record.refused > 0)
        (void)printf("; serial %llu is not installed again, a higher one will be",
                     (unsigned long long)p->record.refused);
    (void)printf("\n");
}

int place_roll_back(struct place *p)
{
    const struct release *from = place_release(p), *to = NULL;
    bool has_previous = is_there(p->previous);
    /* Without a catalogue in the default place, programs use the one that came with them. */
    if (!has_previous && !(p->is_default && p->digest[0] != '\0'))
        return complain_text(EXIT_NOT_FOUND, "%s: it is not there: there is nothing to go back to",
                             p->previous);
    int code = has_previous ? release_of(p, p->previous, &to) : EXIT_OK;
    if (code != EXIT_OK)
        return code;
    /* Going forward again takes back that something was refused. */
    uint64_t left = from == NULL ? 0 : from->serial, taken = to == NULL ? 0 : to->serial;
    if (left > taken && left > p->record.refused)
        p->record.refused = left;
    else if (taken > left && taken >= p->record.refused)
        p->record.refused = 0;
    if (p->record.has_key)
        code = place_note(p);
    if (code == EXIT_OK)
        code = swap(p, has_previous);
    if (code == EXIT_OK)
        tell_rolled_back(p, has_previous, to);
    return code;
}
