/* sonde signatures publish: a catalogue becomes the newest release of a channel, or a release in
 * one file. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "files.h"
#include "manifest.h"
#include "pack.h"
#include "signatures.h"

enum { DELTAS_USUAL = 5, DIGITS = 16 /* of a digest, in the name of a file */ };

struct publish {
    const char *catalogue;
    const char *key_file;
    const char *folder; /* NULL: no channel */
    const char *single; /* NULL: no release in one file */
    const char *version;
    unsigned deltas;
    struct secret_key key;
    struct buffer bytes;    /* the catalogue */
    struct manifest before; /* what the channel had; serial 0: nothing */
    struct manifest now;
    struct buffer text;   /* of the manifest */
    struct buffer bundle; /* its bytes */
};

/* ---- what is published ---------------------------------------------------------------------- */

static int read_catalogue(struct publish *p)
{
    struct sonde_error error;
    int code = read_whole(p->catalogue, CATALOGUE_MOST, &p->bytes);
    if (code != EXIT_OK)
        return code;
    struct sonde_catalogue *c =
        sonde_catalogue_open(p->bytes.bytes, p->bytes.length, p->catalogue, &error);
    if (c == NULL) {
        code = complain(&error);
        (void)complain_text(code, "only what 'sonde signatures compile' made can be published");
    }
    sonde_catalogue_free(c);
    return code;
}

/* The channel's newest release, which must be of the same key: a channel is one person's word. */
static int read_channel(struct publish *p)
{
    char path[PATH_MAX];
    size_t length;
    if (!path_in(path, p->folder, MANIFEST_FILE))
        return EXIT_USAGE;
    if (access(path, F_OK) != 0 && errno == ENOENT)
        return EXIT_OK;
    int code = read_whole(path, MANIFEST_MOST, &p->text);
    if (code == EXIT_OK)
        code = manifest_read(&p->before, buffer_slice(&p->text), path, &p->key.public, &length);
    if (code == EXIT_SYNTAX)
        (void)complain_text(
            code, "a channel is extended with its own key; without %s it begins anew", path);
    return code;
}

/* The serial is the time in digits, so that it also grows when a channel is made anew, and one more
 * than the last where clocks do not agree. */
static void describe(struct publish *p)
{
    struct manifest *m = &p->now;
    time_t now = time(NULL);
    struct tm parts;
    char digits[16], date[16];
    (void)gmtime_r(&now, &parts);
    (void)strftime(digits, sizeof digits, "%Y%m%d%H%M%S", &parts);
    (void)strftime(date, sizeof date, "%Y-%m-%d", &parts);
    (void)strftime(m->created, sizeof m->created, "%Y-%m-%dT%H:%M:%SZ", &parts);
    (void)snprintf(m->version, sizeof m->version, "%s", p->version == NULL ? date : p->version);
    if (!slice_to_uint(slice_text(digits), UINT64_MAX, &m->serial) || m->serial <= p->before.serial)
        m->serial = p->before.serial + 1;
    m->size = p->bytes.length;
    digest_of(buffer_slice(&p->bytes), m->digest);
}

static void describe_piece(struct piece *piece, const struct buffer *packed)
{
    piece->size = packed->length;
    digest_of(buffer_slice(packed), piece->digest);
}

static void name_bundle(char name[FILE_TEXT], const char *digest)
{
    (void)snprintf(name, FILE_TEXT, "catalogue-%.*s.zst", DIGITS, digest);
}

static int pack_bundle(struct publish *p)
{
    int code = pack(buffer_slice(&p->bytes), SLICE_NONE, &p->bundle);
    name_bundle(p->now.bundle.file, p->now.digest);
    describe_piece(&p->now.bundle, &p->bundle);
    return code;
}

/* ---- the channel ---------------------------------------------------------------------------- */

static int write_file(const struct publish *p, const char *name, const struct buffer *bytes)
{
    char path[PATH_MAX];
    return !path_in(path, p->folder, name) ? EXIT_USAGE
                                           : file_replace(path, buffer_slice(bytes), 0644);
}

/* Adds the delta from an earlier catalogue. One whose file has gone or is damaged is left out with
 * a line: who has it gets the bundle. */
static int add_delta(struct publish *p, const char *from)
{
    struct buffer packed = {0}, base = {0}, out = {0};
    struct delta *d = &p->now.delta[p->now.delta_count];
    char name[FILE_TEXT], path[PATH_MAX], digest[DIGEST_TEXT] = "";
    name_bundle(name, from);
    int code = !path_in(path, p->folder, name) ? EXIT_USAGE : EXIT_OK;
    if (code == EXIT_OK && read_whole(path, CATALOGUE_MOST, &packed) == EXIT_OK &&
        unpack(buffer_slice(&packed), SLICE_NONE, CATALOGUE_MOST, &base))
        digest_of(buffer_slice(&base), digest);
    if (code == EXIT_OK && strcmp(digest, from) != 0) {
        (void)complain_text(EXIT_OK,
                            "%s: it is not there or damaged: there will be no delta from it", path);
    } else if (code == EXIT_OK) {
        code = pack(buffer_slice(&p->bytes), buffer_slice(&base), &out);
        memcpy(d->from, digest, sizeof digest);
        (void)snprintf(d->piece.file, sizeof d->piece.file, "delta-%.*s-%.*s.zst", DIGITS, from,
                       DIGITS, p->now.digest);
        describe_piece(&d->piece, &out);
        if (code == EXIT_OK)
            code = write_file(p, d->piece.file, &out);
        p->now.delta_count++;
    }
    buffer_free(&packed);
    buffer_free(&base);
    buffer_free(&out);
    return code;
}

