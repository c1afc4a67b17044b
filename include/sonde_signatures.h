/* libsonde: making, checking and comparing catalogues of signatures.
 *
 * A catalogue says which names, networks and bytes belong to which application or protocol. Its
 * sources are text (sonde-signatures(5)); compiled, it is one run of bytes that
 * sonde_catalogue_open() uses in place.
 *
 *     struct sonde_signatures *s = sonde_signatures_new(tell, NULL);
 *     if (sonde_signatures_read(s, "signatures", &error) != SONDE_OK)
 *         …                                   the folder cannot be read
 *     size_t size;
 *     void *bytes = sonde_signatures_compile(s, &size, &error);
 *     if (bytes == NULL)
 *         …                                   `tell` was called for each mistake
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_H
#define SONDE_SIGNATURES_H

#include <sonde.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One mistake in a source. The strings are valid during the call. */
struct sonde_diagnostic {
    bool is_warning; /* odd, but it compiles */
    const char *file;
    unsigned line;      /* from 1; 0: of the file as a whole */
    unsigned column;    /* from 1, in bytes; 0: of the line as a whole */
    unsigned width;     /* bytes that are wrong, from there on */
    const char *text;   /* what is wrong and what was expected */
    const char *source; /* the line itself; NULL where there is none */
};
typedef void sonde_on_diagnostic(void *user, const struct sonde_diagnostic *diagnostic);

/* The sources of a catalogue, read into memory. One thread at a time. */
struct sonde_signatures;

SONDE_API struct sonde_signatures *sonde_signatures_new(sonde_on_diagnostic *on_diagnostic,
                                                        void *user, struct sonde_error *error);
SONDE_API void sonde_signatures_free(struct sonde_signatures *signatures);

/* Reads a file of signatures, all *.sig files of a folder in the order of their names, or a
 * compiled catalogue. Mistakes in them are told as diagnostics and counted; an error is returned
 * when something cannot be read at all. */
SONDE_API int sonde_signatures_read(struct sonde_signatures *signatures, const char *path,
                                    struct sonde_error *error);
/* The same from text in memory, which is copied. */
SONDE_API int sonde_signatures_read_text(struct sonde_signatures *signatures, const char *text,
                                         size_t length, const char *name,
                                         struct sonde_error *error);

/* The mistakes that were told so far. */
SONDE_API unsigned sonde_signatures_errors(const struct sonde_signatures *signatures);

/* Compiles what was read. The bytes are the caller's, for free(); NULL when there are mistakes
 * (SONDE_ESYNTAX: all were told) or no memory. The same sources give the same bytes on every
 * machine. */
SONDE_API void *sonde_signatures_compile(struct sonde_signatures *signatures, size_t *size,
                                         struct sonde_error *error);

/* Runs the tests of all entries against the catalogue that was compiled from them; those that fail
 * are told as diagnostics. Returns how many. */
SONDE_API unsigned sonde_signatures_test(struct sonde_signatures *signatures,
                                         const struct sonde_catalogue *catalogue);
/* The tests that there are. */
SONDE_API unsigned sonde_signatures_tests(const struct sonde_signatures *signatures);

/* Writes a source the way it is read best: one value a line, entries apart. Comments stay, and what
 * it means. The text, which ends in a zero beyond `*size`, is the caller's, for free(); NULL with a
 * reason when a line cannot be cut into words, which is told as a diagnostic. */
SONDE_API char *sonde_signatures_format(struct sonde_signatures *signatures, const char *text,
                                        size_t length, const char *name, size_t *size,
                                        struct sonde_error *error);

/* When the sources were released, in seconds since 1970: stands in the compiled catalogue. 0 unless
 * it is told. */
SONDE_API void sonde_signatures_set_released(struct sonde_signatures *signatures, uint64_t seconds);

/* ---- what is in a catalogue, entry by entry ---------------------------------------------------
 */

/* The entry of a protocol of sonde_catalogue_protocol_at() as a source has it, for free(). NULL
 * behind the last, and without memory. */
SONDE_API char *sonde_catalogue_protocol_source(const struct sonde_catalogue *catalogue,
                                                unsigned index);

/* One line of an application's entry. */
struct sonde_rule {
    const char *kind; /* the word that it begins with: "domain", "network", … */
    const char *text;
    char place[256]; /* "file:line" */
};
/* The rules of the application with this tag, by number from 0; false behind the last. */
SONDE_API bool sonde_catalogue_rule_at(const struct sonde_catalogue *catalogue, const char *tag,
                                       unsigned index, struct sonde_rule *rule);

/* A list of names and networks. */
struct sonde_list {
    const char *tag;
    const char *category;
    const char *risk;   /* tag of the risk that its flows have; NULL: none */
    const char *source; /* as in struct sonde_application */
};
SONDE_API bool sonde_list_at(const struct sonde_catalogue *catalogue, unsigned index,
                             struct sonde_list *list);

/* The rules of all entries, by number from 0: quicker than asking for those of each. False behind
 * the last. */
enum sonde_entry { SONDE_ENTRY_APPLICATION, SONDE_ENTRY_LIST, SONDE_ENTRY_SYSTEM };
struct sonde_entry_rule {
    struct sonde_rule rule;
    enum sonde_entry of;
    unsigned entry; /* the index of the application, list or system */
};
SONDE_API bool sonde_entry_rule_at(const struct sonde_catalogue *catalogue, unsigned number,
                                   struct sonde_entry_rule *rule);

/* An autonomous system of the Internet's routing. */
struct sonde_system {
    uint32_t number;
    const char *name; /* may be empty */
};
SONDE_API bool sonde_system_at(const struct sonde_catalogue *catalogue, unsigned index,
                               struct sonde_system *system);

/* Addresses of one system, in the order of their numbers; those of IPv4 come first, as
 * ::ffff:a.b.c.d. Ranges that adjoin may be of one system. False behind the last. */
struct sonde_routed {
    uint8_t first[16], last[16];
    int system; /* its index; -1: none */
};
SONDE_API bool sonde_routed_at(const struct sonde_catalogue *catalogue, unsigned number,
                               struct sonde_routed *routed);

/* Software that is known by fingerprints. */
struct sonde_software {
    const char *tag;
    const char *name;
    const char *source; /* where the facts are from; may be empty */
};
SONDE_API bool sonde_software_at(const struct sonde_catalogue *catalogue, unsigned index,
                                 struct sonde_software *software);

/* A fingerprint: of which kind, as the language of signatures has it ("ja4", "tcp-syn"), and whose.
 * False behind the last. */
struct sonde_fingerprint {
    const char *kind;
    const char *text;
    unsigned software; /* its index */
};
SONDE_API bool sonde_fingerprint_at(const struct sonde_catalogue *catalogue, unsigned number,
                                    struct sonde_fingerprint *fingerprint);

#ifdef __cplusplus
}
#endif

#endif
