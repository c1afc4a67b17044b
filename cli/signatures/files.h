/* Files that are read as a whole and replaced as a whole. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SIGNATURES_FILES_H
#define SONDE_CLI_SIGNATURES_FILES_H

#include <limits.h>
#include <sys/types.h>

#include "base/buffer.h"

/* All functions that return an int return an exit code, after a message where it is not EXIT_OK. */

/* Reads a regular file of at most `most` bytes behind what `out` holds. */
int read_whole(const char *path, size_t most, struct buffer *out);

/* The path with a suffix; false after a message where it is too long. */
bool path_with(char out[PATH_MAX], const char *path, const char *suffix);
/* FOLDER/NAME in the same way. */
bool path_in(char out[PATH_MAX], const char *folder, const char *name);
/* The folder that a file is in. */
void path_folder(char out[PATH_MAX], const char *path);

/* Writes PATH.new down to the disk, for file_take(). A PATH.new that is there is a leftover and
 * goes away, so who calls this holds the lock of the folder. */
int file_prepare(const char *path, struct slice bytes, mode_t mode);
/* PATH.new takes the name PATH, and that is written down to the disk too. */
int file_take(const char *path);
/* PATH.new is not wanted. */
void file_forget(const char *path);
/* The three in one. */
int file_replace(const char *path, struct slice bytes, mode_t mode);

/* SECOND.new becomes another name of the file, for file_take(); where links cannot be made it is a
 * copy. */
int file_prepare_second(const char *path, const char *second);

/* Renames, and writes that down to the disk. */
int file_rename(const char *from, const char *to);

/* Makes the folder where it is missing. */
int folder_make(const char *path);
/* One program at a time changes what is in a folder. -1 after a message: another one does. The lock
 * goes with the descriptor, or with the program. */
int folder_lock(const char *path);
/* Writes down to the disk which files a folder has. */
int folder_sync(const char *path);

/* Says which file could not be written, with errno; returns EXIT_OUTPUT. */
int fail_output(const char *path);

#endif
