/* sonde signatures keygen, and all that libsodium does here: keys, signatures, digests. */
/* SPDX-License-Identifier: MIT */
#include "keys.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "files.h"
#include "signatures.h"

static_assert(KEY_PUBLIC_BYTES == crypto_sign_PUBLICKEYBYTES, "sizes of keys");
static_assert(KEY_SECRET_BYTES == crypto_sign_SECRETKEYBYTES, "sizes of keys");
static_assert(SIGNATURE_BYTES == crypto_sign_BYTES, "size of signatures");

enum { BASE64 = sodium_base64_VARIANT_ORIGINAL, KEY_FILE_MOST = 4096 };

int keys_begin(void)
{
    return sodium_init() >= 0 ? EXIT_OK
                              : complain_text(EXIT_INTERNAL, "libsodium cannot be used here");
}

void digest_of(struct slice bytes, char text[DIGEST_TEXT])
{
    uint8_t digest[crypto_hash_sha256_BYTES];
    (void)crypto_hash_sha256(digest, bytes.at, bytes.length);
    slice_to_hex(slice_of(digest, sizeof digest), text);
    text[DIGEST_TEXT - 1] = '\0';
}

/* Reads base64 that gives exactly so many bytes. */
static bool from_base64(struct slice text, uint8_t *bytes, size_t size)
{
    size_t got = 0;
    const char *end = NULL;
    return sodium_base642bin(bytes, size, (const char *)text.at, text.length, NULL, &got, &end,
                             BASE64) == 0 &&
           got == size && end == (const char *)text.at + text.length;
}

/* ---- signatures ----------------------------------------------------------------------------- */

void signature_make(const struct secret_key *key, struct slice bytes, char text[SIGNATURE_TEXT])
{
    uint8_t signature[SIGNATURE_BYTES];
    (void)crypto_sign_detached(signature, NULL, bytes.at, bytes.length, key->bytes);
    (void)sodium_bin2base64(text, SIGNATURE_TEXT, signature, sizeof signature, BASE64);
}

bool signature_fits(const struct public_key *key, struct slice bytes, struct slice text)
{
    uint8_t signature[SIGNATURE_BYTES];
    return from_base64(text, signature, sizeof signature) &&
           crypto_sign_verify_detached(signature, bytes.at, bytes.length, key->bytes) == 0;
}

/* ---- files of keys -------------------------------------------------------------------------- */

static void name_key(struct public_key *key, const char *name)
{
    char digest[DIGEST_TEXT];
    digest_of(slice_of(key->bytes, sizeof key->bytes), digest);
    (void)snprintf(key->id, sizeof key->id, "%.16s", digest);
    (void)snprintf(key->name, sizeof key->name, "%s", name);
}

bool public_key_parse(struct public_key *key, struct slice text, const char *name)
{
    if (!from_base64(text, key->bytes, sizeof key->bytes))
        return false;
    name_key(key, name);
    return true;
}

void public_key_text(const struct public_key *key, char text[KEY_PUBLIC_TEXT])
{
    (void)sodium_bin2base64(text, KEY_PUBLIC_TEXT, key->bytes, sizeof key->bytes, BASE64);
}

bool public_key_same(const struct public_key *a, const struct public_key *b)
{
    return memcmp(a->bytes, b->bytes, sizeof a->bytes) == 0;
}

/* The first word of the first line that is no remark. */
static struct slice first_word(struct slice text)
{
    struct slice rest = text, line;
    do
        line = slice_trim(slice_split(rest, '\n', &rest));
    while (rest.length > 0 && (line.length == 0 || line.at[0] == '#'));
    return slice_trim(slice_split(line, ' ', &rest));
}

int public_key_read(const char *path, struct public_key *key)
{
    uint8_t secret[KEY_SECRET_BYTES];
    struct buffer text = {0};
    int code = read_whole(path, KEY_FILE_MOST, &text);
    struct slice word = first_word(buffer_slice(&text));
    if (code == EXIT_OK && from_base64(word, secret, sizeof secret))
        code = complain_text(EXIT_SYNTAX,
                             "%s: this is a secret key, which belongs to who signs alone: "
                             "give the .pub file that was made with it",
                             path);
    else if (code == EXIT_OK && !public_key_parse(key, word, path))
        code = complain_text(EXIT_SYNTAX,
                             "%s: this is no public key: expected a line of base64, as "
                             "'sonde signatures keygen' writes it to a .pub file",
                             path);
    sodium_memzero(secret, sizeof secret);
    if (text.bytes != NULL)
        sodium_memzero(text.bytes, text.length);
    buffer_free(&text);
    return code;
}

