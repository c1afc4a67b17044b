/* Reading the language of signatures: what its parts share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_PARSE_H
#define SONDE_SIGNATURES_PARSE_H

#include "signatures/lex.h"

enum block {
    BLOCK_NONE,
    BLOCK_APPLICATION,
    BLOCK_LIST,
    BLOCK_SYSTEM,
    BLOCK_SOFTWARE,
    BLOCK_PROTOCOL
};

struct parser {
    struct sonde_signatures *model;
    enum block block;
    uint32_t owner; /* number of the entry that lines belong to */
    bool is_lost;   /* its header was wrong: its lines are only checked */
    uint32_t way;   /* of a protocol: number plus 1 of the way that checks belong to */
    struct line line;
};

/* A kind of line: its first word, what may follow, and who reads it. */
struct statement {
    const char *word;
    const char *form;     /* as the manual has it */
    unsigned least, most; /* words behind the first */
    void (*read)(struct parser *p);
};

extern const struct statement application_statements[];
extern const struct statement list_statements[];
extern const struct statement system_statements[];
extern const struct statement software_statements[];
extern const struct statement protocol_statements[];
/* Each ends in an entry of zeros. */

static inline const struct word_token *parser_word(const struct parser *p, unsigned n)
{
    return &p->line.word[n];
}

/* Reads a number in a range from word `n`; tells what is wrong otherwise. */
bool parse_number(struct parser *p, unsigned n, const char *what, uint64_t least, uint64_t most,
                  uint64_t *value);
/* A tag: lower case, digits and single hyphens. */
bool parse_tag(struct parser *p, unsigned n);
/* An id that is public and stable, or "-" for one of the private range that comes from the tag. */
bool parse_id(struct parser *p, unsigned n, struct slice tag, uint16_t *id);
/* "tcp", "udp" or "sctp" as ON_… bits. */
bool parse_transport(struct parser *p, unsigned n, uint8_t *on);
/* The entry's kind of source and what follows, as one text. */
bool parse_source(struct parser *p, struct slice *source);
/* A domain, in ASCII and lower case. */
bool parse_name(struct parser *p, struct place place, struct slice written, struct slice *name);
/* From word `n` to the end of the line, as it stands there. */
struct slice parse_rest(const struct parser *p, unsigned n);

/* Headers of entries. */
void parse_application(struct parser *p);
void parse_list(struct parser *p);
void parse_system(struct parser *p);
void parse_software(struct parser *p);
void parse_protocol(struct parser *p);

/* Bytes: "16 03 0? 'GET '", "~'host:'". False after a mistake, which was told. */
bool parse_pattern(struct parser *p, unsigned from, unsigned to, struct pattern_entry *pattern);
/* The same for a whole text, for messages of tests: `mask` may be NULL where no digit may be "?".
 */
bool parse_bytes(struct sonde_signatures *m, struct place place, struct slice text, uint8_t *bytes,
                 uint8_t *mask, size_t room, size_t *length);

/* Reads one source; its text stays where it is. */
void parse_source_text(struct sonde_signatures *m, uint32_t file);

#endif
