/* Names with what is known of a message in them: "sonde/{agent_uuid}/{type}". They are compiled
 * once, with the configuration, and rendered for each message. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_TEMPLATE_H
#define SONDE_AGENT_SINKS_TEMPLATE_H

#include <sonde.h>

#include "agent/modules.h"
#include "base/slice.h"

enum { TEMPLATE_BYTES = 256, TEMPLATE_PARTS_MOST = 16 };

/* What may stand in braces. */
enum template_member {
    TEMPLATE_AGENT_UUID, /* {agent_uuid} */
    TEMPLATE_SINK,       /* {sink}: the name in [sink-NAME] */
    TEMPLATE_TYPE,       /* {type} of the message */
    TEMPLATE_MEMBERS     /* also: none */
};
/* Bits of those that hold for a whole connection, and of all. */
enum {
    TEMPLATE_OF_SINK = 1U << TEMPLATE_AGENT_UUID | 1U << TEMPLATE_SINK,
    TEMPLATE_OF_MESSAGE = TEMPLATE_OF_SINK | 1U << TEMPLATE_TYPE
};

/* Without pointers: it may be copied. */
struct template
{
    char text[TEMPLATE_BYTES]; /* what stands between members */
    struct template_part {
        uint16_t from, length; /* in `text` */
        uint8_t member;        /* that follows; TEMPLATE_MEMBERS: none */
    } part[TEMPLATE_PARTS_MOST];
    uint8_t parts; /* 0: it is empty */
};

/* {{ and }} are the braces themselves. `known`: bits of the members that have a value there. 0; or
 * SONDE_EINVAL with a reason, which names what is wrong but not where it stands. */
int template_compile(struct template *t, const char *text, unsigned known,
                     struct sonde_error *error);

/* Whether a byte may stand in a name. */
typedef bool template_allows(uint8_t byte);

/* In topics of Kafka; in subjects of NATS, and in one token of a subject. */
FOR_MODULES bool template_in_topic(uint8_t byte);
bool template_in_subject(uint8_t byte);
FOR_MODULES bool template_in_token(uint8_t byte);
/* In what is printable; in topics of MQTT, and in one level of a topic. */
bool template_in_text(uint8_t byte);
bool template_in_mqtt(uint8_t byte);
FOR_MODULES bool template_in_level(uint8_t byte);

/* The first byte between the members that may not stand there; 0: there is none. */
uint8_t template_forbidden(const struct template *t, template_allows *allows);

/* Writes it, ended by a zero, with `values` in the order of the members; those that `t` does not
 * have may be left out. Bytes of values that are not allowed become '_'. The length without the
 * zero; or -1 where it needs more than `size` bytes, which then begin with a zero. */
int template_render(const struct template *t, const struct slice values[TEMPLATE_MEMBERS],
                    template_allows *allows, char *out, size_t size);

#endif
