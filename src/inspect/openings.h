/* The opening table: which dissectors may still match, from a conversation's first bytes. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_OPENINGS_H
#define SONDE_INSPECT_OPENINGS_H

#include <sonde.h>

#include "protocols/protocol.h"

enum { OPENING_CANDIDATES = 32 };

struct opening_table;

/* Dissectors beside those that are built in: they have the numbers from DISSECTOR_COUNT on, and
 * stay the caller's. */
struct more_dissectors {
    const struct dissector *dissector;
    unsigned count;
};

/* Merges the openings of all dissectors; NULL when a pattern does not parse or memory is short.
 * Read only afterwards: any number of engines may share it. */
struct opening_table *opening_table_new(struct more_dissectors more, struct sonde_error *error);
void opening_table_free(struct opening_table *table);

/* The dissector with this number; it must be one. */
const struct dissector *opening_table_dissector(const struct opening_table *table, unsigned number);
/* What a dissector names when it does not say which: the first protocol below it. */
enum protocol opening_table_protocol(const struct opening_table *table, unsigned number);

/* What is asked: the first bytes of a direction, and where they were seen. */
struct opening_query {
    struct slice bytes;
    uint16_t client_port;
    uint16_t server_port;
    uint16_t number; /* ON_IP, ON_ETHER */
    uint8_t on;      /* one ON_… bit */
    uint8_t from;    /* FROM_CLIENT or FROM_SERVER */
};

/* The dissectors that may match, the likeliest first: usual port, then the longest opening, then
 * heuristics. Returns how many; at most OPENING_CANDIDATES. */
unsigned opening_table_find(const struct opening_table *table, const struct opening_query *query,
                            uint16_t found[OPENING_CANDIDATES]);

/* The protocol that usually listens on a port; PROTOCOL_UNKNOWN where nobody does. */
enum protocol usual_protocol(const struct opening_table *table, uint8_t on, uint16_t port);

/* True when the protocol has usual ports on this transport and this is none of them. */
bool unusual_port(const struct opening_table *table, enum protocol protocol, uint8_t on,
                  uint16_t port);

#endif
