/* Reading the records of a compiled catalogue in place. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_VIEW_H
#define SONDE_SIGNATURES_VIEW_H

#include <sonde.h>

#include "signatures/layout.h"

struct view {
    struct slice bytes;
    struct {
        const uint8_t *at;
        uint32_t count; /* records; of texts: bytes */
    } section[SECTION_COUNT];
};

static inline uint32_t load_word(const uint8_t *at)
{
    uint32_t v;
    memcpy(&v, at, sizeof v);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap32(v);
#endif
    return v;
}

static inline uint32_t view_count(const struct view *v, enum section s)
{
    return v->section[s].count;
}

/* What is out of range is 0: a catalogue that was made up leads nowhere, but nothing that is read
 * through a view can leave it. */
static inline uint32_t view_word(const struct view *v, enum section s, unsigned words,
                                 uint32_t record, enum word word)
{
    return record < v->section[s].count
               ? load_word(v->section[s].at + ((size_t)record * words + (unsigned)word) * 4)
               : 0;
}

/* A record that is there, and its words. */
static inline const uint8_t *view_record(const struct view *v, enum section s, unsigned words,
                                         uint32_t record)
{
    return v->section[s].at + (size_t)record * words * 4;
}

static inline uint32_t record_word(const uint8_t *record, enum word word)
{
    return load_word(record + (size_t)word * 4);
}

/* A word of a record: VIEW(v, APPLICATION, number, APPLICATION_ID). */
#define VIEW(v, s, record, word) view_word(v, SECTION_##s, WORDS_##s, record, word)

/* Several records of a section, one behind the other. */
struct span {
    uint32_t at;
    uint32_t end;
};

static inline struct span view_span(const struct view *v, enum section s, uint32_t first,
                                    uint32_t count)
{
    uint32_t all = v->section[s].count;
    first = first < all ? first : all;
    return (struct span){first, count < all - first ? first + count : all};
}

/* The records that a word and its count, which stands behind it, tell of. */
#define VIEW_SPAN(v, s, record, word, of)                                                          \
    view_span(v, SECTION_##of, VIEW(v, s, record, word), VIEW(v, s, record, word##_COUNT))

/* The text at a place; it ends in a zero. */
static inline struct slice view_text(const struct view *v, uint32_t place)
{
    uint32_t size = v->section[SECTION_TEXT].count;
    if (place < size && size - place >= 3) {
        const uint8_t *at = v->section[SECTION_TEXT].at + place;
        size_t length = (size_t)at[0] | (size_t)at[1] << 8;
        if (length <= size - place - 3 && at[2 + length] == '\0')
            return slice_of(at + 2, length);
    }
    return SLICE_LITERAL("");
}

static inline const char *view_string(const struct view *v, uint32_t place)
{
    return (const char *)view_text(v, place).at;
}

/* Bytes and as many masks. */
struct view_pattern {
    const uint8_t *bytes;
    const uint8_t *mask;
    uint32_t length;
};

static inline struct view_pattern view_pattern(const struct view *v, uint32_t pattern)
{
    uint32_t size = v->section[SECTION_TEXT].count;
    uint32_t place = VIEW(v, PATTERN, pattern, PATTERN_BYTES);
    uint32_t length = VIEW(v, PATTERN, pattern, PATTERN_LENGTH);
    if (place > size || length > (size - place) / 2)
        place = length = 0;
    const uint8_t *bytes = v->section[SECTION_TEXT].at + place;
    return (struct view_pattern){bytes, bytes + length, length};
}

/* The order of fingerprints: by kind, then by their bytes. */
static inline int print_compare(uint32_t one_kind, struct slice one, uint32_t kind,
                                struct slice text)
{
    if (one_kind != kind)
        return one_kind < kind ? -1 : 1;
    size_t least = one.length < text.length ? one.length : text.length;
    int order = least == 0 ? 0 : memcmp(one.at, text.at, least);
    return order != 0 ? order : (one.length > text.length) - (one.length < text.length);
}

/* Makes a view of bytes that stay the caller's, after their form, size and checksum were verified.
 * `name` stands for them in errors. */
int view_open(struct view *v, struct slice bytes, const char *name, struct sonde_error *error);

/* The checksum of a whole catalogue. */
uint64_t view_checksum(struct slice bytes);

#endif
