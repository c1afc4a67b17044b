/* Writing a compiled catalogue: what the builders of its sections share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_BUILD_H
#define SONDE_SIGNATURES_BUILD_H

#include "signatures/model.h"
#include "signatures/view.h"

struct builder {
    struct sonde_signatures *model;
    struct buffer section[SECTION_COUNT];
    uint32_t *texts; /* open addressing: places of texts that were written */
    uint32_t text_mask, text_count;
    bool failed;
};

/* The place of a text, which is written once. */
uint32_t build_text(struct builder *b, struct slice text);
/* Appends words to a section. */
void build_words(struct builder *b, enum section s, const uint32_t *words, size_t count);
#define BUILD(b, s, ...)                                                                           \
    build_words(b, SECTION_##s, (const uint32_t[]){__VA_ARGS__},                                   \
                sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t))
uint32_t build_count(const struct builder *b, enum section s);
/* Writes a rule and returns its number. */
uint32_t build_rule(struct builder *b, const struct rule_entry *rule);

/* Which of two rules that claim the same thing stays: the one with the higher priority, of lists
 * the first. Two applications of one priority are told as a conflict. True: the second. */
bool build_second_wins(struct builder *b, const struct rule_entry *first,
                       const struct rule_entry *second);

void build_names(struct builder *b);
void build_networks(struct builder *b);
void build_protocols(struct builder *b);
void build_software(struct builder *b);

/* Compiles a model without mistakes; what is wrong only between entries is told. NULL then. The
 * bytes are for free(). */
void *build_catalogue(struct sonde_signatures *m, size_t *size, struct sonde_error *error);

#endif
