/* The stream over a connection that the agent makes. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "agent/sinks/wire.h"
#include "base/error.h"

static int tcp_open(struct sink *s, struct sonde_error *error)
{
    s->own = calloc(1, sizeof(struct wire));
    return s->own == NULL
               ? error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name)
               : wire_open(s, error);
}

const struct sink_kind sink_tcp = {
    .messages = ~0U,
    .greets = true,
    .open = tcp_open,
    .start = wire_start,
    .send = wire_send,
    .tick = wire_tick,
    .close = wire_close,
};
