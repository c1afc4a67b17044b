/* The inside of the writer of JSON. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_WRITER_H
#define SONDE_ENGINE_WRITER_H

#include "base/json_selection.h"
#include "engine/report_netifyd.h"

struct sonde_writer {
    struct sonde_writer_settings settings;
    struct buffer line;
    size_t kept; /* bytes of it that stay before the next line */
    struct crypto *crypto;
    struct netifyd_told *told; /* of that style only */
    bool updated;              /* what it says of this event */
    struct json_selection *selection;
    struct json_selection *dropped;
    struct buffer disguised; /* the event as it is told */
    struct buffer chosen;    /* the line, as far as it is wanted */
    /* The interface that was written last, and its text as it is printed: it is mostly the same. */
    struct buffer interface;
    struct buffer printed;
};

static inline bool is_netifyd(const struct sonde_writer *w)
{
    return w->settings.style == SONDE_STYLE_NETIFYD;
}

/* Writes the `flow` object of an event under `key`. Messages of counters hold only those.
 * `joined` may be NULL. */
void report_flow(const struct sonde_writer *w, struct json *j, const char *key,
                 const struct sonde_event *event, const struct sonde_joined *joined);

/* Writes the members of a transaction. */
void report_transaction(const struct sonde_writer *w, struct json *j,
                        const struct sonde_event *event);

#endif
