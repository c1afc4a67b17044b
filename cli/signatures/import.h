/* Foreign lists become signatures: what the readers of their formats share. One file a format. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_IMPORT_H
#define SONDE_CLI_IMPORT_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/domain.h"
#include "cli/signatures/signatures.h"

struct import;

/* A format of foreign lists. `read` takes all files that were named, tells what is wrong with one
 * that cannot be read, and returns an exit code. */
struct import_format {
    const char *name;
    const char *summary;
    const char *looks;    /* what a file of it holds: "lines such as …" */
    const char *source;   /* where its facts are from, as the language has it */
    const char *category; /* of entries that the list gives none */
    int (*read)(struct import *im, int count, char **paths);
};

enum import_as { IMPORT_AS_USUAL, IMPORT_AS_APPLICATION, IMPORT_AS_LIST };

struct import_options {
    const char *category; /* of all entries; NULL: the list's own, or the format's */
    const char *prefix;   /* of all tags; NULL: none */
    const char *apps;     /* netify-categories: the file of the applications */
    enum import_as as;    /* v2fly */
    bool add;             /* entries that the catalogue has are added to */
};

enum import_sort { IMPORT_APPLICATION, IMPORT_LIST, IMPORT_SYSTEM, IMPORT_SORTS };
enum import_kind {
    IMPORT_DOMAIN,
    IMPORT_EXACT,
    IMPORT_WILDCARD,
    IMPORT_NETWORK,
    IMPORT_PORT,
    IMPORT_EXPRESSION,
    IMPORT_KINDS
};

enum { IMPORT_NONE = UINT32_MAX, IMPORT_TAG_SIZE = 65, IMPORT_ID_MOST = 65533 };

/* An application, list or autonomous system. Texts are offsets in `texts`. */
struct import_entry {
    uint8_t sort;
    bool exists;     /* in the catalogue already: only more rules for it are written */
    bool is_kept;    /* written without rules too */
    uint32_t number; /* id, or number of the system; 0: none was told */
    uint32_t tag, name, owner, category;
    uint32_t file, line;
    uint32_t rules;
};

struct import_rule {
    uint8_t kind;
    uint32_t entry;
    uint32_t text;
    uint32_t file, line;
};

struct import_category {
    uint32_t tag, name;
    unsigned id;
    bool is_new; /* not in the catalogue: it is declared */
};

/* Open addressing over numbers of records, plus 1; 0: free. */
struct import_table {
    uint32_t *places;
    uint32_t mask, count;
};

/* One run. The buffers are arrays of what their names say. */
struct import {
    const struct import_format *format;
    struct import_options options;
    struct buffer texts; /* each ends in a zero; offset 0 is the empty text */
    struct buffer files; /* uint32_t: their names */
    struct buffer entries, rules, categories;
    struct import_table entry_table, rule_table;
    struct buffer existing;         /* uint32_t: tags of the catalogue's applications */
    uint8_t taken[UINT16_MAX + 1];  /* ids that applications of the catalogue have */
    uint32_t by_id[UINT16_MAX + 1]; /* the entry of this run that has an id, plus 1 */
    uint32_t file, line;            /* where the reader is: a number in `files`, and a line or 0 */
    char where[160];                /* the place in files without lines, "prefixes[3]" */
    unsigned known;                 /* parts of the file that are of the format */
    unsigned refused;               /* what was not carried over */
    unsigned repeated;              /* what was there already */
    unsigned widened;               /* wildcards that became names with all below them */
    struct buffer held;             /* messages, as long as nothing of the file is of the format */
    void *user;                     /* the format's own */
    bool is_told;                   /* what is wrong with lines as such was told before */
    bool is_there;                  /* nothing need be written: the catalogue has it all */
    bool failed;                    /* memory */
};

static inline const char *import_text(const struct import *im, uint32_t offset)
{
    return (const char *)im->texts.bytes + offset;
}

/* ---- telling -------------------------------------------------------------------------------- */

/* "FILE:LINE: reason": something that is not carried over. It is counted. */
__attribute__((format(printf, 2, 3))) void import_refuse(struct import *im, const char *format,
                                                         ...);
/* The same for what is carried over, but not quite as it stands there. */
__attribute__((format(printf, 2, 3))) void import_note(struct import *im, const char *format, ...);

/* Makes room in a table for one more; the first time for half of `first`, a power of two. True when
 * all its places are free now: what it had must be put in again. */
bool import_grow(struct import *im, struct import_table *t, uint32_t first);

/* "FILE:LINE" of something that was read before. */
enum { IMPORT_PLACE_SIZE = 320 };
void import_place(const struct import *im, uint32_t file, uint32_t line,
                  char place[IMPORT_PLACE_SIZE]);

/* What a reader sees shows that the file is of its format: from then on messages are printed. */
void import_known(struct import *im);

/* ---- files ---------------------------------------------------------------------------------- */

/* Begins a file: messages are about it from now on. */
void import_begin(struct import *im, const char *path);
/* Ends it. An exit code: nothing in it was of the format. */
int import_end(struct import *im, const char *path);

/* Hands out a file's lines, trimmed and without empty ones; those that are no text or longer than
 * IMPORT_LINE_MOST are told. Returns an exit code. */
