/* Ways to read a capture file, behind one table. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_READER_H
#define SONDE_CLI_READER_H

#include <stdio.h>
#include <sys/types.h>

#include "capture.h"

/* What a member of the table has open; NULL where a file is none of its. */
/* The clock that a recording was made by may have been set back: timers are not to stand still
 * until it is again as late as it was. Packets that are out of order by less are only that. */
struct recorded_clock {
    int64_t latest_ns; /* monotonic */
    int64_t ahead_ns;  /* monotonic - wall */
};

static inline int64_t recorded_monotonic(struct recorded_clock *c, int64_t wall_ns)
{
    enum { SET_BACK_S = 60 };
    int64_t ns = wall_ns + c->ahead_ns;
    if (ns > c->latest_ns) {
        c->latest_ns = ns;
    } else if (ns < c->latest_ns - SET_BACK_S * INT64_C(1000000000)) {
        c->ahead_ns = c->latest_ns - wall_ns;
        ns = c->latest_ns;
    }
    return ns;
}

struct reading;

struct capture_reader {
    /* Reads from the start of `file`, which is the member's from then on. NULL where it cannot,
     * with a reason of a few words: the file stays the caller's, and nothing of it was used up. */
    struct reading *(*open)(FILE *file, char *reason, size_t size);
    /* The number of the link type, as files have it. */
    int (*link)(const struct reading *r);
    /* As capture_each(): packets have the link type `link`; a reason of a few words. */
    int (*each)(struct reading *r, uint16_t link, capture_on_packets *on_packets, void *user,
                char *reason, size_t size);
    /* Bytes of the file that were read; negative where that is not known. */
    off_t (*position)(const struct reading *r);
    void (*close)(struct reading *r);
    /* What a link type is called; NULL where this member does not know. */
    const char *(*link_name)(int link);
};

enum { READER_REASON_SIZE = 256 };

/* Classic pcap in a regular file. */
extern const struct capture_reader records_reader;

/* All else, by libpcap. It is in a module of its own, sonde-pcap.so, which has this symbol. */
extern const struct capture_reader libpcap_reader;

#endif
