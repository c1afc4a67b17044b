/* What options of the command line and keys of the configuration may be. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_VALUES_H
#define SONDE_AGENT_VALUES_H

#include "agent/options.h"

/* Of enum keep and enum format. */
extern const char *const keep_names[];
extern const char *const format_names[FORMAT_COUNT];

/* All take what the user calls it ("--listen", "[socket] listen_path[0]") and what was given, and
 * return 0, or an exit code with a reason that names both. */

int value_wrong(struct sonde_error *error, const char *name, const char *text, const char *why);

/* A number in a range, with K and M where `is_size` is set. */
int value_number(const char *name, const char *text, uint64_t least, uint64_t most, bool is_size,
                 uint32_t *out, struct sonde_error *error);
int value_flag(const char *name, const char *text, bool *out, struct sonde_error *error);
int value_keep(const char *name, const char *text, enum keep *out, struct sonde_error *error);
/* One of `count` words, in letters of either case: its number. */
int value_word(const char *name, const char *text, const char *const *words, unsigned count,
               unsigned *out, struct sonde_error *error);
int value_text(const char *name, const char *text, char *out, size_t size,
               struct sonde_error *error);
/* A path that stays right when a daemon leaves its folder, behind what stands `before`; of
 * PATH_BYTES. */
int value_path(const char *name, const char *text, const char *before, char *out,
               struct sonde_error *error);

int value_interface(struct options *o, const char *name, const char *text, enum interface_role role,
                    struct sonde_error *error);
int value_network(struct sonde_network networks[NETWORKS_MOST], uint32_t *count, const char *name,
                  const char *text, struct sonde_error *error);
int value_station(const char *name, const char *text, uint8_t station[6],
                  struct sonde_error *error);
/* Adds what is not captured to a part of a filter, of IGNORED_BYTES. */
int value_ignored_network(char *filter, const char *name, const char *text,
                          struct sonde_error *error);
int value_ignored_station(char *filter, const char *name, const char *text,
                          struct sonde_error *error);
int value_listen(struct options *o, const char *name, const char *text, struct sonde_error *error);
int value_transactions(struct options *o, const char *name, const char *text,
                       struct sonde_error *error);
int value_tunnel(struct options *o, const char *name, const char *text, struct sonde_error *error);
int value_format(const char *name, const char *text, enum format *out, struct sonde_error *error);
int value_log_level(const char *name, const char *text, uint32_t *level, struct sonde_error *error);

#endif
