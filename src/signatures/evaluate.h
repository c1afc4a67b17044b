/* Asking whether a conversation is one of a catalogue's protocol. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_EVALUATE_H
#define SONDE_SIGNATURES_EVALUATE_H

#include "protocols/inspect.h"
#include "signatures/view.h"

struct program {
    const struct view *view;
    uint32_t wire; /* number of the protocol */
};

/* Of a dissector whose `program` is a struct program. */
enum verdict evaluate(struct inspection *i);

unsigned shape_size(uint32_t shape);

#endif
