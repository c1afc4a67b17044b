/* Events that tell less of people than what was seen. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_DISGUISE_H
#define SONDE_ENGINE_DISGUISE_H

#include <sonde_json.h>

#include "base/buffer.h"

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

#endif