/* From the last release, and from those that the last one had deltas from. */
static int add_deltas(struct publish *p)
{
    int code = EXIT_OK;
    unsigned earlier = p->before.serial == 0 ? 0 : 1 + p->before.delta_count;
    for (unsigned i = 0; i < earlier && code == EXIT_OK; i++) {
        const char *from = i == 0 ? p->before.digest : p->before.delta[i - 1].from;
        if (p->now.delta_count < p->deltas && strcmp(from, p->now.digest) != 0)
            code = add_delta(p, from);
    }
    return code;
}

static bool names_file(const struct manifest *m, const char *name)
{
    char bundle[FILE_TEXT];
    bool named = m->serial > 0 && strcmp(m->bundle.file, name) == 0;
    for (unsigned i = 0; i < m->delta_count && !named; i++) {
        name_bundle(bundle, m->delta[i].from);
        named = strcmp(m->delta[i].piece.file, name) == 0 || strcmp(bundle, name) == 0;
    }
    return named;
}

/* True for names as they are made here: nobody else's file is removed. */
static bool is_ours(const char *name)
{
    static const char hex[] = "0123456789abcdef";
    const char *parts[] = {"catalogue-", "delta-"};
    for (size_t i = 0; i < 2; i++) {
        const char *at = name + strlen(parts[i]);
        if (strncmp(name, parts[i], strlen(parts[i])) != 0 || strspn(at, hex) != DIGITS)
            continue;
        at += DIGITS;
        if (i == 1 && at[0] == '-' && strspn(at + 1, hex) == DIGITS)
            at += 1 + DIGITS;
        return strcmp(at, ".zst") == 0;
    }
    return false;
}

/* Removes what neither this release nor the last one names: who has just read the last manifest
 * still finds its files. */
static void clean(const struct publish *p)
{
    DIR *folder = opendir(p->folder);
    if (folder == NULL)
        return; /* old files are in nobody's way */
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        if (!is_ours(e->d_name) || names_file(&p->now, e->d_name) ||
            names_file(&p->before, e->d_name))
            continue;
        if (unlinkat(dirfd(folder), e->d_name, 0) != 0)
            (void)complain_text(EXIT_OK, "%s/%s: %s: it is not needed any more", p->folder,
                                e->d_name, strerror(errno));
    }
    (void)closedir(folder);
}

static int sign(struct publish *p)
{
    buffer_clear(&p->text);
    manifest_write(&p->now, &p->key, &p->text);
    return p->text.failed ? complain_text(EXIT_INTERNAL, "no memory for the manifest") : EXIT_OK;
}

/* What the channel has already is not released again; its bundle may be wanted for the release in
 * one file. */
static int take_present(struct publish *p)
{
    char path[PATH_MAX], digest[DIGEST_TEXT];
    p->now = p->before;
    (void)printf("%s: this is its newest release already: version %s, serial %llu\n", p->folder,
                 p->now.version, (unsigned long long)p->now.serial);
    int code = !path_in(path, p->folder, p->now.bundle.file)
                   ? EXIT_USAGE
                   : read_whole(path, CATALOGUE_MOST, &p->bundle);
    digest_of(buffer_slice(&p->bundle), digest);
    if (code == EXIT_OK && strcmp(digest, p->now.bundle.digest) != 0)
        code = complain_text(EXIT_SYNTAX,
                             "%s: this file is damaged: copy it there from a backup, or "
                             "publish another catalogue",
                             path);
    return code;
}

/* The manifest is the last file that is written: until then the channel has its former release. */
static int publish_channel(struct publish *p)
{
    int code = pack_bundle(p);
    if (code == EXIT_OK)
        code = write_file(p, p->now.bundle.file, &p->bundle);
    if (code == EXIT_OK)
        code = add_deltas(p);
    if (code == EXIT_OK)
        code = sign(p);
    if (code == EXIT_OK)
        code = write_file(p, MANIFEST_FILE, &p->text);
    if (code != EXIT_OK)
        return code;
    clean(p);
    (void)printf("%s: version %s, serial %llu: %zu bytes, packed %zu\n", p->folder, p->now.version,
                 (unsigned long long)p->now.serial, p->bytes.length, p->bundle.length);
    for (unsigned i = 0; i < p->now.delta_count; i++)
        (void)printf("  delta from %.*s  %llu bytes\n", DIGITS, p->now.delta[i].from,
                     (unsigned long long)p->now.delta[i].piece.size);
    return EXIT_OK;
}

