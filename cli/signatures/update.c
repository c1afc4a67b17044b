/* sonde signatures update: the newest release of a channel is verified and takes the catalogue's
 * place. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fetch.h"
#include "files.h"
#include "install.h"
#include "pack.h"
#include "signatures.h"

#define DEFAULT_KEY      "/etc/sonde/signatures.pub"
#define DEFAULT_PID_FILE "/run/sonde/sonded.pid"

enum { PATIENCE_S = 30, PATIENCE_MOST_S = 3600 };

struct update {
    const char *key_file; /* NULL: the default one, or the one of the first update */
    const char *output;   /* NULL: the default */
    const char *pid_file;
    bool check;
    bool roll_back;
    bool no_reload;
    bool quiet;
    struct place place;
    struct source source;
    struct public_key key;
    char latest[PATH_MAX]; /* the manifest, for messages */
    struct manifest manifest;
    struct buffer text;  /* the manifest; of a single file, with the bundle behind it */
    struct slice behind; /* that bundle */
    struct buffer unpacked;
    char how[128]; /* how it came, for people */
};

/* ---- whom to trust -------------------------------------------------------------------------- */

/* The key that is named, else the one of this machine, else the one that updates had so far. */
static int find_key(struct update *u)
{
    const struct record *r = &u->place.record;
    const char *path = u->key_file == NULL ? DEFAULT_KEY : u->key_file;
    bool is_missing = access(path, F_OK) != 0 && errno == ENOENT;
    if (u->key_file == NULL && is_missing && r->has_key) {
        u->key = r->key;
        return EXIT_OK;
    }
    if (u->key_file == NULL && is_missing)
        return complain_text(EXIT_INPUT, DEFAULT_KEY ": it is not there: put the public key of the "
                                                     "channel there, or name it with --key");
    int code = public_key_read(path, &u->key);
    if (code != EXIT_OK || !r->has_key || public_key_same(&u->key, &r->key))
        return code;
    return complain_text(EXIT_SYNTAX,
                         "%s: this key (%s) is not the one that updates were signed with so far "
                         "(%s): the catalogue stays as it is; if the channel has a new key, remove "
                         "%s",
                         path, u->key.id, r->key.id, r->path);
}

/* ---- what there is -------------------------------------------------------------------------- */

static int read_manifest(struct update *u)
{
    size_t length = 0, most = MANIFEST_MOST;
    const char *file = u->source.kind == SOURCE_FILE ? "" : "/" MANIFEST_FILE;
    if (u->source.kind == SOURCE_FILE)
        most += CATALOGUE_MOST;
    (void)snprintf(u->latest, sizeof u->latest, "%s%s", u->source.name, file);
    int code = source_read(&u->source, MANIFEST_FILE, most, &u->text);
    if (code == EXIT_OK)
        code = manifest_read(&u->manifest, buffer_slice(&u->text), u->latest, &u->key, &length);
    if (code == EXIT_OK)
        u->behind = slice_tail(buffer_slice(&u->text), length);
    return code;
}

enum standing { NEWER, SAME, REFUSED, WRONG };

/* How the release that is offered stands to what is installed; WRONG: after a message. A catalogue
 * that is there but unknown (damaged, or not from an update) may be replaced by what was installed
 * before. */
static enum standing compare(const struct update *u)
{
    const struct record *r = &u->place.record;
    const struct manifest *m = &u->manifest;
    const struct release *mine = place_release(&u->place);
    uint64_t floor = mine == NULL ? record_highest(r) : mine->serial;
    if (m->serial >= floor && strcmp(m->digest, u->place.digest) == 0)
        return SAME;
    if (m->serial < floor) {
        (void)complain_text(
            EXIT_SYNTAX,
            "%s: serial %llu is older than %llu, which was installed: the catalogue "
            "stays as it is; the server is behind, or somebody replays an old "
            "release",
            u->latest, (unsigned long long)m->serial, (unsigned long long)floor);
        return WRONG;
    }
    if (m->serial <= r->refused)
        return REFUSED;
    if (mine == NULL || m->serial > floor)
        return NEWER;
    (void)complain_text(EXIT_SYNTAX,
                        "%s: serial %llu is installed with another content: the catalogue stays as "
                        "it is; the channel must be published again",
                        u->latest, (unsigned long long)m->serial);
    return WRONG;
}

