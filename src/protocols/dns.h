/* What the parts of the DNS dissector share: fields and the message at hand. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_DNS_H
#define SONDE_PROTOCOLS_DNS_H

#include "protocols/dns_message.h"
#include "protocols/inspect.h"

enum {
    DNS_QUERY = FIELD_BASE(dns),
    DNS_QUERIES,
    DNS_TYPE,
    DNS_RCODE,
    DNS_ANSWERS,
    DNS_TTL,
    DNS_EDNS_SIZE,
    DNS_OPCODE,
    MDNS_ANSWER,
    MDNS_SERVICES,
    MDNS_INSTANCES,
    MDNS_TEXT
};

enum {
    DNS_PORT = 53,
    MDNS_PORT = 5353,
    LLMNR_PORT = 5355,
    DNS_QUESTION_BYTES_MIN = 5,
    DNS_RECORDS_MAX = 256, /* that are looked at */
    DNS_ANSWERS_MAX = 64,  /* that a message tells; its addresses give hints beyond that */
    DNS_TARGETS_MAX = 8,
    DNS_ALIASES_BYTES = 255
};

/* One message while it is read. What stands before the names is clear at first. */
struct dns_reading {
    struct slice all;
    uint16_t protocol; /* enum protocol */
    uint8_t opcode;
    uint8_t rcode;
    bool is_response;
    bool is_truncated; /* by the window, not by its sender */
    bool has_edns;
    uint16_t questions;
    uint16_t answers;
    uint16_t authorities;
    uint16_t others; /* records behind the answers: of authorities, and additional ones */
    uint16_t type;   /* of the first question */
    unsigned told;   /* answers */
    unsigned target_count;
    size_t target_at[DNS_TARGETS_MAX]; /* where the hosts of service bindings stand */
    size_t alias_length;
    struct dns_name name;  /* of the first question */
    struct dns_name owner; /* of the record at hand */
    struct dns_name target;
    uint8_t aliases[DNS_ALIASES_BYTES]; /* of the name that was asked for, a blank between two */
};

enum dns_soundness {
    DNS_IS_NONE,
    DNS_IS_DAMAGED, /* where servers listen: a question, and nobody knows what else */
    DNS_IS_SOUND
};

/* Nothing has been read of these bytes. */
void dns_begin(struct dns_reading *m, struct slice bytes, bool is_truncated);

/* False where flags or counts are none of DNS. */
bool dns_read_header(struct cursor *c, struct dns_reading *m);

/* Whether a datagram, or a message of a stream, is one of DNS; where its questions and, behind
 * them, its records begin. */
enum dns_soundness dns_read_question(struct inspection *i, struct slice bytes, bool is_truncated,
                                     struct dns_reading *m, struct cursor *questions,
                                     struct cursor *records);

/* DNS, mDNS or LLMNR. A reply by unicast shows no group: then the name or the port of both sides
 * decides. */
uint16_t dns_which_protocol(const struct inspection *i, const struct dns_name *name);

/* True for names below "local", which only mDNS may answer. */
bool dns_is_local(const struct dns_name *name);

/* Tells what a record of the answer section says, `m->owner` being its name. */
void dns_read_answer(struct inspection *i, struct dns_reading *m, struct dns_record *record);

/* Takes the address of a host that a service binding named, from the additional section. */
void dns_read_additional(struct inspection *i, struct dns_reading *m, struct dns_record *record);

/* The same for a record of mDNS, whatever its section. */
void dns_read_announcement(struct inspection *i, struct dns_reading *m, struct dns_record *record);

/* Tells the service or the instance of one that an mDNS name stands for. */
void dns_tell_service(struct inspection *i, const struct dns_name *name);

#endif
