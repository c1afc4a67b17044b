/* Events as JSON: the flow object and its messages (docs/stream.md). */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_REPORT_H
#define SONDE_ENGINE_REPORT_H

#include <sonde_json.h>

#include "base/json.h"
#include "engine/engine_private.h"

struct crypto;

/* The members that others than the engine know. */
void report_joined(struct json *j, const struct sonde_joined *joined);

/* The objects of what was extracted: `ssl`, `http`, … */
void report_fields(struct json *j, const struct sonde_event *event);

/* Community ID version 1 (github.com/corelight/community-id-spec) with seed 0; empty for flows
 * without IP. Returns its length. */
enum { COMMUNITY_ID_SIZE = 32 };
size_t community_id(const struct sonde_flow *flow, struct crypto *crypto,
                    char text[COMMUNITY_ID_SIZE]);

/* The protocol with this public id that an event tells of, be it one of the catalogue's; "Unknown"
 * where there is none. Its texts end in a zero and live as long as the event. */
struct protocol_info event_protocol(const struct sonde_event *event, uint16_t id);
/* The sum of the scores of the risks in this word of bits. */
unsigned risk_score(uint64_t risks);
const char *other_type_name(unsigned other_type);

/* Walks the extracted fields of an event: start with `*at` = NULL. False at the end. */
struct report_field {
    const struct field *field;
    struct field own; /* of a catalogue's protocol: `field` points here, its names into `names` */
    char names[72];
    struct slice bytes; /* texts and bytes */
    uint64_t number;    /* other types */
};
/* Reads a value of SIGNATURE_FIELD; false where it is none. */
bool report_brought(struct report_field *field, struct slice value);
/* Where they begin. */
const uint8_t *report_first(const struct sonde_event *event);
bool report_next(const struct sonde_event *event, const uint8_t **at, struct report_field *field);

#endif
