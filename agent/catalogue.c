/* The catalogue of signatures: read and compiled once, sealed, and handed to all processes. */
/* SPDX-License-Identifier: MIT */
#include "agent/catalogue.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "agent/log.h"
#include "base/error.h"
#include "base/place.h"

static bool beside_program(char path[PATH_BYTES], const char *relative)
{
    return place_beside_program(path, PATH_BYTES, relative) && access(path, R_OK) == 0;
}

/* Where the catalogue is that updates install (sonde signatures update). */
static const char updated_catalogue[] = SONDE_STATEDIR "/catalogue.sdb";

/* Leaves in `path` the catalogue to use; false: there is none. What was built with the program
 * stands before what updates installed, and that before what came with the program. */
static bool find_catalogue(const struct options *o, bool with_updates, char path[PATH_BYTES])
{
    const char *named = o->signatures[0] != '\0' ? o->signatures : getenv("SONDE_SIGNATURES");
    if (named != NULL) {
        (void)snprintf(path, PATH_BYTES, "%s", named);
        return true;
    }
    if (beside_program(path, "../signatures/catalogue.sdb"))
        return true;
    (void)snprintf(path, PATH_BYTES, "%s", updated_catalogue);
    if (with_updates && access(path, F_OK) == 0)
        return true;
    if (beside_program(path, "../share/sonde/catalogue.sdb"))
        return true;
    (void)snprintf(path, PATH_BYTES, "%s", SONDE_DATADIR "/catalogue.sdb");
    return access(path, R_OK) == 0;
}

/* Whatever becomes of the files, all processes have the same bytes. */
static int seal(const char *const *paths, size_t count, int *fd, struct sonde_error *error)
{
    size_t size;
    struct sonde_catalogue *c = sonde_catalogue_load_several(paths, count, error);
    if (c == NULL && error->code == SONDE_EIO) {
        struct sonde_error why = *error;
        (void)error_set(error, SONDE_EIO,
                        "%.400s: name a catalogue that can be read with --signatures", why.text);
        return EXIT_INPUT;
    }
    if (c == NULL)
        return EXIT_SYNTAX;
    const void *bytes = sonde_catalogue_bytes(c, &size);
    *fd = memory_seal("sonde-catalogue", slice_of(bytes, size), error);
    sonde_catalogue_free(c);
    return *fd < 0 ? EXIT_INTERNAL : EXIT_OK;
}

/* Reads the catalogue at `agent->catalogue_name`, if that is `found`, and what is added to it. */
static int read_found(const struct agent *agent, bool found, int *fd, struct sonde_error *error)
{
    const char *paths[2];
    size_t count = 0;
    if (found)
        paths[count++] = agent->catalogue_name;
    if (place_has(agent->options.local_signatures, ".sig"))
        paths[count++] = agent->options.local_signatures;
    if (count > 0)
        return seal(paths, count, fd, error);
    log_warning("no signatures were found: applications are not named (--signatures FILE)");
    return EXIT_OK;
}

/* An update that is damaged, or was made for a newer Sonde, must not keep the agent from starting;
 * one that runs stays with what it has. */
static int read_catalogue(struct agent *agent, bool starting, int *fd, struct sonde_error *error)
{
    *fd = -1;
    bool found = find_catalogue(&agent->options, true, agent->catalogue_name);
    if (!found || !starting || strcmp(agent->catalogue_name, updated_catalogue) != 0)
        return read_found(agent, found, fd, error);
    struct sonde_catalogue *updated = sonde_catalogue_load(agent->catalogue_name, error);
    if (updated == NULL) {
        log_failure(error);
        log_warning("the signatures that came with the program are used instead");
        found = find_catalogue(&agent->options, false, agent->catalogue_name);
    }
    sonde_catalogue_free(updated);
    return read_found(agent, found, fd, error);
}

int catalogue_prepare(struct agent *agent, struct sonde_error *error)
{
    return read_catalogue(agent, true, &agent->catalogue_fd, error);
}

int catalogue_read_again(struct agent *agent, struct sonde_error *error)
{
    int fd, code = read_catalogue(agent, false, &fd, error);
    if (code != EXIT_OK || fd < 0)
        return code;
    if (agent->catalogue_fd >= 0)
        (void)close(agent->catalogue_fd);
    agent->catalogue_fd = fd;
    return EXIT_OK;
}

int catalogue_map(const struct agent *agent, int fd, struct mapped_catalogue *out,
                  struct sonde_error *error)
{
    *out = (struct mapped_catalogue){0};
    if (fd < 0)
        return SONDE_OK;
    out->bytes = memory_read(fd, error);
    if (out->bytes.at == NULL)
        return SONDE_EIO;
    out->catalogue =
        sonde_catalogue_open(out->bytes.at, out->bytes.length, agent->catalogue_name, error);
    if (out->catalogue != NULL) {
        /* What was verified need not stay in this process's memory: it comes back as it is used. */
        memory_leave(out->bytes);
        return SONDE_OK;
    }
    catalogue_unmap(out);
    return SONDE_ESYNTAX;
}

void catalogue_unmap(struct mapped_catalogue *c)
{
    sonde_catalogue_free(c->catalogue);
    memory_unmap(c->bytes);
    *c = (struct mapped_catalogue){0};
}
