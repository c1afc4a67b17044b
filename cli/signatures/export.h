/* Catalogues become lists in the forms of others: what the writers of these forms share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_EXPORT_H
#define SONDE_CLI_EXPORT_H

#include "base/buffer.h"
#include "cli/signatures/signatures.h"

struct export;

struct export_format {
    const char *name;
    const char *summary;
    bool is_of_one; /* --app or --category says of what */
    bool is_folder; /* `write` is told its path, and writes it itself */
    /* Returns an exit code. */
    int (*write)(const struct export *ex, struct buffer *out);
};

enum export_kind {
    EXPORT_DOMAIN,
    EXPORT_EXACT,
    EXPORT_WILDCARD,
    EXPORT_CERTIFICATE,
    EXPORT_NETWORK,
    EXPORT_SYSTEM,
    EXPORT_ORGANIZATION,
    EXPORT_ALPN,
    EXPORT_AGENT,
    EXPORT_PORT,
    EXPORT_EXPRESSION,
    EXPORT_PROTOCOL,
    EXPORT_KINDS
};
/* The word that a rule of this kind begins with. */
const char *export_word(enum export_kind kind);
/* The sign before its text: "=", "*." or nothing. */
const char *export_sign(enum export_kind kind);

struct export_rule {
    enum export_kind kind;
    uint32_t number; /* for sonde_entry_rule_at() */
    const char *text;
};

struct export
{
    const struct export_format *format;
    const struct sonde_catalogue *catalogue;
    const char *application, *category; /* NULL: all */
    const char *output;
    const char *set; /* dnsmasq: the set */
    bool ipset;      /* dnsmasq: of ipset, not of nftables */
    unsigned applications, lists;
    struct export_rule
        *rules;      /* those of applications, then those of lists, each entry's together */
    uint32_t *first; /* by entry: its first one; lists behind applications; one more */
};

/* What is asked for. */
bool export_wants_application(const struct export *ex, const struct sonde_application *a);
bool export_wants_list(const struct export *ex, const struct sonde_list *l);

/* The rules of the application or list with this index. */
struct export_rules {
    const struct export_rule *at;
    uint32_t count;
};
struct export_rules export_of_application(const struct export *ex, unsigned index);
struct export_rules export_of_list(const struct export *ex, unsigned index);

/* Calls `put` for each application and list that is asked for: one of the two is NULL. */
typedef void export_on_entry(const struct export *ex, const struct sonde_application *application,
                             const struct sonde_list *list, struct export_rules rules, void *user);
void export_each(const struct export *ex, export_on_entry *put, void *user);

/* Says on the standard error how many rules of an entry a format has no form for. `kinds` are the
 * bits 1 << kind of those that it has; `widened` those that it can only say with all names below.
 */
void export_tell_left(const struct export *ex, const char *tag, struct export_rules rules,
                      unsigned kinds, unsigned widened);

extern const struct export_format export_dnsmasq;
extern const struct export_format export_hosts;
extern const struct export_format export_json;
extern const struct export_format export_netify_apps;
extern const struct export_format export_plain;
extern const struct export_format export_sig;
extern const struct export_format export_v2fly;

#endif
