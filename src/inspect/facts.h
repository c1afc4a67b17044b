/* What was extracted from a flow. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_FACTS_H
#define SONDE_INSPECT_FACTS_H

#include "base/intern.h"
#include "base/pool.h"
#include "protocols/protocol.h"

enum { FACTS_MOST = 96, FACTS_HERE = 16, FACT_TEXT_BYTES = 512, FACT_WIDE = 0x8000 };

/* One value. Numbers below 2^32 stand here; texts, bytes and wider numbers (field | FACT_WIDE,
 * eight bytes) are interned. */
struct fact {
    uint16_t field;
    uint16_t zero; /* sealed facts are compared as bytes */
    uint32_t value;
};

/* A growing list, while the flow is inspected. */
struct facts {
    uint64_t may_have; /* a bit for each field, by its number's low bits: not set, not there */
    uint64_t may_hold; /* the same by the values of lists */
    uint16_t count;
    uint16_t bytes;               /* of the texts, against the flow's cap */
    uint32_t capacity;            /* of `long_list`, as runs_take() told it */
    struct fact *long_list;       /* all of them, where they are more than fit here; else NULL */
    struct fact here[FACTS_HERE]; /* most flows have no more */
};

static inline const struct fact *facts_items(const struct facts *facts)
{
    return facts->long_list != NULL ? facts->long_list : facts->here;
}

/* Where the texts are, and how much of them a flow may hold. */
struct fact_store {
    struct intern *strings;
    struct intern *sealed;
    struct runs *runs; /* long lists, while they grow */
    uint32_t flow_bytes;
    uint64_t refused; /* facts that a cap or the memory ceiling kept out */
};

/* How a value is handed in. */
struct fact_value {
    bool is_number;
    uint64_t number;
    struct slice bytes;
};

/* Adds a value unless the flow has it, or (fields that are no list) has another one. True when it
 * was added. */
bool facts_add(struct facts *facts, struct fact_store *store, const struct field *field,
               const struct fact_value *value);

bool facts_have(const struct facts *facts, unsigned field);

/* Takes back what was added after there were `count`. */
void facts_cut(struct facts *facts, struct fact_store *store, unsigned count);

/* Turns the list into one interned value that equal flows share, and empties it. 0 when there was
 * nothing, or no memory. */
uint32_t facts_seal(struct facts *facts, struct fact_store *store);
/* The way back: `facts`, which is empty, grows on from what was sealed, which is given back. */
void facts_unseal(struct facts *facts, struct fact_store *store, uint32_t sealed);
void facts_release(struct fact_store *store, uint32_t sealed);

/* The facts of a flow, whether they are sealed or still growing (`facts` may be NULL). */
struct slice facts_sealed(const struct fact_store *store, uint32_t sealed);

static inline struct fact fact_at(struct slice facts, size_t index)
{
    struct fact fact;
    memcpy(&fact, facts.at + index * sizeof fact, sizeof fact);
    return fact;
}

/* A fact's value again. */
struct fact_value fact_read(const struct fact_store *store, struct fact fact);

#endif
