/* Rules in the form of nDPI's custom protocols, `host:"…",ip:…,tcp:…@NAME`, which two formats
 * share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_IMPORT_CUSTOM_H
#define SONDE_CLI_IMPORT_CUSTOM_H

#include "cli/signatures/import.h"

/* Cuts a line at its last "@" that is in no quotes. False where there is none, or nothing on one of
 * its sides. */
bool custom_split(struct slice line, struct slice *parts, struct slice *name);

/* Carries over the parts of a line to an application. */
void custom_parts(struct import *im, uint32_t entry, struct slice parts);

#endif
