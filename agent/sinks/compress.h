/* Batches made smaller. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_COMPRESS_H
#define SONDE_AGENT_SINKS_COMPRESS_H

#include "agent/sinks/option.h"
#include "base/buffer.h"

/* As HTTP names it; NULL: it is left as it is. */
const char *compression_name(enum sink_compression how);
/* Replaces what is in `out`; false where there is no memory. */
bool compress_batch(enum sink_compression how, struct slice text, struct buffer *out);

#endif