/* ---- one file ------------------------------------------------------------------------------- */

static int write_single(struct publish *p)
{
    struct buffer both = {0};
    buffer_append(&both, p->text.bytes, p->text.length);
    buffer_append(&both, p->bundle.bytes, p->bundle.length);
    int code = both.failed ? complain_text(EXIT_INTERNAL, "no memory for %s", p->single)
                           : write_whole(p->single, both.bytes, both.length);
    if (code == EXIT_OK && strcmp(p->single, "-") != 0)
        (void)printf("%s: version %s, serial %llu: %zu bytes\n", p->single, p->now.version,
                     (unsigned long long)p->now.serial, both.length);
    buffer_free(&both);
    return code;
}

/* ---- the verb ------------------------------------------------------------------------------- */

static int publish(struct publish *p)
{
    int lock = -1, code = keys_begin();
    if (code == EXIT_OK)
        code = secret_key_read(p->key_file, &p->key);
    if (code == EXIT_OK)
        code = read_catalogue(p);
    if (code == EXIT_OK && p->folder != NULL)
        code = folder_make(p->folder);
    if (code == EXIT_OK && p->folder != NULL && (lock = folder_lock(p->folder)) < 0)
        code = EXIT_OUTPUT;
    if (code == EXIT_OK && p->folder != NULL)
        code = read_channel(p);
    if (code == EXIT_OK) {
        describe(p);
        if (p->before.serial > 0 && strcmp(p->before.digest, p->now.digest) == 0)
            code = take_present(p);
        else if (p->folder != NULL)
            code = publish_channel(p);
        else if ((code = pack_bundle(p)) == EXIT_OK)
            code = sign(p);
    }
    if (code == EXIT_OK && p->single != NULL)
        code = write_single(p);
    if (lock >= 0)
        (void)close(lock);
    secret_key_forget(&p->key);
    buffer_free(&p->bytes);
    buffer_free(&p->text);
    buffer_free(&p->bundle);
    return code;
}

enum { OPTION_VERSION = 256, OPTION_SINGLE, OPTION_DELTAS };

static int take_option(struct publish *p, int letter)
{
    uint64_t number = 0;
    switch (letter) {
    case 'k':
        p->key_file = optarg;
        return EXIT_OK;
    case 'd':
        p->folder = optarg;
        return EXIT_OK;
    case OPTION_SINGLE:
        p->single = optarg;
        return EXIT_OK;
    case OPTION_VERSION:
        p->version = optarg;
        return version_is_good(slice_text(optarg))
                   ? EXIT_OK
                   : complain_usage(&signatures_publish,
                                    "--version: expected one line of at most %d bytes",
                                    VERSION_TEXT - 1);
    default:
        if (!slice_to_uint(slice_text(optarg), DELTAS_MOST, &number))
            return complain_usage(&signatures_publish, "--deltas: expected a number up to %d",
                                  DELTAS_MOST);
        p->deltas = (unsigned)number;
        return EXIT_OK;
    }
}

static int run_publish(int argc, char **argv)
{
    static const struct option options[] = {{"key", required_argument, NULL, 'k'},
                                            {"directory", required_argument, NULL, 'd'},
                                            {"single", required_argument, NULL, OPTION_SINGLE},
                                            {"version", required_argument, NULL, OPTION_VERSION},
                                            {"deltas", required_argument, NULL, OPTION_DELTAS},
                                            HELP_OPTION,
                                            {0}};
    int code = EXIT_OK, letter;
    struct publish *p = calloc(1, sizeof *p);
    if (p == NULL)
        return complain_text(EXIT_INTERNAL, "no memory to publish");
    p->deltas = DELTAS_USUAL;
    while ((letter = next_option(&signatures_publish, argc, argv, ":k:d:h", options, &code)) > 0)
        if ((code = take_option(p, letter)) != EXIT_OK)
            break;
    if (letter == -1 && (optind != argc - 1 || p->key_file == NULL))
        code = complain_usage(&signatures_publish, "it needs one catalogue, and -k for the key");
    else if (letter == -1 && p->folder == NULL && p->single == NULL)
        code = complain_usage(&signatures_publish, "it needs -d for a channel, or --single");
    if (letter == -1 && code == EXIT_OK) {
        p->catalogue = argv[optind];
        code = publish(p);
    }
    free(p);
    return code;
}

const struct verb signatures_publish = {
    .name = "signatures publish",
    .usage = "CATALOGUE -k NAME.key [-d FOLDER] [--single FILE] [OPTION…]",
    .summary = "make a catalogue the newest release of a channel",
    .options =
        "  A channel is a folder of files that any web server can serve. One of -d and --single is "
        "needed.\n"
        "\n"
        "  -k, --key FILE        the secret key that signs, as keygen made it\n"
        "  -d, --directory DIR   the channel; it is made, or gets one release more\n"
        "      --single FILE     the release in one file, for a USB stick\n"
        "      --version TEXT    what people call it (the date)\n"
        "      --deltas N        how many earlier releases are updated by what differs (5)\n",
    .run = run_publish,
};
