/*
 * Forms of the JSON that sonde.h's writer makes of events (docs/stream.md).
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_JSON_H
#define SONDE_JSON_H

#include <sonde.h>

#ifdef __cplusplus
extern "C" {
#endif

enum sonde_style {
    SONDE_STYLE_SONDE,
    SONDE_STYLE_NETIFYD /* what programs read that were written for netifyd 2 to 4 */
};

/* How SONDE_STYLE_NETIFYD names an application. */
enum sonde_application_style {
    SONDE_APPLICATION_PREFIXED,    /* "netify.netflix" */
    SONDE_APPLICATION_ID_PREFIXED, /* "133.netify.netflix", as netifyd 3 does */
    SONDE_APPLICATION_TAG          /* "netflix" */
};

/* The number and name that SONDE_STYLE_NETIFYD has for TLS that carries HTTP. */
#define SONDE_NETIFYD_HTTPS      196
#define SONDE_NETIFYD_HTTPS_NAME "HTTP/S"

/* What a writer is made with. Start from zero: later versions add members. */
struct sonde_writer_settings {
    enum sonde_style style;
    enum sonde_application_style application; /* SONDE_STYLE_NETIFYD only */
    /* SONDE_STYLE_NETIFYD: where the numbers of categories are from; NULL: all are unclassified. It
     * stays the caller's, and must outlive the writer or until that gets another one. */
    const struct sonde_catalogue *catalogue;
    /* Members that are written beside `type`, from the outermost object on: "interface",
     * "flow.local_ip", "flow.ssl". The texts stay the caller's and must outlive the writer. 63 at
     * the most; none: all are written. */
    const char *const *fields;
    size_t field_count;
};

/* sonde_writer_new() is the same with settings that are all zero. NULL where memory cannot be had,
 * or a field is none (SONDE_EINVAL). */
SONDE_API struct sonde_writer *sonde_writer_new_with(const struct sonde_writer_settings *settings,
                                                     struct sonde_error *error);
SONDE_API void sonde_writer_set_catalogue(struct sonde_writer *writer,
                                          const struct sonde_catalogue *catalogue);

/* What SONDE_STYLE_NETIFYD calls an application. Texts that do not fit into `size` bytes with the
 * zero at their end are cut; it must be 64 at least. Returns the length. */
SONDE_API size_t sonde_application_name(enum sonde_application_style style,
                                        const struct sonde_application *application, char *out,
                                        size_t size);

#ifdef __cplusplus
}
#endif

#endif
