/* Data files of v2fly's domain-list-community: what is read of them, before includes are followed.
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_IMPORT_V2FLY_H
#define SONDE_CLI_IMPORT_V2FLY_H

#include "cli/signatures/import.h"

enum v2fly_kind { V2FLY_DOMAIN, V2FLY_FULL, V2FLY_KEYWORD, V2FLY_REGEXP, V2FLY_INCLUDE };

/* A line. Texts are offsets in the run's texts; attributes and lists that it belongs to as well are
 * words with blanks around each, " ads cn ". */
struct v2fly_item {
    uint8_t kind;
    bool is_told; /* that it is not carried over, or not followed */
    uint32_t text, attributes, affiliations;
    uint32_t file, line;
};

struct v2fly_file {
    uint32_t name;  /* in lower case */
    uint32_t entry; /* what it becomes; IMPORT_NONE: it is only included */
    uint32_t category;
    uint32_t stamp; /* the last target that took all of it */
    bool is_target, is_list;
    bool is_open, was_seen; /* while circles are looked for */
    struct buffer items;
};

struct v2fly {
    struct import *im;
    struct buffer files;    /* struct v2fly_file */
    struct buffer *current; /* items of the file that is read */
    uint32_t attributes;    /* of the line before, which the next often has too */
    uint64_t steps;         /* items that were looked at while includes were followed */
    bool is_folder;
};

static inline struct v2fly_file *v2fly_file_at(const struct v2fly *v, uint32_t file)
{
    return &((struct v2fly_file *)(void *)v->files.bytes)[file];
}

static inline uint32_t v2fly_count(const struct v2fly *v)
{
    return (uint32_t)(v->files.length / sizeof(struct v2fly_file));
}

static inline struct v2fly_item *v2fly_item_at(const struct v2fly_file *f, uint32_t item)
{
    return &((struct v2fly_item *)(void *)f->items.bytes)[item];
}

static inline uint32_t v2fly_items(const struct v2fly_file *f)
{
    return (uint32_t)(f->items.length / sizeof(struct v2fly_item));
}

/* The file of that name, in any case; IMPORT_NONE: there is none. */
uint32_t v2fly_find(const struct v2fly *v, struct slice name);
/* Adds a file without items. IMPORT_NONE after a message: there are too many. */
uint32_t v2fly_add(struct v2fly *v, struct slice name);

/* Reads a data file, a folder of them, or the files that one includes. Exit codes. */
int v2fly_read(struct v2fly *v, const char *path);
int v2fly_read_included(struct v2fly *v, const char *path, uint32_t from);

void v2fly_free(struct v2fly *v);

#endif
