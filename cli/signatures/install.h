/* The catalogue that updates replace, and what stands beside it: CATALOGUE.previous and
 * CATALOGUE.update. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_INSTALL_H
#define SONDE_CLI_SIGNATURES_INSTALL_H

#include "record.h"

struct place {
    char catalogue[PATH_MAX];
    char previous[PATH_MAX];
    char folder[PATH_MAX];
    bool is_default; /* where programs look by themselves, before they look for what came with them
                      */
    struct buffer bytes;      /* what is installed */
    char digest[DIGEST_TEXT]; /* of that; empty: nothing is */
    struct record record;
    int lock;
};

/* All functions that return an int return an exit code, after a message where it is not EXIT_OK. */

/* Finds out what is installed. `output` names another place than the default; NULL: none. With
 * `change` the folder is made and locked. place_close() must follow, whatever it returned. */
int place_open(struct place *p, const char *output, bool change);
void place_close(struct place *p);

/* The release that is installed; NULL: nothing is, or it did not come by an update. */
const struct release *place_release(const struct place *p);

/* Installs a catalogue, of which `p->record` knows already. */
int place_install(struct place *p, struct slice bytes);
/* Writes down `p->record` alone. */
int place_note(const struct place *p);

/* Takes the previous catalogue back, and says so. */
int place_roll_back(struct place *p);

/* Sends SIGHUP to the sonded whose number is in the file; where none runs there is nothing to do.
 * What keeps the signal from a running one is told, and is no error: the catalogue is installed. */
void agent_reload(const char *pid_file);

#endif
