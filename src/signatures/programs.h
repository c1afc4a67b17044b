/* Protocols of a catalogue as dissectors. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_PROGRAMS_H
#define SONDE_SIGNATURES_PROGRAMS_H

#include "protocols/protocol.h"
#include "signatures/catalogue.h"

/* Number n of the catalogue is the protocol PROTOCOL_COUNT + n, told by dissector DISSECTOR_COUNT +
 * n. */
struct programs {
    unsigned count;
    uint32_t opening_count, port_count; /* that there is room for */
    struct dissector *dissectors;
    struct protocol_info *protocols;
    struct program *program;
    struct opening *openings;
    struct usual_port *ports;
    struct beginning *beginnings; /* that the openings point to */
};

/* The catalogue must outlive them; it may be NULL. NULL with a reason. */
struct programs *programs_new(const struct catalogue *c, struct sonde_error *error);
void programs_free(struct programs *p);

#endif
