/* Where the catalogue is, and how it is used: in place. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/place.h"
#include "verb.h"

/* Updates put a new file in the old one's place; who writes into the file that is used takes what
 * is read away. */
static void on_bus_error(int signal)
{
    static const char text[] = "sonde: a file of signatures was overwritten while it was used: "
                               "call this again, and replace such files with mv\n";
    (void)signal;
    _exit(write(STDERR_FILENO, text, sizeof text - 1) < 0 ? EXIT_INTERNAL : EXIT_INPUT);
}

/* The bytes of a compiled catalogue for the rest of the program's life; NULL where the file is
 * none. */
static const void *map_compiled(const char *path, size_t *size)
{
    static const char magic[] = "SondeSig";
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    void *bytes = MAP_FAILED;
    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) &&
        status.st_size >= (off_t)sizeof magic && status.st_size < UINT32_MAX &&
        sigaction(SIGBUS, &(struct sigaction){.sa_handler = on_bus_error}, NULL) == 0) {
        *size = (size_t)status.st_size;
        bytes = mmap(NULL, *size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
    }
    (void)close(fd);
    if (bytes == MAP_FAILED)
        return NULL;
    if (memcmp(bytes, magic, sizeof magic - 1) == 0)
        return bytes;
    (void)munmap(bytes, *size);
    return NULL;
}

/* A compiled catalogue, a source or a folder of them. */
static struct sonde_catalogue *load(const char *path, struct sonde_error *error)
{
    size_t size;
    const void *bytes = map_compiled(path, &size);
    return bytes != NULL ? sonde_catalogue_open(bytes, size, path, error)
                         : sonde_catalogue_load(path, error);
}

bool beside_program(char *path, const char *relative)
{
    char beside[PATH_MAX];
    if (!place_beside_program(beside, sizeof beside, relative))
        return false;
    /* Rules are told with this path: without detours. */
    char *real = realpath(beside, NULL);
    bool found = real != NULL && strlen(real) < PATH_MAX && access(real, R_OK) == 0;
    if (found)
        memcpy(path, real, strlen(real) + 1);
    free(real);
    return found;
}

/* The catalogue that updates installed. One that cannot be used, perhaps because it was made for a
 * newer Sonde, is told and leaves the one that came with this program. */
static struct sonde_catalogue *load_updated(void)
{
    static const char path[] = SONDE_STATEDIR "/catalogue.sdb";
    struct sonde_error error;
    if (access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
        return NULL;
    struct sonde_catalogue *c = load(path, &error);
    if (c == NULL) {
        (void)complain(&error);
        (void)complain_text(EXIT_OK, "the catalogue that came with the program is used instead");
    }
    return c;
}

bool catalogue_path(char *path)
{
    static const char *const places[] = {SONDE_STATEDIR "/catalogue.sdb",
                                         SONDE_DATADIR "/catalogue.sdb"};
    const char *named = getenv("SONDE_SIGNATURES");
    if (named == NULL &&
        (beside_program(path, "../signatures/catalogue.sdb") ||
         (access(places[0], R_OK) != 0 && beside_program(path, "../share/sonde/catalogue.sdb"))))
        return true;
    if (named == NULL)
        named = access(places[0], R_OK) == 0 ? places[0] : places[1];
    return snprintf(path, PATH_MAX, "%s", named) < PATH_MAX && access(path, R_OK) == 0;
}

bool has_local_signatures(void)
{
    return place_has(LOCAL_SIGNATURES, ".sig");
}

/* The catalogue with what is added to it on this machine; NULL where nothing is, or after a message
 * where it has a mistake. */
static struct sonde_catalogue *load_with_additions(void)
{
    struct sonde_error error;
    char found[PATH_MAX];
    if (!has_local_signatures() || !catalogue_path(found))
        return NULL;
    const char *const paths[] = {found, LOCAL_SIGNATURES};
    struct sonde_catalogue *c = sonde_catalogue_load_several(paths, 2, &error);
    if (c == NULL) {
        (void)complain(&error);
        (void)complain_text(EXIT_OK, "what " LOCAL_SIGNATURES " adds is left out: sonde signatures "
                                     "check tells all mistakes");
    }
    return c;
}

struct sonde_catalogue *load_catalogue(const char *path, struct sonde_error *error)
{
    char found[PATH_MAX];
    if (path == NULL)
        path = getenv("SONDE_SIGNATURES");
    if (path != NULL)
        return load(path, error);
    struct sonde_catalogue *with = load_with_additions();
    if (with != NULL)
        return with;
    /* A program that was just built shows what it was built with. */
    if (beside_program(found, "../signatures/catalogue.sdb"))
        return load(found, error);
    struct sonde_catalogue *updated = load_updated();
    if (updated != NULL)
        return updated;
    if (beside_program(found, "../share/sonde/catalogue.sdb"))
        return load(found, error);
    return load(SONDE_DATADIR "/catalogue.sdb", error);
}
