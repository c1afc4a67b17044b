/* A compiled catalogue as a source: for adding to it, comparing and exporting. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_DECOMPILE_H
#define SONDE_SIGNATURES_DECOMPILE_H

#include "signatures/model.h"

/* Adds all entries of a compiled catalogue to the model; `name` stands for it in errors. Tests of
 * entries are not in it. */
int decompile(struct sonde_signatures *m, struct slice bytes, const char *name,
              struct sonde_error *error);

#endif
