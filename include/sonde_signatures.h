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

/* When the sources were released, in seconds since 1970: stands in the compiled catalogue. 0 unless
 * it is told. */
SONDE_API void sonde_signatures_set_released(struct sonde_signatures *signatures, uint64_t seconds);

#ifdef __cplusplus
}
#endif

#endif
