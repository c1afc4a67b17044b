/* Flow records of IPFIX (RFC 7011): what stands in them, and what the collector is told of that. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_IPFIX_RECORDS_H
#define SONDE_AGENT_SINKS_IPFIX_RECORDS_H

#include <sonde.h>

#include "agent/interfaces.h"
#include "base/buffer.h"

enum {
    IPFIX_TEMPLATE_SET = 2,
    IPFIX_OPTIONS_SET = 3,
    IPFIX_IPV4 = 256, /* ids of templates: from 256 on */
    IPFIX_IPV6,
    IPFIX_ETHER, /* flows without IP */
    IPFIX_APPLICATION,
    IPFIX_TEMPLATES_END
};

/* What an applicationId (RFC 6759) is made of. Its classification engine is USER-Defined (6), whose
 * numbers belong to who exports them: those of PANA-L7 are others', and PANA-L7-PEN needs an
 * enterprise number, which this project does not have. The selector has three bytes: what kind of
 * id follows, and the id of docs/registry.tsv. */
enum { IPFIX_ENGINE_USER_DEFINED = 6, IPFIX_OF_PROTOCOL = 0, IPFIX_OF_APPLICATION = 1 };

static inline uint32_t ipfix_application_id(unsigned kind, uint16_t id)
{
    return (uint32_t)IPFIX_ENGINE_USER_DEFINED << 24 | (uint32_t)kind << 16 | id;
}

/* The application of a flow; where that is not known, its protocol. */
uint32_t ipfix_application_of(const struct sonde_flow *flow);

/* How its digest begins. */
uint64_t ipfix_flow_id(const struct sonde_flow *flow);

/* A flow as a record. */
struct ipfix_flow {
    const struct sonde_event *event; /* SONDE_EVENT_PURGE or _STATS */
    const struct interface_facts *interface;
    const struct sonde_catalogue *catalogue; /* NULL: there is none */
    uint64_t bytes[2], packets[2];           /* since the record before; local, other */
};

/* The id of its template; the record is appended. */
unsigned ipfix_write_flow(const struct ipfix_flow *flow, struct buffer *out);

/* The set with the templates of flows, and the one with that of applications. */
void ipfix_write_templates(struct buffer *out);
/* Application, name, description and category, as that template says. */
void ipfix_write_application(uint32_t id, const struct sonde_catalogue *catalogue,
                             struct buffer *out);

/* A number in network order. */
void ipfix_put(struct buffer *out, uint64_t value, unsigned bytes);
/* Sets what is at `at`, which was put with 0, to that number of two bytes. */
void ipfix_set16(struct buffer *out, size_t at, size_t value);

#endif