int secret_key_read(const char *path, struct secret_key *key)
{
    struct stat status;
    struct buffer text = {0};
    int code = read_whole(path, KEY_FILE_MOST, &text);
    if (code == EXIT_OK &&
        (!from_base64(first_word(buffer_slice(&text)), key->bytes, sizeof key->bytes) ||
         crypto_sign_ed25519_sk_to_pk(key->public.bytes, key->bytes) != 0))
        code = complain_text(EXIT_SYNTAX,
                             "%s: this is no secret key: give the .key file that "
                             "'sonde signatures keygen' wrote",
                             path);
    if (code == EXIT_OK) {
        name_key(&key->public, path);
        if (stat(path, &status) == 0 && (status.st_mode & 077) != 0)
            (void)complain_text(EXIT_OK,
                                "%s: other users can read this key: chmod 600 it, and "
                                "make a new one if they could be strangers",
                                path);
    }
    if (text.bytes != NULL)
        sodium_memzero(text.bytes, text.length);
    buffer_free(&text);
    return code;
}

void secret_key_forget(struct secret_key *key)
{
    sodium_memzero(key, sizeof *key);
}

/* ---- keygen --------------------------------------------------------------------------------- */

/* A key is never written over another one: what that one signed could not be extended any more. */
static int write_new(const char *path, struct slice text, mode_t mode)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0 && errno == EEXIST)
        return complain_text(EXIT_OUTPUT, "%s: it is there already and is kept: take another name",
                             path);
    if (fd < 0)
        return fail_output(path);
    bool written = write(fd, text.at, text.length) == (ssize_t)text.length && fsync(fd) == 0;
    int reason = errno;
    if (close(fd) == 0 && written)
        return EXIT_OK;
    errno = reason;
    (void)fail_output(path);
    (void)unlink(path);
    return EXIT_OUTPUT;
}

static int write_pair(const char *name, const struct secret_key *key)
{
    char secret_path[PATH_MAX], public_path[PATH_MAX], public[KEY_PUBLIC_TEXT], date[16];
    char secret[sodium_base64_ENCODED_LEN(KEY_SECRET_BYTES, BASE64)];
    char text[512];
    time_t now = time(NULL);
    struct tm parts;
    if (!path_with(secret_path, name, ".key") || !path_with(public_path, name, ".pub"))
        return EXIT_USAGE;
    (void)strftime(date, sizeof date, "%Y-%m-%d", gmtime_r(&now, &parts));
    (void)sodium_bin2base64(secret, sizeof secret, key->bytes, sizeof key->bytes, BASE64);
    int length =
        snprintf(text, sizeof text,
                 "# Secret key %s of a channel of Sonde's signatures, made %s. Who has it "
                 "can sign\n# what all that trust it install: keep it off the web server.\n"
                 "%s\n",
                 key->public.id, date, secret);
    int code = write_new(secret_path, slice_of(text, (size_t)length), 0600);
    sodium_memzero(secret, sizeof secret);
    sodium_memzero(text, sizeof text);
    if (code != EXIT_OK)
        return code;
    public_key_text(&key->public, public);
    length =
        snprintf(text, sizeof text, "%s sonde-signatures %s %s\n", public, key->public.id, date);
    code = write_new(public_path, slice_of(text, (size_t)length), 0644);
    if (code != EXIT_OK)
        (void)unlink(secret_path); /* half a pair helps nobody */
    else
        (void)printf("%s: the secret key %s, for 'sonde signatures publish'\n"
                     "%s: the public one, for /etc/sonde/signatures.pub of those who update\n",
                     secret_path, key->public.id, public_path);
    return code;
}

static int run_keygen(int argc, char **argv)
{
    static const struct option options[] = {
        {"output", required_argument, NULL, 'o'}, HELP_OPTION, {0}};
    const char *name = NULL;
    struct secret_key key;
    int code = EXIT_OK, letter;
    while ((letter = next_option(&signatures_keygen, argc, argv, ":o:h", options, &code)) > 0)
        name = optarg;
    if (letter == 0)
        return code;
    if (name == NULL || name[0] == '\0' || optind < argc)
        return complain_usage(&signatures_keygen, "it needs -o NAME and nothing else");
    code = keys_begin();
    if (code != EXIT_OK)
        return code;
    (void)crypto_sign_keypair(key.public.bytes, key.bytes);
    name_key(&key.public, name);
    code = write_pair(name, &key);
    secret_key_forget(&key);
    return code;
}

const struct verb signatures_keygen = {
    .name = "signatures keygen",
    .usage = "-o NAME",
    .summary = "make the two keys of a channel: NAME.key signs, NAME.pub verifies",
    .options = "  -o, --output NAME     where they go; keys that are there are never replaced\n",
    .run = run_keygen,
};
