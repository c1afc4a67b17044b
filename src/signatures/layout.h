/* The form of a compiled catalogue, and how its records are read in place. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_LAYOUT_H
#define SONDE_SIGNATURES_LAYOUT_H

#include "base/slice.h"

/*
 * A header of 32 bytes, a table of sections (place and number of records, two words each), then the
 * sections (layout.def). All numbers are little-endian whatever machine wrote them; records are
 * aligned to four bytes. The last section holds texts: two bytes of length, the bytes, a zero.
 *
 *   0  "SondeSig"
 *   8  0x01020304        tells the byte order
 *  12  version of the form
 *  16  bytes of the whole
 *  20  seconds since 1970 that the sources were released at, or 0
 *  24  checksum of all that follows and of the words before it: view_checksum()
 */
enum layout_header {
    LAYOUT_ORDER = 8,
    LAYOUT_VERSION = 12,
    LAYOUT_SIZE = 16,
    LAYOUT_RELEASED = 20,
    LAYOUT_CHECKSUM = 24,
    LAYOUT_HEADER = 32
};

#define LAYOUT_MAGIC        "SondeSig"
#define LAYOUT_ORDER_MARK   UINT32_C(0x01020304)
#define LAYOUT_FORM_VERSION 5U
/* Odd, without a pattern: the fractional digits of the square root of 2. */
#define LAYOUT_MIXER UINT64_C(0x6a09e667f3bcc909)

enum section {
#define SECTION(symbol) SECTION_##symbol,
#define WORD(symbol, kind)
#define END(symbol)
#include "signatures/layout.def"
#undef SECTION
#undef WORD
#undef END
    SECTION_COUNT
};

/* The places of words in their records, and how many words a record has: WORDS_x. */
enum word {
#define SECTION(symbol)    RESET_##symbol = -1,
#define WORD(symbol, kind) symbol,
#define END(symbol)        WORDS_##symbol,
#include "signatures/layout.def"
#undef SECTION
#undef WORD
#undef END
};

/* How many words a record of a section has. */
extern const uint8_t section_words[SECTION_COUNT];

enum class_flag {
    CLASS_SHARED = 1 << 0 /* networks that many customers share: never override a name */
};

/* Those about names come first. */
enum rule_kind {
    RULE_DOMAIN,      /* the name and every name below it */
    RULE_EXACT,       /* the name alone */
    RULE_WILDCARD,    /* names with exactly one label more */
    RULE_CERTIFICATE, /* as RULE_DOMAIN, for names of certificates only */
    RULE_LISTED,      /* RULE_DOMAIN, RULE_EXACT and RULE_WILDCARD of a list */
    RULE_LISTED_EXACT,
    RULE_LISTED_WILDCARD,
    RULE_NETWORK,
    RULE_LISTED_NETWORK,
    RULE_ROUTED, /* a network of an autonomous system */
    RULE_SYSTEM,
    RULE_ORGANIZATION, /* of certificates */
    RULE_ALPN,
    RULE_AGENT,
    RULE_PORT,
    RULE_CONDITION,
    RULE_SPOKEN,
    RULE_KINDS
};

enum test_kind {
    TEST_BYTES,   /* one of the patterns stands at the offset */
    TEST_NUMBER,  /* a number there is in LOW … HIGH */
    TEST_EXCEPT,  /* … is not in LOW … HIGH */
    TEST_SIZE,    /* bytes of the message: LOW … HIGH */
    TEST_REST,    /* a number there is the bytes behind it, plus LOW (signed) */
    TEST_WHOLE,   /* a number there is the bytes of the message, plus LOW (signed) */
    TEST_FIND,    /* one of the patterns begins at an offset up to HIGH */
    TEST_PRINTED, /* LOW bytes of printable ASCII */
    TEST_KINDS
};

/* What may begin inside of a protocol's stream. */
enum wire_inner { INNER_TLS = 1 << 0, INNER_HTTP = 1 << 1 };

enum number_shape {
    SHAPE_U8,
    SHAPE_U16BE,
    SHAPE_U16LE,
    SHAPE_U24BE,
    SHAPE_U24LE,
    SHAPE_U32BE,
    SHAPE_U32LE,
    SHAPES
};

enum extract_type { EXTRACT_TEXT, EXTRACT_HEX, EXTRACT_NUMBER, EXTRACT_TYPES };

enum extract_end {
    END_REST,   /* up to the end of the message */
    END_LENGTH, /* LENGTH bytes */
    END_UNTIL,  /* up to a pattern */
    END_SIZED,  /* a number stands before it and counts its bytes, or some more: see SIZED() */
    END_SHAPE,  /* numbers: of shape LENGTH */
    ENDS
};

/* LENGTH of END_SIZED: the number's shape, and how much more than the field it counts. */
#define SIZED(shape, less) ((uint32_t)(shape) | (less) << 8)
#define SIZED_SHAPE(word)  ((uint8_t)(word))
#define SIZED_LESS(word)   ((word) >> 8)

#endif