static void tell_nothing_new(const struct update *u, enum standing standing)
{
    const struct manifest *m = &u->manifest;
    if (u->quiet)
        return;
    (void)printf("%s: %s: version %s, serial %llu, of %s\n", u->place.catalogue,
                 standing == SAME ? "up to date" : "not installed, it was rolled back here",
                 m->version, (unsigned long long)m->serial, m->created);
}

/* The delta for what is installed, where that is less to fetch. */
static const struct delta *find_delta(const struct update *u)
{
    const struct manifest *m = &u->manifest;
    for (unsigned i = 0; i < m->delta_count && u->source.kind != SOURCE_FILE; i++)
        if (strcmp(m->delta[i].from, u->place.digest) == 0 &&
            m->delta[i].piece.size < m->bundle.size)
            return &m->delta[i];
    return NULL;
}

static int tell_newer(const struct update *u)
{
    const struct manifest *m = &u->manifest;
    const struct delta *d = find_delta(u);
    const struct release *mine = place_release(&u->place);
    (void)printf("%s: there is a newer one: version %s, serial %llu, of %s, %llu bytes to fetch",
                 u->place.catalogue, m->version, (unsigned long long)m->serial, m->created,
                 (unsigned long long)(d == NULL ? m->bundle.size : d->piece.size));
    if (mine != NULL)
        (void)printf("; installed is version %s, serial %llu", mine->version,
                     (unsigned long long)mine->serial);
    (void)printf("\n");
    return EXIT_NOT_FOUND;
}

/* ---- fetching it ---------------------------------------------------------------------------- */

/* Verifies a piece and unpacks it to the catalogue that the manifest promises. */
static int open_piece(struct update *u, const struct piece *piece, struct slice bytes,
                      struct slice base)
{
    const struct manifest *m = &u->manifest;
    char digest[DIGEST_TEXT];
    const char *name = u->source.kind == SOURCE_FILE ? u->source.name : piece->file;
    if (bytes.length < piece->size)
        return complain_text(EXIT_INPUT,
                             "%s: it is cut: %zu of %llu bytes came: the catalogue stays as it is; "
                             "get it again",
                             name, bytes.length, (unsigned long long)piece->size);
    digest_of(bytes, digest);
    if (bytes.length > piece->size || strcmp(digest, piece->digest) != 0)
        return complain_text(EXIT_SYNTAX,
                             "%s: it is not what was signed, it was altered on its way or on the "
                             "server: the catalogue stays as it is; get it again",
                             name);
    buffer_clear(&u->unpacked);
    bool good = unpack(bytes, base, (size_t)m->size, &u->unpacked);
    if (u->unpacked.failed)
        return complain_text(EXIT_INTERNAL, "no memory to unpack %llu bytes",
                             (unsigned long long)m->size);
    digest_of(buffer_slice(&u->unpacked), digest);
    if (!good || strcmp(digest, m->digest) != 0)
        return complain_text(EXIT_SYNTAX,
                             "%s: it does not unpack to the catalogue that was signed: the "
                             "catalogue stays as it is; the channel must be published again",
                             name);
    return EXIT_OK;
}

static int fetch_piece(struct update *u, const struct piece *piece, struct slice base)
{
    struct buffer bytes = {0};
    if (u->source.kind == SOURCE_FILE)
        return open_piece(u, piece, u->behind, base);
    int code = source_read(&u->source, piece->file, (size_t)piece->size, &bytes);
    if (code == EXIT_OK)
        code = open_piece(u, piece, buffer_slice(&bytes), base);
    buffer_free(&bytes);
    return code;
}

/* Leaves the new catalogue in `unpacked`. A delta that fails is no reason to stay behind. */
static int fetch_catalogue(struct update *u)
{
    const struct delta *d = find_delta(u);
    if (d != NULL) {
        (void)snprintf(u->how, sizeof u->how, "by a delta, instead of %llu",
                       (unsigned long long)u->manifest.bundle.size);
        if (fetch_piece(u, &d->piece, buffer_slice(&u->place.bytes)) == EXIT_OK)
            return EXIT_OK;
        (void)complain_text(EXIT_OK, "the delta is of no use: the whole catalogue is fetched");
    }
    (void)snprintf(u->how, sizeof u->how, "whole");
    return fetch_piece(u, &u->manifest.bundle, SLICE_NONE);
}

