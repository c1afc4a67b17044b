/* Lines over a connection: what the other side has not acknowledged is sent again over the next
 * one. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_WIRE_H
#define SONDE_AGENT_SINKS_WIRE_H

#include "agent/sinks/connection.h"
#include "agent/sinks/sink.h"

enum { WIRE_BATCHES_MOST = 256 };

struct wire {
    struct connection connection;
    /* Writes a line as it goes out; NULL: as it is. */
    void (*frame)(struct sink *s, const struct line *line, struct buffer *out);
    struct buffer framed;
    struct queue out; /* lines that are on their way */
    /* Batches of them: a ring. */
    struct {
        uint64_t end; /* bytes of the connection up to its end */
        unsigned lines;
    } batch[WIRE_BATCHES_MOST];
    unsigned first, count;
};

/* `own` of the sink points to it, or to what begins with it. */
int wire_open(struct sink *s, struct sonde_error *error);
void wire_start(struct sink *s);
void wire_send(struct sink *s);
void wire_tick(struct sink *s, int64_t now_ns);
void wire_close(struct sink *s);

#endif
