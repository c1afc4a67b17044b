/* One direction of a TCP connection, put in order, within a bounded window. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_FLOW_STREAM_H
#define SONDE_FLOW_STREAM_H

#include "base/pool.h"
#include "base/slice.h"

enum {
    STREAM_RANGES = 6,
    STREAM_PATIENCE = 8,
    STREAM_SKIP_MOST = 1 << 20 /* what stands behind more than that is not waited for */
};

/* Bytes wait here only when the reader asked for more of them, or when they came too early: an
 * orderly stream that is read at once is never copied. Starts zeroed. */
struct stream {
    uint8_t *bytes; /* unread bytes in order, then what came early, at its own distance */
    uint32_t capacity;
    uint32_t length; /* unread bytes in order at `bytes` */
    uint32_t next;   /* sequence number behind those */
    uint8_t range_count;
    uint8_t waited; /* segments that came while a gap stood open */
    bool started;
    bool gap; /* bytes before the unread ones were lost */
    struct {
        uint32_t from; /* distance from the start of `bytes` */
        uint32_t to;
    } range[STREAM_RANGES]; /* what came early, in order, not touching */
};

/* The connection's first sequence number, from its SYN. */
void stream_start(struct stream *s, uint32_t sequence);

/* Takes a segment's payload; returns all unread bytes in order if that made some new ones, else an
 * empty slice. The slice points to the payload itself or into the stream, until the next call. A
 * gap that stays open for STREAM_PATIENCE segments or outgrows `window` is given up: `gap` is set.
 */
struct slice stream_push(struct stream *s, struct runs *runs, uint32_t window, uint32_t sequence,
                         struct slice payload);

/* What the reader did with the bytes that stream_push() returned: it read `read` of them, and does
 * not want the next `skip` after those, come or not. False when the rest could not be kept. */
bool stream_keep(struct stream *s, struct runs *runs, uint32_t window, struct slice unread,
                 size_t read, uint32_t skip);

/* Unread bytes that are kept. */
struct slice stream_unread(const struct stream *s);

void stream_free(struct stream *s, struct runs *runs);

#endif