/* The reader of this build must take it: a signature says who made it, not that this version can
 * use it. */
static int try_catalogue(const struct update *u)
{
    struct sonde_error error;
    struct sonde_catalogue *c = sonde_catalogue_open(u->unpacked.bytes, u->unpacked.length,
                                                     u->manifest.bundle.file, &error);
    if (c != NULL) {
        sonde_catalogue_free(c);
        return EXIT_OK;
    }
    return complain_text(EXIT_SYNTAX,
                         "%s: version %s cannot be used by Sonde %s (%s): the catalogue stays as "
                         "it is; a newer Sonde may be needed",
                         u->latest, u->manifest.version, sonde_version(), error.text);
}

/* ---- installing it -------------------------------------------------------------------------- */

static void remember(struct update *u)
{
    struct record *r = &u->place.record;
    r->has_key = true;
    r->key = u->key;
    if (u->manifest.serial > r->refused)
        r->refused = 0;
    record_add(r, &u->manifest);
    /* A stick that was plugged in once is not where cron looks. */
    if (u->source.kind == SOURCE_URL && u->source.name != r->source)
        (void)snprintf(r->source, sizeof r->source, "%s", u->source.name);
}

static void tell_installed(const struct update *u, const struct release *before)
{
    (void)printf("%s: version %s, serial %llu, is installed", u->place.catalogue,
                 u->manifest.version, (unsigned long long)u->manifest.serial);
    if (before != NULL)
        (void)printf(" over version %s, serial %llu", before->version,
                     (unsigned long long)before->serial);
    (void)printf("; %llu bytes were read (%s)\n", (unsigned long long)u->source.taken, u->how);
}

static int install(struct update *u)
{
    struct release before = {0};
    const struct release *known = place_release(&u->place);
    if (known != NULL)
        before = *known;
    int code = fetch_catalogue(u);
    if (code == EXIT_OK)
        code = try_catalogue(u);
    if (code != EXIT_OK)
        return code;
    remember(u);
    code = place_install(&u->place, buffer_slice(&u->unpacked));
    if (code != EXIT_OK)
        return code;
    tell_installed(u, known == NULL ? NULL : &before);
    if (!u->no_reload)
        agent_reload(u->pid_file);
    return EXIT_OK;
}

/* The content is there already. What is new of it, its serial or even that it is a release, is
 * written down. */
static int confirm(struct update *u)
{
    const struct release *mine = place_release(&u->place);
    bool is_known = mine != NULL && mine->serial == u->manifest.serial;
    tell_nothing_new(u, SAME);
    if (is_known || u->check)
        return EXIT_OK;
    remember(u);
    return place_note(&u->place);
}

static int act(struct update *u)
{
    int code = find_key(u);
    if (code == EXIT_OK)
        code = read_manifest(u);
    if (code != EXIT_OK)
        return code;
    switch (compare(u)) {
    case WRONG:
        return EXIT_SYNTAX;
    case SAME:
        return confirm(u);
    case REFUSED:
        tell_nothing_new(u, REFUSED);
        return EXIT_OK;
    default:
        return u->check ? tell_newer(u) : install(u);
    }
}

/* ---- the verb ------------------------------------------------------------------------------- */

static int from_source(struct update *u, const char *name)
{
    u->source.name = name != NULL ? name : u->place.record.source;
    if (u->source.name[0] == '\0')
        return complain_usage(&signatures_update,
                              "name a channel: the first update from a URL is remembered, and "
                              "there was none");
    if (strlen(u->source.name) >= SOURCE_TEXT)
        return complain_usage(&signatures_update, "a source has at most %d bytes", SOURCE_TEXT - 1);
    int code = source_open(&u->source);
    if (code == EXIT_OK)
        code = act(u);
    source_close(&u->source);
    return code;
}

static int update(struct update *u, const char *name)
{
    int code = keys_begin();
    if (code == EXIT_OK) {
        code = place_open(&u->place, u->output, !u->check);
        if (code == EXIT_OK && u->roll_back) {
            code = place_roll_back(&u->place);
            if (code == EXIT_OK && !u->no_reload)
                agent_reload(u->pid_file);
        } else if (code == EXIT_OK) {
            code = from_source(u, name);
        }
        place_close(&u->place);
    }
    buffer_free(&u->text);
    buffer_free(&u->unpacked);
    return code;
}

