/* Flows as a table for people. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_TABLE_H
#define SONDE_CLI_TABLE_H

#include <stdio.h>

#include <sonde.h>

struct table;

/* Colours are used where `out` is a terminal and NO_COLOR is not set. */
struct table *table_new(FILE *out);
void table_free(struct table *t);
void table_flow(struct table *t, const struct sonde_event *event);
bool table_has_flows(const struct table *t);
/* The line of totals. */
void table_end(struct table *t);

/* Writes an address (and a port that is not 0) of an event as text. */
void format_end(const struct sonde_flow *flow, unsigned side, char *text, size_t size);

#endif
