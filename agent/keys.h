/* The keys of the configuration: what reads it, its sample and its manual page stand on this. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_KEYS_H
#define SONDE_AGENT_KEYS_H

#include "agent/options.h"

enum key_kind {
    KEY_NUMBER, /* uint32_t at `place`, from `least` to `most` */
    KEY_SIZE,   /* the same with K and M */
    KEY_FLAG,   /* bool */
    KEY_KEEP,   /* enum keep */
    KEY_PATH,   /* char[PATH_BYTES] */
    KEY_WORD,   /* char[WORD_BYTES] */
    KEY_TEXT,   /* char[SINK_TEXT_BYTES] */
    KEY_TAKE    /* what `take` does with it */
};

enum key_when {
    LIVE,    /* a running agent takes it over */
    AT_START /* it takes effect at the next start */
};

struct key {
    const char *section; /* "socket"; "capture_interface_" and "sink_" with a name behind it */
    const char *name;    /* "max_flows"; "listen_path[]" may stand several times */
    enum key_kind kind;
    enum key_when when;
    size_t place; /* in the options; of sinks in the sink's */
    size_t bytes; /* of KEY_TAKE: what it sets at `place` of struct capture_settings; 0: other */
    uint64_t least, most;
    /* What sets it, where the kind does not. `which` is the name of the section's interface or
     * sink, or the index in brackets; else empty. */
    int (*take)(struct options *o, const char *which, const char *name, const char *text,
                struct sonde_error *error);
    const char *standard; /* as it is written; empty: none */
    const char *example;  /* for the sample, where `standard` is none */
    const char *help;     /* sentences */
    unsigned of;          /* of sinks: bits of the types that have it; 0: all */
};

#define KEY_BY(when, section, name, take, standard, example, help)                                 \
    {                                                                                              \
        section, name, KEY_TAKE, when, 0, 0, 0, 0, take, standard, example, help                   \
    }

/* Those of what is told of people, and how many there are. */
const struct key *privacy_key_at(unsigned n);
unsigned privacy_keys(void);
/* Warns of what leaves as it was although they are used. */
void privacy_warn(const struct options *o);

/* Those of interfaces, and how many there are. */
const struct key *interface_key_at(unsigned n);
unsigned interface_keys(void);

/* Those that say who may read at a listener, and how many there are. */
const struct key *admission_key_at(unsigned n);
unsigned admission_keys(void);

#define SINK_SECTION "sink_"

/* Those of sinks, and the sink of that name: it is new where there is none yet. NULL with a reason.
 */
const struct key *sink_key_at(unsigned n);
struct sink_option *sink_option_of(struct options *o, const char *which, const char *name,
                                   struct sonde_error *error);
/* What a sink needs, once all is read. 0, or an exit code with a reason. */
int sink_options_check(struct options *o, struct sonde_error *error);

/* In the order of the sample; NULL behind the last one. */
const struct key *key_at(unsigned n);
/* Its place is in a sink, not in the options. */
bool key_is_of_sink(const struct key *k);
/* What a section is about, in a sentence; NULL: there is none of that name. */
const char *section_help(const char *section);
/* netifyd_keys.c: the name of a key that has another one too; else `name`. */
const char *key_proper_name(const char *section, const char *name);
/* A key of netifyd that nobody may do without who has it: why it is refused; NULL: it is none. */
const char *key_refused(const char *section, const char *name);
/* A key of netifyd that means nothing here, and why. */
const char *key_of_netifyd(const char *section, const char *name);

#endif