enum {
    OPTION_CHECK = 256,
    OPTION_NO_RELOAD,
    OPTION_ROLLBACK,
    OPTION_PID_FILE,
    OPTION_PLAIN,
    OPTION_CA
};

static const struct option options[] = {{"key", required_argument, NULL, 'k'},
                                        {"output", required_argument, NULL, 'o'},
                                        {"check", no_argument, NULL, OPTION_CHECK},
                                        {"rollback", no_argument, NULL, OPTION_ROLLBACK},
                                        {"quiet", no_argument, NULL, 'q'},
                                        {"no-reload", no_argument, NULL, OPTION_NO_RELOAD},
                                        {"pid-file", required_argument, NULL, OPTION_PID_FILE},
                                        {"plain-http", no_argument, NULL, OPTION_PLAIN},
                                        {"ca", required_argument, NULL, OPTION_CA},
                                        {"timeout", required_argument, NULL, 't'},
                                        HELP_OPTION,
                                        {0}};

static int take_option(struct update *u, int letter)
{
    uint64_t seconds = 0;
    switch (letter) {
    case 'k':
        u->key_file = optarg;
        break;
    case 'o':
        u->output = optarg;
        break;
    case 'q':
        u->quiet = true;
        break;
    case OPTION_CHECK:
        u->check = true;
        break;
    case OPTION_ROLLBACK:
        u->roll_back = true;
        break;
    case OPTION_NO_RELOAD:
        u->no_reload = true;
        break;
    case OPTION_PID_FILE:
        u->pid_file = optarg;
        break;
    case OPTION_PLAIN:
        u->source.plain_http = true;
        break;
    case OPTION_CA:
        u->source.authorities = optarg;
        break;
    default:
        if (!slice_to_uint(slice_text(optarg), PATIENCE_MOST_S, &seconds) || seconds == 0)
            return complain_usage(&signatures_update, "--timeout: expected 1 to %d seconds",
                                  PATIENCE_MOST_S);
        u->source.patience_s = (unsigned)seconds;
    }
    return EXIT_OK;
}

static int run_update(int argc, char **argv)
{
    int code = EXIT_OK, letter;
    struct update *u = calloc(1, sizeof *u);
    if (u == NULL)
        return complain_text(EXIT_INTERNAL, "no memory to update");
    u->pid_file = DEFAULT_PID_FILE;
    u->source.patience_s = PATIENCE_S;
    while ((letter = next_option(&signatures_update, argc, argv, ":k:o:qt:h", options, &code)) > 0)
        if ((code = take_option(u, letter)) != EXIT_OK)
            break;
    if (letter == -1 && optind < argc - 1)
        code = complain_usage(&signatures_update, "it takes one source");
    else if (letter == -1 && u->roll_back && (u->check || optind < argc))
        code = complain_usage(&signatures_update, "--rollback takes neither a source nor --check");
    else if (letter == -1)
        code = update(u, optind < argc ? argv[optind] : NULL);
    free(u);
    return code;
}

const struct verb signatures_update = {
    .name = "signatures update",
    .usage = "[SOURCE] [OPTION…]",
    .summary = "install the newest release of a channel, or go back to the one before",
    .options =
        "  SOURCE is the URL of a channel, its folder, or a release in one file. Without it: the "
        "URL of the last update.\n"
        "\n"
        "  -k, --key FILE        the public key of the channel (/etc/sonde/signatures.pub)\n"
        "  -o, --output FILE     the catalogue to replace (" SONDE_STATEDIR "/catalogue.sdb)\n"
        "      --check           only tell: exit status 0 up to date, 1 there is a newer one\n"
        "      --rollback        swap the catalogue with the one before it\n"
        "  -q, --quiet           print nothing when nothing changes, for cron\n"
        "      --no-reload       do not tell sonded\n"
        "      --pid-file FILE   where sonded's number is (" DEFAULT_PID_FILE ")\n"
        "      --ca FILE         certificates to trust, instead of the system's\n"
        "      --plain-http      allow http:// to other machines\n"
        "  -t, --timeout S       so long nothing may come from the server (30)\n",
    .run = run_update,
};
