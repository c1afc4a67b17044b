/* What the sources of a catalogue say, before it is compiled. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_MODEL_H
#define SONDE_SIGNATURES_MODEL_H

#include <sonde_signatures.h>

#include "base/buffer.h"
#include "packet/address.h"
#include "signatures/layout.h"

/* Where something stands in a source. */
struct place {
    uint32_t file;   /* number in `files` */
    uint32_t line;   /* from 1 */
    uint32_t column; /* from 1, in bytes */
    uint32_t width;
};

struct source_file {
    struct slice name; /* as it is told */
    struct slice text;
    struct slice real; /* path without detours; empty: it is no file */
    uint32_t included; /* number of the source that includes it, plus 1 */
};

struct class_entry {
    struct slice tag, name;
    uint32_t id, flags;
    struct place place;
};

struct application_entry {
    struct slice tag, name, category, owner;
    struct slice source; /* "unverified", "document URL", … ; empty: none was told */
    uint16_t id;
    int32_t priority;
    bool declared; /* false: only more rules for it were seen so far */
    struct place place, category_place;
};

struct list_entry {
    struct slice tag, category, source;
    uint8_t risk; /* enum risk + 1 */
    struct place place, category_place;
};

struct system_entry {
    uint32_t number;
    struct slice name;
    struct place place;
};

struct software_entry {
    struct slice tag, name, source;
    struct place place;
};

struct print_entry {
    uint8_t kind; /* enum fingerprint */
    uint32_t software;
    struct slice text;
    struct place place;
};

struct rule_entry {
    uint8_t kind; /* enum rule_kind */
    uint8_t on;   /* RULE_PORT */
    uint16_t low, high;
    uint32_t owner;    /* number of the application, list or system; RULE_SYSTEM: application */
    uint32_t number;   /* RULE_SYSTEM: of the system; RULE_SPOKEN: of the protocol */
    struct slice text; /* names in lower case and ASCII, else as it was written */
    struct network network;
    struct place place;
};

/* `test NAME`, `test-not ADDRESS`, `test tcp client 'x'`. */
struct test_entry {
    bool is_negative;
    bool of_protocol; /* `owner` is a protocol, and `text` messages */
    bool of_list;
    uint32_t owner;
    struct slice text;
    struct place place;
};

struct wire_entry {
    struct slice tag, name, category, summary, source;
    uint16_t id;
    uint8_t inner; /* bits of enum wire_inner */
    uint32_t first_usual, usual_count, first_way, way_count;
    struct place place, category_place;
};

struct usual_entry {
    uint8_t on;
    uint16_t port;
};

struct way_entry {
    uint8_t on;
    uint16_t number;
    uint32_t first_step, step_count;
    struct place place;
};

struct step_entry {
    uint8_t from;
    uint32_t first_check, check_count, first_field, field_count;
    struct place place;
};

struct check_entry {
    uint8_t kind;  /* enum test_kind */
    uint8_t shape; /* enum number_shape */
    int32_t offset;
    uint32_t low, high;
    uint32_t first_pattern, pattern_count;
    struct place place;
};

enum { PATTERN_MOST = 64 };

struct pattern_entry {
    uint32_t length;
    uint8_t bytes[PATTERN_MOST];
    uint8_t mask[PATTERN_MOST];
};

struct field_entry {
    struct slice key;
    uint8_t type, end;
    int32_t offset;
    uint32_t length;
    uint32_t after, until; /* number of a pattern plus 1 */
    struct place place;
};

/* Each buffer is an array of the entries that its name says. Texts are slices of the sources' texts
 * or of the model's own memory: they live as long as it. */
struct sonde_signatures {
    struct buffer files, classes, applications, lists, systems, rules, tests, wires, usuals, ways,
        steps, checks, patterns, fields, softwares, prints;
    uint32_t parsed; /* sources up to this one */
    uint32_t *tags;  /* open addressing: applications by tag, number plus 1 */
    uint32_t tag_mask, tag_count;
    uint64_t released; /* seconds since 1970; 0: not told */
    struct chunk *chunks;
    sonde_on_diagnostic *on_diagnostic;
    void *user;
    unsigned errors, warnings;
    bool failed; /* memory */
};

#define ENTRIES(model, member, type)     ((struct type *)(void *)(model)->member.bytes)
#define ENTRY_COUNT(model, member, type) ((uint32_t)((model)->member.length / sizeof(struct type)))

/* Memory that lives as long as the model; NULL when there is none. */
void *model_memory(struct sonde_signatures *m, size_t size);
struct slice model_copy(struct sonde_signatures *m, struct slice text);
/* In ASCII lower case. */
struct slice model_lower(struct sonde_signatures *m, struct slice text);

/* Appends an entry and returns its number. */
uint32_t model_add(struct sonde_signatures *m, struct buffer *entries, const void *entry,
                   size_t size);
#define MODEL_ADD(model, member, entry) model_add(model, &(model)->member, &(entry), sizeof(entry))

/* The number of the application with this tag; it is made where there was none. */
uint32_t model_application(struct sonde_signatures *m, struct slice tag, struct place place);
/* The number plus 1; 0: there is none. */
uint32_t model_find_application(const struct sonde_signatures *m, struct slice tag);

struct place model_place(uint32_t file, uint32_t line);
struct slice model_file(const struct sonde_signatures *m, uint32_t file);

/* Tells the user what is wrong with his input. */
__attribute__((format(printf, 3, 4))) void model_error(struct sonde_signatures *m,
                                                       struct place place, const char *format, ...);
__attribute__((format(printf, 3, 4))) void model_warning(struct sonde_signatures *m,
                                                         struct place place, const char *format,
                                                         ...);

/* For "%.*s". */
#define SLICE_PRINT(s) (int)(s).length, (const char *)(s).at

#endif
