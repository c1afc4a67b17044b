/* Applications as data: which names and networks belong to which application. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_CATALOGUE_H
#define SONDE_SIGNATURES_CATALOGUE_H

#include <sonde.h>

#include "packet/address.h"

/*
 * The text form, one entry a block, `#` begins a comment:
 *
 *     application netflix 133 Netflix streaming-media
 *         domain netflix.com          # the name itself and every name below it
 *         network 198.38.96.0/19
 *
 * The longest domain wins, then the longest prefix. A domain that two applications claim is an
 * error that names both lines.
 */
struct catalogue;

struct application {
    uint16_t id;      /* public, stable; 0: none */
    const char *tag;  /* "netflix" */
    const char *name; /* "Netflix" */
    const char *category;
};

/* What an application was told by. */
struct catalogue_match {
    const struct application *application;
    uint32_t line; /* of the rule, in the catalogue's file */
};

/* Reads a catalogue from text; `file` names it in errors. */
struct catalogue *catalogue_parse(struct slice text, const char *file, struct sonde_error *error);
struct catalogue *catalogue_load(const char *path, struct sonde_error *error);
void catalogue_free(struct catalogue *c);

/* The file that it was read from, and the last part of that name. */
const char *catalogue_file(const struct catalogue *c);
const char *catalogue_base(const struct catalogue *c);
unsigned catalogue_count(const struct catalogue *c);
const struct application *catalogue_at(const struct catalogue *c, unsigned index);
/* NULL when there is none of that tag. */
const struct application *catalogue_find(const struct catalogue *c, struct slice tag);

/* `.application` is NULL when nothing matches. Names are taken in lower case without a trailing
 * dot. A catalogue may be NULL: it matches nothing. */
struct catalogue_match catalogue_name(const struct catalogue *c, struct slice name);
struct catalogue_match catalogue_address(const struct catalogue *c, const struct address *address);

#endif
