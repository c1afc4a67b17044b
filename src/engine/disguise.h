/* Events that tell less of people than what was seen. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_DISGUISE_H
#define SONDE_ENGINE_DISGUISE_H

#include <sonde_json.h>

#include "base/buffer.h"
#include "packet/address.h"
#include "protocols/protocol.h"

enum { EXTERNAL_MOST = 64, MAC_SIZE = 6 };

struct sonde_disguise {
    struct sonde_disguise_settings settings;
    struct network *network;
    uint8_t (*mac)[MAC_SIZE];
    struct sonde_network external[EXTERNAL_MOST];
    size_t external_count;
    struct buffer told; /* of sonde_disguise_event() */
};

/* What stands beside an event, as it is told. */
struct told_instead {
    struct sonde_input_name input;
    struct sonde_joined joined;
    struct sonde_conntrack conntrack;
};

/* The event as it is told, in `out`; what it says of its input is in `instead`. NULL when memory
 * cannot be had. */
const struct sonde_event *disguise_event(const struct sonde_disguise *d,
                                         const struct sonde_event *event,
                                         const struct sonde_input_name *input, struct buffer *out,
                                         struct told_instead *instead);

/* ---- its parts --------------------------------------------------------------------------------
 */

/* An address that is no end of its own: `local` where it is of the network's inside. */
void disguise_address(const struct sonde_disguise *d, bool local, uint8_t address[16]);

/* The ends of a flow that are told as something else, as texts might have them: of each side an
 * address, and a hardware address in three spellings. */
struct hidden_ends {
    char spelling[2 * 4][ADDRESS_TEXT_SIZE];
    unsigned count;
};
/* `flow` is as it was seen. */
void disguise_find_ends(const struct sonde_disguise *d, const struct sonde_flow *flow,
                        struct hidden_ends *ends);

/* Appends a text as it is told: that of a field, or, where that is NULL, a server's name. False: it
 * is not told at all, whatever was appended. */
bool disguise_text(const struct sonde_disguise *d, const struct hidden_ends *ends,
                   const struct field *field, struct slice text, struct buffer *out);

/* Whether a field that is no text is told. */
bool disguise_tells(const struct sonde_disguise *d, const struct field *field);

#endif
