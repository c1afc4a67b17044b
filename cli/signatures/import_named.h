/* Formats whose files are one list each: its tag is the name of the file. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_IMPORT_NAMED_H
#define SONDE_CLI_IMPORT_NAMED_H

#include "cli/signatures/import.h"

/* Reads each file by its lines; named_list() is the list that they are of. */
int named_read(struct import *im, int count, char **paths, import_on_line *on_line);
static inline uint32_t named_list(const struct import *im)
{
    return *(const uint32_t *)im->user;
}

#endif
