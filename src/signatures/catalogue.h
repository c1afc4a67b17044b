/* A compiled catalogue in use: whose a name or an address is. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_CATALOGUE_H
#define SONDE_SIGNATURES_CATALOGUE_H

#include <sonde.h>

#include "packet/address.h"
#include "signatures/view.h"

/* Read only: any number of engines and threads may share one. */
struct catalogue {
    struct view view;
    uint8_t *owned; /* freed with the catalogue; NULL: the bytes are somebody else's */
    char name[256]; /* what it was read from, for errors; cut where it is longer */
};

/* The bytes of a compiled catalogue. `owned` is memory that they are in and that goes with the
 * catalogue, also when this fails; where it is NULL they stay the caller's and must outlive it.
 * NULL with a reason. */
struct catalogue *catalogue_open(struct slice bytes, uint8_t *owned, const char *name,
                                 struct sonde_error *error);
void catalogue_free(struct catalogue *c);

struct application {
    uint16_t id;      /* public, stable; 0: none */
    bool is_shared;   /* its networks are many customers' */
    struct slice tag; /* these end in a zero */
    struct slice name;
    struct slice category; /* tag */
    struct slice owner;    /* the company; may be empty */
    struct slice source;   /* where the entry's facts are from */
};

/* A catalogue may be NULL in all that follows: it is empty then. */
unsigned catalogue_count(const struct catalogue *c);
/* `index` counts from 0; all zero where there is none. */
struct application catalogue_at(const struct catalogue *c, unsigned index);
/* The index of a tag or id; -1: there is none. */
int catalogue_find(const struct catalogue *c, struct slice tag);
int catalogue_find_id(const struct catalogue *c, uint16_t id);

/* Rules are told by their number plus 1; 0: none. */
struct rule_place {
    struct slice file;
    uint32_t line;
    struct slice text;
};
struct rule_place catalogue_rule(const struct catalogue *c, uint32_t rule);
/* The application of a rule, as its index plus 1; 0 where it is none of an application. */
uint16_t rule_application(const struct catalogue *c, uint32_t rule);

/* True for the kinds (enum rule_kind) that put something into a list. */
bool rule_is_of_list(uint32_t kind);

/* A list of names or networks, with the rule that put something into it. */
struct listed {
    uint32_t rule;         /* 0: in no list */
    struct slice tag;      /* of the list */
    struct slice category; /* tag */
    uint8_t risk;          /* enum risk + 1; 0: none */
};
struct listed rule_list(const struct catalogue *c, uint32_t rule);

/* The rules for a name in lower case without a trailing dot. The longest wins; of those with as
 * many labels exact ones before wildcards. */
struct name_rules {
    uint32_t application; /* by domain rules */
    uint32_t certificate; /* by those that count for certificates only */
    uint32_t list;
};
struct name_rules catalogue_name(const struct catalogue *c, struct slice name);

/* What an address is in: the longest network of each kind wins. */
struct address_rules {
    uint32_t application;
    uint32_t list;
    uint32_t system; /* number of the record plus 1 */
};
struct address_rules catalogue_address(const struct catalogue *c, const struct address *a);

struct system {
    uint32_t number;
    struct slice name;
    uint32_t rule; /* the rule by which it is an application's */
};
struct system catalogue_system(const struct catalogue *c, uint32_t system);

uint32_t catalogue_organization(const struct catalogue *c, struct slice name);
uint32_t catalogue_alpn(const struct catalogue *c, struct slice alpn);
/* `agent` in any case. */
uint32_t catalogue_agent(const struct catalogue *c, struct slice agent);
/* `on` is one ON_… bit. */
uint32_t catalogue_port(const struct catalogue *c, uint8_t on, uint16_t port);
/* The application that all flows of a protocol (public id) belong to. */
uint32_t catalogue_spoken(const struct catalogue *c, uint16_t protocol);

/* The tag of the software that makes a fingerprint of a kind (enum fingerprint); empty: none. */
struct slice catalogue_software(const struct catalogue *c, unsigned kind, struct slice text);

/* Expressions, in the order of the sources; false behind the last. */
bool catalogue_condition(const struct catalogue *c, unsigned index, struct slice *text,
                         uint32_t *rule);

#endif
