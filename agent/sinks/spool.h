/* A folder of batches that wait for their server, the oldest first. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_SPOOL_H
#define SONDE_AGENT_SINKS_SPOOL_H

#include "base/buffer.h"

enum { SPOOL_NAME_BYTES = 64 };

struct spool {
    int fd; /* of the folder; -1: there is none */
    uint64_t limit;
    uint64_t bytes;
    uint64_t files;
    uint64_t lost; /* files that made room for newer ones */
};

/* Looks at what an earlier run has left. */
void spool_open(struct spool *s, int fd, uint64_t limit);
/* Keeps a batch; older ones make room for it. 0, or an errno. */
int spool_put(struct spool *s, const char *name, struct slice body);
/* The oldest one; false: there is none. */
bool spool_first(struct spool *s, char name[SPOOL_NAME_BYTES], struct buffer *body);
void spool_remove(struct spool *s, const char *name);

#endif
