/* Files by where they are: beside the program, in a folder, by the end of their name. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_PLACE_H
#define SONDE_BASE_PLACE_H

#include <stdbool.h>
#include <stddef.h>

/* The path of `relative` from the folder of the running program, whether anything is there or not.
 * False where it has no room, or the system does not tell which program runs. */
bool place_beside_program(char *path, size_t size, const char *relative);

/* True for a name that ends in `suffix` (".sig") behind something else and is not hidden. */
bool place_is_named(const char *name, const char *suffix);

/* True where a folder has a file of such a name; false too where it cannot be read. */
bool place_has(const char *folder, const char *suffix);

#endif
