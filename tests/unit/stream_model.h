/* What a stream must do, asked of the real one after each segment; for its test and its fuzzer. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TESTS_STREAM_MODEL_H
#define SONDE_TESTS_STREAM_MODEL_H

#include "flow/stream.h"

/* Byte `offset` of the sender's data is always the same, so what a reader is shown tells where it
 * stands, whatever was lost, doubled or out of order before it. */
struct stream_model {
    struct stream stream;
    struct runs runs;
    uint32_t window;
    uint32_t first;     /* sequence number of offset 0 */
    uint64_t position;  /* of the next byte that the reader wants */
    uint64_t delivered; /* bytes that the reader read */
    unsigned gaps;
    bool ended; /* the rest could not be kept: nothing more is promised */
};

uint8_t stream_model_byte(uint64_t offset);

void stream_model_begin(struct stream_model *m, uint32_t window, size_t memory, uint32_t first,
                        bool with_syn);
void stream_model_end(struct stream_model *m);

/* How the reader takes what it is shown: everything; or `read` bytes at the most, then `skip`. */
struct stream_reader {
    size_t read;
    uint32_t skip;
};

/* A segment arrives. NULL when everything is right, else what is wrong. */
const char *stream_model_push(struct stream_model *m, uint64_t offset, size_t length,
                              struct stream_reader reader);

#endif
