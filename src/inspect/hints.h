/* DNS hints: names that addresses were just resolved from, for each client. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_HINTS_H
#define SONDE_INSPECT_HINTS_H

#include <stdio.h>

#include <sonde.h>

#include "packet/address.h"

enum { HINT_NAME_BYTES = 255 };

/*
 * A store of fixed size that any number of engines share, also in different processes: it lives in
 * memory that the caller gives, holds no pointers, and is read without locks. Writers of one bucket
 * take turns; a reader that meets a writer reads again.
 */
struct hint_store;

/* Bytes that a store for `entries` hints needs. */
size_t hint_store_size(uint32_t entries);

/* Lays out an empty store in `memory` (aligned as by malloc(), zeroed). */
struct hint_store *hint_store_init(void *memory, uint32_t entries, uint64_t seed);

/* Notes that `client` was told `address` for `name`. `ttl_s` is the record's, and is kept within
 * five minutes and one day: clients keep using an address longer than a short TTL says. */
void hint_store_put(struct hint_store *store, const struct address *client,
                    const struct address *address, struct slice name, uint32_t ttl_s,
                    int64_t now_ns);

/* In front of a name that was not resolved: the client asked a server for it in the open. */
enum { HINT_SEEN = ' ' };

static inline bool hint_is_seen(struct slice names)
{
    return names.length > 0 && names.at[0] == HINT_SEEN;
}

/* The name that was asked for, of a hint's names: its aliases follow it, with a blank between.
 * Empty where it was not resolved. */
static inline struct slice hint_asked(struct slice names)
{
    struct slice aliases;
    return slice_split(names, ' ', &aliases);
}

/* The name under which `client` knows `address`, copied to `name`; its length, 0 when unknown. */
size_t hint_store_get(struct hint_store *store, const struct address *client,
                      const struct address *address, int64_t now_ns, uint8_t name[HINT_NAME_BYTES]);

struct hint_counters {
    uint32_t size; /* entries that the store can hold */
    uint64_t stored;
    uint64_t evicted; /* replaced while they were still valid */
    uint64_t hits;
    uint64_t misses;
};

struct hint_counters hint_store_counters(const struct hint_store *store);

/* One line an entry: client, address, seconds left, name and its aliases. */
int hint_store_save(struct hint_store *store, FILE *file, int64_t now_ns);
/* Reads what hint_store_save() wrote; a line that is not of that form is an error that names it,
 * and the lines before it are kept. */
int hint_store_load(struct hint_store *store, FILE *file, const char *name, int64_t now_ns,
                    struct sonde_error *error);

#endif