enum { IMPORT_LINE_MOST = 1 << 20 };
typedef void import_on_line(struct import *im, struct slice line);
int import_lines(struct import *im, const char *path, import_on_line *on_line);
/* import_begin(), import_lines() and import_end() for each file. */
int import_all_lines(struct import *im, int count, char **paths, import_on_line *on_line);

/* The last part of a path, without its ending where `ending` is that. */
struct slice import_stem(const char *path, const char *ending);

/* ---- entries -------------------------------------------------------------------------------- */

/* Makes a tag of a name: lower case, each run of other characters a hyphen; `!` is "not". False
 * where nothing is left. */
bool import_slug(struct slice written, char tag[IMPORT_TAG_SIZE]);
/* A name that can be shown, of a tag: "disney-plus" becomes "Disney-Plus". */
void import_display(struct slice tag, char name[IMPORT_TAG_SIZE]);

/* The category of that name (any spelling; some foreign words are known), or the one that the user
 * wants instead. One that is not in the catalogue is declared; `id` is its number where it has one.
 */
uint32_t import_category(struct import *im, struct slice name, unsigned id);
/* The category that it is, also by a foreign word; IMPORT_NONE: there is none like it. */
uint32_t import_like_category(const struct import *im, struct slice tag);
/* The category of a format's entries. */
uint32_t import_usual_category(struct import *im);
/* Reads the categories and ids of the catalogue that the result is for. */
int import_read_catalogue(struct import *im, const char *path);
/* The category with exactly this tag; IMPORT_NONE: there is none. */
uint32_t import_find_category(const struct import *im, struct slice tag);
/* The category that is most like a word; empty: none is. */
struct slice import_nearest_category(const struct import *im, struct slice word);

/* The entry with this tag, which is made where there was none; `tag` is written as it comes and
 * made one. `name` may be empty and `id` 0. IMPORT_NONE after a message. */
uint32_t import_application(struct import *im, struct slice tag, struct slice name, uint32_t id,
                            uint32_t category);
uint32_t import_list(struct import *im, struct slice tag, uint32_t category);
uint32_t import_system(struct import *im, uint32_t number, struct slice name);
void import_owner(struct import *im, uint32_t entry, const char *owner);

static inline struct import_entry *import_entry_at(const struct import *im, uint32_t entry)
{
    return &((struct import_entry *)(void *)im->entries.bytes)[entry];
}

static inline uint32_t import_entry_count(const struct import *im)
{
    return (uint32_t)(im->entries.length / sizeof(struct import_entry));
}

static inline struct import_category *import_category_at(const struct import *im, uint32_t category)
{
    return &((struct import_category *)(void *)im->categories.bytes)[category];
}

static inline uint32_t import_category_count(const struct import *im)
{
    return (uint32_t)(im->categories.length / sizeof(struct import_category));
}

/* ---- rules ---------------------------------------------------------------------------------- */

/* Each tells what is wrong, and returns false then. */
bool import_domain(struct import *im, uint32_t entry, enum import_kind kind, struct slice written);
bool import_network(struct import *im, uint32_t entry, struct slice written);
/* Either, whichever it is. */
bool import_host(struct import *im, uint32_t entry, struct slice written);
/* "5222" or "5222-5230". */
bool import_port(struct import *im, uint32_t entry, const char *transport, struct slice ports);
/* `flags` as in struct sonde_filter_settings. */
bool import_expression(struct import *im, uint32_t entry, struct slice text, unsigned flags);
/* Flows whose host name fits a wildcard pattern, where `*` is any text. */
bool import_pattern(struct import *im, uint32_t entry, struct slice pattern);

/* A word of anything may be a name; one with dots, or an address, shows that it is meant as one. */
static inline bool import_is_telling(struct slice host)
{
    return slice_find_byte(host, '.') >= 0 || slice_find_byte(host, ':') >= 0;
}

/* A rule whose text is checked already. */
bool import_rule(struct import *im, uint32_t entry, enum import_kind kind, struct slice text);
/* The same with a text that is in `texts`. */
bool import_rule_text(struct import *im, uint32_t entry, enum import_kind kind, uint32_t text);
/* Keeps a text; its offset. */
uint32_t import_keep(struct import *im, struct slice text);

/* ---- the run -------------------------------------------------------------------------------- */

/* Gives each application without a number its id. False where there are none left. */
bool import_assign(struct import *im, uint16_t *ids);
/* Entries without rules say nothing, unless they are kept for their id. */
static inline bool import_is_written(const struct import_entry *e)
{
    return e->rules > 0 || e->is_kept;
}
/* Writes it all in the language of signatures. Returns an exit code. */
int import_write(struct import *im, int count, char **paths, struct buffer *out);

extern const struct import_format import_adblock;
extern const struct import_format import_asn;
extern const struct import_format import_aws;
extern const struct import_format import_azure;
extern const struct import_format import_cloudflare;
extern const struct import_format import_domains;
extern const struct import_format import_google;
extern const struct import_format import_hosts;
extern const struct import_format import_microsoft365;
extern const struct import_format import_ndpi;
extern const struct import_format import_netify_apps;
extern const struct import_format import_netify_categories;
extern const struct import_format import_netify_sink;
extern const struct import_format import_plain;
extern const struct import_format import_v2fly;

#endif
